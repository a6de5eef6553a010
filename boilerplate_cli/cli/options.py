"""Options that several commands share, and what they mean to the library."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from boilerplate_cli.cli.group import fail, say
from boilerplate_cli.grouping import BY, Place

if TYPE_CHECKING:
    from boilerplate_cli.batch import Reading
    from boilerplate_cli.config import Config
    from boilerplate_cli.counts import Counts
    from boilerplate_cli.files import Inputs, Source
    from boilerplate_cli.reports.about import About
    from boilerplate_cli.settings import Settings

Function = TypeVar("Function", bound=Callable[..., Any])


class Command(click.Command):
    """A command whose options do not swallow the option that follows."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Refuse an option in the place of a value, and take from the configuration what the options leave open."""
        self.refuse_options_as_values(args)
        if not ctx.resilient_parsing and any(option.name == "no_config" for option in self.params):
            given, _, _ = self.make_parser(ctx).parse_args(list(args))
            help_option = self.get_help_option(ctx)
            if help_option is None or help_option.name not in given:
                configure(ctx, given)
        return super().parse_args(ctx, args)

    def refuse_options_as_values(self, args: list[str]) -> None:
        """End the program with one line where an option follows one that wants a value, as in `--keep -i`.

        Click would take it for the value, and the user would get something else than what stands there.
        """
        options = [option for option in self.params if isinstance(option, click.Option)]
        names = {name for option in options for name in option.opts}
        takers = {
            name: option
            for option in options
            if not option.is_flag and option.name != "in_place"  # it takes its value only behind a =
            for name in option.opts
        }
        words = iter(args[: args.index("--")] if "--" in args else args)
        for word in words:
            taker = _last_option(word, takers)
            value = next(words, "") if taker else ""
            if value.partition("=")[0] in names:
                fail(f"{taker} needs a value, and {value} is an option; {_joined(taker, value)} makes it the value")


def configure(ctx: click.Context, given: Mapping[str, Any]) -> None:
    """Let the configuration that counts give the command's options their defaults; `given` is the command line.

    Ends the program with one line if the file is wrong.
    """
    from boilerplate_cli import config

    paths = given.get("paths")
    inputs = [Path(name) for name in paths if os.path.isdir(name)] if isinstance(paths, tuple) else []
    chosen = given.get("config") or os.environ.get("BOILERPLATE_CONFIG")
    if given.get("no_config"):
        return

    def pass_over(path: Path) -> None:
        from boilerplate_cli.files import relative

        if not given.get("quiet"):
            say(f"{relative(path)}: not used, for it came with the input; --config would use it")

    try:
        path = Path(chosen) if chosen else config.find(Path(), inputs, pass_over)
        if path is None:
            return
        found = config.read(path)
    except config.ConfigError as error:
        fail(str(error))
    ctx.meta[CONFIG] = found
    replaced = {option.name for option in ctx.command.params} - ADDED
    ctx.default_map = {
        key.option: found.values[key.name]
        for key in config.KEYS
        if key.option in replaced and key.command in ("", ctx.command.name) and found.values.get(key.name, []) != []
    }


CONFIG = "boilerplate.config"
"""Where a context holds the configuration that counts."""
ADDED = {"keep", "keep_file"}
"""Options that add to what the configuration says; others take its place."""


def _last_option(word: str, takers: Mapping[str, object]) -> str:
    """The option in `word` that takes the next word for its value, "" if none does."""
    if word in takers:
        return word
    if word.startswith("-") and not word.startswith("--"):
        # Flags in one word, as in `-qj 2`; behind one that takes a value the rest of the word is the value.
        taker = next((at for at, letter in enumerate(word) if at and f"-{letter}" in takers), None)
        if taker is not None and taker == len(word) - 1:
            return f"-{word[-1]}"
    return ""


def _joined(taker: str, value: str) -> str:
    return taker + ("=" if taker.startswith("--") else "") + value


