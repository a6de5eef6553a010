"""Times, and the headlines that they stand beside: tickers, lists of the latest, stamps of readers' postings.

A feed is a list of other pages. The article's own date, the entries of a live blog, minutes, timetables,
chronologies, concert lists and diaries are none: their times go with text of their own, or run forwards, or fall
on the quarter of an hour, while a feed has the newest first, at any minute.
Switch it off for texts that are lists of dated headlines themselves, such as archives' indexes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import accumulate, pairwise
from operator import gt, lt
from typing import NamedTuple

from boilerplate_cli.document import Block, Document
from boilerplate_cli.patterns import pattern
from boilerplate_cli.rule import CERTAIN, HINT, STRONG, SURE, CueRule, DocumentRule, Level
from boilerplate_cli.stamps import AGE_ALONE, FILLERS, SPELT_OUT_STARTS, Stamp, form_of, stamp_in
from boilerplate_cli.text import WORD


class Stamped(NamedTuple):
    """A line with a stamp."""

    at: int
    """Index among the blocks that have words."""
    stamp: Stamp


class Page:
    """The blocks of a document that have words, and those of them that hold a stamp."""

    def __init__(self, blocks: Sequence[Block], stamped: dict[int, Stamped]) -> None:
        """`stamped` are the blocks with a stamp by their place among `blocks`."""
        self.blocks = blocks
        self.stamped = stamped

    @cached_property
    def prose(self) -> Sequence[int]:
        """How many blocks of running text stand above each place, the end of the document last."""
        return [0, *accumulate(block.prose for block in self.blocks)]

    @cached_property
    def last(self) -> dict[str, int]:
        """The last place of each text."""
        return {block.key: place for place, block in enumerate(self.blocks)}


LONGEST_STAMPED = 400
"""Characters. A longer line is no stamp and no dated headline, whatever its words."""
MOST_WORDS = 30
"""A line of over twenty words is a dated headline at best, and ends in no full stop."""


@lru_cache(maxsize=1)
def _page(document: Document) -> Page:
    """Read once a document: all rules of the family ask for it in turn."""
    stamped = {
        at: Stamped(at, stamp)
        for at, block in enumerate(document.worded)
        if (
            block.words <= 20 or (block.words <= MOST_WORDS and block.key[-1] != ".")
            if block.figures
            else block.words < 5 and block.key[:2] in SPELT_OUT_STARTS
        )
        and len(block.key) <= LONGEST_STAMPED
        and (stamp := stamp_in(block.key))
    }
    return Page(document.worded, stamped)


def _lines(document: Document, first: Block, last: Block) -> str:
    """Where a list stands, in the numbers of the original."""
    return f"lines {document.number(first.first)} to {document.number(last.last)}"


def _runs(stamps: Sequence[Stamp], forwards: bool) -> bool:
    """True for stamps in order. A feed has the newest first; a chronology, a programme, a timetable run forwards."""
    for reading in (0, 1):
        moments = [stamp.moments[reading] for stamp in stamps if stamp.kind != "age"]
        read = [moment for moment in moments if moment]
        if len(read) < len(moments):
            continue
        up, down = (sum(comes(one, other) for one, other in pairwise(read)) for comes in (lt, gt))
        if not forwards:
            up, down = down, up
        if up and down * 6 <= up:
            return True
    return False


def _round(stamps: Iterable[Stamp]) -> bool:
    """True for times that somebody planned: most of them fall on five minutes, as one in five does by chance."""
    minutes = [stamp.minute for stamp in stamps if stamp.minute >= 0]
    return bool(minutes) and sum(minute % 5 == 0 for minute in minutes) * 5 > len(minutes) * 3


# Titles of lists

WHICH = (
    "other|more|latest|recent|newest|related|top|breaking|most recent|new|trending"
    "|weitere|neueste|neuste|aktuelle|letzte|ähnliche|andere|mehr"
    "|dernières|derniers|autres|últimas|últimos|otras|más|inne|najnowsze|ostatnie|ultime|ultimi|altre|altri|laatste|meer"
)
WHAT = (
    "news|posts?|stories|articles|headlines|entries|updates|comments|press releases|announcements|items|videos"
    "|nachrichten|meldungen|beiträge|artikel|kommentare|themen|schlagzeilen|pressemitteilungen"
    "|nouvelles|actualités|actus|infos|commentaires|noticias|entradas|artículos|comentarios"
    "|artykuły|wiadomości|wpisy|komentarze|notizie|articoli|nieuws|berichten|artikelen"
)
HEAD = pattern(
    rf"(?:(?:the|in|die|meine|les|le) )?(?:{WHICH})(?: \w+)?[ -](?:{WHAT})\b"
    r"|(?:headlines|news|latest|archives?|trending|just in|live ?feed|news ?feed|newsticker|ticker"
    r"|nachrichten|aktuelles|schlagzeilen|noticias|aktualności)\W*$"
)


def _head(block: Block) -> bool:
    """True for the title of a list: `Other news`, `Weitere Meldungen aus Bonn`."""
    return block.words <= 7 and not block.prose and bool(HEAD.match(block.key))


def _label(block: Block) -> bool:
    """True for the title of any section: of a list, or up to four words in capitals."""
    return _head(block) or (block.words <= 4 and block.plain.isupper() and block.plain[-1] not in ".!?")


def _headed(page: Page, at: int) -> bool:
    """True if the title of a list stands close above."""
    return any(map(_head, page.blocks[max(0, at - 3) : at]))


# Lists

CHATTER = frozenset(
    ("reply", "antworten", "répondre", "responder", "odpowiedz", "rispondi", "reageer", "like", "permalink", "report")
)
MORE = pattern(
    r"(?:read|see) (?:more|on)"
    r"|(?:more|mehr|weiter ?lesen|ver más|leer más|lire la suite|czytaj więcej|leggi tutto|lees meer)\W*$"
)
COMMENTS = pattern(
    r"[ ,|·•/-]*\b(?:\d+ (?:comments?|kommentare?)$|(?:no|keine) (?:comments|kommentare)\b.*|leave a comment.*"
    r"|comments off.*|comments are closed.*|kommentare deaktiviert.*|schreibe einen kommentar.*)"
)
"""What a blog's software puts behind an entry's date."""
RECORD = pattern(r"(?:version |v\.? ?)?\d+\.\d+|.*\b\d{1,3} ?[-:] ?\d{1,3}\b")
"""A version or a score: change logs and tables of results look like feeds."""


def _headline(block: Block) -> bool:
    """True for what a list of links shows: words without a full stop, few figures."""
    return (
        (block.words >= 3 or (len(block.plain) >= 10 and not block.plain.isascii()))
        and block.words <= 30
        and (block.plain[-1] not in ".;," or block.plain.endswith(".."))
        and sum(map(str.isdigit, block.plain)) * 4 < len(block.plain)
    )


def _chatter(blocks: Iterable[Block]) -> bool:
    """True for what stands between the stamps of readers' comments."""
    for block in blocks:
        if block.plain[-1] == ":" or (block.words < 5 and not CHATTER.isdisjoint(WORD.findall(block.key)[:2])):
            return True
    return False


