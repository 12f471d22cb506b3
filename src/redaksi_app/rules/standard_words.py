"""The table of nonstandard words, looked up in copy.

A row names a nonstandard form and the standard one. Affixed forms of both are made in pairs, by the same patterns, when
building: "ijin" and "izin" give "perijinan" and "perizinan".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import ClassVar, NamedTuple

import marisa_trie

from redaksi_app.finding import Severity
from redaksi_app.prepared import prepared_file
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.standing import Standing, in_case_of
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.text.patterns import expression
from redaksi_app.words.derivation import derived, nasal, unmelted

#: The prepared file of all forms.
FILE = "kata-baku.marisa"
_FIELDS = "\t"
#: Words remembered as having no entry; news does not come near this many.
_REMEMBERED = 200_000
#: The kind of rows that ``serapan.ir`` speaks of.
VERBS_IN_IR = "-ir"
#: Loans from Arabic; a prayer written out has words that look like them.
ARABIC = "arab"
_LETTERS = expression(r"[^\W\d_]+")
_CLITICS = ("nya", "lah", "kah", "pun", "ku", "mu")
#: Before these a word of a headline belongs to a name: "RS Mitra Handal", "Jalan Antri".
_NAMING = frozenset(
    """pt cv ud rs rumah sakit apotek apotik toko hotel kafe cafe warung jalan jl gang pasar kampung desa dusun
    kelurahan kecamatan harian majalah koran grup band film lagu sinetron novel klub fc sd smp sma smk
    universitas institut akademi yayasan pondok pesantren masjid musala gereja pura stadion gedung bank partai
    lsm komunitas tim kapal km kmp restoran resto mal mall perumahan bukit pulau sungai gunung pantai danau
    waduk candi taman museum""".split()
)
#: What may follow a person's name that opens a sentence.
_AFTER_PERSON = expression(
    r"(?:me|ber|di|ter)[a-z]{3,}|akan|telah|sudah|juga|dan|pun|sendiri|yang|kini|lalu|tidak|tak|bin"
)


class Row(NamedTuple):
    """One row of the table. ``standards`` are in the order in which they are suggested.

    ``mark`` is "pasti" (wrong wherever the word stands), "nama" (but institutions and brands keep it), "orang" (but it
    may be a person's name as well) or "makna" (wrong only beside one of the words ``before`` or ``after``, in lower
    case). ``level`` is the value of a Severity.
    """

    form: str
    standards: tuple[str, ...]
    kind: str
    mark: str
    level: str
    affixes: bool
    before: frozenset[str]
    after: frozenset[str]


class Entry(NamedTuple):
    """What is known of one form that may stand in copy: the standard ones, and the rest as in its row."""

    standards: tuple[str, ...]
    kind: str
    mark: str
    level: str
    before: frozenset[str]
    after: frozenset[str]


class Found(NamedTuple):
    """A nonstandard word where it stands, and what should stand there, in the same case."""

    start: int
    end: int
    written: str
    suggestions: tuple[str, ...]
    entry: Entry


@cache
def rows() -> tuple[Row, ...]:
    """The rows of the table."""
    return tuple(
        Row(
            cells["form"],
            tuple(listed(cells["standard"])),
            cells["kind"],
            cells["mark"],
            cells["level"],
            bool(cells["affixes"]),
            frozenset(listed(cells["before"])),
            frozenset(listed(cells["after"])),
        )
        for cells in read_table("kata_baku")
    )


def forms() -> Iterator[tuple[str, Entry]]:
    """What may stand in copy, in lower case, each form once."""
    table = rows()
    known = {row.form for row in table} | {standard for row in table for standard in row.standards}
    found: dict[str, Entry] = {}
    for level in (severity.value for severity in (Severity.ERROR, Severity.WARNING, Severity.ADVICE)):
        of_level: dict[str, Entry] = {}
        for row in table:
            if row.level == level and row.kind != VERBS_IN_IR:
                _add(row, known, of_level)
        found = of_level | found
    yield from found.items()


def _add(row: Row, known: set[str], found: dict[str, Entry]) -> None:
    def entry(*standards: str) -> Entry:
        return Entry(standards, row.kind, row.mark, row.level, row.before, row.after)

    for clitic in ("", *_CLITICS):
        found[row.form + clitic] = entry(*(standard + clitic for standard in row.standards))
    if row.affixes:
        for wrong, standard in _affixed(row.form, row.standards[0]):
            if wrong not in known:
                found.setdefault(wrong, entry(standard))
                found.setdefault(wrong + "nya", entry(standard + "nya"))


def _affixed(wrong: str, standard: str) -> Iterator[tuple[str, str]]:
    """The affixed forms of two roots, in pairs; after me- and pe- also with the first letter left standing."""
    forms = dict(derived(standard))
    for pattern, form in derived(wrong):
        if pattern in forms:
            yield form, forms[pattern]
    left = unmelted(wrong)
    if left:
        for prefix, suffix in (("me", ""), ("me", "kan"), ("me", "i"), ("pe", ""), ("pe", "an")):
            yield prefix + left + suffix, prefix + nasal(standard) + suffix


def write_forms(folder: Path) -> None:
    """Write the forms as the prepared file that is looked into."""
    pairs = [(form, _FIELDS.join(_packed(entry)).encode()) for form, entry in sorted(forms())]
    marisa_trie.BytesTrie(pairs).save(str(folder / FILE))


def _packed(entry: Entry) -> Iterator[str]:
    standards, kind, mark, level, before, after = entry
    yield from ("|".join(standards), kind, mark, level, "|".join(sorted(before)), "|".join(sorted(after)))


def _unpacked(packed: bytes) -> Entry:
    standards, kind, mark, level, before, after = packed.decode().split(_FIELDS)
    return Entry(tuple(listed(standards)), kind, mark, level, frozenset(listed(before)), frozenset(listed(after)))


@cache
def _look_up() -> Callable[[str], Entry | None]:
    path = prepared_file(FILE)
    if path is None:
        return dict(forms()).get
    trie = marisa_trie.BytesTrie()
    trie.mmap(str(path))

    def look_up(word: str) -> Entry | None:
        found = trie.get(word)
        return _unpacked(found[0]) if found else None

    return look_up


class _Words:
    """Words of copy that were looked up: those without an entry, and the entries of the others."""

    standard: ClassVar[set[str]] = set()
    nonstandard: ClassVar[dict[str, Entry]] = {}


def entry_of(word: str) -> Entry | None:
    """What is known of ``word`` (lower case) if rows of any level may report it, else None."""
    if word in _Words.standard:
        return None
    entry = _Words.nonstandard.get(word)
    if entry is None:
        entry = _look_up()(word)
        if entry is None:
            if len(_Words.standard) >= _REMEMBERED:
                _Words.standard.clear()
            _Words.standard.add(word)
        else:
            _Words.nonstandard[word] = entry
    return entry


def is_nonstandard(word: str) -> bool:
    """Whether rows of any level may report ``word``, as it is written; one question for the rules of all levels."""
    return entry_of(word.lower()) is not None


def standard_of(word: str) -> str | None:
    """The standard form of ``word`` (lower case) where it is wrong wherever it stands; else None."""
    entry = entry_of(word)
    return entry.standards[0] if entry and entry.mark == "pasti" else None


def find_nonstandard(passage: Passage, level: str) -> Iterator[Found]:
    """The nonstandard words of ``level`` in a passage, in order; names are left alone."""
    wanted = {
        word: entry
        for word in passage.words - _Words.standard
        if (entry := entry_of(word)) is not None and entry.level == level
    }
    if not wanted:
        return
    for match in _LETTERS.finditer(passage.text):
        entry = wanted.get(match.group().lower())
        if entry is not None and not _is_meant(Standing(passage, match.start(), match.end()), entry):
            suggestions = tuple(in_case_of(match.group(), standard) for standard in entry.standards)
            yield Found(match.start(), match.end(), match.group(), suggestions, entry)


def _is_meant(word: Standing, row: Entry) -> bool:
    """Whether the form is right where it stands: in a name, an address, or in another meaning."""
    if word.in_address or word.joined_to_name:
        return True
    beside = word.before.lower() in row.before or word.after.lower() in row.after
    if row.standards[0][0].isupper():
        return _names_something_else(word, row, beside)
    if row.mark == "makna" and not beside:
        return True
    if word.written.islower():
        return word.among_foreign or (row.kind == ARABIC and word.beside_unknown)
    if word.may_be_name:
        return True
    if row.mark == "pasti" or word.in_capitals:
        return False
    if word.in_title_case:
        return row.mark == "orang" or _in_a_name(word)
    if not word.after:
        return True
    return row.mark == "orang" and _AFTER_PERSON.fullmatch(word.after) is not None


def _in_a_name(word: Standing) -> bool:
    """Whether a word of a headline may be part of the name of an institution, a brand or a place."""
    return word.before.lower() in _NAMING


def _names_something_else(word: Standing, row: Entry, beside: bool) -> bool:
    """Whether a word whose standard form has a capital names something else: a person, a university."""
    if row.mark == "pasti" or word.written.islower():
        return False
    dated = word.before.isdigit() or word.after.isdigit()
    return not (dated or beside) or (word.before[:1].isupper() and word.before.lower() not in row.before)
