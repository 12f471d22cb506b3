"""The copy in the forms that other programs read: Markdown, ninjs, ICML."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta, timezone
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from redaksi_app.article import Article, read_article
from redaksi_app.formats.approval import Approval, checksum
from redaksi_app.formats.copy_blocks import copy_blocks
from redaksi_app.formats.export import WRITERS, export_copy
from redaksi_app.formats.export_icml import icml_copy
from redaksi_app.formats.export_md import md_copy
from redaksi_app.formats.export_ninjs import ninjs_copy
from redaksi_app.formats.export_txt import txt_copy
from redaksi_app.formats.typography import typeset
from redaksi_app.styles import shipped_styles

STYLE = shipped_styles().load("pos-kupang")
TEXT = (
    "Petani Soe Panen <Jagung> & Padi\n"
    "Penulis: Maria Seran | Editor: Anton Bria\n"
    "POS-KUPANG.COM, SOE - Petani memanen 2_000 *ton* jagung.\n"
    "“Kami senang,” kata Yosef.\u2028Ia tersenyum.\n"
    "1. Harga naik\n"
    "- Harga turun #1\n"
    "Baca juga: Harga Jagung\n"
)
WITA = timezone(timedelta(hours=8))


def article(text: str = TEXT) -> Article:
    return read_article(text, STYLE)


def approval(text: str = TEXT) -> Approval:
    return Approval("Anton “A” Bria", "redaktur", datetime(2026, 1, 2, 10, 15, tzinfo=WITA), checksum(text))


def item(text: str = TEXT, given: Approval | None = None) -> dict[str, Any]:
    read = json.loads(ninjs_copy(article(text), given))
    assert isinstance(read, dict)
    return read


@pytest.mark.parametrize("ending", [".md", ".json", ".icml"])
def test_every_form_is_written_by_the_name_of_the_file(tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"salinan{ending}"
    export_copy(article(), out, approved=None)
    assert "BELUM DISETUJUI" in out.read_text("utf-8") or "not approved" in out.read_text("utf-8")
    assert "Harga Jagung" not in out.read_text("utf-8")


@pytest.mark.parametrize("ending", sorted(WRITERS))
def test_no_form_lets_control_characters_through(tmp_path: Path, ending: str) -> None:
    export_copy(article("Judul\x01 Panen\nSOE - Petani\x02 panen\ud800."), tmp_path / f"a{ending}", approved=None)


def test_markdown_says_the_same_words_when_it_is_read() -> None:
    markdown_it = pytest.importorskip("markdown_it")
    _, _head, body = md_copy(article(), None).decode().split("---\n", 2)
    page = markdown_it.MarkdownIt("commonmark").render(body)
    said = [
        unescape(re.sub("<[^>]+>", "", part)).strip() for part in re.findall(r"<(?:p|h1)>(.*?)</(?:p|h1)>", page, re.S)
    ]
    assert said == [block.text.replace("\u2028", "\n") for block in copy_blocks(article())]
    assert page.startswith("<h1>Petani Soe Panen")
    assert "<strong>POS-KUPANG.COM, SOE -</strong> Petani" in page
    assert "<li>" not in page
    assert "<br />" in page


def test_the_head_of_markdown_says_whose_copy_it_is() -> None:
    head = md_copy(article(), approval()).decode().split("---\n")[1].splitlines()
    said = {name: json.loads(value) for name, _, value in (line.partition(": ") for line in head)}
    assert said == {
        "title": "Petani Soe Panen <Jagung> & Padi",
        "author": "Maria Seran",
        "editor": "Anton “A” Bria",
        "status": "approved 2026-01-02T10:15:00+08:00",
        "lang": "id",
    }


#: What the standard's schema, version 2.1, has for what is written: names, types, and no others.
_STRINGS = {"uri", "type", "language", "versioncreated", "pubstatus", "ednote", "title", "by", "located"}
_LISTS = {
    "headlines": {"role": str, "contenttype": str, "value": str},
    "bodies": {"role": str, "contenttype": str, "charcount": int, "wordcount": int, "value": str},
}


@pytest.mark.parametrize("given", [None, approval()])
def test_ninjs_has_the_shape_of_the_standard(given: Approval | None) -> None:
    read = item(given=given)
    assert set(read) == {*_STRINGS, *_LISTS, "standard"}
    assert all(isinstance(read[name], str) and read[name] for name in _STRINGS)
    assert read["type"] == "text"
    assert read["pubstatus"] in {"usable", "withheld", "canceled"}
    assert set(read["standard"]) == {"name", "version", "schema"}
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", read["uri"])
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", read["versioncreated"])
    assert read["standard"]["name"] == "ninjs"
    for name, shape in _LISTS.items():
        for each in read[name]:
            assert {key: type(value) for key, value in each.items()} == shape


def test_ninjs_of_a_bare_draft_has_no_empty_parts() -> None:
    read = item("Petani panen.")
    assert set(read) <= {*_STRINGS, *_LISTS, "standard"}
    assert all(read.values())
    assert [body["value"] for body in read["bodies"]] == ["Petani panen.", "<p>Petani panen.</p>"]


def test_emphasis_is_kept_in_every_form_as_that_form_has_it() -> None:
    lead = "Petani memanen 2_000 *ton* jagung."
    assert "2\\_000 *ton* jagung" in md_copy(article(), None).decode()
    assert lead in txt_copy(article(), None).decode()
    plain, page = item()["bodies"]
    assert lead in plain["value"]
    assert "2_000 <em>ton</em> jagung" in page["value"]
    (styled,) = [
        each for each in story().iter("CharacterStyleRange") if each.get("AppliedCharacterStyle").endswith("/Penekanan")
    ]
    assert styled.findtext("Content") == "ton"


def test_ninjs_tells_approved_copy_from_the_rest() -> None:
    assert item()["pubstatus"] == "withheld"
    assert item()["ednote"] == "BELUM DISETUJUI. Penyunting: Anton Bria."
    approved = item(given=approval())
    assert (approved["pubstatus"], approved["versioncreated"]) == ("usable", "2026-01-02T02:15:00Z")
    assert "Anton “A” Bria (redaktur)" in approved["ednote"]


def test_ninjs_holds_the_copy_once_as_text_and_once_as_a_page() -> None:
    read = item()
    assert read["headlines"] == [
        {"role": "main", "contenttype": "text/plain", "value": "Petani Soe Panen <Jagung> & Padi"}
    ]
    assert (read["by"], read["located"]) == ("Maria Seran", "SOE")
    plain, page = read["bodies"]
    assert plain["value"].splitlines()[0] == "POS-KUPANG.COM, SOE - Petani memanen 2_000 *ton* jagung."
    assert page["value"].splitlines()[1] == "<p>“Kami senang,” kata Yosef.<br>Ia tersenyum.</p>"
    assert plain["wordcount"] == len(plain["value"].split())


def test_the_same_text_is_the_same_object() -> None:
    assert item()["uri"] == item(given=approval())["uri"] != item("Judul\nSOE - Isi lain.")["uri"]


def story(given: Approval | None = None) -> etree._Element:
    return etree.fromstring(icml_copy(article(), given)).find("Story")


def test_icml_has_the_styles_that_the_stylesheet_names() -> None:
    root = etree.fromstring(icml_copy(article(), None))
    defined = {each.get("Self") for each in root.iter("ParagraphStyle", "CharacterStyle")}
    used = [each.get("AppliedParagraphStyle") for each in root.iter("ParagraphStyleRange")]
    characters = {each.get("AppliedCharacterStyle") for each in root.iter("CharacterStyleRange")}
    names = STYLE.export.paragraph_styles
    assert used == [f"ParagraphStyle/{names[block.role]}" for block in copy_blocks(article())]
    assert {*used, *characters} == defined
    assert f"CharacterStyle/{STYLE.export.dateline_style}" in characters


def test_icml_says_the_same_words_and_ends_each_paragraph_but_the_last() -> None:
    paragraphs = list(story().iter("ParagraphStyleRange"))
    said = ["".join(content.text or "" for content in each.iter("Content")) for each in paragraphs]
    assert said == [typeset(block.text, STYLE) for block in copy_blocks(article())]
    assert [len(list(each.iter("Br"))) for each in paragraphs] == [1] * (len(paragraphs) - 1) + [0]


def test_the_title_of_the_story_says_whether_it_is_approved() -> None:
    assert story().get("StoryTitle").endswith("BELUM DISETUJUI")
    assert story(approval()).get("StoryTitle").endswith("disetujui Anton “A” Bria")
