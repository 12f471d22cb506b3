"""Reading the word list inside a trained language of the Tesseract reader (package tesseract-ocr-ind, Apache-2.0).

The list was drawn from Indonesian web pages by how often words occur there, in every case they occur in. It is stored
as a graph of letters ("squished dawg"): records of 64 bits that hold a letter, three flags and the next node.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from pathlib import Path

_WORDS, _LETTERS = 19, 21
_MAGIC = 42
_LAST_EDGE, _BACKWARD, _WORD_END = 1, 2, 4
_FLAG_BITS = 3


def read_words(path: Path) -> Iterator[str]:
    """Every word in the ``*.traineddata`` file ``path``; ValueError where it is none."""
    data = path.read_bytes()
    (count,) = struct.unpack_from("<i", data)
    offsets = struct.unpack_from(f"<{count}q", data, 4)
    if count <= _LETTERS or offsets[_WORDS] < 0 or offsets[_LETTERS] < 0:
        raise ValueError(f"{path} holds no word list")
    return _walk(*_edges(data, offsets[_WORDS], path), _letters(data[offsets[_LETTERS] :]))


def _letters(block: bytes) -> list[str]:
    """The characters by number; number 0 is the space."""
    count, _, rest = block.partition(b"\n")
    return [line.split(b" ")[0].decode() for line in rest.split(b"\n")[: int(count)]]


def _edges(data: bytes, start: int, path: Path) -> tuple[tuple[int, ...], int]:
    magic, characters, count = struct.unpack_from("<hii", data, start)
    if magic != _MAGIC:
        raise ValueError(f"{path} holds a word list of another form")
    letter_bits = math.ceil(math.log2(characters + 1))
    return struct.unpack_from(f"<{count}Q", data, start + 10), letter_bits


def _walk(edges: tuple[int, ...], letter_bits: int, letters: list[str]) -> Iterator[str]:
    letter_mask = (1 << letter_bits) - 1
    stack = [(0, "")]
    while stack:
        edge, before = stack.pop()
        while True:
            record = edges[edge]
            flags = record >> letter_bits & 7
            if not flags & _BACKWARD:
                word = before + letters[record & letter_mask]
                if flags & _WORD_END:
                    yield word
                following = record >> (letter_bits + _FLAG_BITS)
                if following:
                    stack.append((following, word))
            if flags & _LAST_EDGE:
                break
            edge += 1
