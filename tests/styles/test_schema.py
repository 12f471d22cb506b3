"""The schema's own lists agree with the rest of the program."""

from redaksi_app.article import PartKind
from redaksi_app.styles import shipped_styles
from redaksi_app.styles.keys import PARTS, ROLES


def test_parts_are_those_of_an_article() -> None:
    assert set(PARTS) == {kind.value for kind in PartKind} - {"blank"}


def test_every_part_has_a_paragraph_style() -> None:
    assert set(shipped_styles().load("umum").export.paragraph_styles) == set(ROLES)
