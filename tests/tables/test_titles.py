"""Degrees, ranks, corps and posts."""

from __future__ import annotations

import pytest

from redaksi_app.rules.degrees import find_degree_tails
from tests.tables.tables import in_order, listed, rows

_RANKS = rows("pangkat")


def test_there_are_enough_degrees_and_posts() -> None:
    assert len(rows("gelar")) >= 250
    assert len(rows("jabatan")) >= 250


@pytest.mark.parametrize("form", [row["form"] for row in rows("gelar") if row["place"] == "after"])
def test_degree_in_its_right_form_is_left(form: str) -> None:
    for tail in find_degree_tails(f"Rapat dihadiri Anton Seran, {form}, kemarin."):
        assert tail.right == form


@pytest.mark.parametrize("letters", ["SH", "S. H", "S.h.", "S.H"])
def test_letters_tell_the_degree(letters: str) -> None:
    (tail,) = find_degree_tails(f"Rapat dihadiri Anton Seran, S.E., {letters}, kemarin.")
    assert tail.right == "S.E., S.H."


def test_letters_of_degrees_stand_in_their_expansion() -> None:
    vocational = [
        row for row in rows("gelar") if row["kind"] == "vocational" and row["form"].startswith(("S.Tr", "A.Md"))
    ]
    assert not [row["form"] for row in vocational if not in_order(row["form"][:4], row["expansion"])]


def test_police_has_22_ranks_in_order() -> None:
    police = [row for row in _RANKS if row["force"] == "polri"]
    assert [int(row["order"]) for row in police] == list(range(1, 23))
    assert (police[0]["form"], police[-1]["form"]) == ("Bharada", "Jenderal Pol")


@pytest.mark.parametrize(
    ("force", "highest"), [("ad", "Jenderal TNI"), ("al", "Laksamana TNI"), ("au", "Marsekal TNI")]
)
def test_each_service_has_all_ranks(force: str, highest: str) -> None:
    own = {int(row["order"]): row["form"] for row in _RANKS if row["force"] in ("tni", force)}
    assert sorted(own) == list(range(1, 24))
    assert own[22] == highest


@pytest.mark.parametrize(
    ("form", "expansion"),
    [
        ("AKBP", "Ajun Komisaris Besar Polisi"),
        ("Bripka", "Brigadir Polisi Kepala"),
        ("Peltu", "Pembantu Letnan Satu"),
        ("Laksdya TNI", "Laksamana Madya TNI"),
        ("Marsma TNI", "Marsekal Pertama TNI"),
    ],
)
def test_expansion_of_a_rank(form: str, expansion: str) -> None:
    assert [row["expansion"] for row in _RANKS if row["form"] == form] == [expansion]


def test_suffix_closes_the_rank() -> None:
    assert not [row["form"] for row in _RANKS if row["suffix"] and not row["form"].endswith(f" {row['suffix']}")]


def test_corps_of_all_services_are_there() -> None:
    forms = {force: {row["form"] for row in rows("korps") if row["force"] == force} for force in ("ad", "al", "au")}
    assert {"Inf", "Kav", "Arm", "Czi", "Cpm"} <= forms["ad"]
    assert {"Laut (P)", "Laut (KH)", "Mar"} <= forms["al"]
    assert {"Pnb", "Pas", "Sus"} <= forms["au"]


def test_posts_name_ranks_that_exist() -> None:
    ranks = {row["form"] for row in _RANKS}
    assert not [row["form"] for row in rows("jabatan") if not set(listed(row["rank"])) <= ranks]


@pytest.mark.parametrize(
    ("post", "rank"),
    [("Kapolri", "Jenderal Pol"), ("Kapolres", "AKBP"), ("Kapolresta", "Kombes Pol"), ("Dandim", "Letkol")],
)
def test_rank_expected_of_a_post(post: str, rank: str) -> None:
    (row,) = (row for row in rows("jabatan") if row["form"] == post)
    assert rank in listed(row["rank"])


@pytest.mark.parametrize(
    ("form", "accepted"), [("Kabid Humas", "Kabidhumas"), ("Kasat Reskrim", "Kasatreskrim"), ("Kabag Ops", "Kabagops")]
)
def test_both_spellings_of_a_post_are_accepted(form: str, accepted: str) -> None:
    assert [accepted in listed(row["accepted"]) for row in rows("jabatan") if row["form"] == form] == [True]


def test_religious_orders_stand_after_the_name() -> None:
    after = {row["form"] for row in rows("rohaniwan") if row["place"] == "after"}
    assert {"SVD", "SJ", "OFM", "Pr", "CMF", "SSpS"} <= after
