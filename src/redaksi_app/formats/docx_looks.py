"""How the styles of an exported DOCX look when it is printed or read on screen.

The layout desk maps the styles by name and throws these looks away; they are for everyone before that. Only faces
that every office has, or has a twin of with the same widths: Times New Roman and Arial.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

SERIF = "Times New Roman"
SANS = "Arial"


@dataclass(frozen=True, slots=True)
class Look:
    """One paragraph style. Sizes and distances in points; ``line`` in lines; ``outline`` 1 is a title, 0 is text."""

    face: str = SERIF
    size: float = 11.5
    bold: bool = False
    italic: bool = False
    small_caps: bool = False
    spread: float = 0
    before: float = 0
    after: float = 6
    line: float = 1.3
    left: float = 0
    keep_next: bool = False
    outline: int = 0
    align: str = "left"


#: Role of a paragraph (see ``Block``) to its look.
LOOKS = {
    "kicker": Look(SANS, 9.5, bold=True, small_caps=True, spread=0.6, after=3, line=1.1, keep_next=True),
    "headline": Look(size=25, bold=True, after=7, line=1.05, keep_next=True, outline=1),
    "deck": Look(size=13.5, italic=True, after=10, line=1.2, keep_next=True),
    "byline": Look(SANS, 9, after=4, line=1.2, keep_next=True),
    "reporter-line": Look(SANS, 9, after=4, line=1.2, keep_next=True),
    "lead": Look(size=12.5, before=8, after=7),
    "body": Look(),
    "quotation": Look(left=14),
    "subhead": Look(SANS, 11, bold=True, before=9, after=3, line=1.15, keep_next=True, outline=2),
    "caption": Look(SANS, 9, after=2, line=1.2),
    "credit": Look(SANS, 7.5, spread=0.2, after=8, line=1.2),
    "end-mark": Look(SANS, 9, before=4, line=1.2, align="right"),
}
#: Kind of a run to the look of its character style. Who speaks looks like the rest until layout wants otherwise.
CHARACTER_LOOKS = {"dateline": "<w:b/><w:bCs/>", "emphasis": "<w:i/><w:iCs/>", "attribution": ""}
#: Lines that a stylesheet leaves in although they are made for the web.
OTHER = Look(SANS, 9, line=1.2)


def styles_xml(paragraph_styles: Mapping[str, str], character_styles: Mapping[str, str]) -> str:
    """The whole of styles.xml: the defaults, and the styles of ``style_elements``; the language is Indonesian."""
    styles = style_elements(paragraph_styles, character_styles)
    return _STYLES.format(fonts=_fonts(SERIF), styles="".join(styles.values()))


def style_elements(paragraph_styles: Mapping[str, str], character_styles: Mapping[str, str]) -> dict[str, str]:
    """The name of each style to its XML (a name that several share counts once).

    ``paragraph_styles`` maps roles to the names of their styles, ``character_styles`` kinds of run to theirs.
    """
    named: dict[str, Look] = {}
    for role, name in paragraph_styles.items():
        look = LOOKS.get(role, LOOKS["body"] if role == "unknown" else OTHER)
        named.setdefault(name, look)
    # The body's own look wins where other roles share its name.
    named.update({name: LOOKS["body"] for role, name in paragraph_styles.items() if role == "body"})
    styles = {name: _paragraph_style(name, look) for name, look in named.items() if name != "Normal"}
    for kind, name in character_styles.items():
        styles.setdefault(name, _character_style(name, CHARACTER_LOOKS.get(kind, "")))
    return styles


def style_id(name: str) -> str:
    """The identifier of the style ``name``: its letters and digits."""
    return "".join(character for character in name if character.isalnum()) or "Gaya"


def _paragraph_style(name: str, look: Look) -> str:
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId={_quoted(style_id(name))}>'
        f'<w:name w:val={_quoted(name)}/><w:basedOn w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{_paragraph_properties(look)}</w:pPr><w:rPr>{_run_properties(look)}</w:rPr></w:style>"
    )


def _paragraph_properties(look: Look) -> str:
    return (
        ("<w:keepNext/>" if look.keep_next else "")
        + ("<w:keepLines/>" if look.outline else "<w:widowControl/>")
        + f'<w:spacing w:before="{_twips(look.before)}" w:after="{_twips(look.after)}"'
        + f' w:line="{round(look.line * 240)}" w:lineRule="auto"/>'
        + (f'<w:ind w:left="{_twips(look.left)}"/>' if look.left else "")
        + (f'<w:jc w:val="{look.align}"/>' if look.align != "left" else "")
        + (f'<w:outlineLvl w:val="{look.outline - 1}"/>' if look.outline else "")
    )


def _run_properties(look: Look) -> str:
    return (
        _fonts(look.face)
        + ("<w:b/><w:bCs/>" if look.bold else "")
        + ("<w:i/><w:iCs/>" if look.italic else "")
        + ("<w:smallCaps/>" if look.small_caps else "")
        + (f'<w:spacing w:val="{_twips(look.spread)}"/>' if look.spread else "")
        + f'<w:sz w:val="{round(look.size * 2)}"/><w:szCs w:val="{round(look.size * 2)}"/>'
    )


def _character_style(name: str, look: str) -> str:
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId={_quoted(style_id(name))}>'
        f'<w:name w:val={_quoted(name)}/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/>'
        f"<w:rPr>{look}</w:rPr></w:style>"
    )


def _fonts(face: str) -> str:
    return f'<w:rFonts w:ascii="{face}" w:hAnsi="{face}" w:eastAsia="{face}" w:cs="{face}"/>'


def _quoted(value: str) -> str:
    return f'"{escape(value)}"'


def _twips(points: float) -> int:
    return round(points * 20)


_STYLES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>\
{fonts}<w:sz w:val="23"/><w:szCs w:val="23"/><w:lang w:val="id-ID" w:eastAsia="id-ID" w:bidi="ar-SA"/>\
</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>\
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
<w:uiPriority w:val="99"/><w:semiHidden/></w:style>{styles}</w:styles>
"""
