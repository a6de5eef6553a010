"""The configuration file: its keys, where it is found, and what is wrong with it.

`boilerplate.toml`, or the table `[tool.boilerplate-cli]` of `pyproject.toml`. It is looked for in the current folder
and above it up to the repository's root, the folder that holds `.git`; without a repository in the current folder
only. A file that came with the input does not count, or a corpus could switch the cleaner off.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from boilerplate_cli.files import read_text, relative
from boilerplate_cli.reports.formats import FORMATS

FILE, PYPROJECT, TABLE = "boilerplate.toml", "pyproject.toml", "boilerplate-cli"


class ConfigError(ValueError):
    """A file that cannot be read or says what no option means; the message names file and key."""


class Kind(NamedTuple):
    """What may stand behind a key."""

    spoken: str
    """In words, for messages."""
    schema: Mapping[str, Any]
    """As JSON Schema."""
    holds: Callable[[Any], bool]


def _choice(*names: str) -> Kind:
    spoken = " or ".join([", ".join(f'"{name}"' for name in names[:-1]), f'"{names[-1]}"'])
    return Kind(spoken, {"enum": list(names)}, lambda value: value in names)


def _is_strings(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 100


_STRINGS = Kind("a list of strings", {"type": "array", "items": {"type": "string"}}, _is_strings)
_STRING = Kind("a string", {"type": "string"}, lambda value: isinstance(value, str))
_FLAG = Kind("true or false", {"type": "boolean"}, lambda value: isinstance(value, bool))
_PERCENT = Kind("a number from 0 to 100", {"type": "number", "minimum": 0, "maximum": 100}, _is_number)
_COUNT = Kind(
    "a whole number from 1",
    {"type": "integer", "minimum": 1},
    lambda value: isinstance(value, int) and not isinstance(value, bool) and value > 0,
)
_LIMIT = Kind(
    'a limit as "12" lines or "2.5%" of the words',
    {"type": "string", "pattern": r"^\d+(\.\d+)?%$|^\d+$"},
    lambda value: isinstance(value, str) and re.fullmatch(r"\d+(\.\d+)?%|\d+", value, re.ASCII) is not None,
)
_LISTS = Kind(
    "a table of lists of strings",
    {"type": "object", "additionalProperties": _STRINGS.schema},
    lambda value: isinstance(value, dict) and all(map(_is_strings, value.values())),
)


class Key(NamedTuple):
    """One key of the file. It has the name of its option, without the dashes."""

    name: str
    kind: Kind
    default: Any
    meaning: str
    example: str
    """As TOML."""
    command: str = ""
    """The one command that it is for, where others have an option of the same name that means something else."""

    @property
    def option(self) -> str:
        """The option's name in programs."""
        return self.name.replace("-", "_")


KEYS = (
    Key("level", _choice("cautious", "standard", "thorough"), "standard", "How much is taken out.", '"cautious"'),
    Key("select", _STRINGS, [], "Only these rules or families may remove lines.", '["repeat", "credit"]'),
    Key("ignore", _STRINGS, [], "These rules or families may not.", '["promo", "meta.byline"]'),
    Key("keep", _STRINGS, [], "Patterns of lines that stay whatever the rules say.", "['^Corrections?:']"),
    Key(
        *("keep-file", _STRINGS, []),
        "Files with one such pattern a line, relative to this file; # begins a comment.",
        '["keep.txt"]',
    ),
    Key("max-removed", _PERCENT, None, "Per cent of its words; a document that would lose more stays.", "80"),
    Key("allow-empty", _FLAG, False, "Let a document lose every word.", "true"),
    Key("preview", _FLAG, False, "Use rules, too, that are new since the last minor release.", "true"),
    Key(
        *("per-file-ignores", _LISTS, {}),
        "Rules or families that remove nothing in the files that match: by path from this file, or its end.",
        '{ "tickers/*" = ["feed"] }',
    ),
    Key("include", _STRINGS, [], "Files in folders; by default text and JSON Lines.", '["*.md"]'),
    Key("exclude", _STRINGS, [], "Files in folders to leave out.", '["drafts/*"]'),
    Key("format", _choice("auto", "text", "jsonl"), "auto", "What inputs are; auto goes by the suffix.", '"jsonl"'),
    Key("encoding", _STRING, None, "Of text files; by default UTF-8 or what a byte-order mark says.", '"latin-1"'),
    Key("text-key", _STRING, "text", "Where a row of JSON Lines has its text.", '"content"'),
    Key("id-key", _STRING, "id", "Where a row has its id.", '"url"'),
    Key("url-key", _STRING, "url", "Where a row has its URL or host, which tells its site.", '"domain"'),
    Key("learned", _STRING, None, "Counts from boilerplate learn, relative to this file.", '"site.counts"'),
    Key("output-format", _choice(*FORMATS), "full", "How check tells what it finds.", '"concise"', "check"),
    Key("fail-above", _LIMIT, None, "More lines, or more per cent of the words, fail a check.", '"2%"'),
    Key("fail-above-document", _LIMIT, None, "The same of any one document.", '"40"'),
    Key("baseline", _STRING, None, "Findings that a check accepts, relative to this file.", '".boilerplate-baseline"'),
    Key("jobs", _COUNT, 1, "Processes.", "4"),
)
_BY_NAME = {key.name: key for key in KEYS}


