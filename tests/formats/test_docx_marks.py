"""Emphasis, links and lists of a DOCX, as programs write them."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx
import pytest

from redaksi_app.formats.docx_marks import docx_marks

from .conftest import OFFICE, WORD
from .marked import said

Make = Callable[..., bytes]
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId7" Type="{OFFICE}/hyperlink" Target="https://contoh.invalid/harga" TargetMode="External"/>'
    "</Relationships>"
).encode()
STYLES = (
    f'<w:styles xmlns:w="{WORD}">'
    '<w:style w:type="character" w:styleId="Kuat"><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="LebihKuat"><w:basedOn w:val="Kuat"/><w:rPr><w:i/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Lingkar"><w:basedOn w:val="Lingkar"/><w:rPr><w:i/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Tebal"><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Butir"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Bab"><w:basedOn w:val="Butir"/>'
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    "</w:styles>"
).encode()
NUMBERING = (
    f'<w:numbering xmlns:w="{WORD}">'
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    "</w:numbering>"
).encode()
MEMBERS = {
    "word/_rels/document.xml.rels": RELATIONS,
    "word/styles.xml": STYLES,
    "word/numbering.xml": NUMBERING,
}


def run(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def numbered(number: int, level: int = 0) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


@pytest.mark.parametrize(
    ("properties", "kinds"),
    [
        ("<w:b/>", ["bold"]),
        ('<w:i w:val="1"/><w:u w:val="double"/>', ["italic", "underline"]),
        ('<w:b w:val="0"/><w:i w:val="false"/><w:u w:val="none"/>', []),
        ("<w:bCs/><w:iCs/><w:caps/>", []),
        ('<w:rStyle w:val="Kuat"/>', ["bold"]),
        ('<w:rStyle w:val="LebihKuat"/>', ["bold", "italic"]),
        ('<w:rStyle w:val="LebihKuat"/><w:b w:val="0"/>', ["italic"]),
        ('<w:rStyle w:val="Lingkar"/>', ["italic"]),
        ('<w:rStyle w:val="TidakAda"/>', []),
    ],
)
def test_a_run_is_what_it_says_of_itself_before_what_its_style_says(
    make_docx: Make, properties: str, kinds: list[str]
) -> None:
    data = make_docx(paragraph(run("Harga "), run("naik", properties), run(" lagi.")), MEMBERS)
    assert sorted(said(docx_marks(data))) == [(kind, "naik") for kind in kinds]


def test_runs_that_word_tears_apart_are_one_and_the_style_of_a_paragraph_is_no_mark(make_docx: Make) -> None:
    data = make_docx(
        paragraph(run("Judul"), properties='<w:pStyle w:val="Tebal"/>')
        + paragraph(run("na", "<w:b/>"), run("ik", "<w:b/>"), run(" lagi"), run(" ya", "<w:b/>")),
        MEMBERS,
    )
    assert said(docx_marks(data)) == [("bold", "naik"), ("bold", " ya")]


def test_links_are_those_of_relations_and_of_fields(make_docx: Make) -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> HYPERLINK "https://contoh.</w:instrText></w:r>'
        '<w:r><w:instrText xml:space="preserve">invalid/b" </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run("dua") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    simple = f'<w:fldSimple w:instr="HYPERLINK &quot;mailto:a@contoh.invalid&quot;">{run("tiga")}</w:fldSimple>'
    data = make_docx(
        paragraph(
            f'<w:hyperlink r:id="rId7">{run("satu", "<w:i/>")}</w:hyperlink>',
            field,
            simple,
            f'<w:hyperlink w:anchor="bagian">{run("empat")}</w:hyperlink>',
            f'<w:hyperlink r:id="rId99">{run("lima")}</w:hyperlink>',
            run("enam"),
        ),
        MEMBERS,
    )
    assert said(docx_marks(data), "link") == [
        ("link", "satu", "https://contoh.invalid/harga"),
        ("link", "dua", "https://contoh.invalid/b"),
        ("link", "tiga", "mailto:a@contoh.invalid"),
        ("link", "empatlima"),
    ]


def test_items_are_numbered_or_bulleted_by_their_level_of_their_list(make_docx: Make) -> None:
    data = make_docx(
        paragraph(run("satu"), properties=numbered(1))
        + paragraph(run("dalam"), properties=numbered(1, 1))
        + paragraph(run("butir"), properties='<w:pStyle w:val="Butir"/>')
        + paragraph(run("Bab"), properties='<w:pStyle w:val="Bab"/>')
        + paragraph(run("bukan"), properties='<w:pStyle w:val="Butir"/>' + numbered(0))
        + paragraph(run("biasa")),
        MEMBERS,
    )
    marked = docx_marks(data)
    assert said(marked) == [("item", "satu", "1:1"), ("item", "dalam"), ("item", "butir")]
    assert [mark.level for mark in marked.marks] == [0, 1, 0]


def test_items_have_the_number_that_word_shows(make_docx: Make) -> None:
    levels = (
        '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="lowerLetter"/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:numFmt w:val="lowerRoman"/></w:lvl>'
    )
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering = (
        f'<w:numbering xmlns:w="{WORD}"><w:abstractNum w:abstractNumId="5">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>'
        f'<w:num w:numId="3"><w:abstractNumId w:val="5"/>{anew}</w:num></w:numbering>'
    ).encode()
    order = [(1, 0), (1, 0), (1, 1), (1, 1), (1, 0), (1, 1), (2, 0), (3, 0), (3, 0)]
    body = "".join(paragraph(run("butir"), properties=numbered(*place)) for place in order)
    marked = docx_marks(make_docx(body, {"word/numbering.xml": numbering}))
    assert [mark.value for mark in marked.marks] == [
        "a:3",
        "a:4",
        "i:1",
        "i:2",
        "a:5",
        "i:1",
        "a:6",
        "a:1",
        "a:2",
    ]


@pytest.mark.parametrize("name", sorted(MEMBERS))
def test_a_damaged_member_takes_only_its_own_marks_away(make_docx: Make, name: str) -> None:
    body = paragraph(run("naik", "<w:b/>"), properties=numbered(1)) + paragraph(
        '<w:hyperlink r:id="rId7">' + run("laman", '<w:rStyle w:val="Kuat"/>') + "</w:hyperlink>"
    )
    marked = docx_marks(make_docx(body, {**MEMBERS, name: b"<w:rusak"}))
    assert marked.text == "naik\nlaman"
    assert ("bold", "naik") in said(marked)


def test_what_python_docx_writes_is_read() -> None:
    document = docx.Document()
    written = document.add_paragraph("Harga ")
    written.add_run("naik").bold = True
    written.add_run(" lagi").italic = True
    document.add_paragraph("kartu", style="List Number")
    document.add_paragraph("karung", style="List Bullet")
    out = io.BytesIO()
    document.save(out)
    assert said(docx_marks(out.getvalue())) == [
        ("bold", "naik"),
        ("italic", " lagi"),
        ("item", "kartu", "1:1"),
        ("item", "karung"),
    ]
