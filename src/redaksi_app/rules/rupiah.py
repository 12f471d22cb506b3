"""Amounts in rupiah: Rp5.000."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import PROSE, Article
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, article_rule, paragraph_rule
from redaksi_app.text.patterns import expression
from redaksi_app.text.spans import Span

_WORDS = frozenset({"rp"})
_SYMBOL = expression(r"\b[Rr][Pp]\.?[ \u00a0]*(?=\d)")
_SPACED = expression(r"\bRp[ \u00a0]+(?=\d)")
_CLOSED = expression(r"\bRp(?=\d)")
_TWICE = expression(
    r"\b[Rr][Pp]\.?[ \u00a0]*\d[\d.,]*(?:[ \u00a0](?i:ribu|juta|miliar|milyar|triliun|trilyun))?"
    r"(?P<again>[ \u00a0]+rupiah)\b"
)
_DASH = expression(r"\b[Rr][Pp]\.?[ \u00a0]*\d[\d.]*(?P<dash>(?:,[ \u00a0]?|\.)[-–—=]+)(?!\d)")


@paragraph_rule("rupiah.lambang", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=_WORDS)
def symbol_form(passage: Passage) -> Iterator[Hit]:
    """Lambang rupiah ditulis Rp, tanpa titik.
    The symbol of the rupiah is Rp, without a full stop.

    Mengapa: Lambang mata uang tidak diikuti titik; hanya huruf pertamanya kapital.
    Why: A currency symbol takes no full stop, and only its first letter is a capital.
    Sumber: EYD V, II.F (singkatan satuan ukuran dan mata uang)

    Salah: Warga menyetor Rp. 75.000 dan rp20.000 ke kas desa.
    Jadi: Warga menyetor Rp75.000 dan Rp20.000 ke kas desa.
    Salah: Karcis masuk dijual Rp.10.000.
    Jadi: Karcis masuk dijual Rp10.000.
    Diam: Warga menyetor Rp75.000 ke kas desa.
    Diam: Misa dipimpin RP. Yosef Nahak di gereja paroki.
    """
    spaced = passage.style.numbers.rupiah == "spasi"
    for match in _SYMBOL.finditer(passage.text):
        written = match.group()
        if written.rstrip(" \u00a0") == "Rp":
            continue
        yield Hit(
            match.start(),
            match.end(),
            Bilingual("Lambang rupiah ditulis Rp, tanpa titik", "The symbol of the rupiah is Rp, without a full stop"),
            ("Rp " if spaced else "Rp",),
        )


@article_rule("rupiah.spasi", Category.ORTHOGRAPHY, Severity.ADVICE, safe=True, words=("rp",))
def symbol_space(article: Article) -> Iterator[Hit]:
    """Rp dan angkanya ditulis serangkai.
    Rp and its figures are written together.

    Mengapa: Lambang rupiah melekat pada angkanya. Banyak redaksi memberi spasi; lembar gaya menentukan pilihannya.
        Naskah yang selalu memakai bentuk lain diingatkan sekali saja.
    Why: The symbol of the rupiah is closed up to its figures. Many newsrooms put a space; the stylesheet decides.
        A draft that always has the other form is told once.
    Sumber: EYD V, II.G (ukuran dan nilai)

    Salah: Harga beras naik menjadi Rp 14.500 per kilogram.
    Jadi: Harga beras naik menjadi Rp14.500 per kilogram.
    Salah: Harga beras Rp14.500, gula Rp 17.000, dan garam Rp 9.000.
    Jadi: Harga beras Rp14.500, gula Rp17.000, dan garam Rp9.000.
    Tandai: Harga beras [[Rp ]]14.500, gula Rp 17.000, dan garam Rp 9.000.
    Salah: Sewa lapak Rp 40.000, parkir Rp 2.000, dan air Rp 5.000.
    Jadi: Sewa lapak Rp40.000, parkir Rp2.000, dan air Rp5.000.
    Diam: Harga beras naik menjadi Rp14.500 per kilogram.
    Diam: Uang rupiah kertas itu tidak berlaku lagi.
    """
    wanted = article.style.numbers.rupiah
    if wanted == "bebas" or "Rp" not in article.text:
        return
    other, right = (_SPACED, _CLOSED) if wanted == "rapat" else (_CLOSED, _SPACED)
    parts = list(article.of_kind(*PROSE))
    texts = [article.text[part.prose.start : part.prose.end] for part in parts]
    found = [
        Span(*match.span()).shifted(part.prose.start)
        for part, text in zip(parts, texts, strict=True)
        for match in other.finditer(text)
    ]
    consistent = not any(right.search(text) for text in texts)
    if wanted == "rapat":
        message = Bilingual("Rp ditulis serangkai dengan angkanya", "Rp is closed up to its figures")
    else:
        message = Bilingual("Rp dan angkanya dipisah spasi", "A space parts Rp and its figures")
    suggestions = ("Rp" if wanted == "rapat" else "Rp ",)
    if not consistent or len(found) < 2:
        for start, end in found:
            yield Hit(start, end, message, suggestions)
        return
    places = len(found)
    message = Bilingual(f"{message.id} ({places} tempat)", f"{message.en} ({places} places)")
    # What a speaker says is left to an editor; a finding that stands for all is one about the reporter's own words.
    own = [place for place in found if not _quoted(article, place)]
    start, end = first = (own or found)[0]
    same = [place for place in own if place != first and article.text[slice(*place)] == article.text[start:end]]
    yield Hit(start, end, message, suggestions, also=tuple(same))


def _quoted(article: Article, place: Span) -> bool:
    part = article.part_at(place.start)
    passage = Passage(article.text[part.prose.start : part.prose.end], part.kind, article.style)
    return passage.quoted(place.start - part.prose.start, place.end - part.prose.start)


@paragraph_rule("rupiah.ganda", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=frozenset({"rupiah"}))
def symbol_and_word(passage: Passage) -> Iterator[Hit]:
    """Rp dan kata “rupiah” tidak dipakai bersama.
    Rp and the word “rupiah” are not used together.

    Mengapa: Rp dibaca “rupiah”; Rp5 juta rupiah menyebut mata uangnya dua kali.
    Why: Rp is read “rupiah”; Rp5 juta rupiah names the currency twice.
    Sumber: EYD V, II.G (ukuran dan nilai)

    Salah: Dana hibah itu berjumlah Rp5 juta rupiah.
    Jadi: Dana hibah itu berjumlah Rp5 juta.
    Diam: Dana hibah itu berjumlah 5 juta rupiah.
    Diam: Kurs dolar menembus Rp16.000. Rupiah melemah.
    """
    for match in _TWICE.finditer(passage.text):
        yield Hit(
            match.start("again"),
            match.end("again"),
            Bilingual("Rp sudah berarti rupiah", "Rp already means rupiah"),
            ("",),
        )


@paragraph_rule("rupiah.sen", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, words=_WORDS)
def dash_for_cents(passage: Passage) -> Iterator[Hit]:
    """Jumlah rupiah tidak ditutup dengan “,-”.
    An amount in rupiah is not closed with “,-”.

    Mengapa: “,-” menandai sen yang kosong pada kuitansi; dalam berita cukup angkanya.
    Why: “,-” stands for no cents on a receipt; in news the figures are enough.
    Sumber: EYD V, III.B (koma di antara rupiah dan sen); kebiasaan redaksi

    Salah: Iuran ditetapkan Rp15.000,- per bulan.
    Jadi: Iuran ditetapkan Rp15.000 per bulan.
    Diam: Iuran ditetapkan Rp15.000,00 per bulan.
    Diam: Harganya Rp15.000-Rp20.000 per ikat.
    """
    for match in _DASH.finditer(passage.text):
        yield Hit(
            match.start("dash"),
            match.end("dash"),
            Bilingual("“,-” tidak diperlukan", "“,-” is not needed"),
            ("",),
        )
