"""The lexicon that ships, which the assets' build makes."""

from __future__ import annotations

import pytest

from redaksi_app.words.lexicon import Lexicon, lexicon_folder, open_lexicon
from redaksi_app.words.pairs import Pairs
from redaksi_app.words.suggest import Suggester


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    opened = open_lexicon()
    if opened is None:
        pytest.fail(f"the lexicon has not been built in {lexicon_folder()}: make assets")
    return opened


@pytest.fixture(scope="session")
def suggester(lexicon: Lexicon) -> Suggester:
    return Suggester(lexicon, Pairs(lexicon_folder()))
