"""Who speaks, after a quotation."""

from __future__ import annotations

import pytest

from redaksi_app.formats.attribution import attributions


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('"Kami senang," kata Yosef Seran, Selasa (22/8/2023).', ["kata Yosef Seran"]),
        ("“Kami senang,” ujarnya.", ["ujarnya"]),
        ("“Kami senang,” ujarnya kepada wartawan. “Ya!” seru dia.", ["ujarnya", "seru dia"]),
        ("“Air surut,” kata Prof. Dr. Anton Bria di Soe.", ["kata Prof. Dr. Anton Bria"]),
        ("“Air surut,” jelas Lurah Kampung Baru M. Anton. Warga pulang.", ["jelas Lurah Kampung Baru M. Anton"]),
        ("“Kita”, kata Yosef.", ["kata Yosef"]),
        ("Kata Yosef, “air surut”. Jalan dibuka.", []),
        ("Kata “siaga” kata warga berarti waspada.", []),
        ("Yosef berkata air surut.", []),
    ],
)
def test_the_verb_and_the_speaker(text: str, said: list[str]) -> None:
    assert [text[start:end] for start, end in attributions(text)] == said
