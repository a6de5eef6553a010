"""Where a line stands: among which lines, and how far from the main text.

The second round of evidence. It rests on the points that the first round gave to the lines around: a short line
among menu entries is a menu entry, the same line between two paragraphs is a heading. Below the thorough
level it opens no gap alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import add

from boilerplate_cli import fitted
from boilerplate_cli.context import Context
from boilerplate_cli.rule import WEAK, Level, WeakRule
from boilerplate_cli.rules.shape import ARTICLE
from boilerplate_cli.text import counted

_SUBHEAD = "| What it costs\n| A crossing costs two pounds, and a bicycle goes free. Nobody knows yet who will steer.\n"


def _above(context: Context, place: int) -> str:
    return _alike(context.own[:place][::-1], "above")


def _below(context: Context, place: int) -> str:
    return _alike(context.own[place + 1 :], "below")


def _alike(own: Sequence[int], where: str) -> str:
    """Whether lines of a menu or running text stand beside a line; `own` are the points of those, from the nearest."""
    lines = next((number for number, points in enumerate(own) if points <= 0), len(own))
    if lines:
        return f"{counted(lines, 'line')} like those of a menu right {where}"
    return f"running text right {where}" if own and own[0] < 0 else ""


BEFORE = WeakRule(
    id="structure.before",
    summary="The lines above it are of the same kind.",
    why="Boilerplate stands together: menus, link lists and footers are runs of lines.",
    points=WEAK,
    level=Level.CAUTIOUS,
    drops=(
        ARTICLE + "| Lorne Hall\n| Quell Rooms\n| Old Customs House\nx Ticket Desk\nx Floor Plans\nx Venue Hire",
        "| Lorne Hall\n| Quell Rooms\nx Customs House\nx Ticket Desk\n" + ARTICLE,
    ),
    keeps=(
        ARTICLE + _SUBHEAD,
        "| Lorne Hall\n| Quell Rooms\n| Customs House\n| Ticket Desk",
    ),
    caution="A heading below a list of links.",
    weigh=lambda context: [fitted.BEFORE[message] for message in context.before],
    says=_above,
)

AFTER = WeakRule(
    id="structure.after",
    summary="The lines below it are of the same kind.",
    why="Boilerplate stands together; what has running text below it is a heading or a lead-in.",
    points=WEAK,
    level=Level.CAUTIOUS,
    drops=(
        ARTICLE + "x Lorne Hall\nx Quell Rooms\n| Customs House\n| Ticket Desk\n| Floor Plans",
        "x Lorne Hall\n| Quell Rooms\n| Customs House\n| Ticket Desk\n" + ARTICLE,
    ),
    keeps=(
        ARTICLE + _SUBHEAD,
        "| Lorne Hall\n| Quell Rooms\n| Customs House\n| Ticket Desk",
    ),
    caution="The last line of a text above a list of links.",
    weigh=lambda context: [fitted.AFTER[message] for message in context.after],
    says=_below,
)


def _distance(context: Context, place: int) -> str:
    lines = context.place[place]
    return f"{counted(abs(lines), 'line')} {'below' if lines > 0 else 'above'} the main text" if lines else ""


PLACE = WeakRule(
    id="structure.place",
    summary="It stands outside the main text, far above or below.",
    why="A page has one main text; menus stand above it, link lists and footers below.",
    points=WEAK,
    level=Level.CAUTIOUS,
    drops=(
        ARTICLE + "".join(f"{'|' if floor < 14 else 'x'} Room {floor}\n" for floor in range(1, 18)),
        "".join(f"{'x' if floor < 4 else '|'} Room {floor}\n" for floor in range(1, 14)) + ARTICLE,
    ),
    keeps=(
        ARTICLE + _SUBHEAD,
        "| Lorne Hall\n| Quell Rooms\n| Customs House\n| Ticket Desk",
    ),
    caution="Pages that are lists, and a short text below a long one.",
    weigh=lambda context: context.points("place"),
    says=_distance,
)

BEHIND = WeakRule(
    id="structure.behind",
    summary="It looks less like content than the surest lines of the document, and so do the lines around it.",
    why="Where a page has sentences enough, what has none beside it is not the reason why the page was written.",
    points=WEAK,
    level=Level.CAUTIOUS,
    drops=(
        ARTICLE + "x Lorne Hall\nx Quell Rooms\nx Customs House",
        "x Lorne Hall\nx Quell Rooms\nx Customs House\n" + ARTICLE,
    ),
    keeps=(
        "| Rye flour\n| Caraway\n| Salt",
        "| Lorne Hall\n| Quell Rooms\n| Customs House\n| Ticket Desk",
    ),
    caution="Short texts and lists below a long one.",
    weigh=lambda context: context.points("behind"),
)


def _cohesion(context: Context) -> list[int]:
    return list(map(add, context.points("shared"), context.points("shared by prose")))


def _shares(context: Context, place: int) -> str:
    share = context.shared[place]
    return "" if share is None else f"{share} % of its rarer words stand there"


COHESION = WeakRule(
    id="structure.cohesion",
    summary="It shares hardly any of its rarer words with the sentences of the main text.",
    why="An article comes back to its names and its things; a teaser for another story has others.",
    points=WEAK,
    level=Level.CAUTIOUS,
    drops=(
        ARTICLE + "x Eastfield signs a striker",
        "x Eastfield signs a striker\n" + ARTICLE,
    ),
    keeps=(
        ARTICLE + "| What the ferry carries",
        "| Lorne Hall\n| Quell Rooms\n| Customs House\n| Ticket Desk",
    ),
    caution="The last turn of a text, and lists of names.",
    weigh=_cohesion,
    says=_shares,
)


def _since(context: Context, place: int) -> str:
    words = context.below[place].prose if context.below else None
    return "" if words is None else f"{counted(words, 'word')} of running text since"


RESUMED = WeakRule(
    id="structure.resumed",
    summary="Little or much running text stands between it and the last heading that opens a section of the page.",
    why="A section of links or comments ends where running text begins again.",
    points=WEAK,
    level=Level.CAUTIOUS,
    drops=(
        ARTICLE + "| Related stories\nx Eastfield signs a striker",
        ARTICLE + "| 3 comments\nx Lorne Hall",
    ),
    keeps=(
        ARTICLE + "| Eastfield signs a striker",
        "| Related stories\n| Eastfield signs a striker",
    ),
    caution="Long comments.",
    weigh=lambda context: context.points("text since a heading"),
    says=_since,
)


RULES = (BEFORE, AFTER, PLACE, BEHIND, COHESION, RESUMED)
