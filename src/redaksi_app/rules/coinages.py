"""Words that no dictionary has and that are right all the same: built afresh, cut short, or in Arabic letters' place.

The lexicon knows what affixes make of common words; here are the rarer ways of building, which a draft may use once.
"""

from __future__ import annotations

from redaksi_app.text.patterns import expression
from redaksi_app.words.lexicon import Lexicon, open_lexicon

#: Endings by which learned words are made of others: "lokalitas", "urbanisme"; with what the other ends in.
_LEARNED = (
    ("itas", ("al", "if", "ik", "er", "or", "um", "il", "us")),
    ("isasi", ("al", "ik", "ir", "or", "an", "en", "on", "er", "il")),
    ("isme", ("al", "ik", "if", "an", "or", "er", "en", "on", "is")),
    ("istik", ("al", "an", "ik", "or")),
    ("k", ("metri", "grafi", "logi", "nomi", "tomi", "patri", "trofi", "pedi")),
)
#: Short forms that stand without a full stop beside amounts and in lists.
_CUT_SHORT = frozenset("maks prov dept resp komp vers kond depk sekr".split())
#: Prayers are full of words that look like Indonesian ones; these stand among them and nowhere else.
_ARABIC = frozenset("wa wal ala alaa fil bil lil ilaa ilaha laa maa allahumma allaahumma inna innaa rabbana".split())
_IMPERATIVE = expression(r"(?P<verb>[a-z]{3,}(?:i|kan))lah")
_WORD_BEFORE = expression(r"([^\W\d_]+)[^\w\n]{1,3}$")
_WORD_AFTER = expression(r"[^\w\n]{1,3}([^\W\d_]+)")
#: A word in which the first sound of the root has not melted after meN- or peN-.
_UNMELTED = expression(
    r"(?P<prefix>[mp]e)(?P<kept>n(?=s)|n(?=t)|m(?=p)|ng(?=k))(?P<first>[stpk])(?P<rest>[aeiou][a-z]{2,})"
)
_MELTED = {"s": "ny", "t": "n", "p": "m", "k": "ng"}
_REACH = 24


def is_coined(word: str, text: str, start: int) -> bool:
    """Whether ``word`` (lower case), which stands at ``start`` in ``text``, is right though no dictionary has it."""
    lexicon = open_lexicon()
    if lexicon is None:
        return False
    return word in _CUT_SHORT or _is_learned(word, lexicon) or _is_asked(word, lexicon) or _in_prayer(text, start, word)


def melted(word: str) -> str:
    """The word with the first sound of its root melted as it should be; "" where nothing was left standing.

    "pensasaran" gives "penyasaran".
    """
    match = _UNMELTED.fullmatch(word)
    lexicon = open_lexicon()
    if match is None or lexicon is None:
        return ""
    root = match["first"] + match["rest"]
    if not any(lexicon.lists(root.removesuffix(suffix)) for suffix in ("", "an", "kan", "i")):
        return ""
    return match["prefix"] + _MELTED[match["first"]] + match["rest"]


def _is_learned(word: str, lexicon: Lexicon) -> bool:
    for ending, before in _LEARNED:
        stem = word.removesuffix(ending)
        if stem != word and stem.endswith(before) and lexicon.lists(stem):
            return True
    return False


def _is_asked(word: str, lexicon: Lexicon) -> bool:
    """Whether the word is a verb in -i or -kan that somebody is told to do: "anugerahilah"."""
    match = _IMPERATIVE.fullmatch(word)
    if match is None:
        return False
    verb = match["verb"]
    return any(lexicon.is_offered(verb.removesuffix(suffix)) for suffix in ("i", "kan") if verb.endswith(suffix))


def _in_prayer(text: str, start: int, word: str) -> bool:
    before = _WORD_BEFORE.search(text, max(0, start - _REACH), start)
    after = _WORD_AFTER.match(text, start + len(word))
    return any(match is not None and match[1].lower() in _ARABIC for match in (before, after))
