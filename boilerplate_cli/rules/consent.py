"""Consent: notices about cookies, boxes of consent, and the doors of a site, which are sign-in and paywall.

Notices address the reader about "this site"; text about cookies, the law or the recipe does not. A door asks for an
account in so many words. All of it says the same in front of any article.

Switch the family off for collections of privacy policies and for texts on how sites ask for consent.
"""

from __future__ import annotations

from boilerplate_cli.rule import CERTAIN, LIKELY, OPENS_LINE, STRONG, SURE, WHOLE_LINE, CueRule, Rule
from boilerplate_cli.text import listed

_NOTICE = "The law asks for it, and it stands in front of every page of the site."
_DOOR = "It asks for an account before the text goes on, and says nothing of the text."

COOKIES = CueRule(
    id="consent.cookies",
    summary="The notice that the site uses cookies.",
    why=_NOTICE,
    points=CERTAIN,
    longest=160,
    frame=(
        r"^[^\w\"]*(?:\L<greetings>\W+)?"
        r"(?:(?:\L<sites> (?:[\w.-]+ ){0,5}?\L<uses>(?!\w)[^\"]{0,100}?(?<!\w)|\L<ours> )\L<cues>(?!\w)"
        r"(?=\W*$|[^\"]{0,300}?(?<!\w)\L<aims>)"
        r"|\L<leads>\b"
        r"[^.!?\"]{0,120}?(?<!\w)\L<agrees>(?!\w)[^.\"]{0,100}?(?<!\w)\L<cues>(?!\w))"
    ),
    lists={
        "leads": ("by", "if you"),
        "greetings": listed(
            "privacy & cookies, privacy and cookies, cookies, cookie, cookie notice, cookie policy, privacy",
            "information, your privacy, we value your privacy, we care about your privacy, notice, about cookies",
            "hi, hello, hallo, welcome, ok, cookies on this site, we use cookies, this site uses cookies",
        ),
        "sites": listed(
            "we, we and, our site, our website, our websites, this site, this website, this web site, the site",
            "this blog, this page, the website, our partners, some of these",
        ),
        "uses": listed(
            "use, uses, using, used, store, stores, place, set, sets",
        ),
        "ours": (),  # `utilizamos cookies`: English has no such verb without its subject
        "agrees": listed(
            "agree, accept, consent, agreeing, accepting",
        ),
        "aims": listed(
            "experience, site, website, websites, ads, advertising, content, traffic, policy, privacy, agree",
            "consent, accept, settings, browser, services, service, personal, personalize, personalise, visitors",
            "analyse, analyze, continue, analytics, browsing, functionality, preferences, learn more",
            "more information, social media, browse, ok",
        ),
    },
    cues=listed(
        "cookies, cookie, cookies from, cookies y",
    ),
    drops=(
        "We use cookies to improve your experience on our site.",
        "This website uses cookies. By continuing to browse you agree to their use. You can change this at any time.",
        "By using our services you agree to our use of cookies.",
    ),
    keeps=(
        "We use cookies for the crust and butter for the rest.",
        "The court found that the site had used cookies without asking its visitors for their consent.",
        "If you like cookies, bake these.",
    ),
    caution="The text of a privacy policy, where that is what you want to keep.",
)

KIND = CueRule(
    id="consent.kind-of-cookie",
    summary="A sentence that describes one kind of cookie of the site.",
    why=_NOTICE,
    points=CERTAIN,
    longest=90,
    frame=r"^[^\w\"]*\L<cues>(?!\w)[^\"]{0,40}(?<!\w)\L<verbs>(?!\w)(?=[^\"]*\L<aims>)[^\"]{8,}$",
    lists={
        "aims": listed(
            "site, visitor, user, inform, data, brows, function, service, funktionieren, statist, analy",
        ),
        "verbs": listed(
            "are, is, help, allow, enable, collect, may, track, remember, used, stores",
        ),
    },
    cues=listed(
        "necessary cookies, strictly necessary cookies, essential cookies, functional cookies, performance cookies",
        "analytics cookies, analytical cookies, advertising cookies, advertisement cookies, marketing cookies",
        "targeting cookies, statistics cookies, statistic cookies, preference cookies, third-party cookies",
        "these cookies, functionality cookies, social media cookies, other uncategorized cookies",
    ),
    drops=(
        "Strictly necessary cookies are required for the site to work and cannot be switched off.",
        "These cookies help us to see how visitors use the site.",
    ),
    keeps=(
        "These cookies are the best I ever made.",
        "These cookies keep for a week in a tin.",
        "Third-party cookies",
        "Cookies are baked at 180 degrees.",
    ),
    caution="A chapter of a privacy policy; 'these cookies are' in a recipe.",
)

