"""The left side of Setujui: what blocks, what does not, what fits, and what stays out of the layout."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from redaksi_app.ui.editor import label_of, label_text
from redaksi_app.ui.icons import LIST_SIZE, pixmap
from redaksi_app.ui.pages.approve_state import ApproveRow, ApproveState, moment
from redaksi_app.ui.pages.finding_link import ActLine, FindingLink, FoldLine, Line
from redaksi_app.ui.panel.wording import row_text, say, severity_name
from redaksi_app.ui.theme import SPACE_2, SPACE_4, SPACE_6, current_theme

tr = QCoreApplication.translate
_WIDEST = 852
_MARGIN, _MARGIN_NARROW, _ROOMY = 60, 24, 860
#: So many lines are shown before the rest is folded away.
_UNFOLDED = 8


class ApproveLists(QScrollArea):
    """Rebuilt for every state; whether advice is shown, and which line has the keyboard, stays."""

    finding_requested = Signal(object)
    changes_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unfolded: set[str] = set()
        self._state: ApproveState | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The lines inside take the keyboard, the area itself has nothing to do with it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        current_theme().changed.connect(self.rebuild)

    def show_state(self, state: ApproveState) -> None:
        """Show this."""
        self._state = state
        self.rebuild()

    def rebuild(self) -> None:
        """Every line anew, as after language or theme have changed."""
        if self._state is None:
            return
        lines = self.findChildren(Line)
        focus = next((number for number, line in enumerate(lines) if line.hasFocus()), None)
        scrolled = self.verticalScrollBar().value()
        content = QFrame()
        content.setProperty("kind", "paper")
        self._column = QVBoxLayout(content)
        self._column.setSpacing(0)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._fill(self._state)
        self.setWidget(content)
        self._set_margins()
        self.verticalScrollBar().setValue(scrolled)
        if focus is not None and (made := self.findChildren(Line)):
            made[min(focus, len(made) - 1)].setFocus()

    def focus_first(self) -> None:
        """Put the keyboard on the first line."""
        if lines := self.findChildren(Line):
            lines[0].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Smaller margins where there is little room."""
        super().resizeEvent(event)
        if self._state is not None:
            self._set_margins()

    def _set_margins(self) -> None:
        side = _MARGIN if self.viewport().width() >= _ROOMY else _MARGIN_NARROW
        right = max(side, self.viewport().width() - side - _WIDEST)
        self._column.setContentsMargins(side, SPACE_6 + 2, right, SPACE_6)

    def _fill(self, state: ApproveState) -> None:
        title, lead = _headline(state)
        self._add(_label(title, "title"), SPACE_2 - 2)
        self._add(_label(lead, "secondary"), SPACE_4)
        if state.undecided:
            self._add(_card([self._undecided(state.undecided)]), SPACE_6)
        if state.blockers:
            self._add(_card([self._link(row, large=True) for row in state.blockers]), SPACE_6)
        if state.checks or state.advice or state.excused:
            self._add(self._others_heading(state), SPACE_2)
            self._add(self._others(state), SPACE_6)
        lists = QHBoxLayout()
        lists.setSpacing(SPACE_6)
        if state.fits:
            facts = [say(fact) for fact in state.fits]
            lists.addWidget(_List(tr("Approve", "Sudah cocok"), facts, ("check", "accent")), 1)
        if state.left_out:
            heading = tr("Approve", "Tidak ikut ke tata letak")
            lists.addWidget(_List(heading, state.left_out, ("minus", "ink3")), 1)
        self._column.addLayout(lists)

    def _add(self, widget: QWidget, below: int) -> None:
        self._column.addWidget(widget)
        self._column.addSpacing(below)

    def _others_heading(self, state: ApproveState) -> QWidget:
        counts = [
            tr("Approve", "%n wajib diabaikan", "", len(state.excused)) if state.excused else "",
            tr("Approve", "%n periksa", "", len(state.checks)) if state.checks else "",
            tr("Approve", "%n saran", "", len(state.advice)) if state.advice else "",
        ]
        heading = QWidget()
        row = QHBoxLayout(heading)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(_label(tr("Approve", "Tidak menahan persetujuan"), "strong", wrap=False))
        row.addWidget(_label(" · ".join(filter(None, counts)), "secondary", wrap=False))
        row.addStretch()
        return heading

    def _others(self, state: ApproveState) -> QWidget:
        rows = [*state.excused, *state.checks]
        folded = rows[_UNFOLDED:] if len(rows) > _UNFOLDED + 1 else []
        lines: list[Line] = [self._link(row) for row in rows[: len(rows) - len(folded)]]
        if folded:
            text = tr("Approve", "%n temuan lain untuk diperiksa", "", len(folded))
            lines += self._folded("checks", text, ("triangle-alert", "check"), folded)
        if state.advice:
            text = tr("Approve", "%n saran", "", len(state.advice))
            if state.quoted == len(state.advice):
                text = tr("Approve", "{0} di dalam kutipan").format(text)
            elif state.quoted:
                text = tr("Approve", "{0}, {1} di antaranya di dalam kutipan").format(text, state.quoted)
            lines += self._folded("advice", text, ("lightbulb", "hint"), state.advice)
        return _card(lines)

    def _undecided(self, count: int) -> Line:
        what = tr("Approve", "%n perubahan terlacak belum diputuskan", "", count)
        line = ActLine(("triangle-alert", "check"), what, tr("Approve", "Putuskan…"))
        line.clicked.connect(self.changes_requested)
        return line

    def _folded(self, name: str, text: str, icon: tuple[str, str], rows: Sequence[ApproveRow]) -> list[Line]:
        """A line that stands for ``rows``, and the rows where they have been asked for."""
        unfolded = name in self._unfolded
        act = tr("Approve", "Sembunyikan") if unfolded else tr("Approve", "Tampilkan")
        fold = FoldLine(icon, text, act, unfolded=unfolded)
        fold.clicked.connect(lambda: self._turn(name))
        return [fold, *(self._link(row) for row in rows if unfolded)]

    def _turn(self, name: str) -> None:
        self._unfolded ^= {name}
        # The line that was clicked goes with the others: not while it is still being clicked.
        QTimer.singleShot(0, self.rebuild)

    def _link(self, row: ApproveRow, *, large: bool = False) -> FindingLink:
        assert self._state is not None
        finding = row.finding
        title = say(finding.message) if large else row_text(finding)
        part = label_text(label_of(row.part, self._state.article)) or tr("Approve", "Tubuh")
        number = f"¶ {row.paragraph}" if row.paragraph else ""
        where = " · ".join(filter(None, (part if large else row.reason, number)))
        kind = _kind_name(row)
        spoken = tr("Approve", "{0}, paragraf {1}, {2}: {3}").format(kind, row.paragraph, part, title)
        link = FindingLink(row, title, where, spoken, large=large)
        link.clicked.connect(lambda: self.finding_requested.emit(finding))
        return link


