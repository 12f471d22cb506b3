"""The victim of a sexual offence is not to be known again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import Article, PartKind
from redaksi_app.finding import Category, Severity
from redaksi_app.rules.crime_story import SEXUAL, is_sexual, prose_of
from redaksi_app.rules.legal import advice
from redaksi_app.rules.rule import Hit, article_rule
from redaksi_app.text.patterns import expression

_NAME = r"(?:[A-Z][\w'’-]+)(?:[ ][A-Z][\w'’.-]*){0,3}"
_INITIALS = r"(?:[A-Z]\.?){2,4}"
#: Who suffered it: by that word, or as the object of the deed.
_SUFFERER = (
    r"(?:[Kk]orban(?:nya)?|(?:murid|siswi?|santri(?:wati)?|mahasiswi|anak|bocah|karyawati|pasien|tetangga)(?:nya)?)"
)
_VICTIM = expression(
    rf"\b{_SUFFERER}(?:[ ](?!di\b|ke\b)[a-z]+)?(?:[ ]itu)?,?[ ](?:(?:yang[ ])?bernama[ ]|yakni[ ]|yaitu[ ]|adalah[ ])?"
    rf"(?P<name>{_NAME})(?=[ ,(.])"
    rf"|(?P<name2>{_NAME})(?:[ ]\(\d+\))?,[ ](?:yang[ ]menjadi[ ])?korban\b"
)
_PLACE = (
    r"(?:warga|tinggal di|beralamat di|asal|pegawai|karyawati|karyawan)[ ](?:Jalan|Jl\.|Gang|RT|Desa|Dusun|"
    r"Kelurahan|Kampung|"
    r"Perumahan|Toko|Kafe|Hotel)[ ][A-Z][\w-]*"
)
_SCHOOL = (
    r"(?:siswi|siswa|pelajar|mahasiswi|mahasiswa|murid|santri|santriwati)[ ](?:di[ ])?"
    r"(?:SD|SMP|SMA|SMK|MTs|MA|Universitas|Pondok Pesantren)\w*(?:[ ](?:Negeri|Swasta))?[ ][A-Z0-9]\w*"
)
_HOME = expression(
    rf"\b(?:{_SUFFERER}|terhadap|{_INITIALS}[ ]\(\d+\),)[^.!?]{{0,60}}?(?P<place>{_PLACE}|{_SCHOOL})"
    rf"|\bterhadap[ ](?P<place2>(?:mahasiswi|siswi|perempuan|gadis|wanita)[ ]{_PLACE})"
)
_KIN = expression(
    r"\b(?:anak|putri|putra|keponakan|cucu|adik|menantu|adik ipar)(?:[ ](?:kandung|tiri|angkat))?(?:nya)?"
    r"(?:[ ](?:sendiri|kandungnya|tirinya|angkatnya))\b|\banak (?:kandung|tiri|angkat)(?:nya)?\b"
)
_NOT_A_NAME = expression(
    r"(?:Pengadilan|Polisi|Polres|Polsek|Polda|Jalan|Desa|Kota|Kabupaten|Kecamatan|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)\b"
)


@article_rule("etika-susila.identitas", Category.ETHICS, Severity.ADVICE, wakes=is_sexual)
def victims_identity(article: Article) -> Iterator[Hit]:
    """Korban kejahatan susila tidak disebut identitasnya.
    The victim of a sexual offence is not identified.

    Mengapa: Nama, alamat, sekolah, dan hubungan keluarga dengan pelaku membuat korban dikenali.
    Why: A name, an address, a school, or being the culprit's kin makes the victim known.
    Sumber: Kode Etik Jurnalistik, Pasal 5; tabel hukum yang bertanggal

    Tandai: SOE - Polisi memeriksa korban [[Meri Nahak]] dalam perkara pemerkosaan itu.
    Tandai: SOE - Pria itu diduga mencabuli [[anak tirinya]] sejak Maret.
    Diam: SOE - Polisi memeriksa korban dalam perkara pemerkosaan itu.
    Diam: SOE - Polisi memeriksa korban Meri Nahak dalam perkara pencurian itu.
    """
    paragraphs = prose_of(article)
    told = [SEXUAL.search(text) is not None for _, text in paragraphs]
    for place, (part, text) in enumerate(paragraphs):
        if part.kind is PartKind.HEADLINE or not any(told[max(0, place - 1) : place + 2]):
            continue
        seen: tuple[int, int] | None = None
        match: re.Match[str] | None
        for match in _VICTIM.finditer(text):
            name = "name" if match["name"] else "name2"
            if not _NOT_A_NAME.match(match[name]):
                seen = match.span(name)
                break
        if seen is None and (match := _HOME.search(text)):
            seen = match.span("place" if match["place"] else "place2")
        if seen is None and told[place] and (match := _KIN.search(text)):
            seen = match.span()
        if seen is not None:
            start = part.prose.start
            yield Hit(
                start + seen[0],
                start + seen[1],
                advice("susila", "Korban dapat dikenali dari keterangan ini", "The victim can be known from this"),
                group="etika-susila.identitas",
            )
