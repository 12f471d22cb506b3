"""``redaksi rules``: every rule in one line."""

from __future__ import annotations

import argparse
import json

from redaksi_app.cli import output
from redaksi_app.grammar.reference import GrammarRule, grammar_rules
from redaksi_app.rules import Rule, all_rules


def run(options: argparse.Namespace) -> int:
    """List the rules by id: Redaksi's own, then those of the grammar server, whether it can be run here or not."""
    rules: list[Rule | GrammarRule] = [*all_rules().values(), *grammar_rules().values()]
    rows = [
        {
            "id": rule.id,
            "category": rule.category.value,
            "severity": rule.severity.value,
            "description": rule.documentation.summary.in_language(options.lang),
        }
        for rule in rules
    ]
    if options.format == "json":
        output.write_machine(json.dumps(rows, ensure_ascii=False, indent=1))
        return 0
    width = max(len(row["id"]) for row in rows)
    for row in rows:
        output.write(f"{row['id']:{width}}  {row['category']:11}  {row['severity']:7}  {row['description']}\n")
    return 0
