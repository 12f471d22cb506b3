"""The file for review: what each reader of it sees, before and after the changes are accepted or rejected."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from pathlib import Path

from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from redaksi_app.finding import Bilingual, Category, Finding, Severity
from redaksi_app.formats.docx import read_docx
from redaksi_app.formats.export_review import Reviewer, export_review, review_docx
from redaksi_app.formats.reading import read_draft
from redaksi_app.formats.review_rows import review_rows, stretches

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
REVIEWER = Reviewer("Rahayu Wulan", datetime(2026, 1, 2, 10, 15))
WORDS = "pasar Lontar ramai warga dilarang di larang kata harga, turun. “itu” 45 caf\u00e9\u2028baris a\tb".split(" ")
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), max_size=7).map(" ".join), min_size=1, max_size=7).map("\n".join)


def finding(text: str, words: str, suggestions: tuple[str, ...] = ()) -> Finding:
    start = text.index(words)
    message = Bilingual("Periksa kata ini.", "Check this word.")
    return Finding(
        "di-ke", Category.SPELLING, Severity.ERROR, start, start + len(words), words, message, suggestions=suggestions
    )


def body(original: str, edited: str, *findings: Finding) -> etree._Element:
    data = review_docx(original, edited, findings, reviewer=REVIEWER)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read("word/document.xml"))


def changes(original: str, edited: str) -> list[tuple[str, str]]:
    """What is struck out and what is put in, in order."""
    found = []
    for element in body(original, edited).iter(f"{W}del", f"{W}ins"):
        words = "".join(each.text or "" for each in element.iter(f"{W}t", f"{W}delText"))
        if words:
            found.append((etree.QName(element).localname, words))
    return found


@settings(max_examples=150, deadline=None)
@given(TEXTS, TEXTS)
def test_read_with_all_changes_accepted_it_is_the_edited_text(original: str, edited: str) -> None:
    data = review_docx(original, edited, [], reviewer=REVIEWER)
    assert read_docx(data).text == edited


@settings(max_examples=150, deadline=None)
@given(TEXTS, TEXTS)
def test_either_side_of_the_changes_is_whole(original: str, edited: str) -> None:
    rows = review_rows(original, edited)
    for side, gone in ((original, "ins"), (edited, "del")):
        text = ""
        for row in rows:
            text += "".join(words for state, words in stretches(row.old or "", row.new or "") if state != gone)
            text += "" if row.mark == gone else "\n"
        assert text.removesuffix("\n") == side


def test_changes_are_whole_words_with_their_author_and_time() -> None:
    assert changes("Warga kupang datang.", "Warga Kupang datang.") == [("del", "kupang"), ("ins", "Kupang")]
    assert changes("Warga di larang masuk", "Warga dilarang masuk") == [("del", " ")]
    change = next(body("satu dua", "satu tiga").iter(f"{W}del"))
    assert (change.get(f"{W}author"), change.get(f"{W}date")) == ("Rahayu Wulan", "2026-01-02T10:15:00Z")


def test_a_new_paragraph_does_not_stand_in_the_place_of_another() -> None:
    original = "Judul lama\nWarga di larang masuk.\nHapus ini."
    edited = "Judul baru\nSisipan kami.\nWarga dilarang masuk."
    assert ("ins", "Sisipan kami.") in changes(original, edited)
    assert ("del", "Hapus ini.") in changes(original, edited)


def test_changes_have_numbers_of_their_own() -> None:
    numbers = [each.get(f"{W}id") for each in body("a b\nc d\ne", "a x\nd\nf\ng").iter(f"{W}del", f"{W}ins")]
    assert len(set(numbers)) == len(numbers) > 4


def test_an_unchanged_draft_has_no_changes() -> None:
    assert changes("Pasar Lontar\nramai", "Pasar Lontar\nramai") == []


def test_open_findings_are_comments_on_their_words() -> None:
    edited = "Pasar Lontar\nWarga di larang masuk pasar."
    found = finding(edited, "di larang", ("dilarang",))
    data = review_docx("Pasar\nWarga di larang masuk pasar.", edited, [found], reviewer=REVIEWER)
    (comment,) = Document(io.BytesIO(data)).comments
    assert (comment.author, comment.initials) == ("Rahayu Wulan", "RW")
    assert comment.text == "Periksa kata ini.\nSaran: dilarang\ndi-ke"
    assert commented(body("Pasar\nWarga di larang masuk pasar.", edited, found)) == {"0": "di larang"}
    assert "Komentar" in read_docx(data).notices[-1].id


def test_comments_may_overlap_and_stand_on_changed_words() -> None:
    edited = "Warga dilarang masuk pasar."
    findings = [finding(edited, "dilarang masuk"), finding(edited, "masuk pasar"), finding(edited, "")]
    said = commented(body("Warga di larang masuk.", edited, *findings))
    assert sorted(said.values()) == ["", "dilarang masuk", "masuk pasar"]


def test_a_comment_speaks_the_language_asked_for() -> None:
    found = [finding("di larang", "di larang", ("dilarang",))]
    (comment,) = Document(io.BytesIO(review_docx("x", "di larang", found, reviewer=REVIEWER, lang="en"))).comments
    assert comment.text.startswith("Check this word.\nSuggestion: dilarang")


def commented(root: etree._Element) -> dict[str, str]:
    """Number of each comment to the words it stands on, less those struck out."""
    said: dict[str, str] = {}
    open_: set[str] = set()
    for element in root.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}t"):
        number = element.get(f"{W}id") or ""
        if element.tag == f"{W}t":
            said.update({each: said[each] + (element.text or "") for each in open_})
        elif element.tag == f"{W}commentRangeStart":
            said[number] = ""
            open_.add(number)
        else:
            open_.remove(number)
    assert not open_
    return said


def test_what_the_reviewer_types_is_tracked() -> None:
    data = review_docx("Pasar lama", "Pasar baru", [], reviewer=REVIEWER)
    settings_element = Document(io.BytesIO(data)).settings.element
    assert settings_element.find(f"{W}trackRevisions") is not None


def test_it_is_written_to_a_file(tmp_path: Path) -> None:
    export_review("Pasar lama", "Pasar baru", [], tmp_path / "a.docx", reviewer=REVIEWER)
    assert read_draft(tmp_path / "a.docx").text == "Pasar baru"
