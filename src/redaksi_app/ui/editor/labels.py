"""What stands in the margin: the name of each part of the article."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from redaksi_app.article import Article, Part, PartKind

_QUOTATION_MARKS = ('"', "“", "„")


class Label(IntEnum):
    """One name in the margin; NONE for the ordinary paragraphs of the body."""

    NONE = 0
    KICKER = 1
    HEADLINE = 2
    DECK = 3
    WRITER = 4
    EDITOR = 5
    WRITER_EDITOR = 6
    REPORTER = 7
    LEAD = 8
    SUBHEAD = 9
    CAPTION = 10
    CREDIT = 11
    RELATED = 12
    QUOTATION = 13
    END_MARK = 14
    PROMO = 15
    DISCLAIMER = 16
    NAVIGATION = 17


_BY_KIND = {
    PartKind.KICKER: Label.KICKER,
    PartKind.HEADLINE: Label.HEADLINE,
    PartKind.DECK: Label.DECK,
    PartKind.REPORTER_LINE: Label.REPORTER,
    PartKind.LEAD: Label.LEAD,
    PartKind.SUBHEAD: Label.SUBHEAD,
    PartKind.CAPTION: Label.CAPTION,
    PartKind.CREDIT: Label.CREDIT,
    PartKind.RELATED: Label.RELATED,
    PartKind.END_MARK: Label.END_MARK,
    PartKind.PROMO: Label.PROMO,
    PartKind.DISCLAIMER: Label.DISCLAIMER,
    PartKind.NAVIGATION: Label.NAVIGATION,
}


def label_of(part: Part, article: Article) -> Label:
    """The name of ``part`` in the margin."""
    if part.kind is PartKind.BYLINE:
        if {"writer", "editor"} <= part.fields.keys():
            return Label.WRITER_EDITOR
        return Label.EDITOR if "editor" in part.fields else Label.WRITER
    if part.kind is PartKind.BODY:
        if part.end_mark is not None:
            return Label.END_MARK
        start = part.paragraph.start
        return Label.QUOTATION if article.text[start : start + 1] in _QUOTATION_MARKS else Label.NONE
    return _BY_KIND.get(part.kind, Label.NONE)


def label_text(label: Label) -> str:
    """The name as the reader sees it."""
    tr = QCoreApplication.translate
    names = {
        Label.NONE: "",
        Label.KICKER: tr("Margin", "Rubrik"),
        Label.HEADLINE: tr("Margin", "Judul"),
        Label.DECK: tr("Margin", "Dek"),
        Label.WRITER: tr("Margin", "Penulis"),
        Label.EDITOR: tr("Margin", "Editor"),
        Label.WRITER_EDITOR: tr("Margin", "Penulis, editor"),
        Label.REPORTER: tr("Margin", "Baris reporter"),
        Label.LEAD: tr("Margin", "Teras"),
        Label.SUBHEAD: tr("Margin", "Subjudul"),
        Label.CAPTION: tr("Margin", "Keterangan foto"),
        Label.CREDIT: tr("Margin", "Kredit foto"),
        Label.RELATED: tr("Margin", "Baca juga"),
        Label.QUOTATION: tr("Margin", "Kutipan"),
        Label.END_MARK: tr("Margin", "Tanda akhir"),
        Label.PROMO: tr("Margin", "Ajakan"),
        Label.DISCLAIMER: tr("Margin", "Disklaimer"),
        Label.NAVIGATION: tr("Margin", "Navigasi"),
    }
    return names[label]
