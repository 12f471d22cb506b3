"""Write ``docs/tata-bahasa/README.md``, the reference of the grammar rules, from the rules themselves.

``python -m tools.languagetool.reference`` writes it; ``--check`` only says whether it is up to date (exit 1 if not).
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from redaksi_app.grammar.matches import rule_name
from redaksi_app.grammar.xml_rules import Example, Family, XmlRule, all_families

PAGE = Path(__file__).parents[2] / "docs" / "tata-bahasa" / "README.md"
_HEAD = """# Aturan tata bahasa

Halaman ini dibuat dari `resources/languagetool/rules`; jangan disunting dengan tangan. Aturan ini diperiksa oleh
LanguageTool dengan modul bahasa Indonesia dari `packaging/languagetool`. **Periksa** berarti patut dilihat; **Saran**
tidak pernah menahan naskah, dan diam di judul dan di dalam kutipan. Bagian yang ditandai dicetak tebal. Nama di
belakang judul aturan ialah nama yang dipakai lembar gaya dan `redaksi explain`.

Keluarga terakhir ditulis dalam Java (`FragmentRule`).
"""


def page(rules: list[Family]) -> str:
    """The text of the page."""
    lines = [_HEAD, "| Keluarga | Aturan |", "|---|---|"]
    lines += [f"| [{family.title}](#{_anchor(family.title)}) | {len(family.rules)} |" for family in rules]
    lines += [f"| Semua | {sum(len(family.rules) for family in rules)} |", ""]
    for family in rules:
        lines += [f"## {family.title}", ""]
        before = ""
        for rule in family.rules:
            if rule.id != before:
                lines += _heading(rule)
            before = rule.id
            lines += _rule(rule)
    return "\n".join(lines).rstrip() + "\n"


def _heading(rule: XmlRule) -> list[str]:
    source = f"{rule.source} (<{rule.url}>)" if rule.url else rule.source
    return [f"### {rule.id}", "", f"*{rule.name}* · `{rule_name(rule.id)}`", "", f"Sumber: {source}", ""]


def _rule(rule: XmlRule) -> list[str]:
    weight = "Saran" if rule.advice else "Periksa"
    number = f"{rule.number}. " if rule.number else ""
    lines = [f"{number}**{weight}.** {rule.message}", ""]
    lines += [f"   - {_shown(example)}" for example in rule.examples]
    return [*lines, ""]


def _shown(example: Example) -> str:
    if not example.wrong:
        return f"Benar: {example.text}"
    text = example.text.replace("<marker>", "**").replace("</marker>", "**")
    right = " / ".join(example.corrections)
    return f"Salah: {text}" + (f" → {right}" if right else "")


def _anchor(title: str) -> str:
    return re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")


def main() -> int:
    """Write the page, or check it."""
    parser = argparse.ArgumentParser(prog="python -m tools.languagetool.reference", description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    wanted = page(all_families())
    if check:
        return 0 if PAGE.is_file() and PAGE.read_text(encoding="utf-8") == wanted else 1
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(wanted, encoding="utf-8")
    print(f"{PAGE} written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
