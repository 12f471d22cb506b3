"""Affixes, and the sounds that change before a root."""

from __future__ import annotations

import pytest

from redaksi_app.words.derivation import derived, loan_forms, nasal, roots, spoken, unmelted


@pytest.mark.parametrize(
    ("root", "form"),
    [
        ("tulis", "menulis"), ("pukul", "memukul"), ("sapu", "menyapu"), ("kirim", "mengirim"), ("baca", "membaca"),
        ("dengar", "mendengar"), ("ambil", "mengambil"), ("lihat", "melihat"), ("cek", "mengecek"), ("bom", "mengebom"),
        ("kritik", "mengkritik"), ("produksi", "memproduksi"), ("transfer", "mentransfer"), ("stabil", "menstabil"),
        ("syukur", "mensyukur"), ("khawatir", "mengkhawatir"), ("gali", "menggali"),
    ],
)  # fmt: skip
def test_sounds_change_after_me(root: str, form: str) -> None:
    assert "me" + nasal(root) == form


@pytest.mark.parametrize(
    ("root", "form"),
    [
        ("kerja", "bekerja"), ("renang", "berenang"), ("main", "bermain"), ("adil", "keadilan"),
        ("lambat", "keterlambatan"), ("hasil", "keberhasilan"), ("hadir", "ketidakhadiran"), ("kuat", "memperkuat"),
        ("ingat", "diperingati"), ("kuat", "terkuat"), ("bangun", "pembangunan"), ("tani", "pertanian"),
        ("protes", "pemrotes"), ("program", "pemrograman"), ("protes", "memprotes"),
    ],
)  # fmt: skip
def test_form_is_made(root: str, form: str) -> None:
    assert form in {made for _, made in derived(root)}
    assert root in set(roots(form))


def test_i_does_not_follow_i() -> None:
    assert "dicarii" not in {made for _, made in derived("cari")}


def test_unmelted_form_is_told_apart() -> None:
    assert unmelted("komunikasi") == "ngkomunikasi"
    assert unmelted("kritik") is None
    assert unmelted("baca") is None


def test_loan_words_come_in_families() -> None:
    assert "transaksional" in set(loan_forms("transaksi"))
    assert "operasional" in set(loan_forms("operasi"))
    assert "eksistensial" in set(loan_forms("eksistensi"))
    assert "lokalitas" in set(loan_forms("lokal"))
    assert "humanistik" in set(loan_forms("humanis"))


def test_speech_makes_its_own_forms() -> None:
    forms = {made for _, made in spoken("kirim")}
    assert {"ngirim", "ngirimin", "dikirimin"} <= forms
