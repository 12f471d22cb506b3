"""Each way a file can be bad, in every format that can be bad in this way."""

from __future__ import annotations

import io
import socket
import threading
import zipfile
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from redaksi_app.formats import errors
from redaksi_app.formats.errors import DraftError
from redaksi_app.formats.reading import read_bytes, read_draft

Make = Callable[..., bytes]
FILES = Path(__file__).parents[1] / "files"
ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
)
ENTITIES = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>'
FORMATS = ("docx", "odt", "fodt", "rtf", "html", "txt", "md", "eml")


def odt(body: str, head: str = "", members: dict[str, bytes] | None = None) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", flat_odt(body, head, "document-content"))
        for name, content in (members or {}).items():
            package.writestr(name, content)
    return out.getvalue()


def flat_odt(body: str, head: str = "", root: str = "document") -> str:
    inside = f"<office:body><office:text>{body}</office:text></office:body>"
    return f'<?xml version="1.0" encoding="UTF-8"?>{head}<office:{root} {ODF}>{inside}</office:{root}>'


def rtf(paragraph: str) -> str:
    units = paragraph.encode("utf-16-le", "surrogatepass")
    codes = (int.from_bytes(units[at : at + 2], "little") for at in range(0, len(units), 2))
    return "".join(chr(code) if 32 <= code < 127 and chr(code) not in "\\{}" else f"\\u{code} ?" for code in codes)


@pytest.fixture
def make(make_docx: Make) -> Make:
    """A function that puts paragraphs into a file of the format that is named."""

    def made(format_: str, paragraphs: list[str]) -> bytes:
        if format_ == "docx":
            return make_docx("".join(f"<w:p><w:r><w:t>{each}</w:t></w:r></w:p>" for each in paragraphs))
        if format_ in ("odt", "fodt"):
            body = "".join(f"<text:p>{each}</text:p>" for each in paragraphs)
            return odt(body) if format_ == "odt" else flat_odt(body).encode()
        if format_ == "rtf":
            return ("{\\rtf1\\ansi " + "".join(f"{rtf(each)}\\par\n" for each in paragraphs) + "}").encode("ascii")
        if format_ == "html":
            return ("<!DOCTYPE html>" + "".join(f"<p>{each}</p>\n" for each in paragraphs)).encode()
        if format_ == "eml":
            letter = EmailMessage()
            letter["Subject"] = "Naskah"
            letter.set_content("\n".join(paragraphs) + "\n")
            return bytes(letter)
        return "\n".join(paragraphs).encode()

    return made


@pytest.mark.parametrize("format_", FORMATS)
def test_a_paragraph_of_twenty_thousand_words_is_whole(make: Make, format_: str) -> None:
    paragraph = " ".join(f"kata{number}" for number in range(20_000))
    assert read_bytes(make(format_, [paragraph]), f"a.{format_}").text == paragraph


@pytest.mark.parametrize("format_", FORMATS)
def test_ten_thousand_paragraphs_are_all_there(make: Make, format_: str) -> None:
    paragraphs = [f"Alinea {number} di pasar." for number in range(10_000)]
    assert read_bytes(make(format_, paragraphs), f"a.{format_}").text.split("\n") == paragraphs


@pytest.mark.parametrize("format_", FORMATS)
def test_right_to_left_words_keep_their_place_and_their_marks(make: Make, format_: str) -> None:
    text = "Ia berkata \u200fالسلام عليكم\u200e, lalu \u2067שלום\u2069 🙂."
    assert read_bytes(make(format_, [text]), f"a.{format_}").text == text


@pytest.mark.parametrize("format_", ["rtf", "html", "txt", "md"])
def test_a_zero_byte_among_words_is_dropped(make: Make, format_: str) -> None:
    data = make(format_, ["Pasar Lontar ramai pagi ini"]).replace(b"Lontar", b"Lon\0tar")
    assert read_bytes(data, f"a.{format_}").text == "Pasar Lontar ramai pagi ini"


def test_a_zero_byte_in_a_letter_is_dropped() -> None:
    letter = b"Subject: a\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nPasar Lon\0tar\n"
    assert read_bytes(letter, "a.eml").text == "Pasar Lontar"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.rtf", b"{\\rtf1\\uc0 Halo \\u-10179  lagi}"),
        ("a.html", b"<html><p>Halo &#xD83D; lagi"),
        ("a.txt", b"Halo \xed\xa0\xbd lagi"),
        ("a.txt", b"\xff\xfeH\0a\0l\0o\0 \0\x3d\xd8 \0l\0a\0g\0i\0"),
        ("a.eml", b"Subject: a\nContent-Type: text/plain; charset=utf-8\n\nHalo \xed\xa0\xbd lagi"),
    ],
)
def test_half_a_pair_of_surrogates_is_shown_as_unreadable(name: str, data: bytes) -> None:
    text = read_bytes(data, name).text
    assert text.startswith("Halo \ufffd")
    assert text.endswith("lagi")
    text.encode("utf-8")


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_odt_is_broken(share: float) -> None:
    data = odt("<text:p>Pasar Lontar ramai</text:p>" * 50)
    with pytest.raises(DraftError) as caught:
        read_bytes(data[: int(len(data) * share)], "a.odt")
    assert caught.value.message == errors.BROKEN


def test_an_odt_whose_bytes_were_changed_is_broken() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:  # not packed, so that the words can be found
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", flat_odt("<text:p>Lontar</text:p>", root="document-content"))
    with pytest.raises(DraftError) as caught:
        read_bytes(out.getvalue().replace(b"Lontar", b"Lentur"), "a.odt")
    assert caught.value.message == errors.BROKEN


