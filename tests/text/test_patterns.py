from __future__ import annotations

import re
from importlib import import_module

import pytest

from redaksi_app.rules import FAMILIES
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


@pytest.mark.parametrize("family", FAMILIES)
def test_every_expression_of_the_rules_compiles(family: str) -> None:
    module = import_module(f"redaksi_app.rules.{family}")
    for value in vars(module).values():
        if type(value).__name__ == "_Lazy":
            value.search("")
