"""What the benchmark of exporting compares: the same paragraphs, written by both."""

from __future__ import annotations

from pathlib import Path

import docx

from benchmarks.export import article_of, by_python_docx, medians
from redaksi_app.formats.copy_blocks import copy_blocks


def test_the_peer_writes_the_same_paragraphs(tmp_path: Path) -> None:
    article = article_of(30)
    by_python_docx(article, tmp_path / "peer.docx")
    said = [paragraph.text for paragraph in docx.Document(str(tmp_path / "peer.docx")).paragraphs]
    assert said == [block.text for block in copy_blocks(article)]
    assert len(said) > 30


def test_the_acts_take_turns() -> None:
    done: list[str] = []
    measured = medians({name: lambda name=name: done.append(name) for name in "ab"}, 3)  # type: ignore[misc]
    assert done == ["a", "b"] * 4
    assert set(measured) == {"a", "b"}
