"""Terms of police and newsroom language that were misheard or miswritten."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule

_COOLING = re.compile(
    r"\b(?:call?ing\s+s[iy]ste?m|cool?ing\s+sistem|colling\s+s[iy]ste?m|kuling\s+s[iy]ste?m|sistem\s+cooling)\b",
    re.IGNORECASE,
)


@paragraph_rule(
    "istilah.cooling-system",
    Category.STYLE,
    Severity.ERROR,
    safe=True,
    words=frozenset({"calling", "caling", "cooling", "colling", "kuling"}),
)
def cooling_system(passage: Passage) -> Iterator[Hit]:
    """Istilah polisi: cooling system, bukan “calling sistem”.
    The police term is cooling system, not “calling sistem”.

    Mengapa: Cooling system adalah sebutan Polri untuk upaya mendinginkan suasana, terutama menjelang pemilihan;
        “calling sistem” adalah salah dengar.
    Why: Cooling system is what the national police call keeping tempers down, above all before elections;
        “calling sistem” is a mishearing.
    Sumber: Istilah Polri, mis. tribratanewskupang.com, “cooling system pendingin suhu tinggi pesta demokrasi”

    Salah: Kunjungan itu dilaksanakan dalam rangka calling sistem.
    Jadi: Kunjungan itu dilaksanakan dalam rangka cooling system.
    Salah: Polres menggelar Cooling Sistem di tiga kecamatan.
    Jadi: Polres menggelar Cooling System di tiga kecamatan.
    Diam: Polres menggelar cooling system di tiga kecamatan.
    Diam: Pusat layanan itu memakai calling card dan sistem antrean.
    """
    for match in _COOLING.finditer(passage.text):
        found = match.group()
        right = "Cooling System" if found.istitle() else "Cooling system" if found[0].isupper() else "cooling system"
        yield Hit(
            match.start(),
            match.end(),
            Bilingual(f"“{found}” seharusnya “{right}”", f"“{found}” should be “{right}”"),
            (right,),
        )
