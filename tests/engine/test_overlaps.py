"""Of two findings on the same words, one speaks."""

from redaksi_app.engine.overlaps import settle_overlaps
from redaksi_app.finding import Bilingual, Category, Finding, Severity


def _finding(rule: str, severity: Severity, start: int, end: int, *, whole: bool = False) -> Finding:
    return Finding(
        rule, Category.STYLE, severity, start, end, "x" * (end - start), Bilingual("a", "b"), ("y",), whole=whole
    )


def test_weightier_one_stays() -> None:
    error = _finding("b.b", Severity.ERROR, 2, 5)
    advice = _finding("a.a", Severity.ADVICE, 0, 9)
    assert settle_overlaps([advice, error]) == (error,)


def test_insertion_beside_a_replacement_stays() -> None:
    replacement, insertion = _finding("a.a", Severity.ERROR, 0, 5), _finding("b.b", Severity.ERROR, 5, 5)
    assert settle_overlaps([insertion, replacement]) == (replacement, insertion)


def test_whole_paragraph_does_not_hide_its_words() -> None:
    whole, word = _finding("a.a", Severity.ERROR, 0, 50, whole=True), _finding("b.b", Severity.ADVICE, 3, 6)
    assert settle_overlaps([word, whole]) == (whole, word)
