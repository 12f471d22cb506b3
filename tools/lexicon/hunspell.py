"""Writing out the words of a hunspell dictionary with two-letter flags: stems, affixed forms, no clitics."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

#: Flags that add particles and pronouns only; the program takes those off when it looks a word up.
_CLITICS = frozenset({"n0", "l0", "nl", "lo", "o0"})
#: Suffixes that stand together with any prefix of the same stem.
_WITH_PREFIX = {"k0": "kan", "i0": "i"}
_CIRCUMFIX = "A1"
_NEEDS_AFFIX = "A2"


@dataclass(frozen=True)
class _Affix:
    strip: str
    add: str
    following: frozenset[str]
    condition: re.Pattern[str]


class Hunspell:
    """A dictionary read from its ``.aff`` and ``.dic`` files."""

    def __init__(self, folder: Path, name: str = "id_ID") -> None:
        self._prefixes: dict[str, list[_Affix]] = defaultdict(list)
        self._suffixes: dict[str, list[_Affix]] = defaultdict(list)
        for line in (folder / f"{name}.aff").read_text(encoding="latin-1").splitlines():
            self._read_affix(line.partition("#")[0].split())
        self.stems: dict[str, set[str]] = {}
        for line in (folder / f"{name}.dic").read_text(encoding="latin-1").splitlines()[1:]:
            word, _, flags = line.partition("/")
            self.stems.setdefault(word.strip(), set()).update(re.findall("..", flags.strip()))

    def _read_affix(self, fields: list[str]) -> None:
        if len(fields) < 4 or fields[0] not in ("PFX", "SFX") or fields[2] == "Y":
            return
        add, _, following = fields[3].partition("/")
        condition = fields[4] if len(fields) > 4 else "."
        prefix = fields[0] == "PFX"
        affix = _Affix(
            strip="" if fields[2] == "0" else fields[2],
            add="" if add == "0" else add,
            following=frozenset(re.findall("..", following)),
            condition=re.compile(f"^{condition}" if prefix else f"{condition}$"),
        )
        (self._prefixes if prefix else self._suffixes)[fields[1]].append(affix)

    def forms(self) -> Iterator[str]:
        """Every stem and affixed form; some come more than once."""
        for stem, flags in self.stems.items():
            if _NEEDS_AFFIX not in flags:
                yield stem
            for flag in flags - _CLITICS:
                yield from self._prefixed(stem, flag, flags)
                yield from self._suffixed(stem, flag)

    def _prefixed(self, stem: str, flag: str, flags: set[str]) -> Iterator[str]:
        for affix in self._prefixes.get(flag, ()):
            if _CIRCUMFIX in affix.following or not _applies(affix, stem, stem.startswith(affix.strip)):
                continue
            form = affix.add + stem[len(affix.strip) :]
            yield form
            yield from (form + suffix for other, suffix in _WITH_PREFIX.items() if other in flags)

    def _suffixed(self, stem: str, flag: str) -> Iterator[str]:
        for affix in self._suffixes.get(flag, ()):
            if not _applies(affix, stem, stem.endswith(affix.strip)):
                continue
            form = stem[: len(stem) - len(affix.strip)] + affix.add
            if _CIRCUMFIX not in affix.following:
                yield form
                continue
            for other in affix.following:
                for prefix in self._prefixes.get(other, ()):
                    if _applies(prefix, form, form.startswith(prefix.strip)):
                        yield prefix.add + form[len(prefix.strip) :]


def _applies(affix: _Affix, word: str, strips: bool) -> bool:
    return strips and affix.condition.search(word) is not None
