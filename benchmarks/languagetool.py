"""A LanguageTool server for measuring: starting it, asking it, and what it answers."""

from __future__ import annotations

import json
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

#: Where ``make languagetool`` puts the server.
BUNDLE = Path(__file__).parents[1] / "src" / "redaksi_app" / "assets" / "languagetool"
#: The settings under which every measurement is made.
JVM = ("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
CONFIG = "pipelineCaching=true\nmaxPipelinePoolSize=4\ncacheSize=1000\n"
_PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Match:
    """What the server reports; ``start`` and ``end`` count code points of the text that was sent."""

    rule: str
    start: int
    end: int
    message: str
    suggestions: tuple[str, ...]
    picky: bool


@dataclass(slots=True)
class Server:
    """A server of our own; ``ready`` is how many seconds it took until it answered."""

    url: str
    process: subprocess.Popen[bytes]
    ready: float

    @property
    def resident(self) -> float:
        """Resident memory, in MiB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024


@contextmanager
def server(folder: Path = BUNDLE, jvm: tuple[str, ...] = JVM) -> Iterator[Server]:
    """Run the server in ``folder`` until the block ends. Raises RuntimeError where it does not answer in a minute."""
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        port = probe.getsockname()[1]
    with tempfile.NamedTemporaryFile("w", suffix=".properties") as config, tempfile.TemporaryFile() as log:
        config.write(CONFIG)
        config.flush()
        command = ["java", *jvm, "-cp", "languagetool-server.jar", "org.languagetool.server.HTTPServer"]
        command += ["-p", str(port), "--config", config.name]
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
        try:
            url = f"http://localhost:{port}"
            _wait(url, process)
            yield Server(url, process, time.perf_counter() - start)
        finally:
            process.terminate()
            process.wait()


@contextmanager
def running_server() -> Iterator[str]:
    """The address of the built server, which runs until the block ends."""
    with server() as own:
        yield own.url


def check(url: str, text: str, language: str = "id", level: str = "picky") -> list[Match]:
    """What the server reports of ``text``; at the level ``default`` it leaves out rules that only advise."""
    form = {"language": language, "text": text, "level": level}
    with urllib.request.urlopen(f"{url}/v2/check", urllib.parse.urlencode(form).encode()) as answer:
        return [_match(found, text) for found in json.load(answer)["matches"]]


def _match(found: dict[str, object], text: str) -> Match:
    rule, replacements = found["rule"], found["replacements"]
    offset, length = found["offset"], found["length"]
    assert isinstance(rule, dict)
    assert isinstance(replacements, list)
    assert isinstance(offset, int)
    assert isinstance(length, int)
    units = text.encode("utf-16-le")
    start = len(units[: 2 * offset].decode("utf-16-le"))
    end = start + len(units[2 * offset : 2 * (offset + length)].decode("utf-16-le"))
    return Match(
        rule=f"{rule['id']}[{rule.get('subId', '')}]",
        start=start,
        end=end,
        message=str(found["message"]),
        suggestions=tuple(one["value"] for one in replacements),
        picky="picky" in rule.get("tags", ()),
    )


def _wait(url: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended with {process.returncode}")
        try:
            with urllib.request.urlopen(f"{url}/v2/healthcheck"):
                return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.02)
    raise RuntimeError("the server did not answer")
