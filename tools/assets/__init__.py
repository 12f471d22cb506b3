"""Building what is shipped but not committed: fonts, icons, the lexicon and the compiled translations.

``python -m tools.assets`` brings ``src/redaksi_app/assets`` up to date; a part whose inputs did not change is left
alone.
"""
