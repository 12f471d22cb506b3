"""The schema as data is complete, in both languages, and what it says is what loads."""

from __future__ import annotations

from pathlib import Path

import pytest

from redaksi_app.resources import resources_folder
from redaksi_app.styles import KeyDoc, SectionDoc, StyleBook, ValueKind, describe_schema

_KEYS = [(section, key) for section in describe_schema() for key in section.keys]
_IDS = [f"{section.name}.{key.name}" for section, key in _KEYS]


@pytest.mark.parametrize(("section", "key"), _KEYS, ids=_IDS)
def test_key_is_described_in_both_languages(section: SectionDoc, key: KeyDoc) -> None:
    assert section.doc.id
    assert section.doc.en
    assert key.doc.id.endswith((".", '."', ".”"))
    assert key.doc.en.endswith((".", '."', ".”"))


@pytest.mark.parametrize(("section", "key"), [pair for pair in _KEYS if pair[0].name != "style"])
def test_every_choice_and_example_loads(section: SectionDoc, key: KeyDoc, tmp_path: Path) -> None:
    values = [f'"{choice}"' for choice in key.choices] if key.kind is ValueKind.CHOICE else []
    values += [key.example] if key.example else []
    values += ["true"] if key.kind is ValueKind.SWITCH else ["80"] if key.kind is ValueKind.NUMBER else []
    assert values, "neither choices nor an example"
    for value in values:
        (tmp_path / "x.toml").write_text(
            f'[style]\ninherits = "umum"\n[{section.name}]\n{key.name} = {value}\n', encoding="utf-8"
        )
        assert StyleBook([resources_folder() / "styles", tmp_path]).load("x").id == "x"


def test_a_choice_lists_what_may_stand_there() -> None:
    (section,) = (section for section in describe_schema() if section.name == "degrees")
    treatment = section.key("treatment")
    assert treatment is not None
    assert (treatment.kind, treatment.choices) == (ValueKind.CHOICE, ("rapikan", "hapus", "biarkan"))
    assert section.key("perlakuan") is None
