"""The table of nonstandard words, looked up in copy.

A row names a nonstandard form and the standard one. Affixed forms of both are made in pairs, by the same patterns, when
the table is first wanted: "ijin" and "izin" give "perijinan" and "perizinan".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from redaksi_app.article import PartKind
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.words.derivation import derived, nasal, unmelted
from redaksi_app.words.lexicon import open_lexicon

#: The kind of rows that ``serapan.ir`` speaks of.
VERBS_IN_IR = "-ir"
_LETTERS = re.compile(r"[^\W\d_]+")
_BEFORE = re.compile(r"(?P<word>[^\W_]+)[ \u00a0]+[\"“‘'(]*$")
_AFTER = re.compile(r"[\"”’')]*[ \u00a0]+(?P<word>[^\W_]+)")
_NEAR = 40
_OPENERS = "\"“‘'([*•–- \u00a0"
#: A stretch without blanks that holds one of these is an address, a handle, a hashtag or a file's name.
_ADDRESS = re.compile(r"[@#_\\]|://|[^\W\d_]\.[^\W\d_]")
#: What may follow a person's name that opens a sentence.
_AFTER_PERSON = re.compile(
    r"(?:me|ber|di|ter)[a-z]{3,}|akan|telah|sudah|juga|dan|pun|sendiri|yang|kini|lalu|tidak|tak|bin"
)
_CLITICS = ("nya", "lah", "kah", "pun", "ku", "mu")
_HEADINGS = frozenset({PartKind.HEADLINE, PartKind.KICKER, PartKind.SUBHEAD, PartKind.RELATED})
_TITLE_CASE = 0.6


class Row(NamedTuple):
    """One row of the table. ``standards`` are in the order in which they are suggested.

    ``mark`` is "pasti" (wrong wherever the word stands), "nama" (but names and brands keep it) or "makna" (wrong only
    beside one of the words ``before`` or ``after``, in lower case). ``level`` is the value of a Severity.
    """

    form: str
    standards: tuple[str, ...]
    kind: str
    mark: str
    level: str
    affixes: bool
    before: frozenset[str]
    after: frozenset[str]
    checked: bool


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
            cells["source"] != "unchecked",
        )
        for cells in read_table("kata_baku")
    )


@cache
def _forms() -> dict[str, dict[str, tuple[tuple[str, ...], Row]]]:
    """For every level: what may stand in copy, in lower case, with the standard forms and the row."""
    listed_forms = {row.form for row in rows()}
    right = {standard for row in rows() for standard in row.standards}
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
            if wrong in listed_forms or wrong in right:
                continue
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


def find_nonstandard(passage: Passage, level: str) -> Iterator[Found]:
    """The nonstandard words of ``level`` in a passage, in order; names are left alone."""
    forms = _forms().get(level, {})
    wanted = passage.words & forms.keys()
    if not wanted:
        return
    for match in _LETTERS.finditer(passage.text):
        lower = match.group().lower()
        if lower not in wanted:
            continue
        standards, row = forms[lower]
        if is_meant(passage, match.start(), match.end(), row):
            continue
        suggestions = tuple(in_case_of(match.group(), standard) for standard in standards)
        yield Found(match.start(), match.end(), match.group(), suggestions, row)


def in_case_of(written: str, standard: str) -> str:
    """``standard`` with the capitals of ``written``."""
    if len(written) > 1 and written.isupper():
        return standard.upper()
    return standard[0].upper() + standard[1:] if written[0].isupper() else standard


def is_meant(passage: Passage, start: int, end: int, row: Row) -> bool:
    """Whether the form is right where it stands: in a name, an address, or in another meaning."""
    text = passage.text
    if _ADDRESS.search(_chunk(text, start, end)):
        return True
    before, after = _neighbours(text, start, end)
    beside = before.lower() in row.before or after.lower() in row.after
    if row.standards[0][0].isupper():
        return _is_other_name(text, start, end, row, before, after, beside)
    if row.mark == "makna" and not beside:
        return True
    written = text[start:end]
    if written.islower():
        return _is_joined_to_name(text, start) or is_foreign(before) or is_foreign(after)
    return _is_name(passage, start, end, row, before, after)


def _is_other_name(text: str, start: int, end: int, row: Row, before: str, after: str, beside: bool) -> bool:
    """Whether a word whose standard form has a capital names something else: a person, a university."""
    if row.mark == "pasti" or text[start:end].islower():
        return False
    dated = before.isdigit() or after.isdigit()
    return not (dated or beside) or (before[:1].isupper() and before.lower() not in row.before)


def _is_name(passage: Passage, start: int, end: int, row: Row, before: str, after: str) -> bool:
    text = passage.text
    written = text[start:end]
    if len(written) > 1 and not written[1:].islower():
        return row.mark != "pasti" or not (written.isupper() and text == text.upper())
    if passage.kind in _HEADINGS and _in_title_case(text):
        return row.mark != "pasti"
    if text[end : end + 1] == "-" and text[end + 1 : end + 2].isupper():
        return True
    if not opens_sentence(passage, start) or after[:1].isupper():
        return True
    return row.mark == "nama" and (not after or _AFTER_PERSON.fullmatch(after) is not None)


def opens_sentence(passage: Passage, start: int) -> bool:
    """Whether nothing but opening marks stands between the start of a sentence and the word at ``start``."""
    while start and passage.text[start - 1] in _OPENERS:
        if any(sentence.start == start for sentence in passage.sentences):
            return True
        start -= 1
    return not start or any(sentence.start == start for sentence in passage.sentences)


def is_foreign(word: str) -> bool:
    """Whether ``word`` in lower case is English, so that its neighbour may be so too."""
    lexicon = open_lexicon()
    return word.islower() and lexicon is not None and lexicon.is_foreign(word)


def _is_joined_to_name(text: str, start: int) -> bool:
    """Whether a hyphen joins the word to one with a capital: "Al-ikhlas"."""
    if text[start - 1 : start] != "-":
        return False
    first = _chunk(text, start, start)
    return first[:1].isupper()


def _in_title_case(text: str) -> bool:
    words = _LETTERS.findall(text)
    return sum(word[0].isupper() for word in words) > _TITLE_CASE * len(words)


def _chunk(text: str, start: int, end: int) -> str:
    """The stretch without blanks around ``start`` to ``end``."""
    while start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return text[start:end]


def _neighbours(text: str, start: int, end: int) -> tuple[str, str]:
    """The words before and after, where only blanks and quotation marks stand between; else nothing."""
    before = _BEFORE.search(text, max(0, start - _NEAR), start)
    after = _AFTER.match(text, end)
    return before["word"] if before else "", after["word"] if after else ""
