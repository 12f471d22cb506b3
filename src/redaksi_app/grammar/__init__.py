"""Grammar by a LanguageTool server that belongs to Redaksi: its life, its answers, and findings made of them.

Nothing here knows the window. ``Grammar`` checks paragraphs, ``GrammarWorker`` does so in a thread of its own,
``join`` puts what was found beside the engine's findings.

What is named here is loaded when it is first asked for: to explain a rule takes no server and no engine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redaksi_app.lazily import lazily

if TYPE_CHECKING:
    from redaksi_app.grammar.checking import Grammar
    from redaksi_app.grammar.findings import join
    from redaksi_app.grammar.patience import AT_A_TERMINAL, IN_THE_WINDOW, Patience
    from redaksi_app.grammar.trouble import GrammarTrouble
    from redaksi_app.grammar.worker import GrammarState, GrammarWorker, Ticket

_HOMES = {
    "AT_A_TERMINAL": "patience",
    "Grammar": "checking",
    "GrammarState": "worker",
    "GrammarTrouble": "trouble",
    "GrammarWorker": "worker",
    "IN_THE_WINDOW": "patience",
    "Patience": "patience",
    "Ticket": "worker",
    "join": "findings",
}

__all__ = [
    "AT_A_TERMINAL",
    "IN_THE_WINDOW",
    "Grammar",
    "GrammarState",
    "GrammarTrouble",
    "GrammarWorker",
    "Patience",
    "Ticket",
    "join",
]

__getattr__ = lazily(__name__, _HOMES)
