from __future__ import annotations

from pathlib import Path

from redaksi_app.finding import Severity
from redaksi_app.resources import resources_folder
from redaksi_app.rules import all_rules
from redaksi_app.styles import StyleBook
from redaksi_app.ui.dialogs.fix_all_rows import Chosen
from redaksi_app.ui.dialogs.stylesheet.editing import StyleEdit
from redaksi_app.ui.dialogs.stylesheet.rule_states import RuleStates

FORM = all_rules()["gelar.bentuk"]


def test_a_rule_is_switched_off_and_on_again(edit: StyleEdit) -> None:
    states = RuleStates(edit)
    states.switch([FORM], False)
    assert edit.own("rules", "off") == ["gelar.bentuk"]
    assert (states.is_on(FORM), states.is_own(FORM)) == (False, True)
    assert states.chosen(states.families["gelar"]) is Chosen.SOME
    states.switch([FORM], True)
    assert edit.own("rules", "off") is None
    assert not edit.changed


def test_a_family_goes_by_its_name_and_comes_apart(edit: StyleEdit) -> None:
    states = RuleStates(edit)
    family = states.families["gelar"]
    states.switch(family, False)
    assert edit.own("rules", "off") == ["gelar"]
    assert states.chosen(family) is Chosen.NONE
    states.switch([FORM], True)
    assert states.is_on(FORM)
    assert set(edit.own("rules", "off")) == {rule.id for rule in family if rule is not FORM}


def test_a_weight_is_said_only_where_it_differs(edit: StyleEdit) -> None:
    states = RuleStates(edit)
    states.weigh(FORM, Severity.ADVICE)
    assert edit.own("rules", "severity") == {"gelar.bentuk": "advice"}
    assert states.is_own(FORM)
    states.weigh(FORM, FORM.severity)
    assert edit.own("rules", "severity") is None


def test_the_grammar_check_is_switched_as_a_whole_or_by_what_it_was_told_to_leave(folder: Path) -> None:
    (folder / "pos-kupang.toml").write_text(
        '[style]\ninherits = "pos-kupang"\n[rules]\noff = ["tata-bahasa.saran-pasif"]\n', encoding="utf-8"
    )
    edit = StyleEdit.of(StyleBook([resources_folder() / "styles", folder]), "pos-kupang", folder)
    states = RuleStates(edit)
    whole, passive = states.families["tata-bahasa"]
    assert (whole.id, passive.id) == ("tata-bahasa", "tata-bahasa.saran-pasif")
    assert (states.is_on(whole), states.is_on(passive)) == (True, False)
    states.switch([whole], False)
    assert edit.own("rules", "off") == ["tata-bahasa"]
    states.switch([whole], True)
    assert edit.own("rules", "off") == ["tata-bahasa.saran-pasif"]
    states.switch([passive], True)
    assert edit.own("rules", "off") is None


def test_rules_that_nobody_knows_stay_named(folder: Path) -> None:
    (folder / "pos-kupang.toml").write_text(
        '[style]\ninherits = "pos-kupang"\n[rules]\noff = ["lama.aturan"]\n', encoding="utf-8"
    )
    edit = StyleEdit.of(StyleBook([resources_folder() / "styles", folder]), "pos-kupang", folder)
    RuleStates(edit).switch([FORM], False)
    assert edit.own("rules", "off") == ["gelar.bentuk", "lama.aturan"]


def test_what_is_inherited_is_known_and_can_be_overruled(folder: Path) -> None:
    (folder / "induk.toml").write_text(
        '[style]\ninherits = "umum"\n[rules]\noff = ["gelar"]\n[rules.severity]\n"pangkat.pol" = "advice"\n',
        encoding="utf-8",
    )
    book = StyleBook([resources_folder() / "styles", folder])
    edit = StyleEdit.child(book, "induk", "Anak", folder)
    states = RuleStates(edit)
    assert not states.is_on(FORM)
    assert not states.is_own(FORM)
    states.switch([FORM], True)
    assert states.is_own(FORM)
    style = edit.stylesheet()
    assert style is not None
    assert "gelar.bentuk" not in style.rules.off
    states.reset(FORM)
    assert edit.own("rules", "off") is None
    rank = all_rules()["pangkat.pol"]
    assert states.severity(rank) is Severity.ADVICE
    states.weigh(rank, Severity.ERROR)
    assert edit.own("rules", "severity") == {"pangkat.pol": "error"}
    states.reset(rank)
    assert states.severity(rank) is Severity.ADVICE
