from __future__ import annotations

from dataclasses import replace

import pytest
from conftest import SAMPLES
from hypothesis import given
from hypothesis import strategies as st
from test_laws import documents

from boilerplate_cli.document import Document
from boilerplate_cli.languages import MODULES, language
from boilerplate_cli.rule import ANYWHERE, CueRule, LineRule, Rule
from boilerplate_cli.rulebook import CueIndex, Rulebook
from boilerplate_cli.rules import RULES

SPOKEN = [rule.in_language(code) for rule in RULES if isinstance(rule, CueRule) for code in MODULES]
CUE_RULES = [rule for rule in (*RULES, *SPOKEN) if isinstance(rule, CueRule)]
"""The rules with cues, in English and in every other language."""
INDEX = CueIndex(CUE_RULES)


def plainly(document: Document) -> set[tuple[CueRule, int, str]]:
    return {(rule, block.index, seen) for rule in CUE_RULES for block, seen in rule.among(document.worded)}


def indexed(document: Document) -> list[tuple[CueRule, int, str]]:
    return [(rule, place, seen) for place, rule, seen in INDEX.find(document.blocks)]


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


MIXED = "\n".join(
    example
    for code in ("de", "pl", "zh")
    for phrases in language(code).phrases.values()
    for example in (*phrases.drops, *phrases.keeps)
    if "\n" not in example
)
"""A page in several languages."""


def test_a_rulebook_finds_what_its_rules_find_in_all_languages() -> None:
    document = Document.from_text(MIXED)
    assert {"de", "pl", "zh"} <= set(document.languages)
    removing = [rule for rule in RULES if isinstance(rule, LineRule) and rule.points > 0]
    found = {(block, one) for block, findings in Rulebook(removing).suspicions(document).items() for one in findings}
    assert found == {finding for rule in removing for finding in rule.find(document)}
    assert {finding.rule for _, finding in found} <= set(RULES), "findings are those of the rule, whatever its language"


def test_what_is_remembered_of_a_text_does_not_depend_on_where_it_stood() -> None:
    english = Document.from_text("The bridge was closed for three days, and the ferry went on.\nArtikel teilen\n")
    german = Document.from_text("Die Brücke wurde gesperrt, und die Fähre fuhr nicht mehr.\nArtikel teilen\n")
    assert not english.languages
    assert german.languages == ("de",)
    rulebook = Rulebook()
    for document, rules in ((english, []), (german, ["share.button"]), (english, []), (german, ["share.button"])):
        assert [one.rule.id for findings in rulebook.suspicions(document).values() for one in findings] == rules


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
