"""`boilerplate check`."""

from __future__ import annotations

import sys
from typing import Any

import click

from boilerplate_cli.cli.group import DONE, FAILED, FOUND
from boilerplate_cli.cli.options import (
    Choices,
    Command,
    about_output,
    colored,
    file_options,
    jobs_option,
    message_options,
    rule_options,
    standard_input_or_usage,
)
from boilerplate_cli.reports.formats import FORMATS

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
    type=click.Choice(tuple(FORMATS)),
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
    from boilerplate_cli.reports.formats import open_report
    from boilerplate_cli.runner import Destination, execute

    choices = Choices(options)
    inputs = find_inputs(standard_input_or_usage(paths), choices.include, choices.exclude)
    about = about_output(choices, inputs, options["color"])
    printer = None if options["quiet"] else open_report(options["output_format"], about)
    table = SummaryTable(colored(options["color"], sys.stderr)) if options["verbose"] else None
    observers: list[Any] = [Messages(options["quiet"]), *filter(None, (printer, table))]
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
