"""The line that says how far a long run is: on a terminal, after a while, and gone before anything else is said."""

from __future__ import annotations

import io
import sys

import pytest

from redaksi_app.cli.progress import Progress


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class _Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> _Clock:
    return _Clock()


def test_a_long_run_is_told_and_the_line_goes_again(clock: _Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    line = Progress(clock)
    tick = line.paragraphs("Memeriksa a.txt", "satu\ndua\ntiga\nempat")
    assert not tick()
    assert terminal.getvalue() == ""  # short runs say nothing
    clock.now = 1.5
    assert not tick()
    assert terminal.getvalue() == "\rMemeriksa a.txt … 50 %"
    tick()
    assert terminal.getvalue() == "\rMemeriksa a.txt … 50 %"  # not at every paragraph
    line.clear()
    assert terminal.getvalue().endswith("\r" + " " * len("Memeriksa a.txt … 50 %") + "\r")


def test_where_there_is_no_terminal_nothing_is_written(clock: _Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    file = io.StringIO()
    monkeypatch.setattr(sys, "stderr", file)
    line = Progress(clock)
    clock.now = 60.0
    line.show("Memeriksa a.txt", 1, 2)
    assert not line.paragraphs("Memeriksa a.txt", "satu")()
    line.clear()
    assert file.getvalue() == ""
