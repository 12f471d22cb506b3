"""The file for review: what each reader of it sees, before and after the changes are accepted or rejected."""

from __future__ import annotations

import io
import os
import random
import shutil
import subprocess
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
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


def test_it_is_written_to_a_file(tmp_path: Path) -> None:
    export_review("Pasar lama", "Pasar baru", [], tmp_path / "a.docx", reviewer=REVIEWER)
    assert read_draft(tmp_path / "a.docx").text == "Pasar baru"


#: Run by the Python that LibreOffice is bound to: the name of a pipe, then three words for each file.
_LIBREOFFICE = """
import sys, time, uno
from com.sun.star.beans import PropertyValue
hidden = PropertyValue()
hidden.Name, hidden.Value = "Hidden", True
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for attempt in range(120):
    try:
        context = resolver.resolve(f"uno:pipe,name={sys.argv[1]};urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.5)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
jobs = sys.argv[2:]
for source, command, target in zip(jobs[::3], jobs[1::3], jobs[2::3]):
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, (hidden,))
    dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" + command, "", 0, ())
    paragraphs = []
    enumeration = document.Text.createEnumeration()
    while enumeration.hasMoreElements():
        paragraphs.append(enumeration.nextElement().String)
    with open(target, "w", encoding="utf-8", newline="") as out:
        out.write("\\n".join(paragraphs))
    document.close(True)
try:
    desktop.terminate()
except Exception:
    pass
"""


def _python_with_uno() -> str | None:
    for python in ("/usr/bin/python3", shutil.which("python3")):
        if python and subprocess.run([python, "-c", "import uno"], check=False, capture_output=True).returncode == 0:
            return python
    return None


def _edited(chance: random.Random, original: str) -> str:
    paragraphs = original.split("\n")
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(paragraphs))
        kind = chance.random()
        if kind < 0.3:
            paragraphs.insert(chance.choice([place, len(paragraphs)]), _paragraph(chance))
        elif kind < 0.5 and len(paragraphs) > 1:
            del paragraphs[place]
        else:
            words = paragraphs[place].split(" ")
            words[chance.randrange(len(words))] = chance.choice([*WORDS[:9], "", "turun naik"])
            paragraphs[place] = " ".join(words)
    return "\n".join(paragraphs)


def _paragraph(chance: random.Random) -> str:
    return " ".join(chance.choice(WORDS[:12]) for _ in range(chance.randint(0, 9)))


def test_libreoffice_accepts_to_the_edited_text_and_rejects_to_the_original(tmp_path: Path) -> None:
    """Without comments: a LibreOffice built without windows ends when it is to show one."""
    office = shutil.which("soffice")
    python = _python_with_uno() if office else None
    if not office or not python:
        pytest.skip("there is no LibreOffice that can be spoken to")
    chance = random.Random(21)
    pairs = [("satu\ndua", "satu tiga\nempat dua"), ("satu dua\nakhir", "satu tiga\nsisipan\nakhir")]
    for _ in range(18):
        original = "\n".join(_paragraph(chance) for _ in range(chance.randint(1, 7)))
        pairs.append((original, _edited(chance, original)))
    jobs: list[str] = []
    for number, (original, edited) in enumerate(pairs):
        path = tmp_path / f"{number}.docx"
        path.write_bytes(review_docx(original, edited, [], reviewer=REVIEWER))
        for command in ("AcceptAllTrackedChanges", "RejectAllTrackedChanges"):
            jobs += [str(path), command, str(tmp_path / f"{number}.{command}")]
    pipe = f"redaksi-{os.getpid()}"
    profile = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    listening = [office, "--headless", "--norestore", profile, f"--accept=pipe,name={pipe};urp"]
    with subprocess.Popen(listening, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
        try:
            subprocess.run([python, "-c", _LIBREOFFICE, pipe, *jobs], check=True, timeout=180)
            running.wait(30)
        finally:
            running.terminate()
    for number, (original, edited) in enumerate(pairs):
        assert (tmp_path / f"{number}.AcceptAllTrackedChanges").read_text("utf-8") == edited
        assert (tmp_path / f"{number}.RejectAllTrackedChanges").read_text("utf-8") == original
