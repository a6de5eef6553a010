"""A document: its exact lines, and the blocks in which rules read them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from boilerplate_cli.text import DIGIT, WORD, count_words, fold, key_of, sentence_ends

LONGEST_LINE = 65_536
"""Characters. A longer line is one enormous text node or data: no rule examines it, and it stays."""

LONGEST_PARAGRAPH = 60
"""Lines. Hard-wrapped paragraphs of more are not to be expected; lines that all have one length are."""

REMEMBERED_LINES = 16_384
"""Half the lines of a site's pages stand on another of its pages, and each pass sees the lines that stay again."""

LONGEST_REMEMBERED = 1_000
"""Characters. Longer lines hardly ever stand twice, and would make the memory for them unbounded."""

BOM = "\ufeff"


class Block(NamedTuple):
    """One paragraph, headline or list item: what a rule judges. Mostly one line; several in hard-wrapped text."""

    index: int  # type: ignore[assignment]  # nobody looks for an item in a block
    """Place in `Document.blocks`."""
    first: int
    """Index of its first line in `Document.lines`."""
    last: int
    """Index of its last line, `first` for a block of one line."""
    plain: str
    """Its text folded, case kept; empty if it has no word character."""
    key: str
    """`plain` without case."""
    words: int
    """Words between spaces."""
    sentences: int
    """Sentences that end in it."""
    prose: bool
    """It is running text: a sentence of eight words or more, or two of any length."""
    figures: bool
    """A digit stands in it."""
    apart: bool
    """A blank line, or the document's start, stands before it."""

    @property
    def carries_on(self) -> bool:
        """It begins as the middle of a sentence does: with a small letter or a sign that closes or joins."""
        return bool(self.plain) and (self.plain[0].islower() or self.plain[0] in ",.;:)")


class Document:
    """Text as lines that give back its exact characters. A line ends at a line feed only and keeps its ending."""

    def __init__(self, bom: str, lines: Sequence[str], numbers: Sequence[int] = ()) -> None:
        """`numbers` are the lines' indexes in the original, if lines went before."""
        self.bom = bom
        self.lines = lines
        self._numbers = numbers

    @classmethod
    def from_text(cls, text: str) -> Document:
        """Split `text` (of any content) into a document; `from_text(t).text == t`."""
        bom = BOM if text.startswith(BOM) else ""
        pieces = text[len(bom) :].split("\n")
        lines = [piece + "\n" for piece in pieces[:-1]]
        if pieces[-1]:
            lines.append(pieces[-1])
        return cls(bom, lines)

    def __reduce__(self) -> tuple[type[Document], tuple[str, Sequence[str], Sequence[int]]]:
        """Only the text travels between processes; the rest is found again where it is asked for."""
        return Document, (self.bom, self.lines, self._numbers)

    def reduced_to(self, numbers: Sequence[int]) -> Document:
        """What is left of this original when only the lines with these indexes stay."""
        return Document(self.bom, [self.lines[number] for number in numbers], numbers)

    def number(self, line: int) -> int:
        """The 1-based number in the original of the line with this index: what reports and reasons name."""
        return (self._numbers[line] if self._numbers else line) + 1

    @property
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
        long = sum(1 for line in self.lines if len(line) > 101 and "://" not in line and len(line.rstrip()) > 100)
        if long and long >= 0.015 * len(self.lines):
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
        lines, column = self.lines, self.wrap_column
        blocks: list[Block] = []
        new_tuple = tuple.__new__
        apart = True
        following = 0
        for number, line in enumerate(lines):
            if number < following:
                continue  # it is part of the block before
            following = number + 1
            if line == "\n":
                apart = True
                continue
            if len(line) > LONGEST_LINE:
                apart = False
                continue
            text = line
            if column:
                following = _end_of_paragraph(lines, number, column)
                text = "".join(lines[number:following])
            facts = _facts(text) if len(text) <= LONGEST_REMEMBERED else _facts.__wrapped__(text)
            if not facts[0] and text.isspace():
                apart = True
                continue
            # As `Block(...)` does, at a third of its cost: there is one for nearly every line.
            blocks.append(new_tuple(Block, (len(blocks), number, following - 1, *facts, apart)))
            apart = False
        return blocks

    @property
    def words(self) -> int:
        """The words of all lines that have any; a line of signs has none."""
        unexamined = sum(count_words(line) for line in self.lines if len(line) > LONGEST_LINE)
        return unexamined + sum([block.words for block in self.blocks])

    @cached_property
    def worded(self) -> list[Block]:
        """The blocks that have words."""
        return [block for block in self.blocks if block.plain]

    @cached_property
    def fragmented(self) -> bool:
        """True where a line is one text node of the page, so that a sentence runs over several lines.

        Taken for granted when one block in twelve goes on in lower case after a block that ended no sentence.
        """
        blocks = self.blocks
        return len(blocks) >= 12 and sum(block.carries_on for block in blocks) * 12 >= len(blocks)


@lru_cache(maxsize=REMEMBERED_LINES)
def _facts(text: str) -> tuple[str, str, int, int, bool, bool]:
    """What a block's text says by itself, from `plain` to `figures`."""
    plain = fold(text)
    if not plain or not (plain[0].isalnum() or WORD.search(plain)):
        return "", "", 0, 0, False, False
    words, sentences = plain.count(" ") + 1, sentence_ends(plain)
    prose = sentences > 1 or (sentences == 1 and words >= 8)
    return plain, key_of(plain), words, sentences, prose, DIGIT.search(plain) is not None


def _end_of_paragraph(lines: Sequence[str], start: int, column: int) -> int:
    """The index after the last line of the hard-wrapped paragraph that starts at `start`."""
    end, most = start + 1, min(start + LONGEST_PARAGRAPH, len(lines))
    while end < most and _continues(lines[end - 1], lines[end], column):
        end += 1
    return end


def _continues(line: str, following: str, column: int) -> bool:
    """True if `following` goes on with the paragraph of `line`: its first word would not have fitted on it."""
    length = len(line.rstrip())
    word = following.split(None, 1)
    if not word or length <= 0.6 * column or len(following) > LONGEST_LINE or word[0] in {"*", "-", "•", "+", "#", "|"}:
        return False
    return length + 1 + len(word[0]) > column
