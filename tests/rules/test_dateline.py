"""Datelines as programs leave them."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine
from redaksi_app.styles import shipped_styles

_STYLE = shipped_styles().load("pos-kupang")
_SENTENCE = "Petani di Amanuban Timur memanen jagung sejak pagi, Senin (2/3/2026)."


@pytest.mark.parametrize(
    ("dateline", "right"),
    [
        ("POS-KUPANG.COM, SOE\u00a0- ", True),
        ("POS-KUPANG.COM,\u00a0SOE -\u00a0", True),
        ("POS-KUPANG.COM, SOE- ", False),
    ],
)
def test_a_space_that_does_not_break_is_a_space(dateline: str, right: bool) -> None:
    found = {finding.rule for finding in Engine().check(dateline + _SENTENCE, _STYLE).findings}
    assert ("dateline.bentuk" not in found) is right
