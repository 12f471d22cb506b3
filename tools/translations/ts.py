"""Reading and writing Qt Linguist's ``.ts`` files."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree

from tools.translations.texts import Text

#: A text is told apart by its context, its source and its disambiguating comment.
Key = tuple[str, str, str]
#: One form, or for a counted text the singular and the plural; an empty form is not translated yet.
Forms = tuple[str, ...]


def key_of(text: Text) -> Key:
    """How ``text`` is told apart in a file."""
    return text.context, text.source, text.comment


def read(path: Path) -> dict[Key, Forms]:
    """The translations in ``path``; an unfinished one has empty forms. An absent file has none."""
    if not path.exists():
        return {}
    found: dict[Key, Forms] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            translation = message.find("translation")
            if translation is None:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            found[key] = forms if translation.get("type") is None else ("",) * len(forms)
    return found


def write(path: Path, texts: Iterable[Text], translations: Mapping[Key, Forms]) -> None:
    """Write ``texts`` with what is known of their translations; contexts by name, texts in the order given."""
    contexts: dict[str, list[Text]] = defaultdict(list)
    for text in texts:
        contexts[text.context].append(text)
    root = ElementTree.Element("TS", version="2.1", language="en", sourcelanguage="id")
    for name in sorted(contexts):
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for text in contexts[name]:
            _add(context, text, translations.get(key_of(text), ()))
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode", short_empty_elements=False)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _add(context: ElementTree.Element, text: Text, forms: Forms) -> None:
    message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if text.counted else {})
    ElementTree.SubElement(message, "source").text = text.source
    if text.comment:
        ElementTree.SubElement(message, "comment").text = text.comment
    translation = ElementTree.SubElement(message, "translation")
    wanted = 2 if text.counted else 1
    if len(forms) != wanted or not all(forms):
        translation.set("type", "unfinished")
        forms = ("",) * wanted
    if not text.counted:
        translation.text = forms[0]
        return
    for form in forms:
        ElementTree.SubElement(translation, "numerusform").text = form
