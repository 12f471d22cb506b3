"""The newsroom is known by its dateline or reporter line, not by being spoken of."""

import pytest

from redaksi_app.styles import recognise_style, shipped_styles


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("Judul\nPOS-KUPANG.COM, SOE - Panen jagung.", "pos-kupang"),
        ("Judul\nLaporan Reporter POS-KUPANG.COM, Maria Seran\nPanen jagung.", "pos-kupang"),
        ("TRIBUNNEWS.COM, JAKARTA - Panen jagung.", "tribun"),
        ("TRIBUNFLORES.COM, BAJAWA - Panen jagung.", "tribun"),
        ("TRIBUN-BALI.COM, DENPASAR - Panen jagung.", "tribun-bali"),
        ("Soe, Timor Tengah Selatan (ANTARA) - Panen jagung.", "antara"),
        ("*POS-KUPANG.COM, SOE* - Panen jagung.", "pos-kupang"),
        ("Judul\nPanen jagung, tulis POS-KUPANG.COM, Senin.", "umum"),
        ("", "umum"),
    ],
)
def test_style(text: str, style: str) -> None:
    assert recognise_style(text, shipped_styles()) == style
