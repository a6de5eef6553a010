"""Evidence that a line is content. These rules remove nothing; they hold the other families back.

They stay active whatever is selected or ignored.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from boilerplate_cli.document import Block, Document
from boilerplate_cli.rule import CERTAIN, LIKELY, STRONG, DocumentRule, PatternRule, TestRule
from boilerplate_cli.stamps import may_hold_stamp, stamp_in
from boilerplate_cli.text import MARKUP


def _running_text(block: Block) -> str | None:
    return f"{block.words} words, {block.sentences} sentences" if block.prose else None


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
    return f"{block.words} words, {block.sentences} sentences" if long else None


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
    pattern=r"""^"[^"]{3,}[^"]"?$|"[^"]{12,}[,.!?]"|[,:] "[^"]{12,}""",
    drops=('"Subscribe to our newsletter," she said, "and you will see."', '"Run away!"'),
    keeps=('The 5" screen', 'The "best" deals of the week'),
)

CODE = PatternRule(
    id="content.code",
    summary="A line of program code, of a log, of a shell session or of mark-up.",
    why="Code repeats itself and is full of words that mean something else elsewhere.",
    points=-CERTAIN,
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

_FENCE = re.compile(r"\s*(?:```+|~~~+)[\w+ -]*$")


def _fenced(document: Document) -> Iterator[tuple[Block, str]]:
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
    points=-CERTAIN,
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

COLUMN_GAP = re.compile(r"\t+| {3,}")


def _rows(document: Document) -> Iterator[tuple[Block, str]]:
    for block in document.worded:
        line = document.lines[block.first].strip(MARKUP)
        if "\t" in line or "   " in line:
            columns = len(COLUMN_GAP.split(line))
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

RULES = (PROSE, PARAGRAPH, QUOTATION, CODE, FENCE, SCRIPT, FRAGMENT, ROW)
