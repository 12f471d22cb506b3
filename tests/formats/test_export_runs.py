"""A paragraph cut where its character style changes."""

from __future__ import annotations

from redaksi_app.article import read_article
from redaksi_app.formats.copy_blocks import Block, Emphasis, copy_blocks
from redaksi_app.formats.export_runs import Run, runs
from redaksi_app.styles import shipped_styles

_STYLE = shipped_styles().load("pos-kupang")


def test_dateline_emphasis_and_attribution_have_runs_of_their_own() -> None:
    text = 'Panen Raya\nPOS-KUPANG.COM, SOE - Harga _drop_ dan "kami rugi," kata Yosef Seran kepada polisi.'
    lead = copy_blocks(read_article(text, _STYLE))[1]
    assert runs(lead, _STYLE) == [
        Run("dateline", "POS-KUPANG.COM, SOE -"),
        Run("", " Harga "),
        Run("emphasis", "drop"),
        Run("", " dan “kami rugi,” "),
        Run("attribution", "kata Yosef Seran"),
        Run("", " kepada polisi."),
    ]


def test_emphasis_inside_an_attribution_is_emphasis() -> None:
    block = Block("body", '"Ya," kata Yosef Seran.', emphasis=(Emphasis(11, 16, "*"),))
    assert [run for run in runs(block, _STYLE) if run.kind] == [Run("emphasis", "Yosef")]


def test_nobody_speaks_in_a_headline() -> None:
    assert runs(Block("headline", '"Kami Senang," kata Yosef'), _STYLE) == [Run("", "“Kami Senang,” kata Yosef")]


def test_a_paragraph_without_styles_is_one_run() -> None:
    assert runs(Block("body", "Petani panen."), _STYLE) == [Run("", "Petani panen.")]
