"""Notes that reporters leave for the desk, and places that are still to be filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import PROSE, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_WHAT = r"(?:foto|data|video|keterangan|konfirmasi|nama|angka|sumber|grafis|takarir|kutipan|jabatan|tanggal)"
_DO = r"(?:di)?(?:cek|periksa|lengkapi|konfirmasi|koreksi|edit|perbaiki|tambah\w*|ganti|hapus|verifikasi)"
_TO_COME = expression(
    rf"[(\[]\s*(?:{_WHAT}\s*:?\s*(?:menyusul|belum (?:ada|lengkap|masuk|pasti|dicek|dikonfirmasi)|kurang)"
    rf"|menyusul|belum dikonfirmasi|(?:tolong|mohon|minta|perlu)\s+{_DO}\b[^()\[\]]{{0,60}}"
    rf"|(?:di)?cek\s+(?:lagi|ulang|dulu|kembali|ejaan|{_WHAT})\b[^()\[\]]{{0,40}}|\?{{1,3}})\s*[)\]]",
    re.IGNORECASE,
)
_LINE = expression(
    rf"\s*(?:(?:TOLONG|(?:MOHON|MINTA|HARAP|JANGAN LUPA)(?= (?i:{_DO})))\b[^a-z.]{{4,80}}"
    r"|(?:DICEK|CEK) (?:LAGI|ULANG|DULU|KEMBALI)\b[^a-z.]{0,60}"
    r"|(?i:catatan (?:untuk )?(?:editor|redaktur|redaksi|desk))\s*:.*|(?i:untuk (?:editor|redaktur|desk))\s*:.*"
    r"|CATATAN\s*:[^a-z]{4,80}"
    rf"|(?i:nb|note)\s*:\s*(?i:tolong|mohon|foto|data|mas|mbak|bang|editor|ini|nama|angka|berita|rilis|video)\b.*"
    rf"|(?:Mas|Mbak|Bang|Kak)?\s*(?i:editor|redaktur),? (?:tolong|mohon|minta) {_DO}\b.*|(?i:lorem ipsum)\b.*)$"
)
_NOTED = frozenset(
    """tolong mohon minta harap jangan catatan nb note menyusul cek dicek belum kurang perlu editor redaktur desk
    lorem""".split()
)
_MONTH = r"(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)"
_UNIT = (
    r"(?:orang|rupiah|persen|meter|kilometer|hektare|unit|keluarga|jiwa|tahun|bulan|hari|jam|ton|kilogram|juta|miliar"
    r"|triliun|ribu)"
)
_OPEN = expression(
    rf"""(?P<x>(?<![\w/.@#-])(?:X{{3,}}|x{{3,}})(?![\w/.@-]))
      | (?<![\w/.@#-])(?:XX|xx)(?=[ \u00a0](?:{_UNIT}|{_MONTH})\b)
      | \bRp[ \u00a0]?(?:…|\.{{2,}}|_{{2,}}|[xX]{{2,}})
      | (?<!\w)_{{3,}}(?!\w)
      | (?<![\w?!])\?{{2,}}(?!\w)
      | [(\[<]\s*[xX]{{2,}}\s*[\])>]
      | \(\s*(?:isi\s+(?:nama|jumlah|tanggal|lokasi|jabatan|angka|umur)|nama\s*\??|nama\s+(?:narasumber|lengkap))\s*\)
      | [\[<]\s*(?:isi\s+)?(?:nama|isi|jumlah|tanggal|lokasi|jabatan|angka|umur|alamat)
        (?:\s+(?:di\ssini|narasumber|lengkap|kota|tempat|korban|pelaku))?\s*\??\s*[\]>]
      | \b(?:sebanyak|sekitar|mencapai|sejumlah|hingga|selama|seharga|senilai)[ \u00a0]
        (?:…|\.{{2,}})[ \u00a0](?={_UNIT}\b)""",
    re.VERBOSE,
)
_FILLED = frozenset(
    """xx xxx xxxx xxxxx xxxxxx rp nama isi jumlah tanggal lokasi jabatan angka umur alamat orang rupiah persen meter
    kilometer hektare unit keluarga jiwa tahun bulan hari jam ton kilogram juta miliar triliun ribu""".split()
)
#: In lower case, what one of these signs holds.
_LEFT_OPEN = ("xx", "…", "..", "__", "??", "[", "<", "(nama", "(isi", "( ")
_HEAD = (PartKind.HEADLINE, PartKind.KICKER)
_NOTE = Bilingual("Catatan untuk meja redaksi", "A note for the desk")
#: Thirty in Roman figures: "MTQ XXX", "angkatan XXX".
_NUMBERED = expression(r"(?:[A-Z][\w-]*|\b(?:ke|bab|angkatan|jilid|edisi|seri|tahun|bagian))[ \u00a0-]$")


@paragraph_rule("catatan.meja", Category.STRUCTURE, Severity.WARNING, parts=PROSE, words=_NOTED, marks="?")
def notes_for_the_desk(passage: Passage) -> Iterator[Hit]:
    """Catatan untuk meja redaksi dikeluarkan sebelum naskah terbit.
    Notes for the desk are taken out before the copy is published.

    Mengapa: Catatan seperti “(foto menyusul)” pernah ikut tercetak. Kerjakan dulu isinya, lalu hapus.
    Why: Notes such as “(foto menyusul)” have been printed before. Do what it asks, then take it out.
    Sumber: Kebiasaan redaksi

    Tandai: Stok darah golongan AB menipis. [[(foto menyusul)]]
    Tandai: Panen Raya ¶ SOE - Panen jagung melimpah. ¶ [[TOLONG DICEK LAGI ANGKANYA]] ¶ Petani menjemur jagung.
    Tandai: Panen Raya ¶ SOE - Panen jagung melimpah. ¶ [[Catatan untuk editor: nama camat belum dikonfirmasi.]]
    Diam: Rombongan kedua menyusul (lihat foto) dengan perahu.
    Diam: Panen Raya ¶ SOE - Panen jagung melimpah. ¶ Tolong Menolong di Kebun ¶ Petani menjemur jagung.
    Diam: Potret "Catatan: Lapar" memenangi lomba foto.
    """
    if passage.kind not in _HEAD and (match := _LINE.match(passage.text)):
        start = len(match.group()) - len(match.group().lstrip())
        yield Hit(start, match.end(), _NOTE)
        return
    for match in _TO_COME.finditer(passage.text):
        yield Hit(match.start(), match.end(), _NOTE)


@paragraph_rule("catatan.isian", Category.STRUCTURE, Severity.WARNING, parts=PROSE, words=_FILLED, marks="…_?")
def still_to_fill(passage: Passage) -> Iterator[Hit]:
    """Tempat yang dikosongkan sudah diisi.
    Places that were left open have been filled in.

    Mengapa: XXX, “Rp…”, dan “[nama]” menandai keterangan yang belum didapat.
    Why: XXX, “Rp…” and “[nama]” mark what had not been found out yet.
    Sumber: Kebiasaan redaksi

    Tandai: Pengerukan menelan biaya [[Rp…]] miliar dan selesai dalam dua bulan.
    Tandai: Direktur rumah sakit itu, [[XXX]], menolak menyebutkan jumlah pasien.
    Tandai: Camat Amanuban Timur, [[(nama)]], membuka acara itu.
    Diam: Penjual menyediakan kaus ukuran XXL dan XXXL.
    Diam: MTQ XXX dan angkatan XXX digelar di Samarinda.
    Diam: Harganya Rp5.000... atau mungkin lebih.
    Diam: Alamat situsnya xxx.contoh.id.
    """
    lower = passage.text.lower()
    if not any(piece in lower for piece in _LEFT_OPEN):
        return
    for match in _OPEN.finditer(passage.text):
        if match["x"] and _NUMBERED.search(passage.text[: match.start()]):
            continue
        yield Hit(match.start(), match.end(), Bilingual("Belum diisi", "Not filled in yet"))
