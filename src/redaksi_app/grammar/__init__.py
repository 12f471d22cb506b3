"""Grammar by a LanguageTool server that belongs to Redaksi: its life, its answers, and findings made of them.

Nothing here knows the window. ``Grammar`` checks paragraphs, ``GrammarWorker`` does so in a thread of its own,
``join`` puts what was found beside the engine's findings.
"""

from redaksi_app.grammar.checking import Grammar
from redaksi_app.grammar.findings import join
from redaksi_app.grammar.patience import AT_A_TERMINAL, IN_THE_WINDOW, Patience
from redaksi_app.grammar.trouble import GrammarTrouble
from redaksi_app.grammar.worker import GrammarState, GrammarWorker, Ticket

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