@pytest.mark.parametrize("use", ["<text:p>&c;</text:p>", '<text:p text:style-name="&c;">isi</text:p>', ""])
@pytest.mark.parametrize("flat", [True, False])
def test_entities_are_refused_in_odt_as_in_docx(use: str, flat: bool) -> None:
    data = flat_odt(use, ENTITIES).encode() if flat else odt(use, ENTITIES)
    with pytest.raises(DraftError) as caught:
        read_bytes(data, "a.fodt" if flat else "a.odt")
    assert caught.value.message == errors.BROKEN


@pytest.fixture
def visits() -> Iterator[tuple[str, list[str]]]:
    """An address, and who has come to it."""
    server = socket.create_server(("127.0.0.1", 0))
    come: list[str] = []

    def wait() -> None:
        while True:
            try:
                connection, visitor = server.accept()
            except OSError:
                return
            come.append(str(visitor))
            connection.close()

    threading.Thread(target=wait, daemon=True).start()
    yield f"http://127.0.0.1:{server.getsockname()[1]}", come
    server.close()


def test_nothing_that_a_file_names_is_fetched(make_docx: Make, visits: tuple[str, list[str]]) -> None:
    place, come = visits
    outside = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    links = "".join(
        f'<Relationship Id="r{kind}" TargetMode="External" Type="{outside}/{kind}" Target="{place}/{kind}"/>'
        for kind in ("image", "attachedTemplate", "oleObject", "subDocument", "frame")
    )
    relations = (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>'
    )
    members = {"word/_rels/document.xml.rels": relations.encode(), "word/_rels/settings.xml.rels": relations.encode()}
    external = f'<!DOCTYPE a SYSTEM "{place}/a.dtd" [<!ENTITY % b SYSTEM "{place}/b">%b;]>'
    image = f'<text:p>isi<draw:frame><draw:image xlink:href="{place}/c.png"/></draw:frame></text:p>'
    files = {
        "a.docx": make_docx("<w:p><w:r><w:t>isi</w:t></w:r></w:p>", members),
        "b.docx": make_docx("<w:p/>", head=external),
        "a.odt": odt(image),
        "b.fodt": flat_odt("<text:p>isi</text:p>", external).encode(),
        "a.rtf": f"{{\\rtf1{{\\*\\template {place}/t}}{{\\field{{\\*\\fldinst INCLUDEPICTURE {place}}}}}isi}}".encode(),
        "a.html": f'<!DOCTYPE html><base href="{place}/"><link rel=stylesheet href="s"><p>isi<img src="i">'.encode(),
        "a.eml": f'Subject: a\nContent-Type: text/html\n\n<p>isi<img src="{place}/i.png">'.encode(),
    }
    for name, data in files.items():
        if name.startswith("a"):
            assert read_bytes(data, name).text == "isi"
        else:
            with pytest.raises(DraftError):
                read_bytes(data, name)
    assert come == []
    # The address does answer.
    socket.create_connection(("127.0.0.1", int(place.rpartition(":")[2]))).close()


def test_macros_in_an_odt_are_told() -> None:
    lists = {"Basic/script-lc.xml": b"<a/>", "Basic/Standard/script-lb.xml": b"<a/>"}
    body = "<text:p>isi</text:p>"
    assert read_bytes(odt(body, members=lists), "a.odt").notices == ()
    assert read_bytes(odt(body, members={"Basic/Standard/Module1.xml": b"<a/>"}), "a.odt").notices == (errors.MACROS,)
    assert read_bytes(odt(body, members={"Scripts/python/a.py": b""}), "a.odt").notices == (errors.MACROS,)


@pytest.mark.parametrize("name", ["lo-sandi.docx", "lo-sandi.odt", "lo-sandi.doc"])
def test_a_file_with_a_password_is_told(name: str) -> None:
    with pytest.raises(DraftError) as caught:
        read_draft(FILES / name)
    assert caught.value.message == errors.LOCKED


def test_fifty_megabytes_of_text_are_no_draft_but_fifty_of_pictures_may_be_in_one(make_docx: Make) -> None:
    size = 50 * 1024 * 1024
    with pytest.raises(DraftError) as caught:
        read_bytes(b"kata " * (size // 5), "a.txt")
    assert caught.value.message == errors.TOO_LARGE
    out = io.BytesIO(make_docx("<w:p><w:r><w:t>Pasar</w:t></w:r></w:p>"))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_STORED) as package:
        package.writestr("word/media/foto.jpg", bytes(size))
    assert read_bytes(out.getvalue(), "a.docx").text == "Pasar"


def test_a_file_that_vanishes_while_it_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"Pasar")
    read = Path.read_bytes

    def vanish(self: Path) -> bytes:
        self.unlink()
        return read(self)

    monkeypatch.setattr(Path, "read_bytes", vanish)
    with pytest.raises(DraftError) as caught:
        read_draft(path)
    assert caught.value.message == errors.NOT_FOUND


def test_a_file_that_grows_while_it_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"Pasar")
    monkeypatch.setattr("redaksi_app.formats.reading.MAX_FILE", 10)
    monkeypatch.setattr(Path, "read_bytes", lambda _: b"Pasar Lontar ramai")
    with pytest.raises(DraftError) as caught:
        read_draft(path)
    assert caught.value.message == errors.TOO_LARGE
