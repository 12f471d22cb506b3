"""Words that a slip of the keys made of others."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine
from redaksi_app.rules import all_rules
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.styles import shipped_styles
from redaksi_app.words.lexicon import open_lexicon


def _suggestions(text: str) -> list[tuple[str, str]]:
    engine = Engine([all_rules()["ejaan.kata-nyata"]])
    findings = engine.check(text, shipped_styles().load("umum")).findings
    return [(finding.text, finding.suggestions[0]) for finding in findings]


def test_neighbour_tells_which_word_is_meant() -> None:
    assert _suggestions("Pengemudi dikenai sangsi berat.") == [("sangsi", "sanksi")]
    assert _suggestions("Sangsi pidana menanti pelaku.") == [("Sangsi", "Sanksi")]


@pytest.mark.parametrize(
    "text", ["Hakim sangsi akan keterangan itu.", "Alat, bukit, dan sungai.", "Barang-barang bukit."]
)
def test_word_in_its_own_place_is_left_alone(text: str) -> None:
    assert _suggestions(text) == []


@pytest.mark.parametrize("row", read_table("kata_nyata"), ids=lambda row: row["wrong"])
def test_row_has_a_neighbour_and_words_of_the_dictionary(row: dict[str, str]) -> None:
    assert row["before"] or row["after"]
    assert row["right"] not in listed(row["wrong"])
    lexicon = open_lexicon()
    assert lexicon is not None
    assert lexicon.knows(row["right"])
