"""The sections of a stylesheet that are about the parts of an article."""

from __future__ import annotations

from typing import Annotated, Literal

from redaksi_app.styles.keys import Section, key


class Dateline(Section, frozen=True):
    """The opening "POS-KUPANG.COM, KEFAMENANU - "."""

    required: Annotated[
        bool, key("Apakah teras selalu dibuka dengan dateline.", "Whether the lead always opens with a dateline.")
    ]
    shape: Annotated[
        str,
        key(
            "Bentuknya, dengan garis dan spasi sesudahnya; kosong: tidak diperiksa.",
            "Its shape, with the rule and the space after it; empty: not checked.",
            example='"{portal}, {city} - "',
            placeholders=("portal", "city"),
        ),
    ]
    accepted: Annotated[
        list[str],
        key(
            "Bentuk lain yang juga dibiarkan.",
            "Other shapes that are left as they are.",
            example='["{portal} | {city} - "]',
            placeholders=("portal", "city"),
        ),
    ]
    portal: Annotated[
        str,
        key(
            "Nama portal seperti tertulis pada dateline; kosong: portal mana pun.",
            "The outlet's name as it is written in a dateline; empty: any.",
            example='"POS-KUPANG.COM"',
        ),
    ]
    city_case: Annotated[
        Literal["upper", "title", "any"],
        key(
            "Huruf kota: “upper” KUPANG, “title” Kupang, “any” bebas.",
            "The city's letters: “upper” KUPANG, “title” Kupang, “any” either.",
        ),
    ]
    separators: Annotated[
        list[str],
        key(
            "Garis yang diterima antara dateline dan teks, masing-masing diapit spasi.",
            "Rules accepted between dateline and text, each with a space on both sides.",
            example='["-", "–"]',
        ),
    ]


class Byline(Section, frozen=True):
    """The line that names writer and editor."""

    required: Annotated[
        bool,
        key("Apakah naskah selalu menyebut penulis dan editor.", "Whether a draft always names writer and editor."),
    ]
    shape: Annotated[
        str,
        key(
            "Bentuk barisnya.",
            "The line's shape.",
            example='"Penulis: {writer} | Editor: {editor}"',
            placeholders=("writer", "editor"),
        ),
    ]
    writer_label: Annotated[
        str, key("Label penulis; kosong: label mana pun.", "The writer's label; empty: any.", example='"Penulis"')
    ]
    editor_label: Annotated[
        str, key("Label penyunting; kosong: label mana pun.", "The editor's label; empty: any.", example='"Editor"')
    ]
    place: Annotated[
        Literal["atas", "bawah", "bebas"],
        key(
            "“atas”: di atas teras; “bawah”: di bawah paragraf terakhir; “bebas”: di mana pun.",
            "“atas”: above the lead; “bawah”: below the last paragraph; “bebas”: either.",
        ),
    ]


class ReporterLine(Section, frozen=True):
    """The line "Laporan Reporter POS-KUPANG.COM, Nama"."""

    expected: Annotated[
        bool,
        key(
            "Apakah redaksi memuatnya di samping baris penulis; bila tidak, baris ini mengulang baris penulis.",
            "Whether the newsroom prints it beside the byline; if not, it doubles the byline.",
        ),
    ]
    shape: Annotated[
        str,
        key(
            "Bentuk barisnya.",
            "The line's shape.",
            example='"Laporan Reporter {portal}, {writer}"',
            placeholders=("portal", "writer"),
        ),
    ]


class EndMark(Section, frozen=True):
    """The mark that closes the copy, e.g. "(*)"."""

    required: Annotated[
        bool, key("Apakah naskah selalu ditutup tanda akhir.", "Whether copy always closes with an end mark.")
    ]
    accepted: Annotated[
        list[str],
        key(
            "Tanda yang dipakai; yang pertama yang disisipkan. Inisial dalam kurung, (mar/bri), selalu boleh.",
            "The marks in use; the first is the one inserted. Initials in brackets, (mar/bri), are always fine.",
            example='["(*)"]',
        ),
    ]


class Disclaimer(Section, frozen=True):
    """The comment disclaimer of the web page."""

    required: Annotated[
        bool, key("Apakah naskah web selalu ditutup disklaimer.", "Whether web copy always closes with the disclaimer.")
    ]
    text: Annotated[
        str,
        key(
            "Bunyinya, huruf demi huruf; kosong: tidak diperiksa.",
            "Its wording, letter by letter; empty: not checked.",
            example='"Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE."',
        ),
    ]


class Promo(Section, frozen=True):
    """Lines such as "Ikuti Berita ... di GOOGLE NEWS"."""

    openings: Annotated[
        list[str],
        key(
            "Awal baris ajakan; besar kecilnya huruf tidak dibedakan.",
            "How such a line begins, compared without regard to case.",
            example='["Ikuti Berita", "Gabung"]',
        ),
    ]


class Related(Section, frozen=True):
    """Links to other articles between the paragraphs."""

    openings: Annotated[
        list[str],
        key(
            "Awal baris tautan, tanpa titik dua.",
            "How such a line begins, without the colon.",
            example='["Baca juga", "Lihat juga"]',
        ),
    ]


class Headline(Section, frozen=True):
    """The headline."""

    max_characters: Annotated[
        int,
        key("Panjang judul paling banyak, dalam karakter; 0: tanpa batas.", "The longest headline; 0: no limit."),
    ]
    case: Annotated[
        Literal["judul", "kalimat", "bebas"],
        key(
            "“judul”: Petani Soe Panen Jagung; “kalimat”: Petani Soe panen jagung; “bebas”: keduanya.",
            "“judul”: capitals on all but function words; “kalimat”: as in a sentence; “bebas”: either.",
        ),
    ]
