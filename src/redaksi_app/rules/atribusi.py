"""Who says what is quoted: named once, with a verb, and not with the same one all along."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import Article, Part, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, article_rule, paragraph_rule
from redaksi_app.rules.speakers import SPEAKER_PATTERN
from redaksi_app.rules.speech import AFTER_PATTERN, BEFORE_PATTERN
from redaksi_app.text import find_quotations
from redaksi_app.text.patterns import expression

_MARKS = '"”'
_RUNNING = frozenset({PartKind.DECK, PartKind.LEAD, PartKind.BODY})
_BODY = (PartKind.LEAD, PartKind.BODY)
_SAID = "kata|ujar|ucap|tutur|ungkap|papar|beber|imbuh|pungkas|tandas|tukas"
_TWO_VERBS = expression(rf"[\"”],?[ \u00a0](?P<first>(?:{_SAID})(?:nya)?)[ \u00a0](?P<second>(?:{_SAID})(?:nya)?)\b")
_AFTER = expression(rf"[,?!.…][\"”],?[ \u00a0]*(?P<verb>{AFTER_PATTERN})", re.IGNORECASE)
#: The words before a quotation that tell already who speaks.
_LEADS_IN = expression(
    rf"(?:\b{BEFORE_PATTERN}(?:[ \u00a0]bahwa)?|\b[Mm]enurut\b[^.!?\"“”]{{2,90}}),?:?[ \u00a0]$", re.IGNORECASE
)
_INDIRECT = expression(
    r"(?:^|(?<=[.!?…]\s))[Mm]enurut\b[^.!?\"“”]{12,240}?,[ \u00a0]"
    r"(?P<verb>(?:kata|ujar|ucap|tutur|ungkap|jelas|terang|papar|imbuh|tegas)nya)(?=[.!?]|$)"
)
#: "kata Anton mengatakan": the second verb says what the first did. "kata Anton menambahkan" says more.
_SAID_AGAIN = expression(
    rf"[\"”],?[ \u00a0](?:{_SAID})(?:nya|[ \u00a0][^.,!?\"“”]{{2,60}})[ \u00a0]"
    r"(?P<verb>mengatakan|berkata|berujar|mengungkapkan|menuturkan|mengucapkan)(?=[.!?]|$)"
)
_SAYING_AGAIN = frozenset("mengatakan berkata berujar mengungkapkan menuturkan mengucapkan".split())
_NO_VERB = expression(
    rf"(?:,[\"”]|[\"”],)(?P<gap>[ \u00a0])(?P<rest>(?:[A-ZÀ-Þ]|{SPEAKER_PATTERN})[^.!?\"“”@#:]{{2,120}})(?=[.!?]|$)"
)
_SAYING = expression(
    rf"\b(?:{AFTER_PATTERN}|{BEFORE_PATTERN}|(?:me|ber|ter)[a-z]{{4,}}|di(?:kata|tulis|kutip|ungkap|tutur)\w*|bunyi|begitu|demikian|dikutip|tulis|lewat)\b",
    re.IGNORECASE,
)
#: What in a neighbouring paragraph may tell whose words they are.
_SOURCE = expression(
    rf"\b(?:{AFTER_PATTERN}|{BEFORE_PATTERN}|[Mm]enurut(?:nya)?|menyebut\w*|menilai|menceritakan|menyampaikan|"
    r"di(?:kata|jelas|tutur|ungkap|sebut|papar|terang|sampai)\w*|(?:ber)?bunyi\w*|(?:ter)?tulis\w*|begini|berikut|"
    r"(?:di)?kutip\w*|pernyataan|keterangan|pertanyaan|ucapan|pesan|surat|status|(?:di|meng)unggah\w*|unggahan|lirik|doa|"
    r"pantun|puisi|lagu|cerita|pengakuan|sabda|ayat|hadis)\b|[:\"”][\s]*$",
    re.IGNORECASE,
)
_FEWEST_WORDS = 6
#: So many times in a row one verb is heard; "kata" is heard least.
_IN_A_ROW, _PLAIN_IN_A_ROW = 4, 5
_PLAIN = "kata"
#: Posts in a row are written, all of them.
_WRITTEN = "tulis"


@paragraph_rule(
    "atribusi.verba-ganda",
    Category.STYLE,
    Severity.WARNING,
    safe=True,
    parts=_RUNNING,
    marks=_MARKS,
    about_quotations=True,
)
def two_verbs(passage: Passage) -> Iterator[Hit]:
    """Satu verba cukup untuk pengiring petikan.
    One verb of saying is enough.

    Mengapa: Dua verba yang sama maknanya berdampingan biasanya sisa suntingan.
    Why: Two verbs of the same meaning side by side are mostly left over from an edit.
    Sumber: Kebiasaan redaksi

    Salah: "Air sudah surut," ujar ungkap Lurah Kampung Baru.
    Jadi: "Air sudah surut," ujar Lurah Kampung Baru.
    Diam: "Air sudah surut," ujar Lurah Kampung Baru. "Ya," katanya tegas.
    Diam: "Air sudah surut," tutur kata yang halus itu menenangkan warga.
    """
    for match in _TWO_VERBS.finditer(passage.text):
        if match.group("first", "second") == ("tutur", "kata"):
            continue
        yield Hit(
            match.start("first"),
            match.end("second"),
            Bilingual("Dua verba untuk satu pengiring", "Two verbs of saying for one quotation"),
            (match["first"],),
        )


@paragraph_rule(
    "atribusi.ganda",
    Category.STYLE,
    Severity.ADVICE,
    parts=_RUNNING,
    marks=_MARKS,
    words=("menurut",),
    about_quotations=True,
)
def said_twice(passage: Passage) -> Iterator[Hit]:
    """Sumber petikan disebut sekali: di depan atau di belakang.
    The source of a quotation is named once: before it or after it.

    Mengapa: “Mengatakan” di depan dan “katanya” di belakang menyatakan hal yang sama. Hapus salah satunya.
    Why: "Mengatakan" before and "katanya" after say the same. Leave one of them out.
    Sumber: Kebiasaan redaksi

    Tandai: Bupati Kaur mengatakan, "Jalan itu tuntas tahun ini," [[katanya]].
    Tandai: Menurut Maria Bria, jalan itu tuntas tahun ini, [[ujarnya]].
    Tandai: "Jalan itu tuntas tahun ini," ujar Bupati Kaur [[mengatakan]].
    Diam: "Jalan itu tuntas tahun ini," ujar Bupati Kaur menambahkan.
    Diam: Bupati Kaur mengatakan, "Jalan itu tuntas tahun ini." "Tahun depan giliran jembatan," katanya.
    Diam: "Jalan itu tuntas," kata Bupati Kaur. Menurut dia, dananya sudah ada, termasuk untuk guru.
    """
    text = passage.text
    for quotation in passage.quotations:
        after = _AFTER.match(text, quotation.end - 2) if quotation.closed else None
        if (
            after
            and text[quotation.end - 2] != "."
            and _LEADS_IN.search(text, max(0, quotation.start - 120), quotation.start)
        ):
            yield _doubled(after)
    words = passage.words
    for match in _INDIRECT.finditer(text) if "menurut" in words else ():
        yield _doubled(match)
    for match in _SAID_AGAIN.finditer(text) if not words.isdisjoint(_SAYING_AGAIN) else ():
        yield _doubled(match)


def _doubled(match: re.Match[str]) -> Hit:
    return Hit(
        match.start("verb"),
        match.end("verb"),
        Bilingual("Sumbernya sudah disebut di depan", "The source is named before it already"),
    )


@paragraph_rule(
    "atribusi.tanpa-verba", Category.STYLE, Severity.ADVICE, parts=_RUNNING, marks=_MARKS, about_quotations=True
)
def verb_missing(passage: Passage) -> Iterator[Hit]:
    """Pengiring petikan memuat verba: "...," kata camat.
    What follows a quotation has a verb of saying: "...," kata camat.

    Mengapa: Sesudah petikan hanya ada nama; verba “kata” tertinggal.
    Why: Nothing but a name follows the quotation; the verb was left out.
    Sumber: EYD V, III.J (petikan langsung); kebiasaan redaksi

    Salah: "Air sudah surut," Lurah Kampung Baru, Rohani Bria, di posko.
    Jadi: "Air sudah surut," kata Lurah Kampung Baru, Rohani Bria, di posko.
    Salah: "Air sudah surut," seorang petani di Desa Oelneke.
    Jadi: "Air sudah surut," kata seorang petani di Desa Oelneke.
    Diam: "Air sudah surut," Lurah Kampung Baru menjelaskan. "Ya," Rohani Bria, tersenyum.
    Diam: "Air sudah surut," demikian laporan Lurah Kampung Baru.
    """
    for match in _NO_VERB.finditer(passage.text):
        quotation = next((one for one in passage.quotations if match.start() < one.end <= match.start("gap")), None)
        if quotation is None or _SAYING.search(match["rest"]) or quotation.end - quotation.start < 16:
            continue
        at = match.start("rest")
        yield Hit(
            at,
            at,
            Bilingual("Verba pengiring petikan tertinggal", "The verb of saying is missing"),
            ("kata ",),
            group="atribusi.tanpa-verba",
        )


@article_rule("atribusi.tanpa-sumber", Category.STYLE, Severity.ADVICE, marks='"“', about_quotations=True)
def without_source(article: Article) -> Iterator[Hit]:
    """Petikan punya sumber: di paragrafnya sendiri atau di sebelahnya.
    A quotation has a source, in its own paragraph or beside it.

    Mengapa: Paragraf ini hanya petikan, dan paragraf di sebelahnya tidak menyebut siapa yang berbicara.
    Why: This paragraph is nothing but a quotation, and the paragraphs beside it do not tell who speaks.
    Sumber: Kode Etik Jurnalistik, Pasal 2 (menyebut sumber); kebiasaan redaksi

    Tandai: SOE - Warga kecewa karena air tidak mengalir. ¶ [["Kami mandi di sungai dan minum air galon setiap hari."]]
        ¶ Perusahaan daerah air minum belum memberi tanggapan.
    Diam: SOE - Warga kecewa, kata Maria Bria. ¶ "Kami mandi di sungai dan minum air galon setiap hari." ¶ Air mati.
    Diam: SOE - Air mati. ¶ "Kami mandi di sungai dan minum air galon setiap hari." ¶ Maria Bria mengatakan itu kemarin.
    """
    parts = list(article.of_kind(*_BODY, PartKind.SUBHEAD))
    for place, part in enumerate(parts):
        if article.text[part.paragraph.start : part.paragraph.start + 1] not in '"“':
            continue
        text = _prose(article, part)
        if len(text.split()) < _FEWEST_WORDS:
            continue
        quotations = find_quotations(text)
        alone = len(quotations) == 1 and quotations[0].closed and not text[quotations[0].end :].strip(" .\u00a0*")
        beside = [_prose(article, other) for other in parts[max(0, place - 1) : place + 2] if other is not part]
        if alone and beside and not any(_SOURCE.search(other) for other in beside):
            start = article.text.index(text, part.prose.start)
            yield Hit(
                start,
                start + quotations[0].end,
                Bilingual("Tidak jelas ini ucapan siapa", "It is not clear whose words these are"),
                whole=True,
            )


def _prose(article: Article, part: Part) -> str:
    return article.text[part.prose.start : part.prose.end].strip(" \u00a0")


@article_rule("atribusi.berulang", Category.STYLE, Severity.ADVICE, marks='"”', about_quotations=True)
def same_verb(article: Article) -> Iterator[Hit]:
    """Verba pengiring petikan tidak itu-itu saja.
    The verbs of saying are not the same all along.

    Mengapa: Verba yang sama empat kali berturut-turut (“kata” lima kali) mengganggu irama. Ganti, atau gabungkan
        petikannya.
    Why: The same verb four times in a row (“kata” five times) breaks the rhythm. Vary it, or join the quotations.
    Sumber: Kebiasaan redaksi

    Tandai: SOE - "Air naik sejak pagi," ujar Maria. ¶ "Kami mengungsi," ujarnya. ¶ "Anak-anak aman," ujarnya. ¶ "Kami
        menunggu perahu," [[ujarnya]].
    Diam: SOE - "Air naik sejak pagi," kata Maria. ¶ "Kami mengungsi," katanya. ¶ "Anak-anak aman," katanya. ¶ "Kami
        menunggu perahu," katanya.
    Diam: SOE - "Air naik," ujar Maria. ¶ "Kami mengungsi," ujarnya. ¶ "Anak-anak aman," katanya. ¶ "Kami menunggu,"
        ujarnya.
    """
    run: list[str] = []
    for start, verb in _attributions(article):
        stem = verb.removesuffix("nya")
        run = [*run, stem] if run and run[-1] == stem else [stem]
        if stem != _WRITTEN and len(run) == (_PLAIN_IN_A_ROW if stem == _PLAIN else _IN_A_ROW):
            yield Hit(
                start,
                start + len(verb),
                Bilingual(f"“{stem}” {len(run)} kali berturut-turut", f"“{stem}” {len(run)} times in a row"),
            )


def _attributions(article: Article) -> Iterator[tuple[int, str]]:
    """The verbs that follow quotations in the body, each with its place, in lower case."""
    for part in article.of_kind(*_BODY):
        prose = part.prose
        text = article.text[prose.start : prose.end]
        if '"' in text or "”" in text:
            for match in _AFTER.finditer(text):
                yield prose.start + match.start("verb"), match["verb"].lower()
