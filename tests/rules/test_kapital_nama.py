"""Peoples and kinds."""

from __future__ import annotations

import pytest

from redaksi_app.finding import Severity
from tests.rules.families import findings


def test_kind_without_a_source_is_only_advice() -> None:
    (finding,) = findings("SOE - Ia menjual pisang Ambon.", "kapital-nama")
    assert (finding.severity, finding.safe) == (Severity.ADVICE, False)
    (finding,) = findings("SOE - Ia menjual gula Jawa.", "kapital-nama")
    assert (finding.severity, finding.safe) == (Severity.WARNING, True)


@pytest.mark.parametrize(
    "text",
    [
        "SOE - Guru Bahasa Inggris itu mengajar.",
        "SOE - Dosen Sastra dan Bahasa Jawa hadir.",
        "SOE - Badan Bahasa Indonesia hadir.",
        "SOE - Kamus Besar Bahasa Indonesia terbit.",
    ],
)
def test_subjects_and_bodies_keep_their_capital(text: str) -> None:
    assert findings(text, "kapital-nama") == ()
