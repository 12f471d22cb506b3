"""Saving an HTML page in place: words change, marks and what nobody sees stay; what cannot be done is refused."""

from __future__ import annotations

import pytest

from redaksi_app.formats.errors import DraftSaveError
from redaksi_app.formats.html import read_html
from redaksi_app.formats.html_saving import save_html

_PAGE = """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Pasar Lontar Ramai</title>
<meta name="description" content="Pasar Lontar Ramai"><script>let judul = "Pasar Lontar Ramai";</script></head>
<body class="berita"><h1>Pasar Lontar Ramai</h1><!-- Pasar Lontar Ramai -->
<p id="isi">Harga <b>beras&nbsp;merah</b> naik
 diatas <i>Rp5.000</i>, kata Yosef &amp; Maria.<br>&ldquo;Mahal,&rdquo; katanya.</p>
<p>Warga antre.</p></body></html>
"""
_TEXT = read_html(_PAGE.encode()).text


@pytest.mark.parametrize(
    ("words", "edited", "old_html", "new_html"),
    [
        ("diatas", "di atas", "\n diatas <i>", "\n di atas <i>"),
        ("Rp5.000", "Rp6.000", "<i>Rp5.000</i>", "<i>Rp6.000</i>"),
        ("Lontar Ramai", "Lontar Sepi", "<h1>Pasar Lontar Ramai</h1>", "<h1>Pasar Lontar Sepi</h1>"),
        ("katanya", "ujar “dia”", "katanya.</p>", "ujar &#8220;dia&#8221;.</p>"),
        ("Yosef & Maria", "Yosef & Ana <wakil>", "&amp; Maria", "&amp; Ana &lt;wakil&gt;"),
        ("Warga antre", "Warga lama antre", "<p>Warga antre", "<p>Warga lama antre"),
    ],
)
def test_only_the_words_change(words: str, edited: str, old_html: str, new_html: str) -> None:
    text = _TEXT.replace(words, edited)
    saved = save_html(_PAGE.encode(), text)
    assert saved.decode() == _PAGE.replace(old_html, new_html)
    assert read_html(saved).text == text


def test_several_changes_at_once() -> None:
    text = _TEXT.replace("diatas", "di atas").replace("Mahal", "Terlalu mahal").replace("antre", "pulang")
    assert read_html(save_html(_PAGE.encode(), text)).text == text


def test_a_page_of_plain_letters_gets_other_letters_by_number() -> None:
    saved = save_html(b"<p>Ia pulang.</p>", "Ia pulang – lelah.")
    assert saved == b"<p>Ia pulang &#8211; lelah.</p>"


@pytest.mark.parametrize(
    "page",
    [
        "<p>Warga antre di pasar.</p><p>Warga antre di pasar.</p>",  # which of the two is meant
        "<p>Warga <b>an</b>tre di pasar.</p><p>Tamat.</p>",  # the mark ends inside the word
    ],
)
def test_what_cannot_be_told_is_refused(page: str) -> None:
    text = read_html(page.encode()).text.replace("antre", "datang", 1)
    with pytest.raises(DraftSaveError, match=r"Save it as \.docx"):
        save_html(page.encode(), text)


def test_a_new_paragraph_is_refused() -> None:
    with pytest.raises(DraftSaveError):
        save_html(_PAGE.encode(), _TEXT + "\nAlinea baru.")
