from redaksi_app.finding import Bilingual, Category, Finding, Origin, Severity
from redaksi_app.rules import FAMILIES, all_rules
from redaksi_app.rules.tables import read_table
from redaksi_app.ui.panel.families import GRAMMAR_FAMILY, family_name, family_of


def _finding(rule: str, origin: Origin = Origin.REDAKSI) -> Finding:
    return Finding(rule, Category.GRAMMAR, Severity.ADVICE, 0, 1, "a", Bilingual("a", "a"), origin=origin)


def test_every_family_has_a_name() -> None:
    named = {row["family"] for row in read_table("keluarga")}
    assert set(FAMILIES) <= named
    assert {rule.family.replace("-", "_") for rule in all_rules().values()} <= named


def test_every_name_is_given_in_both_languages_and_once() -> None:
    rows = read_table("keluarga")
    assert all(row["id"] and row["en"] for row in rows)
    for column in ("family", "id", "en"):
        assert len({row[column] for row in rows}) == len(rows), column


def test_an_unknown_family_is_called_by_its_id() -> None:
    assert family_name("kata_baru").id == "Kata baru"
    assert family_name("jarak-baris").en == "Jarak baris"


def test_hyphen_and_underscore_are_the_same_family() -> None:
    assert family_name("di-ke") == family_name("di_ke")


def test_what_languagetool_finds_is_grammar() -> None:
    assert family_of(_finding("gelar.bentuk")) == "gelar"
    assert family_of(_finding("ID_RULE", Origin.LANGUAGETOOL)) == GRAMMAR_FAMILY
    assert family_name(GRAMMAR_FAMILY).id == "Tata bahasa"
