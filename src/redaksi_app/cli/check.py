"""``redaksi check``: the findings of drafts."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from redaksi_app.cli import output
from redaksi_app.cli.main import COULD_NOT_RUN
from redaksi_app.cli.progress import CHECKING, doing, progress
from redaksi_app.cli.sources import STANDARD_INPUT, Failure, dictionary, expand, read, require_style, style_for
from redaksi_app.cli.telling import complain
from redaksi_app.engine import Engine
from redaksi_app.engine.memory import collect_seldom
from redaksi_app.finding import Bilingual, Finding, Severity
from redaksi_app.formats.errors import DraftError
from redaksi_app.styles import StylesheetError

#: Fewer drafts than this are not worth starting processes for.
_WORTH_PROCESSES = 8


class Checked(msgspec.Struct, frozen=True):
    """One draft with its findings."""

    path: str
    style: str
    text: str
    findings: tuple[Finding, ...]


def run(options: argparse.Namespace) -> int:
    """Check, report and answer the exit status."""
    if options.grammar:
        from redaksi_app.cli.grammar import add_grammar, require_grammar  # noqa: PLC0415 - only where it is wanted

        require_grammar(options)
    require_style(options)
    paths, failures = expand(options.paths)
    checked: list[Checked] = []
    for number, result in enumerate(_check_all(paths, options), 1):
        progress.show(doing(CHECKING, paths[number - 1], options.lang), number, len(paths))
        if isinstance(result, Failure):
            failures.append(result)
        else:
            checked.append(result)
    if options.grammar:
        checked, not_done = add_grammar(checked, options.lang)
        failures.extend(not_done)
    _report(checked, failures, options)
    if failures:
        return COULD_NOT_RUN
    weighty = any(finding.severity is not Severity.ADVICE for one in checked for finding in one.findings)
    return 1 if weighty else 0


def _check_all(paths: list[str], options: argparse.Namespace) -> Iterator[Checked | Failure]:
    """The results in the order of ``paths``, whatever the number of processes."""
    workers = min(options.jobs or os.cpu_count() or 1, len(paths))
    if workers < 2 or (not options.jobs and len(paths) < _WORTH_PROCESSES) or STANDARD_INPUT in paths:
        yield from (check_one(path, options.style, options.lang, options.changes) for path in paths)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - slow to import, and for many drafts only

    count = len(paths)
    with ProcessPoolExecutor(workers) as pool:
        same = ([value] * count for value in (options.style, options.lang, options.changes))
        yield from pool.map(check_one, paths, *same, chunksize=4)


@lru_cache(maxsize=1)
def _engine() -> Engine:
    collect_seldom()
    return Engine(remember=False, dictionary=dictionary())


def check_one(path: str, style: str | None, lang: str, changes: str | None = None) -> Checked | Failure:
    """Check the draft at ``path``; whatever goes wrong with it is no reason to stop at the others."""
    try:
        text = read(path, lang, changes).text
        stylesheet = style_for(text, style)
        tick = progress.paragraphs(doing(CHECKING, path, lang), text)
        return Checked(path, stylesheet.id, text, _engine().check(text, stylesheet, cancelled=tick).findings)
    except (DraftError, StylesheetError) as error:
        return Failure(path, error.message)
    except Exception as error:
        from redaksi_app.unexpected import noted  # noqa: PLC0415 - nothing foresees it

        kind, note = type(error).__name__, noted(error)
        return Failure(
            path,
            Bilingual(
                f"Naskah ini belum dapat diperiksa karena galat yang tidak terduga ({kind}). {note.id}",
                f"This draft could not be checked because of an unexpected error ({kind}). {note.en}",
            ),
        )


def _report(checked: list[Checked], failures: list[Failure], options: argparse.Namespace) -> None:
    for failure in failures:
        complain(f"{failure.path}: {failure.message.in_language(options.lang)}")
    if options.format == "json":
        from redaksi_app.cli.report_json import json_report  # noqa: PLC0415 - only the chosen report is loaded

        output.write_machine(json_report(checked, failures, options.lang))
    elif options.format == "sarif":
        from redaksi_app.cli.report_sarif import sarif_report  # noqa: PLC0415

        output.write_machine(sarif_report(checked, failures, options.lang))
    elif checked:
        from redaksi_app.cli.report_text import text_report  # noqa: PLC0415

        output.write(text_report(checked, options.lang, colour=_in_colour()))


def _in_colour() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
