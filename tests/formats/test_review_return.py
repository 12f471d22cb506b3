"""A file for review that comes back, as it was sent or after somebody worked on it."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from datetime import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from redaksi_app.finding import Bilingual, Category, Finding, Severity
from redaksi_app.formats.docx import read_docx
from redaksi_app.formats.docx_changes import tracked_changes
from redaksi_app.formats.docx_comments import DraftComment, read_comments
from redaksi_app.formats.docx_settling import settle, settle_all
from redaksi_app.formats.export_review import Reviewer, review_docx
from redaksi_app.formats.review_return import Returned, Reviewed, moved, read_returned
from redaksi_app.formats.review_sent import Sent

REVIEWER = Reviewer("Rahayu Wulan", datetime(2026, 1, 2, 10, 15))
ORIGINAL = "Harga beras trun\nWarga di larang masuk pasar kemarin.\nKalimat lama yang dibuang.\nPenutup berita ini."
EDITED = "Harga beras turun\nWarga dilarang masuk pasar Lontar kemarin.\nPenutup berita ini.\nKalimat tambahan."
WORDS = "pasar Lontar ramai warga dilarang di larang kata harga, turun. “itu” 45 caf\u00e9\u2028baris a\tb".split(" ")
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), max_size=7).map(" ".join), min_size=1, max_size=6).map("\n".join)


def sent(original: str = ORIGINAL, edited: str = EDITED, *findings: Finding) -> bytes:
    return review_docx(original, edited, findings, reviewer=REVIEWER)


def back(data: bytes) -> Returned:
    returned = read_returned(data)
    assert returned is not None
    return returned


def rewritten(data: bytes, change: Callable[[str], str], member: str = "word/document.xml") -> bytes:
    """The same file after somebody wrote into one of its members."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(out, "w") as target:
        for name in package.namelist():
            content = package.read(name)
            target.writestr(name, change(content.decode()).encode() if name == member else content)
    return out.getvalue()


def decided(data: bytes, decide: Callable[[str], bool | None]) -> bytes:
    """The same file after somebody accepted or rejected changes, by the words that came or went."""
    marks: dict[int, bool] = {}
    for change in tracked_changes(data):
        decision = decide(change.come or change.gone)
        if decision is not None:
            marks.update(dict.fromkeys(change.marks, decision))
    return settle(data, marks)


def test_untouched_every_change_is_open() -> None:
    returned = back(sent())
    assert returned.text == EDITED
    assert {change.fate for change in returned.changes} == {"open"}
    assert len(returned.open) == len(tracked_changes(sent()))
    assert (returned.sent.original, returned.sent.edited) == (ORIGINAL, EDITED)


def test_accepted_and_rejected_changes_are_told() -> None:
    data = decided(sent(), {"turun": True, " Lontar": False}.get)
    returned = back(data)
    fates = {(change.gone, change.come): change.fate for change in returned.changes}
    assert fates["trun", "turun"] == "accepted"
    assert fates["", " Lontar"] == "rejected"
    assert fates[" ", ""] == "open"
    assert returned.text == EDITED.replace(" Lontar", "")
    for change in returned.changes:
        standing = (change.gone if change.fate == "rejected" else change.come).split("\n")[0]
        assert change.around[change.at :].startswith(standing)
    assert returned.count("typed") == 0


def test_what_was_typed_in_besides_is_kept_and_told() -> None:
    data = settle_all(sent(), accept=True)
    data = rewritten(data, lambda xml: xml.replace("Penutup berita ini.", "Penutup berita ini dari meja redaksi."))
    returned = back(data)
    assert returned.text == EDITED.replace("Penutup berita ini.", "Penutup berita ini dari meja redaksi.")
    assert [one for one in returned.changes if one.fate == "typed"] == [
        Reviewed("", " dari meja redaksi", "typed", "Penutup berita ini dari meja redaksi.", 18)
    ]
    assert returned.count("accepted") == len(returned.changes) - 1


def test_what_was_typed_into_an_accepted_change_does_not_make_it_a_rejected_one() -> None:
    data = settle_all(sent("Harga trun", "Harga turun"), accept=True)
    returned = back(rewritten(data, lambda xml: xml.replace("turun", "melandai")))
    assert returned.text == "Harga melandai"
    assert [(one.fate, one.gone, one.come) for one in returned.changes] == [
        ("accepted", "trun", "turun"),
        ("typed", "turun", "melandai"),
    ]


