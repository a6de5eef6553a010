"""Navigation: menus, paths, pagers, search boxes and all other ways that a site offers to other pages.

A menu is told by its words: nearly every site has a "Contact" and a "Sitemap", and what stands close among such words
is a link too. Lists inside an article have none of them. What is *about* other pages in whole sentences stays, and so
do contents, tables, recipes, scores and verse: short lines alone are weak evidence.

Switch the family off for directories and portals whose links are what you want to keep.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache
from itertools import groupby, pairwise

from boilerplate_cli.document import Block, Document
from boilerplate_cli.languages import LANGUAGES_AT_ONCE, spoken
from boilerplate_cli.patterns import pattern
from boilerplate_cli.rule import LIKELY, STRONG, WHOLE_LINE, CueRule, DocumentRule, Level, Rule, TestRule
from boilerplate_cli.stamps import MONTHS, stamp_in
from boilerplate_cli.text import fold_cues, listed

# Places that only a site has: a line that is one of them is a link or a button wherever it stands.
PLACES = listed(
    "home, homepage, home page, main page, front page, index page, about us, about me, about this site",
    "about this blog, about our ads, about the site, contact, contact us, contact me, contact info, contacts, site map",
    "sitemap, site index, a-z index, index a-z, faq, faqs, help center, help centre, help & support, customer service",
    "customer support, careers, press room, pressroom, newsroom, press releases, press center, media kit, advertise",
    "advertise with us, advertise here, advertising, advertise on this site, work for us, work with us, write for us",
    "our team, our staff, masthead, classifieds, forums, message boards, downloads, my account, your account",
    "my profile, your profile, account settings, log in, login, log out, logout, log on, log off, sign out, register",
    "join now, create an account, create account, member login, members area, site admin, view my complete profile",
    "user login, rss, rss feed, rss feeds, feeds, entries rss, comments rss, entries feed, comments feed, blog archive",
    "archives, blogs, podcasts, horoscopes, obituaries, personals, photo galleries, special reports, columnists",
    "breaking news, latest news, top stories, latest headlines, uncategorized, wordpress.org, wordpress.com, site feed",
    "mobile site, full site, desktop site, back issues, current issue, past issues, book reviews, upcoming events",
    "site feedback, send feedback, text only, accessibility, help, site search, web feeds, advertiser info, partners",
    "corrections, feedback, link to us, shopping cart, view cart, my cart, wish list, wishlist, order status",
    "store locator, gift cards, investor relations, company info, our company, who we are, what we do, my msn, webmail",
    "jobs",
)
# Sections and boxes of a site: links among other links, but also words for a headline or a cell of a table.
SECTIONS = listed(
    "about, news, sport, sports, business, politics, world, u.s., us, uk, local, national, international, technology",
    "tech, science, health, entertainment, travel, opinion, opinions, lifestyle, life & style, style, arts, culture",
    "music, movies, film, tv, television, radio, video, videos, photos, pictures, gallery, galleries, photo gallery",
    "multimedia, media, books, food, recipes, food & drink, fashion, beauty, games, gaming, autos, cars, motoring",
    "money, finance, markets, economy, personal finance, real estate, property, jobs, education, environment, weather",
    "traffic, features, columns, editorials, editorial, letters, interviews, reviews, events, calendar, blog, forum",
    "community, communities, links, resources, tools, services, products, product, solutions, support, store, shop",
    "shopping, deals, coupons, magazine, newsletter, newsletters, subscribe, search, archive, categories, topics, tags",
    "popular, featured, most popular, latest, mobile, apps, podcast, audio, press, legal, privacy, privacy policy",
    "terms, copyright, disclaimer, donate, volunteer, join, membership, publications, research, projects, staff",
    "history, mission, programs, company, clients, portfolio, testimonials, team, directory, crime, people",
    "religion, family",
    "kids, pets, home & garden, home and garden, gardening, celebrity, celebrities, comics, crosswords, puzzles, polls",
    "quizzes, contests, golf, tennis, nfl, nba, mlb, nhl, football, soccer, baseball, basketball, hockey, rugby",
    "cricket, boxing, racing, olympics, motorsport, europe, asia, africa, americas, middle east, asia pacific",
    "latin america, pets & animals, sections, video games, gadgets, security, internet, software, hardware",
    "mobile phones, hot topics, staff picks, photography, design, web design, humor, misc, miscellaneous, menu",
    "navigation, welcome, guides, how-to, how to, awards, conferences, training, case studies, white papers, webinars",
    "blogroll, terms & conditions, terms of service, cookie policy, sitemap.xml, what's new, auto, service, tickets",
    "regional, digital, english, partner, stars",
)
# Of the places, those that may as well head a part of a text: enough in a menu, not alone.
HEADINGS = listed(
    "contact, contacts, contact info, help, start, partners, corrections, feedback, accessibility, jobs",
    "archives, downloads, careers, forums, blogs, classifieds, newsroom, register, obituaries, customer support",
    "what we do, who we are, our team, customer service, advertising, faq, faqs, webmail, about me, home",
    "investor relations",
)
# Entries of a menu as well; alone they are told by `consent.sign-in`, and one reason must not count twice.
SIGN_IN = listed(
    "log in, login, log out, logout, sign out, member login, user login, my account, create account, create an account",
    "join now",
)
_PLACES = frozenset(fold_cues(PLACES))
_ALONE = _PLACES - frozenset(fold_cues(HEADINGS))
_SECTIONS = frozenset(fold_cues(SECTIONS))
_SIGN_IN = frozenset(fold_cues(SIGN_IN))

LABELS = listed(
    "main navigation, main menu, site navigation, primary navigation, secondary navigation, primary menu",
    "secondary menu, footer navigation, footer menu, top menu, navigation menu, user menu, mobile menu, site menu",
    "quick links, quicklinks, quick links:, useful links, external links menu, site links, site tools, page tools",
    "article tools, user tools, navigate, navigation, menu, browse by category, browse by topic, browse by subject",
    "browse categories, categories, browse by tag, browse by, browse archives, browse the archive, browse",
    "in this section, in this issue, on this page, archives by month, archives by category, monthly archives, blogroll",
    "blog roll, tag cloud, popular tags, tagcloud, recent posts, recent entries, recent articles, latest posts",
    "latest articles, recent comments, latest comments, popular posts, popular articles, popular stories, top posts",
    "recent topics, most popular posts, most recent posts, most popular, most read, most viewed, most commented",
    "most e-mailed, most emailed, most shared, most recent, select month, select category, select a category",
    "select a month, select one, select a topic, select page, all categories, all topics, all sections",
    "view all categories, more categories, all tags, all posts, all articles, about this blog, blog archive",
    "blog archives, my blog list, followers, my links, other blogs, favorite links, pages, friends & links",
    "blogs i read, blogs i follow, explore related topics, popular topics, hot topics, topics a-z",
)
_LABELS = frozenset(fold_cues(LABELS))
# Boxes of links stand below the labels, and below these; but some labels stand above anything.
_OPENERS = frozenset(
    listed(
        "archives, blogs, sites i like, recommended sites, recommended links, favorite blogs, favourite blogs",
        "favorite sites, more blogs, blogs we like, elsewhere on the web, around the web, sister sites, our sites",
        "our network, partner sites, top categories, latest news, top stories, columnists, tag cloud",
    )
)
_AMBIGUOUS = frozenset(
    listed(
        "navigation, menu, pages, browse",
    )
)
_CONTENTS = frozenset(listed("contents, table of contents"))
"""A list of chapters has names like a menu's."""
_ADDRESSES = frozenset(
    listed(
        "contact:, contacts:, press contact:, media contact:",
    )
)
"""Below them stand a person, an office and a firm."""
_CREDITS = frozenset(listed("by, posted, published"))

