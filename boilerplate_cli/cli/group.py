"""The program: its commands, loaded when they are used, and what happens when it is interrupted."""

from __future__ import annotations

import gc
import io
import os
import signal
import sys
from contextlib import suppress
from importlib import import_module
from types import FrameType
from typing import Any, NoReturn

import click

from boilerplate_cli import __version__
from boilerplate_cli.garbage import collect_rarely

COMMANDS = {
    "clean": "clean",
    "check": "check",
    "explain": "look",
    "learn": "learn",
    "rules": "look",
    "rule": "look",
    "measure": "measure",
    "config": "config",
    "completion": "completion",
    "report": "undo",
    "compare": "undo",
    "restore": "undo",
    "verify": "undo",
}
"""Each command and the module in this package that has it."""

DONE, FOUND, FAILED = 0, 1, 2
INTERRUPTED, PIPE_CLOSED, TERMINATED = 130, 141, 143

EPILOG = """\b
Examples:
  boilerplate clean < dump.txt > clean.txt           a filter
  boilerplate clean dump.txt --diff                  look before you leap
  boilerplate clean dumps/ -O cleaned/               a folder, with report and diff
  boilerplate check corpus/                          CI: exit 1 if anything would go
  boilerplate explain dump.txt --line 12             why this line went, or stayed
  boilerplate learn dumps/ -o site.counts            what the pages of a site have in common
  boilerplate restore cleaned/ -O originals/         the way back, byte for byte

\b
Exit status:
  0  done (check: nothing found)
  1  check, verify or compare found something
  2  a usage error, or any input that failed (wins over 1)
  130, 141, 143  Ctrl-C, closed output pipe, SIGTERM
"""


class TerminatedError(BaseException):
    """SIGTERM came."""


class Program(click.Group):
    """A group that imports a command only when it runs, and ends as a Unix filter should."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All commands, in the order of their use."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command's module."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"boilerplate_cli.cli.{COMMANDS[cmd_name]}"), cmd_name)
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        """Suggest a command for a mistyped one."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            close = get_close_matches(args[0], COMMANDS, 1)
            hint = f" Did you mean {close[0]!r}?" if close else f" Commands: {', '.join(COMMANDS)}."
            ctx.fail(f"No such command {args[0]!r}.{hint}")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; click's own answers to Ctrl-C and closed pipes would look like findings."""
        try:
            status = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            _forget_output()
            say("standard output was closed before all was written")
            raise SystemExit(PIPE_CLOSED) from None
        except KeyboardInterrupt:
            say("interrupted")
            raise SystemExit(INTERRUPTED) from None
        except TerminatedError:
            say("terminated")
            raise SystemExit(TERMINATED) from None
        except OSError as error:
            _forget_output()
            fail(f"{error.filename or 'standard output'}: {error.strerror or error}")
        raise SystemExit(status or DONE)


@click.command(
    cls=Program,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=EPILOG,
    invoke_without_command=True,
    no_args_is_help=True,
    subcommand_metavar="COMMAND [ARGS]...",
)
@click.option("-V", "--version", is_flag=True, help="Show the version and exit.")
@click.option("--json", "as_json", is_flag=True, help="With --version: of the rules and reports, too.")
@click.pass_context
def program(context: click.Context, version: bool, as_json: bool) -> None:
    """Take boilerplate lines out of plain text. Every removal is explained and can be undone."""
    if version:
        sys.stdout.write((_versions() if as_json else f"boilerplate {__version__}") + "\n")
        context.exit(DONE)
    if as_json:
        context.fail("--json goes with --version, or behind a command.")
    if context.invoked_subcommand is None:
        context.fail("Missing command.")


def _versions() -> str:
    """What results depend on, as one JSON object."""
    from json import dumps
    from platform import python_version

    from boilerplate_cli.files import REPORT_SCHEMA, REPORT_VERSION
    from boilerplate_cli.packing import has_zstd
    from boilerplate_cli.reports.jsonl import rules_version

    return dumps(
        {
            "version": __version__,
            "rules": rules_version(),
            "report": f"{REPORT_SCHEMA}{REPORT_VERSION}",
            "python": python_version(),
            "extras": ["zstd"] if has_zstd() else [],
        }
    )


def say(message: str) -> None:
    """One line on standard error, whatever it holds."""
    from boilerplate_cli.text import visible

    # GitHub's runner takes `##[` anywhere in a line for a command, and names of inputs can hold it.
    harmless = visible(message).replace("##[", "# #[")
    with suppress(OSError):  # a closed standard error must not hide the exit status
        print(f"boilerplate: {harmless}", file=sys.stderr, flush=True)


def fail(message: str) -> NoReturn:
    """Say what is wrong and end with the status of a usage error or failed input."""
    say(message)
    raise SystemExit(FAILED)


def _forget_output() -> None:
    """What is still buffered cannot go anywhere: keep the interpreter from trying at its end."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _terminate(number: int, frame: FrameType | None) -> None:
    raise TerminatedError


def _prepare_output() -> None:
    """Make standard output complete and unable to fail on a character.

    An unbuffered stream (PYTHONUNBUFFERED) may write a part and say so only in its return value.
    """
    if sys.stderr is None:
        sys.stderr = io.StringIO()  # nobody listens
    if sys.stdout is None:
        fail("standard output is closed")
    if isinstance(sys.stdout.buffer, io.RawIOBase):
        sys.stdout = io.TextIOWrapper(io.BufferedWriter(sys.stdout.buffer), sys.stdout.encoding)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace", newline="\n", write_through=True)


def main() -> None:
    """Run the program."""
    try:
        _prepare_output()
        collect_rarely()
        signal.signal(signal.SIGTERM, _terminate)
        program(prog_name="boilerplate")
    except KeyboardInterrupt:
        raise SystemExit(INTERRUPTED) from None
    except TerminatedError:
        raise SystemExit(TERMINATED) from None
    finally:
        gc.freeze()  # nor is there anything to look for at the end
