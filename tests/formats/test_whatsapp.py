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


NEWS = "[24/11/26 08.16] Rahayu: RANDU - Air surut, dua rumah rusak, dan warga pulang dari posko sejak pagi."


@pytest.mark.parametrize(
    "line",
    [
        "Rahayu: Malam bang, izin kirim berita 🙏",
        "Rahayu: Izin kirim, Kak.",
        "Rahayu: Selamat pagi",
        "Bima: Sip. Nama lurahnya siapa?",
        "Bima: oke siap, makasih kak",
        "Bima: Fotonya mana?",
        "Rahayu: Mohon dinaikkan sore ini ya kak 🙏",
    ],
)
@pytest.mark.parametrize("below", [False, True])
def test_talk_around_the_draft_is_left_out_and_told(line: str, below: bool) -> None:
    talk = f"[24/11/26 08.15] {line}"
    text, notice = without_stamps(f"{NEWS}\n{talk}" if below else f"{talk}\n{NEWS}")
    assert text == NEWS.partition(": ")[2]
    assert notice is not None
    assert f"Obrolan tidak ikut dibaca (1 baris): “{line.partition(': ')[2]}”" in notice.id


@pytest.mark.parametrize(
    "line",
    [
        "Rahayu: Malam itu warga berjaga di tepi sungai sampai air surut.",
        "Rahayu: Ibu dan anak itu selamat.",
        "Rahayu: Ibu ini menjual kue di posko.",
        "Rahayu: Malam Ketua RT dibangunkan warga",
        "Rahayu: Pagi, warga Randu panen",
        "Rahayu: Terima kasih disampaikan warga kepada relawan.",
        "Bima: Satu jembatan putus di Sagu.",
        "Rahayu: Siapa yang menanggung kerugian warga?",
    ],
)
def test_a_sentence_of_the_draft_is_never_taken_for_talk(line: str) -> None:
    text, notice = without_stamps(f"{NEWS}\n[24/11/26 08.15] {line}")
    assert text.endswith(line.partition(": ")[2])
    assert notice is not None
    assert "Obrolan" not in notice.id


def test_a_chat_that_is_nothing_but_talk_stays() -> None:
    assert without_stamps("[24/11/26 08.15] Rahayu: Malam bang\n[24/11/26 08.16] Bima: Sip")[0] == "Malam bang\nSip"


@pytest.mark.parametrize("gone", ["Pesan ini dihapus", "Pesan ini telah dihapus.", "<Media tidak disertakan>"])
def test_media_and_deleted_messages_are_told(gone: str) -> None:
    text, notice = without_stamps(f"{NEWS}\n[24/11/26 08.17] Rahayu: {gone}")
    assert text == NEWS.partition(": ")[2]
    assert notice is not None
    assert "Media dan pesan terhapus tidak ikut: 1." in notice.id
