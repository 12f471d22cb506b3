"""A screen of its own, with Redaksi on it and real keys and mouse."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

WIDTH, HEIGHT = 1366, 860


class Screen:
    """An X server without a window manager; windows stand at its upper left corner."""

    def __init__(self, home: Path) -> None:
        self.home = home
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            # Without -noreset it starts anew when its last client leaves, and refuses a program that starts just then.
            [
                "Xvfb",
                "-displayfd",
                str(writing),
                "-screen",
                "0",
                f"{WIDTH}x{HEIGHT}x24",
                "-nolisten",
                "tcp",
                "-noreset",
            ],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.display = f":{pipe.readline().strip()}"
        self._programs: list[subprocess.Popen[bytes]] = []

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        return {**kept, "DISPLAY": self.display, "REDAKSI_HOME": str(self.home), "LANG": "id_ID.UTF-8", "LC_ALL": ""}

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        program = subprocess.Popen([sys.executable, "-m", "redaksi_app", *arguments], env=self.environment)
        self._programs.append(program)
        wait_for(lambda: self._window() is not None, "a window")
        window = self._window()
        assert window is not None
        self._do("windowmove", window, "0", "0")
        self._do("windowsize", window, str(WIDTH), str(HEIGHT))
        self.focus()
        time.sleep(0.5)
        return program

    def focus(self) -> None:
        """Give the main window the keyboard, as a window manager does when a dialog has closed."""
        window = self._window()
        assert window is not None
        self._do("windowfocus", "--sync", window)
        time.sleep(0.2)

    def keys(self, *keys: str) -> None:
        self._do("key", "--delay", "40", *keys)
        time.sleep(0.15)

    def type(self, text: str) -> None:
        self._do("type", "--delay", "12", text)
        time.sleep(0.1)

    def click(self, x: int, y: int) -> None:
        self._do("mousemove", str(x), str(y), "click", "1")
        time.sleep(0.2)

    def picture(self, path: Path) -> None:
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=True)

    def record(self) -> dict[str, Any]:
        """What the desk remembers of the one draft that was opened."""
        (file,) = (self.home / "data" / "naskah").glob("*.json")
        found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        return found

    def close(self) -> None:
        for program in self._programs:
            if program.poll() is None:
                program.send_signal(signal.SIGKILL)
                program.wait()
        self._server.terminate()
        self._server.wait()

    def _window(self) -> str | None:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "Redaksi"],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        return found.stdout.split()[0] if found.stdout.split() else None

    def _do(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True, capture_output=True)


def wait_for(condition: Callable[[], object], what: str, seconds: float = 20.0) -> None:
    """Wait until ``condition`` holds; a file that is being replaced counts as not yet."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if condition():
                return
        except (ValueError, OSError):
            pass
        time.sleep(0.05)
    raise AssertionError(f"waited in vain for {what}")
