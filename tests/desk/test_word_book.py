"""The editor's own words, and the newsroom's lists beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from redaksi_app.desk import WordBook, WordListError, entry_for, is_learnable
from redaksi_app.finding import Bilingual, Category, Finding, Severity
from redaksi_app.formats import DraftSaveError


def _finding(text: str, word: str, category: Category = Category.SPELLING) -> Finding:
    start = text.index(word)
    return Finding("ejaan.salah-ketik", category, Severity.WARNING, start, start + len(word), word, Bilingual("x", "x"))


def test_file_has_one_word_a_line_in_order(tmp_path: Path) -> None:
    book = WordBook(tmp_path / "kamus")
    assert book.add("natoni", "Oelbubuk", "buna", " ") == ["buna", "natoni", "Oelbubuk"]
    assert (tmp_path / "kamus" / "kamus.txt").read_text(encoding="utf-8") == "buna\nnatoni\nOelbubuk\n"
    assert [path.name for path in (tmp_path / "kamus").iterdir()] == ["kamus.txt"]
    assert WordBook(tmp_path / "kamus").own == ["buna", "natoni", "Oelbubuk"]


def test_word_counts_at_once_and_no_longer_when_it_is_taken_out(tmp_path: Path) -> None:
    book = WordBook(tmp_path)
    accepted = book.accepted
    book.add("natoni")
    assert "Natoni" in accepted
    assert book.add("natoni") == []
    assert book.remove("natoni", "buna") == ["natoni"]
    assert "natoni" not in accepted


def test_words_written_by_hand_meanwhile_are_kept(tmp_path: Path) -> None:
    book = WordBook(tmp_path)
    book.add("natoni")
    file = tmp_path / "kamus.txt"
    file.write_text("# kata redaksi\nnatoni\nbuna\n", encoding="utf-8")
    book.add("sasando")
    assert file.read_text(encoding="utf-8") == "# kata redaksi\nbuna\nnatoni\nsasando\n"
    assert "buna" in book.accepted


def test_lists_of_the_newsroom_count_and_are_never_written(tmp_path: Path) -> None:
    own, shared = tmp_path / "kamus", tmp_path / "redaksi"
    shared.mkdir()
    (shared / "tenun.txt").write_text("buna\nnatoni\n", encoding="utf-8")
    book = WordBook(own)
    book.share(shared)
    book.add("natoni")
    book.remove("natoni", "buna")
    assert "natoni" in book.accepted
    assert (shared / "tenun.txt").read_text(encoding="utf-8") == "buna\nnatoni\n"
    assert [one.path.name for one in book.lists] == ["tenun.txt"]
    book.share(None)
    assert book.accepted.words == []


def test_list_is_taken_in_and_handed_out(tmp_path: Path) -> None:
    (tmp_path / "dari-teman.txt").write_text("buna\nnatoni\n", encoding="utf-8")
    book = WordBook(tmp_path / "kamus")
    book.add("natoni")
    assert book.take_in(tmp_path / "dari-teman.txt") == ["buna"]
    book.hand_out(tmp_path / "keluar.txt")
    assert (tmp_path / "keluar.txt").read_text(encoding="utf-8") == "buna\nnatoni\n"


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04\x00\x12 \x00\x01", b"Harga 12.500 naik 3,4% pada 2024."])
def test_file_that_is_no_list_of_words_is_refused_whole(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "berkas.txt").write_bytes(data)
    book = WordBook(tmp_path / "kamus")
    with pytest.raises(WordListError):
        book.take_in(tmp_path / "berkas.txt")
    with pytest.raises(WordListError):
        book.take_in(tmp_path / "tiada.txt")
    assert book.own == []


def test_nothing_counts_that_could_not_be_saved(tmp_path: Path) -> None:
    (tmp_path / "kamus").write_text("bukan folder", encoding="utf-8")
    book = WordBook(tmp_path / "kamus")
    with pytest.raises(DraftSaveError):
        book.add("natoni")
    assert "natoni" not in book.accepted
    assert book.own == []


def test_only_single_words_of_spelling_rules_can_be_added() -> None:
    text = "Ia menari natoni di Oe Nai, 12 orang, Jum'at."
    assert is_learnable(_finding(text, "natoni"))
    assert is_learnable(_finding(text, "Jum'at"))
    assert not is_learnable(_finding(text, "Oe Nai"))
    assert not is_learnable(_finding(text, "12"))
    assert not is_learnable(_finding(text, "natoni", Category.STYLE))


@pytest.mark.parametrize(
    ("text", "word", "entry"),
    [
        ("Warga menari natoni.", "natoni", "natoni"),
        ("Natoni dibuka malam itu.", "Natoni", "natoni"),
        ("Malam tiba.\n“Natoni dibuka.”", "Natoni", "natoni"),
        ("Warga Oelbubuk menari.", "Oelbubuk", "Oelbubuk"),
        ("Pentas Natoni Dibuka\nWarga menari natoni.", "Natoni", "natoni"),
        ("Warga OELBUBUK menari.", "OELBUBUK", "Oelbubuk"),
        ("Rapat di RDTN ditunda.", "RDTN", "RDTN"),
    ],
)
def test_word_is_added_as_it_stands_where_no_sentence_starts(text: str, word: str, entry: str) -> None:
    assert entry_for(_finding(text, word), text) == entry
