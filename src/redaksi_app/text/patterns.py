"""Regular expressions that are compiled when they are first used.

Compiling the rules' expressions takes longer than checking an article with those of them that it needs.
"""

from __future__ import annotations

import re
from typing import Any, cast

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


class _Lazy:
    """Stands for a compiled expression; after the first use its methods are that expression's own."""

    __slots__ = ("_wanted", "pattern", *_METHODS)

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._wanted = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._wanted)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def expression(source: str, flags: int = 0) -> re.Pattern[str]:
    """The expression, as ``re.compile`` gives it but not compiled yet; a wrong one raises re.error at its first use.

    A match's ``re`` is the compiled expression, not what this returns.
    """
    return cast("re.Pattern[str]", _Lazy(source, int(flags)))
