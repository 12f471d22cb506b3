"""The verbs that take di-, ku- and kau-."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from redaksi_app.prepared import prepared
from redaksi_app.rules.tables import listed, read_table


class Verb(NamedTuple):
    """A verb that takes di-: ``reading`` is "verb", "noun" (it is one as well) or "process" (the name of an act).

    Before one of the words in ``before`` it is something else ("di lepas pantai").
    """

    reading: str
    before: frozenset[str]


@lru_cache(maxsize=1)
def passive_verbs() -> dict[str, Verb]:
    """Verbs as they stand after di-: "tangkap", "tangkapkan", "perbaiki"."""
    return {form: Verb(*known) for form, known in _rows().items()}


@prepared("verba-di")
def _rows() -> dict[str, tuple[str, frozenset[str]]]:
    return {row["form"]: (row["reading"], frozenset(listed(row["before"]))) for row in read_table("verba_di")}
