"""Make the asset ``prepared``: what the rules would work out from their tables, and their expressions compiled.

``python -m tools.prepare --out FOLDER`` is run by ``tools.assets``.
"""

from __future__ import annotations

import argparse
import marshal
import pkgutil
from importlib import import_module
from pathlib import Path
from typing import Any

import redaksi_app
from redaksi_app import prepared
from redaksi_app.engine import Engine
from redaksi_app.rules import all_rules, standard_words
from redaksi_app.styles import recognise_style, shipped_styles
from redaksi_app.text import patterns

_SAMPLES = Path(__file__).parents[1] / "resources" / "samples"
#: Words in one line of those that rules wait for.
_WORDS = 40


def build(folder: Path) -> None:
    """Fill ``folder``."""
    prepared.work_everything_out()
    _use_everything()
    for name, work_out in prepared.functions.items():
        data: Any = work_out()
        (folder / name).write_bytes(marshal.dumps(data))
    standard_words.write_forms(folder)
    (folder / patterns.FILE).write_bytes(patterns.compile_ahead(patterns.used))


def _use_everything() -> None:
    """Check every rule's examples, and touch what expressions are left."""
    engine, book = Engine(remember=False), shipped_styles()
    for rule in all_rules().values():
        for example in rule.documentation.examples:
            engine.check(example.text, book.load(example.style))
    for sample in _SAMPLES.glob("*.txt"):
        text = sample.read_text(encoding="utf-8")
        engine.check(text, book.load(recognise_style(text, book)))
    for rule in all_rules().values():
        words = sorted(rule.words if rule.vocabulary is None else rule.vocabulary())
        for start in range(0, len(words), _WORDS):  # some rules have an expression for each of their words
            engine.check(f"SOE - Panen. {' '.join(words[start : start + _WORDS])}.", book.load("umum"))
    for style in book.usable():
        for portal in style.recognise.portals:
            recognise_style(f"SOE, {portal.replace('*', '')} - Panen.", book)
    for module in pkgutil.walk_packages(redaksi_app.__path__, "redaksi_app."):
        if module.name.split(".")[1] in prepared.MODULES:
            for value in vars(import_module(module.name)).values():
                if isinstance(value, patterns.Lazy):
                    value.search("")


def main() -> None:
    """Build into the folder that the command line names."""
    parser = argparse.ArgumentParser(prog="python -m tools.prepare", description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    build(parser.parse_args().out)


if __name__ == "__main__":
    main()
