from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.formats.html import read_html


def paragraphs(page: str) -> list[str]:
    return read_html(page.encode()).text.split("\n")


def test_blocks_become_paragraphs_and_inline_marks_vanish() -> None:
    page = (
        "<h1>Pasar  Lontar</h1>\n<p>Harga <b>be</b>ras\n naik.</p><ul><li>satu<li>dua</ul><table><tr><td>a<td>b</table>"
    )
    assert paragraphs(page) == ["Pasar Lontar", "Harga beras naik.", "satu", "dua", "a", "b"]


def test_scripts_styles_and_the_head_are_no_text() -> None:
    page = "<html><head><title>T</title><style>p{}</style></head><body><script>x<1</script><p>isi</p></body></html>"
    assert paragraphs(page) == ["isi"]


def test_a_break_is_soft_and_two_are_a_paragraph() -> None:
    assert paragraphs("<p>satu<br>dua<br><br>tiga<br></p>") == ["satu\u2028dua", "tiga"]


def test_entities_and_non_breaking_spaces() -> None:
    assert paragraphs("<p>Rp&nbsp;5 &amp; &#8220;ya&#8221; &#xD800;</p><p>&nbsp;</p>") == ["Rp\u00a05 & “ya” \ufffd"]


def test_preformatted_lines_stay_apart() -> None:
    assert paragraphs("<pre>satu  x\ndua</pre>")[0].startswith("satu")
    assert "\u2028dua" in read_html(b"<pre>satu\ndua</pre>").text


def test_the_declared_encoding_counts() -> None:
    page = '<meta charset="iso-8859-1"><p>“Ané”</p>'
    assert read_html(page.encode("cp1252")).text == "“Ané”"


def test_a_page_in_utf_8_that_declares_another_mark() -> None:
    assert read_html("\ufeff<meta charset=latin1><p>“Ané”</p>".encode()).text == "“Ané”"


@given(st.text(max_size=200))
def test_nothing_crashes_the_reader(page: str) -> None:
    text = read_html(page.encode("utf-8", "surrogatepass")).text
    assert all(line.strip() for line in text.split("\n")) or text == ""


GOOGLE = """<body class="doc-content"><p><span>Harga naik</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span>
 lagi</span><a href="#cmnt1" id="cmnt_ref1">[a]</a>.</p><p><a id="panen"></a>Warga senang.</p><hr>
<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Menurut catatan warga.</span></p></div>
<div class="c1"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Tolong cek</span></p><p>Angkanya beda.</p></div>
<p>Penutup.</p></body>"""


def test_comments_and_footnotes_of_google_docs_are_no_copy_and_are_told() -> None:
    read = read_html(GOOGLE.encode())
    assert read.text == "Harga naik lagi.\nWarga senang.\nPenutup."
    assert [notice.id for notice in read.notices] == [
        "Komentar di dalam berkas: 1.",
        "Catatan kaki tidak ikut dibaca: 1.",
    ]
