from datetime import datetime

import pytest

from redaksi_app.ui.pages.queue_rows import QueueRow, Shown, Status, arrived, count, select

NOW = datetime(2024, 8, 22, 14, 5)


def row(path: str = "/meja/soe.docx", headline: str = "Panen Jagung", status: Status = "baru") -> QueueRow:
    return QueueRow(path, headline, 120, "Yanuarius Bria", NOW, 2, 1, 0, status)


def test_without_a_headline_the_file_has_the_name() -> None:
    assert row(headline=" ").title == "soe.docx"
    assert row(path=r"C:\Meja\kefa.docx", headline="").title == "kefa.docx"


@pytest.mark.parametrize(
    ("status", "done"),
    [("baru", False), ("disunting", False), ("siap", False), ("disetujui", True), ("diekspor", True)],
)
def test_only_approved_drafts_are_done(status: Status, done: bool) -> None:
    one = row(status=status)
    assert one.done is done
    assert select([one], Shown.OPEN) == (() if done else (one,))
    assert select([one], Shown.APPROVED) == ((one,) if done else ())
    assert count([one], Shown.ALL) == 1


@pytest.mark.parametrize("query", ["panen", "JAGUNG panen", "bria", "soe.docx", "  "])
def test_a_search_looks_at_headline_writer_and_file(query: str) -> None:
    assert select([row()], Shown.ALL, query) == (row(),)


@pytest.mark.parametrize("query", ["padi", "jagung padi", "meja"])
def test_a_search_leaves_out_the_others(query: str) -> None:
    assert select([row()], Shown.ALL, query) == ()


@pytest.mark.parametrize(
    ("opened", "wanted"),
    [
        (datetime(2024, 8, 22, 9, 4), ("09.04", "09:04")),
        (datetime(2024, 8, 21, 9, 4), ("21 Agu", "21 Aug")),
        (datetime(2023, 5, 3, 9, 4), ("3 Mei 2023", "3 May 2023")),
    ],
)
def test_today_has_a_time_and_other_days_a_date(opened: datetime, wanted: tuple[str, str]) -> None:
    assert tuple(arrived(opened, NOW)) == wanted
