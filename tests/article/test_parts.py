"""What of a paragraph is the reporter's own prose."""

from __future__ import annotations

import pytest

from redaksi_app.article import Dateline, Part, PartKind
from redaksi_app.text import Paragraph, Span

_TEXT = "SOE - Warga panen. (*)"
_DATELINE = Dateline(Span(10, 16), "", "SOE", "-", Span(10, 10), Span(10, 13))
_MARK = Span(29, 32)


@pytest.mark.parametrize(
    ("dateline", "mark", "fields", "prose"),
    [
        (None, None, {}, _TEXT),
        (_DATELINE, None, {}, "Warga panen. (*)"),
        (None, _MARK, {}, "SOE - Warga panen. "),
        (_DATELINE, _MARK, {}, "Warga panen. "),
        (None, None, {"title": Span(16, 27)}, "Warga panen"),
    ],
)
def test_prose(dateline: Dateline | None, mark: Span | None, fields: dict[str, Span], prose: str) -> None:
    part = Part(PartKind.LEAD, Paragraph(0, 10, _TEXT), dateline, mark, fields)
    assert _TEXT[part.prose.start - 10 : part.prose.end - 10] == prose


def test_mark_alone_leaves_no_prose() -> None:
    part = Part(PartKind.END_MARK, Paragraph(0, 0, "(*)"), end_mark=Span(0, 3))
    assert part.prose == (0, 0)


def test_label_is_no_prose() -> None:
    text = "Isi: Warga panen. (*)"
    part = Part(PartKind.BODY, Paragraph(0, 10, text), end_mark=Span(28, 31), label=Span(10, 15))
    assert text[part.prose.start - 10 : part.prose.end - 10] == "Warga panen. "
