"""Compounds: apart by rule, joined by list, and joined where a prefix and a suffix hold them together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.addresses import in_address
from redaksi_app.rules.casing import TITLES, opens_sentence, recased
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.text import Token
from redaksi_app.text.patterns import expression

_TAILS = ("", "nya", "lah", "kah", "ku", "mu")
#: Half of a name follows these: "Jalan Walikota Mustajab", "Daerah Khusus Ibukota".
_NAME_BEFORE = expression(
    r"(?:\b(?:Jalan|Jl|Jln|Gang|Gg|Stasiun|Toko|PT|CV|UD|Warung|Grup|Band|Film|Lagu|Khusus|Majalah|Koran|Harian|"
    r"Koperasi|Yayasan|Rumah Makan|Kafe|Hotel|Bank|Klub)\.?|&)[ \u00a0]+$"
)
#: Where the two words belong to different phrases: "dari segi tiga aspek", "di mana kala itu", "suka cita rasa".
_OTHER_PHRASE = {
    "segi tiga": expression(r"\b(?:dari|dalam|pada|berbagai|beberapa)[ \u00a0]+segi\b", re.IGNORECASE),
    "mana kala": expression(r"\b(?:di|ke|dari|yang)[ \u00a0]+mana\b", re.IGNORECASE),
    "suka cita": expression(r"\bcita[ \u00a0]+rasa\b"),
}
#: Pairs that are joined in names as well: "Dinas Pemuda dan Olah Raga".
_IN_NAMES = frozenset({"olah raga", "bea siswa", "nara sumber", "kaca mata", "foto copy"})
_THAN = expression(r"\b[Dd]ari[ \u00a0]+pada\b")
_WHEREAS = expression(
    r"(?P<before>^|[.!?][ \u00a0]|,[ \u00a0])(?P<pair>[Pp]ada[ \u00a0]+hal)[ \u00a0]"
    r"(?!(?:ini|itu|yang|tersebut|lain|apa|seperti|demikian|sama|tertentu)\b)"
)


class _Pair(NamedTuple):
    """Two words written apart, as written, and what they should be."""

    written: str
    right: str


def _joined_forms(*kinds: str) -> dict[str, str]:
    """Wrong forms of one word, with the clitics that may follow, each with its right form."""
    return {
        f"{wrong}{tail}": f"{row['form']}{tail}"
        for row in read_table("gabungan")
        if row["kind"] in kinds
        for wrong in listed(row["wrong"])
        if " " not in wrong
        for tail in _TAILS
    }


def _pairs(*kinds: str) -> dict[str, dict[str, _Pair]]:
    """Wrong forms of two words: first word to second word, with the clitics that may follow, to the pair."""
    result: dict[str, dict[str, _Pair]] = {}
    for row in read_table("gabungan"):
        for wrong in listed(row["wrong"]) if row["kind"] in kinds else ():
            first, _, second = wrong.partition(" ")
            for tail in _TAILS if second else ():
                result.setdefault(first, {})[f"{second}{tail}"] = _Pair(wrong, f"{row['form']}{tail}")
    return result


_APART = _joined_forms("terpisah")
_SUFFIXED = _joined_forms("akhiran")
_PARENTS = _joined_forms("orang-tua")
_ONE_WORD = _joined_forms("serangkai", "konfiks")
_ONE_WORD_PAIRS = _pairs("serangkai", "konfiks")
_TWO_WORD_PAIRS = _pairs("terpisah")
#: A pair waits for the half that is not a common word of its own.
_COMMON = frozenset("apa suka mana barang ada sekali maha mara satu memberi diberi".split())
_CUES = [
    cue
    for first, seconds in (*_ONE_WORD_PAIRS.items(), *_TWO_WORD_PAIRS.items())
    for cue in (seconds if first in _COMMON or first.startswith("di") else [first])
]


@paragraph_rule(
    "gabungan.terpisah",
    Category.ORTHOGRAPHY,
    Severity.ERROR,
    safe=True,
    words=[*_APART, *_TWO_WORD_PAIRS],
)
def compound_apart(passage: Passage) -> Iterator[Hit]:
    """Unsur gabungan kata ditulis terpisah, juga bila hanya mendapat awalan.
    The parts of a compound are written apart, with a prefix as well.

    Mengapa: Gabungan kata hanya serangkai bila sudah padu (olahraga) atau mendapat awalan dan akhiran sekaligus
        (pertanggungjawaban).
    Why: A compound is one word only where it has grown together (olahraga) or has both a prefix and a suffix
        (pertanggungjawaban).
    Sumber: EYD V, II.B.3 (gabungan kata)

    Salah: Kerjasama itu diteken; keduanya bekerjasama dan bertanggungjawab.
    Jadi: Kerja sama itu diteken; keduanya bekerja sama dan bertanggung jawab.
    Salah: Arus lalulintas seringkali tersendat; terimakasih kepada warga ibukota.
    Jadi: Arus lalu lintas sering kali tersendat; terima kasih kepada warga ibu kota.
    Salah: Baca juga: Ribuan Buruh Gelar Unjukrasa di Balaikota
    Jadi: Baca juga: Ribuan Buruh Gelar Unjuk Rasa di Balai Kota
    Diam: Kerja sama itu dipertanggungjawabkan; dokumennya ditandatangani.
    Diam: Ambulans melintas di Jalan Walikota Mustajab, Daerah Khusus Ibukota.
    Diam: Akun @kerjasama_kupang dan tagar #terimakasih ramai.
    """
    for token in _outside_addresses(passage):
        right = _APART.get(token.lower)
        if right and not _in_name(passage, token):
            yield _hit(passage, token.start, token.end, right)
    yield from _two_words(passage, _TWO_WORD_PAIRS)


@paragraph_rule("gabungan.orang-tua", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=_PARENTS)
def parents_apart(passage: Passage) -> Iterator[Hit]:
    """“Orang tua” ditulis terpisah.
    “Orang tua” is two words.

    Mengapa: Orang tua gabungan kata biasa. Redaksi yang membedakan “orangtua” (ayah dan ibu) dapat mematikan aturan
        ini dalam lembar gayanya.
    Why: Orang tua is a compound like any other. A newsroom that writes “orangtua” for father and mother can switch
        this rule off in its stylesheet.
    Sumber: EYD V, II.B.3 (gabungan kata)

    Salah: Sejumlah orangtua murid memprotes; orangtuanya tidak hadir.
    Jadi: Sejumlah orang tua murid memprotes; orang tuanya tidak hadir.
    Diam: Sejumlah orang tua murid memprotes.
    Diam: Grup Orangtua Hebat itu bernaung di Yayasan Orangtua.
    """
    for token in _outside_addresses(passage):
        right = _PARENTS.get(token.lower)
        small = token.text.islower() or token.text.isupper() or passage.kind in TITLES
        if right and (small or opens_sentence(passage.text, token.start)):
            yield _hit(passage, token.start, token.end, right)


@paragraph_rule("gabungan.akhiran", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, words=_SUFFIXED)
def suffixed_apart(passage: Passage) -> Iterator[Hit]:
    """Gabungan kata yang hanya berakhiran tetap terpisah.
    A compound with only a suffix stays apart.

    Mengapa: Serangkai hanya bila awalan dan akhiran bersama-sama: menindaklanjuti, tetapi tindak lanjuti.
    Why: It is one word only with a prefix and a suffix together: menindaklanjuti, but tindak lanjuti.
    Sumber: EYD V, II.B.3 (gabungan kata yang hanya mendapat awalan atau akhiran)

    Salah: Sebarluaskan pengumuman ini dan tindaklanjuti laporannya.
    Jadi: Sebar luaskan pengumuman ini dan tindak lanjuti laporannya.
    Diam: Petugas menyebarluaskan pengumuman itu, lalu ditindaklanjuti camat.
    Diam: Sebar luaskan pengumuman ini.
    """
    for token in _outside_addresses(passage):
        right = _SUFFIXED.get(token.lower)
        if right:
            yield _hit(passage, token.start, token.end, right)


@paragraph_rule(
    "gabungan.serangkai",
    Category.ORTHOGRAPHY,
    Severity.ERROR,
    safe=True,
    words=[*_CUES, *(word.rpartition("-")[2] for word in _ONE_WORD if "-" in word)],
)
def compound_joined(passage: Passage) -> Iterator[Hit]:
    """Gabungan kata yang padu, atau yang berawalan dan berakhiran, ditulis serangkai.
    A compound that has grown together, or that has a prefix and a suffix, is one word.

    Mengapa: Awalan dan akhiran mengapit seluruh gabungan kata: pertanggungjawaban, ditandatangani. Beberapa gabungan
        sudah dianggap satu kata: olahraga, beasiswa, kacamata.
    Why: Prefix and suffix enclose the whole compound: pertanggungjawaban, ditandatangani. Some compounds have become
        one word: olahraga, beasiswa, kacamata.
    Sumber: EYD V, II.B.3 (gabungan kata)

    Salah: Laporan pertanggung jawaban itu ditanda tangani nara sumber dan di sebar luaskan.
    Jadi: Laporan pertanggungjawaban itu ditandatangani narasumber dan disebarluaskan.
    Salah: Olah raga air dan bea siswa ditindak-lanjuti.
    Jadi: Olahraga air dan beasiswa ditindaklanjuti.
    Diam: Laporan pertanggungjawaban itu ditandatangani narasumber.
    Diam: Kasat Mata Elang, Koperasi Suka Cita, dan Gus Hamid hadir; baru sekali Gus datang.
    Diam: Kasus itu dilihat dari segi tiga aspek, di mana kala itu warga suka cita rasa pedas.
    Diam: Operasi mata hari ini lancar; apa lagi yang ditunggu?
    """
    yield from _two_words(passage, _ONE_WORD_PAIRS)
    for token in passage.tokens if "-" in passage.text else ():  # all of these have a hyphen
        right = _ONE_WORD.get(token.lower)
        if right:
            yield _hit(passage, token.start, token.end, right)


@paragraph_rule("gabungan.daripada", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=["pada"])
def than_joined(passage: Passage) -> Iterator[Hit]:
    """“Daripada” dan “padahal” ditulis serangkai.
    “Daripada” (than) and “padahal” (whereas) are one word.

    Mengapa: Keduanya kata penghubung yang sudah padu.
    Why: Both are conjunctions that have grown together.
    Sumber: EYD V, II.B.3 (gabungan kata yang ditulis serangkai)

    Salah: Dibagikan lebih baik dari pada dibiarkan busuk, pada hal warga lapar.
    Jadi: Dibagikan lebih baik daripada dibiarkan busuk, padahal warga lapar.
    Diam: Hakim berpegang pada hal yang meringankan, pada hal ini terutama.
    Diam: Lebih baik dibagikan daripada dibiarkan busuk, padahal murah.
    """
    if "ari" in passage.text and "ari pada" in passage.text.replace("\u00a0", " "):
        for match in _THAN.finditer(passage.text):
            yield _hit(passage, match.start(), match.end(), "daripada")
    if "hal" in passage.words:
        for match in _WHEREAS.finditer(passage.text):
            yield _hit(passage, match.start("pair"), match.end("pair"), "padahal")


def _outside_addresses(passage: Passage) -> Iterator[Token]:
    text = passage.text
    return (token for token in passage.tokens if not in_address(text, token.start, token.end))


def _in_name(passage: Passage, token: Token) -> bool:
    if not token.text[0].isupper():
        return False
    return _NAME_BEFORE.search(passage.text, max(0, token.start - 14), token.start) is not None


def _two_words(passage: Passage, pairs: dict[str, dict[str, _Pair]]) -> Iterator[Hit]:
    words = passage.words
    opening = words | {f"di{word}" for word in words} if "di" in words else words
    if all(words.isdisjoint(pairs[first]) for first in opening & pairs.keys()):
        return
    tokens = passage.tokens
    for place, token in enumerate(tokens[:-1]):
        first, last = token.lower, place + 1
        if first == "di" and last + 1 < len(tokens) and f"di{tokens[last].lower}" in pairs:
            # "di tanda tangani": the prefix stands apart as well
            first, last = f"di{tokens[last].lower}", last + 1
        pair = pairs.get(first, {}).get(tokens[last].lower)
        if pair is not None and _as_pair(passage, tokens[place : last + 1], pair):
            yield _hit(passage, token.start, tokens[last].end, pair.right)


def _as_pair(passage: Passage, words: list[Token], pair: _Pair) -> bool:
    """Whether the words are written as one phrase, not as (part of) a name or as halves of two phrases."""
    text, first, second = passage.text, words[0], words[-1]
    if any(text[one.end : two.start].strip(" \u00a0") for one, two in pairwise(words)):
        return False
    if second.text[0].isupper() and not first.text[0].isupper():
        return False
    if first.text[0].isupper() and passage.kind not in TITLES and not first.text.isupper():
        in_name = second.text[0].isupper() or not opens_sentence(text, first.start)
        if in_name and pair.written not in _IN_NAMES:
            return False
    other = _OTHER_PHRASE.get(pair.written)
    return other is None or not other.search(text, max(0, first.start - 10), second.end + 6)


def _hit(passage: Passage, start: int, end: int, right: str) -> Hit:
    written = passage.text[start:end]
    cased = recased(passage, start, end, right)
    if " " in right:
        message = Bilingual(f"“{written}” ditulis terpisah: {cased}", f"“{written}” is two words: {cased}")
    else:
        message = Bilingual(f"“{written}” ditulis serangkai: {cased}", f"“{written}” is one word: {cased}")
    return Hit(start, end, message, (cased,))
