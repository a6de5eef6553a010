"""`boilerplate check`."""

from __future__ import annotations

import sys
from typing import Any

import click

from boilerplate_cli.cli.group import DONE, FAILED, FOUND
from boilerplate_cli.cli.options import (
    Choices,
    Command,
    colored,
    file_options,
    jobs_option,
    message_options,
    rule_options,
    standard_input_or_usage,
)

EPILOG = """\b
Examples:
  boilerplate check corpus/                             exit 1 if anything would go
  boilerplate check corpus/ --output-format summary     counts by rule
  boilerplate check page.txt --output-format concise    path:line: rule: text
  boilerplate check corpus/ --select repeat,credit -q && echo clean
"""


@click.command(cls=Command, epilog=EPILOG)
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "--output-format",
    type=click.Choice(["full", "concise", "diff", "jsonl", "summary"]),
    default="full",
    show_default=True,
    help="How findings are told. It never changes the exit status.",
)
@rule_options
@file_options
@jobs_option
@message_options
def check(paths: tuple[str, ...], **options: Any) -> int:
    """Tell what clean would remove; write nothing. Exit 1 if anything."""
    from boilerplate_cli.cli.progress import Messages, Progress, SummaryTable, cleaning
    from boilerplate_cli.files import find_inputs
    from boilerplate_cli.runner import Destination, execute

    choices = Choices(options)
    inputs = find_inputs(standard_input_or_usage(paths), choices.include, choices.exclude)
    printer = _printer(options, choices)
    table = SummaryTable(colored(options["color"], sys.stderr)) if options["verbose"] else None
    observers = [Messages(options["quiet"]), *filter(None, (printer, table))]
    with Progress(len(inputs.sources), options) as progress:
        observers.append(progress)
        counts = execute(inputs, choices.reading, cleaning(choices), Destination(), observers)
    if printer:
        printer.close()
    if table:
        table.show()
    if counts["failed"]:
        return FAILED
    return FOUND if counts["changed"] or counts["held_back"] else DONE


def _printer(options: dict[str, Any], choices: Choices) -> Any:
    if options["quiet"]:
        return None
    if options["output_format"] == "jsonl":
        from boilerplate_cli.reports.jsonl import ReportWriter

        return ReportWriter(sys.stdout.buffer.write, choices.settings, choices.reading)
    return Printer(options)


class Printer:
    """Prints findings as they come, and a last line with the totals."""

    def __init__(self, options: dict[str, Any]) -> None:
        """Choose the form."""
        from boilerplate_cli.cli.clean import DiffPrinter
        from boilerplate_cli.reports.text import Summary, ansi, concise, full, plain

        color = colored(options["color"], sys.stdout)
        self._paint = ansi if color else plain
        self._format = options["output_format"]
        self._render = {"full": full, "concise": concise}.get(self._format)
        self._diff = DiffPrinter(color) if self._format == "diff" else None
        self._summary = Summary()

    def add(self, result: Any) -> None:
        """Print what would go."""
        self._summary.add(result)
        if self._diff:
            self._diff.add(result)
        elif self._render:
            sys.stdout.writelines(line + "\n" for line in self._render(result, self._paint))

    def fail(self, failure: Any) -> None:
        """Failures are for standard error, and for the totals."""
        self._summary.fail(failure)

    def close(self) -> None:
        """Print the totals; with `full` and `summary` they are part of the output."""
        lines = list(self._summary.lines(self._paint))
        if self._format == "summary":
            sys.stdout.writelines(line + "\n" for line in lines)
        elif self._format == "full":
            sys.stdout.write(lines[-1] + "\n")
