"""Reports for readers: what went and why, in full, a line each, as a coloured diff, or counted by rule.

Whatever a document holds is shown through `visible`, so that it cannot steer the terminal.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

import click

from boilerplate_cli.batch import Failure, Result
from boilerplate_cli.cleaner import Evidence, Verdict, same_reason
from boilerplate_cli.reports.diff import hunks
from boilerplate_cli.rules import layout
from boilerplate_cli.text import count_words, shows, visible

Paint = Callable[[str, str], str]
"""Colours a text: `paint(text, "red")`."""

SHOWN_LINES = 8
"""Of a longer run of lines with one reason, the full listing shows the first half and the last."""


def plain(text: str, color: str) -> str:
    """No colour."""
    return text


def ansi(text: str, color: str) -> str:
    """Colour for a terminal."""
    return click.style(text, fg=color) if color != "bold" else click.style(text, bold=True)


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


def reasons(evidence: Sequence[Evidence], text: str) -> str:
    """The evidence for and against as a sum that a reader can add up, without what the text shows anyway."""

    def part(item: Evidence, named: bool) -> str:
        seen = "" if shows(text, item.seen) else f" ({visible(item.seen)})"
        return f"{item.points:+d}" + (f" {item.rule}" if named else "") + seen

    parts = ", ".join(part(item, named=number > 0) for number, item in enumerate(evidence))
    return parts if len(evidence) < 2 else f"{parts}: {sum(item.points for item in evidence)} points"


def concise(result: Result, paint: Paint = plain) -> Iterator[str]:
    """One line for each removed line: `path:line: rule: text`."""
    if result.cleaning.held_back:
        yield f"{visible(result.name)}: held back, {result.cleaning.held_back}"
    for removal in result.cleaning.removals:
        if removal.rule != layout.BLANK.id:
            text = visible(removal.text.strip())
            yield f"{visible(result.name)}:{removal.line}: {paint(removal.rule, 'cyan')}: {text}"


def colored_diff(result: Result) -> Iterator[str]:
    """The unified diff for a terminal. It is for reading; the one for `patch` is in `reports.diff`."""
    if not result.cleaning.changed:
        return
    yield ansi(f"--- a/{visible(result.name)}", "bold")
    yield ansi(f"+++ b/{visible(result.name)}", "bold")
    colors = {"-": "red", "+": "green"}
    for hunk in hunks(result):
        yield ansi(hunk.heading, "cyan")
        for change in hunk.changes:
            line = visible(change.line.decode(result.encoding, "replace").rstrip("\r\n"))
            yield ansi(change.sign + line, colors[change.sign]) if change.sign in colors else " " + line


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
        self.documents += 1
        self.changed += result.cleaning.changed
        self.held_back += bool(result.cleaning.held_back)
        for removal in result.cleaning.removals:
            self.count(result.name, removal.rule, removal.text)

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

    def lines(self, paint: Paint = plain) -> Iterator[str]:
        """The table, most frequent rule first, and a last line with the totals."""
        if self._lines:
            rows = [
                (rule, str(count), str(self._words[rule]), str(self._documents[rule]))
                for rule, count in sorted(self._lines.items(), key=lambda item: (-item[1], item[0]))
            ]
            yield from table(("rule", "lines", "words", "documents"), rows, paint)
        held = f", {self.held_back} held back" if self.held_back else ""
        failed = f", {self.failed} failed" if self.failed else ""
        lines = sum(self._lines.values())
        yield f"{lines} lines in {self.changed} of {self.documents} documents{held}{failed}"


_NUMBER = re.compile(r"([+-]?\d[\d,.]*( %)?)?")


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
