"""``redaksi export --review``: the draft as a DOCX with tracked changes and comments."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from redaksi_app.cli.progress import CHECKING, doing, progress
from redaksi_app.cli.sources import STANDARD_INPUT, dictionary, read, style_for
from redaksi_app.cli.usage import Usage
from redaksi_app.desk.record import RecordStore
from redaksi_app.desk.settings import load_settings
from redaksi_app.engine import Engine, fix_safely, split_ignored
from redaksi_app.finding import Bilingual, Finding
from redaksi_app.folders import folders
from redaksi_app.formats.export_review import Reviewer, export_review
from redaksi_app.formats.review_draft import comments_in, settled
from redaksi_app.formats.review_return import moved

_ONE_DRAFT = Bilingual("--review: sebutkan satu naskah, bukan folder", "--review: give one draft, not a folder")
_ONLY_DOCX = Bilingual("--review: berkas tujuan harus .docx", "--review: the target file must be .docx")
_ONLY_REVIEW = Bilingual("--original hanya berlaku bersama --review", "--original goes with --review only")
#: Who has changed things, where the window was never told the editor's name.
_NAMELESS = "Redaksi"


def require_review(options: argparse.Namespace) -> None:
    """Raise Usage where the options do not fit each other."""
    if not options.review:
        if options.original is not None:
            raise Usage(_ONLY_REVIEW.in_language(options.lang))
        return
    if options.path != STANDARD_INPUT and Path(options.path).is_dir():
        raise Usage(_ONE_DRAFT.in_language(options.lang))
    if Path(options.out).suffix.lower() != ".docx":
        raise Usage(_ONLY_DOCX.in_language(options.lang))


def write_review(path: str, out: Path, options: argparse.Namespace) -> None:
    """Write the file for review; raises FileTrouble or StylesheetError.

    From ``--original``, else from the draft as the window first saw it, else from the draft with its tracked changes
    rejected, to the draft as it is; one that was not edited in Redaksi yet has the safe suggestions applied, too. What
    is then open becomes comments.
    """
    draft = read(path, options.lang, options.changes)
    text = draft.text
    style = style_for(text, options.style)
    engine = Engine(dictionary=dictionary())
    what = doing(CHECKING, path, options.lang)

    def check(changed: str) -> tuple[Finding, ...]:
        return engine.check(changed, style, cancelled=progress.paragraphs(what, changed)).findings

    record = None if path == STANDARD_INPUT else RecordStore(folders().data).load(Path(path))
    if options.original is not None:
        original = read(options.original, options.lang).text
    else:
        # What others have tracked in the draft is none of the reporter's; its record may be older than these changes.
        reporters = settled(draft, accept=False).text
        edited = record is not None and record.original not in (text, reporters)
        original = record.original if record is not None and edited else reporters
        if not edited:
            text = fix_safely(text, check).text
    findings = check(text)
    open_findings, _ = split_ignored(findings, record.ignored if record else [], text)
    name = load_settings(folders().config).editor or _NAMELESS
    reviewer = Reviewer(name, datetime.now())
    comments = moved(comments_in(draft), draft.text, text)
    export_review(original, text, open_findings, out, reviewer=reviewer, lang=options.lang, comments=comments)
