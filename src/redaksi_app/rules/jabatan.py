"""Posts: their spelling, and when they have a capital."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules import posts
from redaksi_app.rules.name_words import is_front, is_never_a_name, is_place
from redaksi_app.rules.names import Sign, find_mentions
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.titles import is_persons
from redaksi_app.text.patterns import expression

_SPACE = posts.SPACE
#: Two words by EYD V (gabungan kata).
_SOURCED = frozenset({"wali kota", "wakil wali kota"})
_NAME_BEHIND = expression(r"[ \u00a0]+[A-ZÀ-Þ][\w'’-]*")
_NAMES_BEHIND = expression(r"[ \u00a0]+(?P<names>[A-ZÀ-Þ][\w'’-]*(?:[ \u00a0][A-ZÀ-Þ][\w'’-]*)*)")
#: Posts that are ordinary nouns, and take a capital before a name or a place.
_NOUNS = ("wakil presiden", "presiden", "wakil gubernur", "gubernur", "wakil bupati", "bupati", "wakil wali kota",
          "wali kota", "camat", "lurah", "kepala desa")  # fmt: skip
_NOUN = expression(
    rf"(?<![\w-])(?P<post>{'|'.join(_NOUNS)}){_SPACE}(?P<next>[A-ZÀ-Þ][\w'’-]*(?:{_SPACE}[A-ZÀ-Þ][\w'’-]*)*)"
)
#: Posts that an institution follows before the holder's name.
_OFFICE = expression(
    rf"(?<![\w-])(?P<post>(?:wakil{_SPACE})?(?:ketua|kepala|direktur|rektor|dekan|sekretaris|bendahara)){_SPACE}(?=[A-ZÀ-Þ])"
)
#: Nobody's post: who wants it, the vote for it, what belongs to it, or more than one.
_NOT_HELD = expression(
    r"(?:[Cc]alon|[Cc]apres|[Cc]agub|[Cc]abup|[Kk]andidat|[Pp]emilihan|[Pp]emilu|[Pp]ilihan|[Dd]ebat|[Kk]ursi|[Jj]abatan|"
    r"[Kk]antor|[Dd]inas|[Rr]umah|[Pp]endopo|[Pp]ara|[Ss]eorang|[Ss]etiap|[Bb]eberapa|[Ss]ejumlah|[Ss]eluruh|[Ss]emua|"
    r"[Tt]iap|[Aa]ntar|[Ss]esama|[Pp]asangan|[Mm]enjadi|[Ss]ebagai|[Pp]eraturan|[Kk]eputusan|[Ii]nstruksi|[Ss]urat|"
    r"[Pp]encalonan|[Pp]ilpres|dua|tiga|empat|lima|"
    r"(?i:presiden|gubernur|bupati|kota|camat|lurah|menteri|ketua|anggota|sekretaris|bendahara),?[ \u00a0]"
    r"(?:dan|atau|serta))"
    r"[ \u00a0]$"
)
_WORD = expression(r"[^\W\d_]+")
_PROSE = frozenset({PartKind.DECK, PartKind.LEAD, PartKind.BODY, PartKind.CAPTION})


@paragraph_rule("jabatan.ejaan", Category.STYLE, Severity.WARNING, safe=True, words=posts.misspelt_words)
def post_spelling(passage: Passage) -> Iterator[Hit]:
    """Nama jabatan dieja menurut bentuk yang dipilih.
    Posts have one spelling.

    Mengapa: Wali kota ditulis dua kata (KBBI). Akronim jabatan yang diikuti nama satuan ditulis terpisah: Kabid Humas,
        Kasat Reskrim.
    Why: Wali kota is two words (KBBI). An acronym of a post is parted from the unit's name: Kabid Humas, Kasat Reskrim.
    Sumber: EYD V, gabungan kata (wali kota); kebiasaan redaksi

    Salah: Walikota Kupang bertemu wakil walikota dan para walikota lain.
    Jadi: Wali Kota Kupang bertemu wakil wali kota dan para wali kota lain.
    Salah: Rombongan diterima walikota Kupang Maria Bria, calon walikota Malang, dan walikota Anton Seran.
    Jadi: Rombongan diterima Wali Kota Kupang Maria Bria, calon wali kota Malang, dan Wali Kota Anton Seran.
    Salah: Keterangan disampaikan Kabidhumas Polda NTT.
    Jadi: Keterangan disampaikan Kabid Humas Polda NTT.
    Salah: Hadir Babinkamtibmas dan Sekjend partai.
    Jadi: Hadir Bhabinkamtibmas dan Sekjen partai.
    Diam: Wali Kota Kupang bertemu Kabid Humas Polda NTT di Jalan Walikota.
    Diam: Ambulans berhenti di Jalan Walikota Mustajab. Bhabinkamtibmas dan Kasad hadir.
    """
    for match in posts.misspelt_pattern().finditer(passage.text):
        written = match.group()
        form, sourced = posts.misspelt()[" ".join(written.lower().split())]
        joined = written.lower() == form.lower().replace(" ", "")
        if (written in posts.accepted() and not joined) or not is_persons(passage.text, match.start()):
            continue
        held = form in _SOURCED and written.islower() and _before_a_name(passage.text, match.start(), match.end())
        right = posts.in_title(form) if held else _cased(form, written, shouted=passage.text.isupper())
        # The name belongs to the hit: because of it both words of "Wali Kota" have a capital.
        capital = held or (form in _SOURCED and written[0].isupper() and not passage.text.isupper())
        name = _NAME_BEHIND.match(passage.text, match.end()) if capital else None
        yield Hit(
            match.start(),
            name.end() if name else match.end(),
            Bilingual(f"“{written}” ditulis {right}", f"“{written}” is written {right}"),
            (right + name.group() if name else right,),
            severity=Severity.ERROR if form in _SOURCED else None if sourced else Severity.ADVICE,
            group=f"jabatan.ejaan\n{written}",
        )


def _before_a_name(text: str, start: int, end: int) -> bool:
    """Whether the post in small letters from ``start`` to ``end`` is that of the person or place named behind it."""
    following = _NAMES_BEHIND.match(text, end)
    return (
        following is not None
        and not _NOT_HELD.search(text, max(0, start - 40), start)
        and _named(following["names"].split()) is not None
    )


def _named(words: list[str]) -> bool | None:
    """Whether ``words``, which follow a post, name its holder (True), or only the place (False); None for neither."""
    place = next((length for length in (3, 2, 1) if is_place(" ".join(words[:length]))), 0)
    if place:
        return place < len(words)
    return True if len(words) > 1 and not is_front(words[0]) and not is_never_a_name(words[0]) else None


def _cased(form: str, written: str, *, shouted: bool) -> str:
    """``form`` with capitals as ``written`` has them: none, at the start of its words, or (where all shout) all."""
    if shouted:
        return form.upper()
    return posts.in_title(form) if written[0].isupper() else form


@paragraph_rule("jabatan.akronim", Category.STYLE, Severity.WARNING, safe=True, words=posts.acronym_words)
def post_acronym_capitals(passage: Passage) -> Iterator[Hit]:
    """Akronim jabatan di depan nama berhuruf kapital pada awalnya saja.
    An acronym of a post before a name has a capital at its start only.

    Mengapa: Kapolres, Kasat Reskrim, dan Plt akronim nama jabatan, bukan singkatan huruf awal; di depan nama orang,
        tempat, atau lembaga huruf pertamanya kapital.
    Why: Kapolres, Kasat Reskrim and Plt are acronyms of posts, not initialisms; before the name of a person, a place
        or an institution they take one capital.
    Sumber: EYD V, II.F (akronim) dan I.F (huruf kapital pada nama jabatan)

    Salah: KAPOLRES Belu dan kapolsek Insana bertemu Kasat reskrim Polres Belu.
    Jadi: Kapolres Belu dan Kapolsek Insana bertemu Kasat Reskrim Polres Belu.
    Salah: Upacara dipimpin PLT Bupati Belu dan PJ. Gubernur NTT.
    Jadi: Upacara dipimpin Plt Bupati Belu dan Pj. Gubernur NTT.
    Diam: Lima kapolsek bertukar tempat tugas. Para kapolsek hadir.
    Diam: Luka pada pelipis PJ (28) dijahit. Listrik dipasok PLTD Hanura.
    Diam: Kapolres Belu dan Plt Kepala Dinas Sosial hadir bersama atlet PASI.
    """
    if passage.text.isupper():
        return
    words = passage.words & posts.acronym_words()
    for match in (match for word in sorted(words) for match in posts.acronym_pattern(word).finditer(passage.text)):
        written = match["post"]
        form = posts.acronyms()[" ".join(written.lower().split())]
        following = match["next"]
        if written == form or posts.hyphened(written) in posts.accepted():
            continue
        if written.islower() and (not following or is_never_a_name(following)):
            continue
        if written.lower() in posts.SHORT and not (following and is_front(following)):
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
    words=(
        "presiden gubernur bupati wali camat lurah desa ketua kepala direktur rektor dekan sekretaris bendahara".split()
    ),
)
def post_before_name(passage: Passage) -> Iterator[Hit]:
    """Nama jabatan di depan nama orang atau tempat berhuruf kapital.
    A post before the name of a person or a place has a capital.

    Mengapa: Jabatan yang diikuti nama orang, lembaga, atau tempat bagian dari nama itu: Bupati Belu, Gubernur NTT.
    Why: A post that a person's, an institution's or a place's name follows is part of that name: Bupati Belu.
    Sumber: EYD V, I.F (huruf kapital pada nama jabatan yang diikuti nama orang, instansi, atau tempat)

    Salah: Rombongan diterima bupati Belu Anton Seran dan wakil wali kota Kupang Maria Bria.
    Jadi: Rombongan diterima Bupati Belu Anton Seran dan Wakil Wali Kota Kupang Maria Bria.
    Salah: Surat itu diteken gubernur Nusa Tenggara Timur kemarin.
    Jadi: Surat itu diteken Gubernur Nusa Tenggara Timur kemarin.
    Salah: Rapat dipimpin ketua DPRD Belu Anton Seran.
    Jadi: Rapat dipimpin Ketua DPRD Belu Anton Seran.
    Diam: Rapat dihadiri gubernur, bupati, dan wali kota se-Sulawesi. Seorang ketua Karang Taruna hadir.
    Diam: Debat calon bupati Belu dan pemilihan gubernur NTT ditunda.
    Diam: Pendemo duduk di depan kantor bupati Belu. Bupati Belu tiba. Bupati dan wakil bupati Belu pulang.
    """
    for match in _NOUN.finditer(passage.text):
        named = _named(match["next"].split())
        if named is None or _NOT_HELD.search(passage.text, max(0, match.start() - 40), match.start()):
            continue
        yield _with_capital(match, None if named else Severity.ADVICE)
    offices = {match.end(): match for match in _OFFICE.finditer(passage.text)}
    for mention in find_mentions(passage.text) if offices else ():
        office = offices.get(mention.title_start)
        if office is None or len(mention.words) < 2 or "," in mention.title or mention.signs & Sign.BEARER:
            continue
        if not _NOT_HELD.search(passage.text, max(0, office.start() - 40), office.start()):
            yield _with_capital(office, Severity.ADVICE)


def _with_capital(match: re.Match[str], severity: Severity | None) -> Hit:
    right = posts.in_title(" ".join(match["post"].split()))
    message = Bilingual(f"Di depan nama: {right}", f"Before a name: {right}")
    return Hit(match.start("post"), match.end("post"), message, (right,), severity=severity)


@paragraph_rule("jabatan.umum", Category.STYLE, Severity.WARNING, parts=_PROSE, words=posts.COUNTING)
def post_in_general(passage: Passage) -> Iterator[Hit]:
    """Jabatan yang tidak menunjuk seorang pejabat tertentu berhuruf kecil.
    A post that means no particular holder is written small.

    Mengapa: Huruf kapital hanya untuk jabatan yang diikuti nama atau menggantikan nama seseorang; “para bupati” dan
        “seorang camat” bukan nama.
    Why: A capital is only for a post that a name follows or that stands for a person; "para bupati" and "seorang
        camat" are no names.
    Sumber: EYD V, I.F (huruf kapital pada nama jabatan)

    Salah: Dana desa dibahas bersama para Bupati di Kupang dan seorang Camat.
    Jadi: Dana desa dibahas bersama para bupati di Kupang dan seorang camat.
    Salah: Setiap Kepala Desa diminta mendata sumur bersama lima Kapolsek.
    Jadi: Setiap kepala desa diminta mendata sumur bersama lima kapolsek.
    Salah: Para Camat dan Lurah hadir bersama beberapa Ketua RT.
    Jadi: Para camat dan lurah hadir bersama beberapa ketua RT.
    Diam: Dana desa dibahas bersama para bupati. Semua Bupati Belu sebelum dia sama.
    Diam: Para Kepala Dinas Pendidikan hadir bersama seorang camat.
    """
    if passage.words.isdisjoint(posts.counted_words()):
        return
    if not posts.COUNTED_CAPITAL.search(passage.text):
        return
    for match in posts.counted_pattern().finditer(passage.text):
        written = match["posts"]
        right = _WORD.sub(lambda word: word.group() if word.group().isupper() else word.group().lower(), written)
        yield Hit(
            match.start("posts"),
            match.end("posts"),
            Bilingual(f"Bukan nama seorang pejabat: {right}", f"No particular holder: {right}"),
            (right,),
            group=f"jabatan.umum\n{written}",
        )
