"""The copy as a DOCX for layout."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime, timedelta, timezone

import docx
import msgspec
import pytest
from docx.enum.style import WD_STYLE_TYPE
from lxml import etree

from redaksi_app.article import Article, read_article
from redaksi_app.formats.approval import Approval, checksum
from redaksi_app.formats.copy_blocks import copy_blocks
from redaksi_app.formats.export_docx import docx_copy
from redaksi_app.formats.export_order import Order
from redaksi_app.formats.typography import typeset
from redaksi_app.styles import shipped_styles

from .conftest import WORD

STYLE = shipped_styles().load("pos-kupang")
TEXT = (
    "Petani Soe Panen <Jagung> & Padi\n"
    'Dek: Harga "naik" 20 persen\n'
    "Penulis: Maria Seran | Editor: Anton Bria\n"
    "POS-KUPANG.COM, SOE - Petani memanen *2.000* ton jagung seharga Rp 5 miliar.\n"
    '"Kami senang," kata Bu Maria.\u2028Ia\ttersenyum 😀.\n'
    "Ia mengutip: بسم الله\n"
    "Foto: Petani menjemur jagung\n"
    "(*)\n"
)
WITA = timezone(timedelta(hours=8))
W = f"{{{WORD}}}"


def article(text: str = TEXT) -> Article:
    return read_article(text, STYLE)


def approval(text: str = TEXT) -> Approval:
    return Approval("Anton “A” Bria & Co", "redaktur", datetime(2026, 1, 2, 10, 15, tzinfo=WITA), checksum(text))


def copy(text: str = TEXT, given: Approval | None = None) -> bytes:
    return docx_copy(article(text), given, Order())


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_the_paragraphs_are_those_of_the_copy_in_the_stylesheets_styles() -> None:
    document = docx.Document(io.BytesIO(copy()))
    blocks = copy_blocks(article())
    said = [paragraph.text.replace("\n", "\u2028") for paragraph in document.paragraphs]
    assert said == [typeset(block.text, STYLE) for block in blocks]
    names = STYLE.export.paragraph_styles
    styles = [paragraph.style.name for paragraph in document.paragraphs if paragraph.style]
    assert styles == [names[block.role] for block in blocks]
    assert styles[:3] == ["Judul", "Ringkasan", "Byline"]
    assert "Keterangan Foto" in styles


def test_words_have_character_styles_and_nothing_else() -> None:
    document = docx.Document(io.BytesIO(copy()))
    styled = [
        (run.style.name, run.text)
        for paragraph in document.paragraphs
        for run in paragraph.runs
        if run.style and run.style.name != "Default Paragraph Font"
    ]
    assert styled == [
        ("Dateline", "POS-KUPANG.COM, SOE -"),
        ("Penekanan", "2.000"),
        ("Atribusi", "kata Bu\u00a0Maria"),
    ]
    body = etree.fromstring(members(copy())["word/document.xml"])
    formatting = {child.tag for kind in ("pPr", "rPr") for each in body.iter(f"{W}{kind}") for child in each}
    assert formatting == {f"{W}pStyle", f"{W}rStyle"}


def test_every_style_of_the_stylesheet_is_there_for_the_layout_to_map() -> None:
    document = docx.Document(io.BytesIO(copy("Panen Raya\nSOE - Petani panen.")))
    paragraphs = {style.name for style in document.styles if style.type is WD_STYLE_TYPE.PARAGRAPH}
    characters = {style.name for style in document.styles if style.type is WD_STYLE_TYPE.CHARACTER}
    assert set(STYLE.export.paragraph_styles.values()) <= paragraphs
    assert {"Dateline", "Penekanan", "Atribusi"} <= characters


def test_the_language_is_indonesian() -> None:
    styles = etree.fromstring(members(copy())["word/styles.xml"])
    (language,) = styles.iter(f"{W}lang")
    assert language.get(f"{W}val") == "id-ID"


def test_the_properties_tell_whose_copy_it_is() -> None:
    properties = docx.Document(io.BytesIO(copy(given=approval()))).core_properties
    assert (properties.title, properties.author) == ("Petani Soe Panen <Jagung> & Padi", "Maria Seran")
    assert (properties.last_modified_by, properties.content_status) == ("Anton “A” Bria & Co", "Disetujui")
    assert properties.modified == datetime(2026, 1, 2, 2, 15, tzinfo=properties.modified.tzinfo)
    custom = etree.fromstring(members(copy(given=approval()))["docProps/custom.xml"])
    said = {each.get("name"): each[0].text for each in custom}
    assert said == {
        "Status": "Disetujui",
        "Penyunting": "Anton “A” Bria & Co",
        "Peran": "redaktur",
        "Waktu persetujuan": "2026-01-02T10:15:00+08:00",
        "SHA-256 naskah": checksum(TEXT),
        "Gaya": "pos-kupang",
    }


def test_copy_that_is_not_approved_says_so() -> None:
    found = members(copy())
    assert "BELUM DISETUJUI" in found["docProps/core.xml"].decode()
    assert "BELUM DISETUJUI" in found["docProps/custom.xml"].decode()


def test_the_same_approved_copy_is_the_same_file() -> None:
    assert copy(given=approval()) == copy(given=approval())


@pytest.mark.parametrize("name", ['Isi & <b> "naskah"', "本文"])
def test_names_of_styles_may_be_any_words(name: str) -> None:
    styles = STYLE.export.paragraph_styles | {"body": name, "unknown": name}
    style = msgspec.structs.replace(STYLE, export=msgspec.structs.replace(STYLE.export, paragraph_styles=styles))
    data = docx_copy(read_article("Panen Raya\nSOE - Petani panen.\nWarga senang.", style), None, Order())
    last = docx.Document(io.BytesIO(data)).paragraphs[-1]
    assert last.style is not None
    assert (last.text, last.style.name) == ("Warga senang.", name)
