"""What is said on standard error while a run goes on, and how many processes do it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from boilerplate_cli.cli.group import say

if TYPE_CHECKING:
    from boilerplate_cli.batch import Failure, Result
    from boilerplate_cli.cli.options import Choices
    from boilerplate_cli.reports.about import About
    from boilerplate_cli.runner import Clean


class Messages:
    """One line for each input that failed, and for what else a user should know."""

    def __init__(self, quiet: bool) -> None:
        """With `quiet`, failures only."""
        self._quiet = quiet

    def add(self, result: Result) -> None:
        """Say what is noteworthy."""
        if not self._quiet:
            for note in result.notes:
                say(f"{result.name}: {note}")

    def fail(self, failure: Failure) -> None:
        """Say what failed."""
        say(f"{failure.name}: {failure.error}")


class SummaryTable:
    """The counts by rule, shown on standard error when the run is done."""

    def __init__(self, color: bool) -> None:
        """Start at nothing."""
        from boilerplate_cli.reports.summary import Summary
        from boilerplate_cli.reports.text import ansi, plain

        self._summary = Summary()
        self._paint = ansi if color else plain
        self.add = self._summary.add
        self.fail = self._summary.fail

    def show(self) -> None:
        """Write the table."""
        for line in self._summary.lines(self._paint):
            print(line, file=sys.stderr)


class Statistics:
    """The counts by rule, shown behind the findings: where these are for programs, on standard error."""

    def __init__(self, about: About, form: str, quiet: bool) -> None:
        """`about` and `form` are those of the findings on standard output; with `quiet` there are none."""
        from boilerplate_cli.reports.formats import COUNTS, LISTS
        from boilerplate_cli.reports.summary import Summary

        self._about = about
        self._on_output = quiet or form in LISTS
        self._told = form in COUNTS and not quiet
        self._summary = Summary()
        self.add = self._summary.add
        self.fail = self._summary.fail

    def show(self) -> None:
        """Write the table, if there is anything to count and it does not stand there already."""
        from boilerplate_cli.reports.text import plain

        if self._told:
            return
        for line in self._summary.table(self._about.paint if self._on_output else plain):
            if self._on_output:
                self._about.line(line)
            else:
                print(line, file=sys.stderr)


class Progress:
    """A bar on standard error: only on a terminal, and only where there are several inputs."""

    def __init__(self, total: int, options: dict[str, Any]) -> None:
        """`total` is the number of inputs."""
        self._total = total
        self._show = total > 1 and sys.stderr.isatty() and not (options["quiet"] or options["no_progress"])
        self._last = ""
        self._bar: Any = None

    def __enter__(self) -> Progress:
        """Show it."""
        if self._show:
            from rich.console import Console  # 35 ms that only a terminal needs
            from rich.progress import Progress as Bar

            self._bar = Bar(console=Console(stderr=True), transient=True)
            self._task = self._bar.add_task("cleaning", total=self._total)
            self._bar.start()
        return self

    def __exit__(self, *exception: object) -> None:
        """Take it away."""
        if self._bar:
            self._bar.stop()

    def add(self, result: Result) -> None:
        """An input's first document counts the input."""
        self._advance(result.source)

    def fail(self, failure: Failure) -> None:
        """A failed input is done, too."""
        self._advance(failure.source)

    def _advance(self, source: str) -> None:
        if self._bar and source != self._last:
            self._last = source
            self._bar.advance(self._task)


def cleaning(choices: Choices) -> Clean:
    """What cleans the jobs: this process, or with `-j` several."""
    from functools import partial

    if choices.jobs > 1:
        from boilerplate_cli.parallel import clean_in_parallel  # 25 ms

        return partial(clean_in_parallel, settings=choices.settings, reading=choices.reading, workers=choices.jobs)
    from boilerplate_cli.batch import clean_job

    return partial(map, partial(clean_job, cleaner=choices.cleaner, reading=choices.reading))
