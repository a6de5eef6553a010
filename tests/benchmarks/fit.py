"""Fit the points of the weak rules and write them to `boilerplate_cli/fitted.py`.

    python tests/benchmarks/fit.py FOLDER_OF_LABELLED_DUMPS

Needs numpy, scipy and ruff. The folder holds `pages`, `residual` and `silver`, `.dev.jsonl.gz`: documents with one
line, `c` content and `b` boilerplate, and the fold; only sites of the fold `open` are used. Two logistic regressions,
each in whole points of half a log-odds, rounded feature by feature, the others fitted again after each:

1. the form of a line, beside the votes of the ordinary rules, gives `FORM`;
2. that form, the messages of the lines around and each fact of `context.FACTS`, on top of what the ordinary and the
   protective rules say of the line, give the rest. There no table may give more than `WEAK`, and of form and messages
   more evidence never means fewer points.
"""

from __future__ import annotations

import gzip
import json
import math
import subprocess
import sys
from bisect import bisect_left
from collections.abc import Iterator
from pathlib import Path
from pprint import pformat
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, hstack

import boilerplate_cli
from boilerplate_cli import fitted, form
from boilerplate_cli.context import Context
from boilerplate_cli.document import Document
from boilerplate_cli.judge import votes
from boilerplate_cli.rule import THRESHOLD, WEAK, Level
from boilerplate_cli.rulebook import Rulebook

POINT = 0.5
"""Log-odds."""
SWITCH = 0.2
"""How likely a line is of another kind than the line before: of .1 to .3 the best on the labelled sites."""
PENALTY = 18.0
"""Of the squares of points, for lines of mean weight 1. Heavy: sites of other years and languages gain by it."""
SETS = {"pages": 1.0, "residual": 1.0, "silver": 0.6}
"""Weights. The last was labelled by programs."""
WORDS = (2, 4, 7, 11, 16, 21, 40)
CHARACTERS = (14, 23, 45, 80, 125, 200)
TITLES = (0.125, 0.25, 0.5, 0.8)
SIGNS = (1, 2, 4)
LONG = 25
FEATURES = {
    "words": len(WORDS) + 1,
    "characters": len(CHARACTERS) + 1,
    "sentences": 4,
    "end": 6,
    "start": 6,
    "titles": len(TITLES) + 1,
    "figures": 2,
    "separators": len(SIGNS) + 1,
    "commas": len(SIGNS) + 1,
}
MANY = 1_000_000
LIMITS = {
    "strength": (199, 299, 599, 2399, 9599, MANY),
    "place": (-35, -10, -1, 0, 13, 40, MANY),
    "behind": (8, MANY),
    "shared": (11, 59, 100),
    "shared by prose": (0, 59, 100),
    "below comments": (0, 4, 14, 59, MANY),
    "below related": (0, MANY),
    "below a form": (0, 4, 29, 59, MANY),
    "text since a heading": (0, 59, MANY),
}
"""Up to which value of a fact the same points are given."""
CAUTION = (2, 0, 0, 0, 0, 0)
"""Points, by the strength of the main text: how much worse a false removal is taken to be than a leftover. Where there
is little text the short lines may be the text: recipes, lists of goods, answers in a forum."""
LEAST_MAIN_TEXT = 100
"""About one paragraph of three sentences."""


class Page:
    """One document: its blocks, what the rules say of them, and their labels."""

    def __init__(self, row: dict[str, Any], rulebook: Rulebook) -> None:
        document = Document.from_text(row["text"])
        self.document = document
        self.blocks = document.worded
        found = rulebook.suspicions(document)
        heard = ([one for one in found.get(b.index, ()) if one.rule.level <= Level.STANDARD] for b in self.blocks)
        self.votes = np.array([*map(votes, heard)])
        guards = rulebook.protection(document, {block.index for block in self.blocks})
        self.guards = np.array([min((one.points for one in guards.get(b.index, ())), default=0) for b in self.blocks])
        self.bins = np.array([form.features(b.plain, b.words, b.sentences, b.figures) for b in self.blocks])
        labels = [row["labels"][block.first : block.last + 1] for block in self.blocks]
        content, junk = (np.array([label.count(letter) for label in labels]) for letter in "cb")
        self.is_content = content >= junk
        size = np.sqrt([min(len(block.plain), 400) for block in self.blocks])
        self.weights = np.where(content + junk > 0, size, 0) * SETS[row["set"]] / math.sqrt(size.sum())


def pages(folder: Path) -> Iterator[Page]:
    rulebook = Rulebook()
    for name in SETS:
        with gzip.open(folder / f"{name}.dev.jsonl.gz", "rt", encoding="utf-8") as handle:
            for row in map(json.loads, handle):
                if row["fold"] == "open" and row["text"].strip():
                    yield Page(row | {"set": name}, rulebook)


