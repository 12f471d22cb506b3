"""The report for people: one line a finding, colours only where asked."""

from __future__ import annotations

from redaksi_app.cli.check import Checked
from redaksi_app.cli.report_text import text_report
from redaksi_app.finding import Bilingual, Category, Finding, Severity


def _checked(text: str, suggestion: str) -> Checked:
    finding = Finding(
        "uji.uji", Category.STYLE, Severity.ERROR, 0, len(text), text, Bilingual("Pesan", "Message"), (suggestion,)
    )
    return Checked("a.txt", "umum", text, (finding,))


def test_line_breaks_do_not_break_the_line() -> None:
    report = text_report([_checked("satu\ndua\u2028tiga", "")], "id", colour=False)
    assert report == "a.txt:1:1: Wajib uji.uji: Pesan [satu¶dua↵tiga → ]\n1 naskah: 1 wajib, 0 periksa, 0 saran\n"


def test_long_words_are_cut() -> None:
    line = text_report([_checked("a" * 200, "b")], "en", colour=False).splitlines()[0]
    assert line == f"a.txt:1:1: Required uji.uji: Message [{'a' * 60}… → b]"


def test_colour() -> None:
    assert "\x1b[31mWajib\x1b[0m" in text_report([_checked("a", "b")], "id", colour=True)
