"""What stands around an article and is told by its neighbours: a page's tags, captions above the lead, letterheads."""

from __future__ import annotations

import re

from msgspec.structs import replace

from redaksi_app.article.parts import Part, PartKind
from redaksi_app.text.patterns import expression

_TAGS = expression(r"\s*(?:Tags?|Topik|Topik terkait|Kata kunci)\s*:?\s*$", re.IGNORECASE)
_TAG_WORDS = 5
_ENDED = expression(r"[.!?…:][\"”’')\]]*\s*$")
#: A caption as portals write it: what it shows in capitals, a dash, then a sentence.
_CAPTION = expression(r"\s*[A-ZÀ-Þ0-9](?:[A-ZÀ-Þ0-9 ,./'’()-]*[A-ZÀ-Þ0-9)])?\s*[-–—]\s+[A-ZÀ-Þ\"“]")
_SHOWN = expression(r"[^\W\d_]{3}")
#: The lines at the head of an office's paper, above the headline of its press release.
_LETTERHEAD = expression(
    r"\s*[*_]*(?:(?:Siaran|Rilis)\s+Pers|Press\s+Release|(?:Nomor|No|Perihal|Hal|Lampiran|Lamp|Sifat)\s*\.?\s*:\s*\S.*"
    r"|(?:SIARAN\s+PERS|PRESS\s+RELEASE)\b.{0,60}|Untuk\s+(?:segera\s+)?(?:disiarkan|dipublikasikan)(?:\s+segera)?)[*_]*\s*$",
    re.IGNORECASE,
)
#: Code points, and lines that are no blank ones.
_LONGEST_OF_LETTERHEAD, _MOST_OF_LETTERHEAD = 120, 8
_SIGNED = (PartKind.BYLINE, PartKind.REPORTER_LINE)
_BETWEEN = frozenset(
    {
        PartKind.BLANK,
        PartKind.BYLINE,
        PartKind.REPORTER_LINE,
        PartKind.CREDIT,
        PartKind.CAPTION,
        PartKind.NAVIGATION,
        PartKind.RELATED,
    }
)


def name_tags(parts: list[Part]) -> None:
    """The words below a line that only says "Tags"."""
    below = False
    for index, part in enumerate(parts):
        text = part.paragraph.text
        if part.kind in (PartKind.BODY, PartKind.NAVIGATION) and _TAGS.match(text):
            below = _followed_by_tag(parts, index)
        elif part.kind is not PartKind.BLANK:
            below = below and part.kind is PartKind.BODY and _may_be_tag(text)
        if below and part.kind is PartKind.BODY:
            parts[index] = Part(PartKind.NAVIGATION, part.paragraph)


def name_letterhead(parts: list[Part]) -> None:
    """The lines of an office's paper above the headline: "Siaran Pers", "Nomor: ...", "Perihal: ..."."""
    seen = 0
    for index, part in enumerate(parts):
        if part.kind in (PartKind.BLANK, PartKind.NAVIGATION):
            continue
        text = part.paragraph.text
        seen += 1
        if part.kind is not PartKind.BODY or seen > _MOST_OF_LETTERHEAD:
            return
        if len(text) > _LONGEST_OF_LETTERHEAD or not _LETTERHEAD.match(text):
            return
        parts[index] = Part(PartKind.NAVIGATION, part.paragraph)


def name_captions(parts: list[Part]) -> None:
    """A line with its matter in capitals below the headline, above the paragraph with the true dateline."""
    lead = next((index for index, part in enumerate(parts) if part.dateline and part.dateline.portal), None)
    if lead is None:
        # Where datelines name no portal, the one below the writer's line is the dateline.
        signed = [index for index, part in enumerate(parts) if part.kind in _SIGNED]
        lead = next(
            (index for index, part in enumerate(parts) if part.dateline and signed and index > signed[-1]), None
        )
    if lead is None:
        return
    above = [index for index in range(lead) if parts[index].kind is PartKind.BODY]
    for index in above:
        part = parts[index]
        if _is_caption(part) and _only_head_between(parts, index, lead):
            # The topmost line is the headline: "KABAR DESA - Warga Soe Perbaiki Pagar".
            kind = part.kind if index == above[0] else PartKind.CAPTION
            parts[index] = replace(part, kind=kind, dateline=None)


def _is_caption(part: Part) -> bool:
    match = _CAPTION.match(part.paragraph.text)
    return match is not None and _SHOWN.search(match[0]) is not None and not (part.dateline and part.dateline.portal)


def _only_head_between(parts: list[Part], index: int, lead: int) -> bool:
    return index < lead and all(
        part.kind in _BETWEEN or (part.kind is PartKind.BODY and _is_caption(part)) for part in parts[index + 1 : lead]
    )


def _followed_by_tag(parts: list[Part], index: int) -> bool:
    below = next((part for part in parts[index + 1 :] if part.kind is not PartKind.BLANK), None)
    return below is None or below.kind is not PartKind.BODY or _may_be_tag(below.paragraph.text)


def _may_be_tag(text: str) -> bool:
    return len(text.split()) <= _TAG_WORDS and not _ENDED.search(text)
