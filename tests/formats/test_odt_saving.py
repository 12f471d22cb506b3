"""Saving an ODT in place: the words change, everything else stays, and what cannot be done is not done by half."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.formats.errors import DraftSaveError
from redaksi_app.formats.odt import read_odt
from redaksi_app.formats.odt_saving import save_odt
from redaksi_app.formats.package import Package
from redaksi_app.formats.reading import read_draft
from redaksi_app.formats.saving import save_draft

from .test_odt import make_odt

_BODY = (
    '<text:h text:style-name="H1">Pasar Lontar Ramai</text:h>'
    '<text:p text:style-name="Isi">Harga <text:span text:style-name="Miring">beras merah</text:span> naik\n  lagi.'
    "</text:p>"
    "<text:list><text:list-item><text:p>cabai</text:p></text:list-item></text:list>"
    '<text:p>Bunga<text:s text:c="2"/>kol<text:tab/>Rp5.000</text:p>'
)
_TEXT = "Pasar Lontar Ramai\nHarga beras merah naik lagi.\ncabai\nBunga  kol\tRp5.000"


def _content(data: bytes) -> str:
    return Package(data).read("content.xml").decode()


@pytest.mark.parametrize(
    ("edited", "kept"),
    [
        (_TEXT.replace("beras merah", "beras putih"), '<text:span text:style-name="Miring">beras putih</text:span>'),
        (_TEXT.replace("Harga", "Di Soe, harga"), '>Di Soe, harga <text:span text:style-name="Miring">'),
        (_TEXT.replace(" lagi", ""), "</text:span> naik.</text:p>"),
        (_TEXT.replace("\ncabai", ""), "naik\n  lagi.</text:p><text:p>Bunga"),
        (_TEXT.replace("\ncabai", "\nbawang\ncabai"), "<text:p>cabai</text:p></text:list-item>"),
        (_TEXT.replace("Rp5.000", "Rp6.000"), '<text:s text:c="2"/>kol<text:tab/>Rp6.000'),
        (_TEXT.replace("Bunga  kol", "Bunga kol"), "Bunga<text:s"),
    ],
)
def test_only_what_was_edited_changes(edited: str, kept: str) -> None:
    saved = save_odt(make_odt(_BODY), edited)
    assert read_odt(saved).text == edited
    assert kept in _content(saved)


def test_a_new_paragraph_looks_like_the_one_before_it() -> None:
    saved = save_odt(make_odt(_BODY), _TEXT.replace("\ncabai", "\nWarga antre.\ncabai"))
    assert '<text:p text:style-name="Isi">Warga antre.</text:p>' in _content(saved)


def test_other_members_keep_their_bytes() -> None:
    before, after = make_odt(_BODY), save_odt(make_odt(_BODY), _TEXT.replace("naik", "turun"))
    assert Package(before).names == Package(after).names
    for name in Package(before).names - {"content.xml"}:
        assert Package(before).read(name) == Package(after).read(name)


def test_a_paragraph_with_a_picture_is_not_thrown_away() -> None:
    body = "<text:p>Judul</text:p><text:p>Foto <draw:frame/>pasar</text:p>"
    with pytest.raises(DraftSaveError, match=r"Save it as \.docx"):
        save_odt(make_odt(body), "Judul")


def test_a_refusal_leaves_the_file_whole(tmp_path: Path) -> None:
    path = tmp_path / "naskah.odt"
    path.write_bytes(make_odt("<text:p>Judul</text:p><text:p>Foto <draw:frame/>pasar</text:p>"))
    before = path.read_bytes()
    with pytest.raises(DraftSaveError):
        save_draft(read_draft(path), "Judul")
    assert path.read_bytes() == before
    assert save_draft(read_draft(path), "Judul\nFoto kota").format == "odt"
    assert read_draft(path).text == "Judul\nFoto kota"


@given(st.lists(st.sampled_from(["Harga", "beras", "naik", "di luar", "\n", "Rp5.000", "🙂", ","]), max_size=12))
def test_what_is_saved_is_what_was_edited(words: list[str]) -> None:
    edited = "\n".join(" ".join(line.split()) for line in " ".join(words).split("\n"))
    plain = "<text:p>Judul</text:p>\n <text:p>Harga <text:span>beras</text:span> naik di pasar.</text:p>"
    assert read_odt(save_odt(make_odt(plain), edited)).text == edited
