"""Whether two names are one name spelled in two ways.

Indonesian names are spelled freely: Yosef and Josef, Muhammad and Mohamad, Sudiarta and Sudiartha sound alike. Others
differ by a slip. But Yohanes and Yohana, Putra and Putri, Hasan and Husen are different people.
"""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

from redaksi_app.text.slips import are_within

#: Spellings of one sound, applied in this order to a word in lower case.
_SOUNDS = (
    ("'", ""), ("’", ""), ("-", ""), ("oe", "u"), ("dj", "j"), ("tj", "c"), ("sj", "s"), ("sy", "s"), ("sh", "s"),
    ("ph", "f"), ("th", "t"), ("dh", "d"), ("gh", "g"), ("kh", "h"), ("ch", "h"), ("ck", "k"), ("ie", "i"),
    ("ee", "i"), ("ae", "ai"), ("x", "ks"), ("q", "k"), ("v", "f"), ("z", "s"), ("y", "i"),
)  # fmt: skip
#: What stands at the ends of a man's and a woman's name.
_PAIRED_ENDS = frozenset(
    frozenset(pair)
    for pair in (
        ("a", "us"), ("a", "es"), ("a", "o"), ("a", ""), ("i", "a"), ("i", "us"), ("i", "o"), ("wan", "wati"),
        ("e", "us"), ("e", "o"), ("e", "a"), ("ina", "us"), ("i", ""), ("in", ""), ("an", "ati"), ("ine", "us"),
        ("a", "os"), ("ni", "no"), ("na", "nus"),
    )
)  # fmt: skip
#: The same for later names: Dewa and Dewi, Setiawan and Setiawati.
_PAIRED_LATER = frozenset({frozenset(("a", "i")), frozenset(("wan", "wati")), frozenset(("an", "ati"))})
#: The forms of one name that no rule of sound joins, each with the one it counts as.
_SAME = {
    form: forms.split()[0]
    for forms in (
        "muhammad mohammad mohamad muhamad mohamed muhammed mochamad mochammad muchamad muchammad mokhamad",
        "ahmad achmad akhmad ahmat", "yohanes johanes yohannes johannes", "yosef josef yoseph joseph yusef",
        "yakobus jakobus yacobus jacobus", "yulius julius", "yanuarius januarius", "fransiskus franciskus franciscus",
        "agustinus augustinus", "nur noor nor", "husein hussein husain hussain husen", "syarif sjarif sarif",
        "rahmat rakhmat rachmat rahmad", "iksan ihsan ikhsan ichsan", "zulkifli julkifli", "abdul abdoel",
        "sri srie", "eko eco", "rosalia rosaliah", "margareta margaretha margarita", "ester esther hester",
    )
    for form in forms.split()
}  # fmt: skip
#: Up to this length two words that differ by a letter are two names: Alif and Alfi, Rina and Rini.
_SHORT = 4
#: From this length on two slips may be one name.
_LONG = 9


class Likeness(IntEnum):
    """How near two words are."""

    NONE = 0
    SLIP = 1
    """They differ by a letter or two."""
    SOUND = 2
    """They are two spellings of one sound."""
    SAME = 3


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """What a name sounds like: equal for its spellings."""
    lower = word.casefold()
    if lower in _SAME:
        return _SAME[lower]
    for spelling, plain in _SOUNDS:
        lower = lower.replace(spelling, plain)
    if lower.startswith("j"):
        lower = "y" + lower[1:]
    lower = lower.replace("c", "k").replace("y", "i")
    single = [letter for place, letter in enumerate(lower) if not place or letter != lower[place - 1]]
    heard = "".join(single)
    return heard.rstrip("h") if len(heard) > _SHORT else heard


@lru_cache(maxsize=20_000)
def likeness(one: str, other: str, *, given: bool = True) -> Likeness:
    """How near two words of a name are, whatever their capitals.

    ``given``: they are given names, which differ between man and woman; family names do not.
    """
    left, right = one.casefold(), other.casefold()
    if left == right:
        return Likeness.SAME
    if sound(one) == sound(other):
        return Likeness.SOUND
    shorter = min(len(left), len(right))
    if (
        shorter <= _SHORT
        or left[0] != right[0]
        or _of_two_people(left, right, _PAIRED_ENDS if given else _PAIRED_LATER)
    ):
        return Likeness.NONE
    slips = 2 if shorter >= _LONG else 1
    by_sound = slips - (shorter < _LONG - 2)
    if are_within(left, right, slips) or are_within(sound(one), sound(other), by_sound):
        return Likeness.SLIP
    return Likeness.NONE


def _of_two_people(left: str, right: str, pairs: frozenset[frozenset[str]]) -> bool:
    """Whether the words differ as a man's and a woman's name do."""
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    return any(frozenset((left[cut:], right[cut:])) in pairs for cut in range(max(0, start - 2), start + 1))
