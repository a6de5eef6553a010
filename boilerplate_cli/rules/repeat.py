"""What stands in a document more than once: its headline, the alt texts of its pictures, menus, teasers.

One copy always stays: the one with an article below it, else the first. Repeats that belong to the text are
none of this family's business: refrains, dialogue, table rows, labels, code, a heading that a contents list
announced. Switch it off for texts in which every repetition counts, such as transcripts or logs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import islice, pairwise

from boilerplate_cli.document import Block, Document
from boilerplate_cli.rule import HINT, STRONG, SURE, DocumentRule, Level

Found = Iterator[tuple[Block, str]]

SEPARATORS = (" | ", " - ", ": ", ' " ', " > ", " · ", " • ", " / ", " ~ ")
"""What stands in a folded browser title between a headline and the names of its section and site."""

BYLINE = re.compile(r"^(?:by|von|par|por|posted|published|updated)\b|\b(?:19|20)\d\d\b|\b\d\d?[:.]\d\d\b")
"""What stands below a headline where an article begins."""
BYLINE_STARTS = ("by", "von", "par", "por", "posted", "published", "updated")

CLOCK = re.compile(r"\d?\d:\d\d")
FIGURE = re.compile(r"(?<!\S)\d[^\s:]*(?!\S)")

SUNG = frozenset(
    # English, German, French, Spanish and Italian
    """
    i i'm i'll i've me my mine you your we oh ooh yeah hey thee thou thy baby love
    ich mich mir mein meine dich dir dein deine wir
    je moi mon ton nous yo mis tus mio
    """.split()  # noqa: SIM905 -- a list of forty strings would hide the words
)
"""Words of which songs and poems are full and menus are not."""


class Copies:
    """The blocks of a document that have words, and which of them say the same."""

    def __init__(self, document: Document) -> None:
        """Find the keys of `document` that stand there again."""
        self.document = document
        self.blocks: Sequence[Block] = document.worded
        keys = [block.key for block in self.blocks]
        self.first = dict(zip(reversed(keys), range(len(keys) - 1, -1, -1), strict=True))
        """Index in `blocks` of each key's first copy."""
        self.places: dict[str, list[int]] = {}
        """Indexes in `blocks` of each key that stands there more than once."""
        if len(self.first) < len(keys):
            first = self.first
            for index, key in enumerate(keys):
                if first[key] != index:
                    self.places.setdefault(key, [first[key]]).append(index)
        self._keepers: dict[str, int] = {}

    @cached_property
    def told(self) -> bool:
        """False for songs, tables and slides: a page with menus and headlines has running text too."""
        return len(list(islice((block for block in self.blocks if block.prose), 2))) == 2

    @cached_property
    def few(self) -> list[tuple[str, Sequence[int]]]:
        """The keys that stand two to four times, with their places; none where nothing is told."""
        if not self.places or not self.told:
            return []
        return [(key, places) for key, places in self.places.items() if len(places) <= 4]

    @cached_property
    def headlines(self) -> list[tuple[str, Sequence[int]]]:
        """The few that look like headlines."""
        return [(key, places) for key, places in self.few if _headline_like(self.blocks[places[0]])]

    def line(self, index: int) -> str:
        """Which line of the original says it too, in words for the reader."""
        return f"line {self.document.number(self.blocks[index].first)} has it"

    def around(self, index: int, reach: int = 3) -> Sequence[Block]:
        """The neighbours of a block on both sides."""
        return [*self.blocks[max(0, index - reach) : index], *self.blocks[index + 1 : index + 1 + reach]]

    def find(self, key: str) -> Sequence[int]:
        """Where `key` stands."""
        return self.places.get(key) or [self.first[key]]

    def keeper(self, key: str) -> int:
        """The copy of `key` that stays."""
        if key not in self._keepers:
            self._keepers[key] = self._best(self.find(key))
        return self._keepers[key]

    def _best(self, places: Sequence[int]) -> int:
        """The copy that is well written and has an article below it, the first such."""
        cases = [_case(self.blocks[index].plain) for index in places]
        best = max(cases)
        places = [index for index, case in zip(places, cases, strict=True) if case == best]
        if len(places) == 1 or self.blocks[places[0]].prose:
            return places[0]
        worth = [self.worth(index) for index in places]
        enough = min(max(worth) - 15, 0.4 * max(worth))
        return next(index for index, points in zip(places, worth, strict=True) if points >= enough)

    def worth(self, index: int) -> float:
        """How much a copy looks like an article's head: text, date or author below, no other headlines beside it."""
        points, dated = 0.0, False
        for distance, block in enumerate(self.blocks[index + 1 : index + 9], 1):
            if block.prose and block.words >= 12:
                points += min(block.words, 40) / distance
            elif block.words <= 12 and _byline(block):
                points += 0 if dated else 20 / distance
                dated = True
            elif distance <= 3 and _headline_like(block):
                points -= 8 / distance
        before = self.blocks[index - 1] if index else None
        return points - 8 if before and before.key != self.blocks[index].key and _headline_like(before) else points


