"""Lines and columns from 1, at the edges of lines too."""

from redaksi_app.cli.places import Places


def test_line_and_column() -> None:
    text = "satu\n\n🙂 dua\u2028tiga\n"
    places = Places(text)
    assert [places.of(offset) for offset in (0, 4, 5, 6, 7, text.index("tiga"), len(text))] == [
        (1, 1),
        (1, 5),
        (2, 1),
        (3, 1),
        (3, 2),
        (3, 7),
        (4, 1),
    ]
