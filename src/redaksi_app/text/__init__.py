"""Pure functions of a string: spans, paragraphs, tokens, sentences, quotations.

Offsets everywhere in this package are Unicode code points, as in Python's own ``str``.
"""

from redaksi_app.text.paragraphs import Paragraph, split_paragraphs
from redaksi_app.text.quotations import Quotation, find_quotations
from redaksi_app.text.sentences import split_sentences
from redaksi_app.text.spans import Span
from redaksi_app.text.tokens import Token, tokenise

__all__ = [
    "Paragraph",
    "Quotation",
    "Span",
    "Token",
    "find_quotations",
    "split_paragraphs",
    "split_sentences",
    "tokenise",
]
