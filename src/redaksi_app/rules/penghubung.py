"""Conjunctions: what cannot open a sentence, clauses cut off, pairs that do not match, two where one is enough."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from redaksi_app.article import PROSE, Article, Part, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, article_rule, paragraph_rule
from redaksi_app.text import Span, find_quotations, split_sentences
from redaksi_app.text.patterns import expression

_S = r"[ \u00a0]"
_RUNNING = PROSE - {PartKind.HEADLINE, PartKind.KICKER, PartKind.SUBHEAD}
_SENTENCES = (PartKind.DECK, PartKind.LEAD, PartKind.BODY)
#: Openers that join a sentence to the one before: how they are written then, and what may open one in their place.
_OPENERS: dict[str, tuple[str, tuple[str, ...]]] = {
    "Sedangkan": (", sedangkan", ("Sementara itu,", "Adapun")),
    "Tetapi": (", tetapi", ("Namun,", "Akan tetapi,")),
    "Sehingga": (" sehingga", ("Akibatnya,", "Karena itu,")),
    "Melainkan": (", melainkan", ()),
}
_OPENER = expression(rf"(?P<word>{'|'.join(_OPENERS)})\b(?P<comma>,?)(?={_S})")
_SUBORDINATE = "Karena Agar Supaya Meskipun Meski Walaupun Walau Kendati Lantaran".split()
_CUT_OFF = expression(rf"(?P<word>{'|'.join(_SUBORDINATE)})\b(?={_S}(?!itu|itulah|ini|hal|demikian|begitu))")
_MARKS = '"“”'
#: Two sentences of more words than this together are not made one.
_LONGEST = 35
_FEWEST = 3
_CONCESSION = expression(
    rf"(?:(?:Meski|Walau|Kendati)(?:pun)?|Sekalipun|Biarpun)\b[^,.;:?!\"“”]{{6,120}},{_S}(?P<word>(?:namun|tetapi|tapi|akan"
    rf"{_S}tetapi){_S})(?=\w)|(?:Karena|Lantaran)(?!{_S}itu\b)[^,.;:?!\"“”]{{6,120}},{_S}(?P<so>(?:maka|sehingga){_S})(?=\w)"
)
_BETWEEN = expression(
    rf"(?<!\bdi{_S})(?<!\bDi{_S})\b(?i:antara){_S}(?!lain\b|kedua|mereka|para\b|dua\b|pukul\b|satu\b|sesama\b)"
    rf"(?P<one>[^\W_][^.,;:()?!\"“”]{{1,60}}?){_S}(?P<word>dengan)(?={_S}\w)(?![^.;:()?!\"“”]{{1,60}},{_S}(?:dan{_S})?dengan\b)"
)
_NOT_ONLY = expression(
    rf"\b(?i:(?P<isnt>bukan)|tidak|tak){_S}(?:hanya|cuma){_S}[^.;:?!\"“”,]{{3,90}},{_S}"
    rf"(?P<word>(?:tetapi|tapi){_S}(?!juga\b|tidak\b|sudah\b|bahkan\b)|(?:(?(isnt)(?!)|melainkan)|namun){_S}juga{_S})"
    r"(?=\w)"
)


#: One of these stands wherever that pattern matches.
_BUT = frozenset({"tetapi", "tapi", "melainkan", "namun"})
_THAT = expression(
    rf"\b(?:meng(?:atakan|ungkapkan|aku|akui|ingatkan|imbau|etahui|anggap|ira|harapkan|klaim)|meny(?:ebut|ebutkan|atakan"
    rf"|ampaikan|adari)|men(?:jelaskan|egaskan|erangkan|uturkan|ambahkan|ilai|duga|uding|ekankan)|mem(?:benarkan|astikan"
    r"|aparkan|bantah|beberkan|inta|ercayai|andang)|meyakini|melaporkan|(?:di(?:katakan|jelaskan|sebutkan|sampaikan|tegaskan"
    rf"|ungkapkan|ketahui|terangkan))(?:nya)?|yakin|optimistis|optimis|percaya|berharap|berpendapat)(?P<comma>,)(?={_S}bahwa\b)"
)


_PLACES = "untuk|di|dari|secara|melalui|lewat|bagi|oleh|pada|dalam|sebagai|kepada|dengan|yang|soal"
#: "Baik di kota dan di desa", "baik untuk guru ataupun siswa"; "dengan baik di kota dan di desa" says something else.
_BOTH = expression(
    rf"(?:,{_S}baik|(?<![\w,]{_S})\bBaik){_S}(?P<place>{_PLACES}){_S}(?:[\w-]+{_S}){{1,6}}?(?P<word>dan|atau|ataupun)"
    rf"(?={_S}(?P=place){_S})|\bbaik{_S}(?:{_PLACES}){_S}(?:[\w-]+{_S}){{1,6}}?(?P<or>ataupun)(?={_S})"
)

_ITEM = rf"(?!dan\b|atau|serta|maupun)[\w-]+(?:{_S}(?!dan\b|atau|serta|maupun)[\w-]+){{0,3}}?"
#: "Baik itu" before two or more things.
_BOTH_THAT = expression(
    rf"(?P<baik>\b[Bb]aik){_S}itu(?P<things>{_S}{_ITEM}(?:,{_S}{_ITEM})*),?{_S}(?P<word>dan|atau|ataupun|serta)(?={_S})"
)
#: After these "baik" is no conjunction: "nama baik itu".
_GOOD = expression(r"\b(?:nama|yang|dengan|kabar|hal|niat|itikad|perbuatan|berita)[ \u00a0]$", re.IGNORECASE)


class _Opening(NamedTuple):
    """A sentence that opens with a conjunction: its words, and the sentence before it in the paragraph, if any."""

    match: re.Match[str]
    sentence: Span
    before: Span | None


@article_rule("penghubung.awal", Category.GRAMMAR, Severity.ADVICE, wakes=_OPENERS.__contains__)
def conjunction_opens(article: Article) -> Iterator[Hit]:
    """Sedangkan, tetapi, dan sehingga menghubungkan bagian satu kalimat, tidak membukanya.
    Sedangkan, tetapi and sehingga join the parts of one sentence and do not open it.

    Mengapa: Kata itu menyambung kalimat sebelumnya. Gabungkan kedua kalimat, atau buka dengan “Namun,”, “Sementara
        itu,”, “Akibatnya,”. Ditandai sekali saja di tiap naskah.
    Why: The word goes on with the sentence before. Join the two, or open with “Namun,”, “Sementara itu,”, “Akibatnya,”.
        Marked only once in each draft.
    Sumber: EYD V, III.B (koma sebelum tetapi, melainkan, dan sedangkan); tata bahasa (konjungsi intrakalimat)

    Salah: SOE - Desa di bukit menanam jagung. Sedangkan desa di pesisir menanam kelapa.
    Jadi: SOE - Desa di bukit menanam jagung, sedangkan desa di pesisir menanam kelapa.
    Salah: SOE - Hujan turun dua hari. Sehingga, tanggul jebol.
    Jadi: SOE - Hujan turun dua hari sehingga tanggul jebol.
    Salah: SOE - Hujan turun dua hari. ¶ Tetapi tanggul itu kuat.
    Jadi: SOE - Hujan turun dua hari. ¶ Namun, tanggul itu kuat.
    Diam: SOE - Hujan turun dua hari sehingga tanggul jebol. Namun, warga selamat.
    Diam: SOE - Hujan turun. ¶ “Jalan putus. Sehingga kami memutar,” kata Yosef Nahak.
    """
    found = [one for part in _parts(article, _OPENERS) for one in _openings(article, part, _OPENER)]
    if not found:
        return
    first = found[0]
    joined, instead = _OPENERS[first.match["word"]]
    times = f" ({len(found)} kali di naskah ini)" if len(found) > 1 else ""
    again = f" ({len(found)} times in this draft)" if len(found) > 1 else ""
    message = Bilingual(
        f"“{first.match['word']}” tidak membuka kalimat{times}",
        f"“{first.match['word']}” does not open a sentence{again}",
    )
    start, end = first.match.span()
    if first.before is None:
        yield Hit(start, end, message, instead, group="penghubung.awal")
        return
    stop = first.before.end - 1
    apart = tuple(f".{article.text[stop + 1 : start]}{one}" for one in instead)
    too_long = article.text.count(" ", first.before.start, first.sentence.end) > _LONGEST
    rights = (*apart, joined) if too_long and apart else (joined, *apart)
    yield Hit(stop, end, message, rights, group="penghubung.awal")


@article_rule("penghubung.penggal", Category.GRAMMAR, Severity.ADVICE, wakes=_SUBORDINATE.__contains__)
def clause_cut_off(article: Article) -> Iterator[Hit]:
    """Anak kalimat “Karena …” tidak berdiri sendiri sebagai kalimat.
    A clause with “Karena …” does not stand alone as a sentence.

    Mengapa: Kalimat ini hanya memuat sebab atau tujuan; induknya kalimat sebelumnya, jadi keduanya satu kalimat.
    Why: This sentence holds only a reason or a purpose; its main clause is the sentence before, so both are one.
    Sumber: Tata bahasa (anak kalimat); EYD V, III.B (tanpa koma bila induk kalimat mendahului)

    Salah: SOE - Bantuan terlambat tiba. Karena jembatan satu-satunya putus.
    Jadi: SOE - Bantuan terlambat tiba karena jembatan satu-satunya putus.
    Salah: SOE - Panitia memasang tenda tambahan. Agar penonton tidak kepanasan.
    Jadi: SOE - Panitia memasang tenda tambahan agar penonton tidak kepanasan.
    Diam: SOE - Bantuan terlambat. Karena jalan amblas, bantuan diangkut dengan kuda. Karena itu warga menunggu.
    Diam: SOE - Bantuan terlambat. ¶ Karena jalan amblas bantuan diangkut dengan kuda.
    """
    for part in _parts(article, _SUBORDINATE):
        for one in _openings(article, part, _CUT_OFF):
            text = article.text[one.sentence.start : one.sentence.end]
            if one.before is None or "," in text or text.count(" ") < _FEWEST or not text.endswith("."):
                continue
            if article.text.count(" ", one.before.start, one.sentence.end) > _LONGEST:
                continue
            word = one.match["word"]
            yield Hit(
                one.before.end - 1,
                one.match.end(),
                Bilingual(f"Bagian dari kalimat sebelumnya: … {word.lower()} …", "Part of the sentence before"),
                (f" {word.lower()}",),
                group="penghubung.penggal",
            )


def _parts(article: Article, words: Iterable[str]) -> Iterator[Part]:
    """The parts of running text in which one of ``words`` stands."""
    text = article.text
    if not any(word in text for word in words):
        return
    places = sorted(match.start() for word in words for match in re.finditer(word, text))
    for part in article.of_kind(*_SENTENCES):
        first = bisect_left(places, part.prose.start)
        if first < len(places) and places[first] < part.prose.end:
            yield part


def _openings(article: Article, part: Part, opener: re.Pattern[str]) -> Iterator[_Opening]:
    """The reporter's own sentences that open with one of these words; none where a quotation mark has no fellow."""
    start, end = part.prose.start, part.prose.end
    text = article.text[start:end]
    if sum(text.count(mark) for mark in _MARKS) % 2:
        return
    sentences = split_sentences(text)
    quotations = find_quotations(text)
    for place, sentence in enumerate(sentences):
        match = opener.match(article.text, start + sentence.start, end)
        if match is None or any(one.start <= sentence.start < one.end for one in quotations):
            continue
        before = sentences[place - 1] if place else None
        if before is not None and not text[before.start : before.end].endswith("."):
            continue
        yield _Opening(
            match,
            Span(start + sentence.start, start + sentence.end),
            Span(start + before.start, start + before.end) if before is not None else None,
        )


