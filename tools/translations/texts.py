"""Finding the texts that the code hands to Qt for translation.

Qt's own ``pyside6-lupdate`` takes ``tr = QCoreApplication.translate; tr("Context", "Text")`` for the method ``tr`` and
notes the context as the text. Here the code is read as Python reads it, so that the short name works.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_APPLICATIONS = frozenset({"QCoreApplication", "QGuiApplication", "QApplication"})
_MARKERS = frozenset({"QT_TRANSLATE_NOOP"})
#: Where the number stands in translate(context, text, disambiguation, n) and in tr(text, disambiguation, n).
_NUMBER_PLACE = {"translate": 3, "tr": 2}


@dataclass(frozen=True)
class Text:
    """One text to translate; ``counted`` texts have a singular and a plural in English."""

    context: str
    source: str
    comment: str
    counted: bool
    place: str


class NotLiteral(Exception):
    """A call whose context or text is not a plain string, so it cannot be collected; the message gives the place."""


def texts_in(folder: Path) -> list[Text]:
    """Every text under ``folder``, each once, by file and line."""
    found: dict[tuple[str, str, str], Text] = {}
    for path in sorted(folder.rglob("*.py")):
        module = ast.parse(path.read_bytes())
        for text in _Module(path.relative_to(folder).as_posix(), module).texts():
            key = (text.context, text.source, text.comment)
            if key not in found or text.counted:
                found[key] = text
    return list(found.values())


class _Module:
    def __init__(self, path: str, module: ast.Module) -> None:
        self._path, self._module = path, module
        self._names = {name for node in ast.walk(module) for name in _short_names(node)}

    def texts(self) -> Iterator[Text]:
        yield from self._visit(self._module, "")

    def _visit(self, node: ast.AST, class_name: str) -> Iterator[Text]:
        if isinstance(node, ast.ClassDef):
            class_name = node.name
        if isinstance(node, ast.Call) and (text := self._text(node, class_name)):
            yield text
        for child in ast.iter_child_nodes(node):
            yield from self._visit(child, class_name)

    def _text(self, call: ast.Call, class_name: str) -> Text | None:
        function = call.func
        if isinstance(function, ast.Attribute) and function.attr == "tr" and _is_name(function.value, {"self"}):
            return self._make(call, [ast.Constant(class_name), *call.args], _NUMBER_PLACE["tr"])
        if _is_translate(function) or _is_name(function, self._names | _MARKERS):
            return self._make(call, call.args, _NUMBER_PLACE["translate"])
        return None

    def _make(self, call: ast.Call, arguments: list[ast.expr], number_place: int) -> Text | None:
        if len(arguments) < 2:
            return None
        context, source = (one.value if isinstance(one, ast.Constant) else None for one in arguments[:2])
        place = f"{self._path}:{call.lineno}"
        if not isinstance(context, str):
            raise NotLiteral(place)
        if not isinstance(source, str):
            # A text marked elsewhere with QT_TRANSLATE_NOOP may be looked up through a variable, never be put together.
            if isinstance(arguments[1], ast.JoinedStr | ast.BinOp):
                raise NotLiteral(place)
            return None
        comment = arguments[2] if len(arguments) > 2 else None
        counted = len(call.args) > number_place or any(keyword.arg == "n" for keyword in call.keywords)
        noted = comment.value if isinstance(comment, ast.Constant) and isinstance(comment.value, str) else ""
        return Text(context, source, noted, counted, place)


def _short_names(node: ast.AST) -> Iterator[str]:
    """Names that stand for QCoreApplication.translate: ``tr = QCoreApplication.translate``, or such a name imported."""
    if isinstance(node, ast.Assign) and _is_translate(node.value):
        yield from (target.id for target in node.targets if isinstance(target, ast.Name))
    if isinstance(node, ast.ImportFrom):
        yield from (alias.asname or alias.name for alias in node.names if alias.name in ("tr", "_tr"))


def _is_translate(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "translate" and _is_name(node.value, _APPLICATIONS)


def _is_name(node: ast.expr, names: set[str] | frozenset[str]) -> bool:
    return isinstance(node, ast.Name) and node.id in names
