"""Which blocks of a document say the same, and which of them is the one that stays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import chain, islice

from boilerplate_cli.document import Block, Document
from boilerplate_cli.patterns import pattern

SEPARATOR = pattern(r' [|">·•/~-] |: ')
"""What stands in a folded browser title between a headline and the names of its section and site."""

BYLINE = pattern(r"^(?:by|von|par|por|posted|published|updated)\b|\b(?:19|20)\d\d\b|\b\d\d?[:.]\d\d\b")
"""What stands below a headline where an article begins."""
BYLINE_STARTS = ("by", "von", "par", "por", "posted", "published", "updated")

CLOCK = pattern(r"\d?\d:\d\d")
FIGURE = pattern(r"(?<!\S)\d[^\s:]*(?!\S)")

SUNG = frozenset(
    # English, German, French, Spanish and Italian
    """
    i i'm i'll i've me my mine you your we oh ooh yeah hey thee thou thy baby love
    ich mich mir mein meine dich dir dein deine wir
    je moi mon ton nous yo mis tus mio
    """.split()  # noqa: SIM905 -- a list of forty strings would hide the words
)
"""Words of which songs and poems are full and menus are not."""


SENTENCE, LINKISH, ENTRY = range(3)
"""How a block looks: a sentence or a part of one, what lists of links are made of, one to four words of such a list."""


class Copies:
    """The blocks of a document that have words, and which of them say the same.

    Songs, tables and slides have none: a page with menus and headlines has running text too.
    """

    def __init__(self, document: Document) -> None:
        """Find the keys of `document` that stand there again."""
        self.document = document
        self.blocks: Sequence[Block] = document.worded
        self.keys: Sequence[str] = ()
        self.first: dict[str, int] = {}
        """Index in `blocks` of each key's first copy."""
        self.places: dict[str, list[int]] = {}
        """Indexes in `blocks` of each key that stands there more than once."""
        self.again: Sequence[int] = ()
        """Indexes of all copies but the first."""
        self._keepers: dict[str, int] = {}
        if len(list(islice((block for block in self.blocks if block.prose), 2))) < 2:
            return
        self.keys = keys = [block.key for block in self.blocks]
        self.first = first = dict(zip(reversed(keys), range(len(keys) - 1, -1, -1), strict=True))
        if len(first) < len(keys):
            self.again = [index for index, one in enumerate(map(first.__getitem__, keys)) if one != index]
            for index in self.again:
                self.places.setdefault(keys[index], [first[keys[index]]]).append(index)

    @cached_property
    def few(self) -> list[tuple[str, Sequence[int]]]:
        """The keys that stand two to four times, with their places."""
        return [(key, places) for key, places in self.places.items() if len(places) <= 4]

    @cached_property
    def runs(self) -> list[tuple[int, int]]:
        """Three blocks and more that stood before in the same order: where they start and how many they are."""
        keys, runs, end = self.keys, [], 0
        seen: dict[tuple[str, str, str], int] = {}
        repeated = sorted(chain.from_iterable(self.places.values()))
        for start, third in zip(repeated, repeated[2:], strict=False):
            if third != start + 2 or start < end:
                continue
            earlier = seen.setdefault((keys[start], keys[start + 1], keys[third]), start)
            end = start
            while end < len(keys) and earlier + end - start < start and keys[end] == keys[earlier + end - start]:
                end += 1
            if end >= start + 3:
                runs.append((start, end))
        return runs

    @cached_property
    def looks(self) -> bytes:
        """How each block looks. An `ENTRY` has no figure in it."""
        looks = bytearray()
        for block in self.blocks:
            plain, words = block.plain, block.words
            part = plain[-1] in ",;:." and plain[-2:] != ".." and (plain[-1] != ":" or words > 5)
            if block.prose or words > 20 or part:
                looks.append(SENTENCE)
            else:
                looks.append(LINKISH if words > 4 or block.figures else ENTRY)
        return bytes(looks)

    @cached_property
    def menus(self) -> dict[int, int]:
        """The blocks of menus that stand here again, and how many stand in a row. No other rule need look at them."""
        found = {}
        for start, end in self.runs if len(self.places) >= 3 else ():
            run, length, before = self.blocks[start:end], end - start, self.blocks[start - 1]
            links = sum(map(bool, self.looks[start:end])) - sum(block.figures and _data(block) for block in run)
            rare = sum(len(self.places[block.key]) <= 4 for block in run)
            if links < length * (0.75 if length < 8 else 0.5) or rare * 2 < length or sung(run):
                continue
            if before.plain[-1] == ":" and before.words >= 4:
                continue  # a sentence that leads to a list
            if length < 8 and any(block.plain[-1] == ":" or block.plain[0].islower() for block in run):
                continue  # the labels of a form, the items of a list
            for index, block in enumerate(run, start):
                if block.words <= 40 and not (headline_like(block) and self.keeper(block.key) == index):
                    found[index] = length
        return found

    @cached_property
    def end(self) -> int:
        """Index of the last long sentence that stands here only: where the text ends."""
        blocks = self.blocks
        long = (n for n in range(len(blocks) - 1, -1, -1) if blocks[n].prose and blocks[n].words >= 12)
        return next((n for n in long if blocks[n].key not in self.places), len(blocks))

    def line(self, index: int) -> str:
        """Which line of the original says it too, in words for the reader."""
        return f"line {self.document.number(self.blocks[index].first)} has it"

    def around(self, index: int, reach: int = 3) -> Sequence[Block]:
        """The neighbours of a block on both sides."""
        return [*self.blocks[max(0, index - reach) : index], *self.blocks[index + 1 : index + 1 + reach]]

    def looks_around(self, index: int) -> bytes:
        """How the neighbours of a block look."""
        return self.looks[max(0, index - 3) : index] + self.looks[index + 1 : index + 4]

    def find(self, key: str) -> Sequence[int]:
        """Where `key` stands."""
        return self.places.get(key) or [self.first[key]]

    def keeper(self, key: str) -> int:
        """The copy of `key` that stays."""
        if key not in self._keepers:
            self._keepers[key] = self._best(self.find(key))
        return self._keepers[key]

    @cached_property
    def headline(self) -> tuple[str, int, int] | None:
        """The headline that stands at the document's top and once more: its key, where it stands there, its keeper.

        At the top the names of a section and a site may be attached to it.
        """
        if not self.first:
            return None
        for index, top in enumerate(self.blocks[:3]):
            names = _names(top.key) if index == 0 and top.words <= 40 else (top.key,)
            known = (name for name in names if _long(name) and name in (self.places if name == top.key else self.first))
            name = next(known, "")
            question = top.sentences == 1 and top.plain[-1] in "?!"
            if not name or (name == top.key and not question and not headline_like(top)):
                continue
            keeper = self.keeper(name)
            if not index or (keeper == index and self.worth(index) >= 15):
                return name, index, keeper  # no entry of a contents list, no breadcrumb
        return None

    def _best(self, places: Sequence[int]) -> int:
        """The copy that is well written and has an article below it, the first such."""
        if len(places) > 1:
            cases = self.cases(places)
            best = max(cases)
            places = [index for index, case in zip(places, cases, strict=True) if case == best]
        if len(places) == 1 or self.blocks[places[0]].prose:
            return places[0]
        worth = [self.worth(index) for index in places]
        enough = min(max(worth) - 15, 0.4 * max(worth))
        return next(index for index, points in zip(places, worth, strict=True) if points >= enough)

    def cases(self, places: Sequence[int]) -> list[int]:
        """How each of these copies is written."""
        plains = [self.blocks[index].plain for index in places]
        return [0] * len(plains) if plains.count(plains[0]) == len(plains) else list(map(_case, plains))

    def worth(self, index: int) -> float:
        """How much a copy looks like an article's head: text, date or author below, no other headlines beside it."""
        points, dated = 0.0, False
        for distance, block in enumerate(self.blocks[index + 1 : index + 9], 1):
            if block.prose and block.words >= 12:
                points += min(block.words, 40) / distance
            elif block.words <= 12 and (block.figures or block.key.startswith(BYLINE_STARTS)) and byline(block):
                points += 0 if dated else 20 / distance
                dated = True
            elif distance <= 3 and block.words >= 3 and self.looks[index + distance]:
                points -= 8 / distance
        above = self.blocks[index - 1] if index else None
        beside = above and above.words >= 3 and above.key != self.keys[index] and self.looks[index - 1]
        return points - 8 if beside else points


