"""Promotion: lines in which the site asks its reader to subscribe, follow, play, listen, install, come, give or buy.

What makes a promo is the address: an imperative at the start of the line ("sign up", "abonnieren Sie"), followed
by what the site has to offer ("our newsletter", "your inbox"). Text *about* newsletters, puzzles or donations is
written in the third person or the past tense, or it is quoted; it stays. So do instructions in recipes and manuals.

Switch the family off for sales letters, catalogues, event listings and collections of advertisements.
"""

from __future__ import annotations

from boilerplate_cli.rule import CERTAIN, STRONG, SURE, CueRule, Level, Rule

# A line that addresses its reader: "please", "Like this story?" or "To hear more," may stand before the verb, no
# quotation mark may (speech is part of a story).
ADDRESS = (
    r"^[^\w\"]*(?:[^.!?:,\"]{1,60}[?!:] )?(?:(?:to|for|if|um|wenn|pour|para) [^.!?\"]{1,80}, )?"
    r"(?:(?:please|then|or|so|and|just|why not|bitte|dann|you can(?: also)?|also),? )?\L<verbs>(?!\w)"
)
# ... and in the same sentence what is on offer, which is not somebody else's.
OFFER = (
    ADDRESS + r"(?! (?:to |for |on )?(?:an?|any|their|his|her|its|several) | (?:to|for) your )[^.!?\"]{0,200}?(?<!\w)\L<cues>(?!\w)"
)

_WHY = "The site speaks to its reader for its own sake; the line would stand in any other article too."

SIGN_UP = (
    # English
    *("sign up", "signup", "subscribe", "register", "join", "get", "receive", "opt in", "keep up", "stay", "add your name"),
    *("never miss", "don't miss", "be the first", "click here", "delivered", "want", "watch for us", "get inspired"),
    *("thank you for subscribing", "thanks for subscribing", "thank you for signing up", "thanks for signing up"),
    # German
    *("abonniere", "abonnieren", "bestelle", "bestellen", "melde dich", "melden sie sich", "meldet euch", "erhalte"),
    *("erhalten sie", "registriere dich", "registrieren sie sich", "trage dich", "tragen sie sich", "hol dir"),
    *("holen sie sich", "bleib", "bleiben sie", "stellen sie", "verpasse", "verpassen sie", "jetzt für", "jetzt zum"),
    *("jetzt den", "jetzt unseren", "hier den", "hier unseren", "kostenlosen", "möchten sie", "mit eintragung"),
    *("lass dir", "lassen sie sich", "kennst du", "kennen sie", "hier geht es", "hier geht's", "hier gelangen sie"),
    *("hier können sie", "hier kannst du"),
    # French, Spanish, Portuguese, Italian, Polish, Dutch
    *("abonnez-vous", "inscrivez-vous", "recevez", "s'inscrire", "suscríbete", "suscríbase", "regístrate", "recibe"),
    *("apúntate", "assine", "inscreva-se", "cadastre-se", "receba", "iscriviti", "ricevi", "zapisz się", "zamów"),
    *("subskrybuj", "schrijf je in", "meld je aan", "abonneer je", "ontvang"),
)

NEWSLETTER = CueRule(
    id="promo.newsletter",
    summary="An invitation to get the site's newsletter or mails.",
    why=_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    longest=60,
    frame=OFFER,
    lists={"verbs": SIGN_UP},
    cues=(
        *("newsletter", "newsletters", "mailing list", "mailinglist", "inbox", "your mailbox", "email updates"),
        *("e-mail updates", "email alerts", "e-mail alerts", "by email", "by e-mail", "via email", "via e-mail"),
        *("email list", "e-mail list", "daily digest", "daily briefing", "rss feed", "by rss", "via rss", "postfach", "per e-mail"),
        *("newslettera", "infolettre", "boletín", "boletim", "nieuwsbrief", "biuletyn"),
    ),
    drops=(
        "Sign up for our newsletter and never miss a story",
        "Like what you read? Subscribe to the weekly newsletter.",
        "To hear of new posts, get them in your inbox for free.",
        "Melden Sie sich für unseren Newsletter an. Er ist kostenlos. Sie können ihn jederzeit abbestellen.",
        "Inscrivez-vous à notre newsletter hebdomadaire",
    ),
    keeps=(
        "She signed up for our newsletter in May and never opened one.",
        "The museum sends a newsletter to its 4,000 members every month.",
        '"Subscribe to our newsletter," read the note on the door.',
        "Get a newsletter service before you write your first issue.",
    ),
    caution="A tip in an article about mail that begins with such a verb.",
)

