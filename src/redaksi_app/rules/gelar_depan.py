"""Academic and professional titles before a name: Prof., Dr., dr., Drs., Ir."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.conditions import tidy_degrees
from redaksi_app.rules.degrees import find_degree_tails, may_hold_degrees
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.titles import FoundTitle, find_titles, may_hold_titles, misspelt_title, title_openings
from redaksi_app.text.patterns import expression

#: From the first to stand to the last.
_ORDER = {"Prof.": 0, "Dr.": 1, "Drs.": 2, "Dra.": 2, "Ir.": 2, "dr.": 2, "drg.": 2, "drh.": 2}
_SPECIALIST = expression(r"Sp\.")


def _academic(passage: Passage) -> list[FoundTitle]:
    if passage.style.degrees.treatment != "rapikan" or not may_hold_titles(passage.words):
        return []
    return [title for title in find_titles(passage.text) if title.row.table == "gelar"]


@paragraph_rule(
    "gelar-depan.bentuk", Category.STYLE, Severity.WARNING, safe=True, words=title_openings, when=tidy_degrees
)
def title_form(passage: Passage) -> Iterator[Hit]:
    """Gelar di depan nama bertitik, dengan kapital dan spasi yang benar.
    A degree before a name has its full stop, its capital and a space.

    Mengapa: Prof., Dr., Ir., dan Drs. singkatan gelar, jadi diakhiri titik; dokter, dokter gigi, dan dokter hewan
        ditulis dengan huruf kecil (dr., drg., drh.), doktor dengan kapital (Dr.).
    Why: Prof., Dr., Ir. and Drs. are abbreviations of degrees and take a full stop; physicians, dentists and vets are
        written small (dr., drg., drh.), doctors by degree with a capital (Dr.).
    Sumber: EYD V, II.F (singkatan gelar) dan I.F (huruf kapital pada gelar)

    Salah: Ahli gempa dari Bandung, Prof Yosef Nahak, hadir.
    Jadi: Ahli gempa dari Bandung, Prof. Yosef Nahak, hadir.
    Salah: Pasien diperiksa dr Maria Bria dan Drg. Ester Nuban.
    Jadi: Pasien diperiksa dr. Maria Bria dan drg. Ester Nuban.
    Salah: Rektor baru, DR.Ir. Anton Seran, M.T., berpidato.
    Jadi: Rektor baru, Dr. Ir. Anton Seran, M.T., berpidato.
    Diam: Drg. Ester Nuban membuka layanan gratis. Korban dirawat di RSUD Dr Soetomo.
    Diam: Polisi menahan DR (19) di Jalan Ir Soekarno.
    Diam: "Terima kasih, Prof," ujar seorang mahasiswa, Maria Bria.
    Diam: Jabatan Ir Kostrad diserahterimakan.
    """
    for title in _academic(passage):
        yield from misspelt_title(title, passage.text)


@paragraph_rule("gelar-depan.urutan", Category.STYLE, Severity.WARNING, words=("prof", "dr"))
def title_order(passage: Passage) -> Iterator[Hit]:
    """Prof. berdiri sebelum Dr., Dr. sebelum gelar lain.
    Prof. comes before Dr., and Dr. before the others.

    Mengapa: Gelar di depan nama diurutkan dari jabatan akademik (Prof.) ke doktor (Dr.), lalu Ir., Drs., atau dr.
    Why: Degrees before a name run from the academic post (Prof.) to the doctorate (Dr.) and then Ir., Drs. or dr.
    Sumber: Kebiasaan perguruan tinggi

    Salah: Kuliah umum disampaikan Dr. Prof. Yosef Nahak.
    Jadi: Kuliah umum disampaikan Prof. Dr. Yosef Nahak.
    Salah: Hadir Ir. Dr. Anton Seran.
    Jadi: Hadir Dr. Ir. Anton Seran.
    Diam: Kuliah umum disampaikan Prof. Dr. Yosef Nahak.
    Diam: Ceramah disampaikan Dr. dr. Maria Bria, Sp.A., dan Prof. Dr. Ir. Anton Seran.
    """
    for _, run in groupby(_academic(passage), key=lambda title: title.run):
        titles = list(run)
        ranks = [_ORDER.get(title.row.form) for title in titles]
        if None in ranks or any(one.next != other.start for one, other in pairwise(titles)):
            continue
        ordered = [title for _, title in sorted(zip(ranks, titles, strict=True), key=lambda pair: pair[0] or 0)]
        if ordered == titles:
            continue
        yield Hit(
            titles[0].start,
            titles[-1].end,
            Bilingual("Urutan gelar: Prof., Dr., lalu gelar lain", "Order of degrees: Prof., Dr., then others"),
            (" ".join(title.row.form for title in ordered),),
            severity=None if titles[0].row.form != "Prof." and ordered[0].row.form == "Prof." else Severity.ADVICE,
        )


@paragraph_rule("gelar-depan.dokter", Category.STYLE, Severity.ADVICE, words=("dr",))
def physician_not_doctor(passage: Passage) -> Iterator[Hit]:
    """Dokter spesialis bergelar dr., bukan Dr.
    A specialist physician is dr., not Dr.

    Mengapa: Dr. berarti doktor. Orang dengan gelar spesialis (Sp.) dokter, jadi dr.; bila ia doktor juga: Dr. dr.
    Why: Dr. is a doctorate. Who has a specialist's title (Sp.) is a physician, dr.; if a doctor as well: Dr. dr.
    Sumber: EYD V, II.F (singkatan gelar)

    Salah: Operasi dipimpin Dr. Maria Bria, Sp.A., di Kupang.
    Jadi: Operasi dipimpin dr. Maria Bria, Sp.A., di Kupang.
    Diam: Operasi dipimpin Dr. dr. Maria Bria, Sp.A., di Kupang.
    Diam: Operasi dipimpin dr. Maria Bria, Sp.A., bersama Dr. Anton Seran, M.Si., di Kupang.
    """
    titles = _academic(passage)
    if not titles or not may_hold_degrees(passage.words):
        return
    for tail in find_degree_tails(passage.text):
        if not any(_SPECIALIST.match(degree) for degree in tail.degrees):
            continue
        own = [title for title in titles if tail.name_start - 12 <= title.start < tail.name_end]
        if len(own) == 1 and own[0].right == "Dr." and _not_at_start(passage, own[0].start):
            yield Hit(
                own[0].start,
                own[0].end,
                Bilingual("Dokter ditulis dr.; Dr. berarti doktor", "A physician is dr.; Dr. is a doctorate"),
                ("dr.", "Dr. dr."),
            )


def _not_at_start(passage: Passage, start: int) -> bool:
    return all(sentence.start != start for sentence in passage.sentences)
