"""Which words are taken in."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from redaksi_app.words.lexicon import Lexicon, Mark
from tools.lexicon.build import write_words
from tools.lexicon.choosing import Entry, choose, slips_that_join
from tools.lexicon.sources import Sources


@pytest.fixture(scope="module")
def entries() -> dict[str, Entry]:
    return choose(
        Sources(
            stems={"untuk", "jembatan", "harus", "haus", "utuk", "bangun", "komunikasi", "semua", "baca"},
            forms={
                "untuk", "jembatan", "harus", "haus", "utuk", "bangun", "komunikasi", "semua", "baca", "membangun",
                "dibaca",
            },
            roots={"bangun"},
            lemmas={"pembangunan"},
            web={"ojek", "sanagt", "sangat"},
            shares={
                "untuk": 1e-2, "harus": 1e-3, "haus": 5e-5, "jembatan": 1e-4, "bangun": 1e-4, "sangat": 1e-3,
                "membangun": 1e-5, "komunikasi": 1e-4, "tidka": 2e-6, "tidak": 1e-2,
                "semua": 1e-3, "baca": 1e-4,
            },
            english={"throughout": 1e-4},
            news=Counter({"tidak": 4000, "untuk": 5000, "haus": 5}),
            own={"natoni"},
            nonstandard={"resiko"},
        )
    )  # fmt: skip


def test_dictionary_word_in_use_is_taken_beside_a_common_one(entries: dict[str, Entry]) -> None:
    assert not entries["haus"].marks & Mark.RARE


def test_rare_dictionary_word_beside_a_common_one_is_doubted(entries: dict[str, Entry]) -> None:
    assert entries["utuk"].marks == Mark.RARE


def test_slips_of_the_web_are_left_out(entries: dict[str, Entry]) -> None:
    assert "sanagt" not in entries
    assert "tidka" not in entries
    assert "ojek" in entries


def test_forms_are_made_of_roots_by_affixes_in_use(entries: dict[str, Entry]) -> None:
    assert entries["membaca"].marks & Mark.OFFERED
    assert "diperbaca" not in entries


def test_root_that_is_no_verb_anywhere_gets_no_verbs(entries: dict[str, Entry]) -> None:
    assert "menjembatan" not in entries


def test_words_that_another_rule_speaks_of_are_known_and_not_offered(entries: dict[str, Entry]) -> None:
    for word in ("resiko", "mengkomunikasikan"):
        assert entries[word].marks & Mark.NONSTANDARD
        assert not entries[word].marks & (Mark.OFFERED | Mark.RARE)


def test_english_is_marked_and_own_words_are_in(entries: dict[str, Entry]) -> None:
    assert entries["throughout"].marks == Mark.FOREIGN
    assert entries["natoni"].marks & Mark.OFFERED


def test_slips_that_pass_for_joined_words_are_found(entries: dict[str, Entry], tmp_path: Path) -> None:
    known = entries | {"semuanya": Entry(1e-3, Mark.OFFERED), "semun": Entry(2e-7, Mark.OFFERED | Mark.JOINING)}
    write_words(known, tmp_path)
    assert "semunnya" not in known
    found = set(slips_that_join(Lexicon(tmp_path), known))
    assert "semunnya" in found
    assert "jembatannya" not in found
