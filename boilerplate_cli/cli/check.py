"""`boilerplate check`."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from boilerplate_cli.cli.group import DONE, FAILED, FOUND, fail, say
from boilerplate_cli.cli.options import (
    Choices,
    Command,
    about_output,
    colored,
    file_options,
    jobs_option,
    learned_option,
    message_options,
    rule_options,
    standard_input_or_usage,
)
from boilerplate_cli.reports.formats import FORMATS

if TYPE_CHECKING:
    from boilerplate_cli.limits import Limit

EPILOG = """\b
Examples:
  boilerplate check corpus/                             exit 1 if anything would go
  boilerplate check corpus/ --output-format summary     counts by rule
  boilerplate check corpus/ --statistics                findings, then counts by rule
  boilerplate check page.txt --output-format concise    path:line: rule: text
  boilerplate check corpus/ --select repeat,credit -q && echo clean
  boilerplate check corpus/ --fail-above 2% --fail-above-document 40
  boilerplate check corpus/ --write-baseline .boilerplate-baseline   accept what is there
  boilerplate check corpus/ --baseline .boilerplate-baseline         and fail on what is new
  boilerplate check corpus/ --output-format github --output-file sarif:boilerplate.sarif
  boilerplate check corpus/ --output-file "markdown:$GITHUB_STEP_SUMMARY"
"""


def _output_files(
    context: click.Context, option: click.Parameter, values: tuple[str, ...]
) -> tuple[tuple[str, Path], ...]:
    """Formats and files of `sarif:out.sarif`. Raises BadParameter for what is not both."""
    files = []
    for value in values:
        form, _, name = value.partition(":")
        if form not in FORMATS:
            raise click.BadParameter(f"{form!r} is no format; give FORMAT:FILE, with one of {', '.join(FORMATS)}.")
        if not name:
            raise click.BadParameter(f"{value!r} names no file; give {form}:FILE.")
        if name == "-":
            raise click.BadParameter(f"standard output is for --output-format {form}.")
        files.append((form, Path(name)))
    return tuple(files)


def _limit(context: click.Context, option: click.Parameter, value: str | None) -> Limit | None:
    """The limit that an option gives. Raises BadParameter for what is none."""
    from boilerplate_cli.limits import Limit

    try:
        return None if value is None else Limit.parse(value)
    except ValueError as error:
        raise click.BadParameter(f"{error}.") from None


@click.command(cls=Command, epilog=EPILOG)
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "--output-format",
    type=click.Choice(tuple(FORMATS)),
    default="full",
    show_default=True,
    help="How findings are told. It never changes the exit status.",
)
@click.option(
    "--output-file",
    "output_files",
    multiple=True,
    callback=_output_files,
    metavar="FORMAT:FILE",
    help="Tell them in a file, too; as often as you like. It is replaced; $GITHUB_STEP_SUMMARY is added to.",
)
@click.option(
    "--statistics",
    is_flag=True,
    help="Count by rule, after the findings; on standard error where these are for programs.",
)
@click.option(
    "--fail-above",
    metavar="N|P%",
    callback=_limit,
    help="Exit 1 only if more than N lines, or P per cent of the words, would go in all.  [default: 0]",
)
@click.option(
    "--fail-above-document",
    metavar="N|P%",
    callback=_limit,
    help="Exit 1 if so much would go from any one document: a text file, or a row. Alone, or beside --fail-above.",
)
@click.option(
    "--baseline",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Accept what this file lists; tell only what is new, and what is listed without need.",
)
@click.option(
    "--write-baseline",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Accept all that is found now: list it in this file, which is replaced. --baseline is not read then.",
)
@click.option("--exit-zero", is_flag=True, help="Exit 0 whatever is found; 2 if an input failed, as ever.")
@rule_options
@learned_option
@file_options
@jobs_option
@message_options
def check(paths: tuple[str, ...], **options: Any) -> int:
    """Tell what clean would remove; write nothing. Exit 1 if anything.

    A text file, or a row, of more than 64 MiB or a million lines is named, and not looked at.
    """
    from boilerplate_cli.baseline import BaselineError, accepting, recording
    from boilerplate_cli.cli.progress import Messages, Progress, Statistics, SummaryTable, cleaning
    from boilerplate_cli.files import Source, find_inputs
    from boilerplate_cli.limits import Limits
    from boilerplate_cli.reports.formats import open_report
    from boilerplate_cli.reports.saved import open_outputs
    from boilerplate_cli.runner import ConflictError, Destination, ReportLostError, execute, plan

    choices = Choices(options)
    new_baseline: Path | None = options["write_baseline"]
    baseline: Path | None = None if new_baseline else options["baseline"]
    own = [baseline] if baseline else []
    written = [*(path for _, path in options["output_files"]), *filter(None, [new_baseline])]
    inputs = find_inputs(standard_input_or_usage(paths), choices.include, choices.exclude, [*written, *own])
    about = about_output(choices, inputs, options["color"])
    if not options["quiet"]:
        choices.tell_strangers(inputs)
    table = SummaryTable(colored(options["color"], sys.stderr)) if options["verbose"] else None
    statistics = Statistics(about, options["output_format"], options["quiet"]) if options["statistics"] else None
    limits = Limits(options["fail_above"], options["fail_above_document"])
    try:
        read_too = [*choices.read_too, *(Source(path, str(path)) for path in own)]
        plan([*inputs.sources, *read_too], ((path, True) for path in written))
        recorded = recording(new_baseline, inputs) if new_baseline else None
        gate = recorded or (accepting(baseline, inputs) if baseline else None)
        saved = open_outputs(options["output_files"], about, recorded)
        with ExitStack() as unfinished, Progress(inputs, options, output_used=not options["quiet"]) as progress:
            for file in saved:
                unfinished.callback(file.discard)
            printer = None if options["quiet"] else open_report(options["output_format"], about)
            observers: list[Any] = [Messages(options["quiet"]), limits, *saved, progress]
            observers += filter(None, (printer, table, statistics))
            clean = progress.watched(cleaning(choices))
            clean = gate.after(clean) if gate else clean
            counts = execute(inputs, choices.reading, clean, Destination(), observers, saved)
    except (BaselineError, ConflictError, ReportLostError) as error:
        fail(str(error))
    if printer:
        printer.close()
    if statistics:
        statistics.show()
    if table:
        table.show()
    if not options["quiet"]:
        for message in (*(gate.messages() if gate else ()), *limits.reasons()):
            say(message)
    if counts["failed"]:
        return FAILED
    return FOUND if limits.exceeded and not options["exit_zero"] else DONE
