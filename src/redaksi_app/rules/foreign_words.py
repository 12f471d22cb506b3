"""English words of newsrooms and telephones, to which Indonesian parts are joined by a hyphen: link-nya, di-update."""

from __future__ import annotations

from redaksi_app.text.patterns import expression
from redaksi_app.words.lexicon import open_lexicon

#: Letters that Indonesian words do not have in this order, or do not end in.
_SHAPE = expression(
    r".*(?:ch|ck|ph|th|wn)|(?!(?:bank|tank|band)$).*(?:nk|nd|nt|st|rd|ld|ft|rk|ll|ss|tt|sh|ow|ew|[xv])$"
)
#: Common ones whose letters might be Indonesian, or that dictionaries of Indonesian words have for being common.
_COMMON = frozenset(
    """online offline website upload download file email link chat driver owner server leader gadget budget
    event agent volunteer player partner trend brand ranking rating casting meeting training branding booster
    caption feed story update subscriber follower like share streaming podcast vlog hoax game gamer hashtag
    skill deadline headline feedback lockdown start finish setup laptop mouse keyboard speaker tester staff
    supplier vendor outlet mall tower cover talent host master manager backup login password username timeline
    profile admin user influencer content creator review item voucher refund tracking hacker software
    hardware""".split()
)


def is_english(word: str) -> bool:
    """Whether ``word`` (lower case) is English, however common in Indonesian text."""
    lexicon = open_lexicon()
    return word in _COMMON or _SHAPE.match(word) is not None or (lexicon is not None and lexicon.is_foreign(word))
