"""What abbreviations stand for: said rightly, once, and where the reader first needs it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import Article, Part, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.acronyms import closing_reading, content_pieces, meanings, words_before
from redaksi_app.rules.expansions import Mend, mend, other_form
from redaksi_app.rules.explanations import BODY, Use, is_written_out, meanings_here, stands_in, uses_of
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, article_rule, paragraph_rule
from redaksi_app.rules.ulangan import shown_number
from redaksi_app.text.patterns import expression

_IN_BRACKETS = expression(r"[ \u00a0]?\((?P<form>[A-Z][A-Za-z0-9/-]{1,24})(?:[ \u00a0]RI)?\)")
_BRACKETS_AFTER = expression(r"(?<![\w@#/.&-])(?P<form>[A-Z][A-Za-z0-9/-]*[A-Z])[ \u00a0]\((?P<words>[^()\d]{8,90})\)")
#: What a body's name begins with, the abbreviation being the rest of it: "Kementerian ESDM", "Dinas PUPR".
_BODY_BEFORE = expression(
    r"(?<!\w)(?:Kementerian|Menteri|Wamen|Dinas|Badan|Balai|Direktorat(?:[ ]Jenderal)?|Dirjen"
    r"|Ditjen|Direktur(?:[ ]Jenderal)?|Deputi|Inspektorat|Biro|Bidang|Komisi|Komite|Lembaga|Satuan|Tim|Pusat|Fakultas"
    r"|Undang-Undang|UU|Perpres)[ \u00a0]$"
)
_SMALL_IN_NAMES = frozenset("dan di ke dari untuk pada yang dengan serta atau atas bagi dalam".split())
#: More in one article would not be read.
_MOST = 3
_SHORTEST = 3


@paragraph_rule("kepanjangan.beda", Category.STYLE, Severity.WARNING, marks="(")
def expansion(passage: Passage) -> Iterator[Hit]:
    """Kepanjangan cocok dengan singkatannya.
    What an abbreviation is said to stand for is what it stands for.

    Mengapa: Nama resmi lembaga atau istilah itu lain; satu kata tertukar atau hilang.
    Why: The official name of the body or term is another; one word was taken for another or is missing.
    Sumber: Nama resmi lembaga dan istilah, tabel akronim; EYD V, II.F (singkatan dan akronim)

    Salah: Badan Penanganan Bencana Daerah (BPBD) mengirim dua perahu.
    Jadi: Badan Penanggulangan Bencana Daerah (BPBD) mengirim dua perahu.
    Salah: Laporan diterima Badan Pengawas Pemilihan (Bawaslu) kemarin.
    Jadi: Laporan diterima Badan Pengawas Pemilihan Umum (Bawaslu) kemarin.
    Salah: Rapat dipimpin ketua Komisi Pemilu (KPU) Kabupaten Belu.
    Jadi: Rapat dipimpin ketua Komisi Pemilihan Umum (KPU) Kabupaten Belu.
    Salah: Kapal itu dicari BNPB (Badan Penanggulangan Bencana Nasional) di Laut Sawu.
    Jadi: Kapal itu dicari BNPB (Badan Nasional Penanggulangan Bencana) di Laut Sawu.
    Salah: Badan Nasional Penanggulangan Bencana Daerah (BPBD) dan Dewan Perwakilan Rakyat Daerah (DPR) bertemu.
    Jadi: Badan Penanggulangan Bencana Daerah (BPBD) dan Dewan Perwakilan Rakyat Daerah (DPRD) bertemu.
    Diam: Dewan Perwakilan Rakyat Republik Indonesia (DPR) dan pegawai pemerintah dengan perjanjian kerja (P3K) bertemu.
    Diam: Badan Pengawas Pemilu (Bawaslu) dan usaha mikro, kecil dan menengah (UMKM) hadir.
    Diam: Organisasi Kesehatan Dunia (WHO) membantu program bantuan pangan non tunai (BPNT).
    Diam: Warga mengurus surat izin penghunian (SIP) di Kalabahi (Alor). PBB (UN Tourism) hadir.
    """
    text = passage.text
    for match in _IN_BRACKETS.finditer(text):
        form = match["form"]
        if form not in meanings():
            continue
        before = words_before(text, match.start())
        other = other_form(form, before)
        if other is None:
            yield from _mended(form, mend(form, before))
        elif form.isupper() and closing_reading(before, meanings()[form]) is None:
            yield _other_form(match, other)
    for match in _BRACKETS_AFTER.finditer(text):
        form = match["form"]
        pieces = content_pieces(text, match.start("words"), match.end("words"))
        if form in meanings() and any(
            abs(len(reading) - len(pieces)) <= 1 for known in meanings()[form] for reading in known.readings
        ):
            yield from _mended(form, mend(form, pieces))


def _other_form(match: re.Match[str], other: str) -> Hit:
    written = match["form"]
    return Hit(
        match.start("form"),
        match.end("form"),
        Bilingual(f"Singkatannya {other}, bukan {written}", f"The abbreviation is {other}, not {written}"),
        (other,),
        severity=Severity.ADVICE,
    )


def _mended(form: str, found: Mend | None) -> Iterator[Hit]:
    if found:
        yield Hit(
            found.start,
            found.end,
            Bilingual(f"{form}: {found.expansion}", f"{form} stands for {found.expansion}"),
            (found.right,),
            severity=None if found.sure else Severity.ADVICE,
        )


@article_rule("kepanjangan.urai", Category.STYLE, Severity.ADVICE)
def unexplained(article: Article) -> Iterator[Hit]:
    """Singkatan yang tidak umum diurai pada sebutan pertama.
    An abbreviation that not every reader knows is written out where it is first used.

    Mengapa: Singkatan ini tidak diurai di mana pun dalam naskah; tidak semua pembaca mengenalnya. Tulis kepanjangannya,
        lalu singkatannya dalam kurung.
    Why: This abbreviation is written out nowhere in the draft, and not every reader knows it. Write what it stands
        for, then the abbreviation in brackets.
    Sumber: Kebiasaan redaksi; lembar gaya, bagian [acronyms]

    Tandai: SOE - Nelayan menolak penerbitan [[PKKPRL]] karena ruang tangkap mereka menyempit. ¶ PKKPRL berlaku setahun.
    Salah: SOE - Kantor itu terganjal RDTR.
    Jadi: SOE - Kantor itu terganjal rencana detail tata ruang (RDTR).
    Salah: SOE - Rapat dipimpin Direktur Penegakan Hukum Kementerian ESDM di Kupang.
    Jadi: SOE - Rapat dipimpin Direktur Penegakan Hukum Kementerian Energi dan Sumber Daya Mineral (ESDM) di Kupang.
    Diam: SOE - Kantor itu terganjal rencana detail tata ruang (RDTR). ¶ RDTR berlaku setahun.
    Diam: SOE - Warga membawa KTP dan KK ke kantor KPU. ¶ “RDTR belum ada,” katanya di depan PT RDTR Makmur.
    Diam: SOE - Panitia musrenbang menyusun usulan dari sembilan kelurahan.
    Diam: SOE - Kanit Gakkum Satlantas Polres Timor Tengah Selatan memeriksa sopir truk itu di GOR Nekmese.
    """
    uses = uses_of(article)
    wanted = article.style.acronyms.expand
    found = 0
    for form, places in sorted(uses.by_form.items(), key=lambda entry: entry[1][0].start):
        first = next((use for use in places if not use.quoted), None)
        if first is None or found == _MOST or any(use.told >= 0 for use in places):
            continue
        senses = [wanted[form]] if form in wanted else _not_known(form, article, long=uses.long)
        if senses is None or is_written_out(article, meanings().get(form, ()), wanted.get(form, "")):
            continue
        found += 1
        written = article.text[first.start : first.end]
        yield Hit(
            first.start,
            first.end,
            Bilingual(f"“{written}” belum diurai", f"“{written}” is nowhere written out"),
            tuple(_written_out(expansion, written, article, first) for expansion in senses),
            severity=Severity.WARNING if form in wanted else None,
            group=f"kepanjangan.urai\n{form}",
        )


def _not_known(form: str, article: Article, *, long: bool) -> list[str] | None:
    """What a form can mean here that not every reader knows; None where it needs no words."""
    if not _to_be_told(form, long=long):
        return None
    senses = meanings_here(form, article.text)
    if any(meaning.known for meaning in senses) or (form in meanings() and not senses):
        return None
    return [meaning.expansion for meaning in senses]


def _to_be_told(form: str, *, long: bool) -> bool:
    known = meanings().get(form)
    if not known:
        return True
    if known[0].kind == "umum":
        return long
    return known[0].kind == "singkatan" and len(form) >= _SHORTEST


def _written_out(expansion: str, written: str, article: Article, use: Use) -> str:
    """What to write in place of the abbreviation; without the expansion's first word where that stands before it."""
    before = article.text[use.part.prose.start : use.start]
    first, _, rest = expansion.partition(" ")
    if before.rstrip().lower().endswith(f" {first.lower()}"):
        expansion = rest
    if _BODY_BEFORE.search(before):
        return f"{_as_name(expansion)} ({written})"
    opens = not before.rstrip(' \u00a0"“') or before.rstrip().endswith((".", "?", "!"))
    return f"{expansion[0].upper() + expansion[1:] if opens else expansion} ({written})"