class Config(NamedTuple):
    """What a file says."""

    path: Path
    table: str
    """Where in the file the keys stand, "" for its top."""
    values: Mapping[str, Any]
    """By the name of the key; the files in them are found from the current folder."""

    @property
    def name(self) -> str:
        """The file's path from the current folder."""
        return relative(self.path)

    def place(self, key: str) -> str:
        """Where a key stands, for messages."""
        return f"{self.name}: {self.table + '.' if self.table else ''}{key}"


def find(start: Path, inputs: Sequence[Path], pass_over: Callable[[Path], object] = lambda _: None) -> Path | None:
    """The file that counts for a program that runs in `start` and reads `inputs`; None if there is none.

    In a folder that is an input, or lies in one, only `start` itself is looked at: whoever stands there chose it.
    `pass_over` is told of files that would count but for that. Raises ConfigError.
    """
    try:
        start = start.resolve()
    except OSError:
        return None  # a folder that is no longer there
    inside = [path.resolve() for path in inputs]
    for folder in _up_to_root(start):
        if folder != start and any(folder == path or path in folder.parents for path in inside):
            with suppress(ConfigError):
                if passed := _in(folder):
                    pass_over(passed)
        elif found := _in(folder):
            return found
    return None


def _in(folder: Path) -> Path | None:
    """The file in `folder` that has settings. Raises ConfigError."""
    if (folder / FILE).is_file():
        return folder / FILE
    if (folder / PYPROJECT).is_file() and _speaks(folder / PYPROJECT):
        return folder / PYPROJECT
    return None


def _up_to_root(start: Path) -> Iterator[Path]:
    folders = [start, *start.parents]
    root = next((folder for folder in folders if (folder / ".git").exists()), start)
    yield from folders[: folders.index(root) + 1]


def read(path: Path) -> Config:
    """What the file says. Raises ConfigError."""
    found = _parse(path)
    table = _table(found, path.name)
    if table is None:
        raise ConfigError(f"{relative(path)}: has no table [tool.{TABLE}]")
    config = Config(path, f"tool.{TABLE}" if path.name == PYPROJECT else "", table)
    for name, value in table.items():
        key = _BY_NAME.get(name)
        if key is None:
            raise ConfigError(f"{config.place(name)}: {_unknown(name)}")
        if not key.kind.holds(value):
            raise ConfigError(f"{config.place(name)}: {value!r} is not {key.kind.spoken}")
    here = relative(path.parent)
    files = {
        "keep-file": [os.path.normpath(os.path.join(here, name)) for name in table.get("keep-file", ())],
        "learned": os.path.normpath(os.path.join(here, table.get("learned", ""))),
        "baseline": os.path.normpath(os.path.join(here, table.get("baseline", ""))),
    }
    return config._replace(values={name: files.get(name, value) for name, value in table.items()})


def _parse(path: Path) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{relative(path)}: is no TOML: {error}") from None
    except RecursionError:
        raise ConfigError(f"{relative(path)}: is nested too deeply") from None
    except UnicodeDecodeError:
        raise ConfigError(f"{relative(path)}: is not UTF-8") from None
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from None


def _speaks(path: Path) -> bool:
    """True if a `pyproject.toml` has the table. Most have not, and are not parsed."""
    try:
        named = TABLE in read_text(path)
    except (OSError, UnicodeDecodeError):
        return False  # other tools say what is wrong with it
    return named and _table(_parse(path), PYPROJECT) is not None


def _table(found: dict[str, Any], name: str) -> dict[str, Any] | None:
    """The keys in a parsed file; None if it has no place for them."""
    if name != PYPROJECT:
        return found
    tool = found.get("tool")
    table = tool.get(TABLE) if isinstance(tool, dict) else None
    return table if isinstance(table, dict) else None


def _unknown(name: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, _BY_NAME, 1)
    return f"no such key{f'; did you mean {close[0]!r}?' if close else ''}"


def patterns(path: Path) -> list[str]:
    """The patterns in a file of `keep-file`: one a line, without blank lines and comments. Raises ConfigError."""
    try:
        lines = read_text(path).splitlines()
    except UnicodeDecodeError:
        raise ConfigError(f"{path}: is not UTF-8") from None
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from None
    return [line for line in lines if line.strip() and not line.startswith("#")]


def template() -> str:
    """A `boilerplate.toml` in which every key is explained and none is set."""
    parts = ["# Settings of boilerplate. Options on the command line win.\n"]
    parts += [f"\n# {key.meaning}\n# {key.name} = {key.example}\n" for key in KEYS]
    return "".join(parts)


def schema() -> dict[str, Any]:
    """The file as JSON Schema."""
    properties = {key.name: {**key.kind.schema, "description": key.meaning, "default": key.default} for key in KEYS}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{FILE}, and [tool.{TABLE}] of {PYPROJECT}",
        "type": "object",
        "properties": {
            name: {part: value for part, value in found.items() if part != "default" or value is not None}
            for name, found in properties.items()
        },
        "additionalProperties": False,
    }
