"""How much of what is reported on copied news stands where the copy itself is damaged.

``python -m benchmarks.scrape --corpus FOLDER [--show]``

FOLDER holds ``*.txt`` files as for ``benchmarks.alarms``. Counted are errors and warnings. A finding is put down to
copying where the words it touches show it: two words without a blank between (a small letter before a capital, a mark
before a letter, one word that is two), or, for the rules on quotation marks, a mark at the end of a paragraph that
belongs to the beginning of the next, shortly before. What stands elsewhere in a damaged article is not.
``--show`` prints each finding that is put down to copying.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from pathlib import Path

from benchmarks.alarms import articles
from redaksi_app.engine import Engine
from redaksi_app.finding import Finding, Severity
from redaksi_app.styles import recognise_style, shipped_styles
from redaksi_app.words.lexicon import open_lexicon

#: The signs, in the order in which they are looked for.
SIGNS = ("small letter before a capital", "mark before a letter", "two words in one", "quotation mark moved")
_CAPITAL_INSIDE = re.compile(r"(?<![^\W_])(?P<left>[^\W\d_]*[a-z])[A-Z][a-z]")
_MARK_INSIDE = re.compile(r"[^\W\d_]{2}[.,;:!?)”][\"”]?[^\W\d_]{2}|\w[\"”]\w|[a-z]\d?[.,]-[ ]?[A-Z]")
_ADDRESS = re.compile(r"://|www\.|@|\.(?:com|co|id|net|org|go)\b", re.IGNORECASE)
_LETTERED = re.compile(r"(?P<word>[a-z]{3,})[a-h]\)")
_QUOTATION_RULES = ("petik.", "pasangan-petik.", "kutipan.", "kalimat-petikan.")
_MOVED = re.compile(r"[.!?…,][\"”]\n(?=[^\W_])")
#: Code points around a finding in which a moved mark is looked for.
_REACH = 400


def sign_at(text: str, finding: Finding) -> str:
    """The sign of damage at the finding in the article ``text``, one of SIGNS; "" where there is none."""
    touched = _touched(text, finding.start, finding.end)
    if _is_run_together(touched):
        return SIGNS[0]
    if not _ADDRESS.search(touched) and (_MARK_INSIDE.search(touched) or _is_lettered(touched)):
        return SIGNS[1]
    if finding.rule.startswith("ejaan.") and finding.suggestions and " " in finding.suggestions[0]:
        return SIGNS[2]
    around = text[max(0, finding.start - _REACH) : finding.end + 2]
    if finding.rule.startswith(_QUOTATION_RULES) and _MOVED.search(around):
        return SIGNS[3]
    return ""


def _touched(text: str, start: int, end: int) -> str:
    """The words that the finding covers or touches, whole, with the marks between them."""
    while start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return text[start:end]


def _is_run_together(touched: str) -> bool:
    lexicon = open_lexicon()
    return lexicon is not None and any(
        lexicon.knows(match["left"].lower()) for match in _CAPITAL_INSIDE.finditer(touched)
    )


def _is_lettered(touched: str) -> bool:
    """Whether the letter of a list's item is joined to the word before it: "pertamab)"."""
    lexicon, match = open_lexicon(), _LETTERED.search(touched)
    return lexicon is not None and match is not None and lexicon.lists(match["word"])


def main() -> None:
    """Check every article and print the shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    engine, book = Engine(remember=False), shipped_styles()
    signs: Counter[str] = Counter()
    words = 0
    for name, text in articles(options.corpus):
        words += len(text.split())
        for finding in engine.check(text, book.load(recognise_style(text, book))).findings:
            if finding.severity is Severity.ADVICE:
                continue
            sign = sign_at(text, finding)
            signs[sign] += 1
            if options.show and sign:
                around = text[max(0, finding.start - 30) : finding.end + 30].replace("\n", " ¶ ")
                print(f"{sign}: {finding.rule} {name}: {around}")
    total = signs.total()
    print(f"{words} words, {total} errors and warnings, {1000 * total / words:.2f} in 1,000 words")
    for sign in SIGNS:
        print(f"{signs[sign]:6}  {signs[sign] / total:6.1%}  {sign}")
    rest = signs[""]
    print(f"{rest:6}  {rest / total:6.1%}  none of these, {1000 * rest / words:.2f} in 1,000 words")


if __name__ == "__main__":
    main()
