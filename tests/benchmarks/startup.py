"""Start-up: the wall time of cleaning one file of 6 KB, as a multiple of an empty interpreter's.

    python tests/benchmarks/startup.py [--rounds 25]

Both are run in turn, so that a busy machine slows them alike; only the ratio means anything.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SAMPLE = Path(__file__).parent.parent.parent / "samples/rostov-siege/input.txt"


def seconds(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=25)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        text = SAMPLE.read_bytes()[:6000].decode("utf-8", "ignore")
        (file := Path(folder, "page.txt")).write_text(text)
        nothing, ours = (
            [sys.executable, "-c", "pass"],
            [str(Path(sys.executable).with_name("boilerplate")), "clean", str(file)],
        )
        pairs = [(seconds(nothing), seconds(ours)) for _ in range(rounds)]
    empty, full = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = statistics.median(pair[1] / pair[0] for pair in pairs)
    print(f"python -c pass {empty * 1000:.1f} ms, clean {full * 1000:.1f} ms")
    print(f"ratio {ratio:.2f}, the median of {rounds} pairs")


if __name__ == "__main__":
    main()
