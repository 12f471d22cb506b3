"""Police and army ranks before a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules import rank_patterns
from redaksi_app.rules.name_words import is_common_word
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.ranks import Rank, rank_openings, ranks
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.titles import is_persons
from redaksi_app.text.patterns import expression

_CAPITAL = expression(r"[ \u00a0](?P<word>[A-Z][a-z]+)")
_RIGHT_PURN = "(Purn)"
#: Before a post: somebody else than its holder.
_NOT_HOLDER = expression(
    r"(?:[Mm]antan|[Ee]ks|[Bb]ekas|[Cc]alon|[Aa]judan|[Ss]espri|[Ss]taf|[Aa]hli|[Aa]sisten|Aster|Asops|"
    r"Aslog|Aspers|Asrena|[Ww]akil|[Dd]eputi|[Ss]opir|[Ii]stri|[Aa]nggota)[ \u00a0-]$"
)
#: Misspelt ranks that are names too, so that they count only in a story about the police.
_NAMES_TOO = frozenset({"Barada", "Baraka"})
_POLICE = frozenset({"polisi", "polri", "polda", "polres", "polresta", "polrestabes", "polsek", "brimob"})
#: How many ranks away from the usual ones somebody's may be before it is asked about; more below the officers.
_FAR, _FAR_BELOW = 2, 3
_HIGHEST_BELOW = 12


@paragraph_rule("pangkat.ejaan", Category.STYLE, Severity.ERROR, safe=True, words=rank_openings)
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
    Salah: Bantuan diserahkan Kapt. Inf Yosef Nahak dan letkol Anton Seran.
    Jadi: Bantuan diserahkan Kapten Inf Yosef Nahak dan Letkol Anton Seran.
    Salah: Pasukan dipimpin Jend. Pol Anton Seran dan SERDA Yosef Nahak.
    Jadi: Pasukan dipimpin Jenderal Pol Anton Seran dan Serda Yosef Nahak.
    Diam: Kapolres Belu AKBP Anton Seran dan Iptu Maria Bria memimpin apel.
    Diam: Brigjen TNI Yosef Nahak menemui Jenderal Pol (Purn) Anton Seran.
    Diam: Penjaga gawang Baraka Seran dan kapten Yosef Nahak merayakan gol.
    Diam: Perjanjian awak kapal perikanan (AKP) diteken di Jalan Kol. Sugiono. Kedai Jendral Coffee buka.
    """
    text = passage.text
    if text.isupper():
        return
    for match in rank_patterns.wrong_pattern().finditer(text):
        right = rank_patterns.wrong_forms()[" ".join(match["rank"].replace(".", "").split())]
        if match["rank"] == "Jendral" and (brand := _CAPITAL.match(text, match.end())) and _is_brand(brand["word"]):
            continue
        yield _respelt(match.start(), match.end(), match.group(), right)
    for match in rank_patterns.before_name_pattern().finditer(text):
        if match["rank"] in _NAMES_TOO and _POLICE.isdisjoint(passage.words):
            continue
        if is_persons(text, match.start()):
            hit = _respelt(match.start(), match.end(), match.group(), rank_patterns.forms_before_name()[match["rank"]])
            yield hit._replace(severity=Severity.ADVICE, safe=False) if match["rank"] in _NAMES_TOO else hit
    for match in rank_patterns.dotted_pattern().finditer(text):
        written = match.group()
        hit = _respelt(match.start(), match.end(), written, written.replace(".", ""))
        yield hit._replace(severity=Severity.ADVICE, safe=False)


def _is_brand(word: str) -> bool:
    """Whether the capitalised word behind "Jendral" makes a brand of it ("Jendral Coffee") rather than a rank."""
    return is_common_word(word) and word not in ("Besar", "Polisi", "Pol", "Bintang", "Purnawirawan")


def _respelt(start: int, end: int, written: str, right: str) -> Hit:
    return Hit(start, end, Bilingual(f"“{written}” ditulis {right}", f"“{written}” is written {right}"), (right,))


