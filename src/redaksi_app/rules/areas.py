"""Areas in running text: "Kabupaten Timor Tengah Utara", "Kec. Insana", "Provinsi NTT"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from redaksi_app.places import Gazetteer
from redaksi_app.text.patterns import expression

_PART = r"(?!(?:Kabupaten|Kab|Kota|Provinsi|Prov|Kecamatan|Kec)\b)[A-ZÀ-Þ][\w'’]*(?:-[\w'’]+)*"
#: Capitalised words up to the next kind of area; one name has "dan" in it (Pangkajene dan Kepulauan).
_NAME = rf"{_PART}(?:[ \u00a0](?:dan[ ](?=Kepulauan))?{_PART}){{0,5}}"
#: "Ibu kota" is no kota: "ibu kota Flores Timur".
_AREA = expression(
    r"\b(?<![Ii]bu[ \u00a0])(?P<kind>[Kk]abupaten|[Kk]ab\.?|[Kk]ota|[Pp]rovinsi|[Pp]rov\.?|[Kk]ecamatan|[Kk]ec\.?)"
    rf"[ \u00a0](?:[Aa]dministrasi[ ])?(?P<name>{_NAME})"
)
_WORD = expression(r"[^ \u00a0]+")
_KINDS = {"kab": "kabupaten", "prov": "provinsi", "kec": "kecamatan"}
#: For ``words=`` of the rules about areas.
AREA_WORDS = frozenset({"kabupaten", "kab", "kota", "provinsi", "prov", "kecamatan", "kec"})


class Area(NamedTuple):
    """An area as written: ``kind`` in full and in small letters, ``words`` the capitalised words that follow it.

    Only the first of ``words`` need belong to the name ("Kota Kediri Abdullah"). ``start`` is that of the name.
    """

    kind: str
    kind_start: int
    kind_end: int
    words: tuple[str, ...]
    start: int
    ends: tuple[int, ...]

    def end_of(self, words: int) -> int:
        """Where a name of so many words ends."""
        return self.ends[words - 1]

    def longest(self, gazetteer: Gazetteer) -> str | None:
        """The longest run of the words that is the name of a kabupaten, kota or province, as the kind wants it."""
        for words in range(len(self.words), 0, -1):
            name = " ".join(self.words[:words])
            if self.kind == "provinsi":
                if gazetteer.province(name):
                    return name
            elif self.kind == "kecamatan":
                if gazetteer.districts(name):
                    return name
            elif gazetteer.regencies(name):
                return name
        return None

    def known(self, gazetteer: Gazetteer) -> bool:
        """Whether any run of the words from the first is the name of any place."""
        return any(gazetteer.knows(" ".join(self.words[:words])) for words in range(1, len(self.words) + 1))


@lru_cache(maxsize=8)
def find_areas(text: str) -> tuple[Area, ...]:
    """The areas that ``text`` names with their kind, in order."""
    return tuple(_area(match) for match in _AREA.finditer(text))


def _area(match: re.Match[str]) -> Area:
    words = list(_WORD.finditer(match["name"]))
    kind = match["kind"].lower().rstrip(".")
    return Area(
        _KINDS.get(kind, kind),
        match.start("kind"),
        match.end("kind"),
        tuple(word.group() for word in words),
        match.start("name"),
        tuple(match.start("name") + word.end() for word in words),
    )
