"""Running the rules over a draft."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, TypeVar

import msgspec

from redaksi_app.article import PUBLISHED, Article, Part, PartKind, read_article
from redaksi_app.engine.index import Index
from redaksi_app.engine.overlaps import settle_overlaps
from redaksi_app.finding import Category, Finding, Severity
from redaksi_app.rules import Hit, Passage, Rule, all_rules
from redaksi_app.rules.article_words import note_words
from redaksi_app.styles import Stylesheet
from redaksi_app.words.dictionaries import Dictionary

#: Paragraphs whose hits are remembered; a long article has some hundred.
_REMEMBERED = 4096


class Cancelled(Exception):
    """The check was called off before it was done."""


class Report(msgspec.Struct, frozen=True):
    """What a check found: the article as it was read, and the findings sorted by where they start."""

    article: Article
    findings: tuple[Finding, ...]

    @property
    def blockers(self) -> tuple[Finding, ...]:
        """The findings that stand in the way of approval."""
        return tuple(finding for finding in self.findings if finding.severity is Severity.ERROR)


_Marked = tuple[Rule, Hit, bool]
_Seen = TypeVar("_Seen", Passage, Article)


class _Read(NamedTuple):
    """What was found in a paragraph, its runs of letters, and the numbers of the article rules that it wakes."""

    marked: tuple[_Marked, ...]
    written: frozenset[str]
    wakes: frozenset[int]


class _Plan(NamedTuple):
    """What one stylesheet leaves on, by their numbers: paragraph rules by kind of part, and article rules.

    ``always``: the article rules among them that wait for nothing.
    """

    style: Stylesheet
    by_kind: dict[PartKind, frozenset[int]]
    of_article: frozenset[int]
    always: frozenset[int]


class Engine:
    """Checks drafts; give each thread its own.

    ``remember``: hits of paragraph rules are kept by paragraph, so that a draft that is checked again after an edit
    costs little more than the edited paragraphs. The findings are the same either way.

    ``dictionary``: words that are right whatever the spelling rules say; a change holds from the next check on.

    ``on_failure``: told of a rule that raised an exception, which then reports nothing; without it the exception
    goes on to the caller.
    """

    def __init__(
        self,
        rules: Iterable[Rule] | None = None,
        *,
        remember: bool = True,
        dictionary: Dictionary | None = None,
        on_failure: Callable[[Rule, Exception], None] | None = None,
    ) -> None:
        self._rules = tuple(all_rules().values() if rules is None else rules)
        self._remember = remember
        self._dictionary = Dictionary() if dictionary is None else dictionary
        self._on_failure = on_failure
        self._memory: OrderedDict[tuple[str, PartKind, bool], _Read] = OrderedDict()
        self._index = Index(self._rules)
        self._plans: dict[int, _Plan] = {}
        self._plan: _Plan | None = None

    def check(self, text: str, style: Stylesheet, *, cancelled: Callable[[], bool] = lambda: False) -> Report:
        """Check the whole draft ``text`` by ``style``.

        ``cancelled`` is asked between paragraphs; when it answers true, Cancelled is raised.
        """
        self._choose(style)
        article = read_article(text, style)
        findings: list[Finding] = []
        written: set[str] = set()
        assert self._plan is not None
        awake = set(self._plan.always)
        for part in article.parts:
            if cancelled():
                raise Cancelled
            if part.kind is not PartKind.BLANK:
                self._paragraph(part, article, findings, written, awake)
        note_words(article, frozenset(written))
        for number in sorted(awake & self._plan.of_article):
            if cancelled():
                raise Cancelled
            rule = self._rules[number]
            assert rule.article_check is not None
            for hit in self._hits(rule, rule.article_check, article):
                findings.append(_in_article(rule, hit, article))
        return Report(article, settle_overlaps(finding for finding in findings if not self._accepts(finding)))

    def _accepts(self, finding: Finding) -> bool:
        """Whether the dictionary holds the word that a spelling rule reports."""
        return finding.category is Category.SPELLING and finding.text in self._dictionary

    def _choose(self, style: Stylesheet) -> None:
        """Settle which rules the stylesheet leaves on; what was settled for another one is kept for its return."""
        if self._plan is not None and self._plan.style is style:
            return
        self._memory.clear()
        plan = self._plans.get(id(style))
        if plan is None:
            off = style.rules.off
            on = [(n, one) for n, one in enumerate(self._rules) if one.id not in off and one.family not in off]
            plan = _Plan(
                style,
                {kind: frozenset(n for n, one in on if one.paragraph_check and kind in one.parts) for kind in PartKind},
                frozenset(n for n, one in on if one.article_check),
                frozenset(n for n, one in on if one.article_check and not one.waits),
            )
            self._plans[id(style)] = plan  # the plan holds its stylesheet, so that the number stays its own
        self._plan = plan

    def _paragraph(
        self, part: Part, article: Article, findings: list[Finding], written: set[str], awake: set[int]
    ) -> None:
        """Add what is found in a paragraph to ``findings``, and its words and what they wake to the article's."""
        prose = part.prose
        text = article.text[prose.start : prose.end]
        assert self._plan is not None
        key = (text, part.kind, part.dateline is not None)
        read = self._memory.get(key)
        if read is None:
            passage = Passage(text, part.kind, article.style, part.dateline is not None)
            numbers = self._index.awake(passage)
            marked = tuple(self._run(passage, numbers))
            read = _Read(marked, passage.written, self._plan.of_article & numbers)
            if self._remember:
                self._memory[key] = read
                if len(self._memory) > _REMEMBERED:
                    self._memory.popitem(last=False)
        published = part.kind in PUBLISHED
        for rule, hit, quoted in read.marked:
            findings.append(_finding(rule, hit, article, prose.start, quoted=quoted, published=published))
        written |= read.written
        awake |= read.wakes
        paragraph = part.paragraph
        if prose.start > paragraph.start or prose.end < paragraph.end:
            around = f"{article.text[paragraph.start : prose.start]}\n{article.text[prose.end : paragraph.end]}"
            rest = Passage(around, part.kind, article.style)
            written |= rest.written
            awake |= self._index.woken_by(rest.written, rest.gaps)

    def _run(self, passage: Passage, awake: set[int]) -> Iterator[_Marked]:
        assert self._plan is not None
        rules = self._rules
        for number in sorted(awake & self._plan.by_kind[passage.kind]):
            rule = rules[number]
            check = rule.paragraph_check
            assert check is not None
            for hit in check(passage) if self._on_failure is None else self._hits(rule, check, passage):
                quoted = not rule.about_quotations and passage.quoted(hit.start, hit.end)
                yield rule, hit, quoted

    def _hits(self, rule: Rule, check: Callable[[_Seen], Iterator[Hit]], seen: _Seen) -> Iterable[Hit]:
        """What ``check`` reports of ``seen``; a rule that fails reports nothing, where failures are taken."""
        if self._on_failure is None:
            return check(seen)
        try:
            return list(check(seen))
        except Exception as error:  # one rule must not silence all others
            self._on_failure(rule, error)
            return ()


