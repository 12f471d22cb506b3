"""Choosing the words of the lexicon.

Every word that is taken in makes text with it pass, and hides the slips that look like it. A word is taken in where
its likely share of news is worth the slips it hides; dictionary words that were weighed and left out are kept beside
the lexicon as rare, so that they are doubted more gently.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from redaksi_app.words.affixes import BOUND_FORMS, PARTICLES, PRONOUNS, without_bound_form, without_clitics
from redaksi_app.words.derivation import derived
from redaksi_app.words.lexicon import Lexicon, Mark
from tools.lexicon.evidence import derived_shares, nonstandard_forms, word_shares
from tools.lexicon.slips import NOTHING_HIDDEN, Hidden, common_words, edits, hidden_slips
from tools.lexicon.sources import Sources

#: The least share of news that outweighs a unit of hidden slips; for a dictionary word in common use much less will do.
_WORTH, _WORTH_IN_USE = 0.5, 0.01
_IN_USE = 1e-6
#: A word that no dictionary lists and few have used is a slip where a word one letter away is so many times commoner;
#: of a word that only the web's list has, that is likelier still.
_TIMES_COMMONER, _TIMES_COMMONER_THAN_WEB = 100, 20
_UNMELTED = 1e-9
#: Clitics and bound forms join these words; with shorter and rarer ones they make too many words that are slips.
_SHORTEST_JOINING, _JOINING, _SHORT_JOINING = 4, 5e-8, 3e-5
#: An English word so much commoner than in Indonesian text is foreign there.
_FOREIGN = 0.2
#: How common a word with a clitic or a bound form is beside the word alone.
_CLITIC_RATE = {"nya": 0.02, "lah": 0.003, "kah": 0.001, "pun": 0.001, "ku": 0.002, "mu": 0.002}
_BOUND_RATE = 0.0003
_ENDINGS = (*PARTICLES, *PRONOUNS)
_BEGINNINGS = tuple(BOUND_FORMS)


class Entry(NamedTuple):
    """A word's likely share of running text, and its marks."""

    share: float
    marks: Mark


def choose(sources: Sources) -> dict[str, Entry]:
    """The words of the lexicon, rare ones included."""
    listed = word_shares(sources)
    formed = derived_shares(sources, listed)
    unmelted = nonstandard_forms(sources, listed)
    shares = dict.fromkeys(unmelted, _UNMELTED)
    for source in (formed, listed):
        for word, share in source.items():
            shares[word] = shares.get(word, 0.0) + share
    hidden = hidden_slips(shares)
    dictionary = sources.dictionary
    wrong = unmelted | sources.nonstandard
    wrong |= {form for root in sources.nonstandard for _, form in derived(root)} - dictionary
    entries: dict[str, Entry] = {}
    for word in shares.keys() | sources.nonstandard:
        share = shares.get(word, 0.0)
        marks = _marks(word, share, sources, dictionary, wrong)
        if not _is_worth_it(word, share, hidden.get(word, NOTHING_HIDDEN), sources, dictionary):
            if word not in dictionary and word not in sources.lemmas:
                continue
            marks = Mark.RARE
        entries[word] = Entry(share, marks)
    return entries


def _is_worth_it(word: str, share: float, hidden: Hidden, sources: Sources, dictionary: set[str]) -> bool:
    if word in sources.own or word in sources.nonstandard:
        return True
    if word not in dictionary and word not in sources.lemmas and word not in sources.shares:
        times = _TIMES_COMMONER_THAN_WEB if word in sources.web else _TIMES_COMMONER
        if hidden.commonest >= times * share:
            return False
    if share >= _WORTH * hidden.slips:
        return True
    in_use = word in dictionary and sources.shares.get(word, 0.0) >= _IN_USE
    return in_use and share >= _WORTH_IN_USE * hidden.slips


def _marks(word: str, share: float, sources: Sources, dictionary: set[str], wrong: set[str]) -> Mark:
    native = word in dictionary or word in sources.lemmas
    counted = sources.shares.get(word, 0.0)
    if not native and sources.english.get(word, 0.0) * _FOREIGN > counted:
        return Mark.FOREIGN
    marks = Mark(0)
    if word in wrong:
        marks |= Mark.NONSTANDARD
    elif native or word in sources.web or sources.news[word] > 1 or not counted:
        marks |= Mark.OFFERED
    if share >= (_JOINING if len(word) >= _SHORTEST_JOINING else _SHORT_JOINING):
        marks |= Mark.JOINING
    return marks


def slips_that_join(lexicon: Lexicon, entries: dict[str, Entry]) -> Iterator[str]:
    """Slips of common words that would pass for words with clitics or bound forms ("semunya" for "semuanya").

    ``lexicon`` holds ``entries`` already.
    """
    shares = {word: entry.share for word, entry in entries.items() if not entry.marks & Mark.RARE}
    found: dict[str, float] = {}
    for word in common_words(shares):
        for edit, share in edits(word):
            if (edit.endswith(_ENDINGS) or edit.startswith(_BEGINNINGS)) and edit not in entries:
                found[edit] = found.get(edit, 0.0) + shares[word] * share
    for edit, hidden in found.items():
        if hidden * _WORTH > _likely_share(edit, lexicon, shares) and lexicon.knows(edit):
            yield edit


def _likely_share(word: str, lexicon: Lexicon, shares: dict[str, float]) -> float:
    """How common a word with a clitic or a bound form is likely to be."""
    joined = [(base, _CLITIC_RATE[ending]) for base, ending in without_clitics(word) if ending in _CLITIC_RATE]
    joined += [(rest, _BOUND_RATE) for _, rest in without_bound_form(word)]
    return max((shares.get(base, 0.0) * rate for base, rate in joined if lexicon.joins(base)), default=0.0)
