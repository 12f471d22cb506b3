"""Titles of clergy and nobles, and forms of address: K.H., Pdt., R.M., Ny."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.tables import read_table
from redaksi_app.rules.titles import find_titles, is_persons, misspelt_title, title_openings
from redaksi_app.text.patterns import expression

#: Nonstandard spellings in lower case, and the standard ones.
_SPELLINGS = {
    "ustadz": "ustaz", "ustad": "ustaz", "ustadzah": "ustazah", "kyai": "kiai", "syeikh": "syekh", "syaikh": "syekh",
}  # fmt: skip
_CLERGY = (
    "pastor",
    "pater",
    "romo",
    "rp",
    "rm",
    "suster",
    "sr",
    "bruder",
    "br",
    "frater",
    "fr",
    "mgr",
    "uskup",
    "imam",
)
_SPELLED = expression(rf"\b(?P<word>{'|'.join(sorted(_SPELLINGS, key=len, reverse=True))})\b", re.IGNORECASE)


@paragraph_rule("sebutan.bentuk", Category.STYLE, Severity.WARNING, safe=True, words=title_openings)
def address_form(passage: Passage) -> Iterator[Hit]:
    """Sebutan rohaniwan, bangsawan, dan sapaan yang disingkat bertitik.
    Shortened titles of clergy and nobles, and of address, have their full stops.

    Mengapa: H., Hj., K.H., Pdt., Mgr., R.A., dan Ny. singkatan sebutan di depan nama; tiap unsurnya bertitik.
    Why: H., Hj., K.H., Pdt., Mgr., R.A. and Ny. are abbreviations before a name; each part takes a full stop.
    Sumber: EYD V, II.F (singkatan gelar dan sapaan)

    Salah: Kebaktian dipimpin Pdt Maria Bria dan dihadiri KH Ahmad Bria.
    Jadi: Kebaktian dipimpin Pdt. Maria Bria dan dihadiri K.H. Ahmad Bria.
    Salah: Hadir pula Hj Siti Bria, K. H. Ahmad Bria, dan tokoh adat, H Umar Bria.
    Jadi: Hadir pula Hj. Siti Bria, K.H. Ahmad Bria, dan tokoh adat, H. Umar Bria.
    Salah: Pameran dibuka oleh R.A Sekar Melati, lalu ditutup RM Suryo Jati.
    Jadi: Pameran dibuka oleh R.A. Sekar Melati, lalu ditutup R.M. Suryo Jati.
    Salah: Laporan diterima dari Ny Ester Nuban.
    Jadi: Laporan diterima dari Ny. Ester Nuban.
    Diam: Polisi menangkap RD (23), KH (29), dan TB (31).
    Diam: Warga lewat di Jalan KH Ahmad Dahlan dan Jalan R.A Kartini.
    Diam: Polisi makan di RM Salero Minang; murid RA Al-Ikhlas menanam kangkung.
    Diam: Siswa kelas XI H SMA Negeri 2 dan siswa Kelas H Nusa menanam bakau.
    Diam: Muhammad H Nur hadir di RD Kongo.
    """
    for title in find_titles(passage.text):
        if title.row.table != "gelar":
            yield from misspelt_title(title, passage.text)


@paragraph_rule("sebutan.ejaan", Category.STYLE, Severity.ADVICE, words=_SPELLINGS)
def address_spelling(passage: Passage) -> Iterator[Hit]:
    """Ustaz, kiai, dan syekh ditulis menurut kamus.
    Ustaz, kiai and syekh are spelled as in the dictionary.

    Mengapa: Bentuk baku dalam kamus ialah ustaz, ustazah, kiai, dan syekh.
    Why: The standard forms in the dictionary are ustaz, ustazah, kiai and syekh.
    Sumber: KBBI (belum diperiksa pada sumbernya)

    Salah: Ceramah disampaikan Ustadz Umar Bria dan para kyai.
    Jadi: Ceramah disampaikan Ustaz Umar Bria dan para kiai.
    Diam: Ceramah disampaikan Ustaz Umar Bria dan para kiai.
    Diam: Acara berlangsung di Pondok Pesantren Kyai Mojo dan di Jalan Kyai Tapa.
    """
    for match in _SPELLED.finditer(passage.text):
        right = _SPELLINGS[match["word"].lower()]
        if match["word"][0].isupper():
            if not is_persons(passage.text, match.start()):
                continue
            right = right.capitalize()
        yield Hit(
            match.start(),
            match.end(),
            Bilingual(f"Bentuk baku: {right}", f"The standard form is {right}"),
            (right,),
        )


@lru_cache(maxsize=1)
def _orders() -> re.Pattern[str]:
    """Orders of three or more letters, with the full stops that they should not have."""
    orders = {row["form"] for row in read_table("rohaniwan") if row["place"] == "after"}
    dotted = sorted(
        (r"\. ?".join(form) for form in orders if form.isupper() and len(form) > 2), key=lambda one: (-len(one), one)
    )
    return expression(rf"(?<=[a-z], )(?:{'|'.join(dotted)})\.(?=[,)\s]|$)")


@paragraph_rule(
    "sebutan.tarekat",
    Category.STYLE,
    Severity.ADVICE,
    safe=False,
    words=("pastor", "pater", "romo", "rp", "suster", "bruder", "frater", "mgr", "uskup"),
)
def order_without_stops(passage: Passage) -> Iterator[Hit]:
    """Singkatan tarekat di belakang nama ditulis tanpa titik.
    The abbreviation of an order after a name has no full stops.

    Mengapa: SVD, OFM, dan SSpS nama lembaga, bukan gelar; singkatan nama lembaga tidak bertitik.
    Why: SVD, OFM and SSpS are names of institutions, not degrees; such abbreviations have no full stops.
    Sumber: EYD V, II.F (singkatan nama lembaga); kebiasaan Gereja Katolik

    Salah: Misa dipimpin Pastor Yohanes Bria, S.V.D., di Atambua.
    Jadi: Misa dipimpin Pastor Yohanes Bria, SVD, di Atambua.
    Diam: Misa dipimpin Pastor Yohanes Bria, SVD, di Atambua.
    Diam: Misa dipimpin Pastor Yohanes Bria, S.Fil., di Atambua.
    """
    for match in _orders().finditer(passage.text):
        right = "".join(char for char in match.group() if char.isalpha())
        yield Hit(
            match.start(),
            match.end(),
            Bilingual(f"Tarekat ditulis tanpa titik: {right}", f"An order is written without full stops: {right}"),
            (right,),
        )
