"""The places that a stretch of running text names."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.places.gazetteer import Gazetteer
from redaksi_app.places.model import Province
from redaksi_app.text.patterns import expression

_NAMES = expression(r"[A-ZÀ-Þ][\w'’-]*(?:[ \u00a0]+[A-ZÀ-Þ][\w'’-]*)*")
#: Words of the longest name of a province, kabupaten or kota.
_LONGEST = 5


def provinces_named(text: str, gazetteer: Gazetteer) -> Iterator[Province]:
    """The provinces of the kabupaten, kota, capitals and provinces that ``text`` names.

    A name that several places share gives the province of each; a name within a longer one counts as well.
    """
    for match in _NAMES.finditer(text):
        words = match.group().split()
        for start in range(len(words)):
            for end in range(start + 1, min(len(words), start + _LONGEST) + 1):
                yield from _provinces(" ".join(words[start:end]), gazetteer)


def _provinces(name: str, gazetteer: Gazetteer) -> Iterator[Province]:
    province = gazetteer.province(name)
    if province:
        yield province
    for regency in (*gazetteer.regencies(name), *gazetteer.regencies_of_capital(name)):
        yield regency.province
