"""Nobody is guilty before a court has said so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import Article, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.crime_story import prose_of, tells_verdict
from redaksi_app.rules.legal import advice
from redaksi_app.rules.passage import Passage
from redaksi_app.rules.rule import Hit, article_rule, paragraph_rule
from redaksi_app.text import split_sentences
from redaksi_app.text.patterns import expression

_NAME = r"(?:[A-Z][\w'’-]+(?:[ ][A-Z][\w'’.-]*){0,3}|[A-Z]{2,4}|[A-Z]\.[A-Z]\.?)"
_CULPRIT = expression(
    r"(?<!terduga )(?<!diduga )(?<!dugaan )\b(?P<noun>[Pp]elaku|[Pp]embunuh|[Pp]emerkosa|[Kk]oruptor|[Pp]encuri|"
    r"[Pp]erampok|[Bb]egal)(?:nya)?(?:(?:[ ][a-z]+){1,4},|,)?[ ](?:(?:yang[ ])?(?:bernama|berinisial)[ ]|"
    r"yakni[ ]|yaitu[ ]|"
    r"adalah[ ])?(?P<name>[A-Z][a-z][\w'’-]*(?:[ ][A-Z][\w'’.-]*){1,3}|[A-Z]{2,3}(?=[ ]\()|[A-Z]\.[A-Z]\.?)(?=[ ,(.])"
)
#: "Pelaku" of trades and arts are no culprits.
_TRADES = expression(
    r"(?:Usaha|Seni|UMKM|UKM|IKM|Industri|Wisata|Pariwisata|Jasa|Pasar|Ekonomi|Bisnis|Perjalanan|Olahraga|Pertanian)\b"
)
_CULPRITS = frozenset(
    noun + nya for noun in "pelaku pembunuh pemerkosa koruptor pencuri perampok begal".split() for nya in ("", "nya")
)
_AS_FACT = expression(
    r"\b[Tt]ersangka[ ](?:\S+[ ]){1,5}?(?P<verb>membunuh|menganiaya|mencabuli|memerkosa|menyetubuhi|mencuri|merampok|"
    r"menggelapkan|mengorupsi|menipu|membakar|menikam|menusuk|mengedarkan)\b"
)
_DOUBT = expression(
    r"\b(?:di|ter)duga|dugaan|disangka|sangkaan|dituduh|didakwa|mengaku|pengakuan|menurut\b", re.IGNORECASE
)
_NAMED = {
    status: expression(rf"\b(?:{status}|{status.capitalize()})[ ](?P<name>{_NAME})")
    for status in ("tersangka", "terpidana")
}
_POLICE = expression(
    r"\b(?:[Pp]olisi|[Pp]olres\w*|[Pp]olsek|[Pp]olda|[Pp]enyidik|[Jj]aksa|[Kk]ejaksaan|KPK|[Tt]ersangka|di(?:tangkap|tahan|ringkus|bekuk|amankan))\b"
)
_PROVED = expression(
    r"\b(?P<verb>terbukti[ ](?:menggelapkan|mencuri|korupsi|menipu|membunuh|memerkosa|mencabuli|"
    r"bersalah))\b[^.!?]{0,60}\b(?:kata|ujar|menurut)\b"
    r"[^.!?]{0,30}\b(?:polisi|penyidik|kapolres|kapolsek|kasat)\b",
    re.IGNORECASE,
)
_SLUR = ("bejat", "biadab", "keji", "laknat", "predator")
_SLURS = expression(
    r"\b(?P<slur>(?:si|pria|ayah|bapak|paman|kakek|guru|oknum|pemuda|lelaki|pelaku)[ ](?:bejat|biadab|keji|laknat)|"
    r"(?:aksi|perbuatan|ulah)[ ](?:bejat|biadab|laknat)\w*|predator (?:anak|seksual))\b",
    re.IGNORECASE,
)


@article_rule("etika-praduga.pelaku", Category.ETHICS, Severity.ADVICE, words=_CULPRITS)
def culprit_before_verdict(article: Article) -> Iterator[Hit]:
    """Nama tidak didahului “pelaku” sebelum ada putusan.
    No name follows “pelaku” before there is a verdict.

    Mengapa: Sebelum putusan, orang itu terduga, tersangka, atau terdakwa menurut tahap perkaranya.
    Why: Before a verdict the person is under suspicion, a suspect, or accused, as the case stands.
    Sumber: Kode Etik Jurnalistik, Pasal 3; tabel hukum yang bertanggal

    Tandai: SOE - Polisi menangkap [[pelaku Anton Nahak]] di Terminal Haumeni.
    Diam: SOE - Polisi menangkap terduga pelaku Anton Nahak di Terminal Haumeni.
    Diam: SOE - Polisi menangkap pelaku di Terminal Haumeni.
    Diam: SOE - Hakim memvonis pelaku Anton Nahak dua tahun. Vonis itu sudah berkekuatan hukum tetap.
    """
    if tells_verdict(article):
        return
    for part, text in prose_of(article):
        if part.kind is PartKind.HEADLINE or not _POLICE.search(text):
            continue
        for match in _CULPRIT.finditer(text):
            if _TRADES.match(match["name"]):
                continue
            start = part.prose.start
            yield Hit(
                start + match.start("noun"),
                start + match.end("name"),
                advice(
                    "praduga",
                    "Belum ada putusan di naskah ini: pakai terduga, tersangka, atau terdakwa menurut tahap perkaranya",
                    "No verdict in this draft: write terduga, tersangka or terdakwa, as the case stands",
                ),
                group="etika-praduga.pelaku",
            )


@article_rule("etika-praduga.fakta", Category.ETHICS, Severity.ADVICE, words=("tersangka", "terbukti"))
def deed_told_as_fact(article: Article) -> Iterator[Hit]:
    """Perbuatan tersangka ditulis sebagai dugaan.
    What a suspect is said to have done is told as alleged.

    Mengapa: Kata kerja tanpa “diduga” menyatakan perbuatan itu sudah terbukti.
    Why: A verb without “diduga” says that the deed is proved.
    Sumber: Kode Etik Jurnalistik, Pasal 3; tabel hukum yang bertanggal

    Tandai: SOE - Tersangka AN [[mencuri]] dua ekor sapi milik warga Oenasi.
    Diam: SOE - Tersangka AN diduga mencuri dua ekor sapi milik warga Oenasi.
    Diam: SOE - Tersangka AN mengaku mencuri dua ekor sapi milik warga Oenasi.
    """
    if tells_verdict(article):
        return
    for part, text in prose_of(article):
        if "ersangka" not in text and "erbukti" not in text:
            continue
        for sentence in split_sentences(text):
            said = text[sentence.start : sentence.end]
            proved = _PROVED.search(said)
            match = _AS_FACT.search(said) or proved
            if match and (match is proved or not _DOUBT.search(said)):
                start = part.prose.start + sentence.start
                yield Hit(
                    start + match.start("verb"),
                    start + match.end("verb"),
                    advice("praduga", "Tambahkan “diduga” bila belum terbukti", "Add “diduga” where it is not proved"),
                    group="etika-praduga.fakta",
                )


@article_rule("etika-praduga.status", Category.ETHICS, Severity.ADVICE, words=("terpidana",))
def two_statuses(article: Article) -> Iterator[Hit]:
    """Satu orang tidak sekaligus tersangka dan terpidana.
    One person is not a suspect and a convict at once.

    Mengapa: Status mengikuti tahap perkara; dua status untuk nama yang sama membingungkan dan dapat merugikan.
    Why: A status follows the stage of the case; two for one name confuse and can do harm.
    Sumber: hukumonline.com, “Ini Bedanya Terlapor, Tersangka, Terdakwa, dan Terpidana”; tabel hukum yang bertanggal

    Tandai: SOE - Polisi memeriksa tersangka Anton Nahak. ¶ Keluarga [[terpidana Anton Nahak]] menunggu di luar.
    Diam: SOE - Polisi memeriksa tersangka Anton Nahak. ¶ Keluarga terpidana Yosef Bria menunggu di luar.
    """
    suspects = {
        match["name"].rstrip(".") for _, text in prose_of(article) for match in _NAMED["tersangka"].finditer(text)
    }
    if not suspects:
        return
    for part, text in prose_of(article):
        for match in _NAMED["terpidana"].finditer(text):
            if match["name"].rstrip(".") in suspects:
                start = part.prose.start
                yield Hit(
                    start + match.start(),
                    start + match.start() + len(match.group().rstrip(".")),
                    advice(
                        "praduga",
                        f"Naskah ini juga menyebut {match['name']} tersangka",
                        f"This draft also calls {match['name']} a suspect",
                    ),
                )


@paragraph_rule("etika-praduga.julukan", Category.ETHICS, Severity.ADVICE, words=_SLUR)
def judging_name(passage: Passage) -> Iterator[Hit]:
    """Tanpa julukan yang menghakimi.
    No names that judge.

    Mengapa: Kata seperti bejat dan biadab menghakimi; ceritakan perbuatannya.
    Why: Words like bejat and biadab judge; tell what was done.
    Sumber: Kode Etik Jurnalistik, Pasal 3; tabel hukum yang bertanggal

    Tandai: [[Pria bejat]] itu kini ditahan di Polres Belu.
    Diam: Pria itu kini ditahan di Polres Belu.
    Diam: Elang dan predator lain memangsa tikus sawah.
    """
    for match in _SLURS.finditer(passage.text):
        yield Hit(match.start("slur"), match.end("slur"), _judging(match["slur"]), group="etika-praduga.julukan")


def _judging(slur: str) -> Bilingual:
    return advice("praduga", f"“{slur}” menghakimi; ceritakan perbuatannya", f"“{slur}” judges; tell what was done")
