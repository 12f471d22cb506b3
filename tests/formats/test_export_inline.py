"""Elements that nest, made of spans that may cross."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.formats.export_inline import Inline, nested

TEXT = "petani panen jagung"
PLACES = st.lists(st.integers(0, len(TEXT)), unique=True, max_size=8).map(sorted)


def spans(places: list[int], tag: str) -> list[Inline]:
    pairs = zip(places[::2], places[1::2], strict=False)
    return [Inline(start, end, f"<{tag}>", f"</{tag}>") for start, end in pairs]


def written(layers: list[list[Inline]]) -> str:
    return "".join(before + TEXT[start:end] for before, start, end in nested(len(TEXT), layers))


class Reading(HTMLParser):
    """For every sign of the text, the elements that it stands in; raises where they do not nest."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.around: list[set[str]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(page)
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data
        self.around += [set(self._open)] * len(data)


@given(PLACES, PLACES)
def test_every_sign_is_in_its_elements_and_these_nest(outer: list[int], inner: list[int]) -> None:
    layers = [spans(outer, "a"), spans(inner, "em")]
    read = Reading(written(layers))
    assert read.text == TEXT
    for place, around in enumerate(read.around):
        assert around == {
            tag
            for layer, tag in zip(layers, ("a", "em"), strict=True)
            if any(span.start <= place < span.end for span in layer)
        }


def test_an_element_is_opened_once_where_nothing_crosses_it() -> None:
    assert written([spans([0, 12], "a"), spans([7, 12], "em")]) == "<a>petani <em>panen</em></a> jagung"
    assert written([spans([0, 6, 6, 12], "a"), []]) == "<a>petani</a><a> panen</a> jagung"
    assert written([spans([0, 12], "a"), spans([7, 19], "em")]) == "<a>petani <em>panen</em></a><em> jagung</em>"


def test_a_text_without_spans_is_itself() -> None:
    assert written([[], []]) == TEXT
    assert list(nested(0, [[]])) == [("", 0, 0)]
