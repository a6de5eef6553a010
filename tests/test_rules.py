"""Every example of every rule, and what all rules have in common."""

from __future__ import annotations

import re

import pytest
from examples import Example, parse

from boilerplate_cli.cleaner import Cleaner
from boilerplate_cli.context import Context
from boilerplate_cli.document import Document
from boilerplate_cli.judge import votes
from boilerplate_cli.languages import MODULES, Phrases, language, telling
from boilerplate_cli.rule import CERTAIN, HINT, LIKELY, STRONG, SURE, WEAK, CueRule, Level, PatternRule, Rule, WeakRule
from boilerplate_cli.rulebook import Rulebook
from boilerplate_cli.rules import FAMILIES, RULES, layout
from boilerplate_cli.settings import Settings

RULEBOOK = Rulebook()
CLEANERS = {level: Cleaner(Settings(level=level, allow_empty=True), RULEBOOK) for level in Level}
JUDGED = [rule for rule in RULES if rule is not layout.BLANK]


SPOKEN = [
    (rule, code, language(code).phrases[rule.id])
    for rule in JUDGED
    for code in MODULES
    if rule.id in language(code).phrases
]
"""Each rule's phrases in each language that has some for it."""


def cases(kind: str) -> list[object]:
    own = [(rule, "", getattr(rule, kind)) for rule in JUDGED]
    return [
        pytest.param(rule, example, id=f"{rule.id}{code and '-' + code}-{kind}-{number}")
        for rule, code, examples in [*own, *((rule, code, getattr(said, kind)) for rule, code, said in SPOKEN)]
        for number, example in enumerate(examples, 1)
    ]


def cleaned(rule: Rule, example: Example) -> list[bool]:
    """Of each line whether it goes at the rule's own level."""
    cleaner = CLEANERS[rule.level]
    return [not verdict.kept for verdict in cleaner.explain(cleaner.clean(example.text, group=example.group))]


def given(rule: WeakRule, document: Document) -> dict[int, int]:
    """What a weak rule gives to each block: removing ones in the second round, protective ones wherever they look."""
    found = RULEBOOK.suspicions(document)
    said = {index: votes(one for one in findings if one.rule.level <= rule.level) for index, findings in found.items()}
    context = Context(document, document.worded, said)
    points = rule.weigh(context) if context.main_text or rule.points < 0 else [0] * len(document.worded)
    return {block.index: one for block, one in zip(document.worded, points, strict=True)}


def found_lines(rule: Rule, example: Example) -> set[int]:
    """The lines for whose removal, or for whose stay, the rule speaks."""
    document = Document.from_text(example.text)
    document.group = example.group
    if isinstance(rule, WeakRule):
        found = [block for block, points in given(rule, document).items() if points * rule.points > 0]
    else:
        found = [block for block, _ in rule.find(document)]
    blocks = [document.blocks[index] for index in found]
    return {line for block in blocks for line in range(block.first, block.last + 1)}


@pytest.mark.parametrize(("rule", "text"), cases("drops"))
def test_what_a_rule_finds(rule: Rule, text: str) -> None:
    example = parse(text, goes=True)
    marked = {number for number, goes in enumerate(example.goes) if goes and example.text.split("\n")[number].strip()}
    found = found_lines(rule, example)
    if isinstance(rule, WeakRule) and rule.points > 0:
        assert marked
        assert marked <= found
    elif rule.points > 0:
        assert marked <= found
        gone = cleaned(rule, example)
        assert {number for number in marked if not gone[number]} == set() or rule.points < STRONG
    else:
        assert found


@pytest.mark.parametrize(("rule", "text"), cases("keeps"))
def test_what_a_rule_leaves(rule: Rule, text: str) -> None:
    example = parse(text, goes=False)
    if rule.points > 0 and not isinstance(rule, WeakRule):
        assert not any(gone for gone, goes in zip(cleaned(rule, example), example.goes, strict=True) if not goes)
    else:
        assert not found_lines(rule, example)


@pytest.mark.parametrize("rule", JUDGED, ids=lambda rule: rule.id)
def test_structure(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+\.[a-z]+(-[a-z]+)*", rule.id)
    assert not re.search(r"\.(remove|no|bad|drop)-", rule.id), "name the thing found, not the cure"
    assert rule.summary.endswith(".")
    assert len(rule.summary) <= 110
    assert rule.why
    weights = {HINT, LIKELY, STRONG, SURE, CERTAIN}
    assert abs(rule.points) in (weights | {WEAK} if isinstance(rule, WeakRule) else weights)
    assert (rule.points < 0) == (rule.family == "content")
    assert len(rule.drops) >= 2
    assert len(rule.keeps) >= 2
    assert isinstance(rule.level, Level)
    if isinstance(rule, PatternRule):
        assert rule.compiled


@pytest.mark.parametrize(("rule", "code", "said"), SPOKEN, ids=lambda part: getattr(part, "id", part))
def test_phrases_of_a_language(rule: Rule, code: str, said: Phrases) -> None:
    """They have examples of their own, and each stands where the rule looks for it."""
    assert len(said.drops) >= 2
    assert len(said.keeps) >= 1
    if isinstance(rule, PatternRule):
        assert said.lists.keys() <= rule.lists.keys()
        variant = rule.in_language(code)
        assert variant is not None
        assert variant.compiled
        assert isinstance(rule, CueRule) or not said.cues
    for phrases in (said.cues, *said.lists.values()):
        assert all(phrases)
        assert len(phrases) == len(set(phrases)), sorted(phrases)


def test_every_language_is_listed() -> None:
    import pkgutil

    import boilerplate_cli.languages

    modules = {module.name for module in pkgutil.iter_modules(boilerplate_cli.languages.__path__)} - {"telling"}
    assert modules == set(MODULES.values())
    assert telling.WORDS.keys() | telling.LETTERS.keys() == MODULES.keys()


def test_phrases_are_those_of_a_rule_or_a_module() -> None:
    users = {rule.id for rule in RULES} | {"sections", "stamps", "text"}
    assert {user for code in MODULES for user in language(code).phrases} <= users


def test_families_hold_their_own_rules() -> None:
    for family in FAMILIES:
        name = family.__name__.rpartition(".")[2]
        assert {rule.family for rule in family.RULES} == {name}
        assert family.__doc__


def test_ids_are_unique() -> None:
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))


def test_every_module_of_the_folder_is_listed() -> None:
    import pkgutil

    import boilerplate_cli.rules

    modules = {module.name for module in pkgutil.iter_modules(boilerplate_cli.rules.__path__)}
    assert modules == {family.__name__.rpartition(".")[2] for family in FAMILIES}


def test_a_cue_rule_refuses_what_would_never_match() -> None:
    facts = {"id": "promo.x", "summary": "X.", "why": "x", "points": 4, "drops": (), "keeps": ()}
    with pytest.raises(ValueError, match="needs cues"):
        CueRule(**facts, cues=())
    with pytest.raises(ValueError, match="frame"):
        CueRule(**facts, cues=("x",), frame="^x$")
