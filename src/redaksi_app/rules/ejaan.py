"""Words that are in no dictionary and look like a common word: slips of the keys."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from redaksi_app.article import PROSE, PUBLISHED, Article
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.coinages import is_coined, melted
from redaksi_app.rules.rule import Hit, article_rule
from redaksi_app.rules.speech import BEFORE_PATTERN
from redaksi_app.rules.tables import read_table
from redaksi_app.text.patterns import expression
from redaksi_app.words.lexicon import open_lexicon
from redaksi_app.words.suspects import Suspect, find_suspects

#: A strange word that comes this often in a draft is meant: a term, a name, somebody's own word.
_MEANT, _NAME = 3, 2
#: Less sure ones are worth a look, no more.
ADVICE = -1.0
#: The letter of a list's member: "a) menyapu halaman".
_MARKER = expression(r"(?<![^\W\d_])a\)[ \u00a0]")
#: Words that stand only behind one other: they are right there, and nowhere else.
_SECOND_HALVES = {"utan": "orang"}
#: How given names end that dictionaries do not list; words that are misspelt seldom do.
_GIVEN_ENDING = expression(
    r"(?:[iyv]an[ai]|[lrv]in[ai]|[lv]ani|ska|beth|[aek]el|hael|ius|[dkp]us|[aie]nti|anto|[td][iy]awan|awati|ansyah|arda"
    r"|oria|mens)$"
)
#: Degrees, an order, or an age behind a name.
_NAMED_AFTER = expression(
    r",[ \u00a0](?:[A-Z][A-Za-z]{0,3}\.|[A-Z]{2,5}\b|[A-Z]+[a-z]*[A-Z]+\b|\d{1,2}[ \u00a0]tahun\b)"
    r"|[ \u00a0]\(\d{1,2}\)"
)
_SAYS_AFTER = expression(rf"[ \u00a0](?:juga[ \u00a0])?{BEFORE_PATTERN}")


@article_rule("ejaan.salah-ketik", Category.SPELLING, Severity.WARNING)
def misspelt(article: Article) -> Iterator[Hit]:
    """Kata yang tidak ada di kamus dan mirip kata lain: salah ketik.
    A word that is in no dictionary and looks like another: a slip of the keys.

    Mengapa: Kata ini tidak ada di kamus dan bukan bentukan kata yang ada, sedangkan kata yang mirip dengannya lazim.
        Nama, istilah asing, dan kata yang berulang di naskah dibiarkan. Bila kata ini benar, tambahkan ke kamus.
    Why: This word is in no dictionary and is not made of words that are, while one that looks like it is common.
        Names, foreign terms and words that recur in the draft are left alone. Where it is right, add it to the
        dictionary.
    Sumber: Kamus dan daftar kata bebas (hunspell-id, Sastrawi, wordfreq); EYD V, II.B (kata turunan)

    Salah: Petugas mengevakuasi tiga penumpnag kapal itu.
    Jadi: Petugas mengevakuasi tiga penumpang kapal itu.
    Salah: Warga menunggu bantaun di balai desa.
    Jadi: Warga menunggu bantuan di balai desa.
    Salah: Pemerinah daerah memperbaiki jembatan itu.
    Jadi: Pemerintah daerah memperbaiki jembatan itu.
    Salah: Dinas itu memperbaiki pensasaran bantuan.
    Jadi: Dinas itu memperbaiki penyasaran bantuan.
    Salah: Tugas mereka a) memotong rumputb) menyapu halaman.
    Jadi: Tugas mereka a) memotong rumput b) menyapu halaman.
    Diam: Pelestarian lokalitas dan tes antropometrik dibahas.
    Diam: Petani memakai pupuk maks 5 kilogram dan berdoa, “Anugerahilah kami hujan.”
    Diam: Pendaftaran antarkampung dibuka secara daring mulai Senin.
    Diam: Induk orang utan itu dilepasliarkan bersama dua anaknya.
    Diam: Yosef Nahak menuntun anak-anaknya menyeberangi sungai yang meluap.
    Diam: Sr. Sarjina, SSpS, menanam jagung. Sarjani, S.Pd., bernyanyi.
    Diam: Berlambing mengatakan panen tahun ini baik. Berlina tertawa. Mikhael pulang.
    Diam: Panitia memakai lagu “Let it be” dan menayangkannya di redaksi.example.com.
    """
    for part in article.of_kind(*(PROSE | PUBLISHED)):
        prose = part.prose
        for suspect in find_suspects(article.text[prose.start : prose.end]):
            if suspect.surety < ADVICE or _is_meant(suspect.word, article.text, _NAME if suspect.capital else _MEANT):
                continue
            first = _SECOND_HALVES.get(suspect.word)
            if first and article.text[: prose.start + suspect.start].rstrip().lower().endswith(first):
                continue
            if is_coined(suspect.word.lower(), article.text, prose.start + suspect.start):
                continue
            if suspect.capital and _is_name(suspect, article.text, prose.start):
                continue
            right = melted(suspect.word) or _parted(suspect.word, article.text, prose.start + suspect.end)
            suggestions = (right, *suspect.suggestions) if right else suspect.suggestions
            yield Hit(
                prose.start + suspect.start,
                prose.start + suspect.end,
                Bilingual(
                    f"“{suspect.word}” tidak ada di kamus; mungkin “{suggestions[0]}”",
                    f"“{suspect.word}” is in no dictionary; perhaps “{suggestions[0]}”",
                ),
                suggestions,
                severity=None if suspect.surety >= 0 else Severity.ADVICE,
            )


@lru_cache(maxsize=1)
def _titles() -> frozenset[str]:
    """What stands before a name and ends in a full stop: Sr., Pdt., Bpk."""
    tables = ("sapaan", "rohaniwan", "bangsawan", "gelar")
    return frozenset(row["form"] for table in tables for row in read_table(table) if row["form"].endswith("."))


def _is_name(suspect: Suspect, text: str, start: int) -> bool:
    """Whether the capitalised word that opens a sentence is somebody's name; ``start`` is that of its paragraph."""
    before = text[start : start + suspect.start].split()
    end = start + suspect.end
    if (before and before[-1] in _titles()) or _NAMED_AFTER.match(text, end) or _GIVEN_ENDING.search(suspect.word):
        return True
    return suspect.surety < 0 and _SAYS_AFTER.match(text, end) is not None


def _parted(word: str, text: str, end: int) -> str:
    """A word and the letter of a list that was glued to it: "rumput b" for "rumputb)"; "" where it is none."""
    lexicon = open_lexicon()
    marker = text[end : end + 1] == ")" and _MARKER.search(text) is not None
    return f"{word[:-1]} {word[-1]}" if marker and lexicon is not None and lexicon.knows(word[:-1].lower()) else ""


def _is_meant(word: str, text: str, often: int) -> bool:
    """Whether ``word`` comes ``often`` in the draft as a whole word, with a capital or without."""
    if text.count(word) + text.count(word[0].swapcase() + word[1:]) < often:
        return False  # nor as part of other words
    whole = re.findall(rf"(?<![^\W_])[{word[0].lower()}{word[0].upper()}]{re.escape(word[1:])}(?![^\W_])", text)
    return len(whole) >= often
