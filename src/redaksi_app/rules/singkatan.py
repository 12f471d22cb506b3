"""Full stops in abbreviations: dll., s.d., 80 kg, KTP."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.conditions import is_single_capital
from redaksi_app.rules.links import in_link
from redaksi_app.rules.name_words import is_post
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.tables import read_table
from redaksi_app.text.patterns import expression
from redaksi_app.words.lexicon import open_lexicon

_LONG = ("dll", "dsb", "dst", "dkk", "hlm", "ybs", "yth", "ttd", "dsj")
_LONG_FORM = expression(rf"\b(?:{'|'.join(_LONG)}|Yth|Hlm)\b(?![.\w/@-])")
_ADDRESS_FORM = expression(r"\b(?:Jl|Jln|Gg)\b(?![.\w-])(?=[ \u00a0][A-Z])")

_TWO = {"s/d": "s.d.", "a/n": "a.n.", "d/a": "d.a.", "u/p": "u.p.", "u/b": "u.b."}
_TWO_SLASH = expression(r"\b(?:[Ss]/[Dd]|[Aa]/[Nn]|[Dd]/[Aa]|[Uu]/[PpBb])\b\.?(?!/)")
_TWO_STOP = expression(r"\b(?:s\.d|a\.n|d\.a|u\.p|u\.b)(?![.\w])")
_AN = expression(
    r"\b(?:ditandatangani|surat|sertifikat|sertipikat|rekening|tiket|kuitansi|tanah|STNK|BPKB|SHM)[ \u00a0]+(?P<an>an)"
    r"(?=[ \u00a0]+[^\W\d_])"
)
_UNIT = expression(r"(?<=\d)[ \u00a0]?(?P<unit>kg|km|cm|mm|ha|gr|ml|kw|ton)(?P<stop>\.)(?=[ \u00a0]+[a-z(])")
_FIRM = expression(
    r"(?<![\w.])(?P<form>PT|CV|UD|NV)\.(?=[ \u00a0]?(?P<first>[A-Z][a-z]+)(?P<more>[ \u00a0](?:[A-Z]|\(Persero\)))?)"
)
#: What stands before a firm of no name, so that the full stop behind it ends the sentence.
_NAMELESS = expression(r"\b(?:sebuah|satu|dua|tiga|berupa|berbentuk|menjadi|suatu|sejumlah)[ \u00a0]$")
_INITIALS = expression(r"[A-Z]\.[ \u00a0]?[A-Z]\.(?:[ \u00a0]?[A-Z]\b\.?)+")


@lru_cache(maxsize=1)
def _known_initials() -> frozenset[str]:
    """The abbreviations of initials alone, three letters or more, that are no degrees."""
    degrees = {row["form"].replace(".", "") for row in read_table("gelar")}
    forms = {row["form"] for row in read_table("akronim")}
    return frozenset(form for form in forms if form.isupper() and form.isalpha() and len(form) > 2) - degrees


@paragraph_rule("singkatan.titik", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, words=[*_LONG, "jl", "jln", "gg"])
def stop_missing(passage: Passage) -> Iterator[Hit]:
    """Singkatan umum diakhiri titik: dll., dkk., dsb., Jl., Gg.
    Common abbreviations end in a full stop: dll., dkk., dsb., Jl., Gg.

    Mengapa: Singkatan tiga huruf yang lazim dalam surat dan singkatan pada alamat diakhiri satu titik.
    Why: Abbreviations of three letters that are usual in letters, and those in addresses, end in one full stop.
    Sumber: EYD V, II.F (singkatan umum dan singkatan dalam alamat)

    Salah: Bantuan berupa selimut, tikar, dll diturunkan dari truk.
    Jadi: Bantuan berupa selimut, tikar, dll. diturunkan dari truk.
    Salah: Rumahnya di Jl Anggrek, dekat Gg Melati.
    Jadi: Rumahnya di Jl. Anggrek, dekat Gg. Melati.
    Diam: Bantuan berupa selimut, tikar, dll. diturunkan dari truk.
    Diam: Rumahnya di Jl. Anggrek, dekat SD Inpres.
    """
    for pattern in (_LONG_FORM, _ADDRESS_FORM):
        for match in pattern.finditer(passage.text):
            if in_link(passage.text, match.start()):
                continue
            yield Hit(
                match.start(),
                match.end(),
                Bilingual(f"“{match.group()}.” diakhiri titik", f"“{match.group()}.” ends in a full stop"),
                (f"{match.group()}.",),
            )


@paragraph_rule(
    "singkatan.dua-huruf", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=["s", "a", "d", "u", "an"]
)
def two_letters(passage: Passage) -> Iterator[Hit]:
    """Singkatan dua huruf bertitik pada tiap huruf: s.d., a.n., d.a.
    Abbreviations of two letters have a full stop after each: s.d., a.n., d.a.

    Mengapa: Garis miring tidak dipakai dalam singkatan ini.
    Why: These abbreviations have no slash.
    Sumber: EYD V, II.F (singkatan dua huruf)

    Salah: Loket buka Senin s/d Kamis dan 3 s.d 9 Mei.
    Jadi: Loket buka Senin s.d. Kamis dan 3 s.d. 9 Mei.
    Salah: Sertifikat a/n almarhum disimpan; surat itu ditandatangani an kepala dinas.
    Jadi: Sertifikat a.n. almarhum disimpan; surat itu ditandatangani a.n. kepala dinas.
    Diam: Loket buka Senin s.d. Kamis.
    Diam: Film itu berjudul An Elephant Sits Still.
    """
    for match in _TWO_SLASH.finditer(passage.text):
        if not in_link(passage.text, match.start()):
            yield _two(match.start(), match.end(), match.group(), _TWO[match.group().lower().rstrip(".")])
    for match in _TWO_STOP.finditer(passage.text):
        if not in_link(passage.text, match.start()):
            yield _two(match.start(), match.end(), match.group(), f"{match.group()}.")
    for match in _AN.finditer(passage.text):
        yield _two(match.start("an"), match.end("an"), match["an"], "a.n.")


def _two(start: int, end: int, written: str, right: str) -> Hit:
    return Hit(start, end, Bilingual(f"“{written}” ditulis {right}", f"“{written}” is written {right}"), (right,))


@paragraph_rule(
    "singkatan.satuan",
    Category.ORTHOGRAPHY,
    Severity.ERROR,
    safe=True,
    words=["kg", "km", "cm", "mm", "ha", "gr", "ml", "kw", "ton"],
)
def unit_without_stop(passage: Passage) -> Iterator[Hit]:
    """Lambang satuan tidak diikuti titik: 80 kg, 45 km.
    Symbols of units take no full stop: 80 kg, 45 km.

    Mengapa: Satuan ukuran, takaran, dan timbangan adalah lambang, bukan singkatan yang bertitik.
    Why: Units of measure are symbols, not abbreviations with a stop.
    Sumber: EYD V, II.F (singkatan satuan ukuran)

    Salah: Bobot anak gajah itu 80 kg. saat ditemukan.
    Jadi: Bobot anak gajah itu 80 kg saat ditemukan.
    Diam: Bobot anak gajah itu 80 kg. Petugas merawatnya.
    Diam: Posko itu terletak di Km. 12 jalan poros.
    """
    for match in _UNIT.finditer(passage.text):
        yield Hit(
            match.start("stop"),
            match.end("stop"),
            Bilingual(f"“{match['unit']}” tanpa titik", f"“{match['unit']}” without a full stop"),
            ("",),
        )


@paragraph_rule(
    "singkatan.badan-usaha", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, words=["pt", "cv", "ud", "nv"]
)
def firm_without_stop(passage: Passage) -> Iterator[Hit]:
    """PT, CV, dan UD di depan nama perusahaan ditulis tanpa titik.
    PT, CV and UD before the name of a firm have no full stop.

    Mengapa: Ketiganya singkatan huruf awal berhuruf kapital, seperti DPR dan KTP.
    Why: They are abbreviations of initials in capitals, as DPR and KTP are.
    Sumber: EYD V, II.F (singkatan huruf awal)

    Salah: Jembatan itu dibangun PT. Batu Karang, CV.Lontar Jaya, dan UD. Padi Subur.
    Jadi: Jembatan itu dibangun PT Batu Karang, CV Lontar Jaya, dan UD Padi Subur.
    Diam: Pelamar membawa CV. Mereka menunggu. Dua pelamar lupa CV. Camat Daud Bani menegur mereka.
    Diam: Jembatan itu dibangun PT Batu Karang. Kontraknya diteken sebuah CV. Warga senang.
    """
    for match in _FIRM.finditer(passage.text):
        closed = passage.text[match.end() : match.end() + 1].isalpha()
        form = match["form"]
        if not closed and _NAMELESS.search(passage.text, max(0, match.start() - 12), match.start()):
            continue
        if not closed and (is_post(match["first"]) or (not match["more"] and _is_word(match["first"]))):
            continue  # "Ia mengirim CV. Bupati Anton Seran membacanya."
        message = Bilingual(f"{form} ditulis tanpa titik", f"{form} is written without a full stop")
        yield Hit(match.start(), match.end(), message, (f"{form} " if closed else form,), safe=form == "PT" or closed)


def _is_word(word: str) -> bool:
    lexicon = open_lexicon()
    return lexicon is None or lexicon.knows(word.lower())


@paragraph_rule("singkatan.huruf-awal", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, wakes=is_single_capital)
def initials_without_stops(passage: Passage) -> Iterator[Hit]:
    """Singkatan huruf awal ditulis tanpa titik: KTP, DPR.
    Abbreviations made of initials have no full stops: KTP, DPR.

    Mengapa: Titik hanya dipakai pada singkatan nama orang, gelar, sapaan, dan pangkat.
    Why: Full stops belong only to the initials of people, degrees, forms of address and ranks.
    Sumber: EYD V, II.F (singkatan huruf awal)

    Salah: Warga membawa K.T.P. ke kantor D.P.R. setempat.
    Jadi: Warga membawa KTP ke kantor DPR setempat.
    Diam: Warga membawa KTP ke kantor DPR setempat.
    Diam: Rapat dipimpin Anton Seran, S.I.P., dan W.R. Supratman.
    """
    for match in _INITIALS.finditer(passage.text):
        letters = "".join(char for char in match.group() if char.isalpha())
        if letters not in _known_initials() or passage.text[match.end() : match.end() + 1].isalpha():
            continue
        ends = match.group().endswith(".") and not passage.text[match.end() :].strip()
        yield Hit(
            match.start(),
            match.end(),
            Bilingual(f"{letters} ditulis tanpa titik", f"{letters} is written without full stops"),
            (f"{letters}." if ends else letters,),
        )
