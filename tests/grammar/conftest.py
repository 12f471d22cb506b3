"""Servers for the tests: Redaksi's own, and ones that behave badly."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from redaksi_app.grammar.server import Server
from tests.grammar import fake_server
from tests.grammar.real_server import require_server


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDAKSI_HOME", str(tmp_path / "rumah"))


@pytest.fixture
def installed() -> None:
    """The server of the bundle; the test is skipped where there is no Java."""
    require_server()


class Fakes:
    """Starts servers that behave as told, one after the other, and ends them."""

    def __init__(self, folder: Path) -> None:
        self.started: list[Server] = []
        self._asked = folder / "asked"

    def __call__(self, *behaviours: str) -> Callable[[], Server]:
        """What starts a server of the first behaviour, then one of the second, and so on; the last one for good."""
        left = list(behaviours)

        def launch() -> Server:
            behaviour = left.pop(0) if len(left) > 1 else left[0]
            server = Server([sys.executable, fake_server.__file__, behaviour, str(self._asked)])
            self.started.append(server)
            return server

        return launch

    @property
    def asked(self) -> list[str]:
        """The texts that the servers were asked about."""
        return (
            [json.loads(line) for line in self._asked.read_text("utf-8").splitlines()] if self._asked.exists() else []
        )


@pytest.fixture
def fakes(tmp_path: Path) -> Iterator[Fakes]:
    """Servers without Java."""
    made = Fakes(tmp_path)
    yield made
    for server in made.started:
        server.stop()


@pytest.fixture
def broken_bundle(tmp_path: Path) -> Path:
    """A folder whose jar is none."""
    folder = tmp_path / "bundle"
    folder.mkdir()
    (folder / "languagetool-server.jar").write_bytes(b"PK\x03\x04 not a jar")
    return folder


@pytest.fixture
def no_java(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing of the name on PATH."""
    monkeypatch.setenv("PATH", str(tmp_path))
    assert shutil.which("java") is None
