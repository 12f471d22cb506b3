import re

import pytest

from redaksi_app.ui.theme.tokens import COLOUR_NAMES, DARK, LIGHT, Tokens

TEXT, MARK = 4.5, 3.0
GROUNDS = ("paper", "panel", "chrome", "control", "accentsoft")
OWN_GROUND = {
    "ink": ("mustsoft", "checksoft", "hintsoft", "quotesoft", "selection"),
    "ink2": ("quotesoft", "selection"),
    "ink3": (),
    "accent": ("inssoft",),
    "must": ("mustsoft", "delsoft"),
    "check": ("checksoft",),
    "hint": ("hintsoft",),
    "quote": ("quotesoft",),
}
TEXT_PAIRS = [(ink, ground) for ink, own in OWN_GROUND.items() for ground in GROUNDS + own] + [("onaccent", "accent")]
MARK_PAIRS = [("edge", ground) for ground in GROUNDS]


def luminance(colour: str) -> float:
    def linear(part: str) -> float:
        value = int(part, 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour[1:3]) + 0.7152 * linear(colour[3:5]) + 0.0722 * linear(colour[5:7])


def ratio(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_measure_itself() -> None:
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "ground"), TEXT_PAIRS)
def test_text_can_be_read(tokens: Tokens, front: str, ground: str) -> None:
    assert ratio(tokens.colour(front), tokens.colour(ground)) >= TEXT


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "ground"), MARK_PAIRS)
def test_borders_can_be_seen(tokens: Tokens, front: str, ground: str) -> None:
    assert ratio(tokens.colour(front), tokens.colour(ground)) >= MARK


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_value_is_a_plain_colour(tokens: Tokens) -> None:
    for name in COLOUR_NAMES:
        assert re.fullmatch(r"#[0-9A-F]{6}", tokens.colour(name)), name


def test_an_unknown_token_is_refused() -> None:
    with pytest.raises(KeyError):
        LIGHT.colour("dark")
