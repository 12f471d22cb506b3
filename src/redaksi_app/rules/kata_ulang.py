"""Reduplication: the hyphen between the halves, without blanks; no figure 2."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.casing import TITLES, opens_sentence
from redaksi_app.rules.conditions import REPEATS, between
from redaksi_app.rules.kata_ganda import FUNCTION_WORDS, is_affixed
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.tables import read_table
from redaksi_app.text import Token
from redaksi_app.text.patterns import expression
from redaksi_app.words.affixes import PRONOUNS, repeated, without_clitics
from redaksi_app.words.lexicon import Mark, open_lexicon

#: A verb and a noun that are spelled alike may follow each other: "penjual tahu tahu persis", "bisa ular bisa".
_ALIKE = frozenset({"tahu", "bisa", "kali"})
#: Verbs that more often are written twice by slip than meant as a reduplication.
_PLAIN_VERBS = frozenset(
    """makan minum tidur ambil beri beli bawa pakai masuk keluar naik turun datang pergi menang kalah buka tutup
    kirim terima""".split()
)
#: Words with these ends are seldom repeated to mean many.
_ABSTRACT = ("isasi", "itas", "isme")
_SHORTEST = 3
_PREFIXES = ("ber", "ter", "be", "te")
#: Words that a figure may follow without a blank: "tahap2" is "tahap 2".
_NUMBERED = frozenset(
    """tahap kelas seri bagian jilid musim season liga lantai versi episode level part gelombang sesi grup km cm mm dm
    no nomor divisi tim blok zona jam tipe type covid email komputer tarsisius sman smpn sdn vitamin""".split()
)
_FIGURE = expression(r"(?<![\w@#/.-])(?P<base>[A-Za-z][a-z]{2,})2(?P<suffix>an|nya|kan|i)?\b(?![./@-]\w)")
_SPACED = expression(
    r"(?<![\w-])(?P<first>[^\W\d_]{3,})(?P<gap>-[ \u00a0]+|[ \u00a0]+-[ \u00a0]*)(?P<second>[^\W\d_]{3,})(?![\w-])"
)


@lru_cache(maxsize=1)
def _whole() -> frozenset[str]:
    """Words whose reduplication is at home in news."""
    return frozenset(row["form"].partition("-")[0] for row in read_table("kata_ulang") if row["kind"] == "utuh")


def _parted() -> dict[str, dict[str, str]]:
    """Reduplications whose halves differ: first half to second half to the form."""
    result: dict[str, dict[str, str]] = {}
    for row in read_table("kata_ulang"):
        if row["kind"] == "sebagian":
            first, _, second = row["form"].partition("-")
            result.setdefault(first, {})[second] = row["form"]
    return result


_PARTED = _parted()
#: A pair waits for its second half, or for the first where the second is a word that is everywhere.
_EVERYWHERE = frozenset("ada akan hari waktu nanti jelasnya mendorong sebut mata balik lahan cari".split())
_CUES = [first if second in _EVERYWHERE else second for first, seconds in _PARTED.items() for second in seconds]


@paragraph_rule("kata-ulang.hubung", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, when=REPEATS)
def hyphen_between_same(passage: Passage) -> Iterator[Hit]:
    """Kata ulang memakai tanda hubung.
    A reduplicated word takes a hyphen.

    Mengapa: Tanda hubung menunjukkan bahwa kedua unsur satu kata. Tanpanya kata itu terbaca tertulis dua kali.
    Why: The hyphen shows that both halves are one word. Without it the word looks written twice.
    Sumber: EYD V, II.B.2 (bentuk ulang) dan III.E (tanda hubung)

    Salah: Anak anak berlari lari; rata rata warga hati hati.
    Jadi: Anak-anak berlari-lari; rata-rata warga hati-hati.
    Salah: Warga beramai ramai datang, terburu buru.
    Jadi: Warga beramai-ramai datang, terburu-buru.
    Salah: Baca juga: Kura Kura Langka Dilepas di Muara
    Jadi: Baca juga: Kura-Kura Langka Dilepas di Muara
    Salah: Kursi kursinya dilepas, lalu warga membawa anak anaknya.
    Jadi: Kursi-kursinya dilepas, lalu warga membawa anak-anaknya.
    Diam: Peselancar itu pulang dari Bora Bora; penjual tahu tahu persis harganya.
    Diam: Kerja kerasnya diakui; sesampai di rumah, rumahnya gelap. Dulu nama Namanya asing.
    Diam: Satu keluarga: ibu, anak, anak menantu, dan cucu; hari ke hari jumlahnya naik.
    Diam: Anak-anak berlari-lari di Walla Walla.
    """
    text, tokens = passage.text, passage.tokens
    for token, following in pairwise(tokens):
        one, two = token.lower, following.lower
        if (two not in one and not two.startswith(one)) or text[token.end : following.start].strip(" \u00a0"):
            continue
        if min(len(one), len(two)) < _SHORTEST:
            continue
        kind = _same if one == two else _prefixed if two in one else _with_pronoun
        hit = kind(passage, token, following)
        if hit:
            yield hit


def _same(passage: Passage, token: Token, following: Token) -> Hit | None:
    word = token.lower
    if word in FUNCTION_WORDS or word in _ALIKE or is_affixed(word) or not word.isalpha():
        return None
    if not _one_case(passage, token, following):
        return None
    right = f"{token.text}-{following.text}"
    if word in _whole() and word not in _PLAIN_VERBS:
        return _hit(token.start, following.end, f"{token.text} {following.text}", (right,))
    if not _is_word(word):
        return None
    return _hit(
        token.start,
        following.end,
        f"{token.text} {following.text}",
        (token.text, right) if word in _PLAIN_VERBS or word.endswith(_ABSTRACT) else (right, token.text),
        severity=Severity.WARNING,
        safe=False,
    )


def _is_word(word: str) -> bool:
    lexicon = open_lexicon()
    return lexicon is not None and lexicon.lists(word) and not (lexicon.marks(word) or 0) & Mark.FOREIGN


def _one_case(passage: Passage, token: Token, following: Token) -> bool:
    """Whether the capitals are those of one word, not of a name ("Bora Bora")."""
    if following.text.islower():
        return token.text.islower() or opens_sentence(passage.text, token.start)
    return passage.kind in TITLES and token.text[0].isupper() and token.lower in _whole()


def _prefixed(passage: Passage, token: Token, following: Token) -> Hit | None:
    if token.lower.removesuffix(following.text) not in _PREFIXES:
        return None
    right = f"{token.text}-{following.text}"
    return _hit(token.start, following.end, f"{token.text} {following.text}", (right,))


def _with_pronoun(passage: Passage, token: Token, following: Token) -> Hit | None:
    """The second half with what is joined to it: "kursi kursinya"."""
    word = token.lower
    if following.lower.removeprefix(word) not in PRONOUNS or not following.text.islower():
        return None
    if word in FUNCTION_WORDS or word in _ALIKE or word in _PLAIN_VERBS or is_affixed(word):
        return None
    if not (word in _whole() or _is_word(word)) or not _one_case(passage, token, following):
        return None
    right = f"{token.text}-{following.text}"
    written = f"{token.text} {following.text}"
    return _hit(token.start, following.end, written, (right,), severity=Severity.WARNING, safe=False)


@paragraph_rule("kata-ulang.berubah", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=_CUES)
def hyphen_between_changed(passage: Passage) -> Iterator[Hit]:
    """Bentuk ulang yang unsurnya berubah juga memakai tanda hubung.
    A reduplication whose halves differ takes a hyphen as well.

    Mengapa: Terus-menerus, sayur-mayur, dan obat-obatan masing-masing satu kata.
    Why: Terus-menerus, sayur-mayur and obat-obatan are one word each.
    Sumber: EYD V, II.B.2 (bentuk ulang) dan III.E (tanda hubung)

    Salah: Apotek terus menerus kehabisan obat obatan; warga tolong menolong.
    Jadi: Apotek terus-menerus kehabisan obat-obatan; warga tolong-menolong.
    Salah: Daun itu kemerah merahan; sebesar besarnya bantuan diharapkan.
    Jadi: Daun itu kemerah-merahan; sebesar-besarnya bantuan diharapkan.
    Salah: Penjaga Mercusuar Mondar Mandir Semalaman ¶ Penjaga itu menunggu kapal.
    Jadi: Penjaga Mercusuar Mondar-mandir Semalaman ¶ Penjaga itu menunggu kapal.
    Diam: Apotek terus-menerus kehabisan obat-obatan.
    Diam: Anda dapat makan makanan itu; ia terus, menerus ke muara.
    """
    words = passage.words
    if all(words.isdisjoint(_PARTED[first]) for first in words & _PARTED.keys()):
        return
    text, tokens = passage.text, passage.tokens
    for token, following in pairwise(tokens):
        right = _PARTED.get(token.lower, {}).get(following.lower)
        if right is None or text[token.end : following.start].strip(" \u00a0"):
            continue
        if not following.text.islower() and passage.kind not in TITLES:
            continue
        written = text[token.start : following.end]
        second = following.text if following.text.isupper() else following.lower  # only full halves have two capitals
        yield _hit(token.start, following.end, written, (f"{token.text}-{second}",))


@paragraph_rule("kata-ulang.angka", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, gaps=between(r"^2"))
def no_figure(passage: Passage) -> Iterator[Hit]:
    """Kata ulang tidak disingkat dengan angka 2.
    Reduplication is not shortened by a figure 2.

    Mengapa: Angka 2 hanya untuk catatan; dalam naskah kata ulang ditulis lengkap dengan tanda hubung.
    Why: The figure 2 is for notes; in copy the word is written out, with a hyphen.
    Sumber: EYD V, II.B.2 (bentuk ulang)

    Salah: Kapal rusak sehingga anak2 libur; buah2an busuk.
    Jadi: Kapal rusak sehingga anak-anak libur; buah-buahan busuk.
    Diam: Kadar CO2 naik; lahan 200 m2 dan km2 dibahas; tahap2 dimulai, regu B2 menang.
    Diam: Surel ke anak2@contoh.id dan tagar #ibu2 tidak dihitung.
    """
    for match in _FIGURE.finditer(passage.text):
        base = match["base"]
        if base.lower() not in _whole() or base.lower() in _NUMBERED:
            continue
        if base[0].isupper() and not (opens_sentence(passage.text, match.start()) or passage.kind in TITLES):
            continue
        second = base if passage.kind in TITLES else base.lower()
        yield _hit(match.start(), match.end(), match.group(), (f"{base}-{second}{match['suffix'] or ''}",))


@paragraph_rule(
    "kata-ulang.spasi",
    Category.ORTHOGRAPHY,
    Severity.ERROR,
    safe=True,
    gaps=between(r"^(?:-[ \u00a0]+|[ \u00a0]+-[ \u00a0]*)\Z"),
)
def closed_hyphen(passage: Passage) -> Iterator[Hit]:
    """Tanda hubung kata ulang tidak diapit spasi.
    The hyphen of a reduplication has no blanks beside it.

    Mengapa: Tanda hubung merangkaikan; dengan spasi ia terbaca sebagai tanda pisah.
    Why: A hyphen joins; with blanks it reads as a dash.
    Sumber: EYD V, II.B.2 (bentuk ulang) dan III.E (tanda hubung)

    Salah: Tim berdiri di tengah- tengah kerumunan; warga kebut -kebutan.
    Jadi: Tim berdiri di tengah-tengah kerumunan; warga kebut-kebutan.
    Diam: Lulusan Manajemen- Akuntansi boleh melamar; Ririn - sapaan akrabnya - hadir.
    Diam: Tim berdiri di tengah-tengah kerumunan.
    """
    text = passage.text
    if "- " not in text and " -" not in text:
        return
    for match in _SPACED.finditer(text):
        first, second = match["first"].lower(), match["second"].lower()
        if second in _PARTED.get(first, ()) or _is_repeated(first, second):
            right = f"{match['first']}-{match['second']}"
            yield _hit(match.start(), match.end(), match.group(), (right,))


def _is_repeated(first: str, second: str) -> bool:
    seconds = [second, *(base for base, _ in without_clitics(second))]
    return first in seconds or any(True for half in seconds for _ in repeated(first, half))


@paragraph_rule("kata-ulang.gabungan", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, gaps=between(r"^-\Z"))
def compound_repeated(passage: Passage) -> Iterator[Hit]:
    """Gabungan kata diulang unsur pertamanya saja.
    Of a compound only the first part is repeated.

    Mengapa: Surat-surat kabar, bukan surat kabar-surat kabar.
    Why: Surat-surat kabar, not surat kabar-surat kabar.
    Sumber: EYD V, II.B.2 (bentuk ulang gabungan kata)

    Salah: Rumah sakit itu dan rumah sakit-rumah sakit lain penuh.
    Jadi: Rumah sakit itu dan rumah-rumah sakit lain penuh.
    Diam: Rumah-rumah sakit dan surat-surat kabar lama disimpan.
    Diam: Rute kota lama-kota baru dan pasar pagi-pasar malam dibuka.
    """
    chunks = passage.chunks  # a first look, which nearly always is enough
    if not any("-" in chunk and before.endswith(chunk.rpartition("-")[2]) for before, chunk in pairwise(chunks)):
        return
    text, tokens = passage.text, passage.tokens
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        second, hyphen, first = token.text.partition("-")
        if not hyphen or before.text != first or after.text != second or not token.text.islower():
            continue
        if text[before.end : token.start].isspace() and text[token.end : after.start].isspace():
            right = f"{first}-{first} {second}"
            yield _hit(before.start, after.end, text[before.start : after.end], (right,))


def _hit(
    start: int,
    end: int,
    written: str,
    rights: tuple[str, ...],
    *,
    severity: Severity | None = None,
    safe: bool | None = None,
) -> Hit:
    if " " in written and rights[0] == written.partition(" ")[0]:
        message = Bilingual(f"“{rights[0]}” tertulis dua kali", f"“{rights[0]}” is written twice")
    else:
        message = Bilingual(f"“{written}” ditulis {rights[0]}", f"“{written}” is written {rights[0]}")
    return Hit(start, end, message, rights, severity=severity, safe=safe)
