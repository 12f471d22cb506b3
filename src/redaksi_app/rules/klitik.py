"""The pronouns -nya, -ku, -mu, ku- and kau-, which are joined; their hyphen after and before capitals."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.addresses import in_address
from redaksi_app.rules.casing import opens_sentence
from redaksi_app.rules.conditions import is_mixed_case
from redaksi_app.rules.foreign_words import is_english
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.verbs import passive_verbs
from redaksi_app.text.patterns import expression
from redaksi_app.words.lexicon import open_lexicon

_APART = expression(
    r"(?<![\w-])(?P<word>(?:ke-)?\d+|[^\W\d_]{2,}(?:-[^\W\d_]+)*)[ \u00a0]+(?P<clitic>nya|mu|ku)\b(?![-'’‘])"
    r"(?:[ \u00a0]+(?P<next>[a-z]+))?"
)
#: These take no pronoun; "ya mu" is Arabic.
_NO_HOST = frozenset({"ya", "wa", "dan", "yang", "di", "ke", "dari", "al", "la", "ni"})
_AFTER_CAPITALS = expression(r"(?P<word>[A-Z][A-Z0-9]+)(?P<clitic>nya|ku|mu|lah|kah)")
#: Abbreviations of two letters that are no beginnings of names.
_SHORT = frozenset("HP SK SD RT RW PT CV TV UU MK MA SP KK AC WA PR DP IG FB".split())
_DIVINE = expression(r"(?P<word>[a-z]{3,})(?P<clitic>N[Yy][Aa]|M[Uu]|Ku)|(?P<word2>[A-Z][a-z]{2,})(?P<clitic2>Nya)")
_HYPHENED = expression(r"(?<![\w-])(?P<word>[a-z]{3,})-(?P<clitic>nya|ku|mu)\b(?!-)")
_KAU = expression(
    r"\b(?:yang|boleh|telah|sudah|akan|harus|bisa|dapat|perlu|mesti|hendak)[ \u00a0]+"
    r"(?P<kau>kau[ \u00a0]+(?P<verb>[a-z]+))\b"
)


@paragraph_rule("klitik.terpisah", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, words=["nya", "mu", "ku"])
def clitic_joined(passage: Passage) -> Iterator[Hit]:
    """Kata ganti -nya, -mu, -ku, dan ku- ditulis serangkai.
    The pronouns -nya, -mu, -ku and ku- are joined to their word.

    Mengapa: Bentuk ringkas kata ganti tidak berdiri sendiri; sesudah singkatan dipakai tanda hubung.
    Why: The short pronouns do not stand by themselves; after an abbreviation they take a hyphen.
    Sumber: EYD V, II.H (kata ganti) dan III.E (tanda hubung)

    Salah: Korban sadar rumah nya kemasukan maling dan NPWP nya hilang.
    Jadi: Korban sadar rumahnya kemasukan maling dan NPWP-nya hilang.
    Salah: Biasa nya mitra menyurati vendor di tahun ke-10 nya.
    Jadi: Biasanya mitra menyurati vendor di tahun ke-10-nya.
    Salah: Tanah itu tidak akan ku jual, tulisnya.
    Jadi: Tanah itu tidak akan kujual, tulisnya.
    Diam: Ketua adat Cut Nya Meurah dan Bu Nya Lim hadir.
    Diam: Doa itu berbunyi ya mu‘id ya mubdi; rumahnya terjual.
    """
    for match in _APART.finditer(passage.text):
        word, clitic, following = match["word"], match["clitic"], match["next"]
        if clitic == "ku" and following in passive_verbs():
            start, end = match.start("clitic"), match.end("next")
            yield _hit(start, end, passage.text[start:end], f"ku{following}")
            continue
        if word.lower() in _NO_HOST:
            continue
        start, end = match.start(), match.end("clitic")
        if word[-1].isdigit() or (len(word) > 1 and word.isupper()):
            right = f"{word}-{clitic}"
        elif word.islower() or (word[1:].islower() and opens_sentence(passage.text, start)):
            right = f"{word}{clitic}"
        else:
            continue
        yield _hit(start, end, passage.text[start:end], right)


@paragraph_rule("klitik.singkatan", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, wakes=is_mixed_case)
def hyphen_after_capitals(passage: Passage) -> Iterator[Hit]:
    """Kata ganti sesudah singkatan memakai tanda hubung.
    A pronoun after an abbreviation takes a hyphen.

    Mengapa: Tanda hubung memisahkan huruf kapital singkatan dari huruf kecil kata ganti: KTP-nya.
    Why: The hyphen keeps the capitals of the abbreviation from the small letters of the pronoun: KTP-nya.
    Sumber: EYD V, III.E (tanda hubung di antara huruf kapital dan nonkapital)

    Salah: Korban kehilangan KTPnya; APBDlah yang menanggung.
    Jadi: Korban kehilangan KTP-nya; APBD-lah yang menanggung.
    Diam: Korban kehilangan KTP-nya di kafe KopiMu.
    Diam: Grup MUnya dan akun @PSSInya tidak dihitung; BPSku.id pun bukan.
    """
    for token in passage.mixed_case:
        match = _AFTER_CAPITALS.fullmatch(token.text)
        if match is None or len(match["word"]) < 2 or in_address(passage.text, token.start, token.end):
            continue
        if len(match["word"]) == 2 and match["word"] not in _SHORT:
            continue
        yield _hit(token.start, token.end, token.text, f"{match['word']}-{match['clitic']}")


@paragraph_rule("klitik.tuhan", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, wakes=is_mixed_case)
def hyphen_before_divine_pronoun(passage: Passage) -> Iterator[Hit]:
    """Kata ganti Tuhan berhuruf kapital memakai tanda hubung.
    The capitalised pronoun of God takes a hyphen.

    Mengapa: Huruf kapital tidak berdiri di tengah kata: rahmat-Nya, hamba-Mu.
    Why: A capital does not stand inside a word: rahmat-Nya, hamba-Mu.
    Sumber: EYD V, III.E (tanda hubung) dan I.F (huruf kapital untuk Tuhan)

    Salah: Warga memohon rahmatNya; hambaMu berserah kepadaMU.
    Jadi: Warga memohon rahmat-Nya; hamba-Mu berserah kepada-Mu.
    Diam: Warga memohon rahmat-Nya di kafe KopiMu dan TokoKu.
    Diam: Aplikasi iNyala dan situs belanjaMu.id tidak dihitung.
    """
    for token in passage.mixed_case:
        match = _DIVINE.fullmatch(token.text)
        if match is None or in_address(passage.text, token.start, token.end):
            continue
        word, clitic = match["word"] or match["word2"], match["clitic"] or match["clitic2"]
        yield _hit(token.start, token.end, token.text, f"{word}-{clitic.capitalize()}")


@paragraph_rule("klitik.hubung", Category.ORTHOGRAPHY, Severity.ADVICE, marks="-")
def no_hyphen_before_clitic(passage: Passage) -> Iterator[Hit]:
    """Kata ganti sesudah kata Indonesia tidak memakai tanda hubung.
    After an Indonesian word a pronoun takes no hyphen.

    Mengapa: Tanda hubung hanya untuk singkatan dan kata asing: KTP-nya, driver-nya; rumahnya ditulis serangkai.
    Why: The hyphen is for abbreviations and foreign words: KTP-nya, driver-nya; rumahnya is one word.
    Sumber: EYD V, II.H (kata ganti) dan III.E (tanda hubung)

    Salah: Kunci rumah-nya hilang.
    Jadi: Kunci rumahnya hilang.
    Diam: Kunci rumahnya, KTP-nya, dan policy-nya dibahas.
    Diam: Kegiatan sehari-harinya tercatat.
    """
    text = passage.text
    if "-nya" not in text and "-ku" not in text and "-mu" not in text:
        return
    lexicon = open_lexicon()
    if lexicon is None:
        return
    for match in _HYPHENED.finditer(text):
        word = match["word"]
        if is_english(word) or not lexicon.lists(word) or not lexicon.lists(f"{word}nya"):
            continue
        yield _hit(match.start(), match.end(), match.group(), f"{word}{match['clitic']}")


@paragraph_rule("klitik.kau", Category.ORTHOGRAPHY, Severity.WARNING, safe=True, words=["kau"])
def kau_joined(passage: Passage) -> Iterator[Hit]:
    """Kau- di depan kata kerja pasif ditulis serangkai.
    Kau- before a passive verb is joined to it.

    Mengapa: Yang kaukatakan berarti “yang dikatakan olehmu”: di sini kau awalan, seperti ku- dan di-.
    Why: Yang kaukatakan means “what is said by you”: here kau is a prefix, like ku- and di-.
    Sumber: EYD V, II.H (kata ganti)

    Salah: Ia tahu apa yang kau katakan, tulisnya.
    Jadi: Ia tahu apa yang kaukatakan, tulisnya.
    Diam: Aku ingin kau datang; yang kau maksud dan yang kau akan lihat, tulisnya.
    Diam: Kau masih muda, dan sebaiknya kau mengurus adikmu.
    """
    for match in _KAU.finditer(passage.text):
        verb = passive_verbs().get(match["verb"])
        if verb is not None and verb.reading == "verb" and match["verb"] != "maksud":
            yield _hit(match.start("kau"), match.end("kau"), match["kau"], f"kau{match['verb']}")


def _hit(start: int, end: int, written: str, right: str) -> Hit:
    if "-" in right:
        message = Bilingual(f"“{written}” dengan tanda hubung: {right}", f"“{written}” takes a hyphen: {right}")
    else:
        message = Bilingual(f"“{written}” ditulis serangkai: {right}", f"“{written}” is one word: {right}")
    return Hit(start, end, message, (right,))
