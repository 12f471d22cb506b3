"""Findings as SARIF 2.1.0, which code hosts and editors show."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from redaksi_app import __version__
from redaksi_app.cli.places import Places
from redaksi_app.cli.sources import Failure
from redaksi_app.finding import Finding
from redaksi_app.rules import all_rules

if TYPE_CHECKING:
    from redaksi_app.cli.check import Checked

_LEVELS = {"error": "error", "warning": "warning", "advice": "note"}


def sarif_report(checked: list[Checked], failures: list[Failure], lang: str) -> str:
    """The report of ``redaksi check --format sarif``; columns count Unicode code points."""
    rules = all_rules()
    used = sorted({finding.rule for one in checked for finding in one.findings})
    run = {
        "tool": {
            "driver": {
                "name": "Redaksi",
                "version": __version__,
                "rules": [
                    {"id": rule, "shortDescription": {"text": rules[rule].documentation.summary.in_language(lang)}}
                    for rule in used
                    if rule in rules
                ],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [result for one in checked for result in _results(one, lang)],
        "invocations": [
            {
                "executionSuccessful": not failures,
                "toolExecutionNotifications": [
                    {
                        "level": "error",
                        "message": {"text": one.message.in_language(lang)},
                        "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(one.path)}}}],
                    }
                    for one in failures
                ],
            }
        ],
    }
    report = {"version": "2.1.0", "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "runs": [run]}
    return json.dumps(report, ensure_ascii=False, indent=1)


def _results(checked: Checked, lang: str) -> list[dict[str, Any]]:
    places = Places(checked.text)
    return [_result(finding, checked.path, places, lang) for finding in checked.findings]


def _result(finding: Finding, path: str, places: Places, lang: str) -> dict[str, Any]:
    line, column = places.of(finding.start)
    end_line, end_column = places.of(finding.end)
    region = {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
    artifact = {"uri": _uri(path)}
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity.value],
        "message": {"text": finding.message.in_language(lang)},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region}}],
    }
    if finding.suggestions:
        result["fixes"] = [
            {
                "artifactChanges": [
                    {
                        "artifactLocation": artifact,
                        "replacements": [{"deletedRegion": region, "insertedContent": {"text": suggestion}}],
                    }
                ]
            }
            for suggestion in finding.suggestions
        ]
    return result


def _uri(path: str) -> str:
    """The path as a URI: a whole one as file:, any other relative to where the command ran."""
    if Path(path).is_absolute():
        return Path(path).as_uri()
    return quote(Path(path).as_posix(), errors="surrogateescape")
