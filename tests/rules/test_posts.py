"""The patterns of posts that the table gives."""

from __future__ import annotations

from redaksi_app.rules.posts import (
    accepted,
    acronym_pattern,
    acronyms,
    counted_pattern,
    hyphened,
    in_title,
    misspelt,
    misspelt_pattern,
)


def test_what_is_accepted_is_not_misspelt_unless_it_is_only_joined() -> None:
    assert "Kasad" in accepted()
    assert "kabidhumas" in misspelt()
    assert misspelt()["kabidhumas"] == ("Kabid Humas", False)


def test_spaces_and_hyphens_count_alike() -> None:
    assert hyphened("MenPAN RB") == hyphened("MenPAN-RB")


def test_wrong_spellings_are_found_whatever_their_capitals() -> None:
    assert [match.group() for match in misspelt_pattern().finditer("Walikota, WALIKOTA, walikota-walikota")] == [
        "Walikota",
        "WALIKOTA",
    ]


def test_words_of_the_language_are_no_acronyms() -> None:
    assert "kapolsek" in acronyms()
    assert "petinggi" not in acronyms()


def test_an_acronym_is_found_with_the_word_behind() -> None:
    match = acronym_pattern("kasat").search("Kasat reskrim Polres Belu")
    assert match is not None
    assert (match["post"], match["next"]) == ("Kasat reskrim", "Polres")


def test_counted_posts_are_taken_together() -> None:
    match = counted_pattern().search("Para Bupati, Wali Kota, dan Gubernur hadir.")
    assert match is not None
    assert match["posts"] == "Bupati, Wali Kota, dan Gubernur"
    assert counted_pattern().search("Semua Bupati Belu hadir.") is None


def test_every_word_of_a_title_has_a_capital() -> None:
    assert in_title("ketua DPRD") == "Ketua DPRD"
