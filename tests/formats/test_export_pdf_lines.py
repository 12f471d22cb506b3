"""Lines of a printed paragraph, and the numbers in them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.formats.export_pdf_lines import Mark, Piece, Setting, joined, lines

#: Every sign is as wide as a point, a number twice that.
SETTING = Setting(measure=len, space=1, column=20, number=lambda number: 2.0 * len(number))


def shown(text: str, *marks: Mark) -> list[str]:
    """The lines, with numbers in brackets."""
    return [
        "".join(
            (" " if place and piece.x > line[place - 1].x + line[place - 1].width else "")
            + (f"[{piece.number}]" if piece.number else piece.text)
            for place, piece in enumerate(line)
        )
        for line in lines(text, marks, SETTING)
    ]


def test_words_fill_the_column() -> None:
    assert shown("Petani Soe memanen jagung dan padi.") == ["Petani Soe memanen", "jagung dan padi."]


def test_a_soft_break_ends_a_line_and_a_hard_space_does_not() -> None:
    assert shown("Panen.\u2028Harga Rp\u00a05.000 turun") == ["Panen.", "Harga Rp\u00a05.000 turun"]
    assert shown("Petani menjual Rp\u00a05.000") == ["Petani menjual", "Rp\u00a05.000"]


def test_a_number_follows_the_words_it_is_about() -> None:
    text = "Ia di himbau, lalu pulang."
    assert shown(text, Mark(1, 3, 12)) == ["Ia di himbau[1], lalu", "pulang."]
    assert shown(text, Mark(1, 0, 0), Mark(2, len(text), len(text))) == ["[1]Ia di himbau, lalu", "pulang.[2]"]
    assert shown("Ia  pulang", Mark(1, 3, 3)) == ["Ia [1]pulang"]


def test_a_number_never_begins_a_line() -> None:
    assert shown("Petani Soe memanenn jagung", Mark(1, 11, 19)) == ["Petani Soe", "memanenn[1] jagung"]


def test_what_is_longer_than_the_column_is_cut() -> None:
    address = "https://contoh.example/sangat/panjang/sekali"
    cut = shown(f"Lihat {address} ini")
    assert "".join(cut).replace(" ", "") == f"Lihat{address}ini"
    assert all(len(line) <= 20 for line in cut)


def test_words_from_right_to_left_are_drawn_together() -> None:
    (line,) = lines("ayat بسم الله itu", (), SETTING)
    assert line[1] == Piece(5, 8, "بسم الله", 5, 13)
    assert [piece.text for piece in line] == ["ayat", "بسم الله", "itu"]


@given(st.text(alphabet="ab .,\u2028\tם", max_size=80), st.lists(st.integers(0, 80), max_size=4))
def test_no_word_and_no_number_is_lost(text: str, places: list[int]) -> None:
    marks = [Mark(number, 0, min(place, len(text))) for number, place in enumerate(places, start=1)]
    pieces = [piece for line in lines(text, marks, SETTING) for piece in line]
    words = "".join(piece.text for piece in pieces if not piece.number)
    assert words.replace(" ", "") == "".join(text.split())
    assert sorted(piece.number for piece in pieces if piece.number) == [mark.number for mark in marks]


def test_words_are_drawn_at_once_up_to_a_number_or_another_direction() -> None:
    (line,) = lines("Ia di bacakan ayat", (Mark(7, 3, 5),), SETTING)
    assert [piece.text for piece in joined(line)] == ["Ia di", "7", "bacakan ayat"]
    (line,) = lines("ayat itu بسم الله ya", (), SETTING)
    assert [(piece.x, piece.text) for piece in joined(line)] == [(0, "ayat itu"), (9, "بسم الله"), (18, "ya")]
