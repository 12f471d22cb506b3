"""Grammar in the window: when its findings come, and what is said of it. No Java here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from redaksi_app.desk import Settings
from redaksi_app.engine import Report
from redaksi_app.finding import Finding
from redaksi_app.folders import folders
from redaksi_app.grammar import Grammar, GrammarTrouble, Patience, worker
from redaksi_app.grammar import trouble as say
from redaksi_app.grammar.server import Server
from redaksi_app.resources import resources_folder
from redaksi_app.styles import StyleBook
from redaksi_app.ui import questions
from redaksi_app.ui.checker import Checked, Checker
from redaksi_app.ui.editor import DraftEditor
from redaksi_app.ui.grammar_checker import GrammarChecker
from redaksi_app.ui.main_window import MainWindow
from redaksi_app.ui.session import DraftSession
from redaksi_app.words.dictionaries import Dictionary
from tests.grammar.conftest import Fakes

TEXT = "SOE - Regu itu terdiri dari lima orang.\nWarga di situpun pulang.\nMereka menunggu.\n"
RULE = "tata-bahasa.terdiri-dari"
PATIENCE = Patience(alive=30.0, ready=30.0, answer=30.0, restart_if_silent=True)
OpenWindow = Callable[..., tuple[MainWindow, DraftSession]]


@pytest.fixture
def fakes(tmp_path: Path) -> Iterator[Fakes]:
    made = Fakes(tmp_path)
    yield made
    for server in made.started:
        server.stop()


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is waited for is waited for also on a slow machine."""
    monkeypatch.setattr(worker, "_SOON", 30.0)


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenWindow]:
    """A window with a draft, and a server that is started by ``launch``."""
    windows = []

    def make(launch: Callable[[], Server], text: str = TEXT) -> tuple[MainWindow, DraftSession]:
        path = tmp_path / "regu.txt"
        path.write_text(text, encoding="utf-8")
        grammar = GrammarChecker(Grammar(PATIENCE, launch))
        window = MainWindow(folders(), Settings(), StyleBook([resources_folder() / "styles"]), grammar)
        window.show()
        windows.append(window)
        window.open_paths([path])
        assert window.drafts.current is not None
        return window, window.drafts.current.session

    yield make
    monkeypatch.setattr(questions, "save_before_closing", lambda *_: "discard")
    for window in windows:
        window.close()
        window.deleteLater()


def rules(session: DraftSession) -> list[str]:
    return [finding.rule for finding in session.open]


def texts_of(window: MainWindow) -> list[str]:
    return [label.text() for label in window.status.findChildren(QLabel) if label.isVisible()]


class Marked:
    """What the editor was told to mark, time by time."""

    def __init__(self, editor: DraftEditor, monkeypatch: pytest.MonkeyPatch) -> None:
        self.times: list[set[str]] = []
        original = editor.set_marks

        def set_marks(findings: Iterable[Finding], *others: object) -> None:
            listed = list(findings)
            self.times.append({finding.rule for finding in listed})
            original(listed, *others)  # type: ignore[arg-type]

        monkeypatch.setattr(editor, "set_marks", set_marks)


