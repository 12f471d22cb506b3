"""LibreOffice, where it is installed: it turns the formats that Redaksi cannot read into ODT.

It runs unseen, on a copy, with a profile of its own that runs no macro and fetches nothing, and no longer than it may.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

#: Seconds; a cold start and a hundred pages take a fourth of it.
_MOST_TIME = 60
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.com",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
)
#: No macros, no pictures and no links from elsewhere, no first-start questions.
_SETTINGS = (
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Writer/Content/Update", "Link", "0"),
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
    ("Inet/Settings", "ooInetNoProxy", ""),
)
_ITEM = """<item oor:path="/org.openoffice.{}">\
<prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>
"""
_PROFILE = f"""<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
{"".join(_ITEM.format(*setting) for setting in _SETTINGS)}</oor:items>
"""


def office_program() -> str | None:
    """Where LibreOffice is; none where it is not installed."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _PLACES if Path(place).is_file()), None)


def to_odt(program: str, data: bytes, ending: str, import_filter: str) -> bytes | None:
    """What LibreOffice makes of ``data``, a file that ends in ``ending``; none where it makes nothing of it."""
    with tempfile.TemporaryDirectory(prefix="redaksi-", ignore_cleanup_errors=True) as folder:
        work = Path(folder)
        settings = work / "profile" / "user" / "registrymodifications.xcu"
        settings.parent.mkdir(parents=True)
        settings.write_text(_PROFILE, encoding="utf-8")
        draft = work / f"naskah{ending}"
        draft.write_bytes(data)
        profile = f"-env:UserInstallation={(work / 'profile').as_uri()}"
        command = [program, profile, "--headless", "--norestore", "--nolockcheck", f"--infilter={import_filter}"]
        _run([*command, "--convert-to", "odt:writer8", "--outdir", str(work / "out"), str(draft)], work)
        written = work / "out" / "naskah.odt"
        return written.read_bytes() if written.is_file() else None


def _run(command: list[str], folder: Path) -> None:
    """Run it and nothing it leaves behind; whether it did its work is seen by the file it writes."""
    quiet = subprocess.DEVNULL
    try:
        process = subprocess.Popen(
            command, cwd=folder, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=os.name == "posix"
        )
    except OSError:
        return
    try:
        process.wait(_MOST_TIME)
    except subprocess.TimeoutExpired:
        pass
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End it with all that it started: what is called soffice only starts the program itself."""
    if sys.platform == "win32":
        process.kill()
    else:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
