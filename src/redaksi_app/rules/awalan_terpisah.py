"""Prefixes that stand apart from their word: "me nolak", "ber lari"."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import PROSE
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.foreign_words import is_english
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression
from redaksi_app.words.derivation import nasal
from redaksi_app.words.lexicon import Lexicon, open_lexicon

_NASAL = ("me", "mem", "men", "meng", "meny")
_OTHERS = ("ber", "ter")
_APART = expression(
    rf"(?<![\w'’-])(?P<prefix>(?i:{'|'.join(sorted((*_NASAL, *_OTHERS), key=len, reverse=True))}))[ \u00a0]+"
    r"(?P<word>[a-z]{3,})\b(?![-'’])"
)
_WORD_BEFORE = expression(r"(?P<word>[^\W\d_]+)[^\w.!?]*$")
_WORD_AFTER = expression(r"[ \u00a0](?P<word>[a-z]+)")
#: Before "me" and "men" these are English, though Indonesian has some of them too.
_ENGLISH_BEFORE = frozenset("the of for to and with all two three about let is are old young mad".split())


@paragraph_rule(
    "awalan-terpisah.serangkai", Category.SPELLING, Severity.WARNING, parts=PROSE, words=(*_NASAL, *_OTHERS)
)
def prefix_joined(passage: Passage) -> Iterator[Hit]:
    """Awalan me-, ber-, dan ter- ditulis serangkai dengan katanya.
    The prefixes me-, ber- and ter- are joined to their word.

    Mengapa: Awalan tidak berdiri sendiri; spasinya terselip.
    Why: A prefix does not stand by itself; the space slipped in.
    Sumber: EYD V, II.B (kata berimbuhan)

    Salah: Warga me nolak pindah, lalu ber lari ke bukit.
    Jadi: Warga menolak pindah, lalu berlari ke bukit.
    Salah: Petugas men cek sumur dan mem bersihkan bak.
    Jadi: Petugas mengecek sumur dan membersihkan bak.
    Diam: Warga menolak pindah, lalu berlari ke bukit.
    Diam: Band itu menyanyikan “Call Me Once” dan “Remember Me”; film “Two Men” diputar. Lagu “let me pulang” viral.
    """
    lexicon = open_lexicon()
    if lexicon is None:
        return
    text = passage.text
    for match in _APART.finditer(text):
        right = _joined(match["prefix"].lower(), match["word"], lexicon)
        before = _WORD_BEFORE.search(text, max(0, match.start() - 24), match.start())
        after = _WORD_AFTER.match(text, match.end())
        beside = {part["word"].lower() for part in (before, after) if part}
        if not right or beside & _ENGLISH_BEFORE or any(lexicon.is_foreign(word) for word in beside):
            continue
        right = right.capitalize() if match["prefix"][0].isupper() else right
        message = Bilingual(f"Ditulis serangkai: {right}", f"It is one word: {right}")
        yield Hit(match.start(), match.end(), message, (right,))


def _joined(prefix: str, word: str, lexicon: Lexicon) -> str:
    """The word with its prefix, in the form that it has with this word; "" where that is no word, or ``word`` none."""
    if is_english(word):
        return ""
    melted = "me" + nasal(word)
    if prefix in _NASAL and lexicon.lists(word) and lexicon.lists(melted):
        return melted
    return prefix + word if lexicon.lists(prefix + word) else ""
