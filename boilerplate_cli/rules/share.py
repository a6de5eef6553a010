"""Share bars: buttons that send the page to a network, invitations to follow, and the counts beside them.

What makes a share bar is that nothing else stands in the line: names of networks, the verbs "share", "tweet" and
"follow", a number. A line with one other word is a headline or a sentence about a network, and stays. The name of a
network alone is weak evidence, as companies and chapters have that name too; three such lines in a row are a bar.

Switch the family off for directories of networks, glossaries and figures of companies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from boilerplate_cli.document import Block, Document
from boilerplate_cli.languages import LANGUAGES_AT_ONCE, spoken
from boilerplate_cli.rule import (
    CERTAIN,
    LIKELY,
    STRONG,
    SURE,
    WHOLE_LINE,
    CueRule,
    DocumentRule,
    Level,
    Rule,
    alternatives,
)
from boilerplate_cli.text import WORD, fold_cues, listed

# One word each: a line is read word by word, so that no line can be read in two ways.
NETWORKS = listed(
    "facebook, twitter, linkedin, pinterest, reddit, tumblr, digg, del.icio.us, delicious, stumbleupon, whatsapp",
    "instagram, youtube, flipboard, telegram, xing, snapchat, tiktok, mastodon, bluesky, myspace, friendfeed",
    "technorati, newsvine, diigo, mixx, wykop, vkontakte, weibo, odnoklassniki, hatena, feedly, netvibes, bloglines",
    "soundcloud, vimeo, flickr, addthis, sharethis, blogthis, bloglovin, foursquare, google+",
)
# Words that stand beside the networks in a bar. "And" is none of them: it makes a list in a sentence.
BAR_WORDS = listed(
    "share, shares, tweet, tweets, retweet, like, likes, pin, pins, it, this, post, article, story, page, send",
    "email, e-mail, mail, print, print-friendly, on, to, via, by, with, follow, us, me, save, add, bookmark, link",
    "copy, more, comment, comments, google, plus, buzz, yahoo, sms, rss, feed, x, fark, slashdot, pocket, buffer",
    "line, newsletter, subscribe, stumble, pdf, icon, logo, button, opens, in, new, window, click, connect, social",
)
_COUNT = r"\d[\d.,]*[km]?\+?"
_JOINT = r"[^\w,;]+"  # the names in a sentence stand between commas

_WHY = "It sends the page somewhere, and a text has no buttons."

BAR = CueRule(
    id="share.bar",
    summary="A share bar in one line: networks and share words, and nothing else.",
    why=_WHY,
    points=SURE,
    longest=30,
    frame=(
        # What one word of the bar has taken it does not give back: `1.5` and `google+` could be read in two ways.
        rf"^\W*(?!\L<cues>\W*$)(?>(?:\L<words>|{_COUNT})(?!\w){_JOINT})*\L<cues>(?!\w)"
        rf"(?>{_JOINT}(?:\L<cues>|\L<words>|{_COUNT})(?!\w))*[^\w.?]*$"
    ),
    lists={"words": BAR_WORDS},
    cues=NETWORKS,
    drops=(
        "Facebook Twitter Email",
        "Share on Facebook",
        "Email This BlogThis! Share to Twitter Share to Facebook",
        "Tweet 12 Pinterest 3",
    ),
    keeps=(
        "Facebook, Twitter and other networks",
        "Twitter to close its office",
        "Share prices of Facebook",
        "Facebook buys Instagram",
    ),
    caution="A chapter called after two networks.",
)

OPENS_WINDOW = CueRule(
    id="share.click-to-share",
    summary="What a share button says when a mouse is over it.",
    why=_WHY,
    points=SURE,
    longest=20,
    frame=(r"^\W*\L<cues>(?!\w)[^.!?]{0,60}?(?<!\w)\L<verbs>(?!\w)[^.!?]{0,40}(?:\([^()]{0,60}\))?\W*$"),
    lists={"verbs": listed("share, send, email, e-mail, print")},
    cues=listed(
        "click to, click here to share, click here to print, click here to email",
    ),
    drops=(
        "Click to share on Facebook (Opens in new window)",
        "Click to print",
    ),
    keeps=("Click to open the map and share your position. Then wait.", "Klick", "He clicked to share the photo"),
)

THINGS = listed(
    "this, it, article, this article, the article, post, this post, story, this story, page, this page, this entry",
    "this video, this item, this news, this recipe, this blog, the love, with friends, with your friends, via, on, to",
    "options, buttons, bar, now, tools, link, photo, this photo, this gallery, this on, this via, this with, with",
    "article on, this article on, this post on, this story on, this page on, article via, this article via",
    "on social media, via email, by email, through email, this site, this link, this with your friends, panel, back",
)
BUTTON = CueRule(
    id="share.button",
    summary="A share button: the line says 'share this' and nothing else.",
    why=_WHY,
    points=STRONG,
    longest=10,
    frame=rf"^\W*\L<cues>(?: \L<things>)?[^\w?]*(?:{_COUNT}[^\w?]*)?$",
    lists={"things": THINGS},
    cues=listed(
        "email thisblogthis!share to twittershare to facebook, shared on facebook, share, please share, tweet",
        "retweet, pin it, share & print, share and print, bookmark, bookmark and share, bookmark & share",
        "share/bookmark, share/save, share / save, share & save, share & bookmark, spread the word, spread the love",
        "sharing is caring, share tweet share, share share, tweet share, digg, digg this, stumble, stumble this",
        "stumble it, tweet this, blogthis, post to facebook, post to twitter, add to facebook, copy link",
        "save to del.icio.us, add to del.icio.us, add to delicious, submit to reddit, copy url, link copied, copied",
        "copy permalink, get short url, short url, short link, social sharing, click to share, close share panel",
    ),
    drops=("Share this article", "Share:", "Tweet 5"),
    keeps=("Share and share alike", "Share?", "Share the load between two horses"),
    caution="A step of a recipe or a game that consists of this word.",
)

FOLLOW = CueRule(
    id="share.follow",
    summary="The label of the links to the site's pages on the networks.",
    why=_WHY,
    points=CERTAIN,
    longest=10,
    frame=(
        r"^\W*(?:\L<please> )?\L<cues>(?:\W*(?:\L<where>|\L<via> ?"
        r"(?:(?:the )?social (?:media|networks)|(?:our |the )?(?:social )?(?:networks|channels))?))?[^\w?]*$"
    ),
    lists={"please": ("please", "also"), "where": listed("here, there, too, now"), "via": listed("on, via, at")},
    cues=listed(
        "follow by email, follow us, follow me, like us, find us, connect with us, connect with me, stay connected",
        "get connected, keep in touch, stay in touch, follow us on, follow me on, find us on, like us on, follow on",
        "become a fan, join us on, social links, social media links, follow this blog, follow blog, follow author",
        "follow the author, view all tweets, tweets by, latest tweets, recent tweets, my tweets, twitter feed",
        "twitter updates, latest tweet, twitter timeline, my twitter, facebook page, facebook fan page",
        "facebook fans, more ways to connect, follow the conversation, follow the discussion, socialize with us",
        "let's connect, social media links menu, follow @, fan us on facebook, check us out on",
    ),
    drops=("Follow us", "Stay connected:", "Follow us on"),
    keeps=("Follow us down to the river", "Find us a boat", "Social media in schools", "Stay connected to the pump"),
    caution="A heading in a text about networks.",
)

COUNTER = CueRule(
    id="share.counter",
    summary="How often the page was shared or liked.",
    why="The number belongs to the page and was another one an hour later.",
    points=STRONG,
    longest=6,
    frame=(
        rf"^{_COUNT} ?(?:(?:facebook|twitter|google\+?|google plus|linkedin|pinterest|total|social|new) )?"
        r"\L<cues>[.:]?$"
    ),
    cues=listed(
        "share, shares, like, likes, tweet, tweets, retweet, retweets, pin, pins, digg, diggs, repost, reposts, rec",
        "recs, people like this, bloggers like this, share back, shares back",
    ),
    drops=("1,234 shares", "3 Likes", "2.1K tweets", "12 Facebook Likes"),
    keeps=("3 likes and 2 dislikes", "Shares 1,234", "1,234 shares were sold."),
    caution="A cell of a table of shareholders.",
)

AUDIENCE = CueRule(
    id="share.audience",
    summary="How many see or follow the page.",
    why="The number belongs to the page; but a text on a network gives such numbers too.",
    points=LIKELY,
    longest=5,
    frame=rf"^{_COUNT} ?(?:(?:facebook|twitter|total|page) )?\L<cues>$",
    cues=listed("follower, followers, fan, fans, view, views, subscriber, subscribers, abonnenten"),
    drops=("48 followers", "12.4K views"),
    keeps=("48 followers of the prophet", "12 views of the harbour"),
)

LIKES = CueRule(
    id="share.likes",
    summary="The box that shows who likes the post.",
    why="It counts readers and says nothing of its own.",
    points=STRONG,
    longest=16,
    frame=r"^\W*(?:%?\d* ?\b[ds]?\b ?)\L<cues>(?:\W*(?:\L<state>|\d+)(?!\w))*[^\w?]*$",
    lists={"state": ("loading",)},
    cues=listed(
        "like this, like loading, be the first to like this, be the first to like this post, bloggers like this",
        "blogger like this, bloggers like this post, one blogger likes this, likes this, likes this post",
        "like this post, do you like this, do you like this story, you like this, people like this",
        "be the first of your friends to like this",
    ),
    drops=("Like this:", "One blogger likes this.", "%d bloggers like this:", "Like this: Loading..."),
    keeps=("Like this one, only smaller", "She likes this house."),
)

PLEA = CueRule(
    id="share.plea",
    summary="The wish that the reader may share the page.",
    why="The site speaks to its reader for its own sake; the line would stand in any other article too.",
    points=SURE,
    longest=18,
    frame=(
        r"^[^\w\"]*(?:\L<ifs>\b[^.!?\"]{2,50}[?!,:] )?"
        r"(?:then |and )?(?:\L<please> )?"
        r"\L<cues>(?!\w)"
        r"[^.!?\"]{0,60}[.!:)]*$"
    ),
    lists={
        "ifs": listed("if, did, do, enjoy, enjoyed, like, liked, found, love, loved"),
        "please": listed("please, feel free to, don't forget to, why not, click here to, be sure to"),
    },
    cues=tuple(
        f"{verb} {one}"
        for verb in ("share", "tweet", "like")
        for one in listed(
            "this article, this post, this story, this page, this blog, this video, this entry, this recipe",
            "this infographic, this blog post, our article, our page, the article, the post, this podcast",
        )
    ),
    drops=(
        "If you enjoyed this post, please share this article with your friends!",
        "Share this story with your network",
    ),
    keeps=(
        "Share this story with your class. Then ask what the fox wanted.",
        "If you like this article, buy the book.",
        '"Share this article," she wrote.',
    ),
)

EMBEDDED = CueRule(
    id="share.embedded-post",
    summary="What a network writes around a post that the page shows.",
    why="It is the frame of a picture or of a message that is not in the text.",
    points=SURE,
    level=Level.STANDARD,
    longest=30,
    frame=r"^\W*\L<cues>(?: [^.(]{2,60}\(@[\w.]+\).{0,60}| @[\w.]+)?\W*$",
    cues=listed(
        "view this post on instagram, view this post, view this photo on instagram, a post shared by",
        "a photo posted by, a video posted by, a post shared, view more on instagram, view on instagram",
        "view on twitter, view on facebook, view tweet, tweets by",
    ),
    drops=(
        "View this post on Instagram",
        "A post shared by Jane Doe (@janedoe) on Mar 3, 2021 at 4:12pm PST",
    ),
    keeps=("A post shared by thousands may still be wrong.", "- Jane Doe (@janedoe) March 3, 2021"),
)

NAME = CueRule(
    id="share.network",
    summary="A line that only names a network.",
    why="It is a link in a bar or a footer; but a company or a chapter may have that name too.",
    points=LIKELY,
    longest=3,
    frame=WHOLE_LINE,
    cues=(
        *NETWORKS,
        "google plus",
        "tweets",
        "follow",
        "like",
        "likes",
        "recommend",
        "recommended",
        "email this",
        "social",
        "social media",
        "social networks",
    ),
    drops=("Facebook", "Twitter:", "Follow"),
    keeps=("Facebook files", "Digging", "Likely"),
)

# What may stand in a bar of one button a line. Only the first set makes it one.
_SURE = frozenset(
    (
        *fold_cues(NETWORKS),
        *listed(
            "google plus, tweet, share, retweet, pin it, pin, share this, follow us, share on, blogthis, copy link",
            "blogthis!, follow me, follow, threads, fb, tweets, gab, linked in, stumble upon, vk, hacker news",
            "google bookmarks, yahoo buzz, digg this, stumble",
        ),
    )
)
_PERHAPS = frozenset(
    listed(
        "email, e-mail, mail, print, print this, email this, email this article, rss, rss feed, feed, feeds, comments",
        "comment, like, likes, recommend, more, more..., link, permalink, pdf, save, bookmark, google, yahoo, yahoo!",
        "x, messenger, facebook messenger, pocket, buffer, sms, text, text message, send text message, skype, line",
        "subscribe, newsletter, via email, by email, contact, reprints, reprint, favorite, favorites, close, open, top",
        "github, podcast, signal, feedback, medium, itunes, spotify, apple podcasts, twitch, discord, mobile, apps",
        "text size, font size, larger, smaller, a, aa, 0, wordpress, blogger, typepad, evernote, instapaper, plurk",
        "orkut, stumble, amazon, quora, contact us",
    )
)
_NAMES = "|".join(map(re.escape, sorted(NETWORKS, key=len, reverse=True)))
_BEFORE = listed("share, post, tweet, pin, follow, like, find, join, send, add, save, visit, watch, on, via")
_AFTER = listed("page, icon, logo, link, button, profile")
_BAR_VERBS = frozenset(listed("share, follow, find, join, connect, like, visit, send"))
_EDGES = " :.,!?()[]|/&+-\"'0123456789"
_MOST_WORDS = 6


class _Buttons:
    """The buttons of bars as a document in some languages has them."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        sure, perhaps, before, after, bar_verbs = (
            spoken(languages, "share.run", name) for name in ("sure", "perhaps", "before", "after", "bar verbs")
        )
        self._sure, self._perhaps, self.bar_verbs = _SURE | sure, _PERHAPS | perhaps, _BAR_VERBS | bar_verbs
        self._with_network = re.compile(
            rf"{alternatives((*_BEFORE, *before))}\b[^.?!,]{{0,24}}?\b(?:{_NAMES})(?: {alternatives(after)})?\W*$"
            rf"|(?:{_NAMES}) {alternatives((*_AFTER, *after))}\W*$"
        )
        self.kind = lru_cache(maxsize=4_096)(self._kind)

    def _kind(self, key: str) -> int:
        """2 for a line that only a bar has, 1 for one that a bar may have, 0 for others."""
        bare = key.strip(_EDGES)
        if bare in self._sure or self._with_network.match(key):
            return 2
        return 1 if bare in self._perhaps or key.isdecimal() else 0

    def lead_to(self, before: Block) -> bool:
        """True if a sentence leads to what follows: 'These networks pay their writers:' opens a list of the article."""
        return before.words > 3 and before.plain[-1] == ":" and self.bar_verbs.isdisjoint(WORD.findall(before.key))