_WHY = "It leads to other pages and would stand on each of them."

_AFTER_NAME = frozenset(')]":')
_COUNT = pattern(r" ?[(\[]\d[\d.,]*[)\]]$")
_MOST_WORDS = 7
"""An entry of a menu has so many words at most."""
_HEADLINE = 3
"""Lines that a headline takes up with what stands below it."""
_FARTHEST = 20
"""Entries so far from a known one are not taken for part of its menu."""


class _Names:
    """The names of a site's places and sections in some languages."""

    def __init__(self, languages: tuple[str, ...], english: bool = True) -> None:
        def said(user: str, name: str, own: frozenset[str] = frozenset()) -> frozenset[str]:
            return (own if english else frozenset()) | spoken(languages, f"navigation.{user}", name)

        headings = said("place", "headings", _PLACES - _ALONE)
        sign_in = said("place", "sign in", _SIGN_IN)
        self.places = said("place", "places", _PLACES) | headings | sign_in
        self.alone = self.places - headings
        """Of the places, those that head no part of a text."""
        self.named_alone = self.alone - sign_in
        self.known = self.places | said("section", "sections", _SECTIONS)
        self.contents = said("menu", "contents", _CONTENTS)
        self.addresses = said("menu", "addresses", _ADDRESSES)
        self.credits = tuple(f"{word} " for word in said("menu", "credits", _CREDITS))
        self.openers = said("label", "labels", _LABELS) - said("box", "no openers", _AMBIGUOUS) | said(
            "box", "openers", _OPENERS
        )

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of all names."""
        return frozenset(word for item in self.known for word in item.split())

    def name(self, key: str) -> str:
        """The name of a section that a line is, without its count and colon; empty if it is none."""
        if key in self.known:
            return key
        if key[-1] in _AFTER_NAME:
            key = _COUNT.sub("", key).rstrip(' ":')
            return key if key in self.known else ""
        return ""

    def place(self, block: Block) -> str | None:
        """The name of a place that a line is, and nothing else."""
        if block.words > _MOST_WORDS or block.key[-1] == ":":
            return None  # with a colon it heads a text
        return name if (name := self.name(block.key)) in self.named_alone else None

    def section(self, block: Block) -> str | None:
        """The name of a section or a place that a line is."""
        return (self.name(block.key) or None) if block.words <= _MOST_WORDS else None


names_in = lru_cache(maxsize=LANGUAGES_AT_ONCE)(_Names)
"""The names of a site's places and sections in these languages and in English."""


