"""The control words of RTF that a reader of text must know: the Rich Text Format Specification, version 1.9.1."""

from __future__ import annotations

from redaksi_app.formats.plain import SOFT_BREAK

#: Words that are one character.
CHARACTERS = {
    "line": SOFT_BREAK,
    "lbr": SOFT_BREAK,
    "tab": "\t",
    "emdash": "—",
    "endash": "–",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}
#: Words that end a paragraph, and whether they do so where it has no text.
ENDS = {
    "par": True,
    "sect": False,
    "page": False,
    "column": False,
    "cell": True,
    "nestcell": True,
    "row": False,
    "nestrow": False,
}
#: Groups whose content is not the draft's own sentences: tables of the file, properties, pictures, notes, list
#: numbers, fields' instructions, index entries, and what is there for programs that know less.
SKIPPED = frozenset(
    "annotation atnauthor atnid author bkmkend bkmkstart buptim category colortbl comment company creatim datafield"
    " datastore do doccomm docvar fldinst filetbl fonttbl footer footerf footerl footerr footnote ftncn ftnsep ftnsepc"
    " aftncn aftnsep aftnsepc generator header headerf headerl headerr info keywords latentstyles listoverridetable"
    " listtable listtext nextfile nonesttables object operator panose pict pn pnseclvl pntext pntxta pntxtb"
    " printim private revtbl revtim rsidtbl rxe shpinst shprslt shptxt sn sp stylesheet subject sv tc template"
    " themedata title txe upr xe xmlnstbl".split()
)
#: ``\\fcharset`` to the encoding of a font's single bytes; 1 is "the document's own" and 2 a font of symbols.
CHARSETS = {
    0: "cp1252",
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "cp936",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
