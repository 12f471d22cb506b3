"""Quotation marks as pairs: both of one kind, closed up to the words, none without its fellow."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import Article, Part, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, article_rule, paragraph_rule
from redaksi_app.rules.speech import AFTER_PATTERN, BEFORE_PATTERN
from redaksi_app.text import find_quotations
from redaksi_app.text.patterns import expression

_MARKS = '"“”'
#: A quotation mark, and none of inches.
_NO_INCHES = expression(r"[“”]|\"(?<!\d\")")
_PROSE = (PartKind.DECK, PartKind.LEAD, PartKind.BODY)

#: `lama,"ujar`, `lama ,"ujar`, `lama, "ujar`, `lama, " ujar`: the mark closes, for a saying verb follows.
_CLOSING = expression(r"(?P<stop>[,?!])(?P<before>[ \u00a0]*)(?P<mark>[\"”])(?P<after>[ \u00a0]*)(?=[a-z])")
_SAYS = expression(AFTER_PATTERN)
_GLUED = expression(r"[\"“](?=[A-Z])")
_ASKED = expression(rf"\b{BEFORE_PATTERN}(?P<stop>[,:]?)$")
_INNER_OPEN = expression(r"“[ \u00a0]+(?=\w)")
_INNER_CLOSE = expression(r"[ \u00a0]+”")


@paragraph_rule(
    "pasangan-petik.jenis", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, marks="“”", about_quotations=True
)
def kinds_differ(passage: Passage) -> Iterator[Hit]:
    """Tanda petik pembuka dan penutup sejenis.
    The opening and the closing quotation mark are of one kind.

    Mengapa: Tanda petik lengkung dan lurus tidak dicampur dalam satu petikan.
    Why: Curly and straight marks are not mixed in one quotation.
    Sumber: EYD V, III.J (tanda petik); kebiasaan redaksi

    Salah: “Kami siap membantu," kata relawan itu.
    Jadi: “Kami siap membantu,” kata relawan itu.
    Salah: "Kapal itu tenggelam,” kata nakhoda.
    Jadi: "Kapal itu tenggelam," kata nakhoda.
    Diam: “Kami siap membantu,” kata relawan itu.
    Diam: "Kapal itu tenggelam," kata nakhoda.
    Diam: “Layar 14" itu pecah,” kata pemiliknya.
    """
    text = passage.text
    for quotation in passage.quotations:
        if not quotation.closed:
            continue
        opening, closing = text[quotation.start], text[quotation.end - 1]
        right = '"' if opening == '"' else "”"
        if closing == right or (closing == '"' and text[quotation.end - 2].isdigit()):
            continue
        yield Hit(
            quotation.end - 1,
            quotation.end,
            Bilingual("Tanda petik penutup tidak sejenis dengan pembukanya", "The closing mark is of another kind"),
            (right,),
        )


@paragraph_rule(
    "pasangan-petik.spasi", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, marks=_MARKS, about_quotations=True
)
def space_at_marks(passage: Passage) -> Iterator[Hit]:
    """Tanda petik rapat dengan yang diapitnya dan berspasi di luarnya.
    Quotation marks are closed up to what they enclose, with a space outside.

    Mengapa: Spasi di dalam tanda petik, atau tidak adanya spasi di luarnya, mengaburkan mana pembuka dan penutup.
    Why: A space inside the marks, or none outside, blurs which of them opens and which closes.
    Sumber: EYD V, III.J (tanda petik); tipografi

    Salah: "Jalan ini rusak sejak lama,"ujar sopir truk.
    Jadi: "Jalan ini rusak sejak lama," ujar sopir truk.
    Salah: "Tarif akan dikaji, "kata manajer pelabuhan.
    Jadi: "Tarif akan dikaji," kata manajer pelabuhan.
    Salah: Camat berpesan,"Simpan nomor darurat ini."
    Jadi: Camat berpesan, "Simpan nomor darurat ini."
    Diam: "Jalan ini rusak sejak lama," ujar sopir truk.
    Diam: Ia menjawab, "kata orang, hujan segera turun."
    """
    text = passage.text
    for match in _CLOSING.finditer(text):
        start = len(text[: match.start()].rstrip(" \u00a0"))
        if match["after"] == " " and not match["before"] and start == match.start():
            continue
        if not _SAYS.match(text, match.end()):
            continue
        at = match.start("mark")
        if match["before"] and not any(one.closed and one.end - 1 == at for one in passage.quotations):
            continue
        yield Hit(
            start,
            match.end(),
            Bilingual("Spasi sesudah tanda petik penutup, bukan sebelumnya", "The space stands after the closing mark"),
            (f"{match['stop']}{match['mark']} ",),
        )
    for match in _GLUED.finditer(text):
        at = match.start()
        asked = None if text[at - 1 : at].isspace() else _ASKED.search(text, max(0, at - 24), at)
        if asked:
            yield Hit(
                asked.start("stop"),
                at,
                Bilingual("Spasi sebelum tanda petik pembuka", "A space before the opening mark"),
                (f"{asked['stop'] or ','} ",),
            )
    for pattern, mark in ((_INNER_OPEN, "“"), (_INNER_CLOSE, "”")):
        for match in pattern.finditer(text) if mark in text else ():
            if match.start() == 0 and mark == "”":
                continue
            yield Hit(
                match.start(),
                match.end(),
                Bilingual("Tanda petik rapat dengan isinya", "The mark is closed up to what it encloses"),
                (mark,),
            )


@article_rule("pasangan-petik.tunggal", Category.ORTHOGRAPHY, Severity.WARNING, marks=_MARKS, about_quotations=True)
def mark_without_fellow(article: Article) -> Iterator[Hit]:
    """Tanda petik selalu berpasangan.
    Quotation marks come in pairs.

    Mengapa: Satu paragraf memuat tanda petik yang tidak ada pasangannya, sehingga tidak jelas apa yang dikutip. Petikan
        yang berlanjut ke paragraf berikutnya boleh baru ditutup di sana.
    Why: One paragraph has a mark without its fellow, so that it is not clear what is quoted. A quotation that runs on
        into the next paragraph may be closed there.
    Sumber: EYD V, III.J (tanda petik)

    Tandai: Air surut. ¶ Kami belum makan sejak pagi,[["]] kata Yosef. ¶ Hujan turun lagi.
    Diam: Air surut. ¶ "Kami belum makan sejak pagi," kata Yosef. ¶ Hujan turun lagi.
    Diam: Air surut. ¶ "Kami belum makan. ¶ "Anak-anak juga," kata Yosef. ¶ Hujan turun lagi.
    Diam: Air surut. ¶ Layar 14" itu pecah. ¶ Hujan turun lagi.
    """
    odd: list[tuple[Part, list[int]]] = []
    parts = list(article.of_kind(*_PROSE))
    for part in parts:
        prose = part.prose
        text = article.text[prose.start : prose.end]
        if not any(mark in text for mark in _MARKS):
            continue
        places = [match.start() for match in _NO_INCHES.finditer(text)]
        if len(places) % 2:
            odd.append((part, places))
            if len(odd) > 1:
                return
    if len(odd) != 1 or len(odd[0][1]) > 1:
        return
    part, (at,) = odd[0]
    following = parts[parts.index(part) + 1 : parts.index(part) + 2]
    opens_next = bool(following) and article.text[following[0].prose.start] in _MARKS
    place = part.prose.start + at
    if article.text[place : place + 2].rstrip() not in _MARKS and opens_next:
        return
    yield Hit(
        place,
        place + 1,
        Bilingual("Tanda petik ini tidak ada pasangannya", "This quotation mark has no fellow"),
    )


@article_rule("pasangan-petik.seragam", Category.CONSISTENCY, Severity.ADVICE, safe=True, about_quotations=True)
def marks_of_one_kind(article: Article) -> Iterator[Hit]:
    """Satu naskah memakai satu jenis tanda petik: lurus atau lengkung.
    One article uses one kind of quotation marks: straight or curly.

    Mengapa: Jenis yang berganti-ganti biasanya sisa salin tempel. Lembar gaya dapat menetapkan jenisnya.
    Why: Kinds that change are mostly left over from pasting. The stylesheet may say which to use.
    Sumber: EYD V, III.J (tanda petik); kebiasaan redaksi

    Salah: "Air surut," kata camat. ¶ "Warga pulang," katanya. ¶ “Hujan reda,” kata Yosef.
    Jadi: "Air surut," kata camat. ¶ "Warga pulang," katanya. ¶ "Hujan reda," kata Yosef.
    Diam: "Air surut," kata camat. ¶ "Warga pulang," katanya.
    Diam: “Air surut,” kata camat. ¶ “Warga pulang,” katanya.
    """
    wanted = article.style.punctuation.quotation_marks
    straight = '"' in article.text
    curly = "“" in article.text or "”" in article.text
    if not (straight and curly) and not (wanted == "lurus" and curly) and not (wanted == "lengkung" and straight):
        return
    lines: list[tuple[int, int]] = []
    curved: list[tuple[int, int]] = []
    for part in article.of_kind(*_PROSE):
        prose = part.prose
        for quotation in find_quotations(article.text[prose.start : prose.end]):
            if not quotation.closed:
                continue
            start, end = quotation.start + prose.start, quotation.end + prose.start
            kinds = article.text[start] + article.text[end - 1]
            if kinds == '""':
                lines.append((start, end))
            elif kinds == "“”":
                curved.append((start, end))
    to_straight = wanted == "lurus" or (wanted == "bebas" and len(curved) <= len(lines))
    message = Bilingual("Naskah ini memakai jenis tanda petik lain", "This article uses the other kind of marks")
    for start, end in curved if to_straight else lines:
        for at, right in ((start, '"' if to_straight else "“"), (end - 1, '"' if to_straight else "”")):
            yield Hit(at, at + 1, message, (right,), group="pasangan-petik.seragam")
