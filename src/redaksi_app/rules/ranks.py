"""Ranks of police and army as patterns, for the rules on ranks and on posts."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from redaksi_app.rules.tables import listed, read_table
from redaksi_app.text.patterns import expression

#: A name's first word, or initials and then one.
NAME_AHEAD = r"(?=[A-ZÀ-Þ][\w'’-]*[a-z][\w'’-]*|[A-Z]\.?[ \u00a0][A-Z])"
_SUFFIX = expression(r" (?:Pol|TNI)$")
_LETTERS = expression(r"[^\W\d_]+")
#: Ranks that are ordinary words as well: captains of teams, brigadiers of other things.
WORDS = frozenset({"Brigadir", "Mayor", "Kapten", "Kolonel", "Jenderal", "Laksamana", "Marsekal", "Jenderal Besar"})


class Rank(msgspec.Struct, frozen=True):
    """One meaning of a rank's short form: ``force`` is "polri" or "tni"; ``order`` counts from the lowest."""

    force: str
    order: int


@lru_cache(maxsize=1)
def ranks() -> dict[str, tuple[Rank, ...]]:
    """What each rank may mean, by its form without the force's name: "Brigjen" is one of two forces."""
    result: dict[str, set[Rank]] = {}
    for row in read_table("pangkat"):
        rank = Rank("polri" if row["force"] == "polri" else "tni", int(row["order"]))
        for form in (row["form"], *listed(row["accepted"])):
            if "." not in form:
                result.setdefault(_SUFFIX.sub("", form), set()).add(rank)
    return {form: tuple(sorted(known, key=lambda rank: rank.force)) for form, known in result.items()}


@lru_cache(maxsize=1)
def order_of() -> dict[str, Rank]:
    """Each rank's own force and place, by its full form ("Brigjen Pol")."""
    return {
        row["form"]: Rank("polri" if row["force"] == "polri" else "tni", int(row["order"]))
        for row in read_table("pangkat")
    }


def alternation(forms: frozenset[str]) -> str:
    """The forms as one pattern, longest first; what stands between two words may be any space."""
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    return "|".join(re.escape(form).replace(r"\ ", r"[ \u00a0]+") for form in longest_first)


@lru_cache(maxsize=1)
def corps() -> dict[str, dict[str, str]]:
    """The corps that stand after a rank: every spelling in lower case to the row of the table."""
    result = {}
    for row in read_table("korps"):
        if row["place"] == "after-rank":
            for form in (row["form"], *listed(row["wrong"])):
                result[form.lower()] = row
    return result


@lru_cache(maxsize=1)
def rank_openings() -> frozenset[str]:
    """The runs of letters (lower case) with which some spelling of a rank opens."""
    cells = [
        form
        for row in read_table("pangkat")
        for form in (row["form"], *listed(row["wrong"]), *listed(row["accepted"]), *listed(row["before_name"]))
    ]
    first: set[str] = {_LETTERS.findall(form)[0].lower() for form in cells}
    return frozenset(first | {"jendral", "brigjend", "mayjend", "letjend", "irjend", "komjend"})
