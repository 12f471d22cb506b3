"""The language of the window. Texts in the code are Indonesian; English, and Qt's own texts, come from Qt's files.

The compiled files are built (``tools/assets``). Where they are missing the window speaks Indonesian and Qt English.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator

from redaksi_app import resources

#: Qt speaks English by itself and has no Indonesian; the program's texts are the other way round.
_FILES = {"id": "qtbase_id", "en": "redaksi_en"}


def install(app: QCoreApplication | None, language: str) -> None:
    """Let ``app`` speak ``language``: "id" or "en" (another one counts as "id"), at the start or while it runs.

    Every widget gets a LanguageChange event; widgets that set texts must set them again then.
    """
    if app is None:
        return
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    translator = QTranslator(app)
    path = resources.assets_folder() / "i18n" / f"{_FILES.get(language, _FILES['id'])}.qm"
    if translator.load(str(path)):
        app.installTranslator(translator)
    else:
        translator.deleteLater()
