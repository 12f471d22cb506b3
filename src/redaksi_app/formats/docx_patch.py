"""Changing the text of one DOCX paragraph run by run, so that bold, links and all else stay."""

from __future__ import annotations

import re
from bisect import bisect_right
from copy import deepcopy
from itertools import accumulate
from typing import Any

from redaksi_app.formats.aligning import Edit, character_edits
from redaksi_app.formats.docx_paragraphs import CHARACTERS, DocxParagraph, Piece, child, local_name
from redaksi_app.formats.plain import SOFT_BREAK

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
#: Text typed behind one of these does not become part of it.
_CLOSED = frozenset(["hyperlink", "fldSimple"])
#: Wrappers that are pointless once they hold no run.
_EMPTIABLE = frozenset(["r", "hyperlink", "ins", "smartTag", "moveTo"])
#: Marks of tracked changes among a run's properties: a copy of the properties must not copy those.
_TRACKED = ("ins", "del", "moveFrom", "moveTo", "rPrChange")


def patch_paragraph(paragraph: DocxParagraph, text: str) -> None:
    """Make ``paragraph`` read ``text``, changing its XML in place as little as possible."""
    pieces = list(paragraph.pieces)
    texts = [piece.text for piece in pieces]
    for edit in reversed(character_edits(paragraph.text, text)):
        _apply(edit, paragraph, pieces, texts)
    for piece, new in zip(pieces, texts, strict=True):
        if new != piece.text:
            rewrite(piece, new)
    paragraph.pieces = pieces


def new_run(like: Any, properties: Any | None) -> tuple[Any, Any]:
    """A run with an empty text, in the namespace of ``like``; ``properties`` are copied into it."""
    run = like.makeelement(_named(like, "r"))
    if properties is not None:
        copied = deepcopy(properties)
        copied.tail = None
        for mark in [each for each in copied if local_name(each) in _TRACKED]:
            copied.remove(mark)
        if len(copied):
            copied.tag = _named(like, "rPr")
            run.append(copied)
    text = like.makeelement(_named(like, "t"))
    run.append(text)
    return run, text


def typing_properties(paragraph: DocxParagraph) -> Any | None:
    """The look of text typed where no run takes it: that of most of the paragraph, else that of its mark."""
    plain = [
        piece
        for piece in paragraph.pieces
        if piece.text and _stands(piece.element, paragraph) and _holder(piece.element) is None
    ]
    if plain:
        return child(max(plain, key=lambda piece: len(piece.text)).element.getparent(), "rPr")
    return child(paragraph.elements[-1], "pPr", "rPr")


def _stands(element: Any, paragraph: DocxParagraph) -> bool:
    """Whether ``element`` is still in the paragraph: patching may have taken it out."""
    return any(above in paragraph.elements for above in element.iterancestors())


def _apply(edit: Edit, paragraph: DocxParagraph, pieces: list[Piece], texts: list[str]) -> None:
    """Make ``edit`` in ``texts``; all edits to its right are made already."""
    starts = [0, *accumulate(len(piece.text) for piece in pieces)]
    if edit.end == edit.start:
        number, at = _place(edit.start, paragraph, pieces, texts, starts)
        texts[number] = texts[number][:at] + edit.text + texts[number][at:]
        return
    number = bisect_right(starts, edit.start) - 1
    first = True
    while number < len(pieces) and starts[number] < edit.end:
        left = max(0, edit.start - starts[number])
        right = min(len(pieces[number].text), edit.end - starts[number])
        if left < right:
            texts[number] = texts[number][:left] + (edit.text if first else "") + texts[number][right:]
            first = False
        number += 1


def _place(
    at: int, paragraph: DocxParagraph, pieces: list[Piece], texts: list[str], starts: list[int]
) -> tuple[int, int]:
    """The piece that takes an insertion at ``at``, and where in it: the run before, as when typing."""
    for number, piece in enumerate(pieces):
        if starts[number] < at < starts[number] + len(piece.text):
            return number, at - starts[number]
    filled = [number for number, piece in enumerate(pieces) if piece.text]
    left = max((number for number in filled if starts[number] + len(pieces[number].text) <= at), default=None)
    right = min((number for number in filled if starts[number] >= at), default=None)
    holders = [None if number is None else _holder(pieces[number].element) for number in (left, right)]
    if left is not None and (holders[0] is None or holders[0] is holders[1]):
        return left, len(pieces[left].text)
    if right is not None and holders[1] is None:
        return right, 0
    run, text = new_run(paragraph.elements[-1], typing_properties(paragraph))
    if holders[0] is not None:
        holders[0].addnext(run)
    elif holders[1] is not None:
        holders[1].addprevious(run)
    else:
        paragraph.elements[-1].append(run)
    number = 0 if left is None else left + 1
    pieces.insert(number, Piece(text, ""))
    texts.insert(number, "")
    return number, 0


def _holder(element: Any) -> Any | None:
    """The link or field around ``element``, inside its paragraph."""
    for above in element.iterancestors():
        name = local_name(above)
        if name in _CLOSED:
            return above
        if name == "p":
            return None
    return None


def rewrite(piece: Piece, new: str) -> None:
    """Let ``new`` stand where ``piece`` stands, in the same run, keeping its element where its text is kept."""
    old = piece.element
    run = old.getparent()
    own = CHARACTERS.get(local_name(old)) or (SOFT_BREAK if local_name(old) == "br" else "")
    nodes: list[Any] = []
    for part in re.split(f"([\t{SOFT_BREAK}{own}])", new):
        if not part:
            continue
        if part == own and old not in nodes:
            nodes.append(old)
        elif part == "\t":
            nodes.append(old.makeelement(_named(old, "tab")))
        elif part == SOFT_BREAK:
            nodes.append(old.makeelement(_named(old, "br")))
        else:
            node = old if not own and old not in nodes else old.makeelement(_named(old, "t"))
            _set_text(node, part)
            nodes.append(node)
    place = run.index(old)
    run.remove(old)
    for offset, node in enumerate(nodes):
        run.insert(place + offset, node)
    _remove_if_empty(run)


def _remove_if_empty(element: Any) -> None:
    """Drop a run without content, and then the link around it when that was its last."""
    while local_name(element) in _EMPTIABLE and all(local_name(each) == "rPr" for each in element):
        above = element.getparent()
        above.remove(element)
        element = above


def _set_text(element: Any, text: str) -> None:
    element.text = text
    if text != text.strip(" \t\r\n"):
        element.set(_SPACE, "preserve")


def _named(like: Any, name: str) -> str:
    return f"{{{like.tag[1:].partition('}')[0]}}}{name}"
