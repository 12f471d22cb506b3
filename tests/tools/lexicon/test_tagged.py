"""Reading tagged news."""

from __future__ import annotations

from pathlib import Path

from tools.lexicon.tagged import TaggedWord, read_sentences


def test_clitics_are_joined_and_repeated_sentences_read_once(tmp_path: Path) -> None:
    path = tmp_path / "tagged.txt"
    sentence = "Hasil\tNN\nnya\tDT\nbaik\tJJ\n.\tSYM\n"
    path.write_text(f"{sentence}\n{sentence}\nWarga\tNN\npulang\tVB\n", encoding="utf-8")
    sentences = [[word.text for word in one] for one in read_sentences(path)]
    assert sentences == [["Hasilnya", "baik", "."], ["Warga", "pulang"]]


def test_verbs_that_were_rewritten_are_told() -> None:
    assert TaggedWord("katai", "VB").rewritten
    assert not TaggedWord("mengunjungi", "VB").rewritten
    assert not TaggedWord("materi", "NN").rewritten
