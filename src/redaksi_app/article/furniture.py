"""The lines of a web page that are no article: times, adverts, links to other articles, calls to follow, credits.

What is recognised here may be left out of the copy for print, so every shape is a whole line with marks of its own;
a sentence that only opens like one stays in the body.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from redaksi_app.article.dateline import OUTLET
from redaksi_app.article.parts import Part, PartKind
from redaksi_app.styles import Stylesheet
from redaksi_app.text import Paragraph
from redaksi_app.text.patterns import expression

_PORTAL = rf"(?:{OUTLET}|(?-i:detik(?:com|[A-Z][a-z]\w*))|CNN Indonesia|IDN Times)"
_MONTH = (
    r"(?:Jan(?:uari)?|[FP]eb(?:ruari)?|Mar(?:et)?|Apr(?:il)?|Mei|Jun(?:i)?|Jul(?:i)?|Ag(?:us|u|s|t)(?:tus)?|"
    r"Sep(?:t(?:ember)?)?|Okt(?:ober)?|No[vp](?:ember)?|Des(?:ember)?)"
)
_STAMP = expression(
    rf"\s*(?:(?:Diterbitkan|Dipublikasikan|Diperbarui|Terbit|Tayang|Updated?)\b\s*:?\s*)?"
    rf"(?:{_PORTAL}\s*[-–|,]?\s*)?"
    r"(?:(?-i:[A-Z][a-z]+(?:[ ][A-Z][a-z]+){0,2}),\s*)?"  # where a press release was written
    r"(?:(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad)\s*[,|]?\s*)?"
    rf"(?:\d{{1,2}}[ ]{_MONTH}\.?[ ]\d{{4}}|\d{{1,2}}[/-]\d{{1,2}}[/-]\d{{4}})"
    r"(?:\s*[,|·•–-]?\s*(?:pukul[ ]|jam[ ])?\d{1,2}[.:]\d{2}(?:[ ]?(?:WIB|WITA|WIT))?)?\s*$",
    re.IGNORECASE,
)
_NAVIGATION = expression(
    r"[<>«»\s]*(?:(?:SELANJUTNYA|Berikutnya|Lanjut(?:kan)?\s+ke\s+halaman\b.{0,20})\s*[>»:]*"
    r"|(?:Halaman|Hal|Page)\s*:?\s*\d[\d\s,|]*(?:Tampilkan\s+semua|Show\s+all|Selanjutnya|Berikutnya)?|Tampilkan\s+semua(?:\s+halaman)?"
    r"|(?:Baca|Simak)\s+selengkapnya(?:\s+di\s+sini)?\s*[:.>»]*|Klik\s+di\s+sini\s*[:.>»]*"
    r"|(?:Tag(?:s|ar)?|Topik|Kata\s+kunci|Keywords?|Slug|Kanal|Edisi)\s*:\s*\S[^.!?]*"
    r"|Halaman\s+(?:\d+\s+dari\s+\d+|\d+\s*/\s*\d+|(?:selanjutnya|berikutnya)\b.{0,80})|Next(?:\s+Page)?|Sebelumnya\s*[>»]*"
    r"|Tim\s+Redaksi|Lihat\s+Foto|Perbesar|Daftar\s+Isi|Loading(?:\.{3}|…)?|Copy\s+Link|Salin\s+Tautan|url\s+telah\s+ter\w+"
    r"|\d+\s+Komentar|Uploader\s*:\s*\S[^.!?]*|Video\s+Player\s+is\s+loading.*|(?:WhatsApp|Facebook|Twitter|Telegram)"
    r"|ADVERTISEMENT|Iklan|SCROLL\s+TO\s+\w+(?:\s+WITH)?\s+CONTENT|(?:Bagikan|Share|Komentar)\s*:?"
    r"|\[(?:Gambas|Embed|Video|Twitter|Instagram|Foto)\b[^\]]*\]"
    r"|(?:Rekomendasi|Berita|Artikel)\s+(?:untuk\s+Anda|terkait|terkini|terbaru|terpopuler|populer|lainnya|pilihan)"
    r"|Rekomendasi|Terpopuler"
    rf"|(?-i:Home|Beranda|{_PORTAL})(?:\s*[>»›/|]\s*(?-i:[A-Z])[\w &-]{{1,30}}){{1,5}}"
    rf"|{_PORTAL}|(?:Copyright|Hak cipta)?\s*(?:©|\(c\)|Copyright\s+\d).*)\s*$",
    re.IGNORECASE,
)
_DISCLAIMER = expression(r"\s*isi komentar\b.*\btanggung jawab (?:pengguna|pembaca|pengirim|penulis)\b", re.IGNORECASE)
#: A line that shares so much of its words with the newsroom's disclaimer, in their order, is that disclaimer, altered.
_ALIKE = 0.75
#: And is not longer than so many times its length: there may be a sentence before it.
_LONGER = 1.25
_CAPTION = expression(r"\s*(?:Keterangan foto|Ket(?:erangan)?\.? foto|Foto|Caption|Takarir)\s*:", re.IGNORECASE)
_WHO = r"[A-Z@][\w.@'’ -]{1,40}"
_HOUSE = (
    rf"(?:{OUTLET}|detik[A-Za-z]*|CNN Indonesia|IDN Times|TEMPO|Tempo|ANTARA(?: FOTO)?|Antara|KOMPAS|REUTERS|AFP|AP)"
)
#: A line that closes with whose picture it is about: "... di Jakarta. TEMPO/Nama", "... (Foto: Nama)".
_CREDITED = expression(
    rf"(?:\((?:Foto|Sumber foto|Kredit|Dok)\b[^()]{{1,60}}\)|\((?:{_WHO}/{_HOUSE}|{_HOUSE}/{_WHO})\)"
    rf"|[.!]\s+{_HOUSE}\s?/\s?{_WHO})\.?\s*$"
)
_CREDIT_WORD = r"(?:[A-Z@][\w.@'’/-]*|dok\.?|dokumentasi|istimewa|ist|dan|via|for|&)"
_CREDIT = expression(
    rf"\s*(?:(?:{_HOUSE}|Tribun[ ]?[A-Z][a-z]+(?:[ ][A-Z][a-z]+)?)\s*/\s*{_WHO}"
    r"|(?i:Sumber)\s*:\s*\S[^.!?]*"
    rf"|(?:Foto|Sumber foto|Dok)\s*[.:]\s*{_CREDIT_WORD}(?:\s+{_CREDIT_WORD}){{0,6}})\s*$"
)
#: The way to a page: "Kabar.com / Regional" names a portal's section, where a credit names who took the picture.
_SECTION = expression(
    rf"\s*{_PORTAL}\s*[>»›/|]\s*(?:Regional|Nasional|Internasional|Daerah|Lokal|News|Berita|Metropolitan|Megapolitan"
    r"|Politik|Hukum|Kriminal|Ekonomi|Bisnis|Olahraga|Sport|Hiburan|Seleb|Lifestyle|Travel|Teknologi|Kesehatan"
    r"|Pendidikan)(?:\s*[>»›/|]\s*[A-Z][\w &-]{1,30}){0,4}\s*$"
)
_CHANNEL = r"(?:Google\s?News|WhatsApp(?:\sChannel)?|Telegram|YouTube|Instagram|TikTok|Facebook|X)"
_ENDS_AT_CHANNEL = expression(rf"\b(?:di|lewat|melalui|via)\s+(?:\w+\s+){{0,3}}{_CHANNEL}\s*$", re.IGNORECASE)
_NAMES_CHANNEL = expression(rf"\b{_CHANNEL}\b.*{_PORTAL}|{_PORTAL}.*\b{_CHANNEL}\b", re.IGNORECASE)
#: Without one of these, a line that opens with "Gabung" or "Saksikan" may as well be a subhead.
_CALLS = expression(
    rf"\b(?:video|berita|artikel|saluran|kanal|channel|grup|newsletter|aplikasi|live|kami|lainnya|di sini|{_CHANNEL})\b"
    rf"|{_PORTAL}|:\s*$",
    re.IGNORECASE,
)
_OUTLET_OR_MORE = expression(rf"{_PORTAL}|\blainnya\b", re.IGNORECASE)
_TERMINALS, _CLOSERS = (".", "!", "?", "…"), "\"”’')]"
_BULLET = expression(r"\s*[*•·–-][ \u00a0]*\S")
#: Code points. Only captions are longer than this.
_LONGEST = 240
#: Nor are lines of the page but captions longer than this.
_SHORT = 160
_PROMO_WORDS = 22
_TITLE_WORDS = 22


def read_furniture(paragraph: Paragraph, style: Stylesheet) -> Part | None:
    """What ``paragraph`` is of the page around the article; None where it may be the article's own."""
    text = paragraph.text
    kind = None
    if len(text) <= _LONGEST:
        kind = _short_line(text, style)
    if kind is None and (_CAPTION.match(text) or _is_credited(text)):
        kind = PartKind.CAPTION
    return Part(kind, paragraph) if kind else None