def _as_name(expansion: str) -> str:
    """The words as the name of a body has them: "Energi dan Sumber Daya Mineral"."""
    words = expansion.split(" ")
    return " ".join(word if word in _SMALL_IN_NAMES else word[:1].upper() + word[1:] for word in words)


@article_rule("kepanjangan.dua-makna", Category.STYLE, Severity.ADVICE)
def ambiguous(article: Article) -> Iterator[Hit]:
    """Singkatan bermakna ganda diurai bila naskah tidak menunjukkan maknanya.
    An abbreviation of several meanings is written out where the draft does not show which is meant.

    Mengapa: DPD dapat berarti Dewan Perwakilan Daerah atau dewan pimpinan daerah sebuah partai; tidak ada kata dalam
        naskah ini yang menunjukkannya.
    Why: DPD can be the Regional Representative Council or a party's regional board; nothing in this draft shows which.
    Sumber: Kebiasaan redaksi

    Tandai: SOE - Ketua [[DPD]] Nusa Tenggara Timur Yakobus Mella mundur kemarin.
    Diam: SOE - Ketua DPD Partai Golkar Nusa Tenggara Timur Yakobus Mella mundur kemarin.
    Diam: SOE - Anggota DPD RI Yakobus Mella mundur. ¶ Ia pernah memimpin Dewan Perwakilan Daerah (DPD).
    """
    for form, places in uses_of(article).by_form.items():
        known = meanings().get(form, ())
        if len(known) < 2 or not _to_be_told(form, long=False) or any(use.told >= 0 for use in places):
            continue
        if sum(meaning.known for meaning in known) == 1:
            continue  # what every reader takes it to mean
        first = next((use for use in places if not use.quoted), None)
        if first is None or meanings_here(form, article.text) or is_written_out(article, known):
            continue
        either = " atau ".join(meaning.expansion for meaning in known)
        yield Hit(
            first.start,
            first.end,
            Bilingual(f"{form} dapat berarti {either}", f"{form} can mean {either.replace(' atau ', ' or ')}"),
            tuple(_written_out(meaning.expansion, form, article, first) for meaning in known),
            group=f"kepanjangan.dua-makna\n{form}",
        )


