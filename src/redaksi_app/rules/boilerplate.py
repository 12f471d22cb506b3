"""What a web page leaves in copy: page numbers, buttons, empty links, calls to follow, tags, credits of a reprint."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from redaksi_app.article import PROSE, Article, PartKind
from redaksi_app.article.furniture import opens_list_of_related
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.article_words import words_of
from redaksi_app.rules.lines import moved_below, without
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, article_rule, paragraph_rule
from redaksi_app.text.patterns import expression

_PAGES = expression(
    r"[<>«»\s]*(?:SELANJUTNYA|Berikutnya|Sebelumnya|Lanjut(?:kan)?\s+ke\s+halaman|Next(?:\s+Page)?"
    r"|(?:Halaman|Hal|Page)\s*:?\s*\d|Halaman\s+(?:selanjutnya|berikutnya)|Tampilkan\s+semua"
    r"|(?:Baca|Simak)\s+selengkapnya|Klik\s+di\s+sini)\b",
    re.IGNORECASE,
)
_BUTTONS = expression(
    r"\s*(?:ADVERTISEMENT|Iklan|SCROLL\s+TO\b.*|(?:Bagikan|Share|Komentar)\s*:?|\[(?:Gambas|Embed|Video)\b.*\]"
    r"|Lihat\s+Foto|Perbesar|Daftar\s+Isi|Loading.*|Copy\s+Link|Salin\s+Tautan|url\s+telah\b.*|\d+\s+Komentar)\s*$",
    re.IGNORECASE,
)
_COPYRIGHT = expression(r"\s*(?:Copyright|Hak\s+cipta)?\s*(?:©|\(c\)|Copyright\s+\d)", re.IGNORECASE)
#: Of both of these such a sentence has one.
_COPIES = frozenset({"artikel", "berita", "tulisan"})
_PUBLISHING = frozenset("tayang terbit dimuat diterbitkan dipublikasikan asli aslinya".split())
_REPRINT = expression(
    r"\bartikel\s+asli(?:nya)?\s+(?:dapat|bisa)\s+dibaca\b|\b(?:sebagian\s+|sebagian\s+dari\s+)?(?:artikel|berita|tulisan)\s+ini\s+(?:sudah\s+|telah\s+|pernah\s+|"
    r"sebelumnya\s+|pertama\s+kali\s+){0,3}(?:tayang|terbit|dimuat|diterbitkan|dipublikasikan)\s+(?:sebelumnya\s+|pertama\s+kali\s+)?(?:di|pada|oleh)\b",
    re.IGNORECASE,
)
_TAG = expression(
    r"</?(?:a|b|blockquote|br|center|div|em|figure|font|h[1-6]|hr|i|iframe|img|li|ol|p|span|strong|table|td|tr|u|ul)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_ENTITY = expression(
    r"&(?:nbsp|amp|quot|apos|lt|gt|[lr][sd]quo|[nm]dash|hellip|#\d{2,5}|#x[\da-f]{2,4});", re.IGNORECASE
)
#: Marks of forum software, and a link as Markdown writes it.
_BRACKETS = expression(r"\[/?(?:b|i|u|url|img|quote|center|color|size)(?:=[^\]\n]*)?\]", re.IGNORECASE)
_LINK = expression(r"!?\[(?P<words>[^\]\n]*)\]\(https?://[^)\s]+\)")
_BREAK = expression(r"(?:br|p|div|li|hr|h[1-6])\b", re.IGNORECASE)
_CHANNEL = expression(r"\b(?:Google\s?News|News\s?Google|WhatsApp|Telegram|YouTube|Instagram|TikTok|Facebook)\b", re.I)
_COPIED = Bilingual("Tersalin dari media lain: periksa izinnya", "Copied from another outlet: check its consent")
_SENTENCE = expression(r"[.!?…][\"”’')\]]*\s*$")


@article_rule("boilerplate.halaman", Category.STRUCTURE, Severity.WARNING)
def page_numbers(article: Article) -> Iterator[Hit]:
    """“SELANJUTNYA” dan nomor halaman laman web tidak ikut di naskah.
    “SELANJUTNYA” and page numbers of a web page do not belong in copy.

    Mengapa: Baris ini tersalin dari artikel yang terbagi atas beberapa halaman; halaman berikutnya mungkin belum
        tersalin.
    Why: These lines are copied from an article of several pages; the pages after this one may not have been copied.
    Sumber: Bentuk yang teramati pada berita terbit

    Salah: SOE - Panen jagung melimpah. ¶ SELANJUTNYA >>> ¶ Petani menjemur jagung di halaman.
    Jadi: SOE - Panen jagung melimpah. ¶ Petani menjemur jagung di halaman.
    Salah: SOE - Panen jagung melimpah. ¶ Halaman: 1 2 3
    Jadi: SOE - Panen jagung melimpah.
    Diam: SOE - Panen jagung melimpah. ¶ Selanjutnya, petani menjemur jagung di halaman.
    Diam: SOE - Petunjuk itu tertulis pada halaman 12 buku saku.
    Diam: Panen Raya ¶ Kompas.com - 12/03/2024, 09:15 WIB ¶ SOE - Panen jagung melimpah.
    """
    for part in article.of_kind(PartKind.NAVIGATION):
        if _PAGES.match(part.paragraph.text):
            change = without(article, part)
            yield Hit(
                change.start,
                change.end,
                Bilingual("Sisa laman web", "Left over from a web page"),
                (change.text,),
                group="boilerplate.halaman",
                whole=True,
            )


@article_rule("boilerplate.tombol", Category.STRUCTURE, Severity.ADVICE)
def buttons(article: Article) -> Iterator[Hit]:
    """Iklan dan tombol laman web tidak ikut di naskah.
    Adverts and buttons of a web page do not belong in copy.

    Mengapa: Baris ini tersalin bersama artikel. Ekspor tidak memuatnya, tetapi naskah yang dikirim apa adanya
        memuatnya. Hanya yang pertama ditunjukkan.
    Why: These lines are copied along with an article. Exports leave them out, but a draft that is sent as it is has
        them. Only the first is shown.
    Sumber: Bentuk yang teramati pada berita terbit

    Salah: SOE - Panen jagung melimpah. ¶ ADVERTISEMENT ¶ Petani menjemur jagung di halaman.
    Jadi: SOE - Panen jagung melimpah. ¶ Petani menjemur jagung di halaman.
    Salah: SOE - Panen jagung melimpah. ¶ [Gambas:Video 20detik]
    Jadi: SOE - Panen jagung melimpah.
    Diam: SOE - Panen jagung melimpah. ¶ Iklan di papan itu dipasang petani.
    """
    found = [part for part in article.of_kind(PartKind.NAVIGATION) if _BUTTONS.match(part.paragraph.text)]
    if not found:
        return
    change = without(article, found[0])
    others = len(found) - 1
    message = Bilingual("Baris dari laman web", "A line of a web page")
    if others:
        message = Bilingual(f"Baris dari laman web, dan {others} lagi", f"A line of a web page, and {others} more")
    yield Hit(change.start, change.end, message, (change.text,), whole=True)


@article_rule("boilerplate.hak-cipta", Category.ETHICS, Severity.ADVICE)
def reprint(article: Article) -> Iterator[Hit]:
    """Naskah yang sudah tayang di media lain perlu izinnya.
    Copy that another outlet has published needs its consent.

    Mengapa: Kalimat ini tersalin dari artikel media lain. Pastikan redaksi berhak memuatnya dan sumbernya disebut;
        bila hanya sebagian yang dikutip, tulis dengan kata sendiri.
    Why: This sentence was copied from another outlet's article. Make sure that it may be reprinted and is credited;
        where only part is quoted, write it in your own words.
    Sumber: Kode Etik Jurnalistik, pasal 2 (tidak melakukan plagiat); bentuk yang teramati pada berita terbit

    Tandai: SOE - Panen jagung melimpah. ¶ [[Artikel ini telah tayang di]] kabarlereng.com dengan judul Panen Raya.
    Tandai: SOE - Panen melimpah. ¶ [[Sebagian artikel ini sebelumnya tayang di]] Kabar Lereng dengan judul Panen Raya.
    Tandai (pos-kupang): POS-KUPANG.COM, SOE - Panen jagung melimpah. ¶ [[Copyright © ANTARA 2024]]
    Diam (antara): Soe (ANTARA) - Panen jagung melimpah. ¶ Copyright © ANTARA 2024
    Diam: SOE - Berita acara itu telah tayang di papan pengumuman kantor desa selama sepekan.
    Diam: SOE - Filmnya telah tayang di tiga bioskop.
    """
    _, words = words_of(article)
    for part in article.of_kind(PartKind.LEAD, PartKind.BODY) if words & _COPIES and words & _PUBLISHING else ():
        if match := _REPRINT.search(part.paragraph.text):
            start = part.paragraph.start
            yield Hit(
                start + match.start(),
                start + match.end(),
                _COPIED,
            )
    own = {"".join(filter(str.isalnum, portal.casefold())) for portal in article.style.recognise.portals}
    for part in article.of_kind(PartKind.NAVIGATION):
        letters = "".join(filter(str.isalnum, part.paragraph.text.casefold()))
        if _COPYRIGHT.match(part.paragraph.text) and not any(portal in letters for portal in own):
            yield Hit(part.paragraph.start, part.paragraph.end, _COPIED, whole=True)


@article_rule("boilerplate.baca-juga-kosong", Category.STRUCTURE, Severity.WARNING)
def related_without_title(article: Article) -> Iterator[Hit]:
    """Sesudah “Baca juga:” ada judul.
    A title follows “Baca juga:”.

    Mengapa: Tautannya hilang waktu disalin; yang tersisa hanya labelnya.
    Why: The link was lost in copying; only its label is left.
    Sumber: Bentuk yang teramati pada berita terbit

    Salah: SOE - Panen jagung melimpah. ¶ Baca juga: ¶ Petani menjemur jagung di halaman.
    Jadi: SOE - Panen jagung melimpah. ¶ Petani menjemur jagung di halaman.
    Diam: SOE - Panen jagung melimpah. ¶ Baca juga: Harga Jagung Naik ¶ Petani menjemur jagung di halaman.
    Diam: SOE - Panen jagung melimpah. ¶ Baca juga: ¶ Harga Jagung Naik ¶ Petani menjemur jagung di halaman.
    Diam: SOE - Panen jagung melimpah. ¶ Baca juga: ¶ harga jagung naik dua kali lipat ¶ Petani menjemur jagung.
    """
    parts = [part for part in article.parts if part.kind is not PartKind.BLANK]
    for part, following in zip(parts, [*parts[1:], None], strict=False):
        if part.kind is not PartKind.RELATED or not opens_list_of_related(part.paragraph.text, article.style):
            continue
        if following and (following.kind is PartKind.RELATED or not _SENTENCE.search(following.paragraph.text)):
            continue
        change = without(article, part)
        yield Hit(
            change.start,
            change.end,
            Bilingual("Tautan tanpa judul", "A link without its title"),
            (change.text,),
            whole=True,
        )


@article_rule("boilerplate.ajakan", Category.STRUCTURE, Severity.ADVICE)
def call_amid_copy(article: Article) -> Iterator[Hit]:
    """Ajakan mengikuti kanal berdiri di bawah naskah.
    Calls to follow a channel stand below the copy.

    Mengapa: Di tengah naskah, ajakan memotong berita; sesudah baris ini pembaca mengira naskah selesai.
    Why: Amid the copy a call cuts the news in two; readers take it for the end.
    Sumber: Bentuk yang teramati pada berita terbit

    Salah: SOE - Panen melimpah. ¶ Ikuti Berita POS-KUPANG.COM Lainnya di GOOGLE NEWS ¶ Petani menjemur jagung.
    Jadi: SOE - Panen melimpah. ¶ Petani menjemur jagung. ¶ Ikuti Berita POS-KUPANG.COM Lainnya di GOOGLE NEWS
    Diam: SOE - Panen melimpah. ¶ Petani menjemur jagung. ¶ Ikuti Berita POS-KUPANG.COM Lainnya di GOOGLE NEWS
    Diam: SOE - Panen melimpah. ¶ Simak Video 'Panen Raya': ¶ Petani menjemur jagung.
    Diam: SOE - Sebelum mendaki, ikuti berita cuaca dan isilah buku tamu. ¶ Pos dibuka sejak pagi.
    """
    last = next((part for part in reversed(article.parts) if part.kind in PROSE), None)
    for part in article.of_kind(PartKind.PROMO):
        if last is None or part.paragraph.number > last.paragraph.number:
            continue
        if not _CHANNEL.search(part.paragraph.text):
            continue
        message = Bilingual("Ajakan di tengah naskah", "A call amid the copy")
        change = moved_below(article, part, last)
        if change is None:
            yield Hit(part.paragraph.start, part.paragraph.end, message, whole=True)
        else:
            yield Hit(change.start, change.end, message, (change.text,), whole=True)


@paragraph_rule("boilerplate.tag", Category.STRUCTURE, Severity.WARNING, marks="<&[")
def tags(passage: Passage) -> Iterator[Hit]:
    """Tag dan kode HTML tidak ikut di naskah.
    Tags and codes of HTML do not belong in copy.

    Mengapa: Tag tersalin dari laman atau dari sistem penerbitan dan akan tercetak apa adanya.
    Why: Tags were copied from a page or a publishing system and would be printed as they are.
    Sumber: Bentuk yang teramati pada naskah kiriman

    Salah: Bupati Belu <b>menutup</b> tambang di hulu sungai.<br>
    Jadi: Bupati Belu menutup tambang di hulu sungai.
    Salah: Harga beras &amp; jagung naik.
    Jadi: Harga beras & jagung naik.
    Salah: Bupati menutup tambang.<br />Warga bersyukur.
    Jadi: Bupati menutup tambang. Warga bersyukur.
    Salah: Bupati [b]menutup[/b] tambang, [tulis warga](https://contoh.id/a).
    Jadi: Bupati menutup tambang, tulis warga.
    Diam: Panitia menulis "x < y" pada papan.
    Diam: "Kami menutup [tambang] itu," kata Bupati.
    Diam: Toko Maju & Jaya buka kembali.
    """
    text = passage.text
    message = Bilingual("Kode laman web", "Code of a web page")
    for match in _TAG.finditer(text):
        before, after = text[: match.start()], text[match.end() :]
        joined = before[-1:] and after[:1] and not before[-1].isspace() and not after[0].isspace()
        breaks = _BREAK.match(match.group().strip("</"))
        yield Hit(match.start(), match.end(), message, (" " if joined and breaks else "",), group="boilerplate.tag")
    for match in _BRACKETS.finditer(text):
        yield Hit(match.start(), match.end(), message, ("",), group="boilerplate.tag")
    for match in _LINK.finditer(text):
        yield Hit(match.start(), match.end(), message, (match["words"],), group="boilerplate.tag")
    for match in _ENTITY.finditer(text):
        yield Hit(match.start(), match.end(), message, (html.unescape(match.group().lower()),), group="boilerplate.tag")
