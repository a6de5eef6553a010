"""Comment sections: their chrome, and at the thorough level what the readers wrote.

Chrome is what the site put around the comments: counts, forms, buttons, house rules. It goes at the standard level
and the comments stay. At the thorough level they go too, with their authors' names and dates, as one block.
Switch the family off for forums and other pages that readers write; ignore `comments.readers` to keep every comment.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from boilerplate_cli.document import Block, Document
from boilerplate_cli.languages import LANGUAGES_AT_ONCE, spoken
from boilerplate_cli.patterns import pattern
from boilerplate_cli.rule import (
    CERTAIN,
    OPENS_LINE,
    STRONG,
    SURE,
    WEAK,
    CueRule,
    DocumentRule,
    Level,
    LineRule,
    Rule,
    WeakRule,
)
from boilerplate_cli.rules.feed import LONGEST_NAME, postings
from boilerplate_cli.rules.shape import ARTICLE, PARAGRAPH
from boilerplate_cli.sections import WIDEST_GAP, WIDEST_GAP_ALONE, dated, sections
from boilerplate_cli.text import listed

_WHY = "It is a part of the site's form or list of comments, and stands below every article of the site."


def _counts(document: Document) -> Iterator[tuple[Block, str]]:
    return ((section.head, "") for section in sections(document) if section.kind == "comments")


HEAD = DocumentRule(
    id="comments.head",
    summary="The head of a comment section or the number of comments.",
    why=_WHY,
    points=STRONG,
    level=Level.STANDARD,
    drops=(
        "12 Comments",
        "Comments (3)",
        '3 thoughts on "Bread without yeast"',
        "5 Kommentare",
    ),
    keeps=(
        "Comments on the draft were due in May",
        "Two comments he made are on tape.",
        "Replies from 12 towns arrived.",
    ),
    scan=_counts,
)


def _form_heads(document: Document) -> Iterator[tuple[Block, str]]:
    return ((section.head, "") for section in sections(document) if section.kind == "form")


FORM_HEAD = DocumentRule(
    id="comments.form-head",
    summary="The head or the button of a comment form.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    drops=("Leave a Reply", "Post a comment on this story", "Schreibe einen Kommentar", "Leave a Reply Cancel reply"),
    keeps=(
        "Leave a reply at the desk and they will call you.",
        "The right to make a comment",
        "7. Leave a comment in the summit book.",
    ),
    scan=_form_heads,
)

FORM = CueRule(
    id="comments.form",
    summary="A sentence of a comment form.",
    why=_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    frame=OPENS_LINE,
    cues=(
        *listed(
            "your email address will not be published, your email address will not be displayed",
            "your email is never published, your email is never shared, your email will not be published",
            "email address will not be displayed, email address is not displayed, name and email address are",
            "name is required to post, required fields are marked, you may use these html tags",
            "you can use these html tags, you can use these tags, some html is okay, some html is ok",
            "allowed html tags, xhtml: you can use these tags, basic html is allowed, line and paragraph breaks",
            "notify me of follow, notify me of new, notify me when, notify me via, notify me by, email me when",
            "subscribe without commenting, you are commenting using your, fill in your details below",
            "something to say? choose one of, comment below or sign in, remember my name, remember me on this",
            "remember personal info, already registered with, enter your comment here, type your comment here",
            "add your comment, write your comment, please enter your comment, your comment could not be posted",
            "your comment has been, your comment has not, your comment will, your comment is awaiting",
            "this is only a preview, as a final step before posting, having trouble reading this image",
            "the letters and numbers you, previewing your comment, verify your comment, comment form is loading",
            "loading comments, click here to cancel reply, sign in to comment, log in to comment, login to comment",
            "log in to reply, login to post, log in to post, please log in to, please login to, please sign in to",
            "you must be logged in, you must log in, you must be a registered, you must sign in, you need to be",
            "you need to be a member of, you need to log in, only registered users can, only registered members can",
            "login or register to, log in or register to, sign in or register to, register or log in to",
            "not a member? register, please enable javascript to view the comments",
            "please enable javascript if you would like to comment, this site uses akismet",
        ),
        "save my name, email",
        "meinen namen, e-mail",
        "meinen namen, meine e-mail",
        "erfahre mehr darüber, wie deine kommentar",
        "hier klicken, um das antworten",
        "hier klicken, um die antwort",
    ),
    drops=(
        "Your email address will not be published. Required fields are marked *",
        "Notify me of follow-up comments by email.",
        "You are commenting using your Example account. ( Log Out / Change )",
        "You must be logged in to post a comment.",
    ),
    keeps=("The form asks for your comment.", "She said your email address will not be published."),
)

RULES_OF_HOUSE = CueRule(
    id="comments.policy",
    summary="What the site asks of those who comment, or that comments are closed.",
    why=_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    longest=120,
    frame=r"^(?:\L<please>:? )?\L<cues>(?!\w)",
    lists={"please": listed("please note, note")},
    cues=listed(
        "comments are closed, comments are now closed, comments are off, comments are disabled, comments are moderated",
        "comments have been closed, comments on this entry are closed, comments on this post are closed",
        "comments for this thread, the comments to this entry are closed, comments may be moderated",
        "all comments are moderated, comments closed, comments are subject to, all comments are subject to",
        "all comments must be approved, comments will be approved, comments that are, comments containing",
        "comments may be no longer, by submitting a comment, by posting a comment, by posting your comment",
        "please keep comments, please keep your comments, keep it civil, please be respectful",
        "we reserve the right to remove, we reserve the right to delete, we reserve the right to edit",
        "we welcome your comments, we welcome comments, we encourage comments, readers are solely responsible",
        "commenters are, opinions expressed in comments, the opinions expressed in the comments, there are no comments",
        "there are currently no comments, no comments yet, no comments so far, no comments have been",
        "be the first to comment, be the first to post, be the first to leave, be the first of your friends to comment",
        "be the first to like, this thread is closed, this entry is closed to comments, this discussion is closed",
    ),
    drops=(
        "Comments are closed.",
        "Be the first to comment!",
        "Please keep comments polite and short.",
    ),
    keeps=("The comments were closed by the owner after a day.", "Comments that he made on air cost him the job"),
)

FEED = CueRule(
    id="comments.feed",
    summary="A pointer to the feed of comments, to trackbacks or to the service behind them.",
    why=_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    frame=r"^\W*\L<cues>(?!\w)",
    cues=listed(
        "subscribe to: post comments, subscribe to post comments, post comments (atom), subscribe to comments",
        "comments (atom), comments feed, comment feed, comments rss, comments (rss), rss comments",
        "rss feed for comments, rss for comments, feed for comments, follow comments via, get comments via",
        "you can follow any responses, you can follow any replies, follow any comments here",
        "you can follow this conversation, feed you can follow this conversation, responses are currently closed",
        "you can skip to the end",
        "you can leave a response, you can leave a comment, both comments and pings, trackbacks are closed",
        "trackback url, trackback uri, trackback link, trackbacks/pingbacks, trackbacks (, trackback from your",
        "pingbacks, trackbacks, trackback, listed below are links to, links to this post, tracked from, pingback:",
        "comments powered by, blog comments powered by, comment system powered by, view the discussion thread",
        "view the entire comment thread, view the comments powered",
    ),
    drops=(
        "Subscribe to: Post Comments (Atom)",
        "TrackBack URL for this entry:",
        "You can follow any responses to this entry through the RSS 2.0 feed. You can skip to the end.",
    ),
    keeps=("A trackback is a note that one blog sends another.", "They hide the comments feed"),
)

BUTTON = CueRule(
    id="comments.button",
    summary="A button of a comment or of the list of comments.",
    why=_WHY,
    points=STRONG,
    level=Level.STANDARD,
    frame=r"^\W*(?:\d+ )?\L<cues>(?:\W*\L<cues>){0,4}(?: ?[\[(]?\d+[\])]?)?\W*$",
    longest=14,
    cues=listed(
        "reply, reply to this, reply to comment, reply to this comment, reply with quote, reply to this parent",
        "replydelete, reply delete, log in to reply, login to reply, report abuse, report this comment, report comment",
        "report as abusive, flag as inappropriate, flag as abusive, flag this comment, report this post, mark as spam",
        "report spam, permalink, permanent link, link to this comment, link to comment, cancel reply, like dislike",
        "like reply, reply like, show more comments, load more comments, view more comments, see more comments",
        "get more comments, load comments, show comments, hide comments, view all comments, see all comments",
        "read all comments, all comments, view comments, show all comments, more comments, next comments",
        "older comments, newer comments, previous comments, jump to comments, skip to comments, go to comments",
        "add a comment, add your comment, comment on this article, comment on this story, post comment, submit comment",
        "submit a comment, preview comment, post another comment, comment now, comment here, newest first",
        "oldest first, best first, newest to oldest, oldest to newest, sort by newest, sort by oldest, sort by: newest",
        "sort: newest, sort by best, newest oldest, most replied, most liked, popular now newest, show replies",
        "hide replies, view replies, collapse replies, show 1 reply, view reply, rate this comment",
        "follow this discussion, comment policy, comments policy, comment guidelines, commenting guidelines",
        "comment rules, comment help, what is commentluv, read comments, write a comment, leave comment, add comment",
        "comments off, no comments, no comment, comments closed",
    ),
    drops=("Reply", "Reply | Report abuse", "Show more comments", "Sort by: Newest"),
    keeps=("Reply by return of post", "No comment, said the mayor.", "Quote"),
)

LABELS = frozenset(
    listed(
        "name, your name, email, e-mail, mail, your email, your e-mail, email address, e-mail address",
        "your email address, website, web site, url, your website, homepage, comment, your comment, message, subject",
        "title, name email, name email website, submit, preview, cancel, submit comment, captcha, comment text, edit",
        "post as, remember me, choose an identity, save, e-mail *, web, connecting to %s, connect with",
    )
)
FARTHEST_LABEL = 15
"""Blocks below the head of a form."""


def _labels_in(languages: tuple[str, ...]) -> frozenset[str]:
    return LABELS | spoken(languages, "comments.label", "labels")


def _is_label(block: Block, labels: frozenset[str]) -> bool:
    return block.key.strip(" :*()") in labels


def _labels(document: Document) -> Iterator[tuple[Block, str]]:
    blocks, known = document.worded, _labels_in(document.languages)
    place: dict[int, int] = {}
    for section in sections(document):
        if section.kind == "form":
            place = place or {block.index: at for at, block in enumerate(blocks)}
            at = place[section.head.index] + 1
            near = blocks[at : at + FARTHEST_LABEL]
            labels = [block for block in near if block.words <= 4 and _is_label(block, known)]
            for block in (section.head, *labels) if labels else ():
                yield block, f"{len(labels)} fields below"


LABEL = DocumentRule(
    id="comments.label",
    summary="A comment form: its head and the fields and buttons below.",
    why=_WHY,
    points=STRONG,
    level=Level.STANDARD,
    drops=("x Leave a Reply\nx Name\nx Email\nx Website", "x Post a comment\nx Your name\nx Your comment"),
    keeps=("| Message in a bottle\n| Title", "| A reply to the note\n| Subject"),
    scan=_labels,
)

FIELD = CueRule(
    id="comments.field",
    summary="A field of a comment form that says whether it has to be filled in.",
    why=_WHY,
    points=STRONG,
    level=Level.STANDARD,
    longest=12,
    frame=r"^\W*(?:your )?(?:full )?(?:\L<fields>)(?: address)?:?\W{0,3}\L<cues>(?!\w)[^.]*$",
    lists={
        "fields": listed(
            "e-mail, email, mail, name, website, url, web site, homepage, comment, comments",
        )
    },
    cues=listed(
        "required, not required, optional, will not be published, won't be published, hidden, never published",
        "is never published, is never shown, not published, never displayed, kept private, address never made public",
    ),
    drops=("Name (required)", "Mail (will not be published) (required)"),
    keeps=("Required by law: name and address", "The e-mail will not be published."),
)

_VOTE = pattern(
    r"#? ?\d{1,4}[.)]?|[+-] ?\d{1,4}|\d+ \| \d+|\d+ (?:votes?|points?|likes?|recs?|people liked? this|up|down)|like \d+"
    r"|(?:thumbs? )?(?:up|down)|(?:dis)?like|newest|oldest|edit|delete|share|link|flag|quote"
)
_SIGN_AND_COUNT = pattern(r"([^\W\d][^\d]*?)(?: ?\(?\d{1,4}\)?)?")


def _is_vote(block: Block, signs: frozenset[str]) -> bool:
    if block.words > 4:
        return False
    sign = _SIGN_AND_COUNT.fullmatch(block.key) if signs else None
    return bool(sign and sign[1] in signs) or _VOTE.fullmatch(block.key) is not None


def _votes(document: Document) -> Iterator[tuple[Block, str]]:
    signs = spoken(document.languages, "comments.label", "signs")
    for section in sections(document):
        if section.kind in ("comments", "form"):
            votes = [block for block in section.body if _is_vote(block, signs)]
            for block in (section.head, *votes) if votes else ():
                yield block, f"{len(votes)} among comments"


VOTE = DocumentRule(
    id="comments.vote",
    summary="A number, a count of votes or a small button among comments.",
    why=_WHY,
    points=STRONG,
    level=Level.STANDARD,
    drops=(
        PARAGRAPH + "x 2 Comments\n| Ann says:\n| I like it.\nx 4 votes\n| Bob says:\n| So do I.",
        PARAGRAPH + "x 1 Comment\nx 1.\n| Ann says:\n| That is good.",
    ),
    keeps=("| Chapter\n| 12", PARAGRAPH + "| Results\n| Up"),
    scan=_votes,
)


def _latest(document: Document) -> Iterator[tuple[Block, str]]:
    for section in sections(document):
        if section.kind == "latest comments":
            yield section.head, ""
            for block in section.body:
                yield block, f"below {section.head.plain!r}"


LATEST = DocumentRule(
    id="comments.latest",
    summary="A list of the latest comments on other pages.",
    why="It shows who wrote where, and is the same on every page of the site.",
    points=SURE,
    level=Level.STANDARD,
    drops=(
        PARAGRAPH + "x Recent Comments\nx ann on Bread without yeast\nx bob on The long way home",
        PARAGRAPH + "x Neueste Kommentare\nx anna bei Brot ohne Hefe",
    ),
    keeps=("Recent comments by the mayor point to a new plan.", "New comments were made in May"),
    scan=_latest,
)


FEWEST_STAMPS = 3
"""So many stamps of postings, one close below the other, make a thread of comments without a heading."""
FEWEST_WORDS_ABOVE = 100
"""Words of running text above a thread: with less it is a forum's, and all that the page was written for."""


