"""Looking places up by their names."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property, lru_cache, partial
from pathlib import Path

from redaksi_app.places.model import Province, Regency, key
from redaksi_app.places.nearest import deletions, nearest, one_slip
from redaksi_app.prepared import prepared
from redaksi_app.resources import assets_folder, resources_folder
from redaksi_app.text.patterns import expression

_KIND = expression(r"(Kabupaten Administrasi|Kota Administrasi|Kabupaten|Kota) (.+)")
#: What may stand before a name in running text.
_BEFORE = expression(r"(?P<kind>kabupaten|kab\.?|kota|provinsi|prov\.?|kecamatan|kec\.?)\s+(?:administrasi\s+)?", re.I)
_DISTRICT_CODE = 8
#: Letters of the shortest name that is looked for where nothing says that the word is a place.
_SHORTEST_ALONE = 7


class Gazetteer:
    """Provinces, kabupaten, kota, their capitals and kecamatan; names are compared by their letters alone.

    Safe to share between threads. A name may stand with its kind before it: "Kota Kupang" is only the kota,
    "Kupang" the kota and the kabupaten.
    """

    def __init__(
        self,
        capitals: Path,
        areas: Path,
        province_names: Path | None = None,
        *,
        districts: Callable[[], Districts] | None = None,
    ) -> None:
        """The gazetteer of these tables.

        ``capitals`` is ``ibu_kota.tsv``; ``areas`` the built ``wilayah.tsv``, which may be missing;
        ``province_names`` is ``nama_provinsi.tsv``, further names of provinces. ``districts`` gives what
        ``read_districts`` reads of ``areas``, where that is at hand.
        """
        self._areas = areas
        self._read_districts = districts or partial(read_districts, areas)
        self._province_names = province_names
        self._provinces: dict[str, Province] = {}
        self._regencies: dict[str, Regency] = {}
        for line in capitals.read_text(encoding="utf-8").splitlines()[1:]:
            code, name, capital, accepted, _source = line.split("\t")
            others = tuple(accepted.split("|")) if accepted else ()
            if kind := _KIND.fullmatch(name) if "." in code else None:
                province = self._provinces[code.partition(".")[0]]
                self._regencies[code] = Regency(code, kind[1], kind[2], province, capital, others)
            else:
                self._provinces[code] = Province(code, name, capital, others)

    @classmethod
    def load(cls) -> Gazetteer:
        """The gazetteer that ships with the program, read once."""
        return _shipped()

    @property
    def provinces(self) -> tuple[Province, ...]:
        """All provinces, by their codes."""
        return tuple(self._provinces.values())

    @property
    def all_regencies(self) -> tuple[Regency, ...]:
        """All kabupaten and kota, by their codes."""
        return tuple(self._regencies.values())

    @property
    def has_districts(self) -> bool:
        """Whether the built table of kecamatan is there."""
        return self._areas.is_file()

    def province(self, name: str) -> Province | None:
        """The province called ``name``; "NTT" and "Jatim" are names, too."""
        kind, bare = _split(name)
        found = self._by_province.get(key(name))
        return found or (self._by_province.get(key(bare)) if kind == "provinsi" else None)

    @property
    def province_names(self) -> tuple[str, ...]:
        """What means a province and no city, as copy writes it: "Jawa Timur", "Jatim"; not "Jakarta"."""
        others = (form for _, form, kind in self._other_names if kind != "kota")
        return (*(province.name for province in self.provinces), *others)

    def short_name(self, province: Province) -> str:
        """What the province is called for short, where it is: "NTT"; else its name."""
        short = (form for code, form, kind in self._other_names if kind == "singkatan" and code == province.code)
        return next(short, province.name)

    def regencies(self, name: str) -> tuple[Regency, ...]:
        """The kabupaten and kota called ``name``."""
        kind, bare = _split(name)
        found = self._by_regency.get(key(name), ()) or self._by_regency.get(key(bare), ())
        if kind in ("kabupaten", "kota"):
            return tuple(regency for regency in found if regency.is_kota == (kind == "kota"))
        return found if not kind else ()

    def regencies_of_capital(self, name: str) -> tuple[Regency, ...]:
        """The kabupaten whose capital, and the kota that, is called ``name``."""
        return self._by_capital.get(key(name), ())

    def province_of(self, name: str) -> Province | None:
        """The province in which the kabupaten, kota or capital ``name`` lies; None where there are several or none."""
        found = {regency.province.code for regency in self.regencies(name) or self.regencies_of_capital(name)}
        found = found or {province.code for province in self.provinces if key(province.capital) == key(name)}
        return self._provinces[found.pop()] if len(found) == 1 else None

    def districts(self, name: str) -> tuple[Regency, ...]:
        """The kabupaten and kota that have a kecamatan called ``name``, each with its province."""
        kind, bare = _split(name)
        codes = self._by_district.get(key(name), ()) or (
            self._by_district.get(key(bare), ()) if kind == "kecamatan" else ()
        )
        return tuple(self._regencies[code] for code in codes)

    def is_city(self, name: str) -> bool:
        """Whether ``name`` is that of a kota or of the capital of a kabupaten or province: what a dateline names."""
        kind, bare = _split(name)
        return key(name) in self._cities or (kind == "kota" and key(bare) in self._cities)

    def knows(self, name: str) -> bool:
        """Whether any place has this name."""
        return bool(
            self.is_city(name) or self.regencies(name) or self.province(name) is not None or self.districts(name)
        )

    def nearest(self, name: str) -> str | None:
        """The right spelling of a misspelt city, kabupaten or province.

        None where ``name`` is a place's name already, or may mean several or none.
        """
        if self.knows(name):
            return None
        found = nearest(key(name), self._spellings)
        return self._spellings[found] if found else None

    def nearest_regency(self, name: str, *, kota: bool) -> Regency | None:
        """The one kabupaten (or kota, where ``kota``) that a misspelt ``name`` must mean; None as for ``nearest``."""
        if self.knows(name):
            return None
        names = self._kota_by_name if kota else self._kabupaten_by_name
        found = nearest(key(name), names)
        return names[found] if found else None

    def nearest_province(self, name: str) -> Province | None:
        """The one province that a misspelt ``name`` must mean; None as for ``nearest``."""
        if self.province(name):
            return None
        names = {key(province.name): province for province in self.provinces}
        found = nearest(key(name), names)
        return names[found] if found else None

    def nearest_district(self, name: str, regency: Regency) -> str | None:
        """The one kecamatan of ``regency`` that a misspelt ``name`` must mean; None as for ``nearest``."""
        names = self._districts_of.get(regency.code, {})
        if key(name) in names:
            return None
        found = nearest(key(name), names)
        return names[found] if found else None

    def one_slip_away(self, word: str) -> str | None:
        """The city or kabupaten of one word that is one slip away from ``word``; None where several or none are.

        Quick where there is none, as for almost every word; a name of fewer than seven letters is not looked for.
        """
        letters = key(word)
        if len(letters) < _SHORTEST_ALONE:
            return None
        reached = {name for form in (letters, *deletions(letters)) for name in self._slips.get(form, ())}
        if not reached or letters in reached:
            return None
        found = nearest(letters, reached)
        return (
            self._spellings[found]
            if found and abs(len(found) - len(letters)) <= 1 and one_slip(letters, found)
            else None
        )

    @cached_property
    def _kota_by_name(self) -> dict[str, Regency]:
        return {key(regency.name): regency for regency in self.all_regencies if regency.is_kota}

    @cached_property
    def _kabupaten_by_name(self) -> dict[str, Regency]:
        return {key(regency.name): regency for regency in self.all_regencies if not regency.is_kota}

    @cached_property
    def _slips(self) -> dict[str, tuple[str, ...]]:
        """Names of one word by themselves and by what they are with any one letter left out."""
        result: dict[str, tuple[str, ...]] = {}
        for letters, name in self._spellings.items():
            if " " not in name and len(letters) >= _SHORTEST_ALONE:
                for form in (letters, *deletions(letters)):
                    result[form] = (*result.get(form, ()), letters)
        return result

    @cached_property
    def _by_province(self) -> dict[str, Province]:
        result = {key(province.name): province for province in self._provinces.values()}
        return result | {key(form): self._provinces[code] for code, form, _ in self._other_names}

    @cached_property
    def _other_names(self) -> tuple[tuple[str, str, str], ...]:
        """Code of the province, further name, and the kind of name."""
        if self._province_names is None:
            return ()
        lines = self._province_names.read_text(encoding="utf-8").splitlines()[1:]
        return tuple((code, form, kind) for code, form, kind, _source in (line.split("\t") for line in lines))

    @cached_property
    def _by_regency(self) -> dict[str, tuple[Regency, ...]]:
        result: dict[str, tuple[Regency, ...]] = {}
        for regency in self._regencies.values():
            names = (regency.name, regency.capital, *regency.other_capitals) if regency.is_kota else (regency.name,)
            for name in dict.fromkeys(map(key, names)):
                result[name] = (*result.get(name, ()), regency)
        return result

    @cached_property
    def _by_capital(self) -> dict[str, tuple[Regency, ...]]:
        result: dict[str, tuple[Regency, ...]] = {}
        for regency in self._regencies.values():
            for name in dict.fromkeys(map(key, (regency.capital, *regency.other_capitals))):
                result[name] = (*result.get(name, ()), regency)
        return result

    @cached_property
    def _cities(self) -> frozenset[str]:
        provinces = (name for province in self.provinces for name in (province.capital, *province.other_capitals))
        return frozenset([*self._by_capital, *map(key, provinces)])

    @cached_property
    def _by_district(self) -> dict[str, tuple[str, ...]]:
        """Codes of kabupaten and kota by their kecamatan; empty where the table was not built."""
        return self._read_districts()[0]

    @cached_property
    def _districts_of(self) -> dict[str, dict[str, str]]:
        """The kecamatan of each kabupaten and kota, as they are written, by their letters."""
        return self._read_districts()[1]

    @cached_property
    def _spellings(self) -> dict[str, str]:
        """Cities, kabupaten and provinces as they are written, by their letters."""
        names = [province.name for province in self.provinces] + [province.capital for province in self.provinces]
        names += [name for regency in self.all_regencies for name in (regency.name, regency.capital)]
        return {key(name): name for name in names}


#: Codes of kabupaten and kota by the letters of their kecamatan; and kecamatan by their letters, by these codes.
Districts = tuple[dict[str, tuple[str, ...]], dict[str, dict[str, str]]]


def read_districts(areas: Path) -> Districts:
    """The kecamatan of the table ``areas``; nothing where it is missing."""
    by_district: dict[str, tuple[str, ...]] = {}
    by_regency: dict[str, dict[str, str]] = {}
    for line in areas.read_text(encoding="utf-8").splitlines() if areas.is_file() else ():
        code, _, name = line.partition("\t")
        if len(code) == _DISTRICT_CODE:
            by_regency.setdefault(code[:5], {})[key(name)] = name
    for code, names in by_regency.items():
        for letters in names:
            by_district[letters] = (*by_district.get(letters, ()), code)
    return by_district, by_regency


def _split(name: str) -> tuple[str, str]:
    """The kind that stands before a name ("" for none), and the name without it."""
    match = _BEFORE.match(name)
    if match is None:
        return "", name
    kinds = {"kab": "kabupaten", "prov": "provinsi", "kec": "kecamatan"}
    kind = match["kind"].lower().rstrip(".")
    return kinds.get(kind, kind), name[match.end() :]


@lru_cache(maxsize=1)
def _shipped() -> Gazetteer:
    tables = resources_folder() / "tables"
    return Gazetteer(
        tables / "ibu_kota.tsv", _shipped_areas(), tables / "nama_provinsi.tsv", districts=_shipped_districts
    )


def _shipped_areas() -> Path:
    return assets_folder() / "wilayah" / "wilayah.tsv"


@prepared("kecamatan")
def _shipped_districts() -> Districts:
    return read_districts(_shipped_areas())