OUR_NEWSLETTER = CueRule(
    id="promo.our-newsletter",
    summary="A sentence that praises the site's own newsletter to its reader.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    longest=40,
    frame=r"^[^\w\"]*(?:(?:with|in|through|mit|in|über|avec|con) )?\L<ours> (?:[\w-]+ ){0,3}[\w-]*?\L<cues>\b[^.\"]{0,60}\b\L<reader>(?!\w)",
    lists={
        "ours": ("our", "my", "unser", "unsere", "unseren", "unserem", "mein", "meinem", "notre", "nuestro", "nuestra"),
        "reader": ("you", "your", "sie", "ihnen", "ihr", "dich", "dir", "dein", "euch", "vous", "votre", "te", "tu"),
    },
    cues=("newsletter", "newsletters", "mailing list"),
    drops=("Our free newsletter keeps you up to date", "Mit unserem Newsletter sind Sie immer im Bilde:"),
    keeps=("Our newsletter reaches three hundred schools.", "Unser Newsletter entstand 1998 in einer Garage."),
)

MAIL_FORM = CueRule(
    id="promo.mail-form",
    summary="The form that takes the reader's address for mails about new posts.",
    why=_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    longest=50,
    frame=ADDRESS + r"[^.!?\"]{0,20}?\L<cues>(?!\w)[^.!?\"]{0,40}\L<aims>(?!\w)",
    lists={
        "verbs": ("enter", "type", "type in", "leave", "submit", "add", "by entering", "gib", "geben sie", "trage", "tragen sie"),
        "aims": (
            *("subscribe", "sign up", "follow", "receive", "join", "get", "newsletter", "updates", "notifications"),
            *("folgen", "abonnieren", "erhalten", "zu bekommen", "anmelden"),
        ),
    },
    cues=(
        *("your email", "your e-mail", "your email address", "your e-mail address"),
        *("deine e-mail-adresse", "ihre e-mail-adresse", "deine mailadresse", "ihre mailadresse", "deine e-mail", "ihre e-mail"),
    ),
    drops=("Enter your email address to follow this blog", "Geben Sie Ihre E-Mail-Adresse ein, um dem Blog zu folgen."),
    keeps=("Enter your email address and press Next.", "Never enter your e-mail where a stranger can see it."),
)

