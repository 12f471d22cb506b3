"""Real slips in published news: how many are found, kind by kind, and how much of what is reported is right.

``python -m benchmarks.slips --corpus FOLDER --marks FILE.tsv [--judged FILE.tsv] [--show]``

FOLDER is read as by ``benchmarks.alarms``; only the articles that the marks name are checked.

The marks are what an editor would correct, written down before any program saw the articles. A line of headings, then
one slip a line, in four columns:

``article``  its name, "kota-baru:12"; a line with nothing more says that it was read and has no slip
``quoted``   words of the article that come there once, the slip itself in double square brackets, ``\\n`` for a new
             line: ``naik [[diatas]] 3 persen``
``right``    what belongs in the place of the brackets, nothing to take it out, ``~`` between forms that are equally
             right, ``?`` where only the writer could tell
``kind``     any word; with ``?`` after it ("kapital?") the slip is doubtful or not the newsroom's fault, and neither it
             nor what is reported about it is counted

A finding finds a slip where both touch the signs that are wrong, or where its first suggestion puts the slip right;
what is said about a whole paragraph finds none.

The judged findings are those that meet no mark: ``article``, ``quoted`` as above, ``rule``, and ``verdict``, which is
"right" (the editor overlooked it), "wrong" (a false alarm, or advice not worth reading) or "aside" (not to be counted).
They never count as slips found, or the share would grow with every rule.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.alarms import articles
from redaksi_app.engine import Engine
from redaksi_app.finding import Finding, Severity
from redaksi_app.styles import recognise_style, shipped_styles

_OPEN, _CLOSE, _OR = "[[", "]]", "~"
_VERDICTS = ("right", "wrong", "aside")
#: What is counted together: errors and warnings ask to be acted upon, advice only to be read.
_LEVELS = {"error and warning": (Severity.ERROR, Severity.WARNING), "advice": (Severity.ADVICE,)}


class MarksError(ValueError):
    """A line of a file of marks that cannot be used, and why."""


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip: where it stands in its article in code points, what may stand there; no ``right`` if none is known."""

    article: str
    start: int
    end: int
    right: tuple[str, ...]
    kind: str
    counts: bool = True


@dataclass(frozen=True, slots=True)
class Judged:
    """What was thought of a finding that meets no mark."""

    article: str
    start: int
    end: int
    rule: str
    verdict: str


def _rows(file: Path) -> Iterable[tuple[str, list[str]]]:
    """Where each line stands, for messages, and its four columns."""
    with file.open(encoding="utf-8", newline="") as lines:
        for number, row in enumerate(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE), 1):
            if number > 1 and any(row):
                yield f"{file.name}:{number}", [*row, "", "", ""][:4]


def _place(where: str, quoted: str, text: str) -> tuple[int, int]:
    """Where the bracketed part of ``quoted`` stands in ``text``. Raises MarksError where that is not certain."""
    before, opened, rest = quoted.replace("\\n", "\n").partition(_OPEN)
    inside, closed, after = rest.partition(_CLOSE)
    if not (opened and closed):
        raise MarksError(f"{where}: no brackets around the slip")
    times = text.count(before + inside + after)
    if times != 1:
        raise MarksError(f"{where}: the words come {times} times in the article")
    start = text.index(before + inside + after) + len(before)
    return start, start + len(inside)


def _text(where: str, article: str, texts: Mapping[str, str]) -> str:
    if article not in texts:
        raise MarksError(f"{where}: there is no article {article}")
    return texts[article]


def read_marks(file: Path, texts: Mapping[str, str]) -> dict[str, list[Slip]]:
    """The slips of every article that was read. Raises MarksError on a line that cannot be used."""
    marks: dict[str, list[Slip]] = {}
    for where, (article, quoted, right, kind) in _rows(file):
        slips = marks.setdefault(article, [])
        text = _text(where, article, texts)
        if quoted:
            start, end = _place(where, quoted, text)
            forms = () if right == "?" else tuple(form.strip() for form in right.split(_OR))
            slips.append(Slip(article, start, end, forms, kind.rstrip("?"), not kind.endswith("?")))
    return marks


def read_judged(file: Path, texts: Mapping[str, str]) -> list[Judged]:
    """The findings already judged. Raises MarksError on a line that cannot be used."""
    judged = []
    for where, (article, quoted, rule, verdict) in _rows(file):
        if verdict not in _VERDICTS:
            raise MarksError(f"{where}: {verdict!r} is none of {', '.join(_VERDICTS)}")
        judged.append(Judged(article, *_place(where, quoted, _text(where, article, texts)), rule, verdict))
    return judged


def _wrong_signs(slip: Slip, text: str) -> tuple[int, int]:
    """The part of the slip that differs from its right form; empty where something is only missing."""
    if not slip.right:
        return slip.start, slip.end
    written, right = text[slip.start : slip.end], slip.right[0]
    start = next((at for at, (one, other) in enumerate(zip(written, right, strict=False)) if one != other), None)
    start = min(len(written), len(right)) if start is None else start
    tail = 0
    while tail < min(len(written), len(right)) - start and written[-1 - tail] == right[-1 - tail]:
        tail += 1
    return slip.start + start, slip.end - tail