def _teaser(blocks: Sequence[Block], more: bool, roomy: bool) -> bool:
    """True for one to three short blocks that may stand between two stamps, a fourth with `more` ("Read more").

    A `roomy` teaser may hold a blurb.
    """
    if not 1 <= len(blocks) <= (LONGEST_GAP if more else 3) or sum(block.words for block in blocks) > 70:
        return False
    return all(
        block.sentences < 4 and (roomy or not (block.sentences and block.words > 5 and block.plain[-1] == "."))
        for block in blocks
    )


def _with_section(stamped: Stamped) -> bool:
    """True for a stamp with the name of a section or an author beside it: `04/05/2022 Sport`."""
    stamp = stamped.stamp
    beside = stamp.before or COMMENTS.sub("", stamp.after)
    return (
        not (stamp.before and stamp.after)
        and stamp.kind != "clock"
        and beside.count(" ") < 2
        and beside[-1:] not in ".:!?"
        and not any(map(str.isdigit, beside))
    )


LONGEST_GAP = 4
"""Blocks of one teaser between two stamps."""


def _groups(page: Page) -> list[list[Stamped]]:
    """Lines that are nothing but a stamp, each followed by a teaser and the next stamp."""
    groups: list[list[Stamped]] = []
    before: Stamped | None = None
    for stamped in page.stamped.values():
        if not stamped.stamp.alone and not _with_section(stamped):
            continue
        if before and 1 < stamped.at - before.at <= LONGEST_GAP + 1 and _alike(before.stamp.kind, stamped.stamp.kind):
            between = page.blocks[before.at + 1 : stamped.at]
            more = any(MORE.match(block.key) for block in between)
            if _teaser(between, more, stamped.stamp.kind == "age" or more or _headed(page, groups[-1][0].at)):
                groups[-1].append(stamped)
                before = stamped
                continue
        groups.append([stamped])
        before = stamped
    return [group for group in groups if len(group) > 1]


