"""The comments in a DOCX: who says what about which words."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from redaksi_app.formats.docx import joined, main_part
from redaksi_app.formats.docx_paragraphs import attribute, docx_paragraphs, local_name
from redaksi_app.formats.docx_walking import walk
from redaksi_app.formats.package import Package
from redaksi_app.formats.plain import SOFT_BREAK, clean

_PARAGRAPH_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"


@dataclass(frozen=True, slots=True)
class DraftComment:
    r"""One comment. ``start`` and ``end`` count in the draft's text, ``about`` is what stands there (may be empty).

    ``time`` is that on the wall of whoever wrote it. ``text`` has a ``\n`` between paragraphs. ``reply`` follows the
    comment it answers; ``settled`` is one that was marked as done.
    """

    author: str
    time: datetime | None
    text: str
    start: int
    end: int
    about: str
    reply: bool = False
    settled: bool = False


def read_comments(data: bytes) -> list[DraftComment]:
    """The comments of the DOCX ``data`` that stand in its main text, in the order of their words."""
    package = Package(data)
    main = main_part(package)
    written = {attribute(each, "id"): each for each in _part_children(package, main, "comments")}
    if not written:
        return []
    root = package.xml(main)
    paragraphs = docx_paragraphs(root)
    text = joined(paragraphs)
    threads = {each.get(_named(each, "paraId")): each for each in _part_children(package, main, "commentsExtended")}
    found = []
    for number, (start, end) in _spans(root, paragraphs, len(text)).items():
        if number in written:
            found.append(_comment(written[number], threads, text, start, end))
    return sorted(found, key=lambda comment: comment.start)


def moment(element: Any) -> datetime | None:
    """The time in the ``w:date`` of ``element``, as it stands on the wall; None where there is none."""
    try:
        return datetime.fromisoformat(attribute(element, "date")).replace(tzinfo=None)
    except ValueError:
        return None


def _spans(root: Any, paragraphs: Any, length: int) -> dict[str, tuple[int, int]]:
    """Number of each comment to where its words begin and end; those without words stand at their sign."""
    begun: dict[str, int] = {}
    spans: dict[str, tuple[int, int]] = {}
    signs: dict[str, int] = {}
    for element, name, position, ends in walk(root, paragraphs):
        if ends or not name.startswith("comment"):
            continue
        number = attribute(element, "id")
        if name == "commentRangeStart":
            begun[number] = position
        elif name == "commentRangeEnd":
            spans[number] = (begun.get(number, position), position)
        elif name == "commentReference":
            signs.setdefault(number, position)
    at_sign = {number: (begun.get(number, place), place) for number, place in signs.items()}
    return {
        number: (min(start, length), min(end, length))
        for number, (start, end) in {**at_sign, **{key: span for key, span in spans.items() if key in signs}}.items()
    }


def _comment(element: Any, threads: dict[Any, Any], text: str, start: int, end: int) -> DraftComment:
    paragraphs = [each for each in element.iter("{*}p") if local_name(each) == "p"]
    identity = paragraphs[-1].get(_PARAGRAPH_ID) if paragraphs else None
    thread = threads.get(identity) if identity else None
    return DraftComment(
        author=clean(attribute(element, "author")),
        time=moment(element),
        text="\n".join(_words(each) for each in paragraphs).strip(),
        start=start,
        end=end,
        about=text[start:end],
        reply=thread is not None and bool(thread.get(_named(thread, "paraIdParent"))),
        settled=thread is not None and thread.get(_named(thread, "done")) in ("1", "true"),
    )


def _words(paragraph: Any) -> str:
    found = []
    for element in paragraph.iter("{*}t", "{*}tab", "{*}br"):
        name = local_name(element)
        if name == "t":
            found.append(clean((element.text or "").replace("\n", " ")))
        elif name:
            found.append("\t" if name == "tab" else SOFT_BREAK)
    return "".join(found).strip()


def _part_children(package: Package, main: str, kind: str) -> list[Any]:
    """The elements of the part that ``main`` names as its ``kind``, none where there is no such part."""
    folder, name = posixpath.split(main)
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    if relations not in package.names:
        return []
    for relation in package.xml(relations):
        if str(relation.get("Type", "")).endswith(f"/{kind}") and relation.get("TargetMode") != "External":
            target = str(relation.get("Target", ""))
            part = posixpath.normpath(target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target))
            return list(package.xml(part)) if part in package.names else []
    return []


def _named(like: Any, name: str) -> str:
    return f"{like.tag[: like.tag.index('}') + 1]}{name}"
