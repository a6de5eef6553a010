"""The judge: what weighs how much, and what never outweighs what."""

from __future__ import annotations

from collections.abc import Collection

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boilerplate_cli.cleaner import Cleaner
from boilerplate_cli.document import Document
from boilerplate_cli.judge import ALONE, Choice, Judgement, judge, votes
from boilerplate_cli.rule import CERTAIN, HINT, LIKELY, STRONG, SURE, THRESHOLD, WEAK, Finding, Level, Rule, WeakRule
from boilerplate_cli.settings import Settings

FACTS = {"summary": "S.", "why": "w", "drops": (), "keeps": ()}
PROMO, OTHER_PROMO = Rule(id="promo.x", points=STRONG, **FACTS), Rule(id="promo.y", points=SURE, **FACTS)
SHARE, CONTENT = Rule(id="share.x", points=STRONG, **FACTS), Rule(id="content.x", points=-STRONG, **FACTS)
SHAPE, PLACE, CELLS = (
    WeakRule(id=id_, points=points, weigh=lambda context: [0] * len(context.blocks), **FACTS)
    for id_, points in (("shape.x", WEAK), ("structure.x", WEAK), ("content.y", -WEAK))
)
RULES = (PROMO, OTHER_PROMO, SHARE, CONTENT, SHAPE, PLACE, CELLS)


def verdict(
    *evidence: tuple[Rule, int],
    active: Collection[Rule] = RULES,
    refused: Collection[Rule] = (),
    level: Level = Level.STANDARD,
) -> Judgement:
    findings = [Finding(rule, points, "") for rule, points in evidence]
    return judge(findings, Choice(active, refused), level)


def test_four_points_suffice() -> None:
    assert verdict((PROMO, STRONG)).dropped
    assert not verdict((PROMO, LIKELY)).dropped
    assert verdict((PROMO, LIKELY), (SHARE, LIKELY)).dropped


def test_of_a_family_the_strongest_counts_once() -> None:
    judged = verdict((PROMO, LIKELY), (OTHER_PROMO, LIKELY))
    assert (judged.dropped, judged.points) == (False, LIKELY)
    assert votes([Finding(PROMO, 2, ""), Finding(OTHER_PROMO, 4, ""), Finding(SHARE, 1, "")]) == 5
    assert votes([Finding(CONTENT, -4, "")]) == 0


def test_every_weak_rule_counts() -> None:
    assert verdict((SHAPE, 2), (PLACE, 3)).points == 5


@pytest.mark.parametrize("points", [STRONG, SURE, CERTAIN])
def test_the_weak_never_outweigh_what_suffices(points: int) -> None:
    judged = verdict((PROMO, points), (SHAPE, -WEAK), (PLACE, -WEAK))
    assert (judged.dropped, judged.points) == (True, points)
    assert [finding.rule for finding in judged.counted] == [PROMO]


def test_the_weak_outweigh_what_does_not_suffice() -> None:
    assert not verdict((PROMO, LIKELY), (SHARE, HINT), (PLACE, -1)).dropped
    assert verdict((PROMO, LIKELY), (PLACE, 2)).dropped
    assert not verdict((PROMO, LIKELY), (PLACE, 1)).dropped


def test_a_certain_protection_is_not_outweighed_by_the_weak() -> None:
    assert not verdict((CONTENT, -CERTAIN), (SHAPE, WEAK), (PLACE, WEAK), (PROMO, LIKELY)).dropped
    assert not verdict((CONTENT, -CERTAIN), *[(SHAPE, WEAK)] * 9).dropped
    assert verdict((CONTENT, -CERTAIN), (PROMO, SURE), (SHARE, SURE)).dropped
    assert verdict((CONTENT, -LIKELY), (SHAPE, WEAK), (PLACE, WEAK)).dropped


