"""Finding the abbreviated titles that stand before a name: Prof., dr., K.H., Pdt., R.M., Ny.

A title is known by its letters ("KH", "K. H.", "K.H"); it counts only where a name, or another title and then a
name, follows, and not where it belongs to a street or a hospital.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from redaksi_app.finding import Bilingual, Severity
from redaksi_app.prepared import prepared
from redaksi_app.rules.name_words import is_common_word, is_front, is_place
from redaksi_app.rules.rule import Hit
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.text.patterns import expression

_LETTERS = expression(r"[^\W\d_]+")
#: Titles that every letter of the alphabet could be an initial of; only H. is common enough to be looked for.
_SHORTEST = 2
_HAJI = "H."
#: What follows a title: a name's first word, or initials and then such a word.
_NAME = expression(r"(?:[A-ZÀ-Þ]\.?[ \u00a0]*){0,3}[A-ZÀ-Þ](?:['’][A-ZÀ-Þ])?[a-zà-ÿ'’]+[\w'’-]*")
_INITIAL = expression(r"[A-Z]\.")
_SPACE = expression(r"[ \u00a0]*")
_LAST_WORD = expression(r"(?P<word>[\w'’/-]+)(?P<gap>[.,;:)]?[ \u00a0]*[(\[\"“‘']*)$")
_SENTENCE_END = expression(r"(?:^|[.!?…:][\"”’')\]]*[ \u00a0]+|\u2028)[\"“‘'(\[]*$")
#: What bears a person's name, so that the title belongs to its name.
_BEARS_NAMES = frozenset(
    """pt cv ud pd bank hotel toko grup jalan jl jln gang gg lorong simpang bundaran alun-alun taman lapangan stadion
    gelanggang gor gedung aula auditorium masjid musala museum monumen patung tugu makam waduk bendungan jembatan
    flyover tol terminal pelabuhan bandara lanud pangkalan rumah sakit rs rsu rsud rsup rsia rsal rsau rspad rsj
    klinik universitas kampus akademi institut sekolah sd sdn smp smpn sma sman smk smkn pesantren ponpes yayasan
    smak smpk sdk uin iain unika stikes stkip kri tahura hutan kapal perpustakaan kawasan jalur ruas underpass balai
    piala gereja biara seminari asrama rutan kodim koridor halte stasiun dermaga""".split()
)
#: Between such a thing and the name: "Bandara Internasional H.", "Universitas Islam Negeri K.H.".
_DESCRIBES = frozenset(
    """internasional nasional negeri islam umum daerah pusat raya besar agung utama islamic center kristen katolik
    provinsi kota kabupaten universitas rektorat pembina bhayangkara jiwa mata ibu anak militer""".split()
)
#: What a letter labels: "kelas XI H", "Blok H".
_LABELS = frozenset(
    """blok kelas grup golongan tipe seri huruf poin butir lantai jalur kursi kategori vitamin hepatitis zona gate
    pintu terminal kode plan rencana gerbong hari""".split()
)
#: Whom titled people are with, and who reports their words.
_BEFORE_PEOPLE = frozenset(
    """oleh bersama kata ujar ucap tutur menurut kepada almarhum almarhumah mendiang pimpinan asuhan tokoh ulama
    pendeta pastor imam ketua""".split()
)
_PASSIVE = expression(r"di[a-z]{4,}")
_SPEAKS = expression(
    r"(?:[A-ZÀ-Þ][\w'’.-]*[ \u00a0]+){1,5}(?:mengatakan|menyebut|menilai|berharap|menjelaskan|mengaku)\b"
)
_APPOSITION = expression(r"(?:[A-ZÀ-Þ][\w'’.-]*(?:[ \u00a0]+|(?=,))){1,6},[ \u00a0][a-z]")


class TitleRow(msgspec.Struct, frozen=True):
    """A title as its table has it. ``table`` is "gelar", "rohaniwan", "bangsawan" or "sapaan"."""

    form: str
    table: str
    kind: str
    clash: bool
    accepted: frozenset[str]
    sourced: bool


class FoundTitle(msgspec.Struct, frozen=True):
    """One title before a name: ``start`` to ``end`` with its full stop, if it has one.

    ``right`` is how it should stand there (at the start of a sentence "drg." is "Drg."). ``next`` is where what it
    stands before begins, another title or the name; ``run`` tells which titles stand together: equal for neighbours.
    """

    start: int
    end: int
    written: str
    right: str
    row: TitleRow
    next: int
    run: int


@lru_cache(maxsize=1)
def _rows() -> dict[str, TitleRow]:
    """The abbreviated titles by every spelling's letters: in lower case, capitals where they tell rows apart."""
    return {letters: TitleRow(*row) for letters, row in _read().items()}


