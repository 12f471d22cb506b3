# ruff: noqa: E501 - the lines are those of the files
"""Pages, RTF, plain text and letters with the habits of programs that cannot be run here, written by hand."""

from __future__ import annotations

import base64
import quopri
from pathlib import Path

_WORD_PAGE = """<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=IN link="#0563C1"><div class=WordSection1>
<p class=MsoNormal><b><span lang=IN>RANDU</span></b><span lang=IN> – Harga cabai naik jadi Rp&nbsp;80.000
per kilogram<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;
</span></span><![endif]>cabai rawit;</p>
<p class=MsoNormal>“Naik terus,” kata pedagang.<br>Ia mengeluh.</p>
</div></body></html>
"""
_GOOGLE_PAGE = (
    '<meta charset=\'utf-8\'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-12ab">'
    '<p dir="ltr" style="line-height:1.38;"><span style="font-weight:700;white-space:pre-wrap;">Pasar Randu</span>'
    '<span style="white-space:pre-wrap;"> buka lagi 🛒</span></p><br />'
    '<ul style="margin:0"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>beras</span></p></li>'
    '<li dir="ltr"><p dir="ltr"><span>cabai</span></p></li></ul></b><br class="Apple-interchange-newline">'
)
_CMS_PAGE = """<!DOCTYPE html>
<html lang="id"><head><title>Naskah</title><script>var x = "<p>bukan teks</p>";</script>
<body><article><h1>Jalan Sagu Diperbaiki</h1>
<figure><img src="http://127.0.0.1:9/foto.jpg" alt="foto"><figcaption>Pekerja menambal jalan.</figcaption></figure>
<p>SAGU &ndash; Jalan sepanjang 5 &lt; 10 kilometer di&shy;tutup &amp; dialihkan.</p>
<blockquote>&ldquo;Mohon sabar,&rdquo; kata lurah.</blockquote>
<table><tr><th>Ruas<th>Panjang<tr><td>Utara<td>2 km</table>
<p>Kata قال di tengah kalimat.</p><!-- catatan -- belum tayang --></article></body></html>
"""

_WORD_RTF = (
    r"{\rtf1\adeflang1025\ansi\ansicpg1252\uc1\adeff0\deff0\stshfdbch0{\fonttbl{\f0\fbidi \froman\fcharset0\fprq2"
    r"{\*\panose 02020603050405020304}Times New Roman;}{\f1\fbidi \fswiss\fcharset178 Arial (Arabic);}}"
    "\n"
    r"{\colortbl;\red0\green0\blue0;}{\*\defchp \f0}{\stylesheet{\ql \f0 \snext0 Normal;}{\s1 \b heading 1;}}"
    r"{\*\rsidtbl \rsid100\rsid200}{\info{\title Bukan teks}{\author Bima}}\paperw11906"
    "\n"
    r"\pard\plain \ltrpar\s1 {\rtlch\fcs1 \af0 \ltrch\fcs0 \b\insrsid100 Jembatan Randu Dibuka}{\insrsid200 \par }"
    "\n"
    r"\pard\plain {\insrsid100 RANDU \endash  Harga tiket Rp\~5.000, kata \ldblquote Pak\rdblquote  Lurah\'85 "
    r"{\field{\*\fldinst HYPERLINK \\\"https://contoh.invalid\\\"}{\fldrslt {\ul laman ini}}}"
    r"\line baris kedua \u-10179 ?\u-8638 ? {\f1 \'c7\'e1}\par }"
    "\n"
    r"{\footnote \pard\plain {\chftn} Catatan.}{\listtext\pard\plain 1.\tab}{butir pertama\par}"
    r"{\v tersembunyi}\trowd\cellx100\pard\intbl Desa\cell Bibit\cell\row\pard\plain {Penutup.\par}}"
)
_TEXTEDIT_RTF = (
    r"{\rtf1\ansi\ansicpg1252\cocoartf2709"
    "\n"
    r"\cocoatextscaling0{\fonttbl\f0\fswiss\fcharset0 Helvetica;\f1\fnil\fcharset0 AppleColorEmoji;}"
    "\n"
    r"{\colortbl;\red255\green255\blue255;}{\*\expandedcolortbl;;}"
    "\n"
    r"\pard\tx566\pardirnatural\partightenfactor0 \f0\fs24 \cf0 Warga membawa \'93obor\'94 \f1 \uc0\u55357 \u56613 \f0  "
    "malam itu.\\\n\\\nMereka pulang pukul 22.00.}"
)
_WORDPAD_RTF = (
    r"{\rtf1\ansi\ansicpg1252\deff0\nouicompat\deflang1057{\fonttbl{\f0\fnil\fcharset0 Calibri;}}"
    "\r\n"
    r"{\*\generator Riched20 10.0.19041}\viewkind4\uc1 "
    "\r\n"
    r"\pard\sa200\sl276\slmult1\b\f0\fs22\lang33 Lomba Desa\b0\par"
    "\r\n"
    r"Juara pertama dari Sagu \'96 kata panitia.\par}"
    "\r\n\0"
)