def _only(code: str) -> _Names:
    """The names in the language `code` alone: what a line says in English is told without them."""
    return names_in((code,), english=False)


PLACE = TestRule(
    id="navigation.place",
    summary="A line that only names a place of the site: its contact page, its map, its feeds.",
    why=_WHY,
    points=STRONG,
    drops=("Contact us", "  * Site map", "RSS feeds »"),
    keeps=("Contact us if you were there.", "Home?", "About the island", "Contact"),
    caution="A heading in a text that a firm or a club writes about itself.",
    test=names_in(()).place,
    spoken=lambda code: _only(code).place,
)

SECTION = TestRule(
    id="navigation.section",
    summary="A line that only names a section of a site.",
    why="Sections are named in menus; but such a word may head a chapter as well.",
    points=LIKELY,
    drops=("Business", "Arts"),
    keeps=("Health and the sea", "Business is slow in the harbour.", "Music for a wet day"),
    test=names_in(()).section,
    spoken=lambda code: _only(code).section,
)


_PRICE = pattern(r"\d[.,]\d\d(?!\d)")


def _short(block: Block, names: _Names) -> bool:
    if block.words > _MOST_WORDS or block.sentences:
        return False
    if block.plain[-1] == ":" and (block.words > 3 or block.key in names.addresses):
        return False
    # Ingredients, prices and the hours of a programme are short as well.
    return not block.figures or not (block.plain[0].isdigit() or _PRICE.search(block.key) or stamp_in(block.key))


def _entry(document: Document, block: Block, names: _Names) -> bool:
    """True if a block can be an entry of a menu: a short line, and no heading of Markdown."""
    return _short(block, names) and not document.lines[block.first].startswith("#")


def _runs(document: Document, known: _Names) -> Iterator[tuple[int, int, dict[int, str]]]:
    """Runs of short lines with two names of sections or more: start, end and the names by place in `worded`."""
    blocks = document.worded
    names = {
        place: name
        for place, block in enumerate(blocks)
        if block.words <= _MOST_WORDS
        and (block.key in known.known or block.key[-1] in _AFTER_NAME)
        and (name := known.name(block.key))
        and _entry(document, block, known)
    }
    end = -1
    for place in names if len(names) > 1 else ():
        if place < end:
            continue
        start = end = place
        while start and _entry(document, blocks[start - 1], known):
            start -= 1
        while end < len(blocks) and _entry(document, blocks[end], known):
            end += 1
        inside = {n: names[n] for n in range(start, end) if n in names}
        if len(inside) > 1:
            yield start, end, inside


def _menus(document: Document) -> Iterator[tuple[Block, str]]:
    blocks, known = document.worded, names_in(document.languages)
    for start, end, names in _runs(document, known):
        kinds = set(names.values())
        places = len(kinds & known.places)
        if len(kinds) < 3 and not (places and len(kinds) > 1):
            continue
        above, below = blocks[start - 1 : start], blocks[end : end + 1]
        if places < 2 and above and above[0].plain[-1] == ":":
            continue  # a list that a sentence leads to
        if places < 3 and above and document.lines[above[0].first].startswith("#"):
            continue
        if places < 3 and any(block.key in known.contents for block in blocks[max(start - 1, 0) : end]):
            continue
        amid = bool(above and below and above[0].prose and below[0].prose)
        if not places and amid and len(kinds) < 8:
            continue  # without a place of the site it may be a list of the article's own
        if places < 2 and kinds.isdisjoint(known.alone | {"home"}) and len(kinds) * 2 < end - start:
            continue  # a life in short lines names schools, posts, hobbies and, at its end, a contact
        if not places and _is_contents(document, start, end, kinds):
            continue
        near = sorted(names)
        first, last = near[0], near[-1]
        while start < first and _goes_on(blocks[first - 1], blocks[first], known):
            first -= 1
        while last + 1 < end and _goes_on(blocks[last + 1], blocks[last], known):
            last += 1
        if last + 1 < len(blocks):
            # Above an author, a date, a list or running text stands a headline with a deck or two.
            after = blocks[last + 1]
            title = _HEADLINE if after.prose or after.plain[0].isdigit() or not _goes_on(after, after, known) else 1
            last = max([last - title, *(name for name in near if name <= last)])
        reach = min(_FARTHEST, 2 * len(near))
        for place in range(first, min(last, near[-1] + len(near)) + 1):
            name = bisect_left(near, place - reach)
            if name < len(near) and near[name] <= place + reach:
                yield blocks[place], f"among {len(kinds)} names of sections"


def _goes_on(block: Block, beside: Block, names: _Names) -> bool:
    """True if a menu goes on with a block: not with a headline that stands apart, with an author or a date."""
    key = block.key
    if block.carries_on or key[-1] == ":" or key[0] == "<" or key.startswith(names.credits):
        return False
    if key == "by" or key in MONTHS or (block.figures and (key.isdecimal() or stamp_in(key))):
        return False
    return not (block.words > 3 and block.apart != beside.apart)


def _is_contents(document: Document, start: int, end: int, names: set[str]) -> bool:
    """True if half of a run's names head chapters of this very text: they stand again, above running text."""
    blocks = document.worded
    heads = {
        block.key
        for block, after in pairwise(blocks)
        if after.prose and block.key in names and not blocks[start].index <= block.index < blocks[end - 1].index
    }
    return len(heads) * 2 >= len(names)


