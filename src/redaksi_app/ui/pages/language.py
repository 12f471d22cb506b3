"""Which of two languages the interface speaks, for texts that carry both."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from redaksi_app.finding import Bilingual


def interface_language() -> str:
    """The code of the interface's language; a translation gives its own for the source "id"."""
    return QCoreApplication.translate("Language", "id")


def say(text: Bilingual) -> str:
    """``text`` in the language of the interface."""
    return text.in_language(interface_language())
