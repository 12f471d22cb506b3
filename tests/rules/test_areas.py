"""Areas are read with their kind, up to where the name can end."""

from __future__ import annotations

import pytest

from redaksi_app.places import Gazetteer
from redaksi_app.rules.areas import find_areas


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Wali Kota Kediri Abdullah Seran hadir.", "kota", "Kediri"),
        ("Bupati Kab. Timor Tengah Utara hadir.", "kabupaten", "Timor Tengah Utara"),
        ("Di Provinsi NTT hujan turun.", "provinsi", "NTT"),
        ("Di Kabupaten Pangkajene dan Kepulauan hujan turun.", "kabupaten", "Pangkajene dan Kepulauan"),
        ("Di Kota Administrasi Jakarta Barat hujan turun.", "kota", "Jakarta Barat"),
        ("Di Kabupaten Antah Berantah hujan turun.", "kabupaten", None),
    ],
)
def test_area_is_read(text: str, kind: str, name: str | None) -> None:
    (area,) = find_areas(text)
    assert (area.kind, area.longest(Gazetteer.load())) == (kind, name)


def test_name_ends_before_the_next_area() -> None:
    district, regency = find_areas("Warga Kecamatan Insana Kabupaten Timor Tengah Utara hadir.")
    assert district.words == ("Insana",)
    assert regency.words == ("Timor", "Tengah", "Utara")


def test_place_of_the_words_is_told() -> None:
    text = "Warga Kec. Insana Utara hadir."
    (area,) = find_areas(text)
    assert text[area.start : area.end_of(2)] == "Insana Utara"
    assert text[area.kind_start : area.kind_end] == "Kec."
