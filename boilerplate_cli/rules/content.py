"""Evidence that a line is content. These rules remove nothing; they hold the other families back.

They stay active whatever is selected or ignored.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import groupby, pairwise

from boilerplate_cli.context import Context
from boilerplate_cli.copies import byline, copies_of, headline_like
from boilerplate_cli.document import REMEMBERED_LINES, Block, Document
from boilerplate_cli.languages import spoken
from boilerplate_cli.patterns import pattern
from boilerplate_cli.rule import (
    CERTAIN,
    LIKELY,
    STRONG,
    SURE,
    THRESHOLD,
    WEAK,
    DocumentRule,
    PatternRule,
    TestRule,
    WeakRule,
)
from boilerplate_cli.rules.legal import LINKS
from boilerplate_cli.rules.navigation import names_in
from boilerplate_cli.rules.shape import ARTICLE
from boilerplate_cli.stamps import may_hold_stamp, stamp_in
from boilerplate_cli.text import MARKUP, fold_cues, listed


def _size(block: Block) -> str:
    return f"{block.words} words, {block.sentences} sentence{'' if block.sentences == 1 else 's'}"


def _running_text(block: Block) -> str | None:
    return _size(block) if block.prose else None


PROSE = TestRule(
    id="content.prose",
    summary="Running text: one sentence of eight words or more, or two sentences.",
    why="Articles are made of sentences, boilerplate mostly of labels and headlines.",
    points=-LIKELY,
    drops=(
        "The prison guards were unharmed, they added, and the siege ended before noon.",
        "It rained. Nobody minded.",
    ),
    keeps=("Sign in", "Five ways to save on fuel this winter", "Nobody minded the rain."),
    test=_running_text,
)


def _paragraph(block: Block) -> str | None:
    long = block.sentences > 2 or (block.prose and block.words > 60)
    return _size(block) if long else None


PARAGRAPH = TestRule(
    id="content.paragraph",
    summary="A paragraph: three sentences or more, or over sixty words of running text.",
    why="Hardly any boilerplate is written in paragraphs.",
    points=-STRONG,
    drops=(
        "It rained. Nobody minded much. The match went on until the light failed at nine.",
        "Was it late? It was. They rang all the same.",
    ),
    keeps=("It rained. Nobody minded.", "It rained on 3.5 per cent of the days. Nobody minded."),
    test=_paragraph,
)

QUOTATION = PatternRule(
    id="content.quotation",
    summary="A line that is direct speech.",
    why="Speech belongs to a story even where its words sound like an advertisement.",
    points=-STRONG,
    longest=1_000,
    signs=('"',),
    pattern=r"""^"[^"]{3,}[^"]"?$|"[^"]{12,}[,.!?]"|[,:] "[^"]{12,}""",
    drops=('"Subscribe to our newsletter," she said, "and you will see."', '"Run away!"'),
    keeps=('The 5" screen', 'The "best" deals of the week'),
)

CODE = PatternRule(
    id="content.code",
    summary="A line of program code, of a log, of a shell session or of mark-up.",
    why="Code repeats itself and is full of words that mean something else elsewhere.",
    points=-STRONG,
    on="plain",  # keywords have no capitals; the sentences that begin with "If", "For" or "From" have
    pattern=(
        r"[{}]$|[)\]\"'];$|^(?:"
        # declarations, then statements that go on in the next line
        r"(?:(?:async )?def|function|func|fn) \w+ ?\(|class \w+(?:\([\w., ]*\))?:$|#include "
        r"|(?:public|private|static|const|let|var|export) \w.*[=;({]|import [\w.]+(?: as \w+)?;?$|from [\w.]+ import "
        r"|return(?: [\w.]+(?:[(\[].*)?)?;?$|(?:else|try|finally|except(?: \w+)?):$|for \w+(?:, \w+)* in \S+:$"
        r"|(?:if|elif|while)(?: not)? [\w.]+(?: (?:[=<>!]=?|is|in|and|or) \S+)*:$"
        # calls, values given to names, data
        r"|(?:[a-z_][\w.]* )?[a-z_][\w.]*\((?!s\)).*\)(?: as \w+)?[;:,]?$|[a-z_]\w*(?:\.\w+)+\("
        r"|\w[\w.\[\]]* ?(?:[-+*/|:]?=|==) ?\S|\"[^\"]*\",$|\"[\w .-]+\": ?(?:[\"\[{\d]|true|false|null)"
        # mark-up, a shell's prompt, a log
        r"|</[a-z]|<[a-z][\w-]*(?: [a-z-]+=|[^<>]*>|/)|\$ [a-z]|\d[\d:.,TZ -]{7,}\[?(?:DEBUG|INFO|WARN|ERROR|FATAL))"
    ),
    drops=(
        "return subscribe(user)",
        "for item in feed:",
        "photo = credit(image)",
        "} else {",
        "$ hg -R bob config",
        '    "Download the app",',
        '<a href="/feed">Latest news</a>',
        "12:42:00 INFO wrote 3 pairs",
    ),
    keeps=(
        "If you like this, share it",
        "If you are on a network, feel free to share the following photo:",
        "For the latest news, follow us:",
        "From our newsroom",
        "While you wait: the week in pictures",
        "Class of 1987;",
        "Photo(s)",
        "Home -> News",
    ),
)

