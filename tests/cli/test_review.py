"""``redaksi export --review``: tracked changes from the reporter's text, and comments on what is open."""

from __future__ import annotations

from pathlib import Path

import pytest

from redaksi_app.formats.docx_settling import original_text
from redaksi_app.formats.reading import read_draft
from redaksi_app.formats.review_draft import changes_in, comments_in

from .conftest import Redaksi

_DRAFT = "SOE - Petani menjual jagung diluar pasar, kata Yosef, SH."
_EDITED = "SOE - Petani menjual jagung di luar pasar kota, kata Yosef, SH."


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """A draft with a slip that is put right safely."""
    path = tmp_path / "naskah.txt"
    path.write_text(_DRAFT, encoding="utf-8")
    return path


def test_a_draft_nobody_edited_has_its_safe_suggestions_applied(redaksi: Redaksi, draft: Path) -> None:
    ran = redaksi("export", "--review", draft.name, "-o", "telaah.docx")
    assert (ran.status, ran.out, ran.err) == (0, b"", "")
    review = read_draft(redaksi.folder / "telaah.docx")
    assert review.text == redaksi("fix", draft.name).text
    assert "di luar" in review.text
    assert original_text(review.original) == _DRAFT
    assert {change.author for change in changes_in(review)} == {"Redaksi"}
    assert draft.read_text(encoding="utf-8") == _DRAFT


def test_changes_are_those_from_the_original_that_is_named(redaksi: Redaksi, draft: Path, tmp_path: Path) -> None:
    (tmp_path / "suntingan.txt").write_text(_EDITED, encoding="utf-8")
    ran = redaksi("export", "--review", "suntingan.txt", "--original", draft.name, "-o", "telaah.docx")
    assert ran.status == 0
    review = read_draft(redaksi.folder / "telaah.docx")
    assert (review.text, original_text(review.original)) == (_EDITED, _DRAFT)


def test_open_findings_become_comments_in_the_language_asked_for(redaksi: Redaksi, sample: Path) -> None:
    redaksi("export", "--review", sample.name, "-o", "a.docx")
    redaksi("export", "--lang", "en", "--review", sample.name, "-o", "b.docx")
    indonesian = comments_in(read_draft(redaksi.folder / "a.docx"))
    english = comments_in(read_draft(redaksi.folder / "b.docx"))
    assert [one.start for one in indonesian] == [one.start for one in english]
    assert len(indonesian) > 0
    assert [one.text for one in indonesian] != [one.text for one in english]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("--review", ".", "-o", "telaah.docx"), "--review: sebutkan satu naskah, bukan folder"),
        (("--review", "naskah.txt", "-o", "telaah.txt"), "--review: berkas tujuan harus .docx"),
        (("naskah.txt", "--original", "naskah.txt", "-o", "a.docx"), "--original hanya berlaku bersama --review"),
    ],
)
def test_options_that_do_not_fit(redaksi: Redaksi, draft: Path, arguments: tuple[str, ...], reason: str) -> None:
    ran = redaksi("export", *arguments)
    assert (ran.status, ran.complaint) == (2, f"redaksi: {reason}\n")


def test_neither_draft_is_ever_replaced(redaksi: Redaksi, document: Path, sample: Path) -> None:
    before = document.read_bytes()
    ran = redaksi("export", "--review", sample.name, "--original", document.name, "-o", document.name)
    assert ran.status == 2
    assert "akan menimpa naskah" in ran.complaint
    assert document.read_bytes() == before
