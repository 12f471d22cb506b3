"""How words before an abbreviation have to change to be what it stands for."""

from __future__ import annotations

import pytest

from redaksi_app.rules.acronyms import content_pieces, initials_fit, meanings, words_before
from redaksi_app.rules.expansions import mend, other_form
from redaksi_app.rules.tables import read_table


def _mended(words: str, form: str) -> str | None:
    found = mend(form, content_pieces(words))
    return None if found is None else words[: found.start] + found.right + words[found.end :]


@pytest.mark.parametrize(
    ("words", "form", "right"),
    [
        ("Kepala Badan Penanganan Bencana Daerah", "BPBD", "Kepala Badan Penanggulangan Bencana Daerah"),
        ("Pendidikan Usia Dini", "PAUD", "Pendidikan Anak Usia Dini"),
        ("badan layanan usaha daerah", "BLUD", "badan layanan umum daerah"),
        ("Komisi Nasional Pemberantasan Korupsi", "KPK", "Komisi Pemberantasan Korupsi"),
        ("Lembaga Perlindungan Korban dan Saksi", "LPSK", "Lembaga Perlindungan Saksi dan Korban"),
        ("Komisi Pemilu", "KPU", "Komisi Pemilihan Umum"),
        ("surat perintah dimulainya penyidikan", "SPDP", "surat pemberitahuan dimulainya penyidikan"),
    ],
)
def test_what_differs_is_put_right(words: str, form: str, right: str) -> None:
    assert _mended(words, form) == right
    assert _mended(right, form) is None


@pytest.mark.parametrize(
    ("words", "form"),
    [
        ("surat izin penghunian", "SIP"),
        ("Dewan Perwakilan Rakyat Republik Indonesia", "DPR"),
        ("perjanjian kerja bersama", "PKB"),
        ("tempat pembuangan akhir", "TPA"),
        ("Dinas Pekerjaan Umum dan Penataan Ruang", "PUPR"),
        ("Badan SAR Nasional", "Basarnas"),
        ("seorang warga", "KPU"),
        ("usaha mikro, kecil dan menengah", "UMKM"),
    ],
)
def test_other_meanings_and_wordings_are_left(words: str, form: str) -> None:
    assert _mended(words, form) is None


def test_whole_name_of_another_body_has_its_own_abbreviation() -> None:
    assert other_form("DPR", content_pieces("Dewan Perwakilan Rakyat Daerah")) == "DPRD"
    assert other_form("DPRD", content_pieces("Dewan Perwakilan Rakyat Daerah")) is None
    assert other_form("BP2MI", content_pieces("Badan Pelindung Pekerja Migran Indonesia")) is None


def test_words_are_read_back_to_the_last_mark() -> None:
    text = "Air naik. Petugas Palang Merah Indonesia (PMI) tiba."
    words = [piece.text for piece in words_before(text, text.index("("))]
    assert words == ["Petugas", "Palang", "Merah", "Indonesia"]


def test_initials_are_found_from_the_end() -> None:
    words = content_pieces("petugas rencana detail tata ruang")
    assert initials_fit("RDTR", words) == 1
    assert initials_fit("RTRW", words) is None


def test_table_of_wordings_names_known_forms_and_no_right_wording_is_wrong() -> None:
    for row in read_table("kepanjangan"):
        assert row["form"] in meanings(), row
        assert row["kind"] in ("lain", "salah"), row
        assert row["source"], row
        if row["kind"] == "salah":
            assert row["expansion"] not in {meaning.expansion for meaning in meanings()[row["form"]]}, row
