"""The lists of a DOCX that is written anew: a definition for each form of numbers, a list for each that starts."""

from __future__ import annotations

from redaksi_app.formats.copy_marks import Counting, Item
from redaksi_app.formats.docx_members import HEAD, WORD

_FORMS = {
    "": "bullet",
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
}
_LEVELS = 9
#: Twips that each level stands further in, and that its sign hangs out.
_INDENT, _HANGING = 360, 360


class Lists:
    """Gives each item of a list its numbering, in order."""

    def __init__(self) -> None:
        self._counting = Counting()
        self._last: dict[int, tuple[Item, int]] = {}  # by level: the last item and its list
        self._begun: list[tuple[Item, int]] = []  # the first item of each list, and the list

    def properties(self, item: Item | None) -> str:
        """The ``w:numPr`` of the next paragraph; empty for one that is no item."""
        counted = self._counting.counted(item)
        if counted is None:
            return ""
        level = min(counted.level, _LEVELS - 1)
        last, number = self._last.get(level, (None, 0))
        if last is None or last.form != counted.form or (counted.form and counted.number != last.number + 1):
            number = len(self._begun) + 1
            self._begun.append((counted, number))
        for deeper in [each for each in self._last if each >= level]:
            del self._last[deeper]
        self._last[level] = (counted, number)
        return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'

    def xml(self) -> str:
        """The member numbering.xml; empty where there is no list."""
        if not self._begun:
            return ""
        forms = list(dict.fromkeys(item.form for item, _ in self._begun))
        definitions = "".join(_definition(place, form) for place, form in enumerate(forms))
        lists = "".join(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{forms.index(item.form)}"/>'
            + (
                f'<w:lvlOverride w:ilvl="{min(item.level, _LEVELS - 1)}">'
                f'<w:startOverride w:val="{item.number}"/></w:lvlOverride>'
                if item.form
                else ""
            )
            + "</w:num>"
            for item, number in self._begun
        )
        return f'{HEAD}<w:numbering xmlns:w="{WORD}">{definitions}{lists}</w:numbering>'


def _definition(place: int, form: str) -> str:
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{_FORMS[form]}"/>'
        f'<w:lvlText w:val="{f"%{level + 1}." if form else Item("", level).sign}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{(level + 1) * _INDENT}" w:hanging="{_HANGING}"/></w:pPr></w:lvl>'
        for level in range(_LEVELS)
    )
    return f'<w:abstractNum w:abstractNumId="{place}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
