from __future__ import annotations

from benchmarks.grammar_alarms import shown, table
from redaksi_app.finding import Bilingual, Category, Finding, Severity

TEXT = "Judul\nRegu itu terdiri dari lima orang."


def _finding(rule: str, severity: Severity, suggestions: tuple[str, ...] = ("atas",)) -> Finding:
    start = TEXT.index("dari")
    return Finding(rule, Category.GRAMMAR, severity, start, start + 4, "dari", Bilingual("m", "m"), suggestions)


def test_a_finding_is_shown_in_its_sentence_on_one_line() -> None:
    line = shown("portal:3", TEXT, _finding("tata-bahasa.a", Severity.WARNING))
    assert line == "tata-bahasa.a warning portal:3: Judul ¶ Regu itu terdiri [[dari]] lima orang. → (atas)"
    assert shown("portal:3", TEXT, _finding("tata-bahasa.a", Severity.ADVICE, ())).endswith("→ ()")


def test_the_rule_that_speaks_most_comes_first() -> None:
    found = [
        _finding("tata-bahasa.a", Severity.WARNING),
        _finding("tata-bahasa.b", Severity.ADVICE),
        _finding("tata-bahasa.b", Severity.WARNING),
    ]
    assert [line.split() for line in table(found)] == [["1", "1", "tata-bahasa.b"], ["1", "0", "tata-bahasa.a"]]
