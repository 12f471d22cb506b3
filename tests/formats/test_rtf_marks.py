"""Emphasis, links and lists of an RTF."""

from __future__ import annotations

import pytest

from redaksi_app.formats.rtf_marks import rtf_marks

from .marked import said


def rtf(body: str) -> bytes:
    """An RTF around the control words of a body."""
    head = r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\stylesheet{\s1\b Judul;}}\pard\plain "
    return f"{head}{body}\\par}}".encode()


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (r"Harga {\b naik} lagi", [("bold", "naik")]),
        (r"Harga \b naik\b0  lagi", [("bold", "naik")]),
        (r"Harga \i naik \ul dua\ulnone  kali\i0  ya", [("italic", "naik dua kali"), ("underline", "dua")]),
        (r"Harga \b\i naik\plain  lagi", [("bold", "naik"), ("italic", "naik")]),
        (r"{\b Harga {\b0 naik} lagi}", [("bold", "Harga "), ("bold", " lagi")]),
        (r"Harga {\b n\'e9ik \u8211- ya} lagi", [("bold", "néik – ya")]),
        (r"Harga {\b {\*\bkmkstart a}naik{\v rahasia}} lagi", [("bold", "naik")]),
        (r"{\b Judul\par }Harga", [("bold", "Judul")]),
    ],
)
def test_words_are_what_the_control_words_before_them_say(body: str, found: list[tuple[str, ...]]) -> None:
    assert sorted(said(rtf_marks(rtf(body)))) == sorted(found)


def test_a_field_links_the_words_that_it_shows() -> None:
    field = r'{\field{\*\fldinst{ HYPERLINK "https://contoh.invalid/a" }}{\fldrslt{\ul laman}}}'
    field += r" dan {\field{\*\fldinst PAGE}{\fldrslt 2}}"
    assert said(rtf_marks(rtf(f"Di {field} itu")), "link") == [("link", "laman", "https://contoh.invalid/a")]


def test_items_are_paragraphs_that_bring_a_sign_along() -> None:
    body = (
        r"{\listtext\pard\plain 1.\tab}\ilvl0\ls1 satu\par"
        r"\pard {\listtext\f1 o\tab}\ilvl1\ls1 dalam\par"
        r"\pard {\pntext\'b7\tab}butir\par"
        r"\pard \outlinelevel0{\listtext\tab 1.\tab}\ls1 Bab\par"
        r"\pard {\listtext\tab}\ls1 tanpa\par"
        r"\pard biasa"
    )
    marked = rtf_marks(rtf(body))
    assert said(marked) == [("item", "satu", "1:1"), ("item", "dalam"), ("item", "butir")]
    assert [mark.level for mark in marked.marks] == [0, 1, 0]


def test_items_have_the_number_that_stands_before_them() -> None:
    signs = ["1.", "(12)", "2.3.", "a)", "iv.", "v.", "B.", "o", r"\'b7", ""]
    body = "".join(rf"\pard{{\listtext\tab {sign}\tab}}\ls1 butir\par" for sign in signs)
    assert [mark.value for mark in rtf_marks(rtf(body)).marks] == [
        "1:1",
        "1:12",
        "1:3",
        "a:1",
        "i:4",
        "i:5",
        "A:2",
        "",
        "",
    ]
