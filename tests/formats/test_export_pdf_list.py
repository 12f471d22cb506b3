"""How a finding's words are shown in the list of a PDF."""

from __future__ import annotations

import pytest

from redaksi_app.finding import Bilingual, Category, Finding, Severity
from redaksi_app.formats.export_pdf_list import listed, name_of

TEXT = "Harga Rp 5.000 di himbau turun, kata Anton"


def finding(start: int, end: int, *suggestions: str, **more: object) -> Finding:
    rule = str(more.pop("rule", "contoh.satu"))
    return Finding(
        rule,
        Category.STYLE,
        Severity.WARNING,
        start,
        end,
        TEXT[start:end],
        Bilingual("Pesan", "Message"),
        suggestions,
        **more,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("found", "words", "wanted"),
    [
        (finding(15, 24, "dihimbau"), "di himbau", "dihimbau"),
        (finding(6, 9, "Rp"), "Rp 5.000", "Rp5.000"),
        (finding(8, 9, ""), "Rp 5.000", "Rp5.000"),
        (finding(42, 42, "."), "Anton", "Anton."),
        (finding(30, 31, ";", "."), "turun,", "turun;  /  turun."),
        (finding(25, 30, ""), "turun", "—"),
        (finding(15, 24), "di himbau", ""),
        (finding(0, 42, "Judul lain", whole=True), "", "Judul lain"),
    ],
)
def test_the_words_are_shown_so_that_the_change_is_seen(found: Finding, words: str, wanted: str) -> None:
    assert listed(found, TEXT)[1:] == (words, wanted)


def test_private_data_are_not_printed() -> None:
    found = finding(37, 42, rule="etika-data.nomor")
    assert listed(found, TEXT).words == "A***n"


def test_a_finding_in_a_quotation_is_called_so() -> None:
    assert name_of(finding(0, 5), "id") == "Periksa"
    assert name_of(finding(0, 5, quoted=True), "id") == "Di dalam kutipan"
    assert name_of(finding(0, 5), "en") == "Check"
