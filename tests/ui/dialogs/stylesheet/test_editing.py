from __future__ import annotations

from pathlib import Path

import pytest

from redaksi_app.resources import resources_folder
from redaksi_app.styles import StyleBook, StylesheetError
from redaksi_app.ui.dialogs.stylesheet.editing import StyleEdit, new_id, problem_at

SHIPPED = resources_folder() / "styles"


def book_with(folder: Path, **files: str) -> StyleBook:
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return StyleBook([SHIPPED, folder])


def saved(edit: StyleEdit, folder: Path) -> StyleBook:
    edit.save()
    return StyleBook([SHIPPED, folder])


def test_a_shipped_stylesheet_is_overlaid_and_never_touched(tmp_path: Path) -> None:
    before = (SHIPPED / "pos-kupang.toml").read_bytes()
    edit = StyleEdit.of(book_with(tmp_path), "pos-kupang", tmp_path)
    assert (edit.over, edit.new, edit.changed) == (True, True, False)
    edit.put("ranks", "pol", "Pol.")
    assert edit.changed
    style = saved(edit, tmp_path).load("pos-kupang")
    assert (style.ranks.pol, style.dateline.portal, style.style.name) == ("Pol.", "POS-KUPANG.COM", "Pos Kupang")
    assert style.style.basis == "observed practice"
    assert (SHIPPED / "pos-kupang.toml").read_bytes() == before
    assert "dateline" not in (tmp_path / "pos-kupang.toml").read_text(encoding="utf-8")


def test_what_is_own_and_what_is_inherited(tmp_path: Path) -> None:
    edit = StyleEdit.of(book_with(tmp_path), "pos-kupang", tmp_path)
    assert edit.own("numbers", "rupiah") is None
    assert edit.value("numbers", "rupiah") == edit.inherited("numbers", "rupiah") == "rapat"
    edit.put("numbers", "rupiah", "spasi")
    assert (edit.value("numbers", "rupiah"), edit.own_count("numbers")) == ("spasi", 1)
    edit.reset("numbers", "rupiah")
    assert (edit.value("numbers", "rupiah"), edit.own_count("numbers")) == ("rapat", 0)
    assert not edit.changed


def test_pairs_are_merged_one_by_one(tmp_path: Path) -> None:
    edit = StyleEdit.of(book_with(tmp_path), "tempo", tmp_path)
    edit.put("words", "prefer", {"warga masyarakat": "warga"})
    assert edit.value("words", "prefer") == {"tiongkok": "Cina", "warga masyarakat": "warga"}
    style = edit.stylesheet()
    assert style is not None
    assert style.words.prefer == {"tiongkok": "Cina", "warga masyarakat": "warga"}


def test_an_overlay_without_a_difference_leaves_no_file(tmp_path: Path) -> None:
    edit = StyleEdit.of(book_with(tmp_path), "pos-kupang", tmp_path)
    edit.put("ranks", "pol", "Pol.")
    edit.save()
    edit.reset("ranks", "pol")
    edit.save()
    assert list(tmp_path.iterdir()) == []


def test_an_own_file_is_opened_again_and_can_be_discarded(tmp_path: Path) -> None:
    text = '[style]\ninherits = "pos-kupang"\n[ranks]\npol = "Pol."\n'
    book = book_with(tmp_path, **{"pos-kupang": text})
    edit = StyleEdit.of(book, "pos-kupang", tmp_path)
    assert (edit.own("ranks", "pol"), edit.inherited("ranks", "pol"), edit.new) == ("Pol.", "Pol", False)
    edit.discard()
    assert book.fresh().load("pos-kupang").ranks.pol == "Pol"


def test_a_new_stylesheet_takes_no_drafts_from_its_parent(tmp_path: Path) -> None:
    book = book_with(tmp_path)
    edit = StyleEdit.child(book, "pos-kupang", "Harian Café Kita", tmp_path)
    assert (edit.id, edit.name, edit.parent_name) == ("harian-cafe-kita", "Harian Café Kita", "Pos Kupang")
    assert (edit.new, edit.changed) == (True, True)
    style = saved(edit, tmp_path).load("harian-cafe-kita")
    assert (style.style.name, style.recognise.portals) == ("Harian Café Kita", [])
    assert style.dateline == book.load("pos-kupang").dateline


def test_ids_do_not_meet() -> None:
    assert new_id("Tempo", ["tempo", "tempo-2"]) == "tempo-3"
    assert new_id("…", []) == "gaya"


def test_what_cannot_be_is_told_at_its_key_and_not_used(tmp_path: Path) -> None:
    edit = StyleEdit.of(book_with(tmp_path), "pos-kupang", tmp_path)
    edit.put("dateline", "shape", "{kota} - ")
    problem = problem_at(edit.problems(), "dateline.shape")
    assert problem is not None
    assert "{kota}" in problem.id
    assert edit.stylesheet() is None
    edit.put("dateline", "shape", "{city} - ")
    assert edit.problems() == []


def test_only_those_can_be_inherited_from_that_do_not_inherit_from_it(tmp_path: Path) -> None:
    book = book_with(tmp_path, tribun='[style]\ninherits = "tribun"\n[ranks]\npol = "Pol."\n')
    tribun = {style.id for style in StyleEdit.of(book, "tribun", tmp_path).parents()}
    assert "umum" in tribun
    assert tribun.isdisjoint({"tribun", "pos-kupang"})
    kompas = {style.id for style in StyleEdit.of(book, "kompas", tmp_path).parents()}
    assert {"tribun", "pos-kupang"} <= kompas


def test_a_parent_that_is_not_there_is_told(tmp_path: Path) -> None:
    edit = StyleEdit.child(book_with(tmp_path), "pos-kupang", "Kita", tmp_path)
    edit.put("style", "inherits", "tiada")
    assert problem_at(edit.problems(), "style.inherits") is not None
    assert edit.value("numbers", "rupiah") is None


def test_rules_that_the_window_has_switched_off_are_taken_over(tmp_path: Path) -> None:
    edit = StyleEdit.of(book_with(tmp_path), "pos-kupang", tmp_path, ["pangkat.bentuk"])
    assert edit.value("rules", "off") == ["pangkat.bentuk"]
    assert edit.changed


def test_a_broken_file_is_told_and_stays_as_it_is(tmp_path: Path) -> None:
    book = book_with(tmp_path, harian="[style\n")
    with pytest.raises(StylesheetError, match="harian"):
        StyleEdit.of(book, "harian", tmp_path)
    assert (tmp_path / "harian.toml").read_text(encoding="utf-8") == "[style\n"


def test_remarks_written_by_hand_are_kept(tmp_path: Path) -> None:
    text = '# Gaya kami\n\n[style]\ninherits = "umum"\nname = "Harian"\n\n# Rapat 3 Mei\n[ranks]\npol = "Pol."\n'
    edit = StyleEdit.of(book_with(tmp_path, harian=text), "harian", tmp_path)
    edit.put("ranks", "pol", "Pol")
    edit.save()
    assert (tmp_path / "harian.toml").read_text(encoding="utf-8") == text.replace('"Pol."', '"Pol"')
