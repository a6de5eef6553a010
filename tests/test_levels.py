"""What goes at which level, cell by cell.

A page has a margin: `c ` before lines that go at every level, `s ` before those that go at standard and thorough, `t `
before those that go at thorough only, and `| ` before those that stay at all three.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from conftest import SAMPLES

from boilerplate_cli.cleaner import Cleaner
from boilerplate_cli.judge import ALONE
from boilerplate_cli.rule import THRESHOLD, Level
from boilerplate_cli.rulebook import Rulebook
from boilerplate_cli.rules import RULES
from boilerplate_cli.settings import Settings

CLEANERS = {level: Cleaner(Settings(level=level)) for level in Level}
GOES_FROM = {"c": Level.CAUTIOUS, "s": Level.STANDARD, "t": Level.THOROUGH}

HEADLINE = "| Old ferry returns to the river after nine years\n"
FIRST = (
    "| The ferry that lay in the mud below Saltby for nine years is to carry passengers again, the town said on"
    " Monday. Two brothers bought it for a pound and spent four winters on its planks.\n"
    "| “She was never meant to lie still,” said the elder, Tom Adler, who learned to steer on her as a boy.\n"
)
REST = (
    "| The first trip is planned for the second Sunday in May. There will be room for thirty people, a band and, if"
    " its owner can be persuaded, the mayor's dog.\n"
    "| After that the boat will cross six times a day, and the last trip will be at sunset, whenever that may be.\n"
)
ARTICLE = HEADLINE + FIRST + REST


def around(top: str = "", middle: str = "", bottom: str = "") -> str:
    """The article with lines above, in its midst and below."""
    return top + HEADLINE + FIRST + middle + REST + bottom


PAGES = {
    "share bar": around(bottom="c Share this article\nc Facebook\nc Twitter\nc WhatsApp\n"),
    "follow us": around(bottom="c Follow us on Twitter\n"),
    "menu": around(top="c Home\nc News\nc Sport\nc Weather\nc Contact\n"),
    "breadcrumb": around(top="c Home > News > Local news\n"),
    "skip link": around(top="c Skip to main content\n"),
    "search box": around(top="c Search this site\n"),
    "pager": around(bottom="c « Previous page\nc Next page »\n"),
    "cookie notice": around(top="c We use cookies to give you the best experience on our website.\nc Accept all\n"),
    "sign-in": around(top="c Log in\nc Register\n"),
    "paywall": around(bottom="c To continue reading, subscribe or log in.\n"),
    "advertisement": around(middle="c Advertisement\n"),
    "story goes on": around(middle="c Story continues below advertisement\n"),
    "basket": around(top="c Add to basket\n"),
    "scripts": around(top="c Please enable JavaScript to view this page.\n"),
    "ticker": around(
        bottom="c Bakery fire closes High Street\nc 2 hours ago\nc Car park to charge from June\nc 3 hours ago\n"
        "c Cup final goes to penalties\nc 4 hours ago\nc Rain until Friday\nc 5 hours ago\n"
    ),
    "credit line": around(middle="c Photo: Edda Lorne/Reuters\n"),
    "headline echo": around(middle="c OLD FERRY RETURNS TO THE RIVER AFTER NINE YEARS\n"),
    "headline with the site's name": around(
        top="c Old ferry returns to the river after nine years | The Saltby Post\n"
    ),
    "read-more line": around(middle="c Read more: Mayor's dog bites councillor\n"),
    "caption that ends in a credit": around(
        middle="s The brothers at work on the hull in 2021. Photo: Edda Lorne/Reuters\n"
    ),
    "caption that ends in an agency": around(middle="s A boat waits below the old bridge - Stringer/Getty Images\n"),
    "related section": around(
        bottom="s Related articles\ns Canal festival returns in August\ns Boat yard takes on six apprentices\n"
        "s River level falls to a record low\n"
    ),
    "promo between paragraphs": around(middle="s Sign up for our newsletter and never miss a story.\n"),
    "app promo": around(middle="s Download our app for breaking news on your phone.\n"),
    "donation": around(bottom="s Support independent journalism: become a member today.\n"),
    "copyright line": around(bottom="s © 2024 The Saltby Post. All rights reserved.\n"),
    "copyright with a year and an owner": around(bottom="s Copyright © 2024 Harbour Press\n"),
    "tags": around(bottom="s Tags: ferries, Saltby, rivers\n"),
    "print and e-mail": around(bottom="s Print this article\ns Email this article\n"),
    "chrome of comments": around(
        bottom="s 2 Comments\n"
        "t Ann says:\nt I was on her last trip. We sang all the way.\ns Reply\n"
        "t Bob says:\nt So was I!\ns Reply\n"
        "s Leave a comment\ns Your email address will not be published. Required fields are marked *\n"
    ),
    "comments of several paragraphs": around(
        bottom="s 2 Comments\n"
        "t Ann says:\n"
        "t I was on her last trip, in the rain, with my aunt and a goat. We sang all the way. Nobody was dry.\n"
        "t The goat was the property of the priest.\n"
        "t Who will pay for the coal?\ns Reply\n"
        "t Bob says:\nt The town will, of course. It always does. It paid for the goat.\ns Reply\n"
    ),
    "byline and date": (HEADLINE + "t By Marta Quell\nt 14 May 2024\n" + FIRST + REST),
    "label with a date": HEADLINE + "t Published: 14 May 2024\n" + FIRST + REST,
    "first good headline": ARTICLE,
    "headline among chrome": (
        "c Home\nc News\nc Sport\nc Weather\nc Share on Facebook\n" + HEADLINE + "c Share on Twitter\n" + FIRST + REST
    ),
    "uncredited caption": around(middle="| The brothers at work on the hull in the winter of 2021\n"),
    "licences": around(
        bottom="| This article is licensed under a Creative Commons Attribution 4.0 licence.\n"
        "s © 2024 The Saltby Post. All rights reserved.\n"
    ),
    "free software": ARTICLE
    + "| This program is free software; you can redistribute it under the terms of the GNU General Public License.\n",
    "free book": "| This eBook is for the use of anyone anywhere at no cost and with almost no restrictions"
    " whatsoever.\n" + ARTICLE,
    "subheads": (
        HEADLINE + FIRST + "| Nine years in the mud\n" + REST + "| What it will cost\n"
        "| A crossing costs two pounds, and a bicycle goes free. The brothers hope to carry forty thousand people in"
        " a year, which is what the old ferry carried in its best.\n"
        "| Questions\n"
        "| Nobody knows yet who will steer in winter. “We shall find somebody,” said Mr Adler.\n"
    ),
    # The same rows once more, as other sites write them.
    "share links with hints": around(
        bottom="c Share this:\nc Click to share on Twitter (Opens in new window)\n"
        "c Click to share on Facebook (Opens in new window)\n"
    ),
    "menu in one line": around(top="c Home | News | Sport | Weather | Contact\n"),
    "archive by month": around(bottom="c May 2024 (3)\nc April 2024 (12)\nc March 2024 (8)\nc February 2024 (4)\n"),
    "subscribers only": around(bottom="c This article is for subscribers only.\nc Already a subscriber? Log in\n"),
    "sponsored": around(middle="c Sponsored content\n"),
    "form": around(bottom="c Please enter a valid email address\nc Submit\n"),
    "dated headlines": around(
        bottom="c 10:42 Bakery fire closes High Street\nc 10:15 Car park to charge from June\n"
        "c 09:50 Cup final goes to penalties\nc 09:12 Rain until Friday\n"
    ),
    "credit in parentheses": around(middle="c (Getty Images)\n"),
    "photograph by": around(middle="c Photograph by Edda Lorne\n"),
    "echo in small letters": around(middle="c old ferry returns to the river after nine years\n"),
    "also read": around(middle="c ALSO READ: Mayor's dog bites councillor\n"),
    "caption with its credit in parentheses": around(
        middle="s Tom Adler, left, and his brother at the wheel (Edda Lorne/AP)\n"
    ),
    "caption of two sentences": around(
        middle="s Tom Adler and his brother look at the hull. They spent four winters on it."
        " Photograph: Edda Lorne/AFP\n"
    ),
    "related section in the midst": around(
        middle="s Related articles\ns Canal festival returns in August\ns Boat yard takes on six apprentices\n"
        "| What comes next\n"
    ),
    "inbox": around(middle="s Get the Saltby Post in your inbox every morning\n"),
    "podcast": around(middle="s Listen to our podcast on Spotify\n"),
    "copyright of a company": around(
        bottom="s Copyright 2024 Saltby Media Ltd. All rights reserved. This material may not be published.\n"
    ),
    "terms": around(bottom="s Privacy Policy\ns Terms of Use\n"),
    "maker of the site": around(bottom="s Powered by WordPress\n"),
    "filed": around(bottom="s Filed under: Local news, Rivers\n"),
    "reading time": HEADLINE + "s 3 min read\n" + FIRST + REST,
    "e-mail to a friend": around(bottom="s Print this page\ns Email to a friend\n"),
    "comments with authors and dates": around(
        bottom="s 3 Comments\n"
        "t Ann\nt 14 May 2024 at 9:12 pm\nt I was on her last trip. We sang all the way.\ns Reply\n"
        "t Bob\nt 15 May 2024 at 7:40 am\nt Who pays?\ns Reply\n"
        "t Cyd R\nt 15 May 2024 at 8:05 am\nt Well done!\ns Reply\n"
    ),
    "comments with author and date in one line": around(
        bottom="s Comments (2)\n"
        "t Ann Lee - 14 May 2024\nt I was on her last trip. We sang all the way.\n"
        "t Bob Hay - 15 May 2024\nt Who pays for the coal? Not me. I have paid.\n"
    ),
    "comments above other lists": around(
        bottom="s 2 Comments\nt Ann says:\nt I was on her last trip. We sang all the way.\n"
        "t Bob says:\nt So was I!\n"
        "s Related articles\ns Canal festival returns in August\ns Boat yard takes on six apprentices\n"
        "s River level falls to a record low\ns © 2024 The Saltby Post. All rights reserved.\n"
    ),
    "a comment that holds a list": around(
        bottom="s 1 Comment\nt Ann says:\nt Three things to say:\nt 1. The boat leaks.\nt 2. The band is bad.\n"
        "t 3. The dog bites.\nt That is all. I have said it before, and I shall say it again next year.\ns Reply\n"
    ),
    "German comments": around(
        bottom="s 2 Kommentare\nt Anna schreibt:\nt Das ist gut so. Ich war dabei.\ns Antworten\n"
        "t Bernd schreibt:\nt Ich auch!\ns Antworten\ns Schreibe einen Kommentar\n"
    ),
    "byline with an office": HEADLINE + "t By Marta Quell, Staff Writer\nt May 14, 2024\n" + FIRST + REST,
    "byline and date in one line": HEADLINE + "t By Marta Quell | 14 May 2024\n" + FIRST + REST,
    "posted on": HEADLINE + "t Posted on May 14, 2024 by Marta Quell\n" + FIRST + REST,
    "uncredited caption with names": around(middle="| Tom Adler, left, and his brother Jan at the wheel\n"),
    "uncredited caption of three words": around(middle="| The old hull\n"),
    "subhead that asks": around(middle="| Why now?\n"),
    "subhead of one word": around(middle="| Money\n"),
    "licences in other words": around(
        bottom="| CC BY-SA 4.0\n| Some rights reserved.\n"
        "| Permission is granted to copy, distribute and/or modify this document under the terms of the GNU Free"
        " Documentation License.\n"
        "| Text is available under the Creative Commons Attribution-ShareAlike License; additional terms may apply.\n"
    ),
    "title of a free book": "| The Project Gutenberg eBook of The Old Ferry\n" + ARTICLE,
    **{
        f"subhead of a site's word: {word}": around(middle=f"| {word}\n")
        for word in (
            *("Register", "Log in", "My account", "Book reviews", "Contact us", "Current issue", "Privacy", "Donate"),
            *("Datenschutz", "Search", "Comments", "Tags"),
        )
    },
    # Short lines that are no menu, though some are words of one.
    "headline and deck below a menu": (
        "c Home\nc News\nc Contact us\n| Mayor resigns\n| Three friends left\nt By Anna Brandt\n" + FIRST + REST
    ),
    "headline and two decks below a menu": (
        "c Home\nc News\nc Contact us\n| Mayor resigns\n| Three friends left\n| A town in doubt\n" + FIRST + REST
    ),
    "recipe below a menu": (
        "c Home\nc News\nc Recipes\nc Contact us\n| Spicy lentil soup\n| Serves 4\n| 200 g red lentils\n"
        "| 1 large onion\n| 2 cloves of garlic\n| 1 litre of stock\n| Method\n" + REST
    ),
    "life in short lines": (
        "| Anna Brandt\n| Education\n| MA Marine Biology\n| University of Kiel\n| Experience\n| Deputy harbour master\n"
        "| Keeper of the seal pool\n| Waitress\n| Skills\n| Python and R\n| Fluent German\n| Awards\n| Rope Prize\n"
        "| Publications\n| Seals in town\n| Interests\n| Music\n| Travel\n| Food\n| Sports\n| References\n"
        "| On request\n| Contact\n| anna@harbour.example\n"
    ),
    "programme with the hours": (
        "| Conference programme\n| 09:00\n| Registration\n| 09:30\n| Welcome\n| 10:00\n| Technology\n| 10:30\n"
        "| Coffee break\n| 11:00\n| Health\n| 11:30\n| Education\n| 12:30\n| Lunch\n| 13:30\n| Business\n| 14:30\n"
        "| Environment\n| 17:00\n| Reception\n"
    ),
    "prices above a footer": (
        "| Fahrplan der Inselfähre\n| ab Saltby 07:15\n| ab Insel 08:00\n| Preise\n| Erwachsene 4,50 Euro\n"
        "| Kinder 2,00 Euro\n| Fahrrad 1,50 Euro\nc Kontakt\nc Impressum\nc Datenschutz\n"
    ),
    "press contact": around(
        bottom="| Contact:\n| Tom Adler\n| Investor Relations\n| Harbour Foods Inc.\n| +1 555 0142\n"
    ),
    "headings of a changelog": (
        "| # Changelog\n| ## 1.4.0\n| ### Features\n| - Forums\n| - Accessibility\n| - Video export\n| ### Fixes\n"
        "| - Corrections\n| - Downloads\n"
    ),
    "teams at home and away": "| Home\n| Eastfield United\n| Away\n| Harbour Rovers\n",
    # What does not yet go as the table says: see `NOT_YET`.
    "follow us on two networks": around(bottom="c Follow us on Twitter and Facebook\n"),
    "most popular": around(
        bottom="s Most popular\ns Canal festival returns in August\ns Boat yard takes on six apprentices\n"
        "s River level falls to a record low\n"
    ),
    "copyright of an owner with an article": around(bottom="s Copyright © 2024 The Saltby Post\n"),
    "tags below their head": around(bottom="s Tags\ns ferries\ns Saltby\ns rivers\n"),
    "head of an archive": around(
        bottom="c Archives\nc May 2024 (3)\nc April 2024 (12)\nc March 2024 (8)\nc February 2024 (4)\n"
    ),
    "print and e-mail in a word each": around(top="s Print\ns Email\n"),
    "one button of a cookie notice": around(
        top="c This website uses cookies to improve your experience.\nc Accept\nc Reject all\nc Manage preferences\n"
    ),
    "byline without a word": HEADLINE + "t Marta Quell\nt Tuesday, May 14, 2024\n" + FIRST + REST,
    "numbered comments with dates": around(
        bottom="s 2 Responses\n"
        "s 1\nt Ann says:\nt May 14, 2024 at 9:12 pm\nt I was on her last trip. We sang all the way.\n"
        "s 2\nt Bob says:\nt May 15, 2024 at 7:40 am\nt So was I!\n"
    ),
}

NOT_YET = {
    "follow us on two networks": {Level.CAUTIOUS},
    "most popular": {Level.CAUTIOUS},
    "one button of a cookie notice": {Level.CAUTIOUS},
    # Where the main text is two sentences, the short lines above and below it are as much text as it.
    "headline and deck below a menu": {Level.STANDARD, Level.THOROUGH},
    "headline and two decks below a menu": {Level.STANDARD, Level.THOROUGH},
    "press contact": {Level.THOROUGH},
    # A comment's bare date is taken for a stamp of a list, which goes at standard; the comment stays there.
    "numbered comments with dates": {Level.STANDARD},
}


def read(page: str) -> tuple[str, list[Level | None]]:
    """The text, and of each line the level from which on it goes."""
    lines = page.removesuffix("\n").split("\n")
    assert all(line[:2] in {"c ", "s ", "t ", "| "} for line in lines), page
    return "".join(line[2:] + "\n" for line in lines), [GOES_FROM.get(line[0]) for line in lines]


def cells() -> Iterator[object]:
    for (name, page), level in product(PAGES.items(), Level):
        late = pytest.mark.xfail(strict=True, reason="known; when it passes, take it out of NOT_YET")
        marks = [late] if level in NOT_YET.get(name, ()) else []
        yield pytest.param(page, level, id=f"{name}-{level.name.lower()}", marks=marks)


@pytest.mark.parametrize(("page", "level"), list(cells()))
def test_what_goes_at_a_level(page: str, level: Level) -> None:
    text, goes_from = read(page)
    cleaner = CLEANERS[level]
    verdicts = cleaner.explain(cleaner.clean(text))
    gone = [verdict.text for verdict in verdicts if not verdict.kept]
    assert gone == [
        verdict.text
        for verdict, lowest in zip(verdicts, goes_from, strict=True)
        if lowest is not None and lowest <= level
    ]


# Led by form or place alone

LONG = around(
    bottom="| She was built in 1961 at a yard that no longer stands, from oak that had been felled for a church."
    " For forty years she carried the workers of the mill across in the morning and back at night.\n"
    "| The brothers found her by the light of a torch. There was a tree in the engine room, and a family of otters in"
    " what had been the saloon, and it took them a year to persuade the otters to move.\n"
    "| Of the planks below the water they kept three. The rest is larch from the hills above the town, and it was paid"
    " for by people who remember her. Their names are burnt into the wood, where nobody will ever see them.\n"
)
HALLS = ("Lorne Hall", "Quell Rooms", "Customs House", "Ticket Desk", "Floor Plans", "Staff Rooms", "Venue Hire")
NAMES = "".join(f"{hall} {side}\n" for side in ("East", "West", "North") for hall in HALLS)
WORDLESS = Rulebook(rule for rule in RULES if rule.family in {"shape", "structure", "content"})


def led_by_form(level: Level) -> list[int]:
    """The points of what goes for its form or its place alone from a list below an article."""
    return [
        removal.points for removal in Cleaner(Settings(level=level), WORDLESS).clean(read(LONG)[0] + NAMES).removals
    ]


def test_form_and_place_alone_lead_at_thorough_and_at_standard_only_in_company() -> None:
    cautious, standard, thorough = map(led_by_form, Level)
    assert cautious == standard == []
    assert min(thorough) >= THRESHOLD


def test_form_and_place_lead_at_standard_beside_lines_that_go_for_a_reason() -> None:
    rulebook = Rulebook(rule for rule in RULES if rule.family in {"shape", "structure", "content", "share"})
    page = read(LONG)[0] + NAMES + "Share on Facebook\n"
    removals = Cleaner(rulebook=rulebook).clean(page).removals
    led = [removal.points for removal in removals if removal.rule.startswith(("shape.", "structure."))]
    assert min(led) >= ALONE[Level.STANDARD] > THRESHOLD


def test_at_cautious_nothing_is_led_by_form_or_place() -> None:
    for page in PAGES.values():
        for removal in CLEANERS[Level.CAUTIOUS].clean(read(page)[0]).removals:
            assert not removal.rule.startswith(("shape.", "structure."))


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*/input.txt")), ids=lambda path: path.parent.name)
def test_a_higher_level_keeps_nothing_that_a_lower_one_takes(path: Path) -> None:
    text = path.read_bytes().decode()
    removals = [CLEANERS[level].clean(text).removals for level in Level]
    gone = [{removal.line for removal in removed if removal.text.strip()} for removed in removals]
    assert gone[0] <= gone[1] <= gone[2]
