"""Reading Markdown: the words its reader sees. Its marks are read when copy for layout wants them."""

from __future__ import annotations

from redaksi_app.finding import Bilingual
from redaksi_app.formats.draft import Content
from redaksi_app.formats.errors import TOO_LARGE, DraftError
from redaksi_app.formats.md_blocks import Page, read_page
from redaksi_app.formats.txt import MOST_LINES, read_plain


def read_md(data: bytes) -> Content:
    """The text of ``data`` without Markdown's own marks; ``DraftError`` when it is no text, or too much."""
    page, notices = read_markdown(data)
    return Content(page.text, (*notices, *_told(page)))


def read_markdown(data: bytes) -> tuple[Page, tuple[Bilingual, ...]]:
    """The page in ``data``, and what to know about the reading of its letters; ``DraftError`` as above."""
    text, notices = read_plain(data)
    if text.count("\n") > MOST_LINES:
        raise DraftError(TOO_LARGE)
    return read_page(text), notices


def _told(page: Page) -> list[Bilingual]:
    told = []
    if page.front:
        told.append(
            Bilingual(
                f"Kepala Markdown tidak ikut dibaca: {page.front} baris.",
                f"The head of the Markdown file was not read (lines: {page.front}).",
            )
        )
    if page.notes:
        told.append(
            Bilingual(f"Catatan kaki tidak ikut dibaca: {page.notes}.", f"Footnotes that were not read: {page.notes}.")
        )
    if page.images:
        told.append(
            Bilingual(f"Gambar tidak ikut dibaca: {page.images}.", f"Pictures that were not read: {page.images}.")
        )
    return told
