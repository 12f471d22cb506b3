"""Whatever is mixed from the rules' own examples: a suggestion settles its finding, and fixing comes to an end."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from redaksi_app.engine import Engine, apply_suggestion, fix_safely
from redaksi_app.finding import Finding
from redaksi_app.rules import all_rules
from redaksi_app.rules.documentation import ExampleKind
from redaksi_app.styles import shipped_styles

_UMUM = shipped_styles().load("umum")
_TEXTS = sorted(
    {
        text
        for rule in all_rules().values()
        for example in rule.documentation.examples
        for text in ((example.text, example.fixed) if example.kind is ExampleKind.FIX else (example.text,))
    }
)
_GAPS = st.sampled_from([" ", "\n", "\n\n", ", ", "  ", ". "])
_MIXTURES = st.lists(st.tuples(st.sampled_from(_TEXTS), _GAPS), min_size=1, max_size=3).map(
    lambda pieces: "".join(text + gap for text, gap in pieces)
)
#: Enough to come upon a rule that never settles; each round checks some dozen drafts.
_ROUNDS = 60
#: Calls after which the draft has to stay as it is.
_CALLS = 4


def _engine() -> Engine:
    return Engine(remember=False)


def _repeats(before: Finding, right: str, after: Finding) -> bool:
    """Whether ``after`` says of the words that were put in what ``before`` said of those they replaced."""
    if before.rule != after.rule or before.whole or after.whole:
        return False
    insertion_again = before.start == before.end == after.start == after.end
    return insertion_again or (bool(right) and (after.start, after.end) == (before.start, before.start + len(right)))


@settings(max_examples=_ROUNDS)
@given(_MIXTURES)
def test_a_suggestion_settles_its_finding_and_touches_nothing_else(text: str) -> None:
    engine = _engine()
    for finding in engine.check(text, _UMUM).findings:
        assert text[finding.start : finding.end] == finding.text
        for choice, right in enumerate(finding.suggestions):
            changed = apply_suggestion(text, finding, choice)
            assert changed[: finding.start] == text[: finding.start]
            assert changed[finding.start + len(right) :] == text[finding.end :]
            assert changed != text, finding
            again = [one for one in engine.check(changed, _UMUM).findings if _repeats(finding, right, one)]
            assert not again, (finding, again, changed)


@settings(max_examples=_ROUNDS)
@given(_MIXTURES)
def test_fixing_safely_comes_to_an_end(text: str) -> None:
    engine = _engine()
    for _ in range(_CALLS):
        fixed = fix_safely(text, lambda draft: engine.check(draft, _UMUM).findings)
        if fixed.text == text:
            return
        text = fixed.text
    assert fix_safely(text, lambda draft: engine.check(draft, _UMUM).findings).text == text
