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
    "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday "
    "mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
    "poniedziałek wtorek środa czwartek piątek sobota niedziela lunedì martedì mercoledì giovedì venerdì sabato domenica "
    "posted published updated on at um am vom den uhr veröffentlicht aktualisiert erstellt stand "
    "publié le mis à jour el publicado del opublikowano dodano dnia il pubblicato op geplaatst".split()
)

DAY_MONTH = re.compile(
    r"(?<![\d.:])(?P<d>\d{1,2})(?:st|nd|rd|th|er)?[. -]{1,2}(?:de |of )?(?P<m>[^\W\d_]{3,12})\b\.?,?-?(?: ?(?:de |del )?(?P<y>\d{4}|'?\d\d(?![\d:.h]| ?[ap]m)))?"
)
MONTH_DAY = re.compile(r"\b(?P<m>[^\W\d_]{3,12})\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?\b(?![:.]\d| ?- ?\d)(?:,? ?(?P<y>\d{4}|(?<=, )'?\d\d(?![\d:.])))?")
NUMERIC = re.compile(r"(?<![\d.,:/-])(?P<a>\d{1,4})([./-])(?P<b>\d{1,2})(?:\2(?P<c>\d{4}|\d\d)|\.)?(?!\d|[./-]\d)")
CLOCK = re.compile(
    r"(?<![\d.:,])(?P<h>[01]?\d|2[0-3])(?:[:h](?P<n>[0-5]\d)(?::[0-5]\d)?|\.(?P<n2>[0-5]\d)(?= uhr| ?[ap]\.?m)|(?= ?[ap]m\b)|(?= uhr))"
    r"(?![\d:])(?: ?(?P<half>[ap])\.?m\b\.?)?(?: (?:uhr|h|[a-z]{1,3}t|gmt|utc|cet)\b)?"
)
BETWEEN = re.compile(r"[\s,|@/.()-]*(?:(?:at|um|à|a las|o|ob|om|alle|godz|kl)\b\.?)?[\s,|@-]*")
UNIT = (
    "(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|sekunden?|minuten?|stunden?|std|tag(?:en)?|wochen?"
    "|monat(?:en)?|jahr(?:en)?|heures?|jours?|semaines?|mois|ans?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?|minuty?"
    "|godzin[ęy]?|dni|minuti|or[ae]|giorn[io]|uur|uren|dag(?:en)?|weken|[smhdw])"
)
AGE = re.compile(
    rf"(?:about |almost |over )?(?:\d{{1,3}}|an?|one) ?{UNIT}(?: (?:and )?\d{{1,2}} ?{UNIT})? (?:ago|temu|fa|geleden)\b"
    rf"|(?:vor|il y a|hace)(?: etwa| ca\.)? (?:\d{{1,3}}|einer|einem|une?|una) {UNIT}\b"
    r"|\b(?:yesterday|today|gestern|heute|hier|ayer|wczoraj|ieri|gisteren)(?:,? (?:at |um |à |o )?\d{1,2}[:.h]\d\d(?: ?[ap]m| uhr)?)$"
)
AGE_ALONE = re.compile(r"(?:\d{1,2} ?(?:h|d|w|mins?|hrs?|hours?|std\.?)|(?:just|right) now|yesterday|gestern|gerade eben)$")
CANDIDATE = re.compile(r"\d|\bago$|^(?:yesterday|gestern|just now|gerade eben|vor ein)")


class Stamp(NamedTuple):
    """A date, a time of day, both, or an age, as it stands in a line."""

    kind: str
    """`age`, `clock`, `date` or `date and clock`."""
    start: int
    end: int
    orders: tuple[tuple[int, ...], ...]
    """The moment as numbers that sort, in each way in which it may be read; none for an age."""
    minute: int


def _date(key: str) -> tuple[int, int, tuple[tuple[int, ...], ...], bool] | None:
    """The first date in `key`: start, end, its readings, whether it stands for itself without a time of day."""
    for pattern in (MONTH_DAY, DAY_MONTH):
        for found in pattern.finditer(key):
            month = MONTHS.get(found["m"])
            if month and 1 <= int(found["d"]) <= 31:
                year = int((found["y"] or "0").lstrip("'")) % 100
                return found.start(), found.end(), ((year, month, int(found["d"])),), True
    for found in NUMERIC.finditer(key):
        a, b, c = int(found["a"]), int(found["b"]), int(found["c"] or 0)
        if not (0 < a and 0 < b <= 31):
            continue
        if len(found["a"]) == 4:
            if found["c"] and 1900 < a < 2100 and b <= 12 and c <= 31:
                return found.start(), found.end(), ((a % 100, b, c),), True
        elif len(found["a"]) < 3 and a <= 31 and min(a, b) <= 12:
            orders = tuple((c % 100, month, day) for month, day in ((a, b), (b, a)) if month <= 12)
            return found.start(), found.end(), orders, bool(found["c"])
    return None


