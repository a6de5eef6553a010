r"""Evidence about the evidence: how often each rule is right, on documents whose lines are labelled.

A row of labelled JSON Lines holds a text and one of two things:

- `labels`: one letter for each line, that is for each item of `text.split("\n")`: see `LABELS`.
- `items`: judgements on some lines, objects with a `verdict`: `drop` or `keep` with a `line`, or `one-of` with `lines`,
  of which exactly one has to stay. Lines are numbered from 0. Another verdict (`either`) is no judgement.

Other keys are not looked at.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from boilerplate_cli.cleaner import Cleaner, Cleaning
from boilerplate_cli.document import BOM, Document
from boilerplate_cli.encodings import UnreadableError
from boilerplate_cli.judge import Judgement
from boilerplate_cli.rows import read_row
from boilerplate_cli.rule import Finding, Findings, Found, Rule
from boilerplate_cli.rules import layout
from boilerplate_cli.text import WORD

CONTENT, BOILERPLATE, COPY = "content", "boilerplate", "copy"

LABELS = {"c": CONTENT, "b": BOILERPLATE, "k": "comment", "p": "policy", "?": "partly", "-": ""}
"""Letter to kind: content, boilerplate, a reader's comment, left to policy (credits, bylines and dates, of which
annotators disagree), partly content, and nothing: without words, or not labelled. Only the first two are scored."""

KINDS = (*filter(None, LABELS.values()), COPY)
"""What is counted. A `copy` is free to stay or go: another copy of the same content stays, or was counted."""

VERDICTS = {"drop": "b", "keep": "c"}

SHORTEST_COPY = 3
"""Words. Two equal lines of fewer are not taken for copies of one thing: `Yes.` may be said twice."""

SURE = 1.96
"""Standard deviations on either side that hold 95 % of a normal distribution."""


Size = tuple[str, int]
"""The kind of a line, and its characters without the space around it."""


@dataclass(frozen=True)
class Labelled:
    """A document and what somebody said of its lines, which are numbered from 0."""

    text: str
    labels: str
    """A letter of `LABELS` for each line."""
    copies: tuple[frozenset[int], ...]
    """Lines that are copies of the same content: of each group one has to stay, the others are free."""

    @property
    def lines(self) -> range:
        """All lines."""
        return range(len(self.labels))

    @cached_property
    def lengths(self) -> list[int]:
        """The characters of each line without the space around it."""
        return [len(line.strip()) for line in self.text.split("\n")]

    def sizes(self, lines: Collection[int], gone: Collection[int]) -> list[Size]:
        """What some lines count as, where the lines `gone` go.

        Of copies of the same content none counts while one stays, and one if all go: the longest of those in `lines`.
        """
        kinds = {line: LABELS[self.labels[line]] for line in lines}
        for copies in self.copies if kinds else ():
            if asked := sorted(copies.intersection(kinds)):
                kinds |= dict.fromkeys(asked, COPY)
                if all(line in gone for line in copies):
                    kinds[max(asked, key=self.lengths.__getitem__)] = CONTENT
        return [(kind, self.lengths[line]) for line, kind in kinds.items() if kind]


def read_labelled(raw: bytes, text_key: str = "text") -> Labelled:
    """The labelled document in a row. Raises UnreadableError that says what is wrong with it."""
    row = read_row(raw, text_key, "id")
    try:
        keys = json.loads(row.raw.removeprefix(BOM))
    except RecursionError:
        raise UnreadableError("not JSON: it is nested too deeply") from None
    if ("labels" in keys) == ("items" in keys):
        raise UnreadableError("needs 'labels' or 'items', one of them")
    lines = row.text.split("\n")
    if "labels" in keys:
        return _by_letters(row.text, lines, keys["labels"])
    return _by_items(row.text, len(lines), keys["items"])


def _by_letters(text: str, lines: list[str], labels: object) -> Labelled:
    if not isinstance(labels, str):
        raise UnreadableError("'labels' is no string")
    if len(labels) != len(lines):
        raise UnreadableError(f"'labels' has {len(labels)} letters for {len(lines)} lines")
    if unknown := set(labels) - LABELS.keys():
        raise UnreadableError(f"'labels' has {min(unknown)!r}; known are {' '.join(LABELS)}")
    same: dict[tuple[str, ...], list[int]] = {}
    for number, line in enumerate(lines):
        words = tuple(WORD.findall(line.casefold()))
        if len(words) >= SHORTEST_COPY:
            same.setdefault(words, []).append(number)
    groups = (group for group in same.values() if len(group) > 1)
    return Labelled(text, labels, tuple(frozenset(group) for group in groups if any(labels[n] == "c" for n in group)))


def _by_items(text: str, count: int, items: object) -> Labelled:
    labels, copies = ["-"] * count, []
    if not isinstance(items, list):
        raise UnreadableError("'items' is no list")
    for number, item in enumerate(items, 1):
        verdict = item.get("verdict") if isinstance(item, dict) else None
        if not isinstance(verdict, str):
            raise UnreadableError(f"item {number} has no verdict")
        if verdict not in VERDICTS and verdict != "one-of":
            continue
        lines = item.get("lines") if verdict == "one-of" else [item.get("line")]
        if not isinstance(lines, list) or not lines or not all(type(n) is int and 0 <= n < count for n in lines):
            raise UnreadableError(f"item {number} ({verdict}) names no lines from 0 to {count - 1}")
        for line in lines:
            labels[line] = VERDICTS.get(verdict, "c")
        if verdict == "one-of":
            copies.append(frozenset(lines))
    return Labelled(text, "".join(labels), tuple(copies))


class Count:
    """How much of one kind."""

    def __init__(self) -> None:
        """Start at nothing."""
        self.lines = self.characters = self.documents = 0


class Counts:
    """Lines of several documents by kind."""

    def __init__(self) -> None:
        """Start at nothing."""
        self.by_kind = {kind: Count() for kind in KINDS}
        self.documents = 0
        """Those with scored lines among them."""

    def add(self, sizes: Iterable[Size]) -> None:
        """Count lines of one document."""
        seen = set()
        for kind, characters in sizes:
            count = self.by_kind[kind]
            count.lines += 1
            count.characters += characters
            count.documents += kind not in seen
            seen.add(kind)
        self.documents += not seen.isdisjoint((CONTENT, BOILERPLATE))

    @property
    def lines(self) -> int:
        """Lines of any kind."""
        return sum(count.lines for count in self.by_kind.values())


class Tally(Counts):
    """The lines that a rule did something to."""

    def __init__(self, protects: bool) -> None:
        """A rule that protects is right on content, one that removes on boilerplate."""
        super().__init__()
        self.right = self.by_kind[CONTENT if protects else BOILERPLATE]
        self.wrong = self.by_kind[BOILERPLATE if protects else CONTENT]

    @property
    def scored(self) -> int:
        """Lines of content and of boilerplate."""
        return self.right.lines + self.wrong.lines

    @property
    def precision(self) -> float | None:
        """The share of scored lines on which it was right, from 0 to 1; None without any."""
        return self.right.lines / self.scored if self.scored else None

    @property
    def at_least(self) -> float | None:
        """What the precision may well be at worst: the lower end of Wilson's interval of 95 %; None without lines."""
        return wilson(self.right.lines, self.scored) if self.scored else None


