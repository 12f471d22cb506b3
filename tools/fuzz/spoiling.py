"""Changes that know nothing of the format: of bytes, and of pieces that a format's own marks make."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

#: Where anything listens on this port, something was fetched.
CANARY = "127.0.0.1:47613"
#: Bytes a file grows to at most, and what it seldom does.
_LARGE, _HUGE = 60_000, 3_000_000
_BAD_BYTES = (
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xed\xa0\xbd",
    b"\xc0\x80",
    b"\x1a",
    b"\r",
    b"\x85",
    b"\xe2\x80\xa8",
)
NUMBERS = ("0", "-1", "1", "255", "65535", "65536", "-32768", "2147483647", "4294967296", "99999999999999999999", "")


def spoil_bytes(data: bytes, chance: Random, others: Sequence[bytes]) -> bytes:
    """``data`` with one change."""
    if not data:
        return chance.choice(_BAD_BYTES)
    start = chance.randrange(len(data))
    end = min(len(data), start + int(2 ** chance.uniform(0, 12)))
    way = chance.randrange(10)
    if way < 3:
        changed = bytearray(data)
        for _ in range(chance.randint(1, 8)):
            changed[chance.randrange(len(data))] = chance.randrange(256)
        return bytes(changed)
    if way == 3:
        return data[:start] + data[end:]
    if way == 4:
        return data[:start] + chance.choice(_BAD_BYTES) * chance.choice((1, 1, 2, 500)) + data[start:]
    if way == 5:
        return data[:start]
    if way == 6:
        return data[:start] + data[start:end] * repeats(end - start, chance) + data[end:]
    if way == 7:
        return data[:end] + data[start:]
    if way == 8:
        other = chance.choice(others)
        return data[:start] + other[chance.randrange(len(other) + 1) :]
    return data[:start] + chance.randbytes(chance.randint(1, 64)) + data[start:]


def repeats(length: int, chance: Random) -> int:
    """How often something of ``length`` is repeated: mostly a little, seldom beyond all measure."""
    size = _HUGE if chance.random() < 0.02 else _LARGE
    return max(2, min(int(2 ** chance.uniform(1, 14)), size // max(1, length)))


def spoil_pieces(text: str, pieces: re.Pattern[str], marks: Sequence[str], chance: Random) -> str:
    """``text`` with some of its ``pieces`` taken out, doubled, swapped, repeated, or with one of ``marks`` put in."""
    parts = pieces.findall(text)
    if not parts:
        return text + chance.choice(marks)
    for _ in range(chance.randint(1, 4)):
        place, other = chance.randrange(len(parts)), chance.randrange(len(parts))
        way = chance.randrange(8)
        if way == 0:
            parts[place] = ""
        elif way == 1:
            parts[place] *= 2
        elif way == 2:
            parts[place], parts[other] = parts[other], parts[place]
        elif way == 3:
            parts[place] *= repeats(len(parts[place]), chance)
        elif way == 4:
            few = "".join(parts[place : place + chance.randint(1, 12)])
            parts[place] = few * repeats(len(few), chance)
        elif way == 5:
            parts[place] += chance.choice(marks) * (repeats(20, chance) if chance.random() < 0.2 else 1)
        elif way == 6:
            parts[place] = re.sub(r"-?\d+", lambda _: chance.choice(NUMBERS), parts[place])
        else:
            parts[place] = chance.choice(marks)
    return "".join(parts)