def stamp_in(key: str) -> Stamp | None:
    """The stamp in a folded line, None if it has none."""
    age = AGE.search(key) or AGE_ALONE.match(key)
    if age:
        return Stamp("age", age.start(), age.end(), (), -1)
    date = _date(key)
    for clock in CLOCK.finditer(key):
        minute = int(clock["n"] or clock["n2"] or 0)
        hour = int(clock["h"]) % 12 + 12 * (clock["half"] == "p") if clock["half"] else int(clock["h"])
        if date is None:
            return Stamp("clock", clock.start(), clock.end(), ((hour, minute),), minute)
        start, end = min(date[0], clock.start()), max(date[1], clock.end())
        if BETWEEN.fullmatch(key, min(date[1], clock.end()), max(date[0], clock.start())):
            return Stamp("date and clock", start, end, tuple((*order, hour, minute) for order in date[2]), minute)
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
    blocks = [block for block in document.blocks if block.plain]
    stamped = {}
    for at, block in enumerate(blocks):
        if block.words <= 45 and CANDIDATE.search(block.key):
            stamp = stamp_in(block.key)
            if stamp:
                before, after = block.key[: stamp.start].strip(" ,:|-([@·"), block.key[stamp.end :].strip(" ,:|-)]·")
                whole = FILLERS.issuperset(re.findall(r"\w+", before + " " + after))
                stamped[at] = Stamped(at, stamp, before, after, whole)
    return Page(blocks, stamped)


def _runs_forwards(stamps: Sequence[Stamp]) -> bool:
    """True for what a feed is not: a chronology, a programme, a timetable, the oldest or the earliest first."""
    dated = [stamp for stamp in stamps if stamp.orders]
    for reading in (0, -1):
        moments = [stamp.orders[reading] for stamp in dated]
        steps = [(before < after) - (before > after) for before, after in pairwise(moments) if len(before) == len(after)]
        if steps.count(1) and steps.count(-1) * 5 <= steps.count(1):
            return True
    return False


def _round(stamps: Iterable[Stamp]) -> bool:
    """True for times that somebody planned: most of them fall on five minutes, as one in five does by chance."""
    minutes = [stamp.minute for stamp in stamps if stamp.minute >= 0]
    return bool(minutes) and sum(minute % 5 == 0 for minute in minutes) * 5 > len(minutes) * 3


# Heads

WHICH = (
    "other|more|latest|recent|newest|related|top|breaking|most recent|new"
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
    rf"(?:(?:the|in|die|meine|les|le) )?(?:{WHICH})(?: \w+)?[ -](?:{WHAT})(?! \w+ \w+ \w+ \w+ \w)"
    r"|(?:headlines|news|latest|archives?|newsticker|ticker|nachrichten|aktuelles|schlagzeilen|noticias|aktualności)\W*$"
)


def _head(block: Block) -> bool:
    """True for the title of a list: `Other news`, `Weitere Meldungen aus Bonn`."""
    return block.words <= 7 and not block.prose and bool(HEAD.match(block.key))


# Lists

CHATTER = frozenset("reply antworten répondre responder odpowiedz rispondi reageer like permalink report".split())
MORE = re.compile(r"(?:read|see) (?:more|on)|(?:more|mehr|weiter ?lesen|ver más|leer más|lire la suite|czytaj więcej|leggi tutto|lees meer)\W*$")


def _headline(block: Block) -> bool:
    """True for what a list of links shows: words without a full stop, no figures."""
    digits = sum(map(str.isdigit, block.plain))
    return (
        (block.words >= 3 or (len(block.plain) >= 10 and not block.plain.isascii()))
        and block.words <= 30
        and (block.plain[-1] not in ".;," or block.plain.endswith(".."))
        and digits * 4 < len(block.plain)
    )


