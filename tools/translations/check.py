"""What is wrong with the translations, one line each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from tools.translations.texts import Text
from tools.translations.ts import Forms, Key, key_of

#: What a translation must carry over: %1, %L1, %n, {name}, HTML tags.
_PLACEHOLDER = re.compile(r"%L?\d+|%n|\{[^{}]*\}|</?[a-z][^>]*>")
_MNEMONIC = re.compile(r"&(?=[^&\s])(?<!&&)")


def missing(texts: Sequence[Text], translations: Mapping[Key, Forms]) -> list[Text]:
    """The texts without a finished translation."""
    return [
        text
        for text in texts
        if len(forms := translations.get(key_of(text), ())) != (2 if text.counted else 1) or not all(forms)
    ]


def problems(texts: Sequence[Text], translations: Mapping[Key, Forms]) -> Iterator[str]:
    """Everything that keeps the translations from being complete."""
    untranslated = missing(texts, translations)
    for text in untranslated:
        yield f"{text.place}: no English yet: [{text.context}] {text.source}"
    for text in texts:
        if text in untranslated:
            continue
        for form in translations[key_of(text)]:
            yield from (f"{text.place}: {what}: {text.source!r} is {form!r}" for what in differences(text.source, form))
    for context, source, _ in translations.keys() - {key_of(text) for text in texts}:
        yield f"no longer in the code (make translations): [{context}] {source}"


def differences(source: str, translation: str) -> Iterator[str]:
    """How the moving parts of ``translation`` differ from those of ``source``."""
    wanted, found = (Counter(_PLACEHOLDER.findall(text)) for text in (source, translation))
    if wanted != found:
        yield "the placeholders differ"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(translation)):
        yield "the & of the shortcut differs"
    if source.endswith("…") != translation.endswith("…"):
        yield "the dots at the end differ"
