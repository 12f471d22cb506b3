"""``redaksi fix``: apply every safe suggestion."""

from __future__ import annotations

import argparse
from pathlib import Path

from redaksi_app.cli import output
from redaksi_app.cli.main import COULD_NOT_RUN
from redaksi_app.cli.progress import CHECKING, doing, progress
from redaksi_app.cli.sources import dictionary, read, require_style, style_for
from redaksi_app.cli.telling import complain
from redaksi_app.engine import Engine, fix_safely
from redaksi_app.finding import Finding
from redaksi_app.formats.draft import Draft
from redaksi_app.formats.errors import DraftSaveError, FileTrouble
from redaksi_app.styles import StylesheetError


def run(options: argparse.Namespace) -> int:
    """Print the corrected text, or save the corrected draft to OUT."""
    require_style(options)
    try:
        draft = read(options.path, options.lang, options.changes)
        style = style_for(draft.text, options.style)
        engine = Engine(dictionary=dictionary())
        what = doing(CHECKING, options.path, options.lang)

        def check(text: str) -> tuple[Finding, ...]:
            return engine.check(text, style, cancelled=progress.paragraphs(what, text)).findings

        fixed = fix_safely(draft.text, check)
        if options.out is None:
            output.write_exactly(_as_typed(draft, fixed.text))
        else:
            from redaksi_app.formats.saving import save_draft  # noqa: PLC0415 - printing needs none of it

            save_draft(draft, fixed.text, Path(options.out))
    except (FileTrouble, StylesheetError) as error:
        where = options.out if isinstance(error, DraftSaveError) else options.path
        complain(f"{where}: {error.message.in_language(options.lang)}")
        return COULD_NOT_RUN
    return 0


def _as_typed(draft: Draft, text: str) -> str:
    """``text`` as it is printed: Markdown with the marks of its file."""
    if draft.format != "md":
        return text
    from redaksi_app.formats.md_saving import save_md  # noqa: PLC0415 - other drafts need none of it

    return save_md(draft.original, text).decode("utf-8-sig")
