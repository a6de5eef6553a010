"""The format `sarif`: SARIF 2.1.0, for GitHub code scanning and for viewers.

Results come first and are written document by document; the rules that they name, and what failed, follow.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any
from urllib.parse import quote

from boilerplate_cli import __version__
from boilerplate_cli.batch import Failure, Result
from boilerplate_cli.files import name_bytes
from boilerplate_cli.reports.about import About
from boilerplate_cli.reports.findings import Finding, Findings, summaries
from boilerplate_cli.reports.rule import describe
from boilerplate_cli.rules import RULES

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

MOST_RESULTS = 25_000
"""GitHub refuses a file whole in which a run has more."""


class Sarif:
    """Written document by document."""

    def __init__(self, about: About) -> None:
        """Open the log."""
        self._about = about
        self._findings = Findings(about)
        self._rules: dict[str, int] = {}
        self._notifications: list[dict[str, Any]] = []
        self._results = 0
        self._failed = False
        about.write(f'{{"$schema": "{SCHEMA}", "version": "2.1.0", "runs": [{{"results": ['.encode())

    def add(self, result: Result) -> None:
        """Write a document's findings."""
        for finding in self._findings.of(result):
            self._results += 1
            if self._results <= MOST_RESULTS:
                between = "\n" if self._results == 1 else ",\n"
                self._about.write(between.encode() + _json(self._result(finding)))

    def fail(self, failure: Failure) -> None:
        """A failure is a notification, and the run no success."""
        self._failed = True
        finding = self._findings.failure(failure)
        self._notify("error", finding.message, [_location(finding)])

    def close(self) -> None:
        """Close the log."""
        if self._results > MOST_RESULTS:
            left = self._results - MOST_RESULTS
            self._notify("warning", f"{left} results are left out: GitHub takes {MOST_RESULTS} and no more")
        driver = {"name": "boilerplate", "version": __version__, "rules": list(map(_rule, self._rules))}
        invocation = {
            "executionSuccessful": not self._failed,
            "toolExecutionNotifications": self._notifications,
        }
        rest = {
            "tool": {"driver": driver},
            "invocations": [invocation],
            "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The folder of the project."}}},
        }
        self._about.write(b"\n],\n" + _json(rest).removeprefix(b"{") + b"]}\n")

    def _notify(self, level: str, message: str, locations: list[dict[str, Any]] | None = None) -> None:
        self._notifications.append({"level": level, "message": {"text": message}, "locations": locations or []})

    def _result(self, finding: Finding) -> dict[str, Any]:
        return {
            "ruleId": finding.rule,
            "ruleIndex": self._rules.setdefault(finding.rule, len(self._rules)),
            "level": "warning",
            "message": {"text": finding.message},
            "locations": [_location(finding)],
            "partialFingerprints": {
                # GitHub goes by this one, which it compares within a file only.
                "primaryLocationLineHash": finding.content,
                "boilerplate/1": finding.fingerprint,
            },
        }


def _location(finding: Finding) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(name_bytes(finding.path)), "uriBaseId": "%SRCROOT%"},
            "region": {"startLine": finding.first, "endLine": finding.last},
        }
    }


@cache
def _by_id() -> dict[str, Any]:
    return {rule.id: rule for rule in RULES}


def _rule(name: str) -> dict[str, Any]:
    rule = _by_id().get(name)
    summary = summaries()[name]
    if rule is None:
        return {"id": name, "shortDescription": {"text": summary}, "help": {"text": summary}}
    return {
        "id": name,
        "shortDescription": {"text": summary},
        "fullDescription": {"text": rule.why},
        "help": {"text": f"{summary} {rule.why}", "markdown": "\n".join(describe(rule))},
        "defaultConfiguration": {"level": "warning"},
        "properties": {"tags": [rule.family]},
    }


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "replace")
