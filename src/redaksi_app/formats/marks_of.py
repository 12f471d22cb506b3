"""The marks of a draft, read from its file when they are asked for: only copy for layout wants them."""

from __future__ import annotations

from importlib import import_module

from redaksi_app.formats.carrying import carried
from redaksi_app.formats.draft import Draft, Format
from redaksi_app.formats.errors import DraftError
from redaksi_app.formats.marks import Marked, TextMark

#: What reads the marks of a format; plain text has its own in the text itself.
_READERS: dict[Format, str] = {
    "docx": "docx_marks",
    "html": "html_inline",
    "md": "md_marks",
    "odt": "odt_marks",
    "rtf": "rtf_marks",
}


def marks_on(text: str, draft: Draft) -> tuple[TextMark, ...]:
    """The marks of ``draft`` on the words of ``text``, which it was edited to, in order."""
    kind, data = draft.source or (draft.format, draft.original)
    if kind not in _READERS:
        return ()
    try:
        marked: Marked = getattr(import_module(f"redaksi_app.formats.{_READERS[kind]}"), _READERS[kind])(data)
    except DraftError:  # it was read before; where it cannot be now, its words are still there
        return ()
    return carried(marked.marks, marked.text, text)