def _stack(*options: Callable[[Function], Function]) -> Callable[[Function], Function]:
    def decorate(command: Function) -> Function:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


def _names(context: click.Context, option: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name.strip() for value in values for name in value.split(",") if name.strip())


def complete_names(context: click.Context, option: click.Parameter, begun: str) -> list[str]:
    """The ids of rules and families that go on what was begun, behind the last comma of it."""
    from boilerplate_cli.rules import RULES

    before, comma, last = begun.rpartition(",")
    names = dict.fromkeys(name for rule in RULES for name in (rule.family, rule.id))
    return [before + comma + name for name in names if name.startswith(last)]


_config_options = (
    click.option("--config", metavar="FILE", help="The settings' file.  [default: boilerplate.toml, pyproject.toml]"),
    click.option("--no-config", is_flag=True, help="Read no settings from files."),
)

config_options: Callable[[Function], Function] = _stack(*_config_options)

rule_options: Callable[[Function], Function] = _stack(
    click.option(
        "--level",
        type=click.Choice(["cautious", "standard", "thorough"]),
        default="standard",
        show_default=True,
        envvar="BOILERPLATE_LEVEL",
        help="How much is taken out.",
    ),
    click.option(
        "--select",
        multiple=True,
        metavar="NAMES",
        callback=_names,
        shell_complete=complete_names,
        envvar="BOILERPLATE_SELECT",
        help="Only these rules or families.",
    ),
    click.option(
        "--ignore",
        multiple=True,
        metavar="NAMES",
        callback=_names,
        shell_complete=complete_names,
        envvar="BOILERPLATE_IGNORE",
        help="Not these rules or families.",
    ),
    click.option("--keep", multiple=True, metavar="REGEX", help="Lines that stay whatever the rules say."),
    click.option("--keep-file", multiple=True, metavar="FILE", help="The same, one a line; # begins a comment."),
    click.option(
        "--max-removed",
        type=click.FloatRange(0, 100),
        metavar="PERCENT",
        envvar="BOILERPLATE_MAX_REMOVED",
        help="Leave a document alone that would lose more of its words.",
    ),
    click.option("--allow-empty", is_flag=True, help="Let a document lose every word."),
    click.option("--preview", is_flag=True, help="Use rules, too, that are new since the last minor release."),
    *_config_options,
)

text_key_option: Callable[[Function], Function] = click.option(
    "--text-key", default="text", show_default=True, metavar="KEY", help="Where a row has its text."
)

file_options: Callable[[Function], Function] = _stack(
    click.option(
        "--format",
        type=click.Choice(["auto", "text", "jsonl"]),
        default="auto",
        show_default=True,
        help="jsonl: one document a line. auto: by suffix; standard input is text.",
    ),
    text_key_option,
    click.option("--id-key", default="id", show_default=True, metavar="KEY", help="Where a row has its id."),
    click.option(
        "--url-key",
        default="url",
        show_default=True,
        metavar="KEY",
        help="Where a row has its URL or host, which tells its site.",
    ),
    click.option("--encoding", metavar="NAME", help="Of text files.  [default: UTF-8, or by byte-order mark]"),
    click.option(
        "--include",
        multiple=True,
        metavar="GLOB",
        help="Files in folders.  [default: *.txt *.text *.jsonl *.ndjson and their .gz .zst]",
    ),
    click.option("--exclude", multiple=True, metavar="GLOB", help="Files in folders to leave out."),
)

learned_option: Callable[[Function], Function] = click.option(
    "--learned", metavar="FILE", help="Counts of lines over many documents, from boilerplate learn."
)

by_option: Callable[[Function], Function] = click.option(
    "--by",
    type=click.Choice(BY),
    help="Which documents belong together: those of a site (by a row's URL, or a folder that is named as a host), a "
    "folder, with the same start of their names (up to - or _), or all.  [default: site]",
)

