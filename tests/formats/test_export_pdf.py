"""The copy as a PDF, read back as text."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from redaksi_app.article import Article, read_article
from redaksi_app.engine import Engine
from redaksi_app.finding import Finding
from redaksi_app.formats.approval import Approval, checksum
from redaksi_app.formats.export_order import Order
from redaksi_app.formats.export_pdf import pdf_copy
from redaksi_app.resources import assets_folder
from redaksi_app.styles import shipped_styles

pytestmark = [
    pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed"),
    pytest.mark.skipif(not (assets_folder() / "fonts").is_dir(), reason="the fonts are not built"),
]
STYLE = shipped_styles().load("pos-kupang")
TEXT = (
    "Warga Soe di Himbau Tenang & Waspada\n"
    "Penulis: Maria Seran | Editor: Anton Bria\n"
    "POS-KUPANG.COM, SOE - Warga di himbau tenang, dimana pun berada.\n"
    "“Kami di himbau tenang,” kata Yosef 😀.\n"
    "Ia mengutip ayat بسم الله lalu pulang.\n"
    "Baca juga: Warga di himbau Tenang\n"
    "(*)"
)
WITA = timezone(timedelta(hours=8))


def article(text: str = TEXT) -> Article:
    return read_article(text, STYLE)


def found(text: str = TEXT) -> tuple[Finding, ...]:
    return Engine(remember=False).check(text, STYLE).findings


def printed(tmp_path: Path, data: bytes) -> str:
    """The words of the PDF, lines joined."""
    (tmp_path / "salinan.pdf").write_bytes(data)
    command = ["pdftotext", "-raw", "-enc", "UTF-8", str(tmp_path / "salinan.pdf"), "-"]
    done = subprocess.run(command, check=True, capture_output=True, timeout=60)
    return " ".join(done.stdout.decode().split())


def fonts(tmp_path: Path) -> list[list[str]]:
    done = subprocess.run(["pdffonts", str(tmp_path / "salinan.pdf")], check=True, capture_output=True, timeout=60)
    return [line.split() for line in done.stdout.decode().splitlines()[2:]]


def test_the_copy_is_printed_with_numbered_findings(tmp_path: Path) -> None:
    findings = [finding for finding in found() if finding.rule.startswith("di-ke")]
    page = printed(tmp_path, pdf_copy(article(), None, Order(findings=findings, name="imbauan.txt")))
    for words in ("imbauan.txt", "BELUM DISETUJUI", "Pos Kupang", "kata Yosef", "lalu pulang.", "Halaman 1 dari "):
        assert words in page
    assert re.search(r"Warga di himbau ?\d+ ?tenang", page)
    assert re.search(r"dimana ?\d+ pun", page)
    assert "Naskah di himbau" in page
    assert "Usul dihimbau" in page or "Usul diimbau" in page
    assert "Paraf editor" in page


def test_every_finding_is_in_the_list_those_of_unprinted_parts_apart(tmp_path: Path) -> None:
    findings = found()
    page = printed(tmp_path, pdf_copy(article(), None, Order(findings=findings)))
    assert "himbau Tenang (*)" not in page
    for finding in findings:
        assert finding.rule in page
        assert " ".join(finding.message.id.split()) in page
    related = article().parts[5].paragraph
    assert any(related.start <= finding.start <= related.end for finding in findings)
    assert "Pada bagian yang tidak dicetak" in page


def test_a_reason_is_told_once(tmp_path: Path) -> None:
    findings = [finding for finding in found() if finding.rule == "di-ke.serangkai"]
    page = printed(tmp_path, pdf_copy(article(), None, Order(findings=findings)))
    assert len(findings) > 1
    assert page.count("adalah awalan, bukan kata depan") == 1
    assert "lihat 1" in page


def test_approved_copy_names_the_editor_and_needs_no_signature(tmp_path: Path) -> None:
    given = Approval("Anton “A” Bria", "redaktur", datetime(2026, 1, 2, 10, 15, tzinfo=WITA), checksum(TEXT))
    page = printed(tmp_path, pdf_copy(article(), given, Order()))
    assert "Disetujui Anton “A” Bria (redaktur), 2 Januari 2026 10.15 Wita" in page
    assert checksum(TEXT)[:16] in page
    assert "Tidak ada temuan" in page
    assert "Paraf" not in page


def test_english_where_it_is_asked_for(tmp_path: Path) -> None:
    page = printed(tmp_path, pdf_copy(article(), None, Order(findings=found(), lang="en")))
    for words in ("NOT APPROVED", "Findings", "Must", "Proposed", "Page 1 of "):
        assert words in page
    assert "Temuan" not in page


def test_all_fonts_are_embedded_and_only_those_that_are_needed(tmp_path: Path) -> None:
    printed(tmp_path, pdf_copy(article(), None, Order()))
    rows = fonts(tmp_path)
    names = " ".join(row[0] for row in rows)
    assert all("yes" in row for row in rows)
    assert "NotoEmoji" in names
    assert "Arabic" in names
    printed(tmp_path, pdf_copy(article("Panen Raya\nSOE - Petani panen."), None, Order()))
    assert "Emoji" not in " ".join(row[0] for row in fonts(tmp_path))


def test_long_copy_runs_over_pages_and_loses_no_word(tmp_path: Path) -> None:
    words = [f"kata{number}" for number in range(3000)]
    text = "Panen Raya\nSOE - Petani panen.\n" + "\n".join(
        " ".join(words[start : start + 300]) for start in range(0, 3000, 300)
    )
    page = printed(tmp_path, pdf_copy(article(text), None, Order()))
    assert set(words) <= set(page.split())
    assert "Halaman 5 dari " in page


def test_signs_that_no_font_has_stop_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    text = "Panen Raya 本文 \ue000\nSOE - Petani panen https://contoh.example/" + "a" * 300 + "."
    assert "Petani panen" in printed(tmp_path, pdf_copy(article(text), None, Order()))
    assert capfd.readouterr().err == ""
