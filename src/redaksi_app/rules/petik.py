"""What stands at the mark that closes a quotation: "...," kata camat."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.conditions import between
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.speech import AFTER_PATTERN, BEFORE_PATTERN
from redaksi_app.text import Quotation
from redaksi_app.text.patterns import expression

_MARKS = '"“”'
_SPEAKS = expression(rf"[ \u00a0]*(?:{AFTER_PATTERN}|demikian\b|begitu[ \u00a0](?:kata|ujar))")

#: These begin with the mark, which is rare, and look at what stands before it afterwards.
_COMMA_OUTSIDE = expression(r"[\"”][ \u00a0]?,")
_QUESTION_OUTSIDE = expression(r"[\"”](?P<mark>[?!]),?")
_CLOSED = expression(r"[\"”](?=[ \u00a0])")
_STOP_OUTSIDE = expression(r"[\"”]\.(?![\w.\"”])")
#: A quotation that a saying verb introduces; as far back as that can stand.
_DIRECT = expression(rf"\b{BEFORE_PATTERN}(?:[ \u00a0][\w-]+){{0,4}}[,:][ \u00a0]$")
_REACH = 60
_CAPITAL_VERB = expression(
    rf"[\"”][ \u00a0](?P<verb>(?=[A-Z])(?i:{AFTER_PATTERN}))(?![ \u00a0]jawab\b)(?=[ \u00a0][^\W\d_])"
)


def _closing(passage: Passage, at: int) -> Quotation | None:
    """The quotation that the mark at ``at`` closes."""
    return next((quotation for quotation in passage.quotations if quotation.closed and quotation.end - 1 == at), None)


def _is_speech(passage: Passage, at: int) -> bool:
    """Whether the mark at ``at`` closes somebody's words, of two words at least, and not a title or a term."""
    quotation = _closing(passage, at)
    if quotation is None:
        return True
    text = passage.text
    before = text[: quotation.start].rstrip(" \u00a0")
    apart = not before or not before[-1].isalnum()
    return apart and (text.count(" ", quotation.start, at) > 0 or before[-1:] in ("", ".", "?", "!", "”", '"'))


@paragraph_rule(
    "petik.koma-di-luar",
    Category.ORTHOGRAPHY,
    Severity.ERROR,
    safe=True,
    gaps=between(_COMMA_OUTSIDE.pattern),
    about_quotations=True,
)
def comma_outside(passage: Passage) -> Iterator[Hit]:
    """Koma petikan langsung ditulis di dalam tanda petik.
    The comma of direct speech stands inside the quotation marks.

    Mengapa: Koma yang memisahkan petikan dari pengiringnya ditulis sebelum tanda petik penutup. Petikan yang berakhir
        dengan tanda tanya atau tanda seru tidak diikuti koma.
    Why: The comma that parts speech from what goes with it stands before the closing mark. Speech that ends in a
        question or exclamation mark takes no comma.
    Sumber: EYD V, III.B (koma pada petikan langsung)

    Salah: "Kami menunggu putusan", kata kuasa hukum itu.
    Jadi: "Kami menunggu putusan," kata kuasa hukum itu.
    Salah: "Kapan bantuan datang?", tanya seorang ibu.
    Jadi: "Kapan bantuan datang?" tanya seorang ibu.
    Diam: "Kami menunggu putusan," kata kuasa hukum itu.
    Diam: Lagu "Tanah Pusaka", yang diciptakan tahun lalu, mengalun.
    """
    for match in _COMMA_OUTSIDE.finditer(passage.text):
        start = match.start()
        before = passage.text[start - 1 : start]
        if not before or before.isspace() or before in ",(" or not _SPEAKS.match(passage.text, match.end()):
            continue
        if not _is_speech(passage, start):
            continue
        mark = passage.text[start]
        ended = before in "?!…."
        doubled = before == "."
        begin = start - 1 if doubled else start
        yield Hit(
            begin,
            match.end(),
            Bilingual("Koma di dalam tanda petik", "The comma stands inside the marks")
            if doubled or not ended
            else Bilingual("Tidak perlu koma sesudah ? dan !", "No comma after ? and !"),
            (mark if ended and not doubled else f",{mark}",),
        )


@paragraph_rule(
    "petik.koma-hilang", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, marks=_MARKS, about_quotations=True
)
def comma_missing(passage: Passage) -> Iterator[Hit]:
    """Petikan langsung dipisah koma dari pengiringnya.
    Direct speech is parted by a comma from what goes with it.

    Mengapa: Sebelum kata, ujar, jelas, dan sejenisnya petikan ditutup koma, tanda tanya, atau tanda seru, bukan titik.
    Why: Before kata, ujar, jelas and their like the speech ends in a comma, a question or an exclamation mark, not a
        full stop.
    Sumber: EYD V, III.B (koma pada petikan langsung)

    Salah: "Harga masih wajar" ujar pedagang itu.
    Jadi: "Harga masih wajar," ujar pedagang itu.
    Salah: "Tolong jangan ditutup." pinta pengelola pasar.
    Jadi: "Tolong jangan ditutup," pinta pengelola pasar.
    Diam: "Harga masih wajar," ujar pedagang itu.
    Diam: Ia menyebut "lompatan" kata yang tepat.
    """
    text = passage.text
    for match in _CLOSED.finditer(text):
        at = match.start()
        before = text[at - 1 : at]
        if not (before.isalnum() or before in (")", "%", ".")) or not _SPEAKS.match(text, at + 1):
            continue
        if before == "." and not text[at - 2 : at - 1].isalnum():
            continue
        if _is_speech(passage, at):
            start = at - 1 if before == "." else at
            yield Hit(start, at, _MISSING, (",",), group="petik.koma-hilang")


