"""The comma that closes a name set beside a post: Bupati Belu, Anton Seran, meninjau ..."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_POSTS = (
    "Bupati|Wali|Wakil|Ketua|Kepala|Gubernur|Menteri|Direktur|Sekretaris|Camat|Lurah|Kapolres|Kapolsek|Kapolda|Dandim"
    "|Danramil|Kapolresta|Kasat|Kapolri|Panglima|Rektor|Dekan|Juru|Koordinator|Komandan|Manajer|Presiden|Komisaris"
    "|Kajari|Kajati|Anggota|Pelatih|Kadis|Kabid|Kasi|Sekda|Plt|Penjabat|Pj"
)
#: A sentence's opening: a post with its place, a comma, a name of two to four words, and a verb.
_OPENING = expression(
    rf"(?P<post>(?:{_POSTS})\b[^,.;:!?\"“”()\n]{{0,70}}),[ \u00a0]"
    r"(?P<name>(?:[A-ZÀ-Þ][\w'’-]+|[A-Z]\.)(?:[ \u00a0](?:[A-ZÀ-Þ][\w'’-]+|[A-Z]\.?)){0,4})"
    r"(?P<gap>[ \u00a0](?P<verb>(?:me[a-z]{3}|ber[a-z]{3}|di(?!dampingi)[a-z]{4}|ter[a-z]{3})[a-z]*"
    r"|akan|telah|sudah|tidak|belum|ingin|juga|turut|pun|langsung|mulai))\b"
)
_VERB_IN_POST = expression(r"[ \u00a0](?:me[a-z]{3}|ber[a-z]{3}|di[a-z]{4}|yang|adalah|akan|telah|juga|dan)")


@paragraph_rule(
    "aposisi.koma",
    Category.ORTHOGRAPHY,
    Severity.ADVICE,
    parts=frozenset({PartKind.DECK, PartKind.LEAD, PartKind.BODY}),
    marks=",",
)
def closing_comma(passage: Passage) -> Iterator[Hit]:
    """Nama yang diawali koma sesudah jabatan juga ditutup koma.
    A name after a post and a comma is closed by a comma.

    Mengapa: Nama itu aposisi: koma yang membukanya harus ditutup sebelum predikat, atau keduanya dihapus.
    Why: The name is an apposition: the comma that opens it has to be closed before the verb, or both are left out.
    Sumber: EYD V, III.B (koma pengapit keterangan aposisi)

    Salah: Bupati Flores Timur, Marianus Tokan meninjau lokasi pengungsian.
    Jadi: Bupati Flores Timur, Marianus Tokan, meninjau lokasi pengungsian.
    Salah: Ketua kelompok tani, Sulastri mengaku merugi.
    Jadi: Ketua kelompok tani, Sulastri, mengaku merugi.
    Diam: Bupati Flores Timur, Marianus Tokan, meninjau lokasi pengungsian.
    Diam: Bupati Flores Timur Marianus Tokan meninjau lokasi pengungsian.
    Diam: Ketua panitia menutup lomba, Sulastri menerima piala.
    """
    for sentence in passage.sentences:
        match = _OPENING.match(passage.text, sentence.start, sentence.end)
        if match is None or _VERB_IN_POST.search(match["post"]):
            continue
        at = match.start("gap")
        yield Hit(
            at,
            at,
            Bilingual(f"Koma sesudah {match['name']}", f"A comma after {match['name']}"),
            (",",),
            group="aposisi.koma",
        )