def _alike(one: str, other: str) -> bool:
    """True for stamps of one list. Today's entries may show the time of day, the others the date."""
    return one == other or {one, other} == {"clock", "date"}


class Run(NamedTuple):
    """Stamps that alternate with headlines: how many, and the first and past-the-last block."""

    stamps: int
    start: int
    end: int


def _order(page: Page, group: Sequence[Stamped], size: int) -> str:
    """Where each stamp's headline stands, `above` it or `below`; empty if that cannot be told."""
    blocks, first, last = page.blocks, group[0].at, group[-1].at
    above, below = blocks[max(0, first - size) : first], blocks[last + 1 : last + 1 + size]
    if above and _head(above[-1]):
        return "below"
    if first > size and _head(blocks[first - size - 1]):
        return "above"
    gaps = len(group) - 1
    apart = sum(blocks[stamped.at].apart for stamped in group[1:])
    followed = sum(blocks[stamped.at + 1].apart for stamped in group[:-1])
    if apart > 0.8 * gaps and followed < 0.2 * gaps:
        return "below"
    if apart < 0.2 * gaps and followed > 0.8 * gaps:
        return "above"
    fits_above = any(map(_headline, above)) and not any(block.prose and block.plain[-1] == "." for block in above)
    fits_below = any(map(_headline, below))
    if first < size:
        return "below"
    if fits_above != fits_below:
        return "above" if fits_above else "below"
    if _heads_the_article(page, last + 1 + size):
        return "below"
    return "above" if _heads_the_article(page, last + 1) else ""


def _heads_the_article(page: Page, at: int) -> bool:
    """True for a headline below a list at the start of a document, if the browser's title or a picture repeats it."""
    blocks = page.blocks
    if at >= len(blocks) or page.prose[at] or not _headline(blocks[at]):
        return False
    key = blocks[at].key
    return key in blocks[0].key or page.last[key] > at


def _run(page: Page, group: Sequence[Stamped]) -> Run:
    """The stamps and their headlines, but neither the article's headline nor its date, which may stand beside them."""
    if any(_heads_the_article(page, at) for at in range(group[-2].at + 1, group[-1].at)):
        group = group[:-1]  # the article's own date
    if len(group) < 2:
        return Run(0, 0, 0)
    blocks, last = page.blocks, group[-1].at
    size = min(after.at - before.at - 1 for before, after in pairwise(group))
    order = _order(page, group, size)
    over, under = size * (order == "above"), size * (order == "below")
    if (
        over
        and group[0].at - over < 2
        and not (_headed(page, group[0].at - over) or _heads_the_article(page, last + 1))
    ):
        group = group[1:]
    start = max(0, group[0].at - over)
    before_article = page.prose[start] < 2
    blurbs = any(block.prose for one, other in pairwise(group) for block in blocks[one.at + 1 : other.at])
    following = blocks[last + 1 + under * blurbs : last + 2 + under]
    own = before_article and any(block.prose for block in following)
    if own or (under and not _teaser(blocks[last + 1 : last + 1 + under], more=True, roomy=True)):
        group = group[:-1]
    if not group:
        return Run(0, 0, 0)
    end = min(group[-1].at + 1 + under, len(blocks))
    if order and start and _label(blocks[start - 1]):
        start -= 1
    return Run(len(group), start, end)


def _form(page: Page, stamped: Stamped) -> str:
    """A stamp without what differs from one to the next: `March 3rd, 2024` and `May 21st, 2023` are one form."""
    if stamped.stamp.kind == "age":
        return "age"
    return form_of(page.blocks[stamped.at].key[stamped.stamp.start : stamped.stamp.end])


def _is_feed(page: Page, group: Sequence[Stamped]) -> bool:
    """False for what alternates with times too: programmes, chronologies, change logs, results, comments."""
    headed = _headed(page, group[0].at)
    if len(group) < (2 if headed else 3):
        return False
    stamps = [stamped.stamp for stamped in group]
    gaps = [page.blocks[before.at + 1 : after.at] for before, after in pairwise(group)]
    return not (
        (_round(stamps) and not headed and not (len(stamps) > 5 and _runs(stamps, forwards=False)))
        or _runs(stamps, forwards=True)
        or _runs(stamps[1:], forwards=True)  # the first may be the article's own
        or sum(any(map(_headline, gap)) for gap in gaps) * 5 < len(gaps) * 3
        or sum(any(RECORD.match(block.key) for block in gap) for gap in gaps) * 2 >= len(gaps)
        or sum(map(_chatter, gaps)) * 4 >= len(gaps)
    )


