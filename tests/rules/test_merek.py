"""Names with one spelling: every misspelling of the table is put right, and what looks like one is left."""

from __future__ import annotations

import pytest

from redaksi_app.finding import Severity
from redaksi_app.rules.tables import listed, read_table
from tests.rules.families import corrected, findings


def test_the_table_is_as_large_as_promised_and_no_spelling_has_two_names() -> None:
    spellings = [wrong for row in read_table("merek") for wrong in listed(row["wrong"])]
    assert len(read_table("merek")) >= 150
    assert len(set(spellings)) == len(spellings)
    assert all(wrong == wrong.lower() for wrong in spellings)


@pytest.mark.parametrize("row", read_table("merek"), ids=lambda row: row["form"])
def test_every_misspelling_is_put_right(row: dict[str, str]) -> None:
    for wrong in listed(row["wrong"]):
        assert (
            corrected(f"SOE - Warga menyebut {wrong} kemarin.", "merek")
            == f"SOE - Warga menyebut {row['form']} kemarin."
        )


def test_all_capitals_stay_all_capitals() -> None:
    assert not findings("SOE - Warga menyebut YOUTUBE kemarin.", "merek")
    assert corrected("SOE - Kasus COVID 19 turun.", "merek") == "SOE - Kasus COVID-19 turun."


@pytest.mark.parametrize(
    "text", ["tulis ke info@youtube.example", "buka youtube.com/kupang", "ikuti @youtube", "#whatsapp"]
)
def test_addresses_are_left_alone(text: str) -> None:
    assert not findings(f"SOE - Panitia meminta warga {text} itu.", "merek")


def test_only_capitals_of_countries_are_a_warning() -> None:
    (country,) = findings("SOE - Kapal itu tiba dari Korea selatan.", "merek")
    (service,) = findings("SOE - Video itu tayang di Youtube.", "merek")
    assert (country.severity, service.severity) == (Severity.WARNING, Severity.ADVICE)
