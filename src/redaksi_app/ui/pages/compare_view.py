"""The list of the comparison: choosing a paragraph or one change in it, and bringing it back."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListView, QWidget

from redaksi_app.text.edits import Edit
from redaksi_app.ui.fonts import interface_font
from redaksi_app.ui.pages.buttons import Button, paint_ring
from redaksi_app.ui.pages.compare_delegate import ACTION_HEIGHT, CompareDelegate
from redaksi_app.ui.pages.compare_model import CompareModel, Index, tr
from redaksi_app.ui.theme import current_theme

_BUTTON_GAP = 12
_SHORTEST_SHOWN = 28


class CompareView(QListView):
    """Up and down go through the paragraphs, left and right through the changes in one."""

    revert_requested = Signal(object)
    #: Another paragraph or another change was chosen.
    chosen_changed = Signal()
    #: How wide the rows are now.
    width_changed = Signal(int)

    def __init__(self, model: CompareModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = CompareDelegate(model, self)
        self._to_reveal = False
        # Made first: Qt asks for the layout, and with it the button's place, while the rest is being set.
        self._back = Button(icon="undo-2", small=True, keys="Ctrl+R", parent=self.viewport())
        self._back.clicked.connect(self.revert)
        self._back.hide()
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.verticalScrollBar().setSingleStep(24)
        current_theme().changed.connect(self.viewport().update)

    @property
    def inline(self) -> bool:
        """Whether both texts stand in one column."""
        return self._delegate.inline

    def set_inline(self, inline: bool) -> None:
        """Set both texts in one column, or side by side."""
        if inline != self._delegate.inline:
            self._delegate.inline = inline
            self.scheduleDelayedItemsLayout()
            self._keep_in_sight()

    @property
    def chosen(self) -> int:
        """The number of the chosen row in the comparison; -1 where none is."""
        return self._delegate.chosen

    @property
    def chosen_change(self) -> int | None:
        """The number of the chosen change in that row; None where the whole paragraph is chosen."""
        return self._delegate.strong

    def choose(self, place: int, change: int | None = None) -> None:
        """Choose a row of the comparison, or one change in it, and bring it into sight."""
        index = self._model.index_of(place)
        self._choose(index, change)
        if index.isValid():
            self.setCurrentIndex(index)
            self._keep_in_sight()

    def revert(self) -> None:
        """Ask for the chosen change, or for all changes of the chosen paragraph, to be brought back."""
        edit = self._edit()
        if edit is not None:
            self.revert_requested.emit(edit)

    def retranslate(self) -> None:
        """The button and the margin in the language of the window."""
        self._back.setText(tr("Compare", "Kembalikan ke asli"))
        self._place_button()
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The row the keyboard is on is the chosen one."""
        super().currentChanged(current, previous)
        if current.isValid() and self._model.place(current) != self.chosen:
            self._choose(current, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose a change, Esc the whole paragraph again."""
        row = self._model.comparison.rows[self.chosen] if self.chosen >= 0 else None
        count = len(row.changes) if row else 0
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and count:
            step = 1 if key == Qt.Key.Key_Right else -1
            stops = [None, *range(count)]
            self._choose(self.currentIndex(), stops[(stops.index(self.chosen_change) + step) % len(stops)])
        elif key == Qt.Key.Key_Escape and self.chosen_change is not None:
            self._choose(self.currentIndex(), None)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a change chooses it, anywhere else in its row the whole paragraph."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self._choose(index, self._delegate.change_at(index, self.visualRect(index), event.position()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere: set all rows anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self.width_changed.emit(self.viewport().width())

    def updateGeometries(self) -> None:
        """The button goes where its row went."""
        super().updateGeometries()
        self._place_button()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The button scrolls with its row."""
        super().scrollContentsBy(dx, dy)
        self._place_button()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows; beside the button what it brings back; the ring while the keyboard is here."""
        super().paintEvent(event)
        index = self._model.index_of(self.chosen)
        if not index.isValid():
            return
        painter = QPainter(self.viewport())
        place = self.visualRect(index)
        if self._model.row(index).changed:
            self._paint_action(painter, place)
        if self.hasFocus():
            paint_ring(painter, QRectF(place.adjusted(1, 0, -1, 0)))
        painter.end()

    def _choose(self, index: Index, change: int | None) -> None:
        before = self._model.index_of(self.chosen)
        self._delegate.chosen = self._model.place(index) if index.isValid() else -1
        self._delegate.strong = change
        if before != index:
            self._model.renew_size(before)
            self._model.renew_size(index)
            self.scheduleDelayedItemsLayout()
        self._place_button()
        self.viewport().update()
        self.chosen_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """What was chosen while nobody looked is brought into sight, from the top of the text."""
        super().showEvent(event)
        if self._to_reveal:
            self.verticalScrollBar().setValue(0)
            self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        # Before the view is shown its size means nothing.
        self._to_reveal = not self.isVisible()
        if self._to_reveal:
            return
        self.executeDelayedItemsLayout()
        index = self._model.index_of(self.chosen)
        if not index.isValid():
            return
        place, height = self.visualRect(index), self.viewport().height()
        if place.top() < 0 or place.bottom() > height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + place.top() - max(0, min(height // 4, height - place.height())))

    def _edit(self) -> Edit | None:
        if self.chosen < 0:
            return None
        row = self._model.comparison.rows[self.chosen]
        if not row.changed:
            return None
        change = row.changes[self.chosen_change] if self.chosen_change is not None else None
        return self._model.comparison.revert(self.chosen, change)

    def _place_button(self) -> None:
        index = self._model.index_of(self.chosen)
        shown = index.isValid() and self._model.row(index).changed
        self._back.setVisible(shown)
        if shown:
            size = self._back.sizeHint()
            place = self.visualRect(index)
            columns = self._delegate.columns(place.width())
            right = (columns.right or columns.left) + columns.width
            top = place.bottom() - ACTION_HEIGHT + (ACTION_HEIGHT - size.height()) // 2 - 2
            self._back.setGeometry(right - size.width(), top, size.width(), size.height())

    def _paint_action(self, painter: QPainter, place: QRect) -> None:
        columns = self._delegate.columns(place.width())
        left = columns.right or columns.left
        room = self._back.x() - _BUTTON_GAP - left
        if room < _SHORTEST_SHOWN:
            return
        painter.setFont(interface_font())
        painter.setPen(current_theme().colour("ink2"))
        line = QRect(left, self._back.y(), room, self._back.height())
        text = QFontMetrics(painter.font()).elidedText(self._action_text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

    def _action_text(self) -> str:
        """What the button brings back, in words."""
        row = self._model.comparison.rows[self.chosen]
        if row.old is None or row.new is None:
            return tr("Compare", "Seluruh paragraf")
        if self.chosen_change is None:
            return tr("Compare", "%n perubahan di paragraf ini", "", len(row.changes))
        change = row.changes[self.chosen_change]
        old, new = row.old.text[change.old_start : change.old_end], row.new.text[change.new_start : change.new_end]
        return f"{old.strip() or '–'} → {new.strip() or '–'}"