def _diary(page: Page, groups: Sequence[Sequence[Stamped]]) -> Counter[str]:
    """How many stamps of each form stand beside whole paragraphs and not in a list."""
    listed = {stamped.at for group in groups if len(group) > 2 for stamped in group}
    return Counter(
        _form(page, stamped)
        for at, stamped in page.stamped.items()
        if stamped.stamp.alone and at not in listed and any(map(_text, page.blocks[max(0, at - 1) : at + 3]))
    )


def _lists(document: Document) -> Iterator[tuple[Block, str]]:
    page = _page(document)
    if len(page.stamped) < 2:
        return
    groups = _groups(page)
    feeds = [group for group in groups if _is_feed(page, group)]
    if not feeds:
        return
    diary = _diary(page, groups)
    for group in feeds:
        if max(diary[_form(page, stamped)] for stamped in group) * 3 > len(group) + 1:
            continue
        stamps, start, end = _run(page, group)
        if stamps < 2 or not _prose_outside(page, start, end):
            continue
        blocks = page.blocks[start:end]
        seen = f"{stamps} times alternate with headlines, {_lines(document, blocks[0], blocks[-1])}"
        for block in blocks:
            yield block, seen


def _text(block: Block) -> bool:
    return block.prose and (block.sentences > 1 or block.words > 25)


def _prose_outside(page: Page, start: int, end: int) -> bool:
    """True if the document has a text besides its list; where it has none, the list is the text."""
    return page.prose[-1] - page.prose[end] + page.prose[start] > 1


LIST = DocumentRule(
    id="feed.list",
    summary="Times that alternate with headlines: a ticker or a list of the latest.",
    why="The headlines belong to other pages, and the times to the minute of the dump.",
    points=CERTAIN,
    scan=_lists,
    drops=(
        """\
| The harbour bridge will stay closed until spring, the council said on Monday.
| Engineers had found cracks in two of its piers during the yearly inspection.
x MORE HEADLINES
x 4 minutes ago
x Cyclist rescued from flooded underpass
x 9 minutes ago
x "We never gave up": how a village saved its school
x 26 minutes ago
x Who will lead the port authority?""",
        """\
| Die Brücke bleibt bis zum Frühjahr gesperrt, teilte die Stadt am Montag mit.
| Bei der Prüfung waren Risse in zwei Pfeilern gefunden worden.
x Weitere Meldungen
x Radfahrer aus überfluteter Unterführung gerettet
x 14.03.2023
x Grundschule bekommt neue Fenster
x 11.03.2023""",
    ),
    keeps=(
        """\
| The strike began at dawn, and the council met in the evening to end it.
| 09:12
| Pickets gather at the northern gate
| 10:47
| Police close the coast road
| 13:31
| Talks break down in the town hall
| All sides will meet again on Thursday, the mediator said.""",
        """\
| The committee met in the library, and the chairman opened the meeting.
| 2 May 2019
| He was glad to see so many members, and he thanked the treasurer for his long service.
| 4 April 2019
| The roof leaks again. A builder will be asked, and the members will vote on the cost.
| 7 March 2019
| Nobody came, so the meeting was put off.""",
    ),
    caution="A chronology that runs backwards, with entries like headlines and other text around it.",
)


# Lines that begin or end with a stamp

PART_OF_THE_TEXT = pattern(
    r"\b(?:retrieved|accessed|archived|viewed|updated|modified|use|before|of|on|in|from|since|until|to|for|by|the|and"
    r"|abgerufen|zugriff|stand|vom|am|seit|bis|ab|zum|und|consulté|du|le|au|consultado|de|del|el|dostęp|od|do|dal|il"
    r"|引用日期)\W*$"
)
"""A date after such a word belongs to the text before it, or says when a source was read."""


def _side(blocks: Sequence[Block], stamped: Stamped) -> str:
    """On which side of its headline the stamp of a teaser's line stands, "" if the line is no such teaser."""
    block, stamp = blocks[stamped.at], stamped.stamp
    kind, text = stamp.kind, stamp.before + stamp.after
    if stamp.alone or (stamp.before and stamp.after):
        return ""
    prose = block.words > 30 or block.sentences > 2 or (text[-1] == "." and not text.endswith(".."))
    if stamp.after:
        return "" if prose or kind == "age" else "first"
    if kind == "age":
        return "last"
    glued = block.key[: stamp.start].rstrip()
    ends = glued[-1] in ",.;" and not glued.endswith("..")
    return "" if prose or ends or kind == "clock" or PART_OF_THE_TEXT.search(stamp.before) else "last"


