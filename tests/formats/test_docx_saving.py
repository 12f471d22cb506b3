from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaksi_app.formats.docx import read_docx
from redaksi_app.formats.docx_saving import save_docx
from redaksi_app.formats.errors import DraftSaveError
from redaksi_app.formats.plain import normalise

Make = Callable[..., bytes]

#: A paragraph's XML as office programs write it, oddities of attributes and spaces included.
WORDS = st.sampled_from(["Pasar", "beras ", " naik", "“kata”", "Rp\u00a05.000", "🙂", "di kantor", ".", "x &amp; y"])
RUN = st.builds(
    "<w:r w:rsidR='00AB12CD'>{}<w:t xml:space=\"preserve\">{}</w:t>{}</w:r>".format,
    st.sampled_from(["", "<w:rPr><w:b/></w:rPr>", '<w:rPr><w:i w:val="1" /></w:rPr>']),
    WORDS,
    st.sampled_from(["", "<w:br/>", "<w:tab />", "<w:noBreakHyphen/>"]),
)
FIELD = (
    "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>"
    "<w:r><w:fldChar w:fldCharType='separate'/></w:r>{}<w:r><w:fldChar w:fldCharType='end'/></w:r>"
)
GROUP = st.one_of(
    RUN,
    RUN.map('<w:hyperlink r:id="rId7">{}</w:hyperlink>'.format),
    RUN.map('<w:ins w:id="1" w:author="A">{}</w:ins>'.format),
    RUN.map('<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>'.format),
    RUN.map('<w:fldSimple w:instr="PAGE">{}</w:fldSimple>'.format),
    RUN.map(FIELD.format),
    RUN.map(
        '<w:commentRangeStart w:id="ID"/>{}<w:commentRangeEnd w:id="ID"/>'
        '<w:r><w:commentReference w:id="ID"/></w:r>'.format
    ),
    st.just('<w:r><w:rPr><w:rStyle w:val="Catatan" /></w:rPr><w:footnoteReference w:id="2"/></w:r>'),
    st.just('<w:del w:id="2"><w:r><w:delText>hilang</w:delText></w:r></w:del>'),
    st.just('<w:r><w:drawing><a:pic xmlns:a="urn:x" nama="foto &amp; grafik"/></w:drawing></w:r>'),
    st.just("<w:bookmarkStart w:id=\"3\" w:name='b'/><!-- tanda -->"),
)
PARAGRAPH = st.lists(GROUP, max_size=4).map(
    lambda groups: '<w:p w14:paraId="1A2B"><w:pPr><w:pStyle w:val="Isi"/></w:pPr>' + "".join(groups) + "</w:p>"
)
MARKED = st.builds(
    "<w:p><w:pPr><w:rPr><w:{} w:id='4' w:author='A'/></w:rPr></w:pPr>{}</w:p>{}".format,
    st.sampled_from(["ins", "del", "del"]),
    st.lists(GROUP, max_size=2).map("".join),
    PARAGRAPH,
)
TABLE = st.lists(PARAGRAPH, min_size=1, max_size=2).map(
    lambda cells: "<w:tbl><w:tr>" + "".join(f"<w:tc><w:tcPr/>{cell}</w:tc>" for cell in cells) + "</w:tr></w:tbl>"
)
BOX = PARAGRAPH.map("<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>".format)
BODY = st.lists(st.one_of(PARAGRAPH, PARAGRAPH, st.just("<w:p/>"), MARKED, TABLE, BOX), min_size=1, max_size=6)
NEW = st.one_of(WORDS.map(lambda word: word.replace("&amp;", "&")), st.text(max_size=12)).map(
    lambda text: normalise(text).replace("\n", "")
)


@st.composite
def edits(draw: st.DrawFn, text: str) -> str:
    """``text`` after some paragraphs were changed, removed, inserted or split."""
    paragraphs = text.split("\n")
    for _ in range(draw(st.integers(0, 3))):
        number = draw(st.integers(0, len(paragraphs) - 1))
        old = paragraphs[number]
        at = draw(st.integers(0, len(old)))
        end = draw(st.integers(at, len(old)))
        what = draw(st.sampled_from(["change", "change", "insert", "split", "remove"]))
        if what == "change":
            paragraphs[number] = old[:at] + draw(NEW) + old[end:]
        elif what == "insert":
            paragraphs.insert(number, draw(NEW))
        elif what == "split":
            paragraphs[number : number + 1] = [old[:at], old[at:]]
        elif len(paragraphs) > 1:
            del paragraphs[number]
    return "\n".join(paragraphs)


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def paragraph_xml(data: bytes) -> list[bytes]:
    return re.findall(rb"<w:p(?:>|\s[^>]*[^/]>).*?</w:p>|<w:p/>", members(data)["word/document.xml"], re.DOTALL)


def signs(data: bytes) -> list[bytes]:
    """The signs of comments and the ends of what they are about."""
    return sorted(re.findall(rb'<w:comment\w+ w:id="\d+"', members(data)["word/document.xml"]))


