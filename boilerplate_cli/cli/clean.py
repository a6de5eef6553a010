"""`boilerplate clean`."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from boilerplate_cli.cli.group import DONE, FAILED, fail, say
from boilerplate_cli.cli.options import (
    Choices,
    Command,
    about_output,
    by_option,
    colored,
    file_options,
    jobs_option,
    learned_option,
    message_options,
    rule_options,
    standard_input_or_usage,
)

if TYPE_CHECKING:
    from boilerplate_cli.batch import Reading
    from boilerplate_cli.counts import Counts
    from boilerplate_cli.files import Inputs
    from boilerplate_cli.journal import Journal
    from boilerplate_cli.runner import Destination

EPILOG = """\b
Examples:
  html2text page.html | boilerplate clean > page.txt
  boilerplate clean dump.txt --diff | less
  boilerplate clean dump.txt -o clean.txt --report report.jsonl
  boilerplate clean dumps/ -O cleaned/
  boilerplate clean dumps/ -i=.bak
  boilerplate clean --format jsonl < dumps.jsonl > clean.jsonl
  boilerplate clean --learn crawl/ -O cleaned/

\b
With -O the folder also gets boilerplate-report.jsonl (the reason for every
line, and all that `boilerplate restore` needs) and boilerplate.diff
(`cd DIR && patch -R -p1 < boilerplate.diff` undoes the run). A run that was
broken off, even by a kill, leaves whole files only; the same command with
--resume goes on, and what comes out is what one run would have written.
"""


class CleanCommand(Command):
    """Reads `-i` and `-i=SUFFIX` as sed and perl do; `-i FILE` names an input."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Give a lone `-i` an empty suffix before click takes the next word for it."""
        self.refuse_options_as_values(args)
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
    "--report",
    metavar="FILE",
    help="Write the report (JSON Lines; .gz and .zst pack it). In a folder it gets the next free number.",
)
@click.option("--no-report", is_flag=True, help="With -O: no report and no diff.")
@click.option("--overwrite", is_flag=True, help="Replace outputs that exist.")
@click.option(
    "--resume", is_flag=True, help="With -O: go on with the run into DIR that was broken off, if there is one."
)
@rule_options
@learned_option
@click.option("--learn", is_flag=True, help="Learn from the inputs first, then clean them; they are read twice.")
@by_option
@file_options
@jobs_option
@message_options
def clean(paths: tuple[str, ...], **options: Any) -> int:
    """Write cleaned text: to stdout, a file, a folder, or in place.

    PATH is a file or a folder; without PATH, or for -, standard input is read. Files that end in .gz or .zst are
    unpacked; with -O and -i their outputs are packed the same way, and with -o as FILE says. A document is read whole:
    a text file, or a row, of more than 64 MiB or a million lines is named and left alone.
    """
    from boilerplate_cli.files import find_inputs, is_empty, partial
    from boilerplate_cli.runner import ConflictError, ReportLostError, mirror, plan

    choices = Choices(options)
    arguments = standard_input_or_usage(paths)
    _check_usage(options)
    reports = _reports(options)
    written = [*reports, *filter(None, (options["folder"], options["output"]))]
    stdin = "stdin" if options["folder"] is None else "stdin.txt"
    inputs = find_inputs(arguments, choices.include, choices.exclude, written, options["in_place"] or "", stdin)
    single = len(arguments) == 1 and not Path(arguments[0] or "-").is_dir()
    if not (single or options["folder"] or options["in_place"] is not None or options["diff"]):
        fail("several inputs need -O DIR (a folder for the outputs) or -i (in place); see boilerplate clean --help")
    try:
        journal = _journal(options, choices, reports)
        if (
            journal
            and options["resume"]
            and journal.is_complete(choices.settings, inputs, mirror(options["folder"]), learns=options["learn"])
        ):
            if not options["quiet"]:
                say(f"{options['folder']} holds a complete run of these inputs: nothing is left to do")
            return DONE
        resumes = journal is not None and journal.open(options["resume"], options["overwrite"], reports[:1])
        destination = _destination(options, journal)
        may_replace = options["in_place"] is None and (options["overwrite"] or resumes or not _to_files(options))
        plan(
            [*inputs.sources, *choices.read_too],
            [
                *destination.targets(inputs.sources),
                *((path, may_replace) for path in reports),
                # An empty one is of a run that was killed before it did anything.
                *((path, may_replace or is_empty(path)) for path in map(partial, reports if journal else ())),
            ],
        )
        if not options["learn"]:
            if not options["quiet"]:
                choices.tell_strangers(inputs)
            return _run(inputs, choices, destination, reports, options, journal)
        with _learned(inputs, choices.reading, options) as counts:
            choices.learn(counts)
            return _run(inputs, choices, destination, reports, options, journal)
    except (ConflictError, ReportLostError) as error:
        fail(str(error))


