"""Small drawings that the style sheet needs as files: ticks and arrows in the theme's colours."""

from __future__ import annotations

from pathlib import Path

from redaksi_app.ui.theme.tokens import Tokens

_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" viewBox="0 0 16 16" fill="none" '
    'stroke="{colour}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"><path d="{path}"/></svg>'
)
_TICK = "M3.5 8.5l3 3 6-7"
_DASH = "M4 8h8"
_DOWN = "M4 6.5l4 4 4-4"
_UP = "M4 9.5l4-4 4 4"
_RIGHT = "M6.5 4l4 4-4 4"


def write_glyphs(folder: Path, tokens: Tokens) -> dict[str, str]:
    """Write the glyphs into ``folder``; returns their names with the paths as a style sheet wants them.

    Names differ between light and dark, since Qt keeps pictures by path.
    """
    shade = "dark" if tokens.dark else "light"
    wanted = {
        "tick": (_TICK, tokens.onaccent, 2.25),
        "dash": (_DASH, tokens.onaccent, 2.25),
        "dot": ("M8 8h.01", tokens.onaccent, 7.0),
        "menutick": (_TICK, tokens.ink, 1.75),
        "down": (_DOWN, tokens.ink2, 1.75),
        "downoff": (_DOWN, tokens.edge, 1.75),
        "up": (_UP, tokens.ink2, 1.75),
        "right": (_RIGHT, tokens.ink2, 1.75),
    }
    paths = {}
    for name, (path, colour, width) in wanted.items():
        file = folder / f"{name}-{shade}-{colour[1:]}.svg"
        file.write_text(_SVG.format(size=16, colour=colour, width=width, path=path), encoding="utf-8")
        paths[name] = file.as_posix()
    return paths
