"""What builds the parts that ship: the lexicon, the rule pages, assets."""
