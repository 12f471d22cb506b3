"""A mistake in a stylesheet is told with its line, its key and what may stand there, in both languages."""

from __future__ import annotations

import pytest

from redaksi_app.styles.validating import Problem, find_missing, find_problems, parse

_HEAD = '[style]\nid = "x"\nname = "X"\n'


def _problems(text: str) -> list[Problem]:
    raw = parse(text)
    assert isinstance(raw, dict)
    return find_problems(raw, text)


@pytest.mark.parametrize(
    ("body", "key", "line", "told"),
    [
        ('[ranks]\npol = "POL"', "ranks.pol", 5, ['"POL"', '"Pol", "Pol."']),
        ("[ranks]\n\n# titik\ntitik = true", "ranks.titik", 7, ["pol"]),
        ("[dateline]\ncity-cases = 'any'", "dateline.city-cases", 5, ["city-case"]),
        ("[datelin]\nrequired = true", "datelin", 4, ["dateline"]),
        ('dateline = "x"', "dateline", 0, ["[dateline]"]),
        ('[dateline]\nrequired = "ya"', "dateline.required", 5, ['"ya"', "true"]),
        ("[headline]\nmax-characters = -1", "headline.max-characters", 5, ["-1", "0"]),
        ("[headline]\nmax-characters = true", "headline.max-characters", 5, ["true", "0"]),
        ('[end-mark]\naccepted = "(*)"', "end-mark.accepted", 5, ['"(*)"', '["...", "..."]']),
        ("[disclaimer]\ntext = 5", "disclaimer.text", 5, ["5", '"..."']),
        ('[byline]\nshape = "{penulis}"', "byline.shape", 5, ["{penulis}", "{writer}, {editor}"]),
        ('[dateline]\naccepted = ["{kota} - "]', "dateline.accepted", 5, ["{kota}", "{portal}, {city}"]),
        ('[byline]\nshape = "{writer"', "byline.shape", 5, ["{writer}, {editor}"]),
        ('[export]\nleave-out = ["iklan"]', "export.leave-out", 5, ['"iklan"', '"promo"']),
        ('[export.paragraph-styles]\nlede = "Teras"', "export.paragraph-styles", 4, ['"lede"', '"lead"']),
        ('[degrees]\nexceptions = ["guru"]', "degrees.exceptions", 5, ['"guru"', '"dokter"']),
        ('[rules.severity]\n"gelar.bentuk" = "galat"', "rules.severity", 4, ['"galat"', '"advice"']),
        ("[words]\nprefer = { kata = 1 }", "words.prefer", 5, ['key = "value"']),
    ],
)
def test_problem_is_told(body: str, key: str, line: int, told: list[str]) -> None:
    (problem,) = _problems(_HEAD.replace(_HEAD, body) if line == 0 else _HEAD + body)
    assert (problem.key, problem.line) == (key, line)
    for words in told:
        assert words in problem.message.en
        assert words.replace("key =", "kunci =").replace("value", "nilai") in problem.message.id
    assert problem.message.id != problem.message.en


def test_all_problems_are_told_at_once() -> None:
    found = _problems('[ranks]\npol = "POL"\n[numbers]\nrupiah = "Rp"\npersen = "%"')
    assert [problem.key for problem in found] == ["ranks.pol", "numbers.rupiah", "numbers.persen"]


def test_same_key_in_another_section_does_not_mislead() -> None:
    (problem,) = _problems('[dateline]\nshape = "{city} - "\n[byline]\nshape = "{kota}"')
    assert problem.line == 4


@pytest.mark.parametrize(("text", "line"), [("[style\n", 1), ('[style]\nid = "x\n', 2), ("[style]\nid =", 2)])
def test_what_is_no_toml_is_told_with_its_line(text: str, line: int) -> None:
    problem = parse(text)
    assert isinstance(problem, Problem)
    assert problem.line == line
    assert "TOML" in problem.message.id


def test_missing_keys_are_named() -> None:
    missing = find_missing({"ranks": {"pol": "Pol"}})
    assert "ranks.pol" not in missing
    assert "dateline.shape" in missing
