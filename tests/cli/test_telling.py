"""Complaints are one line each, whatever is in them."""

from __future__ import annotations

import pytest

from redaksi_app.cli.telling import complain


def test_message_becomes_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    complain("baris satu\n  baris dua\t tiga")
    assert capsys.readouterr().err == "redaksi: baris satu baris dua tiga\n"


def test_closed_standard_error_is_no_trouble(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr", None)
    complain("pesan")
    assert capsys.readouterr().out == ""
