"""What a table calls wrong is right nowhere."""

from __future__ import annotations

import pytest

from redaksi_app.places import Gazetteer
from tests.tables.tables import COLUMNS, listed, rows

_WITH_WRONG = sorted(name for name, columns in COLUMNS.items() if "wrong" in columns.split())
#: Words that copy has in its own right; a slip that looks like one of them cannot be told from it.
_WORDS_AND_NAMES = frozenset(
    "Baraka Kol Dan Pol Prada Kapten Mayor Loteng Antara Bakti Gelora Kontras Persis Aspek Balon Permen".split()
)


def _right_forms() -> dict[str, str]:
    """Every right or accepted form of any table, with the table's name."""
    forms = {}
    for name in COLUMNS:
        for row in rows(name):
            for form in (row.get("form", ""), row.get("capital", ""), *listed(row.get("accepted", ""))):
                forms[form] = name
    return forms


@pytest.mark.parametrize("name", _WITH_WRONG)
def test_no_wrong_form_is_a_right_one(name: str) -> None:
    right = _right_forms()
    clashes = [(wrong, right[wrong]) for row in rows(name) for wrong in listed(row["wrong"]) if wrong in right]
    assert clashes == []


@pytest.mark.parametrize("name", _WITH_WRONG)
def test_no_wrong_form_is_a_word_a_name_or_a_place(name: str) -> None:
    gazetteer = Gazetteer.load()
    for row in rows(name):
        for wrong in listed(row["wrong"]):
            assert wrong not in _WORDS_AND_NAMES, row
            assert wrong.isupper() or not (gazetteer.is_city(wrong) or gazetteer.regencies(wrong)), row


@pytest.mark.parametrize("name", _WITH_WRONG)
def test_one_wrong_form_has_one_right_form(name: str) -> None:
    right: dict[str, set[str]] = {}
    for row in rows(name):
        for wrong in listed(row["wrong"]):
            right.setdefault(wrong, set()).add(row["form"])
    assert {wrong: forms for wrong, forms in right.items() if len(forms) > 1} == {}


def test_forms_wrong_only_before_a_name_are_no_wrong_forms_elsewhere() -> None:
    everywhere = {wrong for row in rows("pangkat") for wrong in listed(row["wrong"])}
    before_names = {wrong for row in rows("pangkat") for wrong in listed(row["before_name"])}
    assert "Baraka" in before_names
    assert everywhere & before_names == set()


def test_full_stops_of_eyd_are_not_called_wrong() -> None:
    wrong = {wrong for row in rows("pangkat") for wrong in (*listed(row["wrong"]), *listed(row["before_name"]))}
    assert not [form for form in wrong if "." in form]
