"""The sections of a stylesheet that are about words, names, figures and marks."""

from __future__ import annotations

from typing import Annotated, Literal

from redaksi_app.styles.keys import Section, key


class Degrees(Section, frozen=True):
    """Academic degrees after and before a name."""

    treatment: Annotated[
        Literal["rapikan", "hapus", "biarkan"],
        key(
            "“rapikan”: ditulis menurut ejaan; “hapus”: tidak ditulis; “biarkan”: tidak diperiksa.",
            "“rapikan”: written right; “hapus”: left out; “biarkan”: not checked.",
        ),
    ]
    exceptions: Annotated[
        list[Literal["dokter", "rohaniwan"]],
        key(
            "Yang tetap ditulis walaupun gelar dihapus: “dokter”: dr. dan drg. dalam berita kesehatan; “rohaniwan”: "
            "Pdt., K.H., RD., dan sebutan rohaniwan yang lain.",
            "What stays even where degrees are left out: “dokter”: dr. and drg. in health stories; “rohaniwan”: Pdt., "
            "K.H., RD. and other titles of clergy.",
            example='["dokter", "rohaniwan"]',
        ),
    ]


class Ranks(Section, frozen=True):
    """Police and army ranks."""

    pol: Annotated[
        Literal["Pol", "Pol."],
        key("Kombes Pol atau Kombes Pol., Irjen Pol atau Irjen Pol.", "Kombes Pol or Kombes Pol., and so on."),
    ]


class People(Section, frozen=True):
    """How people are named."""

    second_mention: Annotated[
        Literal["nama", "bebas"],
        key(
            "Sesudah diperkenalkan dengan jabatan dan gelar: “nama”: cukup namanya; “bebas”: boleh lengkap lagi.",
            "Once introduced with post and degrees: “nama”: the name alone; “bebas”: in full again, if one likes.",
        ),
    ]


class Acronyms(Section, frozen=True):
    """Acronyms that readers may not know."""

    expand: Annotated[
        dict[str, str],
        key(
            "Akronim yang diurai pada sebutan pertama, dan kepanjangannya.",
            "Acronyms that are spelled out at the first mention, and what they stand for.",
            example='{ RDTR = "rencana detail tata ruang" }',
        ),
    ]


class Words(Section, frozen=True):
    """Words on which the newsroom has made up its mind."""

    prefer: Annotated[
        dict[str, str],
        key(
            "Kata atau frasa yang diganti, dan penggantinya. Huruf kecil; huruf besar mengikuti naskah.",
            "Words or phrases that are replaced, and by what. In small letters; capitals follow the draft.",
            example='{ "warga masyarakat" = "warga" }',
        ),
    ]
    avoid: Annotated[
        list[str],
        key(
            "Kata atau frasa yang dihindari tanpa pengganti tetap.",
            "Words or phrases that are avoided, without a fixed replacement.",
            example='["oknum"]',
        ),
    ]


class Dates(Section, frozen=True):
    """Dates and times."""

    zone: Annotated[
        Literal["WIB", "Wita", "WIT", ""],
        key("Zona waktu redaksi; kosong: tidak tentu.", "The newsroom's own time zone; empty: not fixed."),
    ]
    shape: Annotated[
        Literal["panjang", "pendek", "bebas"],
        key(
            "Hari dengan tanggalnya: “panjang”: Selasa, 22 Agustus 2023; “pendek”: Selasa (22/8/2023).",
            "A day with its date: “panjang”: Selasa, 22 Agustus 2023; “pendek”: Selasa (22/8/2023); “bebas”: either.",
        ),
    ]


class Numbers(Section, frozen=True):
    """Figures, money and the clock. ``bebas``: the newsroom does not mind."""

    rupiah: Annotated[
        Literal["rapat", "spasi", "bebas"],
        key("“rapat”: Rp5.000; “spasi”: Rp 5.000.", "“rapat”: Rp5.000; “spasi”: Rp 5.000."),
    ]
    small: Annotated[
        Literal["huruf", "bebas"],
        key(
            "“huruf”: bilangan satu kata ditulis dengan huruf, tiga saksi.",
            "“huruf”: what is one word is written as a word, tiga saksi.",
        ),
    ]
    percent: Annotated[
        Literal["%", "persen", "bebas"],
        key(
            "Persentase sesudah angka; “bebas”: keduanya, tetapi satu dalam satu naskah.",
            "How a percentage is written after figures; “bebas”: either, but one in one article.",
        ),
    ]
    time_separator: Annotated[
        Literal[".", ":", "bebas"], key("Antara jam dan menit: 14.30 atau 14:30.", "Between hours and minutes.")
    ]


class Punctuation(Section, frozen=True):
    """Marks on which newsrooms differ. ``bebas``: the newsroom does not mind."""

    list_comma: Annotated[
        Literal["wajib", "bebas"],
        key(
            "Koma sebelum “dan” dalam perincian: beras, gula, dan kopi.",
            "The comma before the last of three: beras, gula, dan kopi.",
        ),
    ]
    quotation_marks: Annotated[
        Literal["lurus", "lengkung", "bebas"],
        key(
            '“lurus”: "..."; “lengkung”: “...”; “bebas”: keduanya, tetapi satu dalam satu naskah.',
            '“lurus”: "..."; “lengkung”: “...”; “bebas”: either, but one in one article.',
        ),
    ]
    dashes: Annotated[
        Literal["rapat", "spasi", "bebas"],
        key(
            "Tanda pisah pengapit sisipan: “rapat”: kata—sisipan—kata; “spasi”: kata – sisipan – kata.",
            "Dashes around an insertion: “rapat”: kata—sisipan—kata; “spasi”: kata – sisipan – kata.",
        ),
    ]
    ranges: Annotated[
        Literal["pisah", "bebas"],
        key("“pisah”: rentang tahun dengan tanda pisah, 2010–2013.", "“pisah”: years with a dash, 2010–2013."),
    ]
    insertions: Annotated[
        Literal["kurung-siku", "bebas"],
        key(
            "“kurung-siku”: tambahan redaksi di dalam petikan diapit kurung siku.",
            "“kurung-siku”: what the newsroom adds inside a quotation stands in square brackets.",
        ),
    ]
