"""How many words of published news the tagger of the Indonesian module knows, and by what.

``python -m benchmarks.grammar_tags --corpus FOLDER``, after ``make languagetool``

FOLDER is as for ``benchmarks.alarms``; headlines are left out, for their capitals say nothing.
"""

from __future__ import annotations

import argparse
import subprocess
from pathlib import Path

from benchmarks.alarms import articles
from benchmarks.languagetool import BUNDLE
from redaksi_app.text import split_sentences

_CLASSES = Path(__file__).parents[1] / "packaging" / "languagetool" / "module" / "target" / "classes"
_MAIN = "org.languagetool.tagging.id.build.Coverage"
_COLUMNS = ("dictionary", "parts or shape", "a name only", "no tag")


def sentences(folder: Path) -> list[str]:
    """The sentences of every article below ``folder``, without its headline."""
    return [
        paragraph[span.start : span.end]
        for _, text in articles(folder)
        for paragraph in text.splitlines()[1:]
        for span in split_sentences(paragraph)
    ]


def shares(answer: str) -> dict[str, tuple[int, list[float]]]:
    """What Java printed: for "all" and "small", the words, and the share of each column in percent."""
    result = {}
    for line in answer.splitlines():
        what, total, *counts = line.split("\t")
        result[what] = (int(total), [100 * int(count) / int(total) for count in counts])
    return result


def main() -> None:
    """Tag every word and print the shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True)
    folder = parser.parse_args().corpus
    path = f"{_CLASSES}:{BUNDLE / 'libs'}/*"
    said = subprocess.run(
        ["java", "-cp", path, _MAIN],
        input="\n".join(sentences(folder)),
        capture_output=True,
        text=True,
        check=True,
    )
    print(f"{'':22} {'words':>8} " + " ".join(f"{column:>15}" for column in _COLUMNS))
    for what, (total, percents) in shares(said.stdout).items():
        name = "all words" if what == "all" else "words in small letters"
        print(f"{name:22} {total:8} " + " ".join(f"{percent:14.2f}%" for percent in percents))


if __name__ == "__main__":
    main()
