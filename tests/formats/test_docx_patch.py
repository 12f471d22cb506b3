from __future__ import annotations

import re

import pytest
from lxml import etree

from redaksi_app.formats.docx_paragraphs import docx_paragraphs
from redaksi_app.formats.docx_patch import patch_paragraph

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
BOLD = "<r><rPr><b/></rPr><t>{}</t></r>"
PLAIN = "<r><t>{}</t></r>"


def patched(runs: str, text: str) -> str:
    """The paragraph's XML after the patch, without what only clutters it."""
    runs = runs.replace("<t>", '<t xml:space="preserve">')
    root = etree.fromstring(f'<document xmlns="{NAMESPACE}"><body><p>{runs}</p></body></document>')
    (paragraph,) = docx_paragraphs(root)
    patch_paragraph(paragraph, text)
    assert docx_paragraphs(root)[0].text == text
    xml = etree.tostring(paragraph.elements[0], encoding="unicode")
    return re.sub(r' xmlns="[^"]*"| xml:space="preserve"', "", xml)[3:-4]


@pytest.mark.parametrize(
    ("runs", "text", "expected"),
    [
        # a correction inside a bold run stays bold, its neighbours stay as they are
        (
            BOLD.format("POS KUPANG") + PLAIN.format(" - isi"),
            "POS-KUPANG - isi",
            BOLD.format("POS-KUPANG") + PLAIN.format(" - isi"),
        ),
        # a change across two runs: what is left of each keeps its look
        (BOLD.format("di ") + PLAIN.format("kantor"), "dikantor", BOLD.format("di") + PLAIN.format("kantor")),
        (BOLD.format("satu") + PLAIN.format("dua"), "satudua tiga", BOLD.format("satu") + PLAIN.format("dua tiga")),
        # typed at the very start
        (BOLD.format("satu"), "Ini satu", BOLD.format("Ini satu")),
        # a run that is emptied goes
        (PLAIN.format("a") + BOLD.format("b") + PLAIN.format("c"), "ac", PLAIN.format("a") + PLAIN.format("c")),
        # text behind a link does not become part of it
        (
            "<hyperlink>" + PLAIN.format("tautan") + "</hyperlink>",
            "tautan ini",
            "<hyperlink>" + PLAIN.format("tautan") + "</hyperlink>" + PLAIN.format(" ini"),
        ),
        # a link whose text is corrected stays a link; one whose text is gone goes
        (
            "<hyperlink>" + PLAIN.format("tutan") + "</hyperlink>",
            "tautan",
            "<hyperlink>" + PLAIN.format("tautan") + "</hyperlink>",
        ),
        (PLAIN.format("a") + "<hyperlink>" + PLAIN.format("b") + "</hyperlink>", "a", PLAIN.format("a")),
        # soft breaks and tabs are elements, and those that stay are the same
        ("<r><t>a</t><br clear='all'/><t>b</t></r>", "ax\u2028b", '<r><t>ax</t><br clear="all"/><t>b</t></r>'),
        (PLAIN.format("ab"), "a\u2028\tb", "<r><t>a</t><br/><tab/><t>b</t></r>"),
        # an empty paragraph takes the look of its mark
        ("<pPr><rPr><b/></rPr></pPr>", "isi", "<pPr><rPr><b/></rPr></pPr>" + BOLD.format("isi")),
        ("", "isi", PLAIN.format("isi")),
    ],
)
def test_patch(runs: str, text: str, expected: str) -> None:
    assert patched(runs, text) == expected


def test_text_typed_into_a_tracked_insertion_stays_inside_it() -> None:
    runs = PLAIN.format("a ") + "<ins>" + PLAIN.format("bar") + "</ins>"
    assert patched(runs, "a baru") == PLAIN.format("a ") + "<ins>" + PLAIN.format("baru") + "</ins>"


def test_a_deleted_stretch_stays_deleted() -> None:
    deleted = "<del><r><delText>lama</delText></r></del>"
    assert patched(PLAIN.format("a ") + deleted + PLAIN.format("b"), "a c") == (
        PLAIN.format("a ") + deleted + PLAIN.format("c")
    )
