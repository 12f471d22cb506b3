from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_a_call_that_returns_none_keeps_the_count_of_none() -> None:
    """A PySide6 that drops a reference to None at such calls ends the window after some thousand events."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("naskah")
    assert abs(sys.getrefcount(None) - before) < 100
