"""Whether two titles before one name can both be right."""

from __future__ import annotations

from functools import lru_cache

from redaksi_app.rules.likeness import likeness
from redaksi_app.rules.name_words import rank_words
from redaksi_app.rules.ranks import ranks
from redaksi_app.rules.tables import read_table
from redaksi_app.text.patterns import expression

#: Posts that one person may hold for several institutions at a time.
_SEVERAL = frozenset({"ketua", "anggota", "sekretaris", "bendahara", "koordinator", "wakil"})
#: But not for two of these.
_PUBLIC = frozenset({"kpu", "bawaslu", "dpr", "dprd", "dpd"})
_ROLES = ("wakil ketua", "ketua umum", "ketua", "anggota", "sekretaris", "bendahara", "wakil bupati", "bupati",
          "wakil gubernur", "gubernur", "wakil wali kota", "wali kota", "direktur utama", "direktur")  # fmt: skip
_ROMAN = expression(r"[IVX]+")
_SMALL_WORDS = frozenset({"dan", "di", "serta", "untuk"})


def cannot_be_one(one: str, other: str) -> bool:
    """Whether nobody holds both ``one`` and ``other`` ("Kapolres Ende AKBP") at a time."""
    return _ranks_differ(one, other) or _posts_differ(one, other)


def _ranks_differ(one: str, other: str) -> bool:
    left, right = ({word for word in title.split() if word in ranks()} for title in (one, other))
    return bool(left and right) and left.isdisjoint(right)


def _posts_differ(one: str, other: str) -> bool:
    left, right = _post_words(one), _post_words(other)
    if not left or not right:
        return False
    if set(left) <= set(right) or set(right) <= set(left):
        return _role(left) != _role(right) and _role(left) != "" != _role(right)
    if _only_numbers_differ(one, other):
        return True
    if _shortens(one, other) or _shortens(other, one) or _one_slip_apart(left, right):
        return False
    if left[0] != right[0] or left[0] in _SEVERAL:
        return _same_institution(left, right) or _two_public(left, right)
    return True


@lru_cache(maxsize=1)
def _expansions() -> dict[str, str]:
    return {row["form"].lower(): row["expansion"].lower() for row in read_table("jabatan") if row["kind"] == "akronim"}


@lru_cache(maxsize=1)
def _acronyms() -> frozenset[str]:
    return frozenset(row["form"].lower() for row in read_table("akronim") if row["kind"] in ("nama", "campuran"))


def _post_words(title: str) -> list[str]:
    """The title's words in lower case, without rank, its acronym spelled out."""
    words = [word.lower().strip(",.") for word in title.split() if word.lower().strip(",.") not in rank_words()]
    for length in (2, 1):
        spelled = _expansions().get(" ".join(words[:length]))
        if spelled:
            return spelled.split() + words[length:]
    return words


def _role(words: list[str]) -> str:
    text = " ".join(words)
    return next((role for role in sorted(_ROLES, key=len, reverse=True) if text.startswith(role)), "")


def _only_numbers_differ(one: str, other: str) -> bool:
    """Whether the titles are one but for a number: Komisi II and Komisi III."""
    left, right = one.split(), other.split()
    unlike = [pair for pair in zip(left, right, strict=False) if pair[0] != pair[1]]
    return len(left) == len(right) and len(unlike) == 1 and all(_ROMAN.fullmatch(word) for word in unlike[0])


def _one_slip_apart(left: list[str], right: list[str]) -> bool:
    """Whether the titles are one but for a word that is spelled in two ways: Direskrimum, Ditreskrimum."""
    unlike = [pair for pair in zip(left, right, strict=False) if pair[0] != pair[1]]
    return len(left) == len(right) and len(unlike) == 1 and bool(likeness(*unlike[0], given=False))


def _same_institution(left: list[str], right: list[str]) -> bool:
    """Whether only the roles differ: Anggota DPRD Kabupaten Solok and Ketua DPRD Kabupaten Solok."""
    roles = _role(left), _role(right)
    if not all(roles) or roles[0] == roles[1]:
        return False
    rests = [words[len(role.split()) :] for words, role in zip((left, right), roles, strict=True)]
    return rests[0] == rests[1] and bool(rests[0])


def _two_public(left: list[str], right: list[str]) -> bool:
    """Whether the titles are of two public bodies of which nobody is in both."""
    mine, theirs = _PUBLIC & set(left), _PUBLIC & set(right)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _shortens(one: str, other: str) -> bool:
    """Whether a word of the first title may stand for several of the other: TTU, PUPR, Bappeda."""
    rest = [word for word in other.split() if word.lower() not in _SMALL_WORDS and word not in one.split()]
    initials = "".join(word[0] for word in rest).upper()
    for word in one.split():
        if word in other.split():
            continue
        if word.isupper() and len(word) > 1 and word in initials:
            return True
        if word.lower() in _acronyms() and not word.isupper() and len(rest) > 1:
            return True
    return False
