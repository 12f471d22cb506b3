"""The rows of Pengaturan, in their groups."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFontComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from redaksi_app.finding import Bilingual
from redaksi_app.ui.commands import COMMANDS, menu_titles
from redaksi_app.ui.dialogs.key_row import KeyField
from redaksi_app.ui.dialogs.sheet import inset
from redaksi_app.ui.fonts import MANUSCRIPT_FAMILY
from redaksi_app.ui.keys import configurable
from redaksi_app.ui.pages.buttons import Button
from redaksi_app.ui.panel.wording import say
from redaksi_app.ui.theme import SPACE_1, SPACE_2, SPACE_4, current_theme

if TYPE_CHECKING:
    from redaksi_app.desk import Settings
    from redaksi_app.ui.view_acts import ViewActs

tr = QCoreApplication.translate
_CONTROL = 250


class Group(QWidget):
    """A heading with rows under it, each a name beside its control."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        heading = QLabel(title)
        heading.setProperty("kind", "heading")
        self._rows: list[tuple[str, QWidget]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, SPACE_2, 0, SPACE_4)
        self._column.setSpacing(SPACE_1)
        self._column.addWidget(heading)

    def add(self, name: str, control: QWidget, *, more: str = "") -> None:
        """A row; ``more`` are words it is found by, too."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_4)
        if isinstance(control, QCheckBox):
            control.setText(name)
            line.addWidget(control, 1)
        else:
            label = QLabel(name)
            label.setBuddy(control)
            control.setFixedWidth(_CONTROL)
            line.addWidget(label, 1)
            line.addWidget(control)
        if not control.accessibleName():
            control.setAccessibleName(name)
        self._rows.append((f"{self._title} {name} {more}".casefold(), row))
        self._column.addWidget(row)

    def show_matching(self, wanted: str) -> bool:
        """Show the rows that hold every word of ``wanted``; answers whether there are any."""
        words = wanted.casefold().split()
        found = [all(word in known for word in words) for known, _ in self._rows]
        for (_, row), shown in zip(self._rows, found, strict=True):
            row.setVisible(shown)
        self.setVisible(any(found))
        return any(found)


def view_group(settings: Settings, acts: ViewActs) -> Group:
    """Theme and language."""
    group = Group(tr("Settings", "Tampilan"))
    themes = (
        ("system", tr("Menu", "Ikut sistem")),
        ("light", tr("Menu", "Terang")),
        ("dark", tr("Menu", "Gelap")),
    )
    group.add(tr("Menu", "Tema"), _choice(themes, current_theme().mode.value, acts.choose_theme))
    languages = (("id", "Bahasa Indonesia"), ("en", "English"))
    language = _choice(languages, say(Bilingual("id", "en")), acts.choose_language)
    group.add(tr("Menu", "Bahasa"), language, more="language bahasa")
    ignored = _tick(settings.show_ignored, acts.do_show_ignored)
    group.add(tr("Command", "Tampilkan yang diabaikan"), ignored)
    return group


def text_group(settings: Settings, acts: ViewActs) -> Group:
    """Face, size and spacing of the manuscript."""
    group = Group(tr("Settings", "Huruf naskah"))
    face = QFontComboBox()
    face.setCurrentFont(QFont(settings.face or MANUSCRIPT_FAMILY))
    size = QDoubleSpinBox()
    inset(size)
    size.setRange(14, 24)
    size.setSingleStep(0.5)
    size.setDecimals(1)
    size.setSuffix(" px")
    size.setValue(settings.text_px)

    def choose() -> None:
        family = face.currentFont().family()
        acts.choose_face("" if family == MANUSCRIPT_FAMILY else family, size.value())

    face.currentFontChanged.connect(choose)
    size.valueChanged.connect(choose)
    spacing = (
        ("0.9", tr("Menu", "Rapat")),
        ("1.0", tr("Menu", "Biasa")),
        ("1.25", tr("Menu", "Longgar")),
        ("1.6", tr("Menu", "Sangat longgar")),
    )
    group.add(tr("Settings", "Jenis huruf"), face)
    group.add(tr("Settings", "Ukuran huruf"), size)
    group.add(tr("Menu", "Jarak baris"), _choice(spacing, str(settings.leading), acts.choose_leading))
    return group


def work_group(settings: Settings, acts: ViewActs) -> Group:
    """Who works here, and what is there in the morning."""
    group = Group(tr("Settings", "Pekerjaan"))
    name = QLineEdit(settings.editor)
    name.setMaxLength(120)
    name.editingFinished.connect(lambda: acts.choose_editor(name.text().strip()))
    group.add(tr("Settings", "Nama editor yang menyetujui"), name)
    group.add(tr("Settings", "Buka lagi naskah yang terbuka terakhir"), _tick(settings.reopen, acts.choose_reopen))
    return group


def shortcut_group(acts: ViewActs) -> Group:
    """The key of every command."""
    group = Group(tr("Settings", "Tombol pintas"))
    titles = {key: title.replace("&", "") for key, title in menu_titles().items()}
    titles["style"] = tr("Menu", "Gaya")
    fields: list[KeyField] = []
    wanted = set(configurable())
    for command in COMMANDS:
        if command.name in wanted:
            field = KeyField(command.name, command.text())
            field.chosen.connect(acts.choose_key)
            fields.append(field)
            group.add(f"{titles[command.menu]} › {command.text()}", field)
    reset = Button(small=True)
    reset.setText(tr("Settings", "Kembalikan tombol semula"))
    reset.setAutoDefault(False)

    def give_back() -> None:
        acts.reset_keys()
        for field in fields:
            field.show_key()

    reset.clicked.connect(give_back)
    group.add(tr("Settings", "Semua tombol pintas"), reset)
    return group


def _choice(entries: Sequence[tuple[str, str]], chosen: str, choose: Callable[[str], None]) -> QComboBox:
    box = QComboBox()
    for value, name in entries:
        box.addItem(name, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    # Later: a choice of language builds this box anew, which must not happen while it is telling of it.
    box.activated.connect(lambda _place: choose(box.currentData()), Qt.ConnectionType.QueuedConnection)
    return box


def _tick(checked: bool, choose: Callable[[bool], None]) -> QCheckBox:
    box = QCheckBox()
    box.setChecked(checked)
    box.toggled.connect(choose)
    return box
