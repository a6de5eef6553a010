"""What every report is written with, besides the results."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

from boilerplate_cli.batch import Failure, Reading, Result
from boilerplate_cli.reports.text import Paint, ansi, plain
from boilerplate_cli.settings import Settings


class About(NamedTuple):
    """Where a report goes and what it may have to say of the run."""

    write: Callable[[bytes], object]
    """Takes the report's bytes as they come."""
    settings: Settings
    reading: Reading
    place: Callable[[str], str] = str
    """The path of an input as it is seen from the project's folder, where names are relative to the inputs' root."""
    color: bool = False
    encoding: str = "utf-8"
    """Of reports for readers. What it cannot say is written with a backslash."""
    terminal: bool = False
    """It goes to a terminal, where no text may act."""

    @property
    def paint(self) -> Paint:
        """Colours, or none."""
        return ansi if self.color else plain

    def line(self, text: str) -> None:
        """Write a line of text."""
        self.write(text.encode(self.encoding, "backslashreplace") + b"\n")


class Report(Protocol):
    """One form of telling what a run found. It is made with an `About`, hears of every document, and is closed."""

    def add(self, result: Result) -> None:
        """A document was cleaned."""

    def fail(self, failure: Failure) -> None:
        """An input or a row could not be cleaned."""

    def close(self) -> None:
        """The run is complete."""
