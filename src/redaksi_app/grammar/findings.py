"""Findings of grammar, beside those of the engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from redaksi_app.article import PROSE, Article, Part, PartKind
from redaksi_app.engine import Report
from redaksi_app.engine.overlaps import settle_overlaps
from redaksi_app.finding import Bilingual, Category, Finding, Origin, Severity
from redaksi_app.grammar.english import in_english
from redaksi_app.grammar.matches import FAMILY, Match
from redaksi_app.rules import Passage
from redaksi_app.text.patterns import expression

#: Written like telegrams: what is a slip in a sentence may be right there.
_TITLES = frozenset({PartKind.KICKER, PartKind.HEADLINE, PartKind.SUBHEAD})
#: A closing mark before any opening one: a quotation that began in the paragraph before, or lost its opening mark.
_UNOPENED = expression(r"""[^"“„”]*[^\s\d(\["“„”]["”](?=\s|\Z)""")


def join(report: Report, matches_of: Callable[[str], tuple[Match, ...] | None]) -> tuple[Report, list[str]]:
    """``report`` with the grammar of its paragraphs, and the paragraphs whose grammar ``matches_of`` does not know.

    The engine's findings stay as they are; what grammar says of the same words is left out. In a title and in a
    quotation its warnings become advice, and what is but advice is left out: nobody edits a speaker for it.
    """
    article = report.article
    findings = [*report.findings]
    unknown: list[str] = []
    for part in _parts(article):
        text = _text(article, part)
        matches = matches_of(text)
        if matches is None:
            unknown.append(text)
        else:
            findings.extend(_findings(article, part, matches))
    if len(findings) == len(report.findings):
        return report, unknown
    return Report(article, settle_overlaps(findings)), unknown


def _parts(article: Article) -> Iterator[Part]:
    """What is asked about: the reporter's sentences, unless the stylesheet switches the family off."""
    if FAMILY not in article.style.rules.off:
        yield from article.of_kind(*PROSE)


def _text(article: Article, part: Part) -> str:
    return article.text[part.prose.start : part.prose.end]


def _findings(article: Article, part: Part, matches: tuple[Match, ...]) -> Iterator[Finding]:
    style = article.style
    paragraph = _text(article, part)
    unopened = _UNOPENED.match(paragraph)
    speech = unopened.end() if unopened else 0
    rest = Passage(paragraph[speech:], part.kind, style)
    for match in matches:
        if match.rule in style.rules.off:
            continue
        severity = Severity(
            style.rules.severity.get(match.rule) or (Severity.ADVICE if match.advice else Severity.WARNING)
        )
        quoted = match.end <= speech or rest.quoted(match.start - speech, match.end - speech)
        softer = quoted or part.kind in _TITLES
        if softer and match.advice:
            continue
        if softer:
            severity = Severity.ADVICE
        text = paragraph[match.start : match.end]
        yield Finding(
            rule=match.rule,
            category=Category.GRAMMAR,
            severity=severity,
            start=part.prose.start + match.start,
            end=part.prose.start + match.end,
            text=text,
            message=Bilingual(match.message, in_english(match.message)),
            suggestions=match.suggestions,
            quoted=quoted,
            origin=Origin.LANGUAGETOOL,
            group=f"{match.rule}\n{text}\n{match.suggestions[0] if match.suggestions else ''}",
        )
