"""The rules, one module a family, listed in reading order."""

from __future__ import annotations

from boilerplate_cli.rule import Rule
from boilerplate_cli.rules import content, credit, feed, layout, promo, repeat

FAMILIES = (repeat, feed, credit, promo, content, layout)

RULES: tuple[Rule, ...] = tuple(rule for family in FAMILIES for rule in family.RULES)
