"""Spaces: none before a mark, one after it, never two."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.conditions import between
from redaksi_app.rules.links import in_link
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_BEFORE = expression(r"[ \u00a0](?P<mark>[,;:!?]|\.(?!\.))(?P<after>[^\W\d_]?)")
_AFTER_COMMA = expression(r"[,;](?=[^\W\d_])")
#: The end of an address, whose full stop the comma stands for: "Contoh,com".
_DOMAIN = expression(r"(?:com|net|org|id|co\.id|go\.id)(?![\w-])")
_AFTER_STOP = expression(r"\.(?=[A-Z][a-z]+[ ,.][^\W\d_ ]?)")
_WORD_END = expression(r"[a-z]{3,}$")
#: A sentence begins: a word with a capital, and a small one behind it ("kerangka .Net buatan" is a name).
_OPENING = expression(r"[A-Z][a-z]+(?<!Net)(?<!Com)[ \u00a0,][a-z]")
_DOUBLE = expression(r"[ \u00a0]{2,}")
#: A rank or a title closed up to the next: the families of these say how it is written.
_TITLES = frozenset(
    "kombes irjen brigjen komjen mayjen letjen jenderal jend prof letkol kolonel kapt ust drs muh moh".split()
)


@paragraph_rule(
    "spasi.sebelum-tanda",
    Category.ORTHOGRAPHY,
    Severity.ERROR,
    safe=True,
    gaps=between(r"[ \u00a0][,;:!?.]"),
)
def space_before_mark(passage: Passage) -> Iterator[Hit]:
    """Tidak ada spasi di depan tanda baca.
    There is no space before a punctuation mark.

    Mengapa: Koma, titik, titik dua, tanda tanya, dan tanda seru melekat pada kata di depannya.
    Why: Comma, full stop, colon, question and exclamation mark are closed up to the word before them.
    Sumber: EYD V, III.A–III.H (tanda baca); tipografi

    Salah: Situasi pelabuhan aman , dan kapal berangkat .
    Jadi: Situasi pelabuhan aman, dan kapal berangkat.
    Salah: Apakah jalan itu dibuka ? Warga menunggu ,tetapi petugas diam.
    Jadi: Apakah jalan itu dibuka? Warga menunggu, tetapi petugas diam.
    Diam: Situasi pelabuhan aman, dan kapal berangkat.
    Diam: Skala peta itu 1 : 50 dan suratnya terputus ... di sana.
    Salah: Nelayan itu pulang .Istrinya menunggu di pantai.
    Jadi: Nelayan itu pulang. Istrinya menunggu di pantai.
    Diam: Harga di pasar .com itu turun; ia memakai kerangka .Net buatan sendiri.
    """
    text = passage.text
    for match in _BEFORE.finditer(text):
        start, mark = len(text[: match.start()].rstrip(" \u00a0")), match["mark"]
        end = match.start("mark") + 1
        if not start or text[start - 1] in '.,;:!?…("“[/' or text[end : end + 1].isdigit():
            continue
        if match["after"] and in_link(text, end - 1):
            continue
        if match["after"] and mark != "," and not (mark == "." and _opens_sentence(text, start, end)):
            continue
        if mark == ":" and text[start - 1].isdigit():
            continue
        yield Hit(
            start,
            end,
            Bilingual(f"Tidak ada spasi di depan “{mark}”", f"No space before “{mark}”"),
            (f"{mark} " if match["after"] else mark,),
            group=f"spasi.sebelum-tanda {mark}",
        )


def _opens_sentence(text: str, start: int, end: int) -> bool:
    """Whether a small word ends at ``start`` and a sentence begins at ``end``, a stop between them."""
    return _WORD_END.search(text, max(0, start - 20), start) is not None and _OPENING.match(text, end) is not None


@paragraph_rule("spasi.sesudah-koma", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, gaps=between(r"[,;]\Z"))
def space_after_comma(passage: Passage) -> Iterator[Hit]:
    """Ada spasi sesudah koma dan titik koma.
    There is a space after a comma and a semicolon.

    Mengapa: Spasi sesudah koma memisahkan kata; angka desimal tetap rapat.
    Why: The space after a comma parts the words; decimals remain closed up.
    Sumber: EYD V, III.B (tanda koma); tipografi

    Salah: Petani membawa beras,gula, dan kopi.
    Jadi: Petani membawa beras, gula, dan kopi.
    Salah: Gelombang masih tinggi;pencarian dihentikan.
    Jadi: Gelombang masih tinggi; pencarian dihentikan.
    Salah: Ia menulis kepada Beritalele,com dan Kabarsoe,co.id.
    Jadi: Ia menulis kepada Beritalele.com dan Kabarsoe.co.id.
    Diam: Petani membawa beras, gula, dan kopi seberat 3,5 kilogram.
    Diam: Diskusi itu menghadirkan Rina Salim, S.H.,M.H.
    """
    text = passage.text
    for match in _AFTER_COMMA.finditer(text):
        start = match.start()
        before = text[start - 1 : start]
        if not before.isalpha() and before not in ")%":
            continue
        if in_link(text, start):
            continue
        if match.group() == "," and _DOMAIN.match(text, match.end()):
            yield Hit(
                start,
                match.end(),
                Bilingual("Titik di dalam alamat, bukan koma", "A full stop inside an address, not a comma"),
                (".",),
            )
            continue
        yield Hit(
            start,
            match.end(),
            Bilingual(f"Spasi sesudah “{match.group()}”", f"A space after “{match.group()}”"),
            (f"{match.group()} ",),
            group="spasi.sesudah-koma",
        )


@paragraph_rule("spasi.sesudah-titik", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, gaps=between(r"\.\Z"))
def space_after_stop(passage: Passage) -> Iterator[Hit]:
    """Ada spasi di antara dua kalimat.
    There is a space between two sentences.

    Mengapa: Tanpa spasi, titik itu terbaca sebagai bagian alamat atau singkatan.
    Why: Without a space the full stop reads as part of an address or an abbreviation.
    Sumber: EYD V, III.A (tanda titik); tipografi

    Salah: Banjir sudah surut.Warga mulai membersihkan rumah.
    Jadi: Banjir sudah surut. Warga mulai membersihkan rumah.
    Diam: Banjir sudah surut. Warga menulis di Nelayan.Example.id.
    Diam: Kombes Pol.Drs. Anton Seran, S.Pd.,M.Si., tiba.
    """
    text = passage.text
    for match in _AFTER_STOP.finditer(text):
        start = match.start()
        word = _WORD_END.search(text, max(0, start - 20), start)
        if word is None or word.group() in _TITLES:
            continue
        if in_link(text, start) or "." in text[start + 1 : start + 60].partition(" ")[0].rstrip('.,;:!?"”)'):
            continue  # an address
        yield Hit(
            start,
            match.end(),
            Bilingual("Spasi di antara dua kalimat", "A space between two sentences"),
            (". ",),
            group="spasi.sesudah-titik",
        )


@paragraph_rule("spasi.ganda", Category.ORTHOGRAPHY, Severity.ADVICE, safe=True, gaps=between(r"[ \u00a0]{2}"))
def doubled_space(passage: Passage) -> Iterator[Hit]:
    """Satu spasi saja di antara dua kata.
    One space only between two words.

    Mengapa: Spasi ganda biasanya sisa suntingan dan tampak sebagai lubang dalam cetakan.
    Why: A doubled space is mostly left over from an edit, and shows as a hole in print.
    Sumber: Tipografi

    Salah: Hujan turun  merata di seluruh kabupaten.
    Jadi: Hujan turun merata di seluruh kabupaten.
    Diam: Hujan turun merata di seluruh kabupaten.
    Diam: Gedung kesenian itu dipugar lagi. Panggungnya diperluas.
    """
    text = passage.text
    for match in _DOUBLE.finditer(text):
        if match.start() and match.end() < len(text) and text[match.end()] not in ",;:.!?":
            yield Hit(
                match.start(),
                match.end(),
                Bilingual("Spasi ganda", "A doubled space"),
                (" ",),
                group="spasi.ganda",
            )