def test_they_join_the_others_once_the_server_is_ready(
    fakes: Fakes, open_window: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, session = open_window(fakes("answers"))
    marked = Marked(session.editor, monkeypatch)
    qtbot.waitUntil(lambda: RULE in rules(session), timeout=60_000)
    assert len(rules(session)) > 1
    assert sum(RULE in time for time in marked.times) == 1
    assert len(marked.times) <= 2
    assert "Tata bahasa aktif" in texts_of(window)


@pytest.mark.parametrize("place", [TEXT.index("lima"), TEXT.index("Mereka")])
def test_an_edit_does_not_make_them_blink(
    place: int, fakes: Fakes, open_window: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, session = open_window(fakes("answers"))
    qtbot.waitUntil(lambda: RULE in rules(session), timeout=60_000)
    marked = Marked(session.editor, monkeypatch)
    for word in ("kira-kira ", "lebih "):
        session.editor.place_caret(place)
        qtbot.keyClicks(session.editor, word)
        session.check_now()
        qtbot.waitUntil(lambda: not session.checking, timeout=60_000)
    assert marked.times
    assert all(RULE in time for time in marked.times)


def test_only_the_changed_paragraph_is_asked_about_again(fakes: Fakes, open_window: OpenWindow, qtbot: QtBot) -> None:
    _, session = open_window(fakes("answers"))
    qtbot.waitUntil(lambda: RULE in rules(session), timeout=60_000)
    before = len(fakes.asked)
    session.editor.place_caret(TEXT.index("Mereka"))
    qtbot.keyClicks(session.editor, "Lalu ")
    session.check_now()
    qtbot.waitUntil(lambda: not session.checking, timeout=60_000)
    assert fakes.asked[before:] == ["Lalu Mereka menunggu."]


def test_a_rule_switched_off_is_gone_without_asking(fakes: Fakes, open_window: OpenWindow, qtbot: QtBot) -> None:
    window, session = open_window(fakes("answers"))
    qtbot.waitUntil(lambda: RULE in rules(session), timeout=60_000)
    before = len(fakes.asked)
    window.switch_rule_off(RULE)
    qtbot.waitUntil(lambda: RULE not in rules(session), timeout=60_000)
    assert len(fakes.asked) == before


def test_a_suggestion_is_applied_and_undone_like_any_other(fakes: Fakes, open_window: OpenWindow, qtbot: QtBot) -> None:
    _, session = open_window(fakes("answers"))
    qtbot.waitUntil(lambda: RULE in rules(session), timeout=60_000)
    finding = next(finding for finding in session.open if finding.rule == RULE)
    assert finding not in session.safe
    assert session.apply(finding, 0)
    assert "terdiri atas lima" in session.editor.text()
    qtbot.waitUntil(lambda: RULE not in rules(session), timeout=60_000)
    session.editor.undo()
    assert session.editor.text() == TEXT


def test_without_a_server_the_window_says_so_and_all_else_works(open_window: OpenWindow, qtbot: QtBot) -> None:
    def launch() -> Server:
        raise GrammarTrouble(say.NO_JAVA)

    window, session = open_window(launch)
    sentence = "Tata bahasa belum tersedia. Pemeriksaan lain tetap berjalan."
    qtbot.waitUntil(lambda: window.status.message == sentence, timeout=60_000)
    qtbot.waitUntil(lambda: not session.checking, timeout=60_000)
    assert rules(session)
    assert "Tata bahasa belum tersedia" in texts_of(window)
    tips = [widget.toolTip() for widget in window.status.findChildren(QWidget)]
    assert any(say.NO_JAVA.id in tip and "redaksi doctor" in tip for tip in tips)


def test_while_it_starts_the_window_says_so(fakes: Fakes, open_window: OpenWindow, qtbot: QtBot) -> None:
    window, session = open_window(fakes("never-ready"))
    qtbot.waitUntil(lambda: not session.checking, timeout=60_000)
    assert rules(session)
    assert "Tata bahasa sedang disiapkan" in texts_of(window)


def test_killed_twice_it_is_given_up_and_no_word_is_lost(fakes: Fakes, open_window: OpenWindow, qtbot: QtBot) -> None:
    window, session = open_window(fakes("answers", "dies"))
    qtbot.waitUntil(lambda: RULE in rules(session), timeout=60_000)
    fakes.started[0].stop()
    session.editor.place_caret(TEXT.index("Mereka"))
    qtbot.keyClicks(session.editor, "Lalu ")
    session.check_now()
    qtbot.waitUntil(lambda: "Tata bahasa belum tersedia" in texts_of(window), timeout=60_000)
    qtbot.waitUntil(lambda: not session.checking, timeout=60_000)
    assert session.editor.text() == TEXT.replace("Mereka", "Lalu Mereka")
    assert RULE in rules(session), "what was found before stays true"


@pytest.mark.parametrize("behaviour", ["answers", "never-alive", "falls-silent"])
def test_closing_the_window_ends_the_server(
    behaviour: str, fakes: Fakes, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window, _ = open_window(fakes(behaviour))
    qtbot.waitUntil(lambda: bool(fakes.started), timeout=60_000)
    window.close()
    assert all(server.ended for server in fakes.started)


class _Held:
    """A ticket that gives nothing more until it is told to."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.deliver: Callable[[Report], None] | None = None

    def soon(self) -> Report:
        return self.report

    def later(self, deliver: Callable[[Report], None]) -> None:
        self.deliver = deliver


class _Holding:
    """In the place of a GrammarChecker."""

    def __init__(self) -> None:
        self.tickets: list[_Held] = []

    def begin(self, owner: int, report: Report) -> _Held:
        self.tickets.append(_Held(report))
        return self.tickets[-1]

    def has_given(self, count: int) -> bool:
        """Whether so many tickets are out, and the last may be told to go on."""
        return len(self.tickets) == count and self.tickets[-1].deliver is not None

    def close(self) -> None:
        pass


def test_an_answer_that_a_newer_request_has_overtaken_is_dropped(qtbot: QtBot) -> None:
    holding = _Holding()
    checker = Checker(StyleBook([resources_folder() / "styles"]), Dictionary(), grammar=holding)  # type: ignore[arg-type]
    answers: list[Checked] = []
    checker.checked.connect(answers.append)

    def answered(times: int) -> bool:
        return len(answers) == times

    for number, style in enumerate(("umum", "detik"), start=1):
        checker.request(7, 1, TEXT, style)
        qtbot.waitUntil(partial(holding.has_given, number), timeout=60_000)
        qtbot.waitUntil(partial(answered, number), timeout=60_000)
    old, new = holding.tickets
    for ticket in (old, new):
        assert ticket.deliver is not None
        ticket.deliver(ticket.report)
    qtbot.waitUntil(partial(answered, 3), timeout=60_000)
    assert answers[-1].report is new.report
    checker.close()
