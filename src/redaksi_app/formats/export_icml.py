"""The copy as ICML, which InDesign and InCopy place as a story: styles by name and no looks of their own."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from redaksi_app.article import Article
from redaksi_app.formats.approval import Approval
from redaksi_app.formats.copy_blocks import copy_blocks, credits_of
from redaksi_app.formats.export_runs import Run, character_styles, runs
from redaksi_app.formats.marks import TextMark

_PLAIN = "$ID/NormalCharacterStyle"


def icml_copy(article: Article, approval: Approval | None, marks: Sequence[TextMark] = ()) -> bytes:
    """One story, in UTF-8, in the styles that the article's stylesheet names.

    Where the layout has styles of those names, it keeps its own looks. The story's title says whether it is approved.
    """
    export = article.style.export
    fallback = export.paragraph_styles.get("unknown") or export.paragraph_styles["body"]
    blocks = copy_blocks(article, marks)
    characters = character_styles(article.style)
    styles = [export.paragraph_styles.get(block.role, fallback) for block in blocks]
    status = f"disetujui {approval.editor}" if approval else "BELUM DISETUJUI"
    title = " – ".join(part for part in (credits_of(article).title, status) if part)
    last = len(blocks) - 1
    lines = [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
        '<?aid style="50" type="snippet" readerVersion="6.0" featureSet="513" product="8.0(370)" ?>',
        '<?aid SnippetType="InCopyInterchange"?>',
        '<Document DOMVersion="8.0" Self="naskah">',
        '<RootCharacterStyleGroup Self="gaya-karakter">',
        *(_style("CharacterStyle", name) for name in dict.fromkeys((_PLAIN, *characters.values()))),
        "</RootCharacterStyleGroup>",
        '<RootParagraphStyleGroup Self="gaya-paragraf">',
        *(_style("ParagraphStyle", name) for name in dict.fromkeys(styles)),
        "</RootParagraphStyleGroup>",
        f'<Story Self="cerita" TrackChanges="false" StoryTitle={_quoted(title)} AppliedTOCStyle="n"'
        ' AppliedNamedGrid="n">',
        '<StoryPreference OpticalMarginAlignment="false" OpticalMarginSize="12"/>',
        *(
            _paragraph(runs(block, article.style), style, characters, number < last)
            for number, (block, style) in enumerate(zip(blocks, styles, strict=True))
        ),
        "</Story>",
        "</Document>",
        "",
    ]
    return "\n".join(lines).encode("utf-8")


def _paragraph(runs_: list[Run], style: str, characters: dict[str, str], more: bool) -> str:
    """A paragraph ends with a break, but for the last one: that would leave an empty one behind it."""
    if more and (not runs_ or runs_[-1].kind):
        runs_ = [*runs_, Run("", "")]
    last = len(runs_) - 1
    ranges = "".join(
        _range(characters.get(kind, _PLAIN), text, "<Br/>" if more and number == last else "")
        for number, (kind, text) in enumerate(runs_)
    )
    return f"<ParagraphStyleRange AppliedParagraphStyle={_name('ParagraphStyle', style)}>{ranges}</ParagraphStyleRange>"


def _range(style: str, text: str, end: str) -> str:
    # A soft break is its own character here, as it is in ``text``.
    content = f"<Content>{escape(text, quote=False)}</Content>" if text else ""
    applied = _name("CharacterStyle", style)
    return f"<CharacterStyleRange AppliedCharacterStyle={applied}>{content}{end}</CharacterStyleRange>"


def _style(kind: str, name: str) -> str:
    return f"<{kind} Self={_name(kind, name)} Name={_quoted(name)}/>"


def _name(kind: str, name: str) -> str:
    """A reference to the style ``name``: a colon there would mean a folder of styles."""
    return _quoted(f"{kind}/{name.replace('%', '%25').replace(':', '%3a')}")


def _quoted(value: str) -> str:
    return f'"{escape(value)}"'
