"""Places are held against the area that is named with them; several places in a row are no such claim."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine
from redaksi_app.finding import Finding, Severity
from redaksi_app.places import Gazetteer
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles

_built = pytest.mark.skipif(not Gazetteer.load().has_districts, reason="the areas are not built here")


def _findings(text: str) -> tuple[Finding, ...]:
    rules = [rule for rule in all_rules().values() if rule.family == "tempat-letak"]
    return Engine(rules).check(text, shipped_styles().load("umum")).findings


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Gempa mengguncang Kota Palu, Sulawesi Selatan, Senin.", "Sulawesi Tengah"),
        ("Ia tinggal di Kota Bima (NTT).", "NTB"),
        ("Pabrik di Kabupaten Kudus, Provinsi Jawa Timur, terbakar.", "Jawa Tengah"),
    ],
)
def test_right_province_is_suggested_as_it_was_written(text: str, right: str) -> None:
    (finding,) = _findings(text)
    assert finding.suggestions == (right,)
    assert finding.severity is Severity.WARNING


@_built
def test_city_without_its_kind_is_only_advice() -> None:
    (finding,) = _findings("Ia berasal dari Ruteng, Nusa Tenggara Barat.")
    assert finding.severity is Severity.ADVICE


@_built
@pytest.mark.parametrize(
    ("text", "written", "home"),
    [
        ("Longsor terjadi di Kecamatan Nubatukan, Kabupaten Alor.", "Kabupaten Alor", "Kabupaten Lembata"),
        ("Warga Kecamatan Oebobo, Kabupaten Kupang, mengeluh.", "Kabupaten Kupang", "Kota Kupang"),
        ("Sawah di Kecamatan Mollo Utara, Belu, kering.", "Belu", "Kabupaten Timor Tengah Selatan"),
    ],
)
def test_message_tells_where_the_kecamatan_lies(text: str, written: str, home: str) -> None:
    (finding,) = _findings(text)
    assert finding.text == written
    assert home in finding.message.id


@_built
def test_misspelt_kecamatan_is_put_right_within_its_kabupaten() -> None:
    (finding,) = _findings("Warga Kecamatan Wonokromoo, Surabaya, menggelar bazar.")
    assert finding.suggestions == ("Wonokromo",)


@_built
@pytest.mark.parametrize(
    "text",
    [
        "Ia lahir di Kabupaten Merauke, Papua, dan tinggal di Kota Sorong, Papua Barat.",
        "Dari Medan, Sumatera Barat, hingga Jambi kabut menebal.",
        "Kontingen dari Jakarta, Jawa Barat, dan Banten tiba di Denpasar, Bali, Senin.",
        "Kota Administrasi Jakarta Barat, DKI Jakarta, dan Kabupaten Sleman, DI Yogyakarta, hadir.",
        "Warga Desa Tanjung, Kecamatan Tanjung, Kabupaten Lombok Utara, NTB, memanen.",
        "Kecamatan Kota Atambua, Kabupaten Belu, dan Kecamatan Medan Kota, Kota Medan, ramai.",
        "Kecamatan Kelapa Gading, Jakarta Utara, macet.",
    ],
)
def test_right_or_several_places_are_silent(text: str) -> None:
    assert _findings(text) == ()
