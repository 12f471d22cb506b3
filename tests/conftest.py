"""What holds for every test."""

from __future__ import annotations

from hypothesis import settings

# No test asserts times: the first example loads tables, and machines differ.
settings.register_profile("redaksi", deadline=None)
settings.load_profile("redaksi")
