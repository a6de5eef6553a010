"""credit"""
from __future__ import annotations
from boilerplate_cli.rule import Rule
RULES: tuple[Rule, ...] = ()
