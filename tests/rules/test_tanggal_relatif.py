"""Words such as "besok" and dates without a year are counted from the draft's other dates, or left alone."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine
from redaksi_app.finding import Finding, Severity
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles


def _findings(text: str) -> tuple[Finding, ...]:
    rules = [rule for rule in all_rules().values() if rule.family == "tanggal-relatif"]
    return Engine(rules).check(text, shipped_styles().load("umum")).findings


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Panitia, Selasa (4/8/2026), mengatakan lomba dimulai besok, Kamis (6/8/2026).", "Rabu (5/8/2026)"),
        ("Panitia, Selasa (4/8/2026), mengatakan lomba dimulai lusa (7/8/2026).", "Kamis (6/8/2026)"),
        ("Lomba dimulai besok, Kamis (6/8), kata panitia, Selasa (4/8).", "Rabu (5/8)"),
        (
            "Warga hilang Sabtu, 1 Agustus 2026. Tiga hari kemudian, Rabu, 5 Agustus 2026, ia pulang.",
            "Selasa (4/8/2026)",
        ),
        ("Ia pulang Rabu (5/8/2026). Sehari sebelumnya, Senin (3/8/2026), ia terlihat di pasar.", "Selasa (4/8/2026)"),
        ("Gempa terjadi Sabtu (1/8/2026). Keesokan harinya, Senin (3/8/2026), bantuan tiba.", "Minggu (2/8/2026)"),
    ],
)
def test_message_tells_the_day_that_is_meant(text: str, day: str) -> None:
    (finding,) = _findings(text)
    assert day in finding.message.id


@pytest.mark.parametrize(
    "text",
    [
        "Ia berkata kemarin, Sabtu (1/8/2026), hujan turun.",
        "Pameran dibuka Senin (3/8/2026), kata panitia, dan berlangsung dari besok (5/8/2026) hingga Sabtu (8/8/2026).",
        "Kata bupati, Senin (3/8/2026), panen raya digelar besok, 4 Agustus 2026.",
        "Undang-undang itu terbit 6 Mei 2019, kata camat, dan dibahas besok, Kamis (6/8/2026).",
        "Warga hilang Sabtu (1/8/2026).\nDua hari kemudian, Selasa (4/8/2026), ia pulang.",
        "Perusahaan itu buka hari ini.",
    ],
)
def test_where_it_cannot_be_counted_it_is_silent(text: str) -> None:
    assert _findings(text) == ()


def test_year_is_taken_from_a_full_date_close_by() -> None:
    (finding,) = _findings("Rapat digelar Kamis (31/12/2026). Warga datang Minggu (2/1).")
    assert finding.suggestions == ("Sabtu",)
    assert finding.severity is Severity.WARNING


def test_where_no_year_is_named_the_other_dates_are_only_advice() -> None:
    (finding,) = _findings("Rapat Senin (3/8). Warga datang Selasa (4/8). Hasil diumumkan Sabtu (7/8).")
    assert finding.severity is Severity.ADVICE
    assert _findings("Rapat Senin (3/8). Hasil diumumkan Sabtu (7/8).") == ()
