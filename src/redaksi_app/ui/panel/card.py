"""The card of the finding at hand: what is the matter, what could stand there, and the decision."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from redaksi_app.desk import is_learnable, scope_of
from redaksi_app.ui.editor.mark_style import mark_style
from redaksi_app.ui.icons import BAR_SIZE, set_icon
from redaksi_app.ui.keys import key_of
from redaksi_app.ui.panel.buttons import HintButton, MenuButton
from redaksi_app.ui.panel.card_parts import CardBody, KindLine
from redaksi_app.ui.panel.diff import Comparison
from redaksi_app.ui.panel.ignoring import IgnoreMenu
from redaksi_app.ui.panel.rows import Row
from redaksi_app.ui.panel.wording import key_words, reason_words, say, scope_words, spoken_name, tr, why, with_key
from redaksi_app.ui.theme import SMALL_BUTTON_HEIGHT, SPACE_1, SPACE_2, SPACE_3, SPACE_4, current_theme

_BAR, _RADIUS = 3, 6
#: By this much the arrows' own paddings reach beyond where everything below them ends.
_ARROW_INSET = (SMALL_BUTTON_HEIGHT - BAR_SIZE) // 2


class CardContent(NamedTuple):
    """Everything the card shows. ``place`` counts from 1, 0 where the filter has taken the finding out of the list.

    ``like`` holds, for each suggestion, how many findings it could settle.
    """

    row: Row
    place: int
    total: int
    comparisons: tuple[Comparison, ...]
    like: tuple[int, ...]


class FindingCard(QWidget):
    """Shows one finding and tells what the editor decides."""

    apply_asked = Signal()
    apply_all_asked = Signal()
    leave_asked = Signal()
    ignore_asked = Signal(object)
    learn_asked = Signal()
    rule_off_asked = Signal()
    take_back_asked = Signal()
    why_asked = Signal()
    previous_asked = Signal()
    next_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: CardContent | None = None
        self._narrow = False
        self._outer = QVBoxLayout(self)
        self.kind = KindLine()
        self.place = QLabel()
        self.place.setProperty("kind", "label")
        self.previous, self.next = QPushButton(), QPushButton()
        for button, name in ((self.previous, "chevron-up"), (self.next, "chevron-down")):
            button.setProperty("kind", "flat")
            button.setProperty("small", True)
            button.setFixedSize(SMALL_BUTTON_HEIGHT, SMALL_BUTTON_HEIGHT)
            set_icon(button, name)
        self.body = CardBody()
        self.leave, self.take_back = QPushButton(), QPushButton()
        self.apply, self.apply_all = HintButton(), QPushButton()
        self.ignore = MenuButton()
        self.menu = IgnoreMenu(self)
        self.ignore.setMenu(self.menu)
        for button in (self.leave, self.take_back, self.apply_all):
            button.setProperty("small", True)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def choice(self) -> int:
        """The number of the chosen suggestion."""
        return self.body.box.choice

    def show_content(self, content: CardContent) -> None:
        """Show ``content``; what is shown already is left alone."""
        if content == self._content:
            return
        same = self._content is not None and self._content.row.finding == content.row.finding
        focused = next((button for button in self.buttons() if button.hasFocus()), None)
        self._content = content
        self._fill(self.choice if same else 0)
        # A speaker's words are not to be changed by a second press on the button that changed the words before.
        if focused is not None and (focused.isHidden() or (content.row.finding.quoted and not same)):
            self.focus_first()

    def choose(self, number: int) -> None:
        """Choose a suggestion; a number that there is not is passed over."""
        if self._content is not None and 0 <= number < len(self._content.comparisons):
            self.body.box.set_content(self._content.comparisons, number)
            self._count_like()

    def set_size(self, *, low: bool, narrow: bool) -> None:
        """Save a line where the panel is ``low``; margins and the shortcut's name where it is ``narrow``."""
        self.body.set_compact(low)
        if narrow != self._narrow:
            self._narrow = narrow
            self._set_margins()
            self._name_apply()

    def buttons(self) -> list[QPushButton]:
        """The buttons of the decision that are there now, in their order."""
        every = (self.leave, self.apply, self.apply_all, self.take_back, self.ignore)
        return [button for button in every if button.isVisibleTo(self)]

    def focus_first(self) -> None:
        """Give the first button the focus."""
        if self.buttons():
            self.buttons()[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Every word in the language of the window."""
        self.previous.setToolTip(with_key(tr("Panel", "Temuan sebelumnya ({key})"), "previous"))
        self.previous.setAccessibleName(tr("Panel", "Temuan sebelumnya"))
        self.next.setToolTip(with_key(tr("Panel", "Temuan berikutnya ({key})"), "next"))
        self.next.setAccessibleName(tr("Panel", "Temuan berikutnya"))
        self.leave.setText(tr("Panel", "Biarkan ucapan"))
        self.take_back.setText(tr("Panel", "Tinjau lagi"))
        self.take_back.setToolTip(tr("Panel", "Temuan ini dihitung lagi"))
        self.ignore.setText(tr("Panel", "Abaikan"))
        self.menu.retranslate()
        self.body.reason.retranslate()
        self.body.box.retranslate()
        if self._content is not None:
            self._fill(self.choice)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A double click, or Enter held down, would also decide on the next finding, which nobody has read yet."""
        if isinstance(event, QKeyEvent):
            return event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return event.type() is QEvent.Type.MouseButtonDblClick

    def paintEvent(self, event: QPaintEvent) -> None:
        """A sheet with a hairline around and a bar in the colour of the severity at the left."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("control"))
        painter.drawRoundedRect(edge, _RADIUS, _RADIUS)
        if self._content is not None:
            row = self._content.row
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
            painter.setClipPath(shape)
            style = mark_style(row.finding, ignored=row.decision is not None)
            painter.fillRect(0, 0, _BAR, self.height(), theme.colour(style.colour))

    def _lay_out(self) -> None:
        outer = self._outer
        outer.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(0)
        first.addWidget(self.kind, 1)
        first.addWidget(self.place)
        first.addSpacing(SPACE_1)
        first.addWidget(self.previous)
        first.addWidget(self.next)
        outer.addLayout(first)
        layout = QVBoxLayout()
        layout.setContentsMargins(0, 0, _ARROW_INSET, 0)
        layout.setSpacing(0)
        outer.addLayout(layout)
        layout.addWidget(self.body)
        layout.addSpacing(SPACE_3)
        acts = QHBoxLayout()
        acts.setSpacing(6)
        for button in (self.leave, self.apply, self.apply_all, self.take_back):
            button.installEventFilter(self)
            button.setAutoDefault(True)
            acts.addWidget(button)
        acts.addStretch()
        acts.addWidget(self.ignore)
        layout.addLayout(acts)
        self._set_margins()

    def _set_margins(self) -> None:
        side = SPACE_3 if self._narrow else SPACE_4
        self._outer.setContentsMargins(side, SPACE_2, side - _ARROW_INSET, SPACE_3 + 1)

    def _name_apply(self) -> None:
        """The shortcut is named where it is the main act and there is room for it."""
        spared = self._narrow or (self._content is not None and self._content.row.finding.quoted)
        self.apply.set_words(tr("Panel", "Terapkan"), "" if spared else key_words(key_of("apply")))

    def _connect(self) -> None:
        self.previous.clicked.connect(self.previous_asked)
        self.next.clicked.connect(self.next_asked)
        self.apply.clicked.connect(self.apply_asked)
        self.apply_all.clicked.connect(self.apply_all_asked)
        self.leave.clicked.connect(self.leave_asked)
        self.take_back.clicked.connect(self.take_back_asked)
        self.menu.scope_chosen.connect(self.ignore_asked)
        self.menu.learn_chosen.connect(self.learn_asked)
        self.menu.rule_off_chosen.connect(self.rule_off_asked)
        self.body.reason.why_asked.connect(self.why_asked)
        self.body.box.chosen.connect(self._count_like)
        current_theme().changed.connect(self.update)

    def _fill(self, choice: int) -> None:
        assert self._content is not None
        row, place, total, comparisons, _ = self._content
        finding, ignored = row.finding, row.decision is not None
        message = say(finding.message)
        self.setAccessibleName(spoken_name(row))
        self.setAccessibleDescription(message)
        self.kind.show_row(row)
        self.place.setText(tr("Panel", "{place} dari {total}").format(place=place, total=total) if place else "")
        reason = self._decision_words(row) if ignored else why(finding)
        self.body.set_content(message, comparisons, choice, reason)
        applicable = bool(comparisons) and not ignored
        self.leave.setVisible(finding.quoted and not ignored)
        self.apply.setVisible(applicable)
        self.apply.set_primary(not finding.quoted)
        self._name_apply()
        self.take_back.setVisible(ignored)
        self.ignore.setVisible(not ignored)
        self.menu.learn.setVisible(is_learnable(finding))
        self._count_like()
        self.update()

    def _decision_words(self, row: Row) -> tuple[str, str]:
        assert row.decision is not None
        text = tr("Panel", "Dibiarkan {scope}: {reason}.")
        return text.format(scope=scope_words(scope_of(row.decision)).lower(), reason=reason_words(row)), ""

    def _count_like(self) -> None:
        assert self._content is not None
        row, like = self._content.row, self._content.like
        count = like[self.choice] if self.choice < len(like) else 0
        offered = count > 1 and row.decision is None and not row.finding.quoted
        self.apply_all.setVisible(offered)
        self.apply_all.setText(tr("Panel", "Semua ×{count}").format(count=count))
        keys = key_words(key_of("apply_group"))
        tip = tr("Panel", "Terapkan ke %n temuan serupa", None, count)
        self.apply_all.setToolTip(f"{tip} ({keys})" if keys else tip)
