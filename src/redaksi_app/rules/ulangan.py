"""Copy that says the same twice: paragraphs, sentences, phrases, the headline in the lead."""

from __future__ import annotations

from collections.abc import Iterator

from redaksi_app.article import Article, Part, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.casing import FUNCTION_WORDS
from redaksi_app.rules.phrases import Gram, Runs, plain_words, repeated_phrases, runs_of
from redaksi_app.rules.rule import Hit, article_rule
from redaksi_app.text import Span, find_quotations, split_sentences
from redaksi_app.text.patterns import expression

#: Shorter paragraphs and sentences may well recur ("Tidak ada korban jiwa.").
_MIN_WORDS = 6
#: What is written twice side by side has at least so many words; two may be meant ("dua kali. Dua kali pula").
_DOUBLED_WORDS = 3
_DOUBLED = expression(
    r"(?<![\w-])(?P<once>[^\W\d_][\w'’-]*(?:[,]?[ \u00a0][\w'’-]+){2,15})(?P<gap>[.,;]?[ \u00a0])(?P=once)(?![\w-])"
)
#: Prayers and verses repeat by their nature.
_PRAYER = expression(r"[\u0600-\u06ff]|\b(?:Allah|Tuhan|saw|SAW|swt|SWT|Amin|ayat)\b")
#: A phrase with fewer weighty words is a turn of speech: "dan yang tidak kalah pentingnya".
_WEIGHTY = 3
_PLAIN_WORDS = expression(r"[a-zA-Z'’ ,\u00a0-]+")
#: Longer paragraphs are lists that lost their lines.
_LONGEST = 150
_HEADLINE_WORDS = 5
_QUOTABLE = 60


@article_rule("ulangan.dek", Category.STRUCTURE, Severity.ERROR)
def deck_repeats_paragraph(article: Article) -> Iterator[Hit]:
    """Dek tidak mengulang paragraf utuh-utuh.
    The deck does not repeat a paragraph word for word.

    Mengapa: Dek merangkum; bila sama dengan sebuah paragraf, pembaca membaca kalimat yang sama dua kali. Tulis ulang
        salah satunya.
    Why: A deck sums up; where it equals a paragraph, readers read the same sentence twice. Write one of them anew.
    Sumber: Kebiasaan redaksi

    Tandai: Bupati Belu Buka Festival Tenun Ikat di Atambua ¶ [[Festival diikuti dua puluh kelompok penenun.]]
        ¶ Penulis: Yanuarius Bria | Editor: Maria Seran ¶ ATAMBUA - Bupati Belu membuka festival tenun ikat. ¶
        Festival diikuti dua puluh kelompok penenun.
    Tandai: Bupati Belu Buka Festival Tenun Ikat di Atambua ¶ [[Festival diikuti dua puluh kelompok penenun.]]
        ¶ Penulis: Yanuarius Bria | Editor: Maria Seran ¶ ATAMBUA - Bupati Belu membuka festival tenun ikat. Festival
        diikuti dua puluh kelompok penenun. Pengunjung berdatangan.
    Diam: Bupati Belu Buka Festival Tenun Ikat di Atambua ¶ Dua puluh kelompok penenun ikut serta dalam festival.
        ¶ Penulis: Yanuarius Bria | Editor: Maria Seran ¶ ATAMBUA - Bupati Belu membuka festival tenun ikat. ¶
        Festival diikuti dua puluh kelompok penenun.
    """
    for deck in article.of_kind(PartKind.DECK):
        words = plain_words(article.text[deck.prose.start : deck.prose.end])
        said = f" {' '.join(words)} "
        twin = next((runs for runs in runs_of(article) if said in f" {' '.join(runs.words)} "), None)
        if twin is None or len(words) < _MIN_WORDS:
            continue
        number = shown_number(twin.part, article)
        whole = twin.words == words
        yield Hit(
            deck.paragraph.start,
            deck.paragraph.end,
            Bilingual(f"Dek sama dengan paragraf {number}", f"The deck is the same as paragraph {number}")
            if whole
            else Bilingual(f"Dek terulang utuh di paragraf {number}", f"The deck stands again in paragraph {number}"),
            severity=None if whole else Severity.WARNING,
            whole=True,
        )


@article_rule("ulangan.paragraf", Category.STRUCTURE, Severity.ERROR)
def paragraph_twice(article: Article) -> Iterator[Hit]:
    """Paragraf yang sama tidak muncul dua kali di tubuh berita.
    The same paragraph does not stand in the body twice.

    Mengapa: Paragraf tertempel dua kali, biasanya sisa salin-tempel.
    Why: The paragraph was pasted in twice, mostly left over from copying.
    Sumber: Kebiasaan redaksi

    Tandai: SOE - Hujan deras merendam tiga desa di Amanuban Selatan sejak Senin malam. ¶ Warga mengungsi ke balai
        desa sambil menunggu air surut. ¶ [[Warga mengungsi ke balai desa sambil menunggu air surut.]]
    Diam: SOE - Hujan deras merendam tiga desa di Amanuban Selatan sejak Senin malam. ¶ Tidak ada korban jiwa.
        ¶ Jembatan ikut rusak. ¶ Tidak ada korban jiwa.
    """
    seen: dict[str, Part] = {}
    for runs in runs_of(article):
        part, key = runs.part, " ".join(runs.words)
        if len(runs.words) < _MIN_WORDS:
            continue
        if key in seen:
            number = shown_number(seen[key], article)
            yield Hit(
                part.paragraph.start,
                part.paragraph.end,
                Bilingual(
                    f"Paragraf ini sama dengan paragraf {number}", f"This paragraph is the same as paragraph {number}"
                ),
                whole=True,
            )
        else:
            seen[key] = part


