"""The copy as a web page, read by a parser as a content system would."""

from __future__ import annotations

from datetime import UTC, datetime
from html.parser import HTMLParser

from redaksi_app.article import Article, read_article
from redaksi_app.formats.approval import Approval, checksum
from redaksi_app.formats.copy_blocks import copy_blocks
from redaksi_app.formats.export_html import html_body, html_copy
from redaksi_app.styles import shipped_styles

STYLE = shipped_styles().load("pos-kupang")
TEXT = (
    "Kicker: Pertanian\n"
    "Judul: Petani Soe Panen <Jagung> & “Padi”\n"
    "Dek: Harga naik 20 persen\n"
    'Penulis: Maria "Ria" Seran | Editor: Anton Bria\n'
    "POS-KUPANG.COM, SOE - Petani memanen *2.000* ton\u00a0jagung 😀 &amp; padi.\n"
    "“Kami senang,” kata Yosef.\u2028Ia mengutip بسم الله.\n"
    "Foto: Petani menjemur jagung\n"
    "Baca juga: Harga Jagung\n"
    "(*)"
)
_VOID = ("meta", "br")


class Page(HTMLParser):
    """The tags that were opened, and the words outside the head; raises where tags do not nest."""

    def __init__(self, data: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.words = ""
        self.metas: dict[str, str] = {}
        self._open: list[str] = []
        self.feed(data)
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        found = dict(attrs)
        if tag == "meta" and "name" in found:
            self.metas[str(found["name"])] = str(found["content"])
        if tag == "br":
            self.words += "\u2028"
        if tag not in _VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "head" not in self._open:
            self.words += data


def article(text: str = TEXT) -> Article:
    return read_article(text, STYLE)


def test_the_page_says_the_words_of_the_copy_and_no_others() -> None:
    page = Page(html_copy(article(), None).decode())
    assert [line for line in page.words.split("\n") if line] == [block.text for block in copy_blocks(article())]
    assert "Harga Jagung" not in page.words


def test_elements_mean_something_and_have_no_looks() -> None:
    page = Page(html_copy(article(), None).decode())
    assert page.attributes <= {"lang", "charset", "name", "content"}
    for tag in ("article", "hgroup", "h1", "address", "figure", "figcaption", "em", "b", "br"):
        assert page.tags.count(tag) == 1


def test_the_head_says_whose_copy_it_is() -> None:
    assert Page(html_copy(article(), None).decode()).metas == {
        "author": 'Maria "Ria" Seran',
        "editor": "Anton Bria",
        "status": "not approved",
    }
    approval = Approval("A & B", "", datetime(2026, 1, 2, tzinfo=UTC), checksum(TEXT))
    metas = Page(html_copy(article(), approval).decode()).metas
    assert (metas["editor"], metas["status"]) == ("A & B", "approved 2026-01-02T00:00:00+00:00")


def test_the_body_alone_is_the_page_without_its_frame() -> None:
    assert html_body(article()) in html_copy(article(), None).decode()
    assert "<article>" not in html_body(article())


def test_a_draft_of_one_line_has_no_empty_parts() -> None:
    page = Page(html_copy(article("Petani panen."), None).decode())
    assert page.words.split() == ["Petani", "panen."]
    assert page.metas == {"status": "not approved"}
