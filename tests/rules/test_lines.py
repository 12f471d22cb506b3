"""Taking a line out, or moving it, leaves every other line as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.article import Article, read_article
from redaksi_app.rules.lines import Change, moved_above, moved_below, without
from redaksi_app.styles import shipped_styles

_STYLE = shipped_styles().load("umum")


def _applied(article: Article, change: Change) -> str:
    return article.text[: change.start] + change.text + article.text[change.end :]


@pytest.mark.parametrize(
    ("text", "number", "left"),
    [
        ("a\nb\nc", 1, "a\nc"),
        ("a\n\nb\n\nc", 2, "a\n\nc"),
        ("a\nb", 1, "a"),
        ("a\n\nb\n", 2, "a\n\n"),
        ("a\nb", 0, "b"),
        ("a", 0, ""),
    ],
)
def test_a_line_goes_with_its_breaks(text: str, number: int, left: str) -> None:
    article = read_article(text, _STYLE)
    assert _applied(article, without(article, article.parts[number])) == left


@given(st.lists(st.sampled_from(["", "Panen raya.", "Warga", "(*)"]), min_size=1, max_size=8), st.data())
def test_nothing_but_the_line_is_lost(lines: list[str], data: st.DataObject) -> None:
    article = read_article("\n".join(lines), _STYLE)
    filled = [part for part in article.parts if not part.paragraph.blank]
    if not filled:
        return
    part = data.draw(st.sampled_from(filled))
    left = _applied(article, without(article, part)).split()
    assert left == " ".join(one.paragraph.text for one in filled if one is not part).split()


def test_moved_lines() -> None:
    article = read_article("a\n\nb\n\nc\nd", _STYLE)
    down = moved_below(article, article.parts[0], article.parts[4])
    up = moved_above(article, article.parts[4], article.parts[0])
    assert down is not None
    assert up is not None
    assert _applied(article, down) == "b\n\nc\na\nd"
    assert _applied(article, up) == "c\na\n\nb\nd"


def test_a_line_is_not_moved_past_more_than_can_be_seen() -> None:
    article = read_article("a\n" + "kata " * 300 + "\nb", _STYLE)
    assert moved_below(article, article.parts[0], article.parts[2]) is None
    assert moved_above(article, article.parts[2], article.parts[0]) is None
