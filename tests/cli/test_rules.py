"""``redaksi rules``: every rule in one line."""

from __future__ import annotations

import json

from redaksi_app.grammar.reference import grammar_rules
from redaksi_app.rules import all_rules

from .conftest import Redaksi


def test_one_line_for_each_rule(redaksi: Redaksi) -> None:
    ran = redaksi("rules")
    assert (ran.status, ran.err) == (0, "")
    lines = ran.text.splitlines()
    assert [line.split()[0] for line in lines] == [*sorted(all_rules()), *grammar_rules()]
    (line,) = (line for line in lines if line.startswith("gelar.bentuk "))
    assert line.split(maxsplit=3)[1:] == ["style", "error", "Gelar ditulis rapat, tiap unsur bertitik."]


def test_grammar_is_there_in_both_languages(redaksi: Redaksi) -> None:
    shown = {lang: redaksi("rules", "--lang", lang).text.splitlines() for lang in ("id", "en")}
    name = "tata-bahasa.dirinya "
    (indonesian,) = (line for line in shown["id"] if line.startswith(name))
    (english,) = (line for line in shown["en"] if line.startswith(name))
    assert indonesian.split(maxsplit=3)[1:] == ["grammar", "warning", "Dirinya sebagai subjek."]
    assert english.split(maxsplit=3)[3] == "“dirinya” as a subject."


def test_json(redaksi: Redaksi) -> None:
    rows = json.loads(redaksi("rules", "--format", "json", "--lang", "en").text)
    assert [row["id"] for row in rows] == [*sorted(all_rules()), *grammar_rules()]
    assert all(set(row) == {"id", "category", "severity", "description"} for row in rows)
    (row,) = (row for row in rows if row["id"] == "gelar.bentuk")
    assert row["description"] == "Degrees are closed up, with a full stop after each part."
