r"""Reading RTF: the words of its body, and nothing of what stands around them.

A reader of our own: those to be had keep hidden and deleted text, cannot tell ``\line`` from ``\par``, and take
minutes over a file made to harm. One pass over the bytes, no recursion, a stack no deeper than the file is long.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from functools import lru_cache

from redaksi_app.finding import Bilingual
from redaksi_app.formats.draft import Content
from redaksi_app.formats.errors import TOO_LARGE, DraftError
from redaksi_app.formats.plain import normalise
from redaksi_app.formats.rtf_words import CHARACTERS, CHARSETS, ENDS, SKIPPED

#: Tokens and open groups; a long report has some ten thousand tokens and a dozen groups.
_MOST_TOKENS = 1_000_000
_DEEPEST = 100_000
_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})?[ ]?|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z])"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}]+)",
    re.DOTALL,
)
_SIGNS = {b"~": "\u00a0", b"-": "\u00ad", b"_": "\u2011", b"{": "{", b"}": "}", b"\\": "\\", b"\t": "\t"}
_TRACKED = Bilingual(
    "Perubahan terlacak dibaca sebagai sudah diterima.", "Tracked changes were read as already accepted."
)
_HIDDEN = Bilingual("Teks tersembunyi tidak ikut dibaca.", "Hidden text was not read.")
_CUT_OFF = Bilingual(
    "Berkas RTF ini terpotong. Periksa apakah akhir naskahnya lengkap.",
    "This RTF is cut off. Check whether the end of the draft is there.",
)


@dataclass(slots=True)
class _Group:
    """What a closing brace puts back."""

    skipping: bool = False
    fonts: bool = False
    hidden: bool = False
    deleted: bool = False
    font: int = -1
    substitutes: int = 1  # signs after \\u for readers without Unicode

    def inner(self) -> _Group:
        """What a group that opens in this one starts with."""
        return _Group(self.skipping, self.fonts, self.hidden, self.deleted, self.font, self.substitutes)


def read_rtf(data: bytes) -> Content:
    """The paragraphs of the RTF ``data``, those in tables' cells among them, with tracked changes as if accepted.

    ``DraftError`` when it holds more marks than any draft has. One that is cut off is read as far as it goes.
    """
    reader = RtfReader()
    reader.read(data)
    return Content(normalise("\n".join(reader.paragraphs)), tuple(reader.notices()))


class RtfReader:
    """Gathers the paragraphs of an RTF."""

    def __init__(self) -> None:
        self.paragraphs: list[str] = []
        self._text: list[str] = []
        self._bytes = bytearray()  # not decoded yet: a character may be spread over several marks
        self._group = _Group()
        self._stack: list[_Group] = []
        self._codepage = "cp1252"
        self._fonts: dict[int, str] = {}
        self._to_skip = 0
        self._comments = self._notes = self._boxes = self._deleted = 0
        self._tracked = self._dropped_hidden = self._cut_off = False

    def read(self, data: bytes) -> None:
        """Read all of it; ``DraftError`` when it holds more marks than any draft has."""
        position = max(0, data.find(b"{"))
        for _ in range(_MOST_TOKENS):
            match = _TOKEN.match(data, position)
            if match is None:  # the end, or a lone backslash before it
                break
            position = match.end()
            if match["word"] == b"bin":
                # The bytes that follow may look like anything.
                position += max(0, int(match["number"] or 0))
                self._to_skip = max(0, self._to_skip - 1)
            elif match["brace"] == b"}":
                self._close()
                if not self._stack:
                    break  # what follows the outermost group is not the document
            else:
                self._take(match)
        else:
            raise DraftError(TOO_LARGE)
        self._cut_off = bool(self._stack) or position > len(data)
        self._flush()
        if self._text:
            self._end_paragraph()

    def notices(self) -> list[Bilingual]:
        """What an editor should know about what was read."""
        found = [_CUT_OFF] if self._cut_off else []
        found += [_TRACKED] if self._tracked else []
        if self._deleted:
            # LibreOffice marks a paragraph as deleted that stands beside one: an editor must know to look.
            count = self._deleted
            found.append(
                Bilingual(
                    f"Kata yang ditandai terhapus dan tidak ikut dibaca: {count}. Bandingkan dengan berkas aslinya.",
                    f"Words marked as deleted that were not read: {count}. Compare with the file itself.",
                )
            )
        if self._comments:
            count = self._comments
            found.append(Bilingual(f"Komentar di dalam berkas: {count}.", f"Comments in the file: {count}."))
        if self._notes:
            count = self._notes
            found.append(
                Bilingual(f"Catatan kaki tidak ikut dibaca: {count}.", f"Footnotes that were not read: {count}.")
            )
        if self._boxes:
            count = self._boxes
            found.append(
                Bilingual(f"Kotak teks tidak ikut dibaca: {count}.", f"Text boxes that were not read: {count}.")
            )
        return [*found, _HIDDEN] if self._dropped_hidden else found

    def _take(self, match: re.Match[bytes]) -> None:
        if match["text"]:
            self._plain(match["text"].translate(None, b"\r\n\0"))
        elif match["hex"]:
            self._plain(bytes.fromhex(match["hex"].decode()))
        elif match["brace"]:
            self._open()
        elif match["word"]:
            number = match["number"]
            self._word(match["word"].decode(), None if number is None else int(number))
        else:
            self._sign(match["sign"])

    def _open(self) -> None:
        self._flush()
        self._to_skip = 0
        if len(self._stack) >= _DEEPEST:
            raise DraftError(TOO_LARGE)
        self._stack.append(self._group)
        self._group = self._group.inner()

    def _close(self) -> None:
        self._flush()
        self._to_skip = 0
        if self._stack:
            self._group = self._stack.pop()

    def _plain(self, text: bytes) -> None:
        """Bytes of text, less those that only stand for a character already written as Unicode."""
        if self._to_skip:
            skipped = min(self._to_skip, len(text))
            self._to_skip -= skipped
            text = text[skipped:]
        if text and self._shown():
            self._bytes += text
        elif self._group.deleted and not self._group.skipping:
            self._deleted += len(text.split())

    def _sign(self, sign: bytes) -> None:
        if self._to_skip:
            self._to_skip -= 1
        elif sign == b"*":
            self._flush()
            # Readers leave out a group of this mark when they do not know it; only its being there may matter.
            self._group.skipping = True
        elif sign in (b"\n", b"\r"):
            self._word("par", None)
        elif sign in _SIGNS:
            self._write(_SIGNS[sign])

    def _word(self, word: str, number: int | None) -> None:
        if self._to_skip and word != "u":
            self._to_skip -= 1
            return
        self._flush()
        if self._group.fonts:
            self._font_table(word, number or 0)
        elif word in SKIPPED:
            self._destination(word)
        elif word == "u":
            self._unicode(number or 0)
        elif word == "uc":
            self._group.substitutes = min(16, max(0, number or 0))
        elif word in CHARACTERS:
            self._write(CHARACTERS[word])
        elif word in ENDS:
            # A row ends with its last cell; where it does not, its words still end there.
            if self._shown() and (ENDS[word] or self._text):
                self._end_paragraph()
        else:
            self._look(word, number)

    def _look(self, word: str, number: int | None) -> None:
        """What decides whether and in which letters the text that follows is read."""
        if word == "v":
            self._group.hidden = number != 0
        elif word == "deleted":
            self._group.deleted = number != 0
        elif word == "revised":
            self._tracked = True
        elif word == "plain":
            self._group.hidden = self._group.deleted = False
        elif word == "f":
            self._group.font = number or 0
        elif word == "ansicpg":
            self._codepage = _known(f"cp{number}") or self._codepage
        elif word in ("mac", "pc", "pca"):
            self._codepage = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}[word]

    def _destination(self, word: str) -> None:
        """A group that is not the body's text; the font table is the only one that is looked into."""
        # A group may be marked as one that not every reader knows; what counts is where it stands.
        outside = not (self._stack[-1] if self._stack else self._group).skipping
        self._notes += outside and word == "footnote"
        # These stand in groups that are left out already.
        self._comments += word == "annotation"
        self._boxes += word == "shptxt"
        self._group.skipping = True
        self._group.fonts = outside and word == "fonttbl"

    def _font_table(self, word: str, number: int) -> None:
        if word == "f":
            self._group.font = number
        elif word == "fcharset" and (name := CHARSETS.get(number)):
            self._fonts.setdefault(self._group.font, name)
        elif word == "cpg" and (known := _known(f"cp{number}")):
            self._fonts[self._group.font] = known

    def _unicode(self, number: int) -> None:
        code = number + 0x10000 if number < 0 else number
        self._write(chr(code) if 0 < code <= 0x10FFFF else "\ufffd")
        self._to_skip = self._group.substitutes

    def _write(self, text: str) -> None:
        self._flush()
        if self._shown():
            self._text.append(text)

    def _shown(self) -> bool:
        """Whether text that stands here is the draft's; notes why it is not."""
        group = self._group
        if group.skipping:
            return False
        self._tracked |= group.deleted
        self._dropped_hidden |= group.hidden and not group.deleted
        return not (group.hidden or group.deleted)

    def _flush(self) -> None:
        if self._bytes:
            encoding = self._fonts.get(self._group.font, self._codepage)
            self._text.append(self._bytes.decode(encoding, "replace"))
            self._bytes.clear()

    def _end_paragraph(self) -> None:
        self.paragraphs.append("".join(self._text))
        self._text.clear()


@lru_cache(maxsize=64)
def _known(name: str) -> str | None:
    """``name`` when it is a text encoding of this Python."""
    try:
        return name if codecs.lookup(name)._is_text_encoding else None
    except (LookupError, ValueError):
        return None
