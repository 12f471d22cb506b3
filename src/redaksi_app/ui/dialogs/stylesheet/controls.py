"""What a single value is edited with: a tick, a choice, a number, a line of text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from redaksi_app.ui.dialogs.stylesheet.words import choice_name
from redaksi_app.ui.pages.buttons import Tick

tr = QCoreApplication.translate
_MOST = 9999
_CHOICE_WIDTH, _NUMBER_WIDTH = 240, 110


class Control(QWidget):
    """Edits one value. ``edited`` comes when the editor has changed it, never from ``show_value``."""

    edited = Signal()

    def show_value(self, own: Any, inherited: Any) -> None:
        """Show the value: ``own`` plainly; where that is None, ``inherited`` in grey."""
        raise NotImplementedError

    def value(self) -> Any:
        """The value as it stands there."""
        raise NotImplementedError

    def set_name(self, name: str) -> None:
        """What the control is called for those who do not see it."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Every word in the language of the window."""

    def _hold(self, field: QWidget, *, stretch: bool = False) -> None:
        """Have ``field`` fill the control, or stand at its left."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field, 1 if stretch else 0)
        if not stretch:
            row.addStretch()
        self.setFocusProxy(field)


def mark_inherited(field: QWidget, inherited: bool) -> None:
    """Show ``field``'s value in grey, or plainly."""
    if bool(field.property("inherited")) != inherited:
        field.setProperty("inherited", inherited)
        field.style().unpolish(field)
        field.style().polish(field)
        field.update()


class SwitchControl(Control):
    """Yes or no."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tick = Tick()
        self._hold(self.tick)
        self.tick.clicked.connect(lambda _checked: self.edited.emit())
        self.retranslate()

    def show_value(self, own: Any, inherited: Any) -> None:
        """Set the tick."""
        self.tick.setChecked(bool(inherited if own is None else own))
        mark_inherited(self.tick, own is None)

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.tick.isChecked()

    def set_name(self, name: str) -> None:
        """The question that the tick answers."""
        self.tick.setAccessibleName(name)

    def retranslate(self) -> None:
        """The word beside the tick."""
        self.tick.setText(tr("Stylesheet", "Ya"))


class ChoiceControl(Control):
    """One of a few values."""

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setMinimumWidth(_CHOICE_WIDTH)
        self._named = [name for _, name in choices]
        for value, _ in choices:
            self.box.addItem("", value)
        self._hold(self.box)
        _only_with_focus(self.box)
        self.box.activated.connect(lambda _place: self.edited.emit())
        self.retranslate()

    def show_value(self, own: Any, inherited: Any) -> None:
        """Choose the value."""
        self.box.setCurrentIndex(self.box.findData(inherited if own is None else own))
        mark_inherited(self.box, own is None)

    def value(self) -> str:
        """The value that is chosen."""
        return str(self.box.currentData())

    def set_name(self, name: str) -> None:
        """What is chosen."""
        self.box.setAccessibleName(name)

    def retranslate(self) -> None:
        """The values by their names; those without one as the file has them."""
        for place, name in enumerate(self._named):
            self.box.setItemText(place, name or choice_name(self.box.itemData(place)))


class NumberControl(Control):
    """A whole number from 0 on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QSpinBox()
        self.box.setRange(0, _MOST)
        self.box.setFixedWidth(_NUMBER_WIDTH)
        self._hold(self.box)
        _only_with_focus(self.box)
        self.box.valueChanged.connect(lambda _value: self.edited.emit())

    def show_value(self, own: Any, inherited: Any) -> None:
        """Set the number."""
        self.box.blockSignals(True)
        self.box.setValue(int((inherited if own is None else own) or 0))
        self.box.blockSignals(False)
        mark_inherited(self.box, own is None)

    def value(self) -> int:
        """The number."""
        return self.box.value()

    def set_name(self, name: str) -> None:
        """What is counted."""
        self.box.setAccessibleName(name)


class TextControl(Control):
    """One line of text; spaces at its ends count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self._hold(self.field, stretch=True)
        self.field.textEdited.connect(lambda _text: self.edited.emit())

    def show_value(self, own: Any, inherited: Any) -> None:
        """Set the text; the caret stays where the text is the same."""
        text = str((inherited if own is None else own) or "")
        if text != self.field.text():
            self.field.setText(text)
            self.field.setCursorPosition(0)
        mark_inherited(self.field, own is None)

    def value(self) -> str:
        """The text."""
        return self.field.text()

    def set_name(self, name: str) -> None:
        """What is written here."""
        self.field.setAccessibleName(name)


class _WheelGuard(QObject):
    """Lets the wheel scroll the page over a field that has not the focus: nothing changes unseen."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the wheel on."""
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def _only_with_focus(field: QWidget) -> None:
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_WheelGuard(field))
