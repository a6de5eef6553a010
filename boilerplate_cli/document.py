"""A document: its exact lines, and the blocks in which rules read them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from boilerplate_cli.corpus import Group
from boilerplate_cli.form import form
from boilerplate_cli.languages import telling
from boilerplate_cli.text import WORD, count_words, fold, has_digit, key_of, length_in_words, sentence_ends

LONGEST_LINE = 65_536
"""Characters. A longer line is one enormous text node or data: no rule examines it, and it stays."""

LONGEST_PARAGRAPH = 60
"""Lines. Hard-wrapped paragraphs of more are not to be expected; lines that all have one length are."""

LONGEST_WRAPPED = LONGEST_LINE // LONGEST_PARAGRAPH
"""Characters. A longer line is no part of a hard-wrapped paragraph."""

REMEMBERED_LINES = 4_096
"""Half the lines of a site's pages stand on another of its pages, and each pass sees the lines that stay again. Four
times as many take a quarter more memory and save no time."""

LONGEST_REMEMBERED = 1_000
"""Characters. Longer lines hardly ever stand twice, and would make the memory for them unbounded."""

BOM = "\ufeff"

MOST_TELLING = 120
"""Blocks. So many, from all parts of a document, tell its languages."""

LONGEST_TELLING = 120
"""Characters of each of them."""

_GOING_ON = ",.;:)"

_LINE = re.compile(r".*\n|.+")


class Block(NamedTuple):
    """One paragraph, headline or list item: what a rule judges. Mostly one line; several in hard-wrapped text."""

    index: int  # type: ignore[assignment]  # nobody looks for an item in a block
    """Place in `Document.blocks`."""
    first: int
    """Index of its first line in `Document.lines`."""
    last: int
    """Index of its last line, `first` for a block of one line."""
    apart: bool
    """A blank line, or the document's start, stands before it."""
    plain: str
    """Its text folded, case kept; empty if it has no word character."""
    key: str
    """`plain` without case."""
    words: int
    """Words between spaces; in a script without spaces, two letters make one."""
    sentences: int
    """Sentences that end in it."""
    prose: bool
    """It is running text: a sentence of eight words or more, or two of any length."""
    figures: bool
    """A digit stands in it."""
    form: int
    """How much its form is that of boilerplate: see `form.form`."""

    @property
    def carries_on(self) -> bool:
        """It begins as the middle of a sentence does: with a small letter or a sign that closes or joins."""
        return bool(self.plain) and (self.plain[0].islower() or self.plain[0] in _GOING_ON)


