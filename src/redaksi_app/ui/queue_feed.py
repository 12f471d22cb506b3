"""The rows of the queue, from the records of the drafts worked on last."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from redaksi_app.desk import Record
from redaksi_app.ui.pages.queue_rows import QueueRow

Status = Literal["baru", "disunting", "siap", "disetujui", "diekspor"]


def queue_rows(records: Sequence[Record]) -> list[QueueRow]:
    """One row a draft whose file is still there, the newest first."""
    return [_row(record) for record in records if record.path and Path(record.path).is_file()]


def _row(record: Record) -> QueueRow:
    errors, warnings, advice = record.counts
    return QueueRow(
        path=record.path,
        headline=record.headline or Path(record.path).stem,
        words=record.words,
        writer=record.writer,
        opened=record.opened,
        errors=errors,
        warnings=warnings,
        advice=advice,
        status=_status(record),
    )


def _status(record: Record) -> Status:
    if record.approval is not None:
        return "diekspor" if record.exported else "disetujui"
    if not record.edited:
        return "baru"
    return "disunting" if record.counts[0] or record.undecided else "siap"
