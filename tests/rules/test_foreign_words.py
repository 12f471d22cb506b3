"""English words that Indonesian text is full of, and Indonesian ones that look like them."""

from __future__ import annotations

import pytest

from redaksi_app.rules.foreign_words import is_english


@pytest.mark.parametrize("word", ["link", "chat", "website", "update", "hashtag", "checklist", "refund"])
def test_english(word: str) -> None:
    assert is_english(word)


@pytest.mark.parametrize("word", ["bank", "biaya", "ekspor", "helikopter", "koperasi", "musala", "standar", "video"])
def test_indonesian(word: str) -> None:
    assert not is_english(word)