class Document:
    """Text as lines that give back its exact characters. A line ends at a line feed only and keeps its ending."""

    def __init__(self, bom: str, lines: Sequence[str], numbers: Sequence[int] = ()) -> None:
        """`numbers` are the lines' indexes in the original, if lines went before."""
        self.bom = bom
        self.lines = lines
        self._numbers = numbers
        self.group: Group | None = None
        """The documents that this one belongs to, if they were counted."""

    @classmethod
    def from_text(cls, text: str) -> Document:
        """Split `text` (of any content) into a document; `from_text(t).text == t`."""
        bom = BOM if text.startswith(BOM) else ""
        document = cls(bom, _LINE.findall(text, len(bom)))
        document.text = text
        return document

    def __reduce__(self) -> tuple[type[Document], tuple[str, Sequence[str], Sequence[int]]]:
        """Only the text travels between processes; the rest is found again where it is asked for."""
        return Document, (self.bom, self.lines, self._numbers)

    def reduced_to(self, numbers: Sequence[int]) -> Document:
        """What is left of this original when only the lines with these indexes stay."""
        left = Document(self.bom, [self.lines[number] for number in numbers], numbers)
        left.group = self.group
        return left

    def number(self, line: int) -> int:
        """The 1-based number in the original of the line with this index: what reports and reasons name."""
        return (self._numbers[line] if self._numbers else line) + 1

    @cached_property
    def text(self) -> str:
        """The exact text."""
        return self.bom + "".join(self.lines)

    @cached_property
    def wrap_column(self) -> int | None:
        """The column at which paragraphs are hard-wrapped, None where one paragraph is one line.

        Measured on html2text dumps: 50 to 100 columns; at least six lines and 8 % of all lines
        end within 14 characters of the column.
        """
        # Most documents have so many longer lines that the column would lie beyond 100: told without sorting.
        long = [line for line in self.lines if len(line) > 101]
        long = [line for line in long if "://" not in line and len(line.rstrip()) > 100]
        if long and len(long) >= 0.015 * len(self.lines):
            return None
        lengths = sorted([len(line.rstrip()) for line in self.lines if len(line) > 1 and "://" not in line])
        if len(lengths) < 6:
            return None
        column = lengths[-1] if len(lengths) <= 60 else lengths[int(len(lengths) * 0.985)]
        if not 50 <= column <= 100:
            return None
        near = sum(column - 14 <= length <= column for length in lengths)
        return column if near >= max(6, 0.08 * len(lengths)) else None

    @cached_property
    def blocks(self) -> list[Block]:
        """The blocks in order. Blank lines and lines over `LONGEST_LINE` belong to none."""
        column = self.wrap_column
        starts = _paragraph_starts(self.lines, column) if column else ()
        texts = ["".join(self.lines[start:end]) for start, end in pairwise(starts)] if starts else self.lines
        blocks: list[Block] = []
        new_tuple = tuple.__new__
        apart = True
        for number, facts in enumerate(map(_known.__getitem__, texts)):
            if facts:
                # As `Block(...)` does, at a third of its cost: there is one for nearly every line.
                blocks.append(new_tuple(Block, (len(blocks), number, number, apart) + facts))  # noqa: RUF005 -- faster
                apart = False
            else:
                apart = facts is None
        if starts:
            blocks = [block._replace(first=starts[block.first], last=starts[block.first + 1] - 1) for block in blocks]
        return blocks

    @property
    def words(self) -> int:
        """The words of all lines that have any; a line of signs has none."""
        unexamined = [line for line in self.lines if len(line) > LONGEST_LINE]
        return sum(map(count_words, unexamined)) + sum([block.words for block in self.blocks])

    @cached_property
    def worded(self) -> list[Block]:
        """The blocks that have words."""
        return [block for block in self.blocks if block.plain]

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages beside English in which rules look for phrases here: codes of ISO 639-1, in a fixed order.

        Told from the document's own words, and generously: it may hold several, as a German site's menus stand around
        an English text, and one with too few words to tell is taken for all that its letters allow. See `telling`.
        """
        step = len(self.worded) // MOST_TELLING + 1
        return telling.tell(" ".join([block.key[:LONGEST_TELLING] for block in self.worded[::step]]))

    @cached_property
    def fragmented(self) -> bool:
        """True where a line is one text node of the page, so that a sentence runs over several lines.

        Taken for granted when one block in twelve goes on in lower case after a block that ended no sentence.
        """
        starts = [block.plain[0] for block in self.worded]
        carried = sum(map(str.islower, starts)) + sum(map(_GOING_ON.count, starts))
        return len(self.blocks) >= 12 and carried * 12 >= len(self.blocks)


Facts = tuple[str, str, int, int, bool, bool, int]
"""What a block's text says by itself, from `plain` to `form`."""

_SIGNS_ONLY: Facts = ("", "", 0, 0, False, False, 0)


class _KnownFacts(dict[str, "Facts | tuple[()] | None"]):
    """The facts of texts: None for blank ones, an empty tuple for those that no rule examines."""

    def __missing__(self, text: str) -> Facts | tuple[()] | None:
        if len(text) > LONGEST_LINE:
            return ()
        facts = _facts(text)
        if len(text) <= LONGEST_REMEMBERED:
            if len(self) >= REMEMBERED_LINES:
                self.clear()
            self[text] = facts
        return facts


_known = _KnownFacts()


def _facts(text: str) -> Facts | None:
    plain = fold(text)
    if not plain or not (plain[0].isalnum() or WORD.search(plain)):
        return None if text.isspace() else _SIGNS_ONLY
    words, sentences = length_in_words(plain), sentence_ends(plain)
    prose = sentences > 1 or (sentences == 1 and words >= 8)
    figures = has_digit(plain)
    return plain, key_of(plain), words, sentences, prose, figures, form(plain, words, sentences, figures)


def _paragraph_starts(lines: Sequence[str], column: int) -> list[int]:
    """The indexes of the lines that begin a hard-wrapped paragraph, or stand alone, and the number of all lines."""
    starts = [0]
    for number in range(1, len(lines)):
        if number - starts[-1] == LONGEST_PARAGRAPH or not _continues(lines[number - 1], lines[number], column):
            starts.append(number)
    return [*starts, len(lines)]


def _continues(line: str, following: str, column: int) -> bool:
    """True if `following` goes on with the paragraph of `line`: its first word would not have fitted on it."""
    length = len(line.rstrip())
    word = following.split(None, 1)
    if not word or length <= 0.6 * column or word[0] in {"*", "-", "•", "+", "#", "|"}:
        return False
    if len(line) > LONGEST_WRAPPED or len(following) > LONGEST_WRAPPED:
        return False
    return length + 1 + len(word[0]) > column
