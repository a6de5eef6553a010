"""`boilerplate clean`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from boilerplate_cli.cli.group import DONE, FAILED, fail
from boilerplate_cli.cli.options import (
    Choices,
    colored,
    file_options,
    message_options,
    rule_options,
    standard_input_or_usage,
)

if TYPE_CHECKING:
    from boilerplate_cli.files import Inputs
    from boilerplate_cli.runner import Destination

EPILOG = """\b
Examples:
  html2text page.html | boilerplate clean > page.txt
  boilerplate clean dump.txt --diff | less
  boilerplate clean dump.txt -o clean.txt --report report.jsonl
  boilerplate clean dumps/ -O cleaned/
  boilerplate clean dumps/ -i=.bak
  boilerplate clean --format jsonl < dumps.jsonl > clean.jsonl

\b
With -O the folder also gets boilerplate-report.jsonl (the reason for every
line, and all that `boilerplate restore` needs) and boilerplate.diff
(`cd DIR && patch -R -p1 < boilerplate.diff` undoes the run).
"""


class CleanCommand(click.Command):
    """Reads `-i` and `-i=SUFFIX` as sed and perl do; `-i FILE` names an input."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Give a lone `-i` an empty suffix before click takes the next word for it."""
        end = args.index("--") if "--" in args else len(args)
        for number, arg in enumerate(args[:end]):
            if arg in ("-i", "--in-place"):
                args[number] = "--in-place="
            elif arg.startswith("-i="):
                args[number] = "--in-place=" + arg[3:]
        return super().parse_args(ctx, args)


@click.command(cls=CleanCommand, epilog=EPILOG)
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("-o", "output", type=click.Path(path_type=Path), metavar="FILE", help="One input to FILE.")
@click.option("-O", "folder", type=click.Path(path_type=Path), metavar="DIR", help="Mirror the inputs below DIR.")
@click.option(
    "-i", "--in-place", metavar="[=SUFFIX]", help="Replace the inputs; SUFFIX keeps backups. Wants it or --report."
)
@click.option("--diff", is_flag=True, help="Print the unified diff instead of the text; write nothing.")
@click.option(
    "--report", type=click.Path(path_type=Path), metavar="FILE", help="Write the report (JSON Lines; .gz packs it)."
)
@click.option("--no-report", is_flag=True, help="With -O: no report and no diff.")
@click.option("--overwrite", is_flag=True, help="Replace outputs that exist.")
@rule_options
@file_options
@message_options
def clean(paths: tuple[str, ...], **options: Any) -> int:
    """Write cleaned text: to stdout, a file, a folder, or in place.

    PATH is a file or a folder; without PATH, or for -, standard input is read.
    """
    from boilerplate_cli.files import REPORT_NAME, find_inputs
    from boilerplate_cli.runner import ConflictError, ReportLostError

    choices = Choices(options)
    arguments = standard_input_or_usage(paths)
    folder, report = options["folder"], options["report"]
    _check_usage(options)
    suffix = options["in_place"]
    inputs = find_inputs(
        arguments,
        choices.include,
        (*choices.exclude, *([f"*{suffix}"] if suffix else [])),
        [path for path in (folder, report, options["output"]) if path],
    )
    single = len(arguments) == 1 and not Path(arguments[0]).is_dir()
    if folder is None and suffix is None and not single and not options["diff"]:
        fail("several inputs need -O DIR (a folder for the outputs) or -i (in place); see boilerplate clean --help")
    if folder and not options["no_report"] and report is None:
        report = folder / REPORT_NAME
    destination = _destination(options)
    try:
        destination.plan(inputs)
        return _run(inputs, choices, destination, report, options)
    except (ConflictError, ReportLostError) as error:
        fail(str(error))


def _check_usage(options: dict[str, Any]) -> None:
    outputs = [
        name for name, key in (("-o", "output"), ("-O", "folder"), ("-i", "in_place")) if options[key] is not None
    ]
    if options["diff"]:
        outputs.append("--diff")
    if len(outputs) > 1:
        fail(f"{' and '.join(outputs)} exclude each other")
    if options["in_place"] == "" and options["report"] is None:
        fail("-i alone would lose the removed lines: give a suffix for backups (-i=.bak) or --report FILE")


def _destination(options: dict[str, Any]) -> Destination:
    from boilerplate_cli.runner import Destination, Folder, InPlace, Stream, mirror

    if options["output"] is not None and str(options["output"]) != "-":
        target = options["output"]
        return Folder(lambda source: target, options["overwrite"])
    if options["folder"] is not None:
        return Folder(mirror(options["folder"]), options["overwrite"])
    if options["in_place"] is not None:
        return InPlace(options["in_place"])
    return Destination() if options["diff"] else Stream(sys.stdout.buffer)


def _run(
    inputs: Inputs, choices: Choices, destination: Destination, report: Path | None, options: dict[str, Any]
) -> int:
    from boilerplate_cli.cli.progress import Messages, Progress, SummaryTable, cleaning
    from boilerplate_cli.runner import execute

    saved = _saved(report, choices, options)
    observers: list[Any] = [Messages(options["quiet"]), *saved]
    if options["diff"]:
        observers.append(DiffPrinter(colored(options["color"], sys.stdout)))
    to_files = options["folder"] is not None or options["in_place"] is not None
    table = None
    if options["verbose"] or (to_files and sys.stderr.isatty() and not options["quiet"]):
        table = SummaryTable(colored(options["color"], sys.stderr))
        observers.append(table)
    with Progress(len(inputs.sources), options) as progress:
        counts = execute(inputs, choices.reading, cleaning(choices), destination, [*observers, progress], saved)
    if table:
        table.show()
    return FAILED if counts["failed"] else DONE


def _saved(report: Path | None, choices: Choices, options: dict[str, Any]) -> list[Any]:
    """The report and the diff that go to files."""
    if report is None:
        return []
    from boilerplate_cli.files import DIFF_NAME
    from boilerplate_cli.reports.saved import SavedDiff, SavedReport
    from boilerplate_cli.runner import refuse_existing

    to_files = options["folder"] is not None or options["in_place"] is not None
    diff = options["folder"] / DIFF_NAME if options["folder"] and not options["no_report"] else None
    for path in filter(None, (report, diff)):
        refuse_existing(path, overwrite=options["overwrite"] or not to_files)
    saved: list[Any] = [SavedReport(report, choices.settings)]
    if diff:
        saved.append(SavedDiff(diff))
    return saved


class DiffPrinter:
    """Prints the diff of every document: the exact bytes to a pipe, colours to a terminal."""

    def __init__(self, color: bool) -> None:
        """Choose the form."""
        self._color = color

    def add(self, result: Any) -> None:
        """Print a document's diff."""
        from boilerplate_cli.reports.diff import unified_diff
        from boilerplate_cli.reports.text import colored_diff

        if self._color:
            sys.stdout.writelines(line + "\n" for line in colored_diff(result))
        else:
            sys.stdout.buffer.writelines(unified_diff(result))

    def fail(self, failure: Any) -> None:
        """Failures are for standard error."""
