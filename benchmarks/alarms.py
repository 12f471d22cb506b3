"""Findings on published news: how many in 1,000 words, rule by rule, and a seeded sample to judge by eye.

``python -m benchmarks.alarms --corpus FOLDER [--family style|words] [--rules PREFIX ...] [--sample N] [--seed S]``

FOLDER holds ``*.txt`` files of articles one after the other, each under a line ``### headline``.

House style is what a newsroom settles for itself and checks against the story: titles, people, places, dates, figures,
abbreviations, quotations, headlines, the parts of an article, repetition, law and ethics. All other rules are about
words, spelling, grammar and punctuation.

Findings of one group in one article are one decision: the window shows them as one card, and settles them at once.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from redaksi_app.engine import Engine
from redaksi_app.finding import Finding
from redaksi_app.styles import recognise_style, shipped_styles

#: The families of house style.
HOUSE_STYLE = frozenset(
    """akronim anatomi atribusi bentuk-tanggal boilerplate byline catatan dateline desimal disclaimer etika-anak
    etika-berimbang etika-bunuh-diri etika-data etika-praduga etika-sara etika-susila gelar gelar-depan hitung
    hitung-banding huruf-judul istilah jabatan jam judul judul-kapital kalimat-petikan kepanjangan konsistensi kurung
    kutipan laporan nama-panjang orang pangkat pasangan-petik persen petik pilihan-kata ribuan rupiah sebutan
    tanda-akhir tanggal tanggal-relatif tempat tempat-letak teras ulangan usia waktu waktu-kabur""".split()
)


def is_house_style(rule: str) -> bool:
    """Whether the rule of this id is one of house style."""
    return rule.partition(".")[0] in HOUSE_STYLE


def articles(folder: Path) -> Iterator[tuple[str, str]]:
    """Name and text of every article below ``folder``: its headline, then its paragraphs."""
    for file in sorted(folder.glob("*.txt")):
        for number, chunk in enumerate(file.read_text(encoding="utf-8").split("\n### ")):
            yield f"{file.stem}:{number}", chunk.removeprefix("### ").strip()


def main() -> None:
    """Check every article and print the counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--family", choices=["style", "words"], help="only house style, or only the rest")
    parser.add_argument("--rules", nargs="*", default=[], help="only rules whose id starts so")
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--severity", nargs="*", default=["error", "warning", "advice"])
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    engine = Engine(remember=False)
    book = shipped_styles()
    counts: Counter[tuple[str, str]] = Counter()
    decisions: dict[str, set[tuple[str, str]]] = {"error": set(), "warning": set(), "advice": set()}
    shown: list[tuple[str, str, Finding]] = []
    words = 0
    for name, text in articles(options.corpus):
        words += len(text.split())
        for finding in engine.check(text, book.load(recognise_style(text, book))).findings:
            if options.rules and not finding.rule.startswith(tuple(options.rules)):
                continue
            if options.family and is_house_style(finding.rule) is not (options.family == "style"):
                continue
            counts[finding.rule, finding.severity.value] += 1
            decisions[finding.severity.value].add((name, finding.group))
            if finding.severity.value in options.severity:
                shown.append((name, text, finding))
    print(f"{words} words")
    for severity in ("error", "warning", "advice"):
        total = sum(count for (_, weight), count in counts.items() if weight == severity)
        asked = len(decisions[severity])
        shares = (1000 * total / words, 1000 * asked / words)
        print(f"{severity}: {total}, {shares[0]:.2f} in 1,000 words; {asked} decisions, {shares[1]:.2f}")
    weighty = {
        style: sum(n for (rule, weight), n in counts.items() if weight != "advice" and is_house_style(rule) is style)
        for style in (True, False)
    }
    for style, name in ((True, "house style"), (False, "words and grammar")):
        print(f"{name}: {weighty[style]} errors and warnings, {1000 * weighty[style] / words:.2f} in 1,000 words")
    for (rule, severity), count in counts.most_common():
        print(f"{count:6}  {severity:8} {rule}")
    picked = random.Random(options.seed).sample(shown, min(options.sample, len(shown)))
    for name, text, finding in sorted(picked, key=lambda one: (one[2].rule, one[0])):
        before = text[max(0, finding.start - 60) : finding.start].replace("\n", " ¶ ")
        after = text[finding.end : finding.end + 40].replace("\n", " ¶ ")
        written = finding.text if len(finding.text) < 90 else finding.text[:90] + "…"
        print(
            f"{finding.rule} {finding.severity.value} {name}: {before}[[{written}]]{after} → {finding.suggestions[:1]}"
        )


if __name__ == "__main__":
    main()