@lru_cache(maxsize=1)
def _copies(document: Document) -> Copies:
    """Counted once a document: the rules of the family ask for it in turn."""
    return Copies(document)


def _case(plain: str) -> int:
    """2 for capitals and small letters (and scripts without them), 1 for capitals only, 0 for small letters only."""
    lower, upper = plain.lower(), plain.upper()
    return 2 if lower == upper or plain not in (lower, upper) else int(plain == upper)


def _byline(block: Block) -> bool:
    """True for what stands below a headline where an article begins."""
    return (block.figures or block.key.startswith(BYLINE_STARTS)) and bool(BYLINE.search(block.key))


def _figures(block: Block) -> int:
    """How many of its words are figures, times of day aside."""
    return len(FIGURE.findall(block.plain)) if block.figures else 0


def _spoken(plain: str) -> bool:
    """True for speech. A lone quote mark is the arrow of a pager."""
    return plain[-1] == '"' and plain.count('"') % 2 == 0


def _headline_like(block: Block) -> bool:
    """True for three words or more that are no sentence, label, speech, code or data."""
    plain, words = block.plain, block.words
    if words < 3 and plain.isascii():
        return False
    if block.prose or plain[-1] in ",;:" or plain[0] in "$<{(" or _spoken(plain):
        return False
    if plain[-1] == "." and plain[-2:] != "..":
        return False
    if words < 3:
        return len(plain) >= 10
    if words < 5 and (plain[0].isdigit() or plain[:2].islower() or (words == 3 and ":" in plain)):
        return False
    return words <= 30 and _figures(block) < max(2, words / 5) and not (":" in plain and CLOCK.search(plain))


def _linkish(block: Block) -> bool:
    """True for what lists of links are made of: no sentence and no part of one."""
    if block.prose or block.words > 20:
        return False
    return block.plain[-1] not in ",;:." or block.plain.endswith("..") or (block.plain[-1] == ":" and block.words <= 5)


def _data(block: Block) -> bool:
    """True for a row of a table, or a cell with a measure; a bare number may count the lines of a list."""
    figures = _figures(block)
    measure = block.words == 1 and len(block.plain) <= 6 and not block.plain.isdecimal()
    return figures > 0 and not block.prose and (measure or figures >= max(3, block.words / 2))


def _quantity(block: Block) -> bool:
    """True for what begins with a number and is no date: an ingredient, a measure."""
    return block.plain[0].isdigit() and any(map(str.isalpha, block.plain)) and not _byline(block)


def _sung(blocks: Iterable[Block]) -> bool:
    """True for verses: every second line ends with a comma or says I, you, oh."""
    lines = [
        block.words >= 3 and not block.prose and (block.plain[-1] in ",;!" or not SUNG.isdisjoint(block.key.split()))
        for block in blocks
    ]
    return sum(lines) * 2 >= len(lines) > 0


def _names(title: str) -> Iterator[str]:
    """A browser title, then what is left of it without the names attached to it, longest first."""
    yield title
    cuts = []
    for separator in SEPARATORS:
        at = title.find(separator)
        while at >= 0:
            cuts.append(at)
            at = title.find(separator, at + 1)
    cuts.sort()
    for at in reversed(cuts):
        yield title[:at]
    for at in cuts:
        yield title[at + 1 :].lstrip(' |-:>"·•/~')


def _long(key: str) -> bool:
    return key.count(" ") >= 2 or (len(key) >= 10 and not key.isascii())


