"""The particle pun in headlines, and at words that only end like it."""

from __future__ import annotations

import pytest

from redaksi_app.finding import Severity
from tests.rules.families import corrected, findings

_BODY = "\nSOE - Warga mengungsi sejak malam."


@pytest.mark.parametrize(
    ("headline", "wanted"),
    [
        ("Siapapun Boleh Ikut Lomba Perahu", "Siapa pun Boleh Ikut Lomba Perahu"),
        ("TAK SEORANGPUN SELAMAT", "TAK SEORANG PUN SELAMAT"),
    ],
)
def test_headline(headline: str, wanted: str) -> None:
    assert corrected(headline + _BODY, "pun") == wanted + _BODY


@pytest.mark.parametrize("word", ["menghimpun", "terhimpun", "ampun", "serumpun", "adapun", "ataupun", "Rampun"])
def test_word_that_ends_so_by_nature(word: str) -> None:
    assert findings(f"SOE - Warga {word} itu datang.", "pun") == ()


def test_what_dictionaries_join_is_only_advice() -> None:
    (finding,) = findings("Betapapun jauhnya, warga datang.", "pun")
    assert (finding.severity, finding.safe, finding.suggestions) == (Severity.ADVICE, False, ("Betapa pun",))
