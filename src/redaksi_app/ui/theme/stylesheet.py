"""The style sheet over Fusion: quiet surfaces, one filled button, a ring where the focus is.

Widgets choose a look by the dynamic property ``kind``:

- QPushButton/QToolButton: ``primary`` (the filled one), ``link``, ``flat`` (bars), ``segment`` (in a QFrame
  ``segments``), ``filter``; ``small`` (a second property, true) makes any button 26 high.
- QLabel: ``title`` (20 semibold), ``heading`` (14 semibold), ``strong``, ``secondary``, ``label``, ``badge``;
  with ``tone`` = ``must`` | ``check`` | ``hint`` | ``accent`` for the colour.
- Inputs with ``inherited`` (true) show a value that is not the stylesheet's own, in grey.
- QFrame: ``segments``, ``card``, ``panel``, ``chrome``, ``paper``, ``hline``, ``vline``.
"""

from __future__ import annotations

import re

from redaksi_app.ui.theme.tokens import COLOUR_NAMES, Tokens

#: Steps of the one spacing scale, in pixels at 100 %.
SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6 = 4, 8, 12, 16, 24
BUTTON_HEIGHT, SMALL_BUTTON_HEIGHT, RADIUS = 30, 26, 5


def build_stylesheet(tokens: Tokens, glyphs: dict[str, str]) -> str:
    """The whole application's style sheet in these colours; ``glyphs`` as ``write_glyphs`` returns them."""
    values = {name: tokens.colour(name) for name in COLOUR_NAMES} | {f"g_{k}": v for k, v in glyphs.items()}
    sheet = _BUTTONS + _SEGMENTS + _INPUTS + _TICKS + _SURFACES + _LABELS + _MENUS + _BARS + _VIEWS
    return re.sub(r"@(\w+)", lambda match: values[match[1]], sheet)


_BUTTONS = """
QPushButton, QToolButton { color: @ink; background: @control; border: 1px solid @line; border-radius: 5px;
  padding: 0 11px; min-height: 28px; max-height: 28px; }
QPushButton[small="true"], QToolButton[small="true"] { min-height: 24px; max-height: 24px; padding: 0 9px; }
QPushButton:hover, QToolButton:hover { background: @chrome; border-color: @edge; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked { background: @accentsoft; }
QPushButton:disabled, QToolButton:disabled { color: @edge; background: transparent; border-color: @line; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: url(@g_down); width: 14px; height: 14px;
  subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
QPushButton[menu="true"], QToolButton[menu="true"] { padding-right: 26px; }
QPushButton[kind="primary"] { color: @onaccent; background: @accent; border: 1px solid @accent; font-weight: 600;
  padding: 0 13px; }
QPushButton[kind="primary"]:hover { background: @accent; border-color: @ink; }
QPushButton[kind="primary"]:pressed { background: @ink2; border-color: @ink2; color: @paper; }
QPushButton[kind="primary"]:disabled { color: @edge; background: @chrome; border-color: @line; }
QPushButton[kind="link"] { color: @accent; background: transparent; border: none; padding: 0 2px;
  text-decoration: underline; }
QPushButton[kind="link"]:hover { color: @ink; background: transparent; }
QPushButton[kind="link"]:disabled { color: @edge; }
QPushButton[kind="flat"], QToolButton[kind="flat"], QToolBar QToolButton { background: transparent;
  border: 1px solid transparent; padding: 0 7px; }
QPushButton[kind="flat"]:hover, QToolButton[kind="flat"]:hover, QToolBar QToolButton:hover {
  background: @control; border-color: @line; }
QPushButton[kind="flat"]:pressed, QToolButton[kind="flat"]:pressed, QToolBar QToolButton:pressed {
  background: @accentsoft; }
QPushButton[kind="flat"]:disabled, QToolButton[kind="flat"]:disabled, QToolBar QToolButton:disabled {
  color: @edge; border-color: transparent; }
"""

_SEGMENTS = """
QFrame[kind="segments"] { background: transparent; border: 1px solid @line; border-radius: 6px; }
QPushButton[kind="segment"] { background: transparent; border: 1px solid transparent; color: @ink2;
  padding: 0 15px; min-height: 26px; max-height: 26px; border-radius: 5px; }
QPushButton[kind="segment"]:hover { color: @ink; background: transparent; }
QPushButton[kind="segment"]:checked { color: @ink; background: @control; border-color: @line; font-weight: 600; }
QPushButton[kind="segment"]:disabled { color: @edge; }
QPushButton[kind="filter"] { background: transparent; border: 1px solid transparent; color: @ink2;
  padding: 0 7px; min-height: 24px; max-height: 24px; }
QPushButton[kind="filter"]:hover { color: @ink; }
QPushButton[kind="filter"]:checked { color: @ink; background: @control; border-color: @line; font-weight: 600; }
"""