def _headline(document: Document) -> Found:
    copies = _copies(document)
    if not copies.told:
        return
    blocks = copies.blocks
    for index, top in enumerate(blocks[:3]):
        names = _names(top.key) if index == 0 and top.words <= 40 else (top.key,)
        name = next(
            (name for name in names if _long(name) and name in (copies.places if name == top.key else copies.first)), ""
        )
        question = top.sentences == 1 and top.plain[-1] in "?!"
        if not name or (name == top.key and not question and not _headline_like(top)):
            continue
        keeper = copies.keeper(name)
        if index and (keeper != index or copies.worth(index) < 15):
            continue  # an entry of a contents list, a breadcrumb
        for at in copies.find(name):
            if at != keeper and not _sung(copies.around(at)):
                yield blocks[at], copies.line(keeper)
        if name != top.key:
            yield top, f"{copies.line(keeper)} without a name attached"
        break
    if _headline_like(blocks[0]):
        for block in _signed(copies):
            yield block, f"{copies.line(0)} without a name attached"


def _signed(copies: Copies) -> Iterator[Block]:
    """Lines of the headline and a site's name. Behind a dash it is one only if it stands in the document alone too."""
    headline = copies.blocks[0].key
    for block in copies.blocks[1:]:
        if block.key.startswith(headline):
            separator, name = block.key[len(headline) :][:3], block.key[len(headline) + 3 :]
            if separator in {" | ", " - "} and (name in copies.first or (separator == " | " and name.count(" ") < 5)):
                yield block


HEADLINE = DocumentRule(
    id="repeat.headline",
    summary="The document's headline, standing there once more.",
    why="Dumps hold it as browser title, as headline and as alt text of each picture; one is enough.",
    points=SURE,
    scan=_headline,
    drops=(
        """\
x Ferry service resumes after storm | The Harbour Post
| Ferry service resumes after storm
| Boats between the islands sail again since Monday morning, the company said.
x Ferry service resumes after storm
| Passengers had waited for three days in the small terminal building.""",
        """\
| Ferry service resumes after storm
| Boats between the islands sail again since Monday morning, the company said.
x Ferry service resumes after storm | The Harbour Post
| Passengers had waited for three days in the small terminal building.""",
        """\
| Neue Brücke über den Fluss – „ein Glück“ für die Stadt
| Am Samstag durften die ersten Radfahrer über die neue Brücke fahren.
x NEUE BRÜCKE ÜBER DEN FLUSS - "EIN GLÜCK" FÜR DIE STADT
| Die Bauarbeiten hatten vier Jahre gedauert und mehr gekostet als geplant.""",
    ),
    keeps=(
        """\
| Ferry service resumes
| Boats between the islands sail again since Monday morning, the company said.
| Ferry service resumes slowly
| Passengers had waited for three days in the small terminal building.""",
        """\
| O come, my love, with me
| O come, my love, with me,
| Across the silver sea,
| O come, my love, with me,
| And I shall sing to thee.""",
    ),
    caution="A section that bears the title of the whole document loses its heading.",
)


def _alt_text(document: Document) -> Found:
    copies = _copies(document)
    for key, places in copies.places.items() if copies.told else ():
        if len(places) > 6 or key.count(" ") < 3:
            continue
        cases = [_case(copies.blocks[index].plain) for index in places]
        for index, case in zip(places, cases, strict=True):
            if case == 0 and 2 in cases and not _sung(copies.around(index)):
                yield copies.blocks[index], copies.line(places[cases.index(2)])


ALT_TEXT = DocumentRule(
    id="repeat.alt-text",
    summary="A headline or caption once more, in small letters only.",
    why="That is the alt text of a picture, made from the words beside it.",
    points=SURE,
    scan=_alt_text,
    drops=(
        """\
| The mayor had promised a new library, and on Friday she opened it.
| Children test the reading stairs in Ashford
x children test the reading stairs in ashford
| The shelves hold forty thousand books, and the café stays open until nine.""",
        """\
x die neue halle am alten hafen
| Seit Montag wird in der Stadt wieder Eishockey gespielt.
| Die neue Halle am alten Hafen
| Das Dach war im letzten Winter unter dem Schnee eingebrochen.""",
    ),
    keeps=(
        """\
| Run the Setup Program
| Everything else is done by the installer, which takes a minute.
| run setup""",
        """\
| All night the wind, my dear,
| All night the wind and rain
| all night the wind, my dear,
| will I not hear again.""",
    ),
    caution="Poems that repeat a line without its capital.",
)