_FENCE = pattern(r"\s*(?:```+|~~~+)[\w+ -]*$")


def _fenced(document: Document) -> Iterator[tuple[Block, str]]:
    if "```" not in document.text and "~~~" not in document.text:
        return
    fences = [n for n, line in enumerate(document.lines) if ("```" in line or "~~~" in line) and _FENCE.match(line)]
    inside = {n for start, end in zip(fences[::2], fences[1::2], strict=False) for n in range(start, end)}
    if inside:
        yield from ((block, "") for block in document.worded if block.first in inside)


FENCE = DocumentRule(
    id="content.fence",
    summary="A line between two fences of Markdown.",
    why="What stands there is shown as it is: code, data, the output of a program.",
    points=-CERTAIN,
    drops=("| ```\n| 2 hours ago\n| Bridge closed after fire\n| ```", "| ~~~ text\n| Subscribe\n| ~~~"),
    keeps=("| ```\n| Bridge closed after fire", "| Write ```x``` here.\n| Bridge closed\n| Write ```y``` there."),
    scan=_fenced,
)

_FEWEST_SPEECHES = 3
_FEWEST_ROWS = 3


def _script(document: Document) -> Iterator[tuple[Block, str]]:
    blocks = document.worded
    capitals = Counter(block.plain for block in blocks if block.words <= 3 and block.plain.isupper())
    names = {name for name, count in capitals.items() if count >= _FEWEST_SPEECHES}
    if len(names) < 2 or sum(capitals[name] for name in names) * 5 < len(blocks):
        return
    speeches = [
        (name, speech) for name, speech in pairwise(blocks) if name.plain in names and speech.plain not in names
    ]
    # Between the names of a feed's sections stand headlines, which end in no full stop.
    if sum(speech.plain[-1] in ".!?)\"'" for _, speech in speeches) * 5 < len(speeches) * 4:
        return
    for name, speech in speeches:
        yield name, "a speaker's name"
        yield speech, f"what {name.plain} says"


SCRIPT = DocumentRule(
    id="content.script",
    summary="A line of a play or an interview: a speaker's name in capitals, or what stands below it.",
    why="An answer may be as short as a credit or a time, and everybody's name comes again and again.",
    points=-CERTAIN,
    drops=(
        "| ANNA\n| Who has it?\n| BEN\n| Reuters.\n| ANNA\n| Since when?\n| BEN\n| 2 hours ago.\n"
        "| ANNA\n| Photo?\n| BEN\n| Getty Images.",
        "| DR WEISS\n| Sign up!\n| LI\n| No.\n| DR WEISS\n| Sign up, I say!\n| LI\n| Why?\n| DR WEISS\n| Do!\n"
        "| LI\n| No.",
    ),
    keeps=(
        "| SPORT\n| Harbour wins at last\n| NEWS\n| Bridge closed after fire\n| SPORT\n| Two riders hurt\n"
        "| NEWS\n| Bell returned to island\n| SPORT\n| Coach to leave in May\n| NEWS\n| Rain until Friday",
        "| ANNA\n| Who has it?\n| BEN\n| Reuters.",
    ),
    scan=_script,
)


