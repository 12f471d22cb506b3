"""Files as LibreOffice writes them: opened from flat ODF, saved in each of its formats."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import tempfile
from pathlib import Path

from tools.corpus.words import CHANGED_ODF, FULL_ODF, PLAIN

#: Name of the file to what LibreOffice is asked for.
_FROM_FULL = {
    "lo-penuh.docx": "docx:MS Word 2007 XML",
    "lo-penuh-ooxml.docx": "docx:Office Open XML Text",
    "lo-penuh.dotx": "dotx:MS Word 2007 XML Template",
    "lo-penuh.odt": "odt:writer8",
    "lo-penuh.ott": "ott:writer8_template",
    "lo-penuh.fodt": "fodt:OpenDocument Text Flat XML",
    "lo-penuh.rtf": "rtf:Rich Text Format",
    "lo-penuh.html": "html:HTML (StarWriter)",
    "lo-penuh.txt": "txt:Text (encoded):UTF8,LF",
    "lo-penuh.doc": "doc:MS Word 97",
}
_FROM_CHANGED = {
    "lo-perubahan.docx": "docx:MS Word 2007 XML",
    "lo-perubahan.odt": "odt:writer8",
    "lo-perubahan.fodt": "fodt:OpenDocument Text Flat XML",
    "lo-perubahan.rtf": "rtf:Rich Text Format",
    "lo-perubahan.doc": "doc:MS Word 97",
}
_FROM_PLAIN = {
    "lo-polos.docx": "docx:MS Word 2007 XML",
    "lo-polos.odt": "odt:writer8",
    "lo-polos.rtf": "rtf:Rich Text Format",
    "lo-polos.html": "html:HTML (StarWriter)",
    "lo-polos.xhtml": "xhtml:XHTML Writer File",
    "lo-polos-1252.txt": "txt:Text (encoded):MS_1252,CRLF",
    "lo-polos-mac.txt": "txt:Text (encoded):UTF8,CR",
    "lo-polos.doc": "doc:MS Word 97",
    "lo-polos.pdf": "pdf:writer_pdf_Export",
}
_PASSWORD = "rahasia"
#: Run by the Python that LibreOffice is installed for: only from within can a file be saved with a password.
_LOCK = """
import sys, uno
from com.sun.star.beans import NamedValue, PropertyValue as Value
def value(name, what):
    result = Value(); result.Name = name; result.Value = what
    return result
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
context = resolver.resolve("uno:pipe,name=redaksi-corpus;urp;StarOffice.ComponentContext")
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
draft = desktop.loadComponentFromURL(uno.systemPathToFileUrl(sys.argv[1]), "_blank", 0, (value("Hidden", True),))
key = (NamedValue("CryptoType", "StrongEncryptionDataSpace"), NamedValue("OOXPassword", sys.argv[2]))
key = uno.Any("[]com.sun.star.beans.NamedValue", key)
for path, kind in zip(sys.argv[3::2], sys.argv[4::2]):
    lock = value("EncryptionData", key) if path.endswith(".docx") else value("Password", sys.argv[2])
    draft.storeToURL(uno.systemPathToFileUrl(path), (value("FilterName", kind), lock))
draft.close(True)
desktop.terminate()
"""


def write_office_files(folder: Path) -> None:
    """Write into ``folder`` what LibreOffice makes of the drafts."""
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        for source, wanted in ((FULL_ODF, _FROM_FULL), (CHANGED_ODF, _FROM_CHANGED), (_plain_odf(), _FROM_PLAIN)):
            draft = work / "naskah.fodt"
            draft.write_text(source, encoding="utf-8")
            for name, kind in wanted.items():
                _convert(draft, kind, folder / name, work)
        _lock(work / "naskah.fodt", folder, work)


def _plain_odf() -> str:
    head, foot = FULL_ODF[: FULL_ODF.index("<text:h")], FULL_ODF[FULL_ODF.rindex("</office:text>") :]
    return head + "".join(f"<text:p>{paragraph}</text:p>" for paragraph in PLAIN) + foot


def _convert(draft: Path, kind: str, target: Path, work: Path) -> None:
    out = work / "out"
    subprocess.run(
        [*_soffice(work), "--convert-to", kind, "--outdir", str(out), str(draft)],
        check=True,
        capture_output=True,
        timeout=120,
    )
    written = next(path for path in out.iterdir() if path.suffix == target.suffix)
    target.write_bytes(written.read_bytes())
    for path in out.iterdir():
        path.unlink()


def _lock(draft: Path, folder: Path, work: Path) -> None:
    """The plain draft with a password."""
    office = subprocess.Popen(
        [*_soffice(work), "--accept=pipe,name=redaksi-corpus;urp;"], start_new_session=True, stdout=subprocess.DEVNULL
    )
    kinds = {"lo-sandi.docx": "MS Word 2007 XML", "lo-sandi.odt": "writer8", "lo-sandi.doc": "MS Word 97"}
    wanted = [word for name, kind in kinds.items() for word in (str(folder / name), kind)]
    try:
        subprocess.run(["sleep", "5"], check=True)
        subprocess.run(["/usr/bin/python3", "-c", _LOCK, str(draft), _PASSWORD, *wanted], check=True, timeout=60)
        office.wait(timeout=30)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(office.pid, signal.SIGKILL)  # the program that was started starts another
        office.wait()


def _soffice(work: Path) -> list[str]:
    program = os.environ.get("SOFFICE", "soffice")
    return [program, "--headless", "--norestore", f"-env:UserInstallation={(work / 'profile').as_uri()}"]
