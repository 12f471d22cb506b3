"""What a stylesheet says: the sections and keys of ``resources/styles/*.toml``.

Every key has a value in ``umum.toml``, from which all other stylesheets inherit, so nothing here has a default.
The sections themselves are in ``schema_parts``, ``schema_language`` and below.
``docs/lembar-gaya.md`` is written from the descriptions below (``python -m tools.style_page``).
"""

from __future__ import annotations

from typing import Annotated, Literal

from redaksi_app.styles.keys import PARTS, ROLES, Section, key
from redaksi_app.styles.schema_language import (
    Acronyms,
    Dates,
    Degrees,
    Numbers,
    People,
    Punctuation,
    Ranks,
    Words,
)
from redaksi_app.styles.schema_parts import (
    Byline,
    Dateline,
    Disclaimer,
    EndMark,
    Headline,
    Promo,
    Related,
    ReporterLine,
)


class About(Section, frozen=True):
    """Who this stylesheet is for and where its habits were seen."""

    id: Annotated[
        str,
        key(
            "Nama pendek; sama dengan nama berkasnya tanpa “.toml”.",
            "The short name; the file's name without “.toml”.",
            example='"harian-kita"',
        ),
    ]
    name: Annotated[str, key("Nama yang tampil di layar.", "The name on the screen.", example='"Harian Kita"')]
    inherits: Annotated[
        str,
        key(
            "Gaya yang diwarisi: yang tidak disebut di sini diambil dari sana. Gaya bawaan boleh ditimpa gaya sendiri "
            "yang bernama sama dan mewarisinya.",
            "The stylesheet inherited from: what is not said here comes from there. A shipped stylesheet may be "
            "overlaid by one's own of the same name that inherits from it.",
            example='"tribun"',
        ),
    ]
    basis: Annotated[
        str,
        key(
            "Dari mana kebiasaan ini diketahui. “observed practice”: teramati pada berita terbit, bukan buku gaya "
            "redaksi itu sendiri.",
            "How the habits are known. “observed practice”: seen in published news, not the newsroom's own book.",
            example='"observed practice"',
        ),
    ]


class Recognise(Section, frozen=True):
    """How a draft shows that it belongs to this newsroom."""

    portals: Annotated[
        list[str],
        key(
            "Nama pada dateline atau baris “Laporan …”; besar kecilnya huruf tidak dibedakan. “*” mewakili huruf dan "
            "tanda hubung mana pun.",
            "Names in a dateline or reporter line, compared without regard to case. “*” stands for any letters and "
            "hyphens.",
            example='["POS-KUPANG.COM"]',
        ),
    ]


class Export(Section, frozen=True):
    """What becomes of each part in the copy for layout."""

    leave_out: Annotated[
        list[str],
        key(
            "Bagian naskah yang hanya untuk web: tidak ikut diekspor.",
            "Parts of an article that are for the web only: not exported.",
            example='["related", "promo", "disclaimer", "navigation"]',
            choices=PARTS,
        ),
    ]
    paragraph_styles: Annotated[
        dict[str, str],
        key(
            "Nama gaya paragraf DOCX bagi tiap bagian naskah.",
            "Part of an article to the name of its paragraph style in the DOCX.",
            example='{ headline = "Judul" }',
            keys=ROLES,
        ),
    ]
    dateline_style: Annotated[
        str,
        key("Nama gaya karakter dateline.", "The character style of the dateline.", example='"Dateline"'),
    ]
    emphasis_style: Annotated[
        str,
        key(
            "Nama gaya karakter bagi kata yang ditekankan: tebal, miring, atau bergaris bawah dalam naskah, "
            "atau diapit *bintang* atau _garis bawah_ (tandanya tidak ikut dicetak).",
            "The character style of emphasised words: bold, in italics or underlined in the draft, or between "
            "*asterisks* or _underscores_ (which are not printed).",
            example='"Penekanan"',
        ),
    ]
    attribution_style: Annotated[
        str,
        key(
            "Nama gaya karakter pengiring petikan: kata Maria Bria.",
            "The character style of what names the speaker after a quotation: kata Maria Bria.",
            example='"Atribusi"',
        ),
    ]
    quotation_marks: Annotated[
        Literal["lengkung", "naskah"],
        key(
            "Tanda petik dan apostrof dalam salinan untuk tata letak: “lengkung”: “...”; “naskah”: seperti dalam "
            "naskah.",
            "Quotation marks and apostrophes in the copy for layout: “lengkung”: “...”; “naskah”: as in the draft.",
        ),
    ]
    keep_together: Annotated[
        list[str],
        key(
            "Yang diberi spasi keras dalam salinan untuk tata letak: “rupiah”: Rp dan jumlahnya; “sebutan”: sapaan, "
            "gelar, atau pangkat dan namanya; “satuan”: bilangan dan satuannya.",
            "What gets a non-breaking space in the copy for layout: “rupiah”: Rp and its amount; “sebutan”: an "
            "honorific, degree or rank and the name; “satuan”: a figure and its unit.",
            example='["rupiah", "satuan"]',
            choices=("rupiah", "sebutan", "satuan"),
        ),
    ]
    template: Annotated[
        str,
        key(
            "Nama berkas templat .docx atau .dotx di folder gaya, tempat salinan DOCX mengambil rupa gayanya; kosong: "
            "rupa bawaan.",
            "The name of a .docx or .dotx in the folder of stylesheets from which the DOCX takes the looks of its "
            "styles; empty: the looks that come with Redaksi.",
            example='"templat-cetak.dotx"',
        ),
    ]


