"""The server's rules, told as Redaksi's own are."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.grammar.english import in_english
from redaksi_app.grammar.matches import rule_name
from redaksi_app.grammar.xml_rules import Example as XmlExample
from redaksi_app.grammar.xml_rules import XmlRule, all_families
from redaksi_app.rules.documentation import Documentation, Example, ExampleKind
from redaksi_app.text import Span

_STYLE = "umum"
_OPEN, _CLOSE = "<marker>", "</marker>"


class GrammarRule(NamedTuple):
    """What LanguageTool has under one id; ``severity`` is the highest that any part of it reports."""

    id: str
    category: Category
    severity: Severity
    documentation: Documentation


@lru_cache(maxsize=1)
def grammar_rules() -> dict[str, GrammarRule]:
    """Every rule of the server by Redaksi's name for it ("tata-bahasa.dirinya"), in order."""
    groups: dict[str, list[XmlRule]] = {}
    for family in all_families():
        for rule in family.rules:
            groups.setdefault(rule_name(rule.id), []).append(rule)
    return {name: _rule(name, groups[name]) for name in sorted(groups)}


def _rule(name: str, parts: list[XmlRule]) -> GrammarRule:
    first = parts[0]
    severity = Severity.ADVICE if all(part.advice for part in parts) else Severity.WARNING
    messages = dict.fromkeys(part.message for part in parts)
    documentation = Documentation(
        summary=Bilingual(_sentence(first.name), _sentence(in_english(first.name))),
        why=Bilingual("\n".join(messages), "\n".join(dict.fromkeys(map(in_english, messages)))),
        source=f"{first.source} ({first.url})" if first.url else first.source,
        examples=tuple(example for part in parts for example in _examples(part)),
    )
    return GrammarRule(name, Category.GRAMMAR, severity, documentation)


def _sentence(name: str) -> str:
    """The name as a sentence; an arrow or a gap stays as it is."""
    return name if "→" in name or "…" in name else f"{name[:1].upper()}{name[1:]}."


def _examples(rule: XmlRule) -> Iterator[Example]:
    for example in (*rule.wrong, *rule.right):
        yield _example(example)


def _example(example: XmlExample) -> Example:
    before, _, rest = example.text.partition(_OPEN)
    marked, _, after = rest.partition(_CLOSE)
    text = before + marked + after
    if not example.wrong:
        return Example(ExampleKind.SILENT, text, "", (), _STYLE)
    if example.corrections:
        return Example(ExampleKind.FIX, text, before + example.corrections[0] + after, (), _STYLE)
    return Example(ExampleKind.MARK, text, "", (Span(len(before), len(before) + len(marked)),), _STYLE)
