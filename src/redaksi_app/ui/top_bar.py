"""The bar above the text: queue, open, undo; the three pages; stylesheet and export."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from redaksi_app.ui.fonts import interface_font
from redaksi_app.ui.icons import set_icon
from redaksi_app.ui.pages.buttons import Button
from redaksi_app.ui.theme import SPACE_1, SPACE_3

tr = QCoreApplication.translate
_HEIGHT = 46
STYLE_ACTS = ("style_edit", "style_new", "style_import", "style_export")
#: Where the window is narrower, the side buttons lose their words' room to the pages first.
_ROOMY = 1080


class TopBar(QFrame):
    """Buttons that only tell what was asked for; the window does it."""

    page_requested = Signal(int)
    style_chosen = Signal(str)

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chrome")
        self.setFixedHeight(_HEIGHT)
        self._queue = _flat("inbox")
        self._queue.clicked.connect(actions["queue"].trigger)
        self._queue_count = _badge()
        self._open = _flat("folder-open")
        self._open.clicked.connect(actions["open"].trigger)
        self._icons = {}
        for name, icon in (("undo", "undo-2"), ("redo", "redo-2"), ("find", "search")):
            button = _flat(icon, words=False)
            button.clicked.connect(actions[name].trigger)
            self._icons[name] = button
        self._segments, self._tabs, self._tab_counts = self._build_segments()
        self._style = QPushButton()
        self._style.setProperty("kind", "flat")
        self._style.setStyleSheet("padding-right: 24px;")
        set_icon(self._style, "book-open")
        self._style_menu = QMenu(self._style)
        self._style_acts = [actions[name] for name in STYLE_ACTS]
        self._style.setMenu(self._style_menu)
        self._style_name = ""
        self._roomy = True
        self._counts = (0, 0)
        self._export = _flat("file-output")
        self._export.clicked.connect(actions["export"].trigger)
        self._left, self._right = QWidget(), QWidget()
        self._fill(
            self._left,
            [self._queue, self._queue_count, self._open, _line(), *self._icons.values()],
            stretch_last=True,
        )
        self._fill(self._right, [self._style, _line(), self._export], stretch_first=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_3, 0, SPACE_3, 0)
        layout.setSpacing(SPACE_3)
        layout.addWidget(self._left, 1)
        layout.addWidget(self._segments, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._right, 1)
        self.name_all()

    def _build_segments(self) -> tuple[QFrame, list[QPushButton], list[QLabel]]:
        frame = QFrame()
        frame.setProperty("kind", "segments")
        row = QHBoxLayout(frame)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        group = QButtonGroup(frame)
        tabs, counts = [], []
        for number in range(3):
            tab = QPushButton()
            tab.setProperty("kind", "segment")
            tab.setCheckable(True)
            tab.clicked.connect(lambda _checked, number=number: self.page_requested.emit(number))
            inner = QHBoxLayout(tab)
            inner.setContentsMargins(0, 0, 10, 0)
            inner.addStretch()
            count = _badge()
            if number == 2:
                count.setProperty("tone", "must")
            inner.addWidget(count)
            group.addButton(tab, number)
            row.addWidget(tab)
            tabs.append(tab)
            counts.append(count)
        return frame, tabs, counts

    @staticmethod
    def _fill(
        side: QWidget, widgets: Sequence[QWidget], *, stretch_first: bool = False, stretch_last: bool = False
    ) -> None:
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_1)
        if stretch_first:
            row.addStretch()
        for widget in widgets:
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        if stretch_last:
            row.addStretch()

    # --- what the window tells

    def show_page(self, page: int | None) -> None:
        """Mark the page in sight; None: no draft is open, and the pages are not offered."""
        self._segments.setVisible(page is not None)
        self._style.setVisible(page is not None)
        if page is not None:
            self._tabs[page].setChecked(True)

    def show_counts(self, queue: int, changed: int, blockers: int) -> None:
        """The numbers beside Antrean, Bandingkan and Setujui; none is shown for nothing."""
        for label, count in (
            (self._queue_count, queue),
            (self._tab_counts[1], changed),
            (self._tab_counts[2], blockers),
        ):
            label.setText(str(count))
            label.setVisible(count > 0)
        self._counts = (changed, blockers)
        self._name_tabs(changed, blockers)

    def show_state(self, *, can_undo: bool, can_redo: bool, approved: bool, draft: bool) -> None:
        """What can be done now."""
        self._icons["undo"].setEnabled(can_undo)
        self._icons["redo"].setEnabled(can_redo)
        self._icons["find"].setEnabled(draft)
        self._export.setEnabled(approved)
        self._export.setToolTip("" if approved else tr("TopBar", "Setujui naskah dahulu"))

    def show_styles(self, styles: Sequence[tuple[str, str]], chosen: str, shown: str) -> None:
        """Offer the stylesheets (id, name); ``chosen`` is empty where the draft tells; ``shown`` is in force."""
        self._style_menu.clear()
        group = QActionGroup(self._style_menu)
        entries = [("", tr("TopBar", "Kenali dari naskah")), *styles]
        for style_id, name in entries:
            action = self._style_menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(style_id == chosen)
            action.triggered.connect(lambda _checked, style_id=style_id: self.style_chosen.emit(style_id))
            group.addAction(action)
            if not style_id:
                self._style_menu.addSeparator()
        self._style_menu.addSeparator()
        self._style_menu.addActions(self._style_acts)
        self._style_name = shown
        self._name_style()

    # --- words

    def name_all(self) -> None:
        """Every word in the language in force."""
        for button, text in (
            (self._queue, tr("TopBar", "Antrean")),
            (self._open, tr("TopBar", "Buka")),
            (self._export, tr("TopBar", "Ekspor DOCX")),
        ):
            button.setText(text if self._roomy else "")
            button.setAccessibleName(text)
            button.setToolTip("" if self._roomy else text)
        names = {"undo": tr("TopBar", "Urungkan"), "redo": tr("TopBar", "Ulangi"), "find": tr("TopBar", "Cari")}
        for name, text in names.items():
            self._icons[name].setToolTip(text)
            self._icons[name].setAccessibleName(text)
        for tab, text in zip(
            self._tabs, (tr("TopBar", "Sunting"), tr("TopBar", "Bandingkan"), tr("TopBar", "Setujui")), strict=True
        ):
            tab.setText(text)
        self._name_tabs(*self._counts)
        self._name_style()

    def _name_tabs(self, changed: int, blockers: int) -> None:
        self._tabs[1].setAccessibleName(tr("TopBar", "Bandingkan, {0} paragraf berubah").format(changed))
        self._tabs[2].setAccessibleName(tr("TopBar", "Setujui, {0} temuan wajib tersisa").format(blockers))
        for tab, count in zip(self._tabs, self._tab_counts, strict=True):
            room = count.sizeHint().width() + 2 if count.isVisibleTo(tab) and count.text() else 0
            words = QFontMetrics(interface_font(weight=QFont.Weight.DemiBold)).horizontalAdvance(tab.text())
            tab.setStyleSheet(f"text-align: {'left' if room else 'center'};")
            tab.setFixedWidth(words + 38 + room)

    def _name_style(self) -> None:
        # The no-break space holds the word off its picture.
        self._style.setText("\u00a0" + tr("TopBar", "Gaya: {0}").format(self._style_name).replace("&", "&&"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.name_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the pages where the window is narrow."""
        super().resizeEvent(event)
        roomy = self.width() >= _ROOMY
        if roomy != self._roomy:
            self._roomy = roomy
            self.name_all()


def _flat(icon: str, *, words: bool = True) -> Button:
    button = Button("flat", icon=icon)
    if not words:
        button.setFixedWidth(32)
    return button


def _badge() -> QLabel:
    label = QLabel()
    label.setProperty("kind", "badge")
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.hide()
    return label


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("kind", "vline")
    line.setFixedHeight(20)
    return line
