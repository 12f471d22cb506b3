"""The rules of the Indonesian LanguageTool module hold together; that they work is checked when the module is built."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchmarks.seeded import read_set
from redaksi_app.grammar.xml_rules import Family, XmlRule, all_families, families, rules_folder
from tools.languagetool.reference import PAGE, page

_ROOT = Path(__file__).parents[3]
_LANGUAGE = _ROOT / "packaging/languagetool/module/src/main/java/org/languagetool/language/Indonesian.java"
_WORD = re.compile(r"[^\W\d_]{4,}")
_FAMILIES = all_families()
_RULES = [rule for family in _FAMILIES for rule in family.rules]


def _name(rule: XmlRule) -> str:
    return f"{rule.id}[{rule.number}]"


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(re.sub(r"</?marker>", "", text).casefold()))


@pytest.mark.parametrize("rule", _RULES, ids=_name)
def test_a_rule_has_two_wrong_and_two_right_examples_and_says_why(rule: XmlRule) -> None:
    assert len(rule.wrong) >= 2
    assert len(rule.right) >= 2
    assert len(rule.message) > 10
    assert rule.message.endswith(".")
    assert len({example.text for example in rule.examples}) == len(rule.examples)


def test_the_language_names_every_file() -> None:
    named = re.findall(
        r'"([a-z-]+)"', _LANGUAGE.read_text(encoding="utf-8").partition("FAMILIES = ")[2].partition(";")[0]
    )
    assert sorted(named) == sorted(path.stem for path in rules_folder().glob("*.xml"))


def test_an_id_belongs_to_one_family() -> None:
    owners: dict[str, set[str]] = {}
    for family in _FAMILIES:
        for rule in family.rules:
            owners.setdefault(rule.id, set()).add(family.name)
    assert {rule_id for rule_id, names in owners.items() if len(names) > 1} == set()


def test_no_example_is_taken_from_the_sentences_that_measure_the_rules() -> None:
    rows = [(row.id, _words(row.text)) for row in read_set(_ROOT / "tests" / "sets" / "tata_bahasa")]
    taken = [
        (_name(rule), example.text, row_id)
        for rule in _RULES
        for example in rule.examples
        for row_id, words in rows
        if len(words & _words(example.text)) > 0.5 * len(words | _words(example.text))
    ]
    assert taken == []


def test_the_reference_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(_FAMILIES), "python -m tools.languagetool.reference"


def test_a_rule_without_a_source_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.xml").write_text(
        "<!-- Judul. LGPL. --><rules><category><rule id='X'><message>M</message></rule></category></rules>",
        encoding="utf-8",
    )
    with pytest.raises(ValueError, match="X: no source"):
        families(tmp_path)


def test_the_page_shows_what_is_wrong_and_what_it_becomes(tmp_path: Path) -> None:
    (tmp_path / "x.xml").write_text(
        "<!-- Judul. LGPL. --><rules><category><!-- Sumber: Kamus --><rule id='X' name='a → b' tags='picky'>"
        "<message>Pakai <match no='1'/>.</message><example correction='b'>Ini <marker>a</marker>.</example>"
        "<example>Ini b.</example></rule></category></rules>",
        encoding="utf-8",
    )
    found: list[Family] = families(tmp_path)
    text = page(found)
    assert "**Saran.** Pakai …." in text
    assert "Salah: Ini **a**. → b" in text
    assert "Benar: Ini b." in text
    assert "Sumber: Kamus" in text
