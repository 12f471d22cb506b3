"""What the editor does beside the text, as steps that undo takes back in their turn."""

from __future__ import annotations

from typing import NamedTuple

from redaksi_app.engine import Ignored


class Decision(NamedTuple):
    """A decision to leave a finding, as a step of the editor's history; ``taken`` false for taking one back."""

    ignored: Ignored
    taken: bool


class Learned(NamedTuple):
    """A word that was added to the dictionary, as a step of the editor's history."""

    word: str
