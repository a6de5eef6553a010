"""The second round: what is known of a line from the points of the lines around it, once each has been judged alone."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Literal, NamedTuple

from boilerplate_cli import fitted
from boilerplate_cli.document import Block, Document
from boilerplate_cli.form import MOST
from boilerplate_cli.sections import Below, below
from boilerplate_cli.text import counted, words_in

_LONG = 400
_LENGTHS = tuple(math.isqrt(length) for length in range(_LONG + 1))
"""Long lines count more, by the square root of their length: they are surer, but not by as much as they are longer."""

SHORTEST_RARE_WORD = 5
"""Characters. Of most languages that are written with spaces, the words that every text has are shorter."""

ENOUGH = 200
"""Characters. What a longer line is about shows in its first sentences."""

_NONE: frozenset[str] = frozenset()


@lru_cache(maxsize=4_096)
def _rare_words(start: str) -> frozenset[str]:
    """Remembered: each round and each pass looks again at the lines that stayed."""
    return frozenset([word for word in words_in(start) if len(word) >= SHORTEST_RARE_WORD])


@lru_cache(maxsize=1)
def _words_of(sentences: tuple[str, ...]) -> frozenset[str]:
    """Remembered: the main text mostly stays the same from round to round."""
    return frozenset(words_in("\n".join(sentences)))


def _index(block: Block) -> int:
    return block.index


class MainText(NamedTuple):
    """The stretch of lines with the most evidence of content."""

    start: int
    end: int
    strength: int
    """The sum of its evidence."""


class Context:
    """The blocks of a document that have words, and what the first round says of each by itself."""

    def __init__(self, document: Document, blocks: Sequence[Block], votes: Mapping[int, int]) -> None:
        """`blocks` are those of `document` that are left, `votes` the points for removal by `Block.index`."""
        self.document = document
        self.blocks: Sequence[Block] = blocks
        self.votes = votes
        self.own = [
            min(MOST, block.form + votes[block.index]) if block.index in votes else block.form for block in blocks
        ]
        """Of each block the points of its form and of the rules, from -`MOST` to `MOST`; negative for content."""

    @cached_property
    def main_text(self) -> MainText | None:
        """The stretch with the most evidence of content; None where there is too little to tell."""
        most = sum_ = start = best = end = 0
        for place, (block, points) in enumerate(zip(self.blocks, self.own, strict=True)):
            length = len(block.plain)
            sum_ -= points * _LENGTHS[length if length < _LONG else _LONG]
            if sum_ <= 0:
                sum_, start = 0, place + 1
            elif sum_ > most:
                most, best, end = sum_, start, place + 1
        return MainText(best, end, most) if most >= fitted.LEAST_MAIN_TEXT else None

    @cached_property
    def before(self) -> list[int]:
        """What the blocks above say of each block: see `messages`."""
        return messages(self.own)

    @cached_property
    def after(self) -> list[int]:
        """What the blocks below say of each block."""
        return messages(self.own[::-1])[::-1]

    @cached_property
    def place(self) -> list[int]:
        """How many lines each block stands above (negative) or below the main text; 0 for those within.

        All are within where there is too little to tell.
        """
        start, end, _ = self.main_text or (0, len(self.blocks), 0)
        return [*range(-start, 0), *[0] * (end - start), *range(1, len(self.blocks) - end + 1)]

    @cached_property
    def behind(self) -> list[int]:
        """How much less each block, with the blocks around it, looks like content than the surest of the document."""
        together = [sum(points) for points in zip(self.own, self.before, self.after, strict=True)]
        surest = min(together, default=0)
        return [points - surest for points in together]

    @cached_property
    def below(self) -> list[Below]:
        """How far each block stands below the headings above it; empty in a document without any."""
        found = below(self.document)
        return [found[block.index] for block in self.blocks] if found else []

    @cached_property
    def shared(self) -> list[int | None]:
        """How many per cent of the rarer words that a block begins with the sentences of the main text have too.

        None for those sentences themselves, and for blocks without such words.
        """
        start, end, _ = self.main_text or (0, 0, 0)
        known = _words_of(tuple([block.key for block in self.blocks[start:end] if block.prose]))
        found: list[int | None] = []
        for place, block in enumerate(self.blocks):
            rare = _NONE if block.prose and start <= place < end else _rare_words(block.key[:ENOUGH])
            found.append(100 * len(known & rare) // len(rare) if rare else None)
        return found

    def at(self, block: int) -> int:
        """The place among `blocks` of the one with this `Block.index`."""
        return bisect_left(self.blocks, block, key=_index)

    def says_below(self, place: int, kind: Literal["comments", "related", "form"]) -> str:
        """In words how far a block stands below the last heading of this kind; empty if there is none above."""
        lines = getattr(self.below[place], kind) if self.below else None
        if not lines:
            return ""
        worded = self.document.worded
        head = worded[bisect_left(worded, self.blocks[place].index, key=_index) - lines]
        return f"{counted(lines, 'line')} below {head.plain!r}"

    def fact(self, name: str) -> list[int | None]:
        """One of `FACTS` for each block; None where it does not apply."""
        return [*FACTS[name](self)] or [None] * len(self.blocks)

    def points(self, name: str) -> list[int]:
        """What `fitted.TABLES` gives to each block for a fact; nothing where the fact does not apply."""
        return [*map(POINTS[name].__getitem__, FACTS[name](self))] or [0] * len(self.blocks)


class _Points(dict["int | None", int]):
    """The points for each value of a fact, looked up once: the values are few, the blocks many."""

    def __init__(self, table: Sequence[tuple[float, int]]) -> None:
        """`table` is one of `fitted.TABLES`."""
        super().__init__({None: 0})
        self._limits = [limit for limit, _ in table[:-1]]  # the last points are for all that is more
        self._points = [points for _, points in table]

    def __missing__(self, fact: int | None) -> int:
        assert fact is not None
        self[fact] = points = self._points[bisect_left(self._limits, fact)]
        return points


POINTS = {name: _Points(table) for name, table in fitted.TABLES.items()}

FACTS: dict[str, Callable[[Context], Sequence[int | None]]] = {
    "strength": lambda context: [context.main_text.strength if context.main_text else 0] * len(context.blocks),
    "place": lambda context: context.place,
    "behind": lambda context: context.behind,
    "shared": lambda context: _where(context, context.shared, prose=False),
    "shared by prose": lambda context: _where(context, context.shared, prose=True),
    "below comments": lambda context: [below.comments for below in context.below],
    "below related": lambda context: [below.related for below in context.below],
    "below a form": lambda context: [below.form for below in context.below],
    "text since a heading": lambda context: [below.prose for below in context.below],
}
"""What is known of each block from the lines around it, by the name that `fitted.TABLES` knows it by; empty where it
applies to none."""


def _where(context: Context, values: Sequence[int | None], *, prose: bool) -> list[int | None]:
    return [value if block.prose == prose else None for block, value in zip(context.blocks, values, strict=True)]


def messages(own: Sequence[int]) -> list[int]:
    """What the blocks before each block say of it, in halves of points: each adds its own and passes the sum on.

    A chain of two states, content and boilerplate, read forwards. `fitted.PASSED_ON` holds what is left of a message
    after one block, so that it fades with distance.
    """
    heard, found = 0, []
    passed_on = fitted.PASSED_ON
    for points in own:
        found.append(heard)
        heard = passed_on[heard + points]
    return found
