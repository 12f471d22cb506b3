"""Reading a rule's docstring: its documentation, its help page and its tests in one.

The form, with the headings at the start of a line::

    Gelar ditulis rapat, tiap unsur bertitik.
    Degrees are written closed up, with a full stop after each part.

    Mengapa: one paragraph in Indonesian.
    Why: the same in English.
    Sumber: EYD V, II.F.

    Salah: Kapolres Anton Seran, S. H, tiba.
    Jadi: Kapolres Anton Seran, S.H., tiba.
    Tandai: Ia lahir pada [[31 Februari 2024]].
    Diam: Kapolres Anton Seran, S.H., tiba.

``Salah`` is followed by ``Jadi``: what the text becomes when the rule's first suggestions are applied. ``Tandai``
marks what must be reported (suggestions do not matter). ``Diam`` is correct copy on which the rule must be silent.
`` ¶ `` stands for a paragraph break. A heading may name a stylesheet: ``Salah (pos-kupang): ...``. A line that
starts with white space deeper than its heading continues it.
"""

from __future__ import annotations

import inspect
import re
from enum import StrEnum

import msgspec

from redaksi_app.finding import Bilingual
from redaksi_app.text import Span
from redaksi_app.text.patterns import expression

_HEADING = expression(r"(Mengapa|Why|Sumber|Salah|Jadi|Tandai|Diam)(?: \(([a-z0-9-]+)\))?: ?(.*)")
_MARK = expression(r"\[\[(.*?)\]\]", re.DOTALL)
_PARAGRAPH_BREAK = " ¶ "


class ExampleKind(StrEnum):
    """What an example shows."""

    FIX = "fix"
    MARK = "mark"
    SILENT = "silent"


class Example(msgspec.Struct, frozen=True):
    """One documented example.

    ``text`` is the copy to check; ``fixed`` what it must become (for FIX); ``spans`` what must be reported (for
    MARK). ``style`` is the stylesheet's id.
    """

    kind: ExampleKind
    text: str
    fixed: str
    spans: tuple[Span, ...]
    style: str


class Documentation(msgspec.Struct, frozen=True):
    """A rule's docstring taken apart."""

    summary: Bilingual
    why: Bilingual
    source: str
    examples: tuple[Example, ...]


class DocumentationError(Exception):
    """A docstring that does not have the form above."""


def read_documentation(rule_id: str, docstring: str) -> Documentation:
    """Take a rule's docstring apart; raises DocumentationError where a required part is missing."""
    lines = inspect.cleandoc(docstring).split("\n")
    if len(lines) < 2 or not lines[0].strip() or not lines[1].strip():
        raise DocumentationError(f"{rule_id}: the first two lines must be the summary in Indonesian and in English")
    entries = _entries(lines[2:], rule_id)
    single = {heading: text for heading, _, text in entries}
    for heading in ("Mengapa", "Why", "Sumber"):
        if not single.get(heading):
            raise DocumentationError(f"{rule_id}: no “{heading}:”")
    return Documentation(
        summary=Bilingual(lines[0].strip(), lines[1].strip()),
        why=Bilingual(single["Mengapa"], single["Why"]),
        source=single["Sumber"],
        examples=tuple(_examples(entries, rule_id)),
    )


def _entries(lines: list[str], rule_id: str) -> list[tuple[str, str, str]]:
    entries: list[tuple[str, str, str]] = []
    for line in lines:
        if match := _HEADING.fullmatch(line.rstrip()):
            entries.append((match[1], match[2] or "umum", match[3]))
        elif line.startswith(" ") and entries:
            heading, style, text = entries[-1]
            entries[-1] = (heading, style, f"{text} {line.strip()}".strip())
        elif line.strip():
            raise DocumentationError(f"{rule_id}: stray line {line!r}")
    return entries


def _examples(entries: list[tuple[str, str, str]], rule_id: str) -> list[Example]:
    examples = []
    for place, (heading, style, raw) in enumerate(entries):
        text = raw.replace(_PARAGRAPH_BREAK, "\n")
        if heading == "Salah":
            following = entries[place + 1] if place + 1 < len(entries) else ("", "", "")
            if following[0] != "Jadi":
                raise DocumentationError(f"{rule_id}: “Salah: {raw}” has no “Jadi:” below it")
            fixed = following[2].replace(_PARAGRAPH_BREAK, "\n")
            examples.append(Example(ExampleKind.FIX, text, fixed, (), style))
        elif heading == "Tandai":
            plain, spans = _unmark(text)
            if not spans:
                raise DocumentationError(f"{rule_id}: “Tandai: {raw}” marks nothing")
            examples.append(Example(ExampleKind.MARK, plain, "", spans, style))
        elif heading == "Diam":
            examples.append(Example(ExampleKind.SILENT, text, "", (), style))
    return examples


def _unmark(text: str) -> tuple[str, tuple[Span, ...]]:
    spans = []
    plain = ""
    position = 0
    for match in _MARK.finditer(text):
        plain += text[position : match.start()]
        spans.append(Span(len(plain), len(plain) + len(match[1])))
        plain += match[1]
        position = match.end()
    return plain + text[position:], tuple(spans)