def _threads(document: Document, heads: Collection[int]) -> Iterator[tuple[Sequence[Block], Collection[int]]]:
    """The blocks from the first to the last of a thread of postings, and which of them tell who and when."""
    blocks = document.worded
    for group in postings(document):
        runs: list[list[int]] = []
        for posting in group:
            at = posting.stamped.at
            if runs and at - runs[-1][-1] <= WIDEST_GAP_ALONE:
                runs[-1].append(at)
            else:
                runs.append([at])
        for run in runs:
            above = sum(block.words for block in blocks[: run[0]] if block.prose)
            said = sum(any(block.prose for block in blocks[before:after]) for before, after in pairwise(run))
            # Between the times of a feed stand headlines.
            if len(run) >= FEWEST_STAMPS and above >= FEWEST_WORDS_ABOVE and said * 2 >= len(run) - 1:
                start, end = _ends_of_thread(blocks, run[0], run[-1], heads)
                yield blocks[start:end], {blocks[at].index for at in run}


_BELOW_ITS_TEXT = ("posted", "by ", "geschrieben", "von ", "publié", "publicado", "par ", "por ")
"""How a stamp begins that mostly stands below the text of a posting, and not above it."""


def _ends_of_thread(blocks: Sequence[Block], first: int, last: int, heads: Collection[int]) -> tuple[int, int]:
    """Where the thread begins and ends whose stamps stand from `first` to `last`."""
    start, end = first, last + 1
    if blocks[first].key.startswith(_BELOW_ITS_TEXT):
        return start, end  # where the first posting begins nobody can tell
    name = blocks[start - 1]
    if name.words <= LONGEST_NAME and not name.prose and name.index not in heads:
        start -= 1
    while end < len(blocks) and end - last <= WIDEST_GAP and blocks[end].index not in heads:
        if not blocks[end].prose and end > last + 1:
            break
        end += 1
    return start, end