def test_the_reviewers_own_tracked_changes_are_open_and_theirs() -> None:
    def strike(xml: str) -> str:
        mark = '<w:del w:id="900" w:author="Yosef" w:date="2026-01-03T08:00:00Z">'
        words = '<w:r><w:delText xml:space="preserve">Penutup berita ini.</w:delText></w:r></w:del>'
        return re.sub(r'<w:r><w:t xml:space="preserve">Penutup berita ini\.</w:t></w:r>', mark + words, xml)

    returned = back(rewritten(settle_all(sent(), accept=True), strike))
    assert [(one.author, one.gone) for one in returned.open] == [("Yosef", "Penutup berita ini.")]
    assert {one.fate for one in returned.changes} == {"accepted"}
    assert "Penutup berita ini." not in returned.text


def test_only_new_comments_are_told() -> None:
    start = EDITED.index("dilarang")
    message = Bilingual("Periksa kata ini.", "Check this word.")
    finding = Finding("di-ke", Category.SPELLING, Severity.ERROR, start, start + 8, "dilarang", message)
    data = sent(ORIGINAL, EDITED, finding)
    assert back(data).comments == ()

    def answer(xml: str) -> str:
        return xml.replace("</w:comments>", added + "</w:comments>")

    added = '<w:comment w:id="0" w:author="Yosef"><w:p><w:r><w:t>Sudah benar.</w:t></w:r></w:p></w:comment>'
    (comment,) = back(rewritten(data, answer, "word/comments.xml")).comments
    assert (comment.author, comment.text, comment.about) == ("Yosef", "Sudah benar.", "dilarang")


def test_comments_that_the_draft_came_with_go_out_and_are_not_new() -> None:
    there = DraftComment("Yosef", datetime(2026, 1, 1, 8, 30), "Benar begitu?\nCek.", 12, 16, "trun")
    (comment,) = moved([there], ORIGINAL, EDITED)
    data = review_docx(ORIGINAL, EDITED, [], reviewer=REVIEWER, comments=[comment])
    (sent_along,) = read_comments(data)
    assert (sent_along.author, sent_along.time, sent_along.text) == (there.author, there.time, there.text)
    assert sent_along.about == "turun"
    assert back(data).comments == ()


def test_a_file_that_lost_what_it_carried_needs_the_texts_that_were_sent() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(sent())) as package, zipfile.ZipFile(out, "w") as target:
        for name in package.namelist():
            if not name.startswith("customXml"):
                target.writestr(name, package.read(name))
    assert read_returned(out.getvalue()) is None
    known = Sent(ORIGINAL, EDITED, REVIEWER.name, ("2026-01-02T10:15", "2026-01-02T10:17"), ())
    returned = read_returned(out.getvalue(), known)
    assert returned is not None
    assert {change.fate for change in returned.changes} == {"open"}


def test_another_draft_written_over_the_file_is_no_outcome_of_the_review() -> None:
    other = " ".join(f"kata{number} lain{number}" for number in range(30))
    lines = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in (other, other[::-1]))
    data = rewritten(sent(), lambda xml: re.sub("<w:body>.*<w:sectPr", f"<w:body>{lines}<w:sectPr", xml))
    assert read_docx(data).text.startswith("kata0")
    assert read_returned(data) is None


@settings(max_examples=200, deadline=None)
@given(TEXTS, TEXTS)
def test_all_accepted_and_all_rejected(original: str, edited: str) -> None:
    data = sent(original, edited)
    accepted, rejected = back(settle_all(data, accept=True)), back(settle_all(data, accept=False))
    assert (accepted.text, rejected.text) == (edited, original)
    assert {change.fate for change in accepted.changes} <= {"accepted"}
    assert {change.fate for change in rejected.changes} <= ({"rejected"} if original != edited else set())
    assert accepted.open == rejected.open == ()


@settings(max_examples=200, deadline=None)
@given(TEXTS, TEXTS, st.randoms(use_true_random=False))
def test_the_text_is_that_of_the_file_whatever_was_done(original: str, edited: str, chance: object) -> None:
    data = decided(sent(original, edited), lambda _: chance.choice([True, False, None]))  # type: ignore[attr-defined]
    returned = back(data)
    assert returned.text == read_docx(data).text
    assert list(returned.open) == tracked_changes(data)
    assert returned.open or not returned.count("open")