def _dated_headlines(document: Document) -> Iterator[tuple[Block, str]]:
    page = _page(document)
    if len(page.stamped) < 3:
        return
    if not any(map(page.stamped.__contains__, (at + 2 for at in page.stamped if at + 1 in page.stamped))):
        return
    groups: list[list[Stamped]] = []
    before = ("", -1)
    for at, stamped in page.stamped.items():
        side = _side(page.blocks, stamped)
        if side and before == (side, at - 1):
            groups[-1].append(stamped)
        elif side:
            groups.append([stamped])
        before = (side, at)
    for group in groups:
        start, end = group[0].at, group[-1].at + 1
        headed = start > 0 and _head(page.blocks[start - 1])
        if len(group) < (3 if headed else 4) or not (headed or _is_dated_list(page, group)):
            continue
        if end < len(page.blocks) and page.blocks[end].prose:
            end -= 1  # perhaps the title of that text
        if _prose_outside(page, start, end):
            lines = _lines(document, page.blocks[start], page.blocks[end - 1])
            for block in page.blocks[start - headed : end]:
                yield block, f"{len(group)} times with a headline each, {lines}"


def _is_dated_list(page: Page, group: Sequence[Stamped]) -> bool:
    """False for programmes, chronologies (`14 March 2011: Bridge opened`), tables."""
    stamps = [stamped.stamp for stamped in group]
    texts = [stamp.before or stamp.after for stamp in stamps]
    words = sum(text.count(" ") + 1 for text in texts)
    first = group[0].stamp
    written_out = first.kind == "date" and any(map(str.isalpha, page.blocks[group[0].at].key[first.start : first.end]))
    return (
        words >= 4 * len(texts)
        and not (group[0].stamp.after and written_out)
        and len(set(texts)) * 2 >= len(texts)
        and sum(text[0].isdigit() for text in texts) * 2 < len(texts)
        and not _round(stamps)
        and not _runs(stamps, forwards=True)
        and not _runs(stamps[1:], forwards=True)
    )


DATED_HEADLINE = DocumentRule(
    id="feed.dated-headline",
    summary="Headlines in a row that each begin or end with a time or a date.",
    why="The headlines belong to other pages: a ticker or a list of the latest.",
    points=CERTAIN,
    scan=_dated_headlines,
    drops=(
        """\
| The harbour bridge will stay closed until spring, the council said on Monday.
| Engineers had found cracks in two of its piers during the yearly inspection.
x 16:42 Cyclist rescued from flooded underpass
x 16:17 Village saves its school after ten years
x 15:58 Fewer ferries to the islands in winter
x 15:31 "We never gave up", says the new champion""",
        """\
| Die Brücke bleibt bis zum Frühjahr gesperrt, teilte die Stadt am Montag mit.
| Bei der Prüfung waren Risse in zwei Pfeilern gefunden worden.
x Aktuelle Nachrichten
x Radfahrer aus Unterführung gerettet 14.03.2023
x Grundschule bekommt neue Fenster 11.03.2023
x Weniger Fähren im Winter 09.03.2023""",
    ),
    keeps=(
        """\
| The festival opens on Friday, and most of its concerts are free.
| Tickets for the others are sold at the door from six in the evening.
| 14.03.2023 The Four Tenors of the Harbour
| 15.03.2023 An Evening of Old Sea Shanties
| 16.03.2023 Young Pianists Play Their Favourites
| 17.03.2023 Closing Night With the Town Band""",
        """\
| The bridge was built in two years, and it has been repaired many times since.
| This is what the records in the town hall say about it.
| Survey of the northern pier, County Archive, 14 March 1913
| Report on the great flood, Harbour Board, 2 May 1904
| Letter to the mayor, County Archive, 9 June 1902
| Plan of the second arch, Harbour Board, 1 May 1899""",
    ),
    caution="News of a project or a club, newest first, on a page with other text.",
)


# Postings

