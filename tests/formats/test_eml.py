from __future__ import annotations

import random
import socket
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest

from redaksi_app.formats import errors
from redaksi_app.formats.eml import read_eml
from redaksi_app.formats.errors import DraftError
from redaksi_app.formats.office import office_program
from redaksi_app.formats.reading import read_bytes

FILES = Path(__file__).parents[1] / "files"
Make = Callable[..., bytes]
BODY = "<w:p><w:r><w:t>Pasar Lontar ramai</w:t></w:r></w:p>"
RTF = rb"{\rtf1 Pasar dari RTF}"


def letter(text: str = "Mohon disunting.\n", subject: str = "Pasar Lontar") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Rahayu <rahayu@contoh.id>"
    message["Subject"] = subject
    message.set_content(text)
    return message


def attach(message: EmailMessage, data: bytes, name: str) -> None:
    message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)


def raw(head: str, body: str) -> bytes:
    return f"Subject: x\nMIME-Version: 1.0\nContent-Type: {head}\n\n{body}".encode()


def said(data: bytes) -> str:
    return " ".join(notice.id for notice in read_eml(data).notices)


def test_the_letter_is_the_draft_where_nothing_is_attached() -> None:
    draft = read_bytes(letter("Pasar “Lontar” ramai.\n\nWarga senang.\n").as_bytes(), "a.eml")
    assert (draft.format, draft.text) == ("eml", "Pasar “Lontar” ramai.\n\nWarga senang.")
    assert draft.notices[0].id == "Perihal surat: Pasar Lontar"


def test_a_subject_in_any_letters_is_read() -> None:
    assert "“Pasar” ramai" in said(letter(subject="“Pasar” ramai").as_bytes())
    assert "Perihal surat: x" in said(b"Subject: =?salah?q?x?=\nTo: y\n\nisi".replace(b"=?salah?q?x?=", b"x"))


def test_an_attached_draft_goes_before_the_letter_and_is_named(make_docx: Make) -> None:
    message = letter()
    attach(message, RTF, "lain.rtf")
    attach(message, make_docx(BODY), "berita.docx")
    assert read_eml(message.as_bytes()).text == "Pasar Lontar ramai"
    assert "lampiran “berita.docx”" in said(message.as_bytes())
    assert "tidak dibaca: “lain.rtf”" in said(message.as_bytes())


def test_the_draft_of_a_forwarded_letter_is_found() -> None:
    inner = letter()
    attach(inner, RTF, "berita.rtf")
    outer = letter("Teruskan.")
    outer.add_attachment(inner)
    assert read_eml(outer.as_bytes()).text == "Pasar dari RTF"


def test_a_text_file_shorter_than_the_letter_is_a_footer() -> None:
    message = letter("Pasar Lontar ramai sejak pagi.")
    attach(message, b"Milis redaksi", "ATT0001.txt")
    assert read_eml(message.as_bytes()).text == "Pasar Lontar ramai sejak pagi."
    attach(message, b"Pasar Lontar ramai sejak pagi hingga petang hari.", "berita.txt")
    assert read_eml(message.as_bytes()).text.endswith("petang hari.")


def test_a_broken_attachment_leaves_the_letter_and_is_named() -> None:
    message = letter()
    attach(message, b"bukan docx", "berita.docx")
    assert read_eml(message.as_bytes()).text == "Mohon disunting."
    assert "“berita.docx”" in said(message.as_bytes())


def test_an_old_doc_alone_is_told_with_what_to_do() -> None:
    message = letter(" \n")
    attach(message, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "berita.doc")
    with pytest.raises(DraftError) as caught:
        read_eml(message.as_bytes())
    assert ".doc" in caught.value.message.id


def test_pictures_are_not_drafts() -> None:
    message = letter()
    attach(message, b"\x89PNG", "foto.png")
    assert read_eml(message.as_bytes()).text == "Mohon disunting."
    assert said(message.as_bytes()) == "Perihal surat: Pasar Lontar Lampiran yang tidak dibaca: “foto.png”."


def test_a_logo_within_the_letter_is_not_named_as_an_attachment() -> None:
    message = letter()
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="logo.png", disposition="inline")
    assert said(message.as_bytes()) == "Perihal surat: Pasar Lontar"


def test_the_name_of_an_attachment_is_only_a_name() -> None:
    message = letter()
    attach(message, RTF, "../../etc/b\u202eerita.rtf")
    assert "etc" not in said(message.as_bytes())
    attach(message, RTF, "a" * 3000 + ".rtf")
    assert len(said(message.as_bytes())) < 500


def test_a_page_is_read_and_nothing_in_it_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    page = '<img src="http://contoh.id/a.png"><p>Pasar caf=E9</p><link href="http://contoh.id/a.css"><p>Dua'
    data = raw(
        'text/html; charset="iso-8859-1"\nContent-Transfer-Encoding: quoted-printable', page.replace('="', '=3D"')
    )
    assert read_eml(data).text == "Pasar café\nDua"


def test_a_folded_twin_gives_way_to_the_page_with_whole_paragraphs() -> None:
    message = letter("Pasar Lontar ramai\nsejak pagi.\n")
    message.add_alternative("<div>Pasar Lontar ramai sejak pagi.</div>", subtype="html")
    assert read_eml(message.as_bytes()).text == "Pasar Lontar ramai sejak pagi."


def test_a_page_that_says_less_does_not_replace_the_text() -> None:
    message = letter("Pasar Lontar ramai.\nWarga senang.\n")
    message.add_alternative("<div>Lihat versi teks.</div>", subtype="html")
    assert read_eml(message.as_bytes()).text == "Pasar Lontar ramai.\nWarga senang."


