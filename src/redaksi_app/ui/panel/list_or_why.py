"""The lower part of the panel: the list of findings, or the page of one rule in its place."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from redaksi_app.finding import Finding
from redaksi_app.ui.panel.list_view import FindingsList
from redaksi_app.ui.panel.why_page import WhyPage


class ListOrWhy(QStackedWidget):
    """Starts with the list; the page gives the focus back to where it was when it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = FindingsList()
        self.why = WhyPage()
        self._before: QWidget | None = None
        self.addWidget(self.list)
        self.addWidget(self.why)
        self.why.closed.connect(self.close_why)

    @property
    def why_shown(self) -> bool:
        """Whether the page of a rule stands in the place of the list."""
        return self.currentWidget() is self.why

    def open_why(self, finding: Finding) -> None:
        """The page of the rule that found ``finding``."""
        if not self.why_shown:
            self._before = QApplication.focusWidget()
            self.why.show_rule(finding)
            self.setCurrentWidget(self.why)
            self.why.setFocus()

    def close_why(self) -> None:
        """Back to the list, and the focus to where it was."""
        if not self.why_shown:
            return
        focused = QApplication.focusWidget()
        inside = focused is not None and (focused is self.why or self.why.isAncestorOf(focused))
        self.setCurrentWidget(self.list)
        if inside:
            (self._before or self.list).setFocus()
        self._before = None

    def focus(self) -> None:
        """Give what is shown the focus."""
        (self.why if self.why_shown else self.list).setFocus()
