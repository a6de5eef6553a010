"""Legal notices: copyright lines, rights, terms and privacy links, disclaimers, and who made the site.

A notice of rights speaks of the page, not of the subject: it opens with the sign and a year, or it forbids the reader
to copy. Texts about copyright, contracts and courts stay, and so do licences, which grant something to whoever holds
the text: Creative Commons, the GNU licences, Project Gutenberg (`content.licence`).

Switch the family off for collections of contracts and terms, and where the owner of a text has to stay beside it.
"""

from __future__ import annotations

from boilerplate_cli.rule import ANYWHERE, CERTAIN, LIKELY, STRONG, SURE, CueRule, Level, Rule
from boilerplate_cli.text import listed

_WHY = "It belongs to the site and its owner and would stand on each of its pages."

RESERVED = listed(
    "all rights reserved, all right reserved, all rights are reserved, rights reserved",
)

RIGHTS = CueRule(
    id="legal.rights",
    summary="A notice that all rights are reserved.",
    why=_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    longest=45,
    frame=r"^[^\"]*(?<!\w)\L<cues>(?!\w)(?! \L<goes_on>\b)",
    lists={"goes_on": listed("to, for, by the constitution, by the treaty, in the, as")},  # it says to whom
    cues=RESERVED,
    drops=(
        "All rights reserved.",
        "© 2012 Harbour Press Ltd. All Rights Reserved. No part may be copied.",
    ),
    keeps=(
        "All rights reserved to the states were listed in the annex.",
        '"All rights reserved," it said on the last page.',
        "She kept the rights to the song.",
    ),
)

COPYRIGHT = CueRule(
    id="legal.copyright",
    summary="A copyright line: the sign or the word, a year, an owner.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    longest=40,
    frame=(
        r"^(?!.*(?:edition|cover|binding|bound|pages)\b)"
        r"\W*(?:(?:all |the |site |entire |page )?(?:contents?|images?|text|design|materials?|site|website|blog) )?"
        r"(?:is |are )?\L<cues>(?:\W*\L<cues>)?\W*(?:by )?"
        r"(?:(?:19|20)\d\d(?!\d)(?! (?:was|is|a|an|law|act)\b| the\b.*[.!?]$)"
        r"|[^.!?,;\"]{2,60}?[ ,-]+(?:19|20)\d\d(?:\W*$|\W*-\W*(?:(?:19|20)\d\d|present|heute)))"
        r"|^\W*\L<cues>(?:(?: by)? (?:[\w.&'-]+,? ){0,4}(?:inc|llc|ltd|gmbh|corp|corporation|limited|media|press|ag)"
        r"(?!\w)|(?: (?:information|notice|policy|statement|and (?:disclaimer|trademark).{0,20}))?\W*$)"
    ),
    cues=("©", "(c)", "copyright", "copyrighted", "copr", "copyright (c)"),
    drops=(
        "© 2012 Harbour Press",
        "Copyright 2009-2012 Anna Brandt",
        "Copyright © 2011. Eastfield Media Inc.",
        "© Eastfield News GmbH",
        "Content © The Daily Planet 2013",
        "(c) 2006 by Tom Adler",
        "Copyright © 2024 The Saltby Post",
    ),
    keeps=(
        "(c) the harbour master",
        "Copyright 2012 the judges wrote a new law.",
        "Copyright 2012 was the year of the great trial.",
        "Copyright 1961, second edition, soft cover",
        "© is the sign.",
    ),
    caution="The imprint of a book that the page is about.",
)

