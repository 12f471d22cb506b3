"""Reading the tagged news of the package nlp-id (kumparan, MIT): words in context, a tag beside each.

Part of the verbs was rewritten by its makers ("mengatakan" became "katai"), and clitics stand apart ("hasil", "nya").
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_CLITICS = frozenset({"nya", "ku", "mu", "lah", "kah"})
_CLITIC_TAGS = frozenset({"PR", "DT", "RP"})
_PREFIXES = ("me", "di", "ter", "ber", "per")


class TaggedWord(NamedTuple):
    """One word as written, and its part of speech: ``FW`` is a foreign word, ``NNP`` a name, ``SYM`` a mark."""

    text: str
    tag: str

    @property
    def rewritten(self) -> bool:
        """Whether this may be one of the verbs that nobody wrote like this."""
        return self.tag == "VB" and self.text.endswith("i") and not self.text.lower().startswith(_PREFIXES)


def read_sentences(path: Path) -> Iterator[list[TaggedWord]]:
    """The sentences of ``path``, each once, clitics joined to their words again."""
    seen: set[str] = set()
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        if block in seen:
            continue
        seen.add(block)
        sentence: list[TaggedWord] = []
        for line in block.split("\n"):
            text, _, tag = line.strip().rpartition("\t")
            if text in _CLITICS and tag in _CLITIC_TAGS and sentence and sentence[-1].text.isalpha():
                sentence[-1] = TaggedWord(sentence[-1].text + text, sentence[-1].tag)
            elif text:
                sentence.append(TaggedWord(text, tag))
        yield sentence
