from __future__ import annotations

import random

import pytest

from redaksi_app.formats import errors, rtf
from redaksi_app.formats.errors import DraftError
from redaksi_app.formats.reading import read_bytes
from redaksi_app.formats.rtf import read_rtf

HEAD = (
    rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\fcharset204 Arial Cyr;}}"
    rb"{\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}}{\info{\author Rahayu}{\title Judul berkas}}"
)


def text(body: bytes) -> str:
    return read_rtf(HEAD + body + b"}").text


def notices(body: bytes) -> list[str]:
    return [notice.id for notice in read_rtf(HEAD + body + b"}").notices]


def test_paragraphs_and_soft_breaks_are_told_apart() -> None:
    assert (
        text(b"Pasar Lontar ramai.\\par\r\nPedagang\\line senang.\\par\r\n")
        == "Pasar Lontar ramai.\nPedagang\u2028senang."
    )
    assert text(rb"satu\par\par dua") == "satu\n\ndua"
    assert text(b"satu\\\ndua") == "satu\ndua"


def test_nothing_of_the_files_own_tables_is_text() -> None:
    assert text(rb"\pard\plain\f0\fs24 Isi") == "Isi"


def test_a_line_of_the_file_may_end_anywhere() -> None:
    assert text(b"Pasar Lon\r\ntar\r\n ramai") == "Pasar Lontar ramai"


@pytest.mark.parametrize(
    ("body", "read"),
    [
        (rb"\'93Kami\'94 caf\'e9", "“Kami” café"),
        (rb"\ldblquote Kami\rdblquote  \emdash  ia", "“Kami” — ia"),
        (rb"{\f1 \'cf\'e8}", "Пи"),
        (rb"\u8220?Kami\u8221? ya", "“Kami” ya"),
        (rb"\uc0\u8220 Kami", "“Kami"),
        (rb"{\uc2 \u8212\'2d\'2d}ia", "—ia"),
        (rb"\u8212\emdash ia", "—ia"),
        (rb"{\u8220?}?", "“?"),
        (rb"\u-10179?\u-8704?", "\U0001f600"),
        (rb"\u-2?", ""),
        (rb"a\u8233?b", "a\nb"),
        (rb"Rp\~5\_6 \{a\} \\", "Rp\u00a05\u20116 {a} \\"),
        (rb"di\-kira", "di\u00adkira"),
        (b"caf\xe9", "café"),
    ],
)
def test_characters(body: bytes, read: str) -> None:
    assert text(body) == read


def test_the_documents_own_code_page_counts_where_a_font_has_none() -> None:
    assert read_rtf(rb"{\rtf1\ansi\ansicpg1251 \'cf\'e8}").text == "Пи"
    assert read_rtf(rb"{\rtf1\mac \'d2Kami\'d3}").text == "“Kami”"
    assert read_rtf(rb"{\rtf1\ansi\ansicpg932 \'82\'a0}").text == "あ"
    assert read_rtf(rb"{\rtf1\ansi\ansicpg424242 \'93}").text == "“"


def test_cells_are_paragraphs() -> None:
    body = rb"\trowd\cellx1000\cellx2000\pard\intbl Nama\cell Usia\cell\row\pard Sesudah\par"
    assert text(body) == "Nama\nUsia\nSesudah"


def test_pictures_and_bytes_that_look_like_text_are_left_out() -> None:
    assert text(rb"satu{\pict\pngblip 89504e470d0a}dua") == "satudua"
    assert text(b"satu{\\*\\shppict{\\pict\\bin8 }{\\par}x}}dua") == "satudua"
    assert text(b"satu\\bin4 }}}}dua") == "satudua"


def test_fields_show_their_result_only() -> None:
    assert text(rb'{\field{\*\fldinst HYPERLINK "http://contoh.id"}{\fldrslt {\ul laman}}} itu') == "laman itu"


def test_list_numbers_headers_and_notes_are_not_the_drafts_sentences() -> None:
    body = rb"{\header Koran}{\listtext 1.\tab}Isi{\super\chftn{\footnote \chftn Catatan}}.\par"
    assert text(body) == "Isi."
    assert notices(body) == ["Catatan kaki tidak ikut dibaca: 1."]


