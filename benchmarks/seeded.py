"""How well the rules do on sentences whose mistakes are known: found, right at first suggestion, false alarms.

``python -m benchmarks.seeded FOLDER_OR_TSV [--failures] [--family X]``

The form of the files is told in ``tests/sets/README.md``.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from redaksi_app.engine import Engine, apply_suggestion
from redaksi_app.finding import Finding, Severity
from redaksi_app.styles import StyleBook, shipped_styles
from redaksi_app.text import Span

HEADER = ("id", "kind", "family", "style", "text", "fixed")
#: The only values of the column ``kind``: a row with one known mistake, a row with none.
WRONG, CORRECT = "salah", "benar"
_MARK = re.compile(r"\[\[(.*?)\]\](?!\])", re.DOTALL)
_BREAK = " ¶ "


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a set, its marks taken off: ``mark`` counts code points in ``text``.

    ``fixed`` is the whole text after the right first suggestion; None where a machine can only report.
    """

    id: str
    kind: str
    family: str
    style: str
    text: str
    mark: Span
    fixed: str | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """How the rules did on one row; of the three answers only those of the row's kind can be true.

    ``touching`` are the findings that overlap or touch the mark.
    """

    row: Row
    found: bool
    right: bool
    false_alarm: bool
    touching: tuple[Finding, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts over some rows; ``fixable`` are the wrong ones that have a right first suggestion."""

    wrong: int
    found: int
    fixable: int
    right: int
    correct: int
    false_alarms: int


def read_set(path: Path) -> list[Row]:
    """The rows of one TSV file, or of every TSV file in a folder, in order of file name.

    Raises ValueError, naming file and line, for a row that is not of the documented form.
    """
    files = sorted(path.glob("*.tsv")) if path.is_dir() else [path]
    return [row for file in files for row in _read_file(file)]


def judge(row: Row, engine: Engine, book: StyleBook) -> Verdict:
    """Check the row by the stylesheet it names.

    A wrong row is found where a finding touches its mark or one's first suggestion gives ``fixed``; whatever else is
    reported in it does not count. A correct row is a false alarm where any finding touches its mark, or an error or
    a warning stands anywhere in it.
    """
    findings = engine.check(row.text, book.load(row.style)).findings
    touching = tuple(finding for finding in findings if _touches(finding, row.mark))
    if row.kind == CORRECT:
        alarm = bool(touching) or any(finding.severity is not Severity.ADVICE for finding in findings)
        return Verdict(row, False, False, alarm, touching, findings)
    right = row.fixed is not None and any(
        finding.suggestions and apply_suggestion(row.text, finding) == row.fixed for finding in findings
    )
    return Verdict(row, bool(touching) or right, right, False, touching, findings)


def tally(verdicts: Iterable[Verdict]) -> Tally:
    """The counts of ``verdicts``."""
    verdicts = list(verdicts)
    wrong = [verdict for verdict in verdicts if verdict.row.kind == WRONG]
    return Tally(
        wrong=len(wrong),
        found=sum(verdict.found for verdict in wrong),
        fixable=sum(verdict.row.fixed is not None for verdict in wrong),
        right=sum(verdict.right for verdict in wrong),
        correct=len(verdicts) - len(wrong),
        false_alarms=sum(verdict.false_alarm for verdict in verdicts),
    )


def by_family(verdicts: Iterable[Verdict]) -> dict[str, Tally]:
    """The counts of each family, in the order in which the families come."""
    families: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        families.setdefault(verdict.row.family, []).append(verdict)
    return {family: tally(of_family) for family, of_family in families.items()}


def main(arguments: Sequence[str] | None = None) -> None:
    """Judge the set and print the shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path, help="a TSV file, or a folder of them")
    parser.add_argument("--failures", action="store_true", help="show the rows that were missed, misfixed or alarmed")
    parser.add_argument("--family", default="", help="only families whose name starts so")
    options = parser.parse_args(arguments)
    engine = Engine(remember=False)
    book = shipped_styles()
    rows = [row for row in read_set(options.path) if row.family.startswith(options.family)]
    verdicts = [judge(row, engine, book) for row in rows]
    if options.failures:
        for verdict in verdicts:
            _show_failure(verdict)
    print(f"{'family':18} {'found':>16} {'right at first':>16} {'false alarms':>16}")
    for family, counts in by_family(verdicts).items():
        print(_line(family, counts))
    print(_line("total", tally(verdicts)))


def _read_file(file: Path) -> list[Row]:
    lines = file.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    if tuple(lines[0].split("\t")) != HEADER:
        raise ValueError(f"{file.name}: the header is not {HEADER}")
    return [_read_row(line, f"{file.name}:{number}") for number, line in enumerate(lines[1:], start=2)]


def _read_row(line: str, place: str) -> Row:
    cells = line.split("\t")
    if len(cells) != len(HEADER) or not all(cells):
        raise ValueError(f"{place}: not {len(HEADER)} filled cells")
    identifier, kind, family, style, marked, fixed = cells
    if kind not in (WRONG, CORRECT):
        raise ValueError(f"{place}: kind {kind!r}")
    if kind == CORRECT and fixed != "-":
        raise ValueError(f"{place}: a correct row has nothing to fix")
    marked = marked.replace(_BREAK, "\n")
    marks = list(_MARK.finditer(marked))
    if len(marks) != 1:
        raise ValueError(f"{place}: {len(marks)} marks, not one")
    (mark,) = marks
    text = marked[: mark.start()] + mark[1] + marked[mark.end() :]
    return Row(
        id=identifier,
        kind=kind,
        family=family,
        style=style,
        text=text,
        mark=Span(mark.start(), mark.start() + len(mark[1])),
        fixed=None if fixed == "-" else fixed.replace(_BREAK, "\n"),
    )


def _touches(finding: Finding, mark: Span) -> bool:
    return finding.start <= mark.end and mark.start <= finding.end


def _line(name: str, counts: Tally) -> str:
    return " ".join(
        (
            f"{name:18}",
            _share(counts.found, counts.wrong),
            _share(counts.right, counts.fixable),
            _share(counts.false_alarms, counts.correct),
        )
    )


def _share(part: int, whole: int) -> str:
    return f"{part:4}/{whole:<4}{part / whole:7.1%}" if whole else " " * 16


def _show_failure(verdict: Verdict) -> None:
    row = verdict.row
    if row.kind == CORRECT:
        failure = "false alarm" if verdict.false_alarm else ""
    elif not verdict.found:
        failure = "missed"
    else:
        failure = "" if verdict.right or row.fixed is None else "misfixed"
    if not failure:
        return
    marked = f"{row.text[: row.mark.start]}[[{row.text[row.mark.start : row.mark.end]}]]{row.text[row.mark.end :]}"
    print(f"{failure} {row.id} ({row.style}): {marked.replace(chr(10), _BREAK)}")
    for finding in verdict.findings:
        place = "at the mark" if finding in verdict.touching else "elsewhere"
        suggestion = f" → {finding.suggestions[0]!r}" if finding.suggestions else ""
        print(f"    {place}: {finding.rule} {finding.severity.value} {finding.text!r}{suggestion}")


if __name__ == "__main__":
    main()
