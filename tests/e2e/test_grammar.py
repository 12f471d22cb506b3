"""Grammar in the real window, and what a crash of either side must not take or leave."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from redaksi_app.formats import read_draft
from tests.e2e.screen import Screen, wait_for
from tests.grammar.real_server import SLIP, is_running, require_server, servers_of

#: Where the first line of text stands.
FIRST_LINE = (403, 130)


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """A draft whose only finding is one of grammar."""
    require_server()
    path = tmp_path / "petani.txt"
    path.write_text(f"SOE - {SLIP}\n", encoding="utf-8")
    return path


def server_of(program: int) -> int:
    wait_for(lambda: len(servers_of(program)) == 1, "one server", 60.0)
    return servers_of(program)[0]


def warnings(screen: Screen) -> int:
    count: int = screen.record()["counts"][1]
    return count


def test_the_server_is_killed_twice_while_somebody_types(screen: Screen, draft: Path) -> None:
    program = screen.start(str(draft))
    wait_for(lambda: warnings(screen) == 1, "the finding of grammar", 60.0)
    screen.click(*FIRST_LINE)
    screen.keys("ctrl+End")
    for village in ("Oebelo", "Nunleu"):  # the second time it is given up, and the new paragraph stays unchecked
        os.kill(server_of(program.pid), signal.SIGKILL)
        screen.type(SLIP.replace("desa itu", f"Desa {village}"))
        screen.keys("Return")
        wait_for(lambda: warnings(screen) == 2, "the finding in the new paragraph", 60.0)
    wait_for(lambda: servers_of(program.pid) == [], "the server given up", 60.0)
    screen.keys("ctrl+s")
    wait_for(lambda: "Nunleu tidak marah, melainkan sedih." in read_draft(draft).text, "the text saved")
    assert warnings(screen) == 2
    assert program.poll() is None


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_a_killed_window_leaves_no_server(how: signal.Signals, screen: Screen, draft: Path) -> None:
    program = screen.start(str(draft))
    server = server_of(program.pid)
    wait_for(lambda: warnings(screen) == 1, "the finding of grammar", 60.0)
    screen.click(*FIRST_LINE)
    screen.type(f"{SLIP} ")
    program.send_signal(how)
    program.wait()
    wait_for(lambda: not is_running(server), "the server gone")


def test_a_closed_window_leaves_no_server(screen: Screen, draft: Path) -> None:
    program = screen.start(str(draft))
    server = server_of(program.pid)
    screen.keys("ctrl+q")
    wait_for(lambda: program.poll() == 0, "the window closed")
    assert not is_running(server)
