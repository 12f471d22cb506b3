"""The keys of the commands: those of the first day, and those the editor has chosen instead."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtGui import QAction, QKeySequence

from redaksi_app.ui.commands import COMMANDS, SHOWN_KEYS

#: Keys that the text, a field or a page answers itself: no command can have them.
_TAKEN = ("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Ctrl+X", "Ctrl+C", "Ctrl+V", "Ctrl+A", "Ctrl+R")
#: A key that types nothing: with Ctrl (or Meta), or a function key. Alt and a digit choose suggestions.
_COMMANDING = re.compile(r"(?:.*\b(?:Ctrl|Meta)\+.+|(?:\w+\+)*F\d{1,2})")
_FIXED = frozenset({"undo", "redo", *SHOWN_KEYS})
_chosen: dict[str, str] = {}


def configurable() -> list[str]:
    """The commands whose keys can be chosen, in the order of the menus."""
    return [command.name for command in COMMANDS if command.name not in _FIXED]


def default_key(name: str) -> str:
    """The key of the first day; empty where there is none."""
    return next((command.keys[0] for command in COMMANDS if command.name == name and command.keys), "")


def key_of(name: str) -> str:
    """The key that does the command now; empty where none does."""
    return _chosen.get(name, default_key(name))


def use_keys(actions: Mapping[str, QAction], chosen: Mapping[str, str]) -> None:
    """Let the ``chosen`` keys do their commands, and the usual ones all others.

    A key that cannot be used (from an older or damaged file) is passed over.
    """
    _chosen.clear()
    for name in configurable():
        if name in chosen and not trouble_with(name, QKeySequence(chosen[name])):
            _chosen[name] = chosen[name]
    for command in COMMANDS:
        if command.name in _FIXED:
            continue
        keys = [_chosen[command.name]] if command.name in _chosen else list(command.keys)
        actions[command.name].setShortcuts([QKeySequence(key) for key in keys if key])


def trouble_with(name: str, keys: QKeySequence) -> str:
    """Why ``keys`` cannot do the command ``name``: "typing", "text", or the name of the command they do; or empty."""
    if keys.isEmpty():
        return ""
    if keys.count() > 1 or not _COMMANDING.fullmatch(keys.toString()):
        return "typing"
    if any(keys == QKeySequence(taken) for taken in _TAKEN):
        return "text"
    return next((other for other in configurable() if other != name and keys in _all_keys(other)), "")


def _all_keys(name: str) -> list[QKeySequence]:
    if name in _chosen:
        return [QKeySequence(_chosen[name])] if _chosen[name] else []
    return [QKeySequence(key) for command in COMMANDS if command.name == name for key in command.keys]
