"""``di``, ``ke`` and ``dari`` as prepositions, which stand apart, and ``di-`` and ``ke-`` as prefixes, which do not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.places import Gazetteer
from redaksi_app.rules.addresses import in_address
from redaksi_app.rules.casing import TITLES, opens_sentence, recased
from redaksi_app.rules.conditions import between, is_mixed_case
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.rules.verbs import Verb, passive_verbs
from redaksi_app.text.patterns import expression

_TAILS = ("", "nya", "lah", "kah", "pun", "ku", "mu")
#: "kelapangan dada" is a noun of its own.
_NOUN_AFTER = expression(r"[ \u00a0](?:dada|hati|jiwa|pikiran|rezeki|waktu)\b")
#: What "dibalik" (turned over) cannot be said of: "dibalik layar" means behind it.
_BEHIND = expression(
    r"\b(?P<joined>[Dd]ibalik)(?=[ \u00a0](?:itu|layar|kasus|aksi|jeruji|kesuksesan|keberhasilan|peristiwa|sosok|kisah|"
    r"nama|pintu|kemudi|meja|tembok|senyum|semua|kematian|rencana|gunung|bukit|awan|tirai|penangkapan|pembunuhan)\b)"
)
_JOINED = expression(
    r"(?<![\w@#./-])(?P<prefix>di|ke|dari)(?P<rest>[a-z]+)\b(?!-)(?![./@]\w)"
    r"|(?<![\w-])(?P<prefix2>di|ke)(?P<rest2>[a-z]+)-(?P=rest2)(?:nya)?\b",
    re.IGNORECASE,
)
_HYPHENED_NAME = expression(r"(?<![\w-])(?P<prefix>[Dd]i|[Kk]e)-(?P<name>[A-Z][a-z]{2,})\b(?!-)")
_NAME_GOES_ON = expression(r"[ \u00a0][A-Z][a-z]+")
_BEFORE_CAPITAL = expression(r"(?P<prefix>di|ke)(?P<name>[A-Z][a-z]{2}.*)")
_HYPHENED = expression(r"(?<![\w-])(?P<prefix>di|ke)-(?P<rest>[a-z]{3,})\b(?!-)", re.IGNORECASE)
_APART = expression(
    # The letter comes before the look at what precedes it, so that the search jumps from one to the next.
    r"(?P<prefix>D(?<![\w.-]D)[iI]|d(?<![\w.-]d)i)[ \u00a0]+"
    r"(?P<verb>[a-zA-Z]{3,})\b(?!-)(?:[ \u00a0]+(?P<next>[^\W\d_]+))?"
)
_CLITIC = expression(r"(?:nya|lah|kah)$")
#: A verb is meant after these even where the word is a noun as well: "akan di operasi".
_AUXILIARY_BEFORE = expression(
    r"\b(?:telah|sudah|akan|belum|harus|dapat|bisa|perlu|sedang|bakal|hendak|segera|pernah|sempat|berhasil|boleh|"
    r"ingin|mau|wajib|usai|selesai|layak|mulai|jangan)[ \u00a0]+$"
)
_AGENT_AFTER = frozenset({"oleh"})
#: After the name of an act these show that it is done to somebody: "di evakuasi ke rumah sakit".
_MANNER_AFTER = frozenset("oleh ke secara karena menggunakan untuk sejak setelah dengan".split())
#: What a court metes out: "di vonis tiga tahun", "di denda Rp2 juta".
_METED = frozenset({"vonis", "hukum", "denda"})
_MEASURE_AFTER = expression(
    r"[ \u00a0]+(?:\d|Rp|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seumur|bebas|bersalah|"
    r"penjara|mati)\b)"
)
_ORDINALS = "dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas"
_KE = expression(
    rf"\b[Kk]e(?P<gap>[ \u00a0]+|-)(?:(?P<to>pada(?:nya)?)|(?P<number>{_ORDINALS})|satu)\b(?!-)"
    r"(?P<counted>[ \u00a0]+(?:orang|kali|desa|kota|kabupaten|lokasi|tempat|titik|rumah|arah|wilayah|daerah|negara|"
    r"kecamatan|kelurahan|sekolah|pulau|provinsi|dusun|kampung|pihak|rekening|kelompok|sisi|posko|toko|puluh|ratus|"
    r"ribu|juta|belas|pasar|hotel|rute|masjid|gereja|dunia|benua|kubu|calon|klub|tim|perusahaan|lembaga)\b)?"
)
#: After these a number with "ke" before it tells which one, not where to.
_RANKED = expression(
    r"\b(?:yang|kali|anak|putaran|babak|tahap|hari|peringkat|urutan|periode|pihak|orang|pertemuan|juara|posisi|menit|"
    r"musim|seri|gol|edisi|gelombang|sesi|etape|tahun|bulan|minggu|pekan|malam|kloter|jilid|bagian|angkatan|generasi|"
    r"termin|kuartal|triwulan|semester|leg|laga|ronde|set|gim|sidang|korban|tersangka|istri|suami|tempat|pemenang|"
    r"peserta|langkah|masa|dosis|abad|cucu|alasan|tugas|syarat|aspek|pelaku|terdakwa|saksi)[ \u00a0]+$",
    re.IGNORECASE,
)
#: People in a sentence's subject: one goes to places, so "Ke dua pelaku ditahan" means both of them.
_PEOPLE_AFTER = expression(
    r"[ \u00a0]+(?:orang|pelaku|tersangka|terdakwa|korban|saksi|warga|pria|perempuan|wanita|pemuda|remaja|anak|pelajar|"
    r"siswa|mahasiswa|penumpang|nelayan|pekerja|petani|pedagang|pegawai|petugas|polisi|sopir|juru|pemain|atlet)\b"
)
_SUBJECT_AFTER = expression(
    r"\b(?:mengatakan|menyebut|menyebutkan|menjelaskan|menuturkan|menambahkan|mengungkapkan|menyatakan|menegaskan|"
    r"memastikan|menurut dia|bahwa),?[ \u00a0]+$"
)
_OUTWARD = expression(r"\b[Kk]eluar(?=[ \u00a0](?:negeri|kota|daerah|pulau|provinsi)\b)")


def _joined_places() -> dict[str, str]:
    """Preposition and place written as one, each with what it should be."""
    result: dict[str, str] = {}
    for row in read_table("kata_depan"):
        for preposition in listed(row["prepositions"]):
            for tail in _TAILS:
                place = f"{row['form']} pun" if tail == "pun" else f"{row['form']}{tail}"
                result[f"{preposition}{row['form']}{tail}"] = f"{preposition} {place}"
    return result


_PLACES = _joined_places()


@paragraph_rule(
    "di-ke.terpisah",
    Category.ORTHOGRAPHY,
    Severity.ERROR,
    safe=True,
    words=[*_PLACES, "dibalik"],
)
def preposition_apart(passage: Passage) -> Iterator[Hit]:
    """Kata depan di, ke, dan dari ditulis terpisah.
    The prepositions di, ke and dari are written apart.

    Mengapa: Di, ke, dan dari yang menunjukkan tempat adalah kata depan, jadi terpisah dari kata sesudahnya.
    Why: Di, ke and dari that tell a place are prepositions, so they stand apart from the word that follows.
    Sumber: EYD V, II.D (kata depan)

    Salah: Korban ditemukan dirumah kontrakannya.
    Jadi: Korban ditemukan di rumah kontrakannya.
    Salah: Kedepan, program itu diperluas; diantaranya ke Sabu.
    Jadi: Ke depan, program itu diperluas; di antaranya ke Sabu.
    Salah: Ia tidak kemana-mana setelah mengurus surat dikecamatan.
    Jadi: Ia tidak ke mana-mana setelah mengurus surat di kecamatan.
    Salah: Polisi mendalami motif dibalik kasus itu.
    Jadi: Polisi mendalami motif di balik kasus itu.
    Salah: Baca juga: Sapi Berkeliaran Dijalan Protokol
    Jadi: Baca juga: Sapi Berkeliaran di Jalan Protokol
    Diam: Ia keluar dari rumah, lalu dirumahkan perusahaan.
    Diam: Pulau itu ditempati warga; kedalaman lautnya ditingkatkan dalam peta.
    Diam: Mari kemari, kata kepala dusun kepada keduanya.
    Diam: Kelapangan dada warga yang dikotak-kotakkan itu patut ditiru.
    Diam: Mobil yang terguling itu dibalik warga; alamatnya di www.dirumah.id.
    """
    text = passage.text
    for match in _JOINED.finditer(text):
        written = match.group().lower()
        whole, _, repeated = written.partition("-")
        right = _PLACES.get(whole)
        if right is None or (whole == "kelapangan" and _NOUN_AFTER.match(text, match.end())):
            continue
        if repeated:
            right = f"{right}-{repeated}"
        yield _rewritten(passage, match.start(), match.end(), right)
    for match in _BEHIND.finditer(text):
        yield _rewritten(passage, match.start(), match.end("joined"), "di balik")


@paragraph_rule(
    "di-ke.nama",
    Category.ORTHOGRAPHY,
    Severity.ERROR,
    safe=True,
    wakes=is_mixed_case,
    gaps=between(r"\A-\Z"),
)
def preposition_apart_from_name(passage: Passage) -> Iterator[Hit]:
    """Kata depan di dan ke ditulis terpisah dari nama tempat.
    The prepositions di and ke are written apart from a place's name.

    Mengapa: Spasinya terlewat; kata depan tidak pernah dirangkaikan dengan nama.
    Why: The space was missed; a preposition is never joined to a name.
    Sumber: EYD V, II.D (kata depan)

    Salah: Setelah tiba diJakarta, ia terbang keMedan.
    Jadi: Setelah tiba di Jakarta, ia terbang ke Medan.
    Salah: Truk itu melaju ke-Atambua lalu parkir di-Labuan Bajo.
    Jadi: Truk itu melaju ke Atambua lalu parkir di Labuan Bajo.
    Diam: Setelah tiba di Jakarta, ia menonton film DiCaprio.
    Diam: Ia menulis tentang ke-Tuhanan dan ke-Bali-an; surat itu di-Kasasi-kan.
    Diam: Karyawan yang di-PHK melapor ke Disnaker lewat aplikasi kePonsel.id.
    """
    for token in passage.mixed_case:
        match = _BEFORE_CAPITAL.fullmatch(token.text)
        if match and not in_address(passage.text, token.start, token.end):
            yield _hit(token.start, token.end, token.text, f"{match['prefix']} {match['name']}")
    for match in _HYPHENED_NAME.finditer(passage.text):
        following = _NAME_GOES_ON.match(passage.text, match.end())
        names = (match["name"], f"{match['name']}{following.group()}" if following else "")
        if any(name and Gazetteer.load().knows(name) for name in names):
            yield _hit(match.start(), match.end(), match.group(), f"{match['prefix']} {match['name']}")


@paragraph_rule("di-ke.serangkai", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=["di"])
def passive_joined(passage: Passage) -> Iterator[Hit]:
    """Awalan di- pada kata kerja ditulis serangkai.
    The prefix di- of a verb is written together with it.

    Mengapa: Di- yang membentuk kata kerja pasif adalah awalan, bukan kata depan.
    Why: Di- that makes a passive verb is a prefix, not a preposition.
    Sumber: EYD V, II.B.1 (imbuhan)

    Salah: Dua tersangka di tangkap di Pelabuhan Tenau.
    Jadi: Dua tersangka ditangkap di Pelabuhan Tenau.
    Salah: Rapat itu di hadiri camat dan di laksanakannya di aula.
    Jadi: Rapat itu dihadiri camat dan dilaksanakannya di aula.
    Salah: Pasien itu akan di operasi besok; korban lain di evakuasi ke Kupang.
    Jadi: Pasien itu akan dioperasi besok; korban lain dievakuasi ke Kupang.
    Salah: Sapi itu di-tangkap warga.
    Jadi: Sapi itu ditangkap warga.
    Salah: Bendahara itu di vonis tiga tahun penjara dan di denda Rp50 juta.
    Jadi: Bendahara itu divonis tiga tahun penjara dan didenda Rp50 juta.
    Diam: Dua tersangka ditangkap di Pelabuhan Tenau.
    Diam: Asas itu dikenal di hukum pidana, tidak di hukum adat.
    Diam: Warga menunggu di tempat, di pantai, dan di operasi pasar.
    Diam: Kapal bersandar di Bawah Sepuluh, nama dermaga itu.
    Diam: Nelayan itu berlayar di lepas pantai dan di tambang pasir.
    Diam: Petugas di buka puasa bersama itu meng-update data yang di-upload warga.
    Diam: Di Tangkap, desa di lereng itu, hujan turun.
    """
    text, verbs = passage.text, passive_verbs()
    for match in _APART.finditer(text):
        word = match["verb"]
        lowered = word.lower()
        verb = verbs.get(lowered) or verbs.get(_CLITIC.sub("", lowered))
        if verb is None or not _written_as_verb(passage, match["prefix"], word):
            continue
        following = match["next"] or ""
        meted = lowered in _METED and _MEASURE_AFTER.match(text, match.end("verb")) is not None
        done = meted or verb.reading == "verb" or _done_to(text, match.start(), verb, following)
        if following in verb.before or not done:
            continue
        joined = match["prefix"] + (lowered if word.istitle() else word)
        yield _hit(match.start(), match.end("verb"), text[match.start() : match.end("verb")], joined)
    for match in _HYPHENED.finditer(text) if "i-" in text or "I-" in text else ():
        rest = match["rest"].lower()
        if match["prefix"].lower() != "di":
            continue
        if rest in verbs and f"di{rest}" not in _PLACES:
            yield _hit(match.start(), match.end(), match.group(), f"{match['prefix']}{match['rest']}")
        elif f"di{rest}" in _PLACES:
            yield _rewritten(passage, match.start(), match.end(), f"di {rest}")


def _written_as_verb(passage: Passage, prefix: str, word: str) -> bool:
    """Whether the capitals of ``di`` and what follows are those of a verb, not of a place's name."""
    if word.islower():
        return True
    if passage.kind not in TITLES or prefix == "di":
        return False
    return word.istitle() or (word.isupper() and prefix == "DI")


