"""What stands in a document more than once: its headline, the alt texts of its pictures, menus, teasers.

One copy always stays: the one with the article below it, else the first. Repeats that belong to the text are
none of this family's business: refrains, dialogue, table rows, labels, code, a heading that a contents list
announced. Switch it off for texts in which every repetition counts, such as transcripts or logs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from boilerplate_cli.document import Block, Document
from boilerplate_cli.rule import STRONG, SURE, DocumentRule, Level

Found = Iterator[tuple[Block, str]]

SEPARATORS = (" | ", " - ", " :: ", ": ", " : ", " > ", " · ", " • ", " / ", " ~ ")
"""What stands in a folded browser title between a headline and the names of its section and site."""

BYLINE = re.compile(r"^(?:by|von|par|por|posted|published|updated)\b|\b(?:19|20)\d\d\b|\b\d\d?[:.]\d\d\b")
"""What stands below a headline where an article begins."""

SUNG = frozenset(
    "i i'm i'll i've me my mine you your we oh ooh yeah hey thee thou thy baby love "
    "ich mich mir mein meine dich dir dein deine wir je moi mon ton nous yo mis tus mio".split()
)
"""Words of which songs and poems are full and headlines are not."""


class Copies(NamedTuple):
    """The blocks of a document that have words, and which of them say the same."""

    blocks: Sequence[Block]
    counts: Counter[str]
    places: dict[str, list[int]]
    """Indexes in `blocks` of each key that stands there more than once."""

    def around(self, index: int, reach: int = 3) -> Sequence[Block]:
        """The neighbours of a block on both sides."""
        return [*self.blocks[max(0, index - reach) : index], *self.blocks[index + 1 : index + 1 + reach]]

    def keeper(self, key: str) -> int:
        """The copy of `key` that stays: well written, an article below it, the first such."""
        places = self.places[key] if key in self.places else [self.counted(key)]
        case = max(_case(self.blocks[index].plain) for index in places)
        places = [index for index in places if _case(self.blocks[index].plain) == case]
        if len(places) == 1 or self.blocks[places[0]].prose:
            return places[0]
        worth = [self.worth(index) for index in places]
        enough = min(max(worth) - 15, 0.4 * max(worth))
        return next(index for index, points in zip(places, worth, strict=True) if points >= enough)

    def counted(self, key: str) -> int:
        """The first block with this key."""
        return next(index for index, block in enumerate(self.blocks) if block.key == key)

    def worth(self, index: int) -> float:
        """How much a copy looks like the head of an article: text, date or author below it, no other headlines beside it."""
        points, bylines = 0.0, 0
        for distance, block in enumerate(self.blocks[index + 1 : index + 9], 1):
            if block.prose and block.words >= 12:
                points += min(block.words, 40) / distance
            elif block.words <= 12 and BYLINE.search(block.key):
                points += 0 if bylines else 20 / distance
                bylines += 1
            elif distance <= 3 and _headline_like(block):
                points -= 8 / distance
        before = self.blocks[index - 1] if index else None
        return points - 8 if before and before.key != self.blocks[index].key and _headline_like(before) else points


@lru_cache(maxsize=1)
def _copies(document: Document) -> Copies:
    """Counted once a document: the rules of the family ask for it in turn."""
    blocks = [block for block in document.blocks if block.plain]
    counts = Counter([block.key for block in blocks])
    places: dict[str, list[int]] = {}
    if len(counts) < len(blocks):
        for index, block in enumerate(blocks):
            if counts[block.key] > 1:
                places.setdefault(block.key, []).append(index)
    return Copies(blocks, counts, places)


def _case(plain: str) -> int:
    """2 for capitals and small letters (and for scripts without them), 1 for capitals only, 0 for small letters."""
    return 2 if plain.lower() == plain.upper() else 0 if plain == plain.lower() else 1 if plain == plain.upper() else 2


def _linkish(block: Block) -> bool:
    """True for what lists of links are made of: no sentence and no part of one."""
    if block.prose or block.words > 20:
        return False
    return block.plain[-1] not in ",;:." or block.plain.endswith("..") or (block.plain[-1] == ":" and block.words <= 5)


def _figures(block: Block) -> int:
    """How many of its words are figures, those of a clock aside."""
    return sum(word[0].isdigit() and ":" not in word for word in block.plain.split())


def _table_row(block: Block) -> bool:
    """True for a row of a table, or a cell with a measure; a bare number may count the lines of a list."""
    figures = _figures(block)
    measure = block.words == 1 and len(block.plain) <= 6 and not block.plain.isdecimal()
    return figures > 0 and not block.prose and (measure or figures >= max(3, block.words / 2))


def _headline_like(block: Block) -> bool:
    """True for three words or more that are no sentence, label, speech, code or data."""
    plain, words = block.plain, block.words
    if block.prose or plain[-1] in ",;:" or plain[0] in "$<{(" or _spoken(block):
        return False
    if words < 3:
        return len(plain) >= 10 and not plain.isascii()
    if words < 5 and plain[0].isdigit() or words == 3 and ":" in plain:
        return False
    return words <= 30 and _figures(block) < max(2, words / 5)


def _spoken(block: Block) -> bool:
    """True for speech. A lone quote mark is the arrow of a pager."""
    return block.plain[-1] == '"' and block.plain.count('"') % 2 == 0


def _sung(blocks: Iterable[Block]) -> bool:
    """True for verses: every second line ends with a comma or says I, you, oh."""
    lines = [
        block.words >= 3 and not block.prose and (block.plain[-1] in ",;!" or not SUNG.isdisjoint(block.key.split()))
        for block in blocks
    ]
    return sum(lines) * 2 >= len(lines)


# The headline


def _names(title: str) -> Iterator[str]:
    """A browser title, then what is left of it without the names attached to it, longest first."""
    yield title
    cuts = sorted({at for separator in SEPARATORS for at in _positions(title, separator)})
    for at in reversed(cuts):
        yield title[:at]
    for at in cuts:
        yield title[at + 1 :].lstrip(" |-:>·•/~")


def _positions(text: str, part: str) -> Iterator[int]:
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def _headline(document: Document) -> Found:
    copies = _copies(document)
    blocks, counts, _ = copies
    if len(blocks) < 2 or blocks[0].words > 40:
        return
    for index, top in enumerate(blocks[:3]):
        if top.plain[-1] in ",;:" or _spoken(top):
            continue
        for name in _names(top.key) if index == 0 else (top.key,):
            long = name.count(" ") >= 2 or (len(name) >= 10 and not name.isascii())
            if long and counts[name] > (name == top.key):
                break
        else:
            continue
        places = [at for at, block in enumerate(blocks) if block.key == name]
        if index and blocks[index + 1].key in copies.places and blocks[index + 1].key != name:
            continue
        best = copies.keeper(name)
        for at in places if name == top.key else [index, *places]:
            if at != best and (blocks[at].key != name or not _sung(copies.around(at))):
                yield blocks[at], f"line {blocks[best].first + 1} has it"
        return


HEADLINE = DocumentRule(
    id="repeat.headline",
    summary="The document's headline, standing there once more.",
    why="Dumps hold it as browser title, as headline and as alt text of each picture; one is enough.",
    points=SURE,
    scan=_headline,
    drops=(),
    keeps=(),
)

# Alt texts and twins


def _alt_text(document: Document) -> Found:
    copies = _copies(document)
    blocks = copies.blocks
    for key, places in copies.places.items():
        if blocks[places[0]].words < 4 or len(places) > 6:
            continue
        cases = [_case(blocks[index].plain) for index in places]
        if 0 in cases and 2 in cases:
            for index, case in zip(places, cases, strict=True):
                if case == 0 and not _sung(copies.around(index)):
                    yield blocks[index], f"line {blocks[copies.keeper(key)].first + 1} has it with capitals"


ALT_TEXT = DocumentRule(
    id="repeat.alt-text",
    summary="A headline or caption once more, in small letters only.",
    why="That is the alt text of a picture.",
    points=SURE,
    scan=_alt_text,
    drops=(),
    keeps=(),
)


def _twin(document: Document) -> Found:
    copies = _copies(document)
    blocks = copies.blocks
    for key, places in copies.places.items():
        first = blocks[places[0]]
        if len(places) > 4 or not (_headline_like(first) or (first.prose and first.words >= 8)):
            continue
        for index, after in pairwise(places):
            between = blocks[index + 1 : after]
            if len(between) > (0 if first.prose else 3) or any(block.prose or block.key in copies.places for block in between):
                continue
            goes = after if copies.keeper(key) != after else index
            if not _sung(copies.around(goes)):
                yield blocks[goes], f"line {blocks[index if goes == after else after].first + 1} says it"


TWIN = DocumentRule(
    id="repeat.twin",
    summary="A headline or caption that stands twice, with at most a line for author and date between.",
    why="It is the link and the headline, or the caption and the alt text of the picture above it.",
    points=SURE,
    scan=_twin,
    drops=(),
    keeps=(),
)

# Menus


def _runs(copies: Copies, least: int) -> Iterator[tuple[int, int, int]]:
    """Runs of blocks that stood before in the same order: start, start of the earlier run, length."""
    blocks, _, places = copies
    seen: dict[tuple[str, ...], int] = {}
    index = 0
    while index + least <= len(blocks):
        start = tuple(block.key for block in blocks[index : index + least])
        earlier = seen.setdefault(start, index) if all(map(places.__contains__, start)) else index
        length = 0
        while earlier + length < index and index + length < len(blocks) and blocks[index + length].key == blocks[earlier + length].key:
            length += 1
        if length >= least:
            yield index, earlier, length
            index += length
        else:
            index += 1


def _menu(document: Document) -> Found:
    copies = _copies(document)
    if len(copies.places) < 3:
        return
    for start, earlier, length in _runs(copies, 3):
        run = copies.blocks[start : start + length]
        links = sum(_linkish(block) and not _table_row(block) for block in run)
        rare = sum(copies.counts[block.key] <= 4 for block in run)
        before = copies.blocks[start - 1]
        if links * 4 < length * (3 if length < 8 else 2) or rare * 2 < length or _sung(run):
            continue
        if before.plain[-1] == ":" and before.words >= 4:
            continue
        for index, block in enumerate(run, start):
            if block.words <= (20 if length < 8 else 40) and not (_headline_like(block) and copies.keeper(block.key) == index):
                yield block, f"with {length - 1} neighbours, as from line {copies.blocks[earlier].first + 1}"


MENU = DocumentRule(
    id="repeat.menu",
    summary="Three or more short lines that stood before in the same order.",
    why="Pages hold their menus twice, for wide and narrow screens or above and below the text.",
    points=SURE,
    scan=_menu,
    drops=(),
    keeps=(),
)

# Teasers


def _announced(copies: Copies, first: int, later: int) -> bool:
    """True if `later` heads a section that a contents list names at `first`: so do its neighbours there."""
    if first == 0 or max(first, later) + 1 >= len(copies.blocks):
        return False
    above, below = (copies.places.get(copies.blocks[at].key, ()) for at in (first - 1, first + 1))
    return len(above) == len(below) == 2 and first < above[1] < later - 1 and below[1] > later + 1


def _teaser(document: Document) -> Found:
    copies = _copies(document)
    blocks = copies.blocks
    for key, places in copies.places.items():
        first = blocks[places[0]]
        if len(places) > 4 or not _headline_like(first):
            continue
        best = copies.keeper(key)
        for index in places:
            if index == best or not 0 < index < len(blocks) - 1:
                continue
            near = blocks[index - 1], blocks[index + 1]
            if index < best and any(block.key in copies.places for block in near):
                continue
            if _announced(copies, best, index): continue
            around = copies.around(index)
            if first.words == 3 and any(BYLINE.search(block.key) for block in near): continue
            if not _linkish(near[1]) or near[0].prose or sum(map(_linkish, around)) < 4: continue
            if any(map(_table_row, copies.around(index, 2))) or _sung(around): continue
            if document.wrap_column and len(near[1].plain) > 0.7 * document.wrap_column: continue
            yield blocks[index], f"as in line {blocks[best].first + 1}"


TEASER = DocumentRule(
    id="repeat.teaser",
    summary="A headline that stands elsewhere too, here in a list of short lines.",
    why="Lists of the latest and the most read show the same headlines again.",
    points=STRONG,
    scan=_teaser,
    drops=(),
    keeps=(),
)


def _paragraph(document: Document) -> Found:
    copies = _copies(document)
    blocks = copies.blocks
    for places in copies.places.values():
        if len(places) > 3 or not blocks[places[0]].prose or blocks[places[0]].words < 8:
            continue
        for index in places[1:]:
            around = copies.around(index)
            if index + 1 < len(blocks) and _linkish(blocks[index + 1]) and sum(map(_linkish, around)) >= 4 and blocks[index].plain[-1] != '"' and not any(BYLINE.search(block.key) for block in blocks[max(0, index - 3) : index]):
                yield blocks[index], f"as in line {blocks[places[0]].first + 1}"


PARAGRAPH = DocumentRule(
    id="repeat.paragraph",
    summary="A sentence that stood before, here among short lines.",
    why="What a page says of itself stands above and below the text.",
    points=SURE,
    level=Level.STANDARD,
    scan=_paragraph,
    drops=(),
    keeps=(),
)
RULES = (HEADLINE, ALT_TEXT, TWIN, MENU, TEASER, PARAGRAPH)
