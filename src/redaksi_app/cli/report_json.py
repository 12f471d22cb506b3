"""Findings as the JSON that scripts read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from redaksi_app.cli.places import Places
from redaksi_app.cli.sources import Failure

if TYPE_CHECKING:
    from redaksi_app.cli.check import Checked

_VERSION = 1


def json_report(checked: list[Checked], failures: list[Failure], lang: str) -> str:
    """The report of ``redaksi check --format json``; messages are in ``lang``."""
    report = {
        "version": _VERSION,
        "files": [_file(one, lang) for one in checked],
        "errors": [{"path": one.path, "message": one.message.in_language(lang)} for one in failures],
    }
    return json.dumps(report, ensure_ascii=False, indent=1)


def _file(checked: Checked, lang: str) -> dict[str, Any]:
    places = Places(checked.text)
    findings = []
    for finding in checked.findings:
        line, column = places.of(finding.start)
        findings.append(
            {
                "rule": finding.rule,
                "category": finding.category.value,
                "severity": finding.severity.value,
                "start": finding.start,
                "end": finding.end,
                "line": line,
                "column": column,
                "text": finding.public_text,
                "message": finding.message.in_language(lang),
                "suggestions": list(finding.suggestions),
                "safe": finding.safe,
                "quoted": finding.quoted,
                "source": finding.origin.value,
            }
        )
    return {"path": checked.path, "style": checked.style, "findings": findings}
