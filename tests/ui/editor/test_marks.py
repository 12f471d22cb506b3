from __future__ import annotations

import random

from redaksi_app.finding import Bilingual, Category, Finding, Severity
from redaksi_app.text.edits import Edit
from redaksi_app.ui.editor.marks import Marks, marked_words

TEXT = "Kapolres Anton Seran, S. H tiba di Atambua."


def finding(start: int, end: int, *, whole: bool = False) -> Finding:
    return Finding(
        "gelar.bentuk", Category.STYLE, Severity.ERROR, start, end, TEXT[start:end], Bilingual("a", "b"), whole=whole
    )


DEGREE = finding(22, 26)
PLACE = finding(35, 42)


def test_marks_follow_text_typed_before_them() -> None:
    marks = Marks()
    marks.reset(TEXT, [DEGREE, PLACE])
    marks.edit(Edit(0, "", "Pagi ini "))
    mark = marks.get(DEGREE)
    assert mark is not None
    assert (mark.start, mark.end) == (31, 35)


def test_a_mark_is_dropped_when_its_words_are_edited() -> None:
    marks = Marks()
    marks.reset(TEXT, [DEGREE, PLACE])
    assert marks.edit(Edit(23, ".", ""))
    assert marks.get(DEGREE) is None
    assert marks.get(PLACE) is not None


def test_letters_typed_against_a_marked_word_change_it() -> None:
    marks = Marks()
    marks.reset(TEXT, [PLACE])
    assert marks.edit(Edit(42, "", "n"))
    assert marks.get(PLACE) is None


def test_a_paragraph_bar_stays_while_its_paragraph_is_edited() -> None:
    bar = finding(0, len(TEXT), whole=True)
    marks = Marks()
    marks.reset(TEXT, [bar])
    assert not marks.edit(Edit(5, "", "xyz"))
    mark = marks.get(bar)
    assert mark is not None
    assert mark.end == len(TEXT) + 3


def test_words_that_no_longer_stand_there_get_no_mark() -> None:
    marks = Marks()
    marks.reset(TEXT.replace("S. H", "S.H."), [DEGREE, PLACE])
    assert len(marks) == 1


def test_a_missing_comma_marks_the_word_behind_it() -> None:
    comma = finding(26, 26)
    span = marked_words(TEXT, comma)
    assert TEXT[span.start : span.end] in ("H", "tiba")


def test_hundreds_of_marks_follow_edits_here_and_there() -> None:
    text = "diatas meja. " * 300
    findings = [
        Finding("x", Category.STYLE, Severity.ERROR, at, at + 6, "diatas", Bilingual("a", "b"))
        for at in range(0, len(text), 13)
    ]
    marks = Marks()
    marks.reset(text, findings)
    generator = random.Random(7)
    for _ in range(200):
        at = generator.randrange(len(text))
        edit = Edit(at, text[at : at + generator.choice((0, 0, 1, 9))], generator.choice(("", "a", " baru ")))
        marks.edit(edit)
        text = edit.applied_to(text)
        assert all(text[mark.start : mark.end] == text[mark.at : mark.to] == "diatas" for mark in marks)
        assert all(marks.get(mark.finding) is mark for mark in marks)
    assert 100 < len(marks) < 300
    middle = list(marks)[len(marks) // 2]
    assert middle in marks.between(middle.start, middle.end)


def test_the_shortest_mark_under_the_caret_answers() -> None:
    long, short = finding(0, 26), finding(22, 26)
    marks = Marks()
    marks.reset(TEXT, [long, short])
    found = marks.at(24)
    assert found is not None
    assert found.finding == short
