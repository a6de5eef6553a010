"""What a measurement found, as a table to read and as JSON Lines for programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from textwrap import wrap

from boilerplate_cli.measure import BOILERPLATE, CONTENT, Measurement, RuleMeasure, Tally, Totals
from boilerplate_cli.reports.text import Paint, plain, table

SORTS: dict[str, Callable[[RuleMeasure], tuple[float, ...]]] = {
    "wrong": lambda measure: (-measure.decisive.wrong.characters, -measure.hits.wrong.characters),
    "decisive": lambda measure: (-measure.decisive.lines,),
    "hits": lambda measure: (-measure.hits.lines,),
    "right": lambda measure: (_or_one(measure.decisive.precision), _or_one(measure.hits.precision)),
    "rule": lambda measure: (),
}
"""The orders that a reader may choose, the first by default; what is equal goes by the rules' names."""

_SHARE = ("wrong", "right", "at least")
HEADER = ("rule", "hits", *_SHARE, "decisive", *_SHARE, "characters", "documents")

LEGEND = """\
hits        lines on which the rule found something, whether they went or stayed
decisive    lines that {done}, and without what the rule found would have {otherwise}; a line may need several rules
wrong       those that are {wrong}
right       the share that is {right}
at least    what that share may be at worst, judged by the number of lines (Wilson's interval, 95 %)
characters  of the decisive lines that are {wrong}, and the documents that they stand in"""
REMOVES = {"right": BOILERPLATE, "wrong": CONTENT, "done": "went", "otherwise": "stayed"}
PROTECTS = {"right": CONTENT, "wrong": BOILERPLATE, "done": "stayed", "otherwise": "gone"}


def _or_one(share: float | None) -> float:
    return 1.0 if share is None else share


def ordered(measurement: Measurement, sort: str) -> list[RuleMeasure]:
    """The rules in an order of `SORTS`."""
    return sorted(measurement.rules.values(), key=lambda measure: (*SORTS[sort](measure), measure.rule.id))


def measured(measurement: Measurement, sort: str, paint: Paint = plain) -> Iterator[str]:
    """A table of the rules that remove, one of those that protect, what they mean, and the totals."""
    measures = ordered(measurement, sort)
    hit = [measure for measure in measures if measure.hits.scored]
    for title, words, group in (
        ("Rules that remove", REMOVES, [measure for measure in hit if measure.rule.points > 0]),
        ("Rules that protect", PROTECTS, [measure for measure in hit if measure.rule.points < 0]),
    ):
        if group:
            yield paint(title, "bold")
            yield from table(HEADER, map(_row, group), paint)
            yield from LEGEND.format(**words).split("\n")
            yield ""
    without = [measure.rule.id for measure in measures if not measure.hits.scored]
    if without and hit:
        names = ", ".join(sorted(without))
        yield from wrap(f"No hit on {CONTENT} or {BOILERPLATE}: {names}", 110, break_on_hyphens=False)
        yield ""
    yield from _totals(measurement.totals)


def _row(measure: RuleMeasure) -> tuple[str, ...]:
    wrong = measure.decisive.wrong
    return (
        measure.rule.id,
        *_tally(measure.hits),
        *_tally(measure.decisive),
        *((f"{wrong.characters:,}", f"{wrong.documents:,}") if measure.decisive.scored else ("", "")),
    )


def _tally(tally: Tally) -> tuple[str, ...]:
    if tally.precision is None or tally.at_least is None:
        return ("0", "", "", "")
    return f"{tally.scored:,}", f"{tally.wrong.lines:,}", percent(tally.precision), percent(tally.at_least)


def percent(share: float) -> str:
    """A share to read. What is not quite all never reads as all, nor what is not quite nothing as nothing."""
    rounded = f"{share:.0%}"
    if (rounded == "100%") != (share == 1) or (rounded == "0%") != (share == 0):
        rounded = f"{min(max(share, 0.001), 0.999):.1%}"
    return rounded.replace("%", " %")


def _totals(found: Totals) -> Iterator[str]:
    """What the cleaning as a whole did, and how many lines took no part in the figures."""
    if not found.documents:
        yield "0 documents"
        return
    removed = f"{percent(found.boilerplate_removed)} (in the mean document {percent(found.removed_per_document)})"
    yield f"{found.documents:,} documents, by characters: content lost {percent(found.content_lost)}, " + (
        f"boilerplate removed {removed}"
    )
    counts = (
        f"{kind} {count.lines:,} ({found.removed.by_kind[kind].lines:,} removed)"
        for kind, count in found.lines.by_kind.items()
        if kind not in (CONTENT, BOILERPLATE) and count.lines
    )
    if apart := ", ".join(counts):
        yield f"lines that are not scored: {apart}"


def records(measurement: Measurement, sort: str) -> Iterator[str]:
    """One JSON object a rule."""
    for measure in ordered(measurement, sort):
        rule = measure.rule
        yield json.dumps(
            {
                "rule": rule.id,
                "points": rule.points,
                "level": rule.level.name.lower(),
                "right_on": PROTECTS["right"] if rule.points < 0 else REMOVES["right"],
                "hits": _record(measure.hits),
                "decisive": _record(measure.decisive),
            }
        )


def _record(tally: Tally) -> dict[str, object]:
    return {
        **{
            kind: {"lines": count.lines, "characters": count.characters, "documents": count.documents}
            for kind, count in tally.by_kind.items()
        },
        "precision": _rounded(tally.precision),
        "at_least": _rounded(tally.at_least),
    }


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 4)
