"""What a reporter emphasised, linked and listed, in every form of the edited copy."""

from __future__ import annotations

import io
import json
import re
from html import unescape
from pathlib import Path

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph
from lxml import etree

from redaksi_app.article import read_article
from redaksi_app.formats.copy_blocks import Block, copy_blocks
from redaksi_app.formats.copy_marks import Item
from redaksi_app.formats.draft import Draft
from redaksi_app.formats.export import WRITERS, export_copy
from redaksi_app.formats.export_html import html_blocks
from redaksi_app.formats.export_order import Order
from redaksi_app.formats.reading import read_bytes, read_draft
from redaksi_app.styles import shipped_styles

STYLE = shipped_styles().load("pos-kupang")
FILES = Path(__file__).parents[1] / "files"
ADDRESS = "https://dinas.contoh.invalid/a?b=1&c=<2>"


def written(paragraph: Paragraph, *runs: tuple[str, str]) -> None:
    """Write words, each with b, i, u or nothing, or with an address."""
    for words, look in runs:
        if ":" not in look:
            run = paragraph.add_run(words)
            run.bold, run.italic, run.underline = "b" in look or None, "i" in look or None, "u" in look or None
            continue
        link = paragraph.part.relate_to(look, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        paragraph._p.append(
            parse_xml(
                f'<w:hyperlink {nsdecls("w", "r")} r:id="{link}"><w:r><w:rPr><w:u w:val="single"/></w:rPr>'
                f"<w:t>{words}</w:t></w:r></w:hyperlink>"
            )
        )


@pytest.fixture(scope="module")
def draft() -> Draft:
    """What a reporter sent, as python-docx writes it."""
    document = docx.Document()
    written(document.add_paragraph(), ("Petani Soe Panen Saat Lockdown", "b"))
    written(document.add_paragraph(), ("Penulis: Maria Seran | Editor: Anton Bria", "b"))
    written(
        document.add_paragraph(),
        ("POS-KUPANG.COM, SOE - ", "b"),
        ("Petani panen saat ", ""),
        ("lockdown", "i"),
        (" kedua, menurut ", ""),
        ("laman dinas", ADDRESS),
        (".", ""),
    )
    written(document.add_paragraph(), ("Harga ", ""), ("naik ", "b"), ("dua kali", "bi"), (". Syaratnya:", ""))
    written(document.add_paragraph(style="List Number"), ("kartu penduduk;", ""))
    written(document.add_paragraph(style="List Number"), ("surat ", ""), ("sehat", "i"), (".", ""))
    written(document.add_paragraph(), ("Yang dibawa:", ""))
    written(document.add_paragraph(style="List Bullet"), ("karung;", ""))
    written(document.add_paragraph(style="List Bullet"), ("tali, ", ""), ("klik di sini", "javascript:alert(1)"))
    written(document.add_paragraph(), ("“Kami ", ""), ("senang", "i"), (",” kata Maria Bria.", ""))
    out = io.BytesIO()
    document.save(out)
    return read_bytes(out.getvalue(), "naskah.docx")


def copied(draft: Draft, folder: Path, ending: str, text: str | None = None, *, plain: bool = False) -> bytes:
    """The copy of ``text``, which the draft was edited to; with ``plain`` as if the draft were plain text."""
    out = folder / f"salinan{ending}"
    order = Order() if plain else Order(draft=draft)
    export_copy(read_article(text or draft.text, STYLE), out, approved=None, order=order)
    return out.read_bytes()


def test_a_page_has_them_as_elements(draft: Draft, tmp_path: Path) -> None:
    page = copied(draft, tmp_path, ".html").decode()
    for line in (
        "<h1>Petani Soe Panen Saat Lockdown</h1>",
        "<address>Penulis: Maria Seran | Editor: Anton Bria</address>",
        "<p><b>POS-KUPANG.COM, SOE -</b> Petani panen saat <em>lockdown</em> kedua, menurut "
        '<a href="https://dinas.contoh.invalid/a?b=1&amp;c=&lt;2&gt;">laman dinas</a>.</p>',
        "<p>Harga <strong>naik dua kali</strong>. Syaratnya:</p>",
        "<ol>\n<li>kartu penduduk;</li>\n<li>surat <em>sehat</em>.</li>\n</ol>",
        "<ul>\n<li>karung;</li>\n<li>tali, klik di sini</li>\n</ul>",
    ):
        assert line in page
    assert "javascript" not in page


def test_ninjs_has_the_page_and_the_plain_words(draft: Draft, tmp_path: Path) -> None:
    plain, page = json.loads(copied(draft, tmp_path, ".json"))["bodies"]
    assert "<strong>naik dua kali</strong>" in page["value"]
    assert "<li>surat <em>sehat</em>.</li>" in page["value"]
    assert "Harga naik dua kali. Syaratnya:" in plain["value"]


def test_markdown_is_read_as_the_same_page(draft: Draft, tmp_path: Path) -> None:
    markdown_it = pytest.importorskip("markdown_it")
    _, _head, body = copied(draft, tmp_path, ".md").decode().split("---\n", 2)
    page = markdown_it.MarkdownIt("commonmark").render(body)
    for part in (
        "saat <em>lockdown</em> kedua",
        "<strong>naik dua kali</strong>",
        ">laman dinas</a>.</p>",
        "<ol>\n<li>kartu penduduk;</li>\n<li>surat <em>sehat</em>.</li>\n</ol>",
        "<ul>\n<li>karung;</li>\n<li>tali, klik di sini</li>\n</ul>",
    ):
        assert part in page
    assert "javascript" not in page


def test_the_document_for_layout_has_one_character_style_for_all_emphasis(draft: Draft, tmp_path: Path) -> None:
    document = docx.Document(io.BytesIO(copied(draft, tmp_path, ".docx")))
    styled = [
        (run.style.name, run.text)
        for paragraph in document.paragraphs
        for run in paragraph.runs
        if run.style and run.style.name != "Default Paragraph Font"
    ]
    assert styled == [
        ("Dateline", "POS-KUPANG.COM, SOE -"),
        ("Penekanan", "lockdown"),
        ("Penekanan", "naik dua kali"),
        ("Penekanan", "sehat"),
        ("Penekanan", "senang"),
        ("Atribusi", "kata Maria Bria"),
    ]
    assert "contoh.invalid" not in document.element.xml
    assert [paragraph.text for paragraph in document.paragraphs][4:9] == [
        "1. kartu penduduk;",
        "2. surat sehat.",
        "Yang dibawa:",
        "• karung;",
        "• tali, klik di sini",
    ]


def test_icml_has_the_same_character_style(draft: Draft, tmp_path: Path) -> None:
    ranges = etree.fromstring(copied(draft, tmp_path, ".icml")).iter("CharacterStyleRange")
    words = [each.findtext("Content") for each in ranges if each.get("AppliedCharacterStyle").endswith("/Penekanan")]
    assert words == ["lockdown", "naik dua kali", "sehat", "senang"]


def test_plain_text_is_the_words(draft: Draft, tmp_path: Path) -> None:
    assert copied(draft, tmp_path, ".txt") == copied(draft, tmp_path, ".txt", plain=True)


@pytest.mark.parametrize("ending", sorted(set(WRITERS) - {".pdf"}))
def test_no_form_gains_or_loses_a_word_but_for_the_signs_of_items(draft: Draft, tmp_path: Path, ending: str) -> None:
    def words(data: bytes) -> str:
        if ending == ".docx":
            text = "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs)
        else:
            # Without the signs of Markdown and what tells when the copy was made and how long it is.
            text = unescape(re.sub(r"<[^>]*>|\\n", " ", data.decode()))
            text = re.sub(
                r"\]\([^)]*\)|[*\[]|^- |\"(?:versioncreated|(?:char|word)count)\":[^,]*,", "", text, flags=re.M
            )
        return re.sub(r"\s|•|[12]\.(?= [ks])", "", text)

    assert words(copied(draft, tmp_path, ending)) == words(copied(draft, tmp_path, ending, plain=True))


def test_an_edited_text_keeps_them(draft: Draft, tmp_path: Path) -> None:
    lines = draft.text.split("\n")
    lines[2] = lines[2].replace("Petani panen", "Para petani di Soe panen").replace("laman dinas", "laman resmi dinas")
    lines[3] = "Harga naik tajam, dua kali. Ini syaratnya:"
    lines.insert(5, "foto;")
    page = copied(draft, tmp_path, ".html", "\n".join(lines)).decode()
    assert "Para petani di Soe panen saat <em>lockdown</em>" in page
    assert ">laman resmi dinas</a>" in page
    assert "Harga <strong>naik tajam, dua kali</strong>. Ini syaratnya" in page, page
    assert "<li>kartu penduduk;</li>" in page


@pytest.mark.parametrize("name", ["lo-penuh.odt", "lo-penuh.docx", "lo-penuh.rtf", "lo-penuh.html"])
def test_what_libreoffice_wrote_reaches_the_copy(tmp_path: Path, name: str) -> None:
    read = read_draft(FILES / name)
    page = copied(read, tmp_path, ".html").decode()
    assert "<em>tahan</em> <em>lama</em>" in page or "<em>tahan lama</em>" in page or "<em>tahan</em>" in page
    assert '<a href="https://contoh.invalid/bakau">laman panitia</a>' in page
    assert "<ul>\n<li>bibit setinggi 40 sentimeter;</li>\n<li>tali rafia.</li>\n</ul>" in page
    assert "<ol>\n<li>menggali lubang,</li>\n<li>menutup akar.</li>\n</ol>" in page
    # The city of the dateline is bold in the draft; it has its own element here.
    assert "<strong>LONTAR" not in page


def test_lists_within_lists_stand_in_their_items() -> None:
    numbered, bulleted = Item("1", 0, 1), Item("", 1)
    blocks = [
        Block("body", "satu", item=numbered),
        Block("body", "a", item=bulleted),
        Block("body", "b", item=bulleted),
        Block("body", "x", item=Item("a", 1, 2)),
        Block("body", "dua", item=numbered),
        Block("body", "lain", item=Item("", 0)),
        Block("headline", "Judul"),
        Block("body", "c", item=bulleted),
    ]
    assert "".join(html_blocks(blocks)) == (
        '<ol><li>satu<ul><li>a</li><li>b</li></ul><ol type="a" start="2"><li>x</li></ol></li><li>dua</li></ol>'
        "<ul><li>lain</li></ul>"
        "<hgroup><h1>Judul</h1></hgroup><ul><li>c</li></ul>"
    )


def test_a_draft_without_marks_has_the_copy_it_had() -> None:
    text = "Panen Raya\nSOE - Petani panen."
    assert copy_blocks(read_article(text, STYLE), ()) == copy_blocks(read_article(text, STYLE))