MENU = DocumentRule(
    id="navigation.menu",
    summary="An entry of a menu: a short line close among the names of a site's sections.",
    why=_WHY,
    points=STRONG,
    drops=(
        "x News\nx Harbour watch\nx Sport\nx Travel\nx Opinion",
        "x Home\nx The island\nx About us\nx Contact",
    ),
    keeps=(
        "| News\n| The bridge was closed on Friday after a fire.\n| Sport\n| Two riders fell.\n| Weather\n| It rains.",
        "| Sport\n| Chess",
        "| The fund gives to three causes:\n| Health\n| Education\n| Environment\n| Nothing else is paid.",
    ),
    scan=_menus,
)

_ROW_GAP = pattern(r" *(?:[|\u00b7\u2022\u25cf\u25aa\u203a\u2039>/\"\t,]|\[ ?\]|\] ?\[|:: ?| - | \u2192 ) *")
_LONGEST_ROW = 120
"""Words."""


def _row(block: Block, names: _Names) -> str | None:
    key, words = block.key, block.words
    if words < 2 or words > _LONGEST_ROW or block.prose:
        return None
    if "|" in key or "\u00b7" in key or "\u2022" in key or " / " in key or "] [" in key or " - " in key or '" ' in key:
        pieces = [piece for piece in _ROW_GAP.split(key.strip("[]|")) if piece]
        known = {name for piece in pieces if (name := names.name(piece))}
        if len(known) > 1 and len(known) * 3 >= len(pieces) and len(known & names.places) + len(known) > 2:
            return ", ".join(sorted(known)[:4])
    if block.sentences or words < 3 or key.split(" ", 1)[0] not in names.words:
        return None
    return _names_in_a_row(key, names)


def _names_in_a_row(key: str, names: _Names) -> str | None:
    """Names of sections that stand side by side without a sign between them and make up most of a line."""
    tokens = key.replace("|", " ").replace('"', " ").replace(",", " ").split()
    if sum(token in names.words for token in tokens) * 2 < len(tokens):
        return None
    known: list[str] = []
    covered = place = 0
    while place < len(tokens):
        for size in (4, 3, 2, 1):
            name = " ".join(tokens[place : place + size])
            if name in names.known:
                known.append(name)
                covered += min(size, len(tokens) - place)
                place += size
                break
        else:
            place += 1
    kinds = set(known)
    if len(kinds) > 2 and covered * 3 >= len(tokens) * 2 and not kinds.isdisjoint(names.places):
        return ", ".join(list(dict.fromkeys(known))[:4])
    return None


def _row_in(*languages: str) -> Callable[[Block], str | None]:
    """Of a menu in another language, some names are English."""
    return lambda block: _row(block, names_in(languages))


ROW = TestRule(
    id="navigation.row",
    summary="A menu in one line: names of a site's sections side by side.",
    why=_WHY,
    points=STRONG,
    drops=(
        "Home | The island | About us | Contact",
        "Home News Sport Weather Jobs",
        "Home » News » Harbour",
    ),
    keeps=(
        "News from home and abroad",
        "Bread | Butter | Salt",
        "Travel, music and books are what she lives for.",
        "Sport | 3 | 4",
    ),
    test=_row_in(),
    spoken=_row_in,
)

TARGETS = listed(
    "content, main content, page content, primary content, secondary content, main, navigation, main navigation",
    "site navigation, primary navigation, secondary navigation, local navigation, menu, main menu, search, search form",
    "footer, header, sidebar, primary sidebar, secondary sidebar, body, main article, article, article content",
    "main page content, text, comments, comment form, sections, links, accessibility links, top, top of page, site map",
    "end of links, table of contents, results, recipe, local menu, page navigation",
)

SKIP = CueRule(
    id="navigation.skip-link",
    summary="A link that jumps to another part of the page.",
    why="It moves the screen, and there is no screen in a text.",
    points=STRONG,
    longest=20,
    frame=r"^\W*\L<verbs> (?:\L<the> )?\L<cues>"
    r"(?:\W+(?:\L<verbs> (?:the )?)?\L<cues>)*"
    r"(?: (?:of|on|in) (?:the |this )?(?:page|site|article|document)| \L<jump>)?\W*$",
    lists={
        "the": ("the",),
        "jump": (),
        "verbs": listed(
            "skip to, skip over, skip, jump to, jump, jump directly to, jump straight to, go to, back to, return to",
            "to, go directly to, continue to, scroll to, toggle, show, open, close, hide, go to the, skip directly to",
            "navigation",
        ),
    },
    cues=TARGETS,
    drops=(
        "Skip to content",
        "Skip to main content Skip to footer",
        "Jump to Recipe",
        "Toggle navigation",
    ),
    keeps=(
        "Skip to the content of chapter two.",
        "Jump to the top of the cliff and look down",
        "Go to town",
        "Show text of act",
    ),
)

