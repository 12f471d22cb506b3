"""Saving a Markdown draft: its words are changed in place, and its marks stay."""

from __future__ import annotations

from redaksi_app.formats.aligning import Edit, character_edits, paragraph_pairs
from redaksi_app.formats.md import read_markdown
from redaksi_app.formats.md_blocks import Read
from redaksi_app.formats.md_inline import Around
from redaksi_app.formats.plain import SOFT_BREAK
from redaksi_app.formats.txt import read_plain, write_txt

#: The mark of a hard break in the file, for one that an editor puts in.
_HARD_BREAK = "\\\n"


def save_md(original: bytes, text: str) -> bytes:
    """The file ``original`` with its paragraphs become those of ``text``."""
    raw, _ = read_plain(original)
    old = read_markdown(original)[0].paragraphs
    new = text.split("\n")
    edits: list[Edit] = []
    after: int | None = None  # the end of the line in the file below which a paragraph that is new goes
    for left, right in paragraph_pairs([paragraph.text for paragraph in old], new):
        if left is None:
            if right is not None:
                edits.append(_inserted(after, old[0].line if old else len(raw), new[right]))
            continue
        if right is None:
            edits += _taken_out(raw, old, left)
            continue
        if old[left].text != new[right]:
            edits += _changed(old[left], new[right])
        after = old[left].line_end
    return write_txt(_applied(raw, edits), original)


def _inserted(after: int | None, first: int, text: str) -> Edit:
    text = text.replace(SOFT_BREAK, _HARD_BREAK)
    return Edit(first, first, f"{text}\n") if after is None else Edit(after, after, f"\n{text}")


def _taken_out(raw: str, old: list[Read], number: int) -> list[Edit]:
    """The paragraph's lines; of a cell only the words, since others stand in its line."""
    paragraph = old[number]
    shared = any(
        beside.line == paragraph.line for beside in (*old[max(0, number - 1) : number], *old[number + 1 :][:1])
    )
    if shared:
        return [Edit(paragraph.start, paragraph.end, "")]
    end = paragraph.line_end
    return [Edit(paragraph.line, end + 1 if end < len(raw) else end, "")]


def _changed(paragraph: Read, text: str) -> list[Edit]:
    """What turns the paragraph into ``text``; marks around words that are gone go with them."""
    signs = paragraph.shown.signs
    gone: set[int] = set()
    grown: set[int] = set()
    edits = []
    strokes = {around.opening[1]: around.opening[0] for around in paragraph.shown.around if _is_stroke(around)}
    for start, end, come in character_edits(paragraph.text, text):
        gone.update(range(start, end))
        edits += [Edit(signs[place][1], signs[place][1] + 1, "") for place in range(start, end)]
        if not come:
            continue
        grown.add(start)
        # Letters belong to the word before them, and signs stand outside of what is around it.
        if start and (start < end or come[0].isalnum()):
            at = signs[start - 1][1] + 1 if start == end else signs[start][1]
        else:
            at = signs[start][1] if start < len(signs) else paragraph.end
            at = strokes.get(at, at)
        edits.append(Edit(at, at, come.replace(SOFT_BREAK, _HARD_BREAK)))
    for around in paragraph.shown.around:
        inside = range(around.start, around.end)
        if gone.issuperset(inside) and (_is_stroke(around) or grown.isdisjoint(inside)):
            edits += [Edit(*around.opening, ""), Edit(*around.closing, "")]
    return edits


def _is_stroke(around: Around) -> bool:
    return around.closing[0] == around.closing[1]


def _applied(raw: str, edits: list[Edit]) -> str:
    pieces, position = [], 0
    for start, end, text in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        pieces += [raw[position : max(position, start)], text]
        position = max(position, end)
    return "".join([*pieces, raw[position:]])
