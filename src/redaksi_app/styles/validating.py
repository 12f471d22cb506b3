"""What is wrong in a stylesheet's file: which line, which key, and what may stand there."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from string import Formatter
from typing import Any

import msgspec

from redaksi_app.finding import Bilingual
from redaksi_app.styles.describing import KeyDoc, SectionDoc, ValueKind, describe_schema
from redaksi_app.styles.toml_text import toml_value

_AT = re.compile(r"\(at line (\d+), column (\d+)\)")
_KINDS = {
    ValueKind.SWITCH: Bilingual("true atau false", "true or false"),
    ValueKind.NUMBER: Bilingual("bilangan bulat mulai dari 0", "a whole number from 0 on"),
    ValueKind.TEXT: Bilingual('teks di antara tanda petik: "..."', 'text between quotation marks: "..."'),
    ValueKind.LIST: Bilingual('daftar teks: ["...", "..."]', 'a list of texts: ["...", "..."]'),
    ValueKind.TABLE: Bilingual('pasangan teks: kunci = "nilai"', 'pairs of texts: key = "value"'),
}


class Problem(msgspec.Struct, frozen=True):
    """One thing wrong in a stylesheet.

    ``key`` is "section.key" ("" for the file as a whole), ``line`` counts from 1 (0: nowhere in particular).
    """

    key: str
    message: Bilingual
    line: int = 0


def parse(text: str) -> dict[str, Any] | Problem:
    """``text`` read as TOML, or why it is none."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _AT.search(str(error))
        where = Bilingual(f" di kolom {at[2]}", f" at column {at[2]}") if at else Bilingual("", "")
        return Problem(
            "",
            Bilingual(f"bukan TOML yang sah{where.id}", f"not valid TOML{where.en}"),
            int(at[1]) if at else text.count("\n") + 1,
        )


def find_problems(raw: dict[str, Any], text: str = "") -> list[Problem]:
    """What in ``raw``, one file's own tables, the schema does not allow; ``text`` is the file, for the lines.

    A key that is missing is no problem here: it is inherited.
    """
    return [
        Problem(problem.key, problem.message, _line_of(problem.key, text))
        for problem in _tables(raw, describe_schema())
    ]


def find_missing(merged: dict[str, Any]) -> list[str]:
    """The keys, as "section.key", that neither the file nor what it inherits from has."""
    return [
        f"{section.name}.{key.name}"
        for section in describe_schema()
        for key in section.keys
        if key.name not in merged.get(section.name, {})
    ]


def _tables(raw: dict[str, Any], sections: Sequence[SectionDoc]) -> Iterator[Problem]:
    known = {section.name: section for section in sections}
    for name, table in raw.items():
        section = known.get(name)
        if section is None:
            yield _unknown(name, list(known), Bilingual("bagian", "section"))
        elif not isinstance(table, dict):
            yield Problem(name, Bilingual(f"ini bagian: tulis [{name}]", f"this is a section: write [{name}]"))
        else:
            yield from _keys(section, table)


def _keys(section: SectionDoc, table: dict[str, Any]) -> Iterator[Problem]:
    for name, value in table.items():
        key = section.key(name)
        path = f"{section.name}.{name}"
        if key is None:
            names = [known.name for known in section.keys]
            yield _unknown(path, [f"{section.name}.{one}" for one in names], Bilingual("kunci", "key"))
        else:
            yield from (Problem(path, message) for message in _value(key, value))


def _unknown(path: str, known: list[str], what: Bilingual) -> Problem:
    near = get_close_matches(path, known, n=1, cutoff=0.75)
    names = ", ".join(name.rpartition(".")[2] for name in known)
    hint = (
        Bilingual(f"maksudnya {near[0].rpartition('.')[2]}?", f"is {near[0].rpartition('.')[2]} meant?")
        if near
        else Bilingual(f"yang ada: {names}", f"there are: {names}")
    )
    return Problem(
        path, Bilingual(f"{what.id} ini tidak dikenal; {hint.id}", f"this {what.en} is not known; {hint.en}")
    )


def _value(key: KeyDoc, value: Any) -> Iterator[Bilingual]:
    if key.kind is ValueKind.CHOICE:
        if value not in key.choices:
            yield _not_among(value, key.choices)
    elif not _fits(key.kind, value):
        expected = _KINDS[key.kind]
        yield Bilingual(
            f"{toml_value(value)} tidak dapat dipakai; yang diminta: {expected.id}",
            f"{toml_value(value)} cannot be used; wanted: {expected.en}",
        )
    elif key.kind is ValueKind.LIST and key.choices:
        yield from (_not_among(entry, key.choices) for entry in value if entry not in key.choices)
    elif key.kind is ValueKind.TABLE:
        yield from (_not_among(name, key.keys) for name in value if key.keys and name not in key.keys)
        yield from (_not_among(one, key.choices) for one in value.values() if key.choices and one not in key.choices)
    elif key.placeholders is not None:
        for text in value if isinstance(value, list) else [value]:
            yield from _braces(text, key.placeholders)


def _fits(kind: ValueKind, value: Any) -> bool:
    match kind:
        case ValueKind.SWITCH:
            return isinstance(value, bool)
        case ValueKind.NUMBER:
            return isinstance(value, int) and not isinstance(value, bool) and value >= 0
        case ValueKind.LIST:
            return isinstance(value, list) and all(isinstance(entry, str) for entry in value)
        case ValueKind.TABLE:
            return isinstance(value, dict) and all(isinstance(one, str) for one in value.values())
    return isinstance(value, str)


def _not_among(value: Any, choices: Sequence[str]) -> Bilingual:
    allowed = ", ".join(toml_value(choice) for choice in choices)
    return Bilingual(
        f"{toml_value(value)} tidak dikenal; yang boleh: {allowed}",
        f"{toml_value(value)} is not known; allowed: {allowed}",
    )


def _braces(text: str, placeholders: Sequence[str]) -> Iterator[Bilingual]:
    allowed = ", ".join(f"{{{name}}}" for name in placeholders)
    try:
        fields = [field for _, field, _, _ in Formatter().parse(text) if field is not None]
    except ValueError:
        yield Bilingual(
            f"kurung kurawal tidak berpasangan; yang boleh: {allowed}", f"a brace without its pair; allowed: {allowed}"
        )
        return
    for field in fields:
        if field not in placeholders:
            yield Bilingual(
                f"{{{field}}} tidak dikenal; yang boleh: {allowed}", f"{{{field}}} is not known; allowed: {allowed}"
            )


def _line_of(path: str, text: str) -> int:
    """The line on which the key ``path`` stands in the file, or its section's; 0 where it is not found."""
    section, _, key = path.partition(".")
    inside, at_section = False, 0
    for number, line in enumerate(text.split("\n"), start=1):
        stripped = line.strip()
        if header := re.match(r"\[+\s*([^\[\]#]+?)\s*\]", stripped):
            name = header[1].replace('"', "")
            inside = name == section
            if inside or name == path:
                at_section = at_section or number
            if name == path and key:
                return number
        elif inside and key and re.match(rf"[\"']?{re.escape(key)}[\"']?\s*=", stripped):
            return number
    return at_section