TOP = CueRule(
    id="navigation.way-back",
    summary="A link back to the top of the page, to the home page or to the list that the page belongs to.",
    why=_WHY,
    points=STRONG,
    longest=8,
    frame=(
        r"^\W*(?:\L<cues>(?:\W*\L<cues>)*"
        r"|(?:go )?(?:back to|return to|to) (?:the )?[\w'&.-]+(?: [\w'&.-]+){0,3} \L<homes>)\W*$"
    ),
    lists={"homes": listed("home, homepage, home page, main page, front page, index page, index, contents page")},
    cues=listed(
        "back to top, back to the top, return to top, top of page, top of the page, go to top, scroll to top, to top",
        "back to top of page, back to the top of the page, return to top of page, up to top, back to home",
        "back to homepage, return to home, return to homepage, return to home page, back to home page, return home",
        "back home, go back, back to main page, back to main, return to main page, back to index, back to list",
        "back to overview, go to home page, back to previous page, back to results, back to search results",
        "back to article, back to news, previous page, return to index, return to article, return to article page",
        "back to blog, view full site, view mobile version, home page, top, ^ top, ^ back to top",
    ),
    drops=("Back to top", "Return to the harbour home page", "[Back to Top]"),
    keeps=("Back to top form after a year", "Return to the harbour", "Back home in May"),
)

YOU_ARE_HERE = CueRule(
    id="navigation.path-label",
    summary="The line that says where in the site the page stands.",
    why=_WHY,
    points=STRONG,
    longest=30,
    frame=r"^\W*\L<cues>(?: ?[:>]|\W*$| \L<homes>(?!\w))",
    lists={"homes": ("home",)},
    cues=listed(
        "you are here, you're here, your location, you are currently here, current location",
    ),
    drops=("You are here: Home > Culture > The bell", "You are here"),
    keeps=("You are here because you asked.", "You are here to stay"),
)

PATH = CueRule(
    id="navigation.path",
    summary="The path from the home page to this one.",
    why=_WHY,
    points=STRONG,
    longest=30,
    frame=r"^[^\w]*\L<cues> ?(?:[>\"\u203a|/\u2192\u00b7\\]|::|->|- (?=[^>\"\u203a]+[>\"\u203a-]))",
    cues=listed(
        "home, homepage, start, frontpage, front page, main page, forum",
    ),
    drops=("Home > Culture > The bell of the island", "home / boats"),
    keeps=("Home - the story of a house", "At home > abroad", "Home again, at last"),
)

TURNING = listed(
    "next, previous, prev, older, newer, next page, previous page, prev page, last page, first page, older posts",
    "newer posts, older post, newer post, older entries, newer entries, next entry, previous entry, next entries",
    "previous entries, next post, previous post, prev post, next article, previous article, next story, previous story",
    "next photo, previous photo, next image, previous image, next slide, previous slide, post navigation",
    "posts navigation, posts pagination, older articles, newer articles, older stories, newer stories, more posts",
    "older comments, newer comments, load more, show more, view more, see more, show all, view all, see all",
    "load more posts, load more articles, more stories, pagination, page navigation, prior, previous topic, next topic",
)

BARE = listed(
    "next, previous, prev, older, newer, prior",
)

TURN = CueRule(
    id="navigation.turn",
    summary="A lone word that turns the page: 'Next', 'Previous'.",
    why="Mostly it is a link; but a text may have such a line too.",
    points=LIKELY,
    longest=2,
    frame=WHOLE_LINE,
    cues=BARE,
    drops=("Next »", "« Previous"),
    keeps=("Next week", "Previous owners"),
)

PAGER = CueRule(
    id="navigation.pager",
    summary="The links to the next and the previous page or post.",
    why=_WHY,
    points=STRONG,
    longest=16,
    frame=r"^(?!\W*\L<bare>\W*$)(?:[\W\d]*\L<parts>(?!\w))*?[\W\d]*\L<cues>(?!\w)(?:[\W\d]*\L<parts>(?!\w))*[^\w?]*(?:\d[\W\d]*)?$",
    lists={
        "bare": BARE,
        "parts": (
            *TURNING,
            *listed(
                "page, pages, first, last, of, to, go to, back, home, up, index, start, end, and, or, posts, all, main",
                "in category, in topic, top",
            ),
        ),
    },
    cues=TURNING,
    drops=("« Previous | Next »", "1 2 3 4 Next", "Older posts", "Newer Post Older Post Home"),
    keeps=("Next week", "The previous post was mine.", "Next", "Next!?"),
)

PAGE_COUNT = CueRule(
    id="navigation.page-count",
    summary="The number of the page among the pages of a list.",
    why="It counts screens, and the text has none.",
    points=STRONG,
    longest=16,
    frame=(
        r"^[^\w]*(?:\L<turning>\W+)?\L<cues>:? ?\d+ ?(?:\L<of>|/) ?\d+(?:$|\W+(?:\d|\L<turning>|"
        r"\.\.\.|first|last|go|jump|to))|^[^\w]*\L<cues>:?(?:[ |,]+\[?\d+\]?){2,}(?:$|[ |]*(?:\L<turning>|\.\.\.|last))"
        r"|^[^\w]*(?:go to|displaying|viewing|show) \L<cues> ?:?\d*$"
    ),
    lists={"turning": TURNING, "of": listed("of, out of")},
    cues=listed(
        "page, pages, go to page",
    ),
    drops=("Page 1 of 5", "Pages: 1 2 3"),
    keeps=("Page 14", "Page 3 of the report", "Pages 12, 13 and 40"),
)

