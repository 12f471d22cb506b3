"""The approval of one text, as it goes into an exported copy."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime


def checksum(text: str) -> str:
    """The SHA-256 of a draft's text, in hexadecimal: what an approval is given to."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Approval:
    """Who approved which text, and when (``time`` with its zone). ``role`` may be empty."""

    editor: str
    role: str
    time: datetime
    checksum: str

    def covers(self, text: str) -> bool:
        """Whether ``text`` is the one that was approved."""
        return self.checksum == checksum(text)
