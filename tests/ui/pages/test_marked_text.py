import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.ui.pages.marked_text import (
    Run,
    RunKind,
    inline_runs,
    new_runs,
    old_runs,
    replaced,
    word_changes,
)

TEXTS = st.text(alphabet="ab ,.-’\u00a0", max_size=24)


def shown(old: str, new: str) -> str:
    """The marked text with [-what went-] and {+what came+}."""
    signs = {RunKind.KEPT: "{}", RunKind.REMOVED: "[-{}-]", RunKind.INSERTED: "{{+{}+}}"}
    return "".join(signs[run.kind].format(run.text) for run in inline_runs(old, new, word_changes(old, new)))


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ("menjelang pileg dan", "menjelang Pileg dan", "menjelang [-pileg-]{+Pileg+} dan"),
        ("AKBP Anton Seran, S. H., S. I. K, tiba", "AKBP Anton Seran, S.H., S.I.K., tiba",
         "AKBP Anton Seran, [-S. H., S. I. K-]{+S.H., S.I.K.+}, tiba"),
        ("Anton Seran, S.H. tiba", "Anton Seran, S.H., tiba", "Anton Seran, S.H.{+,+} tiba"),
        ("tinggal dirumah itu", "tinggal di rumah itu", "tinggal [-dirumah-]{+di·rumah+} itu"),
        ("anak anak bermain", "anak-anak bermain", "[-anak anak-]{+anak-anak+} bermain"),
        ("dua  spasi", "dua spasi", "dua [-·-]spasi"),
        ("dibuka oleh camat.", "dibuka camat.", "dibuka [-oleh -]camat."),
        ("dilaksanakan dalam rangka menjaga", "bertujuan menjaga",
         "[-dilaksanakan dalam rangka-]{+bertujuan+} menjaga"),
        ("sama saja", "sama saja", "sama saja"),
    ],
)  # fmt: skip
def test_words_are_marked_whole(old: str, new: str, wanted: str) -> None:
    assert shown(old, new) == wanted


def test_a_no_break_space_is_told_from_a_space() -> None:
    assert replaced("Rp 5", "Rp\u00a05") == (Run(RunKind.REMOVED, "Rp·5"), Run(RunKind.INSERTED, "Rp°5"))


def test_a_paragraph_break_is_seen() -> None:
    assert replaced("\nIsi", "") == (Run(RunKind.REMOVED, "¶Isi"),)


@given(TEXTS, TEXTS)
def test_changes_turn_one_text_into_the_other(old: str, new: str) -> None:
    changes = word_changes(old, new)
    result, at = "", 0
    for change in changes:
        assert at <= change.old_start <= change.old_end
        result += old[at : change.old_start] + new[change.new_start : change.new_end]
        at = change.old_end
    assert result + old[at:] == new
    assert not changes or old != new


@given(TEXTS, TEXTS)
def test_runs_are_as_long_as_the_texts_they_show(old: str, new: str) -> None:
    changes = word_changes(old, new)
    assert sum(len(run.text) for run in old_runs(old, new, changes)) == len(old)
    assert sum(len(run.text) for run in new_runs(old, new, changes)) == len(new)
