"""What each level removes and what it costs, as a table in README.md and as the picture `.github/levels.svg`.

    python tests/benchmarks/levels.py FOLDER_OF_LABELLED_DUMPS

The folder holds `pages` and `residual`, `.dev.jsonl.gz`: rows as `boilerplate measure` reads them. It takes a minute
on two cores.
"""

from __future__ import annotations

import gzip
import re
import sys
from concurrent.futures import ProcessPoolExecutor
from itertools import product
from pathlib import Path
from typing import NamedTuple

import drawing

from boilerplate_cli.cleaner import Cleaner
from boilerplate_cli.measure import Totals, read_labelled, removed_lines
from boilerplate_cli.rule import Level
from boilerplate_cli.settings import Settings

ROOT = Path(__file__).parent.parent.parent
SETS = {"pages": "whole pages", "residual": "nearly clean extracts"}
"""Files, and what they hold."""


class Effect(NamedTuple):
    """What a level does to a set, in per cent of the characters."""

    lost: float
    removed: float


def effect(folder: Path, name: str, level: Level) -> Effect:
    cleaner, totals = Cleaner(Settings(level=level)), Totals()
    with gzip.open(folder / f"{name}.dev.jsonl.gz") as stream:
        for raw in stream:
            page = read_labelled(raw)
            totals.add(page, removed_lines(cleaner.clean(page.text)))
    return Effect(100 * totals.content_lost, 100 * totals.boilerplate_removed)


Effects = dict[str, dict[Level, Effect]]


def table(effects: Effects) -> str:
    """A row a level; for each set what was removed and what it cost."""
    heads = [f"{name}: {what}" for name in SETS.values() for what in ("boilerplate removed", "content lost")]
    lines = ["| `--level` | " + " | ".join(heads) + " |", "|---|" + "--:|" * len(heads)]
    for level in Level:
        cells = [f"{one.removed:.0f} % | {little(one.lost)} %" for one in (effects[name][level] for name in SETS)]
        lines.append(f"| `{level.name.lower()}` | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def little(percent: float) -> str:
    return f"{percent:.1f}" if percent >= 0.05 else "under 0.1"


WIDTH, HEIGHT = 640, 340
LEFT, RIGHT, TOP, BOTTOM = 62, 150, 18, 52
COLORS = dict(zip(("pages", "residual"), drawing.COLORS, strict=True))


def picture(effects: Effects) -> str:
    """The three levels of each set as points: to the right content lost, upwards boilerplate removed."""
    most = max(one.lost for levels in effects.values() for one in levels.values())
    step = next(step for step in (0.25, 0.5, 1, 2, 5, 10) if most / step <= 6)
    right = step * (int(most / step) + 1)

    def x(lost: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * lost / right

    def y(removed: float) -> float:
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * removed / 100

    parts = []
    for percent in range(0, 101, 20):
        at = y(percent)
        parts.append(f'<line x1="{LEFT}" y1="{at:.1f}" x2="{WIDTH - RIGHT}" y2="{at:.1f}"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{at + 4:.1f}" text-anchor="end">{percent} %</text>')
    for count in range(round(right / step) + 1):
        lost = count * step
        parts.append(f'<text x="{x(lost):.1f}" y="{HEIGHT - BOTTOM + 19}" text-anchor="middle">{lost:g} %</text>')
    parts.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 10}" text-anchor="middle">content lost</text>')
    middle = (TOP + HEIGHT - BOTTOM) / 2
    parts.append(
        f'<text transform="translate(16 {middle}) rotate(-90)" text-anchor="middle">boilerplate removed</text>'
    )
    for name, levels in effects.items():
        color = COLORS[name]
        points = [(x(one.lost), y(one.removed)) for one in levels.values()]
        path = " ".join(f"{across:.1f},{up:.1f}" for across, up in points)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="2"/>')
        for (across, up), level in zip(points, levels, strict=True):
            parts.append(f'<circle cx="{across:.1f}" cy="{up:.1f}" r="5" fill="{color}"/>')
            below = min(up + 15, HEIGHT - BOTTOM - 6)  # not on the axis
            parts.append(f'<text x="{across + 13:.1f}" y="{below:.1f}">{level.name.lower()}</text>')
        across, up = points[-1]
        parts.append(f'<text x="{across + 13:.1f}" y="{up - 2:.1f}" style="fill:{color}">{SETS[name]}</text>')
    return drawing.svg("Boilerplate removed against content lost, by level", WIDTH, HEIGHT, parts)


def main(folder: Path) -> None:
    work = list(product(SETS, Level))
    with ProcessPoolExecutor(2) as pool:
        done = list(pool.map(effect, *zip(*[(folder, name, level) for name, level in work], strict=True)))
    effects: Effects = {name: {} for name in SETS}
    for (name, level), one in zip(work, done, strict=True):
        effects[name][level] = one
    (ROOT / ".github").mkdir(exist_ok=True)
    (ROOT / ".github/levels.svg").write_text(picture(effects))
    readme = ROOT / "README.md"
    place = re.compile(r"(?<=<!-- levels -->\n).*?(?=<!-- /levels -->)", re.DOTALL)
    text, count = place.subn(lambda _: table(effects) + "\n", readme.read_text())
    if count != 1:
        sys.exit("README.md: the marks of the table, <!-- levels --> and <!-- /levels -->, are missing")
    readme.write_text(text)
    print(table(effects))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
