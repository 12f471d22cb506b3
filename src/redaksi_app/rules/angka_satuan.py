"""Figures and what they count or measure: a space between them, the symbols as they are written."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import PROSE
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.casing import TITLES
from redaksi_app.rules.conditions import between
from redaksi_app.rules.links import in_link
from redaksi_app.rules.numerals import TIMES, counted_nouns
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_FIGURES = r"(?<![\w.,/@#:–-])(?:Rp[ \u00a0]?)?\d+(?:[.,]\d+)*"
_GLUED = expression(rf"{_FIGURES}(?P<word>[a-z]{{2,12}})(?![\w-]|\.\w)")
#: Symbols and words of measures and amounts; "m", "g" and "k" stand in names of models as well, "ml" and
#: "mm" in those of goods and shells.
_MEASURES = frozenset(
    """kg km cm ha kw kwh kilogram kilometer meter sentimeter milimeter hektare hektar liter mililiter gram ons
    kuintal ton persen ribu juta miliar triliun rupiah watt megawatt""".split()
)
_SHORT_AMOUNT = expression(r"\bRp\.?[ \u00a0]?\d+(?:[.,]\d+)*(?P<gap>[ \u00a0]?)(?P<scale>[Jj][Tt]|[Rr][Bb]|jeti)\b")
_SCALES = {"jt": "juta", "rb": "ribu", "jeti": "juta"}
_SYMBOL = expression(rf"{_FIGURES}[ \u00a0]?(?P<symbol>Km|Kg|Cm|Mm|Ha|Ml|KG)(?![\w/]|[ \u00a0]?\d|\.\d)")
_PLACE_BEFORE = expression(r"\b(?:[Kk][Mm]|[Nn]omor|[Nn]o\.)[ \u00a0]\d*$")


@paragraph_rule(
    "angka-satuan.spasi", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, parts=PROSE, gaps=between(r"\d\Z")
)
def space_before_unit(passage: Passage) -> Iterator[Hit]:
    """Angka dan satuan atau benda yang dihitungnya dipisah spasi: 3 ekor, 20 kg.
    A space parts figures from the unit or thing they count: 3 ekor, 20 kg.

    Mengapa: Angka dan satuannya dua kata.
    Why: The figure and its unit are two words.
    Sumber: EYD V, II.G (angka dan bilangan)

    Salah: Peternak menjual 4ekor kambing dan 35kg pakan.
    Jadi: Peternak menjual 4 ekor kambing dan 35 kg pakan.
    Salah: Jalan sejauh 7,5km itu menelan Rp3miliar.
    Jadi: Jalan sejauh 7,5 km itu menelan Rp3 miliar.
    Diam: Peternak menjual 4 ekor kambing di pasar4orang.example.id dan lewat akun @tani7hari.
    Diam: Lomba lari 10K dan ponsel 5G dipamerkan pada layar 4x3.
    """
    for match in _GLUED.finditer(passage.text):
        word = match["word"]
        if word not in _MEASURES and word not in TIMES and word not in counted_nouns():
            continue
        at = match.start("word")
        if not in_link(passage.text, at):
            yield Hit(at, at, Bilingual("Spasi sesudah angka", "A space after the figure"), (" ",))


@paragraph_rule(
    "angka-satuan.singkat",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    parts=PROSE,
    words=("jt", "rb", "jeti"),
)
def amount_written_out(passage: Passage) -> Iterator[Hit]:
    """Juta dan ribu pada jumlah uang tidak disingkat: Rp5 juta.
    Million and thousand are written out in amounts of money: Rp5 juta.

    Mengapa: “Jt” dan “rb” singkatan obrolan.
    Why: “Jt” and “rb” belong to chats.
    Sumber: EYD V, II.G (bilangan besar sebagian ditulis dengan huruf)

    Salah: Warga menyumbang Rp4jt dan Rp 750 rb untuk posko.
    Jadi: Warga menyumbang Rp4 juta dan Rp 750 ribu untuk posko.
    Diam: Warga menyumbang Rp4 juta untuk posko di Rb. Selatan.
    """
    for match in _SHORT_AMOUNT.finditer(passage.text):
        right = _SCALES[match["scale"].lower()]
        message = Bilingual(f"“{match['scale']}” ditulis {right}", f"“{match['scale']}” is written {right}")
        yield Hit(match.start("gap"), match.end(), message, (f" {right}",))


@paragraph_rule(
    "angka-satuan.lambang",
    Category.ORTHOGRAPHY,
    Severity.WARNING,
    safe=True,
    parts=PROSE - TITLES,
    words=("km", "kg", "cm", "mm", "ha", "ml"),
)
def symbol_in_small_letters(passage: Passage) -> Iterator[Hit]:
    """Lambang satuan berhuruf kecil: 5 km, 10 kg.
    Symbols of units have small letters: 5 km, 10 kg.

    Mengapa: Km, Kg, dan Ha bukan lambang satuan menurut Sistem Internasional.
    Why: Km, Kg and Ha are no symbols of the International System.
    Sumber: EYD V, II.F (singkatan satuan ukuran)

    Salah: Truk itu memuat 80 Kg garam sejauh 12 Km.
    Jadi: Truk itu memuat 80 kg garam sejauh 12 km.
    Diam: Truk itu terbalik di Km 12 jalan poros, dekat Toko 7 Km.7.
    Diam: Kapal KM Lontar mengangkut 80 kg garam.
    """
    text = passage.text
    for match in _SYMBOL.finditer(text):
        if _PLACE_BEFORE.search(text, max(0, match.start() - 10), match.start()) or in_link(text, match.start()):
            continue
        right = match["symbol"].lower()
        yield Hit(
            match.start("symbol"),
            match.end("symbol"),
            Bilingual(f"Lambangnya {right}", f"The symbol is {right}"),
            (right,),
        )
