"""Where sentences end, in copy full of S.H., Rp5.000, pukul 10.00 and Jl. Sudirman."""

from __future__ import annotations

from redaksi_app.text.patterns import expression
from redaksi_app.text.spans import Span

_TERMINAL = expression(r"[.!?…]+[\"”’')\]]*(?=\s+|$)")
_NEXT_STARTS = expression(r"\s+[\"“‘'(\[]*[A-Z0-9À-Þ]")

#: Abbreviations that never end a sentence, compared in lower case without their last full stop.
_ABBREVIATIONS = frozenset(
    """jl jln gg no nomor dr drs dra ir prof hj h kh pdt pdm rm mgr st tgk ust tn ny sdr yth pol purn ipda iptu
    kombes brigjen irjen komjen letkol kol tb dt dg a.n u.p d.a u.b s.d d/a rp hlm vol ed cet kec kab kel ds rt rw
    plt pj plh pjs""".split()
)
_INITIALS = expression(r"(?:^|[\s(\"“'‘,])(?:[A-Z]|[A-Z][a-z]{0,3}(?:\.[A-Z][a-z]{0,4})*)$")
_WORD_STARTS = expression(r"[\s(\"“,]")
_DEGREE = expression(r"(?:^|[\s,])(?:S|M|A|B|D|Sp|LL|Ph|K|R)(?:\.\s?[A-Z][a-z]{0,5})+$")


def split_sentences(text: str) -> list[Span]:
    """The sentences of one paragraph as spans, without the white space between them.

    A full stop after a known abbreviation, an initial or an academic degree does not end a sentence, except at the
    end of the paragraph. Closing quotation marks and brackets belong to the sentence before them.
    """
    spans = []
    start = _skip_space(text, 0)
    for match in _TERMINAL.finditer(text):
        if match.end() < len(text):
            if not _NEXT_STARTS.match(text, match.end()):
                continue
            if match.group() == "." and _is_abbreviation(text[start : match.start()]):
                continue
        if match.end() > start:
            spans.append(Span(start, match.end()))
            start = _skip_space(text, match.end())
    end = len(text.rstrip())
    if end > start:
        spans.append(Span(start, end))
    return spans


def _skip_space(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _is_abbreviation(before: str) -> bool:
    tail = before[-24:]
    word = tail.rsplit(" ", 1)[-1]
    if len(word) > 3 and word.isalpha() and word.islower():  # as nearly always
        return word in _ABBREVIATIONS
    last = _WORD_STARTS.split(tail)[-1]
    if last.lower() in _ABBREVIATIONS:
        return True
    if _DEGREE.search(tail):
        return True
    return len(last) == 1 and last.isupper() and _INITIALS.search(tail) is not None
