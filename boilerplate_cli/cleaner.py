"""Cleaning a document: rules find, the judge weighs, until nothing more goes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from functools import cached_property, lru_cache
from itertools import groupby
from typing import Any, NamedTuple

from boilerplate_cli.context import Context
from boilerplate_cli.corpus import Group
from boilerplate_cli.document import REMEMBERED_LINES, Document
from boilerplate_cli.judge import ALONE, BEYOND_DOUBT, Choice, Evidence, Judgement, judge, votes
from boilerplate_cli.rule import THRESHOLD, Finding, Findings, Found, Level
from boilerplate_cli.rulebook import Rulebook
from boilerplate_cli.rules import layout
from boilerplate_cli.settings import Settings

MOST_PASSES = 4
"""A document that still changes after so many passes is named as not settled."""

MOST_ROUNDS = 16
"""Of a pass: what would go in later ones goes in the next pass. Of 4,845 real dumps none needed more than nine."""


NO_COMPANY = "likely only: no line beside it goes for sure, nor is the article over"


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


def same_reason(removals: Sequence[Removal]) -> Iterator[list[Removal]]:
    """Consecutive removals with one explanation; blank lines between and after them go with them."""
    group: list[Removal] = []
    reason: tuple[object, ...] = ()
    for removal in removals:
        follows = bool(group) and removal.line == group[-1].line + 1
        if follows and (removal.rule == layout.BLANK.id or removal[2:] == reason):
            group.append(removal)
            continue
        if group:
            yield group
        group, reason = [removal], removal[2:]
    if group:
        yield group


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
        self.slow: tuple[str, ...] = ()
        """The user's patterns that took too long on lines, which stayed."""

    def __reduce__(self) -> tuple[object, ...]:
        """What travels between processes: the text once, the reasons as plain tuples, and the counts."""
        removals = [
            (line, rule, points, pass_, *map(tuple, evidence))
            for line, _, rule, points, evidence, pass_ in self.removals
        ]
        state = (self.passes, self.settled, self.held_back, self.slow, self.words, self.words_left)
        return _cleaning_again, (self.document.text, removals, state)

    @cached_property
    def words(self) -> int:
        """Words of the document."""
        return self.document.words

    @cached_property
    def words_left(self) -> int:
        """Words of what is left of it."""
        return self.cleaned.words

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

    def sparing(self, lines: Collection[int]) -> Cleaning:
        """The same as if the lines with these 1-based numbers had stayed, and the blank lines around them."""
        gone = {
            removal.line - 1: removal
            for removal in self.removals
            if removal.rule != layout.BLANK.id and removal.line not in lines
        }
        for line in blank_lines_left_over(self.document.lines, gone):
            gone.setdefault(line, Removal(line + 1, self.document.lines[line], layout.BLANK.id, 0, (), 1))
        left = [line for line in range(len(self.document.lines)) if line not in gone]
        spared = Cleaning(self.document, [gone[line] for line in sorted(gone)], self.document.reduced_to(left))
        spared.passes, spared.settled = self.passes, self.settled
        spared.held_back, spared.slow = self.held_back, self.slow
        return spared


def _cleaning_again(text: str, removals: Sequence[Any], state: tuple[Any, ...]) -> Cleaning:
    """What was cleaned in another process."""
    document = Document.from_text(text)
    again = [
        Removal(line, document.lines[line - 1], rule, points, tuple([Evidence(*item) for item in evidence]), pass_)
        for line, rule, points, pass_, *evidence in removals
    ]
    cleaning = Cleaning(document, again, document)
    if again:
        gone = {removal.line - 1 for removal in again}
        cleaning.cleaned = document.reduced_to([line for line in range(len(document.lines)) if line not in gone])
    cleaning.passes, cleaning.settled, cleaning.held_back, cleaning.slow, cleaning.words, cleaning.words_left = state
    return cleaning


Witness = Callable[[Document, Found, Mapping[int, Judgement]], None]
"""Is told how blocks of a document were judged, and all that was found on them, in every round of every pass."""


