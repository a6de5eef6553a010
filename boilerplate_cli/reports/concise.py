"""The format `concise`: a line for each line that went."""

from __future__ import annotations

from collections.abc import Iterator

from boilerplate_cli.batch import Failure, Result
from boilerplate_cli.reports.about import About
from boilerplate_cli.reports.text import Paint, plain
from boilerplate_cli.rules import layout
from boilerplate_cli.text import visible


class Concise:
    """Written document by document."""

    def __init__(self, about: About) -> None:
        """Nothing comes first."""
        self._about = about

    def add(self, result: Result) -> None:
        """List what would go."""
        for line in concise(result, self._about.paint):
            self._about.line(line)

    def fail(self, failure: Failure) -> None:
        """Failures are for standard error."""

    def close(self) -> None:
        """Nothing comes last."""


def concise(result: Result, paint: Paint = plain) -> Iterator[str]:
    """One line for each removed line: `path:line: rule: text`."""
    if result.cleaning.held_back:
        yield f"{visible(result.name)}: held back, {result.cleaning.held_back}"
    for removal in result.cleaning.removals:
        if removal.rule != layout.BLANK.id:
            text = visible(removal.text.strip())
            yield f"{visible(result.name)}:{removal.line}: {paint(removal.rule, 'cyan')}: {text}"
