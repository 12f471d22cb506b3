"""Emphasis, links and lists of an ODT."""

from __future__ import annotations

import pytest

from redaksi_app.formats.errors import DraftError
from redaksi_app.formats.odt_marks import odt_marks

from .marked import said

SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{urn}:1.0"'
    for name, urn in [("office", "office"), ("text", "text"), ("style", "style"), ("fo", "xsl-fo-compatible")]
)
STYLES = """
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2" style:family="text" style:parent-style-name="Emphasis"/>
<style:style style:name="T3" style:family="text" style:parent-style-name="T1">
<style:text-properties fo:font-weight="normal" style:text-underline-style="solid"/></style:style>
<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Lingkar" style:family="text" style:parent-style-name="Lingkar"/>
<style:style style:name="P1" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/>
<text:list-level-style-bullet text:level="2"/></text:list-style>
"""


def flat(body: str) -> bytes:
    """A flat ODT around the XML of a body."""
    return (
        f'<office:document {SPACES} xmlns:xlink="http://www.w3.org/1999/xlink" '
        'office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:automatic-styles>{STYLES}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    ).encode()


def test_spans_are_what_their_style_says_and_those_that_it_builds_on() -> None:
    body = (
        '<text:p text:style-name="P1">Judul</text:p><text:p>  Harga <text:span text:style-name="T1">naik</text:span>'
        '\n <text:span text:style-name="T2">lagi<text:s/></text:span><text:span text:style-name="T3">ya</text:span>'
        '<text:span text:style-name="Lingkar"> sudah</text:span></text:p>'
    )
    marked = odt_marks(flat(body))
    assert marked.text == "Judul\nHarga naik lagi ya sudah"
    assert said(marked) == [("bold", "naik"), ("italic", "lagi "), ("underline", "ya")]


def test_links_inside_the_draft_lead_nowhere() -> None:
    body = (
        '<text:p><text:a xlink:href="https://contoh.invalid"><text:span text:style-name="T1">satu</text:span></text:a> '
        '<text:a xlink:href="#bagian">dua</text:a></text:p>'
    )
    assert said(odt_marks(flat(body)), "link") == [("link", "satu", "https://contoh.invalid"), ("link", "dua")]


def test_items_are_the_first_paragraphs_of_list_items_and_headings_are_none() -> None:
    body = (
        '<text:list text:style-name="L1"><text:list-item><text:p>satu</text:p><text:p>lanjutan</text:p>'
        "<text:list><text:list-item><text:p>dalam</text:p></text:list-item></text:list></text:list-item>"
        "<text:list-header><text:p>kepala</text:p></text:list-header>"
        "<text:list-item><text:h>Bab</text:h></text:list-item></text:list><text:p>biasa</text:p>"
    )
    marked = odt_marks(flat(body))
    assert said(marked) == [("item", "satu", "1:1"), ("item", "dalam")]
    assert [mark.level for mark in marked.marks] == [0, 1]


def test_numbers_go_on_where_the_list_says_so() -> None:
    item = "<text:list-item><text:p>butir</text:p></text:list-item>"
    body = (
        f'<text:list text:style-name="L1">{item}{item}</text:list><text:p>biasa</text:p>'
        f'<text:list text:style-name="L1" text:continue-numbering="true">{item}</text:list>'
        f'<text:list text:style-name="L1">{item}'
        '<text:list-item text:start-value="7"><text:p>tujuh</text:p></text:list-item></text:list>'
    )
    assert [mark.value for mark in odt_marks(flat(body)).marks] == ["1:1", "1:2", "1:3", "1:1", "1:7"]


def test_a_file_without_a_text_is_damaged() -> None:
    with pytest.raises(DraftError):
        odt_marks(b"<a/>")
