"""Marks on a text: put in order, moved, and led through what a reader does to the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.formats.marks import TextMark, followed, linked_by, shifted, tidied

TEXT = "Harga naik\nWarga senang"


def test_marks_are_cut_at_the_ends_of_paragraphs_and_at_those_of_the_text() -> None:
    assert tidied([TextMark(6, 99, "bold")], TEXT) == (TextMark(6, 10, "bold"), TextMark(11, 23, "bold"))
    assert tidied([TextMark(-3, 5, "bold"), TextMark(10, 11, "italic"), TextMark(30, 40, "bold")], TEXT) == (
        TextMark(0, 5, "bold"),
    )


def test_runs_that_touch_are_one_where_they_are_alike() -> None:
    marks = [TextMark(2, 5, "bold"), TextMark(0, 2, "bold"), TextMark(5, 7, "italic"), TextMark(4, 9, "bold")]
    assert tidied(marks, TEXT) == (TextMark(0, 9, "bold"), TextMark(5, 7, "italic"))
    links = [TextMark(0, 5, "link", "https://a.invalid"), TextMark(5, 7, "link", "https://b.invalid")]
    assert tidied(links, TEXT) == tuple(links)


@given(st.lists(st.tuples(st.integers(-5, 30), st.integers(-5, 30)), max_size=8))
def test_tidied_marks_are_in_order_in_the_text_and_tidying_again_changes_nothing(spans: list[tuple[int, int]]) -> None:
    done = tidied([TextMark(start, end, "bold") for start, end in spans], TEXT)
    assert list(done) == sorted(done)
    assert all(0 <= mark.start < mark.end <= len(TEXT) and "\n" not in TEXT[mark.start : mark.end] for mark in done)
    assert tidied(done, TEXT) == done
    covered = {place for start, end in spans for place in range(max(0, start), min(end, len(TEXT)))} - {10}
    assert {place for mark in done for place in range(mark.start, mark.end)} == covered


def test_marks_move_together() -> None:
    assert list(shifted([TextMark(0, 5, "bold"), TextMark(6, 8, "link", "x")], 3)) == [
        TextMark(3, 8, "bold"),
        TextMark(9, 11, "link", "x"),
    ]


def test_marks_stay_on_their_words_when_space_is_taken_away() -> None:
    raw, cooked = "  Harga \n  naik\x01 lagi \u2028\u2028 Warga ", "Harga naik lagi\nWarga"
    for word in ("Harga", "naik", "lagi", "Warga"):
        start = raw.index(word)
        (moved,) = followed([TextMark(start, start + len(word), "bold")], raw, cooked)
        assert cooked[moved.start : moved.end] == word


def test_the_address_of_a_field_is_what_stands_first_in_it() -> None:
    assert linked_by(' HYPERLINK "https://contoh.invalid/a b" \\o "Judul" ') == "https://contoh.invalid/a b"
    assert linked_by("HYPERLINK https://contoh.invalid \\t _blank") == "https://contoh.invalid"
    assert linked_by('HYPERLINK \\l "bagian"') == ""
    assert linked_by(" PAGE ") == ""
