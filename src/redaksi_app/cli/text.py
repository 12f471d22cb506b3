"""``redaksi text``: the draft as plain text, which all offsets count in."""

from __future__ import annotations

import argparse

from redaksi_app.cli import output
from redaksi_app.cli.main import COULD_NOT_RUN
from redaksi_app.cli.sources import read
from redaksi_app.cli.telling import complain
from redaksi_app.formats.errors import DraftError


def run(options: argparse.Namespace) -> int:
    """Print the text, with nothing added."""
    try:
        text = read(options.path, options.lang, options.changes).text
    except DraftError as error:
        complain(f"{options.path}: {error.message.in_language(options.lang)}")
        return COULD_NOT_RUN
    output.write_exactly(text)
    return 0