def _done_to(text: str, start: int, verb: Verb, following: str) -> bool:
    if _AUXILIARY_BEFORE.search(text, max(0, start - 16), start):
        return True
    return following in (_MANNER_AFTER if verb.reading == "process" else _AGENT_AFTER)


@paragraph_rule("di-ke.bilangan", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=["ke"])
def ordinal_joined(passage: Passage) -> Iterator[Hit]:
    """Awalan ke- pada bilangan tingkat, dan kata “kepada”, ditulis serangkai.
    The prefix ke- of an ordinal, and the word “kepada”, are written as one.

    Mengapa: Ke- yang membentuk bilangan tingkat adalah awalan; “ke dua” berarti menuju dua.
    Why: Ke- that makes an ordinal is a prefix; “ke dua” would mean towards two.
    Sumber: EYD V, II.B.1 (imbuhan) dan II.G (bilangan tingkat)

    Salah: Ini kemenangan yang ke dua bagi tim asal Maumere.
    Jadi: Ini kemenangan yang kedua bagi tim asal Maumere.
    Salah: Bantuan diserahkan ke pada warga.
    Jadi: Bantuan diserahkan kepada warga.
    Salah: Anak ke-dua korban selamat.
    Jadi: Anak kedua korban selamat.
    Salah: Tersangka ke dua masih dicari. Ke tiga pelaku itu lari.
    Jadi: Tersangka kedua masih dicari. Ketiga pelaku itu lari.
    Salah: Camat mengatakan, ke enam juru parkir itu memungut uang.
    Jadi: Camat mengatakan, keenam juru parkir itu memungut uang.
    Diam: Bantuan dikirim ke dua desa dan ke tiga kecamatan.
    Diam: Ke dua desa itu bantuan dikirim. Polisi mengirim surat ke tiga saksi.
    Diam: Ini kemenangan yang kedua bagi tim asal Maumere.
    Diam: Jarak dari tempat itu ke dua titik lain sama jauhnya.
    """
    text = passage.text
    for match in _KE.finditer(text):
        end = match.start("counted") if match["counted"] else match.end()
        if match["gap"] != "-" and not match["to"]:
            if not match["number"]:
                continue
            people = _PEOPLE_AFTER.match(text, match.end("number"))
            if not (people and _opens_subject(text, match.start())) and (
                match["counted"] or not _RANKED.search(text, max(0, match.start() - 14), match.start())
            ):
                continue
        elif match["gap"] == "-" and match["to"]:
            continue
        yield _closed_up(match.start(), end, text[match.start() : end])


