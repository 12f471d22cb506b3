"""Reading the rules of ``resources/languagetool/rules``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

FOLDER = Path(__file__).parents[2] / "resources" / "languagetool" / "rules"
_SOURCE = re.compile(r"\s*Sumber: (.*?)\s*", re.DOTALL)
_TITLE = re.compile(r"\s*(.*?)\. LGPL.*", re.DOTALL)


@dataclass(frozen=True)
class Example:
    """``text`` has ``<marker>`` and ``</marker>`` around what is wrong; without ``corrections`` a rule only reports."""

    text: str
    wrong: bool
    corrections: tuple[str, ...]


@dataclass(frozen=True)
class Rule:
    """One ``<rule>``; in a group it shares the group's ``id``, ``name``, ``source`` and ``url``."""

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
    rules: tuple[Rule, ...]


def families(folder: Path = FOLDER) -> list[Family]:
    """The families, by file name. Raises ValueError, naming the rule, where one does not tell its source."""
    return [_family(path) for path in sorted(folder.glob("*.xml"))]


def _family(path: Path) -> Family:
    root = etree.parse(str(path)).getroot()
    title = _TITLE.fullmatch(str(root.getprevious().text))
    if title is None:
        raise ValueError(f"{path.name}: the first comment is no title")
    return Family(path.stem, title[1], tuple(rule for category in root.iter("category") for rule in _rules(category)))


def _rules(category: etree._Element) -> Iterator[Rule]:
    source = ""
    for element in category:
        if isinstance(element, etree._Comment):
            match = _SOURCE.fullmatch(str(element.text))
            source = match[1] if match else ""
            continue
        if not source:
            raise ValueError(f"{element.get('id')}: no source stands before it")
        group = element.tag == "rulegroup"
        for number, rule in enumerate(element.iter("rule"), start=1):
            yield _rule(element, rule, number if group else 0, source)
        source = ""


def _rule(owner: etree._Element, rule: etree._Element, number: int, source: str) -> Rule:
    return Rule(
        id=owner.get("id", ""),
        number=number,
        name=owner.get("name", ""),
        source=source,
        url=owner.findtext("url") or "",
        advice="picky" in (owner.get("tags", "") + rule.get("tags", "")),
        message=_message(rule.find("message")),
        examples=tuple(_example(example) for example in rule.iter("example")),
    )


def _message(element: etree._Element | None) -> str:
    """The text of a message; a word of the sentence that stands in it is shown as an ellipsis."""
    if element is None:
        return ""
    parts = [element.text or ""]
    parts += ["…" + (child.tail or "") for child in element]
    return "".join(parts)


def _example(element: etree._Element) -> Example:
    corrections = element.get("correction")
    text = (element.text or "") + "".join(
        f"<marker>{marker.text or ''}</marker>{marker.tail or ''}" for marker in element
    )
    wrong = corrections is not None or element.get("type") == "incorrect"
    return Example(text, wrong, tuple(corrections.split("|")) if corrections else ())
