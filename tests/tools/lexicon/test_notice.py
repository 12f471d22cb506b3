"""Naming the sources."""

from __future__ import annotations

import pytest

from tools.lexicon import notice
from tools.lexicon.sources import DEBIAN_PACKAGES, PYTHON_PACKAGES


def test_every_source_is_named_with_its_licence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.metadata.version", lambda name: "1.0")
    text = notice.notice()
    for name in (*DEBIAN_PACKAGES, *PYTHON_PACKAGES):
        assert name in text
    assert "ShareAlike 4.0" in text
    assert "OpenSubtitles" in text
