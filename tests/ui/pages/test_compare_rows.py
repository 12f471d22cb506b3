import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.ui.pages.compare_rows import Comparison

ORIGINAL = """Petani Soe Panen Jagung

Laporan Reporter POS-KUPANG.COM, Yanuarius Bria

POS-KUPANG.COM, SOE - Petani panen jagung dikebun mereka.

Hasilnya dijual di pasar pileg."""


def paragraphs(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def test_the_same_text_has_no_change() -> None:
    comparison = Comparison(ORIGINAL, ORIGINAL)
    assert comparison.changed == ()
    assert [row.number for row in comparison.rows] == [1, 2, 3, 4]


def test_blank_lines_are_not_compared() -> None:
    assert Comparison(ORIGINAL, ORIGINAL.replace("\n\n", "\n")).changed == ()


def test_a_changed_paragraph_stands_beside_the_original() -> None:
    comparison = Comparison(ORIGINAL, ORIGINAL.replace("dikebun", "di kebun"))
    (place,) = comparison.changed
    row = comparison.rows[place]
    assert [run.text for run in row.old_side] == ["POS-KUPANG.COM, SOE - Petani panen jagung ", "dikebun", " mereka."]
    assert [run.text for run in row.new_side][1] == "di·kebun"
    assert (row.words_removed, row.words_inserted) == (1, 2)


def test_a_removed_paragraph_has_no_number_and_those_after_it_count_on() -> None:
    text = ORIGINAL.replace("Laporan Reporter POS-KUPANG.COM, Yanuarius Bria\n\n", "")
    comparison = Comparison(ORIGINAL, text)
    assert [(row.number, row.new is None) for row in comparison.rows] == [(1, False), (0, True), (2, False), (3, False)]


def test_one_of_several_changes_can_be_brought_back() -> None:
    text = ORIGINAL.replace("dikebun", "di kebun").replace("Petani panen", "Warga panen")
    comparison = Comparison(ORIGINAL, text)
    (place,) = comparison.changed
    edit = comparison.revert(place, comparison.rows[place].changes[0])
    assert edit is not None
    assert edit.applied_to(text) == ORIGINAL.replace("dikebun", "di kebun")


def test_a_paragraph_that_is_gone_comes_back_with_its_blank_line() -> None:
    text = ORIGINAL.replace("Laporan Reporter POS-KUPANG.COM, Yanuarius Bria\n\n", "")
    comparison = Comparison(ORIGINAL, text)
    edit = comparison.revert(comparison.changed[0])
    assert edit is not None
    assert edit.applied_to(text) == ORIGINAL


@pytest.mark.parametrize("at", [0, 1, 4])
def test_a_new_paragraph_goes_with_its_blank_line(at: int) -> None:
    blocks = ORIGINAL.split("\n\n")
    text = "\n\n".join([*blocks[:at], "Kalimat baru dari editor.", *blocks[at:]])
    comparison = Comparison(ORIGINAL, text)
    (place,) = comparison.changed
    edit = comparison.revert(place)
    assert edit is not None
    assert edit.applied_to(text) == ORIGINAL


def test_the_first_and_the_only_paragraph_come_back() -> None:
    for original, text in (("Satu\n\nDua", "Dua"), ("Satu", ""), ("Satu\nDua", "Satu")):
        comparison = Comparison(original, text)
        edit = comparison.revert(comparison.changed[0])
        assert edit is not None
        assert edit.applied_to(text) == original


@given(
    st.lists(st.sampled_from(["", "a b c", "a b d", "x y", "  ", "z"]), max_size=6),
    st.lists(st.sampled_from(["", "a b c", "a e d", "x y", "q", "z"]), max_size=6),
)
def test_bringing_everything_back_gives_the_reporters_words(old: list[str], new: list[str]) -> None:
    original, text = "\n".join(old), "\n".join(new)
    for _ in range(20):
        comparison = Comparison(original, text)
        if not comparison.changed:
            break
        edit = comparison.revert(comparison.changed[-1])
        assert edit is not None
        text = edit.applied_to(text)
    assert paragraphs(text) == paragraphs(original)