def _chatter(blocks: Iterable[Block]) -> bool:
    """True for what stands between the stamps of readers' comments."""
    return any(
        block.plain.endswith(":") or not CHATTER.isdisjoint(re.findall(r"\w+", block.key)[:2] if block.words < 5 else ())
        for block in blocks
    )


def _teaser(blocks: Sequence[Block], roomy: bool) -> bool:
    """True for one to three short blocks that may stand between two stamps; a `roomy` teaser may hold a blurb."""
    if not 1 <= len(blocks) <= (4 if any(MORE.match(block.key) for block in blocks) else 3) or sum(block.words for block in blocks) > 70:
        return False
    for block in blocks:
        if block.sentences > 3 or (block.sentences and block.plain[-1] == "." and block.words >= 6 and not roomy):
            if not block.plain.endswith(".."):
                return False
    return any(map(_headline, blocks))


class Run(NamedTuple):
    """Stamps that alternate with headlines, as indexes among the blocks that have words."""

    stamps: Sequence[Stamped]
    start: int
    end: int
    """Past the last block."""


def _with_section(block: Block, stamped: Stamped) -> bool:
    """True for a stamp with the name of a section or a site beside it: `04/05/2022 Sport`."""
    beside = stamped.before or stamped.after
    return (
        not (stamped.before and stamped.after)
        and stamped.stamp.kind != "clock"
        and beside.count(" ") < 2
        and not any(map(str.isdigit, beside))
        and beside[-1] not in ".:!?"
    )


def _groups(page: Page) -> Iterator[list[Stamped]]:
    """Lines that are nothing but a stamp, each followed by a teaser and the next stamp."""
    group: list[Stamped] = []
    for stamp in page.stamped.values():
        if not stamp.whole and not _with_section(page.blocks[stamp.at], stamp):
            continue
        if group:
            between = page.blocks[group[-1].at + 1 : stamp.at]
            roomy = stamp.stamp.kind == group[-1].stamp.kind == "age" or any(MORE.match(block.key) for block in between)
            headed = any(map(_head, page.blocks[max(0, group[0].at - 3) : group[0].at]))
            if not _teaser(between, roomy or headed):
                yield group
                group = []
        group.append(stamp)
    yield group


def _edges(page: Page, group: Sequence[Stamped]) -> Run:
    """Which headlines of the two ends belong to the run: those that stand to their stamp as the others do."""
    blocks, first, last = page.blocks, group[0].at, group[-1].at
    size = min(after.at - before.at - 1 for before, after in pairwise(group))
    above, below = blocks[max(0, first - size) : first], blocks[last + 1 : last + 1 + size]
    if above and _head(above[-1]):
        order = "below"
    elif first > size and _head(blocks[first - size - 1]):
        order = "above"
    else:
        loose = sum(blocks[stamp.at].apart for stamp in group[1:]) / (len(group) - 1)
        tied = sum(not blocks[stamp.at + 1].apart for stamp in group[:-1]) / (len(group) - 1)
        fits_above = len(above) == size and any(map(_headline, above)) and not any(block.prose and block.plain[-1] == "." for block in above)
        fits_below = len(below) == size and any(map(_headline, below))
        if loose > 0.8 and tied > 0.8:
            order = "below"
        elif loose < 0.2 and tied < 0.2:
            order = "above"
        else:
            order = "above" if fits_above and not fits_below else "below" if fits_below and not fits_above else ""
    start, end = first, last + 1
    if order == "above":
        start -= size
    elif order == "below":
        end += len(below)
    if start and _label(blocks[start - 1]) and order != "":
        start -= 1
    return Run(group, start, end)


def _label(block: Block) -> bool:
    """True for the title of a section: a known one, or up to four words in capitals."""
    return _head(block) or (block.words <= 4 and block.plain.isupper() and block.plain[-1] not in ".!?")


def _runs(document: Document) -> Iterator[Run]:
    page = _page(document)
    for group in _groups(page):
        headed = bool(group) and any(map(_head, page.blocks[max(0, group[0].at - 3) : group[0].at]))
        if len(group) < (2 if headed else 3):
            continue
        stamps = [stamped.stamp for stamped in group]
        gaps = [page.blocks[before.at + 1 : after.at] for before, after in pairwise(group)]
        if _runs_forwards(stamps) or (_round(stamps) and not headed):
            continue
        if sum(map(_chatter, gaps)) * 4 >= len(gaps):
            continue
        yield _edges(page, group)