def _opens_subject(text: str, start: int) -> bool:
    """Whether a sentence, or what somebody says in it, begins at ``start``."""
    return opens_sentence(text, start) or _SUBJECT_AFTER.search(text, max(0, start - 18), start) is not None


@paragraph_rule("di-ke.luar", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=["keluar"])
def towards_outside(passage: Passage) -> Iterator[Hit]:
    """“Ke luar negeri” ditulis terpisah: ke di sini kata depan.
    “Ke luar negeri” (abroad) has its preposition apart.

    Mengapa: Keluar serangkai adalah kata kerja, lawan masuk; yang menunjukkan tujuan adalah kata depan ke.
    Why: Keluar in one word is the verb “go out”; what tells a destination is the preposition ke.
    Sumber: EYD V, II.D (kata depan)

    Salah: Tersangka dicegah bepergian keluar negeri.
    Jadi: Tersangka dicegah bepergian ke luar negeri.
    Diam: Tersangka dicegah bepergian ke luar negeri dan keluar dari rumah.
    Diam: Mobil itu keluar Kota Soe lalu keluar jalur.
    """
    for match in _OUTWARD.finditer(passage.text):
        yield _hit(match.start(), match.end(), match.group(), f"{match.group()[:2]} luar")


def _rewritten(passage: Passage, start: int, end: int, right: str) -> Hit:
    written = passage.text[start:end]
    apart = recased(passage, start, end, right)
    if written[:1].isupper() and written[1:].islower() and opens_sentence(passage.text, start):
        apart = apart[:1].upper() + apart[1:]
    return _hit(start, end, written, apart)


def _hit(start: int, end: int, written: str, right: str) -> Hit:
    if " " in right and " " not in written:
        message = Bilingual(f"“{written}” ditulis terpisah: {right}", f"“{written}” is two words: {right}")
    else:
        message = Bilingual(f"“{written}” ditulis serangkai: {right}", f"“{written}” is one word: {right}")
    return Hit(start, end, message, (right,))


def _closed_up(start: int, end: int, written: str) -> Hit:
    return _hit(start, end, written, re.sub(r"[ \u00a0-]+", "", written))