@contextmanager
def _learned(inputs: Inputs, reading: Reading, options: dict[str, Any]) -> Iterator[Counts]:
    """Counts over all inputs. What cannot be read is told when it is cleaned."""
    from boilerplate_cli.batch import jobs_of
    from boilerplate_cli.cli.progress import COUNTING, Progress
    from boilerplate_cli.counts import Counting, Counts
    from boilerplate_cli.files import scratch_file
    from boilerplate_cli.learning import learn
    from boilerplate_cli.shared import FEWEST_DOCUMENTS

    if any(source.path is None for source in inputs.sources):
        fail("--learn reads its inputs twice, and standard input comes once: name files, or use --learned FILE")
    with scratch_file() as path:
        with Counting(options["by"] or "site") as counting, Progress(inputs, options, label=COUNTING) as progress:
            for _ in learn(progress.watch(jobs_of(inputs.sources, reading)), reading, counting):
                progress.learned()
            totals = counting.write(str(path))
        if totals.largest < FEWEST_DOCUMENTS and not options["quiet"]:
            say(f"--learn says nothing here: no group of the inputs has {FEWEST_DOCUMENTS} documents; see --by")
        with closing(Counts(str(path))) as counts:
            yield counts


def _to_files(options: dict[str, Any]) -> bool:
    return any(options[key] is not None for key in ("output", "folder", "in_place"))


def _reports(options: dict[str, Any]) -> list[Path]:
    """Where the report goes, and the diff."""
    from boilerplate_cli.files import DIFF_NAME, REPORT_NAME

    report, folder = options["report"], options["folder"]
    if report and (report.endswith(("/", os.sep)) or Path(report).is_dir()):
        report = _numbered(Path(report), folder if options["resume"] else None)
    report = Path(report) if report else None
    if folder is None or options["no_report"]:
        return [report] if report else []
    return [report or folder / REPORT_NAME, folder / DIFF_NAME]


def _numbered(place: Path, resumed: Path | None) -> Path:
    """The report in the folder `place`: that of the run into the folder `resumed`, or the next."""
    from boilerplate_cli.files import free_name

    if resumed:
        from boilerplate_cli.journal import report_of

        earlier = report_of(resumed)
        if earlier and earlier.parent == place.absolute():
            return place / earlier.name
    return free_name(place)


def _check_usage(options: dict[str, Any]) -> None:
    from boilerplate_cli.packing import packing

    names = (("-o", "output"), ("-O", "folder"), ("-i", "in_place"))
    outputs = [name for name, key in names if options[key] is not None]
    if options["diff"]:
        outputs += ["--diff", *(["--report"] if options["report"] else [])]
    if options["no_report"] and options["report"]:
        outputs += ["--no-report", "--report"]
    if len(outputs) > 1:
        fail(f"{' and '.join(outputs)} exclude each other")
    suffix = options["in_place"]
    if suffix == "" and options["report"] is None:
        fail("-i alone would lose the removed lines: give a suffix for backups (-i=.bak) or --report FILE")
    if suffix and set(suffix) & {"/", "\\", ":", "\0"}:
        fail(f"a suffix cannot hold {suffix!r}: it becomes a part of the backup's name")
    if suffix and packing(suffix):
        fail(f"a backup is a plain copy; a name that ends in {suffix} would say that it is packed")
    if options["learn"] and click.get_current_context().get_parameter_source("learned") == ParameterSource.COMMANDLINE:
        fail("--learn and --learned exclude each other")
    if options["by"] and not options["learn"]:
        fail("--by goes with --learn; the counts of --learned know how they were grouped")
    for name in ("no_report", "resume"):
        if options[name] and options["folder"] is None:
            fail(f"--{name.replace('_', '-')} goes with -O")
    if options["resume"] and options["overwrite"]:
        fail("--resume goes on with a run, --overwrite begins anew; they exclude each other")
    if str(options["report"]) == "-":
        fail("the report needs a file: standard output is for the text")


