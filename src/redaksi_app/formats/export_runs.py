"""A paragraph of the copy for layout, cut where its character style changes."""

from __future__ import annotations

from typing import Literal, NamedTuple

from redaksi_app.formats.attribution import attributions
from redaksi_app.formats.copy_blocks import Block
from redaksi_app.formats.typography import typeset
from redaksi_app.styles import Stylesheet

Kind = Literal["", "dateline", "emphasis", "attribution"]
#: Parts in which people speak.
_SPEECH = frozenset({"lead", "body", "quotation", "caption"})


class Run(NamedTuple):
    """Words of one character style; ``kind`` is empty for those that have none."""

    kind: Kind
    text: str


def runs(block: Block, style: Stylesheet) -> list[Run]:
    """The paragraph, typeset as ``style`` wants it; together the runs are its text, after the sign of an item."""
    spans: list[tuple[int, int, Kind]] = [(0, block.dateline, "dateline")] if block.dateline else []
    spans += [(start, end, "emphasis") for start, end, *_ in block.emphasis]
    if block.role in _SPEECH:
        taken = [(start, end) for start, end, _ in spans]
        spans += [
            (start, end, "attribution")
            for start, end in attributions(block.text)
            if not any(start < after and before < end for before, after in taken)
        ]
    text = typeset(block.text, style)
    result, position = [], 0
    for start, end, kind in sorted(spans):
        result += [Run("", text[position:start]), Run(kind, text[start:end])]
        position = end
    result.append(Run("", text[position:]))
    if block.item:
        result[0] = Run("", f"{block.item.sign} {result[0].text}")
    return [run for run in result if run.text]


def character_styles(style: Stylesheet) -> dict[str, str]:
    """Kind of run to the name of its character style."""
    export = style.export
    return {
        "dateline": export.dateline_style,
        "emphasis": export.emphasis_style,
        "attribution": export.attribution_style,
    }
