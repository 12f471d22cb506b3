from __future__ import annotations

import textwrap

import pytest

from redaksi_app.formats.folding import without_folds
from redaksi_app.formats.txt import read_txt

PARAGRAPHS = [
    "LONTAR - Sebanyak 40 warga Desa Muara, Kecamatan Lontar, menanam 2.000 bibit bakau di tepi sungai, Senin"
    " (2/3/2026). Mereka dibantu mahasiswa dan penyuluh yang datang sejak pagi dengan dua perahu motor.",
    "Ketua panitia, Rahayu Wulan, mengatakan bibit itu dibeli dari iuran warga selama enam bulan terakhir karena"
    " anggaran desa belum cair.",
]
NEWS = "\n\n".join(["Warga Lontar Tanam Bakau", *PARAGRAPHS])


def folded(text: str, width: int) -> str:
    return "\n".join(textwrap.fill(line, width, break_on_hyphens=False) for line in text.split("\n"))


@pytest.mark.parametrize("width", [60, 66, 72, 78])
def test_folded_lines_become_paragraphs_again(width: int) -> None:
    text, notice = without_folds(folded(NEWS, width))
    assert text == NEWS
    assert notice
    assert "terlipat" in notice.id


def test_a_text_file_is_read_so() -> None:
    read = read_txt(folded(NEWS, 72).encode())
    assert read.text == NEWS
    assert "disambung" in read.notices[0].id


def test_what_is_not_folded_stays_as_it_is() -> None:
    for text in (NEWS, NEWS.replace("\n\n", "\n"), "Judul\n\nSatu baris."):
        assert without_folds(text) == (text, None)


def test_short_paragraphs_that_end_stay_apart() -> None:
    text = "Panen raya di lereng gunung itu dimulai pada hari Senin pagi.\nPetani memetik jagung sejak matahari terbit."
    assert without_folds(text) == (text, None)


def test_headline_byline_and_dateline_keep_their_lines() -> None:
    head = [
        "Warga Muara Lontar Menanam Dua Ribu Bibit Bakau di Tepi Sungai Besar",
        "Penulis: Rahayu Wulan Sari | Editor: Maria Benu",
    ]
    text = "\n".join([*head, folded(PARAGRAPHS[0], 70)])
    assert without_folds(text)[0].split("\n") == [*head, PARAGRAPHS[0]]


def test_items_of_a_list_keep_their_lines() -> None:
    item = "- bibit bakau setinggi empat puluh sentimeter dari kebun desa seberang"
    text = f"{folded(PARAGRAPHS[0], 70)}\n\n{item}\n{item}"
    assert without_folds(text)[0].split("\n")[-2:] == [item, item]


def test_a_word_torn_at_its_hyphen_is_whole_again() -> None:
    text = (
        "Ketua panitia itu mengatakan bahwa bibit bakau yang dibawa oleh anak-\n"
        "anak dari dua desa tetangga ditanam di muara sungai selama tiga hari\n"
        "dan dijaga warga."
    )
    assert "anak-anak dari" in without_folds(text)[0]