@article_rule("ulangan.kalimat", Category.STRUCTURE, Severity.WARNING)
def sentence_twice(article: Article) -> Iterator[Hit]:
    """Kalimat yang sama tidak muncul dua kali.
    The same sentence does not stand in the copy twice.

    Mengapa: Kalimat itu sudah ada di atas, kata demi kata; biasanya sisa salin-tempel.
    Why: The sentence stands above already, word for word; mostly left over from copying.
    Sumber: Kebiasaan redaksi

    Tandai: SOE - Petugas memasang pagar kejut di tepi hutan. Warga diminta tenang. [[Petugas memasang pagar kejut di
        tepi hutan.]]
    Diam: SOE - Petani di hulu menanam kopi. Petani di hilir menanam padi. Petani di tengah menanam keduanya.
    Diam: SOE - "Kami tidak pernah diajak bicara soal itu." Ia mengulang, "Kami tidak pernah diajak bicara soal itu."
    """
    above = _Above(article)
    for here in runs_of(article):
        near = above.take_in(here)
        # Where the paragraph stands above whole, that is reported.
        if (near or here.again) and not above.has_paragraph(here):
            own: set[str] = set()
            for key, span in _sentences(here.part, article):
                if key in above.sentences or key in own:
                    written = _shortened(article.text[span.start : span.end])
                    yield Hit(
                        span.start,
                        span.end,
                        Bilingual(f"“{written}” sudah ada di atas", f"“{written}” stands above already"),
                        whole=True,
                    )
                own.add(key)
        above.add(here)


class _Above:
    """What stands above a paragraph. Only paragraphs that share a run with a later one are taken apart, each once."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._holders: dict[Gram, list[Runs]] = {}
        self._paragraphs: set[tuple[str, ...]] = set()
        self._taken: set[int] = set()
        self.sentences: set[str] = set()

    def take_in(self, here: Runs) -> bool:
        """Whether a paragraph above shares a run with ``here``; the sentences of all that do are known then."""
        shared = [gram for gram in here.grams if gram in self._holders]
        for gram in shared:
            for other in self._holders[gram]:
                if other.part.prose.start not in self._taken:
                    self._taken.add(other.part.prose.start)
                    self.sentences |= {key for key, _ in _sentences(other.part, self._article)}
            self._holders[gram] = []
        return bool(shared)

    def has_paragraph(self, here: Runs) -> bool:
        """Whether the same words stand above as a paragraph."""
        return tuple(here.words) in self._paragraphs

    def add(self, here: Runs) -> None:
        """Go on below ``here``."""
        if here.grams:
            self._paragraphs.add(tuple(here.words))
        for gram in here.grams:
            self._holders.setdefault(gram, []).append(here)


def _shortened(words: str) -> str:
    """``words`` as a message can quote them."""
    return words if len(words) <= _QUOTABLE else f"{words[:_QUOTABLE].rsplit(' ', 1)[0]} …"


def _sentences(part: Part, article: Article) -> Iterator[tuple[str, Span]]:
    """The sentences long enough to count that are the reporter's own, as what they are compared by and their place."""
    start = part.prose.start
    text = article.text[start : part.prose.end]
    quotations = find_quotations(text)
    for sentence in split_sentences(text):
        written = text[sentence.start : sentence.end]
        if any(quotation.start <= sentence.start < quotation.end for quotation in quotations):
            continue
        words = plain_words(written)
        if len(words) >= _MIN_WORDS and not written.endswith(":") and not _PRAYER.search(written):
            yield " ".join(words), Span(start + sentence.start, start + sentence.end)


@article_rule("ulangan.sambung", Category.STRUCTURE, Severity.WARNING)
def doubled_phrase(article: Article) -> Iterator[Hit]:
    """Beberapa kata tidak tertulis dua kali berturut-turut.
    Several words do not stand twice side by side.

    Mengapa: Potongan yang sama tertempel dua kali.
    Why: The same piece was pasted in twice.
    Sumber: Kebiasaan redaksi

    Salah: Takjil berasal dari sumbangan warga sekitar masjid. warga sekitar masjid.
    Jadi: Takjil berasal dari sumbangan warga sekitar masjid.
    Salah: Petugas memasang pagar di tepi hutan di tepi hutan Mutis.
    Jadi: Petugas memasang pagar di tepi hutan Mutis.
    Diam: Bendahara menghitung uang itu dua kali. Dua kali pula jumlahnya berbeda.
    Diam: Regu A menang atas Regu B. Regu B menang atas Regu C.
    """
    for runs in runs_of(article):
        prose = runs.part.prose
        if not _stands_twice(runs.words) or _PRAYER.search(article.text, prose.start, prose.end):
            continue
        for match in _DOUBLED.finditer(article.text, prose.start, prose.end):
            yield Hit(
                match.start(),
                match.end(),
                Bilingual("Tertulis dua kali berturut-turut", "Written twice, side by side"),
                (match["once"],),
            )


