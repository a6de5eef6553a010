"""The second round: what is known of a line from the points of the lines around it, once each has been judged alone."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cached_property

from boilerplate_cli import fitted
from boilerplate_cli.document import Block, Document
from boilerplate_cli.form import MOST

_LENGTHS = tuple(math.isqrt(length) for length in range(401))
"""Long lines count more, by the square root of their length: they are surer, but not by as much as they are longer."""


class Context:
    """The blocks of a document that have words, and what the first round says of each by itself."""

    def __init__(self, document: Document, blocks: Sequence[Block], votes: Mapping[int, int]) -> None:
        """`blocks` are those of `document` that are left, `votes` the points for removal by `Block.index`."""
        self.document = document
        self.blocks: Sequence[Block] = blocks
        self.own = [
            min(MOST, block.form + votes[block.index]) if block.index in votes else block.form for block in blocks
        ]
        """Of each block the points of its form and of the rules, from -`MOST` to `MOST`; negative for content."""

    @cached_property
    def main_text(self) -> tuple[int, int] | None:
        """Start and end of the stretch with the most evidence of content; None where there is too little to tell."""
        most = sum_ = start = 0
        best = None
        for place, (block, points) in enumerate(zip(self.blocks, self.own, strict=True)):
            sum_ -= points * _LENGTHS[min(len(block.plain), 400)]
            if sum_ <= 0:
                sum_, start = 0, place + 1
            elif sum_ > most:
                most, best = sum_, (start, place + 1)
        return best if most >= fitted.LEAST_MAIN_TEXT else None

    @cached_property
    def before(self) -> list[int]:
        """What the blocks above say of each block: see `messages`."""
        return messages(self.own)

    @cached_property
    def after(self) -> list[int]:
        """What the blocks below say of each block."""
        return messages(self.own[::-1])[::-1]


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
