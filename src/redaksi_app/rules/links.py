"""Web addresses and e-mail addresses, whose marks are not punctuation."""

from __future__ import annotations

_SIGNS = ("://", "www.", "@")
_HOSTS = (".com", ".co.id", ".id/", ".go.id", ".net", ".org")


def in_link(text: str, at: int) -> bool:
    """Whether the character at ``at`` belongs to a web address, an e-mail address or a handle.

    What stands between two blanks counts as one: "https://example.id/a,b" with all its marks.
    """
    start = max(text.rfind(" ", 0, at), text.rfind("\n", 0, at), text.rfind("\u00a0", 0, at)) + 1
    end = text.find(" ", at)
    chunk = text[start : len(text) if end < 0 else end].lower()
    return any(sign in chunk for sign in _SIGNS) or ("/" in chunk and any(host in chunk for host in _HOSTS))
