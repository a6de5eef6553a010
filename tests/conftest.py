from __future__ import annotations

import inspect
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import settings

SAMPLES = Path(__file__).parent.parent / "samples"

settings.register_profile("default", deadline=None, print_blob=True)
settings.load_profile("default")
# What a shell runs in the background ignores Ctrl-C, and so would every program that a test starts.
signal.signal(signal.SIGINT, signal.default_int_handler)

Program = Callable[..., "subprocess.CompletedProcess[bytes]"]


def environment(**more: str) -> dict[str, str]:
    """The environment without what would colour the output or change its language."""
    clean = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "FORCE_COLOR", "COLUMNS"}}
    return clean | more


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """Run the program in `tmp_path` as a user would."""

    def run(*arguments: object, stdin: bytes = b"", **env: str) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "boilerplate_cli", *map(str, arguments)]
        return subprocess.run(
            command, input=stdin, capture_output=True, cwd=tmp_path, env=environment(**env), timeout=120, check=False
        )

    return run


def runner() -> CliRunner:
    """Click's runner with standard error apart, for which it had to be asked before click 8.2."""
    mixes = "mix_stderr" in inspect.signature(CliRunner).parameters
    return CliRunner(mix_stderr=False) if mixes else CliRunner()  # type: ignore[call-arg]


ARTICLE = """\
Storm closes the northern harbour

Ferries stayed in port on Monday as waves of six metres broke over the harbour wall, the coast guard said.

storm closes the northern harbour

The wall was built in 1911 and has been raised twice since then, most recently after the flood of 1987.

Photo: Jane Doe/Reuters

Repairs will begin when the wind drops, which nobody expects before the weekend, the mayor told reporters.
"""
CLEANED = """\
Storm closes the northern harbour

Ferries stayed in port on Monday as waves of six metres broke over the harbour wall, the coast guard said.

The wall was built in 1911 and has been raised twice since then, most recently after the flood of 1987.

Repairs will begin when the wind drops, which nobody expects before the weekend, the mayor told reporters.
"""
