"""What an editor decides about a draft's tracked changes holds for its text and for the file it is saved into."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from redaksi_app.formats.reading import read_bytes, read_draft
from redaksi_app.formats.review_draft import changes_in, comments_in, settled, settled_each
from redaksi_app.formats.review_return import read_returned
from redaksi_app.formats.saving import save_draft

Make = Callable[..., bytes]
BODY = (
    '<w:p><w:r><w:t xml:space="preserve">Harga </w:t></w:r>'
    '<w:del w:id="1" w:author="A"><w:r><w:delText>trun</w:delText></w:r></w:del>'
    '<w:ins w:id="2" w:author="A"><w:r><w:t>turun</w:t></w:r></w:ins>'
    '<w:r><w:t xml:space="preserve"> di </w:t></w:r>'
    '<w:ins w:id="3" w:author="A"><w:r><w:t xml:space="preserve">pasar </w:t></w:r></w:ins>'
    "<w:r><w:t>Kupang</w:t></w:r></w:p>"
)


def told(notices: tuple[object, ...]) -> bool:
    return "terlacak" in str(notices)


def test_undecided_changes_read_as_accepted_and_stay_in_the_file(make_docx: Make, tmp_path: Path) -> None:
    draft = read_bytes(make_docx(BODY), "a.docx")
    assert draft.text == "Harga turun di pasar Kupang"
    assert told(draft.notices)
    save_draft(draft, draft.text + ".", tmp_path / "a.docx")
    assert len(changes_in(read_draft(tmp_path / "a.docx"))) == 2


def test_the_original_is_what_is_read_and_saved(make_docx: Make, tmp_path: Path) -> None:
    draft = settled(read_bytes(make_docx(BODY), "a.docx"), accept=False)
    assert draft.text == "Harga trun di Kupang"
    assert not told(draft.notices)
    save_draft(draft, draft.text, tmp_path / "a.docx")
    saved = read_draft(tmp_path / "a.docx")
    assert (saved.text, changes_in(saved)) == ("Harga trun di Kupang", [])


def test_accepted_changes_are_no_changes_any_more(make_docx: Make) -> None:
    draft = settled(read_bytes(make_docx(BODY), "a.docx"), accept=True)
    assert draft.text == "Harga turun di pasar Kupang"
    assert changes_in(draft) == []


def test_one_by_one(make_docx: Make) -> None:
    draft = read_bytes(make_docx(BODY), "a.docx")
    turun, pasar = changes_in(draft)
    both = settled_each(draft, [turun], [pasar])
    assert (both.text, changes_in(both), told(both.notices)) == ("Harga turun di Kupang", [], False)
    first = settled_each(draft, [], [turun])
    assert (first.text, [one.come for one in changes_in(first)]) == ("Harga trun di pasar Kupang", ["pasar "])
    assert told(first.notices)


def test_plain_text_has_neither() -> None:
    draft = read_bytes(b"Harga turun", "a.txt")
    assert changes_in(draft) == []
    assert comments_in(draft) == []
    assert settled(draft, accept=False) == draft


def test_damaged_comments_do_not_stand_in_the_way_of_the_text(make_docx: Make) -> None:
    relations = b'<Relationships><Relationship Id="r1" Type="http://x/comments" Target="comments.xml"/></Relationships>'
    members = {"word/comments.xml": b"<w:comm", "word/_rels/document.xml.rels": relations, "customXml/item1.xml": b"<x"}
    draft = read_bytes(make_docx(BODY, members), "a.docx")
    assert comments_in(draft) == []
    assert len(changes_in(draft)) == 2
    assert read_returned(draft.original) is None
