"""Spellings of one name are told to be the same."""

import pytest

from redaksi_app.places import Gazetteer
from redaksi_app.places.model import key


@pytest.mark.parametrize(
    ("one", "other"),
    [("Tanjung Pinang", "TANJUNGPINANG"), ("Fak-Fak", "Fakfak"), ("Ba'a", "Ba’a"), ("Wangi-Wangi", "wangi wangi")],
)
def test_same_name(one: str, other: str) -> None:
    assert key(one) == key(other)


def test_other_name() -> None:
    assert key("Sumba Barat") != key("Sumba Barat Daya")


@pytest.mark.parametrize(
    ("province", "zone"),
    [
        ("Aceh", "WIB"),
        ("Jawa Timur", "WIB"),
        ("Kalimantan Tengah", "WIB"),
        ("Kalimantan Selatan", "Wita"),
        ("Bali", "Wita"),
        ("NTT", "Wita"),
        ("Gorontalo", "Wita"),
        ("Maluku Utara", "WIT"),
        ("Papua Barat Daya", "WIT"),
    ],
)
def test_zone_of_a_province(province: str, zone: str) -> None:
    found = Gazetteer.load().province(province)
    assert found is not None
    assert found.zone == zone
