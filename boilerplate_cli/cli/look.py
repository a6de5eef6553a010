"""`boilerplate explain`, `rules` and `rule`: why a line went or stayed, and what the rules are."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from boilerplate_cli.cli.group import DONE, FAILED, fail
from boilerplate_cli.cli.options import (
    Choices,
    Command,
    color_option,
    colored,
    complete_names,
    file_options,
    learned_option,
    rule_options,
    tell_renamed,
)

EXPLAIN_EPILOG = """\b
Examples:
  boilerplate explain dump.txt
  boilerplate explain dump.txt --line 12
  boilerplate explain dumps.jsonl --id a17

\b
A line goes at 4 points. Of each family the strongest evidence for removal and
the strongest against it are added up.
"""


@click.command(cls=Command, epilog=EXPLAIN_EPILOG)
@click.argument("path", metavar="FILE")
@click.option("--line", type=click.IntRange(1), metavar="N", help="Only this line of the original.")
@click.option("--id", "identity", metavar="ID", help="Only the row of JSON Lines with this id.")
@rule_options
@learned_option
@file_options
@color_option
def explain(path: str, line: int | None, identity: str | None, **options: Any) -> int:
    """Say of every line whether it goes or stays, with the evidence both ways."""
    from boilerplate_cli.cli.progress import Messages, cleaning
    from boilerplate_cli.files import find_inputs
    from boilerplate_cli.runner import Destination, execute

    choices = Choices(options, in_words=True)
    if os.path.isdir(path):
        fail(f"{path}: is a folder; name one file")
    inputs = find_inputs([path], choices.include, choices.exclude)
    choices.tell_strangers(inputs)
    cleaner = choices.cleaner
    for source in inputs.sources:  # one, or none if it is not there
        cleaner = cleaner.for_document(choices.reading.path(source))
    printer = _Explainer(cleaner, line, identity, colored(options["color"], sys.stdout))
    counts = execute(inputs, choices.reading, cleaning(choices), Destination(), [Messages(quiet=False), printer])
    if counts["failed"]:
        return FAILED
    if not printer.found:
        fail(f"{path}: no {'row with id ' + repr(identity) if identity is not None else f'line {line}'}")
    return DONE


class _Explainer:
    def __init__(self, cleaner: Any, line: int | None, identity: str | None, color: bool) -> None:
        self._cleaner, self._line, self._identity, self._color = cleaner, line, identity, color
        self.found = line is None and identity is None

    def add(self, result: Any) -> None:
        from boilerplate_cli.reports.text import ansi, explanation, plain

        if self._identity is not None and str(result.id) != self._identity:
            return
        paint = ansi if self._color else plain
        lines = list(explanation(self._cleaner.explain(result.cleaning), self._line, paint))
        if result.row is not None and lines:
            sys.stdout.write(f"{paint(result.name, 'bold')}\n")
        self.found |= bool(lines)
        sys.stdout.writelines(line + "\n" for line in lines)

    def fail(self, failure: Any) -> None:
        pass


@click.command()
@click.argument("names", nargs=-1, metavar="[FAMILY]...", shell_complete=complete_names)
def rules(names: tuple[str, ...]) -> int:
    """List the rules: id, the level they act from, points, how often they are right, and what they find.

    Positive points speak for removal; rules with negative points protect. A rule that removes is right on boilerplate,
    one that protects on content: of so many lines of dumps that people labelled.
    """
    from boilerplate_cli.reports.measure import percent
    from boilerplate_cli.reports.rule import figures
    from boilerplate_cli.reports.text import table
    from boilerplate_cli.rulebook import Rulebook

    book = Rulebook()
    try:
        chosen = [rule for name in names for rule in book.named(name)] or book.rules
    except ValueError as error:
        fail(str(error))
    tell_renamed(names)
    rows = []
    for rule in chosen:
        points = f"{rule.points:+d}" if rule.points else "0"
        found = figures(rule).get("annotated")
        right = (percent(found.right / found.lines), f"{found.lines:,}") if found and found.lines else ("", "")
        level = rule.level.name.lower() + (", preview" if rule.preview else "")
        rows.append((rule.id, level, points, *right, rule.summary))
    sys.stdout.writelines(line + "\n" for line in table(("rule", "level", "points", "right", "of", "finds"), rows))
    return DONE


@click.command()
@click.argument("name", metavar="ID", shell_complete=complete_names)
def rule(name: str) -> int:
    """Show one rule: what it finds, why, and examples of what it takes and leaves."""
    from boilerplate_cli.reports.rule import describe
    from boilerplate_cli.rulebook import Rulebook

    try:
        found = Rulebook().named(name)
    except ValueError as error:
        fail(str(error))
    tell_renamed([name])
    sys.stdout.write("\n".join(line for rule in found for line in describe(rule)))
    return DONE
