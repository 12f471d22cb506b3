"""The made-up slips are slips, the same on every run, and spellers are judged by them as a reader would judge."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Sequence

import pytest

from benchmarks.typos import (
    DICTIONARY,
    KINDS,
    HunspellProcess,
    Typo,
    frequent_words,
    known_to_hunspell,
    main,
    make_typos,
    measure,
    neighbours,
    read_stems,
    table,
)

WORDS = [
    "angkutan", "bendera", "cangkir", "dermaga", "ekspedisi", "fasilitas", "gelombang", "harapan", "iklim", "jembatan",
    "kecamatan", "lembaga", "musyawarah", "nelayan", "olahraga", "pelabuhan", "rumah", "sekolah", "tanggul", "wisata",
]  # fmt: skip
HUNSPELL = pytest.mark.skipif(
    shutil.which("hunspell") is None or not DICTIONARY.with_suffix(".dic").exists(), reason="hunspell-id is missing"
)


def nothing(_: str) -> bool:
    return False


class Fixed:
    """A speller that says what it was told to say."""

    name = "fixed"

    def __init__(self, accepted: Sequence[str], suggestions: dict[str, list[str]]) -> None:
        self.accepted, self.suggestions = accepted, suggestions

    def accepts(self, word: str) -> bool:
        return word in self.accepted

    def suggest(self, word: str) -> Sequence[str]:
        return self.suggestions.get(word, [])


def test_every_slip_differs_from_its_word_and_from_the_others() -> None:
    typos, _ = make_typos(WORDS, 18, 3, nothing)
    assert len(typos) == 18
    assert all(typo.wrong != typo.right and typo.right in WORDS for typo in typos)
    assert len({typo.wrong for typo in typos}) == len({typo.right for typo in typos}) == 18


def test_kinds_come_in_equal_shares() -> None:
    typos, _ = make_typos(WORDS, 18, 3, nothing)
    assert Counter(typo.kind for typo in typos) == dict.fromkeys(KINDS, 3)


def test_a_seed_gives_the_same_slips_again_and_another_seed_others() -> None:
    assert make_typos(WORDS, 12, 5, nothing) == make_typos(WORDS, 12, 5, nothing)
    assert make_typos(WORDS, 12, 5, nothing) != make_typos(WORDS, 12, 6, nothing)


def test_slips_that_make_a_word_are_left_out_and_counted() -> None:
    plain, _ = make_typos(WORDS, 6, 1, nothing)
    real = plain[0].wrong
    typos, left_out = make_typos(WORDS, 6, 1, lambda word: word == real)
    assert left_out == 1
    assert real not in {typo.wrong for typo in typos}


def test_too_few_words_are_an_error() -> None:
    with pytest.raises(ValueError, match="only 20 slips out of 20 words"):
        make_typos(WORDS, 21, 1, nothing)


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_does_to_a_word_what_it_says(kind: str) -> None:
    by_length = {"dropped": {-1}, "doubled": {1}, "inserted": {1}, "transposed": {0}, "neighbour key": {0}}
    typos = [typo for seed in range(40) for typo in make_typos(WORDS, 18, seed, nothing)[0] if typo.kind == kind]
    changes = {len(typo.wrong) - len(typo.right) for typo in typos}
    assert changes == by_length.get(kind, {-1, 0, 1})
    if kind == "transposed":
        assert all(sorted(typo.wrong) == sorted(typo.right) for typo in typos)
    if kind == "neighbour key":
        pairs = [
            [(typed, meant) for typed, meant in zip(typo.wrong, typo.right, strict=True) if typed != meant]
            for typo in typos
        ]
        assert all(len(changed) == 1 and changed[0][0] in neighbours(changed[0][1]) for changed in pairs)


@pytest.mark.parametrize(("letter", "around"), [("g", "ftyhbv"), ("q", "wa"), ("p", "ol"), ("m", "njk")])
def test_neighbours_are_the_keys_that_touch(letter: str, around: str) -> None:
    assert sorted(neighbours(letter)) == sorted(around)


def test_only_real_content_words_are_taken() -> None:
    ranked = ["yang", "untuk", "gunung", "wifi2", "Papua", "asdfgh", "kapal", "café-kafe", "laut"]
    assert frequent_words(ranked, [word for word in ranked if word != "asdfgh"]) == ["gunung", "kapal"]


def test_an_accepted_slip_counts_as_missed_and_right_words_by_their_place() -> None:
    typos = [
        Typo("kapla", "kapal", "transposed"),
        Typo("lauut", "laut", "doubled"),
        Typo("pasra", "pasar", "transposed"),
        Typo("gunun", "gunung", "dropped"),
    ]
    speller = Fixed(
        accepted=["kapla"],
        suggestions={
            "kapla": ["kapal"],
            "lauut": ["laut"],
            "pasra": ["pasrah", "pasar"],
            "gunun": ["gurun", "guna", "gunan", "gundu", "gunu", "gunung"],
        },
    )
    results = measure(speller, typos)
    assert [result.noticed for result in results] == [False, True, True, True]
    assert [result.first for result in results] == [False, True, False, False]
    assert [result.among_five for result in results] == [False, True, True, False]
    first_line = table({"fixed": results}).splitlines()[1].split()
    assert first_line[:6] == ["all", "fixed", "4", "75.0%", "25.0%", "50.0%"]


@HUNSPELL
def test_hunspell_tells_words_from_slips() -> None:
    with HunspellProcess() as hunspell:
        assert hunspell.accepts("pemerintah")
        assert not hunspell.accepts("pemerintha")
        assert hunspell.suggest("pemerintha")[0] == "pemerintah"
        assert not hunspell.suggest("xqzvkjw")
        assert hunspell.accepts("rumahnya")


@HUNSPELL
def test_words_are_sorted_out_by_the_dictionary() -> None:
    assert known_to_hunspell(["rumah", "rumhxq", "menyeberangi", "zzqk"]) == {"rumah", "menyeberangi"}


@HUNSPELL
def test_stems_are_read_without_their_flags() -> None:
    stems = read_stems()
    assert {"rumah", "makan"} <= stems
    assert not any("/" in stem for stem in stems)


@HUNSPELL
def test_the_whole_run_prints_a_row_for_every_kind(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("wordfreq")
    main(["--count", "12", "--seed", "2", "--show", "2"])
    printed = capsys.readouterr().out
    assert printed.startswith("12 slips in ")
    assert all(f"\n{kind}" in printed for kind in ("all", *KINDS))
    assert printed.count("    hunspell-id: ") == 2
