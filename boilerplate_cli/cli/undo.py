"""`boilerplate report`, `compare`, `restore` and `verify`: what a saved report is good for."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from boilerplate_cli.cli.group import DONE, FAILED, FOUND, fail, say
from boilerplate_cli.cli.options import Command, color_option, colored

COMPARE_EPILOG = """\b
Examples:
  boilerplate compare old.jsonl new.jsonl
  boilerplate compare standard/boilerplate-report.jsonl thorough/boilerplate-report.jsonl
  boilerplate compare old.jsonl new.jsonl --output-format jsonl | jq -c 'select(.same | not)'

\b
Exit status: 0 the same lines went for the same rules, 1 something differs, 2 a
report cannot be read.
"""

RESTORE_EPILOG = """\b
Examples:
  boilerplate restore cleaned/ -O originals/
  boilerplate restore clean.txt --report report.jsonl > dump.txt

\b
A file that ends in .gz or .zst comes back with the same text, byte for byte,
in a file that is packed anew: its packed bytes may be others.
"""


@click.command()
@click.argument("path", type=click.Path(path_type=Path), metavar="REPORT")
@click.argument("form", type=click.Choice(["summary", "concise", "diff"]), default="summary")
def report(path: Path, form: str) -> int:
    """Render a saved report: summary (by rule), concise (a line each), or diff (removed lines only, to read)."""
    from boilerplate_cli.reports.render import RENDERERS

    sys.stdout.writelines(line + "\n" for line in RENDERERS[form](_load(path)))
    return DONE


@click.command(cls=Command, epilog=COMPARE_EPILOG)
@click.argument("a", type=click.Path(path_type=Path), metavar="A")
@click.argument("b", type=click.Path(path_type=Path), metavar="B")
@click.option(
    "--output-format",
    type=click.Choice(["table", "jsonl"]),
    default="table",
    show_default=True,
    help="jsonl: one object a rule and a document, those that agree, too.",
)
@color_option
def compare(a: Path, b: Path, output_format: str, color: str) -> int:
    """Tell what differs between two saved reports, by rule and by document. Exit 1 if anything does.

    The lines and words that went in A, those that went in B, and how many more in B than in A.
    """
    from boilerplate_cli.compare import compare as compare_reports
    from boilerplate_cli.reports.compare import compared, records
    from boilerplate_cli.reports.text import ansi, plain

    reports = [_load(a), _load(b)]
    for path, found in zip((a, b), reports, strict=True):
        if found.summary is None or found.summary.get("status") != "complete":
            say(f"{path}: the run did not come to its end; what it has is compared")
    comparison = compare_reports(*reports)
    if output_format == "jsonl":
        lines = records(comparison)
    else:
        lines = compared(comparison, ansi if colored(color, sys.stdout) else plain)
    sys.stdout.writelines(line + "\n" for line in lines)
    return DONE if comparison.same else FOUND


@click.command(cls=Command, epilog=RESTORE_EPILOG)
@click.argument("cleaned", type=click.Path(path_type=Path), metavar="CLEANED")
@click.option("--report", type=click.Path(path_type=Path), metavar="FILE", help="[default: the one found with CLEANED]")
@click.option("-o", "output", type=click.Path(path_type=Path), metavar="FILE", help="Where one original goes.")
@click.option("-O", "folder", type=click.Path(path_type=Path), metavar="DIR", help="Where a folder's originals go.")
@click.option("--overwrite", is_flag=True, help="Replace outputs that exist.")
def restore(cleaned: Path, report: Path | None, output: Path | None, folder: Path | None, overwrite: bool) -> int:
    """Put the originals together again from CLEANED, a file or a folder, and the report."""
    from boilerplate_cli.restoring import Restoration
    from boilerplate_cli.runner import ConflictError

    if output and folder:
        fail("-o and -O exclude each other")
    work = Restoration(_load(_found(cleaned, report)), cleaned, say)
    try:
        if cleaned.is_dir():
            if folder is None:
                fail("a folder of originals needs -O DIR")
            work.to_folder(folder, overwrite)
        elif output or folder:
            work.to_file(output or Path(folder or ".", cleaned.name), overwrite)
        else:
            work.to_stream(sys.stdout.buffer)
    except ConflictError as error:
        fail(str(error))
    return FAILED if work.failures or work.mismatches else DONE


@click.command(cls=Command)
@click.argument("cleaned", type=click.Path(path_type=Path), metavar="CLEANED")
@click.option("--report", type=click.Path(path_type=Path), metavar="FILE", help="[default: the one found with CLEANED]")
@click.option("--original", type=click.Path(path_type=Path), metavar="PATH", help="Compare with the originals, too.")
def verify(cleaned: Path, report: Path | None, original: Path | None) -> int:
    """Prove that cleaned text and report give back the originals. Exit 1 and the name where they do not."""
    from boilerplate_cli.restoring import Restoration
    from boilerplate_cli.runner import ConflictError

    work = Restoration(_load(_found(cleaned, report)), cleaned, say)
    try:
        work.verify(original)
    except ConflictError as error:
        fail(str(error))
    if work.failures:
        return FAILED
    return FOUND if work.mismatches else DONE


def _found(cleaned: Path, report: Path | None) -> Path:
    """The report that was named, or the one in the cleaned folder or in a folder above the cleaned file."""
    from boilerplate_cli.files import REPORT_NAME, partial

    if report is not None:
        return report
    if not cleaned.exists():
        fail(f"{cleaned}: no such file or folder")
    folders = [cleaned] if cleaned.is_dir() else list(cleaned.absolute().parents)
    found = next((folder / REPORT_NAME for folder in folders if (folder / REPORT_NAME).is_file()), None)
    growing = partial(folders[0] / REPORT_NAME)
    if not found and growing.is_file():
        fail(f"{cleaned}: its run was broken off: end it with clean --resume, or use --report {growing}")
    return found or fail(f"{cleaned}: no {REPORT_NAME} found with it; name the report with --report FILE")


def _load(path: Path) -> Any:
    from boilerplate_cli.files import explain, read_lines
    from boilerplate_cli.restore import ReportError, read_report

    try:
        return read_report(read_lines(path))
    except OSError as error:
        fail(f"{path}: {explain(error)}")
    except ReportError as error:
        fail(f"{path}: {error}")
