"""``redaksi explain``: one rule, whole."""

from __future__ import annotations

import pytest

from .conftest import Redaksi


@pytest.mark.parametrize(
    ("lang", "shown"),
    [
        ("id", ["Gelar ditulis rapat", "Sumber: EYD V", "Salah: ", "Jadi: ", "Benar: "]),
        ("en", ["Degrees are closed up", "Source: EYD V", "Wrong: ", "Becomes: ", "Right: "]),
    ],
)
def test_why_source_and_examples(lang: str, shown: list[str], redaksi: Redaksi) -> None:
    ran = redaksi("explain", "gelar.bentuk", "--lang", lang)
    assert (ran.status, ran.err) == (0, "")
    assert ran.text.startswith("gelar.bentuk (style, error)\n")
    for words in shown:
        assert words in ran.text


def test_example_that_is_only_marked(redaksi: Redaksi) -> None:
    text = redaksi("explain", "tanggal.mustahil").text
    assert "Yang ditandai: 31 April 2024" in text
    assert "[[" not in text


def test_style_of_an_example_is_named(redaksi: Redaksi) -> None:
    assert "Salah (pos-kupang): " in redaksi("explain", "dateline.bentuk").text


@pytest.mark.parametrize(
    ("lang", "shown"),
    [
        ("id", ["Dirinya sebagai subjek.", "pronomina refleksif", "Sumber: Tata Bahasa Baku", "Salah: ", "Jadi: Ia "]),
        ("en", ["“dirinya” as a subject.", "reflexive pronoun", "Source: Tata Bahasa Baku", "Wrong: ", "Becomes: Ia "]),
    ],
)
def test_a_rule_of_the_grammar_server(lang: str, shown: list[str], redaksi: Redaksi) -> None:
    ran = redaksi("explain", "tata-bahasa.dirinya", "--lang", lang)
    assert (ran.status, ran.err) == (0, "")
    assert ran.text.startswith("tata-bahasa.dirinya (grammar, warning)\n")
    for words in shown:
        assert words in ran.text
    assert "<marker>" not in ran.text


def test_where_no_name_is_near_the_list_of_rules_is_named(redaksi: Redaksi) -> None:
    ran = redaksi("explain", "zzz")
    assert ran.complaint == "redaksi: Aturan “zzz” tidak ada. Daftar lengkapnya: redaksi rules\n"
