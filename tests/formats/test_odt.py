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


DELETION = (
    '<text:tracked-changes><text:changed-region text:id="h"><text:deletion/></text:changed-region>'
    '<text:changed-region text:id="t"><text:insertion/></text:changed-region></text:tracked-changes>'
)


def test_words_deleted_where_they_stand_are_left_out() -> None:
    body = (
        DELETION + '<text:p>tetap <text:change-start text:change-id="h"/>hapus<text:change-end text:change-id="h"/>'
        '<text:change-start text:change-id="t"/>baru<text:change-end text:change-id="t"/> akhir</text:p>'
    )
    assert read_odt(make_odt(body)).text == "tetap baru akhir"


def test_a_deletion_over_paragraphs_joins_what_is_left_of_them() -> None:
    body = (
        DELETION + '<text:p>satu <text:change-start text:change-id="h"/>hapus</text:p><text:p>semua</text:p>'
        '<text:p>ini <text:change-end text:change-id="h"/>dua</text:p><text:p>tiga</text:p>'
    )
    assert read_odt(make_odt(body)).text == "satu dua\ntiga"


def test_a_deletion_that_never_ends_loses_nothing_before_it() -> None:
    body = DELETION + '<text:p>satu</text:p><text:p>dua<text:change-start text:change-id="h"/> hapus</text:p>'
    assert read_odt(make_odt(body)).text == "satu\ndua"


def test_spaces_beyond_all_measure_are_few() -> None:
    assert len(read_odt(make_odt('<text:p>a<text:s text:c="99999999999"/>b</text:p>')).text) < 200