def _twin(document: Document) -> Found:
    copies = _copies(document)
    blocks = copies.blocks
    for key, places in copies.few:
        first = blocks[places[0]]
        for index, after in pairwise(places):
            if after - index > (1 if first.prose else 4):
                continue
            if not (_headline_like(first) or (first.prose and first.words >= 8)):
                break
            between = blocks[index + 1 : after]
            if any(block.prose or block.key in copies.places for block in between):
                continue
            signed = any(key in block.key or _byline(block) for block in between)
            if between and not (signed and first.words <= 16):
                continue  # a reader who quotes another
            goes = index if copies.keeper(key) == after else after
            if not _sung(copies.around(goes)):
                yield blocks[goes], ""


TWIN = DocumentRule(
    id="repeat.twin",
    summary="A headline or caption that stands twice, with at most author and date between.",
    why="It is a link and its headline, or a caption and the alt text of its picture.",
    points=SURE,
    scan=_twin,
    drops=(
        """\
| Valley Mirror
| Home
| Sign in
| Old mill to become a concert hall
| by Dana Whitfield, May 4, 2016
x Old mill to become a concert hall
| The town council voted for the plan on Tuesday evening with one voice against.
| Concerts are to begin there in two years, and tickets will be cheap.""",
        """\
| The town council voted for the plan on Tuesday evening with one voice against.
| It had waited for the money since the spring, when the state promised half.
| The builders began at once.
| Workers clear the mill's yard of rubble in April
x Workers clear the mill's yard of rubble in April
| Concerts are to begin there in two years, and tickets will be cheap.""",
    ),
    keeps=(
        """\
| Anna: "Did you see him?"
| Bert: "See whom?"
| Anna: "Did you see him?"
| Bert: "No." """,
        """\
| Lot 12, oak chair
| Estimate: 80 to 120 pounds
| Lot 13, oak table
| Estimate: 80 to 120 pounds""",
    ),
    caution="A line said twice for effect, where no comma and no pronoun shows that it is verse.",
)


def _runs(copies: Copies, least: int) -> Iterator[tuple[int, int, int]]:
    """Runs of blocks that stood before in the same order: start, length, where they stood."""
    numbers = [copies.first[block.key] if block.key in copies.places else -1 for block in copies.blocks]
    seen: dict[tuple[int, ...], int] = {}
    end = 0
    for index, number in enumerate(numbers):
        if number < 0 or index < end:
            continue
        start = tuple(numbers[index : index + least])
        if len(start) < least or -1 in start:
            continue
        earlier = seen.setdefault(start, index)
        length = 0
        while earlier + length < index and index + length < len(numbers):
            if numbers[index + length] < 0 or numbers[index + length] != numbers[earlier + length]:
                break
            length += 1
        if length >= least:
            yield index, length, earlier
            end = index + length


def _menu(document: Document) -> Found:
    copies = _copies(document)
    if len(copies.places) < 3 or not copies.told:
        return
    for start, length, _ in _runs(copies, 3):
        run, before = copies.blocks[start : start + length], copies.blocks[start - 1]
        links = sum(_linkish(block) and not _data(block) for block in run)
        rare = sum(len(copies.places[block.key]) <= 4 for block in run)
        if links < length * (0.75 if length < 8 else 0.5) or rare * 2 < length or _sung(run):
            continue
        if before.plain[-1] == ":" and before.words >= 4:
            continue  # a sentence that leads to a list
        if length < 8 and any(block.plain[-1] == ":" or block.plain[0].islower() for block in run):
            continue  # the labels of a form, the items of a list
        for index, block in enumerate(run, start):
            if block.words <= 40 and not (_headline_like(block) and copies.keeper(block.key) == index):
                yield block, f"one of {length} lines in a row that stood before"


MENU = DocumentRule(
    id="repeat.menu",
    summary="Three or more short lines that stood before in the same order.",
    why="Pages hold their menus twice, for wide and narrow screens or above and below the text.",
    points=SURE,
    scan=_menu,
    drops=(
        """\
| Opening hours
| Exhibitions
| Museum shop
| The museum was founded in 1911 by a printer who collected maps of the coast.
| When he died it passed to the town, which moved it into the old customs house.
x Opening hours
x Exhibitions
x Museum shop""",
        """\
| Startseite
| Vereine
| Rathaus
| Der Gemeinderat hat am Montag den Haushalt für das kommende Jahr beschlossen.
| Für die neue Schule sind darin vier Millionen Euro vorgesehen, mehr als im Vorjahr.
x Startseite
x Vereine
x Rathaus""",
    ),
    keeps=(
        """\
| You will need the following tools:
| hammer
| pliers
| level
| For the second part of the work you need again:
| hammer
| pliers
| level""",
        """\
| Row, brothers, row with me,
| The tide is running free,
| My home is on the sea.
| We left the town at five and saw the lights go out behind us one by one.
| Row, brothers, row with me,
| The tide is running free,
| My home is on the sea.""",
        """\
| Apples 12 14 15
| Pears 7 9 11
| Plums 3 3 4
| In the second year the figures were the same, which surprised nobody in the village.
| Apples 12 14 15
| Pears 7 9 11
| Plums 3 3 4""",
    ),
    caution="Refrains without pronouns or commas, and lists that a text repeats on purpose.",
)


