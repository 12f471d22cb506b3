from __future__ import annotations

from benchmarks.grammar_tags import shares


def test_counts_become_shares_of_the_words() -> None:
    assert shares("all\t200\t100\t50\t30\t20\nsmall\t4\t4\t0\t0\t0\n") == {
        "all": (200, [50.0, 25.0, 15.0, 10.0]),
        "small": (4, [100.0, 0.0, 0.0, 0.0]),
    }
