"""The unified diff, written straight from the removed lines. `patch` and `git apply` accept it, and undo it.

Bytes throughout, a line ends at a line feed only, no times. The rules stand in each hunk's heading.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from boilerplate_cli.batch import Failure, Result
from boilerplate_cli.encodings import encode
from boilerplate_cli.files import name_bytes
from boilerplate_cli.reports.about import About
from boilerplate_cli.reports.text import Paint
from boilerplate_cli.rules import layout
from boilerplate_cli.text import visible

CONTEXT = 3
"""Lines of context around a change, as in every unified diff."""


class Change(NamedTuple):
    """One line of a diff."""

    sign: str
    """`-`, `+` or a space."""
    line: bytes
    rule: str = ""


class Hunk(NamedTuple):
    """A stretch of changes with its context."""

    old: int
    """0-based line of the original where it starts."""
    new: int
    changes: Sequence[Change]

    @property
    def rules(self) -> list[str]:
        """The rules that took lines here, in the order of the lines."""
        return list(
            dict.fromkeys(change.rule for change in self.changes if change.rule and change.rule != layout.BLANK.id)
        )

    @property
    def heading(self) -> str:
        """The `@@` line without its end."""
        old = sum(change.sign != "+" for change in self.changes)
        new = sum(change.sign != "-" for change in self.changes)
        return f"@@ -{_range(self.old, old)} +{_range(self.new, new)} @@ {' '.join(self.rules)}".rstrip()


class Diff:
    """The diff of every document: the exact bytes, or, on a terminal or in colour, what a reader may see of them."""

    def __init__(self, about: About) -> None:
        """Nothing comes first."""
        self._about = about

    def add(self, result: Result) -> None:
        """Write a document's diff."""
        if self._about.color or self._about.terminal:
            for line in shown_diff(result, self._about.paint):
                self._about.line(line)
        else:
            for part in unified_diff(result):
                self._about.write(part)

    def fail(self, failure: Failure) -> None:
        """Failures are for standard error."""

    def close(self) -> None:
        """Nothing comes last."""


def unified_diff(result: Result) -> Iterator[bytes]:
    """The diff of a document, nothing if it did not change."""
    if not result.cleaning.changed:
        return
    yield b"--- " + _quoted("a/" + result.name) + b"\n"
    yield b"+++ " + _quoted("b/" + result.name) + b"\n"
    for hunk in hunks(result):
        yield hunk.heading.encode() + b"\n"
        for change in hunk.changes:
            yield change.sign.encode() + change.line
            if not change.line.endswith(b"\n"):
                yield b"\n\\ No newline at end of file\n"


def shown_diff(result: Result, paint: Paint) -> Iterator[str]:
    """The unified diff for a terminal. It is for reading, not for `patch`."""
    if not result.cleaning.changed:
        return
    yield paint(f"--- a/{visible(result.name)}", "bold")
    yield paint(f"+++ b/{visible(result.name)}", "bold")
    colors = {"-": "red", "+": "green"}
    for hunk in hunks(result):
        yield paint(hunk.heading, "cyan")
        for change in hunk.changes:
            line = visible(change.line.decode(result.encoding, "replace").rstrip("\r\n"))
            yield paint(change.sign + line, colors[change.sign]) if change.sign in colors else " " + line


def hunks(result: Result) -> Iterator[Hunk]:
    """The document's changes with their context; changes closer than twice the context share a hunk."""
    changes = _changes(result)
    start: int | None = None
    last = old = new = 0
    at = (0, 0)
    positions = []
    for number, change in enumerate(changes):
        positions.append((old, new))
        if change.sign != " ":
            if start is not None and number - last > 2 * CONTEXT:
                yield Hunk(*at, changes[start : last + CONTEXT + 1])
                start = None
            if start is None:
                start = max(0, number - CONTEXT)
                at = positions[start]
            last = number
        old += change.sign != "+"
        new += change.sign != "-"
    if start is not None:
        yield Hunk(*at, changes[start : last + CONTEXT + 1])


def _changes(result: Result) -> list[Change]:
    document = result.cleaning.document
    gone = {removal.line - 1: removal.rule for removal in result.cleaning.removals}
    mark = encode(document.bom, result.encoding)
    changes = [
        Change("-" if number in gone else " ", encode(line, result.encoding), gone.get(number, ""))
        for number, line in enumerate(document.lines)
    ]
    if mark and changes:
        # The byte-order mark stays at the start of the file, in front of whichever line comes first there.
        if 0 in gone:
            heir = next((number for number in range(len(changes)) if number not in gone), None)
            if heir is None:
                changes.append(Change("+", mark))
            else:
                changes[heir : heir + 1] = [changes[heir]._replace(sign="-"), Change("+", mark + changes[heir].line)]
        changes[0] = changes[0]._replace(line=mark + changes[0].line)
    return changes


def _range(start: int, count: int) -> str:
    line = start + 1 if count else start
    return str(line) if count == 1 else f"{line},{count}"


def _quoted(name: str) -> bytes:
    """A file name as `patch` and git read it: quoted where it holds anything unusual, else closed by a tab."""
    raw = name_bytes(name)
    if not any(byte < 0x20 or byte >= 0x7F or byte in b'"\\' for byte in raw):
        return raw + b"\t"
    escapes = {0x22: b'\\"', 0x5C: b"\\\\", 0x09: b"\\t", 0x0A: b"\\n", 0x0D: b"\\r"}
    return (
        b'"'
        + b"".join(escapes.get(byte, bytes([byte]) if 0x20 <= byte < 0x7F else b"\\%03o" % byte) for byte in raw)
        + b'"'
    )
