"""A draft's anatomy: kicker, headline, deck, byline, dateline, lead, body, related link, end mark, promo, disclaimer."""

from redaksi_app.article.model import Article
from redaksi_app.article.parts import PROSE, PUBLISHED, Dateline, Part, PartKind
from redaksi_app.article.recognise import read_article

__all__ = ["PROSE", "PUBLISHED", "Article", "Dateline", "Part", "PartKind", "read_article"]
