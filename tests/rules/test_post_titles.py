"""Two titles of one person are compared with care."""

from __future__ import annotations

import pytest

from redaksi_app.rules.post_titles import cannot_be_one


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kepala Dinas Perhubungan Kabupaten Poso", "Kepala Dinas Perdagangan"),
        ("Anggota DPRD Kabupaten Solok", "Ketua DPRD Kabupaten Solok"),
        ("Bupati Belu", "Wakil Bupati Belu"),
        ("Direktur PDAM Tirta", "Direktur Utama PLN"),
        ("Ketua KPU Belu", "Ketua Bawaslu Belu"),
        ("Ketua Komisi II DPRD Belu", "Ketua Komisi III DPRD Belu"),
        ("Kapolsek Alok AKP", "Kapolsek Alok Iptu"),
        ("Mayjen TNI", "Letjen TNI"),
        ("Kepala BPBD NTT", "Kepala Dinas Sosial NTT"),
    ],
)
def test_nobody_holds_both(one: str, other: str) -> None:
    assert cannot_be_one(one, other)
    assert cannot_be_one(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kapolres Ende AKBP", "Kapolres AKBP"),
        ("Kepala Dinas Sosial Kabupaten Bima", "Kadis Sosial"),
        ("Kapolres TTU AKBP", "Kapolres Timor Tengah Utara AKBP"),
        ("Ketua DPRD Belu", "Ketua Yayasan Kasih"),
        ("Bupati Belu", "Ketua Partai Maju"),
        ("Kasubdit Direskrimum Polda NTT", "Kasubdit Ditreskrimum Polda NTT"),
        ("Kombes Pol", "Kombes"),
        ("Kepala Dinas PUPR", "Kepala Dinas Pekerjaan Umum dan Perumahan Rakyat"),
    ],
)
def test_one_person_may_be_called_both(one: str, other: str) -> None:
    assert not cannot_be_one(one, other)
    assert not cannot_be_one(other, one)
