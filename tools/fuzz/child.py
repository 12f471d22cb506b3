"""Running the child process: one file after another, with a limit of time, and a fresh child after every offence."""

from __future__ import annotations

import json
import os
import select
import struct
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from tools.fuzz.worker import MOST_MEMORY

#: Seconds of work a file may take, and how many times that on the clock: others may be at work on this machine.
MOST_TIME, _ON_THE_CLOCK = 5.0, 4
ROOT = Path(__file__).parents[2]
WORKER = (sys.executable, "-m", "tools.fuzz.worker")


class Outcome(NamedTuple):
    """What came of a file: ``read``, ``refused``, or an offence with what is known of it."""

    kind: str
    detail: str = ""
    connects: int = 0

    @property
    def offends(self) -> bool:
        """Whether a reader must not do this."""
        return self.kind not in ("read", "refused")


class Child:
    """The process that reads; it is started when it is first needed."""

    def __init__(self, command: tuple[str, ...] = WORKER) -> None:
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None

    def read(self, data: bytes, name: str, most_time: float = MOST_TIME) -> Outcome:
        """What comes of ``data`` under ``name``."""
        process = self._process or self._start()
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(struct.pack(">II", len(name.encode()), len(data)) + name.encode() + data)
            process.stdin.flush()
        except BrokenPipeError:
            self.close()
            return Outcome("died")
        if not select.select([process.stdout], [], [], most_time * _ON_THE_CLOCK)[0]:
            self.close()
            return Outcome("hang", f"longer than {most_time * _ON_THE_CLOCK:.0f} s on the clock")
        line = process.stdout.readline()
        if not line:
            status = process.wait()
            self.close()
            return Outcome("died", f"exit status {status}")
        return self._judged(json.loads(line), most_time)

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe is not None:
                    pipe.close()
            self._process = None

    def _judged(self, answer: dict[str, object], most_time: float) -> Outcome:
        outside = answer["outside"]
        assert isinstance(outside, list)
        kind, detail = str(answer["outcome"]), str(answer["detail"])
        memory = int(str(answer["memory"]))
        if outside:
            return Outcome("outside", ", ".join(map(str, outside)), sum("socket" in str(each) for each in outside))
        if kind == "crash":
            return Outcome("memory" if "MemoryError" in detail.rpartition("\n  ")[2] else "crash", detail)
        if (seconds := float(str(answer["seconds"]))) > most_time:
            return Outcome("hang", f"{seconds:.1f} s")
        if memory > MOST_MEMORY:
            self.close()  # the mark that is read is the highest there ever was
            return Outcome("memory", f"{memory // 2**20} MB")
        return Outcome("unclean" if detail else kind, detail)

    def _start(self) -> subprocess.Popen[bytes]:
        paths = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
        # Without a path it finds no other program to start.
        environment = {"PYTHONPATH": paths, "PATH": "", "PYTHONHASHSEED": "0"}
        self._process = subprocess.Popen(
            self._command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        return self._process
