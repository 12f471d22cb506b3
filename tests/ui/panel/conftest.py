"""An invented draft with findings of every kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from redaksi_app.article import Article, read_article
from redaksi_app.engine import Ignored, IgnoreScope
from redaksi_app.finding import Bilingual, Category, Finding, Severity
from redaksi_app.styles import shipped_styles
from redaksi_app.ui.panel import FindingsPanel
from redaksi_app.ui.panel.rows import Listing, Row, make_listing
from redaksi_app.ui.theme import Mode, current_theme

TEXT = "\n".join(
    (
        "Bupati Belu Buka Festival Tenun Ikat",
        "Dua puluh kelompok penenun ikut serta dalam festival.",
        "Penulis: Yanuarius Bria | Editor: Maria Seran",
        "ATAMBUA - Bupati Belu membuka festival tenun ikat diatas panggung, S. H menyambut tamu.",
        "Panitia menata kain diatas meja dan mengukur panjangnya satu per satu.",
        "",
        "“Kami menenun dirumah sejak kecil,” kata Maria Bria.",
        "Ia berharap pileg berjalan tenang dan kain disimpan diatas rak.",
        "Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE.",
    )
)


def finding(
    words: str,
    *suggestions: str,
    rule: str = "di-ke.terpisah",
    severity: Severity = Severity.ERROR,
    nth: int = 0,
    text: str = TEXT,
    quoted: bool = False,
    safe: bool = False,
    message: str = "Ditulis terpisah",
    insertion: bool = False,
    spelling: bool = False,
) -> Finding:
    """The ``nth`` place of ``words`` as a finding; an insertion stands behind them."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    end = start + len(words)
    if insertion:
        start = end
    found = text[start:end]
    return Finding(
        rule=rule,
        category=Category.SPELLING if spelling else Category.ORTHOGRAPHY,
        severity=severity,
        start=start,
        end=end,
        text=found,
        message=Bilingual(message, f"{message} (en)"),
        suggestions=suggestions,
        safe=safe,
        quoted=quoted,
        group=f"{rule}\n{found}\n{suggestions[0] if suggestions else ''}",
    )


def read(text: str = TEXT) -> Article:
    """``text`` as an article in the shipped root style."""
    return read_article(text, shipped_styles().load("umum"))


def numbers(article: Article) -> dict[int, int]:
    """The number in the margin of each paragraph, 0 for blank ones."""
    result, last = {}, 0
    for part in article.parts:
        last += not part.paragraph.blank
        result[part.paragraph.number] = 0 if part.paragraph.blank else last
    return result


def ignore(one: Finding, reason: str = "", scope: IgnoreScope = IgnoreScope.HERE) -> tuple[Finding, Ignored]:
    """``one`` with the decision to leave it."""
    return one, Ignored.of(one, TEXT, scope, reason)


class Draft:
    """The invented draft, its findings, and ways to make others."""

    text = TEXT
    finding = staticmethod(finding)
    read = staticmethod(read)
    numbers = staticmethod(numbers)
    ignore = staticmethod(ignore)

    kicker = finding("Festival Tenun", "Pesta Tenun", rule="istilah.pesta", severity=Severity.ADVICE, message="Istilah")
    name = finding("Yanuarius Bria", rule="byline.sama", severity=Severity.WARNING, message="Nama tertulis dua kali")
    above = tuple(finding("diatas", "di atas", nth=place, safe=True) for place in range(3))
    degree = finding("S. H", "S.H.", "S.Hum.", rule="gelar.bentuk", message="Gelar ditulis rapat")
    comma = finding("S. H", ",", rule="gelar.koma-sesudah", insertion=True, message="Koma setelah gelar")
    quoted = finding("dirumah", "di rumah", severity=Severity.ADVICE, quoted=True, message="“dirumah” ditulis terpisah")
    capital = finding(
        "pileg", "Pileg", rule="konsistensi.kapital", severity=Severity.WARNING, message="Di lain tempat Pileg"
    )
    closing = finding("UU ITE", rule="disclaimer.teks", severity=Severity.ADVICE, message="Nama undang-undang")
    all = (kicker, name, above[0], degree, comma, above[1], quoted, capital, above[2], closing)

    def show(
        self,
        panel: FindingsPanel,
        findings: Sequence[Finding] | None = None,
        ignored: Sequence[tuple[Finding, Ignored]] = (),
        text: str = TEXT,
    ) -> None:
        """Give the panel a report on ``text``."""
        article = read(text)
        panel.show_report(article, self.all if findings is None else findings, ignored, numbers(article).__getitem__)

    def listing(
        self,
        findings: Sequence[Finding] | None = None,
        ignored: Sequence[tuple[Finding, Ignored]] = (),
        text: str = TEXT,
    ) -> Listing:
        """The same as a listing."""
        article = read(text)
        return make_listing(article, self.all if findings is None else findings, ignored, numbers(article).__getitem__)

    def row(self, one: Finding) -> Row:
        """The row of one of the draft's own findings."""
        found = self.listing().row_of(one)
        assert found is not None
        return found


@pytest.fixture
def painted() -> Callable[[QWidget], QImage]:
    """Draws a widget in true colours, however few the screen has."""

    def paint(widget: QWidget) -> QImage:
        image = QImage(widget.size(), QImage.Format.Format_RGB32)
        image.fill(current_theme().colour("panel"))
        widget.render(image)
        return image

    return paint


@pytest.fixture
def draft() -> Draft:
    """The invented draft."""
    return Draft()


@pytest.fixture
def panel(qtbot: QtBot) -> FindingsPanel:
    """A panel as it stands in the window, with nothing in it."""
    current_theme().set_mode(Mode.LIGHT)
    panel = FindingsPanel()
    qtbot.addWidget(panel)
    panel.resize(372, 760)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    return panel


@pytest.fixture
def filled(panel: FindingsPanel, draft: Draft) -> FindingsPanel:
    """The panel with all findings."""
    draft.show(panel)
    return panel


class _English(QTranslator):
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context == "Language":
            return "en"
        return {"Wajib": "Required", "Terapkan": "Apply", "Teras": "Lead", "Semua": "All"}.get(source, "")

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def english(qapp: QApplication) -> Iterator[QTranslator]:
    """A translation; install it to change the language."""
    translator = _English(qapp)
    yield translator
    qapp.removeTranslator(translator)