SAYS = pattern(r"\b(?:says|said|sagte?|schreibt|meint|reply|dit|dice|pisze|zegt)\b\W*$")
BY = pattern(
    r"^(?:posted|written|comment|kommentar|reply|submitted)?(?: ?(?:by|von|par|por|przez|di|door))\b|^posted\b"
)
ABOUT_THE_PAGE = pattern(
    r"\b(?:wrote|schrieb|updated?|modified|published|sent|from|when|date|datum|edited|until|bis|categor\w+|filed|tags?)\b"
    r"|^in\b|https?:"
)
NUMBERED = pattern(r"#?\d{1,4}\\?[.)]? \S")
NAME = pattern(r"[^\W\d_][\w'.-]*")
LONGEST_NAME = 6
"""Words. A longer text beside the stamp is no reader's name."""


SURELY = 3


class Posting(NamedTuple):
    """The line that tells when a reader's posting was written."""

    stamped: Stamped
    author: str
    """Who wrote it, as far as the line or its neighbours tell; it need only differ from one posting to the next."""
    sure: int
    """`SURELY` with `NAME says`, 2 with date and time of day; with 1 each has to have an author of its own."""
    shape: tuple[object, ...]
    """The line without what differs from one posting to the next, its stamp aside."""


def _names(text: str) -> str:
    names = NAME.findall(text) if text else ()
    return " ".join([word for word in names if word not in FILLERS and word not in CHATTER])


def _neighbour(page: Page, at: int) -> tuple[str, bool]:
    """The author in the lines above and below a stamp, and whether one of them says `NAME says`."""
    near = [page.blocks[other] for other in (at - 1, at - 2, at + 1, at + 2) if 0 <= other < len(page.blocks)]
    for block in near:
        told = block.words <= 8 and (BY.match(block.key) or SAYS.search(block.key))
        if told and _names(SAYS.sub("", BY.sub("", block.key))):
            return block.key, bool(SAYS.search(block.key))
    names = [block.key for block in near if block.words <= 3 and not any(map(str.isdigit, block.key))]
    return " ".join(filter(_names, names)), False


def _posting(page: Page, stamped: Stamped) -> Posting | None:
    """The posting whose line this may be."""
    stamp = stamped.stamp
    kind, before, after = stamp.kind, stamp.before, stamp.after
    if kind in {"age", "clock"} and stamp.alone == (kind == "clock"):
        return None
    if kind == "date" and stamp.alone and not _neighbour(page, stamped.at)[1]:
        return None
    if max(before.count(" "), after.count(" ")) >= LONGEST_NAME or ": " in after:
        return None
    if ABOUT_THE_PAGE.search(before) or ABOUT_THE_PAGE.search(after):
        return None
    by, says = BY.match(before), bool(SAYS.search(before) or SAYS.search(after))
    beside = _names(BY.sub("", before)) + _names(after)
    author, says_near = (beside, says) if beside else _neighbour(page, stamped.at)
    if kind == "clock" and not (by and beside):
        return None
    numbered = bool(beside) and bool(NUMBERED.match(page.blocks[stamped.at].key))
    if kind == "date" and not (says_near or numbered or (by and beside)):
        return None
    sure = SURELY if kind == "date and clock" and says_near else 2 if kind != "date" or says or numbered else 1
    shape = (by and by.group(), says, before[:1].isdigit(), bool(_names(before)), bool(_names(after)))
    return Posting(stamped, author, sure, shape)


@lru_cache(maxsize=1)
def postings(document: Document) -> tuple[Sequence[Posting], ...]:
    """The lines of readers' postings in order, those of one form together. Read once, by two families."""
    page = _page(document)
    if not page.stamped:
        return ()
    first_prose = next((at for at, block in enumerate(page.blocks) if block.prose), len(page.blocks))
    found = [
        posting for at, stamped in page.stamped.items() if at > first_prose and (posting := _posting(page, stamped))
    ]
    if len(found) < 3 and not any(posting.sure == SURELY for posting in found):
        return ()
    shapes: dict[tuple[object, ...], list[Posting]] = {}
    for posting in found:
        shapes.setdefault((_form(page, posting.stamped), posting.sure, *posting.shape), []).append(posting)
    return tuple(filter(_are_postings, shapes.values()))


def _posting_stamps(document: Document) -> Iterator[tuple[Block, str]]:
    for group in postings(document):
        for posting in group:
            yield document.worded[posting.stamped.at], f"{len(group)} of this form"


