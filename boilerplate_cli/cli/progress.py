"""What is said on standard error while a run goes on, and how many processes do it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from time import monotonic
from typing import TYPE_CHECKING, Any

from boilerplate_cli.cli.group import say
from boilerplate_cli.cli.options import colored
from boilerplate_cli.files import size_of

if TYPE_CHECKING:
    from boilerplate_cli.batch import Failure, Job, Outcome, Result, Teller, Told, Work
    from boilerplate_cli.cli.options import Choices
    from boilerplate_cli.files import Inputs, Source
    from boilerplate_cli.reports.about import About
    from boilerplate_cli.runner import Clean


class Messages:
    """One line for each input that failed, and for what else a user should know."""

    def __init__(self, quiet: bool) -> None:
        """With `quiet`, failures only."""
        self._quiet = quiet

    def add(self, result: Result | Told) -> None:
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
        from boilerplate_cli.reports.summary import Summary, tally
        from boilerplate_cli.reports.text import ansi, plain

        self._summary = Summary()
        self._paint = ansi if color else plain
        self.tell: Teller = tally
        self.place = 0
        self.fail = self._summary.fail

    def add(self, outcome: Result | Told) -> None:
        """Count a document."""
        self._summary.hear(outcome.said(self))

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
    """How far a long run is, on standard error: a display on a terminal, with `-v` elsewhere a line now and then."""

    def __init__(
        self,
        inputs: Inputs,
        options: dict[str, Any],
        done: int = 0,
        *,
        output_used: bool = False,
        label: str = "",
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """`done` inputs, the first, were done before. With `output_used` standard output is being written to.

        `label` stands before the figures and says what is done, if it is not cleaning.
        """
        terminal = sys.stderr.isatty()
        wanted = not (options["quiet"] or options["no_progress"])
        shared = output_used and sys.stdout.isatty()  # a display would stand between its lines
        self._live = wanted and terminal and not shared
        self._lines = wanted and not terminal and bool(options["verbose"])
        self._clock = clock
        self._next = clock() + (DELAY if self._live else PERIOD)
        self._gauge = Gauge(inputs.sources[done:], clock, label) if self._live or self._lines else None
        self._display: Any = None
        self._color = colored(options.get("color", "auto"), sys.stderr)

    def __enter__(self) -> Progress:
        """Nothing is shown yet: most runs are short."""
        return self

    def __exit__(self, *exception: object) -> None:
        """Take it away."""
        if self._display:
            self._display.stop()

    def watch(self, jobs: Iterable[Job | Failure]) -> Iterable[Job | Failure]:
        """`jobs`, with an eye on what is read."""
        return self._gauge.watch(jobs) if self._gauge else jobs

    def watched(self, clean: Clean[Outcome]) -> Clean[Outcome]:
        """`clean` of jobs that are watched."""
        return lambda jobs: clean(self.watch(jobs))

    def add(self, outcome: Result | Told) -> None:
        """Count a document."""
        if self._gauge:
            self._gauge.add(outcome)
            self._tick()

    def fail(self, failure: Failure) -> None:
        """Count a failure."""
        if self._gauge:
            self._gauge.failed += 1
            self._tick()

    def learned(self) -> None:
        """Count a document that was read, not cleaned."""
        if self._gauge:
            self._gauge.documents += 1
            self._tick()

    def _tick(self) -> None:
        now = self._clock()
        if now < self._next:
            return
        assert self._gauge
        if self._lines:
            self._next = now + PERIOD
            say(", ".join([*self._gauge.ahead(), *self._gauge.parts()]))
            return
        self._next = now + REFRESH
        if not self._display:
            self._display = _live(self._color)
        self._display.update(_picture(self._gauge), refresh=True)


DELAY, REFRESH = 0.5, 0.2
"""Seconds before a terminal shows anything, and between two pictures."""

PERIOD = 30.0
"""Seconds between two lines where there is no terminal."""

COUNTING = "counting lines: "
"""The label of a run that learns."""

WORST = 4
"""Documents that are named because they lost the most words."""


class Gauge:
    """How much of a run is done, and how fast it goes."""

    def __init__(self, sources: Sequence[Source], clock: Callable[[], float], label: str = "") -> None:
        """`sources` are still to be done."""
        self._label = label
        self._clock = clock
        self._began = clock()
        self._sizes = list(map(size_of, sources))
        self._packed = [bool(source.packing) for source in sources]
        self._total = None if None in self._sizes else sum(size or 0 for size in self._sizes)
        self._inputs = len(sources)
        self._reached = self._read = self._here = 0
        self._at = 0
        self._rows = False
        self._words = self._lost = 0
        self.documents = self.failed = 0
        self.worst: list[tuple[int, int, str]] = []
        """Words lost, words, and the name, the most first."""

    def watch(self, jobs: Iterable[Job | Failure]) -> Iterator[Job | Failure]:
        """See what is read."""
        for job in jobs:
            size = len(getattr(job, "data", b""))
            self._read += size
            self._here += size
            self._rows |= job.row is not None
            if job.last and self._at < self._inputs:
                self._reached += self._sizes[self._at] or 0
                self._at += 1
                self._here = 0
            yield job

    def add(self, outcome: Result | Told) -> None:
        """Count a document."""
        self.documents += 1
        self._words += outcome.words
        lost = outcome.words - outcome.words_left
        self._lost += lost
        if lost and (len(self.worst) < WORST or lost > self.worst[-1][0]):
            self.worst.append((lost, outcome.words, outcome.name))
            self.worst.sort(key=lambda one: -one[0])
            del self.worst[WORST:]

    @property
    def share(self) -> float | None:
        """How much of the inputs is read, from 0 to 1; None if nobody can know."""
        if not self._total:
            return None
        packed = self._at < self._inputs and self._packed[self._at]
        return min(1.0, (self._reached + (0 if packed else self._here)) / self._total)

    @property
    def seconds_left(self) -> float | None:
        """At the pace so far; None if nobody can know."""
        share = self.share
        return (self._clock() - self._began) * (1 - share) / share if share else None

    def parts(self) -> list[str]:
        """What is to be said of it."""
        of = "" if self._rows else f" of {self._inputs:,}"
        seconds = max(self._clock() - self._began, 0.001)
        parts = [f"{self._label}{self.documents:,}{of} documents", f"{self._read / 1e6 / seconds:.1f} MB/s"]
        if self._words:
            parts.append(f"{100 * self._lost / self._words:.1f} % of the words removed")
        if self.failed:
            parts.append(f"{self.failed:,} failed")
        return parts

    def ahead(self) -> list[str]:
        """How much of it there is, and the time left; nothing if nobody can know."""
        share, left = self.share, self.seconds_left
        return [] if share is None or left is None else [f"{100 * share:.0f} %", f"{_time(left)} left"]


def _time(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"


def _live(color: bool) -> Any:
    """The display. It refreshes when it is told to, without a thread of its own."""
    from rich.console import Console  # 35 ms that only a terminal needs
    from rich.live import Live

    live = Live(
        console=Console(stderr=True, color_system="auto" if color else None), transient=True, auto_refresh=False
    )
    live.start()
    return live


def _picture(gauge: Gauge) -> Any:
    """A bar, the figures, and the documents that lost most. No text of an input is markup here."""
    from rich.console import Group
    from rich.progress_bar import ProgressBar
    from rich.table import Table
    from rich.text import Text

    from boilerplate_cli.text import visible

    lines: list[Any] = []
    if ahead := gauge.ahead():
        row = Table.grid(padding=(0, 2, 0, 0))
        row.add_row(ProgressBar(total=1.0, completed=gauge.share or 0, width=40), *map(Text, ahead))
        lines.append(row)
    lines.append(Text("  ".join(gauge.parts()), no_wrap=True, overflow="ellipsis"))
    for lost, words, name in gauge.worst:
        figures = f"  lost {lost:,} of {words:,} words: "
        lines.append(Text(figures + visible(name), style="dim", no_wrap=True, overflow="ellipsis"))
    return Group(*lines)


def cleaning(choices: Choices) -> Clean[Result]:
    """What cleans the jobs, for those who look at lines: this process, or with `-j` several."""
    from boilerplate_cli.batch import cleaning_work

    return _in_processes(choices, cleaning_work)


def telling(choices: Choices, tellers: Sequence[Teller]) -> Clean[Told]:
    """The same, for those who hear what `tellers` say."""
    from functools import partial

    from boilerplate_cli.batch import telling_work

    return _in_processes(choices, partial(telling_work, tellers=tellers))


def _in_processes(choices: Choices, work: Callable[..., Work[Outcome]]) -> Clean[Outcome]:
    from functools import partial

    work = partial(work, choices.settings, choices.reading)
    if choices.jobs > 1:
        from boilerplate_cli.parallel import clean_in_parallel  # 25 ms

        return partial(clean_in_parallel, work=work, workers=choices.jobs)
    return partial(map, work(cleaner=choices.cleaner))
