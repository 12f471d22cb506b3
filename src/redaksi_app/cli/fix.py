"""``redaksi fix``: apply every safe suggestion."""

from __future__ import annotations

import argparse
from pathlib import Path

from redaksi_app.cli.main import COULD_NOT_RUN
from redaksi_app.cli.sources import read, style_for
from redaksi_app.cli.telling import complain
from redaksi_app.cli.text import write_exactly
from redaksi_app.engine import Engine, fix_safely
from redaksi_app.formats.errors import FileTrouble
from redaksi_app.formats.saving import save_draft
from redaksi_app.styles import StylesheetError


def run(options: argparse.Namespace) -> int:
    """Print the corrected text, or save the corrected draft to OUT."""
    try:
        draft = read(options.path)
        style = style_for(draft.text, options.style)
        engine = Engine()
        fixed = fix_safely(draft.text, lambda text: engine.check(text, style).findings)
        if options.out:
            save_draft(draft, fixed.text, Path(options.out))
        else:
            write_exactly(fixed.text)
    except (FileTrouble, StylesheetError) as error:
        complain(f"{options.path}: {error.message.in_language(options.lang)}")
        return COULD_NOT_RUN
    return 0
