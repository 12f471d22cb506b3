"""Make ``resources/samples/contoh-naskah.docx`` of the text beside it, as a reporter's word processor would leave it.

``python -m tools.sample`` writes it; ``--check`` only says whether it is up to date (exit 1 if not). The headline is
bold, the deck italic, the related article a link: what survives saving and exporting is seen by these.
"""

from __future__ import annotations

import argparse
import io
import sys
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

FOLDER = Path(__file__).parents[1] / "resources" / "samples"
TEXT = FOLDER / "contoh-naskah.txt"
DOCUMENT = FOLDER / "contoh-naskah.docx"

_LINK = "https://portal.example/pasca-gempa-dua-sekolah-dibuka"
#: Words that stand out, and how; each is looked for in the paragraphs that open as given.
_LOOKS = (
    ("Alor Memilih, Kapolres", "", {"bold": True, "size": Pt(16)}),
    ("Para nelayan sepakat", "", {"italic": True}),
    ("POS-KUPANG.COM, KALABAHI", "POS-KUPANG.COM, KALABAHI - ", {"bold": True}),
    ("Polres Alor menyebut", "calling sistem", {"italic": True}),
)
_RELATED = "Baca juga: "
_MOMENT = datetime(2023, 9, 14, 13, 5)
#: The earliest date a zip can hold: a document made twice is the same file.
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)


def members() -> dict[str, bytes]:
    """The document's members by name, made anew from the text."""
    document: Any = docx.Document()
    document.styles["Normal"].font.name = "Calibri"
    seen: set[str] = set()
    for line in TEXT.read_text(encoding="utf-8").split("\n"):
        _add(document.add_paragraph(), line, seen)
    properties = document.core_properties
    properties.author = properties.last_modified_by = "Marselina Lobo"
    properties.title, properties.comments, properties.language = "Naskah nelayan Kabola", "", "id-ID"
    properties.created = properties.modified = _MOMENT
    out = io.BytesIO()
    document.save(out)
    with zipfile.ZipFile(out) as package:
        return {name: package.read(name) for name in package.namelist()}


def _add(paragraph: Any, line: str, seen: set[str]) -> None:
    if line.startswith(_RELATED):
        paragraph.add_run(_RELATED)
        _add_link(paragraph, line.removeprefix(_RELATED))
        return
    for opening, words, look in _LOOKS:
        if line.startswith(opening) and opening not in seen:
            seen.add(opening)
            before, found, after = line.partition(words) if words else ("", line, "")
            for text, dressed in ((before, False), (found, True), (after, False)):
                if text:
                    _dress(paragraph.add_run(text), look if dressed else {})
            return
    paragraph.add_run(line)


def _dress(run: Any, look: dict[str, Any]) -> None:
    for name, value in look.items():
        setattr(run.font, name, value)


def _add_link(paragraph: Any, words: str) -> None:
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(_LINK, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = paragraph.add_run(words)
    run.font.underline = True
    link.append(run._r)
    paragraph._p.append(link)


def main() -> int:
    """Write the document, or check it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    wanted = members()
    if options.check:
        with zipfile.ZipFile(DOCUMENT) as package:
            found = {name: package.read(name) for name in package.namelist()}
        return 0 if found == wanted else 1
    with zipfile.ZipFile(DOCUMENT, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in wanted.items():
            package.writestr(zipfile.ZipInfo(name, _ZIP_DATE), content, zipfile.ZIP_DEFLATED)
    print(DOCUMENT)
    return 0


if __name__ == "__main__":
    sys.exit(main())
