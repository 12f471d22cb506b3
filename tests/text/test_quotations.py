"""What counts as somebody's words."""

import pytest

from redaksi_app.text import find_quotations


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('Ia berkata, "Kami aman," lalu pergi.', ["Kami aman,"]),
        ("“Kami aman,” katanya. “Terima kasih.”", ["Kami aman,", "Terima kasih."]),
        ("“Kami aman dan akan terus", ["Kami aman dan akan terus"]),
        ('Layar 14" itu pecah.', []),
        ("Tanpa kutipan.", []),
        ('"Satu" dan “dua”', ["Satu", "dua"]),
        ("”Kami aman,” katanya. ”Terima kasih.”", ["Kami aman,", "Terima kasih."]),
        ("Istilah (”tengkes”) itu baru.", ["tengkes"]),
        ("Kami aman,” katanya, lalu pergi. ” Ia kembali.", []),
        ("Layar 14” itu pecah.", []),
    ],
)
def test_quotations(text: str, quoted: list[str]) -> None:
    assert [text[one.inside.start : one.inside.end] for one in find_quotations(text)] == quoted
