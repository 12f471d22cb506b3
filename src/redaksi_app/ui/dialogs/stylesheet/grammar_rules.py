"""What the form shows of the grammar check, whose rules are the server's own and not listed anywhere. No Qt here."""

from __future__ import annotations

from collections.abc import Iterable

from redaksi_app.finding import Category, Severity
from redaksi_app.rules import Rule

FAMILY = "tata-bahasa"
_WHOLE = """Semua temuan pemeriksa tata bahasa.
All that the grammar check finds.

Mengapa: Pemeriksa tata bahasa berjalan di samping aturan Redaksi dan tidak pernah menahan persetujuan.
Why: The grammar check runs beside Redaksi's own rules and never holds approval back.
Sumber: LanguageTool
"""
_ONE = """Temuan tata bahasa “{0}”.
The grammar finding “{0}”.

Mengapa: Aturan pemeriksa tata bahasa yang dimatikan atau diubah bobotnya.
Why: A rule of the grammar check that was switched off or weighed otherwise.
Sumber: LanguageTool
"""


def grammar_rules(named: Iterable[str]) -> list[Rule]:
    """The grammar check as one rule, and those of its rules that a stylesheet names among ``named``."""
    ones = sorted({name for name in named if name.startswith(f"{FAMILY}.")})
    return [_rule(FAMILY, _WHOLE), *(_rule(name, _ONE.format(name.partition(".")[2])) for name in ones)]


def _rule(rule_id: str, docstring: str) -> Rule:
    return Rule(
        id=rule_id,
        category=Category.GRAMMAR,
        severity=Severity.WARNING,
        safe=False,
        paragraph_check=None,
        article_check=None,
        parts=frozenset(),
        words=frozenset(),
        marks=frozenset(),
        about_quotations=False,
        docstring=docstring,
    )
