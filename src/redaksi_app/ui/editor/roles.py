"""How each part of an article is set: face, size, line, gaps. The sizes are pixels at 100 %."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QBrush, QColor, QFont, QTextBlockFormat, QTextCharFormat

from redaksi_app.article import PartKind
from redaksi_app.ui.fonts import MANUSCRIPT_FAMILY, interface_font, manuscript_font
from redaksi_app.ui.theme import Tokens

MANUSCRIPT_PX = 16.5
#: Text lines of 636 pixels hold about 72 characters of Noto Serif at 16.5.
COLUMN_PX = 636


@dataclass(frozen=True, slots=True)
class Role:
    """One way to set a paragraph. Of two gaps that meet, Qt takes the larger."""

    serif: bool
    px: float
    line: float
    above: float
    below: float
    colour: str = "ink"
    weight: QFont.Weight = QFont.Weight.Normal


BODY = Role(True, MANUSCRIPT_PX, 27, 12, 12)
_SMALL = Role(False, 13, 25, 0, 0, "ink2")
_BLANK = Role(True, MANUSCRIPT_PX, 18, 0, 0)
ROLES: dict[PartKind, Role] = {
    PartKind.KICKER: Role(False, 13, 25, 0, 2, "ink2", QFont.Weight.DemiBold),
    PartKind.HEADLINE: Role(True, 24, 32, 2, 8, "ink", QFont.Weight.Bold),
    PartKind.DECK: Role(True, MANUSCRIPT_PX, 27, 8, 12, "ink2"),
    PartKind.SUBHEAD: Role(True, MANUSCRIPT_PX, 27, 20, 4, "ink", QFont.Weight.Bold),
    PartKind.BYLINE: _SMALL,
    PartKind.REPORTER_LINE: _SMALL,
    PartKind.CAPTION: _SMALL,
    PartKind.CREDIT: _SMALL,
    PartKind.PROMO: _SMALL,
    PartKind.DISCLAIMER: _SMALL,
    PartKind.NAVIGATION: _SMALL,
    PartKind.BLANK: _BLANK,
}


@dataclass(frozen=True, slots=True)
class Setting:
    """What the editor chose: face, size in pixels (14 to 24), zoom and leading (1.0 is the design's)."""

    family: str = MANUSCRIPT_FAMILY
    px: float = MANUSCRIPT_PX
    zoom: float = 1.0
    leading: float = 1.0

    @property
    def column(self) -> float:
        """The width of the text column: the same number of characters whatever the size."""
        return COLUMN_PX * self.scale

    @property
    def scale(self) -> float:
        """How much larger than the design everything is set."""
        return self.zoom * self.px / MANUSCRIPT_PX

    def font(self, role: Role) -> QFont:
        """The font of paragraphs in ``role``."""
        if role.serif:
            font = manuscript_font(role.px * self.scale, family=self.family)
        else:
            font = interface_font(role.px * self.zoom)
        font.setWeight(role.weight)
        return font


def role_of(kind: PartKind) -> Role:
    """The role of paragraphs of this kind."""
    return ROLES.get(kind, BODY)


def block_format(role: Role, setting: Setting, *, after_blank: bool, before_blank: bool) -> QTextBlockFormat:
    """The paragraph's lines and gaps. Beside a blank line, the blank line is the gap."""
    scale = setting.scale if role.serif else setting.zoom
    result = QTextBlockFormat()
    leading = setting.leading if role.serif else 1.0
    result.setLineHeight(round(role.line * scale * leading), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    result.setTopMargin(0 if after_blank else round(role.above * scale))
    result.setBottomMargin(0 if before_blank else round(role.below * scale))
    return result


def char_format(role: Role, setting: Setting, tokens: Tokens) -> QTextCharFormat:
    """The paragraph's letters; empty for the body, which has the document's own font and the palette's colour."""
    result = QTextCharFormat()
    if role is not BODY:
        result.setFont(setting.font(role))
        result.setForeground(QBrush(QColor(tokens.colour(role.colour))))
    return result
