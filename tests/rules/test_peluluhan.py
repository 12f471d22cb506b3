"""Sound changes at prefixes beyond the documented examples."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles
from redaksi_app.words.lexicon import open_lexicon

_RULES = [rule for rule in all_rules().values() if rule.family == "peluluhan"]

pytestmark = pytest.mark.skipif(open_lexicon() is None, reason="the lexicon has not been built")


def _rights(text: str) -> list[tuple[str, str]]:
    findings = Engine(_RULES).check(text, shipped_styles().load("umum")).findings
    return [(finding.text, finding.suggestions[0]) for finding in findings]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("mengkonfirmasi", "mengonfirmasi"),
        ("mengkategorikan", "mengategorikan"),
        ("mengkesampingkan", "mengesampingkan"),
        ("pengkondisian", "pengondisian"),
        ("mempedulikan", "memedulikan"),
        ("mempopulerkan", "memopulerkan"),
        ("mempesona", "memesona"),
        ("mempercayainya", "memercayainya"),
        ("mentargetkan", "menargetkan"),
        ("menterapkan", "menerapkan"),
        ("penterjemah", "penerjemah"),
        ("mensosialisasikan", "menyosialisasikan"),
        ("mensurvei", "menyurvei"),
        ("memrioritaskan", "memprioritaskan"),
        ("menraktir", "mentraktir"),
        ("memerjuangkan", "memperjuangkan"),
        ("mengklik", "mengeklik"),
        ("menyolok", "mencolok"),
        ("berpergian", "bepergian"),
        ("perrangkat", "perangkat"),
    ],
)
def test_known_forms(wrong: str, right: str) -> None:
    assert _rights(f"Mereka {wrong} pekan lalu.") == [(wrong, right)]


@pytest.mark.parametrize(
    "word",
    """mempunyai mengkaji pengkajian memperhatikan mempertahankan mempelajari mempekerjakan memperoleh mempersilakan
    mengkritik mengkristal mengklaim mentraktir mentransfer memproduksi memproses memfoto memvonis memplester
    mensyukuri mensyaratkan mengkhayal mengkhianati menstabilkan menskors mensterilkan mentertawakan
    menteri mentega mentari mental mentah mentor mempelai pempek pensiun pensil penting pentas pengkolan
    memerlukan memeriksa memercayai memerintah memerah mengaji mengalir mengeluh menyala menyapu menyucikan
    berterbang bertetangga bercermin terasa terendah perekrutan pemroses pemrotes pemrogram mengrim""".split(),
)
def test_right_words_are_left(word: str) -> None:
    assert _rights(f"Mereka {word} pekan lalu.") == []


def test_halves_of_a_repeated_word_are_left() -> None:
    assert _rights("Ia mengkotak-kotakkan warga.") == []


def test_names_and_addresses_are_left() -> None:
    assert _rights("Grup Mempesona Jaya tampil; lihat mempesona.example.com.") == []
