"""Places that a Java program names, in code points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.text.utf16 import to_code_points


@pytest.mark.parametrize(
    ("text", "units", "points"),
    [
        ("pasar pagi", (0, 6, 10), [0, 6, 10]),
        ("é pasar", (2, 7), [2, 7]),
        ("😀 pasar", (3, 8), [2, 7]),
        ("😀😀 pasar", (5, 10), [3, 8]),
        ("pasar 😀", (6, 8), [6, 7]),
        ("👨‍👩‍👧 pasar", (9, 14), [6, 11]),
        ("😀 pasar", (1,), [0]),
        ("😀 pasar", (-3, 99), [0, 7]),
        ("pasar", (-3, 99), [0, 5]),
        ("", (0, 4), [0, 0]),
    ],
)
def test_units_are_code_points(text: str, units: tuple[int, ...], points: list[int]) -> None:
    assert to_code_points(text, units) == points


@given(st.text(st.sampled_from("aé→😀👍🏽\u200d"), max_size=30), st.data())
def test_what_java_calls_a_stretch_is_the_same_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    java = [len(text[:place].encode("utf-16-le")) // 2 for place in (start, end)]
    assert to_code_points(text, java) == [start, end]
