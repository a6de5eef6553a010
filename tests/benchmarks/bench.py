"""How fast it is and how much memory it takes, with other cleaners in the same run: a table and a plot.

    python tests/benchmarks/bench.py [--sizes 1,10] [--rounds 3] [--corpus FILE.jsonl] [--peers PYTHON] [--plot FILE]

Throughput is megabytes of text a second of processor time, start-up included, the report written; scaling is wall
time. Runs that are compared are made in turn, so that a busy machine slows them alike: quote ratios, no megabytes.
Scaling wants two idle cores; how idle they are, two runs at once tell. Without a corpus (rows with a `text`) the
samples are taken, again and again, with other words in most of their lines. `--sizes 1,10,100` takes minutes.

Other cleaners are measured if they are installed for the interpreter `--peers` (by default this one): datatrove's C4
filter, lines only, and jusText with each line as a paragraph. Their imports are not counted. They do other work than
this program, as does the yardstick, the least that a line cleaner can do in Python; trafilatura wants the HTML that a
dump no longer has, and is not here.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import drawing
import startup

ROOT = Path(__file__).parent.parent.parent

ROWS = """
import json, sys, time
began = time.process_time()
for row in sys.stdin.buffer:
    print(json.dumps({"text": clean(json.loads(row)["text"])}, ensure_ascii=False))
print(time.process_time() - began, file=sys.stderr)
"""
PEERS = {
    "yardstick": """
ends = ('.', '?', '!', '"', '\\u201d', '\\u2019')
def clean(text):
    kept = []
    for line in text.split('\\n'):
        s = line.strip()
        if s.endswith(ends) and not s.endswith('...') and len(s.split()) >= 5 and 'javascript' not in s.lower():
            kept.append(line)
    return '\\n'.join(kept)
""",
    "datatrove C4": """
from datatrove.data import Document
from datatrove.pipeline.filters import C4QualityFilter
c4 = C4QualityFilter(min_num_sentences=-1, filter_lorem_ipsum=False, filter_curly_bracket=False)
def clean(text):
    document = Document(text=text, id="")
    c4.filter(document)
    return document.text
""",
    "jusText <p>": """
import html, justext
words = justext.get_stoplist("English")
def clean(text):
    page = "".join(f"<p>{html.escape(line)}</p>" for line in text.split("\\n"))
    found = justext.justext(f"<html><body>{page}</body></html>", words) if text.strip() else []
    return "\\n".join(paragraph.text for paragraph in found if not paragraph.is_boilerplate)
