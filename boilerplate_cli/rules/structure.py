"""Where a line stands: among which lines, and how far from the main text.

The second round of evidence. It rests on the points that the first round gave to the lines around: a short line
among menu entries is a menu entry, the same line between two paragraphs is a heading. Never enough alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from boilerplate_cli import fitted
from boilerplate_cli.context import Context
from boilerplate_cli.rule import WEAK, Level, WeakRule
from boilerplate_cli.rules.shape import ARTICLE

_SUBHEAD = "| What it costs\n| A crossing costs two pounds, and a bicycle goes free. Nobody knows yet who will steer.\n"

BEFORE = WeakRule(
    id="structure.before",
    summary="The lines above it are of the same kind.",
    why="Boilerplate stands together: menus, link lists and footers are runs of lines.",
    points=WEAK,
    level=Level.STANDARD,
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
)

AFTER = WeakRule(
    id="structure.after",
    summary="The lines below it are of the same kind.",
    why="Boilerplate stands together; what has running text below it is a heading or a lead-in.",
    points=WEAK,
    level=Level.STANDARD,
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
)


def _place(context: Context) -> list[int]:
    start, end = context.main_text or (0, 0)
    above, below = _by_distance(fitted.ABOVE, start), _by_distance(fitted.BELOW, len(context.blocks) - end)
    return [*reversed(above), *[fitted.INSIDE] * (end - start), *below]


def _by_distance(table: Sequence[tuple[int, int]], most: int) -> list[int]:
    """The points at the distances from one to `most`, of a table that says up to which distance each is given."""
    found: list[int] = []
    for distance, points in table:
        found += [points] * (min(distance, most) - len(found))
    return found


PLACE = WeakRule(
    id="structure.place",
    summary="It stands outside the main text, far above or below.",
    why="A page has one main text; menus stand above it, link lists and footers below.",
    points=WEAK,
    level=Level.STANDARD,
    drops=(
        ARTICLE + "".join(f"{'|' if floor < 14 else 'x'} Room {floor}\n" for floor in range(1, 18)),
        "".join(f"{'x' if floor < 4 else '|'} Room {floor}\n" for floor in range(1, 14)) + ARTICLE,
    ),
    keeps=(
        ARTICLE + _SUBHEAD,
        "| Lorne Hall\n| Quell Rooms\n| Customs House\n| Ticket Desk",
    ),
    caution="Pages that are lists, and a short text below a long one.",
    weigh=_place,
)

RULES = (BEFORE, AFTER, PLACE)
