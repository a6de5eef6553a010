"""The rules, one module a family, listed in reading order."""

from __future__ import annotations

from boilerplate_cli.rule import Rule
from boilerplate_cli.rules import (
    ads,
    comments,
    consent,
    content,
    credit,
    feed,
    forms,
    layout,
    legal,
    meta,
    navigation,
    promo,
    related,
    repeat,
    shape,
    share,
    structure,
)

FAMILIES = (
    repeat,
    feed,
    credit,
    promo,
    share,
    related,
    navigation,
    consent,
    comments,
    ads,
    legal,
    forms,
    meta,
    structure,
    shape,
    content,
    layout,
)

RULES: tuple[Rule, ...] = tuple(rule for family in FAMILIES for rule in family.RULES)

RENAMED: dict[str, str] = {}
"""The ids that rules had in earlier releases, each with the id that the rule has now. They stay valid."""
