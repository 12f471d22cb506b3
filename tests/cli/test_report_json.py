"""``check --format json``: the keys of the contract, and offsets that count in what ``text`` prints."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from .conftest import Redaksi

_KEYS = {
    "rule", "category", "severity", "start", "end", "line", "column", "text", "message", "suggestions", "safe",
    "quoted", "source",
}  # fmt: skip
_CATEGORIES = {"structure", "style", "spelling", "orthography", "grammar", "consistency", "ethics"}
#: What offsets are easily lost on: characters outside the first plane, a soft break, a non-breaking space, a combining
#: accent, an empty line, and the line ends of another system.
_HARD = (
    "SOE - Warga 🙂🙂 menunggu dirumah sejak\u00a0Senin.\r\n\r\n"
    "Ke\u0301pala desa\u2028menunggu dikantor yang yang baru. 🎉\r\n"
    "Mereka diatas bukit; “Kami dirumah saja,” kata Maria Bria, S. H., M. H menirukan warga.\r\n"
)


def _report(redaksi: Redaksi, path: Path) -> tuple[str, list[dict[str, Any]]]:
    text = redaksi("text", path.name).out.decode("utf-8")
    (file,) = json.loads(redaksi("check", "--format", "json", path.name).text)["files"]
    return text, file["findings"]


@pytest.fixture
def hard(tmp_path: Path) -> Path:
    path = tmp_path / "sulit.txt"
    path.write_bytes(_HARD.encode("utf-8"))
    return path


def test_keys_and_values(redaksi: Redaksi, sample: Path) -> None:
    report = json.loads(redaksi("check", "--format", "json", sample.name).text)
    assert list(report) == ["version", "files", "errors"]
    assert (report["version"], report["errors"]) == (1, [])
    (file,) = report["files"]
    assert set(file) == {"path", "style", "findings"}
    for finding in file["findings"]:
        assert set(finding) == _KEYS
        assert finding["category"] in _CATEGORIES
        assert finding["severity"] in {"error", "warning", "advice"}
        assert finding["source"] == "redaksi"
        assert isinstance(finding["safe"], bool)
        assert isinstance(finding["quoted"], bool)
        assert "\n" not in finding["message"]
        if finding["safe"]:
            assert finding["suggestions"]
        if finding["quoted"]:
            assert (finding["severity"], finding["safe"]) == ("advice", False)


def test_offsets_count_in_the_printed_text(redaksi: Redaksi, hard: Path, sample: Path, document: Path) -> None:
    for path in (hard, sample, document):
        text, findings = _report(redaksi, path)
        assert len(findings) >= 5
        assert findings == sorted(findings, key=lambda finding: finding["start"])
        for finding in findings:
            start, end = finding["start"], finding["end"]
            assert text[start:end] == finding["text"]
            assert finding["line"] == text.count("\n", 0, start) + 1
            assert finding["column"] == start - (text.rfind("\n", 0, start) + 1) + 1


def test_suggestions_are_right_as_they_stand(redaksi: Redaksi, hard: Path) -> None:
    text, findings = _report(redaksi, hard)
    for finding in reversed(findings):
        if finding["rule"].startswith(("di-ke.", "gelar.", "kata-ganda.")):
            text = text[: finding["start"]] + finding["suggestions"][0] + text[finding["end"] :]
    assert text == (
        "SOE - Warga 🙂🙂 menunggu di rumah sejak\u00a0Senin.\n\n"
        "Ke\u0301pala desa\u2028menunggu di kantor yang baru. 🎉\n"
        "Mereka di atas bukit; “Kami di rumah saja,” kata Maria Bria, S.H., M.H., menirukan warga.\n"
    )


def test_insertion_starts_where_it_ends(redaksi: Redaksi, sample: Path) -> None:
    _, findings = _report(redaksi, sample)
    commas = [finding for finding in findings if finding["rule"] == "gelar.koma-sesudah"]
    assert [(comma["start"] == comma["end"], comma["text"], comma["suggestions"]) for comma in commas] == [
        (True, "", [","]),
        (True, "", [","]),
    ]


def test_every_run_gives_the_same_bytes(redaksi: Redaksi, sample: Path) -> None:
    runs = {redaksi("check", "--format", "json", sample.name, env={"PYTHONHASHSEED": seed}).out for seed in "123"}
    assert len(runs) == 1


def test_messages_follow_the_language_and_nothing_else_does(redaksi: Redaksi, sample: Path) -> None:
    ours, theirs = (
        json.loads(redaksi("check", "--format", "json", "--lang", lang, sample.name).text)["files"][0]["findings"]
        for lang in ("id", "en")
    )
    assert [one["message"] for one in ours] != [one["message"] for one in theirs]
    for one in (*ours, *theirs):
        del one["message"]
    assert ours == theirs
