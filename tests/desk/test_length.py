from __future__ import annotations

from datetime import datetime
from pathlib import Path

from redaksi_app.article import read_article
from redaksi_app.desk import LengthTarget, Record, RecordStore, measure, reached, story_of
from redaksi_app.styles import shipped_styles

TEXT = (
    "Panen Jagung di Oelbubuk\n"
    "Penulis: Yanuarius Bria | Editor: Maria Seran\n"
    "SOE - Warga Oelbubuk memanen jagung pada Senin pagi.\n"
    "Hasilnya dijemur di halaman rumah adat.\n"
    "\n"
    "Baca juga: Harga Jagung Turun di Pasar Inpres\n"
)


def test_blank_paragraphs_do_not_count() -> None:
    length = measure(["dua kata", "", "  ", "tiga kata lagi"])
    assert (length.words, length.paragraphs) == (5, 2)
    assert (length.characters, length.letters) == (22, 19)


def test_lines_are_those_of_the_column() -> None:
    words = ["sepuluh dua puluh tiga puluh"]
    assert measure(words, 18).lines == 2
    assert measure(words, 40).lines == 1
    assert measure(["abcdefghijkl"], 5).lines == 3


def test_a_short_text_takes_a_minute_and_a_long_one_more() -> None:
    assert measure(["satu"]).minutes == 1
    assert measure(["kata " * 900]).minutes == 4


def test_the_story_is_what_a_target_counts() -> None:
    article = read_article(TEXT, shipped_styles().load("umum"))
    story = story_of(article)
    assert [text.split()[0] for text in story] == ["SOE", "Hasilnya"]
    assert reached(article, LengthTarget("words", 400)) == 15
    assert reached(article, LengthTarget("lines", 40, 30)) == 4


def test_a_target_is_remembered_with_the_draft(tmp_path: Path) -> None:
    store = RecordStore(tmp_path)
    path = tmp_path / "panen.txt"
    store.save(
        path, Record(path=str(path), original="", opened=datetime.now().astimezone(), target=LengthTarget("words", 400))
    )
    loaded = store.load(path)
    assert loaded is not None
    assert loaded.target == LengthTarget("words", 400)