NOTE = CueRule(
    id="consent.cookie-note",
    summary="A sentence that goes with the notice: where to read more, what the choice changes.",
    why=_NOTICE,
    points=CERTAIN,
    longest=90,
    frame=OPENS_LINE,
    cues=(
        *listed(
            "cookies help us, any cookies that may not be particularly necessary, if you disable this cookie",
            "the cookie settings on this website, more information about cookies, find out more about cookies",
            "learn more about cookies, for more information about cookies, for more information on cookies",
            "you can change your cookie, you can find out more about which cookies",
            "strictly necessary cookie should be enabled, this category only includes cookies",
        ),
        "to find out more, including how to control cookies",  # with a comma of its own
    ),
    drops=(
        "To find out more, including how to control cookies, see here: Cookie Policy",
        "Cookies help us to deliver our services. By using them you agree to this.",
    ),
    keeps=("More information is on the tin of cookies.", "Cookies help when the night is long."),
)

CHOICE = CueRule(
    id="consent.choice",
    summary="A button or a heading of a box of consent.",
    why=_NOTICE,
    points=STRONG,
    longest=12,
    frame=r"^\W*\L<cues>(?:\W+(?:\L<cues>|ok|close|x))*[^\w?!.]*$",
    cues=listed(
        "accept all, accept all cookies, accept cookies, accept and close, accept and continue, accept & continue",
        "agree and continue, agree and close, allow all, allow all cookies, allow cookies, allow selection",
        "reject all, reject all cookies, decline all, deny all, reject cookies, manage cookies, manage preferences",
        "manage options, manage settings, manage consent, manage cookie preferences, cookie settings",
        "cookies settings, cookie preferences, cookie consent, cookie notice, cookie policy, cookies policy",
        "cookie information, cookie list, customize cookie settings, customise cookies, change cookie settings",
        "change consent, consent preferences, privacy settings, privacy preferences, privacy preference center",
        "privacy manager, privacy center, privacy choices, your privacy choices, your ad choices",
        "your us state privacy rights, your california privacy rights, do not sell my personal information",
        "do not sell my info, do not sell or share my personal information, do not sell or share my info",
        "do not sell my data, necessary cookies, strictly necessary cookies, essential cookies, functional cookies",
        "performance cookies, targeting cookies, marketing cookies, analytics cookies, always active",
        "always enabled, save preferences, save settings, save & accept, save and accept, save my preferences",
        "ok got it, confirm my choices, reject non-essential, about cookies on this site, only necessary cookies",
        "use necessary cookies only, privacy overview, this site uses cookies, we use cookies",
        "we value your privacy, we care about your privacy, your privacy is important to us, how we use cookies",
        "cookies & tracking, about cookies, cookie declaration, privacy & cookies, privacy and cookies",
        "notice at collection, dismiss this notice",
    ),
    drops=(
        "Accept all cookies",
        "Cookie settings",
        "Accept all | Reject all",
        "Do not sell my personal information",
    ),
    keeps=("Accept all the help you can get", "Cookie settings for a hot oven", "Reject all or pay?"),
)

EMBED = CueRule(
    id="consent.embedded-content",
    summary="What stands in place of a video, map or post until the reader allows it.",
    why="It asks for leave to load something that is not in the text.",
    points=CERTAIN,
    longest=110,
    frame=r"^[^\w\"]*\L<cues>(?!\w)",
    cues=listed(
        "to view this video please enable, this content is hosted by a third party",
        "this content is not available due to your, this article contains content provided by",
        "we need your consent to load, allow external content, you are currently viewing a placeholder content",
        "please accept cookies to, please accept marketing-cookies",
    ),
    drops=(
        "This content is not available due to your privacy preferences.",
        "You are currently viewing a placeholder content from a video host.",
    ),
    keeps=("This content of the tank is not available.", "We need your consent to the sale of the house."),
    caution="A manual that says what such a button does.",
)

