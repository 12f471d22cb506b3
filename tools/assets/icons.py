"""The Lucide icons that the window names, as SVG files.

Every string in ``ui/`` that is the name of an icon counts, so nobody keeps a list; a word that happens to be one too
costs a few hundred bytes.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from tools.assets.part import Part, digest
from tools.assets.wheels import LOCK, locked, wheel

_PACKAGE = "fasthtml-lucide"
_MODULE = "fasthtml_lucide"
_ICON_NAME = re.compile(r"[a-z][a-z0-9-]*")


def part(root: Path) -> Part:
    """The folder ``icons``."""
    named = set(_strings(root / "src" / "redaksi_app" / "ui"))
    return Part(
        "icons",
        digest([Path(__file__)], locked(root / LOCK, _PACKAGE), *sorted(named)),
        lambda folder: _make(root, folder, named),
    )


def _strings(folder: Path) -> Iterator[str]:
    """Every string of the code in ``folder`` that could be the name of an icon."""
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and _ICON_NAME.fullmatch(node.value):
                yield node.value


def _make(root: Path, folder: Path, named: set[str]) -> None:
    with wheel(root, _PACKAGE) as source:
        for name in source.namelist():
            path = PurePosixPath(name)
            if path.suffix == ".svg" and path.stem in named:
                (folder / path.name).write_bytes(source.read(name))
        (folder / "LICENSE").write_bytes(source.read(f"{_MODULE}/LUCIDE-LICENSE"))
