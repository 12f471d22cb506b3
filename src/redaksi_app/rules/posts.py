"""Posts as patterns made from the table: wrong spellings, acronyms, and posts that are counted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from redaksi_app.rules.tables import listed, read_table
from redaksi_app.text.patterns import expression

_LETTERS = expression(r"[^\W\d_]+")
_GAPS = expression(r"[ \u00a0-]+")
SPACE = r"[ \u00a0]+"
#: Acronyms of posts that are other words as well when small, or other acronyms when in capitals.
_OTHER_WORDS = frozenset(
    """pasi kasi kaur karu petinggi kuwu perbekel pambakal peratin sangadi kapitalaung walinagari pamatwil kapus dewas
    danton dantim danyon korlap jubir wadir pantarlih""".split()
)
#: Forms of the table that are no acronyms.
_TWO_WORDS = ("Ketua", "Hukum Tua")
#: So short that only a post behind it shows what it is.
SHORT = frozenset({"pj", "pjs", "plt", "plh"})
_COUNTED = (
    r"[Pp]ara|[Ss]eorang|[Ss]etiap|[Bb]eberapa|[Ss]ejumlah|[Ss]eluruh|[Ss]emua|[Tt]iap|[Dd]ua|[Tt]iga|[Ee]mpat|[Ll]ima|"
    r"[Ee]nam|[Tt]ujuh|[Dd]elapan|[Ss]embilan|[Ss]epuluh|[Ss]esama"
)
#: The words that count, in lower case.
COUNTING = frozenset(
    """para seorang setiap beberapa sejumlah seluruh semua tiap dua tiga empat lima enam tujuh delapan sembilan sepuluh
    sesama""".split()
)
#: Posts besides those of the table.
_FURTHER = ("wakil bupati", "wakil gubernur", "wakil menteri", "hakim", "anggota DPRD", "anggota DPR", "ketua",
            "sekretaris daerah", "kepala cabang", "kepala bidang", "kepala seksi")  # fmt: skip


@lru_cache(maxsize=1)
def accepted() -> frozenset[str]:
    """What is left as it stands, with hyphens for spaces: "MenPAN-RB", "Kasad"."""
    return frozenset(hyphened(form) for row in read_table("jabatan") for form in listed(row["accepted"]))


def hyphened(form: str) -> str:
    """``form`` with a hyphen wherever it has spaces or hyphens."""
    return _GAPS.sub("-", form)


@lru_cache(maxsize=1)
def misspelt() -> dict[str, tuple[str, bool]]:
    """Wrong spellings in lower case: the right form, and whether it was read in a source.

    Accepted spellings that only join what the right form parts ("Kabidhumas") are among them, as unsourced.
    """
    result: dict[str, tuple[str, bool]] = {}
    for row in read_table("jabatan"):
        sourced = row["source"] != "unchecked"
        for wrong in listed(row["wrong"]):
            result[wrong.lower()] = (row["form"], sourced)
        for form in listed(row["accepted"]):
            if " " not in form and form.lower() == row["form"].lower().replace(" ", "") and "-" not in form:
                result.setdefault(form.lower(), (row["form"], False))
    return {wrong: right for wrong, right in result.items() if wrong != right[0].lower()}


@lru_cache(maxsize=1)
def misspelt_words() -> frozenset[str]:
    """For each wrong spelling a word that the right one has not."""
    return frozenset(
        next(word for word in _LETTERS.findall(wrong) if word not in right.lower().split())
        for wrong, (right, _) in misspelt().items()
    )


@lru_cache(maxsize=1)
def misspelt_pattern() -> re.Pattern[str]:
    """The wrong spellings, whatever their capitals."""
    return expression(rf"(?<![\w@#.-])(?:{_alternation(misspelt())})(?![\w-])", re.IGNORECASE)


@lru_cache(maxsize=1)
def acronyms() -> dict[str, str]:
    """Acronyms of posts by their letters in lower case: "kasat reskrim"."""
    forms = [row["form"] for row in read_table("jabatan") if row["kind"] == "akronim"]
    return {
        form.lower(): form for form in forms if form.lower() not in _OTHER_WORDS and not form.startswith(_TWO_WORDS)
    }


@lru_cache(maxsize=1)
def acronym_words() -> frozenset[str]:
    """The first words of the acronyms."""
    return frozenset(_LETTERS.findall(form)[0] for form in acronyms())


@cache
def acronym_pattern(word: str) -> re.Pattern[str]:
    """The acronyms that open with ``word``, few enough for a quick look, and the capitalised word behind."""
    forms = [form for form in acronyms() if _LETTERS.findall(form)[0] == word]
    stop = r"(?P<stop>\.?)" if word in SHORT else "(?P<stop>)"
    return expression(
        rf"(?<![\w@#.-])(?P<post>(?i:{_alternation(forms)}))(?![\w-]){stop}(?:{SPACE}(?P<next>[A-ZÀ-Þ][\w'’/-]*))?"
    )


#: A counting word before a capital: the quick look before the long one.
COUNTED_CAPITAL = expression(rf"(?<![\w-])(?:{_COUNTED}){SPACE}[A-ZÀ-Þ]")


@lru_cache(maxsize=1)
def counted_pattern() -> re.Pattern[str]:
    """One post or several in a row, with a capital, behind a word that counts, and no name behind them."""
    forms = {row["form"] for row in read_table("jabatan") if row["kind"] in ("kata", "akronim")} | set(_FURTHER)
    written = {form[0].upper() + form[1:] for form in forms} | {in_title(form) for form in forms}
    written -= {form for form in written if form.lower() in SHORT | _OTHER_WORDS or form.endswith((" TNI", " SDM"))}
    post = rf"(?:{_alternation(written)})(?![\w-])"
    joint = rf"(?:,?{SPACE}(?:dan|serta|atau|maupun){SPACE}|,{SPACE}|/)"
    return expression(
        rf"(?<![\w-])(?:{_COUNTED}){SPACE}(?P<posts>{post}(?:{joint}{post})*)"
        rf"(?!{SPACE}(?:[A-ZÀ-Þ\d(]|dan{SPACE}[A-ZÀ-Þ])|/)"
    )


@lru_cache(maxsize=1)
def counted_words() -> frozenset[str]:
    """The first words of all posts, in lower case."""
    forms = [*(row["form"] for row in read_table("jabatan")), *_FURTHER]
    return frozenset(_LETTERS.findall(form)[0].lower() for form in forms)


def in_title(form: str) -> str:
    """``form`` with a capital at the start of each word."""
    return " ".join(word[0].upper() + word[1:] for word in form.split())


def _alternation(forms: Iterable[str]) -> str:
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    return "|".join(re.escape(form).replace(r"\ ", SPACE) for form in longest_first)