@article_rule("kepanjangan.terlambat", Category.STYLE, Severity.ADVICE)
def explained_late(article: Article) -> Iterator[Hit]:
    """Singkatan diurai pada sebutan pertama, bukan sesudahnya.
    An abbreviation is written out where it is first used, not later.

    Mengapa: Pembaca bertemu singkatan ini sebelum naskah menguraikannya. Pindahkan kepanjangannya ke sebutan pertama.
    Why: Readers meet this abbreviation before the draft says what it stands for. Move the words to its first use.
    Sumber: Kebiasaan redaksi

    Tandai: SOE - Anggota [[DKPP]] tiba di Soe. ¶ Dewan Kehormatan Penyelenggara Pemilu (DKPP) menyidangkan tiga
        perkara.
    Diam: SOE - Dewan Kehormatan Penyelenggara Pemilu (DKPP) bersidang. ¶ Anggota DKPP tiba di Soe.
    Diam: SOE - Petugas KPU tiba di Soe. ¶ Komisi Pemilihan Umum (KPU) menyidangkan tiga perkara.
    """
    uses = uses_of(article)
    for form, places in uses.by_form.items():
        known = meanings().get(form, ())
        first = next((use for use in places if not use.quoted), None)
        if first is None or first.told >= 0 or any(meaning.known for meaning in known):
            continue
        if not _to_be_told(form, long=uses.long) or is_written_out(article, known, until=first.start):
            continue
        later = _told_later(article, form, first, places)
        if later is None:
            continue
        number = shown_number(later, article)
        yield Hit(
            first.start,
            first.end,
            Bilingual(
                f"“{form}” baru diurai di paragraf {number}", f"“{form}” is written out only in paragraph {number}"
            ),
        )


