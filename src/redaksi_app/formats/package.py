"""Opening the zip that a DOCX or ODT is, and the XML in it, without trusting either."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from copy import copy
from typing import Any

from redaksi_app.formats.errors import BROKEN, INFLATED, LOCKED, TOO_LARGE, DraftError

#: Bytes: all members together, one XML member, and how small a member may be before its ratio is looked at.
MAX_TOTAL = 512 * 1024 * 1024
MAX_XML = 32 * 1024 * 1024
_SMALL = 4 * 1024 * 1024
#: Prose in XML shrinks to a thirtieth at best; a bomb to a thousandth.
_MAX_RATIO = 200
_MAX_MEMBERS = 20_000
#: Office programs shrink members in this way or not at all; the other ways let a few bytes ask for gigabytes.
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
#: Elements and attributes of one XML member, as bytes of memory they take; 50,000 words with a run each take most.
_MAX_TREE = 192 * 1024 * 1024
_PER_TAG, _PER_ATTRIBUTE = 120, 240
#: What zipfile raises over a damaged zip.
_DAMAGE = (
    KeyError,
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    OverflowError,
)


class Package:
    """A zip held in memory, its sizes checked; what it claims and what it holds may still differ."""

    def __init__(self, data: bytes) -> None:
        """Open ``data``; ``DraftError`` when it is damaged, locked, or expands beyond all measure."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _DAMAGE as error:
            raise DraftError(BROKEN) from error
        members = self._zip.infolist()
        if any(member.flag_bits & 1 for member in members):
            raise DraftError(LOCKED)
        if len(members) > _MAX_MEMBERS or sum(member.file_size for member in members) > MAX_TOTAL:
            raise DraftError(INFLATED)
        for member in members:
            if member.file_size > _SMALL and member.file_size > _MAX_RATIO * max(1, member.compress_size):
                raise DraftError(INFLATED)
        self.names = frozenset(member.filename for member in members)

    def read(self, name: str, limit: int = MAX_XML) -> bytes:
        """The bytes of the member ``name``; ``DraftError`` when it is missing, damaged or above ``limit`` bytes."""
        try:
            member = self._zip.getinfo(name)
            if member.file_size > limit:
                raise DraftError(INFLATED)
            if member.compress_type not in _METHODS:
                raise DraftError(BROKEN)
            with self._zip.open(member) as source:
                # Asked for all, zipfile would unpack all that is there before it looks at the size it was told.
                content = source.read(member.file_size)
                if len(content) < member.file_size or source.read(1):
                    raise DraftError(BROKEN)
            return content
        except _DAMAGE as error:
            raise DraftError(BROKEN) from error

    def xml(self, name: str) -> Any:
        """The root element of the XML member ``name``."""
        return parse_xml(self.read(name))

    def with_members(self, changed: Mapping[str, bytes]) -> bytes:
        """The same zip with the content of some members replaced; all others keep their bytes, order and dates."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as target:
            for member in self._zip.infolist():
                content = changed.get(member.filename)
                if content is None:
                    content = self.read(member.filename, MAX_TOTAL)
                target.writestr(copy(member), content)  # a copy, for writing changes what it is given
            target.comment = self._zip.comment
        return out.getvalue()


def parse_xml(data: bytes) -> Any:
    """The root element of ``data``: no entities, no network, no document type, no comments."""
    from lxml import etree  # noqa: PLC0415 - plain text needs none of it

    if data.count(b"<") * _PER_TAG + data.count(b"=") * _PER_ATTRIBUTE > _MAX_TREE:
        raise DraftError(TOO_LARGE)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DraftError(BROKEN) from error
    # Neither DOCX nor ODT may have a document type; where one stands, it is there to do harm.
    if root.getroottree().docinfo.doctype:
        raise DraftError(BROKEN)
    return root