def _list(document: Document) -> Iterator[tuple[Block, str]]:
    page = _page(document)
    if len(page.stamped) < 2:
        return
    for run in _runs(document):
        outside = [*page.blocks[: run.start], *page.blocks[run.end :]]
        if sum(block.prose for block in outside) < 2:
            continue
        blocks = page.blocks[run.start : run.end]
        seen = f"{len(run.stamps)} times alternate with headlines, lines {blocks[0].first + 1} to {blocks[-1].last + 1}"
        for block in blocks:
            yield block, seen


LIST = DocumentRule(
    id="feed.list",
    summary="Times that alternate with headlines: a ticker or a list of the latest.",
    why="The headlines belong to other pages, and the times to the minute of the dump.",
    points=CERTAIN,
    scan=_list,
    drops=(),
    keeps=(),
)


# Lines that begin or end with a stamp

CITED = re.compile(r"(?:retrieved|accessed|archived|viewed|updated|modified|abgerufen|zugriff|stand|consulté|consultado|dostęp|引用日期)\W*(?:on|am|le|el|at)?$")


def _side(blocks: Sequence[Block], stamped: Stamped) -> str:
    """On which side of its headline the stamp of a teaser's line stands, "" if the line is no such teaser."""
    block, text = blocks[stamped.at], stamped.before + stamped.after
    if (stamped.before and stamped.after) or not text:
        return ""
    if stamped.stamp.kind != "age" and (block.words > 30 or block.sentences > 2 or (text.endswith(".") and not text.endswith(".."))):
        return ""
    if stamped.after:
        return "first" if stamped.stamp.kind != "age" else ""
    raw = block.key[: stamped.stamp.start].rstrip()
    if raw[-1] in ",.;" and not raw.endswith("..") and stamped.stamp.kind != "age":
        return ""
    return "" if CITED.search(stamped.before) or stamped.stamp.kind == "clock" else "last"


def _dated_headlines(document: Document) -> Iterator[tuple[Block, str]]:
    blocks, all_stamped = _page(document)
    if len(all_stamped) < 3:
        return
    groups: list[list[Stamped]] = []
    side = ""
    for stamped in all_stamped.values():
        this = "" if stamped.whole else _side(blocks, stamped)
        if this:
            if groups and side == this and stamped.at == groups[-1][-1].at + 1:
                groups[-1].append(stamped)
            else:
                groups.append([stamped])
        side = this
    for group in groups:
        above = blocks[max(0, group[0].at - 1) : group[0].at]
        headed = any(map(_head, above))
        if len(group) < (3 if headed else 4):
            continue
        stamps = [stamped.stamp for stamped in group]
        texts = [stamped.before or stamped.after for stamped in group]
        if not headed and (_runs_forwards(stamps) or _round(stamps)):
            continue
        if sum(text.count(" ") + 1 for text in texts) < 4 * len(texts) and not headed:
            continue
        if len(set(texts)) * 2 < len(texts) and not headed:
            continue
        start, end = group[0].at, group[-1].at + 1
        if end < len(blocks) and blocks[end].prose:
            end -= 1
        if sum(block.prose for block in (*blocks[:start], *blocks[end:])) < 2:
            continue
        seen = f"{len(group)} lines of a time and a headline, lines {blocks[start].first + 1} to {blocks[end - 1].last + 1}"
        for block in (*(above if headed else ()), *blocks[start:end]):
            yield block, seen


DATED_HEADLINE = DocumentRule(
    id="feed.dated-headline",
    summary="Headlines in a row that each begin or end with a time or a date.",
    why="The headlines belong to other pages: a ticker or a list of the latest.",
    points=CERTAIN,
    scan=_dated_headlines,
    drops=(),
    keeps=(),
)


# Postings

SAYS = re.compile(r"\b(?:says|said|sagte?|schreibt|meint|dit|dice|pisze|zegt)\b\W*$")
BY = re.compile(r"\b(?:posted|by|von|par|por|przez|di|door|comment|kommentar)\b")
NOT_A_POSTING = re.compile(r"\b(?:wrote|schrieb|a écrit|updated?|modified|published|sent|from|when|date|datum|edited|until|bis|categor\w+|filed|tags?)\b|https?:")
NAME = re.compile(r"[^\W\d_][\w'.-]*")
NUMBERED = re.compile(r"#?\d{1,4}[.)]? \S")
PERSON = 6
"""Words. A longer text beside the stamp is no reader's name."""


