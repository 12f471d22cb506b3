"""Places: a name against many of a kind."""

from __future__ import annotations

import pytest

from tests.rules.families import findings


@pytest.mark.parametrize(
    "text",
    [
        "SOE - Salah satu provinsi Kenya kering.",
        "SOE - Dua desa Mollo kebanjiran.",
        "SOE - Kepala desa Anton Seran hadir.",
        "SOE - Ia menemui warga desa Kamis pagi.",
        "SOE - Sampah mengotori sungai Jawa Timur.",
        "SOE - Ibu kota Kupang ramai.",
        "SOE - Para lurah Kupang hadir.",
    ],
)
def test_no_name(text: str) -> None:
    assert findings(text, "kapital-tempat") == ()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("SOE - Gempa di kecamatan Mollo Utara.", "kecamatan"),
        ("SOE - Kapal ke pulau Rote.", "pulau"),
        ("SOE - Jemaah masjid Raya Soe.", "masjid"),
        ("SOE - Warga bertemu lurah Sutrisno.", "lurah"),
    ],
)
def test_name(text: str, word: str) -> None:
    (finding,) = findings(text, "kapital-tempat")
    assert (finding.text, finding.suggestions) == (word, (word.capitalize(),))
