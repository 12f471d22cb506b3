"""Random DOCX bodies with tracked changes, and what they are to read with all of them accepted or rejected."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st

WORDS = ["Pasar ", "Lontar", " naik ", "“itu”", "Rp\u00a05", "🙂", "warga", ". "]
_STATES = ["same", "same", "same", "ins", "del", "ins-del"]
_AUTHORS = ["Rahayu", "Yosef"]


class Tracked(NamedTuple):
    """A body's XML and its text in both readings."""

    xml: str
    accepted: str
    rejected: str


@st.composite
def tracked_bodies(draw: st.DrawFn, *, tables: bool = True, nested: bool = True) -> Tracked:
    """A body whose paragraphs, marks at their ends, and rows of tables have come, gone or stayed.

    ``nested``: there are words that one put in and another struck out.
    """
    states = _STATES if nested else _STATES[:-1]
    blocks = []
    for _ in range(draw(st.integers(1, 5))):
        table = tables and draw(st.integers(0, 5)) == 0
        blocks.append(
            _table(draw, states) if table else _paragraph(draw, states, draw(st.sampled_from(["same", "ins", "del"])))
        )
    blocks.append(_paragraph(draw, states))
    return Tracked(
        "".join(block.xml for block in blocks),
        "".join(block.accepted for block in blocks)[:-1],
        "".join(block.rejected for block in blocks)[:-1],
    )


def _table(draw: st.DrawFn, states: list[str]) -> Tracked:
    """A row that stays and one that may not; both end in paragraphs that stay, and so does what is before them."""
    first = _paragraph(draw, states)
    second = _paragraph(draw, states if "ins-del" in states else ["same"])
    state = draw(st.sampled_from(["same", "ins", "del"]))
    mark = "" if state == "same" else f"<w:trPr>{_sign(draw, state)}/></w:trPr>"
    row = "<w:tr>{}<w:tc><w:tcPr/>{}</w:tc></w:tr>"
    return Tracked(
        "<w:p><w:r><w:t>awal</w:t></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid/>"
        f"{row.format('', first.xml)}{row.format(mark, second.xml)}</w:tbl>",
        "awal\n" + first.accepted + ("" if state == "del" else second.accepted),
        "awal\n" + first.rejected + ("" if state == "ins" else second.rejected),
    )


def _paragraph(draw: st.DrawFn, states: list[str], mark: str = "same") -> Tracked:
    runs, accepted, rejected = "", "", ""
    for _ in range(draw(st.integers(0, 4))):
        state = draw(st.sampled_from(states))
        word = draw(st.sampled_from(WORDS))
        runs += _run(draw, state, word)
        accepted += word if state in ("same", "ins") else ""
        rejected += word if state in ("same", "del") else ""
    properties = "" if mark == "same" else f"<w:pPr><w:rPr>{_sign(draw, mark)}/></w:rPr></w:pPr>"
    return Tracked(
        f"<w:p>{properties}{runs}</w:p>",
        accepted + ("" if mark == "del" else "\n"),
        rejected + ("" if mark == "ins" else "\n"),
    )


def _run(draw: st.DrawFn, state: str, word: str) -> str:
    name = "delText" if "del" in state else "t"
    bold = draw(st.sampled_from(["", "<w:rPr><w:b/></w:rPr>"]))
    run = f'<w:r>{bold}<w:{name} xml:space="preserve">{word}</w:{name}></w:r>'
    wrappers = [] if state == "same" else state.split("-")
    author = draw(st.sampled_from(_AUTHORS)) if wrappers else ""
    for wrapper in reversed(wrappers):
        run = f"{_sign(draw, wrapper, author)}>{run}</w:{wrapper}>"
        author = next(other for other in _AUTHORS if other != author)  # nobody strikes out what they put in
    return run


def _sign(draw: st.DrawFn, kind: str, author: str = "") -> str:
    author = author or draw(st.sampled_from(_AUTHORS))
    number = draw(st.integers(100, 10**6))
    return f'<w:{kind} w:id="{number}" w:author="{author}" w:date="2026-03-0{draw(st.integers(1, 3))}T09:15:00Z"'
