"""Private data: numbers that belong to one person. They are masked in every report and log."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.conditions import between
from redaksi_app.rules.legal import advice
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

#: As many figures and gaps as the shortest of these numbers has.
_LONG_NUMBER = expression(r"\d[\d .-]{7,}\d")
_NIK = expression(r"(?<![\d.,])(?P<province>\d\d)\d{4}(?P<day>\d\d)(?P<month>\d\d)\d{6}(?!\d)")
_PHONE = expression(r"(?<![\d.,/])(?:\+?62|0)[ -]?8[1-9]\d(?:[ .-]?\d){6,9}(?!\d)")
_ACCOUNT = expression(
    r"\b(?:rekening|rek\.?|BRI|BNI|BCA|Mandiri|BTN|BSI|Bank \w+)\b[^.!?\d]{0,40}(?P<number>\d[\d -]{8,18}\d)(?!\d)",
    re.IGNORECASE,
)
_TAX = expression(r"(?<!\d)\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}(?!\d)")
_PLATE = expression(
    r"\b(?:nomor polisi|nopol|nomor pelat|pelat nomor|plat nomor|berpelat|bernopol|bernomor polisi|"
    r"TNKB)\b[^.!?]{0,20}?"
    r"(?P<number>[A-Z]{1,2}[ ]?\d{1,4}[ ]?[A-Z]{1,3})\b",
    re.IGNORECASE,
)
_ADDRESS = expression(
    r"\b(?P<number>(?:Jalan|Jl\.?|Gang|Gg\.?)[ ][A-Z][\w .'-]{2,40}?[ ,]+(?:No\.?|Nomor|"
    r"nomor)[ ]?\d+\w?(?:[ ,]+RT[ ]?\.?\d+)?"
    r"|RT[ ]?\.?[ ]?\d{1,3}[ ]?(?:/|,|dan)?[ ]?RW[ ]?\.?[ ]?\d{1,3})"
)
_HOME = expression(
    r"\b(?:rumahnya|rumah (?:korban|tersangka|pelaku|duka|pribadi)|tinggal|beralamat|alamat(?:nya)?|"
    r"kediaman(?:nya)?|warga|"
    r"korban|tersangka|pelaku)\b",
    re.IGNORECASE,
)
#: The people of a neighbourhood, and no one among them: "Warga RT 02/RW 04 kembali ke rumah".
_NEIGHBOURS = expression(
    r"(?:(?:^|[.!?]\s)Warga|\b(?i:para|sejumlah|ratusan|puluhan|semua|seluruh|\d+) warga"
    r"|\b(?i:ketua|kantor|pengurus))[ ]$"
)
_MAIL = expression(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")
_ILL = expression(
    r"\b(?i:positif HIV|mengidap \w+|penderita \w+|ODGJ|gangguan jiwa|menderita (?:HIV|AIDS|kusta|TBC|skizofrenia))\b"
    r"(?:[ ]itu)?,[ ](?P<name>[A-Z][\w'’-]+(?:[ ][A-Z][\w'’.-]*){0,3})"
)
_OWNER = expression(r"\b(?:pemilik|korban|keluarga|tersangka|pelaku)\w*\b", re.IGNORECASE)
#: Service lines are meant to be called.
_SERVICE = expression(
    r"\b(?:hotline|call ?center|pusat layanan|layanan|pengaduan|narahubung|kontak|posko|informasi|hubungi|"
    r"menghubungi|dihubungi|redaksi)\b",
    re.IGNORECASE,
)


@paragraph_rule("etika-data.nomor", Category.ETHICS, Severity.ADVICE, gaps=between(_LONG_NUMBER.pattern))
def private_number(passage: Passage) -> Iterator[Hit]:
    """NIK, nomor telepon, rekening, dan NPWP milik pribadi disamarkan.
    Identity, phone, account and tax numbers of private people are masked.

    Mengapa: Nomor itu cukup untuk menemukan atau menipu pemiliknya. Nomor layanan umum tidak termasuk.
    Why: Such a number is enough to find or cheat its owner. Numbers of public services are another matter.
    Sumber: UU 27/2022 (pelindungan data pribadi); tabel hukum yang bertanggal

    Tandai: Pada kartu itu tertulis NIK [[5304121503900002]].
    Tandai: Nomor ponsel korban, [[0812-3456-7890]], tidak aktif lagi.
    Tandai: Uang dikirim ke rekening BRI [[0345 0100 1234 567]] milik tersangka.
    Diam: Laporan disampaikan lewat hotline 0812-3456-7890.
    Diam: Nilai proyek itu 5304121503 rupiah, atau 1,2 juta dolar AS.
    Diam: Bus itu menempuh KM 12 Jalan Timor Raya.
    """
    text = passage.text
    for match in _NIK.finditer(text):
        day = int(match["day"])
        if 11 <= int(match["province"]) <= 97 and 1 <= int(match["month"]) <= 12 and (day <= 31 or 41 <= day <= 71):
            yield _masked(match.start(), match.end(), "NIK atau nomor KK", "an identity or family card number")
    for match in _PHONE.finditer(text):
        before = text[max(0, match.start() - 60) : match.start()]
        if not _SERVICE.search(before) or _OWNER.search(before):
            yield _masked(match.start(), match.end(), "nomor telepon", "a phone number")
    for match in _ACCOUNT.finditer(text):
        if sum(char.isdigit() for char in match["number"]) >= 10:
            yield _masked(match.start("number"), match.end("number"), "nomor rekening", "an account number")
    for match in _TAX.finditer(text):
        yield _masked(match.start(), match.end(), "NPWP", "a tax number")


@paragraph_rule(
    "etika-data.pelat",
    Category.ETHICS,
    Severity.ADVICE,
    words=("polisi", "nopol", "pelat", "plat", "berpelat", "bernopol", "tnkb"),
)
def plate_number(passage: Passage) -> Iterator[Hit]:
    """Pelat nomor kendaraan pribadi disamarkan bila pemiliknya tidak penting bagi berita.
    The plate of a private vehicle is masked unless its owner matters to the story.

    Mengapa: Pelat nomor menunjuk pada satu pemilik.
    Why: A plate leads to one owner.
    Sumber: UU 27/2022 (pelindungan data pribadi); tabel hukum yang bertanggal

    Tandai: Mobil bernomor polisi [[DH 1234 AB]] itu ditemukan di Oebelo.
    Diam: Mobil polisi itu ditemukan di KM 12 Oebelo.
    """
    for match in _PLATE.finditer(passage.text):
        yield _masked(match.start("number"), match.end("number"), "pelat nomor", "a number plate")


@paragraph_rule("etika-data.surel", Category.ETHICS, Severity.ADVICE, marks="@")
def mail_address(passage: Passage) -> Iterator[Hit]:
    """Alamat surel pribadi disamarkan.
    A private mail address is masked.

    Mengapa: Surel pribadi mengundang gangguan. Surel layanan umum tidak termasuk.
    Why: A private address invites harassment. Addresses of public services are another matter.
    Sumber: UU 27/2022 (pelindungan data pribadi); tabel hukum yang bertanggal

    Tandai: Pelaku memakai surel [[yosef.tefa88@contoh.test]] untuk menagih uang.
    Diam: Pengaduan dikirim ke layanan di pengaduan@contoh.test.
    """
    for match in _MAIL.finditer(passage.text):
        if not _SERVICE.search(passage.text, max(0, match.start() - 60), match.end()):
            yield _masked(match.start(), match.end(), "surel pribadi", "a private mail address")


@paragraph_rule(
    "etika-data.kesehatan",
    Category.ETHICS,
    Severity.ADVICE,
    words=("hiv", "mengidap", "penderita", "odgj", "gangguan", "menderita"),
)
def illness_of_a_named_person(passage: Passage) -> Iterator[Hit]:
    """Nama tidak dikaitkan dengan penyakit tanpa izin.
    A name is not tied to an illness without consent.

    Mengapa: Data kesehatan termasuk data pribadi yang spesifik.
    Why: Data on health are specific personal data.
    Sumber: UU 27/2022 (pelindungan data pribadi), Pasal 4; tabel hukum yang bertanggal

    Tandai: Penderita kusta itu, [[Marta Tefa]], dirawat di rumah.
    Diam: Penderita kusta itu dirawat di rumah.
    """
    for match in _ILL.finditer(passage.text):
        yield Hit(
            match.start("name"),
            match.end("name"),
            advice("data", "Nama dan penyakitnya disebut bersama", "A name and an illness stand together"),
            group="etika-data.kesehatan",
        )


@paragraph_rule("etika-data.alamat", Category.ETHICS, Severity.ADVICE, words=("rt", "rw", "no", "nomor"))
def home_address(passage: Passage) -> Iterator[Hit]:
    """Alamat rumah tidak ditulis sampai nomor atau RT.
    A home address is not given down to its number.

    Mengapa: Alamat lengkap mengundang orang mendatangi keluarga korban atau tersangka. Alamat kantor tidak termasuk.
    Why: A full address invites people to the door of a victim's or suspect's family. An office is another matter.
    Sumber: Kode Etik Jurnalistik, Pasal 9; tabel hukum yang bertanggal

    Tandai: Polisi menggeledah rumah tersangka di [[Jalan Kelapa Nomor 12]], Oesapa.
    Tandai: Korban tinggal di [[RT 05/RW 02]] Kelurahan Oesapa.
    Tandai: Ia menolong Anton Seran (43), warga [[RT 05/RW 02]] Kelurahan Oesapa.
    Diam: Kantor itu pindah ke Jalan Kelapa Nomor 12, Oesapa.
    Diam: Warga RT 05/RW 02 dan puluhan warga RT 06/RW 02 mengungsi ke rumah Ketua RT 07/RW 02.
    """
    for match in _ADDRESS.finditer(passage.text):
        if _NEIGHBOURS.search(passage.text, max(0, match.start() - 30), match.start()):
            continue
        if _HOME.search(passage.text, max(0, match.start() - 60), match.start()):
            yield _masked(match.start("number"), match.end("number"), "alamat rumah", "a home address")


def _masked(start: int, end: int, what: str, english: str) -> Hit:
    message: Bilingual = advice("data", f"Samarkan {what}", f"Mask {english}")
    return Hit(start, end, message, group="etika-data")
