"""LibreOffice, spoken to: what it makes of tracked changes when it is told to accept or reject them all."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

import pytest

ACCEPT, REJECT, LEAVE = "AcceptAllTrackedChanges", "RejectAllTrackedChanges", ""

#: Run by the Python that LibreOffice is bound to: the name of a pipe, then four words for each job.
_SCRIPT = """
import os, sys, time, uno
from com.sun.star.beans import PropertyValue
def value(name, content):
    made = PropertyValue()
    made.Name, made.Value = name, content
    return made
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for attempt in range(120):
    try:
        context = resolver.resolve(f"uno:pipe,name={sys.argv[1]};urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.5)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
jobs = open(sys.argv[2], encoding="utf-8").read().split("\\n")
for source, command, text, saved in zip(jobs[::4], jobs[1::4], jobs[2::4], jobs[3::4]):
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, (value("Hidden", True),))
    if command:
        dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" + command, "", 0, ())
    paragraphs = []
    enumeration = document.Text.createEnumeration()
    while enumeration.hasMoreElements():
        paragraphs.append(enumeration.nextElement().String.replace("\\n", "\\u2028"))
    with open(text, "w", encoding="utf-8", newline="") as out:
        out.write("\\n".join(paragraphs))
    if saved:
        document.storeToURL(uno.systemPathToFileUrl(saved), (value("FilterName", "MS Word 2007 XML"),))
    document.close(True)
try:
    desktop.terminate()
except Exception:
    pass
os._exit(0)  # the bridge may not outlive the office
"""


class Job(NamedTuple):
    """A document, what is to be done to its changes, and whether to save it as DOCX afterwards."""

    data: bytes
    command: str
    save: bool = False


class Done(NamedTuple):
    """The text, and the file where it was to be saved."""

    text: str
    saved: bytes


def in_office(folder: Path, jobs: Sequence[Job]) -> list[Done]:
    """Do all ``jobs`` in one run; skips the test where there is no LibreOffice that can be spoken to.

    Documents must hold no comments: a LibreOffice built without windows ends when it is to show one.
    """
    office = shutil.which("soffice")
    python = _python_with_uno() if office else None
    if not office or not python:
        pytest.skip("there is no LibreOffice that can be spoken to")
    lines: list[str] = []
    for number, job in enumerate(jobs):
        source = folder / f"{number}.docx"
        source.write_bytes(job.data)
        saved = str(folder / f"{number}.saved.docx") if job.save else ""
        lines += [str(source), job.command, str(folder / f"{number}.txt"), saved]
    (folder / "jobs").write_text("\n".join(lines), encoding="utf-8")
    pipe = f"redaksi-{uuid4().hex}"
    profile = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    listening = [office, "--headless", "--norestore", profile, f"--accept=pipe,name={pipe};urp"]
    with subprocess.Popen(listening, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
        try:
            subprocess.run([python, "-c", _SCRIPT, pipe, str(folder / "jobs")], check=True, timeout=1800)
            running.wait(30)
        finally:
            running.terminate()
    return [
        Done(
            (folder / f"{number}.txt").read_text("utf-8"),
            (folder / f"{number}.saved.docx").read_bytes() if job.save else b"",
        )
        for number, job in enumerate(jobs)
    ]


def converted(folder: Path, data: bytes) -> bytes:
    """The same document as LibreOffice saves it, comments and all; skips the test where there is none."""
    office = shutil.which("soffice")
    if not office:
        pytest.skip("there is no LibreOffice")
    (folder / "a.docx").write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    command = [
        office,
        "--headless",
        profile,
        "--convert-to",
        "docx",
        "--outdir",
        str(folder / "out"),
        str(folder / "a.docx"),
    ]
    subprocess.run(command, check=True, timeout=180, capture_output=True)
    return (folder / "out" / "a.docx").read_bytes()


def _python_with_uno() -> str | None:
    for python in ("/usr/bin/python3", shutil.which("python3")):
        if python and subprocess.run([python, "-c", "import uno"], check=False, capture_output=True).returncode == 0:
            return python
    return None
