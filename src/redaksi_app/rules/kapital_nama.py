"""Capitals of peoples, languages and religions, and of places that became the name of a kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from redaksi_app.article import PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.addresses import in_address
from redaksi_app.rules.casing import opens_sentence
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.proper import peoples
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.tables import read_table
from redaksi_app.text.patterns import expression

_S = r"[ \u00a0]"
_INTRODUCING = "bahasa berbahasa suku bersuku bangsa etnis keturunan aksara umat agama beragama pemeluk".split()
#: After these only names that are no other word as well.
_INTRODUCING_TOO = "orang warga masyarakat adat budaya kesenian tari kerajaan".split()
_ALSO_WORDS = frozenset("alas banjar kubu bima kei mee moi timor karo dani biak".split())
#: After these even such a name is one: "suku banjar" is no ward of a Balinese village.
_ONLY_PEOPLES = frozenset("suku bersuku etnis bahasa berbahasa keturunan".split())
_SMALL = expression(rf"\b(?i:{'|'.join((*_INTRODUCING, *_INTRODUCING_TOO))}){_S}(?=(?P<name>[a-z]{{3,}})(?![\w-]))")
#: Names that are nothing else, so that a small letter is wrong wherever they stand.
_ALWAYS = (
    "indonesia islam kristen katolik protestan konghucu tionghoa malaysia singapura australia amerika eropa".split()
)
_ALWAYS_SMALL = expression(rf"(?<![\w-])(?:{'|'.join(_ALWAYS)})(?![\w-])")
_GENERIC = expression(
    rf"(?<=[a-z0-9,;][ \u00a0])(?P<word>Bahasa|Bangsa|Suku|Agama|Umat|Etnis)(?={_S}(?P<name>[A-Z][a-z]+)\b)"
)
#: School subjects, books and bodies have the word in their names.
_IN_NAME = expression(
    rf"\b(?:pelajaran|guru|jurusan|prodi|studi|kelas|mapel|sastra|pendidikan|ujian|nilai|soal|tes|olimpiade|kamus|balai|"
    rf"badan|lembaga|fakultas|program|bidang|dewan|pengajar|dosen|mata kuliah|buku|sastra dan|seni dan){_S}$",
    re.IGNORECASE,
)
_CAPITAL_BEFORE = expression(rf"\b[A-Z]\w*{_S}$")
_AND_SCIENCE = expression(rf"{_S}\w+,?{_S}(?:dan{_S})?(?:Sastra|Matematika|Seni|Pendidikan|Negara)")
_PROSE = frozenset({PartKind.DECK, PartKind.LEAD, PartKind.BODY, PartKind.CAPTION})


#: Kinds, and whether each was read in a source.
_KINDS = {row["form"]: row["source"] != "unchecked" for row in read_table("kapital") if row["kind"] == "jenis"}


@lru_cache(maxsize=1)
def _kinds() -> re.Pattern[str]:
    """What is a kind with a place's capital: "gula Jawa"."""
    pairs = (form.partition(" ") for form in _KINDS)
    return expression("|".join(rf"\b{thing}{_S}{place.capitalize()}\b" for thing, _, place in pairs))


@paragraph_rule(
    "kapital-nama.bangsa",
    Category.ORTHOGRAPHY,
    Severity.ERROR,
    safe=True,
    words=peoples(),
)
def peoples_capital(passage: Passage) -> Iterator[Hit]:
    """Nama bangsa, suku, bahasa, dan agama berhuruf awal kapital.
    Peoples, languages and religions have a capital.

    Mengapa: Jawa, Tionghoa, dan Hindu adalah nama; kata bahasa, suku, dan agama di depannya bukan.
    Why: Jawa, Tionghoa and Hindu are names; the words bahasa, suku and agama before them are not.
    Sumber: EYD V, I.F (huruf kapital pada nama bangsa, suku, bahasa, aksara, dan agama)

    Salah: Orang sunda itu berbahasa jawa; warga keturunan tionghoa dan umat hindu hadir.
    Jadi: Orang Sunda itu berbahasa Jawa; warga keturunan Tionghoa dan umat Hindu hadir.
    Salah: Produk itu dijual di seluruh indonesia.
    Jadi: Produk itu dijual di seluruh Indonesia.
    Diam: Anak itu berbahasa Jawa; skripsinya tentang pengindonesiaan istilah asing.
    Diam: Umat islami itu berdoa; situs kabar.indonesia.id dan tagar #indonesia ramai.
    Salah: Warga bersuku banjar itu merantau.
    Jadi: Warga bersuku Banjar itu merantau.
    Diam: Orang timur dan warga kampung bima sakti menonton tari kolosal.
    Diam: Iuran warga banjar di Gianyar dipakai untuk membeli bambu.
    """
    text = passage.text
    names = peoples()
    if not any(name in text for name in passage.words & names.keys()):
        return
    for match in _SMALL.finditer(text):
        name = match["name"]
        right = names.get(name)
        if right is None or name in _ALWAYS:
            continue
        if name in _ALSO_WORDS and match.group().strip(" \u00a0").lower() not in _ONLY_PEOPLES:
            continue
        yield _recapitalised(match.start("name"), name, right)
    for match in _ALWAYS_SMALL.finditer(text):
        if not in_address(text, *match.span()):
            yield _recapitalised(match.start(), match.group(), names[match.group()])