_CHAT_IOS = """[24/11/26 08.15.02] ‎Grup Liputan Randu: ‎Pesan dan panggilan terenkripsi secara end-to-end.
[24/11/26 08.15.40] Rahayu Wulan: Banjir Randu Surut, Warga Bersihkan Rumah
[24/11/26 08.16.05] Rahayu Wulan: RANDU - Banjir di Kelurahan Randu surut, Selasa (24/11/2026).
Warga membersihkan lumpur dari rumah.
‎[24/11/26 08.17.11] Rahayu Wulan: ‎gambar tidak disertakan
[24/11/26 08.18.00] Rahayu Wulan: "Airnya sepinggang," kata Ketua RT 03: dua rumah rusak.
"""
_CHAT_ANDROID = """24/11/26 08.15 - Pesan dan panggilan terenkripsi secara end-to-end. Ketuk untuk info selengkapnya.
24/11/26 08.15 - Rahayu Wulan: *Banjir Randu Surut, Warga Bersihkan Rumah*
24/11/26 08.16 - Rahayu Wulan: RANDU - Banjir di Kelurahan Randu surut, Selasa (24/11/2026).

Warga membersihkan lumpur dari rumah.
24/11/26 08.17 - Rahayu Wulan: <Media tidak disertakan>
24/11/26 08.18 - +62 812-0000-0000: "Airnya sepinggang," kata Ketua RT 03.
"""
#: Not a chat: a timetable whose lines begin with times.
_TIMETABLE = """Jadwal Kapal Randu-Sagu
24/11/26 08.15 - Randu
24/11/26 10.40 - Sagu
[Catatan: jadwal dapat berubah]
Penumpang diminta datang lebih awal.
"""

_LETTER_TEXT = """RANDU – Warga menanam bakau di muara, Senin (2/3/2026). Panitia menyiapkan dua ribu bibit untuk tiga desa di pesisir.

“Ombak makin dekat,” kata ketua panitia 🌱.
"""
_LETTER_PAGE = '<div dir="ltr">' + "".join(f"<p>{line}</p>" for line in _LETTER_TEXT.split("\n") if line) + "</div>"


def write_hand_made_text(folder: Path) -> None:
    """Write every page, RTF, plain text and letter into ``folder``; the letters need the DOCX that stand there."""
    files = {
        "word-halaman.html": _WORD_PAGE.encode("cp1252"),
        "google-docs.html": _GOOGLE_PAGE.encode(),
        "cms.html": _CMS_PAGE.encode(),
        "word.rtf": _WORD_RTF.encode("ascii"),
        "textedit.rtf": _TEXTEDIT_RTF.encode("ascii"),
        "wordpad.rtf": _WORDPAD_RTF.encode("ascii"),
        "wa-ios.txt": ("\ufeff" + _CHAT_IOS).encode(),
        "wa-android.txt": _CHAT_ANDROID.encode(),
        "notepad-utf16.txt": "\r\n".join(
            ("\ufeffPasar Randu Buka Lagi", "", "Salam السلام عليكم 🛒 – Rp\u00a05.000.")
        ).encode("utf-16-le"),
        "bukan-wa.txt": _TIMETABLE.encode(),
        "gmail.eml": _gmail(),
        "outlook-lampiran.eml": _outlook((folder / "word-rsid.docx").read_bytes()),
        "apple-teruskan.eml": _apple(),
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)


def _folded(text: str) -> str:
    return base64.encodebytes(text.encode()).decode().strip()


def _gmail() -> bytes:
    return f"""MIME-Version: 1.0
Date: Mon, 2 Mar 2026 09:00:00 +0700
Message-ID: <CA-1@mail.contoh.invalid>
Subject: =?UTF-8?B?{base64.b64encode("Berita bakau – Randu".encode()).decode()}?=
From: Rahayu Wulan <rahayu@contoh.invalid>
To: redaksi@contoh.invalid
Content-Type: multipart/alternative; boundary="0000000000abc"

--0000000000abc
Content-Type: text/plain; charset="UTF-8"
Content-Transfer-Encoding: base64

{_folded(_LETTER_TEXT)}
--0000000000abc
Content-Type: text/html; charset="UTF-8"
Content-Transfer-Encoding: quoted-printable

{quopri.encodestring(_LETTER_PAGE.encode()).decode()}
--0000000000abc--
""".encode()


def _outlook(attached: bytes) -> bytes:
    return f"""From: "Wulan, Rahayu" <rahayu@contoh.invalid>
Subject: Naskah pasar
Thread-Index: AdzzAAAA
MIME-Version: 1.0
X-MS-Has-Attach: yes
Content-Type: multipart/mixed;
\tboundary="_004_ABC_"

--_004_ABC_
Content-Type: text/plain; charset="Windows-1252"
Content-Transfer-Encoding: quoted-printable

Mohon disunting =96 terima kasih.

--_004_ABC_
Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document;
\tname="=?iso-8859-1?Q?Pasar_Randu.docx?="
Content-Disposition: attachment; filename="=?iso-8859-1?Q?Pasar_Randu.docx?="; size=1000
Content-Transfer-Encoding: base64

{base64.encodebytes(attached).decode()}
--_004_ABC_--
""".replace("\n", "\r\n").encode()


def _apple() -> bytes:
    flowed = "Warga Sagu memperbaiki jembatan bambu yang putus \nkarena banjir.\n\nPekerjaan selesai dalam dua hari.\n"
    return f"""From: Bima <bima@contoh.invalid>
Content-Type: multipart/mixed; boundary="Apple-Mail=_1"
Mime-Version: 1.0 (Mac OS X Mail 16.0)
Subject: Fwd: Jembatan Sagu

--Apple-Mail=_1
Content-Type: message/rfc822

From: Sari <sari@contoh.invalid>
Subject: Jembatan Sagu
Content-Type: text/plain; charset=utf-8; format=flowed
Content-Transfer-Encoding: 8bit

{flowed}
--Apple-Mail=_1--
""".encode()
