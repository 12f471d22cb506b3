"""Reading stylesheets: TOML files, each inheriting from another, checked against the schema."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from redaksi_app.finding import Bilingual
from redaksi_app.resources import resources_folder
from redaksi_app.styles.schema import Stylesheet

#: The stylesheet that all others inherit from.
ROOT_STYLE = "umum"


class StylesheetError(Exception):
    """A stylesheet that cannot be used; ``message`` says which file and what is wrong in it."""

    def __init__(self, message: Bilingual) -> None:
        super().__init__(message.en)
        self.message = message


class StyleBook:
    """All stylesheets within reach: the shipped ones and, over them, the user's own.

    ``folders`` are searched in order; a file of the same name in a later folder wins. A file's name without
    ``.toml`` is the stylesheet's id.
    """

    def __init__(self, folders: Iterable[Path]) -> None:
        self._files: dict[str, Path] = {}
        for folder in folders:
            if folder.is_dir():
                for file in sorted(folder.glob("*.toml")):
                    self._files[file.stem] = file
        self._loaded: dict[str, Stylesheet] = {}
        self._switched_off: dict[str, frozenset[str]] = {}

    def switch_off(self, style_id: str, rules: Iterable[str]) -> None:
        """Leave these rules (ids or families) out of ``style_id``, besides those its file leaves out."""
        self._switched_off[style_id] = frozenset(rules)
        self._loaded.pop(style_id, None)

    def ids(self) -> list[str]:
        """The ids of all stylesheets, the root first, the others by name."""
        return sorted(self._files, key=lambda name: (name != ROOT_STYLE, name))

    def load(self, style_id: str) -> Stylesheet:
        """The stylesheet ``style_id`` with all that it inherits.

        Raises StylesheetError where it does not exist, inherits in a circle, is not TOML or breaks the schema.
        """
        if style_id not in self._loaded:
            merged = self._merged(style_id, ())
            try:
                loaded = msgspec.convert(merged, Stylesheet)
            except msgspec.ValidationError as error:
                raise StylesheetError(
                    Bilingual(
                        f"Gaya “{style_id}” ({self._files[style_id].name}): {error}",
                        f"Stylesheet “{style_id}” ({self._files[style_id].name}): {error}",
                    )
                ) from error
            if off := self._switched_off.get(style_id):
                rules = msgspec.structs.replace(loaded.rules, off=sorted({*loaded.rules.off, *off}))
                loaded = msgspec.structs.replace(loaded, rules=rules)
            self._loaded[style_id] = loaded
        return self._loaded[style_id]

    def _merged(self, style_id: str, heirs: tuple[str, ...]) -> dict[str, Any]:
        if style_id in heirs:
            circle = " → ".join((*heirs, style_id))
            raise StylesheetError(
                Bilingual(f"Gaya saling mewarisi: {circle}", f"Stylesheets inherit in a circle: {circle}")
            )
        if style_id not in self._files:
            known = ", ".join(self.ids())
            raise StylesheetError(
                Bilingual(
                    f"Gaya “{style_id}” tidak ada. Yang ada: {known}",
                    f"There is no stylesheet “{style_id}”. Known: {known}",
                )
            )
        own = self._read(style_id)
        parent = own.get("style", {}).get("inherits", "")
        if not parent:
            return own
        return _overlay(self._merged(parent, (*heirs, style_id)), own)

    def _read(self, style_id: str) -> dict[str, Any]:
        file = self._files[style_id]
        try:
            return tomllib.loads(file.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise StylesheetError(
                Bilingual(
                    f"Gaya “{file.name}” tidak terbaca: {error}", f"Cannot read stylesheet “{file.name}”: {error}"
                )
            ) from error


def _overlay(base: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """``own`` over ``base``: tables are merged key by key, everything else is replaced."""
    result = dict(base)
    for key, value in own.items():
        below = result.get(key)
        result[key] = _overlay(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
    return result


@lru_cache(maxsize=1)
def shipped_styles() -> StyleBook:
    """The stylesheets that ship with Redaksi."""
    return StyleBook([resources_folder() / "styles"])
