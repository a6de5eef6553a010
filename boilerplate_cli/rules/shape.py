"""The form of a line as evidence: weak, for much of an article is short, and much around it is written in sentences.

It gives too little to remove a line alone. It tells `structure` what kind of lines stand around a line.
"""

from __future__ import annotations

from boilerplate_cli import fitted
from boilerplate_cli.context import Context
from boilerplate_cli.rule import WEAK, Level, WeakRule
from boilerplate_cli.text import counted

ARTICLE = """\
| Old ferry returns to the river after nine years
| The ferry that lay in the mud for nine years is to carry passengers again, the town said. Two brothers bought it.
| She was built at a yard that no longer stands, from oak that had been felled for a church. Then the bridge was opened.
| There was a tree in the engine room, and it took them a year to get it out. The tree was made into a table.
| The brothers found her by the light of a torch. “She was never meant to lie still,” said the elder, who is a joiner.
| For years she carried the workers of the mill across in the morning, and back at night. Most of them are dead now.
| Of the planks below the water they kept three. The rest is larch from the hills, and the town has paid for it.
| The first trip is planned for the second Sunday in May. There will be room for thirty people, a band and a dog.
"""
"""Of examples: a main text, without which form and place mean nothing."""

PARAGRAPH = (
    "| The bridge was closed on Monday after a fire that burned all night, and nobody in the town knows yet when it"
    " will be open again.\n"
)
"""Of examples: a text for a section to stand below."""


def _form(context: Context, place: int) -> str:
    block = context.blocks[place]
    sentences = counted(block.sentences, "sentence") if block.sentences else "no sentence"
    return f"{counted(block.words, 'word')}, {sentences}"


LINE = WeakRule(
    id="shape.line",
    summary="The form of a menu entry or a label: short, no sentence, capitals, signs between words.",
    why="Articles are made of sentences; what stands around them is made of names, labels and links.",
    points=WEAK,
    level=Level.CAUTIOUS,
    drops=(
        ARTICLE + "x Lorne Hall\nx Ticket Desk",
        "x Quell Rooms | Customs House | Ticket Desk\n" + ARTICLE,
    ),
    keeps=(
        "| Rye flour\n| Caraway\n| Salt",
        "Lorne Hall | Quell Rooms | Ticket Desk",
    ),
    caution="Headings, lists and tables have this form too.",
    weigh=lambda context: [fitted.SHAPE[block.form] for block in context.blocks],
    says=_form,
)

RULES = (LINE,)
