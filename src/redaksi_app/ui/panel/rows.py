"""What the list of findings holds: groups, order, counts and texts. No Qt here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from redaksi_app.article import Article, PartKind
from redaksi_app.engine import Ignored
from redaksi_app.finding import Finding, Severity
from redaksi_app.text.edits import Edit, difference
from redaksi_app.ui.panel.families import family_of

#: More rows of a section that are like each other are folded into one.
_MOST_ALIKE = 4
#: Longer words or suggestions do not fit a row; the message says more there.
_LONGEST_IN_ROW = 48
_NAMES = frozenset({PartKind.BYLINE, PartKind.REPORTER_LINE})
_RUNNING = frozenset({PartKind.LEAD, PartKind.BODY})


class Section(IntEnum):
    """The groups of the list, in their order."""

    TITLES = 0
    NAMES = 1
    LEAD = 2
    BODY = 3
    CLOSE = 4
    IGNORED = 5


@dataclass(frozen=True, slots=True)
class Row:
    """One finding in the list.

    ``paragraph`` is the number in the margin, 0 where there is none. ``like``: how many open findings one decision
    could settle, this one included. ``decision`` is what settled an ignored one.
    """

    finding: Finding
    section: Section
    paragraph: int
    like: int = 1
    decision: Ignored | None = None

    @property
    def key(self) -> tuple[int, str, str, bool]:
        """What stays the same while the text around the finding is edited."""
        return (self.section, self.finding.rule, self.finding.text, self.decision is not None)

    @property
    def place(self) -> tuple[int, int, int, str]:
        """Sorts rows in reading order."""
        finding = self.finding
        return (self.section, finding.start, finding.end, finding.rule)


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above a group: its name and how many findings it holds."""

    section: Section
    count: int

    @property
    def key(self) -> tuple[int, str, str, bool]:
        """As that of a row; there is one heading a section."""
        return (self.section, "", "", False)


@dataclass(frozen=True, slots=True)
class More:
    """In the place of ``count`` rows that are like the one above."""

    section: Section
    group: tuple[str, bool]
    count: int

    @property
    def key(self) -> tuple[int, str, str, bool]:
        """As that of a row; there is one line for a group in a section."""
        return (self.section, "", *self.group)

    @property
    def fold(self) -> Fold:
        """What is folded here."""
        return self.section, self.group


#: The rows of one group in one section.
Fold = tuple[Section, tuple[str, bool]]
Entry = Heading | Row | More


@dataclass(frozen=True)
class Listing:
    """All findings of a draft as the panel shows them: ``rows`` the open ones in reading order."""

    text: str = ""
    rows: tuple[Row, ...] = ()
    ignored: tuple[Row, ...] = ()

    def shown(self, severity: Severity | None = None, family: str = "") -> tuple[Row, ...]:
        """The open rows under a filter; None and empty for all."""
        return tuple(row for row in self.rows if passes(row, severity, family))

    def row_of(self, finding: Finding | None) -> Row | None:
        """The row of exactly this finding, open or ignored."""
        return next((row for row in (*self.rows, *self.ignored) if row.finding == finding), None)

    @property
    def safe(self) -> int:
        """How many findings "Perbaiki semua" could settle."""
        return sum(1 for row in self.rows if row.finding.safe and row.finding.suggestions)

    def families(self) -> dict[str, int]:
        """The families of the open findings, each with its count, the most frequent first."""
        return dict(Counter(family_of(row.finding) for row in self.rows).most_common())


def passes(row: Row, severity: Severity | None, family: str) -> bool:
    """Whether a filter lets ``row`` through."""
    return severity in (None, row.finding.severity) and family in ("", family_of(row.finding))


def make_listing(
    article: Article,
    open_findings: Iterable[Finding],
    ignored: Iterable[tuple[Finding, Ignored]],
    paragraph_numbers: Callable[[int], int],
) -> Listing:
    """Group the findings by the parts of ``article`` and put them in reading order."""
    open_findings = list(open_findings)
    groups = Counter(_group(finding) for finding in open_findings if finding.group)
    sections = _sections(article)

    def row(finding: Finding, decision: Ignored | None = None) -> Row:
        number = article.part_at(finding.start).paragraph.number
        section = sections[number] if decision is None else Section.IGNORED
        like = groups[_group(finding)] if decision is None and finding.group else 1
        return Row(finding, section, paragraph_numbers(number), like, decision)

    return Listing(
        article.text,
        tuple(sorted((row(finding) for finding in open_findings), key=lambda one: one.place)),
        tuple(sorted((row(*pair) for pair in ignored), key=lambda one: one.place)),
    )


def like(finding: Finding, findings: Iterable[Finding], choice: int = 0) -> list[Finding]:
    """The ``findings`` that the suggestion number ``choice`` of ``finding`` could settle together, itself included.

    A speaker's words go only with other speakers' words, and one without such a suggestion is left out.
    """
    return [
        one
        for one in findings
        if len(one.suggestions) > choice and (one == finding or (finding.group and _group(one) == _group(finding)))
    ]


def _group(finding: Finding) -> tuple[str, bool]:
    return finding.group, finding.quoted


