"""The lines of a web page, and the article's own sentences that open like them."""

from __future__ import annotations

import pytest

from redaksi_app.article.furniture import read_furniture, reads_as_title
from redaksi_app.styles import shipped_styles
from redaksi_app.text import Paragraph

_STYLE = shipped_styles().load("pos-kupang")


def _kind(text: str) -> str | None:
    part = read_furniture(Paragraph(0, 0, text), _STYLE)
    return part.kind.value if part else None


@pytest.mark.parametrize(
    "text",
    [
        "Rabu, 14 Agu 2024 08:40 WIB",
        "Kompas.com - 12/03/2024, 09:15 WIB",
        "Kamis, 3 Oktober 2024 19:20 WIB",
        "Diterbitkan 12 Maret 2024, pukul 09.15 Wita",
        "CNN Indonesia",
        "POS-KUPANG.COM",
        "ADVERTISEMENT",
        "SCROLL TO CONTINUE WITH CONTENT",
        "[Gambas:Video 20detik]",
        "Bagikan:",
        "SELANJUTNYA >>>",
        "Halaman: 1 2 3",
        "Tags: belu, festival tenun",
        "Copyright © ANTARA 2024",
        "Halaman Selanjutnya",
        "Halaman 1 2 3 Selanjutnya",
        "Page: 1 2",
        "Baca selengkapnya di sini",
        "Lihat Foto",
        "12 Komentar",
    ],
)
def test_navigation(text: str) -> None:
    assert _kind(text) == "navigation"


@pytest.mark.parametrize(
    "text",
    [
        "Ikuti Berita POS-KUPANG.COM Lainnya di GOOGLE NEWS",
        "Berita POS-KUPANG.COM Lainnya di Google News",
        "Simak Video 'Warga Bersihkan Pantai Maimol':",
        "Simak berita pilihan lain di ponsel Anda lewat saluran WhatsApp POS-KUPANG.COM.",
        "Gabung dengan grup Telegram kami",
    ],
)
def test_promo(text: str) -> None:
    assert _kind(text) == "promo"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Baca juga: Petani Soe Panen Jagung Dua Kali", "related"),
        ("BACA JUGA: Petani Soe Panen Jagung Dua Kali", "related"),
        ("*Baca juga*: Petani Soe Panen Jagung Dua Kali", "related"),
        ("Pilihan Editor: Mengapa Harga Jagung Turun", "related"),
        ("Baca juga:", "related"),
        ("Isi komentar sepenuhnya tanggung jawab pengguna dan diatur dalam UU IT", "disclaimer"),
        ("Isi komentar sepenuhnya adalah tanggung jawab redaksi dan diatur dalam UU ITE.", "disclaimer"),
        ("Komentar sepenuhnya adalah tanggung jawap pengguna dan di atur dalam UU ITE.", "disclaimer"),
        ("POS-KUPANG.COM/MARIA SERAN", "credit"),
        ("Foto: Maria Seran", "credit"),
        ("Foto: dok. Humas Polres Belu", "credit"),
        ("Foto: Warga menjemur jagung di halaman gereja di Soe, Senin.", "caption"),
        ("Warga menjemur jagung di Soe. (Foto: Maria Seran)", "caption"),
        ("Warga menjemur jagung di Soe, Senin. TEMPO/Maria Seran", "caption"),
        ("Warga menjemur jagung di Soe (Maria Seran/detikBali)", "caption"),
    ],
)
def test_other_lines(text: str, kind: str) -> None:
    assert _kind(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Selanjutnya, panitia membagikan bibit jagung kepada warga.",
        "Berikutnya giliran petani dari Amanuban Timur.",
        "Halaman 12 buku itu memuat peta kebun warga.",
        "Sumber: petani mengaku belum menerima pupuk sejak Juli.",
        "Hak cipta motif tenun itu dimiliki kelompok perempuan Belu.",
        "Isi komentar warganet beragam, dari pujian sampai keluhan.",
        "Baca doa bersama menutup acara itu.",
        "Simak berita acara rapat itu sebelum menandatanganinya.",
        "Ikuti saluran WhatsApp balai cuaca untuk peringatan dini.",
        "Gabung Kelompok Tani Berkat Usaha",
        "Saksikan Panen Raya Pertama",
        "Foto itu dipajang di balai desa.",
        "Rabu, 14 Agustus 2024, warga kembali ke kebun.",
        "Polisi mengamankan dua orang di Atambua, Belu (12/3/2024).",
        "Detik itu juga warga berlari ke pantai.",
        "Warga diminta tidak menulis komentar yang menyerang karena diatur dalam UU ITE.",
        "Klik di sini tertulis pada tombol itu.",
        "Baca selengkapnya aturan itu sebelum mendaftar.",
    ],
)
def test_sentences_stay_in_the_body(text: str) -> None:
    assert _kind(text) is None


def test_title_of_another_article() -> None:
    assert reads_as_title("Harga Jagung di Soe Naik Dua Kali Lipat")
    assert not reads_as_title("Harga jagung di Soe naik dua kali lipat")
    assert not reads_as_title("Bupati Timor Tengah Selatan Menemui Petani Jagung.")
