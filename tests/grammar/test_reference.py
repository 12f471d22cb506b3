"""The server's rules, told as Redaksi's own are."""

from __future__ import annotations

from redaksi_app.finding import Category, Severity
from redaksi_app.grammar.matches import FAMILY
from redaksi_app.grammar.reference import grammar_rules
from redaksi_app.rules.documentation import ExampleKind


def test_each_has_what_a_page_needs() -> None:
    rules = grammar_rules()
    assert list(rules) == sorted(rules)
    for name, rule in rules.items():
        assert (rule.id, rule.category) == (name, Category.GRAMMAR)
        assert name.startswith(f"{FAMILY}.")
        documentation = rule.documentation
        assert documentation.source
        for words in (*documentation.summary, *documentation.why):
            assert words
        kinds = [example.kind for example in documentation.examples]
        assert ExampleKind.SILENT in kinds
        assert set(kinds) - {ExampleKind.SILENT}


def test_an_example_becomes_what_its_first_correction_makes_of_it() -> None:
    example = next(
        example
        for example in grammar_rules()["tata-bahasa.anak-kalimat-terpisah"].documentation.examples
        if example.kind is ExampleKind.FIX
    )
    assert example.text == "Feri batal berlayar. Karena ombak terlalu tinggi."
    assert example.fixed == "Feri batal berlayar karena ombak terlalu tinggi."


def test_an_example_without_a_correction_marks_what_is_wrong() -> None:
    examples = grammar_rules()["tata-bahasa.anak-kalimat-tanpa-induk"].documentation.examples
    marked = [example for example in examples if example.kind is ExampleKind.MARK]
    assert [example.text[span.start : span.end] for example in marked for span in example.spans] == [
        example.text for example in marked
    ]


def test_a_rule_that_only_advises_says_so() -> None:
    rules = grammar_rules()
    assert rules["tata-bahasa.anak-kalimat-tanpa-induk"].severity is Severity.ADVICE
    assert rules["tata-bahasa.anak-kalimat-terpisah"].severity is Severity.WARNING
