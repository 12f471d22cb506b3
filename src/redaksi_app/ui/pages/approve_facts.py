"""What of a draft is as it should be, and what of it does not go to layout. No Qt here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from redaksi_app.article import Article, PartKind
from redaksi_app.finding import Bilingual, Category, Finding, Severity
from redaksi_app.rules.dates import MONTHS, WEEKDAYS
from redaksi_app.text import Span

_NAMES = {
    PartKind.HEADLINE: Bilingual("judul", "headline"),
    PartKind.DECK: Bilingual("dek", "deck"),
    PartKind.BYLINE: Bilingual("baris penulis", "byline"),
    PartKind.END_MARK: Bilingual("tanda akhir", "end mark"),
}
_DATE = re.compile(
    rf"(?P<weekday>{'|'.join(WEEKDAYS)})\s*,?\s*(?:tanggal\s+)?\(?"
    rf"(?:(?P<day>\d{{1,2}})\s+(?P<month>{'|'.join(MONTHS)})\s+(?P<year>(?:19|20)\d\d)"
    r"|(?P<day2>\d{1,2})(?P<slash>[/-])(?P<month2>\d{1,2})(?P=slash)(?P<year2>(?:19|20)\d\d))\b"
)


def fitting_facts(article: Article, open_findings: Sequence[Finding]) -> tuple[Bilingual, ...]:
    """What stands in ``article`` and is right. Nothing that an open finding is about is called right."""
    facts = (_parts(article, open_findings), _dateline(article, open_findings), _dates(article, open_findings))
    return tuple(fact for fact in (*facts, _disclaimer(article)) if fact is not None)


def left_out(article: Article) -> tuple[str, ...]:
    """The text of everything that the stylesheet leaves out of the copy for layout, in reading order."""
    kinds = frozenset(article.style.export.leave_out)
    result = []
    for part in article.parts:
        if part.kind in kinds and part.kind is not PartKind.BLANK:
            result.append(part.paragraph.text.strip())
        elif part.end_mark is not None and PartKind.END_MARK in kinds:
            result.append(article.text[part.end_mark.start : part.end_mark.end])
    return tuple(result)


def _parts(article: Article, findings: Sequence[Finding]) -> Bilingual | None:
    there = [name for kind, name in _NAMES.items() if (span := _place(article, kind)) and not _doubted(span, findings)]
    if not there:
        return None
    indonesian, english = (", ".join(name.in_language(lang) for name in there) for lang in ("id", "en"))
    verb = "is" if len(there) == 1 else "are"
    return Bilingual(f"{_capital(indonesian)} ada", f"{_capital(english)} {verb} there")


def _place(article: Article, kind: PartKind) -> Span | None:
    if kind is PartKind.END_MARK:
        return next((part.end_mark for part in reversed(article.parts) if part.end_mark), None)
    part = article.first(kind)
    return Span(part.paragraph.start, part.paragraph.end) if part else None


def _dateline(article: Article, findings: Sequence[Finding]) -> Bilingual | None:
    dateline = article.dateline
    if dateline is None or _doubted(dateline.span, findings):
        return None
    written = article.text[dateline.span.start : dateline.span.end].strip()
    if dateline.separator:
        written = written.removesuffix(dateline.separator).rstrip()
    return Bilingual(f"Dateline: {written}", f"Dateline: {written}")


def _dates(article: Article, findings: Sequence[Finding]) -> Bilingual | None:
    right = [span for span in _right_dates(article) if not _doubted(span, findings, any_category=True)]
    if not right:
        return None
    if len(right) > 1:
        return Bilingual(f"{len(right)} hari dan tanggal sesuai kalender", f"{len(right)} weekdays fit their dates")
    written = " ".join(article.text[right[0].start : right[0].end].split())
    written += ")" if "(" in written else ""
    return Bilingual(f"{written} sesuai kalender", f"{written} fits the calendar")


def _right_dates(article: Article) -> Iterator[Span]:
    for match in _DATE.finditer(article.text):
        by_name = match["day"] is not None
        month = MONTHS.index(match["month"]) + 1 if by_name else int(match["month2"])
        try:
            day = date(int(match["year"] or match["year2"]), month, int(match["day"] or match["day2"]))
        except ValueError:
            continue
        if WEEKDAYS[day.weekday()] == match["weekday"]:
            yield Span(match.start(), match.end())


def _disclaimer(article: Article) -> Bilingual | None:
    wanted = article.style.disclaimer.text
    found = [" ".join(part.paragraph.text.split()) for part in article.of_kind(PartKind.DISCLAIMER)]
    if not wanted or found != [wanted]:
        return None
    return Bilingual("Disklaimer komentar sama dengan gaya", "The comment disclaimer is the stylesheet's")


def _doubted(span: Span, findings: Sequence[Finding], *, any_category: bool = False) -> bool:
    """Whether an open finding that is more than advice says that this part itself is not right."""
    return any(
        finding.severity is not Severity.ADVICE
        and (any_category or finding.category is Category.STRUCTURE)
        and (finding.span.overlaps(span) or span.covers(finding.span))
        for finding in findings
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
