"""Words that are names, so that they have a capital wherever they stand."""

from __future__ import annotations

from functools import lru_cache

from redaksi_app.places import Gazetteer
from redaksi_app.rules.tables import read_table


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    return frozenset(row["form"].lower() for row in read_table("kapital") if row["kind"] != "jenis")


@lru_cache(maxsize=1)
def peoples() -> dict[str, str]:
    """Religions, peoples, languages and countries, each in lower case to its form."""
    kinds = ("agama", "suku", "bangsa")
    return {row["form"].lower(): row["form"] for row in read_table("kapital") if row["kind"] in kinds}


@lru_cache(maxsize=1)
def countries() -> frozenset[str]:
    """Countries, continents and their peoples in lower case."""
    return frozenset(row["form"].lower() for row in read_table("kapital") if row["kind"] == "bangsa")


@lru_cache(maxsize=1)
def _dates() -> frozenset[str]:
    kinds = ("hari", "bulan", "hari-raya")
    return frozenset(row["form"].lower() for row in read_table("kapital") if row["kind"] in kinds and not row["clash"])


def is_date(word: str) -> bool:
    """Whether ``word``, in any case, can only be a day, a month or a feast; "Lebaran" counts, "Kuningan" does not."""
    lower = word.lower()
    return lower in _dates() or lower in ("lebaran", "natal")


def is_proper(word: str) -> bool:
    """Whether ``word``, in any case, names a day, month, feast, religion, people, country, or place of Indonesia."""
    lower = word.lower()
    if lower in _names():
        return True
    gazetteer = Gazetteer.load()
    return gazetteer.is_city(word) or gazetteer.province(word) is not None
