"""The judge: adds evidence up into verdicts, and can say why."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from boilerplate_cli.rule import CERTAIN, HINT, STRONG, THRESHOLD, Finding, Level, Rule, WeakRule

ALONE = {Level.CAUTIOUS: 1_000, Level.STANDARD: 5, Level.THOROUGH: 5}
"""The points at which a line goes for its form and its place alone, where no other rule spoke for its removal."""

BEYOND_DOUBT = 8
"""Points with which a reason that a person would name opens a gap for the lines around, too."""


class Evidence(NamedTuple):
    """One rule's part in a verdict, as reports show it."""

    rule: str
    points: int
    seen: str


class Judgement(NamedTuple):
    """What the judge says of one block."""

    dropped: bool
    points: int
    """The sum of `counted`."""
    counted: tuple[Finding, ...]
    """The evidence that was added up: of each family the strongest finding for removal and the strongest against,
    and every weak finding."""
    lead: Finding | None
    """The strongest finding for removal, that of an ordinary rule before those of weak ones."""
    note: str
    """Why a block stays although its points would remove it; empty otherwise."""
    evidence: tuple[Evidence, ...]
    """`counted`, as reports show it."""

    @property
    def named(self) -> bool:
        """An ordinary rule spoke for removal, which gives a reason that a person would name."""
        return self.lead is not None and not isinstance(self.lead.rule, WeakRule)

    @property
    def sure(self) -> bool:
        """An ordinary rule spoke for removal that suffices alone."""
        return self.lead is not None and self.named and self.lead.points >= STRONG


class Choice(NamedTuple):
    """The rules that have a say here, for or against the removal of what they find."""

    active: Collection[Rule]
    """They may remove lines."""
    refused: Collection[Rule]
    """They may not, and a line that they have the most to say of stays."""


def votes(findings: Iterable[Finding]) -> int:
    """The points for removal of a block with these findings: of each family the strongest counts."""
    strongest: dict[str, int] = {}
    for rule, points, _ in findings:
        if points > strongest.get(rule.family, 0):
            strongest[rule.family] = points
    return sum(strongest.values())


def judge(findings: Iterable[Finding], rules: Choice, level: Level) -> Judgement:
    """Weigh what was found on one block. The result does not depend on the order of the findings."""
    alone = ALONE[level]
    active, refused = rules
    against: list[Finding] = []
    strong: dict[tuple[str, bool], Finding] = {}
    weak: list[Finding] = []
    points = more = 0
    protected = False
    for finding in sorted(findings, key=_order):
        rule, given, _ = finding
        if given > 0:
            against.append(finding)
            if rule not in active:
                continue
        if isinstance(rule, WeakRule):
            weak.append(finding)
            more += given
        elif strong.setdefault((rule.family, given > 0), finding) is finding:
            points += given
            protected = protected or given <= -CERTAIN
    if points >= THRESHOLD:
        against = [finding for finding in against if not isinstance(finding.rule, WeakRule)]
    if points >= THRESHOLD or (protected and more > 0):
        weak, more = [], 0  # what suffices needs no help from form and place; what is certainly content defies them
    points += more
    counted = (*strong.values(), *weak)
    largest = next((finding for finding in against if finding.rule in active or finding.rule in refused), None)
    lead = next((finding for finding in counted if finding.points > 0), largest)
    needed = alone if _alone(lead) else THRESHOLD
    dropped, note = False, ""
    if largest is not None and lead is not None and points >= needed:
        dropped = largest.rule not in refused
        note = "" if dropped else f"{largest.rule.id} is not active"
    if not dropped and not note and against and against[0].points >= THRESHOLD and against[0].rule not in active:
        note = f"{against[0].rule.id} is not active"
    # As `Evidence(...)` does, at a third of its cost.
    evidence = [tuple.__new__(Evidence, (rule.id, given, seen)) for rule, given, seen in counted]
    return Judgement(dropped, points, counted, lead, note, tuple(evidence))


def _alone(lead: Finding | None) -> bool:
    return lead is None or isinstance(lead.rule, WeakRule) or lead.points <= HINT


def _order(finding: Finding) -> tuple[int, str, str]:
    return -abs(finding.points), finding.rule.id, finding.seen
