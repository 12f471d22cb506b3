"""One spelling in one draft: which of two wins, and what does not count."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine, apply_findings
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles

_RULES = [rule for rule in all_rules().values() if rule.family == "konsistensi"]


def _fixed(text: str) -> str:
    return apply_findings(text, Engine(_RULES).check(text, shipped_styles().load("umum")).findings).text


def test_more_frequent_spelling_wins() -> None:
    text = "SOE - Petugas Puskesmas tiba.\nWarga ke puskesmas.\nAntrean di puskesmas panjang."
    assert _fixed(text) == "SOE - Petugas puskesmas tiba.\nWarga ke puskesmas.\nAntrean di puskesmas panjang."


@pytest.mark.parametrize(
    "text",
    [
        "SOE - Warga ke puskesmas.\nPetugas Puskesmas Sasi menolong.\nPuskesmas itu baru.",
        "SOE - Isi perwali dibahas.\nPeraturan Wali Kota (Perwali) Kupang dibacakan.\nPerwali Nomor 3 dicabut.",
        'SOE - Warga ke puskesmas.\n"Kami ke Puskesmas," kata Maria Bria.',
        "Warga Soe Datangi Puskesmas\nSOE - Warga mendatangi puskesmas.",
    ],
)
def test_names_quotations_headlines_and_openings_do_not_count(text: str) -> None:
    assert _fixed(text) == text


def test_spelling_inside_an_address_does_not_count() -> None:
    text = "SOE - Kemenhan membeli kapal.\nLihat Kemhan.go.id atau @Kemhan."
    assert _fixed(text) == text


def test_capital_inside_an_acronym_counts_as_a_spelling() -> None:
    text = "SOE - Kader Nasdem hadir.\nKetua Nasdem pulang.\nFraksi NasDem menolak."
    assert _fixed(text) == "SOE - Kader Nasdem hadir.\nKetua Nasdem pulang.\nFraksi Nasdem menolak."