class Rules(Section, frozen=True):
    """Rules switched off or weighed otherwise."""

    off: Annotated[
        list[str],
        key(
            "Aturan (“gelar.bentuk”) atau keluarga aturan (“gelar”) yang dimatikan.",
            "Rules (“gelar.bentuk”) or families (“gelar”) that are switched off.",
            example='["orang.sebutan-ulang"]',
        ),
    ]
    severity: Annotated[
        dict[str, Literal["error", "warning", "advice"]],
        key(
            "Bobot aturan: “error” wajib, “warning” periksa, “advice” saran.",
            "A rule's severity.",
            example='{ "dateline.hilang" = "error" }',
        ),
    ]


class Stylesheet(Section, frozen=True):
    """One newsroom's stylesheet, complete: everything inherited is filled in."""

    style: Annotated[About, key("Identitas lembar gaya", "What this stylesheet is")]
    recognise: Annotated[Recognise, key("Cara mengenali naskah redaksi ini", "How a draft shows whose it is")]
    dateline: Annotated[Dateline, key("Dateline: POS-KUPANG.COM, KEFAMENANU -", "The dateline")]
    byline: Annotated[Byline, key("Baris penulis dan editor", "The line with writer and editor")]
    reporter_line: Annotated[ReporterLine, key("Baris “Laporan Reporter …”", "The line “Laporan Reporter …”")]
    end_mark: Annotated[EndMark, key("Tanda akhir naskah", "The mark that closes the copy")]
    disclaimer: Annotated[Disclaimer, key("Disklaimer komentar pada laman web", "The web page's comment disclaimer")]
    promo: Annotated[Promo, key("Ajakan mengikuti kanal", "Calls to follow a channel")]
    related: Annotated[Related, key("Tautan ke berita lain", "Links to other articles")]
    degrees: Annotated[Degrees, key("Gelar akademik", "Academic degrees")]
    ranks: Annotated[Ranks, key("Pangkat", "Ranks")]
    headline: Annotated[Headline, key("Judul", "The headline")]
    people: Annotated[People, key("Penyebutan orang", "How people are named")]
    acronyms: Annotated[Acronyms, key("Akronim yang diurai", "Acronyms that are spelled out")]
    words: Annotated[Words, key("Pilihan kata", "Choice of words")]
    dates: Annotated[Dates, key("Tanggal dan zona waktu", "Dates and the time zone")]
    numbers: Annotated[Numbers, key("Bilangan, uang, dan jam", "Figures, money and the clock")]
    punctuation: Annotated[Punctuation, key("Tanda baca", "Punctuation")]
    export: Annotated[Export, key("Naskah untuk tata letak", "The copy for layout")]
    rules: Annotated[
        Rules, key("Aturan yang dimatikan atau diubah bobotnya", "Rules switched off or weighed otherwise")
    ]

    @property
    def id(self) -> str:
        """The name that ``--style`` takes."""
        return self.style.id
