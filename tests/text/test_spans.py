"""Spans that touch do not overlap."""

from redaksi_app.text import Span


def test_overlap() -> None:
    assert Span(0, 4).overlaps(Span(3, 5))
    assert not Span(0, 4).overlaps(Span(4, 5))
    assert not Span(4, 4).overlaps(Span(0, 4))
    assert Span(2, 2).overlaps(Span(0, 4))


def test_shift_and_cover() -> None:
    assert Span(1, 3).shifted(10) == Span(11, 13)
    assert Span(0, 4).covers(Span(0, 4))
    assert not Span(0, 4).covers(Span(1, 5))
