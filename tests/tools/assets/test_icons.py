from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from redaksi_app.resources import assets_folder
from tools.assets.__main__ import ROOT

_ICONS = assets_folder() / "icons"
_FETCHED = pytest.mark.skipif(not _ICONS.is_dir(), reason="the icons were not fetched")
_UI = ROOT / "src" / "redaksi_app" / "ui"
#: The functions that take an icon's name, and where.
_NAME_PLACE = {"icon": 0, "pixmap": 0, "set_icon": 1}


def _named() -> Iterator[tuple[str, str]]:
    for path in sorted(_UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            place = _NAME_PLACE.get(node.func.id)
            if place is None or len(node.args) <= place:
                continue
            argument = node.args[place]
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield argument.value, f"{path.relative_to(ROOT)}:{node.lineno}"


@_FETCHED
def test_every_icon_that_the_window_names_is_there() -> None:
    there = {path.stem for path in _ICONS.glob("*.svg")} | {"must"}
    named = dict(_named())
    assert named
    assert {name: place for name, place in named.items() if name not in there} == {}


@_FETCHED
def test_the_licence_lies_beside_the_icons() -> None:
    assert "ISC License" in (_ICONS / "LICENSE").read_text(encoding="utf-8")
