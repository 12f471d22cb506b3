"""Words that users and newsrooms add."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.words.dictionaries import Dictionary, load_dictionary, read_words


def test_word_in_lower_case_is_right_in_every_case() -> None:
    words = Dictionary(["natoni"])
    assert all(word in words for word in ("natoni", "Natoni", "NATONI", "natoninya"))
    assert "natonu" not in words


def test_name_is_right_as_written_and_in_capitals() -> None:
    words = Dictionary(["Oelbubuk"])
    assert "Oelbubuk" in words
    assert "OELBUBUK" in words
    assert "oelbubuk" not in words


def test_change_holds_at_once_and_is_told() -> None:
    words = Dictionary()
    before = words.generation
    assert words.add("natoni", "natoni", " ") == 1
    assert "natoni" in words
    assert words.generation > before
    assert words.remove("natoni") == 1
    assert "natoni" not in words
    assert words.remove("natoni") == 0


def test_adding_what_is_there_changes_nothing() -> None:
    words = Dictionary(["natoni"])
    before = words.generation
    assert words.add("natoni") == 0
    assert words.generation == before


def test_every_list_of_a_folder_counts(tmp_path: Path) -> None:
    own, shared = tmp_path / "kamus", tmp_path / "redaksi"
    for folder in (own, shared):
        folder.mkdir()
    (own / "kamus.txt").write_text("natoni\n", encoding="utf-8")
    (own / "catatan.md").write_text("bukankata\n", encoding="utf-8")
    (shared / "tenun.txt").write_text("# motif\nbuna\n", encoding="utf-8")
    words = load_dictionary([own, shared, tmp_path / "tiada"])
    assert words.words == ["buna", "natoni"]


def test_list_that_cannot_be_read_keeps_no_other_from_counting(tmp_path: Path) -> None:
    (tmp_path / "tenun.txt").write_text("buna\n", encoding="utf-8")
    (tmp_path / "rusak.txt").symlink_to(tmp_path / "tiada.txt")
    (tmp_path / "folder.txt").mkdir()
    assert load_dictionary([tmp_path]).words == ["buna"]


def test_remarks_blank_lines_and_marks_of_windows_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "kamus.txt"
    path.write_bytes("\ufeff# kata redaksi\r\nnatoni\r\n\r\n  Umbu Ndapa \r\n".encode())
    assert read_words(path) == ["natoni", "Umbu", "Ndapa"]


def test_file_of_old_windows_is_read(tmp_path: Path) -> None:
    path = tmp_path / "kamus.txt"
    path.write_bytes("caf\xe9\n".encode("latin-1"))
    assert read_words(path) == ["café"]


@given(st.lists(st.text("abcdefgABC-", min_size=1, max_size=8)))
def test_every_word_that_was_added_is_right(words: list[str]) -> None:
    dictionary = Dictionary(words)
    assert all(word in dictionary for word in words)
    assert set(dictionary.words) == set(words)
