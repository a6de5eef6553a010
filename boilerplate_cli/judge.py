"""The judge: adds evidence up into verdicts, and can say why."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import NamedTuple

from boilerplate_cli.rule import THRESHOLD, Finding, Rule


class Judgement(NamedTuple):
    """What the judge says of one block."""

    dropped: bool
    points: int
    """The sum of `counted`."""
    counted: tuple[Finding, ...]
    """The evidence that was added up: of each family the strongest finding for removal and the strongest against."""
    lead: Finding | None
    """The finding with the largest points for removal among all rules, ignored ones too."""
    note: str
    """Why a block stays although its points would remove it; empty otherwise."""


def judge(findings: Iterable[Finding], active: Collection[Rule], kept: Callable[[int], bool]) -> dict[int, Judgement]:
    """Weigh `findings` by block; blocks without findings have no judgement and stay.

    `active` are the rules that may remove lines here; `kept` says whether a block is kept by the user's own
    patterns. The result does not depend on the order of the findings.
    """
    by_block: dict[int, list[Finding]] = {}
    for finding in findings:
        by_block.setdefault(finding.block, []).append(finding)
    return {block: _weigh(found, active, kept, block) for block, found in by_block.items()}


def _weigh(findings: list[Finding], active: Collection[Rule], kept: Callable[[int], bool], block: int) -> Judgement:
    if len(findings) > 1:
        findings = sorted(findings, key=lambda finding: (-abs(finding.rule.points), finding.rule.id, finding.seen))
    lead = next((finding for finding in findings if finding.rule.points > 0), None)
    counted: dict[tuple[str, bool], Finding] = {}
    for finding in findings:
        if finding.rule.points < 0 or finding.rule in active:
            counted.setdefault((finding.rule.family, finding.rule.points > 0), finding)
    points = sum(finding.rule.points for finding in counted.values())
    note = ""
    if lead is None or points < THRESHOLD:
        pass
    elif kept(block):
        note = "kept by --keep"
    elif lead.rule not in active:
        note = f"{lead.rule.id} is not active"
    else:
        return Judgement(True, points, tuple(counted.values()), lead, "")
    return Judgement(False, points, tuple(counted.values()), lead, note)
