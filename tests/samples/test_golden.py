"""Thirty articles in the shapes of many newsrooms: how they are read, and what is found in them.

Where a change is meant, ``python -m tools.golden`` rewrites the golden files; read the difference before committing.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from redaksi_app.formats import read_draft
from tools import golden

_NAMES = golden.sample_names()


def test_there_are_thirty_articles() -> None:
    assert len(_NAMES) >= 30


@pytest.mark.parametrize("name", _NAMES)
def test_article_is_read_and_checked_as_before(name: str) -> None:
    for path, wanted in golden.golden_files(name).items():
        assert path.read_text(encoding="utf-8") == wanted, f"python -m tools.golden rewrites {path.name}"


def test_no_golden_file_is_left_over() -> None:
    wanted = {path for name in _NAMES for path in golden.golden_files(name)}
    slips = {golden.GOLDEN / "slips" / f"{name}.tsv" for name in _NAMES if golden.slips_of(name)}
    assert {path for path in golden.GOLDEN.glob("*/*")} == wanted | slips


@pytest.mark.parametrize("name", _NAMES)
def test_golden_offsets_count_in_the_article(name: str) -> None:
    text = read_draft(golden.SAMPLES / f"{name}.txt").text
    for row in _rows(name):
        assert text[row["start"] : row["end"]] == row["text"]


def _rows(name: str) -> list[dict[str, Any]]:
    stored = json.loads((golden.GOLDEN / "findings" / f"{name}.json").read_text(encoding="utf-8"))
    rows: list[dict[str, Any]] = stored["findings"]
    return rows