@lru_cache(maxsize=1)
def copies_of(document: Document) -> Copies:
    """Counted once a document: the rules of the family ask for it in turn."""
    return Copies(document)


def _case(plain: str) -> int:
    """2 for capitals and small letters (and scripts without them), 1 for capitals only, 0 for small letters only."""
    lower, upper = plain.lower(), plain.upper()
    return 2 if lower == upper or plain not in (lower, upper) else int(plain == upper)


def byline(block: Block) -> bool:
    """True for what stands below a headline where an article begins."""
    return (block.figures or block.key.startswith(BYLINE_STARTS)) and bool(BYLINE.search(block.key))


def _figures(block: Block) -> int:
    """How many of its words are figures, times of day aside."""
    return len(FIGURE.findall(block.plain)) if block.figures else 0


def _spoken(plain: str) -> bool:
    """True for speech. A lone quote mark is the arrow of a pager."""
    return plain[-1] == '"' and plain.count('"') % 2 == 0


def headline_like(block: Block) -> bool:
    """True for three words or more that are no sentence, label, speech, code or data."""
    plain, words = block.plain, block.words
    if block.prose or (words < 3 and plain.isascii()):
        return False
    if plain[-1] in ",;:" or plain[0] in "$<{(" or _spoken(plain):
        return False
    if plain[-1] == "." and plain[-2:] != "..":
        return False
    if words < 3:
        return len(plain) >= 10
    if words < 5 and (plain[0].isdigit() or plain[:2].islower() or (words == 3 and ":" in plain)):
        return False
    return words <= 30 and _figures(block) < max(2, words / 5) and not (":" in plain and CLOCK.search(plain))


