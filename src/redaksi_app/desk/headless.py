"""The main job without a window: check the sample, apply the safe suggestions, export, and say where the DOCX is."""

from __future__ import annotations

import sys

from redaksi_app.article import read_article
from redaksi_app.desk.sample import copy_sample
from redaksi_app.desk.settings import word_folders
from redaksi_app.engine import Engine, fix_safely
from redaksi_app.finding import Bilingual, Severity
from redaksi_app.folders import folders
from redaksi_app.formats import FileTrouble, Order, export_copy, read_draft
from redaksi_app.styles import recognise_style, shipped_styles
from redaksi_app.words.dictionaries import load_dictionary


def run_sample(lang: str) -> int:
    """Do it, telling each step on standard output; the exit status is 0, or 2 where a file stood in the way."""

    def tell(indonesian: str, english: str) -> None:
        print(Bilingual(indonesian, english).in_language(lang))

    try:
        own = folders()
        path = copy_sample(own)
        draft = read_draft(path)
        book = shipped_styles()
        style = book.load(recognise_style(draft.text, book))
        engine = Engine(dictionary=load_dictionary(word_folders(own)))
        findings = engine.check(draft.text, style).findings
        tell(
            f"Tidak ada layar; pekerjaan dijalankan tanpa jendela. Naskah: {path}",
            f"There is no display; the job runs without a window. Draft: {path}",
        )
        tell(f"{len(findings)} temuan", f"{len(findings)} findings")
        fixed = fix_safely(draft.text, lambda text: engine.check(text, style).findings)
        tell(f"{len(fixed.applied)} usul aman diterapkan", f"{len(fixed.applied)} safe suggestions applied")
        left = engine.check(fixed.text, style).findings
        blockers = [finding for finding in left if finding.severity is Severity.ERROR]
        for finding in blockers:
            tell(f"  masih wajib: {finding.message.id}", f"  still to be settled: {finding.message.en}")
        out = path.with_name(f"{path.stem}-cetak.docx")
        export_copy(read_article(fixed.text, style), out, approved=None, order=Order(draft=draft))
        tell(
            f"Salinan untuk tata letak (belum disetujui): {out}",
            f"Copy for layout (not approved): {out}",
        )
    except (FileTrouble, OSError) as error:
        message = error.message.in_language(lang) if isinstance(error, FileTrouble) else str(error.strerror)
        print(f"redaksi: {message}", file=sys.stderr)
        return 2
    return 0
