"""Looking parts up in an article."""

from __future__ import annotations

from redaksi_app.article import PartKind, read_article
from redaksi_app.styles import shipped_styles

_TEXT = "Petani Soe Panen Jagung\n\nSOE - Petani memanen jagung.\nKUPANG - Harga naik."
_ARTICLE = read_article(_TEXT, shipped_styles().load("umum"))


def test_parts_by_kind() -> None:
    assert [part.paragraph.number for part in _ARTICLE.of_kind(PartKind.LEAD, PartKind.BODY)] == [2, 3]
    headline = _ARTICLE.first(PartKind.HEADLINE)
    assert headline is _ARTICLE.parts[0]
    assert _ARTICLE.first(PartKind.DISCLAIMER) is None


def test_first_dateline_is_the_articles() -> None:
    assert _ARTICLE.dateline is not None
    assert _ARTICLE.dateline.city == "SOE"


def test_part_at_an_offset() -> None:
    starts = [part.paragraph.start for part in _ARTICLE.parts]
    assert [_ARTICLE.part_at(start).paragraph.number for start in starts] == [0, 1, 2, 3]
    assert _ARTICLE.part_at(starts[1] - 1).paragraph.number == 0
    assert _ARTICLE.part_at(len(_TEXT)).paragraph.number == 3
