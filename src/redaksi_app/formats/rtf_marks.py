"""The marks on an RTF's text: what its control words say of the words that follow."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Literal

from redaksi_app.formats.marks import Kind, Marked, TextMark, linked_by, number_value
from redaksi_app.formats.rtf import RtfReader

_LOOKS: dict[str, Kind] = {"b": "bold", "i": "italic", "ul": "underline"}
_UNDERLINES = frozenset("ul uld uldash uldashd uldb ulth ulw ulwave".split())
#: Groups that are not shown, and yet say what is around them.
_HEARD: dict[str, Literal["field", "marker"]] = {"fldinst": "field", "listtext": "marker", "pntext": "marker"}
#: The last number or letter before an item; Word's second bullet is the letter o.
_NUMBER = re.compile(rb"(?:(\d{1,6})[.)]?|([A-Za-z])[.)]|([ivxlIVXL]{1,8})[.)])\s*$")
_ROMANS = {"i": 1, "v": 5, "x": 10, "l": 50}
_BODY_LEVEL = 9


@dataclass(frozen=True, slots=True)
class _State:
    """What a closing brace puts back."""

    looks: frozenset[Kind] = frozenset()
    address: str | None = None
    hears: Literal["", "field", "marker"] = ""


def rtf_marks(data: bytes) -> Marked:
    """The text of the RTF ``data`` and the marks on it; ``DraftError`` when it holds more than any draft has."""
    reader = _MarkedReader()
    reader.read(data)
    return Marked("\n".join(reader.paragraphs), reader.marks)


class _MarkedReader(RtfReader):
    """Gathers the marks with the paragraphs."""

    def __init__(self) -> None:
        super().__init__()
        self.marks: list[TextMark] = []
        self._state = _State()
        self._states: list[_State] = []
        self._noted: list[_State] = []  # one for each piece of the paragraph
        self._heard = bytearray()
        self._marker = b""
        self._level = 0
        self._roman: dict[int, bool] = {}  # by level: whether its last number was one of letters like iv
        self._heading = False
        self._position = 0

    def _open(self) -> None:
        super()._open()
        self._states.append(self._state)

    def _close(self) -> None:
        super()._close()
        inner, self._state = self._state, self._states.pop() if self._states else _State()
        if inner.hears and not self._state.hears:
            if inner.hears == "field":
                # The words that the link is on follow in the same group.
                self._state = replace(self._state, address=linked_by(self._heard.decode("latin-1")))
            else:
                self._marker = bytes(self._heard).strip()
            self._heard.clear()

    def _plain(self, text: bytes) -> None:
        if self._state.hears:
            self._heard += text
        super()._plain(text)

    def _destination(self, word: str) -> None:
        super()._destination(word)
        if word in _HEARD and not self._state.hears:
            self._state = replace(self._state, hears=_HEARD[word])

    def _look(self, word: str, number: int | None) -> None:
        super()._look(word, number)
        if self._state.hears:
            return
        if word == "plain":
            self._state = replace(self._state, looks=frozenset())
        elif word in _UNDERLINES or word in _LOOKS or word == "ulnone":
            kind = _LOOKS.get(word, "underline")
            on = word != "ulnone" and number != 0
            looks = self._state.looks | {kind} if on else self._state.looks - {kind}
            self._state = replace(self._state, looks=looks)
        elif word == "pard":
            self._level, self._heading = 0, False
        elif word == "ilvl":
            self._level = min(8, max(0, number or 0))
        elif word == "outlinelevel":  # a heading that is numbered is no item
            self._heading = (number or 0) < _BODY_LEVEL

    def _write(self, text: str) -> None:
        self._flush()
        super()._write(text)
        self._note()

    def _flush(self) -> None:
        super()._flush()
        self._note()

    def _note(self) -> None:
        self._noted += [self._state] * (len(self._text) - len(self._noted))

    def _end_paragraph(self) -> None:
        places = [0, *accumulate(map(len, self._text))]
        super()._end_paragraph()
        for piece, state in enumerate(self._noted):
            start, end = self._position + places[piece], self._position + places[piece + 1]
            self.marks += [TextMark(start, end, kind) for kind in state.looks]
            if state.address:
                self.marks.append(TextMark(start, end, "link", state.address))
        end = self._position + places[-1]
        if self._marker and not self._heading:
            number = self._number(self._marker)
            self.marks.append(TextMark(self._position, end, "item", number, self._level))
        self._marker = b""
        self._noted.clear()
        self._position = end + 1

    def _number(self, marker: bytes) -> str:
        """The number that stands before an item, or empty."""
        match = _NUMBER.search(marker)
        if not match:
            return ""
        if match[1]:
            return number_value("1", int(match[1]))
        sign = (match[2] or match[3]).decode()
        small = sign.lower()
        # One letter may be either: v follows iv, and otherwise u.
        roman = set(small) <= set(_ROMANS) and (len(small) > 1 or small == "i" or self._roman.get(self._level, False))
        self._roman[self._level] = roman
        if roman:
            return number_value("i" if sign.islower() else "I", _value(small))
        return number_value("a" if sign.islower() else "A", ord(small) - ord("a") + 1)


def _value(roman: str) -> int:
    values = [_ROMANS[sign] for sign in roman]
    return sum(
        -value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True)
    )
