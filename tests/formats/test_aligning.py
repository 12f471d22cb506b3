from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.formats.aligning import character_edits, paragraph_pairs

PARAGRAPHS = st.lists(st.sampled_from(["", "a b", "a c", "b c d", "e", "f g"]), min_size=1, max_size=12)


def edited(old: str, new: str) -> str:
    for start, end, text in reversed(character_edits(old, new)):
        old = old[:start] + text + old[end:]
    return old


@given(st.text(), st.text())
def test_the_edits_turn_the_old_into_the_new(old: str, new: str) -> None:
    assert edited(old, new) == new


@given(st.text("ab d.", max_size=30), st.text("ab d.", max_size=30))
def test_also_where_much_repeats(old: str, new: str) -> None:
    assert edited(old, new) == new


def test_an_edit_is_as_small_as_it_reads() -> None:
    assert character_edits("tiba di kantor", "tiba dikantor") == [(7, 8, "")]
    assert character_edits("sama", "sama") == []


@given(PARAGRAPHS, PARAGRAPHS)
def test_every_paragraph_is_paired_once_and_in_order(old: list[str], new: list[str]) -> None:
    pairs = paragraph_pairs(old, new)
    assert [left for left, _ in pairs if left is not None] == list(range(len(old)))
    assert [right for _, right in pairs if right is not None] == list(range(len(new)))
    assert any(left is not None and right is not None for left, right in pairs)


def test_an_edited_paragraph_is_paired_with_itself_beside_a_new_one() -> None:
    old = ["judul", "harga beras naik di pasar", "penutup"]
    new = ["judul", "baru sama sekali", "harga beras turun di pasar", "penutup"]
    assert paragraph_pairs(old, new) == [(0, 0), (None, 1), (1, 2), (2, 3)]


def test_a_long_paragraph_is_changed_where_it_was_edited_and_nowhere_else() -> None:
    words = [f"{word}{number % 40}" for number in range(400) for word in ("di", "desa", "yang", "panen")]
    old = " ".join(words)
    words[200:203] = ["baru"]
    words.insert(900, "sekali")
    new = " ".join(words)
    assert edited(old, new) == new
    assert sum(len(text) + end - start for start, end, text in character_edits(old, new)) < 60


def test_a_paragraph_of_another_order_is_still_turned_into_the_new() -> None:
    words = [f"kata{number}" for number in range(2_000)]
    old, new = " ".join(words), " ".join(words[1_000:] + words[:1_000])
    assert edited(old, new) == new
