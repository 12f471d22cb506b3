"""Taking Indonesian affixes off a word.

Only what is productive in news copy is undone here: clitics, reduplication, bound forms, and the prefixes and
suffixes that writers put on any root, new loan words included. Forms that the dictionaries list need none of this.
Sources: EYD V, II.B (kata turunan); Tata Bahasa Baku Bahasa Indonesia on the change of sounds after meN- and peN-.
"""

from __future__ import annotations

from collections.abc import Iterator

#: Particles, then pronouns: "bukunyalah" is buku + nya + lah.
_PARTICLES = ("lah", "kah", "pun", "tah")
_PRONOUNS = ("nya", "ku", "mu")
#: Bound forms that join any word (EYD V, II.B.1).
BOUND_FORMS = (
    "antar anti audio auto awa bio dwi eko ekstra elektro infra inter intra kilo kontra makro maha manca mega meta "
    "mikro mini mono multi nara neo non oto panca para pasca poli pra pro proto pseudo purna re semi serba sosio "
    "sub super supra swa tak tele trans tri tuna ultra uni"
).split()
_SHORTEST = 3
_SHORTEST_AFTER_BOUND_FORM = 4

#: What meN- and peN- look like before a root, and the letters that the root may begin with after each; an empty
#: entry restores nothing, a letter restores the one that melted away.
_NASALS = (
    ("ng", "aeiouh", ""),
    ("ng", "g", ""),
    ("ng", "aeiou", "k"),
    ("ng", "k", ""),
    ("nge", "bcdfghjklmnprstw", ""),
    ("ny", "aeiou", "s"),
    ("m", "bfpv", ""),
    ("m", "aeiou", "p"),
    ("n", "cdjtsz", ""),
    ("n", "aeiou", "t"),
    ("", "lmnrwy", ""),
)
#: Prefixes that change no letter, with the suffixes that may stand at the other end.
_CIRCUMFIXES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("di", ("kan", "i", "")),
    ("ter", ("kan", "i", "")),
    ("ber", ("",)),
    ("ke", ("an",)),
    ("keter", ("an",)),
    ("ketidak", ("an",)),
    ("keber", ("an",)),
    ("memper", ("kan", "i", "")),
    ("diper", ("kan", "i", "")),
    ("se", ("",)),
    ("ter", ("nya",)),
)


def without_clitics(word: str) -> Iterator[str]:
    """What is left of ``word`` (lower case) without its particles and pronouns; the shorter later, never itself."""
    for particle in _PARTICLES:
        if word.endswith(particle) and len(word) >= len(particle) + _SHORTEST:
            rest = word[: -len(particle)]
            yield rest
            yield from _without_pronoun(rest)
    yield from _without_pronoun(word)


def _without_pronoun(word: str) -> Iterator[str]:
    for pronoun in _PRONOUNS:
        if word.endswith(pronoun) and len(word) >= len(pronoun) + _SHORTEST:
            yield word[: -len(pronoun)]


def without_bound_form(word: str) -> Iterator[str]:
    """The word that a bound form was joined to: "antarkota" gives "kota"."""
    for form in BOUND_FORMS:
        if word.startswith(form):
            rest = word[len(form) :].removeprefix("-")
            if len(rest) >= _SHORTEST_AFTER_BOUND_FORM:
                yield rest


def roots(word: str) -> Iterator[str]:
    """The roots that productive affixes may have made ``word`` (lower case, without clitics) of."""
    for prefix in ("me", "pe"):
        if word.startswith(prefix):
            after_nasal = ("kan", "i", "") if prefix == "me" else ("an", "")
            for body in _without_nasal(word[len(prefix) :]):
                yield from _without_suffix(body, after_nasal)
    for prefix, suffixes in _CIRCUMFIXES:
        if word.startswith(prefix):
            yield from _without_suffix(word[len(prefix) :], suffixes)
    yield from (word[: -len(suffix)] for suffix in ("kan", "i") if word.endswith(suffix))


def _without_suffix(body: str, suffixes: tuple[str, ...]) -> Iterator[str]:
    for suffix in suffixes:
        if body.endswith(suffix) and len(body) - len(suffix) >= _SHORTEST:
            yield body[: len(body) - len(suffix)] if suffix else body


def _without_nasal(body: str) -> Iterator[str]:
    for nasal, following, melted in _NASALS:
        if body.startswith(nasal) and body[len(nasal) : len(nasal) + 1] in following and len(body) > len(nasal):
            yield melted + body[len(nasal) :]
