"""`boilerplate completion`."""

from __future__ import annotations

import sys

import click

from boilerplate_cli.cli.group import DONE, program

EPILOG = """\b
Examples:
  boilerplate completion bash > ~/.local/share/bash-completion/completions/boilerplate
  boilerplate completion zsh > ~/.zfunc/_boilerplate           with ~/.zfunc in $fpath
  boilerplate completion fish > ~/.config/fish/completions/boilerplate.fish
"""


@click.command(epilog=EPILOG)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> int:
    """Print the script with which a shell completes commands, options and the ids of rules."""
    from click.shell_completion import get_completion_class

    found = get_completion_class(shell)
    assert found is not None
    script = found(program, {}, "boilerplate", "_BOILERPLATE_COMPLETE").source()
    # Click's script for fish parts kind and value at every comma, and lists of rules have commas of their own.
    sys.stdout.write(script.replace('string split ","', 'string split --max 1 ","') + "\n")
    return DONE
