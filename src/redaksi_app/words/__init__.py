"""Words: the lexicon, affixes, and what to write instead."""
