import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.text.edits import Edit, History, apply_in_order, difference, right_to_left

TEXTS = st.text(alphabet="ab \n\u00a0🙂", max_size=12)


def typed(history: History, text: str, at: int, word: str, *, pause: bool = False) -> str:
    for char in word:
        edit = Edit(at, "", char)
        text = edit.applied_to(text)
        history.record(edit, at, at + 1, pause=pause)
        at += 1
    return text


@st.composite
def sessions(draw: st.DrawFn) -> tuple[str, list[list[tuple[Edit, bool]]]]:
    """A text, and steps of edits that fit it one after another."""
    text = first = draw(TEXTS)
    steps = []
    for _ in range(draw(st.integers(1, 8))):
        step = []
        for _ in range(draw(st.integers(1, 3))):
            start = draw(st.integers(0, len(text)))
            end = draw(st.integers(start, min(len(text), start + 3)))
            edit = Edit(start, text[start:end], draw(TEXTS))
            text = edit.applied_to(text)
            step.append((edit, draw(st.booleans())))
        steps.append(step)
    return first, steps


@given(sessions())
def test_undo_restores_and_redo_restores_again(session: tuple[str, list[list[tuple[Edit, bool]]]]) -> None:
    first, steps = session
    history = History()
    text = first
    for step in steps:
        history.begin_step()
        for edit, pause in step:
            text = edit.applied_to(text)
            history.record(edit, edit.start, edit.inserted_end, pause=pause)
        history.end_step(pause=step[-1][1])
    last = text
    for _ in range(2):
        while undone := history.undo():
            text = apply_in_order(text, undone.edits)
        assert text == first
        while redone := history.redo():
            text = apply_in_order(text, redone.edits)
        assert text == last


@given(st.text(alphabet="ab 🙂\n", max_size=20), TEXTS)
def test_the_difference_is_an_edit_between_the_two(old: str, new: str) -> None:
    edit = difference(0, old, new)
    assert (old if edit is None else edit.applied_to(old)) == new
    assert (edit is None) == (old == new)


def test_the_difference_is_small() -> None:
    assert difference(10, "Kamtibmas aman", "kamtibmas aman") == Edit(10, "K", "k")
    assert difference(0, "aa", "aaa") == Edit(2, "", "a")


def test_typing_is_undone_word_by_word() -> None:
    history = History()
    text = typed(history, "", 0, "Desa Oebelo")
    undone = history.undo()
    assert undone is not None
    assert apply_in_order(text, undone.edits) == "Desa "
    assert undone.caret_after == 5


def test_a_pause_ends_a_step() -> None:
    history = History()
    text = typed(history, "", 0, "Kupang", pause=True)
    undone = history.undo()
    assert undone is not None
    assert apply_in_order(text, undone.edits) == "Kupan"


def test_a_moved_caret_ends_a_step() -> None:
    history = History()
    text = typed(history, "", 0, "ab")
    history.close()
    text = typed(history, text, 2, "cd")
    undone = history.undo()
    assert undone is not None
    assert apply_in_order(text, undone.edits) == "ab"


@pytest.mark.parametrize("starts", [(4, 3, 2), (2, 2, 2)], ids=["backspace", "delete"])
def test_deleting_letter_by_letter_is_one_step(starts: tuple[int, ...]) -> None:
    history = History()
    text = "Kupang"
    for start in starts:
        edit = Edit(start, text[start], "")
        text = edit.applied_to(text)
        history.record(edit, start, start, pause=False)
    assert text == "Kug"
    undone = history.undo()
    assert undone is not None
    assert apply_in_order(text, undone.edits) == "Kupang"
    assert not history.can_undo


def test_a_new_line_is_a_step_of_its_own() -> None:
    history = History()
    text = typed(history, "", 0, "a\nb")
    undone = history.undo()
    assert undone is not None
    assert apply_in_order(text, undone.edits) == "a\n"


def test_typing_after_undo_forgets_what_was_undone() -> None:
    history = History()
    typed(history, "", 0, "a")
    history.undo()
    assert history.can_redo
    typed(history, "", 0, "b")
    assert not history.can_redo


def test_a_labelled_step_keeps_its_name_through_undo_and_redo() -> None:
    history = History()
    history.begin_step("Perbaiki semua")
    history.begin_step("dalam")
    history.record(Edit(0, "", "x"), 0, 1)
    history.end_step()
    history.record(Edit(1, "", "y"), 1, 2)
    history.end_step()
    assert history.undo_label == "Perbaiki semua"
    undone = history.undo()
    assert undone is not None
    assert undone.edits == (Edit(1, "y", ""), Edit(0, "x", ""))
    assert history.redo_label == "Perbaiki semua"


def test_an_empty_step_leaves_no_trace() -> None:
    history = History()
    history.begin_step()
    history.end_step()
    assert not history.can_undo
    assert history.undo() is None
    assert history.redo() is None
    with pytest.raises(RuntimeError, match="open"):
        history.end_step()


def test_the_oldest_steps_are_forgotten_first() -> None:
    history = History(limit=300)
    text = ""
    for number in range(10):
        edit = Edit(0, "", str(number) * 40)
        text = edit.applied_to(text)
        history.record(edit, 0, 0)
    steps = 0
    while undone := history.undo():
        text = apply_in_order(text, undone.edits)
        steps += 1
    assert 1 <= steps < 10
    assert text.startswith(str(9 - steps))


def test_the_last_step_can_be_undone_however_large() -> None:
    history = History(limit=10)
    history.record(Edit(0, "", "x" * 1000), 0, 1000)
    assert history.can_undo


def test_clear_forgets_both_ways() -> None:
    history = History()
    typed(history, "", 0, "a b")
    history.undo()
    history.clear()
    assert not history.can_undo
    assert not history.can_redo


def test_edits_of_one_text_are_ordered_from_the_right() -> None:
    text = "satu dua tiga"
    edits = right_to_left(text, [Edit(0, "satu", "1"), Edit(9, "tiga", "3"), Edit(4, "", ",")])
    assert apply_in_order(text, edits) == "1, dua 3"


@pytest.mark.parametrize(
    "edits",
    [
        [Edit(0, "satu", "1"), Edit(2, "tu", "x")],
        [Edit(4, "", ","), Edit(4, "", ";")],
        [Edit(0, "dua", "2")],
        [Edit(99, "", "x")],
        [Edit(-1, "", "x")],
    ],
)
def test_edits_that_do_not_fit_are_refused(edits: list[Edit]) -> None:
    with pytest.raises(ValueError, match=r"text has changed|same words"):
        right_to_left("satu dua", edits)


def test_an_insertion_may_stand_beside_a_replacement() -> None:
    assert apply_in_order("ab", right_to_left("ab", [Edit(0, "a", "x"), Edit(1, "", ",")])) == "x,b"
    assert apply_in_order("ab", right_to_left("ab", [Edit(1, "", ","), Edit(1, "b", "y")])) == "a,y"


def test_a_stale_edit_is_refused() -> None:
    with pytest.raises(ValueError, match="changed"):
        Edit(0, "x", "y").applied_to("abc")
    with pytest.raises(ValueError, match="changed"):
        Edit(9, "", "y").applied_to("abc")
