"""Java: where it is, and what it says of itself."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import NamedTuple

from redaksi_app.resources import assets_folder

#: What LanguageTool 6.6 and later run on.
AT_LEAST = 17
_SECONDS = 4.0
_EXECUTABLE = "java.exe" if sys.platform == "win32" else "java"


class JavaVersion(NamedTuple):
    """The first line of ``java -version``, and the feature release in it (17); none where there was no such line."""

    said: str
    release: int | None


def find_java() -> str | None:
    """The Java that came with Redaksi, or the one on PATH."""
    own = assets_folder() / "java" / "bin" / _EXECUTABLE
    return str(own) if own.is_file() else shutil.which("java")


def ask_version(java: str) -> JavaVersion:
    """Run ``java -version``; raises OSError or subprocess.TimeoutExpired where it cannot be run."""
    answer = subprocess.run([java, "-version"], capture_output=True, text=True, timeout=_SECONDS, check=False)
    said = next(iter((answer.stderr or answer.stdout).splitlines()), "")
    version = re.search(r'"(?:1\.)?(\d+)', said)
    return JavaVersion(said, int(version[1]) if version and answer.returncode == 0 else None)
