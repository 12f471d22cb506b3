from __future__ import annotations

from pathlib import Path

import pytest

from tools.assets.part import NotPossible, Part, digest


def test_a_part_is_made_once_for_the_same_inputs(tmp_path: Path) -> None:
    made = []
    part = Part("huruf", "a", lambda folder: made.append((folder / "x").write_text("1")))
    folder = tmp_path / "assets" / "huruf"
    assert not part.is_current(folder)
    part.build_into(folder)
    assert part.is_current(folder)
    assert (folder / "x").read_text() == "1"
    assert not Part("huruf", "b", part.make).is_current(folder)


def test_what_the_new_inputs_do_not_make_is_gone(tmp_path: Path) -> None:
    folder = tmp_path / "huruf"
    Part("huruf", "a", lambda fresh: (fresh / "lama").touch()).build_into(folder)
    Part("huruf", "b", lambda fresh: (fresh / "baru").touch()).build_into(folder)
    assert (folder / "baru").exists()
    assert not (folder / "lama").exists()


def test_a_build_that_stops_leaves_the_old_one_whole(tmp_path: Path) -> None:
    folder = tmp_path / "huruf"
    Part("huruf", "a", lambda fresh: (fresh / "lama").touch()).build_into(folder)

    def stop(fresh: Path) -> None:
        (fresh / "separuh").touch()
        raise NotPossible("tidak ada jaringan")

    with pytest.raises(NotPossible):
        Part("huruf", "b", stop).build_into(folder)
    assert (folder / "lama").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["huruf"]


def test_the_digest_sees_names_contents_and_words(tmp_path: Path) -> None:
    one, other = tmp_path / "a", tmp_path / "b"
    one.write_text("1")
    other.write_text("2")
    assert digest([one, other]) == digest([other, one])
    assert len({digest([one]), digest([other]), digest([one], "x"), digest([one], "y"), digest([one, other])}) == 5