def _fragments(document: Document) -> Iterator[tuple[Block, str]]:
    if not (document.fragmented or document.wrap_column):
        return
    words = document.worded
    for before, block, after in zip([None, *words], words, [*words[1:], None], strict=False):
        goes_on = after is not None and not after.apart and _in_midst(block, after)
        carried = before is not None and not block.apart and block.plain[0].islower() and _in_midst(before, block)
        if carried and before is not None and before.key == block.key:
            continue  # an echo in small letters goes on with nothing
        if goes_on or carried:
            yield block, "the sentence goes on in the next line" if goes_on else "it goes on with the line before"


def _in_midst(block: Block, after: Block) -> bool:
    """True if a sentence runs from one block into another; a date ends its line, and alone it goes on with nothing."""
    if not after.carries_on or block.plain[-1] in ".!?:;":
        return False
    stamp, following = (
        stamp_in(one.key) if may_hold_stamp(one.key, one.words, one.figures) else None for one in (block, after)
    )
    return (stamp is None or stamp.after != "") and (following is None or not following.alone)


FRAGMENT = DocumentRule(
    id="content.fragment",
    summary="Part of a sentence that the dump spread over several lines.",
    why="A word on its own line is the middle of a sentence where lines are text nodes or hard-wrapped.",
    points=-STRONG,
    drops=(
        "| The report by\n| Reuters\n| was read by\n| Anna Brandt\n| in the\n| harbour\n| of\n| Eastfield\n| and then\n"
        "| by\n| Tom Adler\n| on a boat",
        "| We kept the plugs of the old paper, which in 1931 was plain and said\n"
        "| Subscribe\n"
        "| before the harvest, pay after it, and in 1962 it asked all its readers\n"
        "| whether they had paid, and the last issue of all has in that corner\n"
        "| of the page the words that the whole town had by heart by then, and\n"
        "| the clerk read them out to us on the first day of the year, as every\n"
        "| clerk had done before him since the days of the founder of the paper.",
    ),
    keeps=(
        "| 12.03.2024 10:42\n| von Anna Brandt\n| Bridge\n| Harbour\n| Bell\n| Island\n| Rain\n| Friday\n| Fire\n"
        "| Coach\n| May\n| Bus",
        "| Reuters\n| Bridge closed\n| Rain until Friday\n| Photo",
    ),
    scan=_fragments,
)

COLUMN_GAP = pattern(r"\t+| {3,}")


def _rows(document: Document) -> Iterator[tuple[Block, str]]:
    for block in document.worded if "\t" in document.text or "   " in document.text else ():
        line = document.lines[block.first]
        if "\t" in line or "   " in line:
            columns = len(COLUMN_GAP.split(line.strip(MARKUP)))
            if columns > 2:
                yield block, f"{columns} columns"


ROW = DocumentRule(
    id="content.row",
    summary="A row of three columns or more.",
    why="Tables repeat their heads and their values; each row is a fact.",
    points=-LIKELY,
    drops=("Goals      Matches      Cards", "| Detroit\t9 May\tHall B\n| Chicago\t9 May\tHall B"),
    keeps=("Goals, matches and cards", "Home   About us"),
    scan=_rows,
)

LICENCE = PatternRule(
    id="content.licence",
    summary="A grant of a licence: Creative Commons, a GNU or another free licence, Project Gutenberg.",
    why="Whoever holds the text has these rights by this line only, and often has to pass it on.",
    points=-CERTAIN,
    longest=400,
    signs=(
        *("licen", "creative commons", "cc-by", "cc by", "gnu ", "gpl", "mozilla", "public domain", "permission"),
        *("free documentation", "free software", "gutenberg", "warranty", "anyone anywhere", "rights reserved"),
    ),
    pattern=(
        # The licence of a picture is part of its credit.
        r"^(?!\W*(?:photo|image|picture|foto|bild|illustration|credit|cover|video)|.*(?:wikimedia|own work)).*?(?:"
        r"(?<!\w)(?:under|unter|sous|bajo|na)(?!\w).{0,60}(?:creative commons|cc[- ]by|gnu |[al]?gpl|mit licen"
        r"|apache licen|bsd licen|mozilla public|public licen|free documentation|open government licen|public domain)"
        r"|permission is (?:hereby )?granted|this program is free software|project gutenberg"
        r"|without warranty of any kind"
        r"|use of anyone anywhere|some rights reserved)|^\W*creative commons [\w -]*(?:licen[sc]e|attribution|lizenz)"
    ),
    drops=(
        "This work is licensed under a Creative Commons Attribution 3.0 License.",
        "Permission is granted to copy, distribute and modify this text. All rights reserved otherwise.",
        "This eBook is for the use of anyone anywhere at no cost and with almost no restrictions whatsoever.",
    ),
    keeps=("Photo: Tom Adler, under Creative Commons", "© 2012 Harbour Press. All rights reserved.", "Terms of Use"),
)