class Cleaner:
    """Cleans documents with one choice of rules. It holds no state of a document and can be used again and again."""

    def __init__(
        self, settings: Settings | None = None, rulebook: Rulebook | None = None, *, in_words: bool = False
    ) -> None:
        """Raises ValueError for an unknown rule, a preview without `Settings.preview`, or a pattern that is wrong."""
        self.in_words = in_words
        """Weak rules say what they saw, too. It takes time, and is for readers of single documents."""
        self.settings = settings or Settings()
        self._known = known = rulebook or Rulebook()
        chosen = {rule for name in self.settings.select for rule in known.named(name)}
        refused = {rule for name in self.settings.ignore for rule in known.named(name)}
        self.rulebook = known if self.settings.preview else known.without_previews()
        if chosen and chosen.isdisjoint(self.rulebook.rules):
            raise ValueError(f"{', '.join(self.settings.select)}: new, and active only with --preview")
        self.active = {
            rule
            for rule in self.rulebook.rules
            if rule.level <= self.settings.level and rule not in refused and (not chosen or rule in chosen)
        }
        """Of the rules that speak for removal those that may remove lines."""
        held = {rule for rule in self.rulebook.rules if rule.holds} - self.active
        self._rules = Choice(self.active, refused | held)
        self._weak = [rule for rule in self.rulebook.weak if rule in self.active]
        self._known_judgements: dict[tuple[Findings, Points], Judgement] = {}
        self._votes_of = lru_cache(maxsize=REMEMBERED_LINES)(self._count_votes)
        self._keep = UserPatterns(self.settings.keep)
        self._by_ignored: dict[tuple[str, ...], Cleaner] = {(): self}
        for _, names in self.settings.per_file_ignores:
            for name in names:
                known.named(name)

    def for_document(self, path: str) -> Cleaner:
        """The cleaner of the document at this path: this one without the rules that its file ignores."""
        globs = self.settings.per_file_ignores
        names = tuple(rule for glob, rules in globs if _matches(path, glob) for rule in rules)
        if names not in self._by_ignored:
            ignore = (*self.settings.ignore, *names)
            settings = self.settings._replace(ignore=ignore, per_file_ignores=())
            self._by_ignored[names] = Cleaner(settings, self._known, in_words=self.in_words)
        return self._by_ignored[names]

    def clean(self, text: str, witness: Witness | None = None, group: Group | None = None) -> Cleaning:
        """Remove boilerplate lines from `text`, pass after pass, until nothing more goes or `MOST_PASSES` are done.

        `group` are the documents that it belongs to, if they were counted; raises OSError if their counts are damaged.
        A `witness` changes nothing. It is told what stands around a line even where that does not count.
        """
        original = current = Document.from_text(text)
        original.group = group
        self._keep.begin()
        numbers: Sequence[int] = range(len(original.lines))
        gone: dict[int, Removal] = {}
        for number in range(1, MOST_PASSES + 1):
            dropped = self._dropped(current, witness)
            if not dropped:
                break
            for index, verdict in dropped.items():
                assert verdict.lead is not None
                block = current.blocks[index]
                for line in map(numbers.__getitem__, range(block.first, block.last + 1)):
                    gone[line] = Removal(
                        line + 1, original.lines[line], verdict.lead.rule.id, verdict.points, verdict.evidence, number
                    )
            for line in blank_lines_left_over(original.lines, gone):
                gone.setdefault(line, Removal(line + 1, original.lines[line], layout.BLANK.id, 0, (), number))
            numbers = [line for line in range(len(original.lines)) if line not in gone]
            current = original.reduced_to(numbers)
        cleaning = Cleaning(original, [gone[line] for line in sorted(gone)], current)
        cleaning.passes, cleaning.settled = number, not dropped
        cleaning.slow = self._keep.slow
        return self._hold_back(cleaning)

    def explain(self, cleaning: Cleaning) -> list[Verdict]:
        """One verdict for every line of the original, in order, with the evidence for and against."""
        gone = {removal.line: removal for removal in cleaning.removals}
        left = cleaning.cleaned
        stayed: dict[int, Judgement] = {}
        for index, findings in self.evidence(left).items():
            block, judgement = left.blocks[index], self.judge(left, index, findings)
            stayed.update((left.number(line), judgement) for line in range(block.first, block.last + 1))
        verdicts = []
        for number, line in enumerate(cleaning.document.lines, 1):
            if number in gone:
                removal = gone[number]
                verdict = Verdict(number, line, False, removal.points, removal.rule, removal.evidence, "")
            elif number in stayed:
                judgement = stayed[number]
                rule = judgement.lead.rule.id if judgement.lead else ""
                evidence, note = judgement.evidence, judgement.note
                if judgement.dropped:
                    note = NO_COMPANY if not judgement.sure else "not settled"
                    note = f"held back: {cleaning.held_back}" if cleaning.held_back else note
                verdict = Verdict(number, line, True, judgement.points, rule, evidence, note)
            else:
                verdict = Verdict(number, line, True, 0, "", (), "")
            verdicts.append(verdict)
        return verdicts

    def evidence(self, document: Document) -> Found:
        """All that is found on each block of `document` as it stands, in both rounds; nothing is removed."""
        found = self.rulebook.find(document)
        context = Context(document, document.worded, self._votes(found))
        for block, points in zip(context.blocks, self._second_round(context), strict=True):
            found[block.index] = found.get(block.index, ()) + self._given(block.index, points, context)
        return found

    def _dropped(self, document: Document, witness: Witness | None) -> dict[int, Judgement]:
        """The blocks that go, with the judgement on each.

        Protective rules are asked only about blocks that would go without them; they change no other's fate.
        """
        found = self.rulebook.suspicions(document)
        said = self._votes(found)
        guards: Found = {}
        stayed: dict[int, Points] = {}
        dropped: dict[int, Judgement] = {}
        context = first = Context(document, document.worded, said)
        # What goes leaves other neighbours behind: the second round comes again until it has nothing more to say.
        for _ in range(MOST_ROUNDS):
            suspects = self._suspects(context)
            guards |= self.rulebook.protection(document, suspects.keys() - stayed.keys())
            judged = {}
            for block, points in suspects.items():
                if stayed.get(block) != points:
                    findings = found.get(block, ()) + guards.get(block, ())
                    # Alone what suffices hears nothing of form and place.
                    heard = points if block in guards or said.get(block, 0) < THRESHOLD else ()
                    judged[block] = self._weigh(findings, heard, context, block)
            if self.settings.keep:
                judged = {block: self._spared(document, block, judgement) for block, judgement in judged.items()}
            if witness:
                given = {block: self._given(block, suspects[block], context) for block in judged}
                findings_of = {block: found.get(block, ()) + guards.get(block, ()) + given[block] for block in judged}
                witness(document, findings_of, judged)
            going = {block: judgement for block, judgement in judged.items() if judgement.dropped}
            if not going:
                break
            dropped |= going
            stayed |= suspects
            context = Context(document, [block for block in context.blocks if block.index not in going], said)
        return dropped if self.settings.level >= Level.THOROUGH else _in_company(first, dropped)

    def _votes(self, found: Found) -> dict[int, int]:
        """The votes that the second round builds on: those of active rules only.

        What stays at this level is no sign of boilerplate around it, or the lines beside it would go one by one.
        """
        return {block: points for block, findings in found.items() if (points := self._votes_of(findings))}

    def _count_votes(self, findings: Findings) -> int:
        return votes(finding for finding in findings if finding.rule in self.active)

    def _second_round(self, context: Context) -> Sequence[Points]:
        """The points of the active weak rules for each of the context's blocks.

        None where there is no main text: in a few lines, a list or a table, form and place mean little.
        """
        if not context.main_text or not self._weak:
            return [()] * len(context.blocks)
        return [*zip(*[rule.weigh(context) for rule in self._weak], strict=True)]

    def _suspects(self, context: Context) -> dict[int, Points]:
        """The blocks that would go without protection, each with the points that weak rules give it."""
        alone, votes, suspects = ALONE[self.settings.level], context.votes.get, {}
        for block, points in zip(context.blocks, self._second_round(context), strict=True):
            said = votes(block.index, 0)
            if said >= THRESHOLD or said + sum(points) >= (THRESHOLD if said else alone):
                suspects[block.index] = points
        return suspects

    def _given(self, block: int, points: Points, context: Context) -> Findings:
        """The weak rules' evidence on one of the context's blocks as findings."""
        given = [(rule, one) for rule, one in zip(self._weak, points, strict=False) if one]
        if self.in_words:
            place = context.at(block)
            return tuple(Finding(rule, one, rule.says(context, place) if rule.says else "") for rule, one in given)
        # As `Finding(...)` does, at a third of its cost.
        return tuple([tuple.__new__(Finding, (rule, one, "")) for rule, one in given])

    def _weigh(self, findings: Findings, points: Points, context: Context, block: int) -> Judgement:
        """The judgement on a block with these findings, and these points from the weak rules.

        Many lines say the same of themselves and stand alike: what they come to is remembered.
        """
        known = self._known_judgements
        judgement = known.get((findings, points)) if not self.in_words else None
        if judgement is None:
            given = self._given(block, points, context)
            judgement = judge(findings + given, self._rules, self.settings.level)
            if len(known) >= REMEMBERED_LINES:
                known.clear()
            known[findings, points] = judgement
        return judgement

    def judge(self, document: Document, block: int, findings: Findings) -> Judgement:
        """The judgement on a block of `document` that has `findings`."""
        return self._spared(document, block, judge(findings, self._rules, self.settings.level))

    def _spared(self, document: Document, index: int, judgement: Judgement) -> Judgement:
        """The same, unless the block would go and the user's own patterns keep it."""
        block = document.blocks[index]
        lines = document.lines[block.first : block.last + 1]
        if judgement.dropped and self.settings.keep and any(map(self._keep.match, lines)):
            return judgement._replace(dropped=False, note="kept by --keep")
        return judgement

    def _hold_back(self, cleaning: Cleaning) -> Cleaning:
        """Leave a document alone that would lose every word, or more words than the user allows."""
        if not cleaning.changed:
            return cleaning
        reason = ""
        if not cleaning.cleaned.worded and not self.settings.allow_empty:
            reason = "it would lose every word"
        elif self.settings.max_removed is not None:
            before, limit = cleaning.words, self.settings.max_removed
            removed = before - cleaning.words_left
            if removed * 100 > before * limit:
                reason = f"it would lose {removed * 100 / before:.0f} % of its words, more than {limit:g} %"
        if not reason:
            return cleaning
        held = Cleaning(cleaning.document, (), cleaning.document)
        held.held_back, held.slow = reason, cleaning.slow
        return held


