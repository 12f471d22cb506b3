"""Finding the degrees that follow a name, however their dots, spaces, commas and capitals stand.

A degree is known by its letters alone: "S. H", "SH", "S.h." and "S.H." are all one. The letters must follow a
capitalised name, after a comma or (where they carry full stops) after a space.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from redaksi_app.rules.tables import listed, read_table

_PIECE = re.compile(r"[A-Za-z]+")
_GAP = re.compile(r"[ \u00a0]*[.,]*[ \u00a0]*")
#: Where degrees may begin: after a name's last letter, a comma and a capital; or a space and a dotted capital.
_OPENING = re.compile(
    r"(?<=[a-zA-Z.'’)])(?P<gap>[ \u00a0]*,[ \u00a0]*"
    r"|[ \u00a0]+(?=[A-Z][A-Za-z]{0,3}\.[ ]?[A-Z]|(?:SH|SE|MH|SIK|MSi|SPd|SSos|MPd)\b))"
    r"(?=[A-Z][A-Za-z]{0,8}\b)"
)
_NAME_BEFORE = re.compile(r"(?:^|[\s(\"“'‘])(?P<name>[A-ZÀ-Þ][\w'’-]*\.?)$")
#: A name word that is no name: what stands before initials in addresses and institutions.
_NOT_A_NAME = frozenset({"Jalan", "Jl.", "Jl", "Gedung", "Bandara", "Pelabuhan", "RS", "RSUD", "Universitas", "Desa"})
_MOST_PIECES = 24
_LONGEST = 10


@dataclass(frozen=True, slots=True)
class DegreeTail:
    """The degrees after one name.

    ``start`` to ``end`` is what is written, from the first degree's first letter to the last one's full stop;
    ``right`` what it should be, ``others`` further readings where the letters allow several. ``name_end`` is where
    the name before it ends.
    """

    start: int
    end: int
    written: str
    right: str
    others: tuple[str, ...]
    comma_before: bool
    name_end: int


@lru_cache(maxsize=1)
def _by_letters() -> dict[str, tuple[str, ...]]:
    """Degrees after a name by their letters in lower case; those in the table's order."""
    result: dict[str, list[str]] = {}
    for row in read_table("gelar"):
        if row["place"] != "after":
            continue
        for form in (row["form"], *listed(row["wrong"])):
            letters = "".join(_PIECE.findall(form)).lower()
            forms = result.setdefault(letters, [])
            if row["form"] not in forms:
                forms.append(row["form"])
    return {letters: tuple(forms) for letters, forms in result.items()}


@lru_cache(maxsize=1)
def _clashing() -> frozenset[str]:
    """Letters that mean something else as well when no full stop shows them to be a degree ("MA", "ST")."""
    rows = read_table("gelar")
    return frozenset("".join(_PIECE.findall(row["form"])).lower() for row in rows if row["clash"])


@lru_cache(maxsize=512)
def find_degree_tails(text: str) -> list[DegreeTail]:
    """The degrees after names in one paragraph, in order."""
    tails = []
    position = 0
    while match := _OPENING.search(text, position):
        position = match.end()
        tail = _read_tail(text, match)
        if tail:
            tails.append(tail)
            position = tail.end
    return tails


def _read_tail(text: str, opening: re.Match[str]) -> DegreeTail | None:
    name = _NAME_BEFORE.search(text, max(0, opening.start() - 40), opening.start())
    if name is None or name["name"] in _NOT_A_NAME:
        return None
    pieces = _pieces(text, opening.end())
    for count in range(len(pieces), 0, -1):
        reading = _segment(text, pieces[:count])
        if reading is not None:
            return _tail(text, opening, pieces[:count], reading)
    return None


def _pieces(text: str, start: int) -> list[re.Match[str]]:
    """The runs of letters from ``start`` on that only dots, commas and spaces separate, while they can be degrees."""
    pieces: list[re.Match[str]] = []
    position = start
    while len(pieces) < _MOST_PIECES:
        piece = _PIECE.match(text, position)
        if piece is None or len(piece.group()) > _LONGEST:
            break
        if piece.group()[0].islower() and text[position - 1 : position] not in (".", " "):
            break
        pieces.append(piece)
        gap = _GAP.match(text, piece.end())
        assert gap is not None
        if not gap.group():
            break
        position = gap.end()
    return pieces


