"""Which marks of a draft mean something in print."""

from __future__ import annotations

import pytest

from redaksi_app.article import read_article
from redaksi_app.formats.copy_blocks import Block, copy_blocks
from redaksi_app.formats.copy_marks import Counting, Item, Stretch
from redaksi_app.formats.marks import Kind, TextMark
from redaksi_app.styles import shipped_styles

from .marked import mark

STYLE = shipped_styles().load("pos-kupang")
TEXT = (
    "Petani Soe Panen Jagung Saat Lockdown\n"
    "Penulis: Maria Seran | Editor: Anton Bria\n"
    "POS-KUPANG.COM, SOE - Petani memanen jagung saat lockdown kedua di empat desa.\n"
    "Harga jagung naik dua kali sejak pekan lalu, menurut laman dinas.\n"
    "Pasar Sepi\n"
    "Warga lain menunggu hujan reda sebelum turun ke ladang mereka.\n"
)


def blocks(*marks: TextMark) -> dict[str, Block]:
    """The blocks of the copy by their first word."""
    return {block.text.split()[0]: block for block in copy_blocks(read_article(TEXT, STYLE), sorted(marks))}


def emphasised(*marks: TextMark) -> list[tuple[str, bool]]:
    """Words that stand out in the copy, and whether they are strong."""
    return [
        (block.text[each.start : each.end], each.strong)
        for block in copy_blocks(read_article(TEXT, STYLE), sorted(marks))
        for each in block.emphasis
    ]


def on(words: str, kind: Kind = "bold", value: str = "") -> TextMark:
    return mark(TEXT, words, kind, value)


@pytest.mark.parametrize(
    ("words", "kind", "found"),
    [
        ("naik dua kali", "bold", [("naik dua kali", True)]),
        (" naik dua kali ", "italic", [("naik dua kali", False)]),
        ("naik", "underline", [("naik", False)]),
        # How a line looks as a whole says nothing of its words.
        ("Petani Soe Panen Jagung Saat Lockdown", "bold", []),
        ("Petani Soe Panen Jagung Saat Lockdown", "italic", []),
        ("Pasar Sepi", "bold", []),
        ("Warga lain menunggu hujan reda sebelum turun ke ladang mereka.", "bold", []),
        ("Warga lain menunggu hujan reda sebelum turun ke ladang mereka", "underline", []),
        # A foreign word in a headline is set in italics; bold there is an accident.
        ("Lockdown", "italic", [("Lockdown", False)]),
        ("Lockdown", "bold", []),
        # The dateline has its own style, and bold that slips out of it is none.
        ("POS-KUPANG.COM, SOE - ", "bold", []),
        ("POS-KUPANG.COM, SOE - Petani", "bold", [("Petani", True)]),
        ("Penulis: Maria Seran", "bold", []),
        (", ", "bold", []),
    ],
)
def test_emphasis_is_what_tells_words_from_those_beside_them(
    words: str, kind: Kind, found: list[tuple[str, bool]]
) -> None:
    assert emphasised(on(words, kind)) == found


def test_a_whole_paragraph_in_italics_is_meant_so() -> None:
    words = "Warga lain menunggu hujan reda sebelum turun ke ladang mereka."
    assert emphasised(on(words, "italic")) == [(words, False)]


def test_what_more_than_half_of_the_text_has_is_its_look() -> None:
    lines = [line for line in TEXT.split("\n") if line]
    assert emphasised(*(on(line, "italic") for line in lines), on("dua kali")) == [("dua kali", True)]


def test_bold_and_italics_together_are_strong_once() -> None:
    assert emphasised(on("naik dua"), on("dua kali", "italic")) == [("naik dua", True), ("kali", False)]


def test_links_keep_addresses_that_lead_somewhere_and_are_not_underlined_words() -> None:
    for address, kept in [
        ("https://contoh.invalid/a", True),
        ("HTTP://contoh.invalid", True),
        ("mailto:dinas@contoh.invalid", True),
        ("javascript:alert(1)", False),
        ("file:///etc/naskah", False),
        ("", False),
    ]:
        block = blocks(on("laman dinas", "link", address), on("laman dinas", "underline"))["Harga"]
        start = block.text.index("laman")
        assert block.links == ((Stretch(start, start + len("laman dinas"), address),) if kept else ())
        assert block.emphasis == ()


