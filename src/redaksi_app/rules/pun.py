"""``pun``: apart after most words, joined in fourteen conjunctions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.casing import TITLES, in_title_case, opens_sentence
from redaksi_app.rules.conditions import ending
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text import Token
from redaksi_app.text.patterns import expression
from redaksi_app.words.lexicon import open_lexicon

#: All conjunctions with -pun that EYD V lists.
_CONJUNCTIONS = frozenset(
    """adapun andaipun ataupun bagaimanapun biarpun jikapun kalaupun kendatipun maupun meskipun sekalipun sementangpun
    sungguhpun walaupun""".split()
)
#: Words that end in these letters by nature: only what stands before them may vary ("malampun" is no "ampun").
_NATURAL = expression(r"(?:peng|meng)?ampun|(?:meng|peng|di|ter|ber|ku|kau)?himpun|(?:se|be|me)?rumpun|pumpun|jepun")
#: Before pun these are no doubt meant; the others have to be in the lexicon.
_PRONOUNS = frozenset(
    """apa siapa mana kapan berapa itu ini dia ia mereka kami kita saya aku kamu anda beliau seorang satu sebuah
    sedikit begitu demikian keduanya semua apabila kemana dimana darimana walau tidak tak belum bukan sekecil""".split()
)
_SHORTEST = 4
#: Words that dictionaries join though EYD V does not list them ("seperti berikut" need not mean these alone).
_UNSETTLED = frozenset({"betapapun"})
_SPLIT = expression(
    r"\b(?P<first>adai|andai|atau|biar|jika|kalau|kendati|mau|meski|sungguh|walau)[ \u00a0]+pun\b", re.IGNORECASE
)
_SPLIT_OPENING = expression(r"\b(?P<first>Bagaimana|Ada)[ \u00a0]+pun\b(?P<comma>,?)")
_HOWEVER = expression(r"\bbagaimana[ \u00a0]+pun\b(?=,|[ \u00a0]+juga\b)")
_NOT_ONCE = expression(
    r"\b(?:(?:belum|tidak|tak|takkan|jangan)[ \u00a0]+(?:akan[ \u00a0]+)?(?:pernah[ \u00a0]+)?(?:[a-z]+[ \u00a0]+)?)"
    r"(?P<once>sekalipun)\b"
)
_NOT_EVER = expression(r"(?:belum|pernah|takkan)[ \u00a0]|(?:tidak|tak|jangan)[ \u00a0]+sekalipun")


@paragraph_rule("pun.terpisah", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, wakes=ending("pun"))
def particle_apart(passage: Passage) -> Iterator[Hit]:
    """Partikel pun ditulis terpisah dari kata di depannya.
    The particle pun is written apart from the word before it.

    Mengapa: Pun yang berarti “juga” atau “saja” adalah partikel. Hanya empat belas kata penghubung, seperti meskipun
        dan adapun, yang ditulis serangkai.
    Why: Pun that means “too” or “even” is a particle. Only fourteen conjunctions such as meskipun and adapun have it
        joined.
    Sumber: EYD V, II.E (partikel)

    Salah: Apapun hasilnya, siapapun boleh datang.
    Jadi: Apa pun hasilnya, siapa pun boleh datang.
    Salah: Petugas menutup jalan; kamipun pulang malampun tetap terjebak.
    Jadi: Petugas menutup jalan; kami pun pulang malam pun tetap terjebak.
    Salah: Bupati belum pernah datang sekalipun ke dusun itu.
    Jadi: Bupati belum pernah datang sekali pun ke dusun itu.
    Salah: Baca juga: Tak Seorangpun Selamat
    Jadi: Baca juga: Tak Seorang pun Selamat
    Diam: Adapun warga, meskipun lelah, tetap menghimpun benih di rumpun bambu.
    Diam: Ia datang, sekalipun hujan; orang tua sekalipun ikut, walaupun tidak diundang.
    Diam: Warga Kampung Rampun dan Pak Depun memohon ampun.
    Diam: Ia tidak melakukan pelanggaran yang paling ringan sekalipun.
    """
    if any(word.endswith("pun") for word in passage.words):
        for token in passage.tokens:
            base = token.text[:-3]
            if token.lower.endswith("pun") and _is_particle(passage, token, base):
                hit = _hit(token.start, token.end, token.text, f"{base} {'PUN' if token.text.isupper() else 'pun'}")
                unsettled = token.lower in _UNSETTLED
                yield hit._replace(severity=Severity.ADVICE, safe=False) if unsettled else hit
    if "sekalipun" in passage.words:
        for match in _NOT_ONCE.finditer(passage.text):
            if _NOT_EVER.search(match.group()):
                yield _hit(match.start("once"), match.end("once"), "sekalipun", "sekali pun")


def _is_particle(passage: Passage, token: Token, base: str) -> bool:
    lower = token.lower
    if lower in _CONJUNCTIONS or _NATURAL.fullmatch(lower) or len(base) < 2:
        return False
    known = base.lower() in _PRONOUNS
    if not token.text.islower() and not (known or opens_sentence(passage.text, token.start)):
        return False
    if known:
        return True
    lexicon = open_lexicon()
    return lexicon is not None and len(base) >= _SHORTEST and lexicon.knows(base.lower())


@paragraph_rule("pun.serangkai", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=["pun"])
def conjunction_joined(passage: Passage) -> Iterator[Hit]:
    """Pun pada kata penghubung seperti meskipun ditulis serangkai.
    Pun is joined in conjunctions such as meskipun.

    Mengapa: Dalam empat belas kata penghubung pun sudah menjadi bagian kata.
    Why: In fourteen conjunctions pun has become part of the word.
    Sumber: EYD V, II.E (partikel)

    Salah: Walau pun hujan, meski pun gelap, pencarian jalan terus.
    Jadi: Walaupun hujan, meskipun gelap, pencarian jalan terus.
    Salah: Ada pun korban luka dirawat di Lewoleba. Bagaimana pun, jalan harus dibuka.
    Jadi: Adapun korban luka dirawat di Lewoleba. Bagaimanapun, jalan harus dibuka.
    Diam: Jejak yang ada pun sudah terhapus, dan desa itu belum sekali pun dikunjungi.
    Diam: Pemerintah kota pun menyiapkan lahan; itu pun belum cukup.
    Diam: Jaringan bagaimana pun buruknya tetap dipakai.
    """
    text = passage.text
    for match in _SPLIT.finditer(text):
        first = match["first"]
        yield _hit(match.start(), match.end(), match.group(), first + ("PUN" if first.isupper() else "pun"))
    for match in _SPLIT_OPENING.finditer(text):
        opening = opens_sentence(text, match.start()) and not (
            passage.kind in TITLES and in_title_case(passage, match.start(), match.end())
        )
        if opening and (match["first"] == "Ada" or match["comma"]):
            yield _hit(match.start(), match.end("first") + 4, match.group().rstrip(","), f"{match['first']}pun")
    for match in _HOWEVER.finditer(text):
        yield _hit(match.start(), match.end(), match.group(), "bagaimanapun")


def _hit(start: int, end: int, written: str, right: str) -> Hit:
    if " " in right:
        message = Bilingual(f"“{written}” ditulis terpisah: {right}", f"“{written}” is two words: {right}")
    else:
        message = Bilingual(f"“{written}” ditulis serangkai: {right}", f"“{written}” is one word: {right}")
    return Hit(start, end, message, (right,))
