"""Sections that a heading opens and that are not the article: lists of other stories, and readers' comments.

A section goes from its head on to where the article begins again, another section opens, or the page ends. What is
hard is the way back: a list that was put into the middle of an article ends before its next subheading, and the
posts of a blog stand between `Comments (2)` and `Comments (5)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, product
from typing import Literal, NamedTuple

from boilerplate_cli.document import Block, Document
from boilerplate_cli.patterns import pattern
from boilerplate_cli.stamps import may_hold_stamp, stamp_in
from boilerplate_cli.text import WORD, listed

Kind = Literal["", "related", "links", "comments", "latest comments", "form", "other"]
"""What a head opens: `links` is a list that may be the author's own, `other` only ends what stood before it."""


def _pairs(ones: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    """Every phrase of one list followed by every phrase of the other."""
    return tuple(map(" ".join, product(ones, others)))


LONGEST_HEAD = 9
"""Words."""
LONGEST_COUNTED_HEAD = 25
"""Words of a head that counts comments and names the article."""
LONGEST_TEXT = 250
"""Characters of a head, of a comment's author or date. Longer texts are none, however few words they have."""

RELATED = frozenset(
    (
        # English
        *_pairs(
            listed(
                "related, similar, recommended, suggested, recent, latest, newest, popular, most popular, most recent",
                "trending, top, featured, hot, more, other, our latest, our recent, the latest, previous, breaking",
                "most read, most viewed, most commented, most shared, must-read, more related, last, older, newer",
            ),
            listed(
                "articles, article, posts, stories, story, news, entries, content, coverage, reading, reads, videos",
                "video, headlines, threads, discussions, features, blog posts, blog entries, galleries, updates",
                "press releases, picks, columns, news stories, news articles, guides, recipes, blogs, reviews",
            ),
        ),
        *listed(
            "related, recommended, recommended for you, suggested, trending, trending now, trending today",
            "trending topics, popular now, popular today, popular this week, popular, most popular, most read",
            "most viewed, most watched, most shared, most commented, most emailed, most e-mailed, most discussed",
            "most recent, most active, you may like, you may also like, you might like, you might also like",
            "you may also enjoy, you might also enjoy, you may be interested in, you might be interested in",
            "you may also be interested in, you might have missed, you may have missed",
            "you might also be interested in, you may like to read, you might also want to read, you'll also like",
            "you will also like, you could also like, posts you may like, stories you may like, if you liked this",
            "if you enjoyed this, people also read, readers also liked, people who read this also read",
            "what to read next, read next, up next, next up, keep reading, editor's picks, editors' picks",
            "editor's pick, editor's choice, editors' choice, don't miss, don't miss these, more like this",
            "more from around the web, from around the web, around the web, more on this story, more on this topic",
            "also on this story, more on this, more on this subject, more from this author, more by this author",
            "more from the author, more from this site, in case you missed it, more from us, also in the news",
            "more stories like this, other news, what's hot, recently published, recently added, in other news",
            "latest from the blog, from the blog, from our blog, recent, latest, featured, headlines",
            "similar articles, new on the site, related posts by category, elsewhere on the web",
        ),
        # German
        *_pairs(
            listed(
                "ähnliche, verwandte, weitere, neueste, neuste, aktuelle, letzte, beliebte, beliebteste, andere, mehr",
                "meistgelesene, empfohlene, passende, interessante, die neuesten, die letzten, die beliebtesten, top",
            ),
            listed(
                "artikel, beiträge, meldungen, nachrichten, news, themen, berichte, einträge, posts, texte",
                "blogbeiträge, rezepte, pressemitteilungen, ratgeber, videos, schlagzeilen, artikel zum thema",
                "beiträge zum thema, artikel zu diesem thema, themen und artikel, beiträge aus dieser kategorie",
            ),
        ),
        *listed(
            "mehr zum thema, mehr zu diesem thema, mehr zum artikel, mehr von uns, mehr aus dem web",
            "passend zum thema, das könnte sie auch interessieren, das könnte dich auch interessieren",
            "das könnte sie interessieren, das könnte dich interessieren, das könnte dir auch gefallen",
            "das könnte ihnen auch gefallen, dazu passend, das könnte euch auch interessieren",
            "das könnte sie auch noch interessieren, das könnte dir gefallen, das könnte dich auch noch interessieren",
            "diese artikel könnten sie auch interessieren, das interessiert sie, das könnte euch auch gefallen",
            "was sie auch interessieren könnte, auch interessant, auch spannend, ebenfalls interessant, meistgelesen",
            "meist gelesen, meistgeklickt, meistkommentiert, meist kommentiert, am meisten gelesen",
            "am häufigsten gelesen, top-themen, topthemen, beliebt, lesen sie auch, lesen sie mehr, lesen sie weiter",
            "lesen sie dazu auch, lesen sie hierzu auch, lies auch, lest auch, lies mehr, lesetipps",
            "lesen sie weitere artikel zu diesem thema, lesen sie mehr zum thema, zum weiterlesen, passend dazu",
            "redaktionsempfehlung, redaktionsempfehlungen, unsere empfehlungen, unsere leseempfehlungen, neu im blog",
        ),
        # French, Spanish, Portuguese
        *listed(
            "lire aussi, à lire aussi, à lire également, à voir aussi, à lire ensuite, sur le même sujet",
            "sur le même thème, dans la même rubrique, dans la même catégorie, articles similaires, articles liés",
            "articles récents, articles connexes, articles populaires, articles recommandés, articles associés",
            "les plus lus, derniers articles, autres articles, plus d'articles, vous aimerez aussi",
            "vous pourriez aussi aimer, nos derniers articles, te puede interesar, también te puede interesar",
            "te podría interesar, le puede interesar, noticias relacionadas, artículos relacionados",
            "entradas recientes, entradas relacionadas, entradas populares, lo más leído, lo más visto, más noticias",
            "más leídas, las más leídas, lea también, lee también, vea también, últimas noticias, relacionado",
            "relacionados, leia também, veja também, leia mais, notícias relacionadas, artigos relacionados",
            "mais lidas, posts relacionados, últimas notícias, você também pode gostar, você pode gostar",
        ),
        # Italian, Polish, Dutch
        *listed(
            "leggi anche, potrebbe interessarti, potrebbe interessarti anche, articoli correlati, articoli recenti",
            "articoli simili, i più letti, più letti, ultime notizie, notizie correlate, czytaj też, czytaj także",
            "czytaj również, zobacz też, zobacz także, zobacz również, przeczytaj też, przeczytaj także",
            "przeczytaj również, powiązane artykuły, powiązane posty, podobne artykuły, podobne wpisy, podobne posty",
            "polecane artykuły, najnowsze wpisy, ostatnie wpisy, najnowsze artykuły, najczęściej czytane",
            "najpopularniejsze, najnowsze, polecamy, może cię zainteresować, może cię również zainteresować",
            "popularne, lees ook, lees verder, gerelateerde artikelen, gerelateerde berichten, meest gelezen",
            "recente berichten, laatste nieuws, meer nieuws, ook interessant",
        ),
    )
)
"""Heads of lists that the site made, as they stand in keys."""

NAMED = listed(
    "more from, more in, more by, more at, also on, also in, also from, also by, latest from, latest on, latest in",
    "popular on, popular in, most popular on, most popular in, trending on, trending in, recently on, elsewhere on",
    "top stories in, top stories from, top posts from, recent posts by, recent posts on, latest posts from",
    "recommended by, read more by, read more from, more articles by, more articles from, more stories from",
    "more posts by, more stories by, more news from, more on, articles by, mehr von, mehr aus, mehr auf, neues von",
    "neues aus, weitere artikel von, weitere artikel aus, weitere beiträge von, weitere beiträge aus",
    "weitere meldungen aus, weitere themen aus, ähnliche artikel aus, beliebt auf, beliebt bei, plus de, más de",
    "más sobre, altro da, meer van",
)
"""Beginnings of such heads. What follows has a capital; in running text it seldom has."""

LINKS = frozenset(
    listed(
        "related links, related topics, related sites, related documents, related information, related resources",
        "related pages, related searches, see also, also see, further reading, more information, more links",
        "more resources, other links, external links, useful links, weitere informationen, weitere links",
        "weitere infos, mehr informationen, mehr infos, mehr dazu, mehr lesen, zum thema, siehe auch, empfehlungen",
        "weiterführende links, links zum thema, voir aussi, véase también, vedi anche, zie ook, also",
    )
)
"""Heads of lists that the author may have made: of an encyclopaedia, of a paper, of a blog."""

COMMENTS = listed(
    "comments, comment, kommentare, kommentar, commentaires, commentaire, comentarios, comentário, comentários",
    "commenti, komentarze, komentarz, komentarzy, reacties, leserkommentare, lesermeinungen",
)
REACTIONS = listed(
    "responses, response, replies, reply, thoughts, thought, antworten, antwort, gedanken, réponses, respuestas",
    "odpowiedzi, reactions, opinions",
)
"""Words that mean comments where a number stands before them."""
WHOSE = listed(
    "all, our, user, reader, readers', reader's, top, view, show, visitor, visitors', facebook, total, new, die, alle"
)
ABOUT = "on|to|for|zu|zum|zur|sur|auf|about|from|in|a|en|so far|and counting|already|bisher|below|total|currently|no"
_COMMENTS = pattern(
    rf"(?:(?:{'|'.join(WHOSE)}) ?)?(?:{'|'.join(COMMENTS)})(?!\w)"
    r"(?: (?:on|to|for|zu|about) (?:[\"'].*|(?:this|the|diesem) (?:article|post|story|entry|page|beitrag|artikel)))?"
    r"(?: ?[\[(:|]* ?[\d.,]* ?[\])]?)?(?: so far| below| total)?(?: ?(?:add|post|leave|write)\b.*)?"
)
_COUNTED = pattern(
    rf"(?:{{ )?\d[\d.,]* ?(?:(?:{'|'.join(WHOSE)}) )?(?:{'|'.join((*COMMENTS, *REACTIONS))})(?!\w)"
    rf"(?:\W+(?:{ABOUT}|leave|add|post|join|read|permalink|\d+)\b.*)?"
    rf"|(?:one|ein|un|uno) (?:{'|'.join((*COMMENTS, *REACTIONS))})(?: so far|(?: (?:on|to|zu|a|sur))? [\"'].*)?"
)
LATEST_COMMENTS = frozenset(
    (
        *_pairs(("recent", "latest", "newest", "new", "last"), ("comments", "replies", "discussions", "forum posts")),
        *_pairs(("neueste", "neuste", "neue", "letzte", "aktuelle", "die neuesten", "die letzten"), ("kommentare",)),
        *listed(
            "recently commented, zuletzt kommentiert, commentaires récents, derniers commentaires",
            "comentarios recientes, últimos comentarios, commenti recenti, comentários recentes, najnowsze komentarze",
            "ostatnie komentarze, recente reacties",
        ),
    )
)
FORM_VERBS = listed("leave, post, add, write, submit, make, schreibe, schreiben, hinterlasse, hinterlassen, verfasse")
FORM = listed(
    "comment form, cancel reply, have your say, speak your mind, join the conversation, join the discussion",
    "comment now, kommentar schreiben, kommentar verfassen, kommentar hinterlassen, kommentar hinzufügen",
    "kommentar abgeben, einen kommentar schreiben, einen kommentar verfassen, ihr kommentar, dein kommentar",
    "antwort schreiben, kommentar verfassen antwort abbrechen, laisser un commentaire, deja un comentario",
    "deja una respuesta, lascia un commento, dodaj komentarz, geef een reactie, deixe um comentário",
    "jetzt kommentieren",
)
_FORM = pattern(
    rf"(?:{'|'.join(FORM_VERBS)})(?: sie)?(?: a| your| an?other| new| the first| einen| eine)?"
    r" (?:comment|reply|response|kommentar|antwort)s?\b.{0,40}"
)
OTHER = frozenset(
    listed(
        "categories, category, archives, archive, blog archive, tags, tag cloud, blogroll, blog roll, search, suche",
        "meta, about, about us, about me, contact, contact us, kontakt, follow us, follow me, connect",
        "connect with us, subscribe, newsletter, sign up, login, log in, register, share, share this, teilen",
        "sponsors, partners, advertisement, anzeige, werbung, sponsored, kategorien, archiv, schlagwörter, impressum",
        "datenschutz, sitemap, site map, home, startseite, about the author, über den autor, über die autorin, pages",
        "seiten, navigation, ads by google, rss, social, calendar, privacy policy, terms of use, terms of service",
        "comment policy, back to top, nach oben, trackbacks, print, drucken",
    )
)
"""Heads of other sections, most of them of menus and forms."""

_EDGES = " :.\u2026!?()[]{}|/\"'\u2192\u203a\u25be&0123456789"
EXACT: dict[str, Kind] = {
    **dict.fromkeys(LINKS, "links"),
    **dict.fromkeys(OTHER, "other"),
    **dict.fromkeys(FORM, "form"),
    **dict.fromkeys(LATEST_COMMENTS, "latest comments"),
    **dict.fromkeys(RELATED, "related"),
}
_NAMED = pattern(
    rf"(?i:{'|'.join(sorted(map(re.escape, NAMED), key=len, reverse=True))})"
    r" (?i:the |our |this |der |dem |des |la |el )?"
    r"[A-Z0-9\u00c0-\u00de@\"'][^.?!:;,]*:?\W*"
)
_OF_COMMENTS = frozenset((*COMMENTS, *REACTIONS))
_STARTS = frozenset(
    start[:4]
    for opener in (*EXACT, *NAMED, *COMMENTS, *WHOSE, *FORM_VERBS, "one", "ein", "un", "uno")
    for start in (opener, f"{opener} ")
)
"""How heads begin that begin with no figure: most lines begin otherwise, and need no further look."""
_COUNTS = frozenset("0123456789{([")


@lru_cache(maxsize=1)
def _heads(document: Document) -> dict[int, Kind]:
    """What the lines with words open that are heads, by their place. Read once, for sections and distances alike."""
    found: dict[int, Kind] = {}
    for at, block in enumerate(document.worded):
        words = block.words
        if words <= LONGEST_COUNTED_HEAD:
            key = block.key
            if key[0] in _COUNTS or (words <= LONGEST_HEAD and key[:4] in _STARTS):
                kind = _kind(block.plain) if len(key) <= LONGEST_TEXT else ""
                if kind:
                    found[at] = kind
    return found


_NUMBERED = pattern(r"\d+[.)] ")
"""An item of a numbered list."""


@lru_cache(maxsize=4_096)
def _kind(plain: str) -> Kind:
    key = plain.casefold()
    bare = key.strip(_EDGES)
    if bare in EXACT:
        return EXACT[bare]
    if not _OF_COMMENTS.isdisjoint(WORD.findall(bare)):
        if _COUNTED.fullmatch(key.strip(" :}")) or _COMMENTS.fullmatch(key.strip(" :.!*")):
            return "comments"
        if _FORM.fullmatch(bare) and not _NUMBERED.match(key):
            return "form"
    if bare.startswith(NAMED) and _NAMED.fullmatch(plain):
        return "links" if bare.startswith("more on ") else "related"
    return ""


class Section(NamedTuple):
    """A heading and what belongs to it."""

    kind: Kind
    head: Block
    body: Sequence[Block]
    """The blocks that belong to it, in order, without the head; may be empty."""


@lru_cache(maxsize=1)
def sections(document: Document) -> tuple[Section, ...]:
    """The sections of a document in order. Read once, however many rules ask for it."""
    blocks = document.worded
    heads = _heads(document)
    return tuple(_sections(blocks, heads)) if heads else ()


def _sections(blocks: Sequence[Block], heads: dict[int, Kind]) -> Iterator[Section]:
    places = [at for at, kind in heads.items() if kind == "comments"]
    blog = sum(after - before > NEAREST_POST for before, after in pairwise(places)) >= FEWEST_POSTS - 1
    forms = {} if blog else _forms_below(heads)
    article = any(map(_text, blocks))
    following = 0
    for at, kind in heads.items():
        end = at + 1
        if at < following:
            if kind not in ("comments", "form"):
                continue
        elif article and kind in ("related", "links", "latest comments"):
            end = following = _end_of_list(blocks, heads, at)
        elif kind in ("comments", "form") and _below_text(blocks, at):
            end = following = _end_of_comments(blocks, heads, at, blog, forms.get(at, 0))
        yield Section(kind, blocks[at], blocks[at + 1 : end])


class Below(NamedTuple):
    """How far a line stands below the headings above it; None where there is no such heading."""

    comments: int | None
    """Lines since the last head of comments; 0 on the head itself."""
    related: int | None
    """Lines since the last head of a list of links or other stories, likewise."""
    form: int | None
    """Lines since the last head of a form for comments, likewise."""
    prose: int | None
    """Words of running text since the last head of any kind."""


@lru_cache(maxsize=1)
def below(document: Document) -> dict[int, Below]:
    """By `Block.index` how far the lines with words stand below the heads above them; empty without any head."""
    blocks = document.worded
    heads = _heads(document)
    if not heads:
        return {}
    found: dict[int, Below] = {}
    last: dict[Kind, int] = {}
    above = Below(None, None, None, None)
    prose = 0
    for place, block in enumerate(blocks):
        if place in heads:
            kind = heads[place]
            last["related" if kind == "links" else kind], prose = place, 0
        if last:
            comments, related, form = last.get("comments"), last.get("related"), last.get("form")
            above = Below(
                None if comments is None else place - comments,
                None if related is None else place - related,
                None if form is None else place - form,
                prose,
            )
            if block.prose:
                prose += block.words
        found[block.index] = above
    return found


# Lists

MOST_ITEMS = 40
"""Blocks of one list."""
LONGEST_BLURB = 45
"""Words. A longer text below a headline is no teaser."""
SHORTEST_PARAGRAPH = 25
"""Words. Two such texts, one below the other, are an article."""
SHORTEST_SENTENCE = 12
"""Words. Two such sentences with full stops, one below the other, are an article too."""
BYLINE = frozenset(
    ("by", "von", "vor", "par", "por", "di", "da", "door", "przez", "in", "im", "on", "am", "posted", "via", "from")
)
_BYLINE = pattern(r"(?:by|von|par|por|posted|published|updated|last updated|veröffentlicht|erstellt|stand)\b:? ")
MOST_ABOVE = 5
"""Blocks above the first text in which an author or a date is looked for."""
FARTHEST_TEXT = 60
"""Blocks above a head in which the article is looked for."""


def _end_of_list(blocks: Sequence[Block], heads: dict[int, Kind], at: int) -> int:
    """The index after the last block of the list that the head at `at` opens."""
    end = min(at + 1 + MOST_ITEMS, len(blocks))
    place, resumed = at + 1, False
    while place < end:
        if heads.get(place):
            return place
        if _says(blocks[place]):
            return place
        if _resumes(blocks, heads, at, place):
            resumed = True
            break
        place += 1
    if not resumed:
        return place
    if blocks[place - 1].prose and place - 1 > at:
        place -= 1  # the first of two paragraphs
    if not _below_text(blocks, at):
        return at + 1  # above the article nobody can tell the list from headline, author and date
    place -= 1  # what stands right above a text may be its subheading
    for above in range(max(at + 1, place - MOST_ABOVE), place + 1):
        if _BYLINE.match(blocks[above].key):
            return max(at + 1, above - 1)  # an article's author or date, below its headline
    return max(at + 1, place)


def _below_text(blocks: Sequence[Block], at: int) -> bool:
    """True if an article seems to stand above."""
    return any(map(_text, blocks[max(0, at - FARTHEST_TEXT) : at]))


def _text(block: Block) -> bool:
    return block.prose and block.words >= SHORTEST_PARAGRAPH


def _resumes(blocks: Sequence[Block], heads: dict[int, Kind], at: int, place: int) -> bool:
    """True for a text that is no teaser of the list with its head at `at`."""
    block = blocks[place]
    if block.words > LONGEST_BLURB or block.sentences > 3:
        return True
    if block.carries_on and block.words > 3 and heads[at] != "latest comments":  # those begin with readers' names
        first = block.plain.partition(" ")[0]
        return first.islower() and first not in BYLINE  # a sentence in pieces; neither `iPhone` nor `by Jane Doe`
    if not block.prose or block.words < SHORTEST_SENTENCE:
        return False
    before = blocks[place - 1]
    if place == at + 1:
        return block.words >= SHORTEST_PARAGRAPH or block.plain[-1] == "."
    if not before.prose or before.words < SHORTEST_SENTENCE:
        return False
    return (block.plain[-1] == "." and before.plain[-1] in ".:") or min(before.words, block.words) >= SHORTEST_PARAGRAPH


# Comments

FEWEST_POSTS = 3
"""So many heads of comments in one document belong to the posts of a blog, and posts stand between them."""
NEAREST_POST = 6
"""Blocks between two such heads; closer ones are the head and the number of one section."""
WIDEST_GAP = 14
"""Blocks between two authors or dates of comments, where posts may follow."""
WIDEST_GAP_ALONE = 30
"""The same on a page of one article."""
FARTHEST_SIGN = 8
"""Blocks between a head and the first author, date or button."""
LONGEST_SIGN = 14
"""Words."""
SAYING = listed(
    "says, said, wrote, writes, commented, replied, schrieb, schreibt, sagt, sagte, meint, dice, dijo, dit, disse",
    "detto, napisał, pisze, schreef, zegt",
)
_SAYING = frozenset(SAYING)
_SAYS = pattern(
    rf"(?:\d+\W+)?(?:[^.!?]{{1,50}} )?(?:{'|'.join(SAYING)})(?: am| on| at)?\W*(?:$|\.{{2,3}}|(?=.*\d).{{0,40}}$)"
)
_BUTTON = pattern(
    r"\W*(?:(?:reply|antworten|répondre|responder|odpowiedz|rispondi|reageer|report abuse|flag|permalink|like|quote)"
    r"\b\W*){1,3}(?:delete|to this|with quote|\d+|link|share)?\W*"
)
_OTHERS = ("related", "latest comments", "links", "other")


def _says(block: Block) -> bool:
    """True for `Jane Doe says:`, `Anna schrieb am 3. Mai 2020`."""
    key = block.key
    if block.words > LONGEST_SIGN or len(key) > LONGEST_TEXT:
        return False
    if key.rstrip(":. ").rpartition(" ")[2] not in _SAYING and not block.figures:
        return False
    return bool(_SAYS.match(key)) and (block.plain[-1] in ":." or block.figures or block.words < 5)


def dated(block: Block) -> bool:
    """True for a short line with a date or an age, such as stands above or below a comment."""
    if block.words > LONGEST_SIGN or len(block.key) > LONGEST_TEXT:
        return False
    if not may_hold_stamp(block.key, block.words, block.figures):
        return False
    stamp = stamp_in(block.key)
    return stamp is not None and stamp.kind != "clock" and len(stamp.before) + len(stamp.after) <= 60


def _sign(block: Block, blog: bool) -> str:
    """`opens` for the line of a comment's author or date, `closes` for a button below it, else empty."""
    if block.words > LONGEST_SIGN or len(block.key) > LONGEST_TEXT:
        return ""
    if block.words <= 4 and _BUTTON.fullmatch(block.key):
        return "closes"
    if _says(block):
        return "opens"
    return "opens" if not blog and dated(block) else ""  # posts have dates too


def _forms_below(heads: dict[int, Kind]) -> dict[int, int]:
    """For each head of comments the place of the form that ends them, if no other section comes between."""
    below: dict[int, int] = {}
    form = 0
    for at, kind in reversed(heads.items()):
        if kind == "form":
            form = at
        elif kind in _OTHERS:
            form = 0
        elif form - at > 2:
            below[at] = form
    return below


def _end_of_comments(blocks: Sequence[Block], heads: dict[int, Kind], at: int, blog: bool, form: int) -> int:
    """The index after the last comment below the head at `at`.

    Comments go on to the form below them (its place, or 0), else as far as authors, dates and buttons follow closely.
    """
    if form and (blocks[at].figures or any(_sign(block, blog) for block in blocks[at + 1 : at + FARTHEST_SIGN])):
        return form
    gap = WIDEST_GAP if blog else WIDEST_GAP_ALONE
    place = end = at + 1
    last, sign = at, ""
    while place < len(blocks) and place - last <= gap:
        if heads.get(place) in _OTHERS and (sign == "closes" or place - last > 3):
            break
        here = _sign(blocks[place], blog)
        if here:
            if last == at and place - at > FARTHEST_SIGN:
                break
            last, sign, end = place, here, place + 1
        place += 1
    if sign == "opens":  # the text of the last comment
        while end < len(blocks) and end - last <= gap and not heads.get(end) and (blocks[end].prose or end - last < 2):
            end += 1
    return end