LABEL = CueRule(
    id="promo.label",
    summary="A line that is only the name of an offer: newsletter, subscription, donation, app.",
    why="It is the text of a button or the heading of a box.",
    points=STRONG,
    level=Level.STANDARD,
    frame=r"^\W*\L<cues>(?:\W+(?:this link )?opens (?:in )?an? new (?:tab|window))?\W*$",
    cues=(
        # English
        *("newsletter", "newsletters", "our newsletter", "free newsletter", "free newsletters", "email newsletter"),
        *("email newsletters", "e-mail newsletter", "e-mail newsletters", "newsletter signup", "newsletter sign up"),
        *("newsletter sign-up", "more newsletters", "all newsletters", "subscribe to newsletters", "subscribe", "subscribe!"),
        *("subscribe to", "subscribe to:", "subscribe via", "subscribe via email", "subscribe by email", "subscribe to this blog"),
        *("subscribe via e-mail", "subscribe via rss", "subscribe to our rss feed", "subscribe in a reader", "or subscribe by"),
        *("or subscribe via email", "subscribe to our feed", "subscribe to our magazine", "subscribe for full access"),
        *("subscription", "subscriptions", "gift subscription", "gift subscriptions", "give a gift subscription"),
        *("give a gift", "give the gift of", "digital subscription", "print subscription", "risk-free trial", "free trial"),
        *("free trial issue", "risk-free trial issue", "start your free trial", "get access", "get full access", "subscriber services"),
        *("donate", "donate!", "make a donation", "support us", "support our work", "support our journalism", "become a member"),
        *("become a sponsor", "become a patron", "become a supporter", "become a subscriber", "become a fan", "join the club"),
        *("get involved", "mobile app", "mobile apps", "download the app", "download our app", "get the app", "get our app"),
        *("download on the app store", "available on the app store", "get it on google play", "available on google play"),
        *("puzzles & games", "games & puzzles", "daily crossword", "today's crossword", "daily sudoku", "take the quiz"),
        *("enter to win", "zum quiz", "zum rätsel", "buy the book", "order a catalog", "book tickets", "buy tickets", "get tickets", "podcasts"),
        # German
        *("newsletter abonnieren", "newsletter bestellen", "newsletter anmelden", "newsletter anmeldung", "newsletteranmeldung"),
        *("newsletter-anmeldung", "newsletter abo", "newsletter-abo", "newsletter abonnement", "zum newsletter", "abonnieren"),
        *("unser newsletter", "kostenloser newsletter", "kostenlosen newsletter bestellen", "gratis-newsletter", "abo", "abos"),
        *("abonnement", "abonnements", "abo bestellen", "abo abschließen", "abo verschenken", "abo schenken", "abo & shop", "abo-shop"),
        *("abo/shop", "aboshop", "geschenkabo", "geschenk-abo", "probeabo", "probe-abo", "digital-abo", "digitalabo", "jahresabo"),
        *("gratis-abo", "prämien-abo", "online-abo", "online-abo bestellen", "e-paper", "epaper", "e-mail-abo", "abo-service"),
        *("magazin bestellen", "ausgabe bestellen", "einzelhefte bestellen", "heft bestellen", "zum shop", "spenden", "online spenden"),
        *("spenden sie", "unterstützen", "unterstütze uns", "unterstützen sie uns", "mitglied werden", "fördermitglied werden"),
        *("zur app", "app herunterladen", "gewinnspiel", "gewinnspiele", "zum gewinnspiel", "neu anmelden", "kostenlos anmelden"),
        # French, Spanish, Portuguese, Italian, Polish, Dutch
        *("s'abonner", "je m'abonne", "abonnez-vous", "inscription newsletter", "s'inscrire", "s'inscrire à la newsletter"),
        *("faire un don", "suscríbete", "suscribirse", "suscripción", "suscripciones", "suscribirme", "boletín", "dona", "donar"),
        *("assine", "assinar", "iscriviti", "abbonati", "iscriviti alla newsletter", "prenumerata", "subskrybuj", "wesprzyj nas"),
        *("zapisz się", "zapisz się do newslettera", "abonneren", "word abonnee", "nieuwsbrief", "doneer"),
    ),
    drops=("Newsletter", "SUBSCRIBE", "Abo bestellen", "Give a gift subscription", "Suscríbete", "Zapisz się"),
    keeps=("The newsletter that changed a village", "Support and QA", "Vote"),
    caution="A heading of one such word inside an article on marketing or fund-raising.",
)

SUBSCRIBE = CueRule(
    id="promo.subscription",
    summary="An invitation to subscribe.",
    why=_WHY,
    points=STRONG,
    level=Level.STANDARD,
    longest=25,
    frame=r"^[^\w\"]*(?:(?:or|or,|please|jetzt|hier) )?(?:\L<cues>(?! \L<not_ours>)(?!\w)[^.?\"]{0,90}[^\w\"]*|(?:[\w&'-]+ ){0,3}\L<cues>(?: - .{0,30})?!?)$",
    lists={"not_ours": ("a ", "an ", "all ", "any ", "events", "topics", "messages", "kann", "können", "konnte", "muss", "müssen")},
    cues=(
        *("subscribe to", "subscribe via", "subscribe by", "subscribe for", "subscribe now", "subscribe today", "subscribe and"),
        *("never miss a story", "never miss a post", "never miss an update", "never miss an episode", "never miss an article"),
        *("abonniere", "abonnieren sie", "abonnieren", "abonnez-vous", "inscrivez-vous pour", "suscríbete", "suscríbase", "iscriviti", "abbonati"),
        *("zapisz się", "subskrybuj", "abonneer je", "inscreva-se"),
    ),
    drops=("Subscribe to The Daily Planet", "Podcast abonnieren", "Suscríbete y te enviamos las noticias del día"),
    keeps=("Subscribers to the theory are few", "Das kann man auch abonnieren.", "Subscribe to a topic and publish a message"),
)