def puts_right(finding: Finding, slip: Slip, text: str) -> bool:
    """Whether the first suggestion makes the copy what the editor would have made it; spaces in a row count as one."""
    if not finding.suggestions or not slip.right:
        return False
    first, last = max(0, min(finding.start, slip.start) - 1), max(finding.end, slip.end) + 1

    def put(start: int, end: int, form: str) -> str:
        return " ".join((text[first:start] + form + text[end:last]).replace(" ,", ",").split())

    made = put(finding.start, finding.end, finding.suggestions[0])
    return made in {put(slip.start, slip.end, form) for form in slip.right}


def finds(finding: Finding, slip: Slip, text: str) -> bool:
    """Whether the finding is about the slip."""
    if finding.whole:
        return False
    start, end = _wrong_signs(slip, text)
    if start == end and finding.start < start <= finding.end:
        return True
    return (finding.start < end and start < finding.end) or puts_right(finding, slip, text)


@dataclass(slots=True)
class Tally:
    """The counts of all articles; the keys of ``met`` and ``judged`` are a level, and "met" or a verdict."""

    marked: Counter[str]
    found: Counter[str]
    as_warning: Counter[str]
    right: Counter[str]
    reported: Counter[tuple[str, str]]
    missed: list[Slip]
    open: list[tuple[str, Finding]]

    @classmethod
    def empty(cls) -> Tally:
        """Nothing counted yet."""
        return cls(Counter(), Counter(), Counter(), Counter(), Counter(), [], [])

    def add(self, text: str, slips: Sequence[Slip], findings: Sequence[Finding], judged: Iterable[Judged]) -> None:
        """Count one article."""
        for slip in slips:
            if slip.counts:
                self._add_slip(slip, [finding for finding in findings if finds(finding, slip, text)], text)
        verdicts = {(one.rule, one.start, one.end): one.verdict for one in judged}
        for finding in findings:
            level = next(name for name, severities in _LEVELS.items() if finding.severity in severities)
            met = [slip for slip in slips if finds(finding, slip, text)]
            verdict = verdicts.get((finding.rule, finding.start, finding.end), "")
            if met:
                verdict = "met" if any(slip.counts for slip in met) else "aside"
            elif not verdict:
                self.open.append((text, finding))
            self.reported[level, verdict or "open"] += 1

    def _add_slip(self, slip: Slip, by: Sequence[Finding], text: str) -> None:
        self.marked[slip.kind] += 1
        if not by:
            self.missed.append(slip)
            return
        self.found[slip.kind] += 1
        self.as_warning[slip.kind] += any(finding.severity is not Severity.ADVICE for finding in by)
        self.right[slip.kind] += any(puts_right(finding, slip, text) for finding in by)


def table(tally: Tally) -> str:
    """A row for each kind and one for all, then a row for what was reported."""
    lines = [f"{'kind':20} {'marked':>7} {'found':>6} {'share':>7} {'warned':>7} {'right first':>12}"]
    for kind, marked in [*tally.marked.most_common(), ("all", tally.marked.total())]:
        found, warned, right = (
            counts.total() if kind == "all" else counts[kind] for counts in (tally.found, tally.as_warning, tally.right)
        )
        share = f"{found / marked:.1%}" if marked else "-"
        lines.append(f"{kind:20} {marked:7} {found:6} {share:>7} {warned:7} {right:12}")
    for level in _LEVELS:
        met, right, wrong, aside, undecided = (
            tally.reported[level, verdict] for verdict in ("met", "right", "wrong", "aside", "open")
        )
        decided = met + right + wrong
        share = f"{(met + right) / decided:.1%}" if decided else "-"
        lines.append(f"{level}: {decided + aside + undecided} reported, {met} meet a mark, {right} more are right, "
                     f"{wrong} wrong, {aside} set aside, {undecided} not judged; precision {share}")  # fmt: skip
    return "\n".join(lines)


def _around(text: str, start: int, end: int) -> str:
    shown = f"{text[max(0, start - 40) : start]}{_OPEN}{text[start:end]}{_CLOSE}{text[end : end + 30]}"
    return shown.replace("\n", " ¶ ")


def main(arguments: Sequence[str] | None = None) -> None:
    """Check the articles that were read, match, print the shares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--marks", type=Path, required=True)
    parser.add_argument("--judged", type=Path)
    parser.add_argument("--show", action="store_true", help="list the slips missed and the findings not yet judged")
    options = parser.parse_args(arguments)
    texts = dict(articles(options.corpus))
    marks = read_marks(options.marks, texts)
    judged = read_judged(options.judged, texts) if options.judged else []
    engine = Engine(remember=False)
    book = shipped_styles()
    tally = Tally.empty()
    for article, slips in marks.items():
        text = texts[article]
        findings = engine.check(text, book.load(recognise_style(text, book))).findings
        tally.add(text, slips, findings, [one for one in judged if one.article == article])
    print(f"{len(marks)} articles, {sum(len(texts[article].split()) for article in marks)} words")
    print(table(tally))
    if options.show:
        for slip in sorted(tally.missed, key=lambda one: one.kind):
            print(f"missed {slip.kind} {slip.article}: {_around(texts[slip.article], slip.start, slip.end)} "
                  f"→ {' ~ '.join(slip.right) if slip.right else '?'}")  # fmt: skip
        for text, finding in tally.open:
            print(f"not judged {finding.severity} {finding.rule}: {_around(text, finding.start, finding.end)} "
                  f"→ {finding.suggestions[:1]}")  # fmt: skip


if __name__ == "__main__":
    main()