def _stands_twice(words: list[str]) -> bool:
    """Whether some words, three or more, are followed by the same words."""
    if len(words) - len(set(words)) < _DOUBLED_WORDS:
        return False  # as many would stand there again
    runs = list(zip(words, words[1:], words[2:], strict=False))
    if len(set(runs)) == len(runs):
        return False
    last: dict[tuple[str, str, str], int] = {}
    for place, run in enumerate(runs):
        length = place - last.get(run, place)
        if length >= _DOUBLED_WORDS and words[place - length : place] == words[place : place + length]:
            return True
        last[run] = place
    return False


@article_rule("ulangan.frasa", Category.STYLE, Severity.ADVICE)
def phrase_again(article: Article) -> Iterator[Hit]:
    """Frasa panjang yang sama tidak dipakai lagi di paragraf berikutnya.
    The same long phrase is not used again in the next paragraph.

    Mengapa: Pembaca baru saja membaca kata-kata ini. Variasikan, atau singkat.
    Why: Readers have just read these words. Vary or shorten them.
    Sumber: Kebiasaan redaksi

    Tandai: SOE - Polisi bekerja untuk menciptakan situasi kamtibmas yang kondusif di Soe. ¶ Ia meminta dukungan tokoh
        [[untuk menciptakan situasi kamtibmas yang kondusif]].
    Diam: SOE - Polisi bekerja untuk menciptakan situasi kamtibmas yang kondusif. ¶ Ia meminta tokoh adat membantu.
    Diam: SOE - Suku bunga kredit naik 0,25 persen pada Maret. ¶ Suku bunga kredit naik lagi 0,25 persen pada Juni.
    """
    for phrase in repeated_phrases(article):
        written = article.text[phrase.start : phrase.end]
        weighty = [
            word for word in plain_words(written) if len(word) > 3 and word not in FUNCTION_WORDS and word in written
        ]
        part = article.part_at(phrase.start)
        paragraph = article.text[part.prose.start : part.prose.end]
        if len(weighty) < _WEIGHTY or not _PLAIN_WORDS.fullmatch(written):
            continue
        if paragraph.count(" ") > _LONGEST or _PRAYER.search(paragraph):
            continue
        quoted = _shortened(written)
        yield Hit(
            phrase.start,
            phrase.end,
            Bilingual(f"“{quoted}” baru saja dipakai", f"“{quoted}” was used a moment ago"),
            whole=True,
        )


@article_rule("ulangan.judul", Category.STYLE, Severity.ADVICE)
def headline_in_lead(article: Article) -> Iterator[Hit]:
    """Kalimat pertama teras tidak mengulang judul kata demi kata.
    The lead's first sentence does not repeat the headline word for word.

    Mengapa: Pembaca baru saja membaca judul; teras menambah siapa, kapan, atau di mana.
    Why: Readers have just read the headline; the lead adds who, when or where.
    Sumber: Kebiasaan redaksi

    Tandai: Warga Soe Menambal Tanggul dengan Karung Pasir ¶ SOE - [[Warga Soe menambal tanggul dengan karung pasir.]]
        ¶ Mereka bekerja tiga hari.
    Diam: Nelayan Kembali Melaut ¶ SOE - Nelayan kembali melaut setelah badai reda.
    Diam: Warga Soe Tambal Tanggul ¶ SOE - Warga Soe menambal tanggul dengan karung pasir.
    """
    headline, lead = article.first(PartKind.HEADLINE), article.first(PartKind.LEAD)
    if headline is None or lead is None:
        return
    title = plain_words(article.text[headline.prose.start : headline.prose.end])
    start = lead.prose.start
    text = article.text[start : lead.prose.end]
    sentences = (
        split_sentences(text) if len(title) >= _HEADLINE_WORDS and plain_words(text[:80])[:2] == title[:2] else []
    )
    if sentences and plain_words(text[sentences[0].start : sentences[0].end]) == title:
        yield Hit(
            start + sentences[0].start,
            start + sentences[0].end,
            Bilingual("Kalimat pertama sama dengan judul", "The first sentence is the same as the headline"),
            whole=True,
        )


def shown_number(part: Part, article: Article) -> int:
    """The number that the window shows beside ``part``: from 1, blank lines not counted."""
    before = article.parts[: part.paragraph.number]
    return 1 + sum(1 for other in before if other.kind is not PartKind.BLANK)