def one_hot(values: np.ndarray, count: int) -> csr_matrix:
    return csr_matrix((np.ones(len(values)), (np.arange(len(values)), values)), shape=(len(values), count))


def at_least(values: np.ndarray, count: int) -> csr_matrix:
    """Column k is 1 where the value is k or more, so that its weight is the step from k-1 to k."""
    return csr_matrix((values[:, None] >= np.arange(count)).astype(float))


def from_nothing(messages: np.ndarray, reach: int) -> csr_matrix:
    """Columns of steps away from 0, where nothing is heard: those below it count against, those above it for."""
    below = -(messages[:, None] <= np.arange(-reach, 0)).astype(float)
    return csr_matrix(np.hstack([below, (messages[:, None] >= np.arange(1, reach + 1)).astype(float)]))


def sums(steps: np.ndarray) -> dict[int, int]:
    """The points at each value, given those of the steps away from 0."""
    reach = len(steps) // 2
    values = [*(-np.cumsum(steps[:reach][::-1])[::-1]), 0, *np.cumsum(steps[reach:])]
    return {place - reach: int(value) for place, value in enumerate(values)}


class Regression:
    """A logistic regression in whole points, positive for boilerplate."""

    def __init__(self, parts: dict[str, tuple[csr_matrix, list[tuple[float, float]]]], penalty: float) -> None:
        self.parts, self.penalty = parts, penalty
        self.steps = {"shape", "before", "after"}

    def fit(self, is_content: np.ndarray, weights: np.ndarray, offset: np.ndarray) -> dict[str, np.ndarray]:
        matrix = hstack([part for part, _ in self.parts.values()]).tocsr()
        turned, sign = matrix.T.tocsr(), np.where(is_content, -1.0, 1.0)
        weights = weights / weights[weights > 0].mean()

        def loss(points: np.ndarray) -> tuple[float, np.ndarray]:
            margin = sign * POINT * (matrix @ points + offset)
            slope = -weights * sign * POINT / (1 + np.exp(np.minimum(margin, 500)))
            return (
                float((weights * np.logaddexp(0, -margin)).sum() + self.penalty * (points**2).sum()),
                turned @ slope + 2 * self.penalty * points,
            )

        names = [name for name, (part, _) in self.parts.items() for _ in range(part.shape[1])]
        limits = [limit for _, bounds in self.parts.values() for limit in bounds]
        points = np.zeros(len(names))
        place_of = {name: np.flatnonzero(np.array(names) == name) for name in self.parts}
        for rounded in [None, *self.parts]:
            if rounded is not None:
                places = place_of[rounded]
                points[places] = whole(points[places], rounded in self.steps)
                for place in places:
                    limits[place] = (points[place], points[place])
            options = {"maxiter": 300}
            points = minimize(loss, points, jac=True, method="L-BFGS-B", bounds=limits, options=options).x
        return {name: whole(points[places], name in self.steps).astype(int) for name, places in place_of.items()}


def whole(points: np.ndarray, steps: bool) -> np.ndarray:
    """`points` rounded; where they are steps away from 0, so that their sums are rounded."""
    if not steps:
        return np.rint(points)
    reach = len(points) // 2
    below, above = (np.diff(np.rint(np.cumsum(side)), prepend=0) for side in (points[:reach][::-1], points[reach:]))
    return np.concatenate([below[::-1], above])


def fit_form(found: list[Page]) -> dict[str, tuple[int, ...]]:
    bins = np.concatenate([page.bins for page in found])
    spoken = np.digitize(np.concatenate([page.votes for page in found]), (1, 4, 6))
    free = (-15.0, 15.0)
    parts = {
        name: (one_hot(bins[:, place], count), [free] * count) for place, (name, count) in enumerate(FEATURES.items())
    }
    parts = {"votes": (one_hot(spoken, 4), [(0.0, 0.0), *[free] * 3]), **parts}
    points = Regression(parts, 5.0).fit(*labels(found), np.zeros(len(bins)))
    print("votes", points.pop("votes"))
    return {name: tuple(map(int, values)) for name, values in points.items()}


def labels(found: list[Page]) -> tuple[np.ndarray, np.ndarray]:
    return np.concatenate([page.is_content for page in found]), np.concatenate([page.weights for page in found])


def passed_on() -> dict[int, int]:
    """What is left of a message of half points after one line; a chain of two states that switch with `SWITCH`."""
    reach = form.MOST + 8

    def after_one_line(half_points: int) -> int:
        odds = math.exp(half_points / 2 * POINT)
        return int(2 / POINT * math.log(((1 - SWITCH) * odds + SWITCH) / (SWITCH * odds + 1 - SWITCH)))

    return {half_points: after_one_line(half_points) for half_points in range(-reach, reach + 1)}


