"""Capitals in headlines, where the newsroom has one way: as in a title, or as in a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.casing import FUNCTION_WORDS
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, paragraph_rule
from redaksi_app.text.patterns import expression

_HEADLINE = frozenset({PartKind.HEADLINE})
_WORD = expression(r"(?<![\w@#&/.-])[^\W\d_][\w'’]*(?:-[^\W\d_][\w'’]*)*(?![\w@/]|\.\w)")
#: Fewer weighty words than this say nothing about a headline's capitals.
_LEAST = 4


@paragraph_rule("huruf-judul.gaya", Category.STYLE, Severity.ADVICE, parts=_HEADLINE)
def headline_case(passage: Passage) -> Iterator[Hit]:
    """Huruf besar pada judul mengikuti gaya redaksi.
    Capitals in a headline follow the newsroom's style.

    Mengapa: Ada redaksi yang menulis judul dengan huruf besar pada tiap kata utama, ada yang menulisnya seperti
        kalimat.
    Why: Some newsrooms write headlines with a capital on each weighty word, some write them like sentences.
    Sumber: Lembar gaya redaksi, bagian [headline] (bentuk yang teramati pada berita terbit)

    Salah (tribun): Petani Soe memanen jagung dua kali tahun ini ¶ TRIBUNNEWS.COM, SOE - Panen melimpah.
    Jadi (tribun): Petani Soe Memanen Jagung Dua Kali Tahun Ini ¶ TRIBUNNEWS.COM, SOE - Panen melimpah.
    Salah (tribun): Warga dan anak-anak memanen jagung di Soe ¶ TRIBUNNEWS.COM, SOE - Panen melimpah.
    Jadi (tribun): Warga dan Anak-Anak Memanen Jagung di Soe ¶ TRIBUNNEWS.COM, SOE - Panen melimpah.
    Tandai (antara): [[Petani Soe Memanen Jagung Dua Kali Tahun Ini]] ¶ Soe (ANTARA) - Panen melimpah.
    Diam (tribun): Petani Soe Memanen Jagung Dua Kali Tahun Ini ¶ TRIBUNNEWS.COM, SOE - Panen melimpah.
    Diam (antara): Petani Soe memanen jagung dua kali tahun ini ¶ Soe (ANTARA) - Panen melimpah.
    Diam (antara): Wakil Presiden tinjau Bandara El Tari Kupang ¶ Kupang (ANTARA) - Wakil Presiden meninjau bandara.
    Diam: Petani Soe memanen jagung dua kali tahun ini ¶ SOE - Panen melimpah.
    """
    wanted = passage.style.headline.case
    if wanted == "bebas":
        return
    words = [match for match in _WORD.finditer(passage.text) if match.group().lower() not in FUNCTION_WORDS]
    small = [match for match in words[1:] if match.group()[0].islower()]
    if len(words) < _LEAST:
        return
    if wanted == "judul" and 2 * len(small) >= len(words) - 1:
        text = passage.text
        for match in reversed(small):
            halves = "-".join(half[0].upper() + half[1:] for half in match.group().split("-"))
            text = text[: match.start()] + halves + text[match.end() :]
        message = Bilingual("Judul redaksi ini berhuruf besar", "This newsroom's headlines have capitals")
        yield Hit(0, len(passage.text), message, (text,), whole=True)
    elif wanted == "kalimat" and not small:
        message = Bilingual(
            "Judul redaksi ini ditulis seperti kalimat", "This newsroom's headlines are written like sentences"
        )
        yield Hit(0, len(passage.text), message, whole=True)
