"""Write ``docs/aturan``: one page for each family of rules, from the rules' own documentation.

``python -m tools.rule_pages`` writes them; ``--check`` only says whether they are up to date (exit 1 if not).
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from pathlib import Path

from redaksi_app.rules import Rule, all_rules
from redaksi_app.rules.documentation import Example, ExampleKind

FOLDER = Path(__file__).parents[1] / "docs" / "aturan"
_SEVERITIES = {"error": "Wajib", "warning": "Periksa", "advice": "Saran"}
_CATEGORIES = {
    "structure": "Bagian naskah",
    "style": "Gaya redaksi",
    "spelling": "Kata",
    "orthography": "Ejaan",
    "grammar": "Tata bahasa",
    "consistency": "Kecocokan di dalam naskah",
    "ethics": "Etika dan hukum",
}


def pages() -> dict[str, str]:
    """Every page's text by its file name."""
    families: dict[str, list[Rule]] = defaultdict(list)
    for rule in all_rules().values():
        families[rule.family].append(rule)
    result = {f"{family}.md": _page(family, rules) for family, rules in families.items()}
    result["README.md"] = _index(families)
    return result


def _index(families: dict[str, list[Rule]]) -> str:
    lines = ["# Aturan Redaksi", "", "Halaman ini dibuat dari dokumentasi aturan; jangan disunting dengan tangan.", ""]
    lines += ["| Aturan | Bobot | Isi |", "|---|---|---|"]
    for family, rules in families.items():
        for rule in rules:
            lines.append(
                f"| [{rule.id}]({family}.md#{_anchor(rule.id)}) | {_SEVERITIES[rule.severity]} "
                f"| {rule.documentation.summary.id} |"
            )
    return "\n".join(lines) + "\n"


def _anchor(rule_id: str) -> str:
    return rule_id.replace(".", "")


def _page(family: str, rules: list[Rule]) -> str:
    lines = [f"# {family}", ""]
    for rule in rules:
        documentation = rule.documentation
        lines += [f"## {rule.id}", "", f"**{documentation.summary.id}**", ""]
        applied = "; usul pertamanya aman diterapkan sekaligus" if rule.safe else ""
        lines += [f"{_CATEGORIES[rule.category]}, bobot {_SEVERITIES[rule.severity]}{applied}.", ""]
        lines += [documentation.why.id, "", f"Sumber: {documentation.source}", ""]
        for example in documentation.examples:
            lines += _example(example)
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _example(example: Example) -> list[str]:
    style = f" (gaya {example.style})" if example.style != "umum" else ""
    shown = _shown(example.text)
    if example.kind is ExampleKind.FIX:
        return [f"- Salah{style}: {shown}", f"  Jadi: {_shown(example.fixed)}"]
    if example.kind is ExampleKind.MARK:
        for span in reversed(example.spans):
            marked = f"**{example.text[span.start : span.end]}**"
            shown = _shown(example.text[: span.start] + marked + example.text[span.end :])
        return [f"- Ditandai{style}: {shown}"]
    return [f"- Benar{style}: {shown}"]


def _shown(text: str) -> str:
    return text.replace("\n", " ¶ ").replace("|", "\\|")


def main() -> int:
    """Write the pages, or check them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    wanted = pages()
    if options.check:
        found = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.md")}
        return 0 if found == wanted else 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in FOLDER.glob("*.md"):
        if path.name not in wanted:
            path.unlink()
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    print(f"{len(wanted)} pages in {FOLDER}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
