"""An accusation without the other side's answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import Article
from redaksi_app.finding import Category, Severity
from redaksi_app.rules.article_words import words_of
from redaksi_app.rules.crime_story import prose_of
from redaksi_app.rules.legal import advice
from redaksi_app.rules.rule import Hit, article_rule
from redaksi_app.text import split_sentences
from redaksi_app.text.patterns import expression

#: Somebody says it of somebody ...
_SAYS = expression(
    r"\b(?:menuding|menuduh|dituding|dituduh|disebut(?:-sebut)?|melaporkan|dilaporkan|menurut|kata|"
    r"sumber)\b",
    re.IGNORECASE,
)
#: ... and it is a wrong.
_WRONG = expression(
    r"\b(?:memotong (?:dana|bantuan|gaji|honor)|menyelewengkan|memungut|menggelapkan|mengorupsi|korupsi|"
    r"menerima (?:suap|uang|mobil|"
    r"hadiah|gratifikasi)|memeras|membagi(?:-bagi)?kan uang|tidak membayar|menipu|memalsukan|menyalahgunakan|pungli|"
    r"pungutan liar|menganiaya|melecehkan|menyuap|menyerobot|merampas|menelantarkan)\b",
    re.IGNORECASE,
)
#: The words with which these wrongs begin.
_WRONGS = frozenset(
    """memotong menyelewengkan memungut menggelapkan mengorupsi korupsi menerima memeras membagi membagikan
    membayar menipu memalsukan menyalahgunakan pungli pungutan menganiaya melecehkan menyuap menyerobot merampas
    menelantarkan""".split()
)
_CASES = frozenset("tersangka terdakwa hakim jaksa penyidik vonis sidang".split())
#: Where police and courts are at work, the case has its own ways to hear the other side.
_CASE = expression(r"\b(?:tersangka|terdakwa|hakim|jaksa|penyidik|vonis|sidang)\b", re.IGNORECASE)
_ANSWER = expression(
    r"\b(?:(?:di|meng|ter)konfirmasi|konfirmasi|mem(?:bantah|banta[hk])|dibantah|bantahan|menampik|menyangkal|menepis|"
    r"menanggapi|tanggapan|klarifikasi|mengklarifikasi|hak jawab|menjawab|merespons|respons|belum (?:dapat|bisa|"
    r"berhasil) "
    r"(?:dihubungi|dimintai)|tidak (?:merespons|menjawab|bersedia)|enggan|menolak berkomentar|mengakui|mengaku|"
    r"pembelaan|eksepsi|kuasa hukum(?:nya)?|pengacara(?:nya)?|penasihat hukum(?:nya)?)\b",
    re.IGNORECASE,
)


@article_rule("etika-berimbang.jawaban", Category.ETHICS, Severity.ADVICE, words=_WRONGS)
def no_answer_sought(article: Article) -> Iterator[Hit]:
    """Yang dituduh diberi kesempatan menjawab.
    Whoever is accused gets the chance to answer.

    Mengapa: Naskah ini memuat tuduhan, tetapi tidak menyebut jawaban atau usaha menghubungi pihak yang dituduh.
    Why: This draft holds an accusation, but no answer of the accused and no attempt to get one.
    Sumber: Kode Etik Jurnalistik, Pasal 1 dan 3; tabel hukum yang bertanggal

    Tandai: SOE - Warga menuding kepala desa [[memotong bantuan]] beras. ¶ Mereka menuntut kepala desa mundur.
    Diam: SOE - Warga menuding kepala desa memotong bantuan beras. ¶ Kepala desa membantah tuduhan itu.
    Diam: SOE - Warga memuji kepala desa karena bantuan beras dibagikan merata.
    """
    lowered = article.lowered
    _, words = words_of(article)
    if not words.isdisjoint(_CASES) and _CASE.search(lowered):
        return
    if not _WRONG.search(lowered) or _ANSWER.search(lowered):
        return
    for part, text in prose_of(article):
        for sentence in split_sentences(text):
            said = text[sentence.start : sentence.end]
            wrong = _WRONG.search(said)
            if wrong and _SAYS.search(said):
                start = part.prose.start + sentence.start
                yield Hit(
                    start + wrong.start(),
                    start + wrong.end(),
                    advice(
                        "berimbang",
                        "Jawaban pihak yang dituduh belum ada di naskah ini",
                        "The accused side's answer is not in this draft yet",
                    ),
                )
                return
