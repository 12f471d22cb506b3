"""Posts: their spelling, and when they have a capital."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from redaksi_app.article import PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.name_words import is_front, is_never_a_name, is_place
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.tables import listed, read_table
from redaksi_app.rules.titles import is_persons

_LETTERS = re.compile(r"[^\W\d_]+")
_GAPS = re.compile(r"[ \u00a0-]+")
_SPACE = r"[ \u00a0]+"
#: Acronyms of posts that are other words as well when small, or other acronyms when in capitals.
_OTHER_WORDS = frozenset(
    """pasi kasi kaur karu petinggi kuwu perbekel pambakal peratin sangadi kapitalaung walinagari pamatwil kapus dewas
    danton dantim danyon korlap jubir wadir pantarlih""".split()
)
#: Two words by EYD V (gabungan kata).
_SOURCED = frozenset({"wali kota", "wakil wali kota"})
_NAME_BEHIND = re.compile(r"[ \u00a0]+[A-ZÀ-Þ][\w'’-]*")
#: Forms of the table that are no acronyms.
_TWO_WORDS = ("Ketua", "Hukum Tua")
#: So short that only a post behind it shows what it is.
_SHORT = frozenset({"pj", "pjs", "plt", "plh"})
#: Posts that are ordinary nouns, and take a capital before a name or a place.
_NOUNS = ("wakil presiden", "presiden", "wakil gubernur", "gubernur", "wakil bupati", "bupati", "wakil wali kota",
          "wali kota", "camat", "lurah", "kepala desa")  # fmt: skip
_NOUN = re.compile(
    rf"(?<![\w-])(?P<post>{'|'.join(_NOUNS)}){_SPACE}(?P<next>[A-ZÀ-Þ][\w'’-]*(?:{_SPACE}[A-ZÀ-Þ][\w'’-]*)*)"
)
#: Nobody's post: who wants it, the vote for it, what belongs to it, or more than one.
_NOT_HELD = re.compile(
    r"(?:[Cc]alon|[Cc]apres|[Cc]agub|[Cc]abup|[Kk]andidat|[Pp]emilihan|[Pp]emilu|[Pp]ilihan|[Dd]ebat|[Kk]ursi|[Jj]abatan|"
    r"[Kk]antor|[Dd]inas|[Rr]umah|[Pp]endopo|[Pp]ara|[Ss]eorang|[Ss]etiap|[Bb]eberapa|[Ss]ejumlah|[Ss]eluruh|[Ss]emua|"
    r"[Tt]iap|[Aa]ntar|[Ss]esama|[Pp]asangan|[Mm]enjadi|[Ss]ebagai|[Pp]eraturan|[Kk]eputusan|[Ii]nstruksi|[Ss]urat|"
    r"[Pp]encalonan|[Pp]ilpres|dua|tiga|empat|lima|"
    r"(?i:presiden|gubernur|bupati|kota|camat|lurah|menteri|ketua|anggota|sekretaris|bendahara),?[ \u00a0]"
    r"(?:dan|atau|serta))"
    r"[ \u00a0]$"
)
_COUNTED = (
    r"para|Para|seorang|Seorang|setiap|Setiap|beberapa|Beberapa|sejumlah|Sejumlah|seluruh|Seluruh|semua|Semua|tiap|Tiap|"
    r"[Dd]ua|[Tt]iga|[Ee]mpat|[Ll]ima|[Ee]nam|[Tt]ujuh|[Dd]elapan|[Ss]embilan|[Ss]epuluh|[Ss]esama"
)
_COUNTING = frozenset(
    """para seorang setiap beberapa sejumlah seluruh semua tiap dua tiga empat lima enam tujuh delapan sembilan sepuluh
    sesama""".split()
)
_PROSE = frozenset({PartKind.DECK, PartKind.LEAD, PartKind.BODY, PartKind.CAPTION})


@lru_cache(maxsize=1)
def _accepted() -> frozenset[str]:
    """What is left as it stands, with hyphens for spaces: "MenPAN-RB", "Kasad"."""
    return frozenset(_hyphened(form) for row in read_table("jabatan") for form in listed(row["accepted"]))


def _hyphened(form: str) -> str:
    return _GAPS.sub("-", form)


@lru_cache(maxsize=1)
def _misspelt() -> dict[str, tuple[str, bool]]:
    """Wrong spellings in lower case: the right form, and whether it was read in a source.

    Accepted spellings that only join what the right form parts ("Kabidhumas") are among them, as unsourced.
    """
    result: dict[str, tuple[str, bool]] = {}
    for row in read_table("jabatan"):
        sourced = row["source"] != "unchecked"
        for wrong in listed(row["wrong"]):
            result[wrong.lower()] = (row["form"], sourced)
        for accepted in listed(row["accepted"]):
            if " " not in accepted and accepted.lower() == row["form"].lower().replace(" ", "") and "-" not in accepted:
                result.setdefault(accepted.lower(), (row["form"], False))
    return {wrong: right for wrong, right in result.items() if wrong != right[0].lower()}


@lru_cache(maxsize=1)
def _misspelt_words() -> frozenset[str]:
    """For each wrong spelling a word that the right one has not."""
    return frozenset(
        next(word for word in _LETTERS.findall(wrong) if word not in right.lower().split())
        for wrong, (right, _) in _misspelt().items()
    )


@lru_cache(maxsize=1)
def _misspelt_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@#.-])(?:{_alternation(_misspelt())})(?![\w-])", re.IGNORECASE)


@lru_cache(maxsize=1)
def _acronyms() -> dict[str, str]:
    """Acronyms of posts by their letters in lower case: "kasat reskrim"."""
    forms = [row["form"] for row in read_table("jabatan") if row["kind"] == "akronim"]
    return {
        form.lower(): form for form in forms if form.lower() not in _OTHER_WORDS and not form.startswith(_TWO_WORDS)
    }


@lru_cache(maxsize=1)
def _acronym_words() -> frozenset[str]:
    return frozenset(_LETTERS.findall(form)[0] for form in _acronyms())


@cache
def _acronym_pattern(word: str) -> re.Pattern[str]:
    """The acronyms that open with ``word``: few enough for a quick look."""
    forms = {form: form for form in _acronyms() if _LETTERS.findall(form)[0] == word}
    ahead = rf"(?:{_SPACE}(?P<next>[A-ZÀ-Þ][\w'’/-]*))?"
    return re.compile(rf"(?<![\w@#.-])(?P<post>(?i:{_alternation(forms)}))(?![\w-]){ahead}")


@lru_cache(maxsize=1)
def _counted_pattern() -> re.Pattern[str]:
    forms = {row["form"] for row in read_table("jabatan") if row["kind"] in ("kata", "akronim")}
    small = {form[0].upper() + form[1:] for form in forms} | {
        " ".join(word[0].upper() + word[1:] for word in form.split()) for form in forms
    }
    small -= {form for form in small if form.lower() in _SHORT | _OTHER_WORDS or form.endswith((" TNI", " SDM"))}
    alternatives = _alternation({form: form for form in small | {"Wakil Bupati", "Wakil Gubernur"}})
    return re.compile(
        rf"(?<![\w-])(?:{_COUNTED}){_SPACE}(?P<post>{alternatives})(?![\w-])(?!{_SPACE}(?:[A-ZÀ-Þ\d(]|dan{_SPACE}[A-ZÀ-Þ]))"
    )


def _alternation(forms: dict[str, object] | dict[str, str] | dict[str, tuple[str, bool]]) -> str:
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    return "|".join(re.escape(form).replace(r"\ ", _SPACE) for form in longest_first)


@paragraph_rule("jabatan.ejaan", Category.STYLE, Severity.WARNING, safe=True)
def post_spelling(passage: Passage) -> Iterator[Hit]:
    """Nama jabatan dieja menurut bentuk yang dipilih.
    Posts have one spelling.

    Mengapa: Wali kota ditulis dua kata (KBBI). Akronim jabatan yang diikuti nama satuan ditulis terpisah: Kabid Humas,
        Kasat Reskrim.
    Why: Wali kota is two words (KBBI). An acronym of a post is parted from the unit's name: Kabid Humas, Kasat Reskrim.
    Sumber: EYD V, gabungan kata (wali kota); kebiasaan redaksi

    Salah: Walikota Kupang bertemu wakil walikota dan para walikota lain.
    Jadi: Wali Kota Kupang bertemu wakil wali kota dan para wali kota lain.
    Salah: Keterangan disampaikan Kabidhumas Polda NTT.
    Jadi: Keterangan disampaikan Kabid Humas Polda NTT.
    Salah: Hadir Babinkamtibmas dan Sekjend partai.
    Jadi: Hadir Bhabinkamtibmas dan Sekjen partai.
    Diam: Wali Kota Kupang bertemu Kabid Humas Polda NTT di Jalan Walikota.
    Diam: Ambulans berhenti di Jalan Walikota Mustajab. Bhabinkamtibmas dan Kasad hadir.
    """
    if passage.words.isdisjoint(_misspelt_words()):
        return
    for match in _misspelt_pattern().finditer(passage.text):
        written = match.group()
        form, sourced = _misspelt()[" ".join(written.lower().split())]
        joined = written.lower() == form.lower().replace(" ", "")
        if (written in _accepted() and not joined) or not is_persons(passage.text, match.start()):
            continue
        right = _cased(form, written)
        # The name belongs to the hit: because of it both words of "Wali Kota" have a capital.
        name = _NAME_BEHIND.match(passage.text, match.end()) if form in _SOURCED and written[0].isupper() else None
        yield Hit(
            match.start(),
            name.end() if name else match.end(),
            Bilingual(f"“{written}” ditulis {right}", f"“{written}” is written {right}"),
            (right + name.group() if name else right,),
            severity=Severity.ERROR if form in _SOURCED else None if sourced else Severity.ADVICE,
            group=f"jabatan.ejaan\n{written}",
        )


def _cased(form: str, written: str) -> str:
    """``form`` with capitals as ``written`` has them: none, at the start of its words, or all."""
    if written.isupper():
        return form.upper()
    if written[0].isupper():
        return " ".join(word[0].upper() + word[1:] for word in form.split())
    return form


@paragraph_rule("jabatan.akronim", Category.STYLE, Severity.WARNING, safe=True)
def post_acronym_capitals(passage: Passage) -> Iterator[Hit]:
    """Akronim jabatan di depan nama berhuruf kapital pada awalnya saja.
    An acronym of a post before a name has a capital at its start only.

    Mengapa: Kapolres, Kasat Reskrim, dan Plt akronim nama jabatan, bukan singkatan huruf awal; di depan nama orang,
        tempat, atau lembaga huruf pertamanya kapital.
    Why: Kapolres, Kasat Reskrim and Plt are acronyms of posts, not initialisms; before the name of a person, a place
        or an institution they take one capital.
    Sumber: EYD V, II.F (akronim) dan I.A (huruf kapital pada nama jabatan)

    Salah: KAPOLRES Belu dan kapolsek Insana bertemu Kasat reskrim Polres Belu.
    Jadi: Kapolres Belu dan Kapolsek Insana bertemu Kasat Reskrim Polres Belu.
    Salah: Upacara dipimpin PLT Bupati Belu dan PJ Gubernur NTT.
    Jadi: Upacara dipimpin Plt Bupati Belu dan Pj Gubernur NTT.
    Diam: Lima kapolsek bertukar tempat tugas. Para kapolsek hadir.
    Diam: Luka pada pelipis PJ (28) dijahit. Listrik dipasok PLTD Hanura.
    Diam: Kapolres Belu dan Plt Kepala Dinas Sosial hadir bersama atlet PASI.
    """
    words = passage.words & _acronym_words()
    if not words or passage.text.isupper():
        return
    for match in (match for word in sorted(words) for match in _acronym_pattern(word).finditer(passage.text)):
        written = match["post"]
        form = _acronyms()[" ".join(written.lower().split())]
        following = match["next"]
        if written == form or _hyphened(written) in _accepted():
            continue
        if written.islower() and (not following or is_never_a_name(following)):
            continue
        if written.lower() in _SHORT and not (following and is_front(following)):
            continue
        if written.islower() and _NOT_HELD.search(passage.text, max(0, match.start() - 40), match.start()):
            continue
        if written.isupper() and len(written) < 5 and not following:
            continue
        yield Hit(
            match.start("post"),
            match.end("post"),
            Bilingual(f"“{written}” ditulis {form}", f"“{written}” is written {form}"),
            (form,),
        )


@paragraph_rule(
    "jabatan.kapital",
    Category.STYLE,
    Severity.WARNING,
    words=("presiden", "gubernur", "bupati", "wali", "camat", "lurah", "desa"),
)
def post_before_name(passage: Passage) -> Iterator[Hit]:
    """Nama jabatan di depan nama orang atau tempat berhuruf kapital.
    A post before the name of a person or a place has a capital.

    Mengapa: Jabatan yang diikuti nama orang, lembaga, atau tempat bagian dari nama itu: Bupati Belu, Gubernur NTT.
    Why: A post that a person's, an institution's or a place's name follows is part of that name: Bupati Belu.
    Sumber: EYD V, I.A (huruf kapital pada nama jabatan yang diikuti nama orang, instansi, atau tempat)

    Salah: Rombongan diterima bupati Belu Anton Seran dan wakil wali kota Kupang Maria Bria.
    Jadi: Rombongan diterima Bupati Belu Anton Seran dan Wakil Wali Kota Kupang Maria Bria.
    Salah: Surat itu diteken gubernur Nusa Tenggara Timur kemarin.
    Jadi: Surat itu diteken Gubernur Nusa Tenggara Timur kemarin.
    Diam: Rapat dihadiri gubernur, bupati, dan wali kota se-Sulawesi.
    Diam: Debat calon bupati Belu dan pemilihan gubernur NTT ditunda.
    Diam: Pendemo duduk di depan kantor bupati Belu. Bupati Belu tiba. Bupati dan wakil bupati Belu pulang.
    """
    for match in _NOUN.finditer(passage.text):
        words = match["next"].split()
        if _NOT_HELD.search(passage.text, max(0, match.start() - 40), match.start()):
            continue
        place = next((length for length in (3, 2, 1) if is_place(" ".join(words[:length]))), 0)
        if place:
            named = place < len(words)
        elif len(words) > 1 and not is_front(words[0]) and not is_never_a_name(words[0]):
            named = True
        else:
            continue
        written = " ".join(match["post"].split())
        right = " ".join(word.capitalize() for word in written.split())
        yield Hit(
            match.start("post"),
            match.end("post"),
            Bilingual(f"Di depan nama: {right}", f"Before a name: {right}"),
            (right,),
            severity=None if named else Severity.ADVICE,
        )


@paragraph_rule("jabatan.umum", Category.STYLE, Severity.WARNING, parts=_PROSE)
def post_in_general(passage: Passage) -> Iterator[Hit]:
    """Jabatan yang tidak menunjuk seorang pejabat tertentu berhuruf kecil.
    A post that means no particular holder is written small.

    Mengapa: Huruf kapital hanya untuk jabatan yang diikuti nama atau menggantikan nama seseorang; “para bupati” dan
        “seorang camat” bukan nama.
    Why: A capital is only for a post that a name follows or that stands for a person; "para bupati" and "seorang
        camat" are no names.
    Sumber: EYD V, I.A (huruf kapital pada nama jabatan)

    Salah: Dana desa dibahas bersama para Bupati di Kupang dan seorang Camat.
    Jadi: Dana desa dibahas bersama para bupati di Kupang dan seorang camat.
    Salah: Setiap Kepala Desa diminta mendata sumur bersama lima Kapolsek.
    Jadi: Setiap kepala desa diminta mendata sumur bersama lima kapolsek.
    Diam: Dana desa dibahas bersama para bupati. Semua Bupati Belu sebelum dia sama.
    Diam: Para Kepala Dinas Pendidikan hadir bersama seorang camat.
    """
    if passage.words.isdisjoint(_COUNTING) or passage.words.isdisjoint(_counting_words()):
        return
    for match in _counted_pattern().finditer(passage.text):
        written = match["post"]
        right = " ".join(word if word.isupper() else word.lower() for word in written.split())
        yield Hit(
            match.start("post"),
            match.end("post"),
            Bilingual(f"Bukan nama seorang pejabat: {right}", f"No particular holder: {right}"),
            (right,),
            group=f"jabatan.umum\n{written}",
        )


@lru_cache(maxsize=1)
def _counting_words() -> frozenset[str]:
    """The first words of all posts, in lower case."""
    return frozenset(_LETTERS.findall(row["form"])[0].lower() for row in read_table("jabatan")) | {"wakil"}
