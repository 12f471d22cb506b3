"""What the newsroom keeps beside the text: decisions, approval, history, settings, and what a crash must not take.

What is named here is loaded when it is first asked for: a check needs no journal and no history.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redaksi_app.lazily import lazily

if TYPE_CHECKING:
    from redaksi_app.desk.desk_draft import ApprovalRefused, DeskDraft
    from redaksi_app.desk.journal import Journal, JournalEntry, LeftOver
    from redaksi_app.desk.length import Length, LengthTarget, measure, reached, story_of
    from redaksi_app.desk.record import HistoryEntry, Record, RecordStore
    from redaksi_app.desk.settings import OpenDraft, Settings, load_settings, save_settings
    from redaksi_app.desk.standing import ALWAYS, Scope, Standing, StandingDecisions, scope_of
    from redaksi_app.desk.versions import Version, Versions
    from redaksi_app.desk.word_book import WordBook, WordList, WordListError, entry_for, is_learnable, is_word

_HOMES = {
    "ALWAYS": "standing",
    "ApprovalRefused": "desk_draft",
    "DeskDraft": "desk_draft",
    "HistoryEntry": "record",
    "Journal": "journal",
    "JournalEntry": "journal",
    "LeftOver": "journal",
    "Length": "length",
    "LengthTarget": "length",
    "OpenDraft": "settings",
    "Record": "record",
    "RecordStore": "record",
    "Scope": "standing",
    "Settings": "settings",
    "Standing": "standing",
    "StandingDecisions": "standing",
    "Version": "versions",
    "Versions": "versions",
    "WordBook": "word_book",
    "WordList": "word_book",
    "WordListError": "word_book",
    "entry_for": "word_book",
    "is_learnable": "word_book",
    "is_word": "word_book",
    "load_settings": "settings",
    "measure": "length",
    "reached": "length",
    "save_settings": "settings",
    "scope_of": "standing",
    "story_of": "length",
}

__all__ = [
    "ALWAYS",
    "ApprovalRefused",
    "DeskDraft",
    "HistoryEntry",
    "Journal",
    "JournalEntry",
    "LeftOver",
    "Length",
    "LengthTarget",
    "OpenDraft",
    "Record",
    "RecordStore",
    "Scope",
    "Settings",
    "Standing",
    "StandingDecisions",
    "Version",
    "Versions",
    "WordBook",
    "WordList",
    "WordListError",
    "entry_for",
    "is_learnable",
    "is_word",
    "load_settings",
    "measure",
    "reached",
    "save_settings",
    "scope_of",
    "story_of",
]

__getattr__ = lazily(__name__, _HOMES)
