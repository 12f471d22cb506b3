"""Academic degrees after a name: their form and order, the commas around them, or leaving them out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from redaksi_app.article import PROSE, Article
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.conditions import tidy_degrees
from redaksi_app.rules.degrees import DegreeTail, degree_openings, find_degree_tails, may_hold_degrees
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, article_rule, paragraph_rule
from redaksi_app.rules.titles import find_titles, may_hold_titles
from redaksi_app.text.patterns import expression

#: After degrees these go on without a comma: a list of people, or a clause that needs none.
_NO_COMMA_BEFORE = frozenset({"dan", "serta", "atau", "yang", "dengan", "bersama", "maupun", "beserta", "vs"})
_NEXT_WORD = expression(r"[ \u00a0]+(?P<word>[^\W\d_][\w-]*)")
#: Commas after the degrees that are two, or have a space before them.
_STRAY_COMMAS = expression(r"[ \u00a0]+,(?:[ \u00a0]*,)*|,(?:[ \u00a0]*,)+")
_RIGHT_GAPS = frozenset({", ", ",\u00a0"})
#: How high a degree is, by how it begins.
_LEVELS = (
    (1, expression(r"A\.")),
    (2, expression(r"[SB]\.")),
    (3, expression(r"M\.|LL\.M\.")),
    (4, expression(r"Ph\.D\.|D\.")),
)
_SENTENCE_GOES_ON = expression(r"[ \u00a0]*(?:[,;:)—–-]|\([^)]|[ \u00a0][a-z\d])")
_PHYSICIAN = frozenset({"dr.", "drg.", "drh."})
_HEALTH = expression(
    r"\b(?:dokter|pasien|rumah sakit|RS\w*|puskesmas|kesehatan|penyakit|medis|klinik|vaksin\w*|virus|obat|operasi)\b",
    re.I,
)
#: From this many words of medicine on it is a health story, where a physician's title tells readers something.
_HEALTH_STORY = 4


@paragraph_rule("gelar.bentuk", Category.STYLE, Severity.ERROR, safe=True, words=degree_openings, when=tidy_degrees)
def degree_form(passage: Passage) -> Iterator[Hit]:
    """Gelar ditulis rapat, tiap unsur bertitik.
    Degrees are closed up, with a full stop after each part.

    Mengapa: Tiap unsur singkatan gelar diberi titik tanpa spasi; antargelar dipisah koma dan spasi. Di akhir kalimat
        titik gelar sekaligus titik kalimat.
    Why: Each part of a degree takes a full stop without a space; degrees are set apart by comma and space. At the end
        of a sentence the degree's full stop serves as the sentence's.
    Sumber: EYD V, II.F (singkatan gelar) dan III.B (koma sesudah nama)

    Salah: Kapolres Belu, AKBP Anton Seran, S. H., S. I. K., M. H, tiba di Atambua.
    Jadi: Kapolres Belu, AKBP Anton Seran, S.H., S.I.K., M.H., tiba di Atambua.
    Salah: Rapat dipimpin Maria Bria, SE, MM, di aula kantor.
    Jadi: Rapat dipimpin Maria Bria, S.E., M.M., di aula kantor.
    Salah: Acara itu dihadiri Yosef Nahak, S.H.,S.I.K.M.,H.
    Jadi: Acara itu dihadiri Yosef Nahak, S.H., S.I.K., M.H.
    Salah: Ia didampingi Kepala Dinas, Ester Nuban, S.Pd, M.si.
    Jadi: Ia didampingi Kepala Dinas, Ester Nuban, S.Pd., M.Si.
    Salah: Naskah itu diteken Yosef Nahak, S.Hut.. Ia didampingi dokter Maria Bria, SpA.
    Jadi: Naskah itu diteken Yosef Nahak, S.Hut. Ia didampingi dokter Maria Bria, Sp.A.
    Diam: Kapolres Belu, AKBP Anton Seran, S.H., S.I.K., M.H., tiba di Atambua.
    Diam: Perkara itu diputus Mahkamah Agung, MA, pada Senin.
    Diam: Di Jakarta, M.H. Thamrin dikenang sebagai pahlawan.
    Diam: Pengacara itu bernama Muh. A. S. Nahak.
    Diam: Korban, SH, dan seorang warga Amanuban Timur, SKM, melapor.
    Diam: Rapat memilih Maria Bria, S.E., M.Ak., CPA, sebagai ketua.
    """
    for tail in find_degree_tails(passage.text):
        if tail.written == tail.right:
            continue
        yield Hit(
            tail.start,
            tail.end,
            Bilingual("Gelar ditulis rapat, tiap unsur bertitik", "Degrees are closed up, each part with a full stop"),
            (tail.right, *tail.others),
            severity=None if tail.sure else Severity.ADVICE,
            safe=not tail.others,
        )


@paragraph_rule(
    "gelar.koma-sebelum", Category.STYLE, Severity.ERROR, safe=True, words=degree_openings, when=tidy_degrees
)
def comma_before_degree(passage: Passage) -> Iterator[Hit]:
    """Nama dan gelar dipisah koma.
    A comma stands between the name and the degree.

    Mengapa: Tanpa koma, singkatan itu terbaca sebagai singkatan nama keluarga.
    Why: Without a comma the abbreviation reads as a family name's initials.
    Sumber: EYD V, III.B (koma antara nama dan gelar)

    Salah: Rapat dipimpin Maria Bria S.E., M.M.
    Jadi: Rapat dipimpin Maria Bria, S.E., M.M.
    Salah: Rapat dipimpin Maria Bria ,S.E., dan Anton Seran ,, S.H.
    Jadi: Rapat dipimpin Maria Bria, S.E., dan Anton Seran, S.H.
    Salah: Pengajian dipimpin K.H. Ahmad Zarkasyi Lc., lalu ditutup doa.
    Jadi: Pengajian dipimpin K.H. Ahmad Zarkasyi, Lc., lalu ditutup doa.
    Diam: Rapat dipimpin Maria Bria, S.E., M.M.
    Diam: Rapat dipimpin Siti Khadijah M.A. Nahak di Jalan M.H. Thamrin.
    """
    for tail in find_degree_tails(passage.text):
        gap = passage.text[tail.name_end : tail.start]
        if gap in _RIGHT_GAPS:
            continue
        start, end, right = (tail.name_end, tail.start, ", ") if tail.comma_before else (tail.name_end,) * 2 + (",",)
        yield Hit(
            start,
            end,
            Bilingual("Koma di antara nama dan gelar", "A comma between name and degree"),
            (right,),
            group="gelar.koma-sebelum",
        )


@paragraph_rule(
    "gelar.koma-sesudah", Category.STYLE, Severity.ERROR, safe=True, words=degree_openings, when=tidy_degrees
)
def comma_after_degree(passage: Passage) -> Iterator[Hit]:
    """Gelar diapit koma bila kalimat berlanjut.
    A comma closes the degrees where the sentence goes on.

    Mengapa: Gelar di belakang nama adalah aposisi; koma yang membukanya harus ditutup sebelum kata berikutnya.
    Why: Degrees after a name are an apposition; the comma that opens it has to be closed before the next word.
    Sumber: EYD V, III.B (pengapit aposisi)

    Salah: Kapolres Belu, AKBP Anton Seran, S.H., M.H. mengatakan situasi aman.
    Jadi: Kapolres Belu, AKBP Anton Seran, S.H., M.H., mengatakan situasi aman.
    Diam: Kapolres Belu, AKBP Anton Seran, S.H., M.H., mengatakan situasi aman.
    Salah: Kepala Dinas, Maria Bria, S.E. ,, menunggu alat berat.
    Jadi: Kepala Dinas, Maria Bria, S.E., menunggu alat berat.
    Diam: Hadir Anton Seran, S.H. dan Maria Bria, S.E.
    Diam: Hadir Anton Seran, S.H. (kiri) di Atambua.
    """
    for tail in find_degree_tails(passage.text):
        stray = _STRAY_COMMAS.match(passage.text, tail.end)
        if stray:
            yield Hit(
                tail.end,
                stray.end(),
                Bilingual("Satu koma setelah gelar", "One comma after the degrees"),
                (",",),
                group="gelar.koma-sesudah",
            )
            continue
        following = _NEXT_WORD.match(passage.text, tail.end)
        if following is None or not following["word"][0].islower() or following["word"] in _NO_COMMA_BEFORE:
            continue
        yield Hit(
            tail.end,
            tail.end,
            Bilingual("Koma setelah gelar", "A comma after the degrees"),
            (",",),
            group="gelar.koma-sesudah",
        )


@paragraph_rule("gelar.urutan", Category.STYLE, Severity.ADVICE, words=degree_openings, when=tidy_degrees)
def degree_order(passage: Passage) -> Iterator[Hit]:
    """Gelar diurutkan dari jenjang yang lebih rendah.
    Degrees run from the lower to the higher.

    Mengapa: Urutan lazim ialah diploma, sarjana, magister, doktor. Orang yang meraih sarjana kedua sesudah magister
        kadang menulisnya lain; tanyakan bila ragu.
    Why: The usual order is diploma, bachelor, master, doctorate. Who took a second bachelor's degree after a master's
        may write it otherwise; ask where in doubt.
    Sumber: Kebiasaan perguruan tinggi

    Salah: Rapat dipimpin Maria Bria, M.M., S.E.
    Jadi: Rapat dipimpin Maria Bria, S.E., M.M.
    Diam: Rapat dipimpin Maria Bria, A.Md., S.E., M.M., Ph.D.
    Diam: Rapat dipimpin Anton Seran, S.I.K., S.H., M.H., dan Yosef Nahak, M.Si., Ak., CA.
    """
    for tail in find_degree_tails(passage.text):
        levels = [_level(degree) for degree in tail.degrees]
        known = [level for level in levels if level]
        if known == sorted(known) or not all(levels):
            continue
        ordered = [degree for _, degree in sorted(zip(levels, tail.degrees, strict=True), key=lambda pair: pair[0])]
        yield Hit(
            tail.start,
            tail.end,
            Bilingual("Gelar yang lebih rendah biasanya lebih dulu", "The lower degree usually comes first"),
            (", ".join(ordered),),
        )


def _level(degree: str) -> int:
    """From 1 (diploma) to 4 (doctorate); 0 for what has no place in the order."""
    return next((level for level, pattern in _LEVELS if pattern.match(degree)), 0)


@article_rule("gelar.hapus", Category.STYLE, Severity.WARNING)
def degrees_left_out(article: Article) -> Iterator[Hit]:
    """Redaksi ini tidak menulis gelar akademik.
    This newsroom leaves academic degrees out.

    Mengapa: Lembar gaya redaksi meminta nama tanpa gelar: jabatan atau peran seseorang lebih menerangkan, dan semua
        narasumber setara. Sebutan rohaniwan tetap, begitu pula dr. dan drg. dalam berita kesehatan.
    Why: The stylesheet asks for names without degrees: what somebody does tells readers more, and all sources are
        equal. Titles of clergy stay, and so do dr. and drg. in health stories.
    Sumber: Lembar gaya redaksi

    Salah (tempo): Kapolres Belu, AKBP Anton Seran, S.H., M.H., mengatakan situasi aman.
    Jadi (tempo): Kapolres Belu, AKBP Anton Seran, mengatakan situasi aman.
    Salah (tempo): Prof. Dr. Maria Bria, M.Si., dan Drs. Yosef Nahak, M.M. hadir.
    Jadi (tempo): Maria Bria dan Yosef Nahak hadir.
    Salah (tempo): Hadir Pdt. Ester Nuban, S.Th., M.Th.
    Jadi (tempo): Hadir Pdt. Ester Nuban.
    Diam (tempo): Pasien rumah sakit dirawat dokter. Menurut dr. Maria Bria, penyakit itu sembuh dengan obat.
    Diam (tempo): Hadir Anton Seran, Pdt. Ester Nuban, dan K.H. Ahmad Bria di Jalan Prof. Dr. Soepomo.
    Diam: Kapolres Belu, AKBP Anton Seran, S.H., M.H., mengatakan situasi aman.
    """
    if article.style.degrees.treatment != "hapus":
        return
    exceptions = article.style.degrees.exceptions
    about_health = "dokter" in exceptions and len(_HEALTH.findall(article.text)) >= _HEALTH_STORY
    keep = _PHYSICIAN if about_health else frozenset()
    tables = frozenset({"gelar"} if "rohaniwan" in exceptions else {"gelar", "rohaniwan"})
    for part in article.of_kind(*PROSE):
        prose = part.prose
        passage = Passage(article.text[prose.start : prose.end], part.kind, article.style)
        for hit in _leaving_out(passage, keep, tables):
            yield hit._replace(start=hit.start + prose.start, end=hit.end + prose.start)


def _leaving_out(passage: Passage, keep: frozenset[str], tables: frozenset[str]) -> Iterator[Hit]:
    message = Bilingual("Redaksi ini tidak menulis gelar", "This newsroom leaves degrees out")
    text = passage.text
    if may_hold_titles(passage.words):
        titles = [title for title in find_titles(text) if title.row.table in tables and title.row.form not in keep]
        for _, run in groupby(titles, key=lambda title: title.run):
            for title in run:
                yield Hit(title.start, title.next, message, ("",), group="gelar.hapus")
    if may_hold_degrees(passage.words):
        for tail in find_degree_tails(text):
            end, instead = _without(text, tail)
            yield Hit(tail.name_end, end, message, (instead,), group="gelar.hapus")


def _without(text: str, tail: DegreeTail) -> tuple[int, str]:
    """Where the stretch that goes with the degrees ends, and what is left in its place.

    A comma that closes the degrees stays where it closes an apposition or a member of a list as well.
    """
    if text[tail.end : tail.end + 1] == ",":
        opened = text[: tail.name_start].rstrip().endswith(",")
        following = _NEXT_WORD.match(text, tail.end + 1)
        in_list = following is not None and following["word"][0].isupper()
        return (tail.end, "") if opened or in_list else (tail.end + 1, "")
    closes = text[tail.end - 1] == "." and not _SENTENCE_GOES_ON.match(text, tail.end)
    return tail.end, "." if closes else ""
