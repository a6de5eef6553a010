"""Times, and the headlines that they stand beside: tickers, lists of the latest, stamps of readers' postings.

A feed is a list of other pages. The article's own date, the entries of a live blog, minutes, timetables,
chronologies, concert lists and diaries are none: their times go with text of their own, or run forwards, or fall
on the quarter of an hour, while a feed has the newest first, at any minute.
Switch it off for texts that are lists of dated headlines themselves, such as archives' indexes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from boilerplate_cli.document import Block, Document
from boilerplate_cli.rule import CERTAIN, STRONG, SURE, DocumentRule, Level
from boilerplate_cli.text import WORD

# Stamps

MONTHS = {
    name: number
    for language in (
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "jän febr mär apr mai juni juli aug sept okt nov dez",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "janv févr mars avr mai juin juil août sept oct nov déc",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "ene feb mar abr may jun jul ago sept oct nov dic",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "gen feb mar apr mag giu lug ago set ott nov dic",
        "januari februari maart april mei juni juli augustus september oktober november december",
    )
    for number, name in enumerate(language.split(), 1)
}

# Words that belong to a stamp: with nothing else around it, the stamp is the whole line.
FILLERS = frozenset(
    word
    for language in (
        "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday",
        "mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
        "lundi mardi mercredi jeudi vendredi samedi dimanche publié le mis à jour",
        "lunes martes miércoles jueves viernes sábado domingo el publicado del",
        "poniedziałek wtorek środa czwartek piątek sobota niedziela opublikowano dodano dnia",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica il pubblicato",
        "op geplaatst",
        "posted published updated on at um am vom den uhr veröffentlicht aktualisiert erstellt stand",
    )
    for word in language.split()
)

DAY_MONTH = re.compile(
    r"(?<![\d.:])(?P<d>\d{1,2})(?:st|nd|rd|th|er)?[. -]{1,2}(?:de |of )?(?P<m>[^\W\d_]{3,12})\b\.?,?-?"
    r"(?: ?(?:de |del )?(?P<y>\d{4}|'?\d\d(?![\d:.h]| ?[ap]m)))?"
)
MONTH_DAY = re.compile(
    r"\b(?P<m>[^\W\d_]{3,12})\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?\b(?![:.]\d| ?- ?\d)"
    r"(?:,? ?(?P<y>\d{4}|(?<=, )'?\d\d(?![\d:.])))?"
)
NUMERIC = re.compile(r"(?<![\d.,:/-])(?P<a>\d{1,4})([./-])(?P<b>\d{1,2})(?:\2(?P<c>\d{4}|\d\d)|\.)?(?!\d|[./-]\d)")
CLOCK = re.compile(
    r"(?<![\d.:,])(?P<h>[01]?\d|2[0-3])"
    r"(?:[:h](?P<n>[0-5]\d)(?::[0-5]\d)?|\.(?P<n2>[0-5]\d)(?= uhr| ?[ap]\.?m)|(?= ?[ap]m\b| uhr))"
    r"(?![\d:])(?: ?(?P<half>[ap])\.?m\b\.?)?(?: (?:uhr|h|[a-z]{1,3}t|gmt|utc|cet)\b)?"
)
BETWEEN = re.compile(r"[\s,|@/.()-]*(?:(?:at|um|à|a las|o|ob|om|alle|godz|kl)\b\.?)?[\s,|@-]*")
UNIT = (
    "(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|sekunden?|minuten?|stunden?|std|tag(?:en)?|wochen?"
    "|monat(?:en)?|jahr(?:en)?|heures?|jours?|semaines?|mois|ans?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?|minuty?"
    "|godzin[ęy]?|dni|minuti|or[ae]|giorn[io]|uur|uren|dag(?:en)?|weken|[smhdw])"
)
AGE = re.compile(
    rf"(?<!\w)(?:about |almost |over )?(?:\d{{1,3}}|an?|one) ?{UNIT}"
    rf"(?: (?:and )?\d{{1,2}} ?{UNIT})? (?:ago|temu|fa|geleden)\b"
    rf"|(?:vor|il y a|hace)(?: etwa| ca\.)? (?:\d{{1,3}}|einer|einem|une?|una) {UNIT}\b"
    r"|\b(?:yesterday|today|gestern|heute|hier|ayer|wczoraj|ieri|gisteren)"
    r",? (?:at |um |à |o )?\d{1,2}[:.h]\d\d(?: ?[ap]m| uhr)?$"
)
AGE_ALONE = re.compile(
    r"(?:\d{1,2} ?(?:h|d|w|mins?|hrs?|hours?|std\.?)|(?:just|right) now|yesterday|gestern|gerade eben)$"
)
# Cheap tests that come before the dear ones
SPELT_OUT = ("a ", "an ", "one ", "about a", "yesterday", "just now", "right now", "gestern", "gerade eben", "vor ein")
CLOCK_WITHOUT_COLON = re.compile(r"\d(?: ?[ap]\.?m| uhr|h\d)")
AGE_WORDS = {
    *("ago", "temu", "fa", "geleden", "vor", "il", "hace"),
    *("yesterday", "today", "gestern", "heute", "hier", "ayer", "wczoraj", "ieri", "gisteren"),
}
"""One of these stands in each age that is not a mere `2h`."""


Moment = tuple[int, ...]
"""Numbers that sort: year, month, day, hour, minute, or the last two."""


class Stamp(NamedTuple):
    """A date, a time of day, both, or an age, as it stands in a line."""

    kind: str
    """`age`, `clock`, `date` or `date and clock`."""
    start: int
    end: int
    moments: tuple[Moment | None, Moment | None]
    """The moment, read with the month first and with the day first, as far as it can be; none for an age."""
    minute: int


def _date(key: str, words: Sequence[str]) -> tuple[int, int, tuple[Moment | None, Moment | None], bool] | None:
    """The first date in `key`: start, end, its two readings, whether it is one without a time of day beside it."""
    named = not MONTHS.keys().isdisjoint(words)
    for pattern in (MONTH_DAY, DAY_MONTH) if named else ():
        for found in pattern.finditer(key):
            month = MONTHS.get(found["m"])
            if month and 1 <= int(found["d"]) <= 31:
                moment = (int((found["y"] or "0").lstrip("'")) % 100, month, int(found["d"]))
                return found.start(), found.end(), (moment, moment), True
    for found in NUMERIC.finditer(key) if "." in key or "/" in key or "-" in key else ():
        a, b, c = int(found["a"]), int(found["b"]), int(found["c"] or 0)
        if len(found["a"]) == 4:
            if found["c"] and 1900 < a < 2100 and 0 < b <= 12 and c <= 31:
                moment = (a % 100, b, c)
                return found.start(), found.end(), (moment, moment), True
        elif len(found["a"]) < 3 and 0 < a <= 31 and 0 < b <= 31 and min(a, b) <= 12:
            month_first, day_first = (c % 100, a, b) if a <= 12 else None, (c % 100, b, a) if b <= 12 else None
            return found.start(), found.end(), (month_first, day_first), bool(found["c"])
    return None


@lru_cache(maxsize=4096)
def stamp_in(key: str) -> Stamp | None:
    """The stamp in a folded line, None if it has none."""
    words = WORD.findall(key)
    age = AGE_ALONE.match(key) or (None if AGE_WORDS.isdisjoint(words) else AGE.search(key))
    if age:
        return Stamp("age", age.start(), age.end(), (None, None), -1)
    date = _date(key, words)
    for clock in CLOCK.finditer(key) if ":" in key or CLOCK_WITHOUT_COLON.search(key) else ():
        minute = int(clock["n"] or clock["n2"] or 0)
        hour = int(clock["h"]) % 12 + 12 * (clock["half"] == "p") if clock["half"] else int(clock["h"])
        if date is None:
            return Stamp("clock", clock.start(), clock.end(), ((hour, minute), (hour, minute)), minute)
        start, end, (one, other), _ = date
        if BETWEEN.fullmatch(key, min(end, clock.end()), max(start, clock.start())):
            moments = (one and (*one, hour, minute), other and (*other, hour, minute))
            return Stamp("date and clock", min(start, clock.start()), max(end, clock.end()), moments, minute)
    if date is None or not date[3]:
        return None
    return Stamp("date", date[0], date[1], date[2], -1)


class Stamped(NamedTuple):
    """A line with a stamp: the text before it and after it, `whole` if there is none to speak of."""

    at: int
    """Index among the blocks that have words."""
    stamp: Stamp
    before: str
    after: str
    whole: bool


class Page(NamedTuple):
    """The blocks of a document that have words, and those of them that hold a stamp."""

    blocks: Sequence[Block]
    stamped: dict[int, Stamped]


@lru_cache(maxsize=1)
def _page(document: Document) -> Page:
    """Read once a document: all rules of the family ask for it in turn."""
    blocks = document.worded
    stamped = {}
    for at, block in enumerate(blocks):
        if block.words <= 30 and (block.figures or (block.words < 5 and block.key.startswith(SPELT_OUT))):
            stamp = stamp_in(block.key)
            if stamp:
                before = block.key[: stamp.start].strip(" ,:|-([@·")
                after = block.key[stamp.end :].strip(" ,:|-)]·")
                whole = FILLERS.issuperset(WORD.findall(before + " " + after))
                stamped[at] = Stamped(at, stamp, before, after, whole)
    return Page(blocks, stamped)


def _runs_forwards(stamps: Sequence[Stamp]) -> bool:
    """True for what a feed is not: a chronology, a programme, a timetable, the earliest first."""
    for reading in (0, 1):
        moments = [stamp.moments[reading] for stamp in stamps if stamp.kind != "age"]
        read = [moment for moment in moments if moment]
        if len(read) < len(moments):
            continue
        up = sum(before < after for before, after in pairwise(read))
        if up and sum(before > after for before, after in pairwise(read)) * 6 <= up:
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
HEAD = re.compile(
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
MORE = re.compile(
    r"(?:read|see) (?:more|on)"
    r"|(?:more|mehr|weiter ?lesen|ver más|leer más|lire la suite|czytaj więcej|leggi tutto|lees meer)\W*$"
)
RECORD = re.compile(r"(?:version |v\.? ?)?\d+\.\d+|.*\b\d{1,3} ?[-:] ?\d{1,3}\b")
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


def _teaser(blocks: Sequence[Block], roomy: bool) -> bool:
    """True for one to three short blocks that may stand between two stamps; a `roomy` teaser may hold a blurb."""
    most = 4 if any(MORE.match(block.key) for block in blocks) else 3
    if not 1 <= len(blocks) <= most or sum(block.words for block in blocks) > 70:
        return False
    blurb = any(block.sentences and block.words > 5 and block.plain[-1] == "." for block in blocks)
    return all(block.sentences < 4 for block in blocks) and (roomy or not blurb)


def _with_section(stamped: Stamped) -> bool:
    """True for a stamp with the name of a section or an author beside it: `04/05/2022 Sport`."""
    beside = stamped.before or stamped.after
    return (
        not (stamped.before and stamped.after)
        and stamped.stamp.kind != "clock"
        and beside.count(" ") < 2
        and beside[-1] not in ".:!?"
        and not any(map(str.isdigit, beside))
    )


def _groups(page: Page) -> list[list[Stamped]]:
    """Lines that are nothing but a stamp, each followed by a teaser and the next stamp."""
    groups: list[list[Stamped]] = []
    before: Stamped | None = None
    for stamped in page.stamped.values():
        if not stamped.whole and not _with_section(stamped):
            continue
        if before and _alike(before.stamp.kind, stamped.stamp.kind):
            between = page.blocks[before.at + 1 : stamped.at]
            roomy = stamped.stamp.kind == "age" or any(MORE.match(block.key) for block in between)
            if _teaser(between, roomy or _headed(page, groups[-1][0].at)):
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
    if fits_above == fits_below:
        return ""
    return "above" if fits_above else "below"


def _run(page: Page, group: Sequence[Stamped]) -> Run:
    """The stamps and their headlines, but neither the article's headline nor its date, which may stand beside them."""
    blocks = page.blocks
    size = min(after.at - before.at - 1 for before, after in pairwise(group))
    order = _order(page, group, size)
    over, under = size * (order == "above"), size * (order == "below")
    if over and group[0].at - over < 2:
        group = group[1:]
    start = max(0, group[0].at - over)
    before_article = sum(block.prose for block in blocks[:start]) < 2
    last = group[-1].at
    blurbs = any(block.prose for one, other in pairwise(group) for block in blocks[one.at + 1 : other.at])
    following = blocks[last + 1 + under * blurbs : last + 2 + under]
    own = before_article and any(block.prose for block in following)
    if own or (under and not _teaser(blocks[last + 1 : last + 1 + under], roomy=True)):
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
    text = page.blocks[stamped.at].key[stamped.stamp.start : stamped.stamp.end]
    parts = re.findall(r"\w+|\W", re.sub(r"(\d)(?:st|nd|rd|th)\b", r"\1", text))
    return re.sub(r"[ap]m\b", "", "".join("m" if part in MONTHS else re.sub(r"\d+", "0", part) for part in parts))


