"""A document: its exact lines, and the blocks in which rules read them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from boilerplate_cli.text import WORD, fold, key_of, sentence_ends

LONGEST_LINE = 65_536
"""Characters. A longer line is one enormous text node or data: no rule examines it, and it stays."""

LONGEST_PARAGRAPH = 60
"""Lines. Hard-wrapped paragraphs of more are not to be expected; lines that all have one length are."""

BOM = "\ufeff"


@dataclass(slots=True)
class Block:
    """One paragraph, headline or list item: what a rule judges. Mostly one line; several in hard-wrapped text."""

    index: int
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
    apart: bool
    """A blank line, or the document's start, stands before it."""

    @property
    def prose(self) -> bool:
        """Running text: a sentence of eight words or more, or two of any length."""
        return self.sentences > 1 or (self.sentences == 1 and self.words >= 8)


class Document:
    """Text as lines that give back its exact characters. A line ends at `\\n` only and keeps its ending."""

    def __init__(self, bom: str, lines: Sequence[str], numbers: Sequence[int] = ()) -> None:
        """`numbers` are the lines' indexes in the original, if lines went before."""
        self.bom = bom
        self.lines = lines
        self._numbers = numbers
        self._folded: dict[str, tuple[str, str, int, int]] = {}

    @classmethod
    def from_text(cls, text: str) -> Document:
        """Split `text` (of any content) into a document; `from_text(t).text == t`."""
        bom = BOM if text.startswith(BOM) else ""
        pieces = text[len(bom) :].split("\n")
        lines = [piece + "\n" for piece in pieces[:-1]]
        if pieces[-1]:
            lines.append(pieces[-1])
        return cls(bom, lines)

    def __reduce__(self) -> tuple[type[Document], tuple[str, Sequence[str]]]:
        """Only the text travels between processes; the rest is found again where it is asked for."""
        return Document, (self.bom, self.lines)

    def reduced_to(self, numbers: Sequence[int]) -> Document:
        """What is left of this original when only the lines with these indexes stay."""
        left = Document(self.bom, [self.lines[number] for number in numbers], numbers)
        left._folded = self._folded  # so that the next pass need not fold the same lines again
        return left

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

        Measured on html2text dumps (`reference`: 50 to 100 columns; at least six lines and 8 % of all lines
        end within 14 characters of the column).
        """
        lengths = sorted(len(line.rstrip()) for line in self.lines if "://" not in line and not line.isspace())
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
        blocks: list[Block] = []
        lines, folded, column = self.lines, self._folded, self.wrap_column
        apart, number, count = True, 0, len(self.lines)
        while number < count:
            line = lines[number]
            first = number
            number += 1
            if len(line) > LONGEST_LINE:
                apart = False
                continue
            while (
                column
                and number < count
                and number - first < LONGEST_PARAGRAPH
                and _continues(lines[number - 1], lines[number], column)
            ):
                number += 1
            text = line if number - first == 1 else "".join(lines[first:number])
            known = folded.get(text)
            if known is None:
                plain = fold(text)
                if not WORD.search(plain):
                    plain = ""
                folded[text] = known = (
                    plain,
                    key_of(plain),
                    plain.count(" ") + 1 if plain else 0,
                    sentence_ends(plain),
                )
            if not known[0] and text.isspace():
                apart = True
                continue
            blocks.append(Block(len(blocks), first, number - 1, *known, apart))
            apart = False
        return blocks

    @cached_property
    def keys(self) -> str:
        """The keys of all blocks, one a line: what the cue index searches."""
        return "\n".join([block.key for block in self.blocks])

    @cached_property
    def fragmented(self) -> bool:
        """True where a line is one text node of the page, so that a sentence runs over several lines.

        Taken for granted when one block in twelve goes on in lower case after a block that ended no sentence.
        """
        blocks = self.blocks
        carried = sum(block.plain[:1].islower() or block.plain[:1] in ",.;:)" for block in blocks if block.plain)
        return len(blocks) >= 12 and carried * 12 >= len(blocks)


def _continues(line: str, following: str, column: int) -> bool:
    """True if `following` goes on with the paragraph of `line`: its first word would not have fitted before `column`."""
    length = len(line.rstrip())
    word = following.split(None, 1)
    if not word or length <= 0.6 * column or len(following) > LONGEST_LINE or word[0] in {"*", "-", "•", "+", "#", "|"}:
        return False
    return length + 1 + len(word[0]) > column
