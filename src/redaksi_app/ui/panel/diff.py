"""What differs between the words of the draft and a suggestion, for showing both. No Qt here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import NamedTuple

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_WORD, _NBSP = re.compile(r"\s*\S+\s*"), "\u00a0"
_TAIL, _HEAD = re.compile(r"\S*\Z"), re.compile(r"\A\S*")
#: Words of the draft shown on each side of a change that cannot be understood by itself.
_CONTEXT_WORDS = 2
#: An unchanged stretch longer than this many characters is shortened to the words beside the changes.
_LONGEST_EQUAL, _KEPT_WORDS = 34, 3


class Piece(NamedTuple):
    """A stretch of text, changed or not."""

    text: str
    changed: bool


class Comparison(NamedTuple):
    """The words as they stand and as they would stand; joined, the pieces are what is to be shown."""

    before: tuple[Piece, ...]
    after: tuple[Piece, ...]


class _Part(NamedTuple):
    before: str
    after: str

    @property
    def equal(self) -> bool:
        return self.before == self.after

    @property
    def invisible(self) -> bool:
        """Whether one side is nothing but white space: struck or underlined, it could not be seen."""
        return not self.equal and (self.before.isspace() or self.after.isspace())

    @property
    def replaced(self) -> bool:
        return not self.equal and bool(self.before) and bool(self.after)


def compare(before: str, after: str) -> Comparison:
    """Mark by words and signs what differs; long unchanged stretches are shortened with "…"."""
    parts = _joined(_widened(_parts(before, after)))
    shown = [_shortened(part, place == 0, place == len(parts) - 1) for place, part in enumerate(parts)]
    return Comparison(
        _pieces((part.before, not part.equal) for part in shown),
        _pieces((part.after, not part.equal) for part in shown),
    )


def compare_in(draft: str, start: int, end: int, suggestion: str) -> Comparison:
    """Compare ``draft[start:end]`` with ``suggestion``.

    Where either has no word of its own (a comma put in, a word taken out), or nothing but space at an edge differs,
    the words beside it are shown too.
    """
    words = draft[start:end]
    if _telling(words) and _telling(suggestion) and words.strip() != suggestion.strip():
        return compare(words, suggestion)
    before, after = _before(draft, start), _after(draft, end)
    return compare(before + words + after, before + suggestion + after)


def _telling(text: str) -> bool:
    return sum(character.isalnum() for character in text) > 1


def _before(draft: str, start: int) -> str:
    line = draft[draft.rfind("\n", 0, start) + 1 : start]
    match = re.search(rf"(?:\S+\s+){{0,{_CONTEXT_WORDS - 1}}}\S+\s*\Z", line)
    return match[0] if match else ""


def _after(draft: str, end: int) -> str:
    stop = draft.find("\n", end)
    line = draft[end : len(draft) if stop < 0 else stop]
    match = re.match(rf"\s*\S+(?:\s+\S+){{0,{_CONTEXT_WORDS - 1}}}", line)
    return match[0] if match else ""


def _parts(before: str, after: str) -> list[_Part]:
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [_Part("".join(old[a:b]), "".join(new[c:d])) for _, a, b, c, d in matcher.get_opcodes()]


def _widened(parts: list[_Part]) -> list[_Part]:
    """Changes of white space alone, widened to the words on both sides."""
    result: list[_Part] = []
    place = 0
    while place < len(parts):
        part = parts[place]
        if part.invisible:
            if result and result[-1].equal:
                left = result.pop().before
                word = _match(_TAIL, left)
                if left != word:
                    rest = left[: len(left) - len(word)]
                    result.append(_Part(rest, rest))
                part = _Part(word + part.before, word + part.after)
            elif result:
                last = result.pop()
                part = _Part(last.before + part.before, last.after + part.after)
            if place + 1 < len(parts):
                right = parts[place + 1].before
                word = _match(_HEAD, right)
                part = _Part(part.before + word, part.after + word)
                parts[place + 1] = _Part(right[len(word) :], right[len(word) :])
        if part.before or part.after:
            result.append(part)
        place += 1
    return result


def _match(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found[0] if found else ""


def _joined(parts: list[_Part]) -> list[_Part]:
    """Neighbouring changes as one, also over the space between two replaced words."""
    result: list[_Part] = []
    for part in parts:
        if result and not part.equal and not result[-1].equal:
            last = result.pop()
            result.append(_Part(last.before + part.before, last.after + part.after))
        elif len(result) > 1 and part.replaced and result[-1].before.isspace() and result[-2].replaced:
            space, last = result.pop(), result.pop()
            result.append(
                _Part(last.before + space.before + part.before, last.after + space.after + part.after),
            )
        else:
            result.append(part)
    return result


def _shortened(part: _Part, first: bool, last: bool) -> _Part:
    """Unchanged text cut down to the words beside the changes before and after it."""
    if not part.equal or len(part.before) <= _LONGEST_EQUAL or (first and last):
        return part
    words = _WORD.findall(part.before)
    head = "" if first else "".join(words[:_KEPT_WORDS]).rstrip()
    tail = "" if last else "".join(words[-_KEPT_WORDS:]).lstrip()
    # At an outer end the ellipsis clings to its word, so that it never stands alone on a line.
    short = f"…{_NBSP}{tail}" if first else f"{head}{_NBSP}…" if last else f"{head} … {tail}"
    return _Part(short, short) if len(short) < len(part.before) else part


def _pieces(stretches: Iterable[tuple[str, bool]]) -> tuple[Piece, ...]:
    """Paragraph breaks made visible, white space at the edges of a change left unmarked."""
    result: list[Piece] = []
    for text, changed in stretches:
        shown = text.replace("\n", " ¶ ").replace("\u2028", " ")
        core = shown.strip() if changed else shown
        start = shown.find(core)
        for part, marked in ((shown[:start], False), (core, changed), (shown[start + len(core) :], False)):
            if not part:
                continue
            if result and result[-1].changed is marked:
                result[-1] = Piece(result[-1].text + part, marked)
            else:
                result.append(Piece(part, marked))
    return tuple(result)
