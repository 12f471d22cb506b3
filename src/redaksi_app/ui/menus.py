"""The menus of the window: its commands, and what is chosen once for all drafts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from redaksi_app.finding import Bilingual
from redaksi_app.ui.commands import COMMANDS, menu_titles, name_actions
from redaksi_app.ui.panel.wording import say
from redaksi_app.ui.theme import Mode, current_theme

if TYPE_CHECKING:
    from redaksi_app.ui.main_window import MainWindow

tr = QCoreApplication.translate


def build_menus(window: MainWindow) -> None:
    """Fill the menu bar of ``window``, and let its keys be heard wherever the focus is."""
    bar = window.menuBar()
    bar.clear()
    menus = {key: bar.addMenu(title) for key, title in menu_titles().items()}
    for command in COMMANDS:
        if command.menu not in menus:
            menus["draft"].addSeparator()
            menus[command.menu] = menus["draft"].addMenu(tr("Menu", "Gaya"))
        if command.separated:
            menus[command.menu].addSeparator()
        menus[command.menu].addAction(window.actions_by_name[command.name])
        window.addAction(window.actions_by_name[command.name])
    view = menus["view"]
    view.addSeparator()
    names = {
        Mode.SYSTEM: tr("Menu", "Ikut sistem"),
        Mode.LIGHT: tr("Menu", "Terang"),
        Mode.DARK: tr("Menu", "Gelap"),
    }
    modes = [(names[mode], mode.value) for mode in Mode]
    _add_choice(view.addMenu(tr("Menu", "Tema")), modes, current_theme().mode.value, window.acts.choose_theme)
    spacing = {
        "0.9": tr("Menu", "Rapat"),
        "1.0": tr("Menu", "Biasa"),
        "1.25": tr("Menu", "Longgar"),
        "1.6": tr("Menu", "Sangat longgar"),
    }
    choices = [(name, value) for value, name in spacing.items()]
    leading = str(window.settings.leading)
    _add_choice(view.addMenu(tr("Menu", "Jarak baris")), choices, leading, window.acts.choose_leading)
    # A language is called by its own name, whatever the window speaks.
    languages = [("Bahasa Indonesia", "id"), ("English", "en")]
    chosen = say(Bilingual("id", "en"))
    _add_choice(view.addMenu(tr("Menu", "Bahasa")), languages, chosen, window.acts.choose_language)
    name_actions(window.actions_by_name)


def _add_choice(menu: QMenu, entries: Sequence[tuple[str, str]], chosen: str, choose: Callable[[str], None]) -> None:
    group = QActionGroup(menu)
    for name, value in entries:
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(value == chosen)
        action.triggered.connect(lambda _checked, value=value: choose(value))
        group.addAction(action)
