"""The format `markdown`: tables for the summary of a job, as GitHub and GitLab show them."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Sequence

from boilerplate_cli.batch import Failure, Result
from boilerplate_cli.reports.about import About
from boilerplate_cli.reports.summary import HEADER, Summary
from boilerplate_cli.text import visible

SHOWN = 10
"""Documents, and failures, that are named; the job's log has the others. GitHub shows no summary over 1 MiB."""

_ESCAPES = str.maketrans({sign: "\\" + sign for sign in "\\`*_{}[]()<>#+!|~&@:$^=\"'%"})


class Markdown:
    """Written when the run is complete; until then it holds counts and no more names than it shows."""

    def __init__(self, about: About) -> None:
        """Start at nothing."""
        self._about = about
        self._summary = Summary()
        self._largest: list[tuple[int, int, tuple[str, ...]]] = []
        """The documents with most lines: how many, the negative of their number, and their row."""
        self._count = 0
        self._held_back: list[tuple[str, ...]] = []
        self._failed: list[tuple[str, ...]] = []

    def add(self, result: Result) -> None:
        """Count a document."""
        self._summary.add(result)
        cleaning = result.cleaning
        name = self._about.place(result.source) + result.name.removeprefix(result.source)
        if cleaning.held_back and len(self._held_back) < SHOWN:
            self._held_back.append((escaped(name), escaped(cleaning.held_back)))
        lines = cleaning.removed_lines
        if not lines:
            return
        self._count += 1
        words = cleaning.words - cleaning.words_left
        row = (escaped(name), str(lines), str(len(cleaning.document.lines)), str(words))
        item = (lines, -self._count, row)
        (heapq.heappush if len(self._largest) < SHOWN else heapq.heappushpop)(self._largest, item)

    def fail(self, failure: Failure) -> None:
        """Count what failed."""
        self._summary.fail(failure)
        if len(self._failed) < SHOWN:
            name = self._about.place(failure.source) + failure.name.removeprefix(failure.source)
            self._failed.append((escaped(name), escaped(failure.error)))

    def close(self) -> None:
        """Write the tables."""
        for line in self._lines():
            self._about.write(line.encode("utf-8", "backslashreplace") + b"\n")

    def _lines(self) -> Iterator[str]:
        yield "### Boilerplate"
        yield ""
        yield self._summary.totals
        yield ""
        rows = [(f"`{rule}`", *counts) for rule, *counts in self._summary.rows]
        yield from _table(HEADER, rows, len(rows))
        largest = [row for *_, row in sorted(self._largest, reverse=True)]
        yield from _table(("document", "lines", "of", "words"), largest, self._count)
        yield from _table(("held back", "why"), self._held_back, self._summary.held_back)
        yield from _table(("failed", "why"), self._failed, self._summary.failed)


def escaped(text: str) -> str:
    """Text that Markdown shows as it is, on one line, in a table too."""
    return visible(text).translate(_ESCAPES)


def _table(header: Sequence[str], rows: Iterable[Sequence[str]], count: int) -> Iterator[str]:
    """A table and a line on the rows of `count` that are left out; nothing if there are none."""
    lines = [f"| {' | '.join(row)} |" for row in rows]
    if not lines:
        return
    yield f"| {' | '.join(header)} |"
    yield "|" + "|".join("---" if column == 0 or name == "why" else "--:" for column, name in enumerate(header)) + "|"
    yield from lines
    yield ""
    if count > len(lines):
        yield f"and {count - len(lines)} more"
        yield ""
