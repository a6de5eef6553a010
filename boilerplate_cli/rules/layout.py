"""Blank lines that a removal leaves behind. They follow from the other rules and are never judged themselves."""

from __future__ import annotations

from boilerplate_cli.rule import DocumentRule

BLANK = DocumentRule(
    id="layout.blank",
    summary="A blank line that would stand beside another one once the lines between them are gone.",
    why="Between two kept lines one blank run is enough; the others only stood around what was removed.",
    points=0,
    drops=(),
    keeps=(),
    scan=lambda document: (),
)

RULES = (BLANK,)