def test_hidden_text_is_left_out_and_told() -> None:
    body = rb"Isi {\v rahasia }terang\v  gelap\par\v0  lagi\v\plain  ya"
    assert text(body) == "Isi terang lagi ya"
    assert notices(body) == ["Teks tersembunyi tidak ikut dibaca."]
    assert notices(rb"Isi {\v}terang") == []


def test_tracked_changes_are_read_as_accepted() -> None:
    body = rb"Warga {\deleted di larang}{\revised dilarang} masuk.{\deleted\par} Titik."
    assert text(body) == "Warga dilarang masuk. Titik."
    assert notices(body) == [
        "Perubahan terlacak dibaca sebagai sudah diterima.",
        "Kata yang ditandai terhapus dan tidak ikut dibaca: 2. Bandingkan dengan berkas aslinya.",
    ]
    assert len(notices(rb"Warga {\revised dilarang} masuk.{\deleted\par} Titik.")) == 1


def test_comments_and_text_boxes_are_counted() -> None:
    body = rb"Isi{\*\atnid R}{\*\atnauthor Rahayu}\chatn{\*\annotation Cek}{\shp{\*\shpinst{\shptxt Kotak\par}}}"
    assert text(body) == "Isi"
    assert notices(body) == ["Komentar di dalam berkas: 1.", "Kotak teks tidak ikut dibaca: 1."]


def test_what_follows_the_document_is_not_in_it() -> None:
    assert read_rtf(rb"{\rtf1 Isi}\par sampah").text == "Isi"


def test_a_file_that_is_cut_off_is_read_as_far_as_it_goes_and_told() -> None:
    content = read_rtf(rb"{\rtf1 {\b Pasar Lontar")
    assert content.text == "Pasar Lontar"
    assert "terpotong" in content.notices[0].id
    assert "terpotong" in read_rtf(rb"{\rtf1 Isi{\pict\bin999999999 ab}}").notices[0].id


def test_the_file_is_told_by_its_content() -> None:
    draft = read_bytes(b"\xef\xbb\xbf\n{\\rtf1 Pasar}", "a.doc")
    assert (draft.format, draft.text) == ("rtf", "Pasar")
    assert ".doc" in draft.notices[0].id
    plain = read_bytes(b"Pasar Lontar", "a.rtf")
    assert (plain.format, plain.text) == ("txt", "Pasar Lontar")
    assert ".rtf" in plain.notices[0].id


def test_a_file_made_to_harm_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DraftError) as caught:
        read_rtf(b"{\\rtf1 " + b"{" * 200_000)
    assert caught.value.message == errors.TOO_LARGE
    monkeypatch.setattr(rtf, "_MOST_TOKENS", 1000)
    with pytest.raises(DraftError) as caught:
        read_rtf(b"{\\rtf1 " + b"\\b" * 2000)
    assert caught.value.message == errors.TOO_LARGE


@pytest.mark.parametrize(
    "body", [b"\\u99999999999 ?x", b"\\uc-5 x", b"\\bin-9 x", b"\\f99999 x", b"\\", b"}}}}x", b"\0x"]
)
def test_odd_marks_do_no_harm(body: bytes) -> None:
    read_rtf(b"{\\rtf1 Isi " + body)


def test_mutated_files_end_in_a_draft_or_in_one_sentence() -> None:
    chance = random.Random(11)
    whole = HEAD + rb"Pasar \'93Lontar\'94 \u8212? ramai.\par{\v x}{\pict\bin3 abc}\trowd\cell\row Isi" * 5 + b"}"
    read, told = 0, []
    for number in range(300):
        data = bytearray(whole[: chance.randrange(10, len(whole))] if number % 3 == 0 else whole)
        for _ in range(chance.randint(1, 12)):
            data[chance.randrange(len(data))] = chance.choice(b"\0\xff{}\\'0*au9 \x80")
        try:
            read += bool(read_bytes(bytes(data), "a.rtf").text)
        except DraftError as error:
            told.append(error.message)
    assert read > 200
    assert all(message.id and message.en for message in told)


def test_a_footnote_is_counted_whether_or_not_it_is_marked_as_one_to_skip() -> None:
    for note in (rb"{\footnote catatan}", rb"{\*\footnote catatan}"):
        content = read_rtf(rb"{\rtf1 isi" + note + rb" lagi}")
        assert content.text == "isi lagi"
        assert "Catatan kaki tidak ikut dibaca: 1." in [notice.id for notice in content.notices]
