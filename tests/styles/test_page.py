"""The page on stylesheets is what the schema says, and its examples work."""

from __future__ import annotations

import re
from pathlib import Path

from redaksi_app.resources import resources_folder
from redaksi_app.styles import StyleBook
from tools.style_page import PAGE, page


def test_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "python -m tools.style_page writes it"


def test_examples_load(tmp_path: Path) -> None:
    examples = re.findall(r"```toml\n# gaya/([a-z-]+)\.toml\n(.*?)```", page(), re.DOTALL)
    assert len(examples) == 2
    for name, text in examples:
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    book = StyleBook([resources_folder() / "styles", tmp_path])
    for name, _ in examples:
        assert book.load(name).id == name