def _is_feed(page: Page, group: Sequence[Stamped], loose: Counter[str]) -> bool:
    """False for what alternates with times too: programmes, chronologies, change logs, results, comments, diaries."""
    headed = _headed(page, group[0].at)
    stamps = [stamped.stamp for stamped in group]
    gaps = [page.blocks[before.at + 1 : after.at] for before, after in pairwise(group)]
    return not (
        len(group) < (2 if headed else 3)
        or (_round(stamps) and not headed)
        or _runs_forwards(stamps)
        or _runs_forwards(stamps[1:])  # the first may be the article's own
        or sum(any(map(_headline, gap)) for gap in gaps) * 5 < len(gaps) * 3
        or sum(any(RECORD.match(block.key) for block in gap) for gap in gaps) * 2 >= len(gaps)
        or sum(map(_chatter, gaps)) * 4 >= len(gaps)
        or max(loose[_form(page, stamped)] for stamped in group) * 3 > len(group) + 1
    )


def _lists(document: Document) -> Iterator[tuple[Block, str]]:
    page = _page(document)
    if len(page.stamped) < 2:
        return
    groups = _groups(page)
    listed = {stamped.at for group in groups if len(group) > 2 for stamped in group}
    loose = Counter(
        _form(page, stamped)
        for at, stamped in page.stamped.items()
        if stamped.whole and at not in listed and any(map(_text, page.blocks[max(0, at - 1) : at + 3]))
    )
    for group in groups:
        if not _is_feed(page, group, loose):
            continue
        stamps, start, end = _run(page, group)
        if stamps < 2 or not _prose_outside(page, start, end):
            continue
        blocks = page.blocks[start:end]
        seen = f"{stamps} times alternate with headlines, lines {blocks[0].first + 1} to {blocks[-1].last + 1}"
        for block in blocks:
            yield block, seen


