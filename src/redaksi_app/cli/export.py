"""``redaksi export``: write the copy of a draft, or of every draft in a folder."""

from __future__ import annotations

import argparse
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from redaksi_app.article import Article, read_article
from redaksi_app.cli.main import COULD_NOT_RUN
from redaksi_app.cli.sources import STANDARD_INPUT, dictionary, expand, read, require_style, style_for
from redaksi_app.cli.telling import complain
from redaksi_app.cli.usage import Usage
from redaksi_app.finding import Bilingual
from redaksi_app.formats.draft import Draft
from redaksi_app.formats.errors import DraftSaveError, FileTrouble
from redaksi_app.formats.export import WRITERS, export_copy
from redaksi_app.formats.export_order import Order
from redaksi_app.styles import StylesheetError

if TYPE_CHECKING:
    from redaksi_app.engine import Engine

_NOT_APPROVED = Bilingual("naskah ini belum disetujui; salinan menyebutkannya.", "not approved yet; the copy says so.")
_NEEDS_TO = Bilingual("untuk folder, sebutkan --to docx", "for a folder, give --to docx")
_SAME_NAME = Bilingual(
    "Sudah ada salinan lain bernama sama dalam ekspor ini.", "Another copy of this export has the same name."
)
_OVER_DRAFT = Bilingual(
    "Ekspor belum dibuat: salinan akan menimpa naskah. Pilih nama atau folder lain.",
    "Not exported yet: the copy would overwrite a draft. Choose another name or folder.",
)
_ONLY_DOCX = Bilingual("--template hanya untuk salinan .docx", "--template is for copies in .docx only")
_NO_FOLDER = Bilingual("folder tujuan belum dapat dibuat.", "the target folder could not be made.")


def run(options: argparse.Namespace) -> int:
    """Export one draft to OUT, or a folder's drafts into the folder OUT, keeping the folders inside."""
    require_style(options)
    if options.review or options.original:
        from redaksi_app.cli.review import require_review  # noqa: PLC0415 - what writes it is slow to load

        require_review(options)
    out = Path(options.out)
    if options.path != STANDARD_INPUT and Path(options.path).is_dir():
        return _export_folder(Path(options.path), out, options)
    _require_docx(out.suffix.lower(), options)
    named = {options.path, options.original} - {None, STANDARD_INPUT}
    drafts = {Path(name).resolve() for name in named}
    return 0 if _export(options.path, out, drafts, options) else COULD_NOT_RUN


def _export_folder(folder: Path, target: Path, options: argparse.Namespace) -> int:
    ending = _ending(options)
    _require_docx(ending, options)
    paths, failures = expand([str(folder)])
    for failure in failures:
        complain(f"{failure.path}: {failure.message.in_language(options.lang)}")
    drafts = {path: Path(path).resolve() for path in paths}
    if target.resolve() != folder.resolve():
        # What an earlier export left in there is no draft.
        drafts = {path: real for path, real in drafts.items() if target.resolve() not in real.parents}
    done: set[str] = set()
    well = not failures
    for path in drafts:
        out = target / Path(path).relative_to(folder).with_suffix(ending)
        # Not every disk tells capitals from small letters.
        if str(out).casefold() in done:
            complain(f"{path}: {_SAME_NAME.in_language(options.lang)}")
            well = False
            continue
        done.add(str(out).casefold())
        try:
            out.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            complain(f"{out.parent}: {_NO_FOLDER.in_language(options.lang)}")
            return COULD_NOT_RUN
        well = _export_one(path, out, set(drafts.values()), options) and well
    return 0 if well else COULD_NOT_RUN


def _export_one(path: str, out: Path, drafts: set[Path], options: argparse.Namespace) -> bool:
    """The same as ``_export``; whatever goes wrong with one draft is no reason to stop at the others."""
    try:
        return _export(path, out, drafts, options)
    except Exception as error:
        from redaksi_app.unexpected import noted  # noqa: PLC0415 - nothing foresees it

        kind, note = type(error).__name__, noted(error)
        unexpected = Bilingual(
            f"Ekspor belum dibuat karena galat yang tidak terduga ({kind}). {note.id}",
            f"Not exported yet because of an unexpected error ({kind}). {note.en}",
        )
        complain(f"{path}: {unexpected.in_language(options.lang)}")
        return False


def _require_docx(ending: str, options: argparse.Namespace) -> None:
    if options.template is not None and ending != ".docx":
        raise Usage(_ONLY_DOCX.in_language(options.lang))


def _ending(options: argparse.Namespace) -> str:
    """The ending that ``--to`` asks for, with its full stop; raises Usage."""
    if not options.to:
        raise Usage(_NEEDS_TO.in_language(options.lang))
    ending = f".{options.to.lstrip('.').lower()}"
    if ending not in WRITERS:
        known = ", ".join(sorted(name.lstrip(".") for name in WRITERS))
        raise Usage(
            Bilingual(
                f"--to: pilihan '{options.to}' tidak ada; pilih {known}",
                f"argument --to: invalid choice: '{options.to}' (choose from {known})",
            ).in_language(options.lang)
        )
    return ending


def _export(path: str, out: Path, drafts: set[Path], options: argparse.Namespace) -> bool:
    """Write one copy; ``drafts`` are files that no copy may replace."""
    try:
        if out.resolve() in drafts:
            raise DraftSaveError(_OVER_DRAFT)
        if options.review:
            from redaksi_app.cli.review import write_review  # noqa: PLC0415 - slow to load

            write_review(path, out, options)
            return True
        draft = read(path, options.lang, options.changes)
        article = read_article(draft.text, style_for(draft.text, options.style))
        export_copy(article, out, approved=None, order=_order(draft, article, out, options))
    except (FileTrouble, StylesheetError) as error:
        where = out if isinstance(error, DraftSaveError) else path
        complain(f"{where}: {error.message.in_language(options.lang)}")
        return False
    complain(f"{path}: {_NOT_APPROVED.in_language(options.lang)}")
    return True


def _order(draft: Draft, article: Article, out: Path, options: argparse.Namespace) -> Order:
    """What the copy is to be made with; only a PDF shows findings, so only for one the draft is checked."""
    template = Path(options.template) if options.template is not None else None
    if out.suffix.lower() != ".pdf":
        return Order(template=template, draft=draft)
    name = draft.path.name if draft.path else ""
    return Order(findings=_engine().check(article.text, article.style).findings, lang=options.lang, name=name)


@lru_cache(maxsize=1)
def _engine() -> Engine:
    from redaksi_app.engine import Engine  # noqa: PLC0415 - no other form of copy needs it

    return Engine(remember=False, dictionary=dictionary())