@pytest.mark.parametrize("level", [Level.STANDARD, Level.THOROUGH])
def test_form_and_place_alone_need_more(level: Level) -> None:
    assert ALONE[level] > THRESHOLD
    for points in range(ALONE[level] + 3):
        assert verdict((SHAPE, points - 1), (PLACE, 1), level=level).dropped == (points >= ALONE[level])


def test_form_and_place_alone_remove_nothing_at_the_cautious_level() -> None:
    assert not verdict(*[(SHAPE, WEAK)] * 20, level=Level.CAUTIOUS).dropped
    assert verdict((SHAPE, WEAK), (PROMO, LIKELY), level=Level.CAUTIOUS).dropped


def test_a_hint_is_no_other_rule() -> None:
    assert not verdict((SHAPE, THRESHOLD - HINT), (PROMO, HINT)).dropped
    assert verdict((SHAPE, ALONE[Level.STANDARD] - HINT), (PROMO, HINT)).dropped
    assert verdict((SHAPE, THRESHOLD - LIKELY), (PROMO, LIKELY)).dropped


def test_inactive_rules_remove_nothing() -> None:
    assert not verdict((SHAPE, WEAK), (PLACE, WEAK), active={PROMO}).dropped
    assert not verdict((PROMO, CERTAIN), active={SHAPE, PLACE}).dropped
    assert verdict((PROMO, LIKELY), (SHAPE, LIKELY), active={PROMO, SHAPE}).dropped
    assert not verdict((PROMO, LIKELY), (SHAPE, LIKELY), active={PROMO}).dropped


def test_protection_needs_no_leave() -> None:
    assert not verdict((PROMO, STRONG), (CONTENT, -LIKELY), active={PROMO}).dropped
    assert not verdict((SHAPE, WEAK), (PLACE, WEAK), (CELLS, -2 * WEAK), active={SHAPE, PLACE}).dropped


def test_a_line_stays_whose_largest_points_come_from_a_refused_rule() -> None:
    judged = verdict((PROMO, SURE), (SHARE, STRONG), active={SHARE}, refused={PROMO})
    assert (judged.dropped, judged.note) == (False, "promo.x is not active")
    assert verdict((PROMO, LIKELY), (SHARE, STRONG), active={SHARE}, refused={PROMO}).dropped
    # Ties go to the first id in the alphabet.
    assert not verdict((PROMO, STRONG), (SHARE, STRONG), active={SHARE}, refused={PROMO}).dropped
    assert verdict((PROMO, STRONG), (SHARE, STRONG), active={PROMO}, refused={SHARE}).dropped


def test_the_users_patterns_beat_every_rule() -> None:
    cleaner = Cleaner(Settings(keep=("^one",)))
    document = Document.from_text("one\ntwo\n")
    rules = {rule.id: rule for rule in cleaner.active}
    certain = (Finding(rules["promo.call"], CERTAIN, ""), Finding(rules["share.button"], CERTAIN, ""))
    judged = cleaner.judge(document, 0, certain)
    assert (judged.dropped, judged.note) == (False, "kept by --keep")
    assert cleaner.judge(document, 1, certain).dropped
    assert cleaner.judge(document, 0, ()).note == ""


def test_a_reason_that_a_person_would_name_leads() -> None:
    for points in (HINT, LIKELY):
        judged = verdict((SHAPE, WEAK), (PLACE, WEAK), (PROMO, points))
        assert judged.lead is not None
        assert judged.lead.rule is PROMO


evidence_of_each = st.lists(
    st.tuples(st.sampled_from(RULES), st.integers(-8, 8)), max_size=len(RULES), unique_by=lambda pair: pair[0].id
)


@given(evidence_of_each, st.randoms(), st.sampled_from(Level))
def test_the_order_of_the_findings_does_not_matter(evidence: list[tuple[Rule, int]], random, level: Level) -> None:
    judged = verdict(*evidence, level=level)
    random.shuffle(evidence)
    assert verdict(*evidence, level=level) == judged
    assert judged.points == sum(finding.points for finding in judged.counted)
