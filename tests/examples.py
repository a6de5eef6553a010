"""The notation of rule examples: one line is itself; several lines have a margin, `x ` goes and `| ` stays.

`x=` and `|=` are lines that nine of ten documents of the same site have, with other figures.
"""

from __future__ import annotations

from typing import NamedTuple

from boilerplate_cli.corpus import Group, countable, folded
from boilerplate_cli.document import Document


class Example(NamedTuple):
    """A text, and of each of its lines whether it has to go."""

    text: str
    goes: list[bool]
    group: Group | None = None
    """What other documents have of it."""


def parse(example: str, goes: bool) -> Example:
    """Read an example of `drops` (`goes`) or of `keeps`."""
    lines = example.strip("\n").split("\n")
    if len(lines) == 1:
        return Example(lines[0] + "\n", [goes])
    for line in lines:
        assert line[:1] in {"x", "|"}, f"no margin: {line!r}"
        assert line[1:2] in {"", " ", "="}, f"no margin: {line!r}"
    shared = "".join(line[2:] + "\n" for line in lines if line[1:2] == "=")
    counts = {line: 9 for line in countable(Document.from_text(shared)) if line == folded(line)}
    group = Group("example.org", 10, lambda lines: counts) if shared else None
    return Example("".join(line[2:] + "\n" for line in lines), [line[0] == "x" for line in lines], group)
