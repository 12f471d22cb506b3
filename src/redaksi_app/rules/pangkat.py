"""Police and army ranks before a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.tables import listed, read_table

#: The spelling "-jend" and "Jendral" is wrong in every rank of a general, with or without what follows.
_GENERALS = {
    "Brigjend": "Brigjen", "Mayjend": "Mayjen", "Letjend": "Letjen", "Irjend": "Irjen", "Komjend": "Komjen",
    "Jendral": "Jenderal", "jendral": "jenderal",
}  # fmt: skip
_FORCE = r"(?:[ \u00a0]+(?:Pol|TNI|Polisi)\b\.?)?"
_RETIRED = r"(?:[ \u00a0]*\((?:Purn|purn|PURN|Purnawirawan)\.?\))?"
_NAME = r"(?=[A-ZÀ-Þ][\w'’-]*[a-z][\w'’-]*|[A-Z]\.?[ ][A-Z])"


@lru_cache(maxsize=1)
def _wrong() -> dict[str, str]:
    table = dict(_GENERALS)
    for row in read_table("pangkat"):
        for variant in listed(row["wrong"]):
            table[variant] = row["form"]
    return table


@lru_cache(maxsize=1)
def _wrong_pattern() -> re.Pattern[str]:
    variants = sorted(_wrong(), key=len, reverse=True)
    return re.compile(rf"(?<![\w.])(?:{'|'.join(map(re.escape, variants))})(?![\w])")


@lru_cache(maxsize=1)
def _ranks() -> str:
    """All ranks as an alternation, longest first, without the force's name."""
    forms = {form for row in read_table("pangkat") for form in (row["form"], *listed(row["accepted"]))}
    bare = {re.sub(r" (?:Pol|TNI)$", "", form) for form in forms} - {"Brigadir", "Mayor", "Kapten", "Jenderal"}
    return "|".join(sorted(map(re.escape, bare), key=len, reverse=True))


@lru_cache(maxsize=1)
def _stop_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w.])(?<!pangkat )(?P<rank>{_ranks()})\.(?P<gap>[ \u00a0]*)"
        r"(?=(?:Pol|TNI)\b|[A-ZÀ-Þ][a-z]+[ \u00a0]+[A-ZÀ-Þ][a-z]+)"
    )


@lru_cache(maxsize=1)
def _comma_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.])(?P<rank>(?:{_ranks()}){_FORCE}{_RETIRED})(?P<comma>[ \u00a0]*,)[ \u00a0]+{_NAME}")


_POL = re.compile(r"\b(?P<rank>Kombes|Brigjen|Irjen|Komjen|Jenderal)[ \u00a0]+(?P<pol>Pol\.?)(?=[ \u00a0]+[A-ZÀ-Þ(])")


@paragraph_rule("pangkat.ejaan", Category.STYLE, Severity.ERROR, safe=True)
def rank_spelling(passage: Passage) -> Iterator[Hit]:
    """Pangkat ditulis menurut singkatan resminya.
    Ranks have their official abbreviation.

    Mengapa: AKP dan AKBP singkatan huruf awal, jadi kapital semua tanpa titik; Kompol, Iptu, Bripka akronim, jadi
        hanya huruf pertamanya kapital; jenderal selalu dengan “e”.
    Why: AKP and AKBP are initialisms, all capitals and no stops; Kompol, Iptu and Bripka are acronyms with one
        capital; jenderal is spelled with an “e”.
    Sumber: Perkap 3/2016 Pasal 3 (kepangkatan Polri); PP 39/2010 Pasal 24 (TNI); EYD V, II.F

    Salah: Kapolres Belu Akbp Anton Seran memimpin apel.
    Jadi: Kapolres Belu AKBP Anton Seran memimpin apel.
    Salah: Panglima itu berpangkat Brigjend TNI; ia calon jendral.
    Jadi: Panglima itu berpangkat Brigjen TNI; ia calon jenderal.
    Salah: Kasat Reskrim IPTU Maria Bria hadir.
    Jadi: Kasat Reskrim Iptu Maria Bria hadir.
    Diam: Kapolres Belu AKBP Anton Seran dan Iptu Maria Bria memimpin apel.
    Diam: Brigjen TNI Yosef Nahak menemui Jenderal Pol (Purn) Anton Seran.
    """
    for match in _wrong_pattern().finditer(passage.text):
        written = match.group()
        if written.isupper() and passage.text.isupper():
            continue
        right = _wrong()[written]
        yield Hit(
            match.start(),
            match.end(),
            Bilingual(f"“{written}” ditulis {right}", f"“{written}” is written {right}"),
            (right,),
        )


