"""The help of every command, in both languages."""

from __future__ import annotations

import pytest

from redaksi_app.cli.parser import COMMANDS

from .conftest import Redaksi


def test_help_is_indonesian(redaksi: Redaksi) -> None:
    ran = redaksi("--help")
    assert (ran.status, ran.err) == (0, "")
    assert ran.text.startswith("pemakaian: redaksi ")
    for english in ("usage", "options", "positional", "show"):
        assert english not in ran.text
    for command in COMMANDS:
        assert f"\n    {command} " in ran.text


def test_help_is_english_where_asked(redaksi: Redaksi) -> None:
    text = redaksi("--lang", "en", "check", "--help").text
    assert text.startswith("usage: redaksi check ")
    for indonesian in ("pemakaian", "pilihan", "naskah"):
        assert indonesian not in text


@pytest.mark.parametrize("command", ["check", "export"])
def test_help_of_a_command_describes_every_option(command: str, redaksi: Redaksi) -> None:
    text = redaksi(command, "--help").text
    assert text.count("\npilihan:\n") == 1
    described = [line for line in text.split("pilihan:\n")[1].splitlines() if line.startswith("  ")]
    options = [line for line in described if line.startswith("  -")]
    assert options
    for option in options:
        after = described.index(option) + 1
        told = len(option.split("  ")) > 2 or (after < len(described) and described[after].startswith("     "))
        assert told, option


def test_version(redaksi: Redaksi) -> None:
    ran = redaksi("--version")
    assert ran.status == 0
    assert ran.text.startswith("redaksi 0.")
