"""Two saved reports side by side: what one run took out and the other did not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from boilerplate_cli.restore import Entry, Report, record_lines
from boilerplate_cli.rules import layout
from boilerplate_cli.text import count_words


class Count(NamedTuple):
    """Lines that went and their words."""

    lines: int = 0
    words: int = 0

    def plus(self, words: int) -> Count:
        """With another line of so many words."""
        return Count(self.lines + 1, self.words + words)


class Pair(NamedTuple):
    """What went in the one and in the other, for a rule or from a document."""

    name: str
    a: Count | None
    """None for a document that the report does not have."""
    b: Count | None
    note: str = ""
    """What differs beside the counts, "" if nothing does."""

    @property
    def same(self) -> bool:
        """True if nothing differs."""
        return self.a == self.b and not self.note

    @property
    def difference(self) -> Count:
        """How much more went in the second."""
        a, b = self.a or Count(), self.b or Count()
        return Count(b.lines - a.lines, b.words - a.words)


class Comparison(NamedTuple):
    """All that two reports say of the same inputs."""

    rules: list[Pair]
    """By name."""
    documents: list[Pair]
    """In the order of the first report, then those of the second only."""
    total: Pair

    @property
    def same(self) -> bool:
        """True if the same lines went for the same rules from the same documents."""
        return all(pair.same for pair in self.documents)


Line = tuple[int, str, str]
"""Number, rule and text."""


def compare(a: Report, b: Report) -> Comparison:
    """Compare two reports."""
    entries = [{entry.name: entry for group in report.entries.values() for entry in group} for report in (a, b)]
    documents = []
    rules: tuple[dict[str, Count], dict[str, Count]] = {}, {}
    for name in dict.fromkeys([*entries[0], *entries[1]]):
        first, second = entries[0].get(name), entries[1].get(name)
        lines = _lines(first), _lines(second)
        for counts, found in zip(rules, lines, strict=True):
            for _, rule, text in found:
                counts[rule] = counts.get(rule, Count()).plus(count_words(text))
        documents.append(
            Pair(name, _count(lines[0]) if first else None, _count(lines[1]) if second else None, _note(first, second))
        )
    pairs = [
        Pair(rule, rules[0].get(rule, Count()), rules[1].get(rule, Count())) for rule in sorted({*rules[0], *rules[1]})
    ]
    return Comparison(pairs, documents, Pair("", _sum(rules[0]), _sum(rules[1])))


def _lines(entry: Entry | None) -> set[Line]:
    """The lines with words that went from a document."""
    return {
        (number, record["rule"], text)
        for record in (entry.removed if entry else ())
        if record["rule"] != layout.BLANK.id
        for number, text in record_lines(record)
    }


def _count(lines: set[Line]) -> Count:
    return Count(len(lines), sum(count_words(text) for _, _, text in lines))


def _sum(counts: Mapping[str, Count]) -> Count:
    return Count(sum(count.lines for count in counts.values()), sum(count.words for count in counts.values()))


def _note(a: Entry | None, b: Entry | None) -> str:
    """What the counts do not say of a document."""
    if a is None or b is None:
        return f"only in {'B' if a is None else 'A'}"
    notes = []
    if a.document["before"]["sha256"] != b.document["before"]["sha256"]:
        notes.append("another text")
    notes += [
        f"held back in {name} only"
        for name, one, other in (("A", a, b), ("B", b, a))
        if one.document.get("held_back") and not other.document.get("held_back")
    ]
    lines, others = _lines(a), _lines(b)
    if not notes and lines != others and _count(lines) == _count(others):
        same = {number for number, *_ in lines} == {number for number, *_ in others}
        notes.append("other rules" if same else "other lines")
    return ", ".join(notes)
