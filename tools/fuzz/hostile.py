"""Files made to harm: as large as a reader takes them, and as tangled as the format allows."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from random import Random

_MB = 1024 * 1024
_WORD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
_ODF = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
)
_ENTITIES = "".join(f'<!ENTITY a{number} "{f"&a{number - 1};" * 10}">' for number in range(1, 12))


def _fill(piece: bytes, size: int, head: bytes = b"", foot: bytes = b"") -> bytes:
    return head + piece * (size // len(piece)) + foot


def _docx(body: str, foot: str = "</w:body></w:document>", head: str = _WORD) -> bytes:
    return _zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": (head + body + foot).encode()})


def _odt(body: str) -> bytes:
    foot = "</office:text></office:body></office:document-content>"
    kind = b"application/vnd.oasis.opendocument.text"
    return _zipped({"mimetype": kind, "content.xml": (_ODF + body + foot).encode()})


def _zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method, compresslevel=1) as package:
        for name, content in members.items():
            package.writestr(name, content)
    return out.getvalue()


def _lying(method: int) -> bytes:
    """A member that says it is small and is not."""
    data = bytearray(_zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": bytes(300 * _MB)}, method))
    for signature, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.rindex(signature) + place
        data[at : at + 4] = struct.pack("<I", 1000)
    return bytes(data)


def _odd(pattern: str, size: int) -> str:
    """``pattern`` again and again with another number in each, so that it does not shrink to nothing."""
    chance = Random(1)
    return "".join(pattern.replace("#", f"{chance.getrandbits(32):x}") for _ in range(size // (len(pattern) + 7)))


#: A name with the ending of its reader, and what makes the file.
HOSTILE: dict[str, Callable[[], bytes]] = {
    "many-marks.html": lambda: _fill(b" <b> </b>", 9 * _MB // 2, b"<html><p>a"),
    "open-marks.html": lambda: _fill(b"<a ", 3 * _MB),
    "open-comments.html": lambda: _fill(b"<!--", 4 * _MB),
    "open-closings.html": lambda: _fill(b"</", 2 * _MB),
    "quoted-ends.html": lambda: _fill(b'<a b=">" ', 9 * _MB),
    "open-quotes.html": lambda: _fill(b'a="', 23 * _MB, b"<html><a "),
    "references.html": lambda: _fill(b"&amp;", 5 * _MB - 100, b"<html>"),
    "endless-number.html": lambda: _fill(b"9", 8 * _MB, b"<html>&#"),
    "spaces.html": lambda: _fill(b" ", 7 * _MB, b"<html><pre>a", b"b"),
    "lines.html": lambda: _fill(b"a\n\n", 7 * _MB, b"<html><pre>"),
    "emoji.html": lambda: _fill("<p>🙂a</p>".encode(), 5 * _MB, b"<html>"),
    "picture.html": lambda: _fill(b"QUJD", 23 * _MB, b'<html><img src="data:', b'"><p>isi'),
    "punycode.html": lambda: _fill(b"a-b9", 7 * _MB, b"<html><meta charset=punycode>"),
    "fonts.rtf": lambda: _fill(b"\\f1\\f2", 11 * _MB, b"{\\rtf1 "),
    "groups.rtf": lambda: _fill(b"{}", 3 * _MB, b"{\\rtf1 "),
    "code-pages.rtf": lambda: _fill(b"\\ansicpg12345", 24 * _MB, b"{\\rtf1 "),
    "paragraphs.rtf": lambda: _fill(b"a\\par", 4 * _MB, b"{\\rtf1 "),
    "picture.rtf": lambda: _fill(b"00ff", 100 * _MB, b"{\\rtf1{\\pict ", b"}isi}"),
    "unicode.rtf": lambda: _fill(b"\\u-10179?\\u-8638?", 16 * _MB, b"{\\rtf1 "),
    "parts.eml": lambda: _fill(b"--b\n\nx\n", _MB, b"Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n"),
    "bags.eml": lambda: b"Subject: a\n" + b"".join(
        f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n".encode() for n in range(900)
    ) + b"\n" * 900_000,
    "heads.eml": lambda: _fill(b"Subject: a\n", 16 * _MB, foot=b"\nisi"),
    "quotes.eml": lambda: b"Subject: a\nContent-Type: text/plain" + b';"' * _MB + b"\n\nisi",
    "continued.eml": lambda: b"Subject: a\nContent-Disposition: attachment" + b"".join(
        f"; filename*{n}*=a".encode() for n in range(100_000)
    ) + b"\n\nisi",
    "subject.eml": lambda: _fill(b"=?utf-8?q?a?= ", 2 * _MB, b"Subject: ", b"\n\nisi"),
    "flowed.eml": lambda: _fill(b"a \n", 4 * _MB, b"Subject: a\nContent-Type: text/plain; format=flowed\n\n"),
    "attachment.eml": lambda: _fill(
        b"QUJD" * 19 + b"\n", 45 * _MB,
        b"Subject: a\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=a.docx\n\n",
    ),
    "zeros.txt": lambda: bytes(23 * _MB),
    "cyrillic.txt": lambda: _fill(bytes(range(0xC0, 0x100)), 23 * _MB),
    "emoji.txt": lambda: _fill("🙂a\r\n".encode(), 23 * _MB),
    "lines.txt": lambda: _fill(b"ab\r\n", 23 * _MB),
    "controls.txt": lambda: _fill(b"a" * 120 + b"\x01", 23 * _MB),
    "surrogates.txt": lambda: _fill(b"\xed\xa0\xbd a", 23 * _MB),
    "chat.txt": lambda: _fill(b"[24/11/26 08.15] A: a\n", 23 * _MB),
    "large.txt": lambda: _fill(b"kata ", 50 * _MB),
    "lines.md": lambda: _fill(b"# a\n", 23 * _MB),
    "paragraphs.docx": lambda: _docx(_odd('<w:p w:a="#"/>', 25 * _MB)),
    "runs.docx": lambda: _docx("<w:p>" + _odd("<w:r><w:t>#</w:t></w:r>", 10 * _MB) + "</w:p>"),
    "fields.docx": lambda: _docx("<w:p><w:r>" + _odd('<w:fldChar w:fldCharType="begin"/><w:t>#</w:t>', 14 * _MB)),
    "emoji.docx": lambda: _docx("<w:p><w:r><w:t>🙂" + _odd("#", 9 * _MB) + "</w:t></w:r></w:p>"),
    "deep.docx": lambda: _docx("<w:ins>" * _MB),
    "entities.docx": lambda: _docx("&a11;", head=f'<!DOCTYPE a [<!ENTITY a0 "bom">{_ENTITIES}]>' + _WORD),
    "entities-in-attribute.docx": lambda: _docx(
        '<w:p w:a="&a11;"/>', head=f'<!DOCTYPE a [<!ENTITY a0 "bom">{_ENTITIES}]>' + _WORD
    ),
    "lying.docx": lambda: _lying(zipfile.ZIP_DEFLATED),
    "lying-bzip2.docx": lambda: _lying(zipfile.ZIP_BZIP2),
    "lying-lzma.docx": lambda: _lying(zipfile.ZIP_LZMA),
    "members.docx": lambda: _zipped({f"word/{number}": b"" for number in range(60_000)}),
    "spaces.odt": lambda: _odt("<text:p>" + _odd('<text:s text:c="99999" text:x="#"/>', 10 * _MB) + "</text:p>"),
    "paragraphs.odt": lambda: _odt(_odd("<text:p>#</text:p>", 16 * _MB)),
}  # fmt: skip
