"""Copy that says the same twice: a deck that repeats a paragraph, a paragraph pasted in again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import Article, Part, PartKind
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.rules.rule import Hit, article_rule

#: Shorter paragraphs may well recur ("Tidak ada korban jiwa.").
_MIN_WORDS = 6


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
    Diam: Bupati Belu Buka Festival Tenun Ikat di Atambua ¶ Dua puluh kelompok penenun ikut serta dalam festival.
        ¶ Penulis: Yanuarius Bria | Editor: Maria Seran ¶ ATAMBUA - Bupati Belu membuka festival tenun ikat. ¶
        Festival diikuti dua puluh kelompok penenun.
    """
    body = {_key(part, article): part for part in article.of_kind(PartKind.LEAD, PartKind.BODY)}
    for deck in article.of_kind(PartKind.DECK):
        twin = body.get(_key(deck, article))
        if twin is None or len(deck.paragraph.text.split()) < _MIN_WORDS:
            continue
        number = shown_number(twin, article)
        yield Hit(
            deck.paragraph.start,
            deck.paragraph.end,
            Bilingual(f"Dek sama dengan paragraf {number}", f"The deck is the same as paragraph {number}"),
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
    for part in article.of_kind(PartKind.LEAD, PartKind.BODY):
        key = _key(part, article)
        if len(key.split()) < _MIN_WORDS:
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


def shown_number(part: Part, article: Article) -> int:
    """The number that the window shows beside ``part``: from 1, blank lines not counted."""
    before = article.parts[: part.paragraph.number]
    return 1 + sum(1 for other in before if other.kind is not PartKind.BLANK)


def _key(part: Part, article: Article) -> str:
    prose = part.prose
    return re.sub(r"[\s.,!?\"“”]+", " ", article.text[prose.start : prose.end]).strip().casefold()
