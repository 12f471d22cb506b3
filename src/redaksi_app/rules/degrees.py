"""Finding the degrees that follow a name, however their dots, spaces, commas and capitals stand.

A degree is known by its letters alone: "S. H", "SH", "S.h." and "S.H." are all one. The letters must follow a
capitalised name, after a comma or (where they carry full stops, or can be nothing else) after a space.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import msgspec

from redaksi_app.prepared import prepared
from redaksi_app.rules.name_words import is_front, is_place
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.text.patterns import expression

_PIECE = expression(r"[A-Za-z]+")
_GAP = expression(r"[ \u00a0]*[.,]*[ \u00a0]*-?")
_STOPS = expression(r"(?:[ \u00a0]?\.)+")
#: Where degrees may begin: after a name's last letter, a comma and a capital; or a space and what can only be one.
_OPENING = expression(
    r"(?<=[a-zA-Z.'’)])(?P<gap>[ \u00a0]*,[ \u00a0,]*"
    r"|[ \u00a0]+(?=[A-Z][A-Za-z]{0,3}\.[ ]?[A-Z]|(?:SH|SE|MH|MM|SIK|SKM|STrK|SSTP|PhD|[SM](?:Pd|Si|Sos|Kom|Ag|Hum|Kes"
    r"|Pt|Pi|Psi|Hut|Farm|Kep|Keb|Kn|Th|TP|IP)I?|Sp[A-Z]{1,4}|Lc(?=\.,))\b))"
    r"(?=[A-Z][A-Za-z]{0,8}\b)"
)
_NAME_BEFORE = expression(r"(?:^|(?<=[\s(\"“'‘]))(?:[A-ZÀ-Þ][\w'’.-]*[ \u00a0]+){0,4}[A-ZÀ-Þ][\w'’-]*\.?$")
#: Name words that make a place or an institution of what they open, so that initials after it are somebody's.
_NOT_A_PERSON = frozenset(
    """Jalan Jl Gang Gedung Bandara Pelabuhan RS RSUD RSUP Universitas Institut Politeknik Kampus Sekolah SD SDN SMP
    SMPN SMA SMAN SMK SMKN Desa Kelurahan Kecamatan Kabupaten Kota Provinsi Dusun Kampung Lingkungan Nagari Distrik
    RT RW Polda Polres Polresta Polsek Kodim Koramil Pasar Perumahan Komplek Kompleks Pondok Pulau""".split()
)
#: Titles that only people have.
_TITLES = frozenset(
    "Ir. Ir Dr. Dr Drs. Drs Dra. Dra Prof. Prof H. Hj. Hj Pdt. AKBP AKP Kompol Iptu Ipda Kombes Letkol".split()
)
#: Capitalised words that open a new sentence, so that the degree before them closed one: "S.T. Ia menggantikan".
_NEXT_SENTENCE = expression(
    r"\.?[ \u00a0]+(?:Ia|Dia|Beliau|Mereka|Kami|Saya|Namun|Menurut|Acara|Kegiatan|Selain|Dalam|Pada|Saat|Di|Ini|Itu|"
    r"Turut|Hadir|Sebelumnya|Sementara|Setelah|Usai|Seusai|Adapun|Dari|Untuk|Dengan|Sejak|Karena|Oleh|Meski|Rapat|"
    r"Sidang|Jabatan|Kini|Tak|Tidak|Upacara|Kedua|Ketiga|Keduanya|Para|Warga|Polisi|Pihak)\b"
)
_NAME_GOES_ON = expression(r"\.?[ \u00a0]+[A-ZÀ-Þ][a-z]")
_AGE = expression(r"\.?[ \u00a0]*\(\d")
#: A comma that closes one person's degrees, rather than parting the members of a list.
_MEMBER = expression(r"\.?,(?![ \u00a0](?:dan|serta|atau|[A-Z]))")
_GOES_ON = expression(r"[,;)]|[ \u00a0][a-z(]")
_IN_BRACKETS = expression(r"\.?[ \u00a0]?\(Han\)")
_CLAUSE = expression(r"[ \u00a0]+[a-z]")
#: A capital inside a word, as no other word has it: "SpA", "STrK".
_HUMP = expression(r"[a-z][A-Z]|[A-Z][A-Z][a-z]")
_PARTED_RIGHT = expression(r"\.?,[ \u00a0]")
_PARTED = expression(r"[ \u00a0,]")
_MOST_PIECES = 24
_LONGEST = 10


class DegreeTail(msgspec.Struct, frozen=True):
    """The degrees after one name.

    ``start`` to ``end`` is what is written, from the first degree's first letter to the last one's full stop;
    ``right`` what it should be, ``others`` further readings where the letters allow several. ``degrees`` are the
    forms in ``right``, each once. ``name_start`` to ``name_end`` is the name before it, as far as it has capitals.
    ``comma_before`` is false where nothing but a space parts name and degrees. ``sure`` is false where what has to
    change was not read in a source, or may be something else than a degree.
    """

    start: int
    end: int
    written: str
    right: str
    others: tuple[str, ...]
    degrees: tuple[str, ...]
    comma_before: bool
    name_start: int
    name_end: int
    sure: bool


class _Known(NamedTuple):
    """The degrees of the table by their letters in lower case.

    ``forms``: the right forms in the table's order; ``accepted``: what is left as it stands; ``clashing``: letters
    that mean something else as well when no full stop shows them to be a degree ("MA", "ST"); ``sourced``: the forms
    that were read in a source; ``openings``: the runs of letters with which some spelling of a degree opens.
    """

    forms: dict[str, tuple[str, ...]]
    accepted: dict[str, frozenset[str]]
    clashing: frozenset[str]
    sourced: frozenset[str]
    openings: frozenset[str]


@lru_cache(maxsize=1)
def _known() -> _Known:
    return _Known(*_read())


@prepared("gelar")
def _read() -> tuple[
    dict[str, tuple[str, ...]], dict[str, frozenset[str]], frozenset[str], frozenset[str], frozenset[str]
]:
    forms: dict[str, list[str]] = {}
    accepted: dict[str, set[str]] = {}
    openings: set[str] = set()
    rows = [row for row in read_table("gelar") if row["place"] == "after"]
    for row in rows:
        for form in (row["form"], *listed(row["wrong"])):
            known = forms.setdefault(_letters(form), [])
            if row["form"] not in known:
                known.append(row["form"])
            openings.update((_letters(form), _PIECE.findall(form)[0].lower()))
        for form in listed(row["accepted"]):
            accepted.setdefault(_letters(form), set()).add(form)
            forms.setdefault(_letters(form), [row["form"]])
    return (
        {letters: tuple(known) for letters, known in forms.items()},
        {letters: frozenset(known) for letters, known in accepted.items()},
        frozenset(_letters(row["form"]) for row in rows if row["clash"]),
        frozenset(row["form"] for row in rows if row["source"] != "unchecked"),
        frozenset(openings),
    )


def _letters(form: str) -> str:
    return "".join(_PIECE.findall(form)).lower()


def degree_openings() -> frozenset[str]:
    """The runs of letters (lower case) with which some spelling of a degree opens."""
    return _known().openings


def may_hold_degrees(words: frozenset[str]) -> bool:
    """Whether a paragraph with these runs of letters (lower case) may have a degree after a name."""
    return not words.isdisjoint(_known().openings)


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
    pieces = _pieces(text, opening.end())
    if not pieces:
        return None
    name = _NAME_BEFORE.search(text, max(0, opening.start() - 60), opening.start())
    if name is None:
        return None
    reading = _segment(text, pieces)
    return _tail(text, opening, name, reading) if reading else None


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


def _segment(text: str, pieces: list[re.Match[str]]) -> list[list[re.Match[str]]]:
    """Cut as many of the pieces as are degrees into degrees, crossing as few commas as can be."""
    best: list[tuple[int, list[list[re.Match[str]]]] | None] = [(0, [])] + [None] * len(pieces)
    for end in range(1, len(pieces) + 1):
        for start in range(max(0, end - 5), end):
            before = best[start]
            if before is None or not _is_degree(pieces[start:end]):
                continue
            crossed = sum("," in text[a.end() : b.start()] for a, b in pairwise(pieces[start:end]))
            cost = before[0] + 10 * crossed + 1
            known = best[end]
            if known is None or cost < known[0]:
                best[end] = (cost, [*before[1], pieces[start:end]])
    return next((reading for _, reading in filter(None, reversed(best)) if reading), [])


def _is_degree(pieces: list[re.Match[str]]) -> bool:
    if not pieces[0].group()[0].isupper():
        return False
    return "".join(piece.group() for piece in pieces).lower() in _known().forms


def _tail(
    text: str,
    opening: re.Match[str],
    name: re.Match[str],
    reading: list[list[re.Match[str]]],
) -> DegreeTail | None:
    start, end = reading[0][0].start(), reading[-1][-1].end()
    dotted = "." in text[start:end] or text.startswith(".,", end)
    comma_before = "," in opening["gap"]
    keys = ["".join(piece.group() for piece in degree).lower() for degree in reading]
    if _is_place(name.group()) or text[end : end + 1] in ("-", "–") or _IN_BRACKETS.match(text, end):
        return None
    if len(keys) > 1 and not _PARTED.search(text, start, end):
        return None
    if not dotted and len(keys) == 1 and not _surely_degree(keys[0], text, start, end, name):
        return None
    if _goes_on_as_name(text, start, end) and (len(keys) == 1 or not comma_before):
        return None
    written = [text[degree[0].start() : degree[-1].end() + 1] for degree in reading]
    choices = [_forms(key, form) for key, form in zip(keys, written, strict=True)]
    firsts = [choice[0] for choice in choices]
    right = ", ".join(firsts)
    stops = _STOPS.match(text, end)
    last_is_dotted = "." in text[reading[-1][0].start() : end]
    if stops and (right.endswith(".") or (last_is_dotted and _GOES_ON.match(text, stops.end()))):
        end = stops.end()
    ambiguous = [place for place, choice in enumerate(choices) if len(choice) > 1]
    others: tuple[str, ...] = ()
    if len(ambiguous) == 1 and right != text[start:end]:
        place = ambiguous[0]
        others = tuple(", ".join([*firsts[:place], form, *firsts[place + 1 :]]) for form in choices[place][1:])
    changed = [form for form, raw in zip(firsts, written, strict=True) if raw.rstrip(" ,;)") != form]
    other_meaning = not dotted and len(keys) == 1 and keys[0] in _known().clashing
    parted = all(_PARTED_RIGHT.fullmatch(text, one[-1].end(), other[0].start()) for one, other in pairwise(reading))
    sure = not changed or not parted or (not other_meaning and any(form in _known().sourced for form in changed))
    return DegreeTail(
        start,
        end,
        text[start:end],
        right,
        others,
        tuple(firsts),
        comma_before,
        name.start(),
        opening.start("gap"),
        sure,
    )


def _forms(letters: str, written: str) -> tuple[str, ...]:
    """The right forms of a degree; only the one that is written, where it is one of them or accepted."""
    forms = _known().forms[letters]
    bare = written.rstrip(".,;) ")
    for form in (*forms, *_known().accepted.get(letters, ())):
        if written in (form, form.rstrip(".")) or bare == form.rstrip("."):
            return (form,)
    return forms


def _surely_degree(letters: str, text: str, start: int, end: int, name: re.Match[str]) -> bool:
    """Whether one degree without full stops cannot be another word or initials: "SH," but not "Mei," or "MA,"."""
    written = text[start:end]
    if not _stands_alone(text, end):
        return False
    if _HUMP.search(written) and any("".join(_PIECE.findall(form)) == written for form in _known().forms[letters]):
        return True
    if not written[1:].isupper():
        return False
    if letters in _known().clashing:
        return _of_a_person(text, end, name)
    words = name.group().split()
    return len(words) > 1 and not _AGE.match(text, end) and not is_place(" ".join(words[-2:]))


def _of_a_person(text: str, end: int, name: re.Match[str]) -> bool:
    """Whether letters of two meanings stand between commas after what can only be a person's name: "Ir. Anton, MT,"."""
    if not _MEMBER.match(text, end):
        return False
    words = name.group().split()
    if any(is_front(word.rstrip(".")) for word in words if word not in _TITLES) or is_place(" ".join(words[-2:])):
        return False
    titled = not _TITLES.isdisjoint(words) or text[: name.start()].endswith(("dr. ", "drg. ", "apt. "))
    return titled or (len(words) > 1 and text[: name.start()].endswith(", "))


def _is_place(name: str) -> bool:
    return not _NOT_A_PERSON.isdisjoint(word.rstrip(".") for word in name.split())


def _stands_alone(text: str, end: int) -> bool:
    """Whether letters without full stops end like a degree: before a mark, the end or a clause."""
    return text[end : end + 1] in (",", ".", "", ")", ";", "\u2028") or _CLAUSE.match(text, end) is not None


def _goes_on_as_name(text: str, start: int, end: int) -> bool:
    """Whether a capitalised word follows that makes the letters initials: "M.H. Thamrin"."""
    if _NAME_GOES_ON.match(text, end) is None or _NEXT_SENTENCE.match(text, end):
        return False
    return len(max(_PIECE.findall(text[start:end]), key=len)) == 1 or "." not in text[start:end]
