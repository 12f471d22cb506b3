"""Reading the rules as LanguageTool has them, from ``resources/languagetool``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from redaksi_app.resources import resources_folder

_SOURCE = re.compile(r"\s*Sumber: (.*?)\s*", re.DOTALL)
_TITLE = re.compile(r"<!--\s*([^>]*?)\. LGPL")


@dataclass(frozen=True)
class Example:
    """``text`` has ``<marker>`` and ``</marker>`` around what is wrong; without ``corrections`` a rule only reports."""

    text: str
    wrong: bool
    corrections: tuple[str, ...]


@dataclass(frozen=True)
class XmlRule:
    """One ``<rule>``; in a group it shares the group's ``id``, ``name``, ``source`` and ``url``.

    In ``message``, an ellipsis stands for a word of the sentence. ``number`` counts in the group, from 1; 0 outside.
    """

    id: str
    number: int
    name: str
    source: str
    url: str
    advice: bool
    message: str
    examples: tuple[Example, ...]

    @property
    def right(self) -> tuple[Example, ...]:
        """The examples on which it is silent."""
        return tuple(example for example in self.examples if not example.wrong)

    @property
    def wrong(self) -> tuple[Example, ...]:
        """The examples that it reports."""
        return tuple(example for example in self.examples if example.wrong)


@dataclass(frozen=True)
class Family:
    """One file of rules."""

    name: str
    title: str
    rules: tuple[XmlRule, ...]


def rules_folder() -> Path:
    """The rules that LanguageTool reads."""
    return resources_folder() / "languagetool" / "rules"


def all_families() -> list[Family]:
    """Every family: those that LanguageTool reads, then those that are written in Java and only told here."""
    return [*families(rules_folder()), *families(resources_folder() / "languagetool")]


def families(folder: Path) -> list[Family]:
    """The families in ``folder``, by file name. Raises ValueError, naming the rule, where one tells no source."""
    return [_family(path) for path in sorted(folder.glob("*.xml"))]


def _family(path: Path) -> Family:
    text = path.read_text(encoding="utf-8")
    title = _TITLE.search(text)
    if title is None:
        raise ValueError(f"{path.name}: the first comment is no title")
    # Comments outside the root cannot be kept, and the sources stand inside.
    start = text.index("<rules")
    parser = ElementTree.XMLParser(target=ElementTree.TreeBuilder(insert_comments=True))
    root = ElementTree.fromstring(text[start:], parser)
    return Family(path.stem, title[1], tuple(rule for category in root.iter("category") for rule in _rules(category)))


def _rules(category: Element) -> Iterator[XmlRule]:
    source = ""
    for element in category:
        if callable(element.tag):  # a comment
            match = _SOURCE.fullmatch(element.text or "")
            source = match[1] if match else ""
            continue
        if not source:
            raise ValueError(f"{element.get('id')}: no source stands before it")
        group = element.tag == "rulegroup"
        for number, rule in enumerate(element.iter("rule"), start=1):
            yield _rule(element, rule, number if group else 0, source)
        source = ""


def _rule(owner: Element, rule: Element, number: int, source: str) -> XmlRule:
    return XmlRule(
        id=owner.get("id", ""),
        number=number,
        name=owner.get("name", ""),
        source=source,
        url=owner.findtext("url") or "",
        advice="picky" in (owner.get("tags", "") + rule.get("tags", "")),
        message=_message(rule.find("message")),
        examples=tuple(_example(example) for example in rule.iter("example")),
    )


def _message(element: Element | None) -> str:
    if element is None:
        return ""
    return (element.text or "") + "".join("…" + (child.tail or "") for child in element)


def _example(element: Element) -> Example:
    corrections = element.get("correction")
    text = (element.text or "") + "".join(
        f"<marker>{marker.text or ''}</marker>{marker.tail or ''}" for marker in element
    )
    wrong = corrections is not None or element.get("type") == "incorrect"
    return Example(text, wrong, tuple(corrections.split("|")) if corrections else ())
