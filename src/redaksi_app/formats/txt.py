"""Reading and writing plain text, in whatever encoding a reporter's program left it."""

from __future__ import annotations

import codecs

from redaksi_app.finding import Bilingual
from redaksi_app.formats.draft import Content
from redaksi_app.formats.errors import BINARY, TOO_LARGE, DraftError
from redaksi_app.formats.folding import without_folds
from redaksi_app.formats.plain import clean, normalise, unwanted
from redaksi_app.formats.whatsapp import without_stamps

#: Bytes. Some three million words: no draft, and nothing an editor could work in.
MAX_TXT = 24 * 1024 * 1024
#: Of more lines than this nobody has folded or sent any: they are read as they are, for looking at them takes its time.
MOST_LINES = 200_000
_OLD_ENCODING = Bilingual(
    "Teks ini dibaca sebagai Windows-1252. Periksa huruf beraksen dan tanda kutipnya.",
    "This text was read as Windows-1252. Check its accented letters and quotation marks.",
)
_DAMAGED = Bilingual(
    "Sebagian huruf tidak terbaca dan diganti dengan \ufffd.", "Some characters were unreadable and became \ufffd."
)
_CONTROLS = Bilingual("Karakter kendali dalam teks ini dibuang.", "Control characters in this text were dropped.")

#: Text with a larger share of control characters than this is no text.
_CONTROL_SHARE = 0.01
#: Python knows these too; no draft is written in them, and some take hours over a long text.
_NOT_OF_LETTERS = frozenset(["idna", "punycode", "raw_unicode_escape", "undefined", "unicode_escape"])
#: How much of a file is looked at to tell its encoding by its zero bytes.
_SAMPLE = 4096


def read_txt(data: bytes) -> Content:
    """The text of ``data``; ``DraftError`` when it is no text, or more of it than any draft has.

    A chat comes without its stamps, and folded lines come joined.
    """
    text, notices = read_plain(data)
    if text.count("\n") > MOST_LINES:
        return Content(text, notices)
    text, chat = without_stamps(text)
    text, folds = without_folds(text)
    return Content(text, (*notices, *(notice for notice in (chat, folds) if notice)))


def read_plain(data: bytes) -> tuple[str, tuple[Bilingual, ...]]:
    """The text of ``data`` as it is, and what an editor should know about its letters; ``DraftError`` as above."""
    if len(data) > MAX_TXT:
        raise DraftError(TOO_LARGE)
    text, notice = decode(data)
    notices = [notice] if notice else []
    controls = unwanted(text)
    if controls:
        if controls > max(4, len(text) * _CONTROL_SHARE):
            raise DraftError(BINARY)
        notices.append(_CONTROLS)
    return normalise(text), tuple(notices)


def decode(data: bytes) -> tuple[str, Bilingual | None]:
    """``data`` as text, without its byte-order mark, and what an editor should know about the reading of it."""
    if data.startswith(codecs.BOM_UTF8):
        data = data[3:]
    elif data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _checked(data.decode("utf-16", "replace"))
    elif encoding := _zeros(data):
        return _checked(data.decode(encoding, "replace"))
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError:
        pass
    mended = data.decode("utf-8", "surrogatepass" if _holds_surrogates(data) else "replace")
    # What is nearly all UTF-8 is UTF-8 with a torn place; Windows-1252 hardly ever looks like it.
    torn = mended.count("\ufffd")
    if len(mended) - len(mended.encode("ascii", "ignore")) - torn >= torn:
        return _checked(clean(mended))
    try:
        return data.decode("cp1252"), _OLD_ENCODING
    except UnicodeDecodeError:
        # Five bytes have no meaning in Windows-1252; a text with many of them is no text.
        text = data.decode("cp1252", "replace")
        if text.count("\ufffd") > max(2, len(text) * _CONTROL_SHARE):
            raise DraftError(BINARY) from None
        return text, _DAMAGED


def decode_as(data: bytes, name: str) -> str | None:
    """``data`` in the encoding it claims by ``name``; none where that is no encoding of letters, or not its own."""
    try:
        if codecs.lookup(name).name.replace("-", "_") in _NOT_OF_LETTERS:
            return None
        return data.decode(name)
    except (LookupError, ValueError):
        return None


def write_txt(text: str, original: bytes = b"") -> bytes:
    """``text`` in UTF-8, with the byte-order mark and the line ends that ``original`` had."""
    text = clean(text)
    if b"\r\n" in original and b"\n" not in original.replace(b"\r\n", b""):
        text = text.replace("\n", "\r\n")
    mark = codecs.BOM_UTF8 if original.startswith(codecs.BOM_UTF8) else b""
    return mark + text.encode("utf-8")


def _checked(text: str) -> tuple[str, Bilingual | None]:
    return text, _DAMAGED if "\ufffd" in text else None


def _zeros(data: bytes) -> str | None:
    """UTF-16 without a mark: Latin text has a zero in every second byte."""
    sample = data[:_SAMPLE]
    if len(data) % 2 or len(sample) < 4:
        return None
    half = len(sample) // 2
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > half * 0.7 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.7 and odd < half * 0.1:
        return "utf-16-be"
    return None


def _holds_surrogates(data: bytes) -> bool:
    """Whether surrogates written as UTF-8 are the only thing wrong with ``data``."""
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True
