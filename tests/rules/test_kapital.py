"""Capitals: quotations, brackets, and what the table may hold."""

from __future__ import annotations

import pytest

from redaksi_app.finding import Severity
from redaksi_app.rules.tables import read_table
from tests.rules.families import corrected, findings


def test_form_of_address_is_only_looked_for_in_quotations() -> None:
    (finding,) = findings('SOE - "Kapan dibuka, pak?" tanya pedagang itu.', "kapital")
    assert (finding.text, finding.suggestions, finding.severity) == ("pak", ("Pak",), Severity.ADVICE)
    assert findings("SOE - Ia menjual emas, mas.", "kapital") == ()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("SOE - Rapat digelar minggu (3/3/2024).", "SOE - Rapat digelar Minggu (3/3/2024)."),
        ("SOE - Rapat digelar 5 mei 2024.", "SOE - Rapat digelar 5 Mei 2024."),
        ("SOE - Rapat digelar seminggu sekali.", "SOE - Rapat digelar seminggu sekali."),
    ],
)
def test_day_against_week(text: str, wanted: str) -> None:
    assert corrected(text, "kapital") == wanted


def test_names_in_the_table_have_capitals_and_kinds_have_none() -> None:
    for row in read_table("kapital"):
        if row["kind"] == "jenis":
            assert row["form"].islower()
            assert " " in row["form"]
        else:
            assert row["form"].istitle(), row
