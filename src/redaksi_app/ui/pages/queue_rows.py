"""The drafts of the queue: what is known of each, and which of them are asked for. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import PurePath
from typing import Literal

from redaksi_app.finding import Bilingual

Status = Literal["baru", "disunting", "siap", "disetujui", "diekspor"]
_DONE: frozenset[Status] = frozenset({"disetujui", "diekspor"})
_MONTHS = Bilingual(
    "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
)


class Shown(StrEnum):
    """Which drafts are asked for."""

    ALL = "all"
    OPEN = "open"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One draft. ``opened`` is when it came in, in local time; the counts are the findings still open."""

    path: str
    headline: str
    words: int
    writer: str
    opened: datetime
    errors: int
    warnings: int
    advice: int
    status: Status

    @property
    def file(self) -> str:
        """The file's name, whichever system the path is of."""
        return PurePath(self.path.replace("\\", "/")).name

    @property
    def title(self) -> str:
        """The headline, or the file's name where there is none yet."""
        return self.headline.strip() or self.file

    @property
    def done(self) -> bool:
        """Whether it has been approved."""
        return self.status in _DONE

    @property
    def counts(self) -> tuple[int, int, int]:
        """Errors, warnings, advice."""
        return (self.errors, self.warnings, self.advice)


def select(rows: Sequence[QueueRow], shown: Shown, query: str = "") -> tuple[QueueRow, ...]:
    """The rows asked for; ``query`` is words that must all stand in headline, writer or file name."""
    words = query.casefold().split()
    return tuple(
        row
        for row in rows
        if (shown is Shown.ALL or row.done is (shown is Shown.APPROVED))
        and all(word in f"{row.headline} {row.writer} {row.file}".casefold() for word in words)
    )


def count(rows: Sequence[QueueRow], shown: Shown) -> int:
    """How many rows there are of this kind."""
    return len(select(rows, shown))


def arrived(opened: datetime, now: datetime) -> Bilingual:
    """When a draft came in: the time today, else the day, with the year where it is another."""
    if opened.date() == now.date():
        return Bilingual(opened.strftime("%H.%M"), opened.strftime("%H:%M"))
    year = "" if opened.year == now.year else f" {opened.year}"
    days = [f"{opened.day} {months.split()[opened.month - 1]}{year}" for months in _MONTHS]
    return Bilingual(*days)