def _text(block: Block) -> bool:
    return block.prose and (block.sentences > 1 or block.words > 25)


def _prose_outside(page: Page, start: int, end: int) -> bool:
    """True if the document has a text besides its list; where it has none, the list is the text."""
    return sum(block.prose for block in (*page.blocks[:start], *page.blocks[end:])) > 1


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

PART_OF_THE_TEXT = re.compile(
    r"\b(?:retrieved|accessed|archived|viewed|updated|modified|use|before|of|on|in|from|since|until|to|for|by|the|and"
    r"|abgerufen|zugriff|stand|vom|am|seit|bis|ab|zum|und|consulté|du|le|au|consultado|de|del|el|dostęp|od|do|dal|il"
    r"|引用日期)\W*$"
)
"""A date after such a word belongs to the text before it, or says when a source was read."""


def _side(blocks: Sequence[Block], stamped: Stamped) -> str:
    """On which side of its headline the stamp of a teaser's line stands, "" if the line is no such teaser."""
    block, kind, text = blocks[stamped.at], stamped.stamp.kind, stamped.before + stamped.after
    if stamped.whole or (stamped.before and stamped.after):
        return ""
    prose = block.words > 30 or block.sentences > 2 or (text[-1] == "." and not text.endswith(".."))
    if stamped.after:
        return "" if prose or kind == "age" else "first"
    if kind == "age":
        return "last"
    glued = block.key[: stamped.stamp.start].rstrip()
    ends = glued[-1] in ",.;" and not glued.endswith("..")
    return "" if prose or ends or kind == "clock" or PART_OF_THE_TEXT.search(stamped.before) else "last"


