"""Names that have a capital wherever they stand."""

from __future__ import annotations

import pytest

from redaksi_app.rules.proper import countries, is_date, is_proper, peoples


@pytest.mark.parametrize("word", ["Jawa", "indonesia", "Lebaran", "Kupang", "Hindu", "Senin"])
def test_names(word: str) -> None:
    assert is_proper(word)


@pytest.mark.parametrize("word", ["warga", "Kementerian", "gula", "gempa"])
def test_words(word: str) -> None:
    assert not is_proper(word)


def test_dates_are_those_that_mean_nothing_else() -> None:
    assert is_date("Lebaran")
    assert is_date("april")
    assert not is_date("Kuningan")
    assert not is_date("Minggu")


def test_peoples_and_countries() -> None:
    assert peoples()["tionghoa"] == "Tionghoa"
    assert "kenya" in countries()
    assert "jawa" not in countries()
