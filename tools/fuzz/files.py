"""The files to read: for a reader, a number and a seed always the same one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random

from tools.corpus.golden import corpus
from tools.fuzz.knowing import spoil_html, spoil_letter, spoil_rtf, spoil_text
from tools.fuzz.spoiling import spoil_bytes
from tools.fuzz.zips import spoil_zip

#: The changes each reader's files get besides those of mere bytes.
KNOWING: dict[str, Callable[[bytes, Random], bytes]] = {
    "docx": spoil_zip,
    "odt": spoil_zip,
    "rtf": spoil_rtf,
    "txt": spoil_text,
    "html": spoil_html,
    "eml": spoil_letter,
    "md": spoil_text,
}
#: Shares of the files that get changes of bytes only, and of both kinds.
_BLIND, _BOTH = 0.2, 0.15


@cache
def sound_files(reader: str) -> tuple[bytes, ...]:
    """The files of the corpus with this reader's ending, without those under a password."""
    paths: list[Path] = [path for path in corpus() if path.suffix == f".{reader}" and "sandi" not in path.name]
    return tuple(path.read_bytes() for path in paths)


def spoiled_file(reader: str, number: int, seed: int) -> bytes:
    """The file ``number`` for ``reader``."""
    chance = Random(f"{seed} {reader} {number}")
    sound = sound_files(reader)
    data = chance.choice(sound)
    # A few of changes that know nothing of the format, most of such that know it, a few of both.
    way = chance.random()
    if way > _BLIND:
        data = KNOWING[reader](data, chance)
    if way < _BLIND + _BOTH:
        for _ in range(chance.choice((1, 1, 2, 5))):
            data = spoil_bytes(data, chance, sound)
    return data
