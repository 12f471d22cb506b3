"""Rules follow what a newsroom's own stylesheet says."""

from __future__ import annotations

from pathlib import Path

import pytest

from redaksi_app.engine import Engine
from redaksi_app.finding import Finding
from redaksi_app.resources import resources_folder
from redaksi_app.rules import all_rules
from redaksi_app.styles import StyleBook

_CLERGY = "Misa dipimpin Pdt. Maria Bria di Soe."
_HEALTH = "Pasien rumah sakit dirawat dokter. Menurut dr. Maria Bria, penyakit itu sembuh dengan obat."
_TWICE = "Lurah Oebobo, Maria Bria, tiba.\nTenda dibagi.\nMenurut Lurah Oebobo, Maria Bria, air surut."
_HEADLINE = "Petani Soe memanen jagung dua kali\nSOE - Panen jagung melimpah tahun ini."
_NO_MARK = "Panen Raya\nPenulis: Maria Seran | Editor: Anton Bria\nSOE - Panen jagung melimpah tahun ini."


def _found(folder: Path, rule: str, text: str, own: str) -> list[Finding]:
    (folder / "kami.toml").write_text(f'[style]\ninherits = "umum"\n{own}', encoding="utf-8")
    style = StyleBook([resources_folder() / "styles", folder]).load("kami")
    return list(Engine([all_rules()[rule]]).check(text, style).findings)


@pytest.mark.parametrize(
    ("rule", "text", "own", "written", "first"),
    [
        ("gelar.hapus", _CLERGY, '[degrees]\ntreatment = "hapus"', [], []),
        ("gelar.hapus", _CLERGY, '[degrees]\ntreatment = "hapus"\nexceptions = []', ["Pdt. "], [""]),
        ("gelar.hapus", _HEALTH, '[degrees]\ntreatment = "hapus"', [], []),
        ("gelar.hapus", _HEALTH, '[degrees]\ntreatment = "hapus"\nexceptions = ["rohaniwan"]', ["dr. "], [""]),
        ("orang.sebutan-ulang", _TWICE, "", ["Lurah Oebobo, Maria Bria"], ["Maria Bria"]),
        ("orang.sebutan-ulang", _TWICE, '[people]\nsecond-mention = "bebas"', [], []),
        ("bentuk-tanggal.gaya", "Rapat itu Selasa (22/8/2023).", "", [], []),
        (
            "bentuk-tanggal.gaya",
            "Rapat itu Selasa (22/8/2023).",
            '[dates]\nshape = "panjang"',
            ["Selasa (22/8/2023)"],
            ["Selasa, 22 Agustus 2023"],
        ),
        ("huruf-judul.gaya", _HEADLINE, '[headline]\ncase = "kalimat"', [], []),
        (
            "huruf-judul.gaya",
            _HEADLINE,
            '[headline]\ncase = "judul"',
            ["Petani Soe memanen jagung dua kali"],
            ["Petani Soe Memanen Jagung Dua Kali"],
        ),
        ("tanda-akhir.hilang", _NO_MARK, '[end-mark]\nrequired = true\naccepted = ["###"]', [""], [" ###"]),
        ("byline.hilang", _HEADLINE, "[byline]\nrequired = true", ["SOE"], []),
    ],
)
def test_key_is_heeded(  # noqa: PLR0917 - pytest names them
    tmp_path: Path, rule: str, text: str, own: str, written: list[str], first: list[str]
) -> None:
    findings = _found(tmp_path, rule, text, own)
    assert [finding.text for finding in findings] == written
    assert [suggestion for finding in findings for suggestion in finding.suggestions[:1]] == first
