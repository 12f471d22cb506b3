"""What misspelt ranks look like, as patterns made from the tables."""

from __future__ import annotations

import re
from functools import lru_cache

from redaksi_app.rules.ranks import NAME_AHEAD, WORDS, Rank, alternation, corps, order_of, ranks
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.text.patterns import expression

#: The spelling "-jend" and "Jendral" is wrong in every rank of a general, with or without what follows.
_GENERALS = {
    "Brigjend": "Brigjen", "Mayjend": "Mayjen", "Letjend": "Letjen", "Irjend": "Irjen", "Komjend": "Komjen",
    "Jendral": "Jenderal", "jendral": "jenderal",
}  # fmt: skip
_FORCE = r"(?:[ \u00a0]+(?:Pol|TNI|Polisi)\b\.?)?"
_FORCE_BEHIND = expression(r" (?:Pol|TNI)$")
_RETIRED = r"(?:[ \u00a0]*\((?:Purn|purn|PURN|Purnawirawan)\.?\))?"
_TWO_NAMES = r"[A-ZÀ-Þ][a-z]+[ \u00a0]+[A-ZÀ-Þ][a-z]+"
#: "Pol" behind a rank, with what joins the two.
POL = expression(
    r"\b(?P<rank>Kombes|Brigjen|Irjen|Komjen|Jenderal)(?P<stop>\.?)[ \u00a0]+"
    r"(?P<pol>\((?:Pol|pol|POL)\.?\)|(?:Pol|pol|POL)(?:\.|\b))(?P<gap>[ \u00a0]*)(?=[A-ZÀ-Þ(])"
)


@lru_cache(maxsize=1)
def wrong_forms() -> dict[str, str]:
    """Every spelling that is wrong wherever it stands, without stops, and the right one."""
    table = dict(_GENERALS)
    for row in read_table("pangkat"):
        bare = row["form"].removesuffix(" Pol")
        if row["suffix"] == "Pol" and bare not in WORDS:
            table[f"{bare} Polisi"] = row["form"]
        for variant in listed(row["wrong"]):
            table[variant] = row["form"]
    return table


@lru_cache(maxsize=1)
def wrong_pattern() -> re.Pattern[str]:
    """The wrong spellings, and a full stop behind them where a name follows."""
    variants = sorted(wrong_forms(), key=len, reverse=True)
    alternatives = "|".join(re.escape(variant).replace(r"\ ", r"\.?[ \u00a0]+") for variant in variants)
    return expression(rf"(?<![\w.])(?P<rank>{alternatives})(?!\w)(?:\.(?=[ \u00a0]+{_TWO_NAMES}))?")


@lru_cache(maxsize=1)
def forms_before_name() -> dict[str, str]:
    """Spellings that are wrong only before a name or a corps: shortened, all in capitals, or all small."""
    table = {}
    for row in read_table("pangkat"):
        bare = _FORCE_BEHIND.sub("", row["form"])
        for variant in listed(row["before_name"]):
            table[variant] = row["form"]
        if " " in bare:
            continue
        table.setdefault(bare.upper(), bare)
        if bare not in WORDS:
            table.setdefault(bare.lower(), bare)
    return {variant: form for variant, form in table.items() if variant != form}


@lru_cache(maxsize=1)
def before_name_pattern() -> re.Pattern[str]:
    """These spellings before a name, a corps or the force."""
    variants = alternation(frozenset(forms_before_name()))
    return expression(
        rf"(?<![\w.])(?P<rank>{variants})\.?"
        rf"(?=[ \u00a0]+(?:(?i:{corps_pattern()})[ \u00a0.]|(?:Pol|TNI)\b|{NAME_AHEAD}))"
    )


@lru_cache(maxsize=1)
def dotted_pattern() -> re.Pattern[str]:
    """Accepted forms that differ from the usual one by their full stops: A.K.P."""
    forms = frozenset(form for row in read_table("pangkat") for form in listed(row["accepted"]) if "." in form)
    return expression(rf"(?<![\w.])(?:{alternation(forms)})(?=[ \u00a0]+[A-ZÀ-Þ])")


def _unmistakable() -> str:
    """All ranks that are no other word as an alternation, without the force's name."""
    return alternation(frozenset(ranks()) - (WORDS - {"Kolonel"}))


