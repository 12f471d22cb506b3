"""What becomes of the first letter of a root after me-, pe- and ber-: mengonsumsi, memproduksi, bekerja."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.rules.standard_words import entry_of
from redaksi_app.rules.standing import Standing, in_case_of
from redaksi_app.text.patterns import expression
from redaksi_app.words.affixes import without_clitics
from redaksi_app.words.derivation import nasal, unmelted
from redaksi_app.words.lexicon import Lexicon, open_lexicon

_LETTERS = expression(r"[^\W\d_]+")
_STANDING = expression(r"[MmPp]e(?:ngk|mp|n[ts])[aiueo]\w+")
_GONE = expression(r"[Mm]e(?P<sound>ng|m|n)(?P<rest>[rl][aiueo]\w+)")
_DOUBLE_R = expression(r"(?P<prefix>[BbTtPp]er)(?P<root>r[aiueo]\w+)")
#: Words in me- and pe- open so; to look at that is quicker than the patterns.
_OPENINGS = ("me", "pe", "Me", "Pe")
_GONE_LETTER = {"ng": "k", "m": "p", "n": "t"}
_SHORTEST = 4
#: From this length on a root is hardly one by chance, so that its derivation need not be in the lexicon.
_LONG = 7
#: Words that only look as if a letter stood after me- or pe-, and roots that keep theirs by custom or to tell apart.
_WORDS = frozenset(
    """mempelai mempelam mempan mempunyai mengkal mengkudu mengkuang mentah mental mentari mentega mentereng menteri
    mentimun mentor mentok mengkaji mengkajikan mengkaryakan mengkultuskan mengkudeta mengkirik mengkeret mensana
    pempek pengkaji pengkajian pengkol pengkolan pensil pensiun pentas pentil pentol pentolan pentung pentungan
    pengkultusan pensiunan pentahapan pentakosta pentagon pentatonik mentertawakan memposting mempostingkan""".split()
)
#: Roots that begin like prefixes, so that only these are taken for roots.
_PER = ("percaya", "perkosa", "persepsi", "percik", "perintah", "periksa", "perban", "perinci")
_PE = (
    "peduli pengaruh pesona pedoman pelopor petisi pelintir pelotot pensiun pesan petak pecat pecah peluk pegang"
).split()
_TER = "terjemah terap terima terobos terawang tertib teror terbang terang terjang terka".split()


@lru_cache(maxsize=20_000)
def _melted(word: str) -> str | None:
    """What ``word`` (lower case), whose root kept its first letter, should be; None where it is right or unknown."""
    lexicon = open_lexicon()
    if lexicon is None:
        return None
    for base, clitic in ((word, ""), *without_clitics(word)):
        if base in _WORDS:
            return None
        prefix = base[:2]
        for suffix in ("kan", "an", "i", ""):
            if not base.endswith(suffix) or (suffix == "an" and prefix == "me"):
                continue
            stem = base[: len(base) - len(suffix)]
            root = stem[2:].removeprefix("ng").removeprefix("m" if stem[2] == "m" else "n" if stem[2:4] != "ng" else "")
            if len(root) < _SHORTEST or not _is_root(root, lexicon):
                continue
            left = unmelted(root)
            right = prefix + nasal(root) + suffix
            if not left or prefix + left + suffix != base:
                continue
            if len(root) >= _LONG or lexicon.knows(right):
                return right + clitic
    return None


def _is_root(root: str, lexicon: Lexicon) -> bool:
    for start, allowed in (("per", _PER), ("pe", _PE), ("ter", _TER)):
        if root.startswith(start):
            return root in allowed
    return lexicon.is_offered(root)


def _has_kept(word: str) -> bool:
    return word.startswith(_OPENINGS) and _STANDING.match(word) is not None and _melted(word.lower()) is not None


@paragraph_rule("peluluhan.luluh", Category.SPELLING, Severity.WARNING, safe=True, wakes=_has_kept)
def letter_melts(passage: Passage) -> Iterator[Hit]:
    """Huruf k, p, t, s di awal kata dasar luluh sesudah me- dan pe-: mengonsumsi, memengaruhi.
    The letters k, p, t, s that open a root melt after me- and pe-: mengonsumsi, memengaruhi.

    Mengapa: K, p, t, dan s yang diikuti vokal luluh. Gugus konsonan tetap (memproduksi), begitu pula kata berimbuhan
        per- (memperhatikan) dan beberapa kata yang dibedakan maknanya (mengkaji, mempunyai).
    Why: K, p, t and s before a vowel melt. Clusters stay (memproduksi), and so do words in per- (memperhatikan) and a
        few that are told apart by it (mengkaji, mempunyai).
    Sumber: Tata Bahasa Baku Bahasa Indonesia, 4.1.3.3.3 (morfofonemik meng-)

    Salah: Warga mengkonsumsinya karena mempercayai dan mensukseskan program itu.
    Jadi: Warga mengonsumsinya karena memercayai dan menyukseskan program itu.
    Salah: Mempengaruhi hakim dan mentaati hukum dibahas penterjemah.
    Jadi: Memengaruhi hakim dan menaati hukum dibahas penerjemah.
    Salah: Polisi mengkonfrontasi saksi yang dituduh mempolitisasi perkara.
    Jadi: Polisi mengonfrontasi saksi yang dituduh memolitisasi perkara.
    Diam: Tim mengkaji dan memperhatikan harga yang mempunyai pola, lalu mempelajarinya.
    Diam: Pabrik memproduksi mentega; menteri mengkritik dan mentraktir mempelai.
    Diam: Warga mensyukuri hujan, mengkhawatirkan banjir, dan memfoto pensiunan di pengkolan.
    """
    for match in _STANDING.finditer(passage.text):
        right = _melted(match.group().lower())
        if right:
            yield from _hit(passage, match.start(), match.end(), right)


@lru_cache(maxsize=2_000)
def _restored(word: str) -> str | None:
    """What ``word`` (lower case), whose root lost the first letter of its cluster, should be; else None."""
    lexicon = open_lexicon()
    match = _GONE.fullmatch(word)
    if lexicon is None or match is None:
        return None
    sound = match["sound"]
    for base, clitic in ((match["rest"], ""), *without_clitics(match["rest"])):
        for suffix in ("kan", "i", ""):
            root = _GONE_LETTER[sound] + base[: len(base) - len(suffix)]
            if base.endswith(suffix) and len(root) > _SHORTEST and lexicon.is_offered(root):
                return f"me{sound}{root}{suffix}{clitic}"
    return None


def _has_lost(word: str) -> bool:
    return word.startswith(_OPENINGS) and _restored(word.lower()) is not None


@paragraph_rule("peluluhan.gugus", Category.SPELLING, Severity.WARNING, safe=True, wakes=_has_lost)
def cluster_stays(passage: Passage) -> Iterator[Hit]:
    """Gugus konsonan tidak luluh sesudah me-: memproduksi, mentransfer, mengkritik.
    A cluster of consonants does not melt after me-: memproduksi, mentransfer, mengkritik.

    Mengapa: K, p, dan t luluh hanya kalau diikuti vokal; pr, tr, kl, dan kr tetap.
    Why: K, p and t melt only before a vowel; pr, tr, kl and kr stay.
    Sumber: Tata Bahasa Baku Bahasa Indonesia, 4.1.3.3.3 (morfofonemik meng-), kaidah 7

    Salah: Pabrik memroduksi garam dan menransfer uang; warga memrotesnya.
    Jadi: Pabrik memproduksi garam dan mentransfer uang; warga memprotesnya.
    Salah: Bupati mengritik camat.
    Jadi: Bupati mengkritik camat.
    Diam: Pemrotes memproduksi spanduk, memprotes bupati, dan mengkritik camat.
    Diam: Ia mengrim surat lalu melamun di Menristek.
    """
    for match in _GONE.finditer(passage.text):
        right = _restored(match.group().lower())
        if right:
            yield from _hit(passage, match.start(), match.end(), right)


#: Verbs in memper- whose p never melts; "memerlukan" and "memeriksa" are others.
_MEMPER = """hatikan tahankan soalkan juangkan kuat baiki timbangkan oleh siapkan silakan mudah luas panjang malukan
    tanyakan ketat cepat lihatkan kenalkan kirakan mainkan barui temukan ebutkan gunakan dalam banyak berat bolehkan
    masalahkan singkat ingati tontonkan tegas jelas buruk parah keruh erat besar""".split()
_KEPT = {
    "memunyai": "mempunyai",
    "memelajari": "mempelajari",
    "memekerjakan": "mempekerjakan",
    **{f"memer{rest}": f"memper{rest}" for rest in _MEMPER},
}
#: Roots of one syllable, and what stands there instead of menge-.
_ONE_SYLLABLE = {
    "membom": "mengebom",
    "mencat": "mengecat",
    "mencek": "mengecek",
    "mensahkan": "mengesahkan",
    "mentes": "mengetes",
    "mempel": "mengepel",
    "mencor": "mengecor",
    "mendrop": "mengedrop",
    "mengklik": "mengeklik",
    "menklik": "mengeklik",
    "pencatan": "pengecatan",
}
_BER = {
    "berkerja": "bekerja",
    "berkerjasama": "bekerja sama",
    "berterbangan": "beterbangan",
    "berserta": "beserta",
    "berternak": "beternak",
    "berpergian": "bepergian",
}
_C_ROOTS = """colok oblos opet uri atat ampurkan ampuri egah erna ekik ukur akar opot omot antumkan ampakkan ium iptakan
    airkan engangkan emaskan erminkan eritakan emari emooh etak oba ocokkan uat ukupi oret angkul icil intai
    ubit uci""".split()
_C = {f"meny{root.removeprefix('c')}": f"menc{root.removeprefix('c')}" for root in _C_ROOTS}
_CLOSED = {**_KEPT, **_ONE_SYLLABLE, **_BER, **_C}
_CLOSED |= {word + "nya": right + "nya" for word, right in _CLOSED.items()}


@paragraph_rule("peluluhan.bentuk", Category.SPELLING, Severity.WARNING, safe=True, words=frozenset(_CLOSED))
def single_words(passage: Passage) -> Iterator[Hit]:
    """Bentuk me- dan ber- pada kata satu suku, kata berawal c, dan kata berimbuhan per-.
    Me- and ber- with roots of one syllable, roots in c, and words in per-.

    Mengapa: Kata satu suku mendapat menge- (mengebom), c tetap (mencolok), per- tidak luluh (memperhatikan), dan ber-
        menjadi be- di depan suku berakhir er (bekerja, beterbangan).
    Why: Roots of one syllable take menge- (mengebom), c stays (mencolok), per- does not melt (memperhatikan), and ber-
        becomes be- before a syllable in er (bekerja, beterbangan).
    Sumber: Tata Bahasa Baku Bahasa Indonesia, 4.1.3.3.1 dan 4.1.3.3.3

    Salah: DPRD mensahkan aturan yang memunyai pasal menyolok.
    Jadi: DPRD mengesahkan aturan yang mempunyai pasal mencolok.
    Salah: Petugas mencek burung yang berterbangan, lalu berkerja lagi.
    Jadi: Petugas mengecek burung yang beterbangan, lalu bekerja lagi.
    Diam: Petugas mengecek burung yang beterbangan, lalu bekerja memerlukan izin.
    Diam: Ia menyucikan diri, menyukai kopi, dan memeriksa kapal yang membongkar muatan.
    """
    wanted = passage.words & _CLOSED.keys()
    for match in _LETTERS.finditer(passage.text):
        if match.group().lower() in wanted:
            yield from _hit(passage, match.start(), match.end(), _CLOSED[match.group().lower()])


def _has_two(word: str) -> bool:
    return "err" in word and _DOUBLE_R.search(word) is not None


@paragraph_rule("peluluhan.r-ganda", Category.SPELLING, Severity.WARNING, safe=True, wakes=_has_two)
def one_r(passage: Passage) -> Iterator[Hit]:
    """Ber-, ter-, dan per- kehilangan r di depan kata berawal r: berencana, terasa.
    Ber-, ter- and per- lose their r before a root in r: berencana, terasa.

    Mengapa: Dua r tidak ditulis berurutan: ber- + rencana menjadi berencana.
    Why: Two r's are not written in a row: ber- + rencana gives berencana.
    Sumber: Tata Bahasa Baku Bahasa Indonesia, 4.1.3.3.1 (morfofonemik ber-) dan 4.1.3.3.5 (ter-)

    Salah: Warga berrencana pulang karena hawa terrasa dingin.
    Jadi: Warga berencana pulang karena hawa terasa dingin.
    Salah: Nilai terrendah itu berrisiko.
    Jadi: Nilai terendah itu berisiko.
    Diam: Warga berencana pulang; hawanya terasa dingin dan berisiko.
    Diam: Terra Nova dan Kerry berlayar ke teraso.
    """
    text = passage.text
    lexicon = open_lexicon()
    for match in _DOUBLE_R.finditer(text):
        base = match["root"].lower()
        bases = [base, *(rest for rest, _ in without_clitics(base))]
        if lexicon and any(lexicon.is_offered(rest) or lexicon.is_offered("te" + rest) for rest in bases):
            yield from _hit(passage, match.start(), match.end(), match["prefix"].lower()[:-1] + base)


def _hit(passage: Passage, start: int, end: int, right: str) -> Iterator[Hit]:
    word = Standing(passage, start, end)
    text = passage.text
    inside = text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()
    if inside or text[end : end + 1] == "-" or text[start - 1 : start] == "-" or word.in_address or word.may_be_name:
        return
    if entry_of(word.written.lower()):
        return
    right = in_case_of(word.written, right)
    yield Hit(
        start,
        end,
        Bilingual(f"“{word.written}” seharusnya {right}", f"“{word.written}” should be {right}"),
        (right,),
    )
