"""Newsrooms, parties, institutions and holidays."""

from __future__ import annotations

import datetime

import pytest

from redaksi_app.places import Gazetteer
from redaksi_app.styles import shipped_styles
from tests.tables.tables import listed, rows


def test_every_newsroom_lies_in_a_known_city_of_its_province() -> None:
    gazetteer = Gazetteer.load()
    for row in rows("media"):
        province = gazetteer.province_of(row["city"])
        assert gazetteer.is_city(row["city"]), row
        assert province is not None, row
        assert province.name == row["province"], row


def test_dateline_shapes_name_what_the_row_has() -> None:
    for row in rows("media"):
        assert ("{portal}" in row["dateline"]) == bool(row["portal"]), row
        assert "://" not in row["host"], row


@pytest.mark.parametrize("style_id", shipped_styles().ids())
def test_portal_of_a_stylesheet_is_in_the_table(style_id: str) -> None:
    portal = shipped_styles().load(style_id).dateline.portal
    assert not portal or portal in {row["portal"] for row in rows("media")}


def test_ballot_of_2024_has_24_parties() -> None:
    numbered = {int(row["number"]): row for row in rows("partai") if row["number"]}
    assert sorted(numbered) == list(range(1, 25))
    assert {number for number, row in numbered.items() if row["region"] == "Aceh"} == set(range(18, 24))


def test_cabinet_has_its_ministries() -> None:
    kinds = [row["kind"] for row in rows("lembaga")]
    assert kinds.count("kementerian koordinator") == 7
    assert kinds.count("kementerian") >= 41


def test_short_forms_of_institutions_do_not_disagree_with_the_acronyms() -> None:
    acronyms = {
        row["form"]: row["expansion"] for row in rows("akronim") if row["kind"] == "nama" and not row["context"]
    }
    both = [(row["expansion"], acronyms[row["form"]]) for row in rows("lembaga") if row["form"] in acronyms]
    assert len(both) > 20
    assert [pair for pair in both if not pair[0].startswith(pair[1])] == []


def test_fixed_holidays_are_dates() -> None:
    for row in rows("hari_libur"):
        assert row["kind"] in ("libur", "peringatan")
        if row["date"]:
            datetime.date.fromisoformat(f"2024-{row['date']}")


@pytest.mark.parametrize(
    ("form", "date"),
    [("Hari Kemerdekaan Republik Indonesia", "08-17"), ("Hari Lahir Pancasila", "06-01"), ("Idulfitri", "")],
)
def test_date_of_a_holiday(form: str, date: str) -> None:
    assert [row["date"] for row in rows("hari_libur") if row["form"] == form] == [date]


def test_usual_spelling_of_a_feast_is_accepted() -> None:
    (row,) = (row for row in rows("hari_libur") if row["form"] == "Idulfitri")
    assert "Idul Fitri" in listed(row["accepted"])