def wilson(right: int, count: int) -> float:
    """The lower end of Wilson's score interval (1927) for a share of `right` in `count`, which is not 0."""
    share, square = right / count, SURE**2
    middle = share + square / (2 * count)
    spread = SURE * math.sqrt(share * (1 - share) / count + square / (4 * count**2))
    return (middle - spread) / (1 + square / count) if right else 0.0  # exactly; rounding errors look like a share


class RuleMeasure:
    """What one rule did."""

    def __init__(self, rule: Rule) -> None:
        """Start at nothing."""
        self.rule = rule
        self.hits = Tally(protects=rule.points < 0)
        """Lines on which it found something, whether they went or stayed. Weak rules: those against which it spoke."""
        self.decisive = Tally(protects=rule.points < 0)
        """Lines that went and, judged without what it found, would have stayed; of protective rules the reverse.

        All else is taken to be as it was, the other lines too. Several rules can be decisive for one line, each of
        them needed for its points; and none may be, where each suffices.
        """


class Totals:
    """What a cleaning did to labelled documents."""

    def __init__(self) -> None:
        """Start at nothing."""
        self.documents = 0
        self.lines, self.removed = Counts(), Counts()
        self._shares: list[float] = []

    def add(self, page: Labelled, gone: Collection[int]) -> None:
        """Count a document of which the lines `gone` were removed."""
        whole, lost = page.sizes(page.lines, page.lines), page.sizes(gone, gone)
        self.documents += 1
        self.lines.add(whole)
        self.removed.add(lost)
        if boilerplate := _characters(whole, BOILERPLATE):
            self._shares.append(_characters(lost, BOILERPLATE) / boilerplate)

    @property
    def content_lost(self) -> float:
        """The share of all characters of content that was removed, from 0 to 1: the harm."""
        return self._share(CONTENT)

    @property
    def boilerplate_removed(self) -> float:
        """The share of all characters of boilerplate that was removed: the use."""
        return self._share(BOILERPLATE)

    @property
    def removed_per_document(self) -> float:
        """The mean of every document's share of boilerplate removed: a few documents hold most of the characters."""
        return sum(self._shares) / len(self._shares) if self._shares else 0.0

    def _share(self, kind: str) -> float:
        whole = self.lines.by_kind[kind].characters
        return self.removed.by_kind[kind].characters / whole if whole else 0.0


