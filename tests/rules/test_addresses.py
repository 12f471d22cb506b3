"""Addresses, handles and hashtags are told from words."""

from __future__ import annotations

import pytest

from redaksi_app.rules.addresses import in_address


@pytest.mark.parametrize("text", ["@dirumah", "#dirumah", "www.dirumah.id", "dirumah@contoh.id", "contoh.id/dirumah"])
def test_part_of_an_address(text: str) -> None:
    start = text.index("dirumah")
    assert in_address(text, start, start + 7)


@pytest.mark.parametrize("text", ["dirumah", "Ia dirumah.", "dirumah, lalu", "(dirumah)", "dirumah. Lalu"])
def test_word(text: str) -> None:
    start = text.index("dirumah")
    assert not in_address(text, start, start + 7)