@lru_cache(maxsize=1)
def stop_pattern() -> re.Pattern[str]:
    """A rank with a full stop before the force, a corps or a name."""
    written = _corps_as_written()
    return expression(
        rf"(?<![\w.])(?<!pangkat )(?:(?P<rank>{_unmistakable()})\.(?P<gap>[ \u00a0]*)"
        rf"(?=(?:Pol|TNI)\b|(?:{written})\b|{_TWO_NAMES})"
        rf"|(?P<word>{alternation(WORDS)})\.(?P<space>[ \u00a0]*)(?=(?:{written})[ \u00a0]))"
    )


def _corps_as_written() -> str:
    return alternation(frozenset(row["form"] for row in corps().values()))


@lru_cache(maxsize=1)
def corps_pattern() -> str:
    """Every spelling of a corps, whatever its capitals, stops and brackets; put it behind ``(?i:``."""
    forms = sorted(corps(), key=len, reverse=True)
    return "|".join(re.escape(form).replace(r"\ \(", r"[ \u00a0]*\(?").replace(r"\)", r"\)?") for form in forms)


@lru_cache(maxsize=1)
def comma_pattern() -> re.Pattern[str]:
    """A comma between a rank and a name."""
    after = rf"(?:[ \u00a0]+(?:{_corps_as_written()}))?"
    return expression(
        rf"(?<![\w.])(?P<rank>(?:{_unmistakable()}){_FORCE}{_RETIRED}{after})(?P<comma>[ \u00a0]*,)"
        rf"(?P<gap>[ \u00a0]*){NAME_AHEAD}"
    )


@lru_cache(maxsize=1)
def retired_pattern() -> re.Pattern[str]:
    """The word "Purn" between a rank and a name, however it is written."""
    return expression(
        rf"(?<![\w.])(?:{alternation(frozenset(ranks()))})(?:[ \u00a0]+(?:Pol|TNI)\.?)?(?P<gap>[ \u00a0]*)"
        rf"(?P<purn>\([Pp]urn\.?\)|\(PURN\.?\)|\b(?:Purn|PURN|purn)\b\.?)(?=[ \u00a0]+{NAME_AHEAD})"
    )


@lru_cache(maxsize=1)
def officer_pattern() -> re.Pattern[str]:
    """A rank of the army with a corps behind it, before a name."""
    officers = frozenset(form for form, known in ranks().items() if any(rank.force == "tni" for rank in known))
    return expression(
        rf"(?<![\w.])(?P<rank>{alternation(officers)})\.?[ \u00a0]+(?P<corps>(?i:{corps_pattern()}))(?P<stop>\.?)"
        rf"(?=[ \u00a0]+{NAME_AHEAD})"
    )


def corps_row(written: str) -> dict[str, str] | None:
    """The row of the corps that is spelled ``written``, with or without its space and brackets."""
    letters = re.sub(r"[^a-z]", "", written.lower())
    return next((row for form, row in corps().items() if re.sub(r"[^a-z]", "", form) == letters), None)


@lru_cache(maxsize=1)
def usual_ranks() -> dict[str, tuple[Rank, ...]]:
    """Posts by every spelling, with the ranks that their holders usually have."""
    posts = {}
    for row in read_table("jabatan"):
        usual = tuple(order_of()[form] for form in listed(row["rank"]) if form in order_of())
        if usual and row["kind"] != "kata":
            for form in (row["form"], *listed(row["accepted"])):
                posts[form] = usual
    return posts


@lru_cache(maxsize=1)
def post_pattern() -> re.Pattern[str]:
    """A post, the place where it is held, and the holder's rank."""
    place = r"(?:[ \u00a0]+(?:[A-Z][\w/-]*|\d[\w/-]*)){0,5}?"
    suffix = r"(?:[ \u00a0]+(?P<force>Pol|TNI)\b)?"
    return expression(
        rf"(?<!\w)(?P<post>{alternation(frozenset(usual_ranks()))}){place},?[ \u00a0]+"
        rf"(?P<rank>{alternation(frozenset(ranks()))}){suffix}(?=[ \u00a0]+(?:[A-Z][a-z]+[ \u00a0]+)?{NAME_AHEAD})"
    )
