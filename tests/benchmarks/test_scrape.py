"""Findings that stand where copied text is damaged are told from the others."""

from __future__ import annotations

import pytest

from benchmarks.scrape import SIGNS, sign_at
from redaksi_app.engine import Engine
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles


def _signs(text: str, rule: str) -> list[str]:
    findings = Engine([all_rules()[rule]]).check(text, shipped_styles().load("umum")).findings
    return [sign_at(text, finding) for finding in findings]


@pytest.mark.parametrize(
    ("text", "rule", "sign"),
    [
        ("Pencurian diMuseum itu terbongkar.", "di-ke.nama", SIGNS[0]),
        ("Banjir sudah surut.Warga mulai membersihkan rumah.", "spasi.sesudah-titik", SIGNS[1]),
        ("Petani membawa beras,gula, dan kopi.", "spasi.sesudah-koma", SIGNS[1]),
        ("Warga menunggu dankedua petugas datang.", "ejaan.salah-ketik", SIGNS[2]),
        ('Ia pulang."\nAir naik cepat" kata warga.', "petik.koma-hilang", SIGNS[3]),
        ("Warga berkumpul diatas bukit.", "di-ke.terpisah", ""),
        ("Warga menunggu bantaun di balai desa.", "ejaan.salah-ketik", ""),
        ('"Air naik cepat" kata warga.', "petik.koma-hilang", ""),
        ("Berita Kabarsoe.com dibaca diatas kapal.", "di-ke.terpisah", ""),
    ],
)
def test_damage_is_seen_at_the_finding(text: str, rule: str, sign: str) -> None:
    assert _signs(text, rule) == [sign]
