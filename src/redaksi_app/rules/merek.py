"""Names of services, products, clubs, countries and organisations that have one spelling: YouTube, Sri Lanka."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.prepared import prepared
from redaksi_app.rules.addresses import in_address
from redaksi_app.rules.links import in_link
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.text.patterns import expression

_LETTERS = expression(r"[^\W\d_]+")
#: First words that copy has everywhere; such a name waits for its last word.
_COMMON = frozenset("al all hiv la new serie liga free inter play app tv my super paris real west uni".split())


class _Name(NamedTuple):
    """A name, and whether EYD itself asks for its capitals."""

    form: str
    by_rule: bool


@prepared("merek")
def _names() -> dict[str, tuple[str, bool]]:
    """What a name looks like where it may be misspelt, in lower case, with what a _Name is made of."""
    return {
        wrong: (row["form"], row["kind"] == "negara" and row["source"] != "unchecked")
        for row in read_table("merek")
        for wrong in listed(row["wrong"])
    }


@prepared("merek-isyarat")
def _by_cue() -> dict[str, str]:
    """For the one word that each spelling waits for, a pattern of all spellings with it, the longest first."""
    spellings: dict[str, list[str]] = {}
    for wrong in sorted(_names(), key=lambda wrong: (-len(wrong), wrong)):
        words = _LETTERS.findall(wrong)
        pattern = re.escape(wrong).replace(r"\ ", r"[ \u00a0]")
        spellings.setdefault(words[-1] if words[0] in _COMMON else words[0], []).append(pattern)
    return {cue: "|".join(found) for cue, found in spellings.items()}


@cache
def _spelled(cue: str) -> re.Pattern[str]:
    return expression(rf"(?<![\w@#/.&-])(?:{_by_cue()[cue]})(?![\w@/&]|-(?!nya\b)|\.\w)", re.IGNORECASE)


@cache
def _cues() -> frozenset[str]:
    return frozenset(_by_cue())


@paragraph_rule("merek.ejaan", Category.SPELLING, Severity.ADVICE, words=_cues)
def misspelt_name(passage: Passage) -> Iterator[Hit]:
    """Nama layanan, produk, klub, negara, dan lembaga ditulis menurut pemiliknya: YouTube, WhatsApp, Sri Lanka.
    Names of services, products, clubs, countries and bodies are written as their owners do: YouTube, Sri Lanka.

    Mengapa: Pemilik nama menetapkan ejaan dan huruf kapitalnya; pembaca mengenalinya dari situ. Nama yang seluruhnya
        berhuruf kapital dibiarkan.
    Why: The owner of a name decides on its spelling and capitals; readers know it by them. A name all in capitals is
        left alone.
    Sumber: Tabel merek, dengan sumber tiap baris; EYD V, I.F (huruf kapital pada nama geografi)

    Salah: Video itu diunggah ke Youtube, lalu disebarkan lewat grup whatsapp.
    Jadi: Video itu diunggah ke YouTube, lalu disebarkan lewat grup WhatsApp.
    Salah: Kapal dari Srilanka itu singgah saat wabah Covid 19 melanda Amerika serikat.
    Jadi: Kapal dari Sri Lanka itu singgah saat wabah Covid-19 melanda Amerika Serikat.
    Salah: Semboyan Bhineka Tunggal Ika dibacakan lewat Iphone milik pengurus Muhamadiyah.
    Jadi: Semboyan Bhinneka Tunggal Ika dibacakan lewat iPhone milik pengurus Muhammadiyah.
    Diam: Video itu diunggah ke YouTube, TikTok, dan Instagram; kasus COVID-19 turun.
    Diam: VIDEO YOUTUBE itu beralamat youtube.com/kupang dan @tiktok.kupang; ia buka lapak di pasar.
    Diam: Mesin gerinda dan arsenal meriam itu dipajang di museum.
    """
    text = passage.text
    for cue in passage.words & _cues():
        for match in _spelled(cue).finditer(text):
            written = match.group()
            lower = " ".join(written.lower().split())
            form, by_rule = _names()[lower]
            right = form.upper() if written.isupper() else form
            if written == right:
                continue
            if in_address(text, match.start(), match.end()) or in_link(text, match.start()):
                continue
            capitals_only = lower == form.lower()
            yield Hit(
                match.start(),
                match.end(),
                Bilingual(f"Namanya ditulis {right}", f"The name is written {right}"),
                (right,),
                severity=Severity.WARNING if by_rule and capitals_only else None,
                safe=capitals_only,
                group=f"merek.ejaan\n{form}",
            )
