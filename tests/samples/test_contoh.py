"""The sample draft that ships with Redaksi: every slip that was put into it is found, and nothing else."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from redaksi_app.article import read_article
from redaksi_app.engine import Engine, fix_safely
from redaksi_app.finding import Finding, Severity
from redaksi_app.formats import read_draft, save_draft
from redaksi_app.resources import resources_folder
from redaksi_app.styles import recognise_style, shipped_styles
from tools import sample

_FOLDER = resources_folder() / "samples"
_BOOK = shipped_styles()

#: Rule, line, words as written, first suggestion: what has to be dealt with before the sample can be approved.
_WEIGHTY = [
    ("ulangan.dek", 3, "Para nelayan sepakat melapor lebih dulu sebelum menanggapi kabar panas tentang Pileg.", None),
    ("byline.nama-beda", 5, "Marcelina Lobo", "Marselina Lobo"),
    ("gelar.bentuk", 6, "S. H., S. I. K", "S.H., S.I.K."),
    ("gelar.koma-sesudah", 6, "", ","),
    ("di-ke.terpisah", 7, "diatas", "di atas"),
    ("istilah.cooling-system", 8, "calling sistem", "cooling system"),
    ("di-ke.serangkai", 9, "di sampaikan", "disampaikan"),
    ("gelar.bentuk", 13, "S. Sos., M. M", "S.Sos., M.M."),
    ("gelar.koma-sesudah", 13, "", ","),
    ("tanggal.hari", 15, "Rabu, 14 September 2023", "Kamis, 14 September 2023"),
    ("kata-ganda.kata", 17, "yang yang", "yang"),
    ("konsistensi.kapital-akronim", 18, "pileg", "Pileg"),
]
#: The same of what is said softly: a headline published elsewhere, and a speaker's words.
_SOFT = [
    ("bentuk-terikat.pasca", 10, "Pasca Gempa", "Pascagempa"),
    ("di-ke.terpisah", 15, "dirumah", "di rumah"),
]
#: What "fix" changes of the above, in reading order; the rest is for a person to decide.
_FIXES = [
    ("S. H., S. I. K menemui", "S.H., S.I.K., menemui"),
    ("diatas pasir", "di atas pasir"),
    ("sebagai calling sistem.", "sebagai cooling system."),
    ("akan di sampaikan kepada", "akan disampaikan kepada"),
    ("S. Sos., M. M mengatakan", "S.Sos., M.M., mengatakan"),
    ("polisi yang yang bertugas", "polisi yang bertugas"),
]


@pytest.fixture(scope="module")
def text() -> str:
    return (_FOLDER / "contoh-naskah.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def findings(text: str) -> tuple[Finding, ...]:
    return _check(text)


def _check(text: str) -> tuple[Finding, ...]:
    return Engine().check(text, _BOOK.load(recognise_style(text, _BOOK))).findings


def _row(finding: Finding, text: str) -> tuple[str, int, str, str | None]:
    line = text.count("\n", 0, finding.start) + 1
    return finding.rule, line, finding.text, finding.suggestions[0] if finding.suggestions else None


def _expected_fix(text: str) -> str:
    for wrong, right in _FIXES:
        assert text.count(wrong) == 1
        text = text.replace(wrong, right)
    return text


def test_sample_has_the_length_and_the_parts_of_an_article(text: str) -> None:
    assert 350 <= len(text.split()) <= 450
    kinds = [part.kind.value for part in read_article(text, _BOOK.load("pos-kupang")).parts]
    assert kinds[:6] == ["kicker", "headline", "deck", "byline", "reporter-line", "lead"]
    assert kinds[6:] == ["body"] * 3 + ["related"] + ["body"] * 9 + ["promo", "disclaimer"]


def test_newsroom_is_recognised(text: str) -> None:
    assert recognise_style(text, _BOOK) == "pos-kupang"


def test_weighty_findings_are_the_intended_ones(text: str, findings: tuple[Finding, ...]) -> None:
    assert [_row(one, text) for one in findings if one.severity is not Severity.ADVICE] == _WEIGHTY


def test_soft_findings_are_there(text: str, findings: tuple[Finding, ...]) -> None:
    soft = [one for one in findings if one.severity is Severity.ADVICE]
    assert set(_SOFT) <= {_row(one, text) for one in soft}
    assert not [one for one in soft if one.safe]


def test_comma_goes_after_the_degrees(text: str, findings: tuple[Finding, ...]) -> None:
    commas = [one for one in findings if one.rule == "gelar.koma-sesudah"]
    assert all(text[: one.start].endswith(degree) for one, degree in zip(commas, ("S. I. K", "M. M"), strict=True))


def test_fix_makes_exactly_the_safe_changes(text: str) -> None:
    assert fix_safely(text, _check).text == _expected_fix(text)


def test_quotation_is_not_touched(text: str) -> None:
    quotation = next(line for line in text.split("\n") if line.startswith('"'))
    assert "dirumah" in quotation
    assert quotation in fix_safely(text, _check).text.split("\n")


def test_document_holds_the_same_text(text: str) -> None:
    assert read_draft(_FOLDER / "contoh-naskah.docx").text == text


def test_looks_survive_saving(text: str, tmp_path: Path) -> None:
    draft = read_draft(_FOLDER / "contoh-naskah.docx")
    out = tmp_path / "jadi.docx"
    save_draft(draft, fix_safely(draft.text, _check).text, out)
    before, after = _document(draft.original), _document(out.read_bytes())
    assert read_draft(out).text == _expected_fix(text)
    for mark in ("<w:b/>", "<w:i/>", "<w:hyperlink", "<w:u "):
        assert before.count(mark) == after.count(mark) > 0, mark
    assert "<w:i/></w:rPr><w:t>cooling system</w:t>" in after.replace(' xml:space="preserve"', "")


def _document(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read("word/document.xml").decode("utf-8")


def test_document_is_the_one_its_script_makes() -> None:
    with zipfile.ZipFile(_FOLDER / "contoh-naskah.docx") as package:
        assert package.read("word/document.xml") == sample.members()["word/document.xml"]
