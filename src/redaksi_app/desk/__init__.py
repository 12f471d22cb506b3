"""What the newsroom keeps beside the text: decisions, approval, history, settings, and what a crash must not take."""

from redaksi_app.desk.desk_draft import ApprovalRefused, DeskDraft
from redaksi_app.desk.journal import Journal, JournalEntry, LeftOver
from redaksi_app.desk.record import HistoryEntry, Record, RecordStore
from redaksi_app.desk.settings import Settings, load_settings, save_settings
from redaksi_app.desk.word_book import WordBook, WordList, WordListError, entry_for, is_learnable, is_word

__all__ = [
    "ApprovalRefused",
    "DeskDraft",
    "HistoryEntry",
    "Journal",
    "JournalEntry",
    "LeftOver",
    "Record",
    "RecordStore",
    "Settings",
    "WordBook",
    "WordList",
    "WordListError",
    "entry_for",
    "is_learnable",
    "is_word",
    "load_settings",
    "save_settings",
]