@paragraph_rule("pangkat.titik", Category.STYLE, Severity.WARNING, safe=True, words=rank_openings)
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
    for match in rank_patterns.stop_pattern().finditer(passage.text):
        rank = match["rank"] or match["word"]
        yield Hit(
            match.start(),
            match.end(),
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
    Salah: Kabid Humas Kombes pol Maria Bria dan Brigjen Pol.Yosef Nahak hadir.
    Jadi: Kabid Humas Kombes Pol Maria Bria dan Brigjen Pol Yosef Nahak hadir.
    Diam: Kapolda NTT Irjen Pol Anton Seran tiba di Soe.
    Diam: Anggota Satpol PP dan Irjen Kementerian Pertanian hadir.
    """
    wanted = passage.style.ranks.pol
    for match in rank_patterns.POL.finditer(passage.text):
        if match["pol"] != wanted or not match["gap"]:
            in_brackets = match["pol"].startswith("(")
            yield Hit(
                match.start("pol"),
                match.end("pol"),
                Bilingual(f"Gaya redaksi: “{wanted}”", f"The stylesheet has “{wanted}”"),
                (wanted if match["gap"] else f"{wanted} ",),
                severity=Severity.ADVICE if in_brackets else None,
                safe=not in_brackets,
            )


@paragraph_rule("pangkat.koma", Category.STYLE, Severity.ERROR, safe=True, words=rank_openings)
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
    for match in rank_patterns.comma_pattern().finditer(passage.text):
        if _begins_with_rank(passage.text, match.end()):
            continue
        yield Hit(
            match.start("comma"),
            match.end("comma"),
            Bilingual("Tanpa koma di antara pangkat dan nama", "No comma between rank and name"),
            ("" if match["gap"] else " ",),
        )


def _begins_with_rank(text: str, start: int) -> bool:
    """Whether another rank follows, as in a list of ranks."""
    word = re.match(r"[^\W\d_]+", text[start : start + 20])
    return word is not None and word.group() in ranks()


@paragraph_rule("pangkat.purn", Category.STYLE, Severity.WARNING, safe=True, words=("purn",))
def retired_in_brackets(passage: Passage) -> Iterator[Hit]:
    """“(Purn)” berdiri di dalam kurung di antara pangkat dan nama.
    “(Purn)” stands in brackets between rank and name.

    Mengapa: Keterangan purnawirawan bukan bagian pangkat; media menulisnya dalam kurung, tanpa titik.
    Why: That an officer has retired is no part of the rank; media put it in brackets, without a full stop.
    Sumber: Kebiasaan redaksi

    Salah: Buku itu ditulis Mayjen TNI Purn. Yosef Nahak.
    Jadi: Buku itu ditulis Mayjen TNI (Purn) Yosef Nahak.
    Salah: Hadir Komjen Pol (Purn.) Anton Seran dan Letjen (purn) Yosef Nahak.
    Jadi: Hadir Komjen Pol (Purn) Anton Seran dan Letjen (Purn) Yosef Nahak.
    Diam: Hadir Jenderal TNI (Purn) Yosef Nahak dan Kolonel Pol (Purn) Anton Seran.
    Diam: Hadir Jenderal TNI (Purnawirawan) Yosef Nahak.
    """
    for match in rank_patterns.retired_pattern().finditer(passage.text):
        written = match["purn"]
        if written == _RIGHT_PURN and match["gap"]:
            continue
        only_stop = written == "(Purn.)"
        yield Hit(
            match.start("gap"),
            match.end("purn"),
            Bilingual(f"Pensiunan ditandai {_RIGHT_PURN}", f"Retirement is marked {_RIGHT_PURN}"),
            (f" {_RIGHT_PURN}",),
            severity=Severity.ADVICE if only_stop else None,
            safe=not only_stop,
        )


@paragraph_rule("pangkat.korps", Category.STYLE, Severity.WARNING, safe=True, words=rank_openings)
def corps_spelling(passage: Passage) -> Iterator[Hit]:
    """Korps di belakang pangkat perwira TNI ditulis menurut singkatan resminya.
    The corps after an officer's rank has its official abbreviation.

    Mengapa: Singkatan korps berhuruf kapital pada huruf pertama saja dan tidak bertitik: Inf, Czi, Laut (P).
    Why: The abbreviation of a corps has a capital only at its start and no full stop: Inf, Czi, Laut (P).
    Sumber: Kepangkatan TNI (PP 39/2010); kebiasaan redaksi

    Salah: Danrem Kolonel inf Anton Seran dan Letkol INF. Yosef Nahak tiba.
    Jadi: Danrem Kolonel Inf Anton Seran dan Letkol Inf Yosef Nahak tiba.
    Salah: Upacara dipimpin Kolonel Laut(p) Anton Seran.
    Jadi: Upacara dipimpin Kolonel Laut (P) Anton Seran.
    Diam: Hadir Letkol Inf Anton Seran, Kolonel Laut (P) Yosef Nahak, dan Letda Ckm Maria Bria.
    Diam: Kapten tim Nav Seran dan Mayor Laut hadir.
    """
    for match in rank_patterns.officer_pattern().finditer(passage.text):
        row = rank_patterns.corps_row(match["corps"])
        if row is None or (match["corps"] == row["form"] and not match["stop"]):
            continue
        yield Hit(
            match.start("corps"),
            match.end("stop"),
            Bilingual(f"Korps ini ditulis {row['form']}", f"This corps is written {row['form']}"),
            (row["form"],),
            severity=Severity.ADVICE if row["source"] == "unchecked" else None,
        )


@paragraph_rule("pangkat.jabatan", Category.CONSISTENCY, Severity.ADVICE, words=rank_openings)
def rank_unlike_post(passage: Passage) -> Iterator[Hit]:
    """Pangkat tidak lazim untuk jabatan itu.
    The rank is unusual for the post.

    Mengapa: Kapolda biasanya Brigjen atau Irjen Pol, Kapolres AKBP, Danramil Kapten. Pangkat yang jauh berbeda, atau
        dari angkatan lain, sering salah dengar atau salah ketik; tanyakan kepada reporter.
    Why: A Kapolda is mostly a Brigjen or Irjen Pol, a Kapolres an AKBP, a Danramil a Kapten. A rank far from that, or
        of another force, is often misheard or mistyped; ask the reporter.
    Sumber: Kebiasaan (daftar pangkat menurut jabatan belum diperiksa)

    Tandai: Wilayah itu dijaga Kapolda NTT [[Aiptu]] Anton Seran.
    Tandai: Apel dipimpin Kapolres Belu, [[Letkol]] Yosef Nahak.
    Diam: Apel dipimpin Kapolres Belu AKBP Yosef Nahak dan Kapolsek Lamaknen Iptu Anton Seran.
    Diam: Mantan Kapolres Belu, kini Brigjen Pol Anton Seran, hadir bersama Dandim 1605/Belu Letkol Inf Yosef Nahak.
    """
    for match in rank_patterns.post_pattern().finditer(passage.text):
        usual = rank_patterns.usual_ranks()[" ".join(match["post"].split())]
        known = ranks()[" ".join(match["rank"].split())]
        if match["force"]:
            force = "polri" if match["force"] == "Pol" else "tni"
            known = tuple(rank for rank in known if rank.force == force) or known
        if _NOT_HOLDER.search(passage.text, max(0, match.start() - 14), match.start()) or any(
            _near(rank, usual) for rank in known
        ):
            continue
        yield Hit(
            match.start("rank"),
            match.end("rank"),
            Bilingual(
                f"{match['post']} berpangkat {match['rank']}? Periksa",
                f"A {match['post']} who is {match['rank']}? Check",
            ),
        )


def _near(rank: Rank, usual: tuple[Rank, ...]) -> bool:
    far = _FAR_BELOW if rank.order <= _HIGHEST_BELOW else _FAR
    return any(rank.force == other.force and abs(rank.order - other.order) < far for other in usual)
