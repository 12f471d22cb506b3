"""Taking apart what writers put together afresh: clitics, bound forms, repeated words.

The lexicon lists the forms that prefixes and suffixes make; only what joins any word at all is undone here.
Sources: EYD V, II.B (kata turunan, bentuk terikat, kata ulang).
"""

from __future__ import annotations

from collections.abc import Iterator

#: Particles, then pronouns: "bukunyalah" is buku + nya + lah.
PARTICLES = ("lah", "kah", "pun", "tah")
PRONOUNS = ("nya", "ku", "mu")
#: Bound forms that join any word (EYD V, II.B.1).
BOUND_FORMS = (
    "agro antar anti audio auto awa bio catur dasa dwi eka eko ekstra elektro endo etno fito foto geo hetero hidro "
    "hiper homo infra inter intra kilo kontra kuasi lintas makro maha manca mega meta mikro mini mono multi nano neo "
    "neuro nir non nara oto paleo panca para pasca poli pra pramu pro proto pseudo psiko purna purwa radio semi serba "
    "sosio sub super supra swa tak tele termo trans tri tuna ultra uni wira "
    "re de ko bi"
).split()
_SHORTEST = 3
#: The shortest word after a bound form of two, three, or more letters: slips look like short ones.
_SHORTEST_AFTER = {2: 7, 3: 6}
_SHORTEST_AFTER_LONG = 4
#: The bound forms of two letters join loan words of this ending.
_LONGEST_SHORT_FORM, _AFTER_SHORT_FORM = 2, "si"
_PREFIXES = frozenset(
    "ber be ter te di me mem men meng meny menge memper pe pem pen peng per se ke diper keber".split()
)
_SUFFIXES = ("", "kan", "an", "i")


def without_clitics(word: str) -> Iterator[tuple[str, str]]:
    """What ``word`` (lower case) may be made of: a shorter word, and the particles and pronouns that follow it."""
    for particle in PARTICLES:
        if word.endswith(particle) and len(word) >= len(particle) + _SHORTEST:
            rest = word[: -len(particle)]
            yield rest, particle
            for shorter, pronoun in _without_pronoun(rest):
                yield shorter, pronoun + particle
    yield from _without_pronoun(word)


def _without_pronoun(word: str) -> Iterator[tuple[str, str]]:
    for pronoun in PRONOUNS:
        if word.endswith(pronoun) and len(word) >= len(pronoun) + _SHORTEST:
            yield word[: -len(pronoun)], pronoun


def without_bound_form(word: str) -> Iterator[tuple[str, str]]:
    """A bound form, and the word that it was joined to: "antarkota" gives "antar" and "kota"."""
    for form in BOUND_FORMS:
        if word.startswith(form):
            rest = word[len(form) :]
            fits = len(form) > _LONGEST_SHORT_FORM or rest.endswith(_AFTER_SHORT_FORM)
            if fits and len(rest) >= _SHORTEST_AFTER.get(len(form), _SHORTEST_AFTER_LONG):
                yield form, rest


def repeated(first: str, second: str) -> Iterator[str]:
    """The words that are repeated in ``first-second``: "memukul-mukul" gives "memukul", "keragu-raguan" "keraguan".

    Nothing where the halves do not repeat each other.
    """
    for suffix in _SUFFIXES:
        if not second.endswith(suffix):
            continue
        core = second[: len(second) - len(suffix)]
        if len(core) < _SHORTEST or not first.endswith(core):
            continue
        prefix = first[: len(first) - len(core)]
        if not prefix or prefix in _PREFIXES or prefix[:2] in _PREFIXES:
            yield prefix + second
            yield first
            yield core
