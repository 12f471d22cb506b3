"""Suicide: no method, no place to copy, and a way to help."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import Article
from redaksi_app.finding import Category, Severity
from redaksi_app.rules.crime_story import SUICIDE, SUICIDE_WORDS, prose_of
from redaksi_app.rules.legal import advice
from redaksi_app.rules.rule import Hit, article_rule
from redaksi_app.text.patterns import expression

_METHOD = expression(
    r"\b(?:(?:meng)?gantung diri(?: (?:dengan|menggunakan|memakai)[^.,;]{0,40})?|tergantung (?:dengan|di|"
    r"pada)[^.,;]{0,40}|"
    r"(?:seutas |dengan |menggunakan )?tali (?:nilon|tambang|rafia|plastik)|(?:minum|menenggak|meminum|menelan) "
    r"(?:racun|pestisida|insektisida|cairan pembersih|obat nyamuk)\w*|(?:melompat|meloncat|terjun|menerjunkan diri) "
    r"dari[^.,;]{0,40}|(?:menyayat|mengiris) (?:urat )?nadi\w*|menabrakkan diri[^.,;]{0,30}|menembak (?:kepala|"
    r"diri)\w*)",
    re.IGNORECASE,
)
_HELP = expression(
    r"\b(?:119|SEJIWA|hotline|layanan (?:konseling|kesehatan jiwa|darurat|bantuan)|nomor (?:darurat|bantuan)|konselor|"
    r"psikolog|psikiater|Into the Light|LISA|bantuan profesional|tenaga profesional)\b",
    re.IGNORECASE,
)
_CAUSE = expression(
    r"\b(?:bunuh diri|mengakhiri hidup(?:nya)?|gantung diri)\b[^.!?]{0,40}?\b(?P<cause>(?:karena|akibat|"
    r"lantaran|gara-gara)[ ]"
    r"[^.,;!?]{4,60})",
    re.IGNORECASE,
)
_VICTIM = expression(
    r"\b[Kk]orban(?:[ ](?:bunuh diri|gantung diri))?(?:[ ]itu)?,?[ ](?:(?:yang[ ])?bernama[ ]|yakni[ ]|adalah[ ])"
    r"(?P<name>[A-Z][\w'’-]+(?:[ ][A-Z][\w'’.-]*){0,3})"
)
_LETTER = expression(
    r"\b(?:surat|wasiat|pesan terakhir|catatan)\b[^.!?]{0,60}?(?:berbunyi|bertuliskan|tertulis|isinya)[^.!?“\"]{0,20}"
    r"(?P<letter>[“\"][^”\"]+[”\"])"
)


def _told(article: Article) -> int | None:
    """Where the story first speaks of suicide; None where it does not."""
    for part, text in prose_of(article):
        if match := SUICIDE.search(text):
            return part.prose.start + match.start()
    return None


@article_rule("etika-bunuh-diri.cara", Category.ETHICS, Severity.ADVICE, words=SUICIDE_WORDS)
def method_told(article: Article) -> Iterator[Hit]:
    """Cara dan alat bunuh diri tidak dirinci.
    The method of a suicide is not described.

    Mengapa: Rincian cara, alat, dan tempat dapat ditiru.
    Why: Details of method, means and place can be copied.
    Sumber: Pedoman Pemberitaan Bunuh Diri (Dewan Pers, 2019); tabel hukum yang bertanggal

    Tandai: SOE - Warga itu diduga bunuh diri. Ia [[menenggak pestisida]] di dapur rumahnya.
    Diam: SOE - Warga itu diduga bunuh diri. Polisi masih memeriksa saksi.
    Diam: SOE - Kiper itu membuat gol bunuh diri setelah melompat dari garis gawang.
    """
    if _told(article) is None:
        return
    for part, text in prose_of(article):
        if match := _METHOD.search(text):
            start = part.prose.start
            yield Hit(
                start + match.start(),
                start + match.end(),
                advice("bunuh-diri", "Cara, alat, dan tempat tidak dirinci", "Leave out method, means and place"),
                group="etika-bunuh-diri.cara",
            )


@article_rule("etika-bunuh-diri.bantuan", Category.ETHICS, Severity.ADVICE, words=SUICIDE_WORDS)
def no_help_line(article: Article) -> Iterator[Hit]:
    """Berita bunuh diri memuat kontak bantuan.
    A story on suicide tells where to find help.

    Mengapa: Pembaca yang sedang dalam krisis perlu tahu ke mana mencari pertolongan.
    Why: Readers in a crisis need to know where to turn.
    Sumber: Pedoman Pemberitaan Bunuh Diri (Dewan Pers, 2019); tabel hukum yang bertanggal

    Tandai: SOE - Polisi menduga warga itu [[bunuh diri]] pada Senin malam.
    Diam: SOE - Polisi menduga warga itu bunuh diri pada Senin malam. ¶ Bila Anda memerlukan teman bicara, hubungi
        layanan konseling 119.
    Diam: SOE - Pemain belakang itu membuat gol bunuh diri pada menit akhir.
    """
    place = _told(article)
    if place is None or _HELP.search(article.text):
        return
    found = SUICIDE.match(article.text, place)
    assert found is not None
    yield Hit(
        place,
        found.end(),
        advice("bunuh-diri", "Kontak bantuan belum ada di naskah ini", "This draft names no place to find help"),
    )


@article_rule("etika-bunuh-diri.rincian", Category.ETHICS, Severity.ADVICE, words=SUICIDE_WORDS)
def details_told(article: Article) -> Iterator[Hit]:
    """Sebab tunggal, nama, dan surat wasiat tidak dimuat.
    No single cause, no name, no farewell letter.

    Mengapa: Sebab tunggal menyederhanakan, surat wasiat membenarkan, dan nama melukai keluarga.
    Why: A single cause is too simple, a farewell letter makes it seem right, and a name hurts the family.
    Sumber: Pedoman Pemberitaan Bunuh Diri (Dewan Pers, 2019); tabel hukum yang bertanggal

    Tandai: SOE - Petani itu diduga bunuh diri [[karena gagal panen tiga kali]].
    Tandai: SOE - Warga itu bunuh diri. Korban bernama [[Yosef Tefa]], kata polisi.
    Tandai: SOE - Warga itu bunuh diri. Di meja ada surat yang bertuliskan [[“Maafkan saya.”]]
    Diam: SOE - Petani itu diduga bunuh diri. Polisi masih memeriksa saksi.
    Diam: SOE - Tim itu kalah karena gol bunuh diri pada menit akhir.
    """
    if _told(article) is None:
        return
    for part, text in prose_of(article):
        for pattern, group in ((_CAUSE, "cause"), (_VICTIM, "name"), (_LETTER, "letter")):
            if match := pattern.search(text):
                shift = part.prose.start
                yield Hit(
                    shift + match.start(group),
                    shift + match.end(group),
                    advice("bunuh-diri", "Pertimbangkan menghapus rincian ini", "Consider leaving this detail out"),
                    group="etika-bunuh-diri.rincian",
                )
