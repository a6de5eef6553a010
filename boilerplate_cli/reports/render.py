"""A saved report, told again. It holds only what was removed, so the diff has no context and is for reading."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from boilerplate_cli.batch import document_name
from boilerplate_cli.reports.summary import Summary
from boilerplate_cli.restore import Entry, Report, record_lines, removed_text
from boilerplate_cli.rules import layout
from boilerplate_cli.text import visible


def summary(report: Report) -> Iterator[str]:
    """The table by rule and the totals."""
    counts = Summary()
    for entry in _entries(report):
        counts.documents += 1
        counts.changed += bool(entry.removed)
        counts.held_back += bool(entry.document.get("held_back"))
        for record in entry.removed:
            for _, line in record_lines(record):
                counts.count(entry.name, record["rule"], line)
    counts.failed = len(report.failed)
    yield from counts.lines()
    for record in report.failed:
        yield f"failed: {visible(document_name(record['path'], record.get('row')))}: {visible(record['error'])}"
    if report.summary and report.summary.get("status") != "complete":
        yield "the run was interrupted"
    if report.summary is None:
        yield "the report breaks off: the run did not come to its end"


def concise(report: Report) -> Iterator[str]:
    """`path:line: rule: text`."""
    for entry in _entries(report):
        for record in entry.in_order:
            if record["rule"] != layout.BLANK.id:
                for number, line in record_lines(record):
                    yield f"{visible(entry.name)}:{number}: {record['rule']}: {visible(line.strip())}"


def diff(report: Report) -> Iterator[str]:
    """The removed lines as a diff without context."""
    for entry in _entries(report):
        if not entry.removed:
            continue
        yield f"--- a/{visible(entry.name)}"
        yield f"+++ b/{visible(entry.name)}"
        gone = 0
        for record in entry.in_order:
            lines = removed_text(record).decode("utf-8", "replace").removesuffix("\n").split("\n")
            start = record["line"]
            yield f"@@ -{start},{len(lines)} +{start - gone - 1},0 @@ {record['rule']}"
            yield from ("-" + visible(line.rstrip("\r")) for line in lines)
            gone += len(lines)


RENDERERS: dict[str, Callable[[Report], Iterator[str]]] = {"summary": summary, "concise": concise, "diff": diff}


def _entries(report: Report) -> Iterator[Entry]:
    return (entry for entries in report.entries.values() for entry in entries)
