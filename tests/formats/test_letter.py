from __future__ import annotations

import pytest

from redaksi_app.formats.letter import without_letter

NEWS = "Warga Lontar Tanam Bakau\n\nLONTAR - Warga menanam bakau di muara, Senin (2/3/2026).\n\nMereka pulang sore."


def told(text: str) -> str:
    notice = without_letter(text)[1]
    return notice.id if notice else ""


def test_what_is_no_letter_stays_as_it_is() -> None:
    assert without_letter(NEWS) == (NEWS, None)


@pytest.mark.parametrize(
    "around",
    [
        ("Pak Redaktur,\n\n", ""),
        ("Yth. Redaktur Pelaksana,\n\nBerikut naskah dari lapangan:\n\n", ""),
        ("Selamat sore, Kak.\nTolong berita ini dinaikkan.\n\n", "\n\nTerima kasih.\nRahayu"),
        ("", "\n\nSalam,\nRahayu Wulan\nKontributor Lontar"),
        ("", "\n-- \nRahayu Wulan\n0812-0000-0000"),
        ("", "\n\nPada Sel, 3 Mar 2026 pukul 10.00 Maria <m@contoh.invalid> menulis:\n> Mana beritanya?\n> Cepat."),
        ("", "\n\nOn Tue, Mar 3, 2026 at 10:00 AM Maria Benu\n<m@contoh.invalid> wrote:\n> Mana beritanya?"),
        ("", "\n\nPada Sel, 3 Mar 2026 pukul 10.00 Maria <m@contoh.invalid> menulis:\n\nMana beritanya?\n\nCepat."),
        ("---------- Forwarded message ---------\nDari: Rahayu <r@contoh.invalid>\nSubject: Bakau\n\n", ""),
    ],
)
def test_what_belongs_to_the_letter_is_left_out_and_told(around: tuple[str, str]) -> None:
    text, notice = without_letter(around[0] + NEWS + around[1])
    assert text == NEWS
    assert notice


def test_the_notice_shows_the_lines_that_were_left_out() -> None:
    assert "(3 baris): “Pak Redaktur,”; “Salam,”; “Rahayu”." in told(f"Pak Redaktur,\n\n{NEWS}\n\nSalam,\nRahayu")


@pytest.mark.parametrize(
    "line",
    [
        "Ibu Rumah Tangga di Lontar Tanam Kelor",
        "Selamat Datang di Pasar Lontar",
        "Pak Tani Menang Lomba, Warga Lontar Bersorak",
    ],
)
def test_a_headline_that_opens_like_a_greeting_stays(line: str) -> None:
    assert without_letter(f"{line}\n\n{NEWS}")[1] is None


@pytest.mark.parametrize(
    "line",
    [
        "“Terima kasih,” kata ketua panitia.",
        "Demikian disampaikan Camat Lontar, Senin.",
        "Salam itu dijawab warga yang berdiri di tepi muara sejak pagi.",
    ],
)
def test_a_last_sentence_of_the_news_stays(line: str) -> None:
    assert without_letter(f"{NEWS}\n{line}")[1] is None


def test_closing_words_amid_the_news_stay() -> None:
    text = NEWS.replace(
        "\n\nMereka", "\n\nSalam,\n" + "Warga menulis sepucuk surat panjang untuk camat. " * 3 + "\nMereka"
    )
    assert without_letter(text) == (text, None)


def test_a_draft_below_a_short_answer_stays() -> None:
    text, _ = without_letter(f"Ini naskahnya.\n\nPada 3 Mar 2026 10.00 Maria <m@contoh.invalid> menulis:\n\n{NEWS}")
    assert text.endswith(NEWS)


def test_a_letter_that_is_nothing_else_stays() -> None:
    assert without_letter("Pak Redaktur,") == ("Pak Redaktur,", None)
    assert without_letter("> kutipan saja") == ("> kutipan saja", None)