def _announced(copies: Copies, first: int, later: int) -> bool:
    """True if `later` heads a section that a contents list names at `first`: so do its neighbours there."""
    if first == 0 or max(first, later) + 1 >= len(copies.blocks):
        return False
    above, below = (copies.places.get(copies.blocks[at].key, ()) for at in (first - 1, first + 1))
    return any(first < at < later - 1 for at in above) and any(at > later + 1 for at in below)


def _listed(copies: Copies, index: int) -> bool:
    """True for a block in a list of links, false in verse, in tables and in lists of ingredients."""
    around = copies.around(index)
    if sum(map(_linkish, around)) < 4 or sum(map(_quantity, around)) > 1 or _sung(around):
        return False
    return not any(map(_data, copies.around(index, 2)))


def _teaser(document: Document) -> Found:
    copies = _copies(document)
    blocks, column = copies.blocks, document.wrap_column or 1_000
    for key, places in copies.headlines:
        for index in places[1:]:
            above, below = blocks[index - 1], blocks[min(index + 1, len(blocks) - 1)]
            if above.prose or not _linkish(below) or len(below.plain) > 0.7 * column:
                continue  # the heading of a section
            if blocks[index].words < 5 and (_byline(above) or _byline(below)):
                continue  # a name in a comment
            if CLOCK.match(above.key) and CLOCK.match(below.key):
                continue  # an item of a schedule or a log
            if _listed(copies, index):
                keeper = copies.keeper(key)
                if keeper < index and not _announced(copies, keeper, index):
                    yield blocks[index], ""


TEASER = DocumentRule(
    id="repeat.teaser",
    summary="A headline that stands elsewhere too, here in a list of short lines.",
    why="Lists of the latest and the most read show the same headlines again.",
    points=STRONG,
    level=Level.STANDARD,
    scan=_teaser,
    drops=(
        """\
| Valley Mirror
| Home
| Sign in
| Old mill to become a concert hall
| The town council voted for the plan on Tuesday evening with one voice against.
| Concerts are to begin there in two years, and tickets will be cheap.
| Bus fares rise again
| Rare owl seen near the lake
| Storm tears roof off gym
x Old mill to become a concert hall
| Bakery wins prize for bread
| Chess club looks for members""",
        """\
| Bus fares rise again
| Market moves indoors
| Bridge closed for a week
| Rare owl seen near the lake
| Storm tears roof off gym
| The storm came from the north shortly after school had ended on Tuesday.
| Nobody was hurt, but the gym will stay closed until the summer holidays.
| Most read
| Five walks for a rainy day
x Rare owl seen near the lake
| Chess club looks for members
| Baker moves to the square""",
    ),
    keeps=(
        """\
| Contents
| How the river was tamed
| What the farmers lost
| Where the water goes
| How the river was tamed
| For two hundred years the river had moved its bed after each winter.""",
        """\
| For the dough
| 300 g flour
| 2 eggs
| Salt and white pepper
| For the sauce
| 1 onion
| 200 ml cream
| Salt and white pepper
| 2 cloves of garlic""",
    ),
    caution="Headings of slides, which have no sentence below them.",
)


def _link(document: Document) -> Found:
    copies = _copies(document)
    blocks = copies.blocks
    for key, places in copies.few:
        if len(key) < 4 or key.count(" ") > 1 or not blocks[places[0]].plain.istitle():
            continue
        for index in places[1:]:
            if any(block.prose for block in blocks[index + 1 : index + 3]):
                continue  # the heading of a section
            if not any(block.key in copies.places and block.key != key for block in copies.around(index, 1)):
                continue
            around = copies.around(index)
            links = [block.words for block in around if _linkish(block)]
            if len(links) >= 5 and sum(links) < 4 * len(links) and not any(block.figures for block in around):
                if document.fragmented:
                    return
                yield blocks[index], ""


