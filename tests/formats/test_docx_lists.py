"""Lists written into a new DOCX, read again as what they were."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaksi_app.formats.copy_marks import Counting, Item
from redaksi_app.formats.docx_lists import Lists
from redaksi_app.formats.docx_marks import docx_marks
from redaksi_app.formats.docx_new import new_docx
from redaksi_app.formats.marks import TextMark, number_value, tidied
from redaksi_app.formats.marks_of import marks_on
from redaksi_app.formats.reading import read_draft
from redaksi_app.formats.saving import save_draft

from .marked import mark, said

FILES = Path(__file__).parents[1] / "files"
ITEMS = st.one_of(
    st.none(),
    st.builds(lambda level: Item("", level), st.integers(0, 2)),
    st.builds(Item, st.sampled_from("1aAiI"), st.integers(0, 2), st.integers(1, 30)),
)


def written(items: list[Item | None]) -> tuple[str, list[TextMark]]:
    """A paragraph for each of these, marked as it."""
    text = "\n".join(f"butir {number}" for number in range(len(items)))
    marks, position = [], 0
    for line, item in zip(text.split("\n"), items, strict=True):
        if item:
            value = number_value(item.form, item.number) if item.form else ""
            marks.append(TextMark(position, position + len(line), "item", value, item.level))
        position += len(line) + 1
    return text, marks


@given(st.lists(ITEMS, min_size=1, max_size=8))
@settings(deadline=None, max_examples=40)
def test_items_are_read_again_with_the_numbers_that_were_shown(items: list[Item | None]) -> None:
    counting = Counting()
    counted = [counting.counted(item) for item in items]
    text, marks = written(items)
    assert docx_marks(new_docx(text, marks)).marks == written(counted)[1]


def test_a_list_that_goes_on_is_one_list_and_one_that_begins_anew_is_another() -> None:
    lists = Lists()
    order = [Item("1", 0, 1), Item("1", 0, 2), None, Item("1", 0, 3), None, Item("1", 0, 1)]
    numbers = [number for number, _ in groupby(filter(None, map(lists.properties, order)))]
    assert len(numbers) == 2
    assert lists.xml().count("<w:num ") == 2
    assert Lists().xml() == ""


def test_emphasis_and_links_are_read_again() -> None:
    text = "Harga naik dua kali menurut laman dinas.\n\nWarga senang\u2028sekali.\tYa."
    marks = tidied(
        [
            mark(text, "naik dua", "bold"),
            mark(text, "dua kali", "italic"),
            mark(text, "laman dinas", "link", "https://contoh.invalid/?a=1&b=<2>"),
            mark(text, "dinas", "underline"),
            mark(text, "senang\u2028sekali", "bold"),
        ],
        text,
    )
    marked = docx_marks(new_docx(text, marks))
    assert marked.text == text
    assert tidied(marked.marks, text) == marks


@pytest.mark.parametrize("name", ["lo-penuh.odt", "lo-penuh.rtf", "lo-penuh.html", "pandoc.odt", "google-docs.html"])
def test_a_draft_saved_as_docx_keeps_its_marks(tmp_path: Path, name: str) -> None:
    draft = read_draft(FILES / name)
    marks = marks_on(draft.text, draft)
    saved = save_draft(draft, draft.text + "\nSelesai.", tmp_path / "a.docx")
    assert marks
    assert marks_on(saved.text, saved) == marks
    assert said(docx_marks(saved.original)) == said(docx_marks(new_docx(draft.text, marks)))
