"""The notation of rule examples: one line is itself; several lines have a margin, `x ` goes and `| ` stays."""

from __future__ import annotations

from typing import NamedTuple


class Example(NamedTuple):
    """A text, and of each of its lines whether it has to go."""

    text: str
    goes: list[bool]


def parse(example: str, goes: bool) -> Example:
    """Read an example of `drops` (`goes`) or of `keeps`."""
    lines = example.strip("\n").split("\n")
    if len(lines) == 1:
        return Example(lines[0] + "\n", [goes])
    for line in lines:
        assert line[:2].strip() in {"x", "|"}, f"no margin: {line!r}"
    return Example("".join(line[2:] + "\n" for line in lines), [line[0] == "x" for line in lines])
