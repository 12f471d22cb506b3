"""Stylesheets inherit, and a broken one says what is wrong."""

from pathlib import Path

import pytest

from redaksi_app.resources import resources_folder
from redaksi_app.styles import StyleBook, StylesheetError, shipped_styles


def _book(tmp_path: Path, **files: str) -> StyleBook:
    for name, text in files.items():
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    return StyleBook([resources_folder() / "styles", tmp_path])


@pytest.mark.parametrize("style_id", shipped_styles().ids())
def test_every_shipped_stylesheet_loads(style_id: str) -> None:
    style = shipped_styles().load(style_id)
    assert style.id == style_id
    assert style.style.basis


def test_pos_kupang_inherits_from_tribun_and_that_from_umum() -> None:
    book = shipped_styles()
    own, parent, root = (book.load(name) for name in ("pos-kupang", "tribun", "umum"))
    assert (own.style.inherits, parent.style.inherits, root.style.inherits) == ("tribun", "umum", "")
    assert own.dateline.shape == parent.dateline.shape
    assert own.export.paragraph_styles == root.export.paragraph_styles


def test_own_stylesheet_overrides_only_what_it_names(tmp_path: Path) -> None:
    book = _book(
        tmp_path, harian='[style]\nid = "harian"\nname = "Harian"\ninherits = "tribun"\n[ranks]\npol = "Pol."\n'
    )
    style = book.load("harian")
    assert style.ranks.pol == "Pol."
    assert style.dateline == shipped_styles().load("tribun").dateline


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[style]\nid = "x"\nname = "X"\ninherits = "umum"\n[ranks]\npol = "POL"\n', "ranks.pol"),
        ('[style]\nid = "x"\nname = "X"\ninherits = "umum"\n[ranks]\ntitik = true\n', "titik"),
        ('[style]\nid = "x"\ninherits = "tidak-ada"\n', "tidak-ada"),
        ("[style\n", "x.toml"),
        ('[style]\nid = "x"\ninherits = "x"\n', "x → x"),
    ],
)
def test_broken_stylesheet_says_what_is_wrong(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(StylesheetError) as caught:
        _book(tmp_path, x=text).load("x")
    assert told in caught.value.message.id
    assert told in caught.value.message.en