_MISSING = Bilingual("Koma sebelum tanda petik penutup", "A comma before the closing mark")


@paragraph_rule(
    "petik.tanda-tanya",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    gaps=between(_QUESTION_OUTSIDE.pattern),
    about_quotations=True,
)
def question_outside(passage: Passage) -> Iterator[Hit]:
    """Tanda tanya dan tanda seru petikan ditulis di dalam tanda petik.
    The question or exclamation mark of direct speech stands inside the quotation marks.

    Mengapa: Yang bertanya atau berseru adalah orang yang dikutip.
    Why: It is the person quoted who asks or exclaims.
    Sumber: EYD V, III.J (tanda petik pada petikan langsung)

    Salah: "Apakah kapal itu laik laut"? tanya hakim.
    Jadi: "Apakah kapal itu laik laut?" tanya hakim.
    Diam: "Apakah kapal itu laik laut?" tanya hakim.
    Diam: Siapa pencipta lagu "Tanah Pusaka"?
    """
    for match in _QUESTION_OUTSIDE.finditer(passage.text):
        if not passage.text[match.start() - 1 : match.start()].isalnum() or not _SPEAKS.match(
            passage.text, match.end()
        ):
            continue
        yield Hit(
            match.start(),
            match.end(),
            Bilingual(f"“{match['mark']}” di dalam tanda petik", f"“{match['mark']}” stands inside the marks"),
            (f"{match['mark']}{passage.text[match.start()]}",),
        )


@paragraph_rule(
    "petik.titik-di-luar",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    gaps=between(_STOP_OUTSIDE.pattern),
    about_quotations=True,
)
def stop_outside(passage: Passage) -> Iterator[Hit]:
    """Titik petikan langsung ditulis di dalam tanda petik.
    The full stop of direct speech stands inside the quotation marks.

    Mengapa: Kalimat yang dikutip utuh membawa titiknya sendiri. Sesudah judul atau istilah, titik tetap di luar.
    Why: A sentence that is quoted whole brings its own full stop. After a title or a term the stop remains outside.
    Sumber: EYD V, III.J (tanda petik pada petikan langsung)

    Salah: Nenek itu berbisik, "Rumah saya hanyut".
    Jadi: Nenek itu berbisik, "Rumah saya hanyut."
    Salah: "Air naik sejak subuh". Begitu kesaksian penjaga itu.
    Jadi: "Air naik sejak subuh." Begitu kesaksian penjaga itu.
    Diam: Nenek itu berbisik, "Rumah saya hanyut."
    Diam: Petugas menemukan kaleng bertuliskan "Kerupuk Ikan".
    Diam: Mereka menyanyikan dua lagu, "Tanah Pusaka" dan "Anak Muara".
    """
    for match in _STOP_OUTSIDE.finditer(passage.text):
        if not passage.text[match.start() - 1 : match.start()].isalnum():
            continue
        quotation = _closing(passage, match.start())
        if quotation is None or not passage.text[quotation.start + 1].isupper():
            continue
        if passage.text.count(" ", quotation.start, quotation.end) < 2 or _is_title(passage, quotation):
            continue
        yield Hit(
            match.start(),
            match.end(),
            Bilingual("Titik di dalam tanda petik", "The full stop stands inside the marks"),
            (f".{match.group()[0]}",),
        )


def _is_title(passage: Passage, quotation: Quotation) -> bool:
    """Whether the quoted words are no sentence spoken: in title case, or not where one could begin."""
    words = passage.text[quotation.start + 1 : quotation.end - 1].split()
    if sum(word[0].isupper() for word in words) > len(words) // 2:
        return True
    before = passage.text[max(0, quotation.start - _REACH) : quotation.start]
    if _DIRECT.search(before):
        return False
    return quotation.start != 0 and before[-2:] not in (". ", "? ", "! ", "” ", '" ')


@paragraph_rule(
    "petik.huruf-pengiring", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, marks=_MARKS, about_quotations=True
)
def verb_in_lower_case(passage: Passage) -> Iterator[Hit]:
    """Pengiring petikan ditulis dengan huruf kecil: "...," kata camat.
    What goes with a quotation begins with a small letter: "...," kata camat.

    Mengapa: Pengiring melanjutkan kalimat yang sama.
    Why: It carries on the same sentence.
    Sumber: EYD V, I.F (huruf kapital pada petikan langsung)

    Salah: "Kami akan memeriksa ulang," Kata kepala dinas.
    Jadi: "Kami akan memeriksa ulang," kata kepala dinas.
    Diam: "Kami akan memeriksa ulang," kata kepala dinas.
    Diam: "Kami pulang." Kata-kata itu diucapkan pelan.
    """
    for match in _CAPITAL_VERB.finditer(passage.text):
        if passage.text[match.start() - 1 : match.start()] not in (",", "?", "!"):
            continue
        verb = match["verb"]
        yield Hit(
            match.start("verb"),
            match.end("verb"),
            Bilingual(f"Pengiring petikan berhuruf kecil: {verb.lower()}", f"A small letter here: {verb.lower()}"),
            (verb.lower(),),
        )