def _is_credited(text: str) -> bool:
    start = max(0, len(text) - 120)
    if text.find("/", start) < 0 and text.find("(", start) < 0:
        return False
    return _CREDITED.search(text, start) is not None


def _short_line(text: str, style: Stylesheet) -> PartKind | None:
    if _is_disclaimer(text, style):
        return PartKind.DISCLAIMER
    if _opens_with(text, style.related.openings, colon=True):
        return PartKind.RELATED
    if _is_promo(text, style):
        return PartKind.PROMO
    if len(text) <= _SHORT and _SECTION.match(text):
        return PartKind.NAVIGATION
    if _CREDIT.match(text):
        return PartKind.CREDIT
    if len(text) <= _SHORT and (
        _STAMP.match(text) or _NAVIGATION.match(text) or text.strip() in style.recognise.portals
    ):
        return PartKind.NAVIGATION
    return None


def _is_disclaimer(text: str, style: Stylesheet) -> bool:
    lowered = text.lower()
    if "komentar" not in lowered:
        return False
    if _DISCLAIMER.match(text):
        return True
    wanted = style.disclaimer.text.lower()
    if not wanted or len(lowered) > _LONGER * len(wanted):
        return False
    return SequenceMatcher(None, wanted.split(), lowered.split()).ratio() >= _ALIKE


