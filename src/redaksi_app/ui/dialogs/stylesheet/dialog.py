"""The form of a stylesheet: sections at the left, their keys beside them, and below a sentence to try it on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from redaksi_app.formats import DraftSaveError
from redaksi_app.rules import all_rules
from redaksi_app.styles import Problem, SectionDoc, describe_schema
from redaksi_app.ui.dialogs.question import Choice, ask, choose
from redaksi_app.ui.dialogs.stylesheet.editing import INHERITS, StyleEdit
from redaksi_app.ui.dialogs.stylesheet.rules_page import RulesPage
from redaksi_app.ui.dialogs.stylesheet.section_page import SectionPage
from redaksi_app.ui.dialogs.stylesheet.sections_list import SectionEntry, SectionsList
from redaksi_app.ui.dialogs.stylesheet.trial import Trial
from redaksi_app.ui.pages.buttons import Button, hline
from redaksi_app.ui.panel.wording import say
from redaksi_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6
from redaksi_app.words.dictionaries import Dictionary

tr = QCoreApplication.translate
_SIZE = QSize(1060, 740)
_SHARE = 0.92
_LOW = 600
_RULES = "rules"


class StylesheetDialog(QDialog):
    """Edits ``edit``. ``written``: its file is another one now, or gone; stylesheets are to be read again.

    ``dictionary`` holds the words that are right in the sentence that is tried.
    """

    written = Signal()

    def __init__(self, edit: StyleEdit, dictionary: Dictionary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = edit
        self._touched = False
        self._problems: list[Problem] = []
        self._sections = describe_schema()
        self._pages: dict[str, SectionPage | RulesPage] = {}
        self._title, self._lead, self.told = QLabel(), QLabel(), QLabel()
        self.sections = SectionsList()
        self._stack = QStackedWidget()
        self.trial = Trial(dictionary)
        self.discard, self.cancel, self.save = Button("link"), Button(), Button("primary")
        self._build()
        self._connect()
        self.retranslate()
        self.sections.choose(0)
        self._show_state()
        self.resize(self._fitting())
        self.sections.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self._show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the sentence takes less of it."""
        super().resizeEvent(event)
        self.trial.set_low(self.height() < _LOW)

    def page(self, section: str) -> SectionPage | RulesPage:
        """The page of this section; made when it is first wanted."""
        if section not in self._pages:
            doc = next(one for one in self._sections if one.name == section)
            self._pages[section] = self._make(doc)
            self._stack.addWidget(self._pages[section])
        return self._pages[section]

    def show_rule(self, rule_id: str) -> None:
        """Go to the list of rules and choose this one."""
        page = self.page(_RULES)
        assert isinstance(page, RulesPage)
        self.sections.choose(self._place(_RULES))
        page.choose(all_rules()[rule_id])

    def reject(self) -> None:
        """Leave; asks first where edits would be lost."""
        if self._touched and self._edit.changed:
            answer = ask(
                self,
                tr("Stylesheet", "Simpan perubahan pada gaya {0}?").format(self._edit.name),
                tr("Stylesheet", "Tanpa disimpan, perubahan sejak formulir ini dibuka hilang."),
            )
            if answer == "cancel" or (answer == "save" and not self._save()):
                return
            if answer == "save":
                return
        super().reject()

    # --- acts

    def _edited(self, path: str = "") -> None:
        self._touched = True
        if path == INHERITS:
            for page in self._pages.values():
                page.show_values()
        self._show_state()

    def _save(self) -> bool:
        # A cell of a table that is still open takes its text over when it loses the focus.
        self.save.setFocus()
        if self._edit.problems():
            self._show_state()
            return False
        try:
            self._edit.save()
        except DraftSaveError as error:
            self._tell(say(error.message))
            return False
        except OSError:
            self._tell(tr("Stylesheet", "Belum tersimpan: folder gaya tidak dapat ditulisi."))
            return False
        self.written.emit()
        self.accept()
        return True

    def _discard(self) -> None:
        name = self._edit.name
        over = self._edit.over
        question = tr("Stylesheet", "Kembalikan {0} ke bawaan?") if over else tr("Stylesheet", "Hapus gaya {0}?")
        answer = choose(
            self,
            question.format(name),
            tr("Stylesheet", "Berkas {0} dihapus. Ekspor dahulu bila masih diperlukan.").format(self._edit.file.name),
            (
                Choice("discard", tr("Stylesheet", "Kembalikan") if over else tr("Stylesheet", "Hapus")),
                Choice("cancel", tr("Stylesheet", "Batal")),
            ),
        )
        if answer != "discard":
            return
        try:
            self._edit.discard()
        except OSError:
            self._tell(tr("Stylesheet", "Berkas gaya tidak dapat dihapus."))
            return
        self.written.emit()
        super().reject()

    # --- what is shown

    def _show_section(self, place: int) -> None:
        if place >= 0:
            page = self.page(self._sections[place].name)
            self._stack.setCurrentWidget(page)

    def _show_state(self) -> None:
        self._problems = self._edit.problems()
        for page in self._pages.values():
            if isinstance(page, SectionPage):
                page.show_problems(self._problems)
        self.sections.show_entries([self._entry(section) for section in self._sections])
        self._title.setText(tr("Stylesheet", "Gaya: {0}").format(self._edit.name))
        self._lead.setText(self._about())
        self.trial.set_style(None if self._problems else self._edit.stylesheet())
        self.save.setEnabled(self._edit.changed and not self._problems)
        self.discard.setVisible(not self._edit.new)
        self._tell(self._wrong())

    def _entry(self, section: SectionDoc) -> SectionEntry:
        wrong = sum(1 for problem in self._problems if problem.key.startswith(f"{section.name}."))
        title = tr("Stylesheet", "Aturan") if section.name == _RULES else say(section.doc)
        return SectionEntry(title, self._edit.own_count(section.name), wrong)

    def _wrong(self) -> str:
        if not self._problems:
            return ""
        problem = self._problems[0]
        section = next((one for one in self._sections if one.name == problem.key.partition(".")[0]), None)
        where = say(section.doc) if section else problem.key
        return tr("Stylesheet", "Belum dapat disimpan. {0}: {1}").format(where, say(problem.message))

    def _about(self) -> str:
        if self._edit.over:
            return tr(
                "Stylesheet",
                "Gaya bawaan. Yang berwarna abu-abu berasal dari bawaan; yang diubah disimpan di berkas sendiri.",
            )
        return tr("Stylesheet", "Gaya sendiri. Yang berwarna abu-abu diwarisi dari {0}.").format(self._edit.parent_name)

    def _tell(self, text: str) -> None:
        self.told.setText(text)

    # --- building

    def _make(self, section: SectionDoc) -> SectionPage | RulesPage:
        if section.name == _RULES:
            rules = RulesPage(self._edit)
            rules.edited.connect(self._edited)
            rules.example_wanted.connect(self.trial.set_text)
            return rules
        page = SectionPage(self._edit, section)
        page.edited.connect(self._edited)
        page.show_problems(self._problems)
        return page

    def _place(self, section: str) -> int:
        return next(place for place, one in enumerate(self._sections) if one.name == section)

    def _build(self) -> None:
        self._title.setProperty("kind", "title")
        self._lead.setProperty("kind", "secondary")
        self._lead.setWordWrap(True)
        self.told.setProperty("tone", "must")
        self.told.setWordWrap(True)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_3)
        head.setSpacing(SPACE_1)
        head.addWidget(self._title)
        head.addWidget(self._lead)
        line = QFrame()
        line.setProperty("kind", "vline")
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.sections)
        body.addWidget(line)
        body.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_6, SPACE_3, SPACE_6, SPACE_3)
        foot.setSpacing(SPACE_2)
        foot.addWidget(self.discard)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        for button in (self.discard, self.cancel, self.save):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hline())
        column.addLayout(body, 1)
        column.addWidget(hline())
        column.addWidget(self.trial)
        column.addWidget(hline())
        column.addLayout(foot)

    def _connect(self) -> None:
        self.sections.section_chosen.connect(self._show_section)
        self.trial.rule_wanted.connect(self.show_rule)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        self.discard.clicked.connect(self._discard)
        for keys in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._save)

    def retranslate(self) -> None:
        """Every word in the language of the window."""
        self.setWindowTitle(tr("Stylesheet", "Gaya redaksi"))
        self.sections.setAccessibleName(tr("Stylesheet", "Bagian gaya"))
        self.cancel.setText(tr("Stylesheet", "Batal"))
        self.save.setText(tr("Stylesheet", "Simpan"))
        self.discard.setText(
            tr("Stylesheet", "Kembalikan ke bawaan…") if self._edit.over else tr("Stylesheet", "Hapus gaya ini…")
        )
        self.trial.retranslate()
        for page in self._pages.values():
            page.retranslate()

    def _fitting(self) -> QSize:
        asking: QWidget | None = self.parentWidget()
        around = asking.window().size() if asking is not None else self.screen().availableSize()
        return _SIZE.boundedTo(around * _SHARE)
