"""The format `summary`: counts by rule over a run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from boilerplate_cli.batch import Failure, Result
from boilerplate_cli.reports.about import About
from boilerplate_cli.reports.text import Paint, plain, table
from boilerplate_cli.rules import layout
from boilerplate_cli.text import count_words

HEADER = ("rule", "lines", "words", "documents")


class Tally(NamedTuple):
    """What is counted of a document."""

    held_back: bool
    rules: dict[str, tuple[int, int]]
    """Lines and words that went for each."""


def tally(result: Result) -> Tally:
    """Count a document."""
    rules: dict[str, tuple[int, int]] = {}
    for removal in result.cleaning.removals:
        lines, words = rules.get(removal.rule, (0, 0))
        rules[removal.rule] = lines + 1, words + count_words(removal.text)
    return Tally(bool(result.held_back), rules)


class Summary:
    """Counts by rule over a run."""

    def __init__(self) -> None:
        """Start at nothing."""
        self.documents = self.changed = self.held_back = self.failed = 0
        self._lines: Counter[str] = Counter()
        self._words: Counter[str] = Counter()
        self._documents: Counter[str] = Counter()
        self._last: dict[str, str] = {}

    def add(self, result: Result) -> None:
        """Count a document."""
        self.hear(tally(result))

    def hear(self, tally: Tally) -> None:
        """Count a document of which `tally` told."""
        self.documents += 1
        self.changed += bool(tally.rules)
        self.held_back += tally.held_back
        for rule, (lines, words) in tally.rules.items():
            if rule != layout.BLANK.id:
                self._lines[rule] += lines
                self._words[rule] += words
                self._documents[rule] += 1

    def count(self, document: str, rule: str, text: str) -> None:
        """Count one removed line; a document's lines come together."""
        if rule != layout.BLANK.id:
            self._lines[rule] += 1
            self._words[rule] += count_words(text)
            self._documents[rule] += self._last.get(rule) != document
            self._last[rule] = document

    def fail(self, failure: Failure) -> None:
        """Count what failed."""
        self.failed += 1

    @property
    def rows(self) -> list[tuple[str, ...]]:
        """A row for each rule as `HEADER` says, the most frequent first."""
        return [
            (rule, str(count), str(self._words[rule]), str(self._documents[rule]))
            for rule, count in sorted(self._lines.items(), key=lambda item: (-item[1], item[0]))
        ]

    def table(self, paint: Paint = plain) -> Iterator[str]:
        """The rows as aligned columns, nothing if there are none."""
        if self._lines:
            yield from table(HEADER, self.rows, paint)

    def lines(self, paint: Paint = plain) -> Iterator[str]:
        """The table and a last line with the totals."""
        yield from self.table(paint)
        yield self.totals

    @property
    def totals(self) -> str:
        """The last line."""
        held = f", {self.held_back} held back" if self.held_back else ""
        failed = f", {self.failed} failed" if self.failed else ""
        lines = sum(self._lines.values())
        counted = f"{lines} {'line' if lines == 1 else 'lines'}"
        return f"{counted} in {self.changed} of {self.documents} documents{held}{failed}"


class SummaryReport(Summary):
    """Written when the run is complete."""

    def __init__(self, about: About) -> None:
        """Start at nothing."""
        super().__init__()
        self._about = about

    def close(self) -> None:
        """Write the table and the totals."""
        for line in self.lines(self._about.paint):
            self._about.line(line)