def _columns(block: Block) -> int:
    return block.plain.count("|") + 1


def _table(document: Document) -> Iterator[tuple[Block, str]]:
    for _, run in groupby((block for block in document.worded if "|" in block.plain), _columns):
        rows = list(run)
        joined = all(after.first - before.last <= 2 for before, after in pairwise(rows))
        if len(rows) >= _FEWEST_ROWS and joined and sum(row.figures for row in rows) * 2 >= len(rows):
            yield from ((row, f"{len(rows)} rows of {_columns(row)} columns") for row in rows)


TABLE = DocumentRule(
    id="content.table",
    summary="A row of a table whose columns stand between upright strokes.",
    why="A menu of that form has one line and no figures.",
    points=-CERTAIN,
    drops=(
        "| Anna Brandt | 26148 | 3.8%\n| Pedro Ruiz | 23183 | 3.4%\n| Li Wei | 11018 | 1.6%",
        "| | OH-6 | Johnson | +8 |\n| | OH-7 | Gibbs | +4 |\n| | PA-6 | Gerlach | +2 |",
    ),
    keeps=("Home | News | 24 hours", "| Home | News\n| Sport | Weather\n| Culture | Travel"),
    scan=_table,
)

_FEWEST_VALUES = 4
_WIDEST_ROW = 6
_LETTERS, _DIGITS = pattern(r"[^\W\d_]+"), pattern(r"\d+")
_MEASURE = pattern(r"0[^\s\w(),.:/]|[^\s\w(),.:/]0|0a|a-0")


@lru_cache(maxsize=REMEMBERED_LINES)
def _measure(key: str) -> str:
    """The form of a value with a sign or a unit at its figures, `+7` or `440g`; empty for counts, dates and times."""
    form = _DIGITS.sub("0", _LETTERS.sub("a", key))
    return form if _MEASURE.search(form) and not stamp_in(key) else ""


def _cells(context: Context) -> list[int]:
    places: dict[str, list[int]] = {}
    for place, block in enumerate(context.blocks):
        if block.figures and block.words <= _WIDEST_ROW and (form := _measure(block.key)):
            places.setdefault(form, []).append(place)
    points = [0] * len(context.blocks)
    for values in places.values():
        rows = [(one, other) for one, other in pairwise(values) if 2 <= other - one <= _WIDEST_ROW]
        if len(rows) >= _FEWEST_VALUES:
            width = max(other - one for one, other in rows)
            for one, other in [(values[0] - width + 1, values[0]), *rows]:
                start = max(0, one)
                points[start : other + 1] = [CELLS.points] * (other + 1 - start)
    return points


CELLS = WeakRule(
    id="content.cells",
    summary="A cell of a table whose cells stand one below the other.",
    why="Values of one form come again at the same distance: each row is a fact.",
    points=-WEAK,
    drops=(
        "| Anna Brandt\n| up +7\n| Pedro Ruiz\n| up +2\n| Li Wei\n| up +12\n| Tom Adler\n| up +3\n| Mia Roth\n| up +1",
        "| Rye flour\n| 440g\n| Water\n| 300g\n| Salt\n| 12g\n| Yeast\n| 7g\n| Seeds\n| 50g",
    ),
    keeps=(
        "| Bridge closed\n| 2 hours ago\n| Bell returned\n| 3 hours ago\n| Rain\n| 4 hours ago\n| Fire\n| 5 hours ago",
        "| News (12)\n| Sport (4)\n| Weather (7)\n| Culture (9)\n| Travel (3)",
    ),
    weigh=_cells,
)