LINK = DocumentRule(
    id="repeat.link",
    summary="One or two words that stand elsewhere too, here in a list of such words, beside another repeat.",
    why="Menus come again with some entries more or less.",
    points=STRONG,
    level=Level.STANDARD,
    scan=_link,
    drops=(
        """\
| Opening hours
| Exhibitions
| Museum shop
| Contact
| The museum was founded in 1911 by a printer who collected maps of the coast.
| When he died it passed to the town, which moved it into the old customs house.
| Groups
| Schools
| Friends
x Exhibitions
x Contact
| Imprint
| Newsletter""",
        """\
| Vereine
| Rathaus
| Schulen
| Der Gemeinderat hat am Montag den Haushalt für das kommende Jahr beschlossen.
| Für die neue Schule sind darin vier Millionen Euro vorgesehen, mehr als im Vorjahr.
| Bauhof
| Friedhof
x Rathaus
x Vereine
| Märkte
| Anfahrt
| Impressum
| Notruf""",
    ),
    keeps=(
        """\
| Team
| Points
| Rovers
| 12
| United
| 9
| The return matches in autumn were a close affair from the first week to the last.
| Rovers
| 24
| United
| 23""",
        """\
| Potassium
| Magnesium
| Potassium
| Plants that lack it stay small, and the older leaves turn brown at the edge.
| Magnesium
| Plants that lack it turn pale between the veins of their leaves.""",
    ),
    caution="Tables of words, one cell a line.",
)


def _paragraph(document: Document) -> Found:
    copies = _copies(document)
    blocks = copies.blocks
    for _, places in copies.few:
        first = blocks[places[0]]
        if len(places) > 3 or not first.prose or first.words < 8 or first.plain[-1] == '"':
            continue
        for index in places[1:]:
            signed = any(map(_byline, blocks[max(0, index - 3) : index]))
            below = blocks[index + 1 : index + 2]
            if below and _linkish(below[0]) and sum(map(_linkish, copies.around(index))) >= 4 and not signed:
                yield blocks[index], ""


PARAGRAPH = DocumentRule(
    id="repeat.paragraph",
    summary="A sentence that stood before, here among short lines.",
    why="What a page says of itself stands above and below the text.",
    points=SURE,
    level=Level.STANDARD,
    scan=_paragraph,
    drops=(
        """\
| Valley Mirror
| Home
| Weather
| We write about the villages along the lower river since 1987.
| Old mill to become a concert hall
| The town council voted for the plan on Tuesday evening with one voice against.
| Write to the editors
| Advertising rates
x We write about the villages along the lower river since 1987.
| Branch offices
| Archive
| Weather""",
        """\
| Talbote
| Radweg
| Wetter
| Wir schreiben seit vielen Jahren über das Leben am Fluss.
| Alte Mühle
| Der Gemeinderat hat am Montag den Haushalt für das kommende Jahr beschlossen.
| Anzeigen
| Kontakt
x Wir schreiben seit vielen Jahren über das Leben am Fluss.
| Karte
| Archiv""",
    ),
    keeps=(
        """\
| We ask the members to bring their own chairs to the meeting.
| Nobody did, and so the meeting was held standing and was over in ten minutes.
| We ask the members to bring their own chairs to the meeting.
| This time there was some laughter, and the chairman had to smile himself.""",
        """\
| The court finds that the claim was filed too late.
| So it was dismissed, and the costs were laid on the plaintiff by the judge.
| The court finds that the claim was filed too late.""",
    ),
    caution="Letters and statutes that repeat a sentence between headings.",
)


def _line(document: Document) -> Found:
    copies = _copies(document)
    for key, places in copies.places.items():
        if " " in key:
            for index in places:
                yield copies.blocks[index], ""


LINE = DocumentRule(
    id="repeat.line",
    summary="A line of two words or more that stands elsewhere in the document too.",
    why="Menus and teasers repeat lines, but so do verses, speakers, tables and code: it takes more for a line to go.",
    points=HINT,
    scan=_line,
    drops=("x Museum shop\nx Museum shop", "x Neue Halle am Hafen\n| Sie steht seit Montag.\nx neue Halle am Hafen"),
    keeps=(
        "| Across the silver sea\n| And home again with me\n| Across the silver sea",
        "| Museum\n| Museum",
        "| Museum shop\n| Museum shops",
    ),
    caution="Nothing: it never removes a line alone.",
)

RULES = (HEADLINE, ALT_TEXT, TWIN, MENU, TEASER, LINK, PARAGRAPH, LINE)
