"""Measure the rules on labelled dumps and write the figures of their pages to `boilerplate_cli/measured.py`.

    python tests/benchmarks/measure.py FOLDER_OF_LABELLED_DUMPS

Needs ruff. The folder holds `pages`, `residual`, `silver` and `policy`, `.dev.jsonl.gz`: rows as `boilerplate measure`
reads them, with the site as `domain`. It takes a minute and a half on two cores.
"""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import product
from pathlib import Path

import boilerplate_cli
from boilerplate_cli.cleaner import Cleaner
from boilerplate_cli.measure import Measurement, read_labelled
from boilerplate_cli.rule import Level
from boilerplate_cli.settings import Settings

SETS = {"annotated": ("pages", "residual"), "programs": ("silver",), "policy": ("policy",)}
"""What the figures are kept apart by, and the files: who labelled the lines."""

HEAD = '''"""How often each rule was right on labelled dumps of web pages: the figures on the rules' pages.

Written by tests/benchmarks/measure.py; do not edit. Rules of the level thorough are measured there, the others at the
default level.
"""

'''

FOOT = '''\
"""For each set: on how many lines the rule was right and wrong, on how many of those for which it was decisive, and in
how many dumps it found such lines. See `measure.RuleMeasure`."""
'''

Figures = tuple[int, int, int, int, int]


def rows(folder: Path, files: tuple[str, ...]) -> Iterator[bytes]:
    for name in files:
        with gzip.open(folder / f"{name}.dev.jsonl.gz") as stream:
            yield from stream


def measured(folder: Path, files: tuple[str, ...], level: Level) -> tuple[int, int, dict[str, Figures]]:
    """Documents, sites, and the figures of the rules that are measured at this level."""
    measurement = Measurement(Cleaner(Settings(level=level)))
    sites = set()
    for raw in rows(folder, files):
        measurement.add(read_labelled(raw))
        sites.add(json.loads(raw)["domain"])
    figures = {
        rule.id: (
            *(measure.hits.right.lines, measure.hits.wrong.lines),
            *(measure.decisive.right.lines, measure.decisive.wrong.lines),
            measure.hits.documents,
        )
        for rule, measure in measurement.rules.items()
        if max(rule.level, Level.STANDARD) == level
    }
    return measurement.totals.documents, len(sites), figures


def main(folder: Path) -> None:
    work = list(product(SETS, (Level.STANDARD, Level.THOROUGH)))
    with ProcessPoolExecutor(2) as pool:
        done = list(pool.map(measured, *zip(*[(folder, SETS[name], level) for name, level in work], strict=True)))
    sizes: dict[str, tuple[int, int]] = {}
    found: dict[str, dict[str, Figures]] = {}
    for (name, _), (documents, sites, figures) in zip(work, done, strict=True):
        sizes[name] = documents, sites
        for rule, figure in figures.items():
            found.setdefault(rule, {})[name] = figure
    text = HEAD + f"SETS = {sizes}\n" + '"""Who labelled the lines: how many dumps, of how many sites."""\n\n'
    text += f"RULES = {dict(sorted((rule, tuple(sets.values())) for rule, sets in found.items()))}\n"
    text += FOOT
    path = Path(boilerplate_cli.__file__).with_name("measured.py")
    path.write_text(text)
    subprocess.run(["ruff", "format", "--quiet", str(path)], check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
