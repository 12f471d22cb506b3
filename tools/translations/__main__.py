"""Keep ``resources/i18n/redaksi_en.ts`` in step with the code.

Without an option: note new texts, drop those that are gone. ``--missing`` prints what has no English, one line each:
context, text and two empty fields, with tabs between; filled in (the last field only for the plural of a text with a
number), the same lines are taken in by ``--fill FILE``. ``--check`` exits with 1 where anything is wanting.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.translations import ts
from tools.translations.check import missing, problems
from tools.translations.texts import NotLiteral, Text, texts_in

ROOT = Path(__file__).parents[2]
CODE = ROOT / "src" / "redaksi_app" / "ui"
ENGLISH = ROOT / "resources" / "i18n" / "redaksi_en.ts"


def main() -> int:
    """Update, list, fill or check."""
    parser = argparse.ArgumentParser(prog="python -m tools.translations", description=__doc__)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--missing", action="store_true", help="print the texts without English")
    what.add_argument("--fill", metavar="FILE", help="take English from FILE, - for standard input")
    what.add_argument("--check", action="store_true", help="exit with 1 where anything is wanting")
    options = parser.parse_args()
    try:
        texts = texts_in(CODE)
    except NotLiteral as error:
        print(f"{error}: a text to translate must be one plain string", file=sys.stderr)
        return 1
    translations = ts.read(ENGLISH)
    if options.check:
        return _check(texts, translations)
    if options.missing:
        for text in missing(texts, translations):
            print("\t".join((_escape(text.context), _escape(text.source), "", *([""] if text.counted else []))))
        return 0
    if options.fill:
        lines = sys.stdin if options.fill == "-" else Path(options.fill).read_text(encoding="utf-8").splitlines()
        translations |= dict(_filled([line.rstrip("\n") for line in lines], texts))
    ts.write(ENGLISH, texts, translations)
    print(f"{len(texts)} texts, {len(missing(texts, translations))} without English")
    return 0


def _check(texts: list[Text], translations: dict[ts.Key, ts.Forms]) -> int:
    found = list(problems(texts, translations))
    for problem in found:
        print(problem, file=sys.stderr)
    return 1 if found else 0


def _filled(lines: list[str], texts: list[Text]) -> list[tuple[ts.Key, ts.Forms]]:
    """Each filled line, for every text it names (texts that only their comments tell apart get the same English)."""
    found = []
    for line in lines:
        if not line:
            continue
        context, source, *forms = (_unescape(field) for field in line.split("\t"))
        for text in texts:
            if (text.context, text.source) == (context, source):
                found.append((ts.key_of(text), tuple(forms[: 2 if text.counted else 1])))
    return found


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def _unescape(field: str) -> str:
    return field.replace("\\\\", "\0").replace("\\n", "\n").replace("\\t", "\t").replace("\0", "\\")


if __name__ == "__main__":
    sys.exit(main())
