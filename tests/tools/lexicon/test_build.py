"""Building the lexicon."""

from __future__ import annotations

from pathlib import Path
from string import ascii_lowercase

import pytest

from redaksi_app.words.lexicon import Lexicon, Mark
from tools.lexicon import build
from tools.lexicon.choosing import Entry
from tools.lexicon.pairs import affinities, write_pairs
from tools.lexicon.tagged import TaggedWord


def test_missing_source_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["build", "--hunspell", str(tmp_path), "--out", str(tmp_path / "out")])
    assert build.main() == 1
    assert "hunspell-id" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_words_are_found_again_with_weight_and_marks(tmp_path: Path) -> None:
    build.write_words({"jembatan": Entry(1e-4, Mark.OFFERED | Mark.JOINING), "utuk": Entry(1e-8, Mark.RARE)}, tmp_path)
    lexicon = Lexicon(tmp_path)
    assert lexicon.weight("jembatan") == pytest.approx(-4, abs=0.02)
    assert lexicon.knows("jembatannya")
    assert lexicon.is_doubted("utuk")
    assert not lexicon.knows("utuknya")


def test_pairs_that_come_oftener_than_by_chance_are_kept(tmp_path: Path) -> None:
    def sentence(*words: str) -> list[TaggedWord]:
        return [TaggedWord(word, "NN") for word in words]

    sentences = [sentence("rumah", "sakit"), sentence("rumah", "sakit")]
    sentences += [sentence("dan", "kata" + letter) for letter in ascii_lowercase]
    pairs = affinities(sentences, lambda word: True)
    assert list(pairs) == ["rumah sakit"]
    write_pairs(pairs, tmp_path)
    assert (tmp_path / "pairs.marisa").exists()