_LABELLED = pattern(r"([^\W\d_]{1,2})[:.] ?\S")


def _answers(document: Document) -> Iterator[tuple[Block, str]]:
    short = [block for block in document.worded if ":" in (second := block.plain[1:3]) or "." in second]
    labels = [(block, found[1]) for block in short if (found := _LABELLED.match(block.plain))]
    counts = Counter(label for _, label in labels)
    asked = {label for label, count in counts.items() if count >= _FEWEST_SPEECHES}
    if len(asked) < 2:
        return
    yield from ((block, f"{counts[label]} lines begin with {label}") for block, label in labels if label in asked)


ANSWER = DocumentRule(
    id="content.answer",
    summary="A question or an answer of an interview, after the letter that says who speaks.",
    why="An answer may be one word, and the same word again.",
    points=-CERTAIN,
    drops=(
        "| Q: Is it new?\n| A: No.\n| Q: Is it old?\n| A: Yes.\n| Q: Is it blue?\n| A: No.",
        "| F: Neu?\n| A: Nein.\n| F: Alt?\n| A: Ja.\n| F: Blau?\n| A: Nein.",
    ),
    keeps=("A: No.", "| a. Rain until Friday\n| b. Bridge closed\n| c. Two riders hurt"),
    scan=_answers,
)


def _first_headline(document: Document) -> Iterator[tuple[Block, str]]:
    copies = copies_of(document)
    if copies.headline:
        _, _, keeper = copies.headline
        # Among the headlines of a feed no copy has an article.
        if any(block.prose for block in copies.blocks[keeper + 1 : keeper + 13]):
            yield copies.blocks[keeper], "the copy of the headline that stays"


HEADLINE = DocumentRule(
    id="content.headline",
    summary="The document's headline: of all its copies the one with the article below it.",
    why="One copy always stays.",
    points=-CERTAIN,
    drops=(
        """\
| Ferry service resumes after storm | The Harbour Post
| Ferry service resumes after storm
| Boats between the islands sail again since Monday morning, the company said.
| Passengers had waited for three days in the small terminal building.""",
        """\
| Ferry service resumes after storm
| Boats between the islands sail again since Monday morning, the company said.
| Ferry service resumes after storm
| Passengers had waited for three days in the small terminal building.""",
    ),
    keeps=(
        "Ferry service resumes after storm",
        """\
| O come, my love, with me
| O come, my love, with me,
| Across the silver sea,
| O come, my love, with me,
| And I shall sing to thee.""",
    ),
    scan=_first_headline,
)


_FARTHEST_TITLE = 12
_PARAGRAPH_WORDS = 20
_LONG_TITLE = 5


def _titles(context: Context) -> list[int]:
    blocks, points = context.blocks, [0] * len(context.blocks)
    paragraphs = (place for place, block in enumerate(blocks) if block.prose and block.words >= _PARAGRAPH_WORDS)
    for start in {next(paragraphs, 0), *(context.main_text or ())[:1]}:
        above = range(start - 1, max(-1, start - 1 - _FARTHEST_TITLE), -1)
        titles = [place for place in above if _may_be_title(blocks[place], context.votes)]
        if not titles:
            continue
        nearest, longest = titles[0], max(titles, key=lambda place: blocks[place].words)
        if blocks[nearest].words >= _LONG_TITLE or blocks[longest].words < _LONG_TITLE:
            longest = nearest
        for title in {nearest, longest}:
            points[title] = TITLE.points
            if title - 1 in titles:
                points[title - 1] = TITLE.points  # the headline above its deck
    return points


def _may_be_title(block: Block, votes: Mapping[int, int]) -> bool:
    if block.words < 3 or votes.get(block.index, 0) >= THRESHOLD or not headline_like(block):
        return False
    return not byline(block) and not (block.figures and _says_when(block))


