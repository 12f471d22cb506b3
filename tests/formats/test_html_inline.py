"""Emphasis, links and lists of a page."""

from __future__ import annotations

import pytest

from redaksi_app.formats.html_inline import html_inline

from .marked import said


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ("<p>Harga <b>naik</b> lagi", [("bold", "naik")]),
        ("<p>Harga <STRONG class=x>naik</STRONG> lagi", [("bold", "naik")]),
        ("<p>Harga <em>naik <b>dua</b> kali</em>.", [("italic", "naik dua kali"), ("bold", "dua")]),
        ("<p>Harga <u>naik</u> <cite>Kompas Contoh</cite>", [("underline", "naik"), ("italic", "Kompas Contoh")]),
        # As Google Docs copies.
        (
            '<b style="font-weight:normal;"><p><span style="font-weight:700">Pasar</span> buka</p></b>',
            [("bold", "Pasar")],
        ),
        ("<p><span style='font-style: italic; font-weight: 400'>Pasar</span> buka", [("italic", "Pasar")]),
        ('<p><span style="text-decoration: underline solid">Pasar</span> buka', [("underline", "Pasar")]),
        # Over paragraphs, torn, never closed, closed twice.
        ("<b><p>Satu</p><p>dua</p></b><p>tiga", [("bold", "Satu"), ("bold", "dua")]),
        ("<p>Satu <b>dua <i>tiga</b> empat</i> lima", [("bold", "dua tiga"), ("italic", "tiga empat")]),
        ("<p>Satu</b> <b></b>dua", []),
        # Headings are bold by themselves.
        ("<h1>Judul</h1><table><tr><th>Desa</th></tr></table>", []),
        ("<p>Harga<br><br>  <i> naik</i>\n lagi", [("italic", "naik")]),
        ("<script><b>x</script><p>Harga</p>", []),
    ],
)
def test_emphasis_is_what_a_browser_shows(page: str, found: list[tuple[str, ...]]) -> None:
    assert [(kind, words.strip()) for kind, words, *_ in said(html_inline(page.encode()))] == found


def test_links_have_the_address_that_is_written() -> None:
    page = (
        '<p><a class=x href="https://contoh.invalid/?a=1&amp;b=2">satu</a> <a href=mailto:a@contoh.invalid>dua</a> '
        '<a href="#bawah">tiga</a> <a name="atas">empat</a> <a data-href="https://salah.invalid">lima</a></p>'
    )
    assert said(html_inline(page.encode())) == [
        ("link", "satu", "https://contoh.invalid/?a=1&b=2"),
        ("link", "dua", "mailto:a@contoh.invalid"),
        ("link", "tiga"),
        ("link", "empat"),
        ("link", "lima"),
    ]


def test_the_number_of_a_note_that_is_not_read_takes_no_mark_with_it() -> None:
    page = '<p><i>Harga</i><a href="#fn1"><sup>1</sup></a><b>naik</b> lagi</p>'
    marked = html_inline(page.encode())
    assert marked.text == "Harganaik lagi"
    assert said(marked, "bold", "italic") == [("italic", "Harga"), ("bold", "naik")]


def test_items_are_the_first_paragraphs_of_their_elements() -> None:
    page = (
        "<ul><li>satu<ol><li><p>dalam</p><p>lanjutan</p></li></ol></li><li></li><li><b>dua</b></ul>"
        "<li>tanpa daftar</li><p>biasa</p>"
    )
    marked = html_inline(page.encode())
    items = [("item", "satu"), ("item", "dalam", "1:1"), ("item", "dua")]
    assert said(marked, "item") == items
    assert [mark.level for mark in marked.marks if mark.kind == "item"] == [0, 1, 0]


def test_items_have_the_number_that_a_browser_shows() -> None:
    page = (
        "<ol start=3 type=a><li>satu<ol><li>dalam</ol><li>dua<li value=9>tiga<li>empat</ol>"
        "<ol start=x type=z><li>lima</ol>"
    )
    marks = html_inline(page.encode()).marks
    assert [mark.value for mark in marks] == ["a:3", "1:1", "a:4", "a:9", "a:10", "1:1"]


@pytest.mark.parametrize(
    ("address", "leads_to"),
    [
        (
            "https://www.google.com/url?q=https://contoh.invalid/a%3Fb%3D1&amp;sa=D&amp;ust=1",
            "https://contoh.invalid/a?b=1",
        ),
        ("https://www.google.com/url?sa=D", "https://www.google.com/url?sa=D"),
        ("https://contoh.invalid/url?q=https://lain.invalid", "https://contoh.invalid/url?q=https://lain.invalid"),
    ],
)
def test_a_link_through_googles_counter_leads_where_the_writer_meant(address: str, leads_to: str) -> None:
    marked = html_inline(f'<p>di <a href="{address}">laman</a></p>'.encode())
    assert [mark.value for mark in marked.marks if mark.kind == "link"] == [leads_to]
