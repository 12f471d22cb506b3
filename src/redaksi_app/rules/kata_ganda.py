"""The same word, or the same few words, written twice by slip."""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import eq

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.conditions import REPEATS
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

#: Function words: two in a row are always a slip. Content words may be a reduplication whose hyphen is missing.
FUNCTION_WORDS = frozenset(
    """yang dan di ke dari pada untuk dengan dalam oleh sebagai bahwa adalah ialah ini itu akan telah sudah atau
    karena juga tidak bukan agar hingga saat ketika para kepada terhadap tentang antara sejak bagi tersebut serta
    maupun namun tetapi melainkan sedangkan sehingga supaya jika bila maka pun lalu kemudian ada dapat harus masih
    menjadi merupakan setelah sebelum seorang sebuah hanya atas bawah secara seperti pula langsung sedang bakal per
    daripada yakni yaitu selain selama melalui guna demi usai meski meskipun walaupun bahkan apabila sekitar menurut
    belum pernah semua setiap salah ia dia mereka kami kita saya""".split()
)
#: "Yang tidak-tidak", "yang sudah-sudah", "yang bukan-bukan" are reduplications.
_AFTER_YANG = frozenset({"tidak", "sudah", "bukan", "ada"})
#: Two words of this make are one too many: a verb with a prefix, a noun with prefix and suffix.
_AFFIXED = expression(r"(?:me[mnl]|meng|meny|mer|mew|di|ter|ber)[a-z]{4,}|(?:pe|ke)[a-z]{4,}an|[a-z]{4,}kan")
_PAIR = expression(r"\b([^\W\d_]{2,})[ \u00a0]+(\1)\b(?![-'’.]\w|[-'’])", re.IGNORECASE)
_PHRASE = expression(
    r"(?<![\w-])(?P<once>(?P<first>[a-z]{2,})[ \u00a0](?P<second>[a-z]{2,}))[ \u00a0](?P=once)(?![\w-])"
)
#: "Sedikit demi sedikit demi …", "dari tahun ke tahun ke …": a list in words, no slip.
_LINKING = frozenset({"dan", "demi", "ke", "per", "lagi", "atau"})


def is_affixed(word: str) -> bool:
    """Whether ``word`` (lower case) has affixes of a kind that is not repeated whole: "mengatakan", "penyitaan"."""
    return _AFFIXED.fullmatch(word) is not None


@paragraph_rule("kata-ganda.kata", Category.ORTHOGRAPHY, Severity.ERROR, safe=True, when=REPEATS)
def doubled_word(passage: Passage) -> Iterator[Hit]:
    """Kata yang tertulis dua kali.
    A word written twice.

    Mengapa: Kata tugas tidak diulang; biasanya sisa suntingan. Kata ulang selalu memakai tanda hubung.
    Why: A function word is never repeated; it is mostly left over from an edit. Reduplication takes a hyphen.
    Sumber: EYD V, II.B.2 (kata ulang)

    Salah: Polisi menyita yang yang ditinggalkan pelaku.
    Jadi: Polisi menyita yang ditinggalkan pelaku.
    Salah: Di di kota itu harga beras naik.
    Jadi: Di kota itu harga beras naik.
    Salah: Camat mengatakan mengatakan hal itu setelah penyitaan penyitaan kapal.
    Jadi: Camat mengatakan hal itu setelah penyitaan kapal.
    Diam: Anak-anak itu berlari-lari di halaman.
    Diam: Mereka berangkat ke Bora Bora lewat Papeete.
    Diam: Kalau itu itu-itu saja, warga bosan.
    Diam: Hal itu, itu pun kalau disetujui, baru dibahas besok.
    Diam: Dokter berkata bisa bisa menyebar; warga jangan berpikir yang tidak tidak.
    """
    text = passage.text
    for match in _PAIR.finditer(text):
        first, lower = match[1], match[1].lower()
        function = lower in FUNCTION_WORDS
        if (not function and not is_affixed(lower)) or (match[2][0].isupper() and match.start()):
            continue
        if lower in _AFTER_YANG and text[: match.start()].rstrip().endswith("yang"):
            continue
        yield Hit(
            match.start(),
            match.end(),
            Bilingual(f"“{first}” tertulis dua kali", f"“{first}” is written twice"),
            (first,),
            severity=None if function else Severity.WARNING,
        )


@paragraph_rule("kata-ganda.frasa", Category.ORTHOGRAPHY, Severity.WARNING, safe=True)
def doubled_phrase(passage: Passage) -> Iterator[Hit]:
    """Dua kata yang tertulis dua kali.
    Two words written twice.

    Mengapa: Biasanya sisa suntingan: frasa lama tidak terhapus.
    Why: Mostly left over from an edit: the old phrase was not taken out.
    Sumber: Kebiasaan penyuntingan

    Salah: Rapat digelar di aula di aula kantor camat.
    Jadi: Rapat digelar di aula kantor camat.
    Diam: Harga naik sedikit demi sedikit demi menutup rugi.
    Diam: Ia membaca lagi dan lagi dan terus membaca.
    """
    chunks = passage.chunks
    if not any(map(eq, chunks, chunks[2:])):
        return
    for match in _PHRASE.finditer(passage.text):
        if match["first"] == match["second"] or {match["first"], match["second"]} & _LINKING:
            continue
        once = match["once"]
        yield Hit(
            match.start(),
            match.end(),
            Bilingual(f"“{once}” tertulis dua kali", f"“{once}” is written twice"),
            (once,),
        )