def _segment(text: str, pieces: list[re.Match[str]]) -> list[list[re.Match[str]]] | None:
    """Cut the pieces into degrees, crossing as few commas as can be; None where they are not all degrees."""
    best: list[tuple[int, list[list[re.Match[str]]]] | None] = [(0, [])] + [None] * len(pieces)
    for end in range(1, len(pieces) + 1):
        for start in range(max(0, end - 5), end):
            before = best[start]
            if before is None or not _is_degree(pieces[start:end]):
                continue
            crossed = sum(
                "," in text[a.end() : b.start()]
                for a, b in zip(pieces[start:end], pieces[start + 1 : end], strict=False)
            )
            cost = before[0] + 10 * crossed + 1
            known = best[end]
            if known is None or cost < known[0]:
                best[end] = (cost, [*before[1], pieces[start:end]])
    last = best[len(pieces)]
    return last[1] if last else None


def _is_degree(pieces: list[re.Match[str]]) -> bool:
    if not pieces[0].group()[0].isupper():
        return False
    return "".join(piece.group() for piece in pieces).lower() in _by_letters()


def _tail(
    text: str, opening: re.Match[str], pieces: list[re.Match[str]], reading: list[list[re.Match[str]]]
) -> DegreeTail | None:
    start, end = pieces[0].start(), pieces[-1].end()
    dotted = "." in text[start : end + 1]
    comma_before = "," in opening["gap"]
    keys = ["".join(piece.group() for piece in degree).lower() for degree in reading]
    if not dotted and len(keys) == 1 and not _surely_degree(keys[0], text, start, end):
        return None
    if _goes_on_as_name(text, end) and (len(keys) == 1 or not comma_before):
        return None
    stops = re.compile(r"(?:[ \u00a0]?\.)+").match(text, end)
    choices = [
        _forms(key, text[degree[0].start() : degree[-1].end() + 1]) for key, degree in zip(keys, reading, strict=True)
    ]
    right = ", ".join(choice[0] for choice in choices)
    if stops and right.endswith("."):
        end = stops.end()
    others: tuple[str, ...] = ()
    ambiguous = [place for place, choice in enumerate(choices) if len(choice) > 1]
    if len(ambiguous) == 1:
        place = ambiguous[0]
        firsts = [choice[0] for choice in choices]
        others = tuple(", ".join([*firsts[:place], form, *firsts[place + 1 :]]) for form in choices[place][1:])
    if right == text[start:end]:
        others = ()
    return DegreeTail(start, end, text[start:end], right, others, comma_before, opening.start("gap"))


def _forms(letters: str, written: str) -> tuple[str, ...]:
    """The right forms of a degree; only the one that is written, where it is one of them."""
    forms = _by_letters()[letters]
    for form in forms:
        if written in (form, form.rstrip(".")) or written.rstrip(".,;) ") == form.rstrip("."):
            return (form,)
    return forms


def _surely_degree(letters: str, text: str, start: int, end: int) -> bool:
    """Whether one degree without full stops cannot be another word: "SH," but not "Mei," or "MA,"."""
    capitals = sum(char.isupper() for char in text[start:end])
    return capitals > 1 and letters not in _clashing() and _stands_alone(text, end)


def _stands_alone(text: str, end: int) -> bool:
    """Whether letters without full stops end like a degree: before a comma, a full stop, a bracket or the end."""
    return text[end : end + 1] in (",", ".", "", ")", ";", "\u2028")


def _goes_on_as_name(text: str, end: int) -> bool:
    """Whether a capitalised word follows that makes the letters initials: "M.H. Thamrin"."""
    return re.compile(r"\.?[ \u00a0]+[A-ZÀ-Þ][a-z]").match(text, end) is not None
