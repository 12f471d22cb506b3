"""Reading stylesheets: TOML files, each inheriting from another, checked against the schema."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from redaksi_app.finding import Bilingual
from redaksi_app.prepared import is_current, prepared
from redaksi_app.resources import resources_folder
from redaksi_app.styles.schema import Stylesheet

#: The stylesheet that all others inherit from.
ROOT_STYLE = "umum"
#: So many things wrong in one file are told one by one; of more only how many.
_TOLD = 3


if TYPE_CHECKING:
    from redaksi_app.styles.validating import Problem

_Seen = TypeVar("_Seen")


class StylesheetError(Exception):
    """A stylesheet that cannot be used; ``message`` says which file and what is wrong in it, in one line.

    ``problems`` are the same one by one; empty where the trouble is not inside the file.
    """

    def __init__(self, message: Bilingual, problems: Sequence[Problem] = ()) -> None:
        super().__init__(message.en)
        self.message = message
        self.problems = tuple(problems)


class StyleBook:
    """All stylesheets within reach: the shipped ones and, over them, the user's own.

    ``folders`` are searched in order; a file of the same name in a later folder wins, and lies over the earlier one
    where it inherits from its own name. A file's name without ``.toml`` is the stylesheet's id.
    """

    def __init__(self, folders: Iterable[Path]) -> None:
        self._folders = tuple(folders)
        self._switched_off: dict[str, frozenset[str]] = {}
        self.reload()

    def reload(self) -> None:
        """Look at the folders again: files may have come, gone or changed."""
        self._files: dict[str, list[Path]] = {}
        for folder in self._folders:
            if folder.is_dir():
                for file in sorted(folder.glob("*.toml")):
                    self._files.setdefault(file.stem, []).append(file)
        self._read: dict[Path, dict[str, Any]] = {}
        self._loaded: dict[str, Stylesheet | StylesheetError] = {}
        self._remembered: dict[Callable[[StyleBook], object], Any] = {}

    def fresh(self) -> StyleBook:
        """Another book of the same folders as they are now, with the same rules switched off.

        For what threads read: a book that is reloaded while another thread reads it may give that one either state.
        """
        book = StyleBook(self._folders)
        for style_id, rules in self._switched_off.items():
            book.switch_off(style_id, rules)
        return book

    def switch_off(self, style_id: str, rules: Iterable[str]) -> None:
        """Leave these rules (ids or families) out of ``style_id``, besides those its file leaves out."""
        self._switched_off[style_id] = frozenset(rules)
        self._loaded.pop(style_id, None)
        self._remembered.clear()

    def remembered(self, work_out: Callable[[StyleBook], _Seen]) -> _Seen:
        """What ``work_out`` makes of this book, worked out again only when its stylesheets may have changed."""
        if work_out not in self._remembered:
            self._remembered[work_out] = work_out(self)
        found: _Seen = self._remembered[work_out]
        return found

    def ids(self) -> list[str]:
        """The ids of all stylesheets, the root first, the others by name."""
        return sorted(self._files, key=lambda name: (name != ROOT_STYLE, name))

    def file(self, style_id: str) -> Path | None:
        """The file that says what is ``style_id``'s own; None where there is none."""
        return next(reversed(self._files.get(style_id, [])), None)

    def load(self, style_id: str) -> Stylesheet:
        """The stylesheet ``style_id`` with all that it inherits.

        Raises StylesheetError where it does not exist, inherits in a circle, is not TOML or breaks the schema.
        """
        if style_id not in self._loaded:
            try:
                self._loaded[style_id] = self._convert(style_id, self.tables(style_id))
            except StylesheetError as error:
                self._loaded[style_id] = error
        found = self._loaded[style_id]
        if isinstance(found, StylesheetError):
            raise found
        return found

    def usable(self) -> list[Stylesheet]:
        """All stylesheets that can be loaded, in the order of ``ids``."""
        return [style for style_id in self.ids() if (style := self._try(style_id)) is not None]

    def below(self, style_id: str) -> Stylesheet | None:
        """What ``style_id`` would be without the user's own file over it; None where nothing usable lies below."""
        try:
            return to_stylesheet(style_id, self._merged(style_id, len(self._files.get(style_id, [])) - 2, ()))
        except StylesheetError:
            return None

    def troubles(self) -> dict[str, StylesheetError]:
        """The stylesheets that cannot be used, by id, and why not."""
        for style_id in self.ids():
            self._try(style_id)
        return {name: found for name, found in self._loaded.items() if isinstance(found, StylesheetError)}

    def tables(
        self, style_id: str, own: dict[str, Any] | None = None, *, replacing: Path | None = None
    ) -> dict[str, Any]:
        """The tables of ``style_id`` with all that it inherits, not yet checked for what is missing.

        ``own``: tables to take in place of those in the file ``replacing``, which need not be there yet. Raises
        StylesheetError as ``load`` does.
        """
        layers = self._files.get(style_id, [])
        if own is None:
            return self._merged(style_id, len(layers) - 1, ())
        layer = layers.index(replacing) if replacing in layers else len(layers)
        return self._merged(style_id, layer, (), own)

    def _try(self, style_id: str) -> Stylesheet | None:
        try:
            return self.load(style_id)
        except StylesheetError:
            return None

    def _convert(self, style_id: str, merged: dict[str, Any]) -> Stylesheet:
        style = to_stylesheet(style_id, merged)
        if off := self._switched_off.get(style_id):
            rules = msgspec.structs.replace(style.rules, off=sorted({*style.rules.off, *off}))
            style = msgspec.structs.replace(style, rules=rules)
        return style

    def _merged(
        self, style_id: str, layer: int, heirs: tuple[tuple[str, int], ...], own: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        if (style_id, layer) in heirs or (layer < 0 and style_id in self._files):
            circle = " → ".join((*(name for name, _ in heirs), style_id))
            raise StylesheetError(
                Bilingual(f"Gaya saling mewarisi: {circle}", f"Stylesheets inherit in a circle: {circle}")
            )
        if style_id not in self._files and own is None:
            known = ", ".join(self.ids())
            raise StylesheetError(
                Bilingual(
                    f"Gaya “{style_id}” tidak ada. Yang ada: {known}",
                    f"There is no stylesheet “{style_id}”. Known: {known}",
                )
            )
        if own is None:
            own = self._tables_of(self._files[style_id][layer])
        about = own.get("style", {})
        parent = about.get("inherits", "")
        # A stylesheet that does not give its name must not go by its parent's.
        named = {**own, "style": {"name": style_id, **about, "id": style_id}}
        if not parent:
            return named
        below = layer - 1 if parent == style_id else len(self._files.get(parent, [])) - 1
        return _overlay(self._merged(parent, below, (*heirs, (style_id, layer))), named if parent != style_id else own)

    def _tables_of(self, file: Path) -> dict[str, Any]:
        if file not in self._read:
            self._read[file] = read_file(file)
        return self._read[file]


def to_stylesheet(style_id: str, merged: dict[str, Any]) -> Stylesheet:
    """``merged``, tables that were checked one by one, as a stylesheet; StylesheetError where keys are missing."""
    try:
        return msgspec.convert(merged, Stylesheet)
    except msgspec.ValidationError as error:
        from redaksi_app.styles.validating import find_missing  # noqa: PLC0415 - only where something is wrong

        missing = find_missing(merged)
        if not missing:
            raise
        keys = ", ".join(missing[:_TOLD]) + (" …" if len(missing) > _TOLD else "")
        raise StylesheetError(
            Bilingual(
                f'Gaya “{style_id}” tidak lengkap ({keys}): tulis gaya yang diwarisi, inherits = "{ROOT_STYLE}"',
                f'Stylesheet “{style_id}” is incomplete ({keys}): name one to inherit from, inherits = "{ROOT_STYLE}"',
            )
        ) from error


def check_tables(name: str, text: str) -> dict[str, Any]:
    """The tables in ``text``, of a file called ``name``; StylesheetError where the schema does not allow them."""
    from redaksi_app.styles.validating import Problem, find_problems, parse  # noqa: PLC0415 - shipped ones were checked

    raw = parse(text)
    problems = [raw] if isinstance(raw, Problem) else find_problems(raw, text)
    if isinstance(raw, Problem) or problems:
        raise StylesheetError(_told(name, problems), problems)
    return raw


@prepared("lembar-gaya")
def _shipped_tables() -> dict[str, dict[str, Any]]:
    """The shipped stylesheets' own tables, by id."""
    return {file.stem: _read_toml(file) for file in sorted(_shipped_folder().glob("*.toml"))}


def _shipped_folder() -> Path:
    return resources_folder() / "styles"


def read_file(file: Path) -> dict[str, Any]:
    """The tables of one stylesheet's file, its own alone; StylesheetError where they cannot be used."""
    if file.parent == _shipped_folder() and is_current():
        return _shipped_tables()[file.stem]
    return _read_toml(file)


def _read_toml(file: Path) -> dict[str, Any]:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise StylesheetError(Bilingual(f"{file.name}: bukan teks UTF-8", f"{file.name}: not text in UTF-8")) from error
    except OSError as error:
        raise StylesheetError(
            Bilingual(f"{file.name}: berkas gaya tidak dapat dibuka", f"{file.name}: the stylesheet cannot be opened")
        ) from error
    raw = check_tables(file.name, text)
    written = raw.get("style", {}).get("id", "")
    name, stem = file.name, file.stem
    if written and written != stem:
        raise StylesheetError(
            Bilingual(
                f"{name}: style.id adalah “{written}”, nama berkasnya “{stem}”; keduanya harus sama",
                f"{name}: style.id is “{written}”, the file is called “{stem}”; they must be the same",
            )
        )
    return raw


def _told(name: str, problems: Sequence[Problem]) -> Bilingual:
    """All problems of one file in one line, the first few word by word."""
    more = len(problems) - _TOLD
    return Bilingual(
        f"{name}: {'; '.join(_where(one, 'baris') + one.message.id for one in problems[:_TOLD])}"
        + (f"; dan {more} lagi" if more > 0 else ""),
        f"{name}: {'; '.join(_where(one, 'line') + one.message.en for one in problems[:_TOLD])}"
        + (f"; and {more} more" if more > 0 else ""),
    )


def _where(problem: Problem, line: str) -> str:
    places = [f"{line} {problem.line}" if problem.line else "", problem.key]
    return "".join(f"{place}: " for place in places if place)


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
    return StyleBook([_shipped_folder()])
