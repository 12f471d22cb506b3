"""Writing out the forms that productive affixes make of a root.

Sources: EYD V, II.B (kata turunan); Tata Bahasa Baku Bahasa Indonesia on the change of sounds after meN- and peN-.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_VOWELS = frozenset("aeiou")
#: Two letters that write one consonant, so that a root beginning with them has no cluster.
_DIGRAPHS = ("sy", "kh", "ny", "ng")
_MELTING = {"k": "ng", "p": "m", "s": "ny", "t": "n"}
_CLUSTER = {"k": "ng", "p": "m", "s": "n", "t": "n"}
_PLAIN = (
    ("ng", ("kh",)),
    ("n", ("sy",)),
    ("", ("l", "m", "n", "r", "w", "y")),
    ("m", ("b", "f", "v")),
    ("n", ("c", "d", "j", "z")),
    ("ng", ("a", "e", "i", "o", "u", "g", "h", "q", "x")),
)
#: After peN-, the p of these melts as well: "pemrotes", though "memprotes".
_P_CLUSTERS = ("pr", "pl")
_VERBAL_SUFFIXES = ("", "kan", "i")
#: What may stand between me- or pe- and the rest of a root, and the letters that may have melted into it.
_SOUNDS = (("", ("",)), ("m", ("", "p")), ("n", ("", "t")), ("ng", ("", "k")), ("ny", ("s",)), ("nge", ("",)))
_PREFIXES = (
    "", "di", "ter", "te", "ber", "be", "per", "pe", "ke", "se", "memper", "mempe", "diper", "dipe", "keter", "kete",
    "keber", "kebe", "ketidak",
)  # fmt: skip
#: Endings of loan words, how many letters go, and what comes in their place (KBBI's families of loan words).
_LOANS = (
    ("asi", 0, ("onal", "al")),
    ("asi", 2, ("tif", "tor")),
    ("ksi", 0, ("onal",)),
    ("ensi", 0, ("al",)),
    ("is", 0, ("tik",)),
    ("isme", 2, ("tis", "tik")),
    ("al", 0, ("itas", "isasi", "isme")),
    ("if", 1, ("vitas", "visme")),
    ("ik", 0, ("isasi", "isme")),
    ("tri", 0, ("k", "s")),
    ("gi", 0, ("s",)),
    ("or", 0, ("al", "at")),
)


def nasal(root: str) -> str:
    """``root`` as it stands after me- and pe-: "tulis" gives "nulis", "produksi" gives "mproduksi"."""
    if _syllables(root) == 1:
        return "nge" + root
    first = root[0]
    if first in _MELTING and not root.startswith(_DIGRAPHS):
        if root[1] in _VOWELS:
            return _MELTING[first] + root[1:]
        return _CLUSTER[first] + root
    return next((sound + root for sound, starts in _PLAIN if root.startswith(starts)), root)


def unmelted(root: str) -> str | None:
    """``root`` after me- and pe- with the first letter that should have melted left standing, else None.

    "komunikasi" gives "ngkomunikasi": wrong by the rules of spelling, but not a slip of the keys.
    """
    first = root[0]
    if first in _MELTING and root[1] in _VOWELS and _syllables(root) > 1:
        return _CLUSTER[first] + root
    return None


def derived(root: str) -> Iterator[tuple[str, str]]:
    """The forms of ``root`` (lower case, three letters or more), each with the name of its pattern."""
    nasalised = nasal(root)
    for suffix in _VERBAL_SUFFIXES:
        tail = _joined(root, suffix)
        if tail is None:
            continue
        yield f"meN-{suffix}", "me" + nasalised + suffix
        yield f"di-{suffix}", "di" + tail
        yield f"ter-{suffix}", _ber("ter", tail)
        yield f"memper-{suffix}", "mem" + _ber("per", tail)
        yield f"diper-{suffix}", "di" + _ber("per", tail)
        if suffix:
            yield f"-{suffix}", tail
    agent = "m" + root[1:] if root.startswith(_P_CLUSTERS) else nasalised
    yield "peN-", "pe" + agent
    yield "peN-an", "pe" + agent + "an"
    yield "ber-", _ber("ber", root)
    yield "ber-an", _ber("ber", root + "an")
    yield "per-an", _ber("per", root + "an")
    yield "-an", root + "an"
    yield "ke-an", "ke" + root + "an"
    yield "keter-an", "ke" + _ber("ter", root + "an")
    yield "keber-an", "ke" + _ber("ber", root + "an")
    yield "ketidak-an", "ketidak" + root + "an"
    yield "se-", "se" + root
    yield "ter-nya", "ter" + root + "nya"


def loan_forms(root: str) -> Iterator[str]:
    """The loan words that go with the loan word ``root`` in -si, -is, -al, -if, -ik, -i or -or, if it is one."""
    for ending, cut, others in _LOANS:
        if root.endswith(ending) and len(root) > len(ending) + 2:
            yield from (root[: len(root) - cut] + other for other in others)


def roots(word: str) -> Iterator[str]:
    """What ``word`` may have been made of by the patterns of ``derived``; most of it is no word."""
    for prefix in ("me", "pe"):
        if word.startswith(prefix):
            body = word[len(prefix) :]
            for sound, letters in _SOUNDS:
                if body.startswith(sound):
                    for letter in letters:
                        yield from _without_suffix(letter + body[len(sound) :])
    for prefix in _PREFIXES:
        if word.startswith(prefix):
            yield from _without_suffix(word[len(prefix) :])


def _without_suffix(body: str) -> Iterator[str]:
    yield body
    for suffix in ("kan", "an", "i", "nya"):
        if body.endswith(suffix):
            yield body[: len(body) - len(suffix)]


def spoken(root: str) -> Iterator[tuple[str, str]]:
    """The forms of ``root`` that speech makes: quotations are full of them."""
    yield "ng-", _spoken_nasal(root)
    yield "ng-in", _spoken_nasal(root) + "in"
    yield "di-in", "di" + root + "in"
    yield "ke-", "ke" + root


def _spoken_nasal(root: str) -> str:
    sound = nasal(root)
    return sound if sound.startswith("n") else "nge" + root if sound == root else sound


def _joined(root: str, suffix: str) -> str | None:
    return None if suffix == "i" and root.endswith("i") else root + suffix


def _ber(prefix: str, root: str) -> str:
    """The prefix loses its r before a root in r, or whose first syllable ends in -er ("bekerja")."""
    return (prefix[:-1] if root[0] == "r" or re.match(r"[^aeiou]er[^aeiou]", root) else prefix) + root


def _syllables(root: str) -> int:
    return len(re.findall(r"[aeiou]+", re.sub(r"ai|au|oi", "a", root) if len(root) < 5 else root))
