"""Of two findings on the same words, one speaks."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from redaksi_app.engine.overlaps import settle_overlaps
from redaksi_app.finding import Bilingual, Category, Finding, Origin, Severity


def _finding(rule: str, severity: Severity, start: int, end: int, *, whole: bool = False) -> Finding:
    return Finding(
        rule, Category.STYLE, severity, start, end, "x" * (end - start), Bilingual("a", "b"), ("y",), whole=whole
    )


def test_weightier_one_stays() -> None:
    error = _finding("b.b", Severity.ERROR, 2, 5)
    advice = _finding("a.a", Severity.ADVICE, 0, 9)
    assert settle_overlaps([advice, error]) == (error,)


def test_grammar_takes_no_other_finding_away() -> None:
    advice = _finding("b.b", Severity.ADVICE, 0, 5)
    same, wider = (
        replace(_finding("a.a", Severity.ERROR, 0, end), origin=Origin.LANGUAGETOOL, category=Category.GRAMMAR)
        for end in (5, 9)
    )
    beside = replace(same, start=5, end=7, text="xx")
    assert settle_overlaps([same, wider, beside, advice]) == (advice, beside)


def test_insertion_beside_a_replacement_stays() -> None:
    replacement, insertion = _finding("a.a", Severity.ERROR, 0, 5), _finding("b.b", Severity.ERROR, 5, 5)
    assert settle_overlaps([insertion, replacement]) == (replacement, insertion)


def test_whole_paragraph_does_not_hide_its_words() -> None:
    whole, word = _finding("a.a", Severity.ERROR, 0, 50, whole=True), _finding("b.b", Severity.ADVICE, 3, 6)
    assert settle_overlaps([word, whole]) == (whole, word)


@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.sampled_from(list(Severity)), st.integers(0, 20), st.integers(0, 6)),
        max_size=25,
    )
)
def test_of_those_that_clash_the_weightiest_stays_and_none_is_lost_without_reason(
    drawn: list[tuple[str, Severity, int, int]],
) -> None:
    findings = [_finding(f"{rule}.x", severity, start, start + length) for rule, severity, start, length in drawn]
    settled = settle_overlaps(findings)
    for place, one in enumerate(settled):
        for other in settled[place + 1 :]:
            assert not one.span.overlaps(other.span)
            assert (one.start, one.end) != (other.start, other.end)
    for finding in findings:
        if finding not in settled:
            rivals = [
                other
                for other in settled
                if other.span.overlaps(finding.span) or (other.start, other.end) == (finding.start, finding.end)
            ]
            assert any(other.severity.weight >= finding.severity.weight for other in rivals)
