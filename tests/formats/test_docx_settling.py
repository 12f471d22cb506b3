from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from contextlib import suppress
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from redaksi_app.formats.docx import read_docx
from redaksi_app.formats.docx_changes import tracked_changes
from redaksi_app.formats.docx_comments import read_comments
from redaksi_app.formats.docx_settling import original_text, settle, settle_all
from redaksi_app.formats.errors import FileTrouble

from .conftest import WORD
from .tracked import Tracked, tracked_bodies

Make = Callable[..., bytes]


def main_xml(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read("word/document.xml").decode()


def p(*runs: str, mark: str = "") -> str:
    properties = f"<w:pPr><w:rPr>{mark}</w:rPr></w:pPr>" if mark else ""
    return f"<w:p>{properties}{''.join(runs)}</w:p>"


def r(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def gone(text: str) -> str:
    return f'<w:del w:id="1" w:author="A"><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def come(text: str) -> str:
    return f'<w:ins w:id="2" w:author="A">{r(text)}</w:ins>'


@settings(max_examples=300, deadline=None)
@given(tracked_bodies())
def test_settled_all_at_once_it_reads_as_either_side(make_docx: Make, body: Tracked) -> None:
    data = make_docx(body.xml)
    assert read_docx(data).text == body.accepted
    assert original_text(data) == body.rejected
    for accept, text in ((True, body.accepted), (False, body.rejected)):
        settled = settle_all(data, accept=accept)
        assert read_docx(settled).text == text
        assert tracked_changes(settled) == []
        assert "w:ins" not in main_xml(settled)
        assert "delText" not in main_xml(settled)


@settings(max_examples=300, deadline=None)
@given(st.data(), tracked_bodies(nested=False))
def test_changes_settled_one_by_one(make_docx: Make, data: st.DataObject, body: Tracked) -> None:
    file = make_docx(body.xml)
    changes = tracked_changes(file)
    decisions = data.draw(st.lists(st.sampled_from(["accept", "reject", "leave"]), min_size=len(changes)))
    text = body.accepted
    marks: dict[int, bool] = {}
    for change, decision in reversed(list(zip(changes, decisions, strict=False))):
        if decision == "reject":
            text = text[: change.start] + change.gone + text[change.end :]
        if decision != "leave":
            marks.update(dict.fromkeys(change.marks, decision == "accept"))
    settled = settle(file, marks)
    assert read_docx(settled).text == text
    left = [one for one, decision in zip(changes, decisions, strict=False) if decision == "leave"]
    assert "".join(one.come for one in tracked_changes(settled)) == "".join(one.come for one in left)


def test_words_that_are_not_struck_out_after_all_are_an_insertion_again(make_docx: Make) -> None:
    data = make_docx(p(f'<w:ins w:id="2" w:author="B">{gone("ragu")}</w:ins>'))
    (deletion,) = tracked_changes(data)
    (insertion,) = tracked_changes(settle(data, dict.fromkeys(deletion.marks, False)))
    assert (insertion.kind, insertion.come, insertion.author) == ("insertion", "ragu", "B")


def test_paragraphs_without_a_change_keep_every_byte(make_docx: Make) -> None:
    odd = "<w:p  w14:paraId='0F'><w:r ><w:t>tetap &#8220;ini&#x201D;</w:t></w:r></w:p><!-- luar -->"
    data = make_docx(odd + p(r("a"), gone("b"), come("c")), {"word/media/foto.png": b"\x89PNG"})
    settled = settle_all(data, accept=False)
    assert odd in main_xml(settled)
    assert settle(data, {}) == data or read_docx(settle(data, {})).text == read_docx(data).text


def test_the_paragraph_that_stays_keeps_its_look(make_docx: Make) -> None:
    first = '<w:p><w:pPr><w:pStyle w:val="Judul"/><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>' + r("satu ") + "</w:p>"
    second = '<w:p><w:pPr><w:pStyle w:val="Isi"/></w:pPr>' + r("dua") + "</w:p>"
    settled = main_xml(settle_all(make_docx(first + second), accept=True))
    assert '<w:p><w:pPr><w:pStyle w:val="Isi"/></w:pPr>' + r("satu ") + r("dua") + "</w:p>" in settled


def test_moved_words_are_in_one_place_only(make_docx: Make) -> None:
    def moved(side: str, number: int) -> str:
        start = f'<w:move{side}RangeStart w:id="{number}" w:name="move1" w:author="A"/>'
        return f'{start}<w:move{side} w:id="9">{r("pindah ")}</w:move{side}><w:move{side}RangeEnd w:id="{number}"/>'

    data = make_docx(p(r("a "), moved("To", 1), r("b ")) + p(r("c "), moved("From", 2), r("d")))
    (change,) = tracked_changes(data)
    assert (change.kind, change.gone, change.come, change.start) == ("move", "pindah ", "pindah ", 2)
    assert read_docx(data).text == "a pindah b \nc d"
    assert original_text(data) == "a b \nc pindah d"
    rejected = settle(data, dict.fromkeys(change.marks, False))
    assert read_docx(rejected).text == "a b \nc pindah d"
    assert "move" not in main_xml(rejected)


def test_a_comment_on_rejected_words_stays(make_docx: Make) -> None:
    sign = '<w:r><w:t>baru</w:t><w:commentReference w:id="0"/></w:r>'
    inside = f'<w:ins w:id="3"><w:commentRangeStart w:id="0"/>{sign}<w:commentRangeEnd w:id="0"/></w:ins>'
    comments = (
        '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:comment w:id="0" w:author="A"><w:p><w:r><w:t>Benar?</w:t></w:r></w:p></w:comment></w:comments>'
    )
    relations = '<Relationships><Relationship Id="r1" Type="http://x/comments" Target="comments.xml"/></Relationships>'
    members = {"word/comments.xml": comments.encode(), "word/_rels/document.xml.rels": relations.encode()}
    settled = settle_all(make_docx(p(r("lama "), inside), members), accept=False)
    assert read_docx(settled).text == "lama "
    (comment,) = read_comments(settled)
    assert (comment.text, comment.about) == ("Benar?", "")


@pytest.mark.parametrize("accept", [True, False])
def test_a_change_of_looks_is_left_alone(make_docx: Make, accept: bool) -> None:
    looks = '<w:rPr><w:b/><w:rPrChange w:id="5" w:author="A"><w:rPr/></w:rPrChange></w:rPr>'
    data = make_docx(p(f"<w:r>{looks}<w:t>tebal</w:t></w:r>", come(" x")))
    assert looks in main_xml(settle_all(data, accept=accept))


def test_a_section_ends_where_it_ended(make_docx: Make) -> None:
    mark = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr><w:sectPr/></w:pPr>'
    data = make_docx(f"<w:p>{mark}{r('satu')}</w:p>" + p(r("dua")))
    assert read_docx(data).text == read_docx(settle_all(data, accept=True)).text == "satu\ndua"
    assert "<w:sectPr/>" in main_xml(settle_all(data, accept=True))


@settings(max_examples=150, deadline=None)
@given(tracked_bodies(), st.randoms(use_true_random=False))
def test_a_body_that_no_program_writes_is_settled_or_refused(make_docx: Make, body: Tracked, chance: Random) -> None:
    root = etree.fromstring(f'<x xmlns:w="{WORD}">{body.xml}</x>')
    for _ in range(6):
        elements = list(root.iter("{*}*"))[1:]
        if not elements:
            break
        one, other = chance.choice(elements), chance.choice(elements)
        what = chance.choice(["remove", "copy", "rename", "strip"])
        if what == "remove":
            one.getparent().remove(one)
        elif what == "copy":
            other.append(etree.fromstring(etree.tostring(one)))
        elif what == "rename":
            one.tag = other.tag
        else:
            one.attrib.clear()
    data = make_docx("".join(etree.tostring(each, encoding="unicode") for each in root))
    changes = tracked_changes(data)
    for decisions in ({}, dict.fromkeys(range(99), True), dict.fromkeys(range(99), False)):
        with suppress(FileTrouble):
            read_docx(settle(data, decisions))
    assert all(change.start <= change.end for change in changes)
