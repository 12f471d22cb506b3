from __future__ import annotations

import io
import tracemalloc
import zipfile

import pytest

from redaksi_app.formats.errors import BROKEN, INFLATED, LOCKED, TOO_LARGE, DraftError
from redaksi_app.formats.package import MAX_XML, Package, parse_xml


def zipped(members: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as target:
        for name, content in members.items():
            target.writestr(name, content)
    return out.getvalue()


def test_a_bomb_is_told_before_it_is_unpacked() -> None:
    with pytest.raises(DraftError) as caught:
        Package(zipped({"word/document.xml": b"<w/>", "word/media/a.bin": b"\0" * 30_000_000}))
    assert caught.value.message == INFLATED


def test_one_member_above_the_limit_is_refused() -> None:
    package = Package(zipped({"a": b"x" * 100}))
    assert package.read("a", 100)
    with pytest.raises(DraftError):
        package.read("a", 99)
    assert MAX_XML > 10_000_000


def test_a_zip_whose_members_are_locked() -> None:
    data = bytearray(zipped({"a": b"x"}))
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + place] |= 1
    with pytest.raises(DraftError) as caught:
        Package(bytes(data))
    assert caught.value.message == LOCKED


def test_a_member_with_a_wrong_sum_is_damaged() -> None:
    data = zipped({"a": b"Pasar Lontar"}, zipfile.ZIP_STORED).replace(b"Lontar", b"Lentur")
    with pytest.raises(DraftError) as caught:
        Package(data).read("a")
    assert caught.value.message == BROKEN


def test_replacing_a_member_keeps_the_others_and_their_order() -> None:
    package = Package(zipped({"z": b"1" * 50, "a": b"2" * 50, "m": b"3" * 50}))
    changed = Package(package.with_members({"a": b"baru"}))
    assert [changed.read(name) for name in ("z", "a", "m")] == [b"1" * 50, b"baru", b"3" * 50]
    assert package.read("a") == b"2" * 50
    with zipfile.ZipFile(io.BytesIO(package.with_members({}))) as again:
        assert again.namelist() == ["z", "a", "m"]
        assert {member.compress_type for member in again.infolist()} == {zipfile.ZIP_DEFLATED}


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_member_larger_than_it_says_is_damaged_and_not_unpacked_whole(method: int) -> None:
    data = bytearray(zipped({"a": b"\0" * 200_000_000}, method))
    for signature, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.index(signature) + place
        data[at : at + 4] = (1000).to_bytes(4, "little")
    tracemalloc.start()
    with pytest.raises(DraftError) as caught:
        Package(bytes(data)).read("a")
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert caught.value.message == BROKEN
    assert most < 20_000_000


def test_xml_that_would_grow_to_hundreds_of_megabytes_in_memory_is_refused() -> None:
    with pytest.raises(DraftError) as caught:
        parse_xml(b"<a>" + b"<b/>" * 2_000_000 + b"</a>")
    assert caught.value.message == TOO_LARGE
    with pytest.raises(DraftError) as caught:
        parse_xml(b"<a>" + b'<b c="" d=""/>' * 500_000 + b"</a>")
    assert caught.value.message == TOO_LARGE


@pytest.mark.parametrize("xml", [b"", b"<a>", b"\x00", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', b"<a>&b;</a>"])
def test_xml_that_is_broken_or_has_a_document_type_is_refused(xml: bytes) -> None:
    with pytest.raises(DraftError):
        parse_xml(xml)
