from __future__ import annotations

from tools.languagetool.words import common, rows, tags_of
from tools.lexicon.tagged import TaggedWord


def _times(count: int, *words: TaggedWord) -> list[list[TaggedWord]]:
    return [list(words)] * count


def test_a_word_has_the_tags_that_are_common_enough() -> None:
    sentences = _times(8, TaggedWord("panas", "JJ")) + _times(2, TaggedWord("panas", "NN"))
    assert tags_of(sentences) == {"panas": ["ADJ", "NOM:BND:DSR"]}
    assert tags_of(sentences + _times(30, TaggedWord("panas", "JJ"))) == {"panas": ["ADJ"]}


def test_names_numbers_and_single_uses_are_left_out() -> None:
    sentences = _times(3, TaggedWord("kata", "VB"), TaggedWord("Rote", "NN"), TaggedWord("12", "NUM"))
    assert tags_of([*sentences, [TaggedWord("sekali", "ADV")]]) == {"kata": ["VRB"]}


def test_every_row_names_its_sources_and_whether_it_is_a_root() -> None:
    assert rows(["arit", "baca"], {"baca": ["VRB"], "membaca": ["VRB"]}) == [
        "arit\tNOM:BND:DSR\tya\tPySastrawi",
        "baca\tVRB\tya\tPySastrawi nlp-id",
        "membaca\tVRB\ttidak\tnlp-id",
    ]


def test_clitics_and_doubling_do_not_make_words_of_their_own() -> None:
    noun = ["NOM:BND:DSR"]
    tagged = {"rumah": noun, "rumahnya": noun, "rumah-rumah": noun, "hanya": ["ADV"], "kupu-kupu": noun}
    assert [row.split("\t")[0] for row in rows([], tagged)] == ["hanya", "kupu-kupu", "rumah"]


def test_the_commonest_words_come_first() -> None:
    sentences = _times(2, TaggedWord("yang", "PR"), TaggedWord("Rote", "NNP")) + _times(1, TaggedWord("laut", "NN"))
    assert common(sentences, 1) == ["yang"]
    assert common(sentences) == ["yang", "laut"]
