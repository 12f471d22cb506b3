"""Taking a letter apart with Python's own parser, kept from the letters that would keep it busy for hours."""

from __future__ import annotations

import email
import re
from email.message import Message
from email.policy import Compat32

from redaksi_app.formats.errors import BROKEN, TOO_LARGE, DraftError

#: Bytes of the largest letter; what a mail server lets pass is half of it.
MAX_EML = 48 * 1024 * 1024
#: Heads that say what kind of part follows; no letter has so many parts.
_MOST_HEADS = 1000
_MOST_BOUNDARIES = 10_000
#: Characters of one head. The time it takes to split up such a one grows with the square of its length.
_LONGEST_HEAD, _LONGEST_OTHER = 1000, 4000
#: Every line is held against the boundary of every bag of parts it may stand in: lines times bags.
_MOST_LINES, _MOST_COMPARED = 1_500_000, 20_000_000
_BAG = re.compile(rb"multipart/", re.IGNORECASE)


def parse_letter(data: bytes) -> Message:
    """The letter ``data``; ``DraftError`` when it is no letter, or larger or more tangled than any draft's."""
    lines = data.count(b"\n") + data.count(b"\r")
    if len(data) > MAX_EML or lines > _MOST_LINES or data.count(b"\n--") > _MOST_BOUNDARIES:
        raise DraftError(TOO_LARGE)
    if lines * (1 + sum(1 for _ in _BAG.finditer(data))) > _MOST_COMPARED:
        raise DraftError(TOO_LARGE)
    try:
        letter: Message = email.message_from_bytes(data, policy=_Heads())
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise DraftError(BROKEN) from error
    if not letter.keys():
        raise DraftError(BROKEN)
    return letter


class _Heads(Compat32):
    """Cuts heads that are longer than any program writes, and refuses more of them than any letter has."""

    _seen: list[int]

    def __init__(self) -> None:
        super().__init__()
        object.__setattr__(self, "_seen", [0])  # a policy lets nobody set an attribute in the usual way

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """The name and the value of one head."""
        name, value = super().header_source_parse(sourcelines)
        if not name.lower().startswith("content-"):
            return name, value[:_LONGEST_OTHER]
        self._seen[0] += 1
        if self._seen[0] > _MOST_HEADS:
            raise DraftError(TOO_LARGE)
        return name, value[:_LONGEST_HEAD]
