"""Degrees after a name are known by their letters, and initials are left alone."""

from __future__ import annotations

import pytest

from redaksi_app.rules.degrees import find_degree_tails, may_hold_degrees


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("SH", "S.H."),
        ("S.H", "S.H."),
        ("S. H.", "S.H."),
        ("S.h.", "S.H."),
        ("SH.,MH", "S.H., M.H."),
        ("S.I.K.M.,H", "S.I.K., M.H."),
        ("S.Pd. M.Pd.", "S.Pd., M.Pd."),
        ("STrK", "S.Tr.K."),
        ("PhD", "Ph.D."),
        ("S.H..", "S.H."),
        ("S.E., M.Ak., C.P.A.", "S.E., M.Ak., CPA"),
    ],
)
def test_every_spelling_of_a_degree_has_one_right_form(written: str, right: str) -> None:
    (tail,) = find_degree_tails(f"Rapat dipimpin Anton Seran, {written}, di aula.")
    assert (tail.written, tail.right) == (written, right)


@pytest.mark.parametrize(
    "text",
    [
        "Korban, SH, melapor ke polisi.",
        "Warga Desa Oelbubuk, SKM, ditangkap.",
        "Seorang warga Amanuban Timur, SH, melapor.",
        "Wanita asal Kota Kupang, SH (23), melapor.",
        "Perkara itu diputus Mahkamah Agung, MA, pada Senin.",
        "Sejarawan S.H. Bria dan M. Nahak hadir.",
        "Roy St. Rajo Mangkuto hadir.",
        "Dosen Universitas Nusa Cendana, S.Pd, belum dipilih.",
        "Rapat dipimpin Anton Seran, M.Si.(Han), di aula.",
    ],
)
def test_what_is_no_degree_is_not_found(text: str) -> None:
    assert find_degree_tails(text) == []


def test_degrees_end_where_a_new_sentence_begins() -> None:
    (tail,) = find_degree_tails("Jabatan itu dipegang Anton Seran, S. T. Ia menggantikan Maria Bria.")
    assert tail.right == "S.T."


def test_letters_of_two_degrees_give_both() -> None:
    (tail,) = find_degree_tails("Rapat dipimpin Anton Seran, S.T., MARS, di aula.")
    assert {tail.right, *tail.others} == {"S.T., M.Ars.", "S.T., M.A.R.S."}


def test_an_accepted_form_is_left_as_it_is() -> None:
    (tail,) = find_degree_tails("Rapat dipimpin Anton Seran, S.S.T., di aula.")
    assert tail.right == tail.written == "S.S.T."


def test_name_before_and_missing_comma_are_told() -> None:
    text = "Rapat dipimpin Kapolsek Anton Seran S.H., M.H."
    (tail,) = find_degree_tails(text)
    assert not tail.comma_before
    assert text[tail.name_start : tail.name_end] == "Kapolsek Anton Seran"
    assert tail.degrees == ("S.H.", "M.H.")


def test_copy_without_their_letters_need_not_be_searched() -> None:
    assert may_hold_degrees(frozenset({"anton", "s", "h"}))
    assert not may_hold_degrees(frozenset({"anton", "seran", "hadir"}))
