"""Ranks by their short forms, and the copy that may hold one."""

from __future__ import annotations

from redaksi_app.rules.ranks import order_of, rank_openings, ranks


def test_a_short_form_of_two_forces_means_both() -> None:
    assert {rank.force for rank in ranks()["Brigjen"]} == {"polri", "tni"}
    assert {rank.force for rank in ranks()["Kompol"]} == {"polri"}


def test_ranks_are_ordered_within_their_force() -> None:
    order = order_of()
    assert order["Iptu"].order < order["AKP"].order < order["AKBP"].order < order["Kombes Pol"].order
    assert order["Letkol"].order == order["AKBP"].order


def test_copy_without_their_words_need_not_be_searched() -> None:
    assert "jendral" in rank_openings()
    assert rank_openings().isdisjoint({"anton", "hadir"})