NEIGHBOUR = CueRule(
    id="navigation.neighbour",
    summary="A link to the post before or after this one, with its title.",
    why=_WHY,
    points=STRONG,
    longest=24,
    frame=r"^\W*\L<cues> ?(?:[:\"|>]+|-+>) ?\S",
    cues=listed(
        "previous post, next post, previous article, next article, previous story, next story, previous entry",
        "next entry, newer post, older post, previous, next, prev, previous topic, next topic, older, newer",
    ),
    drops=("Previous post: The bell of the island", "Next Article » Rain until Friday"),
    keeps=("Next - the eggs", "Next post office: Eastfield"),
)

BETWEEN = CueRule(
    id="navigation.between",
    summary="The titles of the posts before and after, with the way home between them.",
    why=_WHY,
    points=STRONG,
    longest=40,
    frame=r"^[^|]{3,120} \| \L<cues>(?: \| [^|]{3,120})?$",
    cues=listed("main, main page, home, blog home, back to blog, startseite, accueil, inicio"),
    drops=("« Old bell returned | Main | Rain until Friday »", "« Two riders hurt in race | Home"),
    keeps=("Main | Danube", "Mayor resigns | Home front"),
    caution="The title of a page in which the site's name comes after its word for home.",
)

SEARCH = CueRule(
    id="navigation.search",
    summary="A search box: its label, its hint, its button.",
    why="There is nothing to type into.",
    points=STRONG,
    longest=10,
    frame=(
        r"^\W*(?:\L<cues>(?:\W*\L<cues>)*"
        r"|\L<search> (?:\L<what>(?!\w) ?)*\L<things>(?: archives?)?(?: here| now)?)[^\w?]*$"
    ),
    lists={
        "search": ("search",),
        "what": listed("for, in, the, all, our, on, by, this, within, website, site, archive, blog"),
        "things": listed(
            "site, website, web site, blog, archive, archives, page, forum, forums, articles, stories, store, products",
            "jobs, catalog, news, posts, library, collection, keyword, keywords, google, index, listings, topics, term",
            "terms, web",
        ),
    },
    cues=listed(
        "search, search for, search this site, search this blog, site search, search site, advanced search",
        "search form, search the site, search results, quick search, search by keyword, search tips, search help",
        "search engine, enter search terms, enter search term, enter keyword, enter keywords, enter your search terms",
        "search archives, enter your keywords, type and hit enter, type your search, search here, custom search",
        "power search, new search, type your search terms, start search, submit search, search button",
        "site search form, web search, what are you looking for, search field, search query, submit search form",
        "type to search, search the web, go, search go, keyword search",
    ),
    drops=("Search this site", "Advanced search", "Search Search for:"),
    keeps=("Search for the missing boat", "Search?", "The search goes on"),
)

_MONTH_NAMES = frozenset(name for name in MONTHS if len(name) > 2)

# Names of months in twelve languages make a pattern that takes long to compile: any word will do, and is looked up.
_A_MONTH = r"([^\W\d_]{3,12})\.?"
_MONTH_AND_COUNT = pattern(rf"\W*{_A_MONTH}(?: \d{{4}})? ?\(\d+\)$")
_SEVERAL_MONTHS = pattern(
    rf"(?:[a-z ]{{0,20}}\W+)?{_A_MONTH} \d{{4}}(?: ?\(\d+\))?\W+{_A_MONTH} \d{{4}}(?: ?\(\d+\))?\W+{_A_MONTH} \d{{4}}"
)


def _named(found: re.Match[str] | None) -> re.Match[str] | None:
    """What was found, if the words where months stand are such."""
    return found if found and _MONTH_NAMES.issuperset(filter(None, found.groups())) else None


def _month(block: Block) -> str | None:
    if not block.figures:
        return None
    found = None
    if block.words <= 4:
        found = _named(_MONTH_AND_COUNT.match(block.key)) if block.key[-1] == ")" else None
    elif block.words > 5 and not block.sentences:
        found = _named(_SEVERAL_MONTHS.match(block.key))
    return found.group() if found else None


MONTH = TestRule(
    id="navigation.month",
    summary="A month in the archive of a blog, with the number of its posts, or several months in one line.",
    why=_WHY,
    points=STRONG,
    drops=("March 2010 (12)", "► April (3)", "June 2011 May 2011 April 2011 March 2011"),
    keeps=("March 2010", "May 2011 and June 2011", "In March 2010 (12 votes)"),
    test=_month,
)

_MONTH_LINE = pattern(rf"\W*(?:{_A_MONTH} (?:19|20)\d\d(?: ?\(\d+\))?|(?:19|20)\d\d ?\(\d+\)):?$")
_FEWEST_MONTHS = 3


def _stretches(document: Document, fits: Callable[[Block], bool]) -> Iterator[list[Block]]:
    """The blocks that fit, as far as they stand below one another."""
    return (list(run) for fit, run in groupby(document.worded, fits) if fit)


