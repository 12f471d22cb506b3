from __future__ import annotations

import io
import zipfile

import pytest

from redaksi_app.formats.errors import LOCKED, DraftError
from redaksi_app.formats.odt import read_odt

NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
)


def make_odt(body: str, manifest: str = "<m/>") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        target.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        target.writestr("META-INF/manifest.xml", manifest)
        target.writestr(
            "content.xml",
            f"<office:document-content {NAMES}><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
        )
    return out.getvalue()


def test_paragraphs_headings_lists_and_tables_in_order() -> None:
    body = (
        "<text:h>Judul</text:h><text:list><text:list-item><text:p>butir</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>sel</text:p></table:table-cell></table:table-row>"
        "</table:table><text:p/><text:p>akhir</text:p>"
    )
    assert read_odt(make_odt(body)).text == "Judul\nbutir\nsel\n\nakhir"


def test_spaces_tabs_breaks_and_spans() -> None:
    body = (
        '<text:p>\n  satu<text:s text:c="2"/><text:span>dua  </text:span> tiga'
        "<text:tab/>x<text:line-break/>y\n</text:p>"
    )
    assert read_odt(make_odt(body)).text == "satu  dua tiga\tx\u2028y"


def test_deleted_text_notes_and_comments_are_left_out_and_told() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>hapus</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:p>isi<office:annotation><text:p>komentar</text:p>"
        "</office:annotation><text:note><text:note-body><text:p>catatan</text:p></text:note-body></text:note></text:p>"
    )
    content = read_odt(make_odt(body))
    assert content.text == "isi"
    assert len(content.notices) == 3


def test_a_locked_file_is_told() -> None:
    with pytest.raises(DraftError) as caught:
        read_odt(make_odt("<text:p>x</text:p>", "<manifest:encryption-data/>"))
    assert caught.value.message == LOCKED