FORBIDDEN = CueRule(
    id="legal.copying",
    summary="A notice that forbids the reader to copy, publish or pass on the page.",
    why=_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    longest=130,
    frame=r"^[^\"]*(?<!\w)\L<cues>(?!\w)",
    cues=listed(
        "may not be published broadcast rewritten, may not be published, may not be reproduced, may not be copied",
        "may not be reprinted, may not be republished, may not be redistributed, may not be used or reproduced",
        "may not be duplicated, may not be distributed, must not be reproduced, cannot be reproduced",
        "cannot be reprinted, without prior written permission, without the prior written permission",
        "without written permission, without the express written, without express written",
        "without the written permission, without explicit permission, without the expressed written",
        "without the permission of the publisher, reproduction in whole or in part, reproduction in whole or part",
        "republication or redistribution of, reproduction or redistribution, republication of this",
        "unauthorized reproduction, unauthorised reproduction, unauthorized use and/or duplication",
        "unauthorized use of, unauthorized copying, reproduction is prohibited, reproduction is strictly prohibited",
        "reproduction prohibited, reproduction without permission, reproduction of material from",
        "distribution prohibited, is strictly prohibited, strictly prohibited without, for permission to reprint",
        "for reprint permission, reprints and permissions",
    ),
    drops=(
        "This material may not be published, broadcast, rewritten or redistributed.",
        "No part of this site may be copied without the prior written permission of the owner.",
    ),
    keeps=("The novel may not be a masterpiece.", '"It may not be reproduced," he read aloud.'),
    caution="A text about the law of copying.",
)

DISCLAIMER = CueRule(
    id="legal.disclaimer",
    summary="A disclaimer: whose the opinions, the marks and the risks are.",
    why=_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    longest=90,
    frame=r"^(?!.*\b\L<self>\b)[^\"]*(?<!\w)\L<cues>(?!\w)",
    lists={"self": listed("i, my")},
    cues=listed(
        "do not necessarily reflect the, do not necessarily represent, does not necessarily reflect the",
        "not necessarily those of, do not necessarily state or reflect, property of their respective owners",
        "properties of their respective owners, trademarks of their respective owners, trademark of their respective",
        "responsible for the content of external, responsible for content on external",
        "responsible for the content of any, for informational purposes only, for information purposes only",
        "for general information only, for educational purposes only, not intended as medical advice",
        "not a substitute for professional medical, is not intended to be a substitute",
        "does not constitute legal advice, does not constitute investment advice, does not constitute an endorsement",
        "are the property of and, are owned by whoever posted, delayed at least, delayed by at least",
        "at least 15 minutes, at least 20 minutes, is a registered trademark of, are registered trademarks of",
        "is a trademark of, are trademarks of, is a service mark of, constitutes acceptance of our",
        "constitutes acceptance of the, constitutes your acceptance, constitutes agreement to",
        "signifies your agreement, indicates your agreement, subject to our terms, subject to the terms",
        "by using this site you, by using this website you",
    ),
    drops=(
        "The opinions expressed here do not necessarily reflect the views of the owner.",
        "All trademarks are the property of their respective owners.",
        "We are not responsible for the content of external sites.",
    ),
    keeps=("His marks do not necessarily mean much.", "Nobody is responsible for the content of the barrels."),
    caution="The same words in an article about somebody's views or marks.",
)

LINKS = listed(
    "privacy policy, privacy, privacy statement, privacy notice, privacy & cookies, privacy and cookies",
    "privacy & terms, terms of use, terms of service, terms and conditions, terms & conditions, terms, terms of sale",
    "conditions of use, user agreement, legal notice, legal notices, legal disclaimer, legal information, legal",
    "legal info, disclaimer, cookie policy, cookies policy, cookie notice, copyright policy, copyright notice",
    "comment policy, community guidelines, editorial policy, ethics policy, refund policy, return policy",
    "shipping policy, privacy rights, visitor agreement, your privacy rights, your california privacy rights",
    "california privacy rights, ad choices, adchoices, about our ads, do not sell my info",
    "do not sell my personal information, acceptable use policy, security & privacy, privacy/terms",
    "accessibility statement, code of conduct, trademarks, reprints, permissions, licensing, syndication, imprint",
    "disclaimer & copyright, copyright & disclaimer",
)

