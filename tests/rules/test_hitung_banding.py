"""Differences, shares and products are worked out, and the message tells the figure."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine
from redaksi_app.finding import Finding, Severity
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles


def _findings(text: str) -> tuple[Finding, ...]:
    rules = [rule for rule in all_rules().values() if rule.family == "hitung-banding"]
    return Engine(rules).check(text, shipped_styles().load("umum")).findings


@pytest.mark.parametrize(
    ("text", "rule", "figure"),
    [
        ("Jumlah kasus naik dari 40 kasus menjadi 60 kasus, meningkat 40 persen.", "selisih", "50 persen"),
        ("Harga naik dari Rp12.000 menjadi Rp15.000 per kilogram, atau naik 20 persen.", "selisih", "25 persen"),
        ("Produksi meningkat 50 persen, dari 100 ton menjadi 140 ton.", "selisih", "40 persen"),
        ("Jumlah guru berkurang 15 orang, dari 60 orang menjadi 50 orang.", "selisih", "10"),
        ("Pasangan A meraih 5.400 suara, lawannya 4.900 suara, selisih 600 suara.", "selisih", "500"),
        ("Sebanyak 18 dari 24 puskesmas, atau 80 persen, memiliki dokter.", "bagian", "75 persen"),
        ("Rapat dihadiri 24 dari 30 anggota (90 persen).", "bagian", "80 persen"),
        ("Separuh dari 240 peserta, atau 100 orang, lulus.", "bagian", "120"),
        ("Dua pertiga dari 90 hektare sawah, atau 50 hektare, gagal panen.", "bagian", "60"),
        ("Dari 80 keluarga, 20 keluarga atau 30 persen belum memiliki listrik.", "bagian", "25 persen"),
        (
            "Ia menjual 15 karung beras dengan harga Rp150.000 per karung dan mengantongi Rp2 juta.",
            "kali",
            "Rp2,25 juta",
        ),
        ("Sewa tenda Rp500.000 per hari selama empat hari, jadi totalnya Rp2,5 juta.", "kali", "Rp2 juta"),
        ("Koperasi membagikan Rp250.000 kepada 40 anggota, sehingga total Rp12 juta.", "kali", "Rp10 juta"),
        ("Iuran Rp50.000 per bulan atau Rp500.000 setahun dipungut.", "kali", "Rp600.000"),
        ("Masing-masing dari 25 kelompok menerima Rp4 juta dengan total Rp110 juta.", "kali", "Rp100 juta"),
    ],
)
def test_message_tells_the_figure(text: str, rule: str, figure: str) -> None:
    (finding,) = _findings(text)
    assert finding.rule == f"hitung-banding.{rule}"
    assert figure in finding.message.id
    assert figure.replace("persen", "percent") in finding.message.en


@pytest.mark.parametrize(
    "text",
    [
        "Jumlah kasus naik dari 40 menjadi 60, lalu turun 10 persen pada bulan berikutnya.",
        "Nilai ekspor naik dari 1,2 miliar menjadi 1,5 miliar dolar, naik 25 persen.",
        "Inflasi naik dari 2,1 persen menjadi 2,4 persen, naik 0,3 persen.",
        "Produksi naik dari 100 ton pada 2020 menjadi 150 ton pada 2021 dan 200 ton pada 2022.",
        "Sekitar 30 persen dari 200 siswa, atau 50 siswa, belum divaksin.",
        "Sebanyak 3 dari 10 pemuda, atau lebih dari 25 persen, menganggur.",
        "Dari 1.000 anak, 25 anak atau 2,5 persen mengalami gizi buruk.",
        "Tiket dijual Rp75.000 dan terjual 400 lembar, total Rp30 juta.",
        "Gaji Rp3 juta per bulan dan tunjangan Rp500.000, total Rp3,5 juta.",
        "Ia membayar Rp5 juta per bulan untuk 3 kamar selama 6 bulan, total Rp30 juta.",
        "Setiap desa mendapat Rp1 miliar, sehingga 24 desa menerima total Rp24 miliar.",
        "Warga membayar Rp50.000 per orang untuk 3 hari, total Rp150.000.",
    ],
)
def test_right_or_unclear_figures_are_silent(text: str) -> None:
    assert _findings(text) == ()


def test_what_rounding_could_explain_is_only_advice() -> None:
    (rounded,) = _findings("Pendapatan turun dari Rp5 miliar menjadi Rp4 miliar, turun 25 persen.")
    (exact,) = _findings("Pendapatan turun dari Rp5.000.000 menjadi Rp4.000.000, turun 25 persen.")
    assert (rounded.severity, exact.severity) == (Severity.ADVICE, Severity.WARNING)


def test_product_that_is_far_off_was_not_rounded() -> None:
    (near,) = _findings("Honor kader Rp325 ribu per bulan selama tiga bulan, totalnya Rp1 juta.")
    (far,) = _findings("Honor kader Rp425 ribu per bulan selama tiga bulan, totalnya Rp1 juta.")
    assert (near.severity, far.severity) == (Severity.ADVICE, Severity.WARNING)
