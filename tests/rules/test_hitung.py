"""Sums in copy are worked out, and the message tells the figure; open or mixed sums are left alone."""

from __future__ import annotations

import pytest

from redaksi_app.engine import Engine
from redaksi_app.finding import Finding, Severity
from redaksi_app.rules import all_rules
from redaksi_app.styles import shipped_styles


def _findings(text: str) -> tuple[Finding, ...]:
    rules = [rule for rule in all_rules().values() if rule.family == "hitung"]
    return Engine(rules).check(text, shipped_styles().load("umum")).findings


@pytest.mark.parametrize(
    ("text", "rule", "figure"),
    [
        ("Sebanyak 45 orang ikut, terdiri dari 20 guru, 15 siswa, dan 8 orang tua.", "rincian", "43"),
        ("Polisi mengamankan delapan orang, yakni lima pria dan empat wanita.", "rincian", "9"),
        ("Ada 60 peserta lomba (25 putra dan 30 putri).", "rincian", "55"),
        ("Total anggaran Rp12 miliar, terdiri atas Rp7 miliar dan Rp4 miliar.", "rincian", "Rp11 miliar"),
        ("Dana Rp900 juta dibagi tiga, yakni Rp400 juta, Rp300 juta, dan Rp100 juta.", "rincian", "Rp800 juta"),
        ("Korban luka 7.700 orang dengan rincian luka berat 540 orang, luka ringan 7.100 orang.", "rincian", "7.640"),
        ("Sebanyak 81 orang mengungsi. Jumlah itu terdiri dari 60 dewasa dan 11 anak.", "rincian", "71"),
        ("Sebanyak 208 korban ditemukan. Perinciannya 17 di Palu, 170 di Sigi, dan 18 di Poso.", "rincian", "205"),
        ("Pemilih itu 1.240 orang, yakni 600 laki-laki dan 650 perempuan.", "rincian", "1.250"),
        ("Suara sah 3.200 dan suara tidak sah 450 sehingga total suara 3.750.", "jumlah", "3.650"),
        ("RUU itu memuat 12 undang-undang dan 6 perpres, atau total 17 aturan.", "jumlah", "18"),
        ("Dari 20 kelurahan, 12 bebas malaria, sedangkan sisanya, 6 kelurahan, belum.", "sisa", "8"),
        ("Calon A meraih 45 persen suara, calon B 38 persen, dan calon C 27 persen.", "persen", "110 persen"),
    ],
)
def test_message_tells_the_figure(text: str, rule: str, figure: str) -> None:
    (finding,) = _findings(text)
    assert finding.rule == f"hitung.{rule}"
    assert figure in finding.message.id
    assert figure.replace("persen", "percent") in finding.message.en


@pytest.mark.parametrize(
    "text",
    [
        "Sebanyak 45 orang ikut, terdiri dari 20 guru, 15 siswa, dan 10 orang tua.",
        "Tim itu terdiri atas 12 kelompok, masing-masing 5 orang dan 2 pendamping.",
        "Tiga kompi yang terdiri dari 200 polisi dan 100 tentara menjaga stadion.",
        "Ia memiliki 2 anak, yaitu 1 laki-laki berusia 12 tahun dan 1 perempuan berusia 8 tahun.",
        "Warga dari 5 desa, yaitu 200 laki-laki dan 150 perempuan, mengungsi.",
        "Korban meninggal menjadi 25 orang, 20 orang luka-luka, dan 10 orang hilang.",
        "Pengungsi 459 jiwa dengan rincian laki-laki 200 jiwa, perempuan 259 jiwa, penyandang disabilitas 65 orang.",
        "Dari 90 peserta, 45 laki-laki dan 30 perempuan lolos ke tahap berikutnya.",
        "Rombongan 50 orang, yang terdiri dari 2 bus dan 3 mobil, tiba sore hari.",
        "Terdakwa dituntut 5 tahun, denda Rp500 juta, dan uang pengganti Rp2 miliar, total Rp2,5 miliar.",
        "Kapal memuat 20 ton beras, 15 sepeda motor, dan 40 penumpang dengan total muatan 60 ton.",
        "Bunga 12 persen per tahun, biaya administrasi 3 persen, dan provisi 2 persen.",
        "Sebanyak 60 persen lahan sawah dan 80 persen lahan kebun tidak terairi.",
        "Sebanyak 33 persen memilih A, 33 persen memilih B, dan 33 persen tidak menjawab.",
        "Produksi 51,2 ribu ton, terdiri atas 29,1 ribu ton dan 22,2 ribu ton.",
    ],
)
def test_open_mixed_or_right_sum_is_silent(text: str) -> None:
    assert _findings(text) == ()


def test_what_rounding_could_explain_is_only_advice() -> None:
    (rounded,) = _findings("Total anggaran Rp12 miliar, terdiri atas Rp7 miliar dan Rp4 miliar.")
    (exact,) = _findings("Total anggaran Rp12 miliar, terdiri atas Rp7 miliar dan Rp2 miliar.")
    assert (rounded.severity, exact.severity) == (Severity.ADVICE, Severity.WARNING)


def test_figures_of_one_scale_are_rounded_alike() -> None:
    (finding,) = _findings("Total dana Rp4,5 miliar itu terdiri atas Rp2 miliar, Rp2 miliar, dan Rp800 juta.")
    assert finding.severity is Severity.WARNING


def test_a_share_is_told_in_the_readers_language() -> None:
    text = "SOE - Tiga dari lima rumah, atau 80 persen, belum memiliki jamban."
    (found,) = [one for one in Engine().check(text, shipped_styles().load("umum")).findings if "hitung" in one.rule]
    assert found.message.id == "Hasilnya 60 persen, bukan 80 persen"
    assert found.message.en == "That is 60 percent, not 80 percent"
