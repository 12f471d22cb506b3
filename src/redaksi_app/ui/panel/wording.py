"""What the panel says, in the language of the window."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from redaksi_app.desk import ALWAYS, Scope
from redaksi_app.engine import IgnoreScope
from redaksi_app.finding import Bilingual, Finding, Origin, Severity
from redaksi_app.rules import all_rules
from redaksi_app.rules.sources import source_in
from redaksi_app.ui.keys import key_of
from redaksi_app.ui.panel.families import family_name, family_of
from redaksi_app.ui.panel.rows import Row, Section, pair

tr = QCoreApplication.translate
_REMARK = re.compile(r"\s*\([^()]*\)")
#: Where a source goes on to examples and further sources: the rule's own page has all of it.
_MORE = re.compile(r"\s*(?:;|, mis\.|: ).*", re.DOTALL)


def language() -> str:
    """The language of the window: "id", or what its translation says ("en")."""
    return tr("Language", "id")


def say(text: Bilingual) -> str:
    """``text`` in the language of the window."""
    return text.in_language(language())


def severity_name(severity: Severity) -> str:
    """The name of a severity: what to do, not how bad it is."""
    names = {
        Severity.ERROR: tr("Panel", "Wajib"),
        Severity.WARNING: tr("Panel", "Periksa"),
        Severity.ADVICE: tr("Panel", "Saran"),
    }
    return names[severity]


def kind_name(row: Row) -> str:
    """What stands first on the card: the severity, or that it is quoted or ignored."""
    if row.decision is not None:
        return tr("Panel", "Diabaikan")
    return tr("Panel", "Di dalam kutipan") if row.finding.quoted else severity_name(row.finding.severity)


def section_name(section: Section) -> str:
    """The heading of a group."""
    names = {
        Section.TITLES: tr("Panel", "Judul dan dek"),
        Section.NAMES: tr("Panel", "Baris nama"),
        Section.LEAD: tr("Panel", "Teras"),
        Section.BODY: tr("Panel", "Tubuh"),
        Section.CLOSE: tr("Panel", "Penutup"),
        Section.IGNORED: tr("Panel", "Diabaikan"),
    }
    return names[section]


def family_words(finding: Finding) -> str:
    """The name of the finding's family."""
    return say(family_name(family_of(finding)))


def spoken_name(row: Row) -> str:
    """The row in words, for those who do not see it: "Wajib, paragraf 6, gelar akademik"."""
    family = family_words(row.finding)
    parts = [kind_name(row)]
    if row.paragraph:
        parts.append(tr("Panel", "paragraf %n", None, row.paragraph))
    parts.append(family[:1].lower() + family[1:])
    return ", ".join(parts)


def row_text(finding: Finding) -> str:
    """The words and their suggestion with an arrow between, or the message."""
    words = pair(finding)
    return f"{words[0]} → {words[1]}" if words else say(finding.message)


def more_words(count: int) -> str:
    """In the place of rows that are like the one above."""
    return tr("Panel", "%n lagi seperti ini", None, count)


def row_tip(row: Row) -> str:
    """Everything that a row may have cut off."""
    message = say(row.finding.message)
    text = row_text(row.finding)
    lines = [text] if text == message else [text, message]
    if row.decision is not None:
        lines.append(reason_words(row))
    return "\n".join(lines)


def reason_words(row: Row) -> str:
    """Why an ignored finding was left."""
    given = row.decision.reason if row.decision is not None else ""
    return given or tr("Panel", "pilihan editor")


def scope_words(scope: Scope) -> str:
    """How far a decision reaches."""
    if scope == ALWAYS:
        return tr("Panel", "Selalu, di semua naskah")
    return tr("Panel", "Di sini") if scope is IgnoreScope.HERE else tr("Panel", "Di naskah ini")


def reasons() -> list[str]:
    """The reasons that are offered for leaving a Wajib; any other is written by the editor."""
    return [tr("Panel", "Nama resmi"), quotation_reason(), tr("Panel", "Keputusan redaktur")]


def quotation_reason() -> str:
    """The reason for leaving a speaker's words."""
    return tr("Panel", "Kutipan langsung")


def why(finding: Finding) -> tuple[str, str]:
    """Why the rule is there, and its source without remarks; empty where the rule has no documentation.

    What grammar finds is explained by its message, which has more room then.
    """
    if finding.quoted:
        return tr("Panel", "Ini ucapan narasumber. Cocokkan dengan rekaman sebelum mengubahnya."), ""
    rule = all_rules().get(finding.rule)
    if rule is None:
        return "", "LanguageTool" if finding.origin is Origin.LANGUAGETOOL else ""
    source = source_in(rule.documentation.source, language())
    return say(rule.documentation.why), _MORE.sub("", _REMARK.sub("", source))


def with_key(text: str, command: str) -> str:
    """``text`` with the key of ``command`` in the place of {key}; its brackets go where there is no key."""
    return text.format(key=key_words(key_of(command))).replace(" ()", "")


def key_words(keys: str) -> str:
    """A shortcut as this system writes it, with the sign for Enter where it is named in words."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    for name in ("Return", "Enter"):
        native = native.replace(name, "↵")
    return native