@paragraph_rule(
    "kapital-nama.umum",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    words=["bahasa", "bangsa", "suku", "agama", "umat", "etnis"],
    parts=_PROSE,
)
def generic_small(passage: Passage) -> Iterator[Hit]:
    """Kata bahasa, bangsa, suku, dan agama di depan nama berhuruf kecil.
    The words bahasa, bangsa, suku and agama before a name are small.

    Mengapa: Yang nama hanya unsur sesudahnya: bahasa Indonesia, suku Dayak. Nama mata pelajaran dan lembaga memakai
        kapital.
    Why: Only what follows is the name: bahasa Indonesia, suku Dayak. School subjects and bodies have capitals.
    Sumber: EYD V, I.F (huruf kapital pada nama bangsa, suku, bahasa, dan aksara)

    Salah: Kerukunan Bangsa Indonesia dan penelitian tentang Bahasa Tetun dibahas.
    Jadi: Kerukunan bangsa Indonesia dan penelitian tentang bahasa Tetun dibahas.
    Diam: Kerukunan bangsa Indonesia dibahas Badan Bahasa dan Perserikatan Bangsa-Bangsa.
    Diam: Guru Bahasa Inggris itu mengajar mata pelajaran Bahasa Indonesia.
    Diam: Kamus Besar Bahasa Indonesia dan Suku Bunga Acuan. Bahasa Jawa dipakai di pasar.
    """
    text = passage.text
    names = peoples()
    for match in _GENERIC.finditer(text):
        start = match.start("word")
        if match["name"].lower() not in names or opens_sentence(text, start):
            continue
        before = _CAPITAL_BEFORE.search(text, max(0, start - 30), start)
        if before is not None and not opens_sentence(text, before.start()):
            continue
        if _IN_NAME.search(text, max(0, start - 16), start) or _AND_SCIENCE.match(text, match.end()):
            continue
        yield _recapitalised(start, match["word"], match["word"].lower())


@paragraph_rule(
    "kapital-nama.jenis",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    words=[kind.partition(" ")[2] for kind in _KINDS],
    parts=_PROSE,
)
def kinds_small(passage: Passage) -> Iterator[Hit]:
    """Nama tempat yang menjadi nama jenis berhuruf kecil.
    A place that became the name of a kind is small.

    Mengapa: Gula jawa dan jeruk bali nama jenis, bukan asal; asal daerah tetap kapital: kopi Gayo, soto Banjar.
    Why: Gula jawa and jeruk bali are kinds, not origins; an origin keeps its capital: kopi Gayo, soto Banjar.
    Sumber: EYD V, I.F (huruf nonkapital pada nama jenis)

    Salah: Pedagang menjual gula Jawa dan jeruk Bali.
    Jadi: Pedagang menjual gula jawa dan jeruk bali.
    Diam: Pedagang menjual gula jawa, kopi Gayo, dan soto Banjar.
    Diam: Ekspor gula Jawa Timur naik.
    """
    text = passage.text
    for match in _kinds().finditer(text):
        following = text[match.end() : match.end() + 2]
        if len(following) == 2 and following[0].isspace() and following[1].isupper():
            continue
        thing, _, place = match.group().replace("\u00a0", " ").partition(" ")
        hit = _recapitalised(match.end() - len(place), place, place.lower())
        yield hit if _KINDS[f"{thing} {place.lower()}"] else hit._replace(severity=Severity.ADVICE, safe=False)


def _recapitalised(start: int, written: str, right: str) -> Hit:
    message = Bilingual(f"“{written}” ditulis {right}", f"“{written}” is written {right}")
    return Hit(start, start + len(written), message, (right,))