def test_only_running_text_is_an_item_of_a_list() -> None:
    lines = [on(line, "item", "1:1") for line in TEXT.split("\n") if line]
    items = [(block.role, block.item) for block in blocks(*lines).values()]
    assert {role for role, item in items if item} == {"lead", "body"}
    assert [item.sign for _, item in items if item] == ["1.", "2.", "1."]


def test_a_paragraph_that_brings_its_own_number_gets_no_other() -> None:
    for own in ("1. ", "a) ", "• ", "– "):
        text = f"Panen Raya\nSOE - Petani panen.\n{own}Harga naik di pasar.\n"
        marks = [mark(text, f"{own}Harga naik di pasar.", "item", "1:1")]
        assert copy_blocks(read_article(text, STYLE), marks)[2].item is None


def signs(*items: Item | None) -> list[str]:
    counting = Counting()
    return [counted.sign if (counted := counting.counted(item)) else "" for item in items]


def test_items_are_counted_as_they_stand_now() -> None:
    first, second, third, fourth = (Item("1", 0, number) for number in (1, 2, 3, 4))
    assert signs(first, second, third) == ["1.", "2.", "3."]
    # Torn apart, taken out, and numbers that go on after a paragraph that is no item.
    assert signs(first, first, second) == ["1.", "2.", "3."]
    assert signs(first, third, fourth) == ["1.", "2.", "3."]
    assert signs(first, None, second, None, third) == ["1.", "", "2.", "", "3."]
    assert signs(first, first, None, second) == ["1.", "2.", "", "3."]
    # Another list begins with its own first number.
    assert signs(first, second, None, first) == ["1.", "2.", "", "1."]
    assert signs(third, fourth) == ["3.", "4."]


def test_levels_are_counted_for_themselves_and_signs_have_their_forms() -> None:
    inner, bullet = Item("a", 1, 1), Item("", 1)
    assert signs(Item("1", 0, 1), inner, Item("a", 1, 2), Item("1", 0, 2), inner) == ["1.", "a.", "b.", "2.", "a."]
    assert signs(Item("", 0), bullet, Item("", 0)) == ["•", "–", "•"]
    assert signs(Item("i", 0, 4), Item("i", 0, 5)) == ["iv.", "v."]
    assert [Item(form, 0, 29).sign for form in ("I", "A", "1")] == ["XXIX.", "29.", "29."]


def test_marks_count_in_the_copy_where_the_reporters_own_signs_are_gone() -> None:
    text = "Panen Raya\nSOE - Petani panen.\nHarga *naik* dua kali _lagi_ di pasar Soe, kata dinas.\n"
    marks = [
        mark(text, "Harga *na", "italic"),
        mark(text, "dua kali", "bold"),
        mark(text, "pasar Soe", "link", "https://contoh.invalid"),
    ]
    block = copy_blocks(read_article(text, STYLE), marks)[2]
    assert [(block.text[each.start : each.end], each.mark) for each in block.emphasis] == [
        ("naik", "*"),
        ("dua kali", ""),
        ("lagi", "_"),
    ]
    assert [block.text[each.start : each.end] for each in block.links] == ["pasar Soe"]
    assert block.plain == text.split("\n")[2]


def test_a_label_that_is_not_printed_takes_its_bold_along() -> None:
    text = "Judul: Panen Raya\nLead: SOE - Petani panen jagung.\nWarga senang sekali.\n"
    marks = [mark(text, "Lead:", "bold"), mark(text, "jagung", "italic")]
    lead = copy_blocks(read_article(text, STYLE), marks)[1]
    assert [lead.text[each.start : each.end] for each in lead.emphasis] == ["jagung"]


def test_a_paragraph_with_a_mark_on_every_word_is_soon_done() -> None:
    words = [f"kata{number}" for number in range(20_000)]
    text = "Panen Raya\nSOE - Petani panen.\n" + " ".join(words) + "\n"
    marks = [mark(text, "Petani", "bold")]
    position = text.index("kata0")
    for number, word in enumerate(words):
        kind: Kind = "bold" if number % 3 == 0 else "italic" if number % 3 == 1 else "link"
        marks.append(TextMark(position, position + len(word), kind, "https://contoh.invalid" if kind == "link" else ""))
        position += len(word) + 1
    block = copy_blocks(read_article(text, STYLE), marks)[2]
    assert len(block.links) == 6_666
    assert len(block.emphasis) == 13_334
