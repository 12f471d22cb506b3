"""Places are found by their names, however these are spaced and capitalised."""

from __future__ import annotations

from pathlib import Path

import pytest

from redaksi_app.places import Gazetteer
from redaksi_app.resources import resources_folder

_AREAS = (
    "code\tname\n53\tNusa Tenggara Timur\n53.03\tKabupaten Timor Tengah Utara\n53.03.04\tInsana\n53.21.01\tInsana\n"
)


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


@pytest.fixture
def with_districts(tmp_path: Path) -> Gazetteer:
    areas = tmp_path / "wilayah.tsv"
    areas.write_text(_AREAS, encoding="utf-8")
    return Gazetteer(resources_folder() / "tables" / "ibu_kota.tsv", areas)


def test_all_provinces_and_regencies_are_there(gazetteer: Gazetteer) -> None:
    assert len(gazetteer.provinces) == 38
    assert len(gazetteer.all_regencies) == 514
    assert sum(regency.is_kota for regency in gazetteer.all_regencies) == 98


@pytest.mark.parametrize(
    ("capital", "regency", "province"),
    [
        ("Kefamenanu", "Kabupaten Timor Tengah Utara", "Nusa Tenggara Timur"),
        ("KEFAMENANU", "Kabupaten Timor Tengah Utara", "Nusa Tenggara Timur"),
        ("Soe", "Kabupaten Timor Tengah Selatan", "Nusa Tenggara Timur"),
        ("Tanjung Pinang", "Kota Tanjung Pinang", "Kepulauan Riau"),
        ("Tanjungpinang", "Kota Tanjung Pinang", "Kepulauan Riau"),
        ("Solo", "Kota Surakarta", "Jawa Tengah"),
        ("Purwokerto", "Kabupaten Banyumas", "Jawa Tengah"),
    ],
)
def test_capital_leads_to_its_regency(gazetteer: Gazetteer, capital: str, regency: str, province: str) -> None:
    (found,) = gazetteer.regencies_of_capital(capital)
    assert (found.full_name, found.province.name) == (regency, province)
    assert gazetteer.is_city(capital)


def test_name_without_its_kind_means_kabupaten_and_kota(gazetteer: Gazetteer) -> None:
    assert [regency.full_name for regency in gazetteer.regencies("Kupang")] == ["Kabupaten Kupang", "Kota Kupang"]
    assert [regency.full_name for regency in gazetteer.regencies("Kota Kupang")] == ["Kota Kupang"]
    assert [regency.full_name for regency in gazetteer.regencies("Kab. Kupang")] == ["Kabupaten Kupang"]
    assert gazetteer.regencies("Provinsi Kupang") == ()


@pytest.mark.parametrize(
    ("name", "province"),
    [
        ("Timor Tengah Utara", "Nusa Tenggara Timur"),
        ("Kota Kupang", "Nusa Tenggara Timur"),
        ("Jakarta", "Daerah Khusus Ibukota Jakarta"),
        ("Wamena", "Papua Pegunungan"),
        ("Kota Agung", "Lampung"),
        ("Tanjung", None),
        ("Atlantis", None),
    ],
)
def test_province_of_a_place(gazetteer: Gazetteer, name: str, province: str | None) -> None:
    found = gazetteer.province_of(name)
    assert (found.name if found else None) == province


@pytest.mark.parametrize(
    "name", ["Jakarta", "Sofifi", "Labuan Bajo", "PALANGKA RAYA", "Kota Malang", "Jakarta Selatan"]
)
def test_city_of_a_dateline(gazetteer: Gazetteer, name: str) -> None:
    assert gazetteer.is_city(name)


@pytest.mark.parametrize("name", ["Timor Tengah Utara", "Jawa Barat", "Polisi", "Senin", ""])
def test_not_the_name_of_a_city(gazetteer: Gazetteer, name: str) -> None:
    assert not gazetteer.is_city(name)


