"""How far apart two spellings are."""

from __future__ import annotations


def slips_between(left: str, right: str, most: int | None = None) -> int | None:
    """How many letters are too many, missing, changed, or swapped with their neighbours; None for more than ``most``.

    The restricted Damerau-Levenshtein distance: no letter takes part in two slips.
    """
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, letter in enumerate(left, start=1):
        last, row, before = before, [i], row
        for j, other in enumerate(right, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == right[j - 2] and left[i - 2] == other:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if most is not None and min(row) > most:
            return None
    return row[-1] if most is None or row[-1] <= most else None


def are_within(left: str, right: str, most: int) -> bool:
    """Whether at most ``most`` slips lie between two spellings."""
    return slips_between(left, right, most) is not None
