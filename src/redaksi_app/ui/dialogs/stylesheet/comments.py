"""The remarks in a stylesheet that was written by hand, kept when the form writes it anew. No Qt here."""

from __future__ import annotations

import re
import tomllib

_HEADER = re.compile(r"\[\s*([^\[\]#]+?)\s*\]")
_KEY = re.compile(r"([A-Za-z0-9_-]+|\"[^\"]+\")\s*=")


def keep_comments(old: str, new: str) -> str:
    """``new``, a stylesheet as TOML, with the remarks of ``old`` before the same sections and keys.

    A remark behind a value goes above it. What belongs to something that is gone stands at the end; remarks inside a
    list are lost.
    """
    head, kept = _comments(old)
    lines = list(head)
    section = ""
    for line in new.split("\n"):
        section, anchor = _anchor(line, section)
        lines += kept.pop(anchor, []) if anchor else []
        lines.append(line)
    while lines and not lines[-1].strip():
        lines.pop()
    rest = [comment for comments in kept.values() for comment in comments]
    return "\n".join([*lines, *([""] if rest else []), *rest]).lstrip("\n") + "\n"


def _comments(text: str) -> tuple[list[str], dict[str, list[str]]]:
    """The remarks at the head of a file, a blank line after them, and those above each section and key."""
    head: list[str] = []
    kept: dict[str, list[str]] = {}
    waiting: list[str] = []
    section, started = "", False
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped.startswith("#"):
            waiting.append(stripped)
            continue
        section, anchor = _anchor(line, section)
        if anchor:
            started = True
            behind = _behind(stripped)
            kept.setdefault(anchor, []).extend([*waiting, *([behind] if behind else [])])
            waiting = []
        elif not stripped and not started and waiting:
            head += [*waiting, ""]
            waiting = []
    if waiting:
        kept.setdefault("", []).extend(waiting)
    return head, {anchor: comments for anchor, comments in kept.items() if comments}


def _anchor(line: str, section: str) -> tuple[str, str]:
    """The section that ``line`` stands in, and what it begins: "section" or "section.key"; empty: nothing."""
    stripped = line.strip()
    if header := _HEADER.match(stripped):
        name = header[1].replace('"', "")
        return name, name
    key = _KEY.match(stripped)
    return section, f"{section}.{key[1]}" if key else ""


def _behind(line: str) -> str:
    """The remark behind a value on one line; empty where there is none."""
    for match in re.finditer("#", line):
        try:
            tomllib.loads(line[: match.start()])
        except tomllib.TOMLDecodeError:
            continue
        return line[match.start() :]
    return ""