def _is_month(block: Block) -> bool:
    return block.figures and block.words <= 4 and _named(_MONTH_LINE.match(block.key)) is not None


def _months(document: Document) -> Iterator[tuple[Block, str]]:
    for run in _stretches(document, _is_month):
        if len(run) >= _FEWEST_MONTHS or run[0].key[-1] == ")":
            yield from ((month, f"{len(run)} in a row") for month in run)


MONTHS_IN_A_ROW = DocumentRule(
    id="navigation.months",
    summary="Months or years below one another: the archive of a blog.",
    why=_WHY,
    points=STRONG,
    drops=("x June 2011\nx May 2011\nx April 2011", "x ► 2012 (40)\nx ► 2011 (33)"),
    keeps=(
        "| June 2011\n| The bridge was closed for good.\n| May 2011\n| The bell rang.\n| April 2011",
        "| May 2011\n| June 2011",
    ),
    scan=_months,
)

_COUNTED = pattern(r"\W*[^\d\W](?:[^()\d]|\d+(?= ))* ?[(\[](?:\d{1,3}(?:[.,]\d{3})?|(?!19|20)\d{4})[)\]]$")
_FEWEST_COUNTED = 4


def _is_counted(block: Block) -> bool:
    ends_well = block.figures and block.words <= 7 and block.plain[-1] in ")]"
    return ends_well and _COUNTED.match(block.plain) is not None


def _counted(document: Document) -> Iterator[tuple[Block, str]]:
    for run in _stretches(document, _is_counted):
        if len(run) >= _FEWEST_COUNTED:
            yield from ((entry, f"{len(run)} in a row with a number") for entry in run)


COUNTED = DocumentRule(
    id="navigation.counted",
    summary="Names with a number in parentheses below one another: categories with the number of their posts.",
    why=_WHY,
    points=STRONG,
    drops=(
        "x Boats (12)\nx Bread (3)\nx Fishing (44)\nx Weather (7)",
        "x Bücher [3]\nx Chor [1]\nx Hafen [10]\nx Reisen [2]",
    ),
    keeps=(
        "| Boats (12)\n| Bread (3)\n| Fishing is slow",
        "| Boats (1998)\n| Bread (2003)\n| Nets (1974)\n| Salt (1981)",
    ),
    caution="A table of results with the number of points behind the name.",
    scan=_counted,
)

LANGUAGES = listed(
    "english, deutsch, français, español, italiano, português, polski, nederlands, svenska, dansk, norsk, suomi",
    "čeština, slovenčina, magyar, română, türkçe, русский, українська, български, ελληνικά",
    "العربية, עברית, 中文, 日本語",
    "한국어, bahasa indonesia, tiếng việt, hrvatski, català, euskara, galego, slovenščina, eesti, latviešu, lietuvių",
    "srpski, en español, en français, in english, auf deutsch, esperanto, فارسی, ไทย, 繁體中文, 简体中文, 中文版",
    "português (brasil), english (us), norsk bokmål",
)

LANGUAGE = CueRule(
    id="navigation.languages",
    summary="The names of languages side by side, each in its own language.",
    why=_WHY,
    points=STRONG,
    longest=60,
    frame=r"^\W*\L<cues>(?!\w)(?:[^\w?]*\L<cues>(?!\w))+[^\w?]*$",
    cues=LANGUAGES,
    drops=("English | Deutsch | Français", "Deutsch English"),
    keeps=("English, French and Welsh", "English?", "Deutsch für Anfänger"),
)

SWITCH = CueRule(
    id="navigation.language-switch",
    summary="The label of a switch between the languages of a site.",
    why=_WHY,
    points=STRONG,
    longest=5,
    cues=listed(
        "english version, select language, choose language, change language, select your language",
        "choose your language, other languages",
    ),
    drops=("Select language", "Choose your language:"),
    keeps=("Choose language with care", "The English version"),
)


def _label_in(labels: frozenset[str]) -> Callable[[Block], str | None]:
    def label(block: Block) -> str | None:
        if block.words > 7:
            return None
        key = block.key.strip(' :."()[]\u2193')
        if key.startswith(("our ", "my ", "the ")) and key not in labels:
            key = key.partition(" ")[2]
        return key if key in labels else None

    return label


LABEL = TestRule(
    id="navigation.label",
    summary="The heading of a menu or of a list of pages.",
    why="What it heads is a way to other pages, and without them it heads nothing.",
    points=STRONG,
    drops=("Recent Posts", "Browse by category", "[Main menu]"),
    keeps=("Categories of boats", "Recent posts were lost.", "Navigation at sea"),
    test=_label_in(_LABELS),
    spoken=lambda code: _label_in(spoken((code,), "navigation.label", "labels")),
)

_MOST_ENTRIES = 150


