"""Every rule's documented examples hold, and every rule has some."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from redaksi_app.engine import Engine, apply_findings
from redaksi_app.rules import FAMILIES, Rule, all_rules
from redaksi_app.rules.documentation import Documentation, DocumentationError, Example, ExampleKind, read_documentation
from redaksi_app.styles import shipped_styles


def _examples() -> Iterator[tuple[Rule, Example]]:
    for rule in all_rules().values():
        for example in rule.documentation.examples:
            yield rule, example


def _name(value: object) -> str:
    if isinstance(value, Rule):
        return value.id
    return f"{value.kind}-{value.text[:30]}" if isinstance(value, Example) else str(value)


@pytest.mark.parametrize(("rule", "example"), list(_examples()), ids=_name)
def test_example_holds(rule: Rule, example: Example) -> None:
    style = shipped_styles().load(example.style)
    findings = Engine([rule]).check(example.text, style).findings
    if example.kind is ExampleKind.SILENT:
        assert findings == ()
    elif example.kind is ExampleKind.FIX:
        assert findings
        assert apply_findings(example.text, findings).text == example.fixed
    else:
        assert [(finding.start, finding.end) for finding in findings] == [tuple(span) for span in example.spans]


@pytest.mark.parametrize("rule", list(all_rules().values()), ids=_name)
def test_fixed_examples_are_silent(rule: Rule) -> None:
    for example in rule.documentation.examples:
        if example.kind is ExampleKind.FIX:
            style = shipped_styles().load(example.style)
            assert Engine([rule]).check(example.fixed, style).findings == ()


@pytest.mark.parametrize("rule", list(all_rules().values()), ids=_name)
def test_rule_shows_both_sides(rule: Rule) -> None:
    documentation: Documentation = rule.documentation
    kinds = {example.kind for example in documentation.examples}
    assert ExampleKind.SILENT in kinds, "no example of correct copy"
    assert kinds & {ExampleKind.FIX, ExampleKind.MARK}, "no example of what is reported"
    texts = [(example.text, example.style) for example in documentation.examples]
    assert len(set(texts)) == len(texts), "the same example twice"


def test_every_family_declares_rules_of_its_own_file() -> None:
    families = {rule.docstring and rule.id for rule in all_rules().values()}
    assert families
    assert sorted(FAMILIES) == list(FAMILIES), "keep the list of families sorted"


def test_docstring_without_its_parts_is_refused() -> None:
    with pytest.raises(DocumentationError, match="Mengapa"):
        read_documentation("contoh.aturan", "Ringkasan.\nSummary.\n\nWhy: because.\nSumber: EYD V.")
    with pytest.raises(DocumentationError, match="Jadi"):
        read_documentation(
            "contoh.aturan", "Ringkasan.\nSummary.\n\nMengapa: a.\nWhy: b.\nSumber: c.\n\nSalah: di rumah"
        )