def _written(document: Document) -> Iterator[tuple[Block, str, bool]]:
    """What stands among comments and is no chrome: the block, its section, whether it tells who wrote it and when.

    Chrome has rules of its own, which act at the standard level: a finding here would hold them back.
    """
    found = sections(document)
    heads = {section.head.index for section in found}
    labels = _labels_in(document.languages)
    signs = spoken(document.languages, "comments.label", "signs")
    buttons = _buttons_in(document.languages)
    below = [
        (section.body, f"below {section.head.plain!r}", ()) for section in found if section.kind in ("comments", "form")
    ]
    threads = [(body, f"{len(stamps)} postings", stamps) for body, stamps in _threads(document, heads)]
    told = set(heads)
    for body, seen, stamps in (*below, *threads):
        for block in body:
            if block.index in told or any(rule.match(block) for rule in buttons):
                continue
            if not (_is_vote(block, signs) or (block.words <= 4 and _is_label(block, labels))):
                told.add(block.index)
                yield block, seen, block.index in stamps or (dated(block) and not block.prose)


@lru_cache(maxsize=LANGUAGES_AT_ONCE)
def _buttons_in(languages: tuple[str, ...]) -> tuple[LineRule, ...]:
    """The rules that find the buttons and the fields of comments in these languages and in English."""
    variants = [rule.in_language(code) for rule in (BUTTON, FIELD) for code in languages]
    return (BUTTON, FIELD, *filter(None, variants))