def _dated_headlines(document: Document) -> Iterator[tuple[Block, str]]:
    page = _page(document)
    if len(page.stamped) < 3:
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
            lines = f"lines {page.blocks[start].first + 1} to {page.blocks[end - 1].last + 1}"
            for block in page.blocks[start - headed : end]:
                yield block, f"{len(group)} times with a headline each, {lines}"


def _is_dated_list(page: Page, group: Sequence[Stamped]) -> bool:
    """False for programmes, chronologies (`14 March 2011: Bridge opened`), tables."""
    stamps, texts = [stamped.stamp for stamped in group], [stamped.before or stamped.after for stamped in group]
    words = sum(text.count(" ") + 1 for text in texts)
    written_out = group[0].stamp.kind == "date" and "m" in _form(page, group[0])
    return (
        words >= 4 * len(texts)
        and not (group[0].after and written_out)
        and len(set(texts)) * 2 >= len(texts)
        and sum(text[0].isdigit() for text in texts) * 2 < len(texts)
        and not _round(stamps)
        and not _runs_forwards(stamps)
        and not _runs_forwards(stamps[1:])
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

SAYS = re.compile(r"\b(?:says|said|sagte?|schreibt|meint|reply|dit|dice|pisze|zegt)\b\W*$")
BY = re.compile(
    r"^(?:posted|written|comment|kommentar|reply|submitted)?(?: ?(?:by|von|par|por|przez|di|door))\b|^posted\b"
)
ABOUT_THE_PAGE = re.compile(
    r"\b(?:wrote|schrieb|updated?|modified|published|sent|from|when|date|datum|edited|until|bis|categor\w+|filed|tags?)\b"
    r"|^in\b|https?:"
)
NUMBERED = re.compile(r"#?\d{1,4}\\?[.)]? \S")
NAME = re.compile(r"[^\W\d_][\w'.-]*")
LONGEST_NAME = 6
"""Words. A longer text beside the stamp is no reader's name."""


class Posting(NamedTuple):
    """The line that tells when a reader's posting was written."""

    stamped: Stamped
    author: str
    """Who wrote it, as far as the line or its neighbours tell; it need only differ from one posting to the next."""


def _names(text: str) -> str:
    return " ".join(word for word in NAME.findall(text) if word not in FILLERS and word not in CHATTER)


def _neighbour(page: Page, at: int) -> tuple[str, bool]:
    """The author in the lines above and below a stamp, and whether one of them says `NAME says`."""
    near = [page.blocks[other] for other in (at - 1, at - 2, at + 1, at + 2) if 0 <= other < len(page.blocks)]
    for block in near:
        told = block.words <= 8 and (BY.match(block.key) or SAYS.search(block.key))
        if told and _names(SAYS.sub("", BY.sub("", block.key))):
            return block.key, bool(SAYS.search(block.key))
    names = [block.key for block in near if block.words <= 3 and not any(map(str.isdigit, block.key))]
    return " ".join(filter(_names, names)), False


def _posting(page: Page, stamped: Stamped) -> tuple[int, Posting, tuple[object, ...]] | None:
    """How sure it is that a line is a posting's, who wrote that, and the line's shape without what differs.

    It is sure (3) with `NAME says`, likely (2) with date and time of day, else each has to have an author of its own.
    """
    kind, before, after = stamped.stamp.kind, stamped.before, stamped.after
    if kind in {"age", "clock"} and stamped.whole == (kind == "clock"):
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
    sure = 3 if kind == "date and clock" and says_near else 2 if kind != "date" or says or numbered else 1
    folded = (by and by.group(), says, before[:1].isdigit(), bool(_names(before)), bool(_names(after)))
    return sure, Posting(stamped, author), (_form(page, stamped), sure, *folded)


def _posting_stamps(document: Document) -> Iterator[tuple[Block, str]]:
    page = _page(document)
    if not page.stamped:
        return
    first_prose = next((at for at, block in enumerate(page.blocks) if block.prose), len(page.blocks))
    shapes: dict[tuple[object, ...], list[Posting]] = {}
    sureness: dict[tuple[object, ...], int] = {}
    for at, stamped in page.stamped.items():
        found = _posting(page, stamped) if at > first_prose else None
        if found:
            shapes.setdefault(found[2], []).append(found[1])
            sureness[found[2]] = found[0]
    for shape, postings in shapes.items():
        if _are_postings(postings, sureness[shape]):
            for posting in postings:
                yield page.blocks[posting.stamped.at], f"{len(postings)} of this form"


def _are_postings(postings: Sequence[Posting], sure: int) -> bool:
    """False for a blog's own posts (one author), for events (planned times), tables and logs (no text between)."""
    stamps, authors = [posting.stamped for posting in postings], [posting.author for posting in postings]
    different = len(set(authors) - {""})
    if sure < 3 and (len(stamps) < 3 or different < 2 or authors.count("") * 3 > 2 * len(stamps)):
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

COMMENTS_HEAD = re.compile(
    r"(?:recent|latest|newest|neueste|neuste|letzte|aktuelle|derniers|últimos|ostatnie|najnowsze|ultimi|laatste) "
    r"(?:comments|kommentare|commentaires|comentarios|komentarze|commenti|reacties)\W*$"
)
COMMENT_ON = re.compile(r"\S.{0,60}? (?:on|bei|zu|sur|dans|en|su|o|op|do) \S")


def _recent_comments(document: Document) -> Iterator[tuple[Block, str]]:
    if not any(word in document.keys for word in ("comment", "komment", "coment", "reacti", "koment")):
        return
    blocks = _page(document).blocks
    for at, block in enumerate(blocks):
        if block.words > 3 or not COMMENTS_HEAD.match(block.key):
            continue
        end = at + 1
        while end < len(blocks) and blocks[end].words <= 30 and COMMENT_ON.match(blocks[end].key):
            end += 1
        if end > at + 2 and _prose_outside(Page(blocks, {}), at, end):
            lines = f"lines {block.first + 1} to {blocks[end - 1].last + 1}"
            for comment in blocks[at:end]:
                yield comment, f"{end - at - 1} comments are announced, {lines}"


RECENT_COMMENTS = DocumentRule(
    id="feed.recent-comments",
    summary="A list of the latest comments: who wrote one, and on which page.",
    why="The comments stand on other pages; the list is the same all over a site.",
    points=CERTAIN,
    scan=_recent_comments,
    drops=(
        """\
| The harbour bridge will stay closed until spring, the council said on Monday.
| Engineers had found cracks in two of its piers during the yearly inspection.
x Recent comments
x Old Ferryman on Why the ferries stopped
x marge on A winter walk along the quay""",
        """\
| Die Brücke bleibt bis zum Frühjahr gesperrt, teilte die Stadt am Montag mit.
| Bei der Prüfung waren Risse in zwei Pfeilern gefunden worden.
x Neueste Kommentare
x Fährmann bei Warum die Fähren nicht mehr fahren
x Grete zu Ein Winterspaziergang am Kai""",
    ),
    keeps=(
        "A comment on the latest figures",
        """\
| The council answered all letters about the bridge, and it printed them.
| The last of them came from a school.
| Recent comments
| Every child in the class had signed it""",
    ),
)


# Lone stamps

REACH = 15
"""Blocks. The title of a list stands this close above what is taken for one of its times."""


def _lone_stamps(document: Document) -> Iterator[tuple[Block, str]]:
    page = _page(document)
    blocks = page.blocks
    for at, stamped in page.stamped.items():
        aged = stamped.stamp.kind == "age" and stamped.whole and not AGE_ALONE.match(blocks[at].key)
        dated = stamped.stamp.kind == "date" and not stamped.before and not stamped.after
        if not (aged or dated) or not _among_headlines(blocks, at):
            continue
        above = reversed(blocks[max(0, at - REACH) : at])
        title = next((block for block in above if block.prose or _head(block)), None)
        if title and not title.prose:
            yield blocks[at], f"{blocks[at].plain}, below {title.plain!r}"
        elif aged:
            yield blocks[at], blocks[at].plain


def _among_headlines(blocks: Sequence[Block], at: int) -> bool:
    """True far from running text, where a stamp cannot be the article's own."""
    around = [*blocks[max(0, at - 3) : at], *blocks[at + 1 : at + 4]]
    beside = [*blocks[max(0, at - 1) : at], *blocks[at + 1 : at + 2]]
    return (
        not any(block.prose for block in around)
        and any(map(_headline, beside))
        and sum(map(_headline, around)) > 1
        and not _chatter(around)
        and sum(block.prose for block in blocks[:at]) > 2
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

RULES = (LIST, DATED_HEADLINE, POSTING_STAMP, RECENT_COMMENTS, LONE_STAMP)