jobs_option: Callable[[Function], Function] = click.option(
    "-j",
    "--jobs",
    type=click.IntRange(1),
    default=1,
    show_default=True,
    metavar="N",
    envvar="BOILERPLATE_JOBS",
    help="Processes.",
)

color_option: Callable[[Function], Function] = click.option(
    "--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True, help="Colour."
)

quiet_option: Callable[[Function], Function] = click.option("-q", "--quiet", is_flag=True, help="Only errors.")

progress_option: Callable[[Function], Function] = click.option(
    "--no-progress", is_flag=True, help="Do not tell how far it is: no display on a terminal, no lines with -v."
)

message_options: Callable[[Function], Function] = _stack(
    quiet_option,
    click.option(
        "-v",
        "--verbose",
        is_flag=True,
        help="Counts by rule on stderr in any case, and if it is no terminal how far it is.",
    ),
    color_option,
    progress_option,
)


class Choices:
    """What the shared options say, as the library wants it."""

    def __init__(self, options: dict[str, Any], *, in_words: bool = False) -> None:
        """Check the options; ends the program with one line if a name or a pattern is wrong."""
        from boilerplate_cli.cleaner import Cleaner  # `--help` needs none of these
        from boilerplate_cli.config import ConfigError, patterns
        from boilerplate_cli.rule import Level
        from boilerplate_cli.settings import Settings

        found = click.get_current_context().meta.get(CONFIG)
        values: Mapping[str, Any] = found.values if found else {}
        try:
            files = [*values.get("keep-file", ()), *options["keep_file"]]
            listed = [pattern for name in files for pattern in patterns(Path(name))]
        except ConfigError as error:
            fail(str(error))
        self.settings = Settings(
            level=Level[options["level"].upper()],
            select=options["select"],
            ignore=options["ignore"],
            keep=(*values.get("keep", ()), *options["keep"], *listed),
            max_removed=options["max_removed"],
            allow_empty=options["allow_empty"],
            preview=options["preview"],
            per_file_ignores=tuple((glob, tuple(names)) for glob, names in values.get("per-file-ignores", {}).items()),
            corpus=_counts(options.get("learned"), found),
        )
        try:
            self.cleaner = Cleaner(self.settings, in_words=in_words)
        except ValueError as error:
            _fail_for(error, self.settings, found, files)
        single = (name for _, names in self.settings.per_file_ignores for name in names)
        tell_renamed((*self.settings.select, *self.settings.ignore, *single))
        base = found.path.parent if found and self.settings.per_file_ignores else None
        self.reading = reading_of(options)._replace(base=base)
        self.jobs: int = options.get("jobs", 1)
        self.include: tuple[str, ...] = options.get("include", ())
        self.exclude: tuple[str, ...] = options.get("exclude", ())

    @property
    def read_too(self) -> list[Source]:
        """Files beside the inputs that the run reads, and must not write to."""
        from boilerplate_cli.files import Source, relative

        counts = self.settings.corpus
        return [Source(Path(counts.path), relative(counts.path))] if counts else []

    def tell_strangers(self, inputs: Inputs) -> None:
        """Say on standard error if the counts know nothing of the inputs, as far as their names soon show."""
        from boilerplate_cli.files import name_of, relative

        counts, some = self.settings.corpus, inputs.sources[:1_000]
        if counts is None or not some or any(self.reading.is_jsonl(source) or not source.path for source in some):
            return
        if not any(counts.of(Place(name_of(source.path))) for source in some if source.path):
            say(f"{relative(counts.path)}: knows no {counts.by} of these files, so it says nothing of them")

    def learn(self, counts: Counts) -> None:
        """Use these counts in place of others."""
        from boilerplate_cli.cleaner import Cleaner

        self.settings = self.settings._replace(corpus=counts)
        self.cleaner = Cleaner(self.settings, in_words=self.cleaner.in_words)


