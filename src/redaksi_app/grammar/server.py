"""One LanguageTool server process that is Redaksi's own.

``GuardedServer`` in the bundle listens on the loopback address only, on a port that it finds free, and is gone as
soon as its standard input ends: the other end is held by this process, and the system closes it however this process
ends. So no server is left behind, on any system.
"""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from redaksi_app.finding import Bilingual
from redaksi_app.folders import folders
from redaksi_app.grammar import trouble
from redaksi_app.grammar.java import AT_LEAST, ask_version, find_java
from redaksi_app.grammar.log import log
from redaksi_app.grammar.patience import Patience
from redaksi_app.grammar.trouble import GrammarTrouble, ServerGone, ServerSilent
from redaksi_app.resources import assets_folder

_JAR = "languagetool-server.jar"
_MAIN = "id.redaksi.languagetool.GuardedServer"
#: Bounded memory, a quick start, only IPv4; and no file beside a draft or in /tmp, whatever happens.
_FLAGS = (
    "-Xmx256m",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-XX:+ExitOnOutOfMemoryError",
    "-XX:-UsePerfData",
    "-XX:+SuppressFatalErrorMessage",
    "-XX:-CreateCoredumpOnCrash",
    "-Djava.net.preferIPv4Stack=true",
    "-Dfile.encoding=UTF-8",
)
#: Whoever runs Redaksi may have set these for other programs; they would undo the flags.
_NOT_PASSED_ON = ("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH")
_LOG = "tata-bahasa.log"
_SECONDS_TO_END = 0.5


def server_folder() -> Path:
    """Where the bundle is installed; it may be missing."""
    return assets_folder() / "languagetool"


def server_command(folder: Path | None = None) -> list[str]:
    """The command that runs the server in ``folder`` (by default the installed one); raises GrammarTrouble."""
    jar = (folder or server_folder()) / _JAR
    java = find_java()
    if java is None:
        raise GrammarTrouble(trouble.NO_JAVA)
    if not jar.is_file():
        raise GrammarTrouble(trouble.no_server(jar.parent))
    return [java, *_FLAGS, "-cp", str(jar), _MAIN]


class Server:
    """A server that is starting, from the moment this object is made; ``wait`` until it is ready.

    Raises GrammarTrouble where it cannot even be started.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._command = list(command)
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._began = time.monotonic()
        self._ending = threading.Lock()
        self._stopped = False
        self.log, stderr = _open_log()
        try:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr or subprocess.DEVNULL,
                env={name: value for name, value in os.environ.items() if name not in _NOT_PASSED_ON},
                cwd=self.log.parent if self.log else tempfile.gettempdir(),
                start_new_session=True,  # Ctrl+C in a terminal is for Redaksi, which then ends the server
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # on Windows, no terminal opens
            )
        except OSError as error:
            raise GrammarTrouble(trouble.broken_java(self._command[0])) from error
        finally:
            if stderr:
                stderr.close()
        threading.Thread(target=self._read, name="grammar-server", daemon=True).start()

    def wait(self, patience: Patience) -> str:
        """The address of the server once it is ready. Raises GrammarTrouble where it does not become so."""
        word = port = ""
        if self._line(patience.alive) == "alive":
            word, _, port = self._line(patience.ready).partition(" ")
        if self._stopped:
            raise ServerGone(trouble.GONE)
        if word != "ready" or not port.isdecimal():
            raise GrammarTrouble(self._why_not())
        log.info("grammar server ready after %.1f s", time.monotonic() - self._began)
        return f"http://127.0.0.1:{port}/"

    @property
    def pid(self) -> int:
        """The number of its process."""
        return self._process.pid

    @property
    def ended(self) -> bool:
        """Whether its process is gone."""
        return self._process.poll() is not None

    def stop(self) -> None:
        """End it, the hard way where the gentle one takes too long. May be called from any thread."""
        self._stopped = True
        self._lines.put("")  # whoever waits need not wait for the system to tell
        with self._ending:
            if self._process.stdin is not None:
                with contextlib.suppress(OSError):
                    self._process.stdin.close()
            try:
                self._process.wait(_SECONDS_TO_END)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()

    def _read(self) -> None:
        """Pass on what it says, until it is gone; then, an empty line."""
        assert self._process.stdout is not None
        with self._process.stdout as lines, contextlib.suppress(OSError, ValueError):
            for line in lines:
                self._lines.put(line.decode("utf-8", "replace").strip())
        self._lines.put("")

    def _line(self, seconds: float) -> str:
        """What it says next; empty where it has ended. Raises ServerSilent where it says nothing for so long."""
        try:
            return self._lines.get(timeout=seconds)
        except queue.Empty:
            raise ServerSilent(trouble.NEVER_READY) from None

    def _why_not(self) -> Bilingual:
        """What is wrong where it ended before it was ready."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_SECONDS_TO_END)
        log.warning("grammar server ended with %s before it was ready", self._process.poll())
        java = self._command[0]
        try:
            version = ask_version(java)
        except (OSError, subprocess.TimeoutExpired):
            return trouble.broken_java(java)
        if version.release is None:
            return trouble.broken_java(java)
        return trouble.old_java(version.said) if version.release < AT_LEAST else trouble.broken_server(self.log)


def _open_log() -> tuple[Path | None, IO[bytes] | None]:
    """The server's own log, emptied; none where the folder cannot be written. It holds no word of any draft."""
    path = folders().log / _LOG
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return path, path.open("wb")
    except OSError:
        return None, None
