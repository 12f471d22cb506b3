"""Regular expressions that are compiled when they are first used.

Compiling the rules' expressions takes longer than checking an article with those of them that it needs; so they are
compiled when building, and read from the prepared file ``expressions``. That holds what the interpreter's own compiler
makes, and only an interpreter of the same make reads it: with any other, and for an expression that is not there, the
compiler is asked as usual.
"""

from __future__ import annotations

import marshal
import re
import sys
from array import array
from functools import cache
from importlib import import_module
from typing import Any, cast

from redaksi_app.prepared import prepared_file

FILE = "expressions"
#: The interpreter's own, which has no public name.
_sre: Any = import_module("_sre")
_METHODS = (
    "search",
    "match",
    "fullmatch",
    "finditer",
    "findall",
    "sub",
    "subn",
    "split",
    "groupindex",
    "groups",
    "flags",
)
#: The engine's word size: codes are kept as such words.
_WORD = "I"

#: What ``_sre.compile`` takes after the pattern: flags, codes, number of groups, their names, and names by number.
Compiled = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
Wanted = tuple[str, int]

#: The expressions that were used, for the build to compile.
used: set[Wanted] = set()


def interpreter() -> tuple[object, ...]:
    """What has to be the same where expressions are compiled and where they are used."""
    return (sys.implementation.cache_tag, sys.version_info[:3], _sre.MAGIC, _sre.CODESIZE, array(_WORD).itemsize)


def compile_ahead(wanted: set[Wanted]) -> bytes:
    """The prepared file for the expressions ``wanted``."""
    compiled = {one: marshal.dumps(_compile_ahead(*one)) for one in sorted(wanted)}
    data: Any = (interpreter(), compiled)
    return marshal.dumps(data)


def _compile_ahead(source: str, flags: int) -> Compiled:
    compiler: Any = import_module("re._compiler")
    parsed = import_module("re._parser").parse(source, flags)
    names = parsed.state.groupdict
    by_number: list[str | None] = [None] * parsed.state.groups
    for name, number in names.items():
        by_number[number] = name
    codes = array(_WORD, compiler._code(parsed, flags))
    return flags | parsed.state.flags, codes.tobytes(), parsed.state.groups - 1, names, tuple(by_number)


@cache
def ready() -> dict[Wanted, bytes]:
    """The expressions that were compiled ahead by an interpreter of this make, each packed until it is used."""
    path = prepared_file(FILE)
    if path is None:
        return {}
    made_by, compiled = marshal.loads(path.read_bytes())
    return compiled if made_by == interpreter() else {}


def _compile(source: str, flags: int) -> re.Pattern[str]:
    used.add((source, flags))
    known = ready().get((source, flags))
    if known is None:
        return re.compile(source, flags)
    final, codes, groups, names, by_number = marshal.loads(known)
    return cast("re.Pattern[str]", _sre.compile(source, final, array(_WORD, codes).tolist(), groups, names, by_number))


class Lazy:
    """Stands for a compiled expression; after the first use its methods are that expression's own."""

    __slots__ = ("_wanted", "pattern", *_METHODS)

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._wanted = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = _compile(self.pattern, self._wanted)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def expression(source: str, flags: int = 0) -> re.Pattern[str]:
    """The expression, as ``re.compile`` gives it but not compiled yet; a wrong one raises re.error at its first use.

    A match's ``re`` is the compiled expression, not what this returns.
    """
    return cast("re.Pattern[str]", Lazy(source, int(flags)))
