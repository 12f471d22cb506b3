"""The main job with real keys and a real mouse, from opening to the DOCX; and what a crash must not take."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import zipfile
from collections import Counter
from functools import cache
from pathlib import Path

import docx
import pytest

from redaksi_app.engine import Engine, apply_findings
from redaksi_app.finding import Finding, Severity
from redaksi_app.formats import read_draft
from redaksi_app.grammar import IN_THE_WINDOW, Grammar, GrammarTrouble, join
from redaksi_app.resources import resources_folder
from redaksi_app.styles import recognise_style, shipped_styles
from tests.e2e.screen import Screen, wait_for

#: Places on the window of the sample at 1366×860.
JOINED_PREPOSITION = (403, 429)
APPLY = (1050, 355)
END_OF_DECK = (285, 235)
NAME_IN_REPORTER_LINE = (460, 298)
RESTORE = (1205, 94)
TICK_READ, APPROVE = (1022, 296), (1180, 378)

SAMPLE = resources_folder() / "samples" / "contoh-naskah.docx"
Counts = tuple[int, int, int]


@cache
def findings_of(text: str) -> tuple[Finding, ...]:
    """What the window finds; grammar among it where that can be checked here."""
    book = shipped_styles()
    report = Engine().check(text, book.load(recognise_style(text, book)))
    grammar = Grammar(IN_THE_WINDOW)
    try:
        return join(report, grammar.check)[0].findings
    except GrammarTrouble:
        return report.findings
    finally:
        grammar.close()


def counts_of(text: str) -> Counts:
    weights = Counter(finding.severity for finding in findings_of(text))
    return weights[Severity.ERROR], weights[Severity.WARNING], weights[Severity.ADVICE]


def wait_for_counts(screen: Screen, expected: Counts) -> None:
    wait_for(lambda: tuple(screen.record()["counts"]) == expected, f"{expected} findings")


def wait_for_errors(screen: Screen, expected: int) -> None:
    wait_for(lambda: screen.record()["counts"][0] == expected, f"{expected} errors")


def test_open_check_fix_ignore_undo_approve_export(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDAKSI_HOME", str(screen.home))
    text = read_draft(SAMPLE).text
    all_open = counts_of(text)
    after_fixes = counts_of(apply_findings(text, (one for one in findings_of(text) if one.safe)).text)
    screen.start("--sample")
    wait_for_counts(screen, all_open)

    # One suggestion by mouse, and back.
    screen.click(*JOINED_PREPOSITION)
    screen.click(*APPLY)
    wait_for_errors(screen, all_open[0] - 1)
    screen.keys("ctrl+z")
    wait_for_counts(screen, all_open)

    # All safe ones after the preview, back and again: one step each.
    screen.keys("ctrl+shift+f")
    screen.keys("Return")
    screen.focus()
    wait_for_counts(screen, after_fixes)
    screen.keys("ctrl+z")
    wait_for_counts(screen, all_open)
    screen.keys("ctrl+y")
    wait_for_counts(screen, after_fixes)

    # Refused while something must still be settled.
    screen.keys("ctrl+3")
    screen.click(*APPROVE)
    assert screen.record()["approval"] is None
    screen.keys("ctrl+1")

    settle_the_rest(screen, after_fixes[0])
    out = screen.home / "untuk tata letak.docx"
    approve_and_export(screen, out)
    assert_fit_for_layout(out, screen.record()["approval"]["checksum"])
    # What was approved is what is in the draft's file.
    assert "Begitu janji mereka." in read_draft(Path(screen.record()["path"])).text


def settle_the_rest(screen: Screen, errors: int) -> None:
    """Write the deck anew, apply byline and weekday by key; leave one finding alone and take that back."""
    screen.click(*END_OF_DECK)
    screen.keys("End")
    screen.type(" Begitu janji mereka.")
    wait_for_errors(screen, errors - 1)
    screen.click(*NAME_IN_REPORTER_LINE)
    screen.keys("ctrl+Return")
    wait_for_errors(screen, errors - 2)
    find_in_text(screen, "Pasca Gempa")
    advice = screen.record()["counts"][2]
    screen.keys("ctrl+shift+x")
    wait_for(lambda: screen.record()["counts"][2] == advice - 1, "an ignored finding")
    screen.keys("ctrl+z")
    wait_for(lambda: screen.record()["counts"][2] == advice, "the finding back")
    find_in_text(screen, "Rabu, 14")
    screen.keys("ctrl+Return")
    wait_for_errors(screen, 0)


def find_in_text(screen: Screen, words: str) -> None:
    """Go to ``words``; the caret in front of them opens their finding."""
    screen.keys("ctrl+f")
    screen.type(words)
    screen.keys("Return", "Escape", "Left")


def approve_and_export(screen: Screen, out: Path) -> None:
    screen.keys("ctrl+3")
    screen.click(*TICK_READ)
    screen.click(*APPROVE)
    wait_for(lambda: screen.record()["approval"] is not None, "the approval")
    screen.keys("ctrl+a")
    screen.type(str(out))
    screen.keys("Return")
    wait_for(out.exists, "the DOCX")
    wait_for(lambda: screen.record()["exported"] == str(out), "the record of the export")


def assert_fit_for_layout(out: Path, checksum: str) -> None:
    document = docx.Document(str(out))
    styles = [paragraph.style.name for paragraph in document.paragraphs[:4] if paragraph.style]
    assert styles == ["Kicker", "Judul", "Ringkasan", "Byline"]
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert "S.H., S.I.K.," in text
    for web_only in ("Baca juga", "Ikuti Berita", "Isi komentar"):
        assert web_only not in text
    assert any(run.style.name == "Dateline" for paragraph in document.paragraphs for run in paragraph.runs)
    with zipfile.ZipFile(out) as package:
        assert checksum in package.read("docProps/custom.xml").decode()


def test_edits_of_a_killed_program_are_offered_back(screen: Screen) -> None:
    program = screen.start("--sample")
    wait_for(lambda: screen.record()["counts"] != [0, 0, 0], "the findings")
    before = read_draft(Path(screen.record()["path"])).text
    screen.click(*END_OF_DECK)
    screen.keys("End")
    screen.type(" Kalimat yang tidak boleh hilang.")
    journal = screen.home / "data" / "jurnal"
    wait_for(lambda: any("tidak boleh hilang." in file.read_text() for file in journal.glob("*.json")), "the journal")
    os.kill(program.pid, signal.SIGKILL)
    program.wait()
    assert read_draft(Path(screen.record()["path"])).text == before

    screen.start("--sample")
    time.sleep(1.0)
    screen.click(*RESTORE)
    wait_for(lambda: screen.record()["edited"], "the edits to come back")
    screen.keys("ctrl+s")
    wait_for(
        lambda: "Kalimat yang tidak boleh hilang." in read_draft(Path(screen.record()["path"])).text, "the file saved"
    )
    assert not any(journal.glob("*.json"))


def test_without_a_display_the_job_is_done_headless(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment |= {"REDAKSI_HOME": str(tmp_path), "LC_ALL": "C"}
    environment.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [sys.executable, "-m", "redaksi_app", "--sample"], env=environment, capture_output=True, text=True, check=True
    )
    out = Path(done.stdout.strip().rpartition(": ")[2])
    assert out.suffix == ".docx"
    assert "S.H., S.I.K.," in read_draft(out).text
