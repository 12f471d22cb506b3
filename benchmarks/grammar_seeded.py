"""How well the Indonesian LanguageTool module does on sentences whose mistakes are known.

``python -m benchmarks.grammar_seeded FOLDER_OR_TSV [--url URL] [--failures] [--family X]``

Every row is sent to a server's ``/v2/check``; without ``--url`` the built server is started. The form of the
files and the judging are told in ``tests/sets/README.md``; a finding of a rule tagged ``picky`` counts as advice.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

from benchmarks.languagetool import Match, check, running_server
from benchmarks.seeded import CORRECT, Row, Tally, Verdict, by_family, read_set, tally
from redaksi_app.text import Span


def judge(row: Row, matches: Sequence[Match]) -> Verdict:
    """The verdict on ``row`` by what the server said of it."""
    touching = [match for match in matches if match.start <= row.mark.end and row.mark.start <= match.end]
    if row.kind == CORRECT:
        alarm = bool(touching) or any(not match.picky for match in matches)
        return Verdict(row, False, False, alarm, (), ())
    right = row.fixed is not None and any(_applied(row.text, match) == row.fixed for match in matches)
    return Verdict(row, bool(touching) or right, right, False, (), ())


def _applied(text: str, match: Match) -> str | None:
    return text[: match.start] + match.suggestions[0] + text[match.end :] if match.suggestions else None


def main(arguments: Sequence[str] | None = None) -> None:
    """Judge the set and print the shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path, help="a TSV file, or a folder of them")
    parser.add_argument("--url", help="a server that runs already, such as http://localhost:8081")
    parser.add_argument("--failures", action="store_true", help="show the rows that were missed, misfixed or alarmed")
    parser.add_argument("--family", default="", help="only families whose name starts so")
    options = parser.parse_args(arguments)
    rows = [row for row in read_set(options.path) if row.family.startswith(options.family)]
    with nullcontext(options.url) if options.url else running_server() as url:
        verdicts = []
        for row in rows:
            matches = check(url, row.text)
            verdicts.append(judge(row, matches))
            if options.failures:
                _show_failure(verdicts[-1], matches)
    print(f"{'family':18} {'found':>16} {'right at first':>16} {'false alarms':>16}")
    for family, counts in by_family(verdicts).items():
        print(_line(family, counts))
    print(_line("total", tally(verdicts)))


def _line(name: str, counts: Tally) -> str:
    pairs = ((counts.found, counts.wrong), (counts.right, counts.fixable), (counts.false_alarms, counts.correct))
    shares = (f"{part:4}/{whole:<4}{part / whole:7.1%}" if whole else " " * 16 for part, whole in pairs)
    return " ".join((f"{name:18}", *shares))


def _show_failure(verdict: Verdict, matches: Sequence[Match]) -> None:
    row = verdict.row
    if row.kind == CORRECT:
        failure = "false alarm" if verdict.false_alarm else ""
    elif not verdict.found:
        failure = "missed"
    else:
        failure = "" if verdict.right or row.fixed is None else "misfixed"
    if not failure:
        return
    print(f"{failure} {row.id}: {_marked(row.text, row.mark)}")
    for match in matches:
        print(f"    {match.rule} {row.text[match.start : match.end]!r} → {match.suggestions[:1]}")


def _marked(text: str, mark: Span) -> str:
    return f"{text[: mark.start]}[[{text[mark.start : mark.end]}]]{text[mark.end :]}"


if __name__ == "__main__":
    main()
