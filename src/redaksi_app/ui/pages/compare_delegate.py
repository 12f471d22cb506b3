"""How a paragraph of the comparison is set and painted: in two columns or in one."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from redaksi_app.article import PartKind
from redaksi_app.ui.fonts import LABEL_PX, interface_font, manuscript_font
from redaksi_app.ui.pages.compare_model import CompareModel, Index, tr
from redaksi_app.ui.pages.compare_rows import CompareRow
from redaksi_app.ui.pages.marked_text import Run
from redaksi_app.ui.pages.run_painting import MarkedText
from redaksi_app.ui.theme import current_theme

_ABOVE, _BELOW = 7, 7
#: Room below the chosen paragraph for what can be done with it.
ACTION_HEIGHT = 36
_REMEMBERED = 1024
_LINE = 24
_NAME_RIGHT, _NUMBER_RIGHT, _BAR_LEFT, _BAR = 108, 130, 144, 3
_COLUMN_GAP = 22
_WIDEST_INLINE = 760
_SMALL = frozenset(
    {
        PartKind.BYLINE,
        PartKind.REPORTER_LINE,
        PartKind.CAPTION,
        PartKind.CREDIT,
        PartKind.PROMO,
        PartKind.DISCLAIMER,
        PartKind.NAVIGATION,
    }
)


class Columns(NamedTuple):
    """Where the text stands in a row ``width`` pixels wide; ``right`` is 0 where both texts are in one column."""

    left: int
    right: int
    width: int

    @classmethod
    def of(cls, width: int, *, inline: bool) -> Columns:
        """The columns in a view of this width."""
        left = _BAR_LEFT + _BAR + _COLUMN_GAP
        if inline:
            return cls(left, 0, max(200, min(_WIDEST_INLINE, width - left - _COLUMN_GAP)))
        column = (width - left - 3 * _COLUMN_GAP) // 2
        return cls(left, left + column + 2 * _COLUMN_GAP, column)

    @property
    def divider(self) -> int:
        """Where the hairline between the columns stands."""
        return self.right - _COLUMN_GAP


class _Set(NamedTuple):
    """A paragraph set in lines: the reporter's (or both in one) and the editor's."""

    left: MarkedText
    right: MarkedText | None

    @property
    def height(self) -> float:
        return max(self.left.height, self.right.height if self.right else 0)


class CompareDelegate(QStyledItemDelegate):
    """``chosen`` is the row that can be acted on and ``strong`` its chosen change; the view sets both."""

    def __init__(self, model: CompareModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._sets: OrderedDict[tuple[int, int, bool], _Set] = OrderedDict()
        self.inline = False
        self.chosen = -1
        self.strong: int | None = None
        model.modelReset.connect(self.forget)
        current_theme().changed.connect(self.forget)

    def forget(self) -> None:
        """Set everything anew."""
        self._sets.clear()

    def columns(self, width: int) -> Columns:
        """Where the text stands in a view of this width."""
        return Columns.of(width, inline=self.inline)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the longer of the two texts."""
        width = option.widget.viewport().width() if option.widget else option.rect.width()  # type: ignore[attr-defined]
        extra = ACTION_HEIGHT if self._model.place(index) == self.chosen and self._model.row(index).changed else 0
        return QSize(width, round(self._set(index, width).height) + _ABOVE + _BELOW + extra)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, margin, bar, and the text in its columns."""
        theme = current_theme()
        place: QRect = option.rect
        row = self._model.row(index)
        chosen = self._model.place(index) == self.chosen
        columns = self.columns(place.width())
        painter.save()
        if chosen:
            painter.fillRect(place, theme.colour("accentsoft"))
        if row.changed:
            painter.fillRect(QRect(place.left() + _BAR_LEFT, place.top(), _BAR, place.height()), theme.colour("accent"))
        if columns.right:
            painter.fillRect(
                QRect(place.left() + columns.divider, place.top(), 1, place.height()), theme.colour("line")
            )
        self._paint_margin(painter, place, row)
        text = self._set(index, place.width())
        top = place.top() + _ABOVE
        strong = self.strong if chosen else None
        left_strong, right_strong = _numbers(row, strong, inline=self.inline)
        text.left.paint(painter, QPointF(place.left() + columns.left, top), strong=left_strong)
        if text.right is not None:
            text.right.paint(painter, QPointF(place.left() + columns.right, top), strong=right_strong)
        self._paint_absence(painter, place, columns, row)
        painter.restore()

    def change_at(self, index: Index, place: QRect, point: QPointF) -> int | None:
        """The number in ``row.changes`` of the change under ``point``, for a row painted in ``place``."""
        row = self._model.row(index)
        columns = self.columns(place.width())
        text = self._set(index, place.width())
        top = QPointF(0, place.top() + _ABOVE)
        sides = [(text.left, columns.left, 0)] + ([(text.right, columns.right, 1)] if text.right else [])
        for side, left, which in sides:
            number = side.change_at(point - top - QPointF(place.left() + left, 0))
            if number is not None and row.changes:
                return _on_side(row, which, inline=self.inline)[number]
        return None

    def _set(self, index: Index, width: int) -> _Set:
        key = (self._model.place(index), width, self.inline)
        known = self._sets.get(key)
        if known is None:
            known = self._make(self._model.row(index), self.columns(width).width)
            self._sets[key] = known
            if len(self._sets) > _REMEMBERED:
                self._sets.popitem(last=False)
        return known

    def _make(self, row: CompareRow, width: int) -> _Set:
        kind = self._model.kind(row)
        font = _font(kind)
        quiet = "ink" if row.changed and kind not in _SMALL else "ink2"

        def text(runs: tuple[Run, ...]) -> MarkedText:
            return MarkedText(runs, font, current_theme(), width=width, line=_LINE, colour=quiet)

        if self.inline:
            return _Set(text(row.inline), None)
        return _Set(text(row.old_side), text(row.new_side))

    def _paint_margin(self, painter: QPainter, place: QRect, row: CompareRow) -> None:
        font = interface_font(LABEL_PX)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(current_theme().colour("ink3"))
        line = QRect(place.left(), place.top() + _ABOVE, _NAME_RIGHT, _LINE)
        name = metrics.elidedText(self._model.label(row), Qt.TextElideMode.ElideRight, _NAME_RIGHT - 6)
        painter.drawText(line, _RIGHT, name)
        if row.number:
            painter.drawText(QRect(line.left(), line.top(), _NUMBER_RIGHT, _LINE), _RIGHT, str(row.number))

    def _paint_absence(self, painter: QPainter, place: QRect, columns: Columns, row: CompareRow) -> None:
        if not columns.right or (row.old is not None and row.new is not None):
            return
        gone = row.new is None
        painter.setFont(interface_font())
        painter.setPen(current_theme().colour("ink3"))
        left = columns.right if gone else columns.left
        line = QRect(place.left() + left, place.top() + _ABOVE, columns.width, _LINE)
        painter.drawText(line, _LEFT, tr("Compare", "Paragraf dihapus") if gone else tr("Compare", "Belum ada"))


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def _font(kind: PartKind) -> QFont:
    if kind is PartKind.HEADLINE:
        return manuscript_font(17.5, bold=True)
    if kind is PartKind.SUBHEAD:
        return manuscript_font(15, bold=True)
    if kind is PartKind.KICKER:
        return interface_font(weight=QFont.Weight.DemiBold)
    return interface_font() if kind in _SMALL else manuscript_font(15)


def _on_side(row: CompareRow, which: int, *, inline: bool) -> list[int]:
    """The numbers of the changes that can be seen on a side: on the left what went, on the right what came."""
    if inline:
        return list(range(len(row.changes)))
    return [
        number
        for number, change in enumerate(row.changes)
        if (change.new_end > change.new_start if which else change.old_end > change.old_start)
    ]


def _numbers(row: CompareRow, strong: int | None, *, inline: bool) -> tuple[int | None, int | None]:
    """As which of the changes seen on each side the change number ``strong`` counts there."""
    sides = [_on_side(row, which, inline=inline) for which in (0, 1)]
    left, right = (side.index(strong) if strong in side else None for side in sides)
    return left, right
