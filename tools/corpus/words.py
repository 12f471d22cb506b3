# ruff: noqa: E501 - the lines are those of the files
"""The invented drafts, in the form each program takes them in."""

from __future__ import annotations

#: Words every file of the full draft has to show, in this order.
FULL = (
    "Warga Lontar Tanam 2.000 Bibit Bakau",
    "LONTAR",
    "harga bibit Rp\u00a05.000 per batang",
    "tahan lama",
    "laman panitia",
    "baris pertama",
    "baris kedua",
    "🌱",
    "السلام عليكم",
    "“Kami mulai dari muara,”",
    "bibit setinggi 40 sentimeter",
    "tali rafia",
    "menggali lubang",
    "menutup akar",
    "Desa",
    "Lontar",
    "1.200",
    "Sukarame",
    "800",
    "Tabel 1. Bibit yang ditanam",
    "Catatan terakhir",
)
#: The words of the draft with changes, as accepted.
ACCEPTED = ("Pasar Randu Buka Lagi", "pedagang kembali berjualan", "tiga hari", "Pintu timur dibuka")
REJECTED_ONLY = ("dua pekan", "Pintu barat ditutup")

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="U" style:family="text"><style:text-properties style:text-underline-style="solid"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
</text:list-style></office:automatic-styles><office:body><office:text>"""
_FOOT = "</office:text></office:body></office:document>\n"

FULL_ODF = (
    _HEAD
    + """<text:h text:outline-level="1">Warga Lontar Tanam 2.000 Bibit Bakau</text:h>
<text:p>Oleh: Rahayu Wulan</text:p>
<text:p><text:span text:style-name="B">LONTAR</text:span> – Panitia menyebut harga bibit Rp\u00a05.000 per batang dan \
<text:span text:style-name="I">tahan</text:span> <text:span text:style-name="U">lama</text:span>, seperti ditulis di \
<text:a xlink:type="simple" xlink:href="https://contoh.invalid/bakau">laman panitia</text:a>\
<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>\
<text:p>Harga per Maret.</text:p></text:note-body></text:note>.</text:p>
<text:p>Ini baris pertama<text:line-break/>dan ini baris kedua<text:tab/>setelah tab<text:s text:c="2"/>dua spasi.</text:p>
<text:p>Relawan memberi tanda 🌱👩\u200d🌾 dan salam السلام عليكم kepada warga.</text:p>
<text:p>“Kami mulai dari muara,” kata ketua panitia<office:annotation office:name="k1"><dc:creator>Bima</dc:creator>\
<dc:date>2026-03-02T09:00:00</dc:date><text:p>Siapa namanya?</text:p></office:annotation>, Senin (2/3/2026).</text:p>
<text:list text:style-name="L1"><text:list-item><text:p>bibit setinggi 40 sentimeter;</text:p></text:list-item>
<text:list-item><text:p>tali rafia.</text:p></text:list-item></text:list>
<text:list text:style-name="L2"><text:list-item><text:p>menggali lubang,</text:p></text:list-item>
<text:list-item><text:p>menutup akar.</text:p></text:list-item></text:list>
<table:table table:name="T1"><table:table-column table:number-columns-repeated="2"/>
<table:table-row><table:table-cell><text:p>Desa</text:p></table:table-cell>\
<table:table-cell><text:p>Bibit</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell><text:p>Lontar</text:p></table:table-cell>\
<table:table-cell><text:p>1.200</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell><text:p>Sukarame</text:p></table:table-cell>\
<table:table-cell><text:p>800</text:p></table:table-cell></table:table-row></table:table>
<text:p>Tabel 1. Bibit yang ditanam</text:p>
<text:p/>
<text:p>Catatan terakhir dari lapangan.<draw:frame draw:name="F1" text:anchor-type="paragraph" svg:width="5cm" svg:height="1cm">\
<draw:text-box><text:p>Isi kotak.</text:p></draw:text-box></draw:frame></text:p>
"""
    + _FOOT
)

_WHO = "<office:change-info><dc:creator>Bima</dc:creator><dc:date>2026-03-02T09:00:00</dc:date></office:change-info>"
CHANGED_ODF = (
    _HEAD
    + f"""<text:tracked-changes>
<text:changed-region xml:id="c1" text:id="c1"><text:insertion>{_WHO}</text:insertion></text:changed-region>
<text:changed-region xml:id="c2" text:id="c2"><text:deletion>{_WHO}<text:p>dua pekan</text:p></text:deletion>\
</text:changed-region>
<text:changed-region xml:id="c3" text:id="c3"><text:insertion>{_WHO}</text:insertion></text:changed-region>
<text:changed-region xml:id="c4" text:id="c4"><text:deletion>{_WHO}<text:p>Pintu barat ditutup. </text:p></text:deletion>\
</text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">Pasar Randu Buka Lagi</text:h>
<text:p>RANDU – Para pedagang kembali berjualan setelah <text:change text:change-id="c2"/>\
<text:change-start text:change-id="c1"/>tiga hari<text:change-end text:change-id="c1"/> perbaikan.</text:p>
<text:p><text:change text:change-id="c4"/><text:change-start text:change-id="c3"/>Pintu timur dibuka.\
<text:change-end text:change-id="c3"/> Pembeli datang sejak pagi.</text:p>
"""
    + _FOOT
)

#: A draft that fits Windows-1252, with lines longer than a page is wide.
PLAIN = (
    "Kapal Feri Randu–Sagu Berlayar Lagi",
    "SAGU – Kapal feri rute Randu–Sagu berlayar lagi setelah cuaca membaik, Selasa (3/3/2026). Sebanyak 140 penumpang ikut "
    "dalam pelayaran pertama, kata petugas pelabuhan yang berjaga sejak subuh bersama dua rekannya.",
    "“Gelombang sudah di bawah satu meter,” ujar nakhoda. Ia meminta penumpang membawa baju pelampung masing-masing dan "
    "tidak berdiri di pagar kapal selama perjalanan.",
    "Tiket dijual Rp\u00a025.000 untuk penumpang dewasa. Anak-anak tidak membayar.",
)

FULL_MARKDOWN = """# Warga Lontar Tanam 2.000 Bibit Bakau

Oleh: Rahayu Wulan

**LONTAR** – Panitia menyebut harga bibit Rp\u00a05.000 per batang dan *tahan* lama, seperti ditulis di [laman
panitia](https://contoh.invalid/bakau)[^1].

Ini baris pertama\\
dan ini baris kedua.

Relawan memberi tanda 🌱👩\u200d🌾 dan salam السلام عليكم kepada warga.

“Kami mulai dari muara,” kata ketua panitia, Senin (2/3/2026).

- bibit setinggi 40 sentimeter;
- tali rafia.

1. menggali lubang,
2. menutup akar.

| Desa     | Bibit |
|----------|-------|
| Lontar   | 1.200 |
| Sukarame | 800   |

Tabel 1. Bibit yang ditanam

Catatan terakhir dari lapangan.

[^1]: Harga per Maret.
"""
