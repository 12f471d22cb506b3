"""What the form says: names of the parts of an article, of the columns of pairs, of values that are empty."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

tr = QCoreApplication.translate


def choice_name(value: str) -> str:
    """What a value is called on screen: the parts of an article by their names, all else as the file has it."""
    return _part_names().get(value, value) or tr("Stylesheet", "(kosong)")


def column_names(path: str) -> tuple[str, str]:
    """The headings of the two columns of the pairs at ``path`` ("section.key")."""
    names = {
        "export.paragraph-styles": (tr("Stylesheet", "Bagian naskah"), tr("Stylesheet", "Gaya paragraf")),
        "acronyms.expand": (tr("Stylesheet", "Akronim"), tr("Stylesheet", "Kepanjangan")),
        "words.prefer": (tr("Stylesheet", "Kata atau frasa"), tr("Stylesheet", "Penggantinya")),
    }
    return names.get(path, (tr("Stylesheet", "Kunci"), tr("Stylesheet", "Nilai")))


def _part_names() -> dict[str, str]:
    return {
        "kicker": tr("Stylesheet", "Rubrik"),
        "headline": tr("Stylesheet", "Judul"),
        "deck": tr("Stylesheet", "Dek"),
        "byline": tr("Stylesheet", "Baris penulis"),
        "reporter-line": tr("Stylesheet", "Baris “Laporan …”"),
        "lead": tr("Stylesheet", "Teras"),
        "body": tr("Stylesheet", "Tubuh"),
        "subhead": tr("Stylesheet", "Subjudul"),
        "caption": tr("Stylesheet", "Keterangan foto"),
        "credit": tr("Stylesheet", "Kredit foto"),
        "related": tr("Stylesheet", "Baca juga"),
        "end-mark": tr("Stylesheet", "Tanda akhir"),
        "promo": tr("Stylesheet", "Ajakan"),
        "disclaimer": tr("Stylesheet", "Disklaimer"),
        "navigation": tr("Stylesheet", "Navigasi laman"),
        "quotation": tr("Stylesheet", "Kutipan"),
        "unknown": tr("Stylesheet", "Lainnya"),
    }
