"""What the server says of a paragraph, read."""

from __future__ import annotations

from typing import Any

import pytest

from redaksi_app.grammar.matches import Match, read_matches, rule_name
from tests.grammar.fake_server import answer


def one(**changes: Any) -> dict[str, Any]:
    """A match of "dari" in "terdiri dari lima", as the server writes it."""
    match = {
        "message": "Pasangan baku.",
        "offset": 8,
        "length": 4,
        "replacements": [{"value": "atas"}],
        "rule": {"id": "TERDIRI_DARI", "category": {"id": "GRAMMAR"}},
    }
    return {"matches": [match | changes]}


def test_a_match_has_place_rule_message_and_suggestions() -> None:
    expected = Match(8, 12, "tata-bahasa.terdiri-dari", "Pasangan baku.", ("atas",), False)
    assert read_matches(one(), "terdiri dari lima") == (expected,)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ('Pasangannya “bukan”. Usul: "tetapi".', "Pasangannya “bukan”."),
        ('Pasangan "terdiri" ialah "atas".', "Pasangan “terdiri” ialah “atas”."),
        ('Cukup satu. Usul: "a" atau "b".', "Cukup satu."),
    ],
)
def test_a_message_reads_like_those_of_the_engine(said: str, shown: str) -> None:
    (match,) = read_matches(one(message=said), "terdiri dari lima")
    assert match.message == shown


@pytest.mark.parametrize("before", ["", "é ", "😀 ", "👨‍👩‍👧 dan 🏳️‍🌈 "])
def test_the_marked_words_are_the_ones_meant_whatever_stands_before(before: str) -> None:
    text = f"{before}terdiri dari 😀 lima dari enam"
    marked = [text[match.start : match.end] for match in read_matches(answer(text), text)]
    assert marked == ["dari", "dari"]


@pytest.mark.parametrize(
    ("languagetool", "ours"),
    [
        ("TERDIRI_DARI", "tata-bahasa.terdiri-dari"),
        ("SARAN_PASIF[2]", "tata-bahasa.saran-pasif-2"),
        ("ID__X_", "tata-bahasa.id-x"),
    ],
)
def test_rules_are_called_as_the_others_are(languagetool: str, ours: str) -> None:
    assert rule_name(languagetool) == ours


@pytest.mark.parametrize(
    ("rule", "advice"),
    [
        ({"id": "TERDIRI_DARI"}, False),
        ({"id": "TERDIRI_DARI", "tags": ["picky"]}, True),
        ({"id": "SARAN_PASIF"}, True),
        ({"id": "BUKAN_SARAN_"}, False),
    ],
)
def test_the_module_says_what_only_advises(rule: dict[str, Any], advice: bool) -> None:
    (match,) = read_matches(one(rule=rule), "terdiri dari lima")
    assert match.advice is advice


def test_a_suggestion_is_offered_once_and_only_where_it_changes_something() -> None:
    values = [{"value": word} for word in ("dari", "atas", "atas", "dengan")]
    (match,) = read_matches(one(replacements=values), "terdiri dari lima")
    assert match.suggestions == ("atas", "dengan")


@pytest.mark.parametrize(
    "answer",
    [
        None,
        [],
        {},
        {"matches": None},
        {"matches": [None, {}, "x"]},
        one(offset="a"),
        one(length=0),
        one(offset=400),
        one(rule=None),
        one(message=None),
        one(replacements=[{}]),
    ],
)
def test_what_makes_no_sense_is_left_out(answer: Any) -> None:
    assert read_matches(answer, "terdiri dari lima") == ()
