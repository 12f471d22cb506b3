import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.ui.panel.diff import Comparison, Piece, compare, compare_in


def marked(pieces: tuple[Piece, ...]) -> str:
    """The pieces as one text, the changed ones in brackets."""
    return "".join(f"[{piece.text}]" if piece.changed else piece.text for piece in pieces)


@pytest.mark.parametrize(
    ("before", "after", "struck", "inserted"),
    [
        ("diatas", "di atas", "[diatas]", "[di atas]"),
        ("pileg", "Pileg", "[pileg]", "[Pileg]"),
        ("S. H., S. I. K., M. H", "S.H., S.I.K., M.H.", "[S. H., S. I. K., M. H]", "[S.H., S.I.K., M.H.]"),
        ("rumah tapi kita", "rumah, tetapi kita", "rumah [tapi] kita", "rumah[,] [tetapi] kita"),
        ("yang yang", "yang", "yang [yang]", "yang"),
        ("14 - 16 Mei", "14–16 Mei", "14 [-] 16 Mei", "14[–]16 Mei"),
        ("kata  lain", "kata lain", "[kata  lain]", "[kata lain]"),
        ("pukul 12.00 wita", "pukul 12.00 Wita", "pukul 12.00 [wita]", "pukul 12.00 [Wita]"),
        ("sama", "sama", "sama", "sama"),
    ],
)
def test_only_what_differs_is_marked(before: str, after: str, struck: str, inserted: str) -> None:
    comparison = compare(before, after)
    assert (marked(comparison.before), marked(comparison.after)) == (struck, inserted)


def test_long_unchanged_text_is_cut_to_the_words_beside_the_change() -> None:
    lead = "Pertemuan di balai desa itu dihadiri oleh para"
    tail = "dan berlangsung sampai larut malam di bawah terpal"
    comparison = compare(f"{lead} penenum {tail}", f"{lead} penenun {tail}")
    assert marked(comparison.before) == "…\u00a0dihadiri oleh para [penenum] dan berlangsung sampai\u00a0…"
    assert marked(comparison.after) == "…\u00a0dihadiri oleh para [penenun] dan berlangsung sampai\u00a0…"


def test_between_two_changes_the_middle_is_cut() -> None:
    middle = "hari itu warga berkumpul sejak pagi di lapangan untuk"
    comparison = compare(f"Pada {middle} menonton", f"Di {middle} melihat")
    assert marked(comparison.before) == "[Pada] hari itu warga … di lapangan untuk [menonton]"


def test_a_comma_put_in_is_shown_between_its_neighbours() -> None:
    text = "Kapolres Anton Seran, S.H. mengatakan situasi aman.\nParagraf lain."
    at = text.index(" mengatakan")
    comparison = compare_in(text, at, at, ",")
    assert marked(comparison.before) == "Seran, S.H. mengatakan situasi"
    assert marked(comparison.after) == "Seran, S.H.[,] mengatakan situasi"


def test_words_that_speak_for_themselves_stand_alone() -> None:
    text = "Kain disimpan diatas rak."
    at = text.index("diatas")
    assert marked(compare_in(text, at, at + 6, "di atas").before) == "[diatas]"


def test_context_does_not_cross_a_paragraph() -> None:
    text = "Judul\nAwal kalimat\nAkhir"
    at = text.index("Awal")
    assert marked(compare_in(text, at, at, "“").after) == "[“]Awal kalimat"


def test_words_taken_out_altogether_leave_nothing() -> None:
    text = "Awal\nBaris ganda"
    comparison = compare_in(text, 4, len(text), "")
    assert marked(comparison.before) == "Awal [¶ Baris ganda]"
    assert marked(comparison.after) == "Awal"


def test_a_paragraph_break_is_made_visible() -> None:
    assert marked(compare("satu", "satu\ndua").after) == "satu [¶ dua]"


@given(st.text(alphabet="ab .,\n", max_size=30), st.text(alphabet="ab .,\n", max_size=30))
def test_the_pieces_are_the_texts(before: str, after: str) -> None:
    comparison: Comparison = compare(before, after)
    if "…" in marked(comparison.before):
        return
    joined = ["".join(piece.text for piece in side) for side in comparison]
    assert joined == [before.replace("\n", " ¶ "), after.replace("\n", " ¶ ")]
    if before == after:
        assert not any(piece.changed for piece in (*comparison.before, *comparison.after))


def test_a_space_at_the_edge_is_shown_between_its_neighbours() -> None:
    text = "Harga garam Rp 9.000 sebungkus."
    at = text.index("Rp")
    comparison = compare_in(text, at, at + 3, "Rp")
    assert marked(comparison.before) == "Harga garam [Rp 9].000 sebungkus."
    assert marked(comparison.after) == "Harga garam [Rp9].000 sebungkus."
