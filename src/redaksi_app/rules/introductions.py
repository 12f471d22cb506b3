"""Who is quoted without having been introduced."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redaksi_app.article import Article
from redaksi_app.rules.name_words import is_common_word
from redaksi_app.rules.names import Mention, Sign, mentions_of
from redaksi_app.text.patterns import expression

_SAID = expression(
    r"\b(?:kata|ujar|ucap|tutur|jelas|ungkap|tegas|papar|terang|tambah|imbuh|sebut|pungkas|tandas|beber|cetus|sambung|"
    r"keluh|pinta|harap)[ \u00a0]$"
)
#: What follows a bare name: the end, the time or the place of the saying, but nothing about the person.
_BARE = expression(
    r"[.!]|$|,?[ \u00a0](?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|saat|ketika|kepada|di|dalam|pada|seraya|sambil|"
    r"lewat|melalui|usai|seusai|kemarin|tadi)\b"
)
_SAYS = expression(
    r"[ \u00a0](?:mengatakan|menyebut|menjelaskan|mengungkapkan|menegaskan|menambahkan|menuturkan|memastikan|"
    r"membenarkan|menyampaikan|memaparkan|mengaku|menilai|berharap|menyebutkan|menyatakan)\b"
)
#: A name of so many letters may be short for one that was told in full: Febri for Febrian, Argo for Argowiyono.
_SHORT_NAME = 4
_FULLER = "[a-z]{0,8}"
_TELLS_WHO = Sign.TITLE | Sign.POST | Sign.AGE | Sign.DEGREE | Sign.COMMAS | Sign.BEARER


def not_introduced(article: Article) -> Iterator[Mention]:
    """The first mentions that only say that somebody spoke."""
    placed = mentions_of(article)
    met: set[str] = set()
    for mention, _ in placed:
        new = met.isdisjoint(mention.words)
        met.update(mention.words)
        if new and not mention.title and _only_speaks(article.text, mention) and not _known(article, mention):
            yield mention


def _only_speaks(text: str, mention: Mention) -> bool:
    if mention.signs & _TELLS_WHO:
        return False
    if mention.signs & Sign.OPENS or not text[: mention.start].rstrip(" "):
        return not is_common_word(mention.words[0]) and _SAYS.match(text, mention.end) is not None
    said = _SAID.search(text, max(0, mention.start - 12), mention.start)
    return said is not None and _BARE.match(text, mention.end) is not None


def _known(article: Article, mention: Mention) -> bool:
    """Whether the name stands anywhere before it, or the copy tells who it is later."""
    before = article.text[: mention.start]
    if any(
        re.search(rf"\b{re.escape(word)}{_FULLER if len(word) >= _SHORT_NAME else ''}\b", before)
        for word in mention.words
    ):
        return True
    words = set(mention.words)
    return any(
        other is not mention
        and words & set(other.words)
        and (other.title or other.signs & _TELLS_WHO or len(other.words) > len(mention.words))
        for other, _ in mentions_of(article)
    )
