"""Ages and spans are counted where the copy says from when to when, and left alone where it does not."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine
from redaksi_app.finding import Finding, Severity
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles


def _findings(text: str) -> tuple[Finding, ...]:
    rules = [rule for rule in all_rules().values() if rule.family == "usia"]
    return Engine(rules).check(text, shipped_styles().load("umum")).findings


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Maria lahir di Atambua, 5 Februari 1985. Pada pelantikan, 3 Agustus 2026, ia berusia 45 tahun.", "41 tahun"),
        ("Penulis itu lahir pada 1940 dan meninggal pada 3 Juli 2020 di usia 85 tahun.", "79 atau 80 tahun"),
        ("Pria kelahiran 12 Desember 1990 itu berusia empat puluh tahun pada 3 Agustus 2026.", "35 tahun"),
        ("Gadis kelahiran Juli 1998 itu berusia 23 tahun. Ia dilantik Senin (19/12/2022).", "24 tahun"),
        ("Juara itu, Maria Bria (30), kelahiran 12 Mei 1990, dijamu pada 3 Agustus 2026.", "36 tahun"),
    ],
)
def test_message_tells_the_age(text: str, age: str) -> None:
    (finding,) = _findings(text)
    assert age in finding.message.id


def test_age_on_a_day_that_is_named_weighs_more_than_one_on_the_storys() -> None:
    (named,) = _findings("Ia lahir 5 Februari 1985. Pada 3 Agustus 2026 ia berusia 45 tahun.")
    (story,) = _findings("Ia lahir 5 Februari 1985. Kini ia berusia 45 tahun. Rapat digelar Senin (3/8/2026).")
    assert (named.severity, story.severity) == (Severity.WARNING, Severity.ADVICE)


@pytest.mark.parametrize(
    "text",
    [
        "Ia lahir 5 Februari 1985. Pada usia 20 tahun ia menikah. Rapat digelar Senin (3/8/2026).",
        "Partai itu lahir pada 1998. Ketuanya berusia 50 tahun, kata juru bicara, Senin (3/8/2026).",
        "Maria, lahir 1990, dan suaminya, yang berusia 40 tahun, tiba Senin (3/8/2026).",
        "Anak kelahiran 2015 itu berusia 10 tahun. Ia tiba Senin (3/8/2026).",
        "Anak kelahiran 2015 itu berusia 11 tahun. Ia tiba Senin (3/8/2026).",
        "Ia lahir 5 Februari 1985. Kini ia berusia 45 tahun.",
        "Peserta kelahiran 12 Mei 1990 dan 3 Juni 1995 berusia 31 tahun pada 3 Agustus 2026.",
        "Ia dihukum sejak 2018 hingga 2020 selama tiga tahun.",
        "Pasar dibuka 1–3 Mei 2026 selama tiga hari.",
    ],
)
def test_age_or_span_that_fits_or_cannot_be_counted_is_silent(text: str) -> None:
    assert _findings(text) == ()
