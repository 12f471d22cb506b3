"""Changes to the zip that a DOCX or ODT is: its members, how they are packed, and what it says of them."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
from random import Random

from tools.fuzz.knowing import spoil_xml

_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
_NAMES = ("../a", "/etc/a", "word/document.xml", "mimetype", "a\\b", "", "\u202e")
#: Where in the record of a member, after this signature, are its flags, its method and its two sizes.
_RECORDS = {b"PK\x03\x04": (6, 8, 18, 22), b"PK\x01\x02": (8, 10, 20, 24)}


def spoil_zip(data: bytes, chance: Random) -> bytes:
    """``data``, a sound zip, with one change to its members or to what it says of them."""
    if chance.random() < 0.15:
        return _with_lies(data, chance)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        members = [(member.filename, package.read(member)) for member in package.infolist()]
    main = next((place for place, (name, _) in enumerate(members) if name in ("word/document.xml", "content.xml")), 0)
    if chance.random() < 0.75:
        name, content = members[main]
        members[main] = (name, spoil_xml(content, chance))
    else:
        _spoil_members(members, chance)
    return _zipped(members, chance)


def _spoil_members(members: list[tuple[str, bytes]], chance: Random) -> None:
    place = chance.randrange(len(members))
    name, content = members[place]
    way = chance.randrange(6)
    if way == 0:
        del members[place]
    elif way == 1:
        members[place] = (
            chance.choice(_NAMES),
            content,
        )
    elif way == 2:
        members.append((name, chance.choice(members)[1]))
    elif way == 3 and name.endswith((".xml", ".rels")):
        members[place] = (name, spoil_xml(content, chance))
    elif way == 4:
        members.extend((f"word/media/{number}.bin", b"") for number in range(chance.choice((10, 3000))))
    else:
        # A tenth of these are bombs: a megabyte or thirty of nothing.
        members[place] = (name, bytes(chance.choice((10, 1000, 1_000_000, 30_000_000))))


def _zipped(members: list[tuple[str, bytes]], chance: Random) -> bytes:
    out = io.BytesIO()
    method = chance.choice(_METHODS) if chance.random() < 0.1 else zipfile.ZIP_DEFLATED
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", method, compresslevel=1) as package:
        warnings.simplefilter("ignore")  # that a name is there twice is meant so
        for name, content in members:
            package.writestr(zipfile.ZipInfo(name or "a", (1980, 1, 1, 0, 0, 0)), content, method)
    return out.getvalue()


def _with_lies(data: bytes, chance: Random) -> bytes:
    """Other flags, methods or sizes than the members have."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 3)):
        signature, fields = chance.choice(list(_RECORDS.items()))
        places = [place for place in range(len(data) - 46) if data.startswith(signature, place)]
        if not places:
            continue
        place, which = chance.choice(places), chance.randrange(4)
        if which < 2:
            value = struct.pack("<H", chance.choice((0, 1, 8, 12, 14, 93, 99, 0xFFFF)))
        else:
            value = struct.pack("<I", chance.choice((0, 1, 100, 10**6, 2**31, 2**32 - 1)))
        at = place + fields[which]
        changed[at : at + len(value)] = value
    return bytes(changed)
