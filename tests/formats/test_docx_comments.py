from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from redaksi_app.formats.docx_comments import read_comments

Make = Callable[..., bytes]
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WORD_2010 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
WORD_2012 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'


def r(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def start(number: int) -> str:
    return f'<w:commentRangeStart w:id="{number}"/>'


def end(number: int) -> str:
    return f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>'


def comment(number: int, *paragraphs: str, author: str = "Yosef", identity: str = "") -> str:
    date = 'w:date="2026-03-01T09:15:00Z"'
    inside = "".join(f'<w:p w14:paraId="{identity}"><w:r><w:t>{text}</w:t></w:r></w:p>' for text in paragraphs)
    return f'<w:comment w:id="{number}" w:author="{author}" {date} w:initials="Y">{inside}</w:comment>'


def members(*comments: str, extended: str = "", target: str = "comments.xml") -> dict[str, bytes]:
    relations = f'<Relationship Id="r1" Type="http://x/relationships/comments" Target="{target}"/>'
    found = {"word/comments.xml": f"<w:comments {WORD} {WORD_2010}>{''.join(comments)}</w:comments>".encode()}
    if extended:
        relations += '<Relationship Id="r2" Type="http://y/commentsExtended" Target="commentsExtended.xml"/>'
        found["word/commentsExtended.xml"] = f"<w15:commentsEx {WORD_2012}>{extended}</w15:commentsEx>".encode()
    return found | {"word/_rels/document.xml.rels": f"<Relationships>{relations}</Relationships>".encode()}


def test_a_comment_stands_on_its_words(make_docx: Make) -> None:
    body = f"<w:p>{r('Judul')}</w:p><w:p>{r('Warga ')}{start(0)}{r('Kupang')}{end(0)}{r(' datang')}</w:p>"
    (found,) = read_comments(make_docx(body, members(comment(0, "Kota atau", "kabupaten?"))))
    assert (found.author, found.time) == ("Yosef", datetime(2026, 3, 1, 9, 15))
    assert (found.start, found.end, found.about) == (12, 18, "Kupang")
    assert found.text == "Kota atau\nkabupaten?"


def test_comments_over_paragraphs_without_words_and_on_deleted_words(make_docx: Make) -> None:
    gone = f'<w:del w:id="9">{start(2)}<w:r><w:delText>lama</w:delText></w:r>{end(2)}</w:del>'
    body = f"<w:p>{start(0)}{r('satu')}</w:p><w:p>{r('dua')}{end(0)}{end(1)}{gone}</w:p>"
    said = {one.text: (one.start, one.about) for one in read_comments(make_docx(body, members(*map(_said, range(3)))))}
    assert said == {"0": (0, "satu\ndua"), "1": (8, ""), "2": (8, "")}


def _said(number: int) -> str:
    return comment(number, str(number))


def test_answers_and_what_is_settled(make_docx: Make) -> None:
    body = f"<w:p>{start(0)}{start(1)}{r('satu')}{end(0)}{end(1)}</w:p>"
    extended = '<w15:commentEx w15:paraId="0A" w15:done="1"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A"/>'
    both = members(comment(0, "Cek", identity="0A"), comment(1, "Sudah", identity="0B"), extended=extended)
    assert [(one.text, one.reply, one.settled) for one in read_comments(make_docx(body, both))] == [
        ("Cek", False, True),
        ("Sudah", True, False),
    ]


def test_a_draft_without_comments_or_with_none_where_it_says_has_none(make_docx: Make) -> None:
    assert read_comments(make_docx(f"<w:p>{r('isi')}</w:p>")) == []
    lost = members(comment(0, "x"), target="tidak-ada.xml")
    assert read_comments(make_docx(f"<w:p>{start(0)}{r('isi')}{end(0)}</w:p>", lost)) == []


def test_a_comment_that_stands_nowhere_in_the_text_is_left_out(make_docx: Make) -> None:
    body = f"<w:p>{r('isi')}{end(0)}</w:p>"
    assert [one.text for one in read_comments(make_docx(body, members(_said(0), _said(7))))] == ["0"]
