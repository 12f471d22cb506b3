"""Paragraphs cover the text without gap or overlap."""

from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.text import split_paragraphs


@given(st.text(alphabet="ab \n\u2028🙂\u00a0", max_size=60))
def test_paragraphs_give_the_text_back(text: str) -> None:
    paragraphs = split_paragraphs(text)
    assert "\n".join(paragraph.text for paragraph in paragraphs) == text
    for number, paragraph in enumerate(paragraphs):
        assert paragraph.number == number
        assert text[paragraph.start : paragraph.end] == paragraph.text
