"""``python -m tools.corpus FOLDER`` writes the corpus; ``--golden`` writes what is read from the files kept."""

from __future__ import annotations

import argparse
from pathlib import Path

from tools.corpus.golden import write_golden
from tools.corpus.hand_docx import write_hand_made_docx
from tools.corpus.hand_text import write_hand_made_text
from tools.corpus.office import write_office_files
from tools.corpus.pandoc import write_pandoc_files, write_python_docx_files


def main() -> None:
    """Do what the arguments say."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--golden", action="store_true")
    options = parser.parse_args()
    if options.folder:
        folder = options.folder.resolve()
        folder.mkdir(parents=True, exist_ok=True)
        write_hand_made_docx(folder)
        write_hand_made_text(folder)
        write_python_docx_files(folder)
        write_pandoc_files(folder)
        write_office_files(folder)
    if options.golden:
        write_golden()


main()