def _sections(article: Article) -> list[Section]:
    """The section of each paragraph: by its kind, and by whether it stands above, in or below the running text."""
    running = [index for index, part in enumerate(article.parts) if part.kind in _RUNNING]
    lead = [index for index in running if article.parts[index].kind is PartKind.LEAD]
    first, last = ((lead or running)[0], running[-1]) if running else (0, len(article.parts) - 1)
    result = []
    for index, part in enumerate(article.parts):
        if index < first:
            result.append(Section.NAMES if part.kind in _NAMES else Section.TITLES)
        elif index > last:
            result.append(Section.CLOSE)
        else:
            result.append(Section.LEAD if part.kind is PartKind.LEAD else Section.BODY)
    return result


def fold_of(row: Row) -> Fold:
    """The rows that ``row`` is folded with, where there are many."""
    return row.section, _group(row.finding)


def entries(
    rows: Sequence[Row], ignored: Sequence[Row], *, folded: bool, unfolded: Collection[Fold] = ()
) -> list[Entry]:
    """The lines of the list: rows under their headings, the ignored ones last and only a heading while folded.

    Of many rows in a section that are like each other only the first is a line, and a second one counts the others,
    unless they are ``unfolded`` or there are no other rows.
    """
    result: list[Entry] = []
    counts = Counter(row.section for row in rows)
    alike = Counter(fold_of(row) for row in rows if row.finding.group)
    many = {fold for fold, count in alike.items() if count > _MOST_ALIKE and fold not in unfolded}
    if len({_group(row.finding) for row in rows}) == 1:
        many.clear()
    section: Section | None = None
    for row in rows:
        fold = fold_of(row)
        if row.section is not section:
            section = row.section
            result.append(Heading(section, counts[section]))
        if fold not in many:
            result.append(row)
        elif alike[fold]:
            result += [row, More(*fold, alike.pop(fold) - 1)]
    if ignored:
        result.append(Heading(Section.IGNORED, len(ignored)))
        if not folded:
            result.extend(ignored)
    return result


def pair(finding: Finding) -> tuple[str, str] | None:
    """The words and their first suggestion for a row; None where the message says more than they do."""
    if not finding.suggestions or finding.whole:
        return None
    before, after = finding.text, finding.suggestions[0]
    if not before.strip() or not after.strip() or "\n" in before + after:
        return None
    if max(len(before), len(after)) > _LONGEST_IN_ROW or before.split() == after.split():
        return None
    return before.strip(), after.strip()


def follow(row: Row, old: Listing, new: Listing, edit: Edit | None) -> Row | None:
    """The row in ``new`` of the finding that ``row`` of ``old`` shows; None where it is gone.

    Found by where ``edit``, which made one text of the other, has moved it; inside the edited stretch by its number
    among its equals, as long as there are as many of them as before.
    """
    rows, before = (new.rows, old.rows) if row.decision is None else (new.ignored, old.ignored)
    same = [one for one in rows if _same(one.finding, row.finding)]
    start = moved(row.finding.start, edit)
    if edit is None or row.finding.end <= edit.start or row.finding.start >= edit.end:
        exact = next((one for one in same if one.finding.start == start), None)
        if exact is not None or edit is None:
            return exact
    equals = [one for one in before if _same(one.finding, row.finding)]
    return same[equals.index(row)] if len(same) == len(equals) and row in equals else None


def successor(row: Row, edit: Edit | None, rows: Sequence[Row]) -> Row | None:
    """The row to go on with after ``row`` is settled: the next in reading order, else the first.

    ``edit`` is what has changed in the text since ``row`` was made.
    """
    place = (row.section, moved(row.finding.start, edit))
    return next((one for one in rows if (one.section, one.finding.start) >= place), rows[0] if rows else None)


def edit_between(old: str, new: str) -> Edit | None:
    """The edit that made ``new`` of ``old``; looks at no more characters one by one than were changed."""
    start = _agreeing(old, new, min(len(old), len(new)), lambda text, a, b: text[a:b])
    room = min(len(old), len(new)) - start
    tail = _agreeing(old, new, room, lambda text, a, b: text[len(text) - b : len(text) - a])
    return difference(start, old[start : len(old) - tail], new[start : len(new) - tail])


def _agreeing(old: str, new: str, most: int, part: Callable[[str, int, int], str]) -> int:
    """How many of ``most`` characters are the same; ``part`` gives those from one number to another."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if part(old, low, middle) == part(new, low, middle):
            low = middle
        else:
            high = middle - 1
    return low


def moved(position: int, edit: Edit | None) -> int:
    """Where ``position`` is after the edit; the edit's start for what lay inside."""
    if edit is None or position < edit.start:
        return position
    return position + len(edit.inserted) - len(edit.removed) if position >= edit.end else edit.start


def neighbour(rows: Sequence[Row], current: Row | None, step: int) -> Row | None:
    """The row ``step`` (1 or -1) away from ``current`` in reading order, round the end; None where there is none.

    ``current`` need not be among ``rows``: a filter may have taken it out.
    """
    if not rows:
        return None
    if current is None:
        return rows[0] if step > 0 else rows[-1]
    if current in rows:
        return rows[(rows.index(current) + step) % len(rows)]
    if step > 0:
        return next((row for row in rows if row.place > current.place), rows[0])
    return next((row for row in reversed(rows) if row.place < current.place), rows[-1])


def _same(one: Finding, other: Finding) -> bool:
    return one.rule == other.rule and one.text == other.text


def like_counts(row: Row, rows: Sequence[Row]) -> tuple[int, ...]:
    """For each suggestion of ``row``, how many of ``rows`` it could settle."""
    findings = [one.finding for one in rows]
    return tuple(len(like(row.finding, findings, choice)) for choice in range(len(row.finding.suggestions)))
