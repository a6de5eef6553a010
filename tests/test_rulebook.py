from __future__ import annotations

from dataclasses import replace

import pytest
from conftest import SAMPLES
from hypothesis import given
from hypothesis import strategies as st
from test_laws import documents

from boilerplate_cli.document import Document
from boilerplate_cli.rule import ANYWHERE, CueRule, Rule
from boilerplate_cli.rulebook import CueIndex, Rulebook
from boilerplate_cli.rules import RULES

CUE_RULES = [rule for rule in RULES if isinstance(rule, CueRule)]
INDEX = CueIndex(CUE_RULES)


def plainly(document: Document) -> set[tuple[str, int, str]]:
    return {(rule.id, finding.block, finding.seen) for rule in CUE_RULES for finding in rule.find(document)}


def indexed(document: Document) -> list[tuple[str, int, str]]:
    return [(rule.id, place, seen) for place, rule, seen in INDEX.find(document.blocks)]


def same(document: Document) -> None:
    found = indexed(document)
    assert set(found) == plainly(document)
    assert len(found) == len(set(found)), "found twice"


@given(documents())
def test_the_index_finds_what_the_rules_find(text: str) -> None:
    same(Document.from_text(text))


cue_words = st.sampled_from(sorted({cue for rule in CUE_RULES for cue in rule.cues}))
swapped = cue_words.flatmap(
    lambda cue: st.sampled_from(
        [cue, cue.upper(), cue.title(), cue.replace("s", "ſ").replace("k", "K"), cue.replace("i", "İ")]
    )
)


@given(st.lists(st.lists(st.one_of(swapped, st.text(max_size=3)), max_size=4).map(" ".join), max_size=6).map("\n".join))
def test_the_index_finds_cues_in_any_spelling(text: str) -> None:
    same(Document.from_text(text))


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*/input.txt")), ids=lambda path: path.parent.name)
def test_the_index_finds_the_same_in_samples(path) -> None:
    same(Document.from_text(path.read_bytes().decode()))


@pytest.mark.parametrize("rule", CUE_RULES, ids=lambda rule: rule.id)
def test_the_index_finds_cues_with_figures_and_letters_beside_them(rule: CueRule) -> None:
    for cue in rule.folded_cues[:8]:
        same(Document.from_text(f"{cue}0\n0{cue}\n{cue}x\nx{cue}\n{cue}s 2012-05-03\n12 {cue}7 {cue}"))


def same_at_first(document: Document) -> None:
    """A rule that has looked at no line yet finds what it finds once all its cues are compiled."""
    for block in document.worded:
        for rule in CUE_RULES:
            if any(cue in block.key for cue in rule.folded_cues):
                seen = next((seen for _, seen in rule.among([block])), None)
                assert replace(rule).match(block) == seen, rule.id


@given(st.lists(st.lists(st.one_of(swapped, st.text(max_size=3)), max_size=4).map(" ".join), max_size=3).map("\n".join))
def test_a_rule_finds_the_same_at_first(text: str) -> None:
    same_at_first(Document.from_text(text))


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*/input.txt"))[::4], ids=lambda path: path.parent.name)
def test_a_rule_finds_the_same_at_first_in_samples(path) -> None:
    same_at_first(Document.from_text(path.read_bytes().decode()))


def test_a_cue_without_a_word_is_found() -> None:
    rule = CueRule(
        id="credit.sign", summary="S.", why="w", points=4, drops=(), keeps=(), cues=("©",), frame=r"^\L<cues>"
    )
    document = Document.from_text("© Someone\nA text © by someone\n")
    assert [place for place, _, _ in CueIndex([rule]).find(document.blocks)] == [0]


def test_one_block_is_found_once_however_often_a_cue_stands_in_it() -> None:
    rule = CueRule(
        id="promo.x", summary="S.", why="w", points=4, drops=(), keeps=(), cues=("sign up", "up"), frame=ANYWHERE
    )
    document = Document.from_text("sign up, sign up and up\n")
    assert len(list(CueIndex([rule]).find(document.blocks))) == 1


def test_unknown_names_are_errors_with_a_suggestion() -> None:
    with pytest.raises(ValueError, match=r"did you mean 'credit'"):
        Rulebook().named("credits")
    with pytest.raises(ValueError, match=r"unknown rule or family 'zzz'$"):
        Rulebook().named("zzz")


def test_a_family_names_all_its_rules() -> None:
    named: tuple[Rule, ...] = Rulebook().named("feed")
    assert {rule.family for rule in named} == {"feed"}
    assert len(named) >= 2