@paragraph_rule("pangkat.titik", Category.STYLE, Severity.WARNING, safe=True)
def rank_without_stop(passage: Passage) -> Iterator[Hit]:
    """Pangkat di depan nama tanpa titik.
    A rank before a name has no full stop.

    Mengapa: Kompol, Kombes, dan Letkol akronim; akronim tidak diakhiri titik.
    Why: Kompol, Kombes and Letkol are acronyms, and acronyms take no full stop.
    Sumber: EYD V, II.F (akronim)

    Salah: Kapolsek Kompol. Anton Seran memimpin apel.
    Jadi: Kapolsek Kompol Anton Seran memimpin apel.
    Salah: Hadir pula Letkol. Yosef Nahak.
    Jadi: Hadir pula Letkol Yosef Nahak.
    Diam: Kapolsek Kompol Anton Seran memimpin apel.
    Diam: Ia kini berpangkat Kompol. Polisi lain menyusul.
    """
    for match in _stop_pattern().finditer(passage.text):
        rank = match["rank"]
        yield Hit(
            match.start(),
            match.end("gap"),
            Bilingual(f"{rank} tanpa titik", f"{rank} without a full stop"),
            (f"{rank} ",),
        )


@paragraph_rule("pangkat.pol", Category.STYLE, Severity.WARNING, safe=True, words=frozenset({"pol"}))
def police_suffix(passage: Passage) -> Iterator[Hit]:
    """“Pol” ditulis seperti pilihan gaya redaksi.
    “Pol” is written as the stylesheet says.

    Mengapa: Humas Polri menulis “Pol.”, kebanyakan media “Pol”; lembar gaya menentukan satu bentuk.
    Why: The police write “Pol.”, most media “Pol”; the stylesheet settles on one.
    Sumber: Lembar gaya redaksi

    Salah: Kapolda NTT Irjen Pol. Anton Seran tiba di Soe.
    Jadi: Kapolda NTT Irjen Pol Anton Seran tiba di Soe.
    Diam: Kapolda NTT Irjen Pol Anton Seran tiba di Soe.
    """
    wanted = passage.style.ranks.pol
    for match in _POL.finditer(passage.text):
        if match["pol"] != wanted:
            yield Hit(
                match.start("pol"),
                match.end("pol"),
                Bilingual(f"Gaya redaksi: “{wanted}”", f"The stylesheet has “{wanted}”"),
                (wanted,),
            )


@paragraph_rule("pangkat.koma", Category.STYLE, Severity.ERROR, safe=True)
def no_comma_after_rank(passage: Passage) -> Iterator[Hit]:
    """Tidak ada koma di antara pangkat dan nama.
    No comma stands between a rank and a name.

    Mengapa: Pangkat dan nama satu kesatuan.
    Why: Rank and name are one unit.
    Sumber: Kebiasaan redaksi; EYD V, III.B

    Salah: Kapolres Belu, AKBP, Anton Seran, memimpin apel.
    Jadi: Kapolres Belu, AKBP Anton Seran, memimpin apel.
    Diam: Kapolres Belu, AKBP Anton Seran, memimpin apel.
    Diam: Perwira berpangkat AKP, Iptu, dan Ipda ikut seleksi.
    """
    for match in _comma_pattern().finditer(passage.text):
        following = passage.text[match.end() :]
        if re.match(rf"(?:{_ranks()})\b", following):
            continue
        yield Hit(
            match.start("comma"),
            match.end("comma"),
            Bilingual("Tanpa koma di antara pangkat dan nama", "No comma between rank and name"),
            ("",),
        )
