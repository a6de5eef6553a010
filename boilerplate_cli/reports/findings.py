"""What a run found, as CI systems want it: a place in a file, a rule, a sentence, and a fingerprint.

Lines that went for one rule, one below the other, are one finding: a menu is one thing to look at. So is a document
that was held back, and an input that failed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256
from typing import NamedTuple

from boilerplate_cli.batch import Failure, Result
from boilerplate_cli.cleaner import Removal
from boilerplate_cli.encodings import encode
from boilerplate_cli.reports.about import About
from boilerplate_cli.rules import RULES, layout
from boilerplate_cli.text import visible

HELD_BACK, FAILED = "held-back", "failed"
"""They stand in the place of a rule."""

QUOTED = 100
"""Characters of a line that a message shows."""


class Finding(NamedTuple):
    """One thing to look at."""

    path: str
    """As it is seen from the project's folder, with `/`. It may hold anything that a file name can."""
    first: int
    """1-based line of the file; of JSON Lines that of the row."""
    last: int
    rule: str
    """The id of a rule, `HELD_BACK` or `FAILED`."""
    lines: int
    """Lines that would go."""
    message: str
    """One sentence, safe for a terminal."""
    fingerprint: str
    """32 hexadecimal digits. No other finding of the run has them, and no edit elsewhere in the file changes them."""
    content: str
    """16 hexadecimal digits of rule and text, a colon, and which of such findings in the file it is, from 1."""


class Findings:
    """Makes findings of results, which have to come in the order of their files."""

    def __init__(self, about: About) -> None:
        """Start at nothing."""
        self._place = about.place
        self._source = ""
        self._seen: Counter[str] = Counter()

    def of(self, result: Result) -> Iterator[Finding]:
        """The findings in a document."""
        if result.cleaning.held_back:
            message = _within(result, f"held back: {result.cleaning.held_back}")
            held = self._finding(result.source, result.row or 1, HELD_BACK, message, _texts(result))
            yield held._replace(lines=0)
        for stretch in stretches(result.cleaning.removals):
            first, texts = stretch[0], [removal.text for removal in stretch]
            message = _within(result, _said(first.rule, texts), first.line)
            finding = self._finding(result.source, result.row or first.line, first.rule, message, texts)
            yield finding if result.row else finding._replace(last=stretch[-1].line)

    def failure(self, failure: Failure) -> Finding:
        """What could not be cleaned, as a finding."""
        message = f"could not be read: {visible(failure.error)}"
        return self._finding(failure.source, failure.row or 1, FAILED, message, [failure.error])._replace(lines=0)

    def _finding(self, source: str, line: int, rule: str, message: str, texts: Sequence[str]) -> Finding:
        if source != self._source:
            self._source = source
            self._seen.clear()
        lines = [text.rstrip("\r\n") for text in texts]
        content = _digest(rule, *lines)[:16]
        self._seen[content] += 1
        number = self._seen[content]
        path = self._place(source)
        fingerprint = _digest(path, content, str(number))[:32]
        return Finding(path, line, line, rule, len(lines), message, fingerprint, f"{content}:{number}")


def stretches(removals: Sequence[Removal]) -> Iterator[list[Removal]]:
    """The lines with words that went for one rule, one below the other; blank lines that went part none."""
    group: list[Removal] = []
    reached = 0
    for removal in removals:
        blank = removal.rule == layout.BLANK.id
        if group and not (removal.line == reached + 1 and (blank or removal.rule == group[0].rule)):
            yield group
            group = []
        if not blank:
            group.append(removal)
        reached = removal.line
    if group:
        yield group


@cache
def summaries() -> dict[str, str]:
    """What each rule finds, and what else findings can be."""
    others = {HELD_BACK: "A document that would lose too much and was left alone.", FAILED: "An input that failed."}
    return {rule.id: rule.summary for rule in RULES} | others


def _said(rule: str, texts: Sequence[str]) -> str:
    """A sentence on lines that went for a rule."""
    text = visible(texts[0].strip())
    quoted = text if len(text) <= QUOTED else text[: QUOTED - 1] + "…"
    count = f"{len(texts)} lines from " if len(texts) > 1 else ""
    return f"{summaries()[rule].rstrip('.')}: {count}“{quoted}”"


def _within(result: Result, message: str, line: int | None = None) -> str:
    """The message, with the line of the text where the file has one row for all of it."""
    return message if result.row is None or line is None else f"line {line} of the text: {message}"


def _texts(result: Result) -> list[str]:
    return [line for line in result.cleaning.document.lines if not line.isspace()]


def _digest(*parts: str) -> str:
    return sha256(b"\0".join(encode(part, "utf-8") for part in parts)).hexdigest()
