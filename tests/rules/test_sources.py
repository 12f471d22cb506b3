"""Sources in English: titles stay, everything else is translated."""

from __future__ import annotations

import re

import pytest

from redaksi_app.grammar.reference import GrammarRule, grammar_rules
from redaksi_app.rules import Rule, all_rules
from redaksi_app.rules.sources import _TITLES, source_in

_RULES: list[Rule | GrammarRule] = [*all_rules().values(), *grammar_rules().values()]
_SOURCES = sorted({rule.documentation.source for rule in _RULES})
_INDONESIAN = re.compile(
    r"\b(?:adalah|atau|awal|bagian|belum|bentuk|berita|dalam|dan|dengan|di|gabungan|hitungan|huruf|judul|kaidah|kalimat|"
    r"kata|kebiasaan|koma|lembar|nama|pada|pasal|redaksi|sesudah|singkatan|sumber|tabel|tanda|tautan|tidak|titik|untuk|"
    r"yang)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("source", _SOURCES)
def test_no_indonesian_is_left_outside_titles(source: str) -> None:
    said = re.sub(r"https?://\S+|\S+\.com\S*", "", source_in(source, "en"))
    for title in _TITLES:
        said = said.replace(title, "")
    # Words that the rule is about are named as they are.
    said = re.sub(r"the prepositions di for places, pada for times", "", said)
    assert not _INDONESIAN.findall(said)
    assert source_in(source, "id") == source


def test_titles_numbers_and_addresses_stay() -> None:
    source = "EYD V, II.F (akronim); tabel istilah, dengan sumber tiap baris (https://contoh.example/kata-ganti)"
    assert source_in(source, "en") == (
        "EYD V, II.F (acronyms); table of terms, with the source of each row (https://contoh.example/kata-ganti)"
    )
    assert source_in("Kebiasaan redaksi", "en") == "Newsroom practice"
