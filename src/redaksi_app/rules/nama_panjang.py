"""Long names that an article writes in full time and again."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from redaksi_app.article import Article
from redaksi_app.finding import Bilingual, Category, Severity
from redaksi_app.prepared import prepared
from redaksi_app.rules.acronyms import meanings
from redaksi_app.rules.article_words import words_of
from redaksi_app.rules.explanations import BODY
from redaksi_app.rules.rule import Hit, article_rule
from redaksi_app.text.patterns import expression

#: Names of so many words are long, and written in full so many times they weary.
_LONG_NAME, _OFTEN = 3, 4
_NAMES = expression(r"[A-Z]\w+(?:,? (?:dan |di )?[A-Z]\w+){2,9}")
_NAME = expression(r"\w+")


@prepared("nama-panjang")
def _long_names() -> dict[tuple[str, ...], list[tuple[str, tuple[str, ...]]]]:
    """Names of three words and more that have one abbreviation, by their first three words in lower case."""
    result: dict[tuple[str, ...], list[tuple[str, tuple[str, ...]]]] = {}
    for form, known in meanings().items():
        words = tuple(known[0].expansion.lower().replace(",", "").split())
        if known[0].kind == "singkatan" and known[0].expansion[0].isupper() and len(words) >= _LONG_NAME:
            result.setdefault(words[:_LONG_NAME], []).append((form, words))
    return result


@cache
def _by_word() -> tuple[frozenset[str], dict[str, dict[str, set[str]]]]:
    """The first of these three words, and under each the second ones, and under each of those the third ones."""
    result: dict[str, dict[str, set[str]]] = {}
    for first, second, third in _long_names():
        result.setdefault(first, {}).setdefault(second, set()).add(third)
    return frozenset(result), result


def _may_stand_in(present: frozenset[str]) -> bool:
    """Whether a draft with these words (lower case) has the first three of some name."""
    firsts, following = _by_word()
    return any(
        not present.isdisjoint(thirds)
        for first in present & firsts
        for second, thirds in following[first].items()
        if second in present
    )


@article_rule("nama-panjang.singkatan", Category.STYLE, Severity.ADVICE)
def long_name_again(article: Article) -> Iterator[Hit]:
    """Nama panjang yang berulang diberi singkatan pada sebutan pertama.
    A long name that comes again and again gets its abbreviation where it first stands.

    Mengapa: Nama ini ditulis lengkap berkali-kali; sesudah sebutan pertama singkatannya sudah cukup.
    Why: This name is written in full time and again; after the first time its abbreviation will do.
    Sumber: Kebiasaan redaksi

    Salah: SOE - Bupati Timor Tengah Utara tiba. ¶ Warga Timor Tengah Utara menunggu. ¶ Jalan Timor Tengah Utara rusak.
        ¶ Polres Timor Tengah Utara berjaga.
    Jadi: SOE - Bupati Timor Tengah Utara (TTU) tiba. ¶ Warga Timor Tengah Utara menunggu. ¶ Jalan Timor Tengah Utara
        rusak. ¶ Polres Timor Tengah Utara berjaga.
    Diam: SOE - Bupati Timor Tengah Utara tiba. ¶ Warga Timor Tengah Utara menunggu. ¶ Jalan Timor Tengah Utara rusak.
    Diam: SOE - Bupati Timor Tengah Utara (TTU) tiba. ¶ Warga TTU, Polres TTU, dan Kodim TTU menunggu.
    """
    if not _may_stand_in(words_of(article)[1]):
        return
    places: dict[str, list[tuple[int, int]]] = {}
    for part in article.of_kind(*BODY):
        prose = part.prose
        for run in _NAMES.finditer(article.text, prose.start, prose.end):
            words = [(match.group().lower(), match.start(), match.end()) for match in _NAME.finditer(run.group())]
            for first in range(len(words) - _LONG_NAME + 1):
                key = tuple(word for word, _, _ in words[first : first + _LONG_NAME])
                for form, name in _long_names().get(key, ()):
                    whole = words[first : first + len(name)]
                    if tuple(word for word, _, _ in whole) == name:
                        span = (run.start() + whole[0][1], run.start() + whole[-1][2])
                        places.setdefault(form, []).append(span)
    for form, spans in places.items():
        if len(spans) < _OFTEN or form in article.text:
            continue
        start, end = spans[0]
        yield Hit(
            end,
            end,
            Bilingual(f"{len(spans)} kali ditulis lengkap; singkatannya {form}", f"In full {len(spans)} times; {form}"),
            (f" ({form})",),
            group=f"nama-panjang.singkatan\n{article.text[start:end]}",
        )
