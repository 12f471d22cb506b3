"""Drafts in the shapes that newsrooms publish and reporters send: what each line is.

Every draft below has a line's kind before it; all people, places' news and titles are invented.
"""

from __future__ import annotations

import pytest

from redaksi_app.article import read_article
from redaksi_app.styles import recognise_style, shipped_styles

_DRAFTS = {
    "tribun regional": """
headline      | Penenun Sikka Membuka Sanggar di Pasar Alok
deck          | Sanggar itu terbuka bagi siapa pun yang mau belajar mengikat benang.
byline        | Penulis: Yosefina Mude | Editor: Hilarius Lado
credit        | TRIBUNFLORES.COM/YOSEFINA MUDE
caption       | TENUN - Dua penenun mengikat benang di Pasar Alok, Maumere, Senin. (TRIBUNFLORES.COM/YOSEFINA MUDE)
reporter-line | Laporan Wartawan TRIBUNFLORES.COM, Yosefina Mude
lead          | TRIBUNFLORES.COM, MAUMERE - Enam penenun membuka sanggar di Pasar Alok.
related       | Baca juga: Harga Benang di Maumere Naik
body          | Sanggar buka setiap Sabtu. (*)
promo         | Ikuti Berita TRIBUNFLORES.COM Lainnya di GOOGLE NEWS
""",
    "tribun, byline on two lines": """
headline      | Nelayan Bitung Menangkap Cakalang dengan Huhate
byline        | Penulis: Nova Rumondor
byline        | Editor: Isvara Mandagi
reporter-line | Laporan Wartawan TRIBUNMANADO.CO.ID Nova Rumondor
lead          | TRIBUNMANADO.CO.ID, BITUNG – Nelayan di Bitung kembali memakai huhate.
body          | Hasil tangkapan mereka dijual di tempat pelelangan.
body          | Artikel ini telah tayang di TribunManado.co.id dengan judul Nelayan Bitung Menangkap Cakalang
promo         | >>> Ikuti kami di Google News TRIBUNMANADO.CO.ID
""",
    "serambi": """
headline      | Petani Garam Pidie Memperbaiki Tungku
reporter-line | Laporan Nur Asyiah | Sigli
lead          | SERAMBINEWS.COM, SIGLI - Petani garam di Kembang Tanjong memperbaiki tungku.
body          | Tungku baru lebih hemat kayu.(*)
""",
    "kompas": """
headline      | Warga Ngadas Menanam Ulang Lereng yang Longsor
navigation    | Kompas.com, 12 Maret 2024, 09:15 WIB
byline        | Penulis Sukma Wening, Editor Tri Lestari
navigation    | Tim Redaksi
navigation    | Lihat Foto
caption       | Warga menanam bibit di lereng Desa Ngadas, Selasa. (KOMPAS.com/SUKMA WENING)
lead          | MALANG, KOMPAS.com - Warga Desa Ngadas menanam ulang lereng yang longsor.
related       | Baca juga: Jalur ke Bromo Dibuka Kembali
subhead       | Bibit dari Kebun Sendiri
body          | Bibit diambil dari kebun warga.
navigation    | Halaman Selanjutnya
""",
    "antara": """
headline      | Pelajar Ambon belajar meteorologi di kapal latih
lead          | Ambon (ANTARA) - Sebanyak 30 pelajar belajar meteorologi di atas kapal latih.
body          | "Kami melihat awan dari dekat," kata seorang pelajar di Ambon, Senin.
related       | Baca juga: Kapal latih singgah di Banda
byline        | Pewarta: Selvi Latuconsina
byline        | Editor: Robert Pattinama
navigation    | Uploader: Bagian Data
navigation    | COPYRIGHT © ANTARA 2024
""",
    "antara, place with its region": """
headline      | Sekolah kapal dibuka di Tual
lead          | Tual, Maluku (ANTARA) - Sekolah kapal dibuka di Tual.
body          | Muridnya 40 orang.
byline        | Pewarta: Selvi Latuconsina
""",
    "tempo": """
headline      | Sopir Angkot Bogor Membuat Jadwal Sendiri
byline        | Reporter
byline        | Sidik Purnama
byline        | Editor
byline        | Nurani Dewi
navigation    | Kamis, 3 Oktober 2024 19:20 WIB
navigation    | Perbesar
caption       | Angkot menunggu penumpang di Bogor. TEMPO/Arif Budiarto
lead          | TEMPO.CO, Bogor - Sopir angkot di Bogor membuat jadwal sendiri.
related       | Baca: Tarif Angkot Bogor Tidak Naik
body          | Jadwal ditempel di halte.
related       | Pilihan Editor: Mengapa Halte Dipindahkan
""",
    "detik": """
headline      | Warga Kenjeran Bikin Perpustakaan di Perahu
byline        | Nanda Firmansyah - detikJatim
navigation    | Senin, 16 Sep 2024 10:30 WIB
caption       | Foto: Perahu perpustakaan di Kenjeran (Nanda Firmansyah/detikJatim)
lead          | Surabaya - Warga Kenjeran menyulap perahu menjadi perpustakaan.
body          | "Bukunya 300 judul," kata Siti Munawaroh (47), Senin (16/9/2024).
navigation    | ADVERTISEMENT
navigation    | SCROLL TO CONTINUE WITH CONTENT
related       | Baca juga:
related       | Perahu Nelayan Kenjeran Dicat Ulang
promo         | Simak Video 'Perahu Perpustakaan Berlayar Lagi':
navigation    | [Gambas:Video 20detik]
end-mark      | (nfi/irb)
""",
    "cnn indonesia": """
headline      | Kapal Kayu Tua Jadi Museum di Pelabuhan Paotere
navigation    | CNN Indonesia
navigation    | Rabu, 14 Agu 2024 08:40 WIB
navigation    | Bagikan:
navigation    | url telah tercopy
caption       | Kapal kayu di Pelabuhan Paotere. (Foto: CNN Indonesia/Bayu Lestari)
lead          | Makassar, CNN Indonesia -- Sebuah kapal kayu dijadikan museum.
body          | Museum dibuka setiap hari.
related       | Lihat Juga :
body          | Tiketnya gratis.
end-mark      | (byu/wis)
""",
    "republika": """
headline      | Pesantren di Garut Mengolah Sampah Menjadi Gas
deck          | Gas itu dipakai memasak bagi 400 santri.
byline        | Rep: Lilis Azkia/ Red: Fahmi Ridwan
credit        | Foto: dok. Pesantren
lead          | REPUBLIKA.CO.ID, GARUT — Sebuah pesantren mengolah sampah menjadi gas.
related       | Baca Juga
related       | * Santri Garut Menanam Kopi
body          | Gas dialirkan ke dapur.
credit        | sumber : Antara
""",
    "liputan6": """
headline      | Guru Cianjur Mengajar di Saung Bambu
byline        | Oleh
byline        | Neneng Rohaeti
navigation    | Diperbarui 08 Okt 2024, 10:00 WIB
navigation    | Diterbitkan 08 Okt 2024, 10:00 WIB
navigation    | Perbesar
caption       | Saung bambu di Cianjur. (Foto: Neneng Rohaeti)
lead          | Liputan6.com, Cianjur Tiga guru mengajar di saung bambu.
navigation    | Advertisement
related       | Baca Juga
related       | * Saung Baca di Sukabumi
related       | * Murid Cianjur Berjalan Dua Jam
subhead       | Atap dari Ijuk
body          | Atap saung dibuat dari ijuk.
""",
    "jpnn": """
headline      | Montir Kenjeran Buka Kelas Malam
lead          | jpnn.com, SURABAYA - Seorang montir membuka kelas malam.
related       | BACA JUGA: Nelayan Belajar Merawat Mesin
body          | Kelas itu gratis. (mar/jpnn)
promo         | Simak! Video Pilihan Redaksi:
byline        | Redaktur & Reporter : Sekar Maharani
""",
    "idn times": """
headline      | Pemuda Palu Membuat Peta Titik Kumpul
lead          | Palu, IDN Times - Pemuda di Palu membuat peta titik kumpul.
body          | Peta ditempel di masjid dan gereja.
""",
    "print copy": """
kicker        | LINGKUNGAN
headline      | Sungai Bersih, Ikan Kembali
deck          | Warga Desa Aeramo menjaga mata air sejak tiga tahun lalu.
byline        | Oleh MARIA SERAN
lead          | MBAY - Warga Desa Aeramo menjaga mata air dengan menanam bambu.
body          | Bambu ditanam di tepi sungai.
subhead       | Aturan Adat
body          | Aturan adat melarang penebangan. ***
""",
    "message with labels": """
kicker        | Kicker: Alor Sehat
headline      | Judul: *Posyandu Apung Berlayar ke Pulau Buaya*
deck          | Dek: Kader berlayar dua kali sebulan.
byline        | Penulis: Dorkas Maufani | Editor: Ana Riwu
lead          | Lead: POS-KUPANG.COM, KALABAHI - Kader posyandu berlayar ke Pulau Buaya.
body          | Isi: Mereka membawa timbangan dan obat cacing untuk anak.
body          | “Ombaknya tinggi,” kata seorang kader.
end-mark      | (Humas Dinkes Alor)
""",
    "labels on lines of their own": """
navigation    | *JUDUL:*
headline      | Posyandu Apung Berlayar ke Pulau Buaya
blank         |
navigation    | Isi berita:
lead          | Kader posyandu berlayar ke Pulau Buaya dua kali sebulan.
body          | Mereka membawa timbangan.
""",
    "message from a chat": """
headline      | [12/3 09.15] Humas Polres: *Polres Alor Menanam Bakau*
blank         |
lead          | *KALABAHI* - Polres Alor menanam 200 bakau di Pantai Maimol, Selasa.
body          | • Bibit berasal dari kelompok tani.
body          | • Penanaman berlangsung tiga jam.
""",
    "markdown": """
headline      | # Anak Muda Sumba Menenun dengan Pewarna Alam
lead          | WAITABULA - Sekelompok pemuda menanam nila.
subhead       | **Belajar dari Nenek**
body          | Mereka belajar dari nenek.
""",
    "nothing but text": """
lead          | Sekelompok pemuda menanam nila di kebun gereja sejak Senin pekan lalu.
body          | Mereka belajar dari nenek.
body          | Benang dijemur tiga hari.
""",
    "byline below the lead": """
headline      | Perajin Lebak Menikmati Harga Gula Aren
lead          | TRIBUNNEWS.COM, LEBAK - Perajin menikmati harga gula aren.
byline        | Penulis: Euis Komariah | Editor: Asep Wahyu
body          | Pembeli datang setiap hari.
""",
    "doubled and out of order": """
promo         | Ikuti Berita POS-KUPANG.COM Lainnya di GOOGLE NEWS
byline        | Penulis: Yakob Mnune | Editor: Santi Foes
byline        | Penulis: Yakob Mnune | Editor: Santi Foes
disclaimer    | Isi komentar sepenuhnya adalah tanggung jawab redaksi dan diatur dalam UU ITE.
lead          | POS-KUPANG.COM, OELAMASI - Panen jagung berlangsung dua pekan.
body          | Petani menjemur jagung di halaman. (*)
disclaimer    | Isi komentar sepenuhnya adalah tanggung jawap pengguna dan diatur dalam UU ITE.
""",
}
#: Lines that open like a label, a byline or a disclaimer, in articles whose other lines say what they are.
_ORDINARY = {
    "list in the body": """
headline      | Bantuan Dibagikan di Kalabahi
lead          | KALABAHI - Bantuan dibagikan kepada 40 keluarga.
body          | Setiap paket bertanda terima.
body          | Isi: 5 kilogram beras dan dua kaleng ikan.
body          | Penerima datang bergiliran sejak pagi.
""",
    "book review": """
headline      | Novel tentang Penjaga Mercusuar Terbit
lead          | KUPANG - Sebuah novel tentang penjaga mercusuar terbit bulan ini.
body          | Tokohnya seorang anak dari Pulau Rote yang menunggu kapal.
subhead       | Judul: Lampu di Ujung Karang
body          | Harganya Rp80.000.
""",
    "comments spoken of": """
headline      | Warga Diminta Santun di Media Sosial
lead          | BANTUL - Warga diminta tidak menulis komentar yang menyerang karena diatur dalam UU ITE.
body          | Isi komentar pada laman desa dihapus bila memuat nomor telepon.
""",
}


def _read(drawn: str) -> tuple[str, list[str]]:
    lines = [line.split("|", maxsplit=1) for line in drawn.strip("\n").split("\n")]
    return "\n".join(text.strip() for _, text in lines), [kind.strip() for kind, _ in lines]


@pytest.mark.parametrize("drawn", [*_DRAFTS.values(), *_ORDINARY.values()], ids=[*_DRAFTS, *_ORDINARY])
def test_every_line_is_known(drawn: str) -> None:
    text, wanted = _read(drawn)
    book = shipped_styles()
    found = [part.kind.value for part in read_article(text, book.load(recognise_style(text, book))).parts]
    shown = [f"{kind:13} | {line[:60]}" for kind, line in zip(found, text.split("\n"), strict=True)]
    assert shown == [f"{kind:13} | {line[:60]}" for kind, line in zip(wanted, text.split("\n"), strict=True)]
