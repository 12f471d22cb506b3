"""What the server finds in one paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from redaksi_app.text.utf16 import to_code_points

#: The family of every rule of the server.
FAMILY = "tata-bahasa"
#: LanguageTool's rules of this name, and those that it calls picky, only advise.
_ADVICE = "SARAN_"
_PICKY = "picky"
_OTHER = re.compile(r"[^a-z0-9]+")
#: LanguageTool takes suggestions out of its messages; here they stand beside them.
_PROPOSAL = re.compile(r"\s+Usul: .*$", re.DOTALL)
_STRAIGHT = re.compile(r'"([^"]*)"')


class Match(NamedTuple):
    """Code points ``start`` to ``end`` of the paragraph, by the rule ``rule`` ("tata-bahasa.…")."""

    start: int
    end: int
    rule: str
    message: str
    suggestions: tuple[str, ...]
    advice: bool


def rule_name(languagetool_id: str) -> str:
    """The rule as Redaksi calls it: "tata-bahasa.saran-pasif" of "SARAN_PASIF"."""
    return f"{FAMILY}.{_OTHER.sub('-', languagetool_id.lower()).strip('-')}"


def read_matches(answer: Any, text: str) -> tuple[Match, ...]:
    """The matches in the server's ``answer`` about ``text``, in order; what has not the expected form is left out."""
    raw = answer.get("matches") if isinstance(answer, dict) else None
    return tuple(sorted(_read(raw, text))) if isinstance(raw, list) else ()


def _read(matches: list[Any], text: str) -> Iterator[Match]:
    placed = [(one, *place) for one in matches if (place := _units(one)) is not None]
    points = iter(to_code_points(text, (unit for _, *units in placed for unit in units)))
    for one, *_ in placed:
        start, end = next(points), next(points)
        try:
            rule, values = one["rule"], dict.fromkeys(str(each["value"]) for each in one["replacements"])
            advice = rule["id"].startswith(_ADVICE) or _PICKY in rule.get("tags", ())
            suggestions = tuple(value for value in values if value != text[start:end])
            match = Match(start, end, rule_name(rule["id"]), _message(one["message"]), suggestions, advice)
        except (AttributeError, KeyError, TypeError):
            continue
        if start < end:
            yield match


def _message(said: str) -> str:
    """The message as Redaksi's own are: with curved marks, and without the suggestion, which is shown by itself."""
    return _STRAIGHT.sub(r"“\1”", _PROPOSAL.sub("", said))


def _units(match: Any) -> tuple[int, int] | None:
    """Where it starts and ends, in UTF-16 units; none where it does not say so."""
    try:
        return int(match["offset"]), int(match["offset"]) + int(match["length"])
    except (KeyError, TypeError, ValueError):
        return None
