"""The marks of drafts as real programs write them, on the text as it was read and as it was edited."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from redaksi_app.formats.draft import Draft
from redaksi_app.formats.marks_of import marks_on
from redaksi_app.formats.reading import read_bytes, read_draft

from .marked import told

FILES = Path(__file__).parents[1] / "files"
#: What the draft is, of which LibreOffice and Pandoc wrote these files.
LINK = ("link", "laman panitia", "https://contoh.invalid/bakau")
ITEMS = [
    ("item", "bibit setinggi 40 sentimeter;"),
    ("item", "tali rafia."),
    ("item", "menggali lubang,", "1:1"),
    ("item", "menutup akar.", "1:2"),
]


def draft(name: str) -> Draft:
    return read_draft(FILES / name)


@pytest.mark.parametrize(
    "name",
    [
        "lo-penuh.docx",
        "lo-penuh-ooxml.docx",
        "lo-penuh.odt",
        "lo-penuh.fodt",
        "lo-penuh.rtf",
        "lo-penuh.html",
        "pandoc.docx",
        "pandoc.odt",
        "pandoc.html",
        "pandoc.rtf",
    ],
)
def test_every_format_says_the_same_of_the_same_draft(name: str) -> None:
    read = draft(name)
    marks = marks_on(read.text, read)
    emphasised = told(marks, read.text, "bold", "italic")
    assert [each for each in emphasised if each[1] != read.text.split("\n")[0]] == [
        ("bold", "LONTAR"),
        ("italic", "tahan"),
    ]
    assert told(marks, read.text, "link") == [LINK]
    # Pandoc writes the signs of lists into an RTF's text.
    assert [each for each in told(marks, read.text, "item") if each in ITEMS] == ([] if name == "pandoc.rtf" else ITEMS)


@pytest.mark.parametrize("name", ["lo-penuh.docx", "lo-penuh.odt", "lo-penuh.rtf", "lo-penuh.html"])
def test_marks_follow_their_words_into_the_edited_text(name: str) -> None:
    read = draft(name)
    edited = "Catatan untuk tata letak\n" + read.text.replace("tahan lama", "kuat dan tahan lama").replace("laman ", "")
    marks = marks_on(edited, read)
    assert ("italic", "tahan") in told(marks, edited)
    assert ("link", "panitia", "https://contoh.invalid/bakau") in told(marks, edited)
    assert told(marks, edited, "item") == ITEMS


def test_plain_text_has_no_marks_besides_those_that_were_typed() -> None:
    read = draft("lo-penuh.txt")
    assert marks_on(read.text, read) == ()


def test_the_marks_of_markdown_are_read() -> None:
    read = draft("pandoc.md")
    marks = marks_on(read.text, read)
    assert LINK in told(marks, read.text)
    assert told(marks, read.text, "item") == ITEMS


def test_the_marks_of_an_attached_draft_are_those_of_the_letter() -> None:
    letter = EmailMessage()
    letter["Subject"] = "Naskah"
    letter.set_content("Terlampir.")
    letter.add_attachment(
        (FILES / "lo-penuh.odt").read_bytes(), maintype="application", subtype="octet-stream", filename="naskah.odt"
    )
    read = read_bytes(letter.as_bytes(), "surat.eml")
    assert LINK in told(marks_on(read.text, read), read.text)


def test_a_letter_written_as_a_page_has_the_marks_of_the_page() -> None:
    letter = EmailMessage()
    letter.set_content("<p>Harga <b>naik</b> lagi “ya”.</p>", subtype="html", charset="cp1252")
    read = read_bytes(letter.as_bytes(), "surat.eml")
    assert read.text == "Harga naik lagi “ya”."
    assert told(marks_on(read.text, read), read.text) == [("bold", "naik")]


def test_a_draft_whose_file_is_not_what_it_was_has_no_marks_and_no_trouble() -> None:
    for kind in ("docx", "odt", "rtf", "html"):
        assert marks_on("Harga naik.", Draft(None, "Harga naik.", kind, b"PK rusak")) == ()