SIGN_IN = CueRule(
    id="consent.sign-in",
    summary="A line of a sign-in box.",
    why=_DOOR,
    points=STRONG,
    longest=16,
    frame=(r"^\W*(?:\L<before>\W+)?\L<cues>(?>\W+(?:\L<cues>|\L<between>)(?!\w))*\W*$"),
    lists={
        "before": ("please", "or", "welcome"),
        "between": listed("or, and, get help, now, here, with, cancel, password, username"),
    },
    cues=listed(
        "sign in, sign-in, signin, log in, login, log out, logout, sign out, sign up, signup, register",
        "register now, join now, create account, create an account, create a new account, create new account",
        "new user, log in to your account, log into your account, sign in to your account, sign into your account",
        "welcome log into your account, register for an account, register for free, forgot password",
        "forgot your password, forgotten password, forgotten your password, forgot username, forgot your username",
        "forgot username or password, lost password, lost your password, reset password, reset your password",
        "recover password, recover your password, password recovery, change password, remember me",
        "keep me logged in, keep me signed in, stay signed in, stay logged in, member login, user login, my account",
        "login with facebook, log in with facebook, log in with google, sign in with facebook, sign in with twitter",
        "sign in with google, sign in with apple, connect with facebook, login with google, continue with facebook",
        "continue with google, sign up with facebook, sign up with google, sign in with, log in with, sign in using",
        "sign in or sign up, log in or sign up, sign in or register, log in or register, login or register",
        "login/register, login to your account, enter your password, a password will be e-mailed to you",
        "a password will be emailed to you, enter your username and password, need an account, no account",
        "don't have an account, don't have an account yet, already have an account, already registered",
        "already a member, not a member, not a member yet, not registered, not registered yet, new here",
        "new customer, returning customer, click here to login, click here to register, click here to sign in",
    ),
    drops=(
        "Forgot your password?",
        "Already have an account? Log in",
        "Remember me",
    ),
    keeps=("Sign in the window", "Log in the river", "Register of ships", "Password of the day: boats"),
    caution="The heading of a chapter of a manual.",
)

SUBSCRIBERS = CueRule(
    id="consent.subscribers",
    summary="A question or a note for those who have a subscription or an account, with the way in.",
    why=_DOOR,
    points=SURE,
    longest=30,
    frame=r"^[^\w\"]*\L<cues>(?!\w)(?:[^\w\"]*$|[^.\"]{0,20}?[?!:.|]+[^\"]{0,80}?\L<doors>(?!\w)[^.\"]{0,40}\W*$)",
    lists={
        "doors": listed(
            "log in, login, log-in, sign in, sign-in, register, sign up, click here, activate, subscribe",
            "subscription, link, account, get access, here, access",
        )
    },
    cues=listed(
        "already a subscriber, already a member, already a print subscriber, already subscribed, already registered",
        "already have an account, already have a subscription, are you a subscriber, are you already a subscriber",
        "if you are already a subscriber, if you are a subscriber, print subscriber, print subscribers",
        "current subscriber, do you already have an account, don't have an account, do you have an account",
        "not a subscriber, not a subscriber yet, not yet a subscriber, not a member, not a member yet",
        "not registered, not yet registered, new to this site, digital subscriber, existing user",
        "existing subscriber, have an account, got an account, ja",
    ),
    drops=(
        "Already a subscriber? Sign in",
        "Are you a subscriber? Activate your account here.",
        "Not a member yet? Register for free.",
    ),
    keeps=(
        "Already a member of the club, she sailed twice a week.",
        "Not a member? Neither was he, until the war.",
    ),
)