def _told_later(article: Article, form: str, first: Use, places: list[Use]) -> Part | None:
    """The paragraph after ``first`` that says what the form stands for."""
    told = next((use.part for use in places if 0 <= use.told < use.start), None)
    known = meanings().get(form, ())
    if told is None and is_written_out(article, known):
        after = (part for part in article.of_kind(*BODY) if part.prose.end > first.end)
        told = next(
            (part for part in after if stands_in(article.text[part.prose.start : part.prose.end], known)),
            None,
        )
    return told


@article_rule("kepanjangan.ganda", Category.STYLE, Severity.ADVICE)
def explained_twice(article: Article) -> Iterator[Hit]:
    """Singkatan diurai sekali saja.
    An abbreviation is written out only once.

    Mengapa: Naskah ini sudah menguraikannya; sesudah itu cukup singkatannya.
    Why: The draft has written it out already; from then on the abbreviation will do.
    Sumber: Kebiasaan redaksi

    Salah: SOE - Badan Penanggulangan Bencana Daerah (BPBD) mengirim perahu. ¶ Kepala Badan Penanggulangan Bencana
        Daerah (BPBD) memimpin pencarian.
    Jadi: SOE - Badan Penanggulangan Bencana Daerah (BPBD) mengirim perahu. ¶ Kepala BPBD memimpin pencarian.
    Diam: SOE - Badan Penanggulangan Bencana Daerah (BPBD) mengirim perahu. ¶ Kepala BPBD memimpin pencarian.
    Diam: SOE - Polisi menahan Anton Seran Mella (ASM). ¶ Pengacara Anton Seran Mella (ASM) keberatan.
    Diam: SOE - Pertemuan berlangsung di kantor bupati (Soe). ¶ Bupati pulang ke rumah dinas (Soe).
    """
    for form, places in uses_of(article).by_form.items():
        told = [use for use in places if 0 <= use.told < use.start and use.part.kind is not PartKind.DECK]
        for use in told[1:]:
            if use.quoted or article.text[use.end : use.end + 1] != ")" or _is_person(form, article, use):
                continue
            number = shown_number(told[0].part, article)
            yield Hit(
                use.told,
                use.end + 1,
                Bilingual(f"{form} sudah diurai di paragraf {number}", f"{form} is written out in paragraph {number}"),
                (form,),
            )


def _is_person(form: str, article: Article, use: Use) -> bool:
    """Whether the letters are a person's initials: "Anton Seran Mella (ASM)"."""
    words = content_pieces(article.text, use.told, use.start)
    told_by_table = closing_reading(words, meanings().get(form, ())) is not None
    return not told_by_table and len(words) == len(form) and all(word.text[0].isupper() for word in words)