READERS = DocumentRule(
    id="comments.readers",
    holds=True,
    summary="A reader's comment, with the lines that name its author and its date.",
    why="It is another text than the article, by other people.",
    points=CERTAIN,  # enough against a paragraph: a comment goes as a whole
    level=Level.THOROUGH,
    drops=(
        PARAGRAPH + "| 2 Comments\nx Ann says:\nx I like it. It is all I need. Thank you.\n| Reply\n"
        "x Bob says:\nx So do I.\n| Reply",
        PARAGRAPH + "| 1 Kommentar\nx Anna schreibt:\nx Das ist gut so.\n| Antworten",
        ARTICLE + "x Old Ferryman\n| March 14, 2023 at 4:42 pm\nx I used to cross it every day.\nx marge\n"
        "| March 14, 2023 at 5:17 pm\nx So did my mother, and she never trusted it.\nx T. Brook\n"
        "| March 15, 2023 at 9:03 am\nx Blow it up!",
    ),
    keeps=(
        PARAGRAPH + "x Comments\n| The draft was sent to ten towns, and eight of them wrote back within the month.",
        PARAGRAPH + "x Comments (2)\n| The long way home\n| We walked.\nx Comments (5)\n| A bell\n| It rang.\n"
        "x Comments (0)",
    ),
    caution="A post of a blog that stands below the comments on another.",
    scan=lambda document: ((block, seen) for block, seen, stamp in _written(document) if not stamp),
)

