from __future__ import annotations

from pathlib import Path

import pytest

from redaksi_app.desk import Standing, StandingDecisions
from redaksi_app.engine import IgnoreScope
from redaksi_app.formats import DraftSaveError

DECISION = Standing("ejaan.kata", "natoni", IgnoreScope.DRAFT, reason="Nama resmi")


def test_decisions_are_there_after_a_restart(tmp_path: Path) -> None:
    decisions = StandingDecisions(tmp_path / "baru")
    decisions.add(DECISION)
    decisions.add(DECISION)
    assert StandingDecisions(tmp_path / "baru").all() == [DECISION]
    decisions.remove(DECISION)
    assert StandingDecisions(tmp_path / "baru").all() == []


def test_a_damaged_file_is_set_aside(tmp_path: Path) -> None:
    StandingDecisions(tmp_path).add(DECISION)
    (file,) = tmp_path.glob("*.json")
    file.write_text("[{")
    assert StandingDecisions(tmp_path).all() == []
    assert [one.read_text() for one in tmp_path.iterdir()] == ["[{"]


def test_what_cannot_be_written_does_not_hold(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("")
    decisions = StandingDecisions(tmp_path / "berkas")
    with pytest.raises(DraftSaveError):
        decisions.add(DECISION)
    assert decisions.all() == []