@paragraph_rule(
    "penghubung.ganda",
    Category.GRAMMAR,
    Severity.ADVICE,
    parts=_RUNNING,
    words=frozenset("namun tetapi tapi maka sehingga".split()),
)
def two_conjunctions(passage: Passage) -> Iterator[Hit]:
    """Sesudah “Meskipun …,” tidak ada “namun”, sesudah “Karena …,” tidak ada “maka”.
    No “namun” after “Meskipun …,”, no “maka” after “Karena …,”.

    Mengapa: Satu penghubung cukup untuk dua klausa; dengan dua, tidak ada induk kalimatnya.
    Why: One conjunction joins two clauses; with two there is no main clause.
    Sumber: Tata bahasa (konjungsi ganda)

    Salah: Meskipun ombak tinggi, namun nelayan tetap melaut. Karena jembatan putus, maka beras dipikul warga.
    Jadi: Meskipun ombak tinggi, nelayan tetap melaut. Karena jembatan putus, beras dipikul warga.
    Diam: Meskipun kalah jumlah, regu itu menyerang, tetapi bola membentur tiang. Namun, meskipun hujan, ia datang.
    Diam: Karena itu, maka warga pulang. Jika hujan turun, maka lomba ditunda.
    """
    for sentence in passage.sentences:
        match = _CONCESSION.match(passage.text, sentence.start, sentence.end)
        if match is None:
            continue
        name = "word" if match["word"] else "so"
        if not passage.quoted(*match.span(name)):
            word = match[name].strip()
            yield Hit(
                *match.span(name),
                Bilingual(f"“{word}” tidak perlu", f"“{word}” is not needed"),
                ("",),
                group=f"penghubung.ganda\n{word}",
            )


