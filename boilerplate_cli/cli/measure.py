"""`boilerplate measure`."""

from __future__ import annotations

import sys
from typing import Any

import click

from boilerplate_cli.cli.group import DONE, FAILED, say
from boilerplate_cli.cli.options import (
    Choices,
    Command,
    color_option,
    colored,
    rule_options,
    standard_input_or_usage,
    text_key_option,
)

EPILOG = """\b
Examples:
  boilerplate measure labelled.jsonl.gz
  boilerplate measure labelled.jsonl --level thorough --select meta,comments
  boilerplate measure *.jsonl.zst --output-format jsonl | jq -c 'select(.decisive.content.lines > 0)'

\b
A row is an object with the text and one of two keys:
  {"text": "Menu\\nIt rained.", "labels": "bc"}
      a letter for each item of text.split("\\n"): c content, b boilerplate,
      k a reader's comment, p left to policy (credits, bylines, dates),
      ? partly content, - no words or not labelled. Only c and b are scored.
  {"text": "Menu\\nIt rained.", "items": [{"line": 0, "verdict": "drop"}]}
      judgements on some lines, numbered from 0: drop, keep, or one-of with
      "lines", of which exactly one has to stay. Other verdicts do not count.
Other keys do not matter. Of a content line of three words or more that
stands more than once, one copy has to stay and the others are free.

\b
Exit status: 0 measured, 2 a usage error or a row that could not be read (the
others are measured).
"""


@click.command(cls=Command, epilog=EPILOG)
@click.argument("files", nargs=-1, metavar="FILE...")
@click.option(
    "--output-format",
    type=click.Choice(["table", "jsonl"]),
    default="table",
    show_default=True,
    help="jsonl: one object a rule.",
)
@click.option(
    "--sort",
    type=click.Choice(["wrong", "decisive", "hits", "right", "rule"]),
    default="wrong",
    show_default=True,
    help="wrong: most characters first that a rule was decisive for by mistake. right: the least first.",
)
@rule_options
@text_key_option
@color_option
def measure(files: tuple[str, ...], **options: Any) -> int:
    """Tell how often each rule is right, from documents with labelled lines.

    FILE is JSON Lines (.gz and .zst are unpacked), one labelled document a row; - is standard input.
    """
    from itertools import chain

    from boilerplate_cli.batch import Failure, document_name, jobs_of
    from boilerplate_cli.encodings import UnreadableError
    from boilerplate_cli.files import JSONL_INCLUDE, find_inputs
    from boilerplate_cli.measure import Measurement, read_labelled
    from boilerplate_cli.reports.measure import measured, records
    from boilerplate_cli.reports.text import ansi, plain

    choices = Choices({**options, "format": "jsonl"})
    inputs = find_inputs(standard_input_or_usage(files), JSONL_INCLUDE)
    measurement = Measurement(choices.cleaner)
    status = DONE
    not_found = (Failure(name, None, reason) for name, reason in inputs.failures)
    for job in chain(not_found, jobs_of(inputs.sources, choices.reading)):
        try:
            if isinstance(job, Failure):
                raise UnreadableError(job.error)
            if job.row is None:
                raise UnreadableError("empty, nothing to measure")
            measurement.add(read_labelled(job.data, choices.reading.text_key))
        except UnreadableError as error:
            say(f"{document_name(job.source, job.row)}: {error}")
            status = FAILED
    if options["output_format"] == "jsonl":
        lines = records(measurement, options["sort"])
    else:
        lines = measured(measurement, options["sort"], ansi if colored(options["color"], sys.stdout) else plain)
    sys.stdout.writelines(line + "\n" for line in lines)
    return status
