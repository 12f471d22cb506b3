from __future__ import annotations

from redaksi_app.article.folded import folded_width, goes_on

FOLDED = [
    "Ketua panitia, Rahayu Wulan, mengatakan bibit itu dibeli dari iuran",
    "warga selama enam bulan terakhir karena anggaran desa belum cair dan",
    "bantuan kabupaten tertunda.",
]


def test_lines_with_no_room_for_the_next_word_are_folded() -> None:
    assert folded_width(FOLDED) == len(FOLDED[1])


def test_short_and_long_lines_are_not() -> None:
    assert folded_width([line[:40] for line in FOLDED]) == 0
    assert folded_width(["Warga menanam bakau. " * 8, *FOLDED]) == 0
    assert folded_width(FOLDED[:1]) == 0


def test_a_line_with_room_for_the_next_word_ends_where_somebody_ended_it() -> None:
    assert not goes_on(FOLDED[2], FOLDED[0], 70)
    assert goes_on(FOLDED[0], FOLDED[1], 70)
