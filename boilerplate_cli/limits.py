"""How much may be found before a check fails."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from boilerplate_cli.batch import Failure, Result
from boilerplate_cli.patterns import pattern
from boilerplate_cli.text import counted

NAMED = 10
"""Documents over their limit that are named; the others are counted."""

_LIMIT = pattern(r"(\d+)|(\d+(?:\.\d+)?) ?%", re.ASCII)


class Limit(NamedTuple):
    """So many lines, or such a share of the words, may go; more is too much."""

    most: float
    """Lines, or per cent of the words."""
    share: bool = False

    @classmethod
    def parse(cls, text: str) -> Limit:
        """`12` or `2.5%`. Raises ValueError for anything else."""
        found = _LIMIT.fullmatch(text.strip())
        if not found or float(found[2] or 0) > 100:
            raise ValueError(f"{text!r} is neither a number of lines, as 12, nor a share of the words, as 2.5%")
        return cls(int(found[1])) if found[1] else cls(float(found[2]), share=True)

    def exceeded(self, lines: int, words: int, of: int) -> str:
        """What is too much where so many `lines` with so many `words` would go `of` so many; "" if nothing is."""
        if self.share:
            if words * 100 > of * self.most:
                return f"{words * 100 / of:.4g} % of the words would go, more than {self.most:g} %"
        elif lines > self.most:
            return f"{counted(lines, 'line')} would go, more than {self.most:g}"
        return ""


class Limits:
    """Hears of every document and says whether the check fails, and why."""

    def __init__(self, run: Limit | None = None, document: Limit | None = None) -> None:
        """The limits of the run and of each document. Without either, one line is too much."""
        self._run = run
        self._document = document
        self._lines = self._words = self._of = 0
        self._held_back = False
        self._over: list[str] = []
        self._more = 0

    def add(self, result: Result) -> None:
        """Count a document."""
        cleaning = result.cleaning
        lines, of = cleaning.removed_lines, cleaning.words
        words = of - cleaning.words_left
        self._held_back |= bool(cleaning.held_back)
        self._lines += lines
        self._words += words
        self._of += of
        if self._document and (reason := self._document.exceeded(lines, words, of)):
            if len(self._over) < NAMED:
                self._over.append(f"{result.name}: {reason}")
            else:
                self._more += 1

    def fail(self, failure: Failure) -> None:
        """What failed is no matter of limits."""

    @property
    def exceeded(self) -> bool:
        """True if the check fails: over a limit, or a document was held back."""
        unlimited = not self._run and not self._document
        return self._held_back or any(self.reasons()) or (unlimited and self._lines > 0)

    def reasons(self) -> Iterator[str]:
        """What is over a limit that was given, a line each."""
        yield from self._over
        if self._more:
            yield f"{self._more} more documents are over that limit"
        if self._run and (reason := self._run.exceeded(self._lines, self._words, self._of)):
            yield f"in all, {reason}"
