"""``redaksi export``: write the copy of a draft, or of every draft in a folder."""

from __future__ import annotations

import argparse
from pathlib import Path

from redaksi_app.article import read_article
from redaksi_app.cli.main import COULD_NOT_RUN
from redaksi_app.cli.parser import Usage
from redaksi_app.cli.sources import expand, read, style_for
from redaksi_app.cli.telling import complain
from redaksi_app.finding import Bilingual
from redaksi_app.formats.errors import FileTrouble
from redaksi_app.formats.export import export_copy
from redaksi_app.styles import StylesheetError

_NOT_APPROVED = Bilingual("naskah ini belum disetujui; salinan menyebutkannya.", "not approved yet; the copy says so.")
_NEEDS_TO = Bilingual("untuk folder, sebutkan --to docx", "for a folder, give --to docx")
_SAME_NAME = Bilingual(
    "Sudah ada salinan lain bernama sama dalam ekspor ini.", "Another copy of this export has the same name."
)


def run(options: argparse.Namespace) -> int:
    """Export one draft to OUT, or a folder's drafts into the folder OUT, keeping the folders inside."""
    if not Path(options.path).is_dir():
        return 0 if _export(options.path, Path(options.out), options) else COULD_NOT_RUN
    if not options.to:
        raise Usage(_NEEDS_TO.in_language(options.lang))
    paths, failures = expand([options.path])
    for failure in failures:
        complain(f"{failure.path}: {failure.message.in_language(options.lang)}")
    done: set[Path] = set()
    well = not failures
    for path in paths:
        relative = Path(path).relative_to(options.path).with_suffix(f".{options.to.lstrip('.')}")
        out = Path(options.out) / relative
        if out in done:
            complain(f"{path}: {_SAME_NAME.in_language(options.lang)}")
            well = False
            continue
        done.add(out)
        well = _export(path, out, options) and well
    return 0 if well else COULD_NOT_RUN


def _export(path: str, out: Path, options: argparse.Namespace) -> bool:
    try:
        text = read(path).text
        article = read_article(text, style_for(text, options.style))
        out.parent.mkdir(parents=True, exist_ok=True)
        export_copy(article, out, approved=None)
    except (FileTrouble, StylesheetError) as error:
        complain(f"{path}: {error.message.in_language(options.lang)}")
        return False
    except OSError as error:
        complain(f"{out}: {error.strerror}")
        return False
    complain(f"{path}: {_NOT_APPROVED.in_language(options.lang)}")
    return True