def _boxes(document: Document) -> Iterator[tuple[Block, str]]:
    blocks, known = document.worded, names_in(document.languages)
    opened = [n for n, block in enumerate(blocks) if block.words <= 5 and block.key.rstrip(" :.[]()") in known.openers]
    following = 0
    for place in opened:
        if place < following:
            continue
        entries: list[Block] = []
        for entry in blocks[place + 1 : place + 1 + _MOST_ENTRIES]:
            before = entries[-1] if len(entries) > 1 else entry
            if entry.words > 8 or entry.sentences or entry.apart != before.apart or not _goes_on(entry, before, known):
                break
            entries.append(entry)
        end = place + 1 + len(entries)
        if end < len(blocks):
            entries = entries[:-1]  # above an author, a date or running text stands a headline
        if len(entries) > 1:
            following = end
            yield from ((entry, f"below '{blocks[place].plain}'") for entry in entries)


BOX = DocumentRule(
    id="navigation.box",
    summary="An entry of a box of links, below its heading: recent posts, categories, other blogs.",
    why=_WHY,
    points=STRONG,
    level=Level.STANDARD,
    drops=(
        "| Blogroll\nx Harbour notes\nx Old nets\nx The bell",
        "| Recent posts\nx Bridge closed after fire\nx Two riders hurt",
    ),
    keeps=(
        "| Recent posts were lost.\n| Bell\n| Rope",
        "| Equipment\n| Bell\n| Rope",
        "| We met a rope maker, and he told us about the bell.\n| Links\n| The rope museum\n| Old mill trust",
    ),
    scan=_boxes,
)

_FEWEST_SORTED = 8


def _indexes(document: Document) -> Iterator[tuple[Block, str]]:
    run: list[Block] = []
    for block in [*document.worded, None]:
        fits = block and block.words <= 5 and not block.sentences and block.plain[0].isalpha()
        if fits and block and run and run[-1].key < block.key:
            run.append(block)
            continue
        if len(run) >= _FEWEST_SORTED:
            yield from ((entry, f"{len(run)} in the order of the alphabet") for entry in run)
        run = [block] if fits and block else []


INDEX = DocumentRule(
    id="navigation.index",
    summary="Short lines in the order of the alphabet: a list of links, of countries or tags.",
    why="Menus are sorted; but so are glossaries and lists of members, and only what stands around them can tell.",
    points=LIKELY,
    drops=(
        "\n".join(f"x {name}" for name in ("Anvil", "Bell", "Cargo", "Dinghy", "Eel", "Fender", "Gale", "Hull")),
        "\n".join(f"x {name}" for name in ("Aalen", "Bonn", "Celle", "Dachau", "Emden", "Fulda", "Gera", "Halle")),
    ),
    keeps=("| Bell\n| Anvil\n| Cargo", "| Anvil\n| Bell\n| Cargo"),
    scan=_indexes,
)


def _separated(block: Block) -> str | None:
    if block.words < 5 or block.words > _LONGEST_ROW or block.figures or block.sentences:
        return None
    text = block.plain
    for sign in "|\u00b7\u2022":
        if text.count(sign) > 2:
            pieces = [piece for part in text.split(sign) if (piece := part.strip())]
            if len(pieces) > 3 and max(piece.count(" ") for piece in pieces) < 4:
                return f"{len(pieces)} short pieces"
    return None


SEPARATED = TestRule(
    id="navigation.separated",
    summary="Four short pieces or more in one line, with the same sign between them.",
    why="Links stand side by side like this; so do the cells of a table and the words of a dictionary.",
    points=LIKELY,
    drops=("Harbour | Old town | The island | Nets and rope", "Boats · Bread · Bells · Wind and rain"),
    keeps=("Harbour | 12 | 14 | 3", "Boats | Bread"),
    test=_separated,
)

_FEWEST_SHORT = 8
_FEWEST_UNKNOWN = 16


def _short_lines(document: Document) -> Iterator[tuple[Block, str]]:
    names = names_in(document.languages)
    for run in _stretches(document, lambda block: block.words <= 4 and not block.sentences):
        if len(run) >= _FEWEST_SHORT:
            known = any(names.name(entry.key) for entry in run)
            figures = sum(entry.figures for entry in run)
            if (known or len(run) >= _FEWEST_UNKNOWN) and figures * 3 <= len(run):
                yield from ((entry, f"{len(run)} short lines") for entry in run)


SHORT_LINES = DocumentRule(
    id="navigation.short-lines",
    summary="One of many short lines that form no sentence.",
    why="Menus look like this; so do verse, lists and tables, and only what stands around them can tell.",
    points=LIKELY,
    drops=(
        "x Home\n"
        + "\n".join(f"x {name}" for name in ("Nets", "Bell", "Cargo", "Ink", "Eel", "Fender", "Wool", "Hull")),
        "\n".join(f"x {name}{place}" for name in ("Nets", "Bell", "Cod", "Ink") for place in (" A", " B", " C", " D")),
    ),
    keeps=("| Nets\n| Bell\n| Cod\n| Ink", "| Cod\n| The bell is rung at noon, and the boats come back.\n| Nets"),
    scan=_short_lines,
)

RULES: tuple[Rule, ...] = (
    *(PLACE, SECTION, MENU, ROW, LABEL, SKIP, TOP, YOU_ARE_HERE, PATH, PAGER, TURN, PAGE_COUNT, NEIGHBOUR, BETWEEN),
    *(SEARCH, MONTH, MONTHS_IN_A_ROW, COUNTED, LANGUAGE, SWITCH, BOX, INDEX, SEPARATED, SHORT_LINES),
)