def test_province_by_name(gazetteer: Gazetteer) -> None:
    found = gazetteer.province("Provinsi Nusa Tenggara Timur")
    assert found is not None
    assert (found.code, found.capital) == ("53", "Kupang")
    assert gazetteer.province("Timor Tengah Utara") is None


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("NTT", "Nusa Tenggara Timur"),
        ("Sumatra Barat", "Sumatera Barat"),
        ("DI Yogyakarta", "Daerah Istimewa Yogyakarta"),
        ("Provinsi Babel", "Kepulauan Bangka Belitung"),
    ],
)
def test_province_by_another_name(gazetteer: Gazetteer, written: str, name: str) -> None:
    found = gazetteer.province(written)
    assert found is not None
    assert found.name == name


def test_district_may_lie_in_several_regencies(with_districts: Gazetteer) -> None:
    for name in ("Insana", "Kecamatan Insana", "Kec. INSANA"):
        found = [regency.full_name for regency in with_districts.districts(name)]
        assert found == ["Kabupaten Timor Tengah Utara", "Kabupaten Malaka"]
    assert with_districts.districts("Kefamenanu") == ()
    assert with_districts.knows("Insana")


def test_without_the_built_table_cities_are_still_known(tmp_path: Path) -> None:
    bare = Gazetteer(resources_folder() / "tables" / "ibu_kota.tsv", tmp_path / "missing.tsv")
    assert not bare.has_districts
    assert bare.districts("Insana") == ()
    assert bare.is_city("Kefamenanu")
    assert not bare.knows("Insana")


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Kefamenanau", "Kefamenanu"),
        ("KEFAMENAMU", "Kefamenanu"),
        ("Kupnag", "Kupang"),
        ("Timor Tengah Utra", "Timor Tengah Utara"),
        ("Nusa Tengara Timur", "Nusa Tenggara Timur"),
    ],
)
def test_misspelt_place_has_one_right_spelling(gazetteer: Gazetteer, written: str, right: str) -> None:
    assert gazetteer.nearest(written) == right


@pytest.mark.parametrize("name", ["Kefamenanu", "Kota Kupang", "Atlantis", "Soa", "Kabupaten Belu"])
def test_right_or_unknown_name_is_left(gazetteer: Gazetteer, name: str) -> None:
    assert gazetteer.nearest(name) is None


@pytest.mark.parametrize(
    ("written", "right"),
    [("Kafamenanu", "Kefamenanu"), ("Lembatta", "Lembata"), ("Banyuangi", "Banyuwangi"), ("Balikpapna", "Balikpapan")],
)
def test_word_one_slip_away_from_a_city(gazetteer: Gazetteer, written: str, right: str) -> None:
    assert gazetteer.one_slip_away(written) == right


@pytest.mark.parametrize("written", ["Kefamenanu", "Sawah", "Kafamenann", "Enda", "Kupnag"])
def test_word_that_is_no_slip_of_a_city(gazetteer: Gazetteer, written: str) -> None:
    assert gazetteer.one_slip_away(written) is None


def test_misspelt_kecamatan_is_looked_for_in_one_regency(with_districts: Gazetteer) -> None:
    (regency,) = with_districts.regencies("Kabupaten Timor Tengah Utara")
    (other,) = with_districts.regencies("Kabupaten Belu")
    assert with_districts.nearest_district("Insanna", regency) == "Insana"
    assert with_districts.nearest_district("Insana", regency) is None
    assert with_districts.nearest_district("Insanna", other) is None


def test_misspelt_regency_keeps_its_kind(gazetteer: Gazetteer) -> None:
    kabupaten = gazetteer.nearest_regency("Manggari Barat", kota=False)
    assert kabupaten is not None
    assert kabupaten.full_name == "Kabupaten Manggarai Barat"
    assert gazetteer.nearest_regency("Manggari Barat", kota=True) is None


def test_province_has_a_short_name(gazetteer: Gazetteer) -> None:
    short = {gazetteer.short_name(province) for province in gazetteer.provinces}
    assert {"NTT", "Jatim", "Bali", "Papua Barat Daya"} <= short
    assert "Jakarta" not in gazetteer.province_names
