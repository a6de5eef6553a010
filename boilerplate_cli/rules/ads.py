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
        "anzeige, anzeigen, werbung, werbeanzeige, werbebeitrag, bezahlte anzeige, bezahlte werbung, gesponsert",
        "gesponserter beitrag, gesponserte inhalte, gesponserter inhalt, google anzeigen, google-anzeigen",
        "anzeigensonderveröffentlichung, verlagsangebot, verlagssonderveröffentlichung, anzeige schließen",
        "werbung schließen, advertorial, partnerangebot, über unsere werbung, nutzungsbasierte onlinewerbung",
        "unbezahlte werbung, werbung unbezahlt, affiliate-link, affiliate-links, affiliate links",
        "advertising disclosure, advertiser disclosure, advertising info, advertising information, publicité",
        "annonce publicitaire, contenu sponsorisé, publicidad, patrocinado, contenido patrocinado, anuncio, anuncios",
        "publicidade, conteúdo patrocinado, pubblicità, contenuto sponsorizzato, annuncio pubblicitario, reklama",
        "reklamy, materiał sponsorowany, artykuł sponsorowany, materiał partnera, tekst sponsorowany, advertentie",
        "advertenties, gesponsord, inzerce, hirdetés, реклама, annons, sponsored ad, sponsored ads",
        "featured advertiser, featured advertisers",
    ),
    drops=("Advertisement", "- Anzeige -", "Sponsored Links", "ADVERTISEMENT 2", "[Publicidad]"),
    keeps=("Advertisements of the twenties", "Sponsored walk raises a thousand", "Anzeige erstattet", "Advertisement?"),
    caution="A chapter called 'Advertising'.",
)

CONTINUES = CueRule(
    id="ads.continues",
    summary="A note that the article goes on after an advertisement.",
    why="It steers the eye past a slot that is not in the text.",
    points=SURE,
    longest=12,
    frame=(
        r"^\W*(?:(?:paid )?(?:advertisement|advertising|anzeige|werbung|ad)\W+)?\L<cues>[^\w?]*"
        r"(?:(?:advertisement|anzeige|ad)\W*)?$"
    ),
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
            "skip advertisement, skip past newsletter promotion, skip ad, continue to site",
            "after newsletter promotion, continue to article, continue to the article, continue reading after the ad",
            "lesen sie nach der anzeige weiter, lesen sie weiter nach der anzeige, nach der anzeige weiterlesen",
            "weiter nach der anzeige, artikel wird unten fortgesetzt, weiter unten geht es weiter",
            "anzeige überspringen, der artikel geht nach der anzeige weiter",
            "der artikel wird nach dieser werbung fortgesetzt, nach der werbung weiterlesen, werbung überspringen",
            "ende der anzeige, lesen sie hier weiter, la suite après la publicité, suite après la publicité",
            "la suite après cette publicité, sigue leyendo, continúa después de la publicidad",
            "continua após a publicidade, continua después del anuncio, continua dopo la pubblicità",
            "l'articolo continua dopo la pubblicità, dalszy ciąg materiału pod wideo",
            "dalsza część artykułu pod materiałem wideo, ciąg dalszy artykułu pod reklamą, reszta tekstu pod reklamą",
            "het artikel gaat verder na de advertentie, lees verder na de advertentie",
            "lees verder onder de advertentie, tekst gaat verder onder de foto",
        ),
    ),
    drops=(
        "Story continues below advertisement",
        "Advertisement - article continues below",
        "(Article continues after advertisement)",
        "Lesen Sie nach der Anzeige weiter",
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
        "advertisement, sponsored, promoted, promoted by, anzeige, werbung, präsentiert von, gesponsert von",
        "in kooperation mit, unterstützt von, mit freundlicher unterstützung von, patrocinado por, advertise on",
        "advertise with, advertise in, werben auf, werben bei, werben sie",
    ),
    drops=("Sponsored by Eastfield Boats", "Anzeige: Boote für alle"),
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
        "promoted, sponsors, our sponsors, featured sponsors, site sponsors, advertisers, sponsoren, unsere sponsoren"
    ),
    drops=("Our sponsors", "Sponsoren"),
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
        r"^[^\w\"]*(?:\*\W*)?(?:(?:disclosure|disclaimer|note|hinweis|transparenzhinweis|anzeige|werbung)\W+)?"
        r"(?:this|the|our|some of|all|any|if|when|we|as|dieser|dieses|diese|die|der|bei|wenn|alle|mit|in|für|unsere)\b"
        r"[^\"]{0,120}?(?<!\w)\L<cues>(?!\w)(?<!earn)(?<!receive)(?<!get)"
        r"|^[^\w\"]*(?:if|when|we|as|this|our|some)\b[^\"]{0,120}?(?<!\w)\L<cues>(?!\w)[^.\"]{0,30}"
        r"(?:commission|compensation|portion)"
    ),
    cues=listed(
        "contains affiliate links, contain affiliate links, may contain affiliate links, are affiliate links",
        "may be affiliate links, includes affiliate links, include affiliate links, using affiliate links",
        "earn from qualifying purchases, earns from qualifying purchases, earn an affiliate commission, we may earn",
        "we might earn, we earn, i may earn, i earn, we may receive, we may get, i may receive, i receive",
        "we receive a commission, we receive a small commission, we get a commission, may earn us, site may earn",
        "enthält affiliate-links, enthält affiliate links, enthält sogenannte affiliate-links, sind affiliate-links",
        "sind sogenannte affiliate-links, sogenannten affiliate-links, affiliate-links handeln, enthält werbelinks",
        "erhalten wir eine provision, wir eine provision, erhalte ich eine provision, eine kleine provision",
        "sind provisions-links, enthält provisions-links, sogenannte provisions-links",
    ),
    drops=(
        "This post may contain affiliate links.",
        "If you buy through our links, we may earn a commission.",
        "Dieser Beitrag enthält Affiliate-Links. Kaufen Sie darüber, erhalten wir eine Provision.",
    ),
    keeps=(
        "Brokers earn a commission of two per cent on each house.",
        "Blogs that live on affiliate links are ten a penny.",
        "The agents receive a commission, and the buyer pays it.",
    ),
    caution="A report on how sites earn their money.",
)

RULES: tuple[Rule, ...] = (LABEL, CONTINUES, NAMED, WORD, HOUSE)