@settings(max_examples=300, deadline=None)
@given(st.data(), BODY)
def test_saving_gives_exactly_the_edited_text_and_touches_nothing_else(
    make_docx: Make, data: st.DataObject, body: list[str]
) -> None:
    written = "\n".join(body)
    for number in range(written.count('Start w:id="ID"')):
        written = written.replace('w:id="ID"', f'w:id="{number}"', 3)
    others = {"word/media/foto.png": b"\x89PNG" * 20, "word/styles.xml": b"<w:styles />"}
    others |= {f"word/{name}.xml": f"<w:{name} >\n</w:{name}>".encode() for name in ("comments", "footnotes")}
    original = make_docx(written, others)
    old = read_docx(original).text
    new = data.draw(edits(old))
    saved = save_docx(original, new)
    assert read_docx(saved).text == new
    before, after = members(original), members(saved)
    assert list(before) == list(after)
    assert all(before[name] == after[name] for name in before if name != "word/document.xml")
    assert signs(saved) == signs(original)
    if new == old:
        assert saved == original
    if old.count("\n") == new.count("\n") == len(paragraph_xml(original)) - 1:
        lines = zip(old.split("\n"), new.split("\n"), paragraph_xml(original), paragraph_xml(saved), strict=True)
        for left, right, xml, saved_xml in lines:
            assert (xml == saved_xml) is (left == right) or left == right


def test_unchanged_paragraphs_keep_every_byte(make_docx: Make) -> None:
    odd = "<w:p  w14:paraId='0F'><w:r ><w:t>tetap &#8220;ini&#x201D;</w:t></w:r></w:p>"
    body = odd + "<w:p><w:r><w:t>ubah</w:t></w:r></w:p>" + "<!-- luar -->" + odd.replace("0F", "10")
    saved = members(save_docx(make_docx(body), "tetap “ini”\nubahan\ntetap “ini”"))["word/document.xml"].decode()
    assert odd in saved
    assert odd.replace("0F", "10") in saved
    assert "<!-- luar -->" in saved
    assert "<w:p><w:r><w:t>ubahan</w:t></w:r></w:p>" in saved


def test_a_new_paragraph_looks_like_the_one_before_it(make_docx: Make) -> None:
    body = (
        '<w:p><w:pPr><w:pStyle w:val="Isi"/></w:pPr><w:r><w:rPr><w:sz w:val="22"/></w:rPr><w:t>satu</w:t></w:r></w:p>'
    )
    saved = members(save_docx(make_docx(body), "satu\ndua"))["word/document.xml"].decode()
    assert body + body.replace("satu", "dua") in saved


def test_a_new_paragraph_below_a_table_stays_outside_it(make_docx: Make) -> None:
    def p(text: str) -> str:
        return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"

    body = f"<w:tbl><w:tr><w:tc>{p('sel')}</w:tc></w:tr></w:tbl>{p('akhir')}"
    saved = members(save_docx(make_docx(body), "sel\nbaru\nakhir"))["word/document.xml"].decode()
    assert f"</w:tbl>{p('baru')}{p('akhir')}" in saved


def test_an_emptied_table_goes_whole(make_docx: Make) -> None:
    p = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    body = f"{p.format('awal')}<w:tbl><w:tblPr/><w:tr><w:tc>{p.format('sel')}</w:tc></w:tr></w:tbl>{p.format('akhir')}"
    saved = members(save_docx(make_docx(body), "awal\nakhir"))["word/document.xml"].decode()
    assert "tbl" not in saved


def test_a_picture_outlives_its_paragraph(make_docx: Make) -> None:
    picture = "<w:r><w:t>lihat</w:t><w:drawing><x/></w:drawing></w:r>"
    body = f"<w:p><w:r><w:t>satu</w:t></w:r></w:p><w:p>{picture}</w:p><w:p><w:r><w:t>dua</w:t></w:r></w:p>"
    saved = save_docx(make_docx(body), "satu\ndua")
    assert read_docx(saved).text == "satu\ndua"
    assert b"<w:drawing>" in members(saved)["word/document.xml"]


def test_a_change_that_cannot_be_made_in_place_is_refused(make_docx: Make) -> None:
    table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>dalam</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    body = f"<w:tbl><w:tr><w:tc>{table}<w:p><w:r><w:t>luar</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>"
    with pytest.raises(DraftSaveError):
        save_docx(make_docx(body), "dalam\n")


def test_a_document_in_utf_16_is_saved_too() -> None:
    xml = (
        '<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="http://schemas.openxmlformats.org/'
        'wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>“satu”</w:t></w:r></w:p><w:p/></w:body></w:document>'
    ).encode("utf-16")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        target.writestr("word/document.xml", xml)
    assert read_docx(save_docx(out.getvalue(), "“satu”\ndua")).text == "“satu”\ndua"


def test_a_comment_outlives_its_paragraph(make_docx: Make) -> None:
    def p(inside: str) -> str:
        return f"<w:p>{inside}</w:p>"

    start, end = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>'
    sign = '<w:r><w:commentReference w:id="0"/></w:r>'
    word = "<w:r><w:t>{}</w:t></w:r>"
    first = p(start + word.format("satu") + end + sign)
    saved = members(save_docx(make_docx(first + p(word.format("dua"))), "dua"))["word/document.xml"].decode()
    assert p(start + end + sign + word.format("dua")) in saved
    saved = members(save_docx(make_docx(p(word.format("dua")) + first), "dua"))["word/document.xml"].decode()
    assert p(word.format("dua") + start + end + sign) in saved
