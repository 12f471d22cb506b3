"""What LibreOffice makes of files for review, and of tracked changes from elsewhere, in one run for all cases."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from redaksi_app.finding import Bilingual, Category, Finding, Severity
from redaksi_app.formats.docx import read_docx
from redaksi_app.formats.docx_comments import read_comments
from redaksi_app.formats.docx_new import new_docx
from redaksi_app.formats.docx_settling import original_text, settle_all
from redaksi_app.formats.export_review import Reviewer, review_docx
from redaksi_app.formats.plain import normalise
from redaksi_app.formats.review_return import read_returned

from .office import ACCEPT, LEAVE, REJECT, Job, converted, in_office
from .tracked import tracked_bodies

Make = Callable[..., bytes]
REVIEWER = Reviewer("Rahayu Wulan", datetime(2026, 1, 2, 10, 15))
WORDS = (
    "pasar Lontar ramai warga dilarang di larang harga, turun. “itu” 45 caf\u00e9 🙂 Rp\u00a05.000 a\tb c\u2028d".split(
        " "
    )
)
PARAGRAPH = st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join)
EDIT = st.tuples(st.sampled_from(["word", "word", "insert", "remove", "split", "join"]), st.integers(0, 99), PARAGRAPH)
#: How many random cases of each kind are tried.
CASES = 40


@st.composite
def edited_texts(draw: st.DrawFn) -> tuple[str, str]:
    """A text, and the same after an editor's work."""
    original = draw(st.lists(PARAGRAPH, min_size=1, max_size=7))
    paragraphs = list(original)
    for kind, number, words in draw(st.lists(EDIT, min_size=1, max_size=6)):
        place = number % len(paragraphs)
        if kind == "insert":
            paragraphs.insert(place + number % 2, words)
        elif kind == "remove" and len(paragraphs) > 1:
            del paragraphs[place]
        elif kind == "split":
            at = number % (len(paragraphs[place]) + 1)
            paragraphs[place : place + 1] = [paragraphs[place][:at], paragraphs[place][at:]]
        elif kind == "join" and place + 1 < len(paragraphs):
            paragraphs[place : place + 2] = [paragraphs[place] + paragraphs[place + 1]]
        else:
            there = paragraphs[place].split(" ")
            there[number % len(there)] = words[: number % 12]
            paragraphs[place] = " ".join(there)
    return normalise("\n".join(original)), normalise("\n".join(paragraphs))


def cases(strategy: st.SearchStrategy[Any]) -> list[Any]:
    """Random ones, the same on every run: LibreOffice is to be started once for all of them."""
    found: list[Any] = []

    @settings(max_examples=CASES, deadline=None, phases=[Phase.generate], derandomize=True, database=None)
    @given(strategy)
    def collect(case: Any) -> None:
        found.append(case)

    collect()
    return found


def test_a_file_for_review_accepts_to_the_edited_text_and_rejects_to_the_original(tmp_path: Path) -> None:
    pairs = [("satu\ndua", "satu tiga\nempat dua"), ("satu dua\nakhir", "satu tiga\nsisipan\nakhir")]
    pairs += cases(edited_texts())
    jobs = []
    for original, edited in pairs:
        data = review_docx(original, edited, [], reviewer=REVIEWER)
        jobs += [Job(data, ACCEPT), Job(data, REJECT)]
    done = in_office(tmp_path, jobs)
    for (original, edited), accepted, rejected in zip(pairs, done[::2], done[1::2], strict=True):
        assert (accepted.text, rejected.text) == (edited, original)


def test_what_it_saves_comes_back_with_its_outcome(tmp_path: Path) -> None:
    pairs = cases(edited_texts())[:12]
    commands = (ACCEPT, REJECT, LEAVE)
    sent = [review_docx(original, edited, [], reviewer=REVIEWER) for original, edited in pairs]
    done = in_office(tmp_path, [Job(data, command, save=True) for data in sent for command in commands])
    for number, (original, edited) in enumerate(pairs):
        accepted, rejected, left = (read_returned(each.saved) for each in done[3 * number : 3 * number + 3])
        assert accepted is not None
        assert rejected is not None
        assert left is not None
        assert (accepted.text, rejected.text, left.text) == (edited, original, edited)
        assert {change.fate for change in accepted.changes} <= {"accepted"}
        assert {change.fate for change in rejected.changes} <= {"rejected"}
        assert {change.fate for change in left.changes} <= {"open"}
        assert original_text(done[3 * number + 2].saved) == original


def test_comments_come_back_on_their_words(tmp_path: Path) -> None:
    edited = "Pasar Lontar\nWarga dilarang masuk pasar."
    message = Bilingual("Periksa kata ini.", "Check this word.")
    spans = [(13, 18), (19, 33), (33, 33)]
    findings = [
        Finding("di-ke", Category.SPELLING, Severity.ERROR, start, end, edited[start:end], message)
        for start, end in spans
    ]
    data = review_docx("Pasar\nWarga di larang masuk pasar.", edited, findings, reviewer=REVIEWER)
    saved = converted(tmp_path, data)
    said = [(one.author, one.text, one.start, one.end) for one in read_comments(saved)]
    assert said == [("Rahayu Wulan", "Periksa kata ini.\ndi-ke", start, end) for start, end in spans]
    returned = read_returned(saved)
    assert returned is not None
    assert returned.comments == ()


def test_changes_are_settled_here_as_it_settles_them(make_docx: Make, tmp_path: Path) -> None:
    empty = ZipFile(io.BytesIO(new_docx("")))
    members = {name: empty.read(name) for name in empty.namelist() if name != "word/document.xml"}
    bodies = cases(tracked_bodies(tables=False))
    files = [_openable(make_docx(body.xml), members) for body in bodies]
    done = in_office(tmp_path, [Job(data, command) for data in files for command in (ACCEPT, REJECT)])
    for data, accepted, rejected in zip(files, done[::2], done[1::2], strict=True):
        assert read_docx(settle_all(data, accept=True)).text == accepted.text
        assert read_docx(settle_all(data, accept=False)).text == rejected.text


def _openable(data: bytes, members: dict[str, bytes]) -> bytes:
    """The main part of ``data`` among the members that an office program expects."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as package, ZipFile(out, "w") as target:
        for name, content in members.items():
            target.writestr(name, content)
        target.writestr("word/document.xml", package.read("word/document.xml"))
    return out.getvalue()
