"""Words written twice."""

from __future__ import annotations

from redaksi_app.finding import Severity
from tests.rules.families import corrected, findings


def test_function_word_is_an_error_and_another_a_warning() -> None:
    (first, second) = findings("SOE - Ia ke ke Kupang untuk membawa membawa beras.", "kata-ganda")
    assert (first.severity, second.severity) == (Severity.ERROR, Severity.WARNING)


def test_three_in_a_row_become_one() -> None:
    text = "SOE - Rumah di di di pesisir rusak."
    assert corrected(corrected(text, "kata-ganda"), "kata-ganda") == "SOE - Rumah di pesisir rusak."


def test_word_across_a_mark_is_no_slip() -> None:
    assert findings("SOE - Warga datang di, di antaranya, Soe. Itu itu: itu saja.", "kata-ganda")[0].text == "Itu itu"
