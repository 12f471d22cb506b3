"""What wakes rules besides words and marks of a paragraph: gaps between words, and the words of a whole draft."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from redaksi_app.article import Article, PartKind
from redaksi_app.engine import Engine
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules import Hit, Passage, Rule, all_rules
from redaksi_app.rules.article_words import words_of
from redaksi_app.styles import recognise_style, shipped_styles

_SAMPLES = Path(__file__).parents[1] / "samples"
_UMUM = shipped_styles().load("umum")
_NONE: frozenset[str] = frozenset()
_NO_PARTS: frozenset[PartKind] = frozenset()
_DRAFT = "SOE - Panen jagung melimpah.\nHarga naik 5%."


def test_a_rule_wakes_where_its_test_is_true_of_a_gap_between_words() -> None:
    asked: list[str] = []
    seen: list[str] = []

    def doubled(gap: str) -> bool:
        asked.append(gap)
        return "  " in gap

    def check(passage: Passage) -> Iterator[Hit]:
        seen.append(passage.text)
        yield from ()

    parts = frozenset(part.kind for part in Engine([]).check("Panen.\nPanen.\nPanen.", _UMUM).article.parts)
    rule = Rule(
        "contoh.spasi",
        Category.STYLE,
        Severity.ADVICE,
        False,
        check,
        None,
        parts,
        _NONE,
        _NONE,
        False,
        "",
        gaps=doubled,
    )
    Engine([rule]).check("Panen jagung.\nPanen  padi, 5 ton.\n“Panen” lagi.", _UMUM)
    assert seen == ["Panen  padi, 5 ton."]
    assert sorted(asked) == sorted({"\n", " ", ".\n", "  ", ", 5 ", "\n“", "” "})


def _of_article(seen: list[str], words: str = "", marks: str = "") -> Rule:
    def check(article: Article) -> Iterator[Hit]:
        seen.append(article.text)
        yield Hit(0, 3, Bilingual("contoh", "sample"))

    return Rule(
        "contoh.naskah",
        Category.STYLE,
        Severity.ADVICE,
        False,
        None,
        check,
        _NO_PARTS,
        frozenset(words.split()),
        frozenset(marks),
        False,
        "",
    )


@pytest.mark.parametrize(
    ("words", "marks", "runs"),
    [
        ("", "", True),
        ("jagung", "", True),
        ("soe", "", True),
        ("padi", "", False),
        ("", "%", True),
        ("", "?", False),
        ("padi", "-", True),
    ],
)
def test_an_article_rule_waits_for_words_or_marks_of_the_whole_draft(words: str, marks: str, runs: bool) -> None:
    seen: list[str] = []
    findings = Engine([_of_article(seen, words, marks)]).check(_DRAFT, _UMUM).findings
    assert bool(seen) == runs == bool(findings)


def test_what_an_article_rule_waits_for_is_seen_in_paragraphs_that_were_remembered() -> None:
    seen: list[str] = []
    engine = Engine([_of_article(seen, "melimpah", "%")])
    engine.check(_DRAFT, _UMUM)
    engine.check(_DRAFT.replace("melimpah", "susut"), _UMUM)
    engine.check(_DRAFT.replace("5%", "lagi"), _UMUM)
    assert len(seen) == 3


def test_article_rules_are_told_the_words_of_the_whole_draft() -> None:
    told: list[frozenset[str]] = []

    def check(article: Article) -> Iterator[Hit]:
        told.append(words_of(article)[1])
        yield from ()

    rule = Rule(
        "contoh.naskah", Category.STYLE, Severity.ADVICE, False, None, check, _NO_PARTS, _NONE, _NONE, False, ""
    )
    Engine([rule]).check(_DRAFT, _UMUM)
    assert told == [{"soe", "panen", "jagung", "melimpah", "harga", "naik"}]


@pytest.mark.parametrize("sample", sorted(_SAMPLES.glob("*.txt")), ids=lambda sample: sample.stem)
def test_what_rules_wait_for_hides_nothing(sample: Path) -> None:
    text = sample.read_text(encoding="utf-8")
    book = shipped_styles()
    style = book.load(recognise_style(text, book))
    patient = [
        replace(rule, words=_NONE, vocabulary=None, marks=_NONE, wakes=None, gaps=None) for rule in all_rules().values()
    ]
    assert Engine(patient).check(text, style).findings == Engine().check(text, style).findings