def _matches(path: str, glob: str) -> bool:
    """Whether the path, or what is left of it below one of its folders, looks so."""
    parts = path.split("/")
    return any(fnmatchcase("/".join(parts[start:]), glob) for start in range(len(parts)))


def _in_company(context: Context, dropped: Mapping[int, Judgement]) -> dict[int, Judgement]:
    """`dropped` without runs of lines that go for form and place, and for mere likelihoods.

    These open no gap between lines that stay, unless they come together to points beyond doubt, or stand below the
    main text and below what goes for a rule that suffices alone: there the article is over. And they open none at
    all in a document that loses nothing else, which may be a list.
    """
    if not any(verdict.sure for verdict in dropped.values()):
        return {}
    company: dict[int, Judgement] = {}
    over = False
    for gone, run in groupby(zip(context.blocks, context.place, strict=True), lambda line: line[0].index in dropped):
        if gone:
            places = {block.index: place for block, place in run}
            verdicts = {index: dropped[index] for index in places}
            if over or any(map(_opens_gap, verdicts.values())):
                company |= verdicts
            over = over or any(verdict.sure and places[index] > 0 for index, verdict in verdicts.items())
    return company


def _opens_gap(verdict: Judgement) -> bool:
    return verdict.sure or (verdict.named and verdict.points >= BEYOND_DOUBT)


