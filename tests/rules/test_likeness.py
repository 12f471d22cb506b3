"""Spellings of one name are told from two people's names."""

from __future__ import annotations

import pytest

from redaksi_app.rules.likeness import Likeness, likeness, sound


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Muhammad", "Mochamad"),
        ("Yosef", "Joseph"),
        ("Sudiarta", "Sudiartha"),
        ("Goeslaw", "Guslaw"),
        ("Halimah", "Halima"),
        ("Rizky", "Riski"),
        ("Viktor", "Victor"),
    ],
)
def test_spellings_of_one_sound(one: str, other: str) -> None:
    assert likeness(one, other) is Likeness.SOUND
    assert sound(one) == sound(other)


@pytest.mark.parametrize(("one", "other"), [("Montrado", "Montardo"), ("Leonardo", "Leoanardo"), ("Amalia", "Amelia")])
def test_slips(one: str, other: str) -> None:
    assert likeness(one, other) is Likeness.SLIP


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Yohanes", "Yohana"),
        ("Agustinus", "Agustina"),
        ("Hasan", "Husen"),
        ("Alif", "Alfi"),
        ("Rahayu", "Rahayuningsih"),
        ("Budi", "Rudi"),
        ("Hendra", "Hendri"),
        ("Mario", "Maria"),
    ],
)
def test_two_peoples_names(one: str, other: str) -> None:
    assert likeness(one, other) is Likeness.NONE


def test_family_names_do_not_differ_between_man_and_woman() -> None:
    assert likeness("Prasetya", "Prasetyo") is Likeness.NONE
    assert likeness("Prasetya", "Prasetyo", given=False) is Likeness.SLIP
    assert likeness("Setiawan", "Setiawati", given=False) is Likeness.NONE
