"""Naming the sources of the lexicon beside it, as their licences ask."""

from __future__ import annotations

import re
from importlib import metadata

from tools.lexicon.sources import DEBIAN_PACKAGES, PYTHON_PACKAGES

_HEAD = """\
The lexicon of Redaksi (words.*, pairs.*, letters.bytes) is made by tools/lexicon of the sources below. They were joined
and changed: words were chosen by how common they are, forms were derived, frequencies and neighbours were counted. The
whole may be passed on under the GNU General Public License, version 3; the texts of the sources' own licences lie in
the folder licences.
"""
#: What is taken of each source, and its licence.
_TAKEN = {
    "hunspell-id": "stems and affixes (LGPL-3; (C) 2017 Ali Ahmadi)",
    "tesseract-ocr-ind": "words of the web in tessdata_fast (Apache-2.0; (C) Google Inc.)",
    "wordfreq": "shares of Indonesian and English words (data: CC BY-SA 4.0; see below)",
    "PySastrawi": "roots (MIT)",
    "simplemma": "Indonesian forms and lemmas (MIT; data of Wiktionary by Kaikki, spaCy lookups data, Unimorph)",
    "nlp-id": "tagged news of kumparan (MIT)",
}
_LICENCE_SECTION = re.compile(r"^## License$\n(.*?)(?=^## )", re.MULTILINE | re.DOTALL)


def notice() -> str:
    """The text of the file NOTICE.txt."""
    lines = [_HEAD]
    lines += [f"{name}: {_TAKEN[name]}" for name in DEBIAN_PACKAGES]
    lines += [f"{name} {metadata.version(name)}: {_TAKEN[name]}" for name in PYTHON_PACKAGES]
    lines.append("\nOf wordfreq's data, its author says:\n")
    described = metadata.distribution("wordfreq").read_text("METADATA")
    section = _LICENCE_SECTION.search(described or "")
    lines.append(section[1].strip() if section else "see https://creativecommons.org/licenses/by-sa/4.0/")
    return "\n".join(lines) + "\n"
