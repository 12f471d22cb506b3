"""A draft read as an article."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

import msgspec

from redaksi_app.article.parts import Dateline, Part, PartKind
from redaksi_app.styles import Stylesheet
from redaksi_app.text.once import once


class Article(msgspec.Struct, frozen=True, dict=True):
    """A draft's text with its parts, one for each paragraph, as one stylesheet sees them.

    ``text`` is the whole draft; all spans of all parts count in it.
    """

    text: str
    style: Stylesheet
    parts: tuple[Part, ...]

    def of_kind(self, *kinds: PartKind) -> Iterator[Part]:
        """The parts of these kinds, in reading order."""
        if len(kinds) == 1:
            return iter(self._by_kind.get(kinds[0], ()))
        return (part for part in self.parts if part.kind in kinds)

    def first(self, kind: PartKind) -> Part | None:
        """The first part of this kind, if there is one."""
        found = self._by_kind.get(kind)
        return found[0] if found else None

    @once
    def _by_kind(self) -> dict[PartKind, list[Part]]:
        result: dict[PartKind, list[Part]] = {}
        for part in self.parts:
            result.setdefault(part.kind, []).append(part)
        return result

    @once
    def lowered(self) -> str:
        """The text in small letters, to see at little cost what a draft speaks of; offsets may not fit ``text``."""
        return self.text.lower()

    @once
    def dateline(self) -> Dateline | None:
        """The article's dateline: the first that stands at the start of a paragraph."""
        return next((part.dateline for part in self.parts if part.dateline), None)

    def part_at(self, offset: int) -> Part:
        """The part whose paragraph holds the code point ``offset`` (the end of a paragraph belongs to it)."""
        return self.parts[max(0, bisect_right(self._starts, offset) - 1)]

    @once
    def _starts(self) -> list[int]:
        return [part.paragraph.start for part in self.parts]