def _journal(options: dict[str, Any], choices: Choices, reports: list[Path]) -> Journal | None:
    """What a run into a folder is resumed by; none if a report goes to a pipe or a device."""
    if options["folder"] is None:
        return None
    if any(path.exists() and not path.is_file() for path in reports):
        if options["resume"]:
            fail("--resume needs reports that are files")
        return None
    from boilerplate_cli.journal import Journal

    return Journal(options["folder"], choices.reading, reports)


def _destination(options: dict[str, Any], journal: Journal | None) -> Destination:
    from boilerplate_cli.runner import Destination, Folder, InPlace, Stream, mirror

    if options["output"] is not None and str(options["output"]) != "-":
        target = options["output"]
        return Folder(lambda source: target, lambda source: options["overwrite"])
    if journal:
        return Folder(mirror(options["folder"]), journal.may_replace, run=journal.run)
    if options["folder"] is not None:
        return Folder(mirror(options["folder"]), lambda source: options["overwrite"])
    if options["in_place"] is not None:
        return InPlace(options["in_place"])
    return Destination() if options["diff"] else Stream(sys.stdout.buffer)


def _run(
    inputs: Inputs,
    choices: Choices,
    destination: Destination,
    reports: list[Path],
    options: dict[str, Any],
    journal: Journal | None,
) -> int:
    from boilerplate_cli.batch import tellers
    from boilerplate_cli.cli.progress import Messages, Progress, SummaryTable, cleaning, telling
    from boilerplate_cli.files import Growing
    from boilerplate_cli.runner import execute, mirror
    from boilerplate_cli.text import counted

    if journal:
        journal.agree(choices.settings, inputs, mirror(options["folder"]))
    saved: list[Any] = []
    growing: list[Growing] = []
    if reports:
        from boilerplate_cli.reports.saved import open_growing, open_reports

        growing = open_growing(reports, journal.run, resume=options["resume"]) if journal else []
        saved = open_reports(reports, choices.settings, choices.reading, growing)
    if journal:
        journal.start(inputs, mirror(options["folder"]), saved, growing)
        if journal.sources and not options["quiet"]:
            say(f"{journal.sources} of {counted(len(inputs.sources), 'input')} done before; going on from there")
    done = journal.sources if journal else 0
    messages = Messages(options["quiet"])
    table = None
    if options["verbose"] or (_to_files(options) and sys.stderr.isatty() and not options["quiet"]):
        table = SummaryTable(colored(options["color"], sys.stderr))
    listeners = [*saved, *filter(None, [table])]
    with Progress(inputs, options, done, output_used=not _to_files(options)) as progress:
        if options["diff"]:
            from boilerplate_cli.reports.formats import open_report

            diff = open_report("diff", about_output(choices, inputs, options["color"]))
            whole = [messages, diff, progress, *listeners]
            counts = execute(inputs, choices.reading, progress.watched(cleaning(choices)), destination, whole)
        else:
            clean = progress.watched(telling(choices, tellers(listeners)))
            observers = [messages, *listeners, progress]
            counts = execute(inputs, choices.reading, clean, destination, observers, saved, journal)
    if table:
        table.show()
    return FAILED if counts["failed"] else DONE
