from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.text.edits import Edit
from redaksi_app.ui.editor.shadow import Shadow

TEXTS = st.text(alphabet="ab \n🙂é", max_size=30)


@given(TEXTS, TEXTS, st.integers(0, 30), st.integers(0, 10))
def test_what_qt_tells_becomes_the_edit_that_was_made(text: str, inserted: str, start: int, length: int) -> None:
    start = min(start, len(text))
    length = min(length, len(text) - start)
    after = text[:start] + inserted + text[start + length :]
    units = after.encode("utf-16-le")
    shadow = Shadow(text)
    edit = shadow.derive(
        len(text[:start].encode("utf-16-le")) // 2,
        len(inserted.encode("utf-16-le")) // 2,
        len(units) // 2,
        lambda a, b: units[2 * a : 2 * b].decode("utf-16-le", "surrogatepass"),
    )
    if edit is not None:
        shadow.apply(edit)
    assert shadow.text == after


def test_blank_paragraphs_have_no_number() -> None:
    shadow = Shadow("satu\n\n  \ndua")
    assert [shadow.paragraph_number(index) for index in range(5)] == [1, 0, 0, 2, 0]
    shadow.apply(Edit(5, "", "baru"))
    assert [shadow.paragraph_number(index) for index in range(4)] == [1, 2, 0, 3]
    assert shadow.paragraph_count() == 3
