"""Writing out a small dictionary of hunspell."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.lexicon.hunspell import Hunspell

_AFFIXES = """\
SET ISO8859-1
FLAG long
CIRCUMFIX A1
NEEDAFFIX A2
PFX B0 Y 2
PFX B0 0 ber [^r]
PFX B0 0 be r
PFX K1 Y 1
PFX K1 0 ke/A1 .
SFX Ka Y 1
SFX Ka 0 an/K1A1 .
SFX k0 Y 1
SFX k0 0 kan .
SFX n0 Y 1
SFX n0 0 nya .
"""


@pytest.fixture
def hunspell(tmp_path: Path) -> Hunspell:
    (tmp_path / "id_ID.aff").write_text(_AFFIXES, encoding="latin-1")
    words = ["4", "main/B0k0n0", "renang/B0", "adil/Ka", "temu/A2B0"]
    (tmp_path / "id_ID.dic").write_text("\n".join(words), encoding="latin-1")
    return Hunspell(tmp_path)


def test_affixed_forms_are_written_out(hunspell: Hunspell) -> None:
    assert {"main", "bermain", "mainkan", "bermainkan", "renang", "berenang", "adil", "keadilan"} <= set(
        hunspell.forms()
    )


def test_stem_that_needs_an_affix_is_no_word(hunspell: Hunspell) -> None:
    forms = set(hunspell.forms())
    assert "temu" not in forms
    assert "bertemu" in forms


def test_clitics_are_left_to_the_program(hunspell: Hunspell) -> None:
    assert "mainnya" not in set(hunspell.forms())


def test_half_a_circumfix_is_no_word(hunspell: Hunspell) -> None:
    assert not {"adilan", "keadil"} & set(hunspell.forms())
