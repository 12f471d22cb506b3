"""``redaksi explain``: one rule with its reason, source and examples."""

from __future__ import annotations

import argparse
from difflib import get_close_matches

from redaksi_app.cli import output
from redaksi_app.cli.main import COULD_NOT_RUN
from redaksi_app.cli.telling import complain
from redaksi_app.finding import Bilingual
from redaksi_app.grammar.reference import GrammarRule, grammar_rules
from redaksi_app.rules import Rule, all_rules
from redaksi_app.rules.documentation import Example, ExampleKind
from redaksi_app.rules.sources import source_in


def run(options: argparse.Namespace) -> int:
    """Print the rule's documentation."""
    rules: dict[str, Rule | GrammarRule] = {**all_rules(), **grammar_rules()}
    rule = rules.get(options.rule)
    if rule is None:
        near = ", ".join(get_close_matches(options.rule, rules, 3))
        missing = Bilingual(f"Aturan “{options.rule}” tidak ada.", f"There is no rule “{options.rule}”.")
        advice = (
            Bilingual(f"Mungkin: {near}", f"Perhaps: {near}")
            if near
            else Bilingual("Daftar lengkapnya: redaksi rules", "The whole list: redaksi rules")
        )
        complain(" ".join(one.in_language(options.lang) for one in (missing, advice)))
        return COULD_NOT_RUN
    output.write("\n".join([*_page(rule, options.lang), ""]))
    return 0


def _page(rule: Rule | GrammarRule, lang: str) -> list[str]:
    documentation = rule.documentation
    source = Bilingual("Sumber", "Source").in_language(lang)
    lines = [f"{rule.id} ({rule.category.value}, {rule.severity.value})"]
    lines += [documentation.summary.in_language(lang), "", documentation.why.in_language(lang), ""]
    lines += [f"{source}: {source_in(documentation.source, lang)}", ""]
    for example in documentation.examples:
        lines += _example(example, lang)
    return lines


def _example(example: Example, lang: str) -> list[str]:
    style = f" ({example.style})" if example.style != "umum" else ""
    shown = example.text.replace("\n", " ¶ ")
    if example.kind is ExampleKind.SILENT:
        return [f"{Bilingual('Benar', 'Right').in_language(lang)}{style}: {shown}"]
    lines = [f"{Bilingual('Salah', 'Wrong').in_language(lang)}{style}: {shown}"]
    if example.kind is ExampleKind.FIX:
        fixed = example.fixed.replace("\n", " ¶ ")
        lines.append(f"{Bilingual('Jadi', 'Becomes').in_language(lang)}: {fixed}")
    else:
        marked = "; ".join(example.text[span.start : span.end].replace("\n", " ¶ ") for span in example.spans)
        lines.append(f"{Bilingual('Yang ditandai', 'Reported').in_language(lang)}: {marked}")
    return lines
