from __future__ import annotations

import pytest

from benchmarks.grammar import Author


@pytest.mark.parametrize("language", ["id", "en"])
def test_no_sentence_comes_twice(language: str) -> None:
    author = Author(language, seed=1)
    sentences = [
        sentence for _ in range(5) for paragraph in author.article() for sentence in paragraph.rstrip(".").split(". ")
    ]
    assert len(set(sentences)) == len(sentences)


@pytest.mark.parametrize("language", ["id", "en"])
def test_an_article_has_seven_hundred_words(language: str) -> None:
    words = sum(len(paragraph.split()) for paragraph in Author(language, seed=2).article())
    assert 700 <= words < 800
