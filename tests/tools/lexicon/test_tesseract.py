"""Reading a word list out of trained data."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from tools.lexicon.tesseract import read_words

_LETTERS = b"4\nNULL 0\na 3\nk 3\nu 3\n"
_BITS = 3
_LAST, _END = 1 << _BITS, 4 << _BITS


def _edge(letter: int, flags: int = 0, following: int = 0) -> int:
    return letter | flags | following << (_BITS + 3)


def _trained(magic: int = 42) -> bytes:
    """The words "aku", "ak" and "u"."""
    edges = [_edge(1, 0, 2), _edge(3, _LAST | _END), _edge(2, _LAST | _END, 3), _edge(3, _LAST | _END)]
    dawg = struct.pack("<hii", magic, 4, len(edges)) + struct.pack(f"<{len(edges)}Q", *edges)
    offsets = [-1] * 24
    start = 4 + 8 * len(offsets)
    offsets[19], offsets[21] = start, start + len(dawg)
    return struct.pack("<i", len(offsets)) + struct.pack(f"<{len(offsets)}q", *offsets) + dawg + _LETTERS


def test_words_are_read(tmp_path: Path) -> None:
    path = tmp_path / "ind.traineddata"
    path.write_bytes(_trained())
    assert set(read_words(path)) == {"aku", "ak", "u"}


def test_other_form_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ind.traineddata"
    path.write_bytes(_trained(magic=7))
    with pytest.raises(ValueError, match="another form"):
        list(read_words(path))


def test_data_without_words_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "ind.traineddata"
    path.write_bytes(struct.pack("<i", 24) + struct.pack("<24q", *[-1] * 24))
    with pytest.raises(ValueError, match="no word list"):
        list(read_words(path))
