"""A rule as a page to read."""

from __future__ import annotations

from collections.abc import Iterator

from boilerplate_cli.rule import CueRule, Rule


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
    if isinstance(rule, CueRule):
        yield f"Cues: {', '.join(rule.cues)}"
    for title, examples in (("Finds" if rule.points < 0 else "Takes", rule.drops), ("Leaves", rule.keeps)):
        if examples:
            yield ""
            yield f"{title}:"
            for example in examples:
                yield from (f"    {line}" for line in example.rstrip("\n").split("\n"))
                if "\n" in example:
                    yield ""
    yield ""
    if rule.points > 0:
        yield f"Switch it off with --ignore {rule.id}; keep single lines with --keep REGEX."
    yield ""
