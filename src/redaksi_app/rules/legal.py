"""Which law or code an advisory rests on, and as of when: from ``resources/tables/hukum.tsv``, so that it can age."""

from __future__ import annotations

from functools import cache

from redaksi_app.finding import Bilingual
from redaksi_app.rules.sources import source_in
from redaksi_app.rules.tables import read_table


@cache
def basis(topic: str) -> Bilingual:
    """The law or code of ``topic`` and the date up to which it was looked into, in brackets."""
    row = next(row for row in read_table("hukum") if row["id"] == topic)
    year, month, day = row["as_of"].split("-")
    law = row["law"]
    return Bilingual(f"({law}; per {int(day)}-{int(month)}-{year})", f"({source_in(law, 'en')}; as of {row['as_of']})")


def advice(topic: str, indonesian: str, english: str) -> Bilingual:
    """A message that ends with what it rests on."""
    ground = basis(topic)
    return Bilingual(f"{indonesian} {ground.id}", f"{english} {ground.en}")
