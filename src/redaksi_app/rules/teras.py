"""The lead tells when."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import Article, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.rule import Hit, article_rule
from redaksi_app.text.patterns import expression

#: What happens on a certain day: the work of police and rescuers, visits and ceremonies, accidents.
_HAPPENS = expression(
    r"\b(?:menangkap|ditangkap|meringkus|diringkus|mengamankan|diamankan|menggerebek|menggeledah|tewas|meninggal"
    r"|tertabrak|tertimbun|terbakar|tenggelam|mengalami kecelakaan|kebakaran (?:melanda|menghanguskan)|meresmikan"
    r"|mengunjungi|(?:melakukan|melaksanakan) kunjungan|meninjau"
    r"|menghadiri|melantik|dilantik|menyerahkan|menggelar|digelar|menghentikan|mengevakuasi|dievakuasi)\b"
)
#: Any word that tells the day, or that it is now.
_TELLS_WHEN = expression(
    r"\b(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|hari|kemarin|besok|lusa|tadi|pagi|siang|sore|petang|malam"
    r"|subuh|dini|pekan|bulan|sejak|saat ini|kini|sekarang|segera|lalu|mendatang|nanti|pukul|jam|mulai"
    r"|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|\d{1,2}/\d{1,2})\b",
)
#: What is usual or counted is no single event.
_USUAL = expression(r"\b(?:sering|kerap|biasa|biasanya|rutin|jarang|rata-rata|persen|ribuan kali|kian|semakin|makin)\b")
#: Pieces that list or explain tell no event.
_NO_EVENT = expression(r"(?:Berikut|Inilah|Ini|Simak|Begini|Daftar|Cara|Apa|Siapa|Mengapa|Bagaimana)\b")
#: The lead and so many paragraphs after it are looked at.
_AFTER = 2


@article_rule("teras.waktu", Category.STYLE, Severity.ADVICE)
def lead_without_time(article: Article) -> Iterator[Hit]:
    """Teras berita peristiwa menyebut kapan peristiwa itu terjadi.
    The lead of a report on an event tells when it happened.

    Mengapa: Teras ini memberitakan peristiwa, tetapi teras dan dua paragraf sesudahnya tidak menyebut harinya. Tanyakan
        kepada reporter; hari wawancara bukan hari peristiwa.
    Why: This lead reports an event, but neither it nor the two paragraphs after it name the day. Ask the reporter; the
        day of the interview is not that of the event.
    Sumber: Kebiasaan redaksi (5W + 1H)

    Tandai: KUPANG - [[Petugas]] menangkap dua penadah sepeda motor. ¶ Mereka ditahan di kantor polisi.
    Tandai: SOE - [[Camat]] Amanuban melakukan kunjungan ke tiga sekolah. ¶ Guru menyambutnya di gerbang.
    Diam: KUPANG - Petugas menangkap dua penadah sepeda motor, Senin (3/8/2026). ¶ Mereka ditahan.
    Diam: KUPANG - Petugas menangkap dua penadah sepeda motor. ¶ Keduanya ditangkap kemarin sore di Oebobo.
    Diam: SOE - Petani jagung di Amanuban mengeluhkan harga pupuk. ¶ Harganya naik dua kali lipat.
    Diam: LABUAN BAJO - Kunjungan wisatawan ke Pulau Rinca naik 20 persen. ¶ Mereka datang dengan kapal.
    Diam: SOE - Pengendara kerap tertabrak sapi yang dilepas pemiliknya. ¶ Jalan itu gelap.
    Diam: SOE - Berikut daftar pejabat yang dilantik Bupati Timor Tengah Selatan.
    """
    lead = article.first(PartKind.LEAD)
    if lead is None or lead.dateline is None:
        return
    start = lead.prose.start
    prose = article.text[start : lead.prose.end]
    if _NO_EVENT.match(prose) or _USUAL.search(prose) or not _HAPPENS.search(prose):
        return
    after = list(article.of_kind(PartKind.BODY))[:_AFTER]
    seen = " ".join((prose, *(article.text[part.prose.start : part.prose.end] for part in after)))
    if _TELLS_WHEN.search(seen.lower()):
        return
    first = prose.split(maxsplit=1)[0]
    begin = start + prose.index(first)
    yield Hit(
        begin,
        begin + len(first),
        Bilingual("Teras belum menyebut kapan peristiwa terjadi", "The lead does not tell when it happened yet"),
    )
