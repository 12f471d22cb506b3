"""The same word written twice by slip."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule

#: Function words: two in a row are always a slip. Content words may be a reduplication whose hyphen is missing.
_FUNCTION = frozenset(
    """yang dan di ke dari pada untuk dengan dalam oleh sebagai bahwa adalah ialah ini itu akan telah sudah atau
    karena juga tidak bukan agar hingga sampai saat ketika para kepada terhadap tentang antara sejak bagi tersebut
    serta maupun namun tetapi melainkan sedangkan sehingga supaya jika bila kalau maka pun lalu kemudian ada dapat
    bisa harus masih menjadi merupakan setelah sebelum seorang sebuah hanya lebih atas bawah secara seperti""".split()
)
_PAIR = re.compile(r"\b([^\W\d_]{2,})[ \u00a0]+(\1)\b(?![-'’.])", re.IGNORECASE)


@paragraph_rule("kata-ganda.kata", Category.ORTHOGRAPHY, Severity.ERROR, safe=True)
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
    Diam: Anak-anak itu berlari-lari di halaman.
    Diam: Mereka berangkat ke Bora Bora lewat Papeete.
    Diam: Kalau itu itu-itu saja, warga bosan.
    Diam: Hal itu, itu pun kalau disetujui, baru dibahas besok.
    """
    for match in _PAIR.finditer(passage.text):
        first = match[1]
        if first.lower() not in _FUNCTION or (match[2][0].isupper() and match.start()):
            continue
        yield Hit(
            match.start(),
            match.end(),
            Bilingual(f"“{first}” tertulis dua kali", f"“{first}” is written twice"),
            (first,),
        )
