"""Every colour of the window, light and dark, in one place.

Severity colours belong to severities only; ``accent`` is the one other hue. The limits that hold (4.5 for text,
3 for borders and marks, WCAG 2) are tested for every pair that meets on screen.
"""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Tokens:
    """One set of colours as ``#RRGGBB``.

    ``paper`` manuscript and dialogs; ``panel`` findings panel and group bars; ``chrome`` title, menu, tool and status
    bars; ``control`` buttons, cards, inputs; ``line`` hairlines, never with a meaning of their own; ``edge`` borders
    of inputs; ``ink``, ``ink2``, ``ink3`` text, secondary text, labels. Each severity (``must``, ``check``, ``hint``,
    and ``quote`` for what stands inside a quotation or is ignored) has a soft ground for its selected mark.
    ``selection`` is the ground of text that the editor has selected.
    """

    dark: bool
    paper: str
    panel: str
    chrome: str
    control: str
    line: str
    edge: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    onaccent: str
    accentsoft: str
    must: str
    mustsoft: str
    check: str
    checksoft: str
    hint: str
    hintsoft: str
    quote: str
    quotesoft: str
    inssoft: str
    delsoft: str
    selection: str

    def colour(self, name: str) -> str:
        """The value of the token ``name``; raises KeyError where there is none."""
        if name not in COLOUR_NAMES:
            raise KeyError(name)
        value: str = getattr(self, name)
        return value


COLOUR_NAMES = frozenset(field.name for field in fields(Tokens) if field.name != "dark")

LIGHT = Tokens(
    dark=False,
    paper="#FFFFFF",
    panel="#F8F8F6",
    chrome="#F1F1EE",
    control="#FFFFFF",
    line="#DDDCD7",
    edge="#84827C",
    ink="#1D1E20",
    ink2="#505156",
    ink3="#65666B",
    accent="#0B6159",
    onaccent="#FFFFFF",
    accentsoft="#E0EFEC",
    must="#B3261E",
    mustsoft="#FCEBE9",
    check="#8A5400",
    checksoft="#FAF1DF",
    hint="#1F5FAE",
    hintsoft="#E8F0FA",
    quote="#66676F",
    quotesoft="#EFEFF1",
    inssoft="#DAEFE9",
    delsoft="#FBE2DF",
    selection="#BFE0DA",
)

DARK = Tokens(
    dark=True,
    paper="#1B1C1E",
    panel="#212225",
    chrome="#292A2D",
    control="#303236",
    line="#3B3D41",
    edge="#888B92",
    ink="#E6E4DF",
    ink2="#B9B8B3",
    ink3="#A3A29D",
    accent="#6CC7B8",
    onaccent="#0C201D",
    accentsoft="#20383A",
    must="#FF9488",
    mustsoft="#402523",
    check="#E8B458",
    checksoft="#382C18",
    hint="#8FB8F2",
    hintsoft="#1F2E42",
    quote="#A6A6AE",
    quotesoft="#2E2F33",
    inssoft="#1B3B34",
    delsoft="#46231F",
    selection="#254845",
)