PAYWALL = CueRule(
    id="consent.paywall",
    summary="The note that one has to pay or to sign in to read on.",
    why=_DOOR,
    points=CERTAIN,
    longest=45,
    frame=(
        r"^[^\w\"]*(?:you (?:must|need to|have to) (?:be )?|you'll need to )?"
        r"(?:\L<please> )?\L<cues>(?!\w)"
    ),
    lists={"please": ("please",)},
    cues=(
        *listed(
            "log in to continue, login to continue, sign in to continue, subscribe to read, register to continue",
            "sign up to continue, subscribe or log in to, log in or subscribe to, sign in or subscribe to",
            "sign in to read, log in to read, login to read, register to read, log in or register to",
            "register or log in to, subscribe to unlock, subscribe to view, subscribe to access, sign in to view",
            "log in to view, login to view, logged in to view, logged in to read, logged in to access",
            "sign in to access, log in to access, join to read, logged in to continue, a subscriber to view",
            "a subscriber to read, to read the full story, to read the full article, to read the rest of this",
            "to read the entire article, to access the full, to view the full article, to get full access",
            "create a free account to, this article is only available to, this article is available to subscribers",
            "this article is for subscribers, this article is reserved for, this content is for members",
            "this content is only available to, this content is available to subscribers",
            "this content is restricted to, this content is for subscribers, this story is available exclusively to",
            "this story is only available to, this article is free for subscribers",
            "this post is for paid subscribers, this post is for paying subscribers, this is a premium article",
            "this is a subscriber-only, this is subscriber-only, subscriber-only content",
            "you have reached your limit, you've reached your limit, you have reached your monthly limit",
            "you have read all your, you have reached the limit, you have viewed your allowance",
            "you've reached your article limit, you have used all of your free",
            "you have reached your free article limit, this is your last free article, unlock this article",
            "unlock the full article, get unlimited access, get unlimited digital access, unlimited digital access",
            "enjoy unlimited access, get full digital access, subscribe for full access",
            "subscribe for unlimited access, subscribe today for full access, start your free trial to read",
            "the full text of this article is available to, the remainder of this article is available to",
            "full access to this article requires, access to this article requires",
            "access to the full text requires, subscribe to continue reading, to continue reading this",
            "to continue reading please, to keep reading this, to keep reading please, to continue reading the full",
        ),
        "to continue reading,",  # with a comma of their own
        "to keep reading,",
    ),
    drops=(
        "Log in to continue reading.",
        "This article is only available to subscribers. Subscribe now for one pound a month.",
        "You have reached your limit of free articles",
    ),
    keeps=(
        "Subscribers who want to continue reading pay a pound a month.",
        "The article is only available to those who walk to the library.",
        "Please sign the form.",
    ),
    caution="A note of a manual that tells where one has to sign in.",
)

LABEL = CueRule(
    id="consent.label",
    summary="The label of a text that is for subscribers or members.",
    why=_DOOR,
    points=STRONG,
    longest=5,
    frame=WHOLE_LINE,
    cues=listed(
        "subscribers only, for subscribers only, for subscribers, members only, premium content",
        "exclusive for subscribers, subscriber exclusive, subscriber-only, premium article, subscriber services",
        "subscriber content, free trial",
    ),
    drops=("Subscribers only", "[Members only]"),
    keeps=("Subscribers only pay once", "Members only golf courses"),
)

ACCOUNT = CueRule(
    id="consent.account",
    summary="A line that begins as the box of an account does.",
    why="It is seldom said elsewhere, but it is never enough by itself.",
    points=LIKELY,
    longest=14,
    frame=r"^\W*\L<cues>(?!\w)[^.!?]*$",
    cues=listed(
        "log in to, login to, sign in to, log in with, you are currently signed in as, you are logged in as",
        "logged in as",
    ),
    drops=("Log in to your library", "You are logged in as Jane"),
    keeps=("He logged in to the library", "Log into the fire"),
)

WORD = CueRule(
    id="consent.word",
    summary="A word of such notices, or an assent, alone in its line.",
    why="It belongs to a notice; but a list of cakes has cookies as well, and people agree in plays.",
    points=LIKELY,
    longest=3,
    frame=WHOLE_LINE,
    cues=listed(
        "cookies, cookie, cookies/opt out, privacy, privacy notice, consent, paywall, i accept, i agree, got it",
        "i understand, ok got it, opt out, ccpa",
    ),
    drops=("Cookies", "Privacy"),
    keeps=("Our cookies of long ago", "Privacy lost"),
)

RULES: tuple[Rule, ...] = (COOKIES, KIND, NOTE, CHOICE, EMBED, SIGN_IN, SUBSCRIBERS, PAYWALL, LABEL, ACCOUNT, WORD)
