"""The program's first word: a command, a draft, or a command mistyped."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from redaksi_app.__main__ import main


@pytest.fixture(autouse=True)
def _no_display(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("REDAKSI_HOME", str(tmp_path / "rumah"))
    monkeypatch.chdir(tmp_path)


def _said(arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    monkeypatch.setattr(sys, "argv", ["redaksi", "--lang", "id", *arguments])
    assert main() == 2
    return capsys.readouterr().err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a display")
@pytest.mark.parametrize(
    ("word", "reason"),
    [
        ("chek", "Perintah “chek” tidak ada. Mungkin maksudnya: redaksi check"),
        ("Export", "Perintah “Export” tidak ada. Mungkin maksudnya: redaksi export"),
        ("zzz", "“zzz” bukan perintah dan bukan naskah. Perintah yang ada: check, fix, export"),
        ("naskah.txt", "Jendela belum dapat dibuka: tidak ada layar."),
    ],
)
def test_a_mistyped_command_is_named(
    word: str, reason: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _said([word], monkeypatch, capsys).startswith(f"redaksi: {reason}")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a display")
def test_a_draft_that_is_called_like_a_command_is_a_draft(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "chek").write_text("Naskah.")
    assert "tidak ada layar" in _said(["chek"], monkeypatch, capsys)
