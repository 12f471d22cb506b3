"""Decisions that hold in every draft: words that a rule is never again to find fault with."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Literal

import msgspec

from redaksi_app.engine import Ignored, IgnoreScope
from redaksi_app.finding import Bilingual, Finding
from redaksi_app.formats import DraftSaveError, atomic_write

ALWAYS: Literal["always"] = "always"
#: How far a decision to leave a finding reaches.
Scope = IgnoreScope | Literal["always"]
_FILE = "selalu-diabaikan.json"
_NOT_KEPT = Bilingual("Keputusan belum tersimpan.", "The decision is not saved yet.")


class Standing(Ignored, frozen=True):
    """A decision for these words under this rule in every draft. Nothing of a draft around them is kept."""

    @classmethod
    def on(cls, finding: Finding, reason: str) -> Standing:
        """The decision to leave what ``finding`` found, always."""
        return cls(finding.rule, finding.text, IgnoreScope.DRAFT, reason=reason)


class StandingDecisions:
    """Those kept in ``folder``. Changes are written at once and raise DraftSaveError where they cannot be."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / _FILE
        self._decisions = self._read()

    def all(self) -> list[Standing]:
        """Every decision, the newest last."""
        return list(self._decisions)

    def add(self, decision: Standing) -> None:
        """It holds from now on."""
        if decision not in self._decisions:
            self._keep([*self._decisions, decision])

    def remove(self, decision: Standing) -> None:
        """It no longer holds."""
        if decision in self._decisions:
            self._keep([one for one in self._decisions if one != decision])

    def _keep(self, decisions: list[Standing]) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DraftSaveError(_NOT_KEPT) from error
        atomic_write(self._file, msgspec.json.format(msgspec.json.encode(decisions), indent=1))
        self._decisions = decisions

    def _read(self) -> list[Standing]:
        """What is in the file; a damaged one is set aside."""
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=list[Standing])
        except OSError:
            return []
        except msgspec.DecodeError:
            with contextlib.suppress(OSError):
                self._file.replace(self._file.with_suffix(".rusak.json"))
            return []


def scope_of(decision: Ignored) -> Scope:
    """How far ``decision`` reaches."""
    return ALWAYS if isinstance(decision, Standing) else decision.scope
