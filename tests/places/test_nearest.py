"""A misspelt name is put right only where one name can be meant."""

import pytest

from redaksi_app.places.nearest import deletions, nearest, one_slip


@pytest.mark.parametrize("written", ["atambuaa", "atmbua", "atanbua", "taambua"])
def test_one_slip_is_forgiven(written: str) -> None:
    assert nearest(written, ["atambua", "larantuka"]) == "atambua"


def test_two_slips_are_forgiven_only_in_long_names() -> None:
    assert nearest("kefamenamuu", ["kefamenanu"]) == "kefamenanu"
    assert nearest("atanbuu", ["atambua"]) is None


def test_two_names_equally_near_are_none() -> None:
    assert nearest("malaga", ["malaka", "malang", "malala"]) is None


def test_nearer_name_wins() -> None:
    assert nearest("purwakerto", ["purwakarta", "purwokerto", "purwakert"]) is None
    assert nearest("purwokertoo", ["purwakarta", "purwokerto"]) == "purwokerto"


def test_short_names_are_not_guessed() -> None:
    assert nearest("enda", ["ende"]) is None


@pytest.mark.parametrize(
    ("word", "other", "slip"),
    [("ende", "enda", True), ("ende", "ened", True), ("ende", "ende", False), ("ende", "bima", False)],
)
def test_one_slip(word: str, other: str, slip: bool) -> None:
    assert one_slip(word, other) is slip


def test_words_one_slip_apart_share_a_deletion() -> None:
    assert {"kupang", *deletions("kupang")} & {"kupnag", *deletions("kupnag")}
    assert not {"kupang", *deletions("kupang")} & {"kpuagn", *deletions("kpuagn")}
