"""What reports for readers share: colours, reasons, verdicts and tables.

Whatever a document holds is shown through `visible`, so that it cannot steer the terminal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import click

from boilerplate_cli.cleaner import Verdict
from boilerplate_cli.judge import Evidence
from boilerplate_cli.patterns import pattern
from boilerplate_cli.text import shows, visible

Paint = Callable[[str, str], str]
"""Colours a text: `paint(text, "red")`."""


def plain(text: str, color: str) -> str:
    """No colour."""
    return text


def ansi(text: str, color: str) -> str:
    """Colour for a terminal."""
    return click.style(text, fg=color) if color != "bold" else click.style(text, bold=True)


def reasons(evidence: Sequence[Evidence], text: str) -> str:
    """The evidence for and against as a sum that a reader can add up, without what the text shows anyway."""

    def part(item: Evidence, named: bool) -> str:
        seen = "" if shows(text, item.seen) else f" ({visible(item.seen)})"
        return f"{item.points:+d}" + (f" {item.rule}" if named else "") + seen

    parts = ", ".join(part(item, named=number > 0) for number, item in enumerate(evidence))
    return parts if len(evidence) < 2 else f"{parts}: {sum(item.points for item in evidence)} points"


def explanation(verdicts: Sequence[Verdict], only: int | None, paint: Paint = plain) -> Iterator[str]:
    """Every line with what became of it, and the evidence for and against; `only` one line if given."""
    width = len(str(len(verdicts)))
    for verdict in verdicts:
        if only is not None and verdict.line != only:
            continue
        state = paint("keep", "green") if verdict.kept else paint("drop", "red")
        yield f"{verdict.line:>{width}} {state}  {visible(verdict.text.rstrip(chr(10) + chr(13)))}"
        if verdict.evidence or verdict.note:
            note = f"  [{verdict.note}]" if verdict.note else ""
            first = f"{verdict.evidence[0].rule} " if verdict.evidence else ""
            yield f"{'':>{width}}       {paint(first + reasons(verdict.evidence, verdict.text) + note, 'cyan')}"


_NUMBER = pattern(r"([+-]?\d[\d,.]*( %)?)?")


def table(header: Sequence[str], rows: Iterable[Sequence[str]], paint: Paint = plain) -> Iterator[str]:
    """Aligned columns; columns of numbers to the right. The last column is as wide as it is."""
    cells = [list(header), *map(list, rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(header))]
    numeric = [all(_NUMBER.fullmatch(row[column]) for row in cells[1:]) for column in range(len(header))]
    for number, row in enumerate(cells):
        text = "  ".join(
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(row, widths, numeric, strict=True)
        ).rstrip()
        yield text if number else paint(text, "bold")
