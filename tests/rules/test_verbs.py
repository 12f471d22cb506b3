"""The verbs after di-."""

from __future__ import annotations

import pytest

from redaksi_app.rules.tables import listed, read_table
from redaksi_app.rules.verbs import passive_verbs


@pytest.mark.parametrize(
    "verb", ["tangkap", "pasang", "kumpulkan", "karenakan", "hadiri", "perbaiki", "pertanggungjawabkan"]
)
def test_verb(verb: str) -> None:
    assert passive_verbs()[verb].reading == "verb"


@pytest.mark.parametrize("noun", ["foto", "tambang", "hukum"])
def test_verb_that_is_a_noun_as_well(noun: str) -> None:
    assert passive_verbs()[noun].reading == "noun"


@pytest.mark.parametrize("place", ["rumah", "tempat", "jalan", "atas", "luar", "lapangan", "sekitar"])
def test_places_are_no_verbs(place: str) -> None:
    assert place not in passive_verbs()


def test_no_place_after_di_is_a_verb() -> None:
    places = {row["form"] for row in read_table("kata_depan") if "di" in listed(row["prepositions"])}
    verbs = {form for form, verb in passive_verbs().items() if verb.reading == "verb"}
    assert places & verbs == set()