Points = tuple[int, ...]
"""What each active weak rule gives to a block."""


class UserPatterns:
    """The user's own patterns of lines to keep."""

    SECONDS = 1.0
    """A pattern that takes longer on one line is taken to match: when in doubt, the line stays."""

    PATIENCE = 3
    """So many such lines, and it is not tried any more in this document: all that would go stays."""

    LONGEST = 10_000
    """Characters of a pattern. Longer ones take seconds and hundreds of megabytes to compile."""

    def __init__(self, patterns: Collection[str]) -> None:
        """Compile `patterns`; raises ValueError that names the one that is wrong."""
        self._compiled = []
        self._slow: Counter[str] = Counter()
        if patterns:
            import regex

            for pattern in patterns:
                try:
                    if len(pattern) > self.LONGEST:
                        raise ValueError(f"longer than {self.LONGEST:,} characters")
                    self._compiled.append(regex.compile(pattern))
                except (regex.error, ValueError, RecursionError) as error:
                    reason = "nested too deeply" if isinstance(error, RecursionError) else error
                    raise ValueError(f"not a regular expression: {_short(pattern)!r} ({reason})") from None

    def begin(self) -> None:
        """Another document."""
        self._slow.clear()

    @property
    def slow(self) -> tuple[str, ...]:
        """The patterns that took too long in this document."""
        return tuple(map(_short, self._slow))

    def match(self, line: str) -> bool:
        """True if any pattern is found in `line`."""
        for pattern in self._compiled:
            if self._slow[pattern.pattern] >= self.PATIENCE:
                return True
            try:
                if pattern.search(line.rstrip("\r\n"), timeout=self.SECONDS):
                    return True
            except TimeoutError:
                self._slow[pattern.pattern] += 1
                return True
        return False


def _short(pattern: str) -> str:
    return pattern if len(pattern) <= 80 else pattern[:79] + "…"


def blank_lines_left_over(lines: Sequence[str], gone: Collection[int]) -> list[int]:
    """Blank lines that removals leave behind.

    Between two kept lines with a removal between them the first run of blank lines stays; at the document's two
    ends, where something was removed there, none does.
    """
    over: list[int] = []
    end = 0
    for number in sorted(gone):
        if number < end:
            continue  # it stands in the gap before
        start, end = number, number + 1
        while start and lines[start - 1].isspace():
            start -= 1
        while end < len(lines) and (end in gone or lines[end].isspace()):
            end += 1
        blank = [line for line in range(start, end) if lines[line].isspace()]
        if start and end < len(lines):
            blank = [line for place, line in enumerate(blank) if line != blank[0] + place]
        over.extend(blank)
    return over
