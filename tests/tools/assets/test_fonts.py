from __future__ import annotations

import pytest
from fontTools.ttLib import TTFont

from redaksi_app.resources import assets_folder

_FONTS = assets_folder() / "fonts"


@pytest.mark.skipif(not _FONTS.is_dir(), reason="the fonts were not fetched")
@pytest.mark.parametrize("family", ["Noto Serif", "Noto Sans"])
@pytest.mark.parametrize(("style", "weight"), [("Regular", 400), ("SemiBold", 600), ("Bold", 700)])
def test_each_weight_is_a_plain_font_of_its_family(family: str, style: str, weight: int) -> None:
    font = TTFont(_FONTS / f"{family.replace(' ', '')}-{style}.ttf")
    assert "fvar" not in font
    assert font["OS/2"].usWeightClass == weight
    # The name that Qt looks up: the typographic family where there is one.
    assert (font["name"].getDebugName(16) or font["name"].getDebugName(1)) == family
    assert {ord(sign) for sign in "Aé“”–…¶×"} <= font.getBestCmap().keys()