""",
}
"""What makes `clean`, for each; `ROWS` uses it."""


class Run(NamedTuple):
    """One run of a command."""

    wall: float
    cpu: float
    """Seconds of processor time, workers included."""
    peak: float
    """Megabytes of its largest process."""


def corpus(size: float, given: Path | None, target: Path) -> float:
    """Write rows of some `size` megabytes to `target`. Returns the megabytes of their text."""
    written = 0
    with target.open("w", encoding="utf-8") as stream:
        for number, text in enumerate(texts(given)):
            stream.write(json.dumps({"id": str(number), "text": text}, ensure_ascii=False) + "\n")
            written += len(text.encode())
            if written >= size * 1e6:
                return written / 1e6
    return written / 1e6


def texts(given: Path | None) -> Iterator[str]:
    """Texts without end."""
    if given:
        while True:
            with given.open("rb") as stream:
                yield from (json.loads(row)["text"] for row in stream)
    chance = random.Random(1)
    pages = [path.read_bytes().decode("utf-8", "replace") for path in sorted(ROOT.glob("samples/*/input.txt"))]
    words = sorted({word for page in pages for word in re.findall(r"[a-z]{4,}", page)})

    def other(line: str) -> str:
        if chance.random() < 0.4:  # menus and notices come again, as they are
            return line
        return re.sub(r"\b[a-z]{4,}\b", lambda word: chance.choice(words) if chance.random() < 0.2 else word[0], line)

    while True:
        yield "\n".join(map(other, chance.choice(pages).split("\n")))


def run(command: Sequence[str], source: Path) -> Run:
    """Run a command on rows. Ends the program if it fails."""
    began = time.perf_counter()
    with source.open("rb") as stdin:
        child = subprocess.Popen(command, stdin=stdin, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{' '.join(command[:4])} … ended with exit status {child.returncode}")
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return Run(time.perf_counter() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def ours(source: Path, jobs: int, report: bool = True) -> Run:
    """Clean rows."""
    with tempfile.TemporaryDirectory() as folder:
        command = [
            sys.executable,
            "-m",
            "boilerplate_cli",
            "clean",
            "--no-config",
            "--format",
            "jsonl",
            "-j",
            str(jobs),
        ]
        return run([*command, *(["--report", f"{folder}/r.jsonl"] if report else [])], source)


def peer(python: str, name: str, source: Path) -> float | None:
    """Seconds of processor time that a peer takes, None if it is not installed."""
    with source.open("rb") as stdin:
        command = [python, "-c", PEERS[name] + ROWS]
        done = subprocess.run(
            command, stdin=stdin, capture_output=True, check=False, env=os.environ | {"PYTHONPATH": ""}
        )
    return None if done.returncode else float(done.stderr.split()[-1])


class Row(NamedTuple):
    """One line of the table."""

    what: str
    figure: str
    note: str = ""


def sizes(folder: Path, wanted: Sequence[float], given: Path | None) -> tuple[list[Row], list[tuple[float, Run]]]:
    """Throughput and memory by size."""
    rows, runs = [], []
    for size in wanted:
        source = folder / f"{size}.jsonl"
        megabytes = corpus(size, given, source)
        one = ours(source, 1)
        runs.append((megabytes, one))
        rows.append(Row(f"{size:g} MB, -j 1", f"{megabytes / one.cpu:.2f} MB/s", f"peak {one.peak:.0f} MB"))
    return rows, runs


def scaling(source: Path, rounds: int) -> list[Row]:
    """Two workers against one, by wall time, and what two runs at once gain, which is what the machine has to give."""
    pairs, most = [], []
    for _ in range(rounds):
        one = ours(source, 1)
        pairs.append((one, ours(source, 2)))
        with ThreadPoolExecutor(2) as both:
            most.append(2 * one.wall / max(run.wall for run in both.map(ours, [source, source], [1, 1])))
    gains = sorted(one.wall / two.wall for one, two in pairs)
    cost = statistics.median(two.cpu / one.cpu for one, two in pairs)
    figure = f"{statistics.median(gains):.2f} times one"
    spread = (
        f"{gains[0]:.2f} to {gains[-1]:.2f}; {100 * (cost - 1):+.0f} % processor time; peak {pairs[0][1].peak:.0f} MB"
    )
    rows = [Row("two workers", figure, spread)]
    return [*rows, Row("two runs at once", f"{statistics.median(most):.2f} times one", "what two workers could reach")]


def beside(source: Path, megabytes: float, python: str, rounds: int) -> tuple[list[Row], dict[str, float]]:
    """This program and its peers, in turn."""
    times: dict[str, list[float]] = {"boilerplate": []}
    absent = []
    for _ in range(rounds):
        times["boilerplate"].append(ours(source, 1).cpu)
        for name in PEERS:
            if name not in absent and (seconds := peer(python, name, source)) is not None:
                times.setdefault(name, []).append(seconds)
            elif name not in absent:
                absent.append(name)
    speeds = {name: megabytes / statistics.median(found) for name, found in times.items()}
    rows = [
        Row(name, f"{speed:.2f} MB/s", f"{speed / speeds['boilerplate']:.2f} times boilerplate")
        for name, speed in speeds.items()
    ]
    return rows + [Row(name, "not installed") for name in absent], speeds


def table(rows: Sequence[Row]) -> str:
    """The rows in columns."""
    widths = [max(len(row[column]) for row in rows) for column in range(2)]
    return "\n".join(f"{row.what:{widths[0]}}  {row.figure:>{widths[1]}}  {row.note}".rstrip() for row in rows)


WIDTH, LEFT, TOP, STEP = 640, 130, 40, 30


def picture(speeds: dict[str, float], runs: Sequence[tuple[float, Run]]) -> str:
    """Bars of throughput, and below them the memory by the size of the input."""
    parts = [drawing.text(16, 22, "MB of text a second of processor time")]
    most = max(speeds.values())
    for number, (name, speed) in enumerate(speeds.items()):
        parts += bar(TOP + number * STEP, name, speed / most, f"{speed:.2f}", drawing.COLORS[number > 0])
    down = TOP + len(speeds) * STEP + 30
    parts.append(drawing.text(16, down, "MB of memory at most, by the size of the input"))
    most = max(one.peak for _, one in runs)
    for number, (megabytes, one) in enumerate(runs):
        at = down + 18 + number * STEP
        parts += bar(at, f"{megabytes:.0f} MB", one.peak / most, f"{one.peak:.0f}", drawing.COLORS[0])
    return drawing.svg("Speed and memory", WIDTH, down + 28 + len(runs) * STEP, parts)


def bar(at: float, name: str, share: float, figure: str, color: str) -> list[str]:
    """One bar with its name and figure."""
    width = share * (WIDTH - LEFT - 70)
    return [
        drawing.text(LEFT - 8, at + 15, name.replace("<", "&lt;"), "end"),
        f'<rect x="{LEFT}" y="{at}" width="{width:.1f}" height="20" fill="{color}"/>',
        drawing.text(LEFT + width + 8, at + 15, figure),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="1,10", help="megabytes, with commas  [default: 1,10]")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--peers", default=sys.executable, metavar="PYTHON")
    parser.add_argument("--plot", type=Path, default=Path("speed.svg"))
    options = parser.parse_args()
    wanted = [float(size) for size in options.sizes.split(",")]
    begun = startup.measured(5 * options.rounds)
    rows = [
        Row("start-up: --version", f"{begun.version:.1f} times", f"python -c pass, {begun.empty * 1000:.0f} ms"),
        Row("start-up: clean of 6 KB", f"{begun.clean:.1f} times"),
    ]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        by_size, runs = sizes(folder, wanted, options.corpus)
        megabytes = corpus(min(10, max(wanted)), options.corpus, folder / "scaling.jsonl")
        rows += [*by_size, *scaling(folder / "scaling.jsonl", options.rounds)]
        megabytes = corpus(min(2, max(wanted)), options.corpus, folder / "peers.jsonl")
        compared, speeds = beside(folder / "peers.jsonl", megabytes, options.peers, options.rounds)
    options.plot.write_text(picture(speeds, runs))
    print(table([*rows, *compared]))
    print(f"plot: {options.plot}")


if __name__ == "__main__":
    main()
