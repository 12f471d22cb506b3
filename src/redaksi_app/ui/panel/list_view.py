"""The list of findings: rows under headings that stay in sight while their group scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from redaksi_app.ui.panel.list_delegate import ROW_HEIGHT, FindingsDelegate
from redaksi_app.ui.panel.list_model import FindingsModel
from redaksi_app.ui.panel.overlay_bar import OverlayScrollBar
from redaksi_app.ui.panel.rows import Entry, Fold, Heading, More, Row, Section, entries, fold_of
from redaksi_app.ui.panel.wording import tr
from redaksi_app.ui.theme import current_theme

#: Rows that are brought into sight when what is ignored is unfolded.
_UNFOLDED = 4


class FindingsList(QListView):
    """``row_chosen`` comes for a click, for Enter, and when the arrow keys move to another row."""

    row_chosen = Signal(object)
    take_back_asked = Signal(object)
    like_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = FindingsModel(self)
        self._delegate = FindingsDelegate(self)
        self._rows: tuple[Row, ...] = ()
        self._ignored: tuple[Row, ...] = ()
        self._unfolded: set[Fold] = set()
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setProperty("kind", "panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)
        self._bar = OverlayScrollBar(self)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.retranslate()
        current_theme().changed.connect(self.viewport().update)

    @property
    def entries(self) -> Sequence[Entry]:
        """The lines that are shown."""
        return self._model.entries

    @property
    def folded(self) -> bool:
        """Whether the ignored ones are hidden under their heading."""
        return self._delegate.folded

    def show_rows(self, rows: Sequence[Row], ignored: Sequence[Row], selected: Row | None) -> None:
        """Show these, with the line of ``selected`` on its ground."""
        self._rows, self._ignored = tuple(rows), tuple(ignored)
        other = selected != self._delegate.selected
        self._delegate.selected = selected
        self._unfold(selected)
        self._fill()
        if other and selected is not None:
            self._make_current(self._model.index_of(selected))
        self.viewport().update()

    def select_row(self, row: Row | None) -> None:
        """Put the ground under ``row`` and bring it into sight; what is ignored is unfolded for it."""
        self._delegate.selected = row
        if row is not None and row.decision is not None and self.folded:
            self._delegate.folded = False
            self._fill()
        elif self._unfold(row):
            self._fill()
        index = self._model.index_of(row)
        self._make_current(index)
        if index.isValid():
            self._bring_into_sight(index)
        self.viewport().update()

    def toggle_ignored(self) -> None:
        """Fold or unfold what is ignored."""
        self._delegate.folded = not self._delegate.folded
        self._fill()
        if not self.folded:
            heading = len(self.entries) - len(self._ignored) - 1
            self.scrollTo(self._model.index(min(heading + _UNFOLDED, len(self.entries) - 1)))
        self.viewport().update()

    def retranslate(self) -> None:
        """Every line in the language of the window."""
        self.setAccessibleName(tr("Panel", "Daftar temuan"))
        self._model.retranslate()

    def sticky(self) -> tuple[Heading, QRect] | None:
        """The heading that is held at the top and where it lies; None where the real one can be seen."""
        first = self.indexAt(QPoint(1, 0))
        if not first.isValid() or self.verticalScrollBar().value() == 0:
            return None
        place = first.row()
        while place >= 0 and not isinstance(self.entries[place], Heading):
            place -= 1
        heading = self.entries[place]
        if not isinstance(heading, Heading) or heading.section is Section.IGNORED:
            return None
        top = 0
        after = range(place + 1, len(self.entries))
        following = next((one for one in after if isinstance(self.entries[one], Heading)), None)
        if following is not None:
            top = min(0, self.visualRect(self._model.index(following)).top() - ROW_HEIGHT)
        return heading, QRect(0, top, self.viewport().width(), ROW_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, and the heading of the group at the top over them."""
        super().paintEvent(event)
        held = self.sticky()
        if held is not None:
            heading, rect = held
            painter = QPainter(self.viewport())
            painter.fillRect(rect, current_theme().colour("panel"))
            self._delegate.paint_heading(painter, rect, heading)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The held heading does not scroll."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update(0, 0, self.viewport().width(), 2 * ROW_HEIGHT + abs(dy))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What lies under the held heading cannot be pressed."""
        if not self._is_held(event.position().toPoint()):
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses a row, or folds."""
        point = event.position().toPoint()
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self._is_held(point):
            self._act(self.indexAt(point))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from row to row, Enter chooses or folds, Delete takes back."""
        key = event.key()
        current = self.currentIndex()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                event.ignore()
                return
            self._act(current)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            self._move(key)
        elif key == Qt.Key.Key_Delete and isinstance(entry := self._model.entry(current), Row) and entry.decision:
            self.take_back_asked.emit(entry)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the line under the pointer."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        menu = self.menu_for(self._model.entry(index))
        if menu is not None:
            menu.exec(event.globalPos())
            menu.deleteLater()

    def menu_for(self, entry: Entry | None) -> QMenu | None:
        """The menu of a line; None where there is nothing to offer."""
        if not isinstance(entry, Row):
            return None
        menu = QMenu(self)
        if entry.decision is not None:
            menu.addAction(tr("Panel", "Tinjau lagi")).triggered.connect(lambda: self.take_back_asked.emit(entry))
            return menu
        if entry.like > 1:
            words = tr("Panel", "Hanya %n temuan yang seperti ini", None, entry.like)
        else:
            words = tr("Panel", "Hanya temuan aturan ini")
        menu.addAction(words).triggered.connect(lambda: self.like_asked.emit(entry))
        return menu

    def _fill(self) -> None:
        self.setUniformItemSizes(not self._ignored)  # only the heading of the ignored is higher
        lines = entries(self._rows, self._ignored, folded=self.folded, unfolded=self._unfolded)
        self._model.set_entries(lines)

    def _unfold(self, row: Row | None) -> bool:
        """See to it that ``row`` is a line of its own; answers whether it was folded away until now."""
        lines = entries(self._rows, (), folded=True, unfolded=self._unfolded)
        if row is None or row.decision is not None or row not in self._rows or row in lines:
            return False
        self._unfolded.add(fold_of(row))
        return True

    def _make_current(self, index: QModelIndex) -> None:
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _act(self, index: QModelIndex) -> None:
        entry = self._model.entry(index)
        if isinstance(entry, Row):
            self.row_chosen.emit(entry)
        elif isinstance(entry, More):
            self._unfolded.add(entry.fold)
            self._fill()
            self._make_current(index)
        elif isinstance(entry, Heading) and entry.section is Section.IGNORED:
            self._make_current(index)
            self.toggle_ignored()

    def _move(self, key: int) -> None:
        here = self.currentIndex().row()
        up = key in (Qt.Key.Key_Up, Qt.Key.Key_End)
        start = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: len(self.entries)}.get(Qt.Key(key), here)
        places = range(start - 1, -1, -1) if up else range(start + 1, len(self.entries))
        for place in places:
            index = self._model.index(place)
            if self._model.flags(index) & Qt.ItemFlag.ItemIsSelectable:
                self._make_current(index)
                if isinstance(entry := self.entries[place], Row):
                    self.row_chosen.emit(entry)
                else:
                    self.viewport().update()
                return

    def _is_held(self, point: QPoint) -> bool:
        held = self.sticky()
        return held is not None and held[1].contains(point)

    def _bring_into_sight(self, index: QModelIndex) -> None:
        """Scroll until the row is seen below the held heading, with one row after it."""
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        bar, rect = self.verticalScrollBar(), self.visualRect(index)
        if rect.top() < ROW_HEIGHT:
            bar.setValue(bar.value() - (ROW_HEIGHT - rect.top()))
        elif rect.bottom() > self.viewport().height() - ROW_HEIGHT > 3 * ROW_HEIGHT:
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height() + ROW_HEIGHT + 1)