@paragraph_rule(
    "penghubung.berpasangan",
    Category.GRAMMAR,
    Severity.ADVICE,
    parts=_RUNNING,
    words=frozenset("antara hanya cuma baik".split()),
)
def pairs_that_match(passage: Passage) -> Iterator[Hit]:
    """Antara … dan …, tidak hanya … tetapi juga …, baik … maupun ….
    “Antara” goes with “dan”, “tidak hanya” with “tetapi juga”, “baik” with “maupun”.

    Mengapa: Kata penghubung berpasangan mempunyai pasangan tetap.
    Why: Correlative conjunctions have fixed partners.
    Sumber: Tata bahasa (konjungsi korelatif)

    Salah: Rapat antara serikat buruh dengan pabrik tidak hanya membahas upah, tetapi lembur.
    Jadi: Rapat antara serikat buruh dan pabrik tidak hanya membahas upah, tetapi juga lembur.
    Salah: Ulat itu tidak hanya merusak jagung, melainkan juga kacang.
    Jadi: Ulat itu tidak hanya merusak jagung, tetapi juga kacang.
    Salah: Banjir melanda banyak desa, baik di hulu dan di hilir; bantuan itu baik untuk guru ataupun siswa.
    Jadi: Banjir melanda banyak desa, baik di hulu maupun di hilir; bantuan itu baik untuk guru maupun siswa.
    Diam: Rapat antara buruh dan pabrik tidak hanya membahas upah, tetapi juga lembur.
    Diam: Bantuan itu bukan hanya untuk petani, melainkan juga untuk nelayan.
    Diam: Upacara itu menjaga ikatan antara warga dengan leluhur, dengan hutan, dan dengan laut.
    Diam: Jalan itu dirawat dengan baik di hulu dan di hilir, baik di kota maupun di desa.
    Diam: Di antara pelari dengan catatan terbaik ada dua warga Sabu; dinas itu antara lain bekerja sama dengan desa.
    Diam: Perundingan antara kedua negara dengan penengah berlangsung. Jarak antara desa dan kota dengan truk jauh.
    """
    words = passage.words
    for match in _BETWEEN.finditer(passage.text) if "antara" in words and "dengan" in words else ():
        if " dan " not in match["one"] and not passage.quoted(*match.span("word")):
            yield Hit(
                *match.span("word"),
                Bilingual("Pasangan “antara” ialah “dan”", "“Antara” goes with “dan”"),
                ("dan",),
                group="penghubung.antara",
            )
    for match in _NOT_ONLY.finditer(passage.text) if not words.isdisjoint(_BUT) else ():
        if not passage.quoted(*match.span("word")):
            yield Hit(
                *match.span("word"),
                Bilingual("Pasangannya “tetapi juga”", "It goes with “tetapi juga”"),
                ("tetapi juga ",),
                group="penghubung.hanya",
            )
    for match in _BOTH.finditer(passage.text) if "baik" in passage.words else ():
        name = "word" if match["word"] else "or"
        if not passage.quoted(*match.span(name)):
            yield Hit(
                *match.span(name),
                Bilingual("Pasangan “baik” ialah “maupun”", "“Baik” goes with “maupun”"),
                ("maupun",),
                group="penghubung.baik",
            )


