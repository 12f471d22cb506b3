"""Thirty articles, half of them with slips that were listed before anything looked at them: what is found in them."""

from __future__ import annotations

from functools import cache

import pytest

from redaksi_app.engine import apply_findings
from redaksi_app.finding import Finding, Severity
from redaksi_app.formats import read_draft
from tools import golden
from tools.golden import Slip

_SLIPS = {name: slips for name in golden.sample_names() if (slips := golden.slips_of(name))}
_CLEAN = [name for name in golden.sample_names() if name not in _SLIPS]
_EVERY = [pytest.param(name, slip, id=f"{name}-{slip.words}") for name, slips in _SLIPS.items() for slip in slips]
#: Alarms in clean copy that are known to be false.
_FALSE = {
    "kompascetak-garam": ["pasangan-petik.spasi"],
    "serambi-dayah": ["byline.laporan-ganda"],
}
#: One fix may bring to light another.
_ROUNDS = 3


def test_half_of_thirty_articles_are_clean() -> None:
    assert len(_CLEAN) >= 15
    assert len(_SLIPS) >= 15


@pytest.mark.parametrize(("name", "slip"), _EVERY)
def test_slip_is_found(name: str, slip: Slip) -> None:
    if slip.missed:
        assert not _is_found(name, slip), "found now: take the reason off its line"
    else:
        assert _is_found(name, slip)


@pytest.mark.parametrize("name", _CLEAN)
def test_clean_copy_raises_no_alarm(name: str) -> None:
    assert [finding.rule for finding in _weighty(name)] == _FALSE.get(name, [])


@pytest.mark.parametrize("name", _SLIPS)
def test_only_slips_raise_an_alarm(name: str) -> None:
    slips = _SLIPS[name]
    stray = [finding for finding in _weighty(name) if not any(_touches(finding, slip) for slip in slips)]
    assert [(finding.rule, finding.text) for finding in stray] == []


@pytest.mark.parametrize("name", _SLIPS)
def test_article_put_right_raises_no_alarm(name: str) -> None:
    text = _text(name)
    asked: list[tuple[int, int]] = []
    for slip in sorted(_SLIPS[name], key=lambda slip: slip.start, reverse=True):
        if slip.right is not None:
            text = text[: slip.start] + slip.right + text[slip.end :]
            grown = len(slip.right) - len(slip.words)
            asked = [(start + grown, end + grown) for start, end in asked]
        else:
            asked.append((slip.start, slip.end))
    found = golden.check(text, golden.style_of(_text(name)))
    alarms = [one for one in found if one.severity is not Severity.ADVICE]
    stray = [one for one in alarms if not any(one.start <= end and start <= one.end for start, end in asked)]
    assert [(one.rule, one.text) for one in stray] == []


def test_most_slips_are_found() -> None:
    slips = [slip for listed in _SLIPS.values() for slip in listed]
    assert sum(not slip.missed for slip in slips) >= 0.8 * len(slips)


def _is_found(name: str, slip: Slip) -> bool:
    """Whether a finding touches the slip, and what is suggested puts it right."""
    if slip.right is None:
        return any(_touches(finding, slip) for finding in _findings(name))
    return _put_right(name, slip) == slip.right


def _touches(finding: Finding, slip: Slip) -> bool:
    if finding.start == finding.end:
        return slip.start <= finding.start <= slip.end
    return finding.start < slip.end and slip.start < finding.end


def _put_right(name: str, slip: Slip) -> str:
    """What the first suggestions for the slip's words make of them."""
    text, end, findings = _text(name), slip.end, _findings(name)
    for _ in range(_ROUNDS):
        inside = [finding for finding in findings if slip.start <= finding.start and finding.end <= end]
        fixed = apply_findings(text, inside).text
        end += len(fixed) - len(text)
        if fixed == text or fixed[slip.start : end] == slip.right:
            return fixed[slip.start : end]
        text, findings = fixed, golden.check(fixed, golden.style_of(_text(name)))
    return text[slip.start : end]


def _weighty(name: str) -> list[Finding]:
    return [finding for finding in _findings(name) if finding.severity is not Severity.ADVICE]


@cache
def _findings(name: str) -> tuple[Finding, ...]:
    return golden.check(_text(name), golden.style_of(_text(name)))


@cache
def _text(name: str) -> str:
    return read_draft(golden.SAMPLES / f"{name}.txt").text
