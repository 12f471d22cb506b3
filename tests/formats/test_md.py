from __future__ import annotations

import random
from pathlib import Path

import pytest

from redaksi_app.formats import read_bytes, save_draft
from redaksi_app.formats.md import read_markdown, read_md
from redaksi_app.formats.md_saving import save_md

NEWS = """# Warga Lontar Tanam Bakau

**LONTAR** - Warga *Desa Muara* menanam bakau, seperti ditulis [laman panitia](https://contoh.invalid/a_b_c). (*)

> "Kami mulai dari muara," kata **Rahayu \\*Wulan\\***.

## Tahap Tanam

1. menggali lubang,
2. menutup akar.
- bibit;
  - tali rafia.

| Desa | Bibit |
|---|--:|
| Muara | 40 |
"""
SEEN = """Warga Lontar Tanam Bakau

LONTAR - Warga Desa Muara menanam bakau, seperti ditulis laman panitia. (*)

"Kami mulai dari muara," kata Rahayu *Wulan*.

Tahap Tanam

menggali lubang,
menutup akar.
bibit;
tali rafia.

Desa
Bibit
Muara
40
"""


def text_of(raw: str) -> str:
    return read_md(raw.encode()).text


def told(raw: str) -> list[str]:
    return [notice.id for notice in read_md(raw.encode()).notices]


def saved(raw: str, old: str, new: str) -> str:
    text = text_of(raw)
    assert old in text
    return save_md(raw.encode(), text.replace(old, new)).decode()


def test_the_text_is_what_a_reader_sees() -> None:
    assert text_of(NEWS) == SEEN


@pytest.mark.parametrize(
    "raw",
    [
        "Harga 5 * 3 naik. (*)",
        "Surat *tanpa pasangan dan nama_berkas_lama.",
        "Ia menulis [catatan] itu & (lampiran).",
        "POS-KUPANG.COM, SOE - Warga menanam. ***",
        "***",
        "Suhu 30 < 40 > 20.",
    ],
)
def test_signs_that_are_no_marks_stay(raw: str) -> None:
    assert text_of(raw) == raw


def test_the_marks_that_close_a_heading_go_and_a_hashtag_stays() -> None:
    assert text_of("## Tahap Tanam ##") == "Tahap Tanam"
    assert text_of("# Warga Pakai #bakau") == "Warga Pakai #bakau"
    assert text_of("# Bahasa C#") == "Bahasa C#"


def test_lines_that_go_on_are_one_paragraph_and_others_are_not() -> None:
    assert (
        text_of("Warga menanam\nbakau di muara.\nMereka pulang sore.")
        == "Warga menanam bakau di muara.\nMereka pulang sore."
    )
    assert text_of("Baris satu\\\nbaris dua.") == "Baris satu\u2028baris dua."
    head = "Penulis: Rahayu Wulan\nPOS-KUPANG.COM, SOE - Warga menanam."
    assert text_of(head) == head


def test_the_address_of_a_link_may_stand_between_angles() -> None:
    page, _ = read_markdown(b"di [laman](<https://contoh.invalid/a_(b)>) itu")
    assert page.text == "di laman itu"
    assert [mark.value for mark in page.marks()] == ["https://contoh.invalid/a_(b)"]


def test_what_is_no_text_is_told() -> None:
    raw = "---\ntitle: Bakau\n---\nWarga menanam.[^1] ![foto](a.jpg)\n\n[^1]: Harga per Maret.\n"
    assert text_of(raw).startswith("Warga menanam.")
    assert "Maret" not in text_of(raw)
    assert [line.rpartition(":")[0] for line in told(raw)] == [
        "Kepala Markdown tidak ikut dibaca",
        "Catatan kaki tidak ikut dibaca",
        "Gambar tidak ikut dibaca",
    ]


@pytest.mark.parametrize(
    ("old", "new", "was", "becomes"),
    [
        ("menanam bakau", "menanam pohon bakau", "menanam bakau", "menanam pohon bakau"),
        ("Desa Muara", "Desa Muara Baru", "*Desa Muara*", "*Desa Muara* Baru"),
        ("laman panitia", "laman warga", "[laman panitia](", "[laman warga]("),
        ("Tahap Tanam", "Tahap Menanam", "## Tahap Tanam", "## Tahap Menanam"),
        ("menutup akar", "menimbun akar", "2. menutup akar", "2. menimbun akar"),
        ("Muara\n40", "Muara\n45", "| Muara | 40 |", "| Muara | 45 |"),
        ("*Wulan*", "Wulan", r"\*Wulan\*", "Wulan"),
        ("Desa Muara ", "", "*Desa Muara* ", ""),
        ("bibit;\n", "", "- bibit;\n", ""),
    ],
)
def test_words_are_changed_in_place_and_marks_stay(old: str, new: str, was: str, becomes: str) -> None:
    assert saved(NEWS, old, new) == NEWS.replace(was, becomes)


def test_a_new_paragraph_stands_where_the_editor_put_it() -> None:
    assert saved(NEWS, "\n\nTahap", "\n\nWarga pulang.\n\nTahap") == NEWS.replace("\n\n##", "\n\nWarga pulang.\n\n##")
    assert saved(NEWS, "Warga Lontar Tanam", "Kabar Desa\nWarga Lontar Tanam").startswith("Kabar Desa\n# Warga")


def test_saving_keeps_line_ends_and_what_was_not_edited(tmp_path: Path) -> None:
    draft = read_bytes(NEWS.replace("\n", "\r\n").encode(), "a.md")
    kept = save_draft(draft, draft.text, tmp_path / "b.md")
    assert kept.original == draft.original
    edited = save_draft(draft, draft.text.replace("bakau,", "bakau"), tmp_path / "b.md")
    assert edited.original == draft.original.replace(b"bakau,", b"bakau")


def test_whatever_is_edited_is_read_again_as_it_was_left() -> None:
    dice = random.Random(7)
    words = ["warga", "Muara", "1.200", "(*)", "pohon,", "Rahayu"]
    for _ in range(300):
        lines = SEEN.split("\n")
        for _ in range(dice.randrange(1, 4)):
            place = dice.randrange(len(lines))
            parts = lines[place].split(" ")
            at = dice.randrange(len(parts) + 1)
            match dice.randrange(4):
                case 0 if parts[0]:
                    parts.insert(at, dice.choice(words[:3]))
                case 1 if len(parts) > 1:
                    del parts[at - 1]
                case 2 if parts[0]:
                    parts[at - 1] = dice.choice(words)
                case 3:
                    parts[-1] += "!"
            lines[place] = " ".join(parts)
        new = "\n".join(lines)
        assert text_of(save_md(NEWS.encode(), new).decode()) == new
