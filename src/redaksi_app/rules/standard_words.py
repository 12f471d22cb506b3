"""The table of nonstandard words, looked up in copy.

A row names a nonstandard form and the standard one. Affixed forms of both are made in pairs, by the same patterns, when
the table is first wanted: "ijin" and "izin" give "perijinan" and "perizinan".
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from redaksi_app.rules.passage import Passage
from redaksi_app.rules.standing import Standing, in_case_of
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.text.patterns import expression
from redaksi_app.words.derivation import derived, nasal, unmelted

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


class Found(NamedTuple):
    """A nonstandard word where it stands, and what should stand there, in the same case."""

    start: int
    end: int
    written: str
    suggestions: tuple[str, ...]
    row: Row


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


@cache
def _forms() -> dict[str, dict[str, tuple[tuple[str, ...], Row]]]:
    """For every level: what may stand in copy, in lower case, with the standard forms and the row."""
    known = {row.form for row in rows()} | {standard for row in rows() for standard in row.standards}
    levels: dict[str, dict[str, tuple[tuple[str, ...], Row]]] = {}
    for row in rows():
        if row.kind == VERBS_IN_IR:
            continue
        forms = levels.setdefault(row.level, {})
        for clitic in ("", *_CLITICS):
            forms[row.form + clitic] = (tuple(standard + clitic for standard in row.standards), row)
        if not row.affixes:
            continue
        for wrong, standard in _affixed(row.form, row.standards[0]):
            if wrong not in known:
                forms.setdefault(wrong, ((standard,), row))
                forms.setdefault(wrong + "nya", ((standard + "nya",), row))
    return levels


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


@cache
def vocabulary(level: str) -> frozenset[str]:
    """Everything that the rows of ``level`` may report, in lower case."""
    return frozenset(_forms().get(level, {}))


@cache
def listed_words() -> frozenset[str]:
    """Everything that rows of any level may report, in lower case."""
    return frozenset().union(*(vocabulary(level) for level in _forms()))


def standard_of(word: str) -> str | None:
    """The standard form of ``word`` (lower case) where it is wrong wherever it stands; else None."""
    for forms in _forms().values():
        if word in forms:
            standards, row = forms[word]
            return standards[0] if row.mark == "pasti" else None
    return None


def find_nonstandard(passage: Passage, level: str) -> Iterator[Found]:
    """The nonstandard words of ``level`` in a passage, in order; names are left alone."""
    forms = _forms().get(level, {})
    wanted = passage.words & forms.keys()
    if not wanted:
        return
    for match in _LETTERS.finditer(passage.text):
        lower = match.group().lower()
        if lower in wanted:
            standards, row = forms[lower]
            if not _is_meant(Standing(passage, match.start(), match.end()), row):
                suggestions = tuple(in_case_of(match.group(), standard) for standard in standards)
                yield Found(match.start(), match.end(), match.group(), suggestions, row)


def _is_meant(word: Standing, row: Row) -> bool:
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


def _names_something_else(word: Standing, row: Row, beside: bool) -> bool:
    """Whether a word whose standard form has a capital names something else: a person, a university."""
    if row.mark == "pasti" or word.written.islower():
        return False
    dated = word.before.isdigit() or word.after.isdigit()
    return not (dated or beside) or (word.before[:1].isupper() and word.before.lower() not in row.before)
