"""Start-up: the wall time of `--version` and of cleaning one file of 6 KB, as a multiple of an empty interpreter's.

    python tests/benchmarks/startup.py [--rounds 25]

All are run in turn, so that a busy machine slows them alike; only the ratio means anything.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

SAMPLE = Path(__file__).parent.parent.parent / "samples/rostov-siege/input.txt"


def seconds(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


class StartUp(NamedTuple):
    """Medians over pairs of runs."""

    empty: float
    """Seconds of an empty interpreter."""
    version: float
    """How many times as long `--version` takes."""
    clean: float
    """And cleaning a small file."""


def measured(rounds: int) -> StartUp:
    program = str(Path(sys.executable).with_name("boilerplate"))
    with tempfile.TemporaryDirectory() as folder:
        text = SAMPLE.read_bytes()[:6000].decode("utf-8", "ignore")
        (file := Path(folder, "page.txt")).write_text(text)
        commands = [sys.executable, "-c", "pass"], [program, "--version"], [program, "clean", str(file)]
        runs = [[seconds(command) for command in commands] for _ in range(rounds)]
    ratios = [statistics.median(run[number] / run[0] for run in runs) for number in (1, 2)]
    return StartUp(statistics.median(run[0] for run in runs), *ratios)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=25)
    rounds = parser.parse_args().rounds
    found = measured(rounds)
    print(f"python -c pass {found.empty * 1000:.1f} ms")
    print(f"--version {found.version:.2f} times, clean {found.clean:.2f} times; medians of {rounds} rounds")


if __name__ == "__main__":
    main()