CALL = CueRule(
    id="promo.call",
    summary="A line that is, or ends in, a call to order, book, register, give or play at once.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    longest=30,
    frame=(
        r"(?:^[^\w\"]*|[-:!?.,|] )(?:(?:click here|click|tap) to \L<cues>|\L<cues>(?: (?:your|yours|it|a|copy|tickets|online)){0,2}"
        r" (?:now|today|here|for free|ahora|aquí|ora|subito|teraz|nu)|\L<soon> (?:[\w-]+ ){0,2}?\L<cues>)"
        r"(?:[^\w\"]*|(?:!| -| &|:| \+| \|)[^.\"]{0,60})$"
    ),
    lists={"soon": ("jetzt", "hier", "gleich", "sofort", "heute noch")},
    cues=(
        *("subscribe", "sign up", "register", "join", "join us", "enroll", "order", "pre-order", "preorder", "buy", "book", "shop"),
        *("donate", "apply", "enter", "play", "listen", "download", "get", "reserve", "get tickets", "book your place"),
        *("anmelden", "abonnieren", "bestellen", "spenden", "registrieren", "testen", "kaufen", "buchen", "sichern", "schenken"),
        *("verschenken", "mitmachen", "reinhören", "anhören", "herunterladen", "downloaden", "spielen", "mitspielen", "shoppen"),
        *("unterstützen", "teilnehmen", "gewinnen", "mitglied werden", "zuschlagen", "eintragen", "vorbestellen", "mitdiskutieren", "e-paper lesen"),
        *("suscríbete", "compra", "dona", "regístrate", "iscriviti", "abbonati", "zapisz się", "zamów", "kup", "abonneer", "bestel"),
    ),
    drops=("Register now", "Free newsletter. Sign up now!", "Jetzt buchen - und 20 Euro sparen!", "Die besten Tipps: jetzt gratis testen"),
    keeps=("Voters who have moved should register now.", "You can book now or wait", "He shouted: act, now or never"),
)

UPDATES = CueRule(
    id="promo.updates",
    summary="An offer of the latest news, stories, deals or alerts.",
    why=_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    longest=40,
    frame=ADDRESS + r" (?:\w+ ){0,3}?\L<fresh>(?!\w)[^.!?\"]{0,50}?(?<!\w)\L<cues>(?!\w)",
    lists={
        "verbs": ("get", "sign up for", "receive", "don't miss", "never miss", "be the first to", "stay up to date", "erhalte", "erhalten sie", "recibe"),
        "fresh": ("latest", "breaking", "daily", "top", "regular", "weekly", "free", "exclusive", "neuesten", "aktuellen", "neueste"),
    },
    cues=("news", "updates", "stories", "headlines", "alerts", "deals", "news and", "nachrichten", "noticias", "coupons"),
    drops=("Get the latest news straight to your phone.", "Receive breaking news alerts", "Get free updates"),
    keeps=("He got the latest news from a neighbour.", "The latest updates fix two bugs.", "Get the latest version of the driver."),
    caution="A step in a manual that tells how to fetch updates.",
)

NETWORKS = ("twitter", "facebook", "instagram", "youtube", "linkedin", "pinterest", "tumblr", "tiktok", "telegram", "whatsapp")

FOLLOW_US = CueRule(
    id="promo.follow-us",
    summary="An invitation to follow the site on its networks.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    longest=25,
    frame=r"^[^\w\"]*(?:\L<networks>:? )?(?:please |also )?\L<cues>(?:\W*$|[^\w\"]*\L<where>(?!\w)[^\"]*$|[^\w\"]*@\w)",
    lists={
        "networks": NETWORKS,
        "where": (
            *("on", "via", "at", "in", "here", "auf", "bei", "über", "auch", "hier", "sur", "en", "su", "na", "op", "no", "there"),
            *NETWORKS,
        ),
    },
    cues=(
        *("follow us", "follow me", "like us", "like me on facebook", "find us on", "find me on", "join us on", "join me on"),
        *("connect with us", "connect with me", "check us out on", "visit us on", "watch us on", "subscribe to us on"),
        *("folge uns", "folgen sie uns", "folgt uns", "folge mir", "besuche uns auf", "besuchen sie uns auf", "suivez-nous"),
        *("síguenos", "siga-nos", "seguici", "obserwuj nas", "śledź nas", "polub nas", "volg ons"),
    ),
    drops=("Follow us on Facebook", "Folgen Sie uns bei Instagram!", "Follow me @janedoe", "YouTube Join us on YouTube"),
    keeps=("Follow us as we travel down the river.", "Like us, the bears sleep when nights grow long.", "Follow manufacturers instructions"),
)

