"""Other documents: what makes two lines of them the same, and in how many of them a line stands."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from boilerplate_cli.patterns import pattern
from boilerplate_cli.stamps import MONTHS, WEEKDAYS
from boilerplate_cli.text import has_digit

if TYPE_CHECKING:
    from boilerplate_cli.document import Document

FOLDING = 1
"""The version of `spellings`: counts that were folded otherwise know none of today's lines."""

LONGEST_COUNTED = 2_000
"""Characters. Longer texts hardly ever stand in two documents, save in copies of the whole."""

MOST_KNOWN = 8_192
"""Lines of a group whose counts are remembered: a site's documents have their menus in common."""

REMEMBERED_LINES, LONGEST_REMEMBERED = 16_384, 200
"""Lines, and their characters: each pass asks again, and a site's pages have most of their short lines in common."""

_NUMBER = pattern(r"\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th)\b| ?[ap]\.?m\b\.?)?")
_WORD = pattern(r"[^\W\d_]+")
_NAMES = MONTHS.keys() | WEEKDAYS


def folded(key: str) -> str:
    """What dated and numbered spellings of a line share: a 0 for each of the numbers and names of days and months.

    `key` is a block's key. So `3 comments` and `17 comments` are one line, and so are `Posted on May 3rd, 2019` and
    `Posted on June 21st, 2020`.
    """
    if has_digit(key):
        key = _NUMBER.sub("0", key)
    if _NAMES.isdisjoint(_WORD.findall(key)):
        return key
    return _WORD.sub(lambda word: "0" if word[0] in _NAMES else word[0], key)


def spellings(key: str) -> tuple[str, str]:
    """A block's key as it is counted: folded, and exactly as it stands. The first is empty for what is not counted.

    Numbers and dates alone are not: of these nearly every document has one.
    """
    return _remembered(key) if len(key) <= LONGEST_REMEMBERED else _spelled(key)


def _spelled(key: str) -> tuple[str, str]:
    words = _WORD.findall(key)
    if not words or len(key) > LONGEST_COUNTED:
        return "", ""
    if _NAMES.isdisjoint(words) and not has_digit(key):
        return key, key
    line = folded(key)
    return (line, f"={key}") if _WORD.search(line) else ("", "")


_remembered = lru_cache(maxsize=REMEMBERED_LINES)(_spelled)


def countable(document: Document) -> Iterator[str]:
    """What is counted of a document: its lines, folded, and exactly as they stand where that differs."""
    for block in document.worded:
        line, exact = spellings(block.key)
        if line:
            yield line
        if exact != line:
            yield exact


class Group:
    """The documents that one document belongs to, as they were counted."""

    def __init__(self, name: str, documents: int, count: Callable[[Collection[str]], Mapping[str, int]]) -> None:
        """`count` says of lines, as `countable` gives them, in how many of the `documents` each stands.

        What it leaves out stands in none.
        """
        self.name = name
        """Of the site or folder; empty where all documents are one group."""
        self.documents = documents
        self._count = count
        self._known: dict[str, int] = {}

    def frequencies(self, lines: Collection[str]) -> Mapping[str, int]:
        """In how many documents of the group each of these folded lines stands. Raises OSError for damaged counts."""
        if len(self._known) > MOST_KNOWN:
            self._known.clear()
        unknown = {line for line in lines if line not in self._known}
        found = self._count(unknown) if unknown else {}
        counts = {line: self._known[line] if line in self._known else found.get(line, 0) for line in lines}
        self._known.update((line, counts[line]) for line in unknown if len(line) <= LONGEST_REMEMBERED)
        return counts
