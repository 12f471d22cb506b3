"""How common each word is likely to be in news, from what the sources say of it.

wordfreq knows the words above one in a million. Of the others the sources tell only that they exist; each kind of
evidence stands for the share of running text that such words had on average in news that is none of the sources.
"""

from __future__ import annotations

from redaksi_app.words.affixes import without_clitics
from redaksi_app.words.derivation import derived, loan_forms, roots, spoken, unmelted
from tools.lexicon.sources import Sources

#: Shares of running text for a word that wordfreq does not list.
_STEM, _FORM, _ROOT = 6e-8, 2.3e-8, 2e-8
_LEMMA, _WEB, _NEWS = 2e-7, 5e-7, 1.5e-7
#: Evidence of use weighs so much more for a word that a dictionary lists.
_LISTED_AND_USED = 3
_ENGLISH = 0.01
#: A word that only wordfreq knows is more often a name in lower case, or a slip, than a word.
_UNSUPPORTED = 0.1
#: wordfreq counts as much as so many words of news beside the words of tagged news. It has no capitals and much
#: chat: of its short words many are names and clippings.
_NEWS_WORDS, _BELIEF, _BELIEF_SHORT, _SHORT = 540_000, 500_000, 100_000, 4
_ENGLISH_FLOOR, _SHORTEST_ENGLISH = 5e-7, 3
_OWN = 1e-6

#: Roots that new forms are made of.
_ROOT_IN_USE, _SPOKEN_ROOT = 1e-7, 1e-5
_SHORTEST_NEW_ROOT = 5
_RATE_FLOOR, _ROOT_CEILING, _FORM_CEILING = 3e-6, 1e-4, 2e-5
#: A form that no source lists is rarer than its root and its affix would let one think.
_UNLISTED, _UNLISTED_CEILING, _UNLISTED_FLOOR = 0.3, 4e-7, 1e-8
_LOAN = 3e-8
#: Patterns of verbs; a root that no source has as a verb gets no new ones.
_VERBAL = frozenset(
    "meN- meN-kan meN-i di- di-kan di-i ter-kan ter-i memper- memper-kan memper-i diper- diper-kan diper-i -kan -i "
    "peN- peN-an".split()
)
#: Roots that keep their first letter by rule or by custom.
_UNMELTED_ROOTS = frozenset({"kaji", "punya", "kultus", "kudeta"})


def word_shares(sources: Sources) -> dict[str, float]:
    """Every word that a source lists, with the share of running text that it is likely to have."""
    words = sources.dictionary | sources.lemmas | sources.web | set(sources.news) | set(sources.shares)
    words |= {
        word for word, share in sources.english.items() if share > _ENGLISH_FLOOR and len(word) >= _SHORTEST_ENGLISH
    }
    return {word: share for word in words if len(word) > 1 and (share := _share(word, sources)) > 0}


def _share(word: str, sources: Sources) -> float:
    known = word in sources.forms or word in sources.roots
    news = sources.news[word]
    counted = sources.shares.get(word, 0.0)
    if counted:
        supported = known or word in sources.lemmas or word in sources.web or news > 1 or word in sources.own
        belief = _BELIEF_SHORT if len(word) <= _SHORT else _BELIEF
        in_news = (news + counted * belief) / (_NEWS_WORDS + belief)
        return in_news if supported else in_news * _UNSUPPORTED
    share = _OWN if word in sources.own else 0.0
    if word in sources.stems:
        share += _STEM
    elif word in sources.forms:
        share += _FORM
    elif word in sources.roots:
        share += _ROOT
    times = _LISTED_AND_USED if share else 1
    share += times * (_LEMMA * (word in sources.lemmas) + _WEB * (word in sources.web) + _NEWS * news)
    return share if known else share + _ENGLISH * sources.english.get(word, 0.0)


def derived_shares(sources: Sources, shares: dict[str, float]) -> dict[str, float]:
    """The forms that productive affixes make of roots in use, with the share that each is likely to have."""
    stems = {word for word in sources.stems | sources.roots if len(word) >= 3}
    rates = _rates(stems, sources.shares)
    result: dict[str, float] = {}
    for root in sorted(stems | _new_roots(sources)):
        share = shares.get(root, 0.0)
        if share < _ROOT_IN_USE:
            continue
        patterns = list(derived(root))
        if root in stems and not any(form in shares for pattern, form in patterns if pattern in _VERBAL):
            patterns = [(pattern, form) for pattern, form in patterns if pattern not in _VERBAL]
        if share > _SPOKEN_ROOT and root in stems:
            patterns += spoken(root)
        for pattern, form in patterns:
            likely = _UNLISTED * min(rates.get(pattern, 0.0) * min(share, _ROOT_CEILING), _UNLISTED_CEILING)
            if likely >= _UNLISTED_FLOOR:
                result[form] = max(result.get(form, 0.0), likely)
    for root in sorted((sources.dictionary | sources.lemmas) - sources.english.keys()):
        if shares.get(root, 0.0) >= _ROOT_IN_USE:
            for form in loan_forms(root):
                result.setdefault(form, _LOAN)
    return result


def nonstandard_forms(sources: Sources, shares: dict[str, float]) -> set[str]:
    """Forms whose root should have lost its first letter ("mengkomunikasikan"): wrong, but no slip of the keys.

    Roots in pe- are left out: "mempelajari" and "mempekerjakan" are right.
    """
    stems = {word for word in sources.stems | sources.roots if len(word) > 3 and not word.startswith("pe")}
    return {
        f"me{sound}{suffix}"
        for root in stems - _UNMELTED_ROOTS
        if shares.get(root, 0.0) >= _ROOT_IN_USE and (sound := unmelted(root))
        for suffix in ("", "kan", "i")
    }


def _new_roots(sources: Sources) -> set[str]:
    """Words in use that no dictionary lists, long enough to be taken for roots, and not English."""
    return {
        word
        for word in sources.lemmas | sources.web | set(sources.news)
        if len(word) >= _SHORTEST_NEW_ROOT
        and word not in sources.dictionary
        and word not in sources.english
        and (word in sources.shares or word in sources.web)
        and (word in sources.lemmas or word in sources.web or sources.news[word] > 1)
        and not _is_made_of_another(word, sources.dictionary)
    }


def _is_made_of_another(word: str, dictionary: set[str]) -> bool:
    """Whether the word is a known one with clitics or affixes."""
    if any(base in dictionary for base, _ in without_clitics(word)):
        return True
    return any(root in dictionary and any(form == word for _, form in derived(root)) for root in roots(word))


def _rates(stems: set[str], shares: dict[str, float]) -> dict[str, float]:
    """For every pattern of affixes: how common its forms are, beside their roots."""
    formed: dict[str, float] = {}
    of_roots: dict[str, float] = {}
    for root in sorted(stems):
        share = shares.get(root, 0.0)
        if share < _RATE_FLOOR:
            continue
        for pattern, form in (*derived(root), *spoken(root)):
            formed[pattern] = formed.get(pattern, 0.0) + min(shares.get(form, 0.0), _FORM_CEILING)
            of_roots[pattern] = of_roots.get(pattern, 0.0) + min(share, _ROOT_CEILING)
    return {pattern: formed[pattern] / of_roots[pattern] for pattern in formed}
