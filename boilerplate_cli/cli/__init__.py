"""The command line: it parses options, calls the library, and sets the exit status. No thought lives here."""

from __future__ import annotations

from boilerplate_cli.cli.group import main

__all__ = ["main"]