def _data(block: Block) -> bool:
    """True for a row of a table, or a cell with a measure; a bare number may count the lines of a list."""
    if not block.figures or block.prose:
        return False
    figures = _figures(block)
    measure = block.words == 1 and len(block.plain) <= 6 and not block.plain.isdecimal()
    return figures > 0 and (measure or figures >= max(3, block.words / 2))


def tabular(blocks: Iterable[Block]) -> bool:
    """True if a row of a table is among the blocks, or two ingredients: words after a number that is no date."""
    figured = [block for block in blocks if block.figures]
    return sum(map(_quantity, figured)) > 1 or any(map(_data, figured))


def _quantity(block: Block) -> bool:
    return block.plain[0].isdigit() and any(map(str.isalpha, block.plain)) and not byline(block)


def sung(blocks: Sequence[Block]) -> bool:
    """True for verses: every second line ends with a comma or says I, you, oh."""
    lines = [block.key for block in blocks if block.words >= 3 and not block.prose]
    return len(lines) * 2 >= len(blocks) > 0 and sum(map(_verse, lines)) * 2 >= len(blocks)


@lru_cache(maxsize=4_096)
def _verse(key: str) -> bool:
    return key[-1] in ",;!" or not SUNG.isdisjoint(key.split())


def _names(title: str) -> Iterator[str]:
    """A browser title, then what is left of it without the names attached to it, longest first."""
    yield title
    cuts = [separator.start() for separator in SEPARATOR.finditer(title)]
    yield from (title[:at] for at in reversed(cuts))
    yield from (title[at + 1 :].lstrip(' |-:>"·•/~') for at in cuts)


def _long(key: str) -> bool:
    return key.count(" ") >= 2 or (len(key) >= 10 and not key.isascii())
