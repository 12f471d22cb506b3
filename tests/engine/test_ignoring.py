"""An ignored finding stays ignored through edits elsewhere."""

from redaksi_app.engine import Engine, Ignored, IgnoreScope, split_ignored
from redaksi_app.finding import Finding
from redaksi_app.styles import shipped_styles

_UMUM = shipped_styles().load("umum")
_TEXT = "SOE - Warga menunggu dirumah.\nAnak-anak bermain dirumah tetangga."


def _check(text: str) -> tuple[Finding, ...]:
    return Engine().check(text, _UMUM).findings


def test_here_settles_one_place_only() -> None:
    first, second = _check(_TEXT)
    decision = Ignored.of(first, _TEXT, IgnoreScope.HERE)
    open_ones, settled = split_ignored(_check(_TEXT), [decision], _TEXT)
    assert open_ones == [second]
    assert settled == [(first, decision)]


def test_decision_survives_an_edit_before_it() -> None:
    decision = Ignored.of(_check(_TEXT)[0], _TEXT, IgnoreScope.HERE)
    edited = _TEXT.replace("Warga", "Puluhan warga")
    open_ones, settled = split_ignored(_check(edited), [decision], edited)
    assert len(open_ones) == len(settled) == 1
    assert settled[0][0].start < open_ones[0].start


def test_draft_wide_decision_settles_all() -> None:
    decision = Ignored.of(_check(_TEXT)[0], _TEXT, IgnoreScope.DRAFT)
    open_ones, settled = split_ignored(_check(_TEXT), [decision], _TEXT)
    assert not open_ones
    assert len(settled) == 2


def test_changed_words_are_open_again() -> None:
    decision = Ignored.of(_check(_TEXT)[0], _TEXT, IgnoreScope.HERE)
    edited = _TEXT.replace("menunggu dirumah", "menunggu dikantor")
    open_ones, _ = split_ignored(_check(edited), [decision], edited)
    assert [finding.text for finding in open_ones] == ["dikantor", "dirumah"]