def _posting(block: Block, stamped: Stamped) -> tuple[str, ...] | None:
    """The shape of a posting line, without what differs from one to the next; None if the line is none."""
    stamp, before, after = stamped.stamp, stamped.before, stamped.after
    around = f"{before} {after}"
    if before.count(" ") >= PERSON or after.count(" ") >= PERSON or NOT_A_POSTING.search(around) or ": " in after:
        return None
    says = bool(SAYS.search(before) or SAYS.search(after))
    if stamp.kind == "clock" and not (BY.search(before) and not stamped.whole):
        return None
    if stamp.kind == "date" and not says and not (NUMBERED.match(block.key) and before.strip("0123456789. ") and not after):
        return None
    if stamp.kind == "age" and not stamped.whole:
        return None
    form = "".join("m" if word in MONTHS else re.sub(r"\d+", "0", word) for word in re.findall(r"\w+|\W", block.key[stamp.start : stamp.end]))
    return stamp.kind, re.sub(r"\b[ap]m\b", "", form), _shape(before), _shape(after)


def _shape(text: str) -> str:
    """Digits and names folded, the words of a posting line kept."""
    cues = " ".join(BY.findall(text))
    return f"{'0' if text[:1].isdigit() else ''} {cues} {'name' if text.strip('0123456789. ') else ''}"


def _postings(document: Document) -> Iterator[tuple[Block, str]]:
    blocks, all_stamped = _page(document)
    if len(all_stamped) < 3:
        return
    shapes: dict[tuple[str, ...], list[Stamped]] = {}
    for stamped in all_stamped.values():
        shape = _posting(blocks[stamped.at], stamped)
        if shape:
            shapes.setdefault(shape, []).append(stamped)
    if not any(len(same) > 2 for same in shapes.values()):
        return
    first_prose = next((at for at, block in enumerate(blocks) if block.prose), len(blocks))
    for same in shapes.values():
        same = [stamped for stamped in same if stamped.at > first_prose]
        if len(same) < 3 or _round([stamped.stamp for stamped in same]):
            continue
        if sum(after.at > before.at + 1 for before, after in pairwise(same)) * 5 < 3 * (len(same) - 1):
            continue
        names = {name for stamped in same if (name := _author(blocks, stamped))}
        if len(names) < 2 or len(names) * 4 < len(same):
            continue
        for stamped in same:
            yield blocks[stamped.at], f"{len(same)} lines say so in the same way"


def _author(blocks: Sequence[Block], stamped: Stamped) -> str:
    """Who wrote a posting: beside the stamp, or in the line above or below it."""
    beside = " ".join(NAME.findall(BY.sub("", f"{stamped.before} {stamped.after}")))
    if not stamped.whole and beside and not _chatter_only(beside):
        return beside
    for at in (stamped.at - 1, stamped.at + 1):
        if at < len(blocks) and blocks[at].words <= 5 and (blocks[at].words <= 3 or SAYS.search(blocks[at].key)) and not _chatter_only(blocks[at].key):
            return blocks[at].key
    return ""


def _chatter_only(key: str) -> bool:
    return CHATTER.issuperset(re.findall(r"\w+", key))


POSTING_STAMP = DocumentRule(
    id="feed.posting-stamp",
    summary="The line under or above a reader's posting that tells when it was written, and mostly by whom.",
    why="It says nothing about the text; postings by several people carry it in the same form.",
    points=SURE,
    level=Level.STANDARD,
    scan=_postings,
    drops=(),
    keeps=(),
)

# Ages


def _ages(document: Document) -> Iterator[tuple[Block, str]]:
    blocks, all_stamped = _page(document)
    for at, stamped in all_stamped.items():
        if stamped.stamp.kind == "age" and stamped.whole and not AGE_ALONE.match(blocks[at].key):
            around = [*blocks[max(0, at - 2) : at], *blocks[at + 1 : at + 3]]
            if at > 2 and len(around) > 2 and not any(block.prose for block in around) and any(block.prose for block in blocks[: at]):
                if sum(map(_headline, around)) > 1 and not _chatter(around):
                    yield blocks[at], blocks[at].plain


AGE_LINE = DocumentRule(
    id="feed.age",
    summary="A line such as `1 year ago` among headlines.",
    why="It is the age of another page, that a teaser leads to.",
    points=STRONG,
    scan=_ages,
    drops=(),
    keeps=(),
)

RULES = (LIST, DATED_HEADLINE, POSTING_STAMP, AGE_LINE)
