"""The form in which a newsroom says how it writes: every key of its stylesheet, its rules, and a place to try them."""

from redaksi_app.ui.dialogs.stylesheet.dialog import StylesheetDialog
from redaksi_app.ui.dialogs.stylesheet.editing import StyleEdit
from redaksi_app.ui.dialogs.stylesheet.new_style import NewStyleDialog

__all__ = ["NewStyleDialog", "StyleEdit", "StylesheetDialog"]