_buttons = lru_cache(maxsize=LANGUAGES_AT_ONCE)(_Buttons)


def _bars(document: Document) -> Iterator[tuple[Block, str]]:
    blocks, buttons = document.worded, _buttons(document.languages)
    kind_of = buttons.kind
    short = [(n, kind) for n, block in enumerate(blocks) if block.words <= _MOST_WORDS and (kind := kind_of(block.key))]
    if len(short) < 3:
        return
    start = 0
    for end in range(1, len(short) + 1):
        if end < len(short) and short[end][0] == short[end - 1][0] + 1:
            continue
        last = end
        while last > start + 1 and blocks[short[last - 1][0]].key.isdecimal() and short[last - 2][1] < 2:
            last -= 1  # the day of a date below
        run, start = short[start:last], end
        names = {blocks[n].key for n, kind in run if kind == 2}
        if len(run) >= 3 and len(names) >= 2 and not (run[0][0] and buttons.lead_to(blocks[run[0][0] - 1])):
            yield from ((blocks[n], f"a bar of {len(run)} lines") for n, _ in run)


RUN = DocumentRule(
    id="share.run",
    summary="A share bar with one button a line: three or more such lines in a row.",
    why=_WHY,
    points=SURE,
    drops=(
        "x Facebook\nx Twitter\nx Email\n| The bridge over the river was closed.",
        "x Tweet\nx 12\nx Pinterest\nx More",
    ),
    keeps=(
        "| Google\n| Amazon\n| Apple",
        "| Four firms answered our letter of May:\n| Facebook\n| Twitter\n| YouTube\n| Xing",
        "| Email\n| Print\n| Comments were closed at nine.",
        "| Facebook\n| The network of students began in 2004.\n| Twitter\n| Two years later came the short message.",
    ),
    scan=_bars,
)

RULES: tuple[Rule, ...] = (RUN, BAR, OPENS_WINDOW, BUTTON, FOLLOW, COUNTER, AUDIENCE, LIKES, PLEA, EMBEDDED, NAME)
