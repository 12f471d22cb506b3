"""What a rule is, and how one is declared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from redaksi_app.article import PROSE, PUBLISHED, Article, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.text.spans import Span

if TYPE_CHECKING:
    from redaksi_app.rules.documentation import Documentation


class Hit(NamedTuple):
    """What a rule reports; the engine makes a finding of it.

    A paragraph rule counts ``start`` and ``end`` in its passage's text, an article rule in the whole draft.
    ``severity`` and ``safe`` are given only where this hit differs from its rule. ``group`` ties together what one
    decision could settle; by default that is the same words with the same suggestion. ``also`` are further places that
    an article rule tells of in this one hit; they hold the same words.
    """

    start: int
    end: int
    message: Bilingual
    suggestions: tuple[str, ...] = ()
    severity: Severity | None = None
    safe: bool | None = None
    group: str = ""
    whole: bool = False
    also: tuple[Span, ...] = ()


ParagraphCheck = Callable[[Passage], Iterator[Hit]]
ArticleCheck = Callable[[Article], Iterator[Hit]]
Vocabulary = Callable[[], frozenset[str]]
Condition = Callable[[Passage], object]
WordTest = Callable[[str], object]
GapTest = Callable[[str], object]


class Rule(msgspec.Struct, frozen=True, dict=True):
    """One rule; made by the decorators below.

    ``words`` and ``marks``: the rule runs only on a passage (an article rule: on a draft) that holds one of these runs
    of letters (lower case) or one of these characters, which are no letters; both empty: on every passage. A rule that
    waits for its words costs nothing elsewhere, so every rule that can names some. ``vocabulary`` gives such words
    where they come from a table: it is called when the rule is first wanted, and must answer at once when it is called
    again.
    ``wakes``: the rule runs as well where a run of letters, as written, is one of which this is true; it must look at
    nothing else, for what it answers is kept.
    ``gaps``: the rule runs as well where this is true of what stands between two runs of letters, or before the first
    or after the last: a closer look than ``marks``, kept like the answers of ``wakes``. Paragraph rules only.
    ``when``: the rule runs only on a passage of which this is true, asked after the words and marks; rules that ask
    the same should name the same function, for it is called once for all of them.
    ``parts``: the parts of an article that a paragraph rule looks at.
    ``about_quotations``: the rule is about the quotation marks and what stands at them, so that a hit there counts
    in full; all other hits inside a quotation are softened.
    """

    id: str
    category: Category
    severity: Severity
    safe: bool
    paragraph_check: ParagraphCheck | None
    article_check: ArticleCheck | None
    parts: frozenset[PartKind]
    words: frozenset[str]
    marks: frozenset[str]
    about_quotations: bool
    docstring: str
    vocabulary: Vocabulary | None = None
    when: Condition | None = None
    wakes: WordTest | None = None
    gaps: GapTest | None = None

    @cached_property
    def documentation(self) -> Documentation:
        """The docstring taken apart: summary, why, source, examples."""
        from redaksi_app.rules.documentation import read_documentation  # noqa: PLC0415 - no check needs it

        return read_documentation(self.id, self.docstring)

    @property
    def waits(self) -> bool:
        """Whether the rule waits for words, marks or gaps, rather than running on everything."""
        return bool(self.words or self.vocabulary or self.marks or self.wakes or self.gaps)

    @property
    def family(self) -> str:
        """The part of the id before the full stop, e.g. "gelar"."""
        return self.id.partition(".")[0]


_declared: dict[str, Rule] = {}


def declared_rules() -> dict[str, Rule]:
    """Every rule declared so far, by id."""
    return _declared


def paragraph_rule(
    rule_id: str,
    category: Category,
    severity: Severity,
    *,
    safe: bool = False,
    parts: frozenset[PartKind] = PROSE | PUBLISHED,
    words: Iterable[str] | Vocabulary = (),
    marks: str = "",
    when: Condition | None = None,
    wakes: WordTest | None = None,
    gaps: GapTest | None = None,
    about_quotations: bool = False,
) -> Callable[[ParagraphCheck], ParagraphCheck]:
    """Declare a rule that needs to see only one paragraph, with its part and stylesheet.

    ``words`` may be a function that reads them from a table when they are first wanted.
    """

    def declare(check: ParagraphCheck) -> ParagraphCheck:
        _declare(
            Rule(
                rule_id,
                category,
                severity,
                safe,
                check,
                None,
                parts,
                frozenset() if callable(words) else frozenset(words),
                frozenset(marks),
                about_quotations,
                check.__doc__ or "",
                words if callable(words) else None,
                when,
                wakes,
                gaps,
            )
        )
        return check

    return declare


def article_rule(
    rule_id: str,
    category: Category,
    severity: Severity,
    *,
    safe: bool = False,
    words: Iterable[str] | Vocabulary = (),
    marks: str = "",
    wakes: WordTest | None = None,
    about_quotations: bool = False,
) -> Callable[[ArticleCheck], ArticleCheck]:
    """Declare a rule that has to see the whole article; it runs where the draft has what it waits for, if anything."""

    def declare(check: ArticleCheck) -> ArticleCheck:
        _declare(
            Rule(
                rule_id,
                category,
                severity,
                safe,
                None,
                check,
                frozenset(),
                frozenset() if callable(words) else frozenset(words),
                frozenset(marks),
                about_quotations,
                check.__doc__ or "",
                words if callable(words) else None,
                wakes=wakes,
            )
        )
        return check

    return declare


def _declare(rule: Rule) -> None:
    if rule.id in _declared:
        raise ValueError(f"two rules are called {rule.id}")
    if not all(word.isalpha() and word == word.lower() for word in rule.words):
        raise ValueError(f"{rule.id} waits for what is not a run of small letters")
    if any(mark.isalpha() for mark in rule.marks):
        raise ValueError(f"{rule.id} takes a letter for a mark")
    _declared[rule.id] = rule
