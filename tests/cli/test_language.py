"""Which language is spoken: as asked, else as the locale says, else Indonesian."""

from __future__ import annotations

import pytest

from redaksi_app.cli.language import language

from .conftest import Redaksi


@pytest.mark.parametrize(
    ("chosen", "environment", "expected"),
    [
        (None, {}, "id"),
        (None, {"LANG": "en_US.UTF-8"}, "en"),
        (None, {"LANG": "C.UTF-8"}, "id"),
        (None, {"LANG": "de_DE.UTF-8"}, "id"),
        (None, {"LANG": "en_US.UTF-8", "LC_ALL": "id_ID.UTF-8"}, "id"),
        (None, {"LANG": "id_ID.UTF-8", "LC_MESSAGES": "en_GB"}, "en"),
        (None, {"LC_ALL": "", "LANG": "en_US"}, "en"),
        ("id", {"LANG": "en_US.UTF-8"}, "id"),
        ("en", {}, "en"),
    ],
)
def test_language(chosen: str | None, environment: dict[str, str], expected: str) -> None:
    assert language(chosen, environment) == expected


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [
        (("--lang", "en", "check", "hilang.txt"), {}),
        (("check", "--lang=en", "hilang.txt"), {}),
        (("check", "hilang.txt"), {"LANG": "en_US.UTF-8"}),
    ],
)
def test_english_messages(arguments: tuple[str, ...], environment: dict[str, str], redaksi: Redaksi) -> None:
    assert "This file was not found." in redaksi(*arguments, env=environment).complaint


def test_errors_of_usage_in_english(redaksi: Redaksi) -> None:
    assert redaksi("check", "--lang", "en").complaint == ("redaksi: the following arguments are required: PATH\n")
