"""The parts an article is made of."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from redaksi_app.text import Paragraph, Span


class PartKind(StrEnum):
    """What a paragraph is in the article. The values are the names stylesheets use."""

    KICKER = "kicker"
    HEADLINE = "headline"
    DECK = "deck"
    BYLINE = "byline"
    REPORTER_LINE = "reporter-line"
    LEAD = "lead"
    BODY = "body"
    SUBHEAD = "subhead"
    CAPTION = "caption"
    CREDIT = "credit"
    RELATED = "related"
    END_MARK = "end-mark"
    PROMO = "promo"
    DISCLAIMER = "disclaimer"
    NAVIGATION = "navigation"
    BLANK = "blank"


#: Parts that the newsroom wrote for this article, in sentences: where rules of language apply.
PROSE = frozenset(
    {
        PartKind.KICKER,
        PartKind.HEADLINE,
        PartKind.DECK,
        PartKind.LEAD,
        PartKind.BODY,
        PartKind.SUBHEAD,
        PartKind.CAPTION,
    }
)

#: Parts that quote another article's published words: a finding there is only advice.
PUBLISHED = frozenset({PartKind.RELATED})


class Dateline(msgspec.Struct, frozen=True):
    """A dateline as it stands; spans are code points in the draft, ``span`` includes separator and space."""

    span: Span
    portal: str
    city: str
    separator: str
    portal_span: Span
    city_span: Span


class Part(msgspec.Struct, frozen=True):
    """One paragraph of the draft and what it is.

    ``dateline`` stands in the paragraph that opens with one. ``end_mark`` is the span of a mark such as "(*)" that
    closes the paragraph's text (for a paragraph that is nothing else, the whole of it).
    ``label`` is the span of a label for the desk that opens the paragraph ("Judul: ", "Lead: "), with its space.
    ``fields`` holds what a byline or reporter line names: label ("writer", "editor", "portal") to the name's span;
    for a line of the head that a label announces or that stands between marks of bold ("Judul: ...", "*...*"),
    "title" with the span of its words.
    ``prose`` is the span of the reporter's sentences: the paragraph without its dateline, its label and its end mark.
    """

    kind: PartKind
    paragraph: Paragraph
    dateline: Dateline | None = None
    end_mark: Span | None = None
    fields: dict[str, Span] = msgspec.field(default_factory=dict)
    label: Span | None = None
    prose: Span = Span(0, 0)

    def __post_init__(self) -> None:
        msgspec.structs.force_setattr(self, "prose", self._sentences())

    def _sentences(self) -> Span:
        if "title" in self.fields:
            return self.fields["title"]
        start = self.label.end if self.label else self.paragraph.start
        if self.dateline:
            start = self.dateline.span.end
        end = self.end_mark.start if self.end_mark else self.paragraph.end
        return Span(start, max(start, end))
