"""Small words by which copy names who speaks: "kata petani itu", "ujar salah seorang warga"."""

from __future__ import annotations

SPEAKERS = (
    "juru kepala ketua seorang salah warga petani nelayan sopir pemilik ibu bapak guru anggota korban pelaku saksi "
    "mantan dia ia camat lurah bupati gubernur wali polisi petugas dokter bidan perawat mahasiswa siswa pedagang "
    "pengacara kuasa jaksa hakim penyuluh pelatih relawan kakak adik ayah anak istri suami orang tokoh pendeta pastor "
    "direktur manajer sekretaris bendahara penjaga pengurus pengelola peneliti pengamat nakhoda kapten perajin penenun "
    "peternak buruh"
).split()

#: One of them, as a pattern without groups.
SPEAKER_PATTERN = rf"(?:{'|'.join(SPEAKERS)})\b(?!-)"
