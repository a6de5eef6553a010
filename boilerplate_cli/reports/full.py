"""The format `full`: every run of removed lines with its reason, and the totals."""

from __future__ import annotations

from collections.abc import Iterator

from boilerplate_cli.batch import Result
from boilerplate_cli.cleaner import same_reason
from boilerplate_cli.reports.about import About
from boilerplate_cli.reports.summary import Summary
from boilerplate_cli.reports.text import Paint, plain, reasons
from boilerplate_cli.rules import layout
from boilerplate_cli.text import visible

SHOWN_LINES = 8
"""Of a longer run of lines with one reason, the listing shows the first half and the last."""


class Full:
    """Written document by document."""

    def __init__(self, about: About) -> None:
        """Start at nothing."""
        self._about = about
        self._summary = Summary()
        self.fail = self._summary.fail

    def add(self, result: Result) -> None:
        """List what would go."""
        self._summary.add(result)
        for line in full(result, self._about.paint):
            self._about.line(line)

    def close(self) -> None:
        """Write the totals."""
        self._about.line(self._summary.totals)


def full(result: Result, paint: Paint = plain) -> Iterator[str]:
    """Every run of removed lines with its reason."""
    cleaning = result.cleaning
    if cleaning.held_back:
        yield f"{paint(visible(result.name), 'bold')}: held back, {cleaning.held_back}"
        yield ""
    if not cleaning.changed:
        return
    yield f"{paint(visible(result.name), 'bold')}: {cleaning.removed_lines} of {len(cleaning.document.lines)} lines"
    for group in same_reason(cleaning.removals):
        removals = [removal for removal in group if removal.rule != layout.BLANK.id]
        if not removals:
            continue
        first, last = removals[0].line, removals[-1].line
        lines = f"{first}" if first == last else f"{first}-{last}"
        yield f"  {lines:>9}  {paint(removals[0].rule, 'cyan')} {reasons(removals[0].evidence, removals[0].text)}"
        shown = [visible(removal.text.rstrip("\r\n")) for removal in removals]
        if len(shown) > SHOWN_LINES:
            half = SHOWN_LINES // 2
            shown[half:-half] = [f"... {len(shown) - SHOWN_LINES} more lines"]
        for line in shown:
            yield f"             {paint(line, 'red')}"
    yield ""