def test_flowed_lines_are_one_paragraph() -> None:
    body = "Pasar Lontar \nramai.\n kutipan\n-- \nRahayu"
    read = read_eml(raw("text/plain; format=flowed", body))
    assert read.text == "Pasar Lontar ramai.\nkutipan"
    assert "“--”; “Rahayu”" in read.notices[-1].id
    assert read_eml(raw("text/plain; format=flowed; delsp=yes", "Pasar Lon \ntar")).text == "Pasar Lontar"


def test_text_around_an_attachment_is_whole() -> None:
    body = "--b\n\nAtas.\n--b\nContent-Disposition: attachment; filename=a.png\n\nx\n--b\n\nBawah.\n--b--"
    assert read_eml(raw("multipart/mixed; boundary=b", body)).text == "Atas.\nBawah."


def test_a_letter_that_is_cut_off_is_told() -> None:
    whole = "--b\n\nAtas.\n--b\n\nBawah.\n--b--"
    assert "terpotong" not in said(raw("multipart/mixed; boundary=b", whole))
    assert "terpotong" in said(raw("multipart/mixed; boundary=b", whole[:-10]))
    with pytest.raises(DraftError) as caught:
        read_eml(raw("multipart/mixed; boundary=lain", whole))
    assert caught.value.message == errors.BROKEN


def test_what_is_no_letter_is_broken() -> None:
    for data in (b"\0\1\2", b"bukan surat", b"\n\nisi"):
        with pytest.raises(DraftError) as caught:
            read_eml(data)
        assert caught.value.message == errors.BROKEN


def test_letters_in_letters_without_end_are_refused() -> None:
    heads = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(3000))
    with pytest.raises(DraftError):
        read_eml(f"Subject: x\n{heads}\nisi".encode())
    many = "--b\n\nx\n" * 2000
    with pytest.raises(DraftError) as caught:
        read_eml(raw("multipart/mixed; boundary=b", many))
    assert caught.value.message == errors.TOO_LARGE


def test_mutated_letters_end_in_a_draft_or_in_one_sentence(make_docx: Make) -> None:
    message = letter("Pasar “Lontar” ramai.\n", subject="“Pasar” é")
    message.add_alternative("<p>Pasar “Lontar”</p>", subtype="html")
    attach(message, RTF, "bérita.rtf")
    attach(message, make_docx(BODY), "berita.docx")
    whole = message.as_bytes()
    chance = random.Random(5)
    read, told = 0, []
    for number in range(300):
        data = bytearray(whole[: chance.randrange(1, len(whole))] if number % 3 == 0 else whole)
        for _ in range(chance.randint(1, 20)):
            data[chance.randrange(len(data))] = chance.choice(b'\0\xff=?:;"\n-\x80a8')
        try:
            read += bool(read_bytes(bytes(data), "a.eml").text)
        except DraftError as error:
            told.append(error.message)
    assert read > 150
    assert all(message.id and message.en for message in told)


@pytest.mark.parametrize(
    "data",
    [
        b"Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 20_000,
        b"Subject: a\n" + b"Content-Type: text/plain\n" * 2_000 + b"\nisi",
        b"Subject: a\n\n" + b"\n" * 2_000_000,
        b"Subject: a\n\n" + b"x" * (49 * 1024 * 1024),
        b"Subject: a\n\n" + b"multipart/ " * 1_000 + b"\n" * 100_000,
    ],
)
def test_a_letter_that_no_program_writes_is_refused(data: bytes) -> None:
    with pytest.raises(DraftError) as caught:
        read_eml(data)
    assert caught.value.message == errors.TOO_LARGE


def test_a_head_longer_than_any_is_cut_and_the_letter_read() -> None:
    content = read_eml(b"Subject: a\nContent-Type: text/plain" + b';"' * 100_000 + b"\n\nisi")
    assert content.text == "isi"


@pytest.mark.parametrize("charset", ["undefined", "punycode", "unicode_escape", "hex", "tidak-ada"])
def test_a_charset_that_is_none_of_letters_is_not_believed(charset: str) -> None:
    letter = f"Subject: a\nContent-Type: text/plain; charset={charset}\n\nAn\u00e9 - b9".encode()
    assert read_eml(letter).text == "An\u00e9 - b9"


def test_only_the_first_attachments_are_opened_and_the_others_named() -> None:
    message = letter()
    for number in range(7):
        attach(message, b"{\\rtf1 Pasar dari RTF}", f"{number}.rtf")
    notices = said(bytes(message))
    assert "“0.rtf”" in notices
    assert "“6.rtf”" in notices


def test_an_attached_pdf_is_named_and_not_opened() -> None:
    message = letter()
    attach(message, b"%PDF-1.7", "rilis.pdf")
    content = read_eml(bytes(message))
    assert content.text == "Mohon disunting."
    assert "“rilis.pdf”" in content.notices[-1].id


@pytest.mark.skipif(office_program() is None, reason="LibreOffice is not installed")
def test_an_attached_old_doc_is_read_by_way_of_libreoffice() -> None:
    message = letter()
    attach(message, (FILES / "lo-polos.doc").read_bytes(), "feri.doc")
    draft = read_bytes(bytes(message), "surat.eml")
    assert draft.text.startswith("Kapal Feri Randu–Sagu Berlayar Lagi\n")
    assert "“feri.doc”" in " ".join(notice.id for notice in draft.notices)