def opens_list_of_related(text: str, style: Stylesheet) -> bool:
    """Whether the line announces other articles without naming one: "Baca juga:"."""
    bare = text.strip(" *_:\u00a0").casefold()
    return any(bare == opening.casefold() for opening in style.related.openings)


def calls_to_channel(text: str) -> bool:
    """Whether the line surely calls readers to the portal's channel: it names both."""
    return _NAMES_CHANNEL.search(text) is not None


def is_listed(text: str) -> bool:
    """Whether the line is one entry of a list."""
    return _BULLET.match(text) is not None


def reads_as_title(text: str) -> bool:
    """Whether the line looks like a published headline: no full stop, and most of its words with a capital."""
    words = [word for word in re.findall(r"[^\W\d_]{4,}", text)]
    capitals = sum(word[0].isupper() for word in words)
    return (
        bool(words)
        and len(text.split()) <= _TITLE_WORDS
        and not _ends_sentence(text)
        and 4 * capitals >= 3 * len(words)
    )


def _is_promo(text: str, style: Stylesheet) -> bool:
    if len(text.split()) > _PROMO_WORDS:
        return False
    if not _ends_sentence(text):
        if _opens_with(text, style.promo.openings, colon=False) and _CALLS.search(text):
            return True
        return _ENDS_AT_CHANNEL.search(text) is not None and _OUTLET_OR_MORE.search(text) is not None
    # A whole sentence is a call to follow only where it names both the channel and the portal.
    return _opens_with(text, style.promo.openings, colon=False) and calls_to_channel(text)


def _ends_sentence(text: str) -> bool:
    return text.rstrip().rstrip(_CLOSERS).endswith(_TERMINALS)


@lru_cache(maxsize=64)
def _folded(openings: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(str.casefold, openings))


def _opens_with(text: str, openings: list[str], *, colon: bool) -> bool:
    lowered = text.lstrip(" (*_>\u00a0").casefold()
    folded = _folded(tuple(openings))
    if not lowered.startswith(folded):
        return False
    for opening in folded:
        if lowered.startswith(opening):
            rest = lowered[len(opening) :].strip(" *_\u00a0")
            if rest[:1] == ":" or (colon and not rest):
                return True
            if not colon and (not rest[:1].isalpha() or " " in rest):
                return True
    return False
