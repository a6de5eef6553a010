"""The format `github`: annotations for a workflow's run, as commands on standard output.

GitHub shows ten annotations of a kind for each step and drops the others without a word. So there are never more: each
finding has one if all of them fit, else each document, else the nine documents with most lines and one that says how
many are left out. Nothing that a document or its name holds can act as a command of its own.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator

from boilerplate_cli.batch import Failure, Result
from boilerplate_cli.patterns import pattern
from boilerplate_cli.reports.about import About
from boilerplate_cli.reports.findings import HELD_BACK, Finding, Findings
from boilerplate_cli.reports.summary import Summary
from boilerplate_cli.text import counted, with_signs

SHOWN = 10
"""Annotations of a kind in one step: GitHub's own limit."""

_LINE_END = pattern("([\r\n])")


class GitHub:
    """Written when the run is complete; until then it holds no more than it may show."""

    def __init__(self, about: About) -> None:
        """Start at nothing."""
        self._about = about
        self._findings = Findings(about)
        self._summary = Summary()
        self._few: list[Finding] = []
        self._count = 0
        self._largest: list[tuple[int, int, Finding]] = []
        """The documents with most lines: how many, the negative of their number, and one finding for all."""
        self._documents = self._lines = 0
        self._failed: list[Finding] = []

    def add(self, result: Result) -> None:
        """Take in a document."""
        self._summary.add(result)
        found = list(self._findings.of(result))
        if not found:
            return
        self._count += len(found)
        self._few += found[: SHOWN + 1 - len(self._few)]
        self._documents += 1
        lines = sum(finding.lines for finding in found)
        self._lines += lines
        item = (lines, -self._documents, _as_one(found))
        (heapq.heappush if len(self._largest) < SHOWN else heapq.heappushpop)(self._largest, item)

    def fail(self, failure: Failure) -> None:
        """Take in what failed."""
        self._summary.fail(failure)
        if len(self._failed) < SHOWN:
            self._failed.append(self._findings.failure(failure))

    def close(self) -> None:
        """Write the annotations, and the totals for the log."""
        for command in (*self._errors(), *self._warnings()):
            self._about.write(command.encode("utf-8", "backslashreplace") + b"\n")
        self._about.line(self._summary.totals)

    def _warnings(self) -> Iterator[str]:
        if self._count <= SHOWN:
            yield from (annotation("warning", finding) for finding in self._few)
            return
        shown = sorted(self._largest, key=lambda item: -item[1])
        if self._documents > SHOWN:
            shown.remove(min(shown))
        yield from (annotation("warning", finding) for _, _, finding in shown)
        if more := self._documents - len(shown):
            lines = self._lines - sum(lines for lines, _, _ in shown)
            yield _command(
                "warning",
                {"title": "boilerplate"},
                f"{counted(lines, 'line')} in {counted(more, 'more document')}: {ADVICE}",
            )

    def _errors(self) -> Iterator[str]:
        more = self._summary.failed - len(self._failed)
        shown = self._failed[: SHOWN - 1] if more else self._failed
        yield from (annotation("error", finding) for finding in shown)
        if left := self._summary.failed - len(shown):
            yield _command(
                "error", {"title": "boilerplate"}, f"{counted(left, 'more input')} failed; the log has the reasons"
            )


ADVICE = "GitHub shows ten annotations; --output-format full lists all"


def annotation(kind: str, finding: Finding) -> str:
    """The command for a finding; `kind` is `error`, `warning` or `notice`."""
    places = {"file": finding.path, "line": str(finding.first), "endLine": str(finding.last), "title": finding.rule}
    return _command(kind, places, finding.message)


def _command(kind: str, properties: dict[str, str], message: str) -> str:
    written = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{kind} {written}::{_data(message)}"


def _data(text: str) -> str:
    """Text as the runner wants it; what it would not decode is shown as a sign."""
    text = "".join(part if part in "\r\n" else with_signs(part) for part in _LINE_END.split(text))
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _as_one(found: list[Finding]) -> Finding:
    """One finding for all of a document's."""
    if len(found) == 1:
        return found[0]
    rules = ", ".join(dict.fromkeys(finding.rule for finding in found if finding.rule != HELD_BACK))
    lines = sum(finding.lines for finding in found)
    return found[0]._replace(
        rule="boilerplate", message=f"{counted(lines, 'line')} in {counted(len(found), 'place')}: {rules}"
    )
