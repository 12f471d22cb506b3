from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

from redaksi_app.rules import FAMILIES
from redaksi_app.text import patterns
from redaksi_app.text.patterns import expression


def test_it_is_what_re_compile_gives() -> None:
    lazy, compiled = expression(r"(?P<di>di)(\w+)", re.IGNORECASE), re.compile(r"(?P<di>di)(\w+)", re.IGNORECASE)
    text = "Dirumah dan disana"
    assert lazy.pattern == compiled.pattern
    assert [match.span() for match in lazy.finditer(text)] == [match.span() for match in compiled.finditer(text)]
    assert lazy.sub(r"\1 \2", text) == compiled.sub(r"\1 \2", text)
    assert lazy.groupindex == compiled.groupindex
    assert (lazy.findall(text), lazy.split(text)) == (compiled.findall(text), compiled.split(text))


def test_a_wrong_expression_fails_at_its_first_use() -> None:
    wrong = expression("(")
    with pytest.raises(re.error):
        wrong.search("")


def test_compiled_ahead_it_matches_alike(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    wanted = {
        (r"(?P<di>di)(?P<rest>\w+)|(?<!\d)[^\W\d_]{2,}?(?=\s)", int(re.IGNORECASE)),
        (r"""[A-ZÀ-Þ] \w+  # a name""", int(re.VERBOSE)),
        (r"(a)|(b)", 0),
    }
    file = tmp_path / patterns.FILE
    file.write_bytes(patterns.compile_ahead(wanted))
    monkeypatch.setattr(patterns, "prepared_file", lambda name: tmp_path / name)
    patterns.ready.cache_clear()
    text = "Dirumah ada Émilie, ab, 12kota di tepi Ägypten\u2028ya"
    try:
        assert patterns.ready().keys() == wanted
        for source, flags in wanted:
            ahead, usual = expression(source, flags), re.compile(source, flags)
            assert [match.groups() for match in ahead.finditer(text)] == [m.groups() for m in usual.finditer(text)]
            assert [match.span() for match in ahead.finditer(text)] == [m.span() for m in usual.finditer(text)]
            assert (ahead.groupindex, ahead.groups, ahead.flags) == (usual.groupindex, usual.groups, usual.flags)
    finally:
        patterns.ready.cache_clear()


def test_what_another_interpreter_compiled_is_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(patterns, "interpreter", lambda: ("another",))
    (tmp_path / patterns.FILE).write_bytes(patterns.compile_ahead({("di", 0)}))
    monkeypatch.undo()
    monkeypatch.setattr(patterns, "prepared_file", lambda name: tmp_path / name)
    patterns.ready.cache_clear()
    try:
        assert patterns.ready() == {}
        assert expression("di").findall("di sana") == ["di"]
    finally:
        patterns.ready.cache_clear()


@pytest.mark.parametrize("family", FAMILIES)
def test_every_expression_of_the_rules_compiles(family: str) -> None:
    module = import_module(f"redaksi_app.rules.{family}")
    for value in vars(module).values():
        if isinstance(value, patterns.Lazy):
            value.search("")
