"""The writing surface."""

from redaksi_app.ui.editor.draft_editor import DraftEditor
from redaksi_app.ui.editor.labels import Label, label_of, label_text
from redaksi_app.ui.editor.mark_style import MarkStyle, draw_line, mark_style

__all__ = ["DraftEditor", "Label", "MarkStyle", "draw_line", "label_of", "label_text", "mark_style"]
