"""A stylesheet that is handed on means the same on another machine, and a bad one changes nothing there."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from redaksi_app.resources import resources_folder
from redaksi_app.styles import (
    StyleBook,
    Stylesheet,
    StylesheetError,
    export_style,
    install_style,
    read_incoming,
    shipped_styles,
)

_SHIPPED = resources_folder() / "styles"
_OWN = """# Gaya kami
[style]
id = "harian"
name = "Harian"
inherits = "tribun"
basis = "rapat redaksi"
[ranks]
pol = "Pol."
[words.prefer]
"warga masyarakat" = "warga"
"""


def _book(folder: Path, text: str = _OWN, name: str = "harian") -> StyleBook:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return StyleBook([_SHIPPED, folder])


def _but_for_inheritance(style: Stylesheet) -> dict[str, object]:
    tables: dict[str, object] = msgspec.to_builtins(style)
    tables["style"] = style.id
    return tables


def _write(path: Path, data: bytes) -> None:
    path.write_bytes(data)


@pytest.mark.parametrize("resolved", [True, False])
@pytest.mark.parametrize("style_id", [*shipped_styles().ids(), "harian"])
def test_means_the_same_elsewhere(tmp_path: Path, style_id: str, resolved: bool) -> None:
    here = _book(tmp_path / "sini")
    data = export_style(here, style_id, resolved=resolved)
    there = StyleBook([_SHIPPED, tmp_path / "sana"])
    incoming = read_incoming(data, there, "kiriman.toml")
    assert incoming.replaces == (style_id != "harian")
    path = install_style(incoming, tmp_path / "sana", _write)
    assert path.name == f"{style_id}.toml"
    there.reload()
    assert _but_for_inheritance(there.load(style_id)) == _but_for_inheritance(here.load(style_id))


def test_resolved_needs_no_stylesheet_but_the_general_one(tmp_path: Path) -> None:
    book = _book(tmp_path, '[style]\nid = "cetak"\nname = "Cetak"\ninherits = "harian"\n', "cetak")
    (tmp_path / "harian.toml").write_text(_OWN, encoding="utf-8")
    book.reload()
    data = export_style(book, "cetak")
    elsewhere = read_incoming(data, shipped_styles(), "cetak.toml").style
    assert (elsewhere.ranks.pol, elsewhere.words.prefer) == ("Pol.", {"warga masyarakat": "warga"})
    with pytest.raises(StylesheetError, match="harian"):
        read_incoming(export_style(book, "cetak", resolved=False), shipped_styles(), "cetak.toml")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (_OWN.replace('"Pol."', '"POL"').encode(), '"POL"'),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"bukan gaya", "TOML"),
        (_OWN.replace('"harian"', '"../harian"').encode(), "../harian"),
        (b"", "kiriman"),
        (_OWN.replace('inherits = "tribun"', "").encode(), "umum"),
    ],
)
def test_what_cannot_be_used_is_refused(data: bytes, told: str) -> None:
    with pytest.raises(StylesheetError) as caught:
        read_incoming(data, shipped_styles(), "kiriman.toml")
    assert told in caught.value.message.id
    assert told in caught.value.message.en


def test_without_an_id_the_file_gives_it() -> None:
    data = b'[style]\nname = "Kiriman"\ninherits = "umum"\n'
    assert read_incoming(data, shipped_styles(), "kiriman.toml").style.id == "kiriman"


def test_a_writer_that_fails_leaves_the_old_one(tmp_path: Path) -> None:
    book = _book(tmp_path)
    incoming = read_incoming(_OWN.replace("Pol.", "Pol").encode(), book, "harian.toml")

    def fail(path: Path, data: bytes) -> None:
        raise OSError("penuh")

    with pytest.raises(OSError, match="penuh"):
        install_style(incoming, tmp_path, fail)
    book.reload()
    assert book.load("harian").ranks.pol == "Pol."


def test_one_that_only_lies_over_itself_is_refused_where_nothing_lies_below(tmp_path: Path) -> None:
    book = _book(tmp_path)
    data = b'[style]\ninherits = "harian"\n[ranks]\npol = "Pol"\n'
    with pytest.raises(StylesheetError, match="circle"):
        read_incoming(data, book, "harian.toml", tmp_path)
    data = data.replace(b"harian", b"pos-kupang")
    assert read_incoming(data, book, "pos-kupang.toml", tmp_path).style.ranks.pol == "Pol"
