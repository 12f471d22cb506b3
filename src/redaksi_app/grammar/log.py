"""What the grammar check notes, without a word of any draft: part of the window's log, nowhere at a terminal."""

import logging

log = logging.getLogger("redaksi.grammar")
log.addHandler(logging.NullHandler())
