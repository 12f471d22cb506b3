"""The pages of a PDF."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from redaksi_app.formats import export_pdf_page
from redaksi_app.formats.errors import ExportError
from redaksi_app.formats.export_pdf_page import Page, moment
from redaksi_app.resources import assets_folder


@pytest.mark.parametrize(
    ("hours", "lang", "words"),
    [
        (7, "id", "2 Mei 2026 10.15 WIB"),
        (8, "id", "2 Mei 2026 10.15 Wita"),
        (9, "en", "2 May 2026 10.15 WIT"),
        (2, "en", "2 May 2026 10.15 UTC+0200"),
    ],
)
def test_the_hour_is_told_in_its_zone(hours: int, lang: str, words: str) -> None:
    assert moment(datetime(2026, 5, 2, 10, 15, tzinfo=timezone(timedelta(hours=hours))), lang) == words


def test_without_fonts_the_reason_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export_pdf_page, "assets_folder", lambda: tmp_path)
    with pytest.raises(ExportError, match="fonts for PDF"):
        Page("Petani", "", "", "id")


def test_the_universal_hour_is_told_as_such() -> None:
    assert moment(datetime(2026, 5, 2, 10, 15, tzinfo=UTC), "id").endswith("UTC+0000")


@pytest.mark.skipif(not (assets_folder() / "fonts").is_dir(), reason="the fonts are not built")
def test_arabic_letters_join_under_their_vowel_signs() -> None:
    measure = Page("بِسْمِ", "", "", "id").measure("serif", 12)
    assert measure("بِسْمِ") == pytest.approx(measure("بسم"), rel=0.02)
    assert measure("بسم") < measure("ب") + measure("س") + measure("م")
