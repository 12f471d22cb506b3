"""The newsroom's own template: its looks are taken over, its text is not, and none may do harm."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import msgspec
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt
from openxml_audit import OpenXmlValidator

from redaksi_app.article import Article, read_article
from redaksi_app.folders import folders
from redaksi_app.formats.errors import ExportError
from redaksi_app.formats.export import export_copy
from redaksi_app.formats.export_order import Order
from redaksi_app.styles import shipped_styles

STYLE = shipped_styles().load("pos-kupang")
TEXT = 'Panen Raya\nPOS-KUPANG.COM, SOE - Petani panen.\n"Kami senang," kata Yosef.'
_TEMPLATE_TYPE = b"wordprocessingml.template.main+xml"
_OUTSIDE = (
    b'<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"'
    b' Target="http://contoh.example/x" TargetMode="External"/></Relationships>'
)

Change = Callable[[dict[str, bytes]], None]


def article(template: str = "") -> Article:
    style = msgspec.structs.replace(STYLE, export=msgspec.structs.replace(STYLE.export, template=template))
    return read_article(TEXT, style)


def template_bytes(change: Change | None = None) -> bytes:
    """A template with a headline style, a header, and words of its own."""
    document = docx.Document()
    document.add_paragraph("Tulis di sini").add_run(" contoh")
    style = document.styles.add_style("Judul", 1)
    style.font.size = Pt(40)
    document.sections[0].header.paragraphs[0].text = "HARIAN CONTOH"
    out = io.BytesIO()
    document.save(out)
    with zipfile.ZipFile(out) as package:
        members = {name: package.read(name) for name in package.namelist()}
    members["[Content_Types].xml"] = members["[Content_Types].xml"].replace(
        b"wordprocessingml.document.main+xml", _TEMPLATE_TYPE
    )
    if change is not None:
        change(members)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name, content)
    return out.getvalue()


@pytest.fixture
def template(tmp_path: Path) -> Path:
    path = tmp_path / "templat.dotx"
    path.write_bytes(template_bytes())
    return path


def exported(tmp_path: Path, template: Path) -> Path:
    out = tmp_path / "jadi.docx"
    export_copy(article(), out, approved=None, order=Order(template=template))
    return out


def refusal(tmp_path: Path, data: bytes) -> str:
    path = tmp_path / "templat.dotx"
    path.write_bytes(data)
    with pytest.raises(ExportError) as raised:
        exported(tmp_path, path)
    assert not (tmp_path / "jadi.docx").exists()
    assert "templat.dotx" in raised.value.message.en
    return raised.value.message.id


def test_the_copy_looks_like_the_template(tmp_path: Path, template: Path) -> None:
    document = docx.Document(str(exported(tmp_path, template)))
    assert [paragraph.text for paragraph in document.paragraphs] == [
        "Panen Raya",
        "POS-KUPANG.COM, SOE - Petani panen.",
        "“Kami senang,” kata Yosef.",
    ]
    headline = document.paragraphs[0].style
    assert headline is not None
    assert (headline.name, headline.font.size) == ("Judul", Pt(40))
    assert document.sections[0].header.paragraphs[0].text == "HARIAN CONTOH"


def test_styles_that_the_template_lacks_come_from_redaksi(tmp_path: Path, template: Path) -> None:
    document = docx.Document(str(exported(tmp_path, template)))
    names = [style.name for style in document.styles]
    assert names.count("Judul") == 1
    assert {"Teras", "Kutipan", "Dateline", "Atribusi"} <= set(names)
    assert [run.style.name for run in document.paragraphs[1].runs if run.style] == [
        "Dateline",
        "Default Paragraph Font",
    ]


def test_a_paragraph_style_is_not_taken_for_a_character_style(tmp_path: Path) -> None:
    document = docx.Document()
    document.styles.add_style("Dateline", WD_STYLE_TYPE.PARAGRAPH)
    document.save(str(tmp_path / "templat.docx"))
    lead = docx.Document(str(exported(tmp_path, tmp_path / "templat.docx"))).paragraphs[1]
    assert lead.runs[0].style is not None
    assert (lead.runs[0].style.name, lead.runs[0].style.type) == ("Dateline", WD_STYLE_TYPE.CHARACTER)


def test_a_template_becomes_a_document_with_the_copys_properties(tmp_path: Path, template: Path) -> None:
    with zipfile.ZipFile(exported(tmp_path, template)) as package:
        types = package.read("[Content_Types].xml")
        custom = package.read("docProps/custom.xml").decode()
        core = package.read("docProps/core.xml").decode()
        assert package.testzip() is None
        assert b'w:lang w:val="id-ID"' in package.read("word/styles.xml")
    assert _TEMPLATE_TYPE not in types
    assert "BELUM DISETUJUI" in custom
    assert "Panen Raya" in core


def test_the_filled_template_is_held_to_the_schemas(tmp_path: Path, template: Path) -> None:
    found = OpenXmlValidator().validate(exported(tmp_path, template)).errors
    assert [error.description for error in found if error.description] == []


def test_a_stylesheet_names_a_template_among_the_stylesheets(
    tmp_path: Path, template: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REDAKSI_HOME", str(tmp_path / "rumah"))
    folders().styles.mkdir(parents=True)
    template.rename(folders().styles / "cetak.dotx")
    out = tmp_path / "jadi.docx"
    export_copy(article("cetak.dotx"), out, approved=None)
    assert docx.Document(str(out)).sections[0].header.paragraphs[0].text == "HARIAN CONTOH"
    export_copy(article("cetak.dotx"), tmp_path / "jadi.txt", approved=None)


@pytest.mark.parametrize("name", ["../cetak.dotx", "/etc/passwd", r"\\peladen\bagi\x.dotx", "C:x.dotx", ".."])
def test_a_stylesheet_leads_nowhere_else(tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportError, match="folder"):
        export_copy(article(name), tmp_path / "jadi.docx", approved=None)


def test_a_template_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="cannot be read"):
        exported(tmp_path, tmp_path / "tiada.dotx")


def add(name: str, content: bytes) -> Change:
    return lambda members: members.update({name: content})


def point_out(member: str, kind: bytes) -> Change:
    def change(members: dict[str, bytes]) -> None:
        members[member] = members[member].replace(b"</Relationships>", _OUTSIDE % kind)

    return change


def entity(members: dict[str, bytes]) -> None:
    head = b'<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document'
    members["word/document.xml"] = members["word/document.xml"].replace(b"<w:document", head, 1)


def bomb(members: dict[str, bytes]) -> None:
    members["word/media/x.bin"] = bytes(40_000_000)


def without_styles(members: dict[str, bytes]) -> None:
    del members["word/styles.xml"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"Bukan templat", "bukan dokumen Word"),
        (template_bytes()[:4000], "tidak utuh"),
        (template_bytes(add("word/vbaProject.bin", b"x")), "makro"),
        (template_bytes(point_out("word/_rels/document.xml.rels", b"image")), "di luar dirinya"),
        (template_bytes(entity), "tidak utuh"),
        (template_bytes(bomb), "mengembang"),
        (template_bytes(without_styles), "bukan dokumen Word"),
    ],
    ids=["text", "truncated", "macros", "linked", "entity", "bomb", "styleless"],
)
def test_a_hostile_template_is_refused_with_the_reason(tmp_path: Path, data: bytes, reason: str) -> None:
    assert reason in refusal(tmp_path, data)


def test_a_damaged_picture_in_a_template_is_told(tmp_path: Path) -> None:
    data = bytearray(template_bytes(add("word/media/gambar.bin", bytes(range(256)) * 40)))
    place = data.index(b"word/media/gambar.bin") + 40
    data[place : place + 8] = b"\xff" * 8
    assert "tidak utuh" in refusal(tmp_path, bytes(data))


def test_a_folder_is_no_template(tmp_path: Path) -> None:
    (tmp_path / "templat.dotx").mkdir()
    with pytest.raises(ExportError, match="cannot be read"):
        exported(tmp_path, tmp_path / "templat.dotx")


def test_the_link_to_the_templates_own_template_is_left_behind(tmp_path: Path) -> None:
    def attach(members: dict[str, bytes]) -> None:
        members["word/_rels/settings.xml.rels"] = (
            b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            + _OUTSIDE % b"attachedTemplate"
        )
        members["word/settings.xml"] = members["word/settings.xml"].replace(
            b"</w:settings>", b'<w:attachedTemplate r:id="rIdX"/></w:settings>'
        )

    path = tmp_path / "templat.dotx"
    path.write_bytes(template_bytes(attach))
    with zipfile.ZipFile(exported(tmp_path, path)) as package:
        assert all(b"contoh.example" not in package.read(name) for name in package.namelist())
        assert b"attachedTemplate" not in package.read("word/settings.xml")
