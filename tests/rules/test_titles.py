"""Titles before names are told from streets, hospitals, initials and labels."""

from __future__ import annotations

import pytest

from redaksi_app.rules.titles import find_titles, is_persons


def _found(text: str) -> list[tuple[str, str]]:
    return [(title.written, title.right) for title in find_titles(text)]


def test_a_run_of_titles_is_taken_apart() -> None:
    titles = find_titles("Ketua MUI, Prof Dr. K.H Ahmad Bria, hadir.")
    assert [(title.written, title.right) for title in titles] == [("Prof", "Prof."), ("Dr.", "Dr."), ("K.H", "K.H.")]
    assert len({title.run for title in titles}) == 1


def test_a_small_title_has_a_capital_only_at_a_sentences_start() -> None:
    assert _found("Drg Maria Bria hadir bersama Drg Ester Nuban.") == [("Drg", "Drg."), ("Drg", "drg.")]


@pytest.mark.parametrize(
    "text",
    [
        "Siswa kelas XI H Nusa menang.",
        "Muhammad H Umar hadir.",
        "Warga Blok H Nusantara mengungsi.",
        "Polisi makan di RM Salero Minang.",
        "Murid RA Permata menanam kangkung.",
        "Timnas RD Kongo kalah.",
        "Jalan TB Simatupang dan Lorong KH Umar macet.",
        "Universitas Islam Negeri K.H. Abdurrahman Wahid buka.",
    ],
)
def test_letters_that_mean_something_else(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Acara dibuka RM Suryo Jati.", "R.M."),
        ("Ketua paguyuban, TB Hasanudin, menari.", "Tb."),
        ("Bupati Belu H Umar Bria hadir.", "H."),
        ("Misa dipimpin RD Yosef Nahak.", "RD."),
        ("RP Yosef Nahak, SVD, hadir.", "RP."),
    ],
)
def test_what_stands_around_shows_a_title(text: str, title: str) -> None:
    assert [right for _, right in _found(text)] == [title]


def test_whose_a_name_is() -> None:
    text = "Bandara Internasional El Tari"
    assert not is_persons(text, text.index("El"))
    text = "Bupati Belu, Anton"
    assert is_persons(text, text.index("Anton"))