@paragraph_rule("penghubung.baik-itu", Category.GRAMMAR, Severity.ADVICE, parts=_RUNNING, words=frozenset({"baik"}))
def both_that(passage: Passage) -> Iterator[Hit]:
    """“Baik itu …, … dan …” menjadi “baik …, maupun …”.
    “Baik itu …, … dan …” becomes “baik … maupun …”.

    Mengapa: Pasangan “baik” ialah “maupun”, dan “itu” tidak merujuk apa-apa.
    Why: “Baik” goes with “maupun”, and “itu” points to nothing.
    Sumber: Tata bahasa (konjungsi korelatif)

    Salah: Warga menjaga ketertiban baik itu sebelum, saat dan setelah pemilihan.
    Jadi: Warga menjaga ketertiban baik sebelum, saat, maupun setelah pemilihan.
    Salah: Bantuan diberikan kepada semua warga, baik itu petani dan nelayan.
    Jadi: Bantuan diberikan kepada semua warga, baik petani maupun nelayan.
    Diam: Bantuan diberikan kepada semua warga, baik itu petani maupun nelayan.
    Diam: Pencemaran nama baik itu dan pemerasan disidangkan bersama.
    Diam: “Kami jaga baik itu siang dan malam,” katanya.
    """
    if "aik itu" not in passage.text.replace("\u00a0", " "):
        return
    for match in _BOTH_THAT.finditer(passage.text):
        if passage.quoted(*match.span()) or _GOOD.search(passage.text, max(0, match.start() - 12), match.start()):
            continue
        things = match["things"]
        yield Hit(
            match.start(),
            match.end(),
            Bilingual("Pasangan “baik” ialah “maupun”", "“Baik” goes with “maupun”"),
            (f"{match['baik']}{things}{',' if ',' in things else ''} maupun",),
        )


