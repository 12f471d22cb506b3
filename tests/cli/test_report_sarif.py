"""``check --format sarif``: the shape that SARIF 2.1.0 asks for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .conftest import Redaksi


def _run(redaksi: Redaksi, *paths: str) -> dict[str, Any]:
    report = json.loads(redaksi("check", "--format", "sarif", *paths).text)
    assert report["version"] == "2.1.0"
    assert report["$schema"].endswith("sarif-2.1.0.json")
    (run,) = report["runs"]
    assert isinstance(run, dict)
    return run


def test_tool_and_its_rules(redaksi: Redaksi, sample: Path) -> None:
    run = _run(redaksi, sample.name)
    driver = run["tool"]["driver"]
    assert driver["name"] == "Redaksi"
    assert driver["version"]
    ids = [rule["id"] for rule in driver["rules"]]
    assert len(set(ids)) == len(ids)
    assert {result["ruleId"] for result in run["results"]} == set(ids)
    assert all(rule["shortDescription"]["text"] for rule in driver["rules"])


def test_results_stand_where_the_findings_are(redaksi: Redaksi, sample: Path) -> None:
    run = _run(redaksi, sample.name)
    assert run["columnKind"] == "unicodeCodePoints"
    lines = sample.read_text(encoding="utf-8").split("\n")
    found = json.loads(redaksi("check", "--format", "json", sample.name).text)["files"][0]["findings"]
    levels = {"error": "error", "warning": "warning", "advice": "note"}
    for result, finding in zip(run["results"], found, strict=True):
        assert (result["ruleId"], result["level"]) == (finding["rule"], levels[finding["severity"]])
        assert result["message"]["text"] == finding["message"]
        (location,) = result["locations"]
        region = location["physicalLocation"]["region"]
        assert location["physicalLocation"]["artifactLocation"]["uri"] == "contoh.txt"
        assert region["startLine"] == region["endLine"] == finding["line"]
        line = lines[region["startLine"] - 1]
        assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == finding["text"]
        suggested = [
            change["replacements"][0]["insertedContent"]["text"]
            for fix in result.get("fixes", [])
            for change in fix["artifactChanges"]
        ]
        assert suggested == finding["suggestions"]


def test_draft_that_could_not_be_read(redaksi: Redaksi, clean: Path) -> None:
    (invocation,) = _run(redaksi, clean.name, "hilang.txt")["invocations"]
    assert invocation["executionSuccessful"] is False
    (notification,) = invocation["toolExecutionNotifications"]
    assert notification["level"] == "error"
    assert "tidak ditemukan" in notification["message"]["text"]
    assert _run(redaksi, clean.name)["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


def test_paths_are_uris(redaksi: Redaksi, sample: Path) -> None:
    sample = sample.rename(sample.with_name("naskah #1 50%.txt"))
    for path, uri in ((sample.name, "naskah%20%231%2050%25.txt"), (str(sample), sample.as_uri())):
        result = _run(redaksi, path)["results"][0]
        assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri
