"""A stylesheet while it is edited: what is its own, what it inherits, and what of it cannot be. No Qt here."""

from __future__ import annotations

import copy
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from redaksi_app.finding import Bilingual
from redaksi_app.formats import atomic_write
from redaksi_app.styles import Problem, StyleBook, Stylesheet, StylesheetError
from redaksi_app.styles.loading import read_file, to_stylesheet
from redaksi_app.styles.toml_text import toml_document
from redaksi_app.styles.validating import find_problems
from redaksi_app.ui.dialogs.stylesheet.comments import keep_comments

Tables = dict[str, dict[str, Any]]
INHERITS = "style.inherits"


class StyleEdit:
    """The stylesheet ``style_id`` in the user's ``folder``, whose own tables are ``own``.

    Nothing is written before ``save``. Where a stylesheet of this id lies below (``over``), shipped or another
    folder's, the file in ``folder`` lies over it and holds only what differs.
    """

    def __init__(self, book: StyleBook, style_id: str, own: Tables, folder: Path) -> None:
        self.book = book
        self.id = style_id
        self.file = folder / f"{style_id}.toml"
        self._own = copy.deepcopy(own)
        self._saved: Tables | None = copy.deepcopy(own)
        self._inherited: dict[str, Tables] = {}

    @classmethod
    def of(cls, book: StyleBook, style_id: str, folder: Path, switched_off: Iterable[str] = ()) -> StyleEdit:
        """The stylesheet as it is; ``switched_off`` are rules that the window leaves out besides.

        Raises StylesheetError where the user's file cannot be used.
        """
        file = folder / f"{style_id}.toml"
        own: Tables = read_file(file) if book.file(style_id) == file else {"style": {"inherits": style_id}}
        edit = cls(book, style_id, own, folder)
        off = set(edit.value("rules", "off") or [])
        if not off >= set(switched_off):
            edit.put("rules", "off", sorted(off.union(switched_off)))
            edit._saved = None
        return edit

    @classmethod
    def child(cls, book: StyleBook, parent: str, name: str, folder: Path) -> StyleEdit:
        """A new stylesheet called ``name`` that inherits from ``parent``, not yet on disk.

        It recognises no draft by itself until it is told how: its parent's drafts stay its parent's.
        """
        style_id = new_id(name, book.ids())
        own: Tables = {"style": {"id": style_id, "name": name, "inherits": parent}, "recognise": {"portals": []}}
        edit = cls(book, style_id, own, folder)
        edit._saved = None
        return edit

    # --- what it says

    @property
    def over(self) -> bool:
        """Whether it lies over a stylesheet of the same name."""
        return self._parent == self.id

    @property
    def new(self) -> bool:
        """Whether it is not on disk yet."""
        return self.book.file(self.id) != self.file

    @property
    def changed(self) -> bool:
        """Whether there is something to save: an edit, or rules that were switched off outside the file."""
        return self._own != self._saved

    @property
    def name(self) -> str:
        """What it is called on screen."""
        return str(self.value("style", "name") or self.id)

    @property
    def parent_name(self) -> str:
        """What it inherits from is called on screen; empty where it inherits from nothing."""
        if self.over:
            return str(self.inherited("style", "name"))
        if not self._parent:
            return ""
        try:
            return self.book.load(self._parent).style.name
        except StylesheetError:
            return self._parent

    def value(self, section: str, key: str) -> Any:
        """The value in force; None where nobody gives one."""
        own = self.own(section, key)
        inherited = self.inherited(section, key)
        if isinstance(own, dict) and isinstance(inherited, dict):
            return {**inherited, **own}
        return inherited if own is None else own

    def own(self, section: str, key: str) -> Any:
        """The value that is its own; None where it is inherited. Of pairs only those that are its own."""
        return self._own.get(section, {}).get(key)

    def inherited(self, section: str, key: str) -> Any:
        """The value it would have from others; None where there is none."""
        return self._below().get(section, {}).get(key)

    def own_count(self, section: str) -> int:
        """How many keys of ``section`` are its own; what merely makes it a stylesheet is not counted."""
        keys = self._own.get(section, {}).keys()
        return len(keys - {"id", "inherits", "name"} if section == "style" else keys)

    def parents(self) -> list[Stylesheet]:
        """The stylesheets it could inherit from: all that do not inherit from it."""
        return [style for style in self.book.usable() if self.id not in self._line_of(style.id)]

    # --- changing it

    def put(self, section: str, key: str, value: Any) -> None:
        """Make ``value`` its own."""
        self._own.setdefault(section, {})[key] = value

    def reset(self, section: str, key: str) -> None:
        """Inherit the value again."""
        table = self._own.get(section, {})
        table.pop(key, None)
        if not table:
            self._own.pop(section, None)

    def problems(self) -> list[Problem]:
        """What cannot be as it is; empty where the stylesheet can be used."""
        found = find_problems(self._own)
        if found:
            return found
        try:
            self._convert()
        except StylesheetError as error:
            return list(error.problems) or [Problem(INHERITS, error.message)]
        return []

    def stylesheet(self) -> Stylesheet | None:
        """The whole stylesheet, everything inherited filled in; None while it has problems."""
        return None if self.problems() else self._convert()

    def data(self) -> str:
        """The file as it would be written."""
        text = f"# {self.name}\n\n{toml_document(self._own)}"
        if self.file.is_file():
            old = self.file.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
            text = keep_comments(old, toml_document(self._own))
        return text

    def save(self) -> None:
        """Write the file; one that would only lie over another without a difference is removed.

        Raises DraftSaveError or OSError; the old file is whole then.
        """
        self.file.parent.mkdir(parents=True, exist_ok=True)
        if self.over and not any(self._own.keys() - {"style"}) and self._own["style"].keys() <= {"id", "inherits"}:
            self.file.unlink(missing_ok=True)
        else:
            atomic_write(self.file, self.data().encode())
        self._saved = copy.deepcopy(self._own)

    def discard(self) -> None:
        """Remove the file: what it lies over is in force again, or the stylesheet is gone. Raises OSError."""
        self.file.unlink(missing_ok=True)

    # --- inside

    @property
    def _parent(self) -> str:
        return str(self._own.get("style", {}).get("inherits", ""))

    def _below(self) -> Tables:
        """Everything that is inherited; nothing where the parent cannot be used."""
        parent = self._parent
        if parent not in self._inherited:
            try:
                below = self.book.tables(self.id, {"style": {"inherits": parent}}, replacing=self.file)
            except StylesheetError:
                below = {}
            self._inherited[parent] = below
        return self._inherited[parent]

    def _convert(self) -> Stylesheet:
        return to_stylesheet(self.id, self.book.tables(self.id, self._own, replacing=self.file))

    def _line_of(self, style_id: str) -> set[str]:
        """``style_id`` and all that it inherits from."""
        line: set[str] = set()
        while style_id and style_id not in line:
            line.add(style_id)
            style = self.book.load(style_id)
            if style.style.inherits == style_id:
                below = self.book.below(style_id)
                style_id = below.style.inherits if below else ""
            else:
                style_id = style.style.inherits
        return line


def new_id(name: str, taken: Iterable[str]) -> str:
    """An id made of ``name`` that is not among ``taken``: small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "gaya"
    number, style_id = 1, base
    while style_id in set(taken):
        number += 1
        style_id = f"{base}-{number}"
    return style_id


def problem_at(problems: Iterable[Problem], path: str) -> Bilingual | None:
    """What is wrong with the key ``path`` ("section.key")."""
    return next((problem.message for problem in problems if problem.key == path), None)
