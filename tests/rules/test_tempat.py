"""Misspelt places are put right where only one can be meant; everything else that looks like one is left alone."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine
from redaksi_app.finding import Finding, Severity
from redaksi_app.places import Gazetteer
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles
from redaksi_app.words.lexicon import open_lexicon

_built = pytest.mark.skipif(
    not Gazetteer.load().has_districts or open_lexicon() is None, reason="the areas or the lexicon are not built here"
)


def _findings(text: str) -> tuple[Finding, ...]:
    rules = [rule for rule in all_rules().values() if rule.family == "tempat"]
    return Engine(rules).check(text, shipped_styles().load("umum")).findings


@_built
@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Warga Kabupaten Manggari Timur mengeluhkan jalan rusak.", "Manggarai Timur"),
        ("Provinsi Sulewesi Selatan menyumbang padi terbanyak.", "Sulawesi Selatan"),
        ("Kebakaran di Kota Surabya menghanguskan kios.", "Surabaya"),
        ("WARGA KABUPATEN BELU HADIR, kata camat di Kabupaten LEMBATTA.", "LEMBATA"),
        ("Pesawat dari Balikpappan mendarat.", "Balikpapan"),
        ("Rombongan dari Tulungagunng singgah di Blitar.", "Tulungagung"),
    ],
)
def test_misspelt_place_is_put_right(text: str, right: str) -> None:
    (finding,) = _findings(text)
    assert finding.suggestions == (right,)


@_built
@pytest.mark.parametrize(
    "text",
    [
        "Kota Madinah, Kota Mekkah, Kota Bangkok, dan Kota Manila dipadati jemaah.",
        "Warga di Malangan dan Semarangan berkumpul di Kota Jababeka.",
        "Kabupaten Pangkajene dan Kepulauan serta Kota Administrasi Jakarta Barat ramai.",
        "Kota Mungkid, Kota Jogja, Kota Solo, dan Kota Palangka Raya ramai.",
        "Anton Banyuangi menolong warga.",
    ],
)
def test_other_names_are_left(text: str) -> None:
    assert _findings(text) == ()


@_built
@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Kota Timor Tengah Utara mendapat penghargaan.", "Kabupaten"),
        ("Pelari asal Kabupaten Banjarmasin juara.", "Kota"),
    ],
)
def test_kind_of_area_is_put_right(text: str, right: str) -> None:
    (finding,) = _findings(text)
    assert finding.suggestions == (right,)


@_built
def test_what_may_well_be_another_place_is_only_advice() -> None:
    (finding,) = _findings("Perahu dari Lewoleda tiba pagi itu.")
    assert (finding.severity, finding.suggestions) == (Severity.ADVICE, ("Lewoleba",))


@_built
@pytest.mark.parametrize(
    "text",
    [
        "Perahu dari Lewolleba tiba pagi itu.\nKepala Desa Lewolleba menyambutnya.",
        "Perahu dari Lewolleba, kampung di balik bukit, tiba pagi itu.",
    ],
)
def test_a_village_is_no_misspelt_city(text: str) -> None:
    assert _findings(text) == ()


@_built
def test_a_village_elsewhere_does_not_excuse_a_misspelt_city() -> None:
    (finding,) = _findings("Perahu dari Lewolleba tiba pagi itu.\nKepala desa di Lewolleba menyambutnya.")[:1]
    assert finding.suggestions == ("Lewoleba",)
