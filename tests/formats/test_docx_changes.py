from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from hypothesis import given, settings

from redaksi_app.formats.docx import read_docx
from redaksi_app.formats.docx_changes import tracked_changes
from redaksi_app.formats.docx_settling import original_text, settle

from .tracked import Tracked, tracked_bodies

Make = Callable[..., bytes]


def r(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def tracked(kind: str, text: str, author: str = "Rahayu", date: str = "2026-03-01T09:15:00Z") -> str:
    name = "delText" if kind == "del" else "t"
    run = f'<w:r><w:{name} xml:space="preserve">{text}</w:{name}></w:r>'
    return f'<w:{kind} w:id="1" w:author="{author}" w:date="{date}">{run}</w:{kind}>'


@settings(max_examples=300, deadline=None)
@given(tracked_bodies(nested=False))
def test_undoing_every_change_in_the_text_gives_the_original(make_docx: Make, body: Tracked) -> None:
    text = body.accepted + "\n"  # the last mark may have been put in
    changes = tracked_changes(make_docx(body.xml))
    for change in changes:
        assert text[change.start : change.end] == change.come
    for change in reversed(changes):
        text = text[: change.start] + change.gone + text[change.end :]
    assert text == body.rejected + "\n"


def test_words_in_place_of_words_are_one_change(make_docx: Make) -> None:
    body = f"<w:p>{r('Harga ')}{tracked('del', 'trun')}{tracked('ins', 'turun')}{r(' lagi')}</w:p>"
    (change,) = tracked_changes(make_docx(body))
    assert (change.kind, change.gone, change.come) == ("replacement", "trun", "turun")
    assert (change.start, change.end) == (6, 11)
    assert (change.author, change.time) == ("Rahayu", datetime(2026, 3, 1, 9, 15))


def test_two_people_make_two_changes(make_docx: Make) -> None:
    body = f"<w:p>{tracked('del', 'trun')}{tracked('ins', 'turun', 'Yosef')}{r(' lagi')}</w:p>"
    assert [(one.kind, one.author) for one in tracked_changes(make_docx(body))] == [
        ("deletion", "Rahayu"),
        ("insertion", "Yosef"),
    ]


def test_what_one_put_in_and_another_struck_out_is_the_others_deletion(make_docx: Make) -> None:
    inner = tracked("del", "ragu", "Yosef")
    body = f'<w:p>{r("a ")}<w:ins w:id="2" w:author="Rahayu" w:date="2026-03-01T09:15:00Z">{inner}</w:ins></w:p>'
    assert [(one.kind, one.gone, one.author) for one in tracked_changes(make_docx(body))] == [
        ("deletion", "ragu", "Yosef")
    ]


def test_a_new_paragraph_shows_its_end(make_docx: Make) -> None:
    sign = '<w:ins w:id="3" w:author="Rahayu" w:date="2026-03-01T09:15:00Z"/>'
    body = f"<w:p><w:pPr><w:rPr>{sign}</w:rPr></w:pPr>{tracked('ins', 'baru')}</w:p><w:p>{r('lama')}</w:p>"
    (change,) = tracked_changes(make_docx(body))
    assert (change.kind, change.come, change.start) == ("insertion", "baru\n", 0)


def test_changes_of_looks_numbering_and_text_boxes_are_none(make_docx: Make) -> None:
    box = f"<w:r><w:pict><w:txbxContent><w:p>{tracked('ins', 'kotak')}</w:p></w:txbxContent></w:pict></w:r>"
    looks = "<w:r><w:rPr><w:rPrChange w:id='4'><w:rPr/></w:rPrChange></w:rPr><w:t>isi</w:t></w:r>"
    body = f"<w:p><w:pPr><w:numPr><w:ins w:id='5'/></w:numPr></w:pPr>{looks}{box}</w:p>"
    assert tracked_changes(make_docx(body)) == []


def test_an_inserted_picture_is_a_change_without_words(make_docx: Make) -> None:
    body = f"<w:p>{r('a')}<w:ins w:id='1' w:author='A'><w:r><w:drawing/></w:r></w:ins></w:p>"
    (change,) = tracked_changes(make_docx(body))
    assert (change.kind, change.come, change.author) == ("insertion", "", "A")


def test_an_untold_time_is_none(make_docx: Make) -> None:
    (change,) = tracked_changes(make_docx(f"<w:p>{tracked('ins', 'x', date='kemarin')}</w:p>"))
    assert change.time is None


def row(kind: str, inside: str) -> str:
    return f'<w:tr><w:trPr><w:{kind} w:id="9" w:author="Rahayu" w:date="2026-03-01T09:15:00Z"/></w:trPr>{inside}</w:tr>'


def cell(kind: str, text: str) -> str:
    mark = f'<w:pPr><w:rPr><w:{kind} w:id="8" w:author="Rahayu" w:date="2026-03-01T09:15:00Z"/></w:rPr></w:pPr>'
    return f"<w:tc><w:p>{mark}{tracked(kind, text)}</w:p></w:tc>"


def test_a_row_is_one_change_with_all_that_is_in_it(make_docx: Make) -> None:
    """As Word writes them: everything in a row that went or came is marked, too."""
    stays = f"<w:tr><w:tc><w:p>{r('tetap')}</w:p></w:tc></w:tr>"
    gone, come = (
        row("del", cell("del", "beras") + cell("del", "5")),
        row("ins", cell("ins", "jagung") + cell("ins", "4")),
    )
    data = make_docx(f"<w:p>{r('Harga')}</w:p><w:tbl>{stays}{gone}{come}</w:tbl><w:p>{r('Akhir')}</w:p>")
    struck, added = tracked_changes(data)
    assert (struck.kind, struck.gone, struck.start) == ("deletion", "beras\n5\n", 12)
    assert (added.kind, added.come, added.start) == ("insertion", "jagung\n4\n", 12)
    assert read_docx(data).text == "Harga\ntetap\njagung\n4\nAkhir"
    decisions = dict.fromkeys(struck.marks, False) | dict.fromkeys(added.marks, False)
    assert read_docx(settle(data, decisions)).text == "Harga\ntetap\nberas\n5\nAkhir" == original_text(data)
    assert read_docx(settle(data, dict.fromkeys(decisions, True))).text == read_docx(data).text
    assert tracked_changes(settle(data, decisions)) == []


def test_an_end_of_paragraph_that_came_and_went_is_a_deletion(make_docx: Make) -> None:
    marks = "".join(f'<w:{kind} w:id="9" w:author="A"/>' for kind in ("ins", "del"))
    body = f"<w:p><w:pPr><w:rPr>{marks}</w:rPr></w:pPr>{r('satu ')}</w:p><w:p>{r('dua')}</w:p>"
    (change,) = tracked_changes(make_docx(body))
    assert (change.gone, change.come, change.start) == ("\n", "", 5)