def reading_of(options: Mapping[str, Any]) -> Reading:
    """How inputs are read; ends the program with one line if the encoding is not known."""
    from boilerplate_cli.batch import Reading
    from boilerplate_cli.encodings import known_encoding

    try:
        encoding = known_encoding(options["encoding"]) if options.get("encoding") else None
    except ValueError as error:
        found = click.get_current_context().meta.get(CONFIG)
        fail(f"{found.place('encoding')}: {error}" if found and _from_file("encoding") else str(error))
    given = {name: options[name] for name in Reading._fields if name in options}
    return Reading(**given | {"encoding": encoding})


def _counts(learned: str | None, config: Config | None) -> Counts | None:
    """The counts in a file; ends the program with one line if they cannot be used."""
    if learned is None or click.get_current_context().params.get("learn"):
        return None
    if not learned:
        fail("--learned needs the name of a file")
    from boilerplate_cli.counts import Counts
    from boilerplate_cli.files import explain

    try:
        return Counts(os.path.abspath(learned))
    except OSError as error:
        place = f"{config.place('learned')}: " if config and _from_file("learned") else ""
        fail(f"{place}{learned}: {explain(error)}")


def _from_file(option: str) -> bool:
    """True if the option's value is the one in the configuration."""
    return click.get_current_context().get_parameter_source(option) == click.core.ParameterSource.DEFAULT_MAP


def _fail_for(error: ValueError, settings: Settings, config: Config | None, keep_files: Iterable[str]) -> NoReturn:
    """End the program with the `error` that these settings caused, and its place if it stands in a file."""
    from boilerplate_cli.cleaner import Cleaner
    from boilerplate_cli.config import patterns

    none = settings._replace(select=(), ignore=(), keep=(), per_file_ignores=())
    parts = {name: none._replace(keep=tuple(patterns(Path(name)))) for name in keep_files}
    if config:
        parts[config.place("keep")] = none._replace(keep=tuple(config.values.get("keep", ())))
        parts[config.place("per-file-ignores")] = none._replace(per_file_ignores=settings.per_file_ignores)
        if _from_file("select"):
            parts[config.place("select")] = none._replace(select=settings.select)
        if _from_file("ignore"):
            parts[config.place("ignore")] = none._replace(ignore=settings.ignore)
    for place, part in parts.items():
        try:
            Cleaner(part)
        except ValueError as fault:
            fail(f"{place}: {fault}")
    fail(str(error))


def tell_renamed(names: Iterable[str]) -> None:
    """Say on standard error which of these ids of rules are former ones."""
    from boilerplate_cli.rules import RENAMED

    for name in dict.fromkeys(names):
        if name in RENAMED:
            say(f"{name} is {RENAMED[name]} now; the former id stays valid")


def standard_input_or_usage(paths: tuple[str, ...]) -> tuple[str, ...]:
    """`paths`, or standard input if there are none; on a terminal, where nobody pipes, say what is missing."""
    if paths:
        return paths
    if sys.stdin is not None and sys.stdin.isatty():
        context = click.get_current_context()
        raise click.UsageError(
            f"Give a file or a folder, or pipe a text in: {context.command_path} < dump.txt", context
        )
    return ("-",)


def colored(choice: str, stream: Any) -> bool:
    """Whether to write colour to `stream`.

    `--color` comes first, then NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, TERM=dumb, then whether it is a terminal.
    """
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if any(os.environ.get(name, "") not in ("", "0") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    return os.environ.get("TERM") != "dumb" and stream.isatty()


def about_output(choices: Choices, inputs: Inputs, color: str) -> About:
    """What a report on standard output is written with; `color` is the option."""
    from boilerplate_cli.files import places
    from boilerplate_cli.reports.about import About

    stream = sys.stdout.buffer

    def show(data: bytes) -> None:
        stream.write(data)
        stream.flush()

    return About(
        show if sys.stdout.isatty() else stream.write,
        choices.settings,
        choices.reading,
        places(inputs),
        colored(color, sys.stdout),
        sys.stdout.encoding,
        sys.stdout.isatty(),
    )
