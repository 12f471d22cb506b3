"""The head of the panel: how many findings there are, and which of them are shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QSizePolicy, QSpacerItem, QWidget

from redaksi_app.finding import Severity
from redaksi_app.ui.editor.mark_style import MarkStyle
from redaksi_app.ui.fonts import HEADING_PX
from redaksi_app.ui.pages.buttons import Button
from redaksi_app.ui.panel.buttons import BadgeButton, FilterButton, MenuButton
from redaksi_app.ui.panel.families import family_name
from redaksi_app.ui.panel.rows import Listing
from redaksi_app.ui.panel.wording import say, severity_name, tr, with_key
from redaksi_app.ui.theme import SMALL_BUTTON_HEIGHT, SPACE_1, SPACE_2, SPACE_3, SPACE_4

HEADER_HEIGHT, FILTERS_HEIGHT = 46, 34
#: A panel narrower than this has smaller margins.
NARROW = 360
_SHORTEST_TITLE = 60
_MARKS = {
    Severity.ERROR: (MarkStyle.MUST, "must"),
    Severity.WARNING: (MarkStyle.CHECK, "triangle-alert"),
    Severity.ADVICE: (MarkStyle.HINT, "lightbulb"),
}


class TitleButton(MenuButton):
    """The number of findings; gives way to the other button where there is no room."""

    def __init__(self) -> None:
        super().__init__("flat", QFont.Weight.DemiBold, HEADING_PX)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(_SHORTEST_TITLE, super().minimumSizeHint().height())


class PanelHeader(QWidget):
    """Counts, "Perbaiki semua…", the legend that filters by severity, the menu that filters by family."""

    fix_all_asked = Signal()
    severity_chosen = Signal(object)
    family_chosen = Signal(str)
    search_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing = Listing()
        self._known = False
        self._busy = False
        self._severity: Severity | None = None
        self._family = ""
        self.title = TitleButton()
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.title.setMenu(self.menu)
        self.fix_all = BadgeButton("list-checks", self)
        self.fix_all.clicked.connect(self.fix_all_asked)
        self.search = Button("flat", icon="search", small=True)
        self.search.setFixedWidth(SMALL_BUTTON_HEIGHT)
        self.search.clicked.connect(self.search_asked)
        self._group = QButtonGroup(self)
        self.every = FilterButton(None)
        self.filters = {severity: FilterButton(*_MARKS[severity]) for severity in Severity}
        for button in (self.every, *self.filters.values()):
            self._group.addButton(button)
        self.every.setChecked(True)
        self.every.clicked.connect(lambda: self.severity_chosen.emit(None))
        for severity, button in self.filters.items():
            button.clicked.connect(lambda _checked=False, chosen=severity: self.severity_chosen.emit(chosen))
        self._lay_out()
        self.retranslate()

    def show_listing(self, listing: Listing, severity: Severity | None, family: str, *, known: bool) -> None:
        """Show the counts under these filters; ``known`` is false where nothing was checked yet."""
        self._listing, self._severity, self._family, self._known = listing, severity, family, known
        chosen = self.every if severity is None else self.filters[severity]
        chosen.setChecked(True)
        for one, button in self.filters.items():
            count = len(listing.shown(one, family))
            button.set_count(count)
            name = severity_name(one)
            button.setAccessibleName(f"{name}, {tr('Panel', '%n temuan', None, count)}")
            button.setToolTip(tr("Panel", "Hanya {name}").format(name=name))
        self._show_title()
        self.fix_all.set_count(listing.safe)
        self._enable()

    def set_busy(self, busy: bool) -> None:
        """While findings are older than the text, not all of them can be fixed at once."""
        self._busy = busy
        self._enable()

    def retranslate(self) -> None:
        """Every word in the language of the window."""
        self.every.setText(tr("Panel", "Semua"))
        for severity, button in self.filters.items():
            button.setText(severity_name(severity))
            button.updateGeometry()
        self.fix_all.setText(tr("Panel", "Perbaiki semua…"))
        self.search.setToolTip(with_key(tr("Panel", "Cari temuan ({key})"), "search_findings"))
        self.search.setAccessibleName(tr("Panel", "Cari temuan"))
        self.title.setToolTip(tr("Panel", "Saring menurut jenis aturan"))
        self.show_listing(self._listing, self._severity, self._family, known=self._known)

    def changeEvent(self, event: QEvent) -> None:
        """Widths follow the font."""
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self.setFixedHeight(HEADER_HEIGHT + FILTERS_HEIGHT)
        top = QWidget(self)
        top.setFixedHeight(HEADER_HEIGHT)
        first = QHBoxLayout(top)
        first.setContentsMargins(SPACE_2, 2, SPACE_3, 0)
        first.setSpacing(SPACE_2)
        first.addWidget(self.title, 0, Qt.AlignmentFlag.AlignLeft)
        first.addStretch()
        first.addWidget(self.search)
        first.addWidget(self.fix_all)
        bottom = QWidget(self)
        bottom.setFixedHeight(FILTERS_HEIGHT)
        second = self._filters = QHBoxLayout(bottom)
        second.setSpacing(0)
        for button in (self.every, *self.filters.values()):
            second.addWidget(button)
            second.addItem(QSpacerItem(SPACE_4, 0, QSizePolicy.Policy.Maximum))
        second.addStretch()
        self._rows = (top, bottom)

    def resizeEvent(self, event: object) -> None:
        """The two lines, one below the other; a narrow panel spares their margins."""
        top, bottom = self._rows
        self._filters.setContentsMargins(side := SPACE_2 if self.width() < NARROW else SPACE_3, 0, side, SPACE_1)
        top.setGeometry(0, 0, self.width(), HEADER_HEIGHT)
        bottom.setGeometry(0, HEADER_HEIGHT, self.width(), FILTERS_HEIGHT)

    def _show_title(self) -> None:
        count = len(self._listing.shown(None, self._family))
        words = tr("Panel", "%n temuan", None, count) if self._known else tr("Panel", "Temuan")
        if self._family:
            words = f"{say(family_name(self._family))} · {count}"
        self.title.setText(words)
        self.title.setAccessibleName(words)
        self.title.updateGeometry()
        self.title.update()

    def _enable(self) -> None:
        safe = self._listing.safe
        self.fix_all.setEnabled(bool(safe) and not self._busy)
        tip = with_key(tr("Panel", "Terapkan usul yang aman sekaligus ({key})"), "fix_all")
        self.fix_all.setToolTip(tip if safe else tr("Panel", "Tidak ada usul yang aman diterapkan sekaligus"))
        self.title.setEnabled(self._known)

    def _fill_menu(self) -> None:
        self.menu.clear()
        group = QActionGroup(self.menu)
        families = self._listing.families()
        entries = [("", tr("Panel", "Semua jenis"), len(self._listing.rows))]
        entries += sorted(
            ((family, say(family_name(family)), count) for family, count in families.items()),
            key=lambda entry: entry[1].casefold(),
        )
        for family, name, count in entries:
            action = QAction(f"{name.replace('&', '&&')}\t{count}", group)
            action.setCheckable(True)
            action.setChecked(family == self._family)
            action.triggered.connect(lambda _checked=False, chosen=family: self.family_chosen.emit(chosen))
            self.menu.addAction(action)
            if not family:
                self.menu.addSeparator()
