"""Grammar beside the engine's findings."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from redaksi_app.article import read_article
from redaksi_app.engine import Report
from redaksi_app.finding import Bilingual, Category, Finding, Origin, Severity
from redaksi_app.grammar import join
from redaksi_app.grammar.matches import Match, read_matches
from redaksi_app.styles import Stylesheet, shipped_styles
from tests.grammar.fake_server import answer

STYLE = shipped_styles().load("umum")
TEXT = (
    "Regu Penyelamat Terdiri dari Lima Orang\n"
    "Penulis: Yosef dari Nahak\n"
    "SOE - Regu itu terdiri dari lima orang.\n"
    'Ketuanya berkata, "Kami terdiri dari lima orang." Regu kedua terdiri dari enam orang.\n'
    "Baca juga: Regu Lain Terdiri dari Tujuh Orang\n"
)


def matches_of(text: str) -> tuple[Match, ...]:
    return read_matches(answer(text), text)


def report_of(text: str, style: Stylesheet = STYLE, findings: tuple[Finding, ...] = ()) -> Report:
    return Report(read_article(text, style), findings)


def found(report: Report) -> list[tuple[int, Severity, bool]]:
    """Line, severity and whether it is quoted."""
    text = report.article.text
    return [(text.count("\n", 0, one.start) + 1, one.severity, one.quoted) for one in report.findings]


def test_sentences_are_asked_about_and_nothing_else() -> None:
    asked: list[str] = []

    def ask(text: str) -> tuple[Match, ...]:
        asked.append(text)
        return ()

    report, unknown = join(report_of(TEXT), ask)
    assert (report.findings, unknown) == ((), [])
    assert asked == [
        "Regu Penyelamat Terdiri dari Lima Orang",
        "Regu itu terdiri dari lima orang.",
        'Ketuanya berkata, "Kami terdiri dari lima orang." Regu kedua terdiri dari enam orang.',
    ]


def test_titles_and_quotations_only_get_advice() -> None:
    report, _ = join(report_of(TEXT), matches_of)
    assert found(report) == [
        (1, Severity.ADVICE, False),
        (3, Severity.WARNING, False),
        (4, Severity.ADVICE, True),
        (4, Severity.WARNING, False),
    ]


def _advice(word: str) -> Callable[[str], tuple[Match, ...]]:
    """What only advises against ``word``, wherever it stands."""

    def ask(asked: str) -> tuple[Match, ...]:
        places = [at for at in range(len(asked)) if asked.startswith(word, at)]
        return tuple(Match(at, at + len(word), "tata-bahasa.a", "m", ("x",), advice=True) for at in places)

    return ask


def test_what_only_advises_leaves_a_speaker_alone() -> None:
    text = 'SOE - "Kami enggak takut," kata Yosef. Warga enggak pulang.'
    report, _ = join(report_of(text), _advice("enggak"))
    (finding,) = report.findings
    assert (text.index("enggak pulang"), Severity.ADVICE) == (finding.start, finding.severity)


def test_what_only_advises_leaves_a_title_alone() -> None:
    text = "Hujan Bikin Warga Mengungsi\nSOE - Bikin rumah itu mahal."
    report, _ = join(report_of(text), _advice("Bikin"))
    assert [finding.start for finding in report.findings] == [text.index("Bikin rumah")]


def test_a_stylesheet_that_weighs_advice_more_does_not_bring_it_into_quotations() -> None:
    style = _with_rules(severity={"tata-bahasa.a": "warning"})
    report, _ = join(report_of('SOE - "Kami enggak takut," kata Yosef. Warga enggak pulang.', style), _advice("enggak"))
    assert [finding.severity for finding in report.findings] == [Severity.WARNING]


def test_a_quotation_that_lost_its_opening_mark_is_softer_up_to_the_closing_one() -> None:
    text = 'SOE - Kami terdiri dari lima orang," kata Yosef, dari warga. "Mereka terdiri dari tiga."'
    report, _ = join(report_of(text), matches_of)
    assert [finding.quoted for finding in report.findings] == [True, False, True]


@pytest.mark.parametrize(
    "text",
    [
        'SOE - Regu itu terdiri dari lima, "kuat," kata Yosef.',
        'SOE - Regu itu terdiri dari lima,"kuat," kata Yosef.',
        'SOE - Regu itu terdiri dari papan 14" buatan warga.',
    ],
)
def test_a_mark_that_opens_or_measures_ends_no_quotation(text: str) -> None:
    report, _ = join(report_of(text), matches_of)
    assert [finding.quoted for finding in report.findings] == [False]


def test_a_finding_is_whole() -> None:
    report, _ = join(report_of("SOE - Regu 😀 itu terdiri dari lima orang."), matches_of)
    (finding,) = report.findings
    assert report.article.text[finding.start : finding.end] == finding.text == "dari"
    assert (finding.rule, finding.category) == ("tata-bahasa.terdiri-dari", Category.GRAMMAR)
    assert (finding.suggestions, finding.safe, finding.origin) == (("atas",), False, Origin.LANGUAGETOOL)
    assert finding.message == Bilingual("m", "m")


def test_equal_slips_can_be_settled_at_once() -> None:
    report, _ = join(report_of("SOE - Terdiri dari lima, terdiri dari enam."), matches_of)
    assert len(report.findings) == 2
    assert len({finding.group for finding in report.findings}) == 1


def _with_rules(**rules: object) -> Stylesheet:
    return msgspec.structs.replace(STYLE, rules=msgspec.structs.replace(STYLE.rules, **rules))


def test_a_stylesheet_switches_a_rule_off() -> None:
    report, _ = join(report_of(TEXT, _with_rules(off=["tata-bahasa.terdiri-dari"])), matches_of)
    assert report.findings == ()


def test_a_stylesheet_switches_the_family_off_and_then_nothing_is_asked() -> None:
    report, unknown = join(report_of(TEXT, _with_rules(off=["tata-bahasa"])), lambda _: None)
    assert (report.findings, unknown) == ((), [])


def test_a_stylesheet_weighs_a_rule_otherwise_but_not_inside_quotations() -> None:
    style = _with_rules(severity={"tata-bahasa.terdiri-dari": "error"})
    report, _ = join(report_of(TEXT, style), matches_of)
    assert [severity for _, severity, _ in found(report)] == [
        Severity.ADVICE,
        Severity.ERROR,
        Severity.ADVICE,
        Severity.ERROR,
    ]


def test_the_engine_speaks_first_about_the_same_words() -> None:
    text = "SOE - Regu itu terdiri dari lima orang."
    place = text.index("terdiri")
    mine = Finding("kata.kata", Category.STYLE, Severity.ADVICE, place, place + 12, "terdiri dari", Bilingual("a", "b"))
    report, _ = join(report_of(text, findings=(mine,)), matches_of)
    assert report.findings == (mine,)


def test_what_is_not_known_is_told_and_the_rest_is_there() -> None:
    report, unknown = join(report_of(TEXT), lambda text: None if text.startswith("Ketua") else matches_of(text))
    assert unknown == ['Ketuanya berkata, "Kami terdiri dari lima orang." Regu kedua terdiri dari enam orang.']
    assert [line for line, _, _ in found(report)] == [1, 3]