@prepared("gelar-depan")
def _read() -> dict[str, tuple[str, str, str, bool, frozenset[str], bool]]:
    """What a TitleRow is made of, by the spellings' letters."""
    rows: dict[str, tuple[str, str, str, bool, frozenset[str], bool]] = {}
    for table in ("gelar", "rohaniwan", "bangsawan", "sapaan"):
        for cells in read_table(table):
            form = cells["form"]
            if cells.get("place", "before") != "before" or "(" in form or "-" in form:
                continue
            wrong = listed(cells["wrong"])
            if not form.endswith(".") and not wrong:
                continue
            letters = "".join(_LETTERS.findall(form))
            if len(letters) < _SHORTEST and form != _HAJI:
                continue
            row = (
                form,
                table,
                cells.get("kind") or cells.get("religion") or cells.get("region", ""),
                bool(cells["clash"]),
                frozenset(listed(cells["accepted"])),
                cells["source"] != "unchecked",
            )
            for spelling in (form, *wrong):
                rows.setdefault("".join(_LETTERS.findall(spelling)), row)
    return rows


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    """Every spelling of every title: closed up or spaced, with and without stops, as it is or all in capitals."""
    spellings: set[str] = set()
    for letters, row in _rows().items():
        pieces = _LETTERS.findall(row.form)
        if "".join(pieces) == letters and len(pieces) > 1:
            spellings.update((r"\.?[ \u00a0]?".join(pieces), r"\.[ \u00a0]?".join(pieces), letters))
        else:
            spellings.update((letters, letters.upper()) if letters[0].isupper() else (letters, letters.title()))
            if len(letters) > _SHORTEST and row.table != "bangsawan":
                spellings.add(letters.lower())
    by_letter: dict[str, list[str]] = {}
    for one in sorted(spellings, key=lambda one: (-len(one), one)):
        by_letter.setdefault(one[0], []).append(one[1:])
    # Each letter comes before the look at what precedes it, so that the search jumps from one to the next.
    some = "|".join(rf"{letter}(?<![\w@#/&-]{letter})(?:{'|'.join(rests)})" for letter, rests in by_letter.items())
    return expression(rf"(?:{some})(?![\w-])(?P<stop>[ ]?\.+)?")


@prepared("gelar-depan-awal")
def title_openings() -> frozenset[str]:
    """The runs of letters (lower case) with which some spelling of a title before a name opens."""
    forms = [*_rows(), *(_LETTERS.findall(row.form)[0] for row in _rows().values())]
    return frozenset(form.lower() for form in forms)


def may_hold_titles(words: frozenset[str]) -> bool:
    """Whether a paragraph with these runs of letters (lower case) may have a title before a name."""
    return not words.isdisjoint(title_openings())


@lru_cache(maxsize=512)
def find_titles(text: str) -> tuple[FoundTitle, ...]:
    """The titles before people's names in one paragraph, in order."""
    return tuple(_titles(text))


def _titles(text: str) -> Iterator[FoundTitle]:
    matches: list[re.Match[str]] = []
    for match in _pattern().finditer(text):
        # A full stop before it closes another title ("Dr.Ir."), or this is the end of something longer ("S.H.").
        if text[match.start() - 1 : match.start()] != "." or (matches and matches[-1].end() == match.start()):
            matches.append(match)
    follower: dict[int, int] = {}
    for match in reversed(matches):
        start = _next(text, match.end())
        name = _NAME.match(text, start)
        if start in follower or (name and not is_front(name.group().rsplit(" ", 1)[-1])):
            follower[match.start()] = start
    run = run_end = -1
    person = False
    for match in matches:
        following = follower.get(match.start())
        if following is None:
            continue
        opens = match.start() != run_end
        row = _row_of(match.group())
        if opens:
            run = match.start()
            person = is_persons(text, match.start())
        run_end = following
        if person and row and _surely_title(text, match, row, following, opens):
            yield FoundTitle(
                match.start(), match.end(), match.group(), _right(text, match, row, opens=opens), row, following, run
            )


def _next(text: str, end: int) -> int:
    """Where the word after a title begins."""
    space = _SPACE.match(text, end)
    return space.end() if space else end