WHO_AND_WHEN = DocumentRule(
    id="comments.who-and-when",
    summary="The line that tells who wrote a comment and when.",
    why="Without the comment it tells nothing.",
    points=STRONG,
    level=Level.THOROUGH,
    drops=(
        PARAGRAPH + "| 1 Comment\nx Ann, 3 May 2020 at 10:42 am\n| I like it.",
        PARAGRAPH + "| 1 Kommentar\nx Anna am 3.5.2020, 10:42\n| Das ist gut.",
    ),
    keeps=("The bridge, 3 May 2020", PARAGRAPH + "| Harbour notes\n| By Ann, 3 May 2020"),
    scan=lambda document: ((block, seen) for block, seen, stamp in _written(document) if stamp),
)

BELOW = WeakRule(
    id="comments.below",
    summary="It stands below a heading that opens the comments.",
    why="What follows is written by readers, or belongs to the page, and not to its text.",
    points=WEAK,
    level=Level.STANDARD,
    drops=(
        ARTICLE + "| 3 comments\n" + "| Lorne Hall\n" * 9 + "x Quell Rooms",
        ARTICLE + "| Comments\n" + "| Ticket Desk\n" * 6 + "x Floor Plans",
    ),
    keeps=(
        ARTICLE + "| 3 comments",
        "| Comments\n| Lorne Hall",
    ),
    caution="A heading in the middle of a text that goes on below it.",
    weigh=lambda context: context.points("below comments"),
    says=lambda context, place: context.says_below(place, "comments"),
)

BELOW_FORM = WeakRule(
    id="comments.below-form",
    summary="It stands below a heading that opens a form for comments.",
    why="Below the form for comments a page has only its rails and its foot.",
    points=WEAK,
    level=Level.STANDARD,
    drops=(
        ARTICLE + "| Leave a reply\nx Lorne Hall",
        ARTICLE + "| Post a comment\n| Lorne Hall\nx Quell Rooms",
    ),
    keeps=(
        ARTICLE + "| Lorne Hall",
        "| Leave a reply\n| Lorne Hall",
    ),
    caution="A heading in the middle of a text that goes on below it.",
    weigh=lambda context: context.points("below a form"),
    says=lambda context, place: context.says_below(place, "form"),
)

RULES: tuple[Rule, ...] = (
    *(HEAD, FORM_HEAD, FORM, RULES_OF_HOUSE, FEED, BUTTON, LABEL, FIELD, VOTE, LATEST),
    *(READERS, WHO_AND_WHEN, BELOW, BELOW_FORM),
)
