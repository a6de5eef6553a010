"""Evidence that a line is content. These rules remove nothing; they hold the other families back.

They stay active whatever is selected or ignored.
"""

from __future__ import annotations

from collections.abc import Iterator

from boilerplate_cli.document import Block, Document
from boilerplate_cli.rule import CERTAIN, LIKELY, STRONG, DocumentRule, PatternRule, TestRule


def _prose(block: Block) -> str | None:
    return f"{block.words} words, {block.sentences} sentences" if block.prose else None


PROSE = TestRule(
    id="content.prose",
    summary="Running text: one sentence of eight words or more, or two sentences.",
    why="Articles are made of sentences, boilerplate mostly of labels and headlines.",
    points=-LIKELY,
    drops=("The prison guards were unharmed, they added, and the siege ended before noon.",),
    keeps=("Sign in", "Five ways to save on fuel this winter"),
    test=_prose,
)


def _paragraph(block: Block) -> str | None:
    return f"{block.words} words, {block.sentences} sentences" if block.sentences > 2 or (block.prose and block.words > 60) else None


PARAGRAPH = TestRule(
    id="content.paragraph",
    summary="A paragraph: three sentences or more, or over sixty words of running text.",
    why="Hardly any boilerplate is written in paragraphs.",
    points=-STRONG,
    drops=("It rained. Nobody minded much. The match went on until the light failed at nine.",),
    keeps=("It rained. Nobody minded.",),
    test=_paragraph,
)

QUOTATION = PatternRule(
    id="content.quotation",
    summary="A line that is direct speech.",
    why="Speech belongs to a story even where its words sound like an advertisement.",
    points=-STRONG,
    pattern=r"""^"[^"]{3,}[^"]"?$|"[^"]{12,}[,.!?]"|[,:] "[^"]{12,}""",
    drops=('"Subscribe to our newsletter," she said, "and you will see."', '"Run away!"'),
    keeps=('The 5" screen',),
)

CODE = PatternRule(
    id="content.code",
    summary="A line of program code, of a shell session or of mark-up.",
    why="Code repeats itself and is full of words that mean something else elsewhere.",
    points=-CERTAIN,
    pattern=(
        r"[;{}]$|^[$%] ?\w+ -|^(?:def|class|import|from|return|if|for|while|print|public|private|const|let|var|function)"
        r"\b(?:.*[()\[\]=;{]| \w+(?: in \w+)?:$| \w+$)|^</?\w+[^>]*>$|\w\([^)]*\)[;:]?$|^\w+\.\w+\("
        r"|^[\w.\[\]]+ ?(?:=|\+=|==|:=|->) ?\S"
    ),
    drops=("return subscribe(user)", "for item in feed:", "photo = credit(image)", "}", "$ hg -R bob config"),
    keeps=("If you like this, share it", "For the latest news, follow us"),
)


def _fragments(document: Document) -> Iterator[tuple[Block, str]]:
    if not (document.fragmented or document.wrap_column):
        return
    words = [block for block in document.blocks if block.plain]
    for before, block, after in zip([None, *words], words, [*words[1:], None], strict=False):
        goes_on = after is not None and not after.apart and (after.plain[:1].islower() or after.plain[:1] in ",.;:)")
        carried = before is not None and not block.apart and before.plain[-1] not in ".!?:;" and block.plain[:1].islower()
        if carried and before is not None and before.key == block.key:
            continue  # an echo in small letters goes on with nothing
        if (goes_on and block.plain[-1] not in ".!?:") or carried:
            yield block, "the sentence goes on in the next line" if goes_on else "it goes on with the line before"


FRAGMENT = DocumentRule(
    id="content.fragment",
    summary="Part of a sentence that the dump spread over several lines.",
    why="A word on its own line is the middle of a sentence where lines are text nodes or hard-wrapped.",
    points=-CERTAIN,
    drops=(),
    keeps=(),
    scan=_fragments,
)

RULES = (PROSE, PARAGRAPH, QUOTATION, CODE, FRAGMENT)
