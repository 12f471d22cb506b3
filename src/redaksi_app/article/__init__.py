"""A draft's anatomy: what each of its paragraphs is, from the kicker down to the disclaimer."""

from redaksi_app.article.model import Article
from redaksi_app.article.parts import PROSE, PUBLISHED, Dateline, Part, PartKind
from redaksi_app.article.recognise import read_article

__all__ = ["PROSE", "PUBLISHED", "Article", "Dateline", "Part", "PartKind", "read_article"]
