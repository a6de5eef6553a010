"""The format `gitlab`: a Code Quality report, which merge requests compare by fingerprint."""

from __future__ import annotations

import json

from boilerplate_cli.batch import Failure, Result
from boilerplate_cli.reports.about import About
from boilerplate_cli.reports.findings import FAILED, HELD_BACK, Finding, Findings

_SEVERITIES = {FAILED: "blocker", HELD_BACK: "major"}


class GitLab:
    """A JSON array, written document by document."""

    def __init__(self, about: About) -> None:
        """Open the array."""
        self._about = about
        self._findings = Findings(about)
        self._between = "\n"
        about.write(b"[")

    def add(self, result: Result) -> None:
        """Write a document's findings."""
        for finding in self._findings.of(result):
            self._put(finding)

    def fail(self, failure: Failure) -> None:
        """A failed input is a finding, too: a report without it would look as if all were well."""
        self._put(self._findings.failure(failure))

    def close(self) -> None:
        """Close the array."""
        self._about.write(b"\n]\n")

    def _put(self, finding: Finding) -> None:
        issue = {
            "description": finding.message,
            "check_name": finding.rule,
            "fingerprint": finding.fingerprint,
            "severity": _SEVERITIES.get(finding.rule, "minor"),
            "location": {"path": finding.path, "lines": {"begin": finding.first, "end": finding.last}},
        }
        # A name that is no Unicode has lone surrogates, which no other program takes for JSON.
        text = json.dumps(issue, ensure_ascii=False).encode("utf-8", "replace")
        self._about.write(self._between.encode() + text)
        self._between = ",\n"
