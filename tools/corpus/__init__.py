"""Making ``tests/files``: drafts as real programs write them, with invented text.

``python -m tools.corpus FOLDER`` writes them all. It needs LibreOffice with python3-uno, and Pandoc (named in
``PANDOC``, or on the path; the wheel pypandoc-binary has it). The files are kept, not made anew for each test:
programs of another version write other bytes. Names tell the program: ``lo`` LibreOffice 7.4, ``pandoc`` 3.9,
``pydocx`` python-docx 1.2; all others have the habits of the program they are named after, written by hand.
"""
