"""Finding the wrong terms of the tables ``istilah`` and ``akronim`` in a paragraph.

Each wrong form waits for its one telling word; where a paragraph has that, the form is looked for as it stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import msgspec

from redaksi_app.prepared import prepared
from redaksi_app.rules.casing import recased
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.text.patterns import expression

_RUNS = expression(r"\w+")
_LETTERS = expression(r"[^\W\d_]+")
#: Words of a wrong form that copy has everywhere, so that the form is looked for where its other words stand.
_COMMON = frozenset(
    """oleh calon kota hari rumah sakit komisi agung negeri anti khusus provinsi kabupaten desa of justice in et daerah
    pemilihan umum tinggi bersih lalu lintas motor kendaraan ulang keras api tajam ringan kejadian real black""".split()
)


class Term(msgspec.Struct, frozen=True):
    """A row of the table ``istilah``."""

    rights: tuple[str, ...]
    kind: str
    unless: frozenset[str]
    sourced: bool

    @property
    def lowered(self) -> frozenset[str]:
        """The right forms in lower case: a wrong form among them is wrong only as it is written."""
        return frozenset(right.lower() for right in self.rights)


@prepared("istilah")
def _terms() -> dict[str, tuple[tuple[str, ...], str, frozenset[str], bool]]:
    """What a Term is made of, by the wrong forms: in lower case, or as written where only capitals are wrong."""
    result = {}
    for row in read_table("istilah"):
        rights = tuple(listed(row["right"]))
        wrong = row["wrong"] if row["wrong"].lower() == rights[0].lower() else row["wrong"].lower()
        result[wrong] = (rights, row["kind"], frozenset(listed(row["unless"])), row["source"] != "unchecked")
    posts = {wrong.lower() for row in read_table("jabatan") for wrong in listed(row["wrong"])}
    for row in read_table("akronim"):
        for wrong in listed(row["wrong"]):
            if wrong.lower() != row["form"].lower() and wrong.lower() not in posts:
                term = ((row["form"],), "ejaan", frozenset[str](), row["source"] != "unchecked")
                result.setdefault(wrong.lower(), term)
    return result


@prepared("istilah-isyarat")
def _by_cue() -> dict[str, tuple[str, ...]]:
    """The wrong forms by the one telling word of each, the longest first."""
    result: dict[str, list[str]] = {}
    for wrong in sorted(_terms(), key=lambda wrong: (-len(wrong), wrong)):
        words = _LETTERS.findall(wrong.lower())
        cue = max([word for word in words if word not in _COMMON] or words, key=len)
        result.setdefault(cue, []).append(wrong)
    return {cue: tuple(forms) for cue, forms in result.items()}


@lru_cache(maxsize=3)
def cues(*kinds: str) -> frozenset[str]:
    """The words that a rule about these kinds of terms waits for."""
    return frozenset(cue for cue, forms in _by_cue().items() if any(_terms()[wrong][1] in kinds for wrong in forms))


class FoundTerm(NamedTuple):
    """A wrong form where it stands, and what should stand there, with the capitals that the place needs."""

    start: int
    end: int
    written: str
    rights: tuple[str, ...]
    kind: str
    sourced: bool


def found_terms(passage: Passage, *kinds: str) -> Iterator[FoundTerm]:
    """The wrong forms of these kinds."""
    text = passage.text.replace("\u00a0", " ")
    lower = text.lower()
    if len(lower) != len(text):
        return
    taken: list[tuple[int, int]] = []
    for cue in passage.words & cues(*kinds):
        for wrong in _by_cue()[cue]:
            term = Term(*_terms()[wrong])
            if term.kind not in kinds:
                continue
            # Where only capitals are wrong, the form is found as it is written.
            for start in _occurrences(lower if wrong.islower() and wrong not in term.lowered else text, wrong):
                end = start + len(wrong)
                if any(start < other_end and other < end for other, other_end in taken):
                    continue
                if term.unless and not term.unless.isdisjoint(_sentence_words(passage, start)):
                    continue
                taken.append((start, end))
                rights = tuple(_in_place(passage, start, end, right) for right in term.rights)
                yield FoundTerm(start, end, passage.text[start:end], rights, term.kind, term.sourced)


def _occurrences(text: str, wrong: str) -> Iterator[int]:
    """Where ``wrong`` stands as words by themselves, not in an address, a tag or a compound."""
    start = text.find(wrong)
    while start >= 0:
        end = start + len(wrong)
        before, after = text[start - 1 : start], text[end : end + 1]
        apart = not (before.isalnum() or (before and before in "_@#/.-"))
        if (
            apart
            and not (after.isalnum() or (after and after in "_@/-"))
            and not (after == "." and text[end + 1 : end + 2].isalnum())
        ):
            yield start
        start = text.find(wrong, end)


def _sentence_words(passage: Passage, at: int) -> set[str]:
    sentence = next((span for span in passage.sentences if span.start <= at < span.end), None)
    if sentence is None:
        return set()
    return set(_RUNS.findall(passage.text[sentence.start : sentence.end].lower()))


def _in_place(passage: Passage, start: int, end: int, right: str) -> str:
    """``right``, with its own capitals where it has some, else with those of what it replaces."""
    if right.islower():
        return recased(passage, start, end, right)
    shouted = sum(char.isalpha() for char in passage.text[start:end]) > 4 and passage.text.isupper()
    return right.upper() if shouted else right