FOLLOW = CueRule(
    id="promo.follow",
    summary="An invitation to follow a named person or site on a network.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    longest=16,
    frame=(
        r"^[^\w\"]*(?:please |(?:you can )?also |you can )?(?:follow|like|find|obserwuj|suivez|sigue a|folge|folgen sie) (?:[\w@&.,'-]+ ){1,7}"
        r"(?:on|na|sur|en|auf|bei) \L<cues>(?!\w)(?:(?:,| and| &| or|:)* ?(?:on )?(?:@[\w.]+|\L<cues>))*[^\w\"]*$"
        r"|^(?:[\w&.'-]+ ){1,4}(?:auf|bei) \L<cues>(?: und \L<cues>)? folgen\W*$"
    ),
    cues=NETWORKS,
    drops=("Follow Jane Doe on Twitter @janedoe", "Follow @janedoe and @thepaper on Twitter.", "Find the Daily Planet on Facebook"),
    keeps=("Follow the jump for the results.", "Police follow protesters on Twitter.", "Follow politics on Twitter and you will despair"),
)

HANDLE = CueRule(
    id="promo.follow-handle",
    summary="A button that follows a handle.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    frame=r"^[^\w\"@]*\L<cues> ?[\w.]{2,30}(?:(?:,| and|, and) @[\w.]+)*\W*$",
    cues=("follow @", "follow me @", "folge @", "tweet to @"),
    drops=("Follow @janedoe", "Follow @janedoe and @thepaper"),
    keeps=("Follow @janedoe for a week and you will see what she means.", "May 3, 2011 9:15 AM Follow @janedoe"),
)

APP = CueRule(
    id="promo.app",
    summary="An invitation to install the site's app.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    longest=30,
    frame=(
        rf"(?:{ADDRESS}[^.!?\"]{{0,70}}?(?<!\w)\L<ours> (?:[\w-]+ ){{0,3}}?(?:\w+-)?\L<cues>(?!\w)"
        r"|^[^\w\"]*get the (?:[\w-]+ ){0,4}?\L<cues>(?: (?:from|on|in|for|now|today) .{0,40})?[^\w\"]*$)"
    ),
    lists={
        "verbs": (
            *("download", "get", "install", "try", "hol dir", "hol' dir", "holen sie sich", "lade", "laden sie", "jetzt"),
            *("téléchargez", "descarga", "descárgate", "scarica", "pobierz", "baixe"),
        ),
        "ours": (
            *("our", "our free", "our new", "the official", "the free", "via the", "with the", "unsere", "die offizielle"),
            *("die kostenlose", "die neue", "notre", "nuestra", "la nostra", "naszą", "nosso"),
        ),
    },
    cues=("app", "apps", "aplicación", "application", "aplikację", "aplicativo"),
    drops=("Download our free app for iPhone and Android", "Hol dir die offizielle Vereins-App!"),
    keeps=("Download the app, open it and tap the gear.", "Our app was written in two weeks.", "The new app gets you home."),
    caution="A step in a manual that tells which app to install.",
)

PODCAST = CueRule(
    id="promo.podcast",
    summary="An invitation to hear the site's podcast.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    longest=35,
    frame=ADDRESS + r" [^.!?\"]{0,70}?(?<!\w)(?:\L<cues>\W*$|(?:\L<ours>) (?:[\w-]+ ){0,3}\L<cues>(?!\w))",
    lists={
        "verbs": (
            *("listen", "subscribe", "follow", "tune in", "check out", "download", "hear", "catch", "hör", "hört", "hören sie"),
            *("abonniere", "abonnieren sie", "écoutez", "escucha", "ascolta", "posłuchaj", "luister"),
        ),
        "ours": ("our", "your", "my", "apple", "google", "unseren", "unserem", "unser", "notre", "nuestro", "il nostro", "naszego", "onze"),
    },
    cues=("podcast", "podcasts", "podcastu"),
    drops=("Listen to our podcast every Friday", "Follow the show wherever you get your podcasts.", "Hören Sie unseren Podcast"),
    keeps=("He listens to our podcast while he milks the cows.", "In the podcast she tells how it began."),
)

PUZZLE = CueRule(
    id="promo.puzzle",
    summary="An invitation to play the site's puzzles, games or quizzes.",
    why=_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    longest=60,
    frame=ADDRESS + r" [^.!?\"]{0,40}?\L<ours>(?: [^.!?\"]{0,50})? (?:[\w-]+[ -])?\L<cues>(?!\w)",
    lists={
        "verbs": (
            *("play", "try", "solve", "take", "test yourself", "test", "challenge yourself", "have a go", "enjoy"),
            *("spiele", "spielen sie", "löse", "lösen sie", "teste", "testen sie", "rätseln sie", "jouez", "juega", "gioca", "zagraj"),
        ),
        "ours": (
            *("our", "your knowledge", "ihr wissen", "dein wissen", "today's", "this week's", "the latest", "the daily", "daily", "free online", "'s", "range of", "selection of"),
            *("collection of", "unser", "unsere", "unseren", "unserem", "das tägliche", "nos", "nuestros", "i nostri", "nasz"),
        ),
    },
    cues=(
        *("puzzle", "puzzles", "crossword", "crosswords", "sudoku", "sudokus", "quiz", "quizzes", "word game", "word games"),
        *("brain teasers", "brainteasers", "solitaire", "mahjong", "kreuzworträtsel", "rätsel", "mots croisés", "crucigrama"),
        *("cruciverba", "krzyżówka", "online games", "daily games", "free games", "online-spiele"),
    ),
    drops=(
        "Play our daily crossword",
        "Play the Gazette's range of puzzles and start the day awake. Warm up with the quick crossword.",
        "Testen Sie Ihr Wissen in unserem Quiz!",
    ),
    keeps=(
        "Play the harp in the temple to solve the puzzle.",
        "Many patients play sudoku to keep their minds awake.",
        "Try fresh herbs or dried spices for a new flavour.",
    ),
)

SUPPORT = CueRule(
    id="promo.support",
    summary="A plea for money or help for the site itself.",
    why=_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    longest=60,
    frame=OFFER,
    lists={
        "verbs": (
            *("support", "help support", "help", "help us", "donate", "make your", "consider", "give"),
            *("become a", "your support", "your donation", "your gift", "unterstütze", "unterstützen sie", "unterstützt", "hilf"),
            *("mit ihrer spende", "mit einer spende", "mit deiner spende", "mit ihrem beitrag"),
            *("helfen sie", "helft", "spende", "spenden sie", "soutenez", "apoya", "sostieni", "wesprzyj", "steun", "apoie"),
        ),
    },
    cues=(
        *("our journalism", "our work", "the work of", "our newsroom", "our reporting", "our advertisers", "our sponsors", "our mission"),
        *("independent journalism", "quality journalism", "local journalism", "this site", "this website", "this blog", "our site"),
        *("our website", "us on patreon", "tax-deductible donation", "donation today", "making a donation", "supporting us", "helps us keep"),
        *("unsere arbeit", "unserer arbeit", "unseren journalismus", "unabhängigen journalismus", "unsere redaktion", "unser projekt"),
        *("unserem projekt", "diese seite", "diesen blog", "notre travail", "notre journal", "nuestro trabajo", "nuestro periodismo"),
        *("helps us continue", "helps us to keep", "uns mit einer spende", "uns mit ihrer spende", "il nostro lavoro", "naszą pracę", "ons werk", "nosso trabalho"),
    ),
    drops=("Support our journalism", "Please help us keep this site free of charge.", "Unterstützen Sie unsere Arbeit mit einer Spende!"),
    keeps=(
        "Readers support our work with letters and cakes.",
        "The firm has made a donation to the Red Cross.",
        "Support the value with one hand.",
    ),
    caution="An appeal that is itself the text of the page.",
)

EVENT = CueRule(
    id="promo.event",
    summary="An invitation to come to the site's own event or to get tickets.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    longest=30,
    frame=ADDRESS + r" [^.!?\"]{0,60}?(?<!\w)\L<ours> (?:[\w-]+ ){0,3}\L<cues>(?!\w)",
    lists={
        "verbs": (
            *("join us", "join", "register", "sign up", "book", "get", "buy", "reserve", "don't miss", "come to", "meet us", "visit us"),
            *("sichern sie sich", "sichere dir", "besuchen sie", "buchen sie", "buche", "verpassen sie nicht", "réservez", "reserva"),
        ),
        "ours": ("our", "your", "unser", "unsere", "unseren", "ihr", "ihre", "dein", "deine", "nos", "nuestro", "tu", "vos"),
    },
    cues=(
        *("webinar", "webinars", "event", "events", "conference", "workshop", "workshops", "open day", "summit", "seat", "spot", "booth", "live blog"),
        *("ticket", "tickets", "veranstaltung", "veranstaltungen", "seminar", "seminare", "entradas", "billets"),
    ),
    drops=("Join us for our free webinar on Thursday", "Get your tickets at the box office or here", "Sichern Sie sich Ihr Ticket"),
    keeps=("Tickets: $25", "Tickets for the general public go on sale in May.", "Visitors joined us for our open day in 1999."),
)

BARGAIN = CueRule(
    id="promo.offer",
    summary="An offer with a bait: money off, a gift, a trial, full access.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    longest=30,
    frame=ADDRESS + r"(?!\w)[^?\"]{0,120}?(?:(?<!\w)|(?=%))\L<cues>(?!\w)",
    lists={
        "verbs": (
            *("get", "buy", "order", "book", "shop", "join", "subscribe", "register", "sign up", "listen", "pre-order", "preorder"),
            *("start", "claim", "enter", "try", "give", "receive", "save", "enjoy", "unlock", "download", "sichern sie sich", "sichere dir", "bestellen sie", "bestelle"),
            *("jetzt", "sparen sie", "testen sie", "teste", "lesen sie", "profitieren sie", "consigue", "obtenez", "profitez"),
        )
    },
    cues=(
        *("and save", "& save", "% off", "free gift", "free trial", "free issue", "free issues", "free sample", "free shipping"),
        *("months for", "weeks for", "months free", "weeks free", "days free", "free ebook", "free e-book", "free whitepaper", "free white paper", "risk-free", "print and digital", "unlimited access"),
        *("full access", "unlimited digital access", "chance to win", "could win", "our competition", "our contest", "our giveaway", "our prize draw", "by clicking here", "gift card", "your own copy", "promo code", "your first order", "your order", "day trial", "month trial", "issues for"),
        *("und sparen", "gratis testen", "kostenlos testen", "gratis lesen", "geschenk sichern", "unverbindlich testen", "wochen gratis", "monate gratis", "wochen kostenlos", "tage kostenlos", "im abo", "digital-abo"),
        *("prueba gratis", "essai gratuit", "sans engagement"),
    ),
    drops=("Order today and save 20%", "Pre-order the book, out in June, by clicking here.", "Join the list & get a free gift!"),
    keeps=("Shops that offer 20 % off see more visitors.", "Get up early and the house is yours.", "Get all ten posters for 120 dollars."),
)

FREEBIE = CueRule(
    id="promo.freebie",
    summary="A line that names something free to take away.",
    why=_WHY,
    points=STRONG,
    level=Level.STANDARD,
    frame=r"^[^\w\"]*(?:\d+ |a |your |ihr |dein )?\L<free> (?:[\w-]+ ){0,3}?(?:[\w]+-)?\L<cues>(?:[ :-]*(?:zum \w+|now|today|here|download))?[^\w\"]*$",
    lists={"free": ("free", "complimentary", "gratis", "kostenlos", "kostenloses", "kostenlose", "kostenloser", "gratuit")},
    cues=(
        *("cd", "dvd", "ebook", "ebooks", "e-book", "whitepaper", "whitepapers", "webinar", "webinars", "catalog", "catalogue", "gift"),
        *("sample", "samples", "trial", "trial issue", "report", "newsletter", "shipping", "e-mail course", "email course", "probeheft"),
    ),
    drops=("Free study guide CD", "Kostenloses Whitepaper zum Herunterladen"),
    keeps=("Free speech in the age of the report", "free pass.", "A free newsletter for every tenant was among the demands"),
)

FORMATS = CueRule(
    id="promo.download",
    summary="A link to the same article in another file format.",
    why="It offers the text that stands here already.",
    points=STRONG,
    level=Level.STANDARD,
    frame=(
        r"^[^\w\"]*(?:(?:download|save|télécharger|descargar|scarica|pobierz|speichern|lesen)(?: (?:this|the|cet|esta?) \w+| \w+)?"
        r" (?:as|in|au format|en|en formato|im format|w formacie|in formato) (?:an? )?\L<cues>"
        r"|(?:\w+ )?als \L<cues>(?:-datei)? (?:herunterladen|speichern|laden|downloaden))\W*$"
    ),
    cues=("pdf", "epub", "mobi", "kindle"),
    drops=("Download this article as PDF", "Artikel als PDF herunterladen", "Descargar en PDF"),
    keeps=("Save the file as PDF and mail it to the printer", "The report is out in EPUB."),
)

IN_PRINT = CueRule(
    id="promo.in-print",
    summary="A pointer to the full text in the printed magazine.",
    why=_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    longest=40,
    frame=(
        r"^[^\w\"]*(?:(?:(?:den|die|das|alles|weitere) (?:[\w-]+ ){0,4}|mehr (?:[\w-]+ ){0,3})?\L<read>) [^.!?\"]{0,50}?(?<!\w)(?:in|im|of) (?:the|our|der|unserer|dem|unserem|aktuellen|neuen)"
        r" (?:[\w-]+ ){0,4}?(?:[\w/]+[ -])?\L<cues>(?!\w)"
    ),
    lists={"read": ("read", "read the", "read more", "lesen sie", "lest ihr", "liest du", "lesen", "finden sie", "gibt es")},
    cues=("issue", "print edition", "printed edition", "magazine", "ausgabe", "heft", "printausgabe", "e-paper"),
    drops=("Read the full story in the June issue", "Den ganzen Beitrag lesen Sie in der neuen Mai-Ausgabe."),
    keeps=("He read of it in the last issue of a local paper.", "In der Ausgabe von 1910 fehlt das Kapitel."),
)

ACCESS = CueRule(
    id="promo.access",
    summary="What a subscription or an account would open.",
    why=_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    longest=60,
    frame=(
        r"^[^\w\"]*(?:(?:with|mit|con|avec|z) \L<your> (?:[\w-]+ ){0,2}?\L<cues>(?!\w)"
        r"|(?:bitte )?(?:melden sie sich|melde dich|registrieren sie sich|loggen sie sich)[^.!?\"]{0,30}, um [^.!?\"]{0,40}?\L<cues>(?!\w))"
    ),
    lists={"your": ("your", "ihrem", "deinem", "tu", "su", "votre", "ton")},
    cues=(
        *("subscription", "membership", "abo", "abonnement", "digital-abo", "suscripción", "zugriff", "zugang", "weiterzulesen"),
        *("weiterlesen", "weiter zu lesen"),
    ),
    drops=("With your subscription you read all we write.", "Bitte melden Sie sich an, um vollen Zugriff auf alle Texte zu haben."),
    keeps=("With a subscription he could read at home.", "Bitte melden Sie sich bis zum 5. Mai an."),
)

TALK = CueRule(
    id="promo.join",
    summary="An invitation to join the site's community.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    frame=r"^[^\w\"]*(?:\d+ comments? )?\L<cues>(?!\w)[^.?\"]{0,40}$",
    cues=(
        *("join the conversation", "join the discussion", "join the debate", "join the club", "join our community", "join our group", "join our forum"),
        *("join our team", "join our facebook group", "join our whatsapp", "join our telegram", "diskutieren sie mit", "diskutiere mit"),
        *("join over", "join more than", "schließe dich", "werde teil", "werden sie teil", "werde mitglied", "werden sie mitglied", "werde fan"),
    ),
    drops=("Join the conversation", "Join our community today!", "Werden Sie Mitglied!"),
    keeps=("Join the discussion board to the wall with two long screws, then sand it.", "They joined the club in May."),
)

RULES: tuple[Rule, ...] = (
    *(NEWSLETTER, OUR_NEWSLETTER, MAIL_FORM, LABEL, SUBSCRIBE, CALL, UPDATES, FOLLOW_US, FOLLOW, HANDLE, APP, PODCAST, PUZZLE, SUPPORT),
    *(EVENT, BARGAIN, FREEBIE, FORMATS, IN_PRINT, ACCESS, TALK),
)
