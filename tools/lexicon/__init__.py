"""Building the lexicon that Redaksi ships, from registry packages."""