TERMS_LINK = CueRule(
    id="legal.terms-link",
    summary="Links to the terms, the privacy policy or the imprint of a site.",
    why=_WHY,
    points=STRONG,
    level=Level.STANDARD,
    longest=16,
    frame=r"^\W*(?:\L<ours> )?\L<cues>(?:(?:\W+|\W+\L<and> )\L<cues>)*[^\w?]*$",
    lists={
        "ours": listed("our, site, website, read our, view our, please read our, see our, updated"),
        "and": ("and",),
    },
    cues=LINKS,
    drops=("Privacy Policy", "Terms of Use | Privacy Policy", "Terms and conditions"),
    keeps=("Privacy at sea", "Terms of Use?", "The privacy policy was changed."),
)

FOOTER = CueRule(
    id="legal.footer",
    summary="A footer in one line that begins with the links to terms, privacy or imprint.",
    why=_WHY,
    points=STRONG,
    level=Level.STANDARD,
    longest=40,
    # With a separator: one link alone is `legal.terms-link`.
    frame=r"^(?=.*[|\u00b7\u2022])\W*(?:[^.|!?\"\u00b7]{1,40} ?[|\u00b7] ?){0,4}\L<cues>(?: ?[|\u00b7\u2022]|$)",
    lists={},
    cues=tuple(cue for cue in LINKS if " " in cue or cue in {"disclaimer", "adchoices"}),
    drops=("Privacy Policy | About Harbour Press", "Eastfield | Terms of Use | Jobs"),
    keeps=("The privacy policy | a play", "Terms of Use, explained"),
)

MAKERS = CueRule(
    id="legal.maker",
    summary="Who made, hosts or drives the site.",
    why=_WHY,
    points=STRONG,
    level=Level.STANDARD,
    longest=14,
    frame=r"^\W*(?:(?i:\L<proudly>) )?(?i:\L<cues>)"
    r"(?:\W*$|:? (?![a-z\d$])(?!(?:The|A|An|His|Her|This|In)\b)[^.!?\"]{2,90}\.?$)",
    on="plain",
    lists={
        "proudly": listed(
            "proudly, blog, site, website, forum, web site, this site is, this site, this blog is, search, custom",
        ),
    },
    cues=listed(
        "powered by, proudly powered by, hosted by, designed by, design by, website by, web site by, web design by",
        "site by, site design by, website design by, web hosting by, developed by, theme by, template by, skin by",
        "theme design by, wordpress theme by, site designed by, website designed by, designed and developed by",
        "designed & developed by, design & development by, maintained by, created with, built with, delivered by",
        "content management powered by, hosting by, webdesign by, powered by wordpress, blog at",
        "create a free website or blog at, get a free blog at, simple template. powered by, simple theme. powered by",
        "awesome inc. template. powered by",
    ),
    drops=("Powered by Blogger", "Proudly powered by WordPress", "Website by Brandt & Adler", "Powered by"),
    keeps=("Powered by a small engine", "Designed by the sea", "Design by numbers", "Powered by 40 horses"),
    caution="The architect or the engine of the thing that the page is about.",
)

WEAK_NOTICE = CueRule(
    id="legal.notice",
    summary="A line that speaks of rights, reprints or corrections without saying whose.",
    why="Such lines stand in footers; some belong to the text.",
    points=LIKELY,
    level=Level.STANDARD,
    longest=40,
    frame=ANYWHERE,
    cues=listed(
        "registered trademark, registered trademarks, copyrighted material, fair use notice, used with permission",
        "used by permission, copyright infringement, dmca, registered in england, registered office, vat number",
        "company number, issn, privacy policy, terms of service, terms of use, user agreement",
    ),
    drops=("Registered office: 12 Harbour Street", "ISSN 1234-5678"),
    keeps=("He registered a trademark.", "The office is at the harbour."),
)

RULES: tuple[Rule, ...] = (*(RIGHTS, COPYRIGHT, FORBIDDEN, DISCLAIMER, TERMS_LINK, FOOTER, MAKERS, WEAK_NOTICE),)
