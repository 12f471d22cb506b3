"""Every DOCX that is written here, held against the published schemas and the constraints of the Open XML SDK."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from redaksi_app.article import read_article
from redaksi_app.finding import Bilingual, Category, Finding, Severity
from redaksi_app.formats.docx_new import new_docx
from redaksi_app.formats.docx_saving import save_docx
from redaksi_app.formats.docx_settling import settle_all
from redaksi_app.formats.export import export_copy
from redaksi_app.formats.export_review import Reviewer, review_docx
from redaksi_app.formats.marks import TextMark
from redaksi_app.formats.package import Package
from redaksi_app.resources import resources_folder
from redaksi_app.styles import shipped_styles

REVIEWER = Reviewer("Rahayu Wulan", datetime(2026, 1, 2, 10, 15))
WORDS = "pasar Lontar di larang dilarang “itu” a\tb c\u2028d &<>".split(" ")
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join), min_size=1, max_size=5).map("\n".join)
#: Parts that no standard asks for: it is only Word that always writes them.
_WORDS_OWN = ("fontTable", "theme")


@pytest.fixture(scope="module")
def complaints(tmp_path_factory: pytest.TempPathFactory) -> Callable[[bytes], list[str]]:
    """A function that answers what is wrong with a DOCX."""
    validator = OpenXmlValidator()
    path = tmp_path_factory.mktemp("docx") / "a.docx"

    def judge(data: bytes) -> list[str]:
        path.write_bytes(data)
        errors = [error for error in validator.validate(path).errors if error.description]
        return [
            f"{error.part_uri}: {error.description}"
            for error in errors
            if not any(f"relationships/{name}' is missing" in error.description for name in _WORDS_OWN)
        ]

    return judge


def findings_in(text: str) -> list[Finding]:
    message = Bilingual("Periksa ini.", "Check this.")
    spans = [(0, len(text)), (len(text) // 2, len(text)), (len(text) // 3, len(text) // 3)]
    return [
        Finding("di-ke", Category.SPELLING, Severity.WARNING, start, end, text[start:end], message, ("x",))
        for start, end in spans
    ]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, TEXTS)
def test_files_for_review(complaints: Callable[[bytes], list[str]], original: str, edited: str) -> None:
    data = review_docx(original, edited, findings_in(edited), reviewer=REVIEWER)
    assert complaints(data) == []
    for accept in (True, False):
        assert complaints(settle_all(data, accept=accept)) == []
    assert complaints(save_docx(data, f"{edited} lagi\nsatu lagi")) == []


def test_the_copy_for_layout(complaints: Callable[[bytes], list[str]], tmp_path: Path) -> None:
    text = (resources_folder() / "samples" / "contoh-naskah.txt").read_text(encoding="utf-8")
    export_copy(read_article(text, shipped_styles().load("pos-kupang")), tmp_path / "a.docx", approved=None)
    assert complaints((tmp_path / "a.docx").read_bytes()) == []


def test_a_new_draft(complaints: Callable[[bytes], list[str]]) -> None:
    assert complaints(new_docx("Satu\u2028dua\n\n\ttiga")) == []
    marks = [
        TextMark(0, 4, "bold"),
        TextMark(2, 4, "link", "https://contoh.invalid/?a=<1>&b=2"),
        TextMark(0, 8, "item", "a:3"),
        TextMark(10, 15, "item", "", 1),
    ]
    assert complaints(new_docx("Satu dua\n\n\ttiga", marks)) == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("w:delText", "w:kata"),
        ('w:id="1" ', ""),
        ("2026-01-02T10:15:00Z", "kemarin"),
        ('<w:pStyle w:val="Isi"/>', '<w:rPr/><w:pStyle w:val="Isi"/>'),
    ],
)
def test_the_judge_sees_what_is_wrong(complaints: Callable[[bytes], list[str]], right: str, wrong: str) -> None:
    package = Package(review_docx("satu dua", "satu tiga", [], reviewer=REVIEWER))
    xml = package.read("word/document.xml").decode()
    assert right in xml
    assert complaints(package.with_members({"word/document.xml": xml.replace(right, wrong).encode()})) != []