def _are_postings(postings: Sequence[Posting]) -> bool:
    """False for a blog's own posts (one author), for events (planned times), tables and logs (no text between)."""
    stamps, authors = [posting.stamped for posting in postings], [posting.author for posting in postings]
    different, sure = len(set(authors) - {""}), postings[0].sure
    if sure < SURELY and (len(stamps) < 3 or different < 2 or authors.count("") * 3 > 2 * len(stamps)):
        return False
    if different * (4 if sure > 1 else 1.7) < len(stamps):
        return False
    if len(stamps) > 2 and _round(stamped.stamp for stamped in stamps):
        return False
    return sum(after.at > before.at + 1 for before, after in pairwise(stamps)) * 5 >= 3 * (len(stamps) - 1)


POSTING_STAMP = DocumentRule(
    id="feed.posting-stamp",
    summary="The line of a reader's posting that tells when it was written, and mostly by whom.",
    why="It says nothing about the text; postings by several people carry it in the same form.",
    points=SURE,
    level=Level.STANDARD,
    scan=_posting_stamps,
    drops=(
        """\
| The harbour bridge will stay closed until spring, the council said on Monday.
x Posted by: Old Ferryman at March 14, 2023 4:42 PM
| I used to cross it every day.
x Posted by: marge at March 14, 2023 5:17 PM
| So did my mother, and she never trusted it.
x Posted by: T. Brook at March 15, 2023 9:03 AM
| Blow it up!""",
        """\
| Die Brücke bleibt bis zum Frühjahr gesperrt, teilte die Stadt am Montag mit.
| Fährmann sagt:
x 14. März 2023 um 16:42 Uhr
| Ich bin jeden Tag hinübergegangen.""",
    ),
    keeps=(
        "Published by Anne Carter on March 14, 2023 at 4:42 PM",
        """\
| The committee met in the library, and the chairman opened the meeting.
| Tuesday, March 14, 2023, 7:30 pm
| Reading Room
| Thursday, March 16, 2023, 8:00 pm
| Great Hall
| Sunday, March 19, 2023, 6:15 pm
| Chapel""",
    ),
    caution="The heads of the posts of a blog that several people write, if they hold date and time.",
)


# Lone stamps

REACH = 15
"""Blocks. The title of a list stands this close above what is taken for one of its times."""


def _lone_stamps(document: Document) -> Iterator[tuple[Block, str]]:
    page = _page(document)
    blocks = page.blocks
    for at, stamped in page.stamped.items():
        stamp = stamped.stamp
        aged = stamp.kind == "age" and stamp.alone and not AGE_ALONE.match(blocks[at].key)
        dated = stamp.kind == "date" and not stamp.before and not stamp.after
        if not (aged or dated) or not _among_headlines(page, at):
            continue
        above = reversed(blocks[max(0, at - REACH) : at])
        title = next((block for block in above if block.prose or _head(block)), None)
        if title and not title.prose:
            yield blocks[at], f"{blocks[at].plain}, below {title.plain!r}"
        elif aged:
            yield blocks[at], blocks[at].plain


def _among_headlines(page: Page, at: int) -> bool:
    """True far from running text, where a stamp cannot be the article's own."""
    blocks = page.blocks
    around = [*blocks[max(0, at - 3) : at], *blocks[at + 1 : at + 4]]
    beside = [*blocks[max(0, at - 1) : at], *blocks[at + 1 : at + 2]]
    return (
        not any(block.prose for block in around)
        and any(map(_headline, beside))
        and sum(map(_headline, around)) > 1
        and not _chatter(around)
        and page.prose[at] > 2
    )


LONE_STAMP = DocumentRule(
    id="feed.lone-stamp",
    summary="A line such as `1 year ago` among headlines, or a date in a list with a title like `Recent posts`.",
    why="It tells the age of another page, that a teaser leads to.",
    points=STRONG,
    scan=_lone_stamps,
    drops=(
        """\
| The harbour bridge will stay closed until spring, the council said on Monday.
| Engineers had found cracks in two of its piers during the yearly inspection.
| The ferries will run more often, and the mayor hopes that this will be enough.
| About this site
| Write to the editors
| Village saves its school after ten years
x 3 weeks ago
| Fewer ferries to the islands in winter""",
        """\
| Die Brücke bleibt bis zum Frühjahr gesperrt, teilte die Stadt am Montag mit.
| Bei der Prüfung waren Risse in zwei Pfeilern gefunden worden.
| Die Fähren sollen öfter fahren, und die Stadt hofft, dass das genügt.
| Weitere Meldungen
| Aus der Stadt
| Radfahrer aus Unterführung gerettet
x 14.03.2023
| Aus dem Umland
| Grundschule bekommt neue Fenster""",
    ),
    keeps=(
        """\
| Harbour bridge closed until spring
| 3 hours ago
| The harbour bridge will stay closed until spring, the council said on Monday.""",
        """\
| The harbour bridge will stay closed until spring, the council said on Monday.
| Engineers had found cracks in two of its piers during the yearly inspection.
| Anne Carter
| 14 March 2023""",
    ),
)


