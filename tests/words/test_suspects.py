"""Which words of a paragraph are doubted."""

from __future__ import annotations

import pytest

from redaksi_app.words.lexicon import Lexicon
from redaksi_app.words.suspects import find_suspects

pytestmark = pytest.mark.usefixtures("lexicon")


def _doubted(text: str) -> list[str]:
    return [suspect.word for suspect in find_suspects(text)]


def test_slip_is_found_where_it_stands() -> None:
    (suspect,) = find_suspects("Warga menunggu bantaun di balai desa.")
    assert (suspect.start, suspect.end, suspect.word) == (15, 22, "bantaun")
    assert suspect.suggestions[0] == "bantuan"
    assert suspect.surety > 0


@pytest.mark.parametrize(
    "text",
    [
        "Kirim naskah ke redaksi@bantaun.example sebelum pukul 10.00.",
        "Tagar #bantaun ramai, unggahan @bantaun dihapus.",
        "Berkas bantaun.docx dan alamat https://bantaun.example/x disimpan.",
        "Kode bantaun12 dan 3bantaun tercetak di karcis.",
        "Badan itu disebut BANTAUN oleh warga.",
        "Perusahaan rintisan iBantaun menutup kantornya.",
        "Tim dari Bantaun tiba sebelum subuh.",
        "Program kerja bersama (bantaun) disetujui.",
    ],
)
def test_what_is_no_prose_is_left_alone(text: str) -> None:
    assert _doubted(text) == []


def test_foreign_passage_is_left_alone() -> None:
    assert _doubted("Ia menyanyikan lagu whenever you nede me too late di panggung.") == []
    assert _doubted("Jemaah membaca allahumma inni audzubika minal kufri bersama-sama.") == []


def test_bare_verb_after_its_actor_is_left_alone() -> None:
    assert _doubted("Kasus itu masih kami dalami bersama penyidik.") == []


def test_first_word_of_a_sentence_is_doubted_only_where_it_is_no_name() -> None:
    assert _doubted("Pemerinah daerah memperbaiki jembatan itu.") == ["Pemerinah"]
    assert _doubted("Panitah Seran memperbaiki jembatan itu.") == []
    assert _doubted("Andah memperbaiki jembatan itu.") == []


def test_strange_letters_make_it_surer() -> None:
    (usual,) = find_suspects("Petugas memeriksa tahapak itu.")
    (strange,) = find_suspects("Petugas memeriksa tahapqn itu.")
    assert strange.surety > usual.surety


def test_lexicon_is_there(lexicon: Lexicon) -> None:
    assert len(lexicon) > 100_000
