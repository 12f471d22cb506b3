"""The comma that closes a name set beside a post: Bupati Belu, Anton Seran, meninjau ..."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_S = r"[ \u00a0]"
_POSTS = (
    "Bupati|Wali|Walikota|Wakil|Ketua|Kepala|Gubernur|Menteri|Direktur|Sekretaris|Bendahara|Camat|Lurah|Kades|Kapolres"
    "|Kapolsek|Kapolda|Dandim|Danramil|Kapolresta|Kapolrestabes|Wakapolres|Wakapolda|Kasat|Kanit|Kapolri|Panglima|Rektor"
    "|Dekan|Juru|Koordinator|Komandan|Manajer|Manager|Presiden|Komisaris|Kajari|Kajati|Anggota|Pelatih|Kadis|Kabid|Kasi"
    "|Kabag|Kasubag|Kasubbag|Sekda|Wabup|Wagub|Plt|Penjabat|Pj|Dirjen|Deputi|General|Humas|Owner|Pemilik|Pengacara|Kuasa"
    "|Pengamat|Pakar|Psikolog|Inspektur|Asisten|Staf|Dirut|Danlanud|Kapuskesmas|Jubir|Penasihat|Penasehat"
)
#: What may lead up to the post in a sentence.
_LEADING = (
    "Sementara itu|Sementara|Sebelumnya|Terpisah|Selain itu|Di sisi lain|Di tempat yang sama|Di tempat terpisah|Senada"
    "|Di lokasi yang sama|(?:Pada|Dalam) kesempatan (?:itu|yang sama)|Dalam sambutannya|Lebih lanjut|Kemudian"
    "|Menanggapi [^,.\n]{2,30}|Dihubungi terpisah|Pada saat yang sama"
)
_PEOPLE = (
    "Pria|Wanita|Perempuan|Lelaki|Laki-laki|Pemuda|Pemudi|Gadis|Remaja|Bocah|Bupati|Gubernur|Camat|Lurah|Wali|Kapolres"
    "|Kapolsek|Kapolda|Menteri|Mantan|Eks|Ketua|Kepala|Wakil|Anggota|Politisi|Politikus|Pejabat|Perwira|Jenderal|Korban"
    "|Pelaku|Tersangka|Terdakwa|Saksi|Ibu|Bapak|Ayah|Kakek|Nenek|Suami|Istri|Warga|Mahasiswa|Mahasiswi|Siswa|Guru|Dosen"
    "|Rektor|Artis|Aktor|Aktris|Penyanyi|Pesinetron|Presenter|Komedian|Pemain|Penyerang|Gelandang|Bek|Kiper|Striker"
    "|Pelatih|Juru|Legislator|Senator|Petani|Nelayan|Pedagang|Dokter|Perawat|Pengacara|Jaksa|Hakim|Lulusan|Alumnus"
)
#: Who is named after a noun that says only what sort of person it is.
_SORTS = (
    f"{_PEOPLE}|Seorang|Salah seorang|Salah satu|Sopir|Pengemudi|Pengendara|Penumpang|Peserta|Pengunjung|Pembeli"
    "|Penjual|Peternak|Penjaga|Petugas|Relawan|Pendiri|Penulis|Peneliti|Kader|Perajin|Tukang|Buruh|Pekerja|Perangkat"
)
_RANKS = r"(?:Bripda|Briptu|Brigpol|Brigadir|Bripka|Aipda|Aiptu|Ipda|Iptu|AKP|Kompol|AKBP|Kombes(?: Pol)?)\.?"
_NAME = (
    rf"(?P<comma>,){_S}(?P<name>(?:(?:Ir|Drs?|dr|Dra|Prof|Hj|Pdt|Rm)\.{_S}|{_RANKS}{_S})*(?!Insya|Alhamdulillah|Puji)(?:[A-ZÀ-Þ][\w'’-]+|[A-Z]\.)(?:{_S}(?:[A-ZÀ-Þ][\w'’-]+|[A-Z]\.?|bin|binti)){{0,5}}"
    rf"(?:{_S}\(\d{{1,3}}\))?)"
)
#: Where such a name may begin.
_NAMED = expression(rf",{_S}(?:dr\.|[A-ZÀ-Þ])")
#: A sentence's opening: a post with its place, a comma, a name, and a verb.
_OPENING = expression(
    rf"(?:(?:{_LEADING}),?{_S})?(?P<post>(?i:{_POSTS}|{_SORTS})\b[^,.;:!?\"“”()\n]{{0,70}}){_NAME}"
    rf"(?={_S}(?:(?:me[a-z]{{3}}|ber[a-z]{{3}}|di(?!dampingi)[a-z]{{4}}|ter[a-z]{{3}})[a-z]*"
    r"|akan|telah|sudah|tidak|belum|ingin|juga|turut|pun|langsung|mulai|kembali|lantas|kemudian|hanya|masih|hadir|ikut"
    r"|bilang|enggan|yakin|optimistis|optimis)\b)"
)
_SAYING = "kata ujar ucap tutur jelas tegas ungkap papar tambah imbuh terang beber tandas tukas pungkas".split()
#: Behind what was said: a verb of saying, a post, a comma, a name, and what goes on without one.
_SAID = expression(
    rf"\b(?:{'|'.join(_SAYING)}){_S}"
    rf"(?P<post>(?:{_POSTS})\b[^,.;:!?\"“”()\n]{{0,70}}){_NAME}"
    rf"(?={_S}(?:saat|ketika|kepada|dalam|usai|seusai|melalui|lewat|setelah|sambil|menanggapi|dikutip|di{_S}[A-Z]\w+)\b)"
)
#: A sentence's opening: somebody who is pointed out, a comma, and at once what the person does.
_SUBJECT = expression(
    rf"(?:{_PEOPLE})\b(?:{_S}[\w()'’-]+){{0,7}}?{_S}(?:itu|ini|tersebut)(?P<comma>,)"
    rf"(?={_S}(?:(?:me(?:ng|ny|m|n|l|r)[a-z]{{3}}|ber[a-z]{{4}})[a-z]*|akan|telah|sudah|juga)\b(?!{_S}oleh))"
)
_NOT_A_SUBJECT = frozenset("menurut berdasarkan mengenai mengingat menyusul melalui menjelang berkat berhubung".split())
_NEXT = expression(r"[ \u00a0]+([a-z]+)")
_VERB_IN_POST = expression(
    r"[ \u00a0](?:me[a-z]{3}|ber[a-z]{3}|di-?[a-z]{4}|yang|adalah|akan|telah|juga|dan[ \u00a0][a-z])"
)


@paragraph_rule(
    "aposisi.koma",
    Category.ORTHOGRAPHY,
    Severity.ADVICE,
    parts=frozenset({PartKind.DECK, PartKind.LEAD, PartKind.BODY}),
    words=frozenset(re.findall("[a-z]+", f"{_POSTS}|{_SORTS}".lower())),
)
def closing_comma(passage: Passage) -> Iterator[Hit]:
    """Nama yang diawali koma sesudah jabatan atau sebutan juga ditutup koma.
    A name after a post, or after what sort of person it is, and a comma is closed by a comma.

    Mengapa: Nama itu aposisi: koma yang membukanya harus ditutup sebelum predikat, atau keduanya dihapus.
    Why: The name is an apposition: the comma that opens it has to be closed before the verb, or both are left out.
    Sumber: EYD V, III.B (koma pengapit keterangan aposisi)

    Salah: Bupati Flores Timur, Marianus Tokan meninjau lokasi pengungsian.
    Jadi: Bupati Flores Timur, Marianus Tokan, meninjau lokasi pengungsian.
    Salah: Ketua kelompok tani, Sulastri mengaku merugi.
    Jadi: Ketua kelompok tani, Sulastri, mengaku merugi.
    Salah: Terpisah, Kepala Dinas Sosial Belu, Yosef Nahak (45) mengatakan bantuan tiba.
    Jadi: Terpisah, Kepala Dinas Sosial Belu, Yosef Nahak (45), mengatakan bantuan tiba.
    Salah: "Bantuan tiba," kata Kepala Dinas Sosial Belu, Yosef Nahak saat ditemui di kantornya.
    Jadi: "Bantuan tiba," kata Kepala Dinas Sosial Belu, Yosef Nahak, saat ditemui di kantornya.
    Salah: Ketua PMI Belu, Ir. Yosef Nahak mengatakan relawan sudah tiba.
    Jadi: Ketua PMI Belu, Ir. Yosef Nahak, mengatakan relawan sudah tiba.
    Salah: Seorang relawan, Theresia Bria (27) berharap hujan reda. Kasat Reskrim, Iptu Yosef Nahak mengatakan aman.
    Jadi: Seorang relawan, Theresia Bria (27), berharap hujan reda. Kasat Reskrim, Iptu Yosef Nahak, mengatakan aman.
    Diam: Sopir truk dirawat, Maria Bria selamat. Pemain lokal tinggal di-daftarkan, Insya Allah sudah siap.
    Diam: "Bantuan tiba," kata Yosef Nahak, Maria Bria saat itu diam. Ketua RT, kata Maria, sudah pulang.
    Diam: Bupati Flores Timur, Marianus Tokan, meninjau lokasi pengungsian.
    Diam: Bupati Flores Timur Marianus Tokan meninjau lokasi pengungsian.
    Diam: Ketua panitia menutup lomba, Sulastri menerima piala.
    """
    if not _NAMED.search(passage.text):
        return
    for sentence in passage.sentences:
        match = _OPENING.match(passage.text, sentence.start, sentence.end)
        if match is not None and not _VERB_IN_POST.search(match["post"]):
            yield _unclosed(match)
    for match in _SAID.finditer(passage.text) if not passage.words.isdisjoint(_SAYING) else ():
        if not _VERB_IN_POST.search(match["post"]):
            yield _unclosed(match)


def _unclosed(match: re.Match[str]) -> Hit:
    name = match["name"]
    return Hit(
        match.end("name"),
        match.end("name"),
        Bilingual(f"Koma sesudah {name}, atau tanpa kedua koma", f"A comma after {name}, or no comma at all"),
        (",",),
        group="aposisi.koma",
    )


@paragraph_rule(
    "aposisi.subjek",
    Category.ORTHOGRAPHY,
    Severity.ADVICE,
    parts=frozenset({PartKind.DECK, PartKind.LEAD, PartKind.BODY}),
    words=frozenset({"itu", "ini", "tersebut"}),
)
def comma_after_subject(passage: Passage) -> Iterator[Hit]:
    """Tidak ada koma antara subjek dan predikatnya.
    There is no comma between subject and verb.

    Mengapa: Koma memutus kalimat di tempat yang tidak berjeda: pelaku dan perbuatannya satu kesatuan.
    Why: The comma breaks the sentence where there is no pause: who acts and the act belong together.
    Sumber: EYD V, III.B (pemakaian tanda koma)

    Salah: Pria asal Belu itu, mengaku bersalah. Bupati dua periode ini, juga meminta maaf.
    Jadi: Pria asal Belu itu mengaku bersalah. Bupati dua periode ini juga meminta maaf.
    Diam: Pria asal Belu itu, menurut polisi, mengaku bersalah. Dalam rapat itu, mengemuka dua usul.
    Diam: Pria asal Belu, tetangga korban itu, mengaku bersalah. Selain itu, mengungsi bukan pilihan.
    """
    if not any(end in passage.text for end in ("itu,", "ini,", "tersebut,")):
        return
    for sentence in passage.sentences:
        match = _SUBJECT.match(passage.text, sentence.start, sentence.end)
        if match is None:
            continue
        following = _NEXT.match(passage.text, match.end())
        if following is None or following[1] not in _NOT_A_SUBJECT:
            yield Hit(
                *match.span("comma"),
                Bilingual("Tidak ada koma sesudah subjek", "No comma after the subject"),
                ("",),
                group="aposisi.subjek",
            )
