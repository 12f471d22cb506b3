"""Stylesheets inherit, and a broken one says what is wrong."""

from pathlib import Path

import pytest

from redaksi_app.resources import resources_folder
from redaksi_app.styles import StyleBook, StylesheetError, recognise_style, shipped_styles


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


def test_every_problem_is_told_with_its_line(tmp_path: Path) -> None:
    text = '[style]\ninherits = "umum"\n[ranks]\npol = "POL"\n[numbers]\nrupiah = "Rp"\n'
    with pytest.raises(StylesheetError) as caught:
        _book(tmp_path, x=text).load("x")
    assert [problem.line for problem in caught.value.problems] == [4, 6]
    assert "x.toml: baris 4: ranks.pol:" in caught.value.message.id
    assert "line 6: numbers.rupiah:" in caught.value.message.en


def test_the_file_that_is_wrong_is_named(tmp_path: Path) -> None:
    book = _book(tmp_path, induk='[style]\ninherits = "umum"\n[ranks]\npol = 1\n', anak='[style]\ninherits = "induk"\n')
    with pytest.raises(StylesheetError, match=r"induk\.toml"):
        book.load("anak")


def test_id_and_file_must_agree(tmp_path: Path) -> None:
    with pytest.raises(StylesheetError, match="harian"):
        _book(tmp_path, x='[style]\nid = "harian"\ninherits = "umum"\n').load("x")


def test_without_a_name_it_goes_by_its_file(tmp_path: Path) -> None:
    style = _book(tmp_path, harian='[style]\ninherits = "tribun"\n').load("harian")
    assert (style.id, style.style.name) == ("harian", "harian")


def test_own_stylesheet_lies_over_the_shipped_one_of_its_name(tmp_path: Path) -> None:
    text = '[style]\ninherits = "pos-kupang"\n[ranks]\npol = "Pol."\n'
    style = _book(tmp_path, **{"pos-kupang": text}).load("pos-kupang")
    shipped = shipped_styles().load("pos-kupang")
    assert style.ranks.pol == "Pol."
    assert (style.dateline, style.style.name) == (shipped.dateline, shipped.style.name)


def test_heirs_of_a_shipped_stylesheet_see_what_lies_over_it(tmp_path: Path) -> None:
    book = _book(tmp_path, tribun='[style]\ninherits = "tribun"\n[ranks]\npol = "Pol."\n')
    assert book.load("pos-kupang").ranks.pol == "Pol."


def test_incomplete_root_is_told(tmp_path: Path) -> None:
    with pytest.raises(StylesheetError, match="inherits"):
        _book(tmp_path, sendiri='[style]\nname = "Sendiri"\n').load("sendiri")


def test_one_broken_stylesheet_leaves_the_others_usable(tmp_path: Path) -> None:
    book = _book(tmp_path, rusak="[style\n")
    assert recognise_style("POS-KUPANG.COM, SOE - Panen jagung.", book) == "pos-kupang"
    assert list(book.troubles()) == ["rusak"]
    assert [style.id for style in book.usable()] == shipped_styles().ids()


def test_a_file_that_was_mended_is_seen_after_reload(tmp_path: Path) -> None:
    book = _book(tmp_path, x="[style\n")
    assert "x" in book.troubles()
    (tmp_path / "x.toml").write_text('[style]\ninherits = "umum"\n', encoding="utf-8")
    book.reload()
    assert book.load("x").id == "x"
    assert book.file("x") == tmp_path / "x.toml"
    assert book.file("tidak-ada") is None


def test_switched_off_rules_are_added_to_the_files_own(tmp_path: Path) -> None:
    book = _book(tmp_path, x='[style]\ninherits = "umum"\n[rules]\noff = ["gelar"]\n')
    book.switch_off("x", ["pangkat"])
    assert book.load("x").rules.off == ["gelar", "pangkat"]


def test_broken_file_over_a_shipped_stylesheet_does_not_hide(tmp_path: Path) -> None:
    book = _book(tmp_path, **{"pos-kupang": '[style]\ninherits = "pos-kupang"\n[ranks]\npol = "POL"\n'})
    style_id = recognise_style("POS-KUPANG.COM, SOE - Panen jagung.", book)
    assert style_id == "pos-kupang"
    with pytest.raises(StylesheetError, match="POL"):
        book.load(style_id)


def test_tables_take_the_place_of_the_file_they_replace(tmp_path: Path) -> None:
    over = '[style]\ninherits = "pos-kupang"\n[ranks]\npol = "Pol."\n'
    book = _book(tmp_path, harian='[style]\ninherits = "umum"\n[ranks]\npol = "Pol."\n', **{"pos-kupang": over})
    own = {"style": {"inherits": "pos-kupang"}}
    assert book.tables("pos-kupang", own)["ranks"]["pol"] == "Pol."
    assert book.tables("pos-kupang", own, replacing=tmp_path / "pos-kupang.toml")["ranks"]["pol"] == "Pol"
    own = {"style": {"inherits": "harian"}}
    with pytest.raises(StylesheetError, match="circle"):
        book.tables("harian", own, replacing=tmp_path / "harian.toml")


def test_a_fresh_book_knows_what_has_come_and_what_is_switched_off(tmp_path: Path) -> None:
    book = _book(tmp_path)
    book.switch_off("pos-kupang", ["pangkat"])
    (tmp_path / "x.toml").write_text('[style]\ninherits = "umum"\n', encoding="utf-8")
    fresh = book.fresh()
    assert "x" in fresh.ids()
    assert fresh.load("pos-kupang").rules.off == ["pangkat"]
    assert "x" not in book.ids()
