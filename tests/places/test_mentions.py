"""The provinces of all places that a text names are found, whichever of several places is meant."""

from redaksi_app.places import Gazetteer
from redaksi_app.places.mentions import provinces_named


def _named(text: str) -> set[str]:
    return {province.name for province in provinces_named(text, Gazetteer.load())}


def test_cities_kabupaten_and_provinces_lead_to_their_province() -> None:
    assert _named("Rombongan dari Kefamenanu tiba di Jakarta.") == {
        "Nusa Tenggara Timur",
        "Daerah Khusus Ibukota Jakarta",
    }
    assert _named("Warga Timor Tengah Utara dan Jatim hadir.") == {"Nusa Tenggara Timur", "Jawa Timur"}


def test_name_within_a_longer_one_counts() -> None:
    assert "Jawa Barat" in _named("Ia dirawat di RSUD Bekasi Barat.")


def test_text_without_places_names_none() -> None:
    assert _named("Petani menanam jagung di Amanuban; Jalan itu rusak.") == set()
