"""The paragraphs of the comparison as a list, all of them or only those that changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from redaksi_app.article import Article, PartKind
from redaksi_app.ui.editor import label_of, label_text
from redaksi_app.ui.pages.compare_rows import CompareRow, Comparison

tr = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


class CompareModel(QAbstractListModel):
    """Rows of a comparison. A row's number is its place in ``comparison.rows``, whatever is left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.comparison = Comparison("", "")
        self._original: Article | None = None
        self._article: Article | None = None
        self._only_changed = False
        self._shown: Sequence[int] = ()

    def set_comparison(self, comparison: Comparison, original: Article, article: Article) -> None:
        """Show this; the articles, read from the two texts, say what each paragraph is."""
        self.comparison, self._original, self._article = comparison, original, article
        self._list()

    def set_only_changed(self, only: bool) -> None:
        """Leave out what is as the reporter wrote it."""
        self._only_changed = only
        self._list()

    def row(self, index: Index) -> CompareRow:
        """The row at ``index``."""
        return self.comparison.rows[self.place(index)]

    def place(self, index: Index) -> int:
        """The row's number in the comparison."""
        return self._shown[index.row()]

    def index_of(self, place: int) -> QModelIndex:
        """Where the row number ``place`` stands; an invalid index where it is left out."""
        return self.index(self._shown.index(place)) if place in self._shown else QModelIndex()

    def kind(self, row: CompareRow) -> PartKind:
        """What the paragraph is: as it is now, or as it was where it is gone."""
        if row.new is not None and self._article is not None:
            return self._article.part_at(row.new.start).kind
        if row.old is not None and self._original is not None:
            return self._original.part_at(row.old.start).kind
        return PartKind.BODY

    def label(self, row: CompareRow) -> str:
        """The paragraph's name in the margin."""
        if row.new is not None and self._article is not None:
            return label_text(label_of(self._article.part_at(row.new.start), self._article))
        if row.old is not None and self._original is not None:
            return label_text(label_of(self._original.part_at(row.old.start), self._original))
        return ""

    def rowCount(self, parent: Index | None = None) -> int:
        """All rows in sight."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The paragraph in words: which it is, whether it changed, how it was and how it is."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index)
        if row.new is None:
            assert row.old is not None
            return tr("Compare", "Paragraf dihapus: {0}").format(row.old.text)
        where = tr("Compare", "Paragraf {0}").format(row.number)
        if row.old is None:
            return tr("Compare", "{0}, baru: {1}").format(where, row.new.text)
        if not row.changed:
            return f"{where}: {row.new.text}"
        return tr("Compare", "{0}, diubah. Asli: {1} Sekarang: {2}").format(where, row.old.text, row.new.text)

    def renew_size(self, index: Index) -> None:
        """The row has become higher or lower."""
        if index.isValid():
            here = self.index(index.row())
            self.dataChanged.emit(here, here, [Qt.ItemDataRole.SizeHintRole])

    def _list(self) -> None:
        self.beginResetModel()
        rows = self.comparison.rows
        self._shown = self.comparison.changed if self._only_changed else range(len(rows))
        self.endResetModel()