def _in_article(rule: Rule, hit: Hit, article: Article) -> Finding:
    """The finding that an article rule's hit makes."""
    part = article.part_at(hit.start)
    prose = part.prose
    passage = Passage(article.text[prose.start : prose.end], part.kind, article.style)
    quoted = not rule.about_quotations and passage.quoted(hit.start - prose.start, hit.end - prose.start)
    return _finding(rule, hit, article, 0, quoted=quoted, published=part.kind in PUBLISHED)


def _finding(rule: Rule, hit: Hit, article: Article, shift: int, *, quoted: bool, published: bool) -> Finding:
    severity = hit.severity or rule.severity
    override = article.style.rules.severity.get(rule.id)
    if override and hit.severity is None:
        severity = Severity(override)
    safe = bool(hit.suggestions) and (rule.safe if hit.safe is None else hit.safe)
    if quoted or published:
        severity, safe = Severity.ADVICE, False
    start, end = hit.start + shift, hit.end + shift
    text = article.text[start:end]
    return Finding(
        rule=rule.id,
        category=rule.category,
        severity=severity,
        start=start,
        end=end,
        text=text,
        message=hit.message,
        suggestions=hit.suggestions,
        safe=safe,
        quoted=quoted,
        group=hit.group or f"{rule.id}\n{text}\n{hit.suggestions[0] if hit.suggestions else ''}",
        whole=hit.whole,
        also=hit.also,
    )
