"""Capitals of days, months and feasts, of forms of address, of names and titles."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.addresses import in_address
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_S = r"[ \u00a0]"
_DAYS = "senin selasa rabu kamis jumat sabtu".split()
_MONTHS = "januari februari maret april juni juli agustus september oktober november desember".split()
_DATES = frozenset([*_DAYS, *_MONTHS, "minggu", "ahad", "mei"])
_DATE = expression(
    rf"\b(?:(?P<name>{'|'.join((*_DAYS, *_MONTHS))})|(?:hari|malam){_S}(?P<day>minggu|ahad)(?!{_S}\d)"
    rf"|(?:\b\d{{1,2}}|bulan|tanggal){_S}(?P<month>mei)|(?P<sunday>minggu)(?={_S}\(\d))\b(?!-an)"
)
#: Feasts, and how they are spelled; the two words are one.
_FEASTS = {
    feast.lower(): feast
    for feast in "Lebaran Paskah Idulfitri Iduladha Nyepi Waisak Imlek Galungan Ramadan Syawal Zulhijah".split()
} | {"ramadhan": "Ramadan", "idul fitri": "Idulfitri", "idul adha": "Iduladha"}
_FEAST = expression(
    rf"\b(?P<feast>{'|'.join(sorted(_FEASTS, key=len, reverse=True))})\b"
    rf"|\b(?:hari|merayakan|perayaan|libur|liburan|malam|menjelang|jelang|misa|kado|pohon|lagu|suasana|bersama|selamat)"
    rf"(?:{_S}raya)?{_S}(?P<natal>natal)\b"
)
_BIG_DAY = expression(
    rf"\b(?P<hari>hari){_S}(?:(?:[A-Z]\w+{_S}){{1,4}}(?:Nasional|Sedunia|Internasional|Dunia)\b"
    r"|(?:Pahlawan|Kartini|Ibu|Buruh|Santri|Guru|Bhayangkara|Pancasila|Kemerdekaan|Sumpah|Kesaktian|Kebangkitan|"
    r"Lahir|Bumi|Valentine|Adhyaksa|Koperasi|Raya)\b)"
)
_YOU = expression(r"(?<![\w-])anda(?:lah|kah)?(?![\w-])")
_SON_OF = expression(r"(?<=[A-Za-z][a-z]) (?P<of>Bin|Binti|Boru)(?= [A-Z])")
_NAME_BEFORE = expression(r"(?<![\w-])[A-ZÀ-Þ][\w'’.-]*$")
_ADDRESS = expression(rf",{_S}(?P<word>pak|bu|bang|mas|mbak|kak|dik|nak|om|bung|dok|prof)(?=[?!.\"”])")
_TO_GOD = expression(
    rf"\b(?:kepada|menghadap|pada|hadirat|kehadirat|atas izin|puji|kuasa){_S}"
    rf"(?P<god>sang{_S}(?:pencipta|khalik|mahakuasa|kuasa)|tuhan)\b(?!{_S}(?:lagu|karya|film|dunia|palsu|selain))"
)
_WORKS = "berjudul bertajuk judul novel lagu puisi film buku cerpen album".split()
_WORK = expression(
    rf"\b(?:{'|'.join(_WORKS)}){_S}[\"“](?P<first>[a-z])(?P<rest>[a-z]*)"
    rf"(?:{_S}(?:di|ke|dari|dan|yang|untuk))*{_S}[A-Z]"
)
_PROSE = frozenset({PartKind.DECK, PartKind.LEAD, PartKind.BODY, PartKind.CAPTION})


@paragraph_rule(
    "kapital.hari-bulan",
    Category.ORTHOGRAPHY,
    Severity.ERROR,
    safe=True,
    words=_DATES,
)
def days_and_months(passage: Passage) -> Iterator[Hit]:
    """Nama hari dan bulan berhuruf awal kapital.
    Days and months have a capital.

    Mengapa: Hari dan bulan adalah nama. “Minggu” kecil hanya bila berarti pekan.
    Why: Days and months are names. “Minggu” is small only where it means a week.
    Sumber: EYD V, I.F (huruf kapital pada nama hari dan bulan)

    Salah: Sidang digelar selasa pekan depan, bukan 14 september atau hari minggu.
    Jadi: Sidang digelar Selasa pekan depan, bukan 14 September atau hari Minggu.
    Diam: Sidang digelar Selasa pekan depan; proyek molor tiga minggu.
    Diam: Lomba agustusan digelar tiap minggu; surel ke sabtu@contoh.id.
    """
    text = passage.text
    if not any(name in text for name in passage.words & _DATES):
        return
    for match in _DATE.finditer(text):
        group = match.lastgroup
        assert group is not None
        if not in_address(text, match.start(group), match.end(group)):
            yield _capital(match.start(group), match[group], match[group].capitalize())


@paragraph_rule(
    "kapital.hari-raya",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    words=[*(feast.partition(" ")[0] for feast in _FEASTS), "natal"],
)
def feasts(passage: Passage) -> Iterator[Hit]:
    """Nama hari raya dan bulan suci berhuruf awal kapital.
    Feasts and holy months have a capital.

    Mengapa: Lebaran, Natal, Nyepi, dan Ramadan adalah nama.
    Why: Lebaran, Natal, Nyepi and Ramadan are names.
    Sumber: EYD V, I.F (huruf kapital pada nama hari raya)

    Salah: Warga mudik lebaran; umat merayakan natal dan nyepi.
    Jadi: Warga mudik Lebaran; umat merayakan Natal dan Nyepi.
    Salah: Toko tutup selama idul fitri.
    Jadi: Toko tutup selama Idulfitri.
    Diam: Warga mudik Lebaran; umat merayakan Natal; ikan itu bermigrasi ke perairan natal.
    Diam: Surel panitia: lebaran@contoh.id.
    """
    text = passage.text
    for match in _FEAST.finditer(text):
        group = "natal" if match["natal"] else "feast"
        written = match[group]
        if not in_address(text, match.start(group), match.end(group)):
            yield _capital(match.start(group), written, _FEASTS.get(written, written.capitalize()))


@paragraph_rule("kapital.hari-besar", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, words=["hari"])
def commemorations(passage: Passage) -> Iterator[Hit]:
    """Kata “Hari” dalam nama hari besar berhuruf awal kapital.
    “Hari” in the name of a commemoration has a capital.

    Mengapa: Hari Pendidikan Nasional adalah nama; setiap unsurnya berhuruf kapital.
    Why: Hari Pendidikan Nasional is a name; each of its words has a capital.
    Sumber: EYD V, I.F (huruf kapital pada nama hari besar dan peristiwa)

    Salah: Peringatan hari Pendidikan Nasional diisi lomba.
    Jadi: Peringatan Hari Pendidikan Nasional diisi lomba.
    Diam: Peringatan Hari Pendidikan Nasional digelar hari Selasa.
    Diam: Sehari Ibu itu menjual sepuluh kilogram; pada hari Minggu pasar tutup.
    """
    for match in _BIG_DAY.finditer(passage.text):
        yield _capital(match.start("hari"), "hari", "Hari")


@paragraph_rule("kapital.anda", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=["anda", "andalah", "andakah"])
def polite_you(passage: Passage) -> Iterator[Hit]:
    """Kata ganti Anda berhuruf awal kapital.
    The pronoun Anda has a capital.

    Mengapa: Anda dipakai untuk menyapa, dan sapaan ditulis dengan huruf kapital.
    Why: Anda addresses somebody, and what addresses somebody has a capital.
    Sumber: EYD V, I.F (huruf kapital pada kata Anda)

    Salah: Apakah anda pernah menerima pesan itu?
    Jadi: Apakah Anda pernah menerima pesan itu?
    Diam: Apakah Anda pernah menerima pesan itu di beranda rumah?
    Diam: Kirim surel ke layanan.anda@contoh.id.
    """
    for match in _YOU.finditer(passage.text):
        if not in_address(passage.text, *match.span()):
            yield _capital(match.start(), match.group(), match.group().capitalize())


@paragraph_rule(
    "kapital.bin", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, words=["bin", "binti", "boru"], parts=_PROSE
)
def child_of(passage: Passage) -> Iterator[Hit]:
    """Bin, binti, dan boru di dalam nama berhuruf kecil.
    Bin, binti and boru inside a name are small.

    Mengapa: Ketiganya berarti “anak dari”, bukan unsur nama.
    Why: All three mean “child of”; they are no part of the name.
    Sumber: EYD V, I.F (huruf nonkapital pada bin, binti, boru, dan van)

    Salah: Terpidana Usman Bin Saleh dan Siti Binti Ali dipindahkan.
    Jadi: Terpidana Usman bin Saleh dan Siti binti Ali dipindahkan.
    Diam: Terpidana Usman bin Saleh dipindahkan ke Lapas Bin Awan.
    Diam: Bin Harun dan keluarga Boru Sitanggang hadir.
    """
    text = passage.text
    for match in _SON_OF.finditer(text):
        before = _NAME_BEFORE.search(text, max(0, match.start() - 30), match.start())
        if before is not None and before.group() not in ("Lapas", "Jalan", "Masjid", "Toko", "Keluarga", "Desa"):
            yield _capital(match.start("of"), match["of"], match["of"].lower())


@paragraph_rule(
    "kapital.sapaan",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    words="pak bu bang mas mbak kak dik nak om bung dok prof".split(),
)
def form_of_address(passage: Passage) -> Iterator[Hit]:
    """Kata sapaan berhuruf awal kapital.
    What addresses somebody has a capital.

    Mengapa: Pak, Bu, dan Dik yang menyapa ditulis dengan huruf kapital.
    Why: Pak, Bu and Dik that address somebody have a capital.
    Sumber: EYD V, I.F (huruf kapital pada kata sapaan)

    Tandai: "Kapan listrik menyala, [[pak]]?" tanya seorang pedagang.
    Diam: "Kapan listrik menyala, Pak?" tanya seorang pedagang.
    Diam: Gelang emas, mas, dan mas kawin itu hilang.
    """
    for match in _ADDRESS.finditer(passage.text):
        if passage.quoted(match.start("word"), match.end("word")):
            yield _capital(match.start("word"), match["word"], match["word"].capitalize())


@paragraph_rule("kapital.tuhan", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, words=["tuhan", "sang"])
def divine_names(passage: Passage) -> Iterator[Hit]:
    """Nama Tuhan berhuruf awal kapital.
    The names of God have a capital.

    Mengapa: Tuhan dan Sang Pencipta adalah nama.
    Why: Tuhan and Sang Pencipta are names.
    Sumber: EYD V, I.F (huruf kapital untuk Tuhan) dan II.I (sang sebagai unsur nama Tuhan)

    Salah: Keluarga berserah kepada sang pencipta; puji tuhan, semua selamat.
    Jadi: Keluarga berserah kepada Sang Pencipta; puji Tuhan, semua selamat.
    Diam: Penghargaan diberikan kepada sang pencipta lagu.
    Diam: Orang itu berserah kepada Tuhan; tiada tuhan selain Allah.
    """
    for match in _TO_GOD.finditer(passage.text):
        written = match["god"]
        yield _capital(match.start("god"), written, written.title())


@paragraph_rule("kapital.judul-karya", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, words=_WORKS)
def title_of_work(passage: Passage) -> Iterator[Hit]:
    """Kata pertama judul karya berhuruf awal kapital.
    The first word of a title has a capital.

    Mengapa: Setiap kata judul berhuruf kapital kecuali kata tugas yang tidak di awal.
    Why: Each word of a title has a capital but function words that do not open it.
    Sumber: EYD V, I.F (huruf kapital pada judul)

    Tandai: Novel berjudul "[[perahu]] Terakhir" diluncurkan.
    Diam: Novel berjudul "Perahu Terakhir" diluncurkan.
    Diam: Ia menyebut buku "sangat" penting itu, dan lagu "kopi dangdut".
    """
    for match in _WORK.finditer(passage.text):
        written = match["first"] + match["rest"]
        yield _capital(match.start("first"), written, written.capitalize())


def _capital(start: int, written: str, right: str) -> Hit:
    message = Bilingual(f"“{written}” ditulis {right}", f"“{written}” is written {right}")
    return Hit(start, start + len(written), message, (right,))
