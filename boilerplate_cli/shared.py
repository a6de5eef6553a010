"""What a document has in common with the others of its group: of its site, mostly.

That is the template in which its text stands, and some of the text: other pages' lists of the latest stories name its
headline, and a paragraph may stand in several places. So only rows of short lines are taken for a template by their
mere number; and nothing is, where most sentences of a document stand elsewhere: it is a copy.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain, groupby
from typing import NamedTuple

from boilerplate_cli.copies import byline, headline_like, sung, tabular
from boilerplate_cli.corpus import Group, spellings
from boilerplate_cli.document import Block, Document

# The numbers were chosen on the dumps of 41 sites with five to 31 labelled pages each.
FEWEST_DOCUMENTS = 5
"""What two of three or four pages have in common may be their text."""

FEWEST_SHARING = 3
"""Documents that have a line, this one among them."""

SOME, HALF, NEARLY_ALL = 0.2, 0.5, 0.8
"""Shares of the documents of a group. Sentences need the last."""

ROW, LONG_ROW = 3, 6
"""Lines one below the other that others have, too. Sentences need the second. Fewer than the first are headings and
refrains where they stand inside the text."""

HEAD = 12
"""Lines above a text among which its headline stands."""


class SharedLine(NamedTuple):
    """A line of a document that others of its group have, too."""

    block: Block
    documents: int
    """So many have it, this one among them."""
    template: bool
    """It stands in a row of such lines, and half of the documents have it as it stands, figures and dates included."""


class Shared:
    """The lines of a document that others have, and what shows that some are its own text in spite of that."""

    def __init__(self, document: Document, group: Group) -> None:
        """Look the lines of `document` up. Raises OSError if the counts are damaged."""
        self.blocks: Sequence[Block] = document.worded
        self.all = group.documents
        self.known: dict[int, tuple[int, bool]] = {}
        """By `Block.index` the lines that enough documents have: how many, and whether exactly so."""
        spelled = [spellings(block.key) for block in self.blocks]
        counts = group.frequencies({*chain.from_iterable(spelled)} - {""})
        for block, (line, exact) in zip(self.blocks, spelled, strict=True):
            if line and counts[line] >= max(FEWEST_SHARING, SOME * self.all):
                as_it_stands = exact == line or counts[exact] >= HALF * self.all
                self.known[block.index] = (counts[exact if as_it_stands else line], as_it_stands)

    def lines(self) -> Iterator[SharedLine]:
        """Those that seem to be of a template."""
        own = [block for block in self.blocks if block.prose and not self._has(block)]
        all_words = sum(block.words for block in self.blocks if block.prose)
        if not own or sum(block.words for block in own) * 2 < all_words:
            return  # a copy
        heads = self._heads()
        above: Block | None = None
        for known, group in groupby(self.blocks, self._has):
            row = list(group)
            within = own[0].index < row[0].index < own[-1].index
            if known and not (within and len(row) < ROW) and not (len(row) > 1 and sung(row)):
                signature = row[0] if above and above.prose else None
                for place, block in enumerate(row):
                    enough = self._enough(block, len(row), block is signature)
                    if enough and block.index not in heads and not tabular(row[max(0, place - 2) : place + 3]):
                        documents, exactly = self.known[block.index]
                        template = exactly and len(row) >= ROW and documents >= HALF * self.all
                        yield SharedLine(block, documents, template)
            above = row[-1]

    def _has(self, block: Block) -> bool:
        return block.index in self.known

    def _enough(self, block: Block, row: int, signature: bool) -> bool:
        """Whether enough documents have a line that stands in a row of so many."""
        share = self.known[block.index][0] / self.all
        if byline(block):
            return False  # of the same author, or of any day
        if block.prose:
            return share >= NEARLY_ALL and row >= LONG_ROW
        return share >= HALF or (row >= ROW and not signature)

    def _heads(self) -> set[int]:
        """Where headlines of the document's own text may stand, by `Block.index`.

        Above each piece of it the nearest line, the nearest that looks like a headline, the one above that if it looks
        so, too, and the longest.
        """
        heads: set[int] = set()
        above: list[Block] = []
        for block in self.blocks:
            if not block.prose:
                above.append(block)
                continue
            if above and not self._has(block):
                near = above[: -HEAD - 1 : -1]
                titles = [line for line in near if headline_like(line) and not byline(line)]
                decked = [one for one, deck in zip(titles[1:2], titles, strict=False) if one.index == deck.index - 1]
                longest = [max(titles, key=lambda line: line.words)] if titles else []
                heads.update(line.index for line in (near[0], *titles[:1], *decked, *longest))
            above = []
        return heads


@lru_cache(maxsize=1)
def shared_lines(document: Document) -> tuple[SharedLine, ...]:
    """What a document has of a template, if its group is known and large enough. Raises OSError for damaged counts."""
    group = document.group
    return tuple(Shared(document, group).lines()) if group and group.documents >= FEWEST_DOCUMENTS else ()
