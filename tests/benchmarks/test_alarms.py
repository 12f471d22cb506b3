"""The counts of false alarms tell house style from the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.alarms import HOUSE_STYLE, articles, is_house_style, main
from redaksi_app.rules import all_rules

_NEWS = """### Warga Soe Panen
SOE - Kapolres Belu Akbp Anton Seran melihat panen.
Warga pulang dari sawah diatas bukit."""


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    (tmp_path / "berita.txt").write_text(_NEWS, encoding="utf-8")
    return tmp_path


def test_families_of_house_style_exist() -> None:
    assert {rule.family for rule in all_rules().values()} >= HOUSE_STYLE


def test_spelling_and_punctuation_are_no_house_style() -> None:
    assert not any(is_house_style(rule) for rule in ("ejaan.salah-ketik", "koma.sesudah-penghubung", "di-ke.terpisah"))


def test_articles_are_read_with_their_headlines(corpus: Path) -> None:
    assert [text.split("\n")[0] for _, text in articles(corpus)] == ["Warga Soe Panen"]


def _printed(corpus: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *options: str) -> str:
    monkeypatch.setattr("sys.argv", ["alarms", "--corpus", str(corpus), *options])
    main()
    return capsys.readouterr().out


def test_family_picks_one_half(
    corpus: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    style = _printed(corpus, monkeypatch, capsys, "--family", "style")
    words = _printed(corpus, monkeypatch, capsys, "--family", "words")
    assert ("pangkat." in style, "di-ke." in style) == (True, False)
    assert ("pangkat." in words, "di-ke." in words) == (False, True)


def test_both_halves_are_counted_apart(
    corpus: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    printed = _printed(corpus, monkeypatch, capsys)
    assert "house style: 1 errors and warnings" in printed
    assert "words and grammar: 1 errors and warnings" in printed
