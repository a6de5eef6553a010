"""Cleaning a document: rules find, the judge weighs, until nothing more goes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from boilerplate_cli.document import Document
from boilerplate_cli.judge import Judgement, judge
from boilerplate_cli.rule import Finding
from boilerplate_cli.rulebook import Rulebook
from boilerplate_cli.rules import layout
from boilerplate_cli.settings import Settings
from boilerplate_cli.text import count_words

MOST_PASSES = 4
"""A document that still changes after so many passes is named as not settled."""


class Evidence(NamedTuple):
    """One rule's part in a verdict, as reports show it."""

    rule: str
    points: int
    seen: str


class Removal(NamedTuple):
    """One line that went, and why."""

    line: int
    """1-based number in the original."""
    text: str
    """The exact line with its ending."""
    rule: str
    points: int
    evidence: tuple[Evidence, ...]
    """What was added up, for and against; empty for a blank line."""
    pass_: int
    """1-based number of the pass in which it went."""


class Verdict(NamedTuple):
    """What became of one line of the original, and why."""

    line: int
    text: str
    kept: bool
    points: int
    rule: str
    """The rule with the most to say for removal; empty if none spoke."""
    evidence: tuple[Evidence, ...]
    note: str


class Cleaning:
    """A document, what was removed from it, and what is left."""

    def __init__(self, document: Document, removals: Sequence[Removal], cleaned: Document) -> None:
        """`cleaned` is `document` without `removals`."""
        self.document = document
        self.removals = removals
        self.cleaned = cleaned
        self.passes = 1
        self.settled = True
        self.held_back = ""
        """Why nothing was removed although rules asked for it; empty if it was not held back."""
        self.last: dict[int, Judgement] = {}
        """The last pass's judgements by block of `cleaned`."""

    @property
    def text(self) -> str:
        """The cleaned text."""
        return self.cleaned.text

    @property
    def changed(self) -> bool:
        """True if any line went."""
        return bool(self.removals)

    @property
    def removed_lines(self) -> int:
        """How many lines with words went; blank lines do not count."""
        return sum(removal.rule != layout.BLANK.id for removal in self.removals)

    @cached_property
    def words_before(self) -> int:
        """Words of the original."""
        return count_words(self.document.text)

    @cached_property
    def words_removed(self) -> int:
        """Words of the removed lines."""
        return sum(count_words(removal.text) for removal in self.removals)

    @cached_property
    def verdicts(self) -> list[Verdict]:
        """One verdict for every line of the original, in order."""
        gone = {removal.line: removal for removal in self.removals}
        stayed: dict[int, Judgement] = {}
        for block in self.cleaned.blocks:
            if block.index in self.last:
                stayed.update(dict.fromkeys(range(block.first, block.last + 1), self.last[block.index]))
        verdicts, left = [], 0
        for number, line in enumerate(self.document.lines, 1):
            if number in gone:
                removal = gone[number]
                verdicts.append(Verdict(number, line, False, removal.points, removal.rule, removal.evidence, ""))
                continue
            judgement = stayed.get(left)
            left += 1
            if judgement is None:
                verdicts.append(Verdict(number, line, True, 0, "", (), ""))
            else:
                rule = judgement.lead.rule.id if judgement.lead else ""
                verdicts.append(
                    Verdict(number, line, True, judgement.points, rule, _evidence(judgement.counted), judgement.note)
                )
        return verdicts


