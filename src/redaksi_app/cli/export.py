"""``redaksi export``: write the copy of a draft, or of every draft in a folder."""

from __future__ import annotations

import argparse
from pathlib import Path

from redaksi_app.article import read_article
from redaksi_app.cli.main import COULD_NOT_RUN
from redaksi_app.cli.review import require_review, write_review
from redaksi_app.cli.sources import STANDARD_INPUT, expand, read, require_style, style_for
from redaksi_app.cli.telling import complain
from redaksi_app.cli.usage import Usage
from redaksi_app.finding import Bilingual
from redaksi_app.formats.errors import DraftSaveError, FileTrouble
from redaksi_app.formats.export import WRITERS, export_copy
from redaksi_app.styles import StylesheetError

_NOT_APPROVED = Bilingual("naskah ini belum disetujui; salinan menyebutkannya.", "not approved yet; the copy says so.")
_NEEDS_TO = Bilingual("untuk folder, sebutkan --to docx", "for a folder, give --to docx")
_SAME_NAME = Bilingual(
    "Sudah ada salinan lain bernama sama dalam ekspor ini.", "Another copy of this export has the same name."
)
_OVER_DRAFT = Bilingual(
    "Ekspor belum dibuat: salinan akan menimpa naskah. Pilih nama atau folder lain.",
    "Not exported yet: the copy would overwrite a draft. Choose another name or folder.",
)
_NO_FOLDER = Bilingual("folder tujuan belum dapat dibuat.", "the target folder could not be made.")


def run(options: argparse.Namespace) -> int:
    """Export one draft to OUT, or a folder's drafts into the folder OUT, keeping the folders inside."""
    require_style(options)
    require_review(options)
    out = Path(options.out)
    if options.path != STANDARD_INPUT and Path(options.path).is_dir():
        return _export_folder(Path(options.path), out, options)
    named = {options.path, options.original} - {None, STANDARD_INPUT}
    drafts = {Path(name).resolve() for name in named}
    return 0 if _export(options.path, out, drafts, options) else COULD_NOT_RUN


def _export_folder(folder: Path, target: Path, options: argparse.Namespace) -> int:
    ending = _ending(options)
    paths, failures = expand([str(folder)])
    for failure in failures:
        complain(f"{failure.path}: {failure.message.in_language(options.lang)}")
    drafts = {path: Path(path).resolve() for path in paths}
    if target.resolve() != folder.resolve():
        # What an earlier export left in there is no draft.
        drafts = {path: real for path, real in drafts.items() if target.resolve() not in real.parents}
    done: set[Path] = set()
    well = not failures
    for path in drafts:
        out = target / Path(path).relative_to(folder).with_suffix(ending)
        if out in done:
            complain(f"{path}: {_SAME_NAME.in_language(options.lang)}")
            well = False
            continue
        done.add(out)
        try:
            out.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            complain(f"{out.parent}: {_NO_FOLDER.in_language(options.lang)}")
            return COULD_NOT_RUN
        well = _export(path, out, set(drafts.values()), options) and well
    return 0 if well else COULD_NOT_RUN


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
            write_review(path, out, options)
            return True
        text = read(path, options.lang, options.changes).text
        export_copy(read_article(text, style_for(text, options.style)), out, approved=None)
    except (FileTrouble, StylesheetError) as error:
        where = out if isinstance(error, DraftSaveError) else path
        complain(f"{where}: {error.message.in_language(options.lang)}")
        return False
    complain(f"{path}: {_NOT_APPROVED.in_language(options.lang)}")
    return True
