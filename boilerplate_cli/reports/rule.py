"""A rule as a page to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from boilerplate_cli import measured
from boilerplate_cli.languages import MODULES, language
from boilerplate_cli.reports.measure import PROTECTS, REMOVES, percent
from boilerplate_cli.rule import CueRule, Level, Rule
from boilerplate_cli.text import counted

LABELLED = {
    "annotated": "labelled by people",
    "programs": "labelled by programs, most of them modern and German",
    "policy": "with single lines judged by hand, of the families credit, feed, promo and repeat",
}
"""The sets of `measured.SETS` in words."""

DISAGREED = ("credit", "repeat")
"""Families of lines that some annotators kept and others dropped."""


class Figures(NamedTuple):
    """How often a rule was right on one set, in lines."""

    right: int
    wrong: int
    decisive_right: int
    decisive_wrong: int
    documents: int

    @property
    def lines(self) -> int:
        """All on which it found something."""
        return self.right + self.wrong

    @property
    def decisive(self) -> int:
        """Those that would have met another fate without it."""
        return self.decisive_right + self.decisive_wrong


def figures(rule: Rule) -> dict[str, Figures]:
    """What was measured of a rule, by set; empty for a rule that is younger than the measurement."""
    return {name: Figures(*found) for name, found in zip(measured.SETS, measured.RULES.get(rule.id, ()), strict=False)}


def describe(rule: Rule) -> Iterator[str]:
    """The lines of a rule's page."""
    yield f"# {rule.id}"
    yield ""
    yield rule.summary
    yield ""
    yield f"Why: {rule.why}"
    if rule.caution:
        yield f"Caution: {rule.caution}"
    if rule.points < 0:
        yield f"Points: {rule.points}, against removal; always active"
    else:
        yield f"Points: {rule.points:+d}; acts from level {rule.level.name.lower()} upwards"
    if rule.preview:
        yield "Preview: new since the last minor release; it acts only with --preview"
    yield from _measured(rule)
    yield from _phrases(rule, rule.cues if isinstance(rule, CueRule) else (), rule.drops, rule.keeps)
    yield ""
    for spoken in map(language, MODULES):
        if rule.id in spoken.phrases:
            phrases = spoken.phrases[rule.id]
            yield f"## {spoken.name}"
            yield ""
            yield from _phrases(rule, phrases.cues, phrases.drops, phrases.keeps)
            yield ""
    if rule.points > 0:
        yield f"Switch it off with --ignore {rule.id}; keep single lines with --keep REGEX."
    yield ""


def _phrases(rule: Rule, cues: Sequence[str], drops: Sequence[str], keeps: Sequence[str]) -> Iterator[str]:
    """What it looks for, and what it does with examples, in one language."""
    if cues:
        yield f"Cues: {', '.join(cues)}"
    for title, examples in (("Finds" if rule.points < 0 else "Takes", drops), ("Leaves", keeps)):
        if examples:
            yield ""
            yield f"{title}:"
            for example in examples:
                yield from (f"    {line}" for line in example.rstrip("\n").split("\n"))
                if "\n" in example:
                    yield ""
    if any(line.startswith(("x=", "|=")) for line in "\n".join((*drops, *keeps)).split("\n")):
        yield "Lines with = stand in nine of ten documents of the site, with other figures if they have any."


def _measured(rule: Rule) -> Iterator[str]:
    """How often the rule was right, in sentences."""
    sets = figures(rule)
    if not sets:
        return
    level = max(rule.level, Level.STANDARD).name.lower()
    yield f"Measured at level {level}:" if any(found.lines for found in sets.values()) else "Measured: no hits."
    words = PROTECTS if rule.points < 0 else REMOVES
    for name, found in sets.items():
        if not found.lines:
            continue
        documents, sites = measured.SETS[name]
        yield f"    {documents:,} dumps of {sites} sites, {LABELLED[name]}:"
        were = "was" if found.lines == 1 else "were"
        share = f"{found.right:,} of {counted(found.lines, 'line')} {were} {words['right']}"
        yield f"        {share} ({percent(found.right / found.lines)}), in {counted(found.documents, 'dump')}."
        if found.decisive:
            wrong = f"{f'{found.decisive_wrong:,}' if found.decisive_wrong else 'none'} of them {words['wrong']}"
            yield f"        Without it {counted(found.decisive, 'line')} would have {words['otherwise']}, {wrong}."
        else:
            yield "        Without it the same lines would go and stay."
    if rule.family in DISAGREED:
        yield "    Annotators disagree whether credits and repeats are part of a text: the lines judged by hand count."
