"""The comma after a subordinate clause that opens a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_CONJUNCTIONS = frozenset(
    "karena jika bila apabila ketika setelah sebelum agar supaya walaupun meskipun meski walau kendati".split()
)
_WORDS = expression(r"[^\W\d_][\w-]*")
_STRONG = expression(r"(?:me[mnlrwy][a-z]{3}|di[a-z]{4}|ber[a-z]{4}|ter[a-z]{4})[a-z-]*")
#: Look like verbs, are none.
_NOUNS = frozenset(
    """menteri menit dinas direktur diri diskusi berita beras berat terminal ternak terhadap terang tersangka terdakwa
    terpidana tersebut berapa bersama merah dinding distrik""".split()
)
_MODAL = frozenset(
    """akan bisa boleh mulai ingin mau dapat harus tidak belum sudah telah sedang tetap masih langsung segera wajib
    perlu""".split()
)
#: Predicates without an object, by themselves: the noun after one belongs to the next clause.
_INTRANSITIVE = frozenset(
    """putus padam turun naik surut selesai hilang mati jatuh kalah menang pulang tiba datang pergi lahir rusak runtuh
    longsor tenggelam karam habis kering penuh tutup reda tumbang ambruk jebol bocor gagal lulus sakit sehat hancur
    terbakar terulang terjadi berakhir berlangsung berhenti berkurang bertambah berubah""".split()
)
_ADVERBS = frozenset("lagi telak sekali kembali parah juga deras total mendadak".split())
_THAT = frozenset({"itu", "ini", "tersebut"})
#: A clause and the start of the next are short where this can be told without knowing the language.
_LOOK_AT = 10


@paragraph_rule(
    "anak-kalimat.koma",
    Category.ORTHOGRAPHY,
    Severity.ADVICE,
    parts=frozenset({PartKind.DECK, PartKind.LEAD, PartKind.BODY}),
    words=_CONJUNCTIONS,
)
def comma_after_clause(passage: Passage) -> Iterator[Hit]:
    """Anak kalimat di awal diikuti koma.
    A subordinate clause that goes first is followed by a comma.

    Mengapa: Koma menandai di mana induk kalimat mulai. Yang ditandai hanya kalimat pendek yang batasnya jelas.
    Why: The comma shows where the main clause begins. Only short sentences are marked, where that is plain.
    Sumber: EYD V, III.B (koma sesudah anak kalimat yang mendahului induknya)

    Salah: Karena jembatan putus siswa menyeberang dengan rakit.
    Jadi: Karena jembatan putus, siswa menyeberang dengan rakit.
    Salah: Jika hujan turun lagi tanggul itu bisa jebol.
    Jadi: Jika hujan turun lagi, tanggul itu bisa jebol.
    Diam: Karena jembatan putus, siswa menyeberang dengan rakit.
    Diam: Karena itulah warga memasang portal. Setelah itu mereka pulang.
    Diam: Setelah menerima laporan warga polisi bergerak.
    Diam: Siswa menyeberang dengan rakit karena jembatan putus.
    """
    for sentence in passage.sentences:
        match = _WORDS.match(passage.text, sentence.start)
        if match is None or match.group().lower() not in _CONJUNCTIONS:
            continue
        at = _boundary(passage.text, match.end(), sentence.end)
        if at is not None:
            yield Hit(
                at,
                at,
                Bilingual("Koma sesudah anak kalimat", "A comma after the subordinate clause"),
                (",",),
                group="anak-kalimat.koma",
            )


def _boundary(text: str, start: int, end: int) -> int | None:
    """Where the main clause begins; None where that is not plain."""
    if any(mark in text[start:end] for mark in ',;:"“('):
        return None
    matches = list(_WORDS.finditer(text, start, end))[:_LOOK_AT]
    words = [match.group() for match in matches]
    first = next((place for place, word in enumerate(words) if word in _INTRANSITIVE), None)
    if first is None or any(_predicate(word) for word in words[:first] if word not in _MODAL):
        return None
    subject = first + 1
    while subject < len(words) and words[subject] in _ADVERBS:
        subject += 1
    verb = subject + 1
    if verb < len(words) and words[verb] in _THAT:
        verb += 1
    if verb >= len(words) or not words[subject].isalpha() or _predicate(words[subject]) or words[subject] in _THAT:
        return None
    if words[subject] in _NO_SUBJECT or not _predicate(words[verb]):
        return None
    return matches[subject - 1].end()


_NO_SUBJECT = frozenset(
    "di ke dari pada dan atau yang dengan oleh untuk karena maka sehingga akibat dalam saat".split()
)


def _predicate(word: str) -> bool:
    return word not in _NOUNS and (word in _MODAL or word in _INTRANSITIVE or _STRONG.fullmatch(word) is not None)