class Measurement:
    """What the rules of a cleaner did on labelled documents."""

    def __init__(self, cleaner: Cleaner) -> None:
        """Measure the rules that are active in `cleaner`; those that protect always are."""
        self.cleaner = cleaner
        self.totals = Totals()
        self.rules = {
            rule: RuleMeasure(rule)
            for rule in cleaner.rulebook.rules
            if (rule in cleaner.active or rule.points < 0) and rule is not layout.BLANK
        }
        """In the order of the rulebook."""

    def add(self, page: Labelled) -> Cleaning:
        """Clean a document and count what each rule did."""
        hits: dict[Rule, set[int]] = defaultdict(set)
        deciding: dict[int, list[Rule]] = {}

        def witness(document: Document, findings: Found, judged: Mapping[int, Judgement]) -> None:
            for index, judgement in judged.items():
                lines = _lines(document, index)
                for rule in _speaking(findings[index]):
                    hits[rule].update(lines)
                # What is said last counts: then the line went, or stayed for good.
                deciding.update(dict.fromkeys(lines, self._deciding(document, index, findings[index], judgement)))

        cleaning = self.cleaner.clean(page.text, witness)
        for index, found in self.cleaner.evidence(cleaning.document).items():
            for rule in _speaking(found):
                hits[rule].update(_lines(cleaning.document, index))
        gone = removed_lines(cleaning)
        decided: dict[Rule, set[int]] = defaultdict(set)
        for line, rules in deciding.items():
            for rule in rules:
                if (rule.points > 0) == (line in gone):
                    decided[rule].add(line)
        for rule, measure in self.rules.items():
            protects = rule.points < 0
            measure.hits.add(page.sizes(hits[rule], page.lines if protects else gone | hits[rule]))
            measure.decisive.add(page.sizes(decided[rule], page.lines if protects else gone))
        self.totals.add(page, gone)
        return cleaning

    def _deciding(self, document: Document, index: int, findings: Findings, judgement: Judgement) -> list[Rule]:
        """The rules without whose findings the judgement on a block would be the other."""
        rules = set(_speaking(finding for finding in judgement.counted if (finding.points > 0) == judgement.dropped))
        return [rule for rule in rules if self._goes_without(rule, document, index, findings) != judgement.dropped]

    def _goes_without(self, rule: Rule, document: Document, index: int, findings: Findings) -> bool:
        """True if the block would go if `rule` had found nothing."""
        others = tuple(finding for finding in findings if finding.rule is not rule)
        return self.cleaner.judge(document, index, others).dropped


def removed_lines(cleaning: Cleaning) -> set[int]:
    """The lines with words that went, from 0."""
    return {removal.line - 1 for removal in cleaning.removals if removal.rule != layout.BLANK.id}


def _speaking(findings: Iterable[Finding]) -> Iterator[Rule]:
    """The rules that speak for what they are for; a weak rule does not where it speaks against removal."""
    return (finding.rule for finding in findings if (finding.points > 0) == (finding.rule.points > 0))


def _lines(document: Document, index: int) -> list[int]:
    """The lines of a block, from 0, in the original of `document`."""
    block = document.blocks[index]
    return [document.number(line) - 1 for line in range(block.first, block.last + 1)]


def _characters(sizes: Iterable[Size], kind: str) -> int:
    return sum(characters for of, characters in sizes if of == kind)
