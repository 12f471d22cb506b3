"""Emphasis, links and code within one paragraph of Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from redaksi_app.formats.marks import Kind

#: A sign of the file and where it stands there, in code points.
Sign = tuple[str, int]
_IMAGE = re.compile(r"!\[(?P<words>[^\[\]\n]{0,300})\]\([^()\s]{0,2000}(?:\s[^()\n]{0,200})?\)")
_LINK = re.compile(
    r"\[(?P<words>[^\[\]\n]{1,300})\]\((?:<(?P<angled>[^<>\n]{1,2000})>|(?P<address>[^()<>\s]{1,2000}))"
    r"(?:\s+[\"'][^\"'\n]{0,200}[\"'])?\)"
)
_ADDRESS = re.compile(r"<(?P<words>(?:https?://|mailto:)[^<>\s]{1,2000})>")
_NOTE = re.compile(r"\[\^[^\[\]\s]{1,40}\]")
_CODE = re.compile(r"(?P<fence>`{1,3})(?P<words>[^`\n]{1,500})(?P=fence)")
_ESCAPED = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_RUN = re.compile(r"\*{1,3}|_{1,3}|~~")
#: Runs that are looked back to for the other half of one: more are made to harm.
_MOST_OPEN = 20
_KINDS: dict[int, tuple[Kind, ...]] = {1: ("italic",), 2: ("bold",), 3: ("bold", "italic")}


class Around(NamedTuple):
    """Marks around words: signs ``[start:end]`` of the shown text are between ``opening`` and ``closing`` of the file.

    ``kinds`` is what the words are, with the address of a link; empty for what has no mark of its own here. The stroke
    that makes a sign a plain one is an opening with an empty closing.
    """

    start: int
    end: int
    opening: tuple[int, int]
    closing: tuple[int, int]
    kinds: tuple[tuple[Kind, str], ...] = ()


class Shown(NamedTuple):
    """What a reader sees of a paragraph: its signs, what is around some, and how many notes and pictures are not."""

    signs: list[Sign]
    around: list[Around]
    notes: int = 0
    images: int = 0


class _Run(NamedTuple):
    """A run of marks that may open emphasis; it is text until its other half comes."""

    text: str
    at: int  # among the signs gathered
    place: int  # in the file


def shown(signs: Sequence[Sign]) -> Shown:
    """The paragraph ``signs`` without Markdown's own marks; a mark without its other half is text."""
    return _Paragraph(signs).read()


class _Paragraph:
    """Reads one paragraph from left to right."""

    def __init__(self, signs: Sequence[Sign]) -> None:
        self._signs = signs
        self._text = "".join(sign for sign, _ in signs)
        self._out: list[Sign] = []
        self._gone: set[int] = set()  # of the signs gathered: marks whose other half was found
        self._around: list[Around] = []
        self._runs: list[_Run] = []
        self._link: tuple[int, re.Match[str]] | None = None
        self._notes = self._images = 0

    def read(self) -> Shown:
        position = 0
        while position < len(self._text):
            position = self._step(position)
        places = [0]
        for number in range(len(self._out)):
            places.append(places[-1] + (number not in self._gone))
        kept = [sign for number, sign in enumerate(self._out) if number not in self._gone]
        around = [each._replace(start=places[each.start], end=places[each.end]) for each in self._around]
        return Shown(kept, around, self._notes, self._images)

    def _step(self, position: int) -> int:
        """Read on from ``position`` and answer where to go on."""
        text = self._text
        if self._link and position == self._link[1].end("words"):
            return self._end_link(*self._link)
        if match := _ESCAPED.match(text, position):
            stroke = self._place(position)
            here = len(self._out)
            self._around.append(Around(here, here + 1, (stroke, stroke + 1), (stroke + 1, stroke + 1)))
            self._out.append(self._signs[match.end()])
            return match.end() + 1
        if match := _IMAGE.match(text, position):
            self._images += 1
            return match.end()
        if match := _NOTE.match(text, position):
            self._notes += 1
            return match.end()
        if not self._link and (match := _LINK.match(text, position)):
            self._link = len(self._out), match
            return match.start("words")
        if match := _ADDRESS.match(text, position) or _CODE.match(text, position):
            begun = len(self._out)
            self._out += self._signs[match.start("words") : match.end("words")]
            self._put_around(begun, match)
            return match.end()
        if match := _RUN.match(text, position):
            self._take_run(match)
            return match.end()
        self._out.append(self._signs[position])
        return position + 1

    def _end_link(self, begun: int, match: re.Match[str]) -> int:
        self._link = None
        self._runs = [run for run in self._runs if run.at < begun]
        self._put_around(begun, match, (("link", match["angled"] or match["address"]),))
        return match.end()

    def _put_around(self, begun: int, match: re.Match[str], kinds: tuple[tuple[Kind, str], ...] = ()) -> None:
        opening = self._place(match.start()), self._place(match.start("words"))
        closing = self._place(match.end("words")), self._place(match.end() - 1) + 1
        self._around.append(Around(begun, len(self._out), opening, closing, kinds))

    def _take_run(self, match: re.Match[str]) -> None:
        """Close what the same run opened, or keep this one as what may open: till then it is text."""
        run, start, end = match[0], match.start(), match.end()
        before, after = self._text[start - 1 : start], self._text[end : end + 1]
        of_word = run[0] == "_" and before.isalnum() and after.isalnum()
        within = before == "(" and after == ")"  # an end mark: (*)
        if not within and not of_word and before and not before.isspace():
            number = next((n for n in reversed(range(len(self._runs))) if self._runs[n].text == run), None)
            if number is not None and not (run[0] == "_" and after.isalnum()):
                opened = self._runs[number]
                del self._runs[number:]
                self._gone.update(range(opened.at, opened.at + len(run)))
                kinds: tuple[tuple[Kind, str], ...] = ()
                if run != "~~":
                    kinds = tuple((kind, "") for kind in _KINDS[len(run)])
                here = self._place(start)
                opening = opened.place, opened.place + len(run)
                self._around.append(
                    Around(opened.at + len(run), len(self._out), opening, (here, here + len(run)), kinds)
                )
                return
        if not within and not of_word and after and not after.isspace() and not (run[0] == "_" and before.isalnum()):
            self._runs = [*self._runs[-_MOST_OPEN:], _Run(run, len(self._out), self._place(start))]
        self._out += self._signs[start:end]

    def _place(self, number: int) -> int:
        return self._signs[number][1]
