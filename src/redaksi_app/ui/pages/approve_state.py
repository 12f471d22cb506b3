"""What the page Setujui shows of a draft. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from redaksi_app.article import Article, Part
from redaksi_app.engine import Ignored
from redaksi_app.finding import Bilingual, Finding, Severity
from redaksi_app.formats import Approval
from redaksi_app.ui.editor.marks import marked_words
from redaksi_app.ui.pages.approve_facts import fitting_facts, left_out
from redaksi_app.ui.pages.queue_rows import arrived


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that happened to the draft; ``time`` as it is shown."""

    time: str
    text: Bilingual


@dataclass(frozen=True, slots=True)
class ApproveRow:
    """One finding: the part it stands in, the number of its paragraph in the margin, and its words in context.

    ``words`` are those that are marked in the text; empty for a finding about a whole paragraph, which then is
    ``after``. ``reason`` is why an ignored one was left.
    """

    finding: Finding
    part: Part
    paragraph: int
    before: str
    words: str
    after: str
    reason: str = ""


@dataclass(frozen=True)
class ApproveState:
    """Everything on the page.

    ``blockers`` must be settled first; ``checks``, ``advice`` and ``excused`` (errors left for a reason) need not.
    ``approval`` is there only where it was given to exactly this text. ``undecided`` counts the tracked changes that
    must be accepted or rejected first.
    """

    article: Article
    blockers: tuple[ApproveRow, ...]
    checks: tuple[ApproveRow, ...]
    advice: tuple[ApproveRow, ...]
    excused: tuple[ApproveRow, ...]
    fits: tuple[Bilingual, ...]
    left_out: tuple[str, ...]
    editors: tuple[str, ...]
    editor: str
    approval: Approval | None
    history: tuple[HistoryLine, ...]
    undecided: int = 0

    @property
    def quoted(self) -> int:
        """How many of the advices are about a speaker's words."""
        return sum(row.finding.quoted for row in self.advice)


def approve_state(
    article: Article,
    open_findings: Iterable[Finding],
    ignored: Iterable[tuple[Finding, Ignored]],
    paragraph_numbers: Callable[[int], int],
    *,
    editors: Sequence[str],
    editor: str,
    approval: Approval | None,
    history: Sequence[HistoryLine],
    undecided: int = 0,
) -> ApproveState:
    """Sort what is known of a draft. An error that was ignored without a reason still blocks.

    ``paragraph_numbers`` answers, for a paragraph's number counted from 0, the one in the margin.
    """
    open_findings, ignored = list(open_findings), list(ignored)

    def row(finding: Finding, reason: str = "") -> ApproveRow:
        part = article.part_at(finding.start)
        number = paragraph_numbers(part.paragraph.number)
        return ApproveRow(finding, part, number, *_context(article, part, finding), reason)

    def rows(severity: Severity) -> tuple[ApproveRow, ...]:
        return tuple(row(finding) for finding in open_findings if finding.severity is severity)

    errors = [(finding, decision) for finding, decision in ignored if finding.severity is Severity.ERROR]
    unexcused = [row(finding) for finding, decision in errors if not decision.reason.strip()]
    return ApproveState(
        article,
        blockers=tuple(sorted([*rows(Severity.ERROR), *unexcused], key=lambda one: one.finding.start)),
        checks=rows(Severity.WARNING),
        advice=rows(Severity.ADVICE),
        excused=tuple(row(finding, decision.reason) for finding, decision in errors if decision.reason.strip()),
        fits=fitting_facts(article, open_findings),
        left_out=left_out(article),
        editors=tuple(dict.fromkeys(name for name in (editor, *editors) if name)),
        editor=editor,
        approval=approval if approval is not None and approval.covers(article.text) else None,
        history=tuple(history),
        undecided=undecided,
    )


def moment(time: datetime, now: datetime) -> Bilingual:
    """When something happened: the time today, else day and time."""
    short = Bilingual(time.strftime("%H.%M"), time.strftime("%H:%M"))
    if time.date() == now.date():
        return short
    day = arrived(time, now)
    return Bilingual(f"{day.id}, {short.id}", f"{day.en}, {short.en}")


def _context(article: Article, part: Part, finding: Finding) -> tuple[str, str, str]:
    """The paragraph before, in and behind the words that are marked for the finding."""
    text, start = part.paragraph.text, part.paragraph.start
    if finding.whole:
        return "", "", text.strip()
    marked = marked_words(article.text, finding)
    first = min(max(marked.start - start, 0), len(text))
    last = min(max(marked.end - start, first), len(text))
    return text[:first], text[first:last], text[last:]
