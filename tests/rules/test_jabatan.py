"""Posts: what the examples of the rules do not show."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine, apply_findings
from redaksi_app.finding import Severity
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles

_RULES = [rule for rule in all_rules().values() if rule.family == "jabatan"]
_STYLE = shipped_styles().load("umum")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("WALIKOTA Kupang hadir.", "Wali Kota Kupang hadir."),
        ("BUPATI DAN WALIKOTA SEPAKAT", "BUPATI DAN WALI KOTA SEPAKAT"),
        ("Kabag ops dan kajari Belu hadir.", "Kabag Ops dan Kajari Belu hadir."),
        ("Setiap Bupati/Wali Kota wajib hadir.", "Setiap bupati/wali kota wajib hadir."),
        ("Tiga Anggota DPRD absen.", "Tiga anggota DPRD absen."),
        ("Kata kepala Dinas Sosial Belu Anton Seran, aman.", "Kata Kepala Dinas Sosial Belu Anton Seran, aman."),
    ],
)
def test_spelling_and_capitals(text: str, right: str) -> None:
    assert apply_findings(text, Engine(_RULES).check(text, _STYLE).findings).text == right


@pytest.mark.parametrize(
    "text",
    [
        "BUPATI DAN KAPOLRES BELU SEPAKAT",
        "Seorang Direktur PT Maju ditahan. Penyidik memeriksa direktur PT Lautan Jaya Nusantara.",
        "Pemilihan gubernur NTT dan calon wali kota Kupang ramai.",
        "Menpan-RB dan MenPAN-RB hadir. Kasad menerima KSAL.",
        "Para Bupati Belu sejak 1958 dikenang.",
        "Jalan Walikota Mustajab macet.",
    ],
)
def test_right_copy_stays_silent(text: str) -> None:
    assert Engine(_RULES).check(text, _STYLE).findings == ()


def test_a_headline_may_have_capitals() -> None:
    text = "Para Bupati Bertemu di Kupang\n\nKUPANG - Para bupati bertemu di Kupang."
    assert Engine(_RULES).check(text, _STYLE).findings == ()


def test_a_place_without_a_name_is_only_advice() -> None:
    (finding,) = Engine(_RULES).check("Surat dikirim kepada bupati Belu.", _STYLE).findings
    assert (finding.severity, finding.suggestions) == (Severity.ADVICE, ("Bupati",))
