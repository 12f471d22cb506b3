"""What is written as TOML reads back the same."""

from __future__ import annotations

import tomllib
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.styles.toml_text import toml_document, toml_value

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_VALUE = st.one_of(
    _TEXT, st.booleans(), st.integers(0, 999), st.lists(_TEXT, max_size=9), st.dictionaries(_TEXT, _TEXT)
)


@given(st.dictionaries(_TEXT, st.dictionaries(_TEXT, _VALUE), max_size=4))
def test_document_reads_back(tables: dict[str, dict[str, Any]]) -> None:
    assert tomllib.loads(toml_document(tables)) == tables


def test_long_lists_take_a_line_an_entry() -> None:
    assert toml_value(["kata " * 30, "lain"]).count("\n") == 3
    assert toml_value(["a", "b"]) == '["a", "b"]'
