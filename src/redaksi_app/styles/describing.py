"""The schema as data: sections and keys with what they mean and may hold, for forms, documentation and errors."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import Any, Literal, get_args, get_origin, get_type_hints

import msgspec

from redaksi_app.finding import Bilingual
from redaksi_app.styles.schema import Stylesheet


class ValueKind(StrEnum):
    """What stands behind a key."""

    SWITCH = "switch"
    NUMBER = "number"
    TEXT = "text"
    CHOICE = "choice"
    LIST = "list"
    TABLE = "table"


class KeyDoc(msgspec.Struct, frozen=True):
    """One key of a section.

    ``name`` is as the file writes it ("city-case"). ``choices`` are the values allowed: of the key itself for a
    CHOICE, of each entry for a LIST, of each value for a TABLE; empty: any text. ``keys`` are the keys that a TABLE
    may have; empty: any. ``placeholders`` may stand in a TEXT in braces; None: braces mean nothing. ``example`` is
    TOML; empty where the values say enough.
    """

    name: str
    kind: ValueKind
    doc: Bilingual
    choices: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    placeholders: tuple[str, ...] | None = None
    example: str = ""


class SectionDoc(msgspec.Struct, frozen=True):
    """One table of a stylesheet and its keys, in the order of the schema."""

    name: str
    doc: Bilingual
    keys: tuple[KeyDoc, ...]

    def key(self, name: str) -> KeyDoc | None:
        """The key of this name."""
        return next((key for key in self.keys if key.name == name), None)


@lru_cache(maxsize=1)
def describe_schema() -> tuple[SectionDoc, ...]:
    """Every section of a stylesheet, in the order of the schema."""
    sections = []
    for field in _fields(Stylesheet):
        struct, doc, _ = _annotated(field)
        assert isinstance(struct, msgspec.inspect.StructType)
        hints = get_type_hints(struct.cls)
        keys = tuple(_key(inner, hints[inner.name]) for inner in _fields(struct.cls))
        sections.append(SectionDoc(field.encode_name, doc, keys))
    return tuple(sections)


def _fields(struct: type) -> tuple[msgspec.inspect.Field, ...]:
    info = msgspec.inspect.type_info(struct)
    assert isinstance(info, msgspec.inspect.StructType)
    return info.fields


def _annotated(field: msgspec.inspect.Field) -> tuple[msgspec.inspect.Type, Bilingual, dict[str, tuple[str, ...]]]:
    """A field's type, description, and what ``keys.key`` was told besides."""
    info = field.type
    if not isinstance(info, msgspec.inspect.Metadata):
        raise TypeError(f"{field.name} has no description: write it with keys.key")
    extra = info.extra or {}
    return info.type, Bilingual(extra["id"], (info.extra_json_schema or {})["description"]), extra


def _key(field: msgspec.inspect.Field, hint: Any) -> KeyDoc:
    info, doc, extra = _annotated(field)
    return KeyDoc(
        name=field.encode_name,
        kind=_kind(info),
        doc=doc,
        choices=_choices(hint) or extra["choices"],
        keys=extra["keys"],
        placeholders=extra.get("placeholders"),
        example=str(extra["example"]),
    )


def _kind(info: msgspec.inspect.Type) -> ValueKind:
    match info:
        case msgspec.inspect.BoolType():
            return ValueKind.SWITCH
        case msgspec.inspect.IntType():
            return ValueKind.NUMBER
        case msgspec.inspect.StrType():
            return ValueKind.TEXT
        case msgspec.inspect.LiteralType():
            return ValueKind.CHOICE
        case msgspec.inspect.ListType():
            return ValueKind.LIST
        case msgspec.inspect.DictType():
            return ValueKind.TABLE
    raise TypeError(f"a stylesheet cannot hold {info}")


def _choices(hint: Any) -> tuple[str, ...]:
    """The values that a type, or the entries of a list or table, may have, in the order of the schema."""
    if get_origin(hint) is Literal:
        return get_args(hint)
    return next((choices for inner in get_args(hint) if (choices := _choices(inner))), ())