def _row_of(written: str) -> TitleRow | None:
    letters = "".join(_LETTERS.findall(written))
    rows = _rows()
    return (
        rows.get(letters)
        or rows.get(letters.capitalize())
        or rows.get(letters.lower())
        or next((row for known, row in rows.items() if known.upper() == letters), None)
    )


def _right(text: str, match: re.Match[str], row: TitleRow, *, opens: bool) -> str:
    """The title as it should stand: what opens a sentence has a capital, but "dr." is not asked to have one."""
    if row.form[0].isupper() or match.group() == row.form:
        return row.form
    if opens and _SENTENCE_END.search(text, max(0, match.start() - 8), match.start()):
        return row.form[0].upper() + row.form[1:]
    return row.form


def is_persons(text: str, start: int) -> bool:
    """Whether the titles that open at ``start`` are a person's, not part of a street's or a hospital's name."""
    position = start
    for _ in range(4):
        word = _LAST_WORD.search(text, max(0, position - 40), position)
        if word is None or "," in word["gap"] or ";" in word["gap"]:
            return True
        lower = word["word"].lower()
        if lower in _BEARS_NAMES:
            return False
        if lower not in _DESCRIBES:
            return True
        position = word.start("word")
    return True


def _surely_title(text: str, match: re.Match[str], row: TitleRow, following: int, opens: bool) -> bool:
    """Whether the letters can be nothing but this title here."""
    written = match.group()
    if row.form == _HAJI:
        initials = match.end() == following and _INITIAL.match(text, following)
        return not initials and (not opens or _may_precede_haji(text, match.start()))
    dotted = "." in written
    if row.table == "gelar" or dotted:
        return True
    if row.table != "bangsawan" and not row.clash and (row.sourced or not written.isupper()):
        return True
    if row.table == "bangsawan" and not row.clash and not written.isupper():
        return True
    return not opens or _among_people(text, match.start(), following, row)


def _among_people(text: str, start: int, following: int, row: TitleRow) -> bool:
    """Whether what stands around makes a person of what follows."""
    name = _NAME.match(text, following)
    if name and (is_place(name.group()) or is_common_word(name.group())):
        return False
    if _orders().match(text, following):
        return True
    before = _LAST_WORD.search(text, max(0, start - 40), start)
    if before is None:
        return _SPEAKS.match(text, following) is not None
    if "," in before["gap"]:
        return _APPOSITION.match(text, following) is not None
    word = before["word"]
    if word.lower() in _BEFORE_PEOPLE or _PASSIVE.fullmatch(word) or _SPEAKS.match(text, following):
        return True
    return row.form == "Dg." and word[0].isupper() and word[1:].islower()


@lru_cache(maxsize=1)
def _orders() -> re.Pattern[str]:
    """A name, and behind it the letters of a Catholic order: "Yosef Nahak, SVD"."""
    orders = [row["form"] for row in read_table("rohaniwan") if row["place"] == "after" and not row["clash"]]
    return expression(rf"(?:[A-ZÀ-Þ][\w'’-]+[ \u00a0]*){{1,5}},?[ \u00a0](?:Pr|{'|'.join(map(re.escape, orders))})\b")


def _may_precede_haji(text: str, start: int) -> bool:
    """Whether "H" here is haji rather than an initial or a label: not after a name or "kelas"."""
    before = _LAST_WORD.search(text, max(0, start - 40), start)
    if before is None or before["gap"].strip():
        return True
    word = before["word"]
    if word.lower() in _LABELS or word[-1].isdigit() or not word.isalpha():
        return False
    if word[0].islower() or word.lower() in _posts():
        return True
    return (word.isupper() and len(word) > 2) or is_place(word)


@lru_cache(maxsize=1)
def _posts() -> frozenset[str]:
    """The last words of all posts, in lower case."""
    return frozenset(row["form"].rsplit(" ", 1)[-1].lower() for row in read_table("jabatan"))


def misspelt_title(title: FoundTitle, text: str) -> Iterator[Hit]:
    """The hit on a title that does not stand as it should, if it does not."""
    closed = title.end == title.next
    right = title.right + (" " if closed else "")
    if title.written == title.right and not closed:
        return
    lenient = not title.row.sourced or title.written.rstrip(".") in title.row.accepted
    yield Hit(
        title.start,
        title.end,
        Bilingual(f"“{title.written}” ditulis {title.right}", f"“{title.written}” is written {title.right}"),
        (right,),
        severity=Severity.ADVICE if lenient else None,
        safe=not lenient,
    )
