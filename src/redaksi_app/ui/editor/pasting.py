"""Text from outside, made fit for a draft. No Qt here."""

from __future__ import annotations

import re

#: U+FFFC and U+FDD0, U+FDD1 mean pictures and frames to Qt; a byte order mark and the rest of C0 mean nothing here.
_UNFIT = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufdd0\ufdd1\ufeff\ufffc]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2029]")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def clean_text(text: str) -> str:
    r"""``text`` with every line end as ``\n`` and without what an editor cannot show.

    No-break spaces (U+00A0), soft breaks (U+2028) and tabs are kept. The editor holds exactly this text.
    """
    text = _LINE_ENDS.sub("\n", text)
    return _LONE_SURROGATE.sub("\ufffd", _UNFIT.sub("", text))
