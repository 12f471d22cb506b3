"""Brackets: closed up inside, apart outside, in pairs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import PROSE, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_PAIR = expression(r"\((?P<doubled>\(?)(?P<left>[ \u00a0]*)(?P<inside>[^()\n]+?)(?P<right>[ \u00a0]*)\)(?P<again>\)?)")
_GLUED = expression(r"\((?=[^\W\d_]{2})")
_LIST_MARK = expression(r"(?:^|[\s(.:])(?:\d{1,2}|[a-z]|[ivx]{1,4})$")
_SENTENCES = frozenset({PartKind.DECK, PartKind.LEAD, PartKind.BODY, PartKind.CAPTION})
_ADDED = expression(r"\((?P<inside>[a-z][^()\n]{2,80})\)")
#: What is added explains a word that points: "mereka (para nelayan)", "itu (banjir)".
_POINTS = expression(
    r"\b(?:dia|ia|mereka|beliau|itu|ini|sana|situ|sini|kami|kita|[a-z]{3,}nya)[ \u00a0]$", re.IGNORECASE
)
#: In brackets these are usual in any copy, whoever speaks.
_USUAL = expression(r"\d|^(?:red|sic|alm|almh|kiri|kanan|tengah|foto)\b")


@paragraph_rule("kurung.rapat", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, marks="(")
def closed_up(passage: Passage) -> Iterator[Hit]:
    """Tanda kurung rapat dengan isinya dan tidak digandakan.
    Brackets are closed up to what they enclose, and are not doubled.

    Mengapa: Spasi berada di luar kurung; satu pasang kurung sudah cukup.
    Why: The spaces stand outside the brackets; one pair is enough.
    Sumber: EYD V, III.L (tanda kurung)

    Salah: Badan Penanggulangan Bencana Daerah ( BPBD ) membuka dapur umum.
    Jadi: Badan Penanggulangan Bencana Daerah (BPBD) membuka dapur umum.
    Salah: Peraturan itu memuat sanksi ((termasuk denda)) bagi pelanggar.
    Jadi: Peraturan itu memuat sanksi (termasuk denda) bagi pelanggar.
    Diam: Badan Penanggulangan Bencana Daerah (BPBD) membuka dapur umum.
    Diam: Peserta membawa (a) ijazah dan (b) pasfoto.
    """
    for match in _PAIR.finditer(passage.text):
        doubled = match["doubled"] and match["again"]
        if not (doubled or match["left"] or match["right"]):
            continue
        start = match.start() + (0 if doubled or not match["doubled"] else 1)
        end = match.end() - (0 if doubled else len(match["again"]))
        yield Hit(
            start,
            end,
            Bilingual("Tanda kurung rapat dengan isinya", "Brackets are closed up to what they enclose")
            if not doubled
            else Bilingual("Satu pasang kurung sudah cukup", "One pair of brackets is enough"),
            (f"({match['inside']})",),
        )


@paragraph_rule("kurung.spasi", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, marks="(")
def space_before(passage: Passage) -> Iterator[Hit]:
    """Spasi di depan kurung buka.
    A space before an opening bracket.

    Mengapa: Keterangan dalam kurung terpisah dari kata di depannya.
    Why: What stands in brackets is apart from the word before it.
    Sumber: EYD V, III.L (tanda kurung)

    Salah: Dinas Kesehatan(Dinkes) menyiagakan ambulans laut.
    Jadi: Dinas Kesehatan (Dinkes) menyiagakan ambulans laut.
    Diam: Dinas Kesehatan (Dinkes) menyiagakan ambulans laut.
    Diam: Nama(-nama) korban dicatat menurut rumus f(x).
    """
    text = passage.text
    for match in _GLUED.finditer(text):
        at = match.start()
        if at < 3 or not text[at - 3 : at].isalpha() or not text[at - 1].islower():
            continue
        yield Hit(
            at,
            at,
            Bilingual("Spasi di depan kurung buka", "A space before the opening bracket"),
            (" ",),
            group="kurung.spasi",
        )


@paragraph_rule("kurung.tunggal", Category.ORTHOGRAPHY, Severity.WARNING, parts=_SENTENCES, marks="()")
def without_fellow(passage: Passage) -> Iterator[Hit]:
    """Tanda kurung selalu berpasangan.
    Brackets come in pairs.

    Mengapa: Kurung buka tidak ditutup, atau kurung tutup tidak dibuka. Angka perincian seperti 1) dibiarkan.
    Why: An opening bracket is not closed, or a closing one not opened. Numbers of a list such as 1) are left alone.
    Sumber: EYD V, III.L (tanda kurung)

    Tandai: Kepala desa [[(]]yang baru dilantik menolak memberi keterangan.
    Tandai: Rute pelayaran itu dibuka lagi[[)]] setelah cuaca membaik.
    Diam: Kepala desa (yang baru dilantik) menolak memberi keterangan.
    Diam: Langkahnya ialah 1) mendata, 2) memilah, dan c) mengirim.
    """
    text = passage.text
    if text.count("(") == text.count(")") and text.find("(") < text.find(")"):
        return
    opened: list[int] = []
    odd: list[int] = []
    for at in [place for place, char in enumerate(text) if char in "()"]:
        if text[at] == "(":
            opened.append(at)
        elif opened:
            opened.pop()
        elif not _LIST_MARK.search(text, max(0, at - 6), at) and text[at - 1 : at] not in (":", ";", "-", "*"):
            odd.append(at)
    if len(odd) > 1:
        odd.clear()  # the marks of a list
    for at in sorted([*opened, *odd]):
        yield Hit(
            at,
            at + 1,
            Bilingual("Tanda kurung ini tidak ada pasangannya", "This bracket has no fellow"),
        )


@paragraph_rule(
    "kurung.sisipan",
    Category.ORTHOGRAPHY,
    Severity.ADVICE,
    parts=PROSE - {PartKind.HEADLINE, PartKind.KICKER, PartKind.SUBHEAD},
    marks="(",
)
def added_by_the_newsroom(passage: Passage) -> Iterator[Hit]:
    """Tambahan redaksi di dalam petikan diapit kurung siku.
    What the newsroom adds inside a quotation stands in square brackets.

    Mengapa: Kurung siku menandai kata yang tidak diucapkan narasumber. Banyak redaksi memakai kurung biasa; lembar gaya
        menentukan pilihannya.
    Why: Square brackets mark words that the source did not say. Many newsrooms use round ones; the stylesheet decides.
    Sumber: EYD V, III.M (tanda kurung siku)

    Salah: "Mereka (para nelayan) sudah pulang," kata ketua kelompok.
    Jadi: "Mereka [para nelayan] sudah pulang," kata ketua kelompok.
    Diam: "Mereka [para nelayan] sudah pulang," kata ketua kelompok.
    Diam: "Badan Pusat Statistik (BPS) merilis data pada Senin (5/8)," katanya.
    Diam: Mereka (para nelayan) sudah pulang.
    """
    if passage.style.punctuation.insertions != "kurung-siku" or not passage.quotations:
        return
    for match in _ADDED.finditer(passage.text):
        if _USUAL.search(match["inside"]) or not _POINTS.search(
            passage.text, max(0, match.start() - 20), match.start()
        ):
            continue
        if any(one.closed and one.start < match.start() and match.end() < one.end for one in passage.quotations):
            yield Hit(
                match.start(),
                match.end(),
                Bilingual("Tambahan redaksi dalam kurung siku", "The newsroom's addition in square brackets"),
                (f"[{match['inside']}]",),
                group="kurung.sisipan",
            )