class Cleaner:
    """Cleans documents with one choice of rules. It holds no state of a document and can be used again and again."""

    def __init__(self, settings: Settings | None = None, rulebook: Rulebook | None = None) -> None:
        """Raises ValueError for an unknown rule or a pattern that does not compile."""
        self.settings = settings or Settings()
        self.rulebook = rulebook or Rulebook()
        chosen = {rule for name in self.settings.select for rule in self.rulebook.named(name)}
        refused = {rule for name in self.settings.ignore for rule in self.rulebook.named(name)}
        self._active = {
            rule
            for rule in self.rulebook.rules
            if rule.level <= self.settings.level and rule not in refused and (not chosen or rule in chosen)
        }
        self._keep = UserPatterns(self.settings.keep)

    def clean(self, text: str) -> Cleaning:
        """Remove boilerplate lines from `text`, pass after pass, until nothing more goes or `MOST_PASSES` are done."""
        original = current = Document.from_text(text)
        numbers: Sequence[int] = range(len(original.lines))
        gone: dict[int, Removal] = {}
        for number in range(1, MOST_PASSES + 1):
            judgements = self._judge(current)
            dropped = {block: verdict for block, verdict in judgements.items() if verdict.dropped}
            if not dropped:
                break
            for index, verdict in dropped.items():
                assert verdict.lead is not None
                block, evidence = current.blocks[index], _evidence(verdict.counted)
                for line in map(numbers.__getitem__, range(block.first, block.last + 1)):
                    gone[line] = Removal(
                        line + 1, original.lines[line], verdict.lead.rule.id, verdict.points, evidence, number
                    )
            for line in blank_lines_left_over(original.lines, gone):
                gone.setdefault(line, Removal(line + 1, original.lines[line], layout.BLANK.id, 0, (), number))
            numbers = [line for line in range(len(original.lines)) if line not in gone]
            current = original.reduced_to(numbers)
        cleaning = Cleaning(original, [gone[line] for line in sorted(gone)], current)
        cleaning.passes, cleaning.settled, cleaning.last = number, not dropped, judgements
        return self._hold_back(cleaning)

    def _judge(self, document: Document) -> dict[int, Judgement]:
        def kept(index: int) -> bool:
            block = document.blocks[index]
            return any(map(self._keep.match, document.lines[block.first : block.last + 1]))

        return judge(self.rulebook.find(document), self._active, kept)

    def _hold_back(self, cleaning: Cleaning) -> Cleaning:
        """Leave a document alone that would lose every word, or more words than the user allows."""
        if not cleaning.changed:
            return cleaning
        before, removed = cleaning.words_before, cleaning.words_removed
        limit = self.settings.max_removed
        if before == removed and not self.settings.allow_empty:
            reason = "it would lose every word"
        elif limit is not None and removed * 100 > before * limit:
            reason = f"it would lose {removed * 100 / before:.0f} % of its words, more than {limit:g} %"
        else:
            return cleaning
        held = Cleaning(cleaning.document, (), cleaning.document)
        held.held_back, held.last = reason, self._judge(cleaning.document)
        return held


def _evidence(findings: Iterable[Finding]) -> tuple[Evidence, ...]:
    return tuple(Evidence(finding.rule.id, finding.rule.points, finding.seen) for finding in findings)


class UserPatterns:
    """The user's own patterns of lines to keep."""

    SECONDS = 1.0
    """A pattern that takes longer on one line is taken to match: when in doubt, the line stays."""

    def __init__(self, patterns: Collection[str]) -> None:
        """Compile `patterns`; raises ValueError that names the one that is wrong."""
        self._compiled = []
        if patterns:
            import regex

            for pattern in patterns:
                try:
                    self._compiled.append(regex.compile(pattern))
                except regex.error as error:
                    raise ValueError(f"not a regular expression: {pattern!r} ({error})") from None

    def match(self, line: str) -> bool:
        """True if any pattern is found in `line`."""
        for pattern in self._compiled:
            try:
                if pattern.search(line.rstrip("\r\n"), timeout=self.SECONDS):
                    return True
            except TimeoutError:
                return True
        return False


def blank_lines_left_over(lines: Sequence[str], gone: Collection[int]) -> list[int]:
    """Blank lines that removals leave behind.

    Between two kept lines with a removal between them the first run of blank lines stays; at the document's two
    ends, where something was removed there, none does.
    """
    over: list[int] = []
    run: list[int] = []
    runs: list[list[int]] = []
    removed = False
    at_start = True
    for number, line in enumerate(lines):
        if line.isspace():
            run.append(number)
            continue
        if run:
            runs.append(run)
            run = []
        if number in gone:
            removed = True
            continue
        if removed:
            over.extend(blank for blanks in (runs if at_start else runs[1:]) for blank in blanks)
        runs, removed, at_start = [], False, False
    if run:
        runs.append(run)
    if removed:
        over.extend(blank for blanks in runs for blank in blanks)
    return over
