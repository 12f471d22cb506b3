"""What a place is, and when two spellings of its name are the same."""

from __future__ import annotations

import msgspec

from redaksi_app.text.patterns import expression

#: The first figures of the ministry's codes, by zone; all others have WIB.
_WITA = ("51", "52", "53", "63", "64", "65", "7")
_WIT = ("8", "9")
_NOT_LETTERS = expression(r"[\W_]+")


class Province(msgspec.Struct, frozen=True):
    """``code`` is the ministry's ("53"); ``capital`` as news writes it; ``other_capitals`` its further spellings."""

    code: str
    name: str
    capital: str
    other_capitals: tuple[str, ...]

    @property
    def zone(self) -> str:
        """Its time zone by Keppres 41/1987: "WIB", "Wita" or "WIT"."""
        return "Wita" if self.code.startswith(_WITA) else "WIT" if self.code.startswith(_WIT) else "WIB"


class Regency(msgspec.Struct, frozen=True):
    """A kabupaten or a kota.

    ``kind`` is "Kabupaten", "Kota", "Kabupaten Administrasi" or "Kota Administrasi", ``name`` what follows it. The
    capital of a kota is the kota itself, as news writes it ("Tanjungpinang").
    """

    code: str
    kind: str
    name: str
    province: Province
    capital: str
    other_capitals: tuple[str, ...]

    @property
    def full_name(self) -> str:
        """The name with its kind: "Kabupaten Timor Tengah Utara"."""
        return f"{self.kind} {self.name}"

    @property
    def is_kota(self) -> bool:
        """Whether it is a kota, not a kabupaten."""
        return self.kind.startswith("Kota")


def key(name: str) -> str:
    """What is equal in all spellings of one name: its letters and digits ("Tanjung Pinang", "TANJUNGPINANG")."""
    folded = name.casefold()
    return folded if folded.isalnum() else _NOT_LETTERS.sub("", folded)
