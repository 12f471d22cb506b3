from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.formats.html import read_html
from redaksi_app.formats.html_marks import marks


def shown(page: str) -> list[str]:
    return [mark.text or f"{'/' if mark.closing else ''}{mark.name}" for mark in marks(page)]


@pytest.mark.parametrize(
    ("page", "read"),
    [
        ("<P Class=x>a</P>", ["p", "a", "/p"]),
        ('<a title="lebih > kurang">x', ["a", "x"]),
        ("<a title='\">'>x", ["a", "x"]),
        ("harga < 5 & > 3", ["harga ", "<", " 5 & > 3"]),
        ("a<!-- <b> -->c", ["a", "c"]),
        ("a<!-->b", ["a", "b"]),
        ("a<!-- tanpa akhir", ["a"]),
        ("a<![if x]>b<![endif]>c", ["a", "b", "c"]),
        ("a<?php x ?>b", ["a", "b"]),
        ("<script>if (a<b) '</p>'</script>c", ["script", "/script", "c"]),
        ("<TITLE>a<b></TITLE>c", ["title", "/title", "c"]),
        ("<style>tanpa akhir <p>", ["style"]),
        ("a <b", ["a ", "<b"]),
        ("&amp;&#8220;&nbsp;&lt;b&gt;", ["&“\u00a0<b>"]),
        ("&#" + "9" * 5000 + ";x", ["\ufffdx"]),
        ("<br/>", ["br"]),
    ],
)
def test_marks_and_text(page: str, read: list[str]) -> None:
    assert shown(page) == read


def test_an_open_quotation_mark_does_not_swallow_the_page() -> None:
    assert "isi penting" in "".join(shown('<p><a href="x>tautan</a><p>isi penting</p>'))


@given(st.text(alphabet="<>/!-?\"'= apbr&#;x\n", max_size=60))
def test_whatever_is_written_comes_to_an_end_and_text_stays_text(page: str) -> None:
    assert all(mark.text or mark.name for mark in marks(page))
    plain = page.replace("<", "").replace("&", "")
    assert "".join(shown(plain)) == plain


@pytest.mark.parametrize(
    ("page", "read"),
    [
        ("<html><head><meta a><body><p>isi", "isi"),  # the closing mark of a head may be left out
        ("<p>isi<sup><a class=sdfootnoteanc href='#sdfootnote1sym'>1</a></sup> lagi", "isi lagi"),
        ("<p>isi<a href='#_ftn1' name=_ftnref1><span>[1]</span></a>.", "isi."),
        ("<p>lihat <a href='#bab'>1</a>.", "lihat 1."),
        ("<p>lihat <a href='#fn1'>catatan ini</a>.", "lihat catatan ini."),
        ("<p><![if !supportLists]><span>1.</span><![endif]>butir", "butir"),
        ("<pre>a\tb\r\nc</pre>", "a\tb\u2028c"),
        ("<p>a&#x2029;b&#xFEFF;c", "a\u2028bc"),
        ("<p>a\x85b", "a b"),
    ],
)
def test_what_a_page_says(page: str, read: str) -> None:
    assert read_html(page.encode()).text == read


@pytest.mark.parametrize("charset", ["punycode", "utf-16", "unicode_escape", "rot13", "tidak-ada"])
def test_an_encoding_that_cannot_be_the_pages_own_is_not_believed(charset: str) -> None:
    assert read_html(f"<meta charset={charset}><p>Ané “ya” - b9".encode()).text == "Ané “ya” - b9"
