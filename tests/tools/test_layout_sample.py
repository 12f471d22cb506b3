"""The document that a layout desk places once to map its styles."""

from __future__ import annotations

import io

import docx

from redaksi_app.styles import shipped_styles
from tools.layout_sample import SAMPLE, sample

_STYLE = shipped_styles().load("umum")


def test_it_is_up_to_date() -> None:
    assert SAMPLE.read_bytes() == sample(_STYLE), "run python -m tools.layout_sample"


def test_every_style_is_used_once() -> None:
    document = docx.Document(io.BytesIO(sample(_STYLE)))
    used = [paragraph.style.name for paragraph in document.paragraphs if paragraph.style]
    assert len(set(used)) == len(used)
    assert set(used) == set(_STYLE.export.paragraph_styles.values())
    styled = {run.style.name for paragraph in document.paragraphs for run in paragraph.runs if run.style}
    assert {_STYLE.export.dateline_style, _STYLE.export.emphasis_style, _STYLE.export.attribution_style} <= styled
