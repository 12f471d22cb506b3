"""The command line: the same engine for scripts, tests and newsroom servers."""