def fit_context(found: list[Page]) -> dict[str, Any]:
    shapes, before, after = [], [], []
    bins: dict[str, list[int]] = {name: [] for name in LIMITS}
    for page in found:
        forms = [limited(sum(t[b] for t, b in zip(fitted.FORM.values(), row, strict=True))) for row in page.bins]
        blocks = [block._replace(form=one) for block, one in zip(page.blocks, forms, strict=True)]
        context = Context(
            page.document, blocks, {block.index: int(one) for block, one in zip(blocks, page.votes, strict=True)}
        )
        if context.main_text is None:
            page.weights = np.zeros(len(blocks))
        shapes += forms
        before += context.before
        after += context.after
        for name, limits in LIMITS.items():
            bins[name] += [len(limits) if one is None else bisect_left(limits, one) for one in context.fact(name)]
    reach = max(fitted.PASSED_ON.values())
    spoken = np.concatenate([page.votes + page.guards for page in found]).astype(float)
    is_content, weights = labels(found)
    # Where the ordinary rules suffice the weak ones decide nothing.
    weights = np.where(spoken < THRESHOLD, weights, 0)
    most = float(WEAK)
    parts = {
        "shape": (from_nothing(np.array(shapes), form.MOST), [(0.0, most)] * 2 * form.MOST),
        "before": (from_nothing(np.array(before), reach), [(0.0, most)] * 2 * reach),
        "after": (from_nothing(np.array(after), reach), [(0.0, most)] * 2 * reach),
    }
    for name, limits in LIMITS.items():
        # A sentence that comes back to nothing in the text may still be of it: the last turn, a thing said by the way.
        free = [(-most, 1.0 if name == "shared by prose" else most)] * len(limits)
        parts[name] = one_hot(np.array(bins[name]), len(limits) + 1), [*free, (0.0, 0.0)]
    points = Regression(parts, PENALTY).fit(is_content, weights, spoken - THRESHOLD)
    points["strength"][:-1] -= CAUTION
    # What every line of a document is given stands in one place: nothing is given to running text, to the main text
    # and to its surest line.
    tables = {name: sums(points[name]) for name in ("shape", "before", "after")}
    common = tables["shape"][-form.MOST]
    tables["shape"] = {value: one - common for value, one in tables["shape"].items()}
    for name in ("place", "behind"):
        nearest = points[name][bisect_left(LIMITS[name], 0)]
        points[name][:-1] -= nearest
        common += nearest
    points["strength"][:-1] += common
    for name, values in points.items():
        print(name, values)
    return {
        **{name.upper(): table for name, table in tables.items()},
        "TABLES": {
            name: tuple(zip(limits, map(int, points[name][:-1]), strict=True)) for name, limits in LIMITS.items()
        },
    }


def limited(points: int) -> int:
    return max(-form.MOST, min(form.MOST, points))


HEAD = '''"""The points of the weak rules, in whole points of half a log-odds; positive for boilerplate.

Written by tests/benchmarks/fit.py from {documents} labelled dumps of pages and extracted articles; do not edit.
"""

'''


def written(name: str, value: Any) -> str:
    """The assignment, as the formatter leaves it."""
    if isinstance(value, dict) and all(isinstance(key, int) for key in value):
        first, *_ = value
        return f"{name} = dict(enumerate({tuple(value.values())}, start={first}))\n"
    return f"{name} = {pformat(value, width=110, compact=True, sort_dicts=False)}\n"


def main(folder: Path) -> None:
    # The edges are needed to find the features, the tables by what is fitted after them.
    fitted.WORDS, fitted.CHARACTERS, fitted.TITLES, fitted.SIGNS, fitted.LONG = WORDS, CHARACTERS, TITLES, SIGNS, LONG
    found = list(pages(folder))
    values: dict[str, Any] = {
        "WORDS": WORDS,
        "CHARACTERS": CHARACTERS,
        "TITLES": TITLES,
        "SIGNS": SIGNS,
        "LONG": LONG,
        "FORM": fit_form(found),
        "PASSED_ON": passed_on(),
        "LEAST_MAIN_TEXT": LEAST_MAIN_TEXT,
    }
    for name, value in values.items():
        setattr(fitted, name, value)
    values |= fit_context(found)
    text = HEAD.format(documents=len(found))
    for name, value in values.items():
        text += written(name, value)
    path = Path(boilerplate_cli.__file__).with_name("fitted.py")
    path.write_text(text)
    subprocess.run(["ruff", "format", "--quiet", str(path)], check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
