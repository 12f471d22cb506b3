"""The newsroom is known by its dateline or reporter line, not by being spoken of."""

import pytest

from redaksi_app.resources import resources_folder
from redaksi_app.styles import recognise_style, shipped_styles


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("Judul\nPOS-KUPANG.COM, SOE - Panen jagung.", "pos-kupang"),
        ("Judul\nLaporan Reporter POS-KUPANG.COM, Maria Seran\nPanen jagung.", "pos-kupang"),
        ("TRIBUNNEWS.COM, JAKARTA - Panen jagung.", "tribun"),
        ("TRIBUNLOMBOK.COM, PRAYA - Panen jagung.", "tribun"),
        ("TRIBUNFLORES.COM, BAJAWA - Panen jagung.", "tribun-flores"),
        ("TRIBUN-BALI.COM, DENPASAR - Panen jagung.", "tribun-bali"),
        ("Soe, Timor Tengah Selatan (ANTARA) - Panen jagung.", "antara"),
        ("Judul\nMaria Seran - detikBali\nDenpasar - Panen jagung.", "detik"),
        ("Judul\nTim - detikcom\nPanen jagung.", "detik"),
        ("Judul\nMaria Seran, CNN Indonesia\nPanen jagung.", "cnn-indonesia"),
        ("Jakarta, CNN Indonesia -- Panen jagung.", "cnn-indonesia"),
        ("REPUBLIKA.CO.ID, CIREBON — Panen jagung.", "republika"),
        ("Liputan6.com, Jakarta Panen jagung.", "liputan6"),
        ("jpnn.com, SURABAYA - Panen jagung.", "jpnn"),
        ("SRIPOKU.COM, PALEMBANG - Panen jagung.", "sripoku"),
        ("BANGKAPOS.COM, TOBOALI - Panen jagung.", "tribun"),
        ("Laporan Koresponden TRIBUN-PAPUA.COM, Maria Seran\nPanen jagung.", "tribun-papua"),
        ("Panen jagung\nWarga membaca detikBali, CNN Indonesia", "umum"),
        ("*POS-KUPANG.COM, SOE* - Panen jagung.", "pos-kupang"),
        ("Judul\nPanen jagung, tulis POS-KUPANG.COM, Senin.", "umum"),
        ("", "umum"),
    ],
)
def test_newsroom(text: str, style: str) -> None:
    assert recognise_style(text, shipped_styles()) == style


def _tribun_portals() -> list[str]:
    lines = (resources_folder() / "tables" / "media.tsv").read_text(encoding="utf-8").splitlines()
    columns = lines[0].split("\t")
    rows = [dict(zip(columns, line.split("\t"), strict=True)) for line in lines[1:]]
    return [row["portal"] for row in rows if row["network"] == "Tribun Network"]


@pytest.mark.parametrize("portal", _tribun_portals())
def test_every_portal_of_the_network_is_known(portal: str) -> None:
    book = shipped_styles()
    style = book.load(recognise_style(f"{portal}, KUPANG - Panen jagung.", book))
    assert "tribun" in (style.id, style.style.inherits)
    assert style.dateline.portal in ("", portal)
    own = [one.id for one in book.usable() if one.dateline.portal == portal]
    assert style.id in (own or ["tribun"])
