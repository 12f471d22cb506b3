from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from redaksi_app.formats.docx import read_docx
from redaksi_app.formats.errors import DraftError

Make = Callable[..., bytes]


def p(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def r(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (p(r("Pasar "), r("Lontar")) + "<w:p/>" + p(r("ramai")), "Pasar Lontar\n\nramai"),
        (p("<w:r><w:t>satu</w:t><w:br/><w:t>dua</w:t><w:tab/><w:noBreakHyphen/></w:r>"), "satu\u2028dua\t\u2011"),
        (p("<w:r><w:t>satu</w:t><w:br w:type='page'/><w:t>dua</w:t></w:r>"), "satudua"),
        (
            p(r("a "), "<w:ins>" + r("baru") + "</w:ins>", "<w:del><w:r><w:delText>lama</w:delText></w:r></w:del>"),
            "a baru",
        ),
        (p(r("a"), "<w:moveFrom>" + r("x") + "</w:moveFrom>"), "a"),
        (p("<w:hyperlink r:id='rId9'>" + r("tautan") + "</w:hyperlink>", r("!")), "tautan!"),
        (p("<w:smartTag>" + r("Kupang") + "</w:smartTag>"), "Kupang"),
        (p("<w:sdt><w:sdtContent>" + r("isi") + "</w:sdtContent></w:sdt>"), "isi"),
        ("<w:sdt><w:sdtContent>" + p(r("kotak")) + "</w:sdtContent></w:sdt>", "kotak"),
        (
            "<w:tbl><w:tr><w:tc>" + p(r("a")) + "</w:tc><w:tc>" + p(r("b")) + "</w:tc></w:tr></w:tbl>" + p(r("c")),
            "a\nb\nc",
        ),
        ("<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p(r("a")) + "</w:tc></w:tr></w:tbl>" + p(r("c")), "c"),
        ("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("satu ") + "</w:p>" + p(r("dua")), "satu dua"),
        (p("<w:r><w:t> tepi </w:t></w:r>"), "tepi"),
        (p(r("Rp\u00a05.000 🙂")), "Rp\u00a05.000 🙂"),
    ],
)
def test_body_reads_as(make_docx: Make, body: str, text: str) -> None:
    assert read_docx(make_docx(body)).text == text


def test_a_fields_instruction_is_no_text_but_its_result_is(make_docx: Make) -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = "<w:r><w:instrText> HYPERLINK x </w:instrText></w:r>" + r("tersembunyi")
    body = p(r("a "), mark("begin"), code, mark("separate"), r("hasil"), mark("end"), r(" b"))
    assert read_docx(make_docx(body)).text == "a hasil b"


def test_what_is_in_the_file_besides_is_told(make_docx: Make) -> None:
    body = p(r("isi"), "<w:ins>" + r("baru") + "</w:ins>", "<w:r><w:commentReference w:id='0'/></w:r>")
    content = read_docx(make_docx(body, {"word/vbaProject.bin": b"x"}))
    told = " ".join(notice.id for notice in content.notices)
    assert "terlacak" in told
    assert "Komentar di dalam berkas: 1." in told
    assert "makro" in told


def test_words_in_a_text_box_are_told(make_docx: Make) -> None:
    box = "<w:r><w:pict><w:txbxContent>" + p(r("keterangan")) + "</w:txbxContent></w:pict></w:r>"
    content = read_docx(make_docx(p(r("isi"), box)))
    assert content.text == "isi"
    assert "Kotak teks" in content.notices[0].id


def test_the_main_part_may_have_another_name() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        target.writestr(
            "_rels/.rels",
            '<Relationships><Relationship Type="http://x/officeDocument" Target="/word/document2.xml"/>'
            "</Relationships>",
        )
        target.writestr(
            "word/document2.xml",
            '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>isi</x:t>'
            "</x:r></x:p></x:body></x:document>",
        )
    assert read_docx(out.getvalue()).text == "isi"


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>',
        '<!DOCTYPE d SYSTEM "file:///etc/hostname">',
    ],
)
def test_a_document_type_is_refused(make_docx: Make, head: str) -> None:
    with pytest.raises(DraftError):
        read_docx(make_docx(p(r("isi")), head=head))


def test_an_entity_is_never_expanded(make_docx: Make) -> None:
    head = '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
    with pytest.raises(DraftError):
        read_docx(make_docx(p(r("&a;")), head=head))
