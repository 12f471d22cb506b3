"""What the server says, in English."""

from __future__ import annotations

import re

import pytest

from redaksi_app.grammar.english import Texts, in_english, texts
from redaksi_app.grammar.xml_rules import XmlRule, all_families

_RULES = [rule for family in all_families() for rule in family.rules]
_INDONESIAN = re.compile(r"\b(?:yang|dengan|ialah|bukan|sudah|berlebihan|dipakai|sebagai)\b")


def _name(rule: XmlRule) -> str:
    return f"{rule.id}[{rule.number}]"


@pytest.mark.parametrize("rule", _RULES, ids=_name)
def test_every_rule_has_its_name_and_its_message_in_english(rule: XmlRule) -> None:
    for text in (rule.name, rule.message):
        assert text in texts().keys, f"no row in english.tsv: {text}"


def test_no_row_is_left_over() -> None:
    assert texts().keys == {text for rule in _RULES for text in (rule.name, rule.message)}


@pytest.mark.parametrize("rule", _RULES, ids=_name)
def test_the_english_message_is_english_outside_quotation_marks(rule: XmlRule) -> None:
    assert not _INDONESIAN.search(re.sub(r"“[^“”]*”", "", in_english(rule.message)))


def test_the_words_of_the_sentence_stand_in_the_english_message() -> None:
    said = "“nggak” ragam cakapan; narasi berita memakai ragam baku."
    assert in_english(said) == "“nggak” is colloquial; news copy uses the standard language."


def test_the_form_that_says_more_wins() -> None:
    table = Texts("indonesian\tenglish\n“…” dan “…” searti.\t{0}, {1}\n“…” dan “dari” searti.\t{0} and dari\n")
    assert table.english("“sejak” dan “dari” searti.") == "sejak and dari"
    assert table.english("“sejak” dan “mulai” searti.") == "sejak, mulai"


def test_what_the_table_has_not_stays() -> None:
    assert in_english("Belum ada.") == "Belum ada."


@pytest.mark.parametrize("line", ["tanpa kolom", "dua\t", "satu\tdua\ttiga"])
def test_a_broken_line_is_named(line: str) -> None:
    with pytest.raises(ValueError, match=line.split("\t", maxsplit=1)[0]):
        Texts(f"indonesian\tenglish\n{line}\n")
