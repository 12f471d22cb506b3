"""The copy as a DOCX for layout: named styles, no direct formatting, and properties that say whose copy it is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import escape

from redaksi_app.article import Article
from redaksi_app.formats.approval import Approval
from redaksi_app.formats.copy_blocks import Block, copy_blocks
from redaksi_app.formats.docx_looks import style_elements, style_id, styles_xml
from redaksi_app.formats.docx_members import docx_members, zipped
from redaksi_app.formats.export_order import Order
from redaksi_app.formats.export_properties import properties_xml
from redaksi_app.formats.export_runs import character_styles, runs
from redaksi_app.formats.plain import SOFT_BREAK
from redaksi_app.styles import Stylesheet

_SPECIAL = re.compile(f"([\t{SOFT_BREAK}])")


def docx_copy(article: Article, approval: Approval | None, order: Order) -> bytes:
    """The bytes of the copy; its styles are those that the article's stylesheet names.

    Emphasis is that of the draft in ``order``. With a template the styles look as they do there; ``ExportError`` where
    it cannot be used.
    """
    export = article.style.export
    characters = character_styles(article.style)
    properties = properties_xml(article, approval)
    blocks = copy_blocks(article, order.marks_on(article.text))
    if order.template is not None:
        from redaksi_app.formats.export_template import Template  # noqa: PLC0415 - the copy as such needs no lxml

        template = Template.read(order.template)
        identifiers = template.with_styles(style_elements(export.paragraph_styles, characters))
        return template.filled(_body(blocks, article.style, identifiers), properties)
    names = (*export.paragraph_styles.values(), *characters.values())
    body = _body(blocks, article.style, {name: style_id(name) for name in names})
    return zipped(docx_members(styles_xml(export.paragraph_styles, characters), body, properties))


def _body(blocks: Sequence[Block], style: Stylesheet, identifiers: Mapping[str, str]) -> str:
    """The paragraphs; ``identifiers`` maps the names of styles to what they are called inside the file."""
    export = style.export
    fallback = export.paragraph_styles.get("unknown") or export.paragraph_styles["body"]
    styles = {kind: escape(identifiers[name]) for kind, name in character_styles(style).items()}
    paragraphs = []
    for block in blocks:
        name = escape(identifiers[export.paragraph_styles.get(block.role, fallback)])
        paragraphs.append(f'<w:p><w:pPr><w:pStyle w:val="{name}"/></w:pPr>')
        for kind, text in runs(block, style):
            properties = f'<w:rPr><w:rStyle w:val="{styles[kind]}"/></w:rPr>' if kind else ""
            paragraphs.append(f"<w:r>{properties}{_text(text)}</w:r>")
        paragraphs.append("</w:p>")
    return "".join(paragraphs)


def _text(text: str) -> str:
    return "".join(
        {"\t": "<w:tab/>", SOFT_BREAK: "<w:br/>"}.get(part)
        or f'<w:t xml:space="preserve">{escape(part, quote=False)}</w:t>'
        for part in _SPECIAL.split(text)
        if part
    )
