"""The formats in which `check` tells what it found: a module each, imported when it is used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from boilerplate_cli.reports.about import About, Report

FORMATS = {
    "full": "Full",
    "concise": "Concise",
    "diff": "Diff",
    "jsonl": "JsonLines",
    "github": "GitHub",
    "gitlab": "GitLab",
    "junit": "JUnit",
    "sarif": "Sarif",
    "summary": "SummaryReport",
    "markdown": "Markdown",
}
"""Each format, which is the name of its module here, and the class in it."""

LISTS = ("full", "concise", "github")
"""Formats that are lines to read, behind which more may follow."""

COUNTS = ("summary", "markdown")
"""Formats that count by rule anyway."""


def open_report(name: str, about: About) -> Report:
    """Begin a report in a format of `FORMATS`. Raises OSError if it cannot be written."""
    report: Report = getattr(import_module(f"boilerplate_cli.reports.{name}"), FORMATS[name])(about)
    return report