TITLE = WeakRule(
    id="content.title",
    summary="A headline above the first paragraph or the main text: the nearest, or a longer one; and its deck.",
    why="Between a headline and its text stand dates, names and buttons, which have the form of a menu.",
    points=-CERTAIN,
    drops=(
        """\
| Ferry service resumes after storm
| Text size
| Print
| Boats between the islands sail again since Monday morning, the company said. They had lain three days and nights.
| Passengers had waited in the small terminal building. The kitchen gave them soup, and nobody complained.
| On Sunday the wind turned, and in the evening the first lights were seen. The harbour master rang the bell.""",
        """\
| Old bell returned to island
| Divers had found it in spring
| Boats between the islands sail again since Monday morning, the company said. They had lain three days and nights.
| Passengers had waited in the small terminal building. The kitchen gave them soup, and nobody complained.
| On Sunday the wind turned, and in the evening the first lights were seen. The harbour master rang the bell.""",
    ),
    keeps=("Ferry service resumes after storm", "| Home\n| News\n| Ferry service resumes after storm\n| Contact"),
    weigh=_titles,
)


_SUBHEADS = frozenset(fold_cues((*LINKS, "comments", "sign in", "sign up", "subscribe")))
_MOST_SUBHEAD_WORDS = 4


def _subheads(document: Document) -> Iterator[tuple[Block, str]]:
    blocks = document.worded
    known = names_in(document.languages).known
    links = _SUBHEADS | spoken(document.languages, "legal.terms-link", "cues")
    for place in range(1, len(blocks) - 1):
        block = blocks[place]
        if block.words > _MOST_SUBHEAD_WORDS or not (block.key in known or block.key in links):
            continue
        if blocks[place - 1].prose and blocks[place + 1].prose:
            yield block, "running text before and after"


SUBHEAD = DocumentRule(
    id="content.subhead",
    summary="The name of a section or of a page of a site, alone between two paragraphs.",
    why="Links stand among links; between two paragraphs the word heads the second.",
    points=-SURE,
    drops=(
        "| The club was founded in 1911 by four men who could not swim.\n| Contact us\n"
        "| Write to the old boathouse, and somebody will read it sooner or later.",
        "| Whoever wants to row with us has to learn how to swim first.\n| Register\n"
        "| The list lies in the boathouse, and there is a pencil beside it.",
    ),
    keeps=(
        "| Home\n| Contact us\n| Write to the old boathouse, and somebody will read it sooner or later.",
        "| The club was founded in 1911 by four men who could not swim.\n| Register\n| Log in",
    ),
    scan=_subheads,
)


def _headings(context: Context) -> list[int]:
    if "#" not in context.document.text:
        return [0] * len(context.blocks)
    lines = context.document.lines
    marked = [block.words <= 20 and lines[block.first].startswith("#") for block in context.blocks]
    return [HEADING.points if one else 0 for one in marked]


HEADING = WeakRule(
    id="content.heading",
    summary="A heading of Markdown.",
    why="It heads what stands below it; where that is boilerplate its words say so.",
    points=-LIKELY,
    drops=("## Put them in pairs", "# Old harbour gets a new bridge"),
    keeps=("Put them in pairs", "Chapter # 4"),
    weigh=_headings,
)


def _leads_in(context: Context) -> list[int]:
    return [LEAD_IN.points if block.plain[-1] in ":," else 0 for block in context.blocks]


LEAD_IN = WeakRule(
    id="content.lead-in",
    summary="A line that ends in a colon or a comma.",
    why="It leads to a list, to code, to a quotation, or opens a letter.",
    points=-LIKELY,
    drops=("Try it in the interpreter:", "The club has three rules for members:", "Dear Sir,"),
    keeps=("Try it in the interpreter", "The club: its rules"),
    weigh=_leads_in,
)

_FEWEST_WORDS_OF_A_LEAD_IN = 5
_LONGEST_LIST = 25


def _introduced(context: Context) -> list[int]:
    points = [0] * len(context.blocks)
    left = 0
    for place, block in enumerate(context.blocks):
        if block.plain[-1] == ":" and block.words >= _FEWEST_WORDS_OF_A_LEAD_IN and block.index not in context.votes:
            left = _LONGEST_LIST
        elif block.prose or context.votes.get(block.index, 0) >= THRESHOLD:
            left = 0
        elif left:
            points[place] = INTRODUCED.points
            left -= 1
    return points


