from __future__ import annotations

import pytest

from redaksi_app.formats.reading import read_bytes
from redaksi_app.formats.whatsapp import without_stamps


@pytest.mark.parametrize(
    "line",
    [
        "[24/11/26 08.15] Rahayu Wulan: Banjir surut",
        "[24/11/26 08.15.02] Rahayu Wulan: Banjir surut",
        "\u200e[24/11/2026, 08:15:02] ~\u202fRahayu Wulan: \u200eBanjir surut",
        "[24/11/26 pukul 08.15.02] +62 812-0000-0000: Banjir surut",
        "[24/11 08.15] Rahayu Wulan: Banjir surut",
        "[08.15, 24/11/2026] Rahayu Wulan: Banjir surut",
        "[11/24/26, 8:15:02\u202fAM] Rahayu Wulan: Banjir surut",
        "24/11/26 08.15 - +62 812-0000-0000: Banjir surut",
        "24/11/26 08.15 - Pesan dan panggilan terenkripsi secara end-to-end.\n24/11/26 08.16 - Rahayu: Banjir surut",
        "24/11/26 08.15 - Rahayu: Banjir surut\n24/11/26 08.16 - Rahayu: <Media tidak disertakan>",
        "[24/11/26 08.15] Rahayu: Banjir surut \u200e<Pesan ini diedit>",
    ],
)
def test_the_stamp_and_the_sender_go_and_are_told(line: str) -> None:
    text, notice = without_stamps(line)
    assert text == "Banjir surut"
    assert notice is not None
    assert "WhatsApp" in notice.id
    assert "Rahayu" in notice.id or "+62" in notice.id


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Banjir Randu Surut\n[24/11/26 08.15] Rahayu: bukan ekspor, kutipan di tengah naskah",
        "24/11/26 08.15 - Randu\n24/11/26 10.40 - Sagu",
        "24/11/26 08.15 - Pembukaan: Bupati Randu\n24/11/26 09.00 - Sidang: Komisi A\n24/11/26 10.00 - Rehat: semua",
        "24/11/26 08.15 - Pembukaan: Bupati Randu",
        "[Foto: Rahayu Wulan]\nRANDU - Banjir surut.",
        "[24/11/26] Rahayu: tanpa jam",
        "[08.15] Rahayu: tanpa tanggal",
        "Selasa (24/11/2026) pukul 08.15 - Rahayu: teks",
        "1. 24/11/26 08.15 - Rahayu: teks",
    ],
)
def test_what_is_no_export_stays_as_it_is(text: str) -> None:
    assert without_stamps(text) == (text, None)


def test_lines_of_a_message_stay_together_and_colons_and_bold_stay() -> None:
    chat = (
        "[24/11/26 08.15] Rahayu: *Banjir Surut*\n\nRANDU - Air surut: dua rumah rusak.\nWarga pulang.\n"
        "[24/11/26 08.20] Bima: Tambahan: satu jembatan putus."
    )
    text, notice = without_stamps(chat)
    assert text == (
        "*Banjir Surut*\n\nRANDU - Air surut: dua rumah rusak.\nWarga pulang.\nTambahan: satu jembatan putus."
    )
    assert notice is not None
    assert "Rahayu, Bima" in notice.id


def test_words_before_which_no_sender_stands_are_never_lost() -> None:
    chat = "[24/11/26 08.15] Rahayu: Banjir surut.\n[24/11/26 08.16] Warga kembali ke rumah."
    assert without_stamps(chat)[0] == "Banjir surut.\nWarga kembali ke rumah."


def test_a_chat_is_read_from_a_file_that_is_saved_as_it_was() -> None:
    data = b"[24/11/26 08.15] Rahayu: Banjir surut.\r\n"
    draft = read_bytes(data, "a.txt")
    assert (draft.text, draft.original) == ("Banjir surut.\n", data)
    assert len(draft.notices) == 1
