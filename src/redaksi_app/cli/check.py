"""``redaksi check``: the findings of drafts."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import lru_cache

from redaksi_app.cli.main import COULD_NOT_RUN
from redaksi_app.cli.sources import STANDARD_INPUT, Failure, expand, read, style_for
from redaksi_app.cli.telling import complain
from redaksi_app.engine import Engine
from redaksi_app.finding import Bilingual, Finding, Severity
from redaksi_app.formats.errors import DraftError
from redaksi_app.styles import StylesheetError

#: Fewer drafts than this are not worth starting processes for.
_WORTH_PROCESSES = 8
_NO_GRAMMAR = Bilingual(
    "Pemeriksaan tata bahasa belum terpasang. Jalankan tanpa --grammar.",
    "The grammar check is not installed yet. Run without --grammar.",
)


@dataclass(frozen=True)
class Checked:
    """One draft with its findings."""

    path: str
    style: str
    text: str
    findings: tuple[Finding, ...]


def run(options: argparse.Namespace) -> int:
    """Check, report and answer the exit status."""
    if options.grammar:
        complain(_NO_GRAMMAR.in_language(options.lang))
        return COULD_NOT_RUN
    if options.style:
        try:
            style_for("", options.style)
        except StylesheetError as error:
            complain(error.message.in_language(options.lang))
            return COULD_NOT_RUN
    paths, failures = expand(options.paths)
    checked: list[Checked] = []
    for result in _check_all(paths, options.style, options.jobs):
        if isinstance(result, Failure):
            failures.append(result)
        else:
            checked.append(result)
    _report(checked, failures, options)
    if failures:
        return COULD_NOT_RUN
    weighty = any(finding.severity is not Severity.ADVICE for one in checked for finding in one.findings)
    return 1 if weighty else 0


def _check_all(paths: list[str], style: str | None, jobs: int) -> Iterator[Checked | Failure]:
    """The results in the order of ``paths``, whatever the number of processes."""
    workers = min(jobs or os.cpu_count() or 1, len(paths))
    if workers < 2 or (not jobs and len(paths) < _WORTH_PROCESSES) or STANDARD_INPUT in paths:
        yield from (check_one(path, style) for path in paths)
        return
    with ProcessPoolExecutor(workers) as pool:
        yield from pool.map(check_one, paths, [style] * len(paths), chunksize=4)


@lru_cache(maxsize=1)
def _engine() -> Engine:
    return Engine(remember=False)


def check_one(path: str, style: str | None) -> Checked | Failure:
    """Check the draft at ``path``."""
    try:
        text = read(path).text
        stylesheet = style_for(text, style)
    except (DraftError, StylesheetError) as error:
        return Failure(path, error.message)
    return Checked(path, stylesheet.id, text, _engine().check(text, stylesheet).findings)


def _report(checked: list[Checked], failures: list[Failure], options: argparse.Namespace) -> None:
    if options.format == "json":
        from redaksi_app.cli.report_json import json_report  # noqa: PLC0415 - only the chosen report is loaded

        print(json_report(checked, failures, options.lang))
    elif options.format == "sarif":
        from redaksi_app.cli.report_sarif import sarif_report  # noqa: PLC0415

        print(sarif_report(checked, failures, options.lang))
    else:
        from redaksi_app.cli.report_text import text_report  # noqa: PLC0415

        print(text_report(checked, options.lang, colour=sys.stdout.isatty()), end="")
    for failure in failures:
        complain(f"{failure.path}: {failure.message.in_language(options.lang)}")