@paragraph_rule(
    "penghubung.koma-bahwa",
    Category.ORTHOGRAPHY,
    Severity.ADVICE,
    safe=True,
    parts=_RUNNING,
    words=frozenset({"bahwa"}),
)
def comma_before_that(passage: Passage) -> Iterator[Hit]:
    """Tidak ada koma antara “mengatakan” dan “bahwa”.
    There is no comma between “mengatakan” and “bahwa”.

    Mengapa: Anak kalimat dengan “bahwa” adalah objek kata kerjanya, dan objek tidak dipisah koma.
    Why: The clause with “bahwa” is the object of the verb, and no comma parts an object from its verb.
    Sumber: EYD V, III.B (koma pada anak kalimat)

    Salah: Camat menegaskan, bahwa bantuan sudah tiba.
    Jadi: Camat menegaskan bahwa bantuan sudah tiba.
    Diam: Camat menegaskan bahwa bantuan sudah tiba. Ia berkata kepada menteri, bahwa itu benar.
    Diam: Camat menegaskan, kata Yosef, bahwa bantuan sudah tiba; polisi yakin, jalan itu putus.
    """
    for match in _THAT.finditer(passage.text):
        if not passage.quoted(*match.span("comma")):
            yield Hit(
                *match.span("comma"),
                Bilingual("Tidak ada koma di depan “bahwa”", "No comma before “bahwa”"),
                ("",),
                group="penghubung.koma-bahwa",
            )
