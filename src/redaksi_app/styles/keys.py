"""What the schema says of each key besides its type: a description in both languages, and what its text may hold."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

#: The parts of an article, by the names that stylesheets use.
PARTS = (
    "kicker",
    "headline",
    "deck",
    "byline",
    "reporter-line",
    "lead",
    "body",
    "subhead",
    "caption",
    "credit",
    "related",
    "end-mark",
    "promo",
    "disclaimer",
    "navigation",
)
#: What a paragraph of the copy may be called besides: speech, and whatever has no style of its own.
ROLES = (*PARTS, "quotation", "unknown")


class Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """One table of a stylesheet: immutable, without defaults, and a misspelt key is an error."""


def key(
    indonesian: str,
    english: str,
    *,
    example: str = "",
    placeholders: Sequence[str] | None = None,
    choices: Sequence[str] = (),
    keys: Sequence[str] = (),
) -> msgspec.Meta:
    """The description of a key or section.

    ``example`` is TOML, what may stand after ``=``. ``placeholders``: the text may hold these names in braces and no
    others. ``choices``: the list may hold these words only. ``keys``: the table may have these keys only.
    """
    extra = {"id": indonesian, "example": example, "choices": tuple(choices), "keys": tuple(keys)}
    if placeholders is not None:
        extra["placeholders"] = tuple(placeholders)
    return msgspec.Meta(description=english, extra=extra)