def _titled_lists(document: Document) -> Iterator[tuple[Block, str]]:
    page = _page(document)
    blocks, done = page.blocks, -1
    for at, stamped in page.stamped.items():
        stamp = stamped.stamp
        if at <= done or stamp.kind != "date" or not stamp.before or stamp.after or not _headline(blocks[at]):
            continue
        start = at
        while start and start > at - REACH and _headline(blocks[start]) and not blocks[start].prose:
            start -= 1
            if _head(blocks[start]):
                break
        else:
            continue
        done = end = at + 1
        while end < len(blocks) and _headline(blocks[end]) and not blocks[end].prose and not blocks[end].apart:
            done = end = end + 1
        if end > start + 3 and _prose_outside(page, start, end):
            yield from ((block, f"below {blocks[start].plain!r}") for block in blocks[start:end])


TITLED_LIST = DocumentRule(
    id="feed.titled-list",
    summary="Headlines below a title such as `Recent posts`, if one of them ends in a date.",
    why="They lead to other pages; a weekly column carries its date in its name.",
    points=SURE,
    scan=_titled_lists,
    drops=(
        """\
| The harbour bridge will stay closed until spring, the council said on Monday.
| Engineers had found cracks in two of its piers during the yearly inspection.
x More Local Headlines
x Fewer ferries to the islands in winter
x Village saves its school after ten years
x The week in pictures: July 31, 2023""",
        """\
| Die Brücke bleibt bis zum Frühjahr gesperrt, teilte die Stadt am Montag mit.
| Bei der Prüfung waren Risse in zwei Pfeilern gefunden worden.
x Neueste Beiträge
x Grundschule bekommt neue Fenster
x Linktipps vom 9. März 2023
x Weniger Fähren im Winter""",
    ),
    keeps=(
        """\
| The harbour bridge will stay closed until spring, the council said on Monday.
| Engineers had found cracks in two of its piers during the yearly inspection.
| Letters about the bridge
| From the harbour master to the mayor, 14 March 2023
| From the mayor to the harbour master""",
        "More news of July 31, 2023",
    ),
)

VIDEO = CueRule(
    id="feed.video",
    summary="A line that gives the length of a video, mostly with the video's title.",
    why="It stands below a picture that plays on the page, or in a list of other videos.",
    points=STRONG,
    frame=(
        r"^\W*\L<cues>:? [(\[]?(?:\d{1,2}:)?\d{1,2}:[0-5]\d(?![:\d])(?! ?[ap]\.?m\b| uhr| h\b)[)\]]?"
        r"(?: ?min(?:uten|utes|s)?\b\.?)?(?:\W*$|.{3,120}(?<![.;,])$)"
    ),
    cues=("video", "play video", "watch video", "watch", "video duration", "video ansehen", "video abspielen"),
    drops=("Video 02:46", "Video 1:27 Storm on the quay: how the ferry came home", "Watch Video 0:53 min"),
    keeps=(
        "Video 10:30 pm, Great Hall",
        "Video 10:30 Uhr im kleinen Saal",
        "Video 3:12 shows the ferry as it leaves the quay in a storm.",
    ),
)


def _stamps(document: Document) -> Iterator[tuple[Block, str]]:
    page = _page(document)
    return ((page.blocks[stamped.at], "") for stamped in page.stamped.values() if stamped.stamp.alone)


STAMP = DocumentRule(
    id="feed.stamp",
    summary="A line that is nothing but a time or a date.",
    why="Feeds are full of such lines, but so are bylines, minutes and diaries: it takes more for a line to go.",
    points=HINT,
    scan=_stamps,
    drops=("4 minutes ago", "Dienstag, 14. März 2023, 16:42 Uhr", "9:05 pm"),
    keeps=("14 March 2023", "16:42", "It was the 14th of March, at 16:42.", "Psalm 23:4"),
    caution="Nothing: it never removes a line alone.",
)

RULES = (LIST, DATED_HEADLINE, TITLED_LIST, POSTING_STAMP, LONE_STAMP, STAMP, VIDEO)
