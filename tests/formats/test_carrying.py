"""Marks on the words they were on, after the text was edited."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaksi_app.formats.carrying import carried
from redaksi_app.formats.marks import Kind, TextMark, tidied

WORDS = st.lists(st.sampled_from("petani panen jagung di Soe , harga naik lagi sekali".split()), max_size=14)
TEXTS = st.lists(WORDS.map(" ".join), min_size=1, max_size=6).map("\n".join)
KINDS: tuple[Kind, ...] = ("bold", "italic", "underline", "link")


def _paragraphs(words_: list[tuple[int, bool]]) -> str:
    return "".join(f"kata{number}" + ("\n" if ends else " ") for number, ends in words_)


#: No word stands there twice: which of two alike was taken out, nobody can tell.
EACH_ONCE = st.lists(st.tuples(st.integers(0, 99), st.booleans()), min_size=1, max_size=30, unique_by=lambda it: it[0])


@st.composite
def marked(draw: st.DrawFn, texts: st.SearchStrategy[str] = TEXTS) -> tuple[str, list[TextMark]]:
    """A text and marks on it as a reader may find them, those over several paragraphs among them."""
    text = draw(texts)
    places = st.integers(0, len(text))
    found = draw(st.lists(st.tuples(places, places, st.sampled_from(KINDS)), max_size=6))
    return text, [TextMark(min(a, b), max(a, b), kind) for a, b, kind in found]


def words(text: str, marks: tuple[TextMark, ...]) -> list[tuple[str, str]]:
    return [(mark.kind, text[mark.start : mark.end]) for mark in marks]


def typed(text: str) -> tuple[str, list[TextMark]]:
    """A text in which bold words stand between asterisks, without them."""
    marks: list[TextMark] = []
    pieces = re.split(r"\*", text)
    position = 0
    for number, piece in enumerate(pieces):
        if number % 2:
            marks.append(TextMark(position, position + len(piece), "bold"))
        position += len(piece)
    return "".join(pieces), marks


def after(old: str, new: str) -> str:
    """``new`` with asterisks around what is bold in it once ``old`` became it."""
    text, marks = typed(old)
    shown = new
    for mark in reversed(carried(marks, text, new)):
        shown = f"{shown[: mark.start]}*{shown[mark.start : mark.end]}*{shown[mark.end :]}"
    return shown


@given(marked(), TEXTS)
@settings(deadline=None)
def test_carried_marks_lie_in_the_text_and_within_paragraphs(draft: tuple[str, list[TextMark]], new: str) -> None:
    text, marks = draft
    for mark in carried(marks, text, new):
        assert 0 <= mark.start < mark.end <= len(new)
        assert "\n" not in new[mark.start : mark.end]


@given(marked())
@settings(deadline=None)
def test_marks_stay_as_they_are_where_nothing_was_edited(draft: tuple[str, list[TextMark]]) -> None:
    text, marks = draft
    assert carried(marks, text, text) == tidied(marks, text)


@given(marked(), TEXTS)
@settings(deadline=None)
def test_new_paragraphs_around_the_text_change_no_mark(draft: tuple[str, list[TextMark]], more: str) -> None:
    text, marks = draft
    added = "\n".join(f"Baru: {line}!" for line in more.split("\n"))
    new = f"{added}\n{text}\n{added}"
    found = [(kind, said.strip()) for kind, said in words(text, tidied(marks, text)) if said.strip()]
    assert sorted(words(new, carried(marks, text, new))) == sorted(found)


@given(marked(EACH_ONCE.map(_paragraphs)), st.integers(0, 200))
@settings(deadline=None)
def test_a_word_that_is_put_in_takes_no_mark_off_the_others(draft: tuple[str, list[TextMark]], place: int) -> None:
    text, marks = draft
    gaps = [match.start() for match in re.finditer(r"\s", text)]
    gap = gaps[place % len(gaps)]
    new = f"{text[:gap]} XYZ{text[gap:]}"
    kept = "".join(text[mark.start : mark.end] for mark in tidied(marks, text))
    found = "".join(new[mark.start : mark.end] for mark in carried(marks, text, new))
    assert sorted(re.sub(r"[XYZ\s]", "", found)) == sorted(re.sub(r"\s", "", kept))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # Around, before and after.
        ("Harga *naik* lagi.", "Kini harga *naik* lagi."),
        ("Harga *naik* lagi.", "Harga jagung *naik* lagi."),
        ("Harga *naik* lagi.", "Harga *naik* tajam lagi."),
        ("Harga *naik* lagi.", "*naik*"),
        # Within a marked run, and instead of it.
        ("Harga *naik dua kali* lagi.", "Harga *naik tajam dua kali* lagi."),
        ("Harga *drop* lagi.", "Harga *turun* lagi."),
        ("Harga *naik dua kali* lagi.", "Harga *naik dua* lagi."),
        # Letters that a marked word grows by; the mark of letters within a word stays on those.
        ("Harga *naik* lagi.", "Harga *naiknya* lagi."),
        ("Harga *beli* lagi.", "Harga *membeli* lagi."),
        ("Harga n*ai*k lagi.", "Harga n*ai*k terus lagi."),
        ("Harga *naik dua kali* lagi.", "Harga *turun dua kali* lagi."),
        ("Harga *naik tajam* di pasar.", "Harga *turun pelan* di pasar."),
        # Words that are gone, and others that came in their place.
        ("Harga jagung *naik* tajam di pasar.", "Harga beras turun pelan di pasar."),
        ("Harga jagung *naik* tajam di pasar.", "Warga desa senang sekali dengan hujan."),
        ("Harga naik.\nWarga *panen* jagung.\nIa pulang.", "Harga naik.\nPolisi tiba pagi tadi.\nIa pulang."),
        ("Harga *naik* lagi.", "Harga lagi."),
        ("Harga *naik* lagi.\nWarga senang.", "Warga senang."),
        # Paragraphs that are torn apart, joined, moved.
        ("Harga *naik* lagi. Warga *senang* sekali.", "Harga *naik* lagi.\nWarga *senang* sekali."),
        ("Harga *naik* lagi.\nWarga *senang* sekali.", "Harga *naik* lagi. Warga *senang* sekali."),
        ("Harga *naik lagi. Warga senang* sekali.", "Harga *naik lagi.*\n*Warga senang* sekali."),
        ("Harga *naik* lagi.\nWarga senang.\nIa pulang.", "Warga senang.\nIa pulang.\nHarga *naik* lagi."),
    ],
)
def test_words_that_stayed_keep_their_marks(old: str, new: str) -> None:
    assert after(old, new.replace("*", "")) == new


def test_an_item_stays_one_when_it_is_edited_and_makes_two_when_it_is_torn_apart() -> None:
    old = "Syaratnya:\nkartu penduduk dan surat sehat\nfoto"
    marks = [TextMark(11, 41, "item", "1:1"), TextMark(42, 46, "item", "1:2")]
    for new, items in [
        ("Syaratnya:\nkartu penduduk, surat sehat, dan kuitansi\nfoto", [1, 2]),
        ("Syaratnya:\nkartu penduduk\nsurat sehat\nfoto", [1, 2, 3]),
        ("Syaratnya:\nfoto", [1]),
        ("Syaratnya ialah ini:\nkartu penduduk dan surat sehat\nfoto berwarna yang baru sekali", [1, 2]),
    ]:
        lines = new.split("\n")
        found = carried(marks, old, new)
        assert words(new, found) == [("item", lines[number]) for number in items]
        assert {mark.value for mark in found} <= {"1:1", "1:2"}


def test_a_long_text_that_changed_everywhere_keeps_its_marks() -> None:
    lines = [f"Warga desa {number} memanen  jagung muda sejak pekan lalu." for number in range(2_000)]
    old = "\n".join(lines)
    marks = [TextMark(start := old.index(f"desa {number} "), start + 4, "bold") for number in range(0, 2_000, 40)]
    new = old.replace("  ", " ").replace("pekan lalu", "kemarin")
    assert words(new, carried(marks, old, new)) == words(old, tuple(marks))
