# ruff: noqa: E501 - the lines are those of the files
"""DOCX with the habits of Word, Google Docs and WPS, which cannot be run here: their XML written by hand."""

from __future__ import annotations

import zipfile
from pathlib import Path

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"><w:body>'
)
_FOOT = '<w:sectPr w:rsidR="00AA11"><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>'
_TYPES = (
    b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    b'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    b'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType='
    b'"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
    b' Target="word/document.xml"/></Relationships>'
)
_OUTSIDE = (
    b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="rId5" TargetMode="External" Target="http://127.0.0.1:9/gambar.png"'
    b' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>'
    b'<Relationship Id="rId6" TargetMode="External" Target="http://127.0.0.1:9/templat.dotm"'
    b' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/></Relationships>'
)
_WHO = 'w:author="Bima" w:date="2026-03-02T09:00:00Z"'


def _t(text: str, properties: str = "") -> str:
    properties = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r w:rsidRPr="00BB22">{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def _p(*runs: str, properties: str = "") -> str:
    properties = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f'<w:p w14:paraId="1A2B3C4D" w:rsidR="00AA11" w:rsidRDefault="00AA11">{properties}{"".join(runs)}</w:p>'


_BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp>'
    "<wps:txbx><w:txbxContent><w:p><w:r><w:t>Isi kotak</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp>"
    "</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
    "<w:p><w:r><w:t>Isi kotak</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r>"
)
_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "https://contoh.invalid" '
    '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
)
_FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def _cell(*blocks: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/></w:tcPr>{"".join(blocks)}</w:tc>'


def _table(*rows: tuple[str, ...]) -> str:
    inside = "".join(f"<w:tr>{''.join(cells)}</w:tr>" for cells in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{inside}</w:tbl>"


#: Name of the file to the blocks of its body.
_BODIES = {
    # One sentence in many runs, marks of the speller, marks of where the cursor was.
    "word-rsid.docx": _p(
        _t("Bupati Ra"),
        '<w:proofErr w:type="spellStart"/>',
        _t("ndu"),
        '<w:proofErr w:type="spellEnd"/>',
        '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>',
        _t(" mem", '<w:lang w:val="id-ID"/>'),
        "<w:r><w:lastRenderedPageBreak/><w:t>buka pasar</w:t></w:r>",
        _t(" , Rp\u00a05.000.", "<w:b/><w:highlight w:val='yellow'/>"),
    )
    + _p(),
    # Marks that are one character each.
    "word-tanda.docx": _p(
        _t("non"),
        "<w:r><w:noBreakHyphen/><w:t>aktif, di</w:t><w:softHyphen/><w:t>ba</w:t><w:tab/><w:t>tab</w:t><w:br/>"
        "<w:t>lunak</w:t><w:cr/><w:t>baris</w:t></w:r>",
        '<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>',
        _t("🙂"),
    )
    + _p('<w:r><w:br w:type="page"/></w:r>', _t("Sesudah halaman")),
    "word-smarttag.docx": _p(
        '<w:smartTag w:uri="urn:x" w:element="place"><w:smartTagPr/>' + _t("Kota Randu") + "</w:smartTag>",
        '<w:sdt><w:sdtPr><w:alias w:val="Tanggal"/></w:sdtPr><w:sdtContent>' + _t(", Senin") + "</w:sdtContent></w:sdt>",
        '<w:customXml w:element="x">' + _t(" (2/3/2026)") + "</w:customXml>",
    )
    + "<w:sdt><w:sdtContent>" + _p(_t("Alinea di dalam kendali isi.")) + "</w:sdtContent></w:sdt>",
    "word-perubahan.docx": _p(
        _t("Panitia "),
        f'<w:del w:id="1" {_WHO}><w:r><w:delText xml:space="preserve">membatalkan </w:delText></w:r></w:del>',
        f'<w:ins w:id="2" {_WHO}>' + _t("menunda ") + "</w:ins>",
        _t("lomba."),
        '<w:commentRangeStart w:id="0"/>' + _t(" Alasannya belum jelas.") + '<w:commentRangeEnd w:id="0"/>',
        '<w:r><w:commentReference w:id="0"/></w:r>',
    )
    + _p(
        _t("Alinea yang "),
        properties=f'<w:rPr><w:del w:id="3" {_WHO}/></w:rPr>',
    )
    + _p(_t("disambung."))
    + f'<w:p><w:moveFromRangeStart w:id="4" w:name="m"/><w:moveFrom w:id="5" {_WHO}>' + _t("Dipindah.")
    + '</w:moveFrom><w:moveFromRangeEnd w:id="4"/></w:p>'
    + f'<w:p><w:moveTo w:id="6" {_WHO}>' + _t("Dipindah.") + "</w:moveTo></w:p>",
    "word-tautan.docx": _p(
        _t("Baca "),
        '<w:hyperlink r:id="rId5" w:history="1">' + _t("laman ini", '<w:rStyle w:val="Hyperlink"/>') + "</w:hyperlink>",
        _t(" dan "),
        _FIELD,
        _t("laman itu"),
        _FIELD_END,
        '<w:fldSimple w:instr=" PAGE ">' + _t(" 3") + "</w:fldSimple>",
    )
    # A table of contents: a field that ends paragraphs later.
    + _p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r>'
         '<w:r><w:fldChar w:fldCharType="separate"/></w:r>', _t("Bab satu"))
    + _p(_t("Bab dua"))
    + _p(_FIELD_END)
    + _p(_t("Sesudah daftar isi")),
    "word-kotak.docx": _p(_t("Sebelum kotak"), _BOX, _t(" dan sesudahnya."))
    + _p("<m:oMathPara><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></m:oMathPara>", _t("Rumus di atas.")),
    "word-tabel.docx": _table(
        (_cell(_p(_t("Desa"))), _cell(_p(_t("Bibit")))),
        (_cell(_p(_t("Lontar")), _p(_t("dan Sagu"))), _cell(_table((_cell(_p(_t("dalam"))),)), _p())),
    )
    + _p('<w:r><w:t xml:space="preserve">Tabel </w:t></w:r><w:fldSimple w:instr=" SEQ Tabel ">' + _t("1") + "</w:fldSimple>",
         _t(". Bibit"), properties='<w:pStyle w:val="Caption"/>')
    + _p(_t("butir"), properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    "word-catatan.docx": _p(
        _t("Harga naik"),
        '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="2"/></w:r>',
        _t(" lagi"),
        '<w:r><w:endnoteReference w:id="2"/></w:r>',
        _t("."),
    ),
    "word-arab.docx": _p(
        _t("Ia mengucap "),
        '<w:bdo w:val="rtl">' + _t("السلام عليكم", '<w:rtl/><w:lang w:bidi="ar-SA"/>') + "</w:bdo>",
        _t(" lalu pergi."),
        properties="<w:bidi/>",
    )
    + _p(_t("حديث"), _t("، kata ustaz.")),
    # Word takes spaces at the ends of a text away where nothing says to keep them.
    "word-spasi.docx": _p("<w:r><w:t> kata </w:t></w:r><w:r><w:t xml:space='preserve"
                          "'> kedua  ganda </w:t></w:r><w:r><w:t>\n  ketiga\n</w:t></w:r>"),
    "word-makro.docm": _p(_t("Naskah dengan makro.")),
    "word-luar.docx": _p(
        _t("Gambar di luar"),
        '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><a:blip r:link="rId5"/></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>",
        _t(" tidak diambil."),
    ),
    # Google Docs: every run with the whole of its looks, empty paragraphs with a mark's looks, one namespace more.
    "google-docs.docx": _p(
        '<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr>'
        '<w:t xml:space="preserve">Pasar Randu ramai </w:t></w:r>',
        '<w:sdt><w:sdtPr><w:id w:val="-99"/><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>'
        '<w:commentRangeStart w:id="0"/></w:sdtContent></w:sdt>',
        '<w:r><w:rPr><w:b w:val="1"/><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">sejak pagi.</w:t></w:r>',
        '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
    )
    + _p('<w:r><w:rPr><w:rtl w:val="0"/></w:rPr></w:r>')
    + _p('<w:r><w:t xml:space="preserve">“Laku,” kata penjual</w:t><w:br w:type="textWrapping"/><w:t>di kios 4.</w:t></w:r>'),
    "wps.docx": _p(
        '<w:r><w:rPr><w:rFonts w:hint="default"/><w:lang w:val="id-ID"/></w:rPr><w:t xml:space="preserve">Kantor desa </w:t></w:r>',
        '<w:r><w:rPr><w:rFonts w:hint="default"/></w:rPr><w:t xml:space="preserve">dibuka lagi, </w:t></w:r>',
        _t("Selasa"),
        _t("."),
    ),
}  # fmt: skip
_MEMBERS = {
    "word-makro.docm": {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0makro"},
    "word-luar.docx": {"word/_rels/document.xml.rels": _OUTSIDE},
    "word-tautan.docx": {"word/_rels/document.xml.rels": _OUTSIDE},
}


def write_hand_made_docx(folder: Path) -> None:
    """Write into ``folder`` every DOCX of ``_BODIES``, with the parts that Word puts around a body."""
    for name, body in _BODIES.items():
        with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as package:
            members = {
                "[Content_Types].xml": _TYPES,
                "_rels/.rels": _RELATIONS,
                "word/document.xml": (_HEAD + body + _FOOT).encode(),
                **_MEMBERS.get(name, {}),
            }
            for member, content in members.items():
                package.writestr(zipfile.ZipInfo(member, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
