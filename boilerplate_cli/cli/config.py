"""`boilerplate config`: the settings that count, and the file that holds them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from boilerplate_cli.cli.group import DONE, fail
from boilerplate_cli.cli.options import ADDED, CONFIG, Command, file_options, jobs_option, rule_options

EPILOG = """\b
Examples:
  boilerplate config init             a boilerplate.toml in which every key is explained
  boilerplate config show             what counts here, and where it comes from
  boilerplate config schema           for editors that check TOML files
"""


@click.group(epilog=EPILOG)
def config() -> None:
    """Show the settings that count here, or write a file for them.

    They stand in boilerplate.toml, or in [tool.boilerplate-cli] of pyproject.toml, in the current folder or above it up
    to the repository's root. Options win over environment variables (BOILERPLATE_LEVEL, _SELECT, _IGNORE, _MAX_REMOVED,
    _JOBS, and _CONFIG for the file), these over the file; --keep and --keep-file add to it.
    """


@config.command(cls=Command)
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@rule_options
@file_options
@jobs_option
def show(as_json: bool, **options: Any) -> int:
    """Show every setting and where it comes from: an option, the environment, a file, or nobody."""
    rows = list(_settings(click.get_current_context(), options))
    if as_json:
        from json import dumps

        record = {name: {"value": value, "from": origin} for name, value, origin in rows}
        sys.stdout.write(dumps(record, ensure_ascii=False, indent=2) + "\n")
        return DONE
    from boilerplate_cli.reports.text import table

    cells = [(name, _toml(value), origin) for name, value, origin in rows]
    sys.stdout.writelines(line + "\n" for line in table(("key", "value", "from"), cells))
    return DONE


def _settings(context: click.Context, options: dict[str, Any]) -> Iterator[tuple[str, Any, str]]:
    """Each key, the value that counts, and where that comes from."""
    from boilerplate_cli.config import KEYS

    found = context.meta.get(CONFIG)
    for key in KEYS:
        value, origins = options.get(key.option, key.default), []
        if found and key.name in found.values and (key.option not in options or key.option in ADDED):
            value = [*found.values[key.name], *value] if key.option in ADDED else found.values[key.name]
            origins.append(found.place(key.name))
        source = context.get_parameter_source(key.option)
        if source == ParameterSource.COMMANDLINE:
            origins.append("option")
        elif source == ParameterSource.ENVIRONMENT:
            origins.append(f"BOILERPLATE_{key.option.upper()}")
        elif source == ParameterSource.DEFAULT_MAP and found:
            origins.append(found.place(key.name))
        yield key.name, value, " and ".join(origins) or "default"


def _toml(value: object) -> str:
    from json import dumps

    return "" if value is None or value in ([], (), {}) else dumps(value, ensure_ascii=False)


@config.command()
def init() -> int:
    """Write a boilerplate.toml in which every key is explained and none is set."""
    from boilerplate_cli.config import FILE, template
    from boilerplate_cli.files import Staged, explain

    try:
        staged = Staged(Path(FILE))
        try:
            staged.write(template().encode())
            staged.publish(replace=False)
        finally:
            staged.discard()
    except OSError as error:
        fail(f"{FILE}: {explain(error)}")
    sys.stdout.write(f"{FILE} written\n")
    return DONE


@config.command()
def schema() -> int:
    """Print the JSON Schema of the file."""
    from json import dumps

    from boilerplate_cli.config import schema as of_file

    sys.stdout.write(dumps(of_file(), indent=2) + "\n")
    return DONE
