from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi_app.formats.errors import DraftError
from redaksi_app.formats.plain import normalise
from redaksi_app.formats.txt import MOST_LINES, decode, read_txt, write_txt

TEXT = "Beras naik, kata “Ibu” Ané – Rp\u00a05.000…"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_every_encoding_reporters_send_gives_the_same_text(encoding: str) -> None:
    assert read_txt(TEXT.encode(encoding)).text == TEXT


def test_utf_16_with_a_big_endian_mark() -> None:
    assert read_txt(b"\xfe\xff" + TEXT.encode("utf-16-be")).text == TEXT


def test_the_old_encoding_is_told_and_utf_8_is_not() -> None:
    assert read_txt(TEXT.encode("cp1252")).notices
    assert not read_txt(TEXT.encode()).notices


def test_one_torn_byte_does_not_spoil_the_rest() -> None:
    content = read_txt("“Halo” ".encode() + b"\xe2\x80" + "“Apa kabar”".encode())
    assert content.text.startswith("“Halo” ")
    assert content.text.endswith("“Apa kabar”")
    assert "\ufffd" in content.text
    assert content.notices


def test_surrogates_written_as_utf_8_are_mended() -> None:
    assert read_txt(b"Halo \xed\xa0\xbd\xed\xb9\x82 \xed\xa0\xbd").text == "Halo 🙂 \ufffd"


def test_a_few_zero_bytes_are_dropped_and_told() -> None:
    content = read_txt(b"Pasar \x00Lontar ramai pagi ini")
    assert content.text == "Pasar Lontar ramai pagi ini"
    assert content.notices


@pytest.mark.parametrize("data", [bytes(range(32)) * 40, b"abc\x00\x01\x02\x03\x04\x05\x06" * 9, b"\x81\x8d\x8f" * 50])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(DraftError) as caught:
        read_txt(data)
    assert "bukan teks" in caught.value.message.id


def test_line_ends_and_mark_of_the_original_are_kept_in_writing() -> None:
    original = b"\xef\xbb\xbfsatu\r\ndua\r\n"
    text = read_txt(original).text
    assert text == "satu\ndua\n"
    assert write_txt(text, original) == original
    assert write_txt("satu\ndua", b"satu\ndua") == b"satu\ndua"


@given(st.text(st.characters()).map(normalise))
def test_what_is_written_is_read_again(text: str) -> None:
    assert decode(write_txt(text))[0] == text
    if text:
        assert read_txt(write_txt(text)).text == text


@given(st.text(st.characters()).map(normalise))
def test_with_windows_line_ends_too(text: str) -> None:
    assert read_txt(write_txt(text, b"\xef\xbb\xbfa\r\nb")).text == text


@given(st.binary(max_size=200))
def test_no_bytes_crash_the_reader(data: bytes) -> None:
    try:
        text = read_txt(data).text
    except DraftError:
        return
    assert normalise(text) == text


def test_what_nobody_has_folded_or_sent_is_read_as_it_is() -> None:
    line = "[24/11/26 08.15] A: " + "a" * 50
    short, long = "\n".join([line] * 20), "\n".join([line] * (MOST_LINES + 2))
    assert read_txt(short.encode()).notices
    assert read_txt(long.encode()) == (long, (), None)
