"""``redaksi text``: exactly the draft's text."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Redaksi


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Warga menunggu.", "Warga menunggu."),
        ("Warga menunggu.\n", "Warga menunggu.\n"),
        ("\ufeffSatu\r\nDua 🙂\u00a0tiga\u2028empat", "Satu\nDua 🙂\u00a0tiga\u2028empat"),
    ],
)
def test_no_newline_is_added(data: str, text: str, redaksi: Redaksi, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(data.encode("utf-8"))
    ran = redaksi("text", "a.txt", env={"PYTHONUTF8": "0", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"})
    assert (ran.status, ran.out, ran.err) == (0, text.encode("utf-8"), "")


def test_document(redaksi: Redaksi, sample: Path, document: Path) -> None:
    assert redaksi("text", document.name).out == sample.read_bytes()


def test_standard_input(redaksi: Redaksi) -> None:
    assert redaksi("text", "-", stdin=b"Warga menunggu.").out == b"Warga menunggu."