_INPUTS = """
QLineEdit, QComboBox, QAbstractSpinBox, QTextEdit[kind="field"], QPlainTextEdit[kind="field"] {
  color: @ink; background: @control; border: 1px solid @edge; border-radius: 5px; padding: 1px 9px;
  selection-background-color: @selection; selection-color: @ink; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 26px; max-height: 26px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus,
QTextEdit[kind="field"]:focus, QPlainTextEdit[kind="field"]:focus {
  border: 2px solid @accent; padding: 0 8px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: @edge; background: @panel;
  border-color: @line; }
QLineEdit:read-only { background: @panel; }
QLineEdit[inherited="true"], QComboBox[inherited="true"], QAbstractSpinBox[inherited="true"],
QPlainTextEdit[inherited="true"] { color: @ink3; }
QComboBox::drop-down { border: none; width: 26px; subcontrol-origin: border; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(@g_down); width: 16px; height: 16px; }
QComboBox::down-arrow:disabled { image: url(@g_downoff); }
QComboBox QAbstractItemView { background: @control; color: @ink; border: 1px solid @line; outline: none;
  selection-background-color: @accentsoft; selection-color: @ink; padding: 4px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 20px; }
QAbstractSpinBox::up-arrow { image: url(@g_up); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(@g_down); width: 12px; height: 12px; }
"""

_TICKS = """
QCheckBox, QRadioButton { color: @ink; spacing: 8px; min-height: 26px; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: @edge; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator, QTableView::indicator { width: 14px; height: 14px;
  border: 1px solid @edge; border-radius: 3px; background: @control; }
QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked,
QTableView::indicator:checked { background: @accent; border-color: @accent; image: url(@g_tick); }
QCheckBox::indicator:indeterminate, QTreeView::indicator:indeterminate { background: @accent; border-color: @accent;
  image: url(@g_dash); }
QCheckBox::indicator:disabled { border-color: @line; background: @panel; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @edge; border-radius: 8px;
  background: @control; }
QRadioButton::indicator:checked { background: @accent; border-color: @accent; image: url(@g_dot); }
"""

_SURFACES = """
QDialog, QMessageBox { background: @paper; }
QFrame[kind="paper"], QWidget[kind="paper"] { background: @paper; }
QFrame[kind="panel"], QWidget[kind="panel"] { background: @panel; }
QFrame[kind="chrome"], QWidget[kind="chrome"] { background: @chrome; }
QFrame[kind="card"] { background: @control; border: 1px solid @line; border-radius: 6px; }
QFrame[kind="hline"] { background: @line; border: none; min-height: 1px; max-height: 1px; }
QFrame[kind="vline"] { background: @line; border: none; min-width: 1px; max-width: 1px; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollArea { background: transparent; border: none; }
QToolTip { color: @ink; background: @control; border: 1px solid @edge; padding: 4px 7px; }
"""

_LABELS = """
QLabel { background: transparent; }
QLabel[kind="title"] { font-size: 20px; font-weight: 600; }
QLabel[kind="heading"] { font-size: 14px; font-weight: 600; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="secondary"] { color: @ink2; }
QLabel[kind="label"] { color: @ink3; font-size: 12px; }
QLabel[kind="badge"] { color: @ink2; background: @quotesoft; border-radius: 9px; padding: 0 6px; min-height: 18px;
  max-height: 18px; font-size: 12px; font-weight: 600; }
QLabel[kind="badge"][tone="must"] { color: @must; background: @mustsoft; }
QLabel[tone="must"] { color: @must; }
QLabel[tone="check"] { color: @check; }
QLabel[tone="hint"] { color: @hint; }
QLabel[tone="accent"] { color: @accent; }
"""

_MENUS = """
QMenuBar { background: @chrome; color: @ink; border: none; padding: 0 6px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @accentsoft; color: @ink; }
QMenu { background: @control; color: @ink; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: 4px; min-height: 18px; }
QMenu::item:selected { background: @accentsoft; color: @ink; }
QMenu::item:disabled { color: @edge; background: transparent; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 16px; height: 16px; left: 6px; }
QMenu::indicator:checked { image: url(@g_menutick); }
QMenu::right-arrow { image: url(@g_right); width: 14px; height: 14px; right: 6px; }
"""

_BARS = """
QToolBar { background: @chrome; border: none; border-bottom: 1px solid @line; spacing: 4px; padding: 0 12px; }
QToolBar::separator { background: @line; width: 1px; margin: 6px 8px; }
QStatusBar { background: @chrome; color: @ink2; border: none; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @ink2; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; border: none; }
QScrollBar::handle { background: @edge; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @ink3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { border: none; border-radius: 2px; background: @line; max-height: 4px; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
"""

_VIEWS = """
QTreeView, QListView, QTableView { background: @paper; color: @ink; border: none; outline: none;
  selection-background-color: @accentsoft; selection-color: @ink; }
QTreeView[kind="panel"], QListView[kind="panel"], QTableView[kind="panel"] { background: @panel; }
QHeaderView::section { background: @paper; color: @ink3; border: none; border-bottom: 1px solid @line;
  padding: 4px 8px; }
"""