INTRODUCED = WeakRule(
    id="content.introduced",
    summary="A short line of a list that a line of several words with a colon leads to.",
    why="Such a list was made for the text: its films, its tools, its guests.",
    points=-LIKELY,
    drops=(
        "| These are the films that she sees every year:\n| The Old Harbour\n| Nine Bells\n| Quell and Lorne",
        "| In diesem Jahr spielen im Hafen:\n| Die Fährleute\n| Quell und Brandt\n| Neun Glocken",
    ),
    keeps=("| Films:\n| The Old Harbour\n| Nine Bells", "| Share this with your friends:\nx Facebook"),
    weigh=_introduced,
)

_MOST_WORDS_OF_A_SHORT_SENTENCE = 7


def _short_sentences(context: Context) -> list[int]:
    return [
        SHORT_SENTENCE.points
        if block.words <= _MOST_WORDS_OF_A_SHORT_SENTENCE
        and block.plain[-1] in ".!?"
        and _is_short_sentence(block.plain, block.words)
        else 0
        for block in context.blocks
    ]


@lru_cache(maxsize=REMEMBERED_LINES)
def _is_short_sentence(plain: str, words: int) -> bool:
    capitals = sum(map(str.istitle, plain.split()))
    named = capitals > max(1, words // 2)
    return plain[0].isupper() and not named and not plain.endswith("..") and not any(map(plain.count, "|/<>©@"))


SHORT_SENTENCE = WeakRule(
    id="content.short-sentence",
    summary="A sentence of a few words.",
    why="Answers, exclamations and steps of a recipe are short; entries of menus have no full stop.",
    points=-LIKELY,
    drops=("Season and serve.", "It was the bottom!", "Thank you all."),
    keeps=("Season and Serve", "Read more...", "Old Bell Returned To Island.", "Ticket Desk | Floor Plans."),
    weigh=_short_sentences,
)

_UNITS = listed(
    "g, kg, mg, ml, cl, dl, l, cup, cups, tbsp, tbsps, tsp, tsps, tablespoon, tablespoons, teaspoon, teaspoons",
    "litre, litres, liter, liters, lb, lbs, oz, ounce, ounces, pint, pints, clove, cloves, slice, slices",
    "el, tl, prise, esslöffel, teelöffel",
    "cm, mm, m, km, inch, inches, ft, feet, gb, mb, tb, hz, khz, mhz, ghz, mah, w, kw, v, hp, ps, kwh, kcal, kj",
    "watt, watts, volt, volts",
)
_WITH_UNIT = pattern(rf"(?<![\w.])\d[\d.,/½¼¾]* ?(?:{'|'.join(sorted(_UNITS, reverse=True))})(?!\w)")
_MOST_WORDS_OF_A_MEASURE = 14


_FEWEST_MEASURES = 3
_REACH_OF_MEASURES = 5


def _measured(context: Context) -> list[int]:
    found = [
        place
        for place, block in enumerate(context.blocks)
        if block.figures and block.words <= _MOST_WORDS_OF_A_MEASURE and _holds_measure(block.key)
    ]
    points = [0] * len(context.blocks)
    for place in found:
        points[place] = MEASURED.points
    for first, last in zip(found, found[_FEWEST_MEASURES - 1 :], strict=False):
        if last - first <= _REACH_OF_MEASURES * (_FEWEST_MEASURES - 1):
            around = slice(max(0, first - _REACH_OF_MEASURES), last + _REACH_OF_MEASURES + 1)
            points[around] = [MEASURED.points] * len(points[around])
    return points


@lru_cache(maxsize=REMEMBERED_LINES)
def _holds_measure(key: str) -> bool:
    return _WITH_UNIT.search(key) is not None


MEASURED = WeakRule(
    id="content.measured",
    summary="A short line with a measure and its unit, and what stands between and beside several of these.",
    why="What is measured are ingredients, parts and goods: lists that a text is written for.",
    points=-STRONG,
    drops=("200 g red lentils", "Battery: 3,000 mAh, up to two weeks", "2 tbsp butter"),
    keeps=("Lentils (200)", "Sport 24", "5 minutes ago"),
    weigh=_measured,
)

_APPARATUS = frozenset(
    listed(
        "references, further reading, external links, bibliography, see also, footnotes, notes and references",
        "citations, works cited, literatur, weblinks, einzelnachweise, siehe auch, quellen, bibliographie",
        "liens externes, voir aussi, notes et références, bibliografía, enlaces externos, véase también, referencias",
        "bibliografia, note, voci correlate, collegamenti esterni, referências, ligações externas, ver também",
        "przypisy, zobacz też, literatuur, externe links, zie ook, bronnen",
    )
)
_NUMBER = pattern(r"^\d+(?:\.\d+)*[.)]? ")
_MOST_WORDS_OF_A_HEAD = 5
_ABOVE_APPARATUS, _BELOW_APPARATUS = 3, 8


def _apparatus(context: Context) -> list[int]:
    points = [0] * len(context.blocks)
    heads = {}
    for place, block in enumerate(context.blocks):
        if block.words <= _MOST_WORDS_OF_A_HEAD:
            head = (_NUMBER.sub("", block.key) if block.figures else block.key).rstrip(" :")
            if head in _APPARATUS:
                heads[place] = head
    if len(set(heads.values())) > 1:
        for place in heads:
            around = slice(max(0, place - _ABOVE_APPARATUS), place + _BELOW_APPARATUS + 1)
            points[around] = [APPARATUS.points] * len(points[around])
    return points


APPARATUS = WeakRule(
    id="content.apparatus",
    summary="A heading of an article's references, and what stands below it.",
    why="Where several such headings stand, as in encyclopaedias and papers, their lists are of the article.",
    points=-STRONG,
    drops=(
        "| See also\n| Eastfield Canal\n| References\n| Adler, T. (1911). The Old Harbour. Eastfield.",
        "| Siehe auch\n| Inselbahn\n| Literatur\n| Brandt, A.: Der alte Hafen. Kiel 1911.",
    ),
    keeps=("| See also\n| Eastfield signs a striker", "References"),
    weigh=_apparatus,
)

AMOUNT = WeakRule(
    id="content.amount",
    summary="The main text is short, or very long.",
    why="Where there is little text the short lines may be the text; a long text has short lines of its own.",
    points=-WEAK,
    drops=(
        "| Rye flour\n| Mix the flour and the salt with water, and let it stand. It rises within a day.\n| Salt",
        "| Salt\n| Mix the flour and the salt with water, and let it stand. It rises within a day or two.",
    ),
    keeps=(ARTICLE * 2, ARTICLE + ARTICLE + "| Rye flour"),
    weigh=lambda context: context.points("strength"),
)

_MOST_WORDS_BESIDE_A_DATE = 20
_MOST_WORDS_OF_A_BYLINE = 8


def _dated(context: Context) -> list[int]:
    return [
        DATED.points if (block.figures and _says_when(block)) or (block.key[:3] in _BY and _says_who(block)) else 0
        for block in context.blocks
    ]


def _says_when(block: Block) -> bool:
    stamp = stamp_in(block.key) if block.words <= _MOST_WORDS_BESIDE_A_DATE else None
    return stamp is not None and stamp.kind != "age"


_BY = ("by ", "von")


def _says_who(block: Block) -> bool:
    return block.words <= _MOST_WORDS_OF_A_BYLINE and byline(block)


DATED = WeakRule(
    id="content.dated",
    summary="A byline, or a short line with a date or a time of day.",
    why="Who wrote a text and when is part of it; the dates of other texts stand in feeds, which have rules.",
    points=-CERTAIN,
    drops=("By Anna Brandt, 12 March 2021", "Updated 4:36 p.m. ET July 23, 2012", "By Ingrid Solheim in Ketteridge"),
    keeps=("Anna Brandt", "5 minutes ago", "Photo by Anna Brandt"),
    weigh=_dated,
)

RULES = (
    PROSE,
    PARAGRAPH,
    QUOTATION,
    HEADLINE,
    TITLE,
    SUBHEAD,
    HEADING,
    LEAD_IN,
    INTRODUCED,
    DATED,
    AMOUNT,
    SHORT_SENTENCE,
    MEASURED,
    APPARATUS,
    CODE,
    FENCE,
    SCRIPT,
    ANSWER,
    FRAGMENT,
    ROW,
    TABLE,
    CELLS,
    LICENCE,
)
