"""Files that no program would write, for the readers: ``make fuzz``.

Every file is made from one of ``tests/files`` by a few changes that a seed decides, and read in a child process that
may take 5 seconds and 500 MB and may neither connect to anything nor start a program. What a reader may do with it:
read it, or refuse it with the sentence that a ``DraftError`` is.
"""
