"""Advertising: the labels of slots, the notes between which an article goes on, and what goes around them.

A slot leaves its label in the dump and nothing else, so the label is the whole line. Text about advertising has other
words beside it and stays.

Switch the family off for collections of advertisements and for notices ("Anzeige") that readers may have filed.
"""

from __future__ import annotations

from boilerplate_cli.rule import LIKELY, STRONG, SURE, WHOLE_LINE, CueRule, Level, Rule
from boilerplate_cli.text import listed

_WHY = "It labels a place on the page that somebody had paid for; what stood there is gone."

LABEL = CueRule(
    id="ads.label",
    summary="The label of an advertisement.",
    why=_WHY,
    points=STRONG,
    longest=10,
    frame=r"^\W*\L<cues>(?:\W+(?:\L<cues>|\d+))*[^\w?]*$",
    cues=listed(
        "advertisement, advertisements, advert, adverts, advertisement feature, advertising, paid advertisement, ads",
        "advertise here, your ad here, ad choices, adchoices, sponsored, sponsored content, sponsored link",
        "sponsored links, sponsored post, sponsored posts, sponsored results, sponsored stories, sponsored headlines",
        "sponsored by, sponsor content, sponsored listings, paid content, paid post, paid partner content",
        "partner content, promoted content, promoted links, promoted stories, promoted posts, in partnership with",
        "paid program, commercial content, advertiser content, branded content, content by our partners",
        "sponsor message, google ads, ads by google, ads by adsense, adsense, report this ad, report an ad, report ad",
        "about these ads, about this ad, about our ads, why this ad, hide this ad, close ad, skip ad, remove ads",
        "remove this ad, remove all ads, ad feedback, ads by taboola, by taboola, recommended by outbrain",
        "powered by outbrain, from our partners, from our advertisers, a message from our sponsor",
        "a message from our sponsors, a word from our sponsor, our advertisers, ad info, ad information, place an ad",
        "place your ad here, advertising policy, become a sponsor, interest-based ads, thanks to our sponsors",
        "advertorial, affiliate-link, affiliate-links, affiliate links, advertising disclosure, advertiser disclosure",
        "advertising info, advertising information, sponsored ad, sponsored ads, featured advertiser",
        "featured advertisers",
    ),
    drops=("Advertisement", "Sponsored Links", "ADVERTISEMENT 2"),
    keeps=("Advertisements of the twenties", "Sponsored walk raises a thousand", "Advertisement?"),
    caution="A chapter called 'Advertising'.",
)

CONTINUES = CueRule(
    id="ads.continues",
    summary="A note that the article goes on after an advertisement.",
    why="It steers the eye past a slot that is not in the text.",
    points=SURE,
    longest=12,
    frame=(r"^\W*(?:(?:paid )?\L<ads>\W+)?\L<cues>[^\w?]*(?:\L<ads>\W*)?$"),
    lists={"ads": listed("advertisement, advertising, ad")},
    cues=(
        *(
            f"{what} {goes} {where}"
            for what in listed("article, story, report, text, post, content, interview, recipe, letter, list, video")
            for goes in ("continues", "continued")
            for where in (
                "below",
                "after advertisement",
                "below advertisement",
                "after the advertisement",
                "after ad",
                "below ad",
                "after this ad",
                "below the ad",
                "after the ad",
                "after the video",
                "after the break",
                "after the jump",
                "below this ad",
                "below the advertisement",
                "below video",
                "after video",
                "after sponsor message",
            )
        ),
        *listed(
            "article continues, story continues, continue reading below, continue reading this story below",
            "keep reading below, continue reading the main story, scroll to continue, scroll to continue reading",
            "scroll down to continue reading, scroll to continue with content, scroll down to read more",
            "please scroll down to continue, continue below, keep scrolling to read more",
            "this advertisement has not loaded yet, but your article continues below, scroll for more",
            "skip advertisement, skip past newsletter promotion, skip ad, continue to site, after newsletter promotion",
            "continue to article, continue to the article, continue reading after the ad",
        ),
    ),
    drops=(
        "Story continues below advertisement",
        "Advertisement - article continues below",
        "(Article continues after advertisement)",
    ),
    keeps=("The story continues below the bridge.", "Story continues to grow", "Text continues below the table"),
)

NAMED = CueRule(
    id="ads.sponsored-by",
    summary="A line that names who paid.",
    why="A slot has a payer; but so have clubs, concerts and studies.",
    points=LIKELY,
    longest=10,
    frame=r"^\W*\L<cues>:? \S[^.!?]*$",
    cues=listed(
        "sponsored by, paid for by, brought to you by, presented by, powered by, in partnership with, ad",
        "advertisement, sponsored, promoted, promoted by, advertise on, advertise with, advertise in",
    ),
    drops=("Sponsored by Eastfield Boats", "Paid for by the Eastfield Trust"),
    keeps=("The race was sponsored by Eastfield Boats.", "Presented by the mayor. She smiled."),
    caution="The line of a concert's programme that names its sponsor.",
)

WORD = CueRule(
    id="ads.sponsors",
    summary="The heading of a list of those who paid.",
    why="Clubs and concerts list them as well.",
    points=LIKELY,
    longest=4,
    frame=WHOLE_LINE,
    cues=listed(
        "promoted, sponsors, our sponsors, featured sponsors, site sponsors, advertisers",
    ),
    drops=("Our sponsors", "Site sponsors:"),
    keeps=("Sponsors leave", "Our sponsors were kind"),
)

HOUSE = CueRule(
    id="ads.disclosure",
    summary="The notice that links in the text earn the site money.",
    why="The law asks for it, and it stands in every text of the site.",
    points=SURE,
    level=Level.STANDARD,
    longest=60,
    frame=(
        r"^[^\w\"]*(?:\*\W*)?(?:\L<notes>\W+)?\L<openers>\b"
        r"[^\"]{0,120}?(?<!\w)\L<cues>(?!\w)(?<!earn)(?<!receive)(?<!get)"
        r"|^[^\w\"]*(?:if|when|we|as|this|our|some)\b[^\"]{0,120}?(?<!\w)\L<cues>(?!\w)[^.\"]{0,30}"
        r"(?:commission|compensation|portion)"
    ),
    lists={
        "notes": listed("disclosure, disclaimer, note"),
        "openers": listed("this, the, our, some of, all, any, if, when, we, as"),
    },
    cues=listed(
        "contains affiliate links, contain affiliate links, may contain affiliate links, are affiliate links",
        "may be affiliate links, includes affiliate links, include affiliate links, using affiliate links",
        "earn from qualifying purchases, earns from qualifying purchases, earn an affiliate commission, we may earn",
        "we might earn, we earn, i may earn, i earn, we may receive, we may get, i may receive, i receive",
        "we receive a commission, we receive a small commission, we get a commission, may earn us, site may earn",
    ),
    drops=(
        "This post may contain affiliate links.",
        "If you buy through our links, we may earn a commission.",
    ),
    keeps=(
        "Brokers earn a commission of two per cent on each house.",
        "Blogs that live on affiliate links are ten a penny.",
        "The agents receive a commission, and the buyer pays it.",
    ),
    caution="A report on how sites earn their money.",
)

RULES: tuple[Rule, ...] = (LABEL, CONTINUES, NAMED, WORD, HOUSE)
