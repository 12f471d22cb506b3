from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.ui.offsets import Offsets, utf16_length

TEXTS = st.text(alphabet=st.sampled_from("ab \n\u00a0\u2028é“🙂👨\U0010ffff\uffff"), max_size=40)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_length_is_that_of_utf16(text: str) -> None:
    assert utf16_length(text) == units(text)


@given(TEXTS)
def test_every_position_there_and_back(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        assert offsets.to_qt(point) == units(text[:point])
        assert offsets.from_qt(offsets.to_qt(point)) == point


@given(TEXTS)
def test_no_unit_falls_outside_its_character(text: str) -> None:
    offsets = Offsets(text)
    for unit in range(units(text) + 1):
        point = offsets.from_qt(unit)
        assert offsets.to_qt(point) <= unit < offsets.to_qt(point + 1) or point == len(text)


def test_inside_a_pair_is_the_character() -> None:
    assert Offsets("a🙂b").from_qt(2) == 1


def test_beyond_the_ends_is_the_nearer_end() -> None:
    offsets = Offsets("🙂b")
    assert (offsets.to_qt(-3), offsets.to_qt(9), offsets.from_qt(-1), offsets.from_qt(99)) == (0, 3, 0, 2)


@given(TEXTS, TEXTS, st.integers(0, 40), st.integers(0, 10))
def test_following_an_edit_is_the_same_as_counting_anew(text: str, inserted: str, start: int, removed: int) -> None:
    start = min(start, len(text))
    removed = min(removed, len(text) - start)
    offsets = Offsets(text)
    offsets.edit(start, removed, inserted)
    after = text[:start] + inserted + text[start + removed :]
    fresh = Offsets(after)
    for point in range(len(after) + 1):
        assert offsets.to_qt(point) == fresh.to_qt(point)
        assert offsets.from_qt(fresh.to_qt(point)) == point
