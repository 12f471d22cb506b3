"""Bound forms (pasca-, antar-, non- …), which are written together with the word that follows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.acronyms import meanings
from redaksi_app.rules.casing import TITLES, in_title_case, opens_sentence
from redaksi_app.rules.passage import Passage, is_mixed_case
from redaksi_app.rules.proper import is_date, is_proper
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.standard_words import standard_of
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.text.patterns import expression
from redaksi_app.words.lexicon import Mark, open_lexicon

_ANY = "*"
_FORMS = {row["form"]: frozenset(listed(row["words"])) for row in read_table("bentuk_terikat")}
_WORD = r"(?P<word>(?!(?:dan|atau|tahun|jadi|ini|itu)\b)[^\W\d_][\w-]*)"
_PASCA = expression(rf"(?<![\w-])(?P<form>[Pp]as[ck]a|PAS[CK]A)(?P<gap>[ \u00a0]*-?[ \u00a0]*){_WORD}")
_PASKA = expression(r"(?<![\w-])(?P<form>[Pp]aska)(?P<word>[a-z]{4,})\b")
_BEFORE_CAPITAL = expression(r"(?P<form>non|anti|pasca|pra|antar|sub|pro)(?P<word>[A-Z]\w+)")
#: After a bound form these show that it stands by itself: "anti terhadap rokok", "pro dan kontra".
_NO_BASE = frozenset(
    """yang dan atau di ke dari untuk dengan terhadap pada ini itu juga akan bisa adalah karena jika tidak tak seperti
    sama oleh dalam bagi serta agar tapi tetapi saja sekali lagi sih ya kalau para grata tersebut""".split()
)
#: "Ia antar", "jasa antar": here antar is the verb.
_BRINGING = expression(
    r"\b(?:saya|kami|kita|aku|ia|dia|mereka|di|jasa|layanan|siap|bisa|mau|akan|untuk|biaya|ongkos|pesan|tukang|kurir|"
    r"ikut|minta|sopir|gratis|uang|langsung|sudah|biasa|harus|dapat|tolong)[ \u00a0]+$",
    re.IGNORECASE,
)
#: In a headline a capital hides whether antar is the verb; after these it is not.
_BETWEEN = expression(
    r"\b(?:konflik|bentrok|bentrokan|tawuran|perang|sama|sengketa|hubungan|komunikasi|koordinasi|perkelahian|duel|rute|"
    r"bus|kapal|jalan|jarak|sinergi|kolaborasi|kerukunan|toleransi|perjalanan|dialog|kekerasan|perdagangan|cinta)"
    r"[ \u00a0]+$",
    re.IGNORECASE,
)
#: After these, words with capitals are an event's name, which is written as its makers write it.
_EVENT = expression(
    r"\b(?:Festival|Turnamen|Kejuaraan|Lomba|Liga|Piala|Kompetisi|Pekan|Gebyar|Expo|Pameran|Parade|Karnaval|Jambore|"
    r"Kongres|Seminar|Gerakan|Program|Pertandingan|Open|Cup)[ \u00a0]+$"
)
#: With other forms a name after them is the other half of a name: "Inter Milan".
_BEFORE_NAMES = frozenset({"pasca", "pra", "pro", "anti", "non", "antar"})
#: With its year an event's common noun is a name: "Pemilu 2024".
_YEAR_AFTER = expression(r"[ \u00a0]+(?:19|20)\d\d\b")
_NAME_AFTER = expression(r"[ \u00a0]+[A-ZÀ-Þ]")
_SPROUTING = expression(r"\b(?:musim|ber|mulai|bunga)[ \u00a0]+$", re.IGNORECASE)
_OFFICES = expression(r"Bagian|Bidang|Direktorat|Seksi|Sektor|Koordinator|Unit")
_DIVINE = (
    "esa kuasa pengasih penyayang pengampun besar perkasa mulia tahu mengetahui mendengar melihat bijaksana adil "
    "pemurah pemberi kaya suci agung tinggi dekat pencipta pemaaf penerima"
).split()
_MAHA = expression(
    r"(?P<god>\b(?:Tuhan|Allah|Zat|Dzat|Ilahi),?[ \u00a0]+)?"
    r"\b(?P<all>(?P<yang>[Yy]ang)[ \u00a0]+(?P<maha>[Mm]aha)(?P<gap>[ \u00a0]*)"
    rf"(?P<attribute>(?i:{'|'.join(_DIVINE)})))\b"
)


@paragraph_rule("bentuk-terikat.pasca", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, words=["pasca", "paska"])
def after_joined(passage: Passage) -> Iterator[Hit]:
    """Bentuk terikat pasca- ditulis serangkai.
    The bound form pasca- is written together with the next word.

    Mengapa: Pasca- bukan kata yang berdiri sendiri. Di depan huruf kapital dipakai tanda hubung: pasca-Orba.
    Why: Pasca- does not stand by itself. Before a capital it takes a hyphen: pasca-Orba.
    Sumber: EYD V, II.B.1 (bentuk terikat)

    Salah: Warga kembali ke rumah pasca banjir.
    Jadi: Warga kembali ke rumah pascabanjir.
    Salah: Penjagaan diperketat pasca-penetapan calon.
    Jadi: Penjagaan diperketat pascapenetapan calon.
    Salah: Harga stabil pasca Lebaran dan pasca-natal.
    Jadi: Harga stabil pasca-Lebaran dan pasca-Natal.
    Salah: Baca juga: Pasca Penetapan Calon, KPU Belu Siapkan Logistik
    Jadi: Baca juga: Pascapenetapan Calon, KPU Belu Siapkan Logistik
    Salah: Suasana Pasca Pemilu 2024 tenang.
    Jadi: Suasana Pasca-Pemilu 2024 tenang.
    Diam: Warga kembali ke rumah pascabanjir.
    Diam: Masyarakat pasca-Orba berubah cepat.
    Diam: Gedung Pascasarjana itu baru diresmikan.
    """
    for match in _PASCA.finditer(passage.text):
        if match["gap"]:
            form = match["form"]
            hit = _joined(passage, match, "PASCA" if form.isupper() else f"{form[0]}asca")
            if hit:
                yield hit


@paragraph_rule("bentuk-terikat.serangkai", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, words=_FORMS)
def form_joined(passage: Passage) -> Iterator[Hit]:
    """Bentuk terikat ditulis serangkai dengan kata sesudahnya.
    Bound forms are written together with the next word.

    Mengapa: Antar-, non-, anti-, sub-, dan sejenisnya bukan kata yang berdiri sendiri. Tanda hubung hanya dipakai di
        depan huruf kapital: non-Indonesia.
    Why: Antar-, non-, anti-, sub- and their like do not stand by themselves. Only before a capital they take a
        hyphen: non-Indonesia.
    Sumber: EYD V, II.B.1 (bentuk terikat)

    Salah: Bus antar kota itu memuat warga tuna netra dan pegawai non aktif.
    Jadi: Bus antarkota itu memuat warga tunanetra dan pegawai nonaktif.
    Salah: Kampanye anti korupsi diikuti pegawai non ASN dan kelompok anti PBB.
    Jadi: Kampanye antikorupsi diikuti pegawai non-ASN dan kelompok anti-PBB.
    Salah: GURU NON ASN MENUNGGU
    Jadi: GURU NON-ASN MENUNGGU
    Salah: Kepala Sub Bagian Umum membuka laga semi final dan rapat non formil.
    Jadi: Kepala Subbagian Umum membuka laga semifinal dan rapat nonformal.
    Diam: Sopir itu biasa antar jemput anak; surat itu saya antar warga ke pos.
    Diam: Dokter Antar Sembiring tidak anti terhadap ekspor tuna beku pada musim semi.
    Diam: Anggota pasukan elite anti-Israel itu disebut persona non grata.
    Diam: Inter Milan menang. Inter favorit juara; pertemuan antar pulau-pulau kecil ditunda.
    Diam: Kredit usaha mikro, mangga kualitas super, dan toko Multi Farma dibahas.
    Diam: Warga Ramaikan Festival Foto Kopi di Alun-Alun ¶ Festival itu memamerkan foto-foto kebun kopi.
    Diam: Regu Putri Soe Juarai Turnamen Antar Kampung ¶ Turnamen itu diikuti delapan regu.
    """
    return _hits(passage, hyphen=False)


@paragraph_rule("bentuk-terikat.hubung", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, words=_FORMS)
def form_without_hyphen(passage: Passage) -> Iterator[Hit]:
    """Bentuk terikat tidak memakai tanda hubung di depan huruf kecil.
    Before a small letter a bound form takes no hyphen.

    Mengapa: Tanda hubung hanya di depan huruf kapital dan kata asing. Redaksi yang memakainya demi kejelasan dapat
        mematikan aturan ini dalam lembar gayanya.
    Why: The hyphen is only for capitals and foreign words. A newsroom that uses it for clarity can switch this rule
        off in its stylesheet.
    Sumber: EYD V, II.B.1 (bentuk terikat)

    Salah: Kampanye anti-korupsi dan pembayaran non-tunai antar-daerah digelar.
    Jadi: Kampanye antikorupsi dan pembayaran nontunai antardaerah digelar.
    Diam: Kampanye antikorupsi, pasukan anti-Israel, dan gerakan anti-imigran dibahas.
    Diam: Bahasa non-native dan jalan antar-pulau-pulau dibahas.
    """
    return _hits(passage, hyphen=True)


def _hits(passage: Passage, *, hyphen: bool) -> Iterator[Hit]:
    for form in sorted(passage.words & _FORMS.keys()):
        for match in _apart(form).finditer(passage.text):
            if (match["gap"] == "-") is not hyphen or _stands_alone(passage, match, form):
                continue
            hit = _joined(passage, match, match["form"])
            if hit:
                yield hit


@cache
def _apart(form: str) -> re.Pattern[str]:
    spellings = f"{form}|{form.capitalize()}|{form.upper()}"
    return expression(rf"(?<![\w-])(?P<form>{spellings})(?P<gap>[ \u00a0]+|-){_WORD}")


def _stands_alone(passage: Passage, match: re.Match[str], form: str) -> bool:
    """Whether what looks like a bound form is a word or part of a name here."""
    text, word = passage.text, match["word"]
    lower = word.lower().partition("-")[0]
    if lower in _NO_BASE or len(lower) < 2 or "-" in word:
        return True
    words = _FORMS[form]
    acronym = len(word) > 1 and word.isupper()
    if _ANY not in words and lower not in words and not (form in ("antar", "pro") and acronym):
        return True
    if form == "antar":
        if _BRINGING.search(text, max(0, match.start() - 14), match.start()):
            return True
        if match["form"][0].isupper() and passage.kind in TITLES:
            return not _BETWEEN.search(text, max(0, match.start() - 16), match.start())
    names = match["form"][0].isupper() and word[0].isupper()
    if names and _EVENT.search(text, max(0, match.start() - 14), match.start()):
        return True
    if form == "semi" and _SPROUTING.search(text, max(0, match.start() - 9), match.start()):
        return True
    if names and not word.isupper() and passage.kind not in TITLES:
        return not (form == "sub" and _OFFICES.fullmatch(word))
    if match["form"][0].isupper() and word[0].islower():
        return form == "inter" or not opens_sentence(text, match.start())
    return _ANY in words and not _may_join(form, word)


def _may_join(form: str, word: str) -> bool:
    """Whether ``word`` may follow the form: no foreign word, and in capitals no other half of a name."""
    lexicon = open_lexicon()
    if lexicon is None or (word.isupper() and len(word) > 1):
        return True
    lower = word.lower()
    if word[0].isupper() and form not in _BEFORE_NAMES:
        return lexicon.lists(f"{form}{lower}")
    return word[0].isupper() or (lexicon.knows(lower) and not (lexicon.marks(lower) or 0) & Mark.FOREIGN)


def _joined(passage: Passage, match: re.Match[str], form: str) -> Hit | None:
    """The finding that ``form`` and the matched word belong together; None where they stand as they should."""
    gap, word = match["gap"], match["word"]
    if is_date(word):
        word = word[0].upper() + word[1:]
    acronym = word.isupper() and len(word) > 1
    capital = word[0].isupper()
    title = capital and not acronym and form[0].isupper() and in_title_case(passage, match.start(), match.end())
    event = capital and _YEAR_AFTER.match(passage.text, match.end()) is not None
    proper = capital and (not title or event or is_proper(word))
    if form == "antar" and capital and not acronym and not is_proper(word):
        if _NAME_AFTER.match(passage.text, match.end()) or passage.text[match.end() : match.end() + 1] == "/":
            return None
        proper = False
    if (proper or acronym) and gap == "-" and word == match["word"] and form == match["form"]:
        return None
    if gap == "-" and (word[0].lower() == form[-1].lower() or form.isupper()):
        return None
    if proper and not acronym and form.lower() not in _BEFORE_NAMES:
        return None
    if form.isupper() and len(form) > 1:
        right = f"{form}-{word}" if word in meanings() else f"{form}{word.upper()}"
    elif proper or acronym:
        right = f"{form}-{word}"
    else:
        right = f"{form}{word[0].lower()}{word[1:]}"
    standard = standard_of(word) if word.islower() else None
    if standard:
        right = f"{right.removesuffix(word)}{standard}"
    written = match.group()
    return Hit(
        match.start(),
        match.end(),
        Bilingual(f"“{written}” ditulis serangkai: {right}", f"“{written}” is one word: {right}"),
        (right,),
    )


def _mixed_or_paska(word: str) -> bool:
    return is_mixed_case(word) or "aska" in word


@paragraph_rule("bentuk-terikat.kapital", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, wakes=_mixed_or_paska)
def hyphen_before_capital(passage: Passage) -> Iterator[Hit]:
    """Bentuk terikat dirangkaikan dengan tanda hubung di depan huruf kapital; pasca- ditulis dengan c.
    Before a capital a bound form takes a hyphen; pasca- is spelled with a c.

    Mengapa: Tanpa tanda hubung, huruf kapital berdiri di tengah kata.
    Why: Without a hyphen the capital would stand inside a word.
    Sumber: EYD V, II.B.1 (bentuk terikat di depan huruf kapital)

    Salah: Investor nonIndonesia dan kelompok antiPBB ditolak.
    Jadi: Investor non-Indonesia dan kelompok anti-PBB ditolak.
    Salah: Layanan kesehatan paskagempa masih minim.
    Jadi: Layanan kesehatan pascagempa masih minim.
    Diam: Investor non-Indonesia dan toko AntiGores tidak ikut.
    Diam: Umat merayakan Paskah; Paskalis dan paskibraka hadir.
    """
    for token in passage.mixed_case:
        match = _BEFORE_CAPITAL.fullmatch(token.text)
        if match:
            right = f"{match['form']}-{match['word']}"
            yield Hit(
                token.start,
                token.end,
                Bilingual(f"“{token.text}” dengan tanda hubung: {right}", f"“{token.text}” takes a hyphen: {right}"),
                (right,),
            )
    if "aska" not in passage.text:
        return
    for match in _PASKA.finditer(passage.text):
        lexicon = open_lexicon()
        if lexicon is not None and lexicon.knows(match["word"]) and not lexicon.lists(match.group().lower()):
            right = f"{match['form'][0]}asca{match['word']}"
            yield Hit(
                match.start(),
                match.end(),
                Bilingual(f"Bentuk terikatnya pasca-: {right}", f"The bound form is pasca-: {right}"),
                (right,),
            )


@paragraph_rule(
    "bentuk-terikat.maha",
    Category.ORTHOGRAPHY,
    Severity.ERROR,
    safe=True,
    words=["maha", *(f"maha{attribute}" for attribute in _DIVINE)],
)
def divine_attributes(passage: Passage) -> Iterator[Hit]:
    """Maha dan sifat Tuhan ditulis terpisah dengan huruf kapital.
    Maha and an attribute of God are written apart, with capitals.

    Mengapa: Sejak EYD V semua sifat Tuhan sesudah maha ditulis terpisah: Yang Maha Kuasa, Yang Maha Pengasih.
    Why: Since EYD V every attribute of God stands apart from maha: Yang Maha Kuasa, Yang Maha Pengasih.
    Sumber: EYD V, II.B.1 (maha- sebagai nama atau sifat Tuhan)

    Salah: Jemaat berserah kepada Tuhan Yang Mahakuasa.
    Jadi: Jemaat berserah kepada Tuhan Yang Maha Kuasa.
    Salah: Mereka bersyukur kepada Tuhan yang maha esa.
    Jadi: Mereka bersyukur kepada Tuhan Yang Maha Esa.
    Diam: Mereka bersyukur kepada Tuhan Yang Maha Esa atas hasil yang mahabesar.
    Diam: Harga yang mahal itu maha penting bagi pembeli; patung yang maha besar.
    """
    for match in _MAHA.finditer(passage.text):
        attribute = match["attribute"]
        right = f"Yang Maha {attribute.capitalize()}"
        meant = match["god"] or match["maha"] == "Maha" or (match["yang"] == "Yang" and match["gap"])
        if meant and match["all"] != right and not (match["yang"] == "Yang" and match["maha"] == "maha"):
            yield Hit(
                match.start("all"),
                match.end("all"),
                Bilingual(f"Sifat Tuhan ditulis {right}", f"The attribute of God is written {right}"),
                (right,),
            )
