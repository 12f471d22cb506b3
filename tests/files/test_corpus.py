"""Every file of the corpus reads as its golden text; what all of them have to show is held apart from that."""

from __future__ import annotations

from pathlib import Path

import pytest

from redaksi_app.formats.office import office_program
from tools.corpus.golden import GOLDEN, corpus, read_once, read_to_show
from tools.corpus.words import ACCEPTED, FULL, PLAIN, REJECTED_ONLY

LEGACY = (".doc", ".pdf")


def name(path: Path) -> str:
    return path.name


def needs_office(path: Path) -> None:
    if path.suffix in LEGACY and office_program() is None:
        pytest.skip("LibreOffice is not installed")


def files(*starts: str) -> list[Path]:
    return [path for path in corpus() if path.name.startswith(starts) and "sandi" not in path.name]


@pytest.mark.parametrize("path", corpus(), ids=name)
def test_it_reads_as_its_golden_text(path: Path) -> None:
    needs_office(path)
    assert read_to_show(path) == (GOLDEN / f"{path.name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", files("lo-penuh", "pandoc"), ids=name)
def test_no_words_of_the_full_draft_are_lost_or_out_of_order(path: Path) -> None:
    needs_office(path)
    text = " ".join(read_once(path).text.replace("*", "").split(" ")).replace("\n", " ")
    position = 0
    for words in FULL:
        # Pandoc breaks the lines of plain text, and writes straight quotation marks in its own Markdown.
        found = [text.find(form, position) for form in (words, words.replace("“", '"').replace("”", '"'))]
        assert max(found) >= 0, words
        position = max(found) + len(words)


@pytest.mark.parametrize("path", files("lo-perubahan"), ids=name)
def test_changes_are_read_as_accepted_and_told(path: Path) -> None:
    needs_office(path)
    draft = read_once(path)
    assert all(words in draft.text for words in ACCEPTED)
    assert not any(words in draft.text for words in REJECTED_ONLY)
    assert any("Perubahan terlacak" in notice.id for notice in draft.notices)


@pytest.mark.parametrize("path", files("lo-polos", "pydocx-polos"), ids=name)
def test_the_plain_draft_is_the_same_from_every_program(path: Path) -> None:
    needs_office(path)
    text = "\n".join(PLAIN)
    if path.suffix == ".pdf":
        text = text.replace("\u00a0", " ")  # on the page it is a space like any other
    assert read_once(path).text.rstrip("\n") == text


def test_the_corpus_is_large_enough() -> None:
    assert len(corpus()) >= 60
