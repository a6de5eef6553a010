"""A comparison of two reports, as tables to read and as JSON Lines for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator

from boilerplate_cli.compare import Comparison, Count, Pair
from boilerplate_cli.reports.text import Paint, plain, table
from boilerplate_cli.text import counted, visible

HEADER = ("A lines", "B lines", "more", "A words", "B words", "more")


def compared(comparison: Comparison, paint: Paint = plain) -> Iterator[str]:
    """Tables of the rules and of the documents that differ, and a last line with the totals."""
    for title, pairs in (("rule", comparison.rules), ("document", comparison.documents)):
        rows = [(visible(pair.name), *_cells(pair), pair.note) for pair in pairs if not pair.same]
        if rows:
            yield from table((title, *HEADER, ""), rows, paint)
            yield ""
    a, b = (count or Count() for count in (comparison.total.a, comparison.total.b))
    differ = sum(not pair.same for pair in comparison.documents)
    yield (
        f"A: {counted(a.lines, 'line')}, {counted(a.words, 'word')}; "
        f"B: {counted(b.lines, 'line')}, {counted(b.words, 'word')}; "
        f"{differ} of {counted(len(comparison.documents), 'document')} differ"
    )


def records(comparison: Comparison) -> Iterator[str]:
    """One JSON object for each rule and each document, and one for all."""
    for kind, pairs in (("rule", comparison.rules), ("document", comparison.documents)):
        for pair in pairs:
            yield _json({"kind": kind, kind: pair.name, **_sides(pair), "same": pair.same, "note": pair.note or None})
    yield _json({"kind": "summary", **_sides(comparison.total), "same": comparison.same})


def _json(record: dict[str, object]) -> str:
    return json.dumps(record, ensure_ascii=False)


def _sides(pair: Pair) -> dict[str, object]:
    sides = {name: count and count._asdict() for name, count in (("a", pair.a), ("b", pair.b))}
    return {**sides, "difference": pair.difference._asdict()}


def _cells(pair: Pair) -> Iterator[str]:
    for of in range(2):
        yield from ("" if count is None else str(count[of]) for count in (pair.a, pair.b))
        yield f"{pair.difference[of]:+d}" if pair.difference[of] else "0"
