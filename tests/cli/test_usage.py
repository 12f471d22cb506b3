"""Words that the command line does not know: one line that says which, exit status 2."""

from __future__ import annotations

import pytest

from .conftest import Redaksi


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("check",), "belum diisi: PATH"),
        (("check", "--format", "xml", "a.txt"), "--format: pilihan 'xml' tidak ada; pilih "),
        (("check", "--jobs", "0", "a.txt"), "--jobs: 0 bukan bilangan dari 1 ke atas"),
        (("check", "--jobs", "dua", "a.txt"), "--jobs: dua bukan bilangan dari 1 ke atas"),
        (("check", "--style"), "--style: nilainya belum diisi"),
        (("check", "--tidak-ada", "a.txt"), "tidak dikenal: --tidak-ada"),
        (("check", "--style", "harian-x", "a.txt"), "Gaya “harian-x” tidak ada. Yang ada: umum, "),
        (("fix", "--style", "harian-x", "a.txt"), "Gaya “harian-x” tidak ada."),
        (("export", "--style", "harian-x", "a.txt", "-o", "b.docx"), "Gaya “harian-x” tidak ada."),
        (("export", "a.txt"), "belum diisi: -o"),
        (("explain",), "belum diisi: RULE"),
        (("explain", "gelar.bentk"), "Aturan “gelar.bentk” tidak ada. Mungkin: gelar.bentuk"),
        (("--lang", "xx", "rules"), "--lang: pilihan 'xx' tidak ada"),
    ],
)
def test_words_of_the_command_line(arguments: tuple[str, ...], reason: str, redaksi: Redaksi) -> None:
    ran = redaksi(*arguments)
    assert ran.status == 2
    assert ran.complaint.startswith(f"redaksi: {reason}")
