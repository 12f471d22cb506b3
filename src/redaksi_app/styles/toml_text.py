"""Writing a stylesheet as TOML. Only what stylesheets hold: texts, switches, whole numbers, lists, tables of texts."""

from __future__ import annotations

import json
import re
from typing import Any

_BARE = re.compile(r"[A-Za-z0-9_-]+")
#: Longer lists are written one entry a line.
_LINE = 100


def toml_value(value: Any) -> str:
    """One value as TOML; what TOML stylesheets cannot hold is shown as Python shows it."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            # JSON's escapes are TOML's; DEL is the one control character that JSON leaves bare.
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case int():
            return str(value)
        case list():
            return _list([toml_value(entry) for entry in value])
        case dict():
            pairs = ", ".join(f"{_name(key)} = {toml_value(one)}" for key, one in value.items())
            return f"{{ {pairs} }}" if pairs else "{}"
    return repr(value)


def toml_document(tables: dict[str, dict[str, Any]]) -> str:
    """``tables`` as one TOML document; a table inside a table gets a header of its own."""
    return "\n".join(block for name, table in tables.items() for block in _blocks(name, table))


def _blocks(name: str, table: dict[str, Any]) -> list[str]:
    inner = {key: value for key, value in table.items() if isinstance(value, dict) and value}
    lines = [f"{_name(key)} = {toml_value(value)}\n" for key, value in table.items() if key not in inner]
    blocks = [f"[{_name(name)}]\n{''.join(lines)}"]
    for key, pairs in inner.items():
        rows = "".join(f"{_name(one)} = {toml_value(value)}\n" for one, value in pairs.items())
        blocks.append(f"[{_name(name)}.{_name(key)}]\n{rows}")
    return blocks


def _list(entries: list[str]) -> str:
    line = f"[{', '.join(entries)}]"
    if len(line) <= _LINE:
        return line
    return "[\n" + "".join(f"  {entry},\n" for entry in entries) + "]"


def _name(key: str) -> str:
    return key if _BARE.fullmatch(key) else toml_value(key)
