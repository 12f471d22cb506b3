"""The names of the rules' families as the window shows them. No Qt here."""

from __future__ import annotations

from functools import cache

from redaksi_app.finding import Bilingual, Finding, Origin
from redaksi_app.rules.tables import read_table

#: What LanguageTool finds is shown as one family, whatever its rules are called.
GRAMMAR_FAMILY = "tata_bahasa"


def family_of(finding: Finding) -> str:
    """The family that ``finding`` is shown under."""
    if finding.origin is Origin.LANGUAGETOOL:
        return GRAMMAR_FAMILY
    return finding.rule.partition(".")[0]


def family_name(family: str) -> Bilingual:
    """The family's name; one that the table does not know is called by its id with a capital."""
    known = _names().get(family.replace("-", "_"))
    if known is not None:
        return known
    plain = family.replace("_", " ").replace("-", " ")
    return Bilingual(plain[:1].upper() + plain[1:], plain[:1].upper() + plain[1:])


@cache
def _names() -> dict[str, Bilingual]:
    return {row["family"]: Bilingual(row["id"], row["en"]) for row in read_table("keluarga")}
