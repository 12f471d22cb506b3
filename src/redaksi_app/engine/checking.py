"""Running the rules over a draft."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, partial
from typing import NamedTuple, TypeVar

import msgspec

from redaksi_app.article import PUBLISHED, Article, Part, PartKind, read_article
from redaksi_app.engine.overlaps import settle_overlaps
from redaksi_app.finding import Category, Finding, Severity
from redaksi_app.rules import Hit, Passage, Rule, all_rules
from redaksi_app.rules.rule import Condition, Vocabulary, WordTest
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


#: A rule that waits for more words than this is asked with its whole set; fewer go into the common index.
_INDEXED = 200
#: Words of copy whose rules are remembered; news does not come near this many.
_WORDS = 200_000


class _Index:
    """Paragraph rules under what they wait for, by their numbers."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        by_word: dict[str, list[int]] = {}
        by_marks: dict[frozenset[str], list[int]] = {}
        by_condition: dict[Condition, list[int]] = {}
        self._always: set[int] = set()
        self._vocabularies: list[tuple[int, Vocabulary]] = []
        self._tests: dict[WordTest, list[int]] = {}
        for number, rule in enumerate(rules):
            if rule.vocabulary is not None:
                self._vocabularies.append((number, rule.vocabulary))
            elif len(rule.words) > _INDEXED:
                self._vocabularies.append((number, partial(_words_of, rule)))
            elif not rule.words and not rule.marks and rule.wakes is None:
                self._always.add(number)
            for word in rule.words if len(rule.words) <= _INDEXED else ():
                by_word.setdefault(word, []).append(number)
            if rule.wakes is not None:
                self._tests.setdefault(rule.wakes, []).append(number)
            if rule.marks:
                by_marks.setdefault(rule.marks, []).append(number)
            if rule.when is not None:
                by_condition.setdefault(rule.when, []).append(number)
        self._by_word = by_word
        self._by_marks = list(by_marks.items())
        self._by_condition = [(condition, frozenset(numbers)) for condition, numbers in by_condition.items()]
        self._silent: set[str] = set()
        self._waking: dict[str, tuple[int, ...]] = {}

    @cached_property
    def _sets(self) -> list[tuple[int, frozenset[str]]]:
        """The vocabularies, read when the first passage comes."""
        return [(number, vocabulary()) for number, vocabulary in self._vocabularies]

    def awake(self, passage: Passage) -> set[int]:
        """The numbers of the rules that have something to look for in ``passage``."""
        numbers = set(self._always)
        for word in passage.written - self._silent:
            numbers.update(self._waking.get(word) or self._woken_by(word))
        characters = set(passage.text)
        for marks, waiting in self._by_marks:
            if not marks.isdisjoint(characters):
                numbers.update(waiting)
        for condition, asking in self._by_condition:
            if not asking.isdisjoint(numbers) and not condition(passage):
                numbers -= asking
        return numbers

    def _woken_by(self, word: str) -> tuple[int, ...]:
        """The rules that wait for ``word``, as written; words come again and again, so that this is remembered."""
        lower = word.lower()
        found = [*self._by_word.get(lower, ())]
        found += [number for number, vocabulary in self._sets if lower in vocabulary]
        found += [number for test, numbers in self._tests.items() if test(word) for number in numbers]
        if len(self._silent) + len(self._waking) >= _WORDS:
            self._silent.clear()
            self._waking.clear()
        if found:
            self._waking[word] = tuple(found)
        else:
            self._silent.add(word)
        return tuple(found)


def _words_of(rule: Rule) -> frozenset[str]:
    return rule.words


class _Plan(NamedTuple):
    """What one stylesheet leaves on: paragraph rules by kind of part (their numbers), and article rules."""

    style: Stylesheet
    by_kind: dict[PartKind, frozenset[int]]
    article_rules: tuple[Rule, ...]


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
        chosen = tuple(all_rules().values() if rules is None else rules)
        self._paragraph_rules = tuple(rule for rule in chosen if rule.paragraph_check)
        self._article_rules = tuple(rule for rule in chosen if rule.article_check)
        self._remember = remember
        self._dictionary = Dictionary() if dictionary is None else dictionary
        self._on_failure = on_failure
        self._memory: OrderedDict[tuple[str, PartKind, bool], tuple[_Marked, ...]] = OrderedDict()
        self._index = _Index(self._paragraph_rules)
        self._plans: dict[int, _Plan] = {}
        self._plan: _Plan | None = None

    def check(self, text: str, style: Stylesheet, *, cancelled: Callable[[], bool] = lambda: False) -> Report:
        """Check the whole draft ``text`` by ``style``.

        ``cancelled`` is asked between paragraphs; when it answers true, Cancelled is raised.
        """
        self._choose(style)
        article = read_article(text, style)
        findings: list[Finding] = []
        for part in article.parts:
            if cancelled():
                raise Cancelled
            if part.kind is not PartKind.BLANK:
                findings.extend(self._paragraph(part, article))
        assert self._plan is not None
        for rule in self._plan.article_rules:
            if cancelled():
                raise Cancelled
            findings.extend(self._whole(rule, article))
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
            on = [rule.id not in off and rule.family not in off for rule in self._paragraph_rules]
            numbered = [(number, rule.parts) for number, rule in enumerate(self._paragraph_rules) if on[number]]
            plan = _Plan(
                style,
                {kind: frozenset(number for number, parts in numbered if kind in parts) for kind in PartKind},
                tuple(rule for rule in self._article_rules if rule.id not in off and rule.family not in off),
            )
            self._plans[id(style)] = plan  # the plan holds its stylesheet, so that the number stays its own
        self._plan = plan

    def _paragraph(self, part: Part, article: Article) -> Iterator[Finding]:
        prose = part.prose
        text = article.text[prose.start : prose.end]
        key = (text, part.kind, part.dateline is not None)
        marked = self._memory.get(key)
        if marked is None:
            marked = tuple(self._run(Passage(text, part.kind, article.style, part.dateline is not None)))
            if self._remember:
                self._memory[key] = marked
                if len(self._memory) > _REMEMBERED:
                    self._memory.popitem(last=False)
        for rule, hit, quoted in marked:
            yield _finding(rule, hit, article, prose.start, quoted=quoted, published=part.kind in PUBLISHED)

    def _run(self, passage: Passage) -> Iterator[_Marked]:
        assert self._plan is not None
        for number in sorted(self._index.awake(passage) & self._plan.by_kind[passage.kind]):
            rule = self._paragraph_rules[number]
            assert rule.paragraph_check is not None
            for hit in self._hits(rule, rule.paragraph_check, passage):
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

    def _whole(self, rule: Rule, article: Article) -> Iterator[Finding]:
        assert rule.article_check is not None
        for hit in self._hits(rule, rule.article_check, article):
            part = article.part_at(hit.start)
            prose = part.prose
            passage = Passage(article.text[prose.start : prose.end], part.kind, article.style)
            quoted = not rule.about_quotations and passage.quoted(hit.start - prose.start, hit.end - prose.start)
            yield _finding(rule, hit, article, 0, quoted=quoted, published=part.kind in PUBLISHED)


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
    )
