"""The rules' own examples, as a newsroom would meet them: the first suggestion gives a sentence that is right.

That a rule reports its wrong examples, proposes just what they say, is silent on its right ones, and on its own
corrections, LanguageTool's runner checks when the server is built. Here all rules and the engine read the result.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from redaksi_app.engine import Engine
from redaksi_app.finding import Severity
from redaksi_app.grammar import AT_A_TERMINAL, Grammar
from redaksi_app.grammar.english import in_english
from redaksi_app.grammar.matches import Match, rule_name
from redaksi_app.grammar.xml_rules import Example, XmlRule, all_families
from redaksi_app.styles import shipped_styles
from tests.grammar.real_server import require_server

_RULES = [rule for family in all_families() for rule in family.rules]
_WRONG = [(rule, example) for rule in _RULES for example in rule.wrong]


def _name(value: object) -> str:
    return f"{value.id}[{value.number}]" if isinstance(value, XmlRule) else str(getattr(value, "text", ""))


@pytest.fixture(scope="module")
def grammar() -> Iterator[Grammar]:
    require_server()
    checker = Grammar(AT_A_TERMINAL)
    yield checker
    checker.close()


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(remember=False)


def _plain(example: Example) -> tuple[str, int, int]:
    before, _, rest = example.text.partition("<marker>")
    marked, _, after = rest.partition("</marker>")
    return before + marked + after, len(before), len(before) + len(marked)


def _reported(grammar: Grammar, rule: XmlRule, example: Example) -> Match:
    """What the rule reports at the mark; several parts of a group may do so."""
    text, start, end = _plain(example)
    found = [
        one for one in grammar.check(text) if one.rule == rule_name(rule.id) and one.start < end and start < one.end
    ]
    assert found, f"nothing is reported: {text}"
    return next((one for one in found if one.suggestions[:1] == example.corrections[:1]), found[0])


@pytest.mark.parametrize(("rule", "example"), [one for one in _WRONG if one[1].corrections], ids=_name)
def test_the_first_suggestion_gives_a_right_sentence(
    rule: XmlRule, example: Example, grammar: Grammar, engine: Engine
) -> None:
    text, _, _ = _plain(example)
    match = _reported(grammar, rule, example)
    assert match.suggestions[0] == example.corrections[0]
    fixed = text[: match.start] + match.suggestions[0] + text[match.end :]
    assert fixed[:1].isupper() or not fixed[:1].isalpha()
    assert [(one.rule, fixed[one.start : one.end]) for one in grammar.check(fixed) if not one.advice] == []
    assert _weighty(engine, fixed) <= _weighty(engine, text)


@pytest.mark.parametrize(("rule", "example"), _WRONG, ids=_name)
def test_what_is_said_is_there_in_english(rule: XmlRule, example: Example, grammar: Grammar) -> None:
    said = _reported(grammar, rule, example).message
    assert in_english(said) != said


def _weighty(engine: Engine, text: str) -> set[tuple[str, str]]:
    """What the engine holds against the sentence, in the middle of an article."""
    copy = f"Judul Berita\nKUPANG - Pembuka berita ini pendek.\n{text}\n"
    report = engine.check(copy, shipped_styles().load("umum"))
    start = copy.index(text)
    return {
        (finding.rule, finding.text)
        for finding in report.findings
        if finding.severity is not Severity.ADVICE and start <= finding.start
    }


@pytest.mark.parametrize(
    ("rule", "example"),
    [
        (rule, one)
        for family in all_families()
        if family.name == "fragmen"
        for rule in family.rules
        for one in rule.right
    ],
    ids=_name,
)
def test_what_is_written_in_java_is_silent_on_right_copy(rule: XmlRule, example: Example, grammar: Grammar) -> None:
    assert rule_name(rule.id) not in {match.rule for match in grammar.check(example.text)}