class _List(QWidget):
    """A heading with short lines below, each behind the same small sign."""

    def __init__(self, heading: str, lines: Sequence[str], icon: tuple[str, str]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_2 + 2)
        grid.setVerticalSpacing(SPACE_2)
        grid.addWidget(_label(heading, "strong"), 0, 0, 1, 2)
        for number, text in enumerate(lines, 1):
            sign = QLabel()
            sign.setPixmap(pixmap(*icon, LIST_SIZE, self.devicePixelRatioF()))
            grid.addWidget(sign, number, 0)
            grid.addWidget(_Elided(text), number, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(lines) + 1, 1)


class _Elided(QLabel):
    """A line that is cut at the end where it does not fit; all of it under the pointer and for those who listen."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._whole = text
        self.setProperty("kind", "secondary")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what fits."""
        super().resizeEvent(event)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


def _kind_name(row: ApproveRow) -> str:
    """What a line is, for those who do not see its icon."""
    if row.reason:
        return tr("Approve", "Diabaikan")
    return tr("Approve", "Di dalam kutipan") if row.finding.quoted else severity_name(row.finding.severity)


def _card(lines: Sequence[Line]) -> QFrame:
    card = QFrame()
    card.setProperty("kind", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(1, 1, 1, 1)
    column.setSpacing(0)
    for number, line in enumerate(lines):
        line.ruled = number > 0
        column.addWidget(line)
    return card


def _label(text: str, kind: str, *, wrap: bool = True) -> QLabel:
    label = QLabel(text)
    label.setProperty("kind", kind)
    label.setWordWrap(wrap)
    return label


def _headline(state: ApproveState) -> tuple[str, str]:
    """How the draft stands, and what that means."""
    if state.blockers:
        return (
            tr("Approve", "Belum dapat disetujui: %n temuan wajib tersisa", "", len(state.blockers)),
            tr(
                "Approve",
                "Pilih satu untuk membukanya di naskah. Temuan wajib yang diabaikan dengan alasan tidak menahan "
                "persetujuan.",
            ),
        )
    if state.undecided and state.approval is None:
        return (
            tr("Approve", "Belum dapat disetujui: %n perubahan terlacak belum diputuskan", "", state.undecided),
            tr("Approve", "Terima atau tolak dahulu yang diubah orang lain di naskah ini."),
        )
    if state.approval is not None:
        return (
            approved_text(state),
            tr("Approve", "Naskah dapat dibaca dan diekspor. Buka kembali untuk menyuntingnya."),
        )
    return tr("Approve", "Siap disetujui"), tr("Approve", "Tidak ada temuan wajib yang tersisa.")


def approved_text(state: ApproveState) -> str:
    """Who approved, and when by the clock of this machine."""
    assert state.approval is not None
    time = state.approval.time.astimezone()
    when = say(moment(time, datetime.now(time.tzinfo)))
    return tr("Approve", "Disetujui oleh {0}, {1}").format(state.approval.editor, when)
