"""How often Python looks for rubbish while a draft is checked."""

from __future__ import annotations

import gc

#: New objects before the young ones are looked through, and how many such looks before the older ones are.
_YOUNG, _MIDDLE, _OLD = 20_000, 20, 100


def collect_seldom() -> None:
    """Look for circles of dead objects less often than Python does by itself.

    The tables are a few hundred thousand objects that live as long as the program, and a check makes many small ones
    that die by themselves: looking through them all costs nearly a tenth of the check, and finds nothing.
    """
    gc.set_threshold(_YOUNG, _MIDDLE, _OLD)
