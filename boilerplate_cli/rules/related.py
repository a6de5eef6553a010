"""Pointers to other stories: "read more" lines, lists of related, recent and popular stories, teasers.

A list of other pages is known by its head, by the button that each teaser ends in, or by the words with which a
pointer opens. Lists that an author makes (see also, sources, works cited) are none; they are found as weak evidence
only. Switch the family off for link blogs, indexes and encyclopaedias.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from boilerplate_cli.document import Block, Document
from boilerplate_cli.rule import LIKELY, STRONG, SURE, WEAK, CueRule, DocumentRule, Level, Rule, WeakRule
from boilerplate_cli.rules.shape import ARTICLE, PARAGRAPH
from boilerplate_cli.sections import Kind, sections
from boilerplate_cli.text import listed

_WHY = "It leads away to other pages; the article is complete without it."

POINTER = CueRule(
    id="related.pointer",
    summary="A line that points to another story and names it.",
    why=_WHY,
    points=SURE,
    longest=32,
    frame=r"^[^\w\"]*\L<cues> ?[:>|\u2192-]+ ?['\"\[(]*\w[^.]*\W*$",
    cues=listed(
        "read more, read also, also read, read next, read more here, read the full story, read full story",
        "must read, don't miss, related story, related stories, related article, related articles, related post",
        "related posts, related content, related video, related coverage, related news, see related",
        "you may also like, you might also like, more on this, more on this story, more on this topic",
        "recommended reading, full story, read it here, read the full article here, lesen sie auch",
        "lesen sie mehr, lesen sie dazu, lesen sie hier, lesen sie dazu auch, lesen sie hierzu, lies auch",
        "lest auch, mehr zum thema, mehr dazu, auch interessant, auch spannend, das könnte sie auch interessieren",
        "passend dazu, das könnte dich auch interessieren, zum weiterlesen, lesetipp, mehr zum artikel",
        "hier geht es zum artikel, lire aussi, à lire aussi, a lire aussi, lire également, à lire également",
        "voir aussi, sur le même sujet, lea también, lee también, lea más, leer más, te puede interesar",
        "también te puede interesar, leia também, leia mais, veja também, leggi anche, potrebbe interessarti",
        "czytaj też, czytaj także, czytaj również, przeczytaj też, przeczytaj także, zobacz też, zobacz także",
        "zobacz również, lees ook, lees meer, lees verder",
    ),
    drops=(
        "READ MORE: Bridge to stay closed until spring",
        "Also read: Five ways to save on fuel this winter",
        "Lesen Sie auch: Brücke bleibt bis zum Frühjahr gesperrt",
        "Lire aussi : Le pont reste fermé",
    ),
    keeps=(
        "Read more: you will sleep better, says the doctor. It is the cheapest of all cures.",
        "More from the interview: we were poor.",
    ),
)

MENTION = CueRule(
    id="related.mention",
    summary="A short line that opens with a word that pointers open with.",
    why="Papers, encyclopaedias and notes point to others in the same words, so it is not enough by itself.",
    points=LIKELY,
    longest=24,
    frame=r"^[^\w\"]*\L<cues> ?[:>|]+ ?\S.*[^.]$",
    cues=listed(
        "see also, also see, related, more, watch, previously, earlier, recommended, next, previous, siehe auch",
        "mehr, vorher, see more, more info, more information, weitere informationen, weitere infos, video, photos",
        "gallery, in pictures",
    ),
    drops=("See also: Bridge to stay closed until spring", "RELATED: Harbour wins at last"),
    keeps=("See also: Harbour wall", "Related: the words come from one root."),
)

BUTTON = CueRule(
    id="related.button",
    summary="A button that opens the rest of a text: read more, continue reading.",
    why=_WHY,
    points=STRONG,
    longest=10,
    frame=r"^[^\w\"]*\L<cues>(?: (?:here|now|online|hier|jetzt|ici|aquí))?[^\w\":]*$",
    cues=listed(
        "read more, read on, read full story, read the full story, read full article, read the full article",
        "read the full post, read full post, read the whole story, read the whole article, read the rest",
        "read the rest of this entry, read the story, read the rest of this post, read story, read article",
        "read the article, read this article, read post, read entire article, read the entire article",
        "read the full review, read review, read the review, read full review, read the full report",
        "read more of this story, read more about this, read this story, read all, full story, full article",
        "full text, continue reading, continue reading this post, continue reading this article",
        "continue reading this story, keep reading, continue reading the main story, continue to article",
        "continue, continued, read it, read now, click to read more, click here to read more",
        "click here to continue, click for more, click here for more, view full article, view full story",
        "view article, see full story, view more, see more, show more, load more, more, more details, learn more",
        "find out more, see all, view all, show all, see all posts, view all posts, all posts, more articles",
        "more stories, more news, more posts, view more articles, load more articles, load more posts",
        "load more stories, show more articles, see more stories, see all articles, all articles, weiterlesen",
        "weiter lesen, weiter, mehr, mehr lesen, mehr erfahren, mehr anzeigen, mehr laden, alle anzeigen",
        "alle artikel, zum artikel, zum beitrag, ganzen artikel lesen, den ganzen artikel lesen, artikel lesen",
        "beitrag lesen, jetzt lesen, mehr dazu, weitere anzeigen, weitere laden, alle artikel anzeigen",
        "mehr artikel, weitere artikel laden, alle beiträge, lesen, hier weiterlesen, lire la suite, lire plus",
        "en savoir plus, voir plus, lire l'article, leer más, ver más, seguir leyendo, leer noticia, saber más",
        "leia mais, ler mais, saiba mais, ver mais, leggi tutto, leggi di più, continua a leggere",
        "leggi l'articolo, scopri di più, czytaj więcej, czytaj dalej, więcej, zobacz więcej, pokaż więcej",
        "lees meer, lees verder, meer lezen, bekijk alles, toon meer",
    ),
    drops=("Read more »", "Continue reading →", "Weiterlesen ...", "More >>", "Lire la suite"),
    keeps=(
        "Read more books",
        "The more the merrier",
        "Continue reading until the bell rings.",
        "Full text of the treaty",
    ),
)

REST = CueRule(
    id="related.rest",
    summary="A button that opens the rest of a text which it names.",
    why=_WHY,
    points=STRONG,
    longest=22,
    frame=r"^[^\w\"]*\L<cues>(?!\w)[^.!?:;]{0,120}(?:\.{2,3}\W*)?$",
    cues=listed(
        "continue reading, read more about, read more from, read more on, read more at",
        "read more in, read more by, read more of, read the rest of, read the full, read the complete",
        "read the entire, read full, see the full, view the full, click here to read, click here to view",
        "click to read, see all posts by, view all posts by, all posts by, view all articles by",
        "see all articles by, more posts by, more articles by, more stories by, see more from, see more of",
        "see more on, view more from, go to the full, alle artikel von, alle beiträge von, mehr artikel von",
        "weiterlesen:, lesen sie den ganzen, lesen sie die ganze, den vollständigen artikel, zum vollständigen",
        "lire la suite de, voir tous les articles, ver todas las entradas, leggi tutto:, see other, view other",
        "more results from, wszystkie wpisy",
    ),
    drops=(
        'Continue reading "The long way home"',
        "View all posts by Jane Doe →",
        "Read more about the bridge",
        "Alle Beiträge von Anna Brandt",
    ),
    keeps=(
        "Read the full manual first; then read it again.",
        "Read more about it in the library when you have the time, and write to us.",
    ),
)

CUT = CueRule(
    id="related.cut",
    summary="A text that breaks off and ends in a button: ... read more.",
    why="It is the teaser of another page; the text itself stands there.",
    points=SURE,
    level=Level.STANDARD,
    longest=60,
    frame=r"(?:\.{2,3}[\])]?|>) ?[\[(]?\L<cues>[\])]?[^\w\"]*$",
    cues=listed(
        "read more, read more here, continue reading, read on, read the rest, read full story, full story, more",
        "learn more, weiterlesen, mehr, mehr lesen, mehr erfahren, weiter, lire la suite, leer más, leia mais",
        "leggi tutto, czytaj więcej, lees meer",
    ),
    drops=("The old bell is back on the island after ... Read more", "Harbour wins again [...] Continue reading →"),
    keeps=("They wanted more.", "He asked for the rest, and for more"),
)


def _named(kind: Kind, document: Document) -> Iterator[tuple[Block, str]]:
    return ((section.head, "") for section in sections(document) if section.kind == kind)


def _below(kind: Kind, document: Document) -> Iterator[tuple[Block, str]]:
    for section in sections(document):
        if section.kind == kind and section.body:
            yield section.head, f"{len(section.body)} lines below"
            for block in section.body:
                yield block, f"below {section.head.plain!r}"


HEAD = DocumentRule(
    id="related.head",
    summary="The head of a list of other stories: related articles, most popular, recent posts.",
    why=_WHY,
    points=STRONG,
    level=Level.STANDARD,
    drops=(
        "Related Articles",
        "You may also like",
        "More from Jane Doe",
        "Das könnte Sie auch interessieren",
        "Lo más leído:",
    ),
    keeps=(
        "Related work",
        "See also",
        "More from the sea than from the land",
        "Recent posts in the ground were of oak.",
    ),
    scan=lambda document: _named("related", document),
)

LISTED = DocumentRule(
    id="related.list",
    summary="A list of other stories below its head: headlines, short blurbs, sections, dates.",
    why=_WHY,
    points=SURE,  # some headlines and most blurbs are sentences
    level=Level.STANDARD,
    drops=(
        PARAGRAPH + "x Related articles\nx Harbour wins at last\nx Two riders hurt in race\nx Rain until Friday",
        PARAGRAPH + "x Mehr zum Thema\nx Hafen gewinnt\nx Regen bis Freitag\n| What comes next\n"
        "| The town will ask three builders for their price in May, and the work itself will take most of the year,"
        " says the mayor of the town. Until then a boat takes people over from six in the morning to midnight, and"
        " it costs them nothing at all.",
    ),
    keeps=(
        "| Related work\n| Harbour walls of the north\n| Bells on islands",
        PARAGRAPH + "| Works cited\n| Harbour walls of the north\n| Bells on islands",
    ),
    caution="A subheading that stands between such a list and the next paragraph of the article.",
    scan=lambda document: _below("related", document),
)


LINKS = DocumentRule(
    id="related.links",
    summary="A list of links that may be the author's own: see also, related links, further reading.",
    why="Sites make such lists, and so do authors; it is not enough by itself.",
    points=LIKELY,
    level=Level.STANDARD,
    drops=(
        PARAGRAPH + "x See also\nx Harbour wall\nx Bell of the island",
        PARAGRAPH + "x Weitere Informationen\nx Satzung des Vereins",
    ),
    keeps=("| See also\n| Harbour wall\n| Bell of the island", "| Further reading\n| Harbour walls of the north"),
    scan=lambda document: _below("links", document),
)

# Teasers without a head

FEWEST_TEASERS = 3
FEWEST_WORDS = 25
"""Words of a paragraph that shows that the page holds an article too."""
LONGEST_TEASER = 5
"""Blocks of one teaser, its button among them."""
ENDS = frozenset(
    listed(
        "read more, read on, read full story, read the full story, read the rest, more, full story, see more",
        "learn more, read article, continue reading, weiterlesen, mehr, mehr lesen, mehr erfahren, mehr dazu",
        "zum artikel, lire la suite, en savoir plus, leer más, ver más, leia mais, saiba mais, leggi tutto",
        "czytaj więcej, czytaj dalej, więcej, lees meer, lees verder",
    )
)
"""What stands on the button of a teaser."""


def _teasers(document: Document) -> Iterator[tuple[Block, str]]:
    blocks = document.worded
    ends = [at for at, block in enumerate(blocks) if block.words <= 12 and _ends(block.key)]
    if len(ends) < FEWEST_TEASERS:
        return
    runs: list[list[int]] = [[ends[0]]]
    for before, at in pairwise(ends):
        if 1 < at - before <= LONGEST_TEASER and _short(blocks[before + 1 : at]):
            runs[-1].append(at)
        else:
            runs.append([at])
    texts = [at for at, block in enumerate(blocks) if block.prose and block.words >= FEWEST_WORDS]
    for run in runs:
        if len(run) >= FEWEST_TEASERS:
            size = min(after - before for before, after in pairwise(run)) - 1
            start = max(run[0] - size, 0)
            if not _short(blocks[start : run[0]]):
                start = run[0]
            if not texts or start <= texts[0] <= texts[-1] <= run[-1]:
                continue  # the teasers are all there is: an index
            seen = f"{len(run)} teasers that end in {blocks[run[0]].plain!r}"
            for block in blocks[start : run[-1] + 1]:
                yield block, seen


def _ends(key: str) -> bool:
    return key.rstrip(" .!]>\u2192\u203a") in ENDS or key.startswith("continue reading ")


def _short(blocks: Sequence[Block]) -> bool:
    """True for the headline, the date and the blurb of one teaser."""
    return all(block.words <= 60 and block.sentences < 4 for block in blocks) and any(map(_headline, blocks))


def _headline(block: Block) -> bool:
    """True for words; below the figures of a table there are buttons too."""
    return block.words > 2 and sum(map(str.isdigit, block.plain)) * 8 < len(block.plain)


TEASERS = DocumentRule(
    id="related.teasers",
    summary="Teasers one below the other, each with its button: read more.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    drops=(
        PARAGRAPH
        + "x Harbour wins at last\nx Read more\nx Two riders hurt in race\nx Read more\nx Bell is back\nx Read more",
        PARAGRAPH + "x Hafen gewinnt\nx Der Trainer bleibt bis Mai.\nx Weiterlesen\nx Regen bis Freitag\n"
        "x Am Freitag wird es besser.\nx Weiterlesen\nx Glocke ist zurück\nx Sie hing im Hafen.\nx Weiterlesen",
    ),
    keeps=(
        "| Harbour wins at last\nx Read more\n| Two riders hurt in race",
        "| Fat 19 g (16 %)\nx More\n| Sugar 0 g (0 %)\nx More\n| Salt 12 g (14 %)\nx More",
    ),
    scan=_teasers,
)

BELOW = WeakRule(
    id="related.below",
    summary="It stands below a heading that opens a list of links or other stories.",
    why="What follows such a heading leads away from the page, until the text goes on.",
    points=WEAK,
    level=Level.STANDARD,
    drops=(
        ARTICLE + "| Related stories\nx Eastfield signs a striker",
        ARTICLE + "| See also\nx Quell Rooms\nx Lorne Hall",
    ),
    keeps=(
        ARTICLE + "| Eastfield signs a striker",
        "| Related stories\n| Eastfield signs a striker",
    ),
    caution="A heading in the middle of a text that goes on below it.",
    weigh=lambda context: context.points("below related"),
    says=lambda context, place: context.says_below(place, "related"),
)

RULES: tuple[Rule, ...] = (POINTER, MENTION, BUTTON, REST, CUT, HEAD, LISTED, LINKS, TEASERS, BELOW)
