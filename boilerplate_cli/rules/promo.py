"""Promotion: lines in which the site asks its reader to subscribe, follow, play, listen, install, come, give or buy.

What makes a promo is the address: an imperative at the start of the line ("sign up", "abonnieren Sie"), followed
by what the site has to offer ("our newsletter", "your inbox"). Text *about* newsletters, puzzles or donations is
written in the third person or the past tense, or it is quoted; it stays. So do instructions in recipes and manuals.

Switch the family off for sales letters, catalogues, event listings and collections of advertisements.
"""

from __future__ import annotations

from boilerplate_cli.rule import CERTAIN, HINT, STRONG, SURE, CueRule, Level, Rule
from boilerplate_cli.text import listed

# A line that addresses its reader: "please", "Like this story?" or "To hear more," may stand before the verb, no
# quotation mark may (speech is part of a story).
ADDRESS = (
    r"^[^\w\"]*(?:[^.!?:,\"]{1,60}[?!:] )?(?:(?:to|for|if|um|wenn|pour|para) [^.!?\"]{1,80}, )?"
    r"(?:(?:please|then|or|so|and|just|why not|you can(?: also)?|also|bitte|dann),? )?\L<verbs>(?!\w)"
)
# What is on offer follows in the same sentence, and it is not somebody else's: "subscribe to their newsletters".
OFFERED = (
    ADDRESS
    + r"(?! (?:to |for |on )?(?:a(?! nuestr| noss| la )|an|any|their|his|her|its|several) | (?:to|for) your )"
    + r"[^.!?\"]{0,200}?(?<!\w)\L<cues>(?!\w)"
)
# ... or it is the site's own: "our app".
OURS = ADDRESS + r"[^.!?\"]{0,70}?(?<!\w)\L<ours> (?:[\w-]+ ){0,3}?(?:\w+-)?\L<cues>(?!\w)"
OUR = listed(
    "our, unser, unsere, unseren, unserem, unserer",
    "notre, nos, nuestro, nuestra, nuestros, nuestras, la nostra, il nostro, i nostri, nasz, naszą, nosso, nossa",
    "onze",
)

_WHY = "The site speaks to its reader for its own sake; the line would stand in any other article too."

NEWSLETTER = CueRule(
    id="promo.newsletter",
    summary="An invitation to get the site's newsletter or mails.",
    why=_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    longest=60,
    frame=OFFERED,
    lists={
        "verbs": listed(
            "sign up, signup, subscribe, register, join, get, receive, opt in, keep up, stay, add your name",
            "never miss, don't miss, don't forget to get, don't forget to subscribe, be the first",
            "help your friends, click here, delivered, watch for us, get inspired",
            "thank you for subscribing, thanks for subscribing, thank you for signing up, thanks for signing up",
            "abonniere, abonnieren, bestelle, bestellen, melde dich, melden sie sich, meldet euch, erhalte",
            "erhalten sie, registriere dich, registrieren sie sich, trage dich, tragen sie sich, hol dir",
            "holen sie sich, lass dir, lassen sie sich, bleib, bleiben sie, verpasse, verpassen sie, stellen sie",
            "möchten sie, kennst du, kennen sie, jetzt für, jetzt zum, jetzt den, jetzt unseren, hier den",
            "hier unseren, hier können sie, hier kannst du, hier geht es, hier geht's, hier gelangen sie",
            "kostenlosen, mit eintragung, abonnez-vous, inscrivez-vous, recevez, s'inscrire, suscríbete",
            "suscríbase, regístrate, recibe, apúntate, assine, inscreva-se, cadastre-se, receba, iscriviti, ricevi",
            "zapisz się, zamów, subskrybuj, schrijf je in, meld je aan, abonneer je, ontvang",
        )
    },
    cues=listed(
        "newsletter, newsletters, mailing list, mailinglist, email list, e-mail list, to your inbox, in your inbox",
        "into your inbox, your email inbox, email updates, e-mail updates, email alerts, e-mail alerts",
        "updates by email, updates via email, posts by email, posts via email, daily digest, daily briefing",
        "free by email, free by e-mail, entries by email, entries by e-mail, per e-mail erhalten, whatsapp-kanal",
        "whatsapp-channel, whatsapp channel, telegram-kanal, telegram channel, push-nachrichten, push notifications",
        "rss feed, by rss, via rss, postfach, newslettera, infolettre, boletín, boletim, nieuwsbrief, biuletyn",
    ),
    drops=(
        "Sign up for our newsletter and never miss a story",
        "Like what you read? Subscribe to the weekly newsletter.",
        "Melden Sie sich für unseren Newsletter an. Er ist kostenlos. Sie können ihn jederzeit abbestellen.",
        "Inscrivez-vous à notre newsletter hebdomadaire",
    ),
    keeps=(
        "She signed up for our newsletter in May and never opened one.",
        "The museum sends a newsletter to its 4,000 members every month.",
        '"Subscribe to our newsletter," read the note on the door.',
        "Subscribe to your competitors' newsletters to see how they do it.",
        "Get your inbox under control in a week",
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
    frame=(
        r"^[^\w\"]*(?:(?:with|in|through|mit|über|avec|con) )?\L<ours> (?:[\w-]+ ){0,3}(?:\w+-)?\L<cues>(?!\w)"
        r"[^.\"]{0,60}(?<!\w)\L<reader>(?!\w)"
    ),
    lists={
        "ours": ("my", "mein", "meinem", *OUR),
        "reader": listed("you, your, sie, ihnen, ihr, dich, dir, dein, euch, vous, votre, te, tu"),
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
    frame=ADDRESS + r"[^.!?\"]{0,20}?(?<!\w)\L<cues>(?!\w)[^.!?\"]{0,40}\L<aims>(?!\w)",
    lists={
        "verbs": listed("enter, type, type in, leave, submit, add, by entering, gib, geben sie, trage, tragen sie"),
        "aims": listed(
            "subscribe, sign up, follow, join our, newsletter, updates, notifications, new posts",
            "folgen, abonnieren, neue beiträge, neuen beiträgen, benachrichtigungen",
        ),
    },
    cues=listed(
        "your email, your e-mail, your email address, your e-mail address, deine e-mail-adresse, ihre e-mail-adresse",
        "deine mailadresse, ihre mailadresse, deine e-mail, ihre e-mail",
    ),
    drops=("Enter your email address to follow this blog", "Geben Sie Ihre E-Mail-Adresse ein, um dem Blog zu folgen."),
    keeps=("Enter your email address and press Next.", "Enter your email address to receive a code."),
)

UPDATES = CueRule(
    id="promo.updates",
    summary="An offer of the latest news, stories, deals or alerts.",
    why=_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    longest=40,
    frame=ADDRESS + r" (?:\w+ ){0,3}?\L<fresh>(?!\w)[^.!?\"]{0,50}?(?<!\w)\L<cues>(?!\w)(?! for (?:the|your))",
    lists={
        "verbs": listed(
            "get, sign up for, receive, don't miss, never miss, be the first to, stay up to date",
            "erhalte, erhalten sie, recibe",
        ),
        "fresh": listed("latest, breaking, daily, top, regular, weekly, free, exclusive, neuesten, aktuellen, neueste"),
    },
    cues=listed("news, updates, stories, headlines, alerts, deals, coupons, nachrichten, noticias"),
    drops=("Get the latest news straight to your phone.", "Receive breaking news alerts", "Get free updates"),
    keeps=(
        "He got the latest news from a neighbour.",
        "Get the latest updates for your phone",
        "Get the latest driver.",
    ),
    caution="A step in a manual that tells how to fetch updates.",
)

SUBSCRIPTION = CueRule(
    id="promo.subscription",
    summary="An invitation to subscribe.",
    why=_WHY,
    points=STRONG,
    level=Level.STANDARD,
    longest=25,
    frame=(
        r"^[^\w\"]*(?:(?:for|if) [^.!?\"]{1,70}, )?"
        r"(?:(?:or|or,|please|jetzt|hier|click here to|help your friends|you might want to|you may want to) )?"
        r"(?:\L<cues>(?! \L<other>)(?!\w)[^.?\"]{0,90}[^\w\"]*"
        r"|(?:[\w&'-]+ ){0,3}\L<cues>(?: - .{0,30})?!?)$"
    ),
    lists={
        "other": listed("a topic, a channel, an event, the event, events, topics, all, kann, muss, können, konnte"),
    },
    cues=listed(
        "subscribe to, subscribe via, subscribe by, subscribe for, subscribe now, subscribe today, subscribe and",
        "never miss a story, never miss a post, never miss an update, never miss an episode, never miss an article",
        "abonniere, abonnieren sie, abonnieren, abonnez-vous, inscrivez-vous pour, suscríbete, suscríbase, iscriviti",
        "abbonati, zapisz się, subskrybuj, abonneer je, inscreva-se, sign up to receive, sign up here to receive",
        "sign up for our, signup for our, sign up now to, sign up here to, sign up today to, register to receive",
        "sign up by email, sign up for email, sign up for e-mail, sign up for free",
    ),
    drops=(
        "Subscribe to The Daily Planet",
        "Help your friends sign up to receive the Harbour News",
        "Podcast abonnieren",
        "Suscríbete y te enviamos las noticias del día",
    ),
    keeps=(
        "Subscribers to the theory are few",
        "Das kann man auch abonnieren.",
        "Subscribe to a topic and publish a message",
    ),
)

LABEL = CueRule(
    id="promo.label",
    summary="A line that only names an offer: a newsletter, a subscription, the printed edition on screen.",
    why="It is the heading of a box or the text of a button.",
    points=STRONG,
    level=Level.STANDARD,
    frame=r"^\W*(?:\L<kinds>[ -]){0,3}\L<cues>(?:[ /&+-]{1,3}\L<deeds>)?\W*$",
    lists={
        "kinds": listed(
            "free, our, all, more, weekly, daily, e, email, e-mail, give a, gift, digital, print, risk-free",
            "renew your",
            "about our, manage your, manage, mobile, get our, rss, site, redaktions, alle informationen zum, alle",
            "infos zum",
            "unsere, unseren, presse, wöchentlicher, täglicher",
            "subscribe to, unser, mein, meine, zum, kostenloser, kostenlosen, gratis, online, digital, probe",
            "geschenk, jahres, prämien, inscription, inscription à la, s'inscrire à la, iscriviti alla",
            "zapisz się do",
        ),
        "deeds": listed(
            "signup, sign up, sign-up, subscribe, service, services, trial, abonnieren, bestellen, anmelden",
            "anmeldung, abo, abonnement, abschließen, verschenken, schenken, shop, archive, archives",
            "abbestellen, abmelden, this link opens in a new tab",
        ),
    },
    cues=listed(
        "newsletter, newsletters, newslettera, subscription, subscriptions, abo, abos, abonnement, abonnements",
        "newsletteranmeldung, newsletterabo, probeabo, geschenkabo, digitalabo, jahresabo, onlineabo, aboshop, e-paper",
        "epaper, nieuwsbrief, boletín, suscripción, suscripciones, prenumerata, email updates, e-mail updates",
        "email alerts, e-mail alerts, news alerts, mobile alerts, rss feed, rss feeds, rss-feed, rss-feeds",
    ),
    drops=("Newsletter", "ABO VERSCHENKEN", "Geschenk-Abo", "Give a gift subscription"),
    keeps=("The newsletter that changed a village", "Newsletters of the war years", "Subscription television"),
    caution="A heading of one such word inside an article on marketing.",
)

BUTTON = CueRule(
    id="promo.button",
    summary="The text of a button that subscribes, gives, installs or orders.",
    why="A reader can press it on the page; in a text it does nothing.",
    points=STRONG,
    level=Level.STANDARD,
    cues=listed(
        "subscribe, subscribe to, subscribe via, subscribe in a reader, subscribe for full access, give a gift",
        "give the gift of, free trial, risk-free trial, free trial issue, risk-free trial issue",
        "start your free trial, get access, get full access, subscriber services, donate, make a donation",
        "support us, support our work, become a member, become a sponsor, become a patron, become a supporter",
        "become a subscriber, become a fan, download the app, download our app, get the app, get our app",
        "download on the app store, get it on google play, available on the app store, available on google play",
        "puzzles & games, games & puzzles, daily crossword, today's crossword, daily sudoku, take the quiz",
        "enter to win, buy the book, order a catalog, book tickets, buy tickets, get tickets, book now, play now",
        "enter now, enter to win, get it now, get started now, download it today, save for later, buy back issues",
        "order a copy, order your copy, order back issues, buy the print, buy the magazine, pre-order now, shop now",
        "shop at amazon, sign up now for free, join for free, join free, join today, try it free, try it for free",
        "try for free, start free trial, view plans, gift subscriptions, become a volunteer, sponsor us",
        "become a partner, donate now, give now, ways to give, buy me a coffee, buy us a coffee, tip jar, leave a tip",
        "support this site, support this blog, support the author, listen on spotify, listen on apple podcasts",
        "subscribe on youtube, subscribe on itunes, subscribe on apple podcasts, subscribe in itunes, pin it for later",
        "pin for later, zum download, zum angebot, zum newsletter, zum podcast, zur anmeldung, zur bestellung",
        "zum probeabo, zum abo, gratis eintragen, gratis anmelden, gratis testen, kostenlos testen, jetzt testen",
        "tickets sichern, ticket sichern, karten bestellen, hier bestellen, hier spenden, freund werden, pate werden",
        " abonnieren, magazin bestellen, ausgabe bestellen",
        "einzelhefte bestellen, heft bestellen, zum shop, spenden, online spenden, spenden sie, unterstützen",
        "unterstütze uns, unterstützen sie uns, mitglied werden, fördermitglied werden, zur app, app herunterladen",
        "gewinnspiele, zum gewinnspiel, zum quiz, zum rätsel, neu anmelden, kostenlos anmelden",
        "tickets bestellen, tickets kaufen, tickets buchen, noch kein abo",
        "s'abonner, je m'abonne, je m'inscris, s'inscrire, faire un don, suscríbete, suscribirse, suscribirme, dona",
        "donar, assine, assinar, iscriviti, abbonati, subskrybuj, wesprzyj nas, zapisz się, abonneren",
        "word abonnee, doneer",
    ),
    drops=("SUBSCRIBE", "Make a donation", "Suscríbete", "Zapisz się"),
    keeps=("Support and training", "Go and vote!", "SUPPORT LINE:", "Become a better runner"),
    caution="A heading of one such word inside an article on fund-raising.",
)

CALL = CueRule(
    id="promo.call",
    summary="A line that is, or ends in, a call to order, register, give or take part at once.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    longest=30,
    frame=(
        r"(?:^[^\w\"]*|[-:!?.,|] )(?:(?:click here|click|tap) to \L<cues>"
        r"|\L<cues>(?: (?:your|yours|it|a|copy|online|sie)){0,2}"
        r" (?:now|today|here|for free|jetzt|ahora|aquí|ora|subito|teraz|nu)|\L<soon> (?:[\w-]+ ){0,2}?\L<cues>)"
        r"(?:[^\w\"]*|(?:!| -| &| \+| \|)[^.\"]{0,60}| and (?:never miss|get|save|enjoy) [^.!?\"]{1,50}[.!]?)$"
    ),
    lists={"soon": ("jetzt", "hier", "gleich", "sofort", "heute noch")},
    cues=listed(
        "subscribe, sign up, register, join, join us, enroll, order, pre-order, preorder, buy, shop, donate, apply",
        "download, reserve, book tickets, book your tickets, get tickets, get your tickets, book your place",
        "book your seat, enter, play, listen, watch, try it, get it, get yours, claim, anmelden, abonnieren",
        "bestellen, spenden, registrieren, testen, kaufen, buchen, sichern",
        "schenken, verschenken, mitmachen, reinhören, anhören, herunterladen, downloaden, spielen, mitspielen",
        "shoppen, unterstützen, teilnehmen, gewinnen, mitglied werden, pate werden, zuschlagen, eintragen",
        "vorbestellen, mitdiskutieren, e-paper lesen, suscríbete, compra, dona, regístrate, iscriviti, abbonati",
        "zapisz się, zamów, kup, abonneer, bestel",
    ),
    drops=(
        "Register now",
        "Free newsletter. Sign up now!",
        "Full access for two months. Subscribe today and never miss a verdict.",
        "Jetzt buchen - und 20 Euro sparen!",
        "Die besten Tipps: jetzt gratis testen",
    ),
    keeps=(
        "Voters who have moved should register now.",
        "You can order now or wait",
        "Jetzt testen die Ärzte ein neues Mittel.",
    ),
)

BARGAIN = CueRule(
    id="promo.offer",
    summary="An offer with a bait: money off, a gift, a trial, a prize, full access.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    longest=40,
    frame=ADDRESS + r"[^?\"]{0,120}?(?!(?:and|&) save(?! (?:up to )?[$£€]?\d))(?:(?<!\w)|(?=%))\L<cues>(?!\w)",
    lists={
        "verbs": listed(
            "get, buy, order, book, shop, join, subscribe, register, sign up, listen, pre-order, preorder, start",
            "claim, enter, try, give, receive, save, enjoy, unlock, download, with your subscription",
            "make your pick, vote",
            "take our, tell us, answer, upload, fill out, complete, visit, use, don't miss, last chance to",
            "sichern sie sich, sichere dir, bestellen sie, bestelle, jetzt, sparen sie, testen sie, teste, lesen sie",
            "profitieren sie, melden sie sich, registrieren sie sich, mit ihrem abo, mit deinem abo",
            "consigue, con tu suscripción, obtenez, profitez, avec votre abonnement",
        )
    },
    cues=listed(
        "and save, & save, % off, free gift, free trial, free issue, free issues, free sample, free shipping",
        "months for, weeks for, issues for, months free, weeks free, days free, free ebook, free e-book",
        "free whitepaper, free white paper, risk-free, print and digital, unlimited access",
        "unlimited digital access, full digital access, chance to win, could win, our competition, our contest",
        "enter to win, win tickets, win a pair, win a copy, off your order, off your next, off your purchase",
        "free months",
        "our giveaway, our prize draw, first month free, 1st month free, first issue free, by clicking here",
        "your own copy, my book, our book, my new book, my cookbook",
        "our cookbook, our magazine, promo code, your first order, day trial",
        "month trial, gratis testen, kostenlos testen, gratis lesen, unverbindlich testen, geschenk sichern",
        "wochen gratis, monate gratis, wochen kostenlos, tage kostenlos, im abo, digital-abo, vollen zugriff",
        "kostenlosen zugriff, zugriff auf alle, um weiterzulesen, prueba gratis, sin límites",
        "contenidos exclusivos, essai gratuit",
    ),
    drops=(
        "Order today and save 20%",
        "Pre-order the book, out in June, by clicking here.",
        "Join the list & get a free gift!",
        "Bitte melden Sie sich an, um vollen Zugriff auf alle Texte zu haben.",
    ),
    keeps=(
        "Shops that offer 20 % off see more visitors.",
        "Buy used and save",
        "Get all ten posters for 120 dollars.",
        "Bitte melden Sie sich bis zum 5. Mai an.",
    ),
)

FREEBIE = CueRule(
    id="promo.freebie",
    summary="A line that names something free to take away.",
    why=_WHY,
    points=STRONG,
    level=Level.STANDARD,
    frame=(
        r"^[^\w\"]*(?:\d+ |a |your |ihr |dein )?\L<free> (?:[\w-]+ ){0,3}?(?:\w+-)?\L<cues>(?!\w)"
        r"(?:[ :-]*(?:zum \w+|now|today|here|download))?[^\w\"]*$"
    ),
    lists={"free": listed("free, complimentary, gratis, kostenlos, kostenlose, kostenloser, kostenloses, gratuit")},
    cues=listed(
        "cd, dvd, ebook, ebooks, e-book, whitepaper, whitepapers, webinar, webinars, catalog, catalogue, gift",
        "sample, samples, trial, trial issue, newsletter, shipping, e-mail course, email course, probeheft",
    ),
    drops=("Free study guide CD", "Kostenloses Whitepaper zum Herunterladen"),
    keeps=("Free speech in the age of the e-book", "free entry.", "A free newsletter was among the demands"),
)

IN_PRINT = CueRule(
    id="promo.in-print",
    summary="A pointer to the full text in the printed magazine.",
    why=_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    longest=40,
    frame=(
        r"^[^\w\"]*(?:(?:den|die|das|alles|weitere) (?:[\w-]+ ){0,4}|mehr (?:[\w-]+ ){0,3})?\L<read>"
        r" [^.!?\"]{0,50}?(?<!\w)(?:in|im) (?:the|our|der|unserer|dem|unserem|aktuellen|neuen)"
        r" (?:[\w-]+ ){0,4}?(?:[\w/]+-)?\L<cues>(?!\w)"
    ),
    lists={"read": listed("read, read the, read more, lesen sie, lest ihr, liest du, lesen, finden sie, gibt es")},
    cues=listed("issue, print edition, printed edition, magazine, ausgabe, heft, printausgabe, e-paper"),
    drops=("Read the full story in the June issue", "Den ganzen Beitrag lesen Sie in der neuen Mai-Ausgabe."),
    keeps=("He read of it in the last issue of a local paper.", "In der Ausgabe von 1910 fehlt das Kapitel."),
)

DOWNLOAD = CueRule(
    id="promo.download",
    summary="A link to the same article in another file format.",
    why="It offers the text that stands here already.",
    points=STRONG,
    level=Level.STANDARD,
    frame=(
        r"^[^\w\"]*(?:(?:download|save|télécharger|descargar|scarica|pobierz)(?: (?:this|the|cet|esta?) \w+| \w+)?"
        r" (?:as|in|au format|en|en formato|w formacie|in formato) (?:an? )?\L<cues>"
        r"|(?:\w+ )?als \L<cues>(?:-datei)? (?:herunterladen|speichern|laden|downloaden))\W*$"
    ),
    cues=("pdf", "epub", "mobi", "kindle"),
    drops=("Download this article as PDF", "Artikel als PDF herunterladen", "Descargar en PDF"),
    keeps=("Save the file as PDF and mail it to the printer", "The report is out in EPUB."),
)

APP = CueRule(
    id="promo.app",
    summary="An invitation to install the site's app.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    longest=30,
    frame=(
        OURS + r"|^[^\w\"]*get the (?:[\w-]+ ){0,4}?\L<cues>(?: (?:from|on|in|for|now|today) .{0,40})?[^\w\"]*$"
        r"|^[^\w\"]*(?:download|get) (?:[\w&.'-]+ ){0,3}?\L<cues>(?: (?:now|today|here))?[:!]?$"
        r"|^[^\w\"]*(?:get|download) the (?:[\w-]+ ){1,4}?\L<cues> for [^\"]{3,90}[.!] free (?:on|for) (?:ios|android)"
    ),
    lists={
        "verbs": listed(
            "download, get, install, try, hol dir, hol' dir, holen sie sich, lade, laden sie",
            "téléchargez, descarga, descárgate, scarica, pobierz, baixe",
        ),
        "ours": ("the official", "die offizielle", *OUR),
    },
    cues=listed("app, apps, aplicación, application, aplikację, aplicativo"),
    drops=(
        "Download our free app for iPhone and Android",
        "Hol dir die offizielle Vereins-App!",
        "Download the Harbour app for tides and ferries. Free on Android and iOS.",
    ),
    keeps=("Download the app, open it and tap the gear.", "Our app was written in two weeks."),
    caution="A step in a manual that tells which app to install.",
)

STORE = CueRule(
    id="promo.store",
    summary="An invitation to get an app, a show or a song from a store for phones.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    longest=20,
    frame=(
        r"^[^\w\"]*\L<verbs>(?!\w)[^.!?\"]{0,60}? (?:at|from|on|in|via|im|aus dem|bei|auf|sur|en|su|w) "
        r"(?:(?:the|dem|la|l'|el) ?)?(?:apple'?s? )?\L<cues>(?:\.com)?"
        r"(?:(?:,| and| or| &| /| und| oder| et| y| e| i) (?:(?:on|in|at|im|the|auf) ){0,2}\L<cues>)*[^\w\"]*$"
    ),
    lists={
        "verbs": listed(
            "download, get, install, find, available, now available, free, also available, listen, subscribe, rate us",
            "laden sie, lade, hol dir, jetzt, erhältlich, verfügbar, kostenlos, téléchargez, disponible, descarga",
            "scarica, disponibile, pobierz, dostępna",
        )
    },
    cues=listed(
        "app store, appstore, app stores, itunes, itunes store, google play, google play store, play store, playstore",
        "apple podcasts, google podcasts, spotify, stitcher, deezer, android market, windows store, soundcloud",
    ),
    drops=("Download Harbour Tides from the App Store", "Jetzt im App Store und bei Google Play", "Listen on Spotify"),
    keeps=("Download the driver from the App Store and open it.", "Find out why he left Spotify"),
)

PIN = CueRule(
    id="promo.pin",
    summary="A plea to pin the page or its picture.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    longest=25,
    frame=(
        r"^[^\w\"]*(?:[^.!?\"]{1,60}[,?!] )?(?:(?:please|don't forget to|do not forget to|and) )?"
        r"\L<cues>(?!\w)[^.?\"]{0,60}$"
    ),
    cues=listed(
        "feel free to pin, pin it for later, pin this for later, pin for later, pin this recipe, pin this post",
        "pin the following, pin this image, pin this picture, pin the image, pin it to, pin this to, save this pin",
        "merke dir das rezept, merk dir das rezept, pinne das rezept, pinne es",
    ),
    drops=("Pin it for later!", "If you use Pinterest, feel free to pin the following photo:"),
    keeps=("Pin it to the wall with two nails.", "She told them to pin this recipe to the door"),
)

PODCAST = CueRule(
    id="promo.podcast",
    summary="An invitation to hear the site's podcast.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    longest=35,
    frame=OURS + "|" + ADDRESS + r" [^.!?\"]{0,70}?(?<!\w)(?<! a )(?<! an )\L<cues>\W*$",
    lists={
        "verbs": listed(
            "listen, subscribe, follow, tune in, check out, download, hear, catch, hör, hört, hören sie, abonniere",
            "abonnieren sie, écoutez, escucha, ascolta, posłuchaj, luister",
        ),
        "ours": ("your", "my", "apple", "google", *OUR),
    },
    cues=("podcast", "podcasts", "podcastu"),
    drops=(
        "Listen to our podcast every Friday",
        "Follow the show wherever you get your podcasts.",
        "Hören Sie unseren Podcast",
    ),
    keeps=("He listens to our podcast while he milks the cows.", "You can download it as a podcast."),
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
        "verbs": listed(
            "play, try, take, test, test yourself, challenge yourself, have a go, enjoy, spiele, spielen sie, teste",
            "testen sie, rätseln sie, jouez, juega, gioca, zagraj",
        ),
        "ours": (
            *listed("your knowledge, today's, this week's, the latest, the daily, daily, free online, 's, range of"),
            *listed("selection of, collection of, ihr wissen, dein wissen, das tägliche"),
            *OUR,
        ),
    },
    cues=listed(
        "puzzle, puzzles, crossword, crosswords, sudoku, sudokus, quiz, quizzes, word game, word games",
        "brain teasers, brainteasers, solitaire, mahjong, online games, daily games, free games",
        "kreuzworträtsel, rätsel, online-spiele, mots croisés, crucigrama, cruciverba, krzyżówka",
    ),
    drops=(
        "Play our daily crossword",
        "Play the Gazette's range of puzzles and start the day awake. Warm up with the quick crossword.",
        "Testen Sie Ihr Wissen in unserem Quiz!",
    ),
    keeps=(
        "Play the harp in the temple to solve the puzzle.",
        "Many patients play sudoku to keep their minds awake.",
        "Try thyme instead of salt.",
        "Play starts at three with our daily guests.",
    ),
)

EVENT = CueRule(
    id="promo.event",
    summary="An invitation to the site's own event.",
    why=_WHY,
    points=STRONG,
    level=Level.STANDARD,
    longest=30,
    frame=OURS,
    lists={
        "verbs": listed(
            "join us, join, register, sign up, book, get, buy, reserve, don't miss, come to, meet us, visit us",
            "sichern sie sich, sichere dir, verpassen sie nicht",
        ),
        "ours": ("ihr", "ihre", "dein", "deine", *OUR),
    },
    cues=listed(
        "webinar, webinars, event, events, conference, workshop, workshops, open day, summit, booth, live blog",
        "tickets, ticket, veranstaltung, veranstaltungen, seminar, seminare",
    ),
    drops=("Join us for our free webinar on Thursday", "Don't miss our next workshop", "Sichern Sie sich Ihr Ticket"),
    keeps=(
        "Tickets: $30 at the door",
        "Book your tickets early, as the queue is long.",
        "Guests joined us for our open day in 1999.",
    ),
)

TICKETS = CueRule(
    id="promo.tickets",
    summary="A notice that tickets for the site's own evening are on sale.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    longest=40,
    frame=(
        r"^(?=[^.!?\"]*(?:\bon sale\b|\bim vorverkauf\b))[^.!?\"]*?(?<!\w)\L<cues>(?!\w)[^.!?\"]{0,40}"
        r" (?:for|für) (?:[^.!?\",]{1,40}, )?\L<ours>(?!\w)"
    ),
    lists={"ours": OUR},
    cues=listed("tickets, karten"),
    drops=(
        "Meet the crew: tickets for our evening at the Maritime Hall go on sale on Monday at noon.",
        "Tickets are on sale now for Harbour Live, our night of songs and stories. Come early.",
    ),
    keeps=(
        "Tickets for the cup final go on sale on Monday at noon.",
        'Tickets are on sale now for "our last tour ever", as the band calls it.',
    ),
    caution="The page of a theatre or a club, where such a notice is the news.",
)

DONATION = CueRule(
    id="promo.donation",
    summary="A plea for money or help for the site itself.",
    why=_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    longest=60,
    frame=(
        OFFERED + r"|(?:^|[.!?] )if you \w+ \L<cues>, (?:please )?\L<verbs>(?!\w)"
        r"|[.!?] your (?:gift|donation|support) [^.!?\"]{0,30}(?<!\w)\L<cues>(?!\w)"
    ),
    lists={
        "verbs": listed(
            "support, help support, help, help us, donate, consider, become a, make your, your support",
            "your donation, your gift, unterstütze, unterstützen sie, unterstützt, hilf, helfen sie, helft, spende",
            "spenden sie, mit einer spende, mit ihrer spende, mit deiner spende, mit ihrem beitrag",
            "soutenez, apoya, sostieni, wesprzyj, steun, apoie",
        ),
    },
    cues=listed(
        "our journalism, our work, the work of, our newsroom, our reporting, our reporters, reporting like this",
        "our advertisers, our sponsors",
        "our mission, independent journalism, quality journalism, local journalism, this site, this website",
        "this blog, our site, our website, us on patreon, tax-deductible donation, donation today",
        "donate now to the, donate to the, donation to the, making a donation, supporting us, helps us keep",
        "helps us to keep, helps us continue",
        "unsere arbeit, unserer arbeit, unseren journalismus, unabhängigen journalismus, unsere redaktion",
        "unser projekt, unserem projekt, diese seite, diesen blog, uns mit einer spende, uns mit ihrer spende",
        "notre travail, notre journal, nuestro trabajo, nuestro periodismo, il nostro lavoro, naszą pracę, ons werk",
    ),
    drops=(
        "Support our journalism",
        "Please help us keep this site free of charge.",
        "The Herald has no owner. If you value reporting like this, please donate.",
        "Unterstützen Sie unsere Arbeit mit einer Spende!",
    ),
    keeps=(
        "Readers support our work with letters and cakes.",
        "The firm has made a donation to the Red Cross.",
        "Support the pan with one hand.",
    ),
    caution="An appeal that is itself the text of the page.",
)

JOIN = CueRule(
    id="promo.join",
    summary="An invitation to join the site's community.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    frame=r"^[^\w\"]*(?:\d+ comments? |join [\d.,]+ )?\L<cues>(?!\w)[^.?\"]{0,40}$",
    cues=listed(
        "join the conversation, join the discussion, join the debate, join the club, join our community",
        "join our group, join our forum, join our facebook group, join our whatsapp, join our telegram, join over",
        "join more than, diskutieren sie mit, diskutiere mit, schließe dich, werde teil, werden sie teil",
        "werde mitglied, werden sie mitglied, werde fan",
        "other followers, other subscribers",
    ),
    drops=("Join the conversation", "Join 212 other subscribers", "Werden Sie Mitglied!"),
    keeps=("Join the discussion board to the wall with two long screws, then sand it.", "They joined the club in May."),
)

NETWORKS = listed(
    "twitter, facebook, instagram, youtube, linkedin, pinterest, tumblr, tiktok, telegram, whatsapp, google+",
    "threads, bluesky, mastodon, xing, snapchat, flickr, vimeo, google news",
)

FOLLOW_US = CueRule(
    id="promo.follow-us",
    summary="An invitation to follow the site on its networks.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    longest=25,
    frame=(
        r"^[^\w\"]*(?:\L<networks>:? )?(?:please |also )?\L<cues>(?!\w)(?:\W*$|\W*@\w"
        r"|(?:[^\w\"]*\L<where>\b)*[^\w\"]*(?:our |unserem )?\L<networks>(?!\w)|(?:[^\w\"]*\L<where>)+\W*$)"
    ),
    lists={
        "networks": (*NETWORKS, "social media"),
        "where": listed("here, there, on, via, at, hier, auch, auf, bei, über, sur, en, su, na, op, no"),
    },
    cues=listed(
        "follow us, follow me, like us, find us, find me, join us, join me, visit us, watch us, check us out",
        "connect with us, connect with me, folge uns, folgen sie uns, folgt uns, folge mir, besuche uns",
        "besuchen sie uns, suivez-nous, síguenos, siga-nos, seguici, obserwuj nas, śledź nas, polub nas, volg ons",
    ),
    drops=(
        "Follow us on Facebook",
        "Folgen Sie uns bei Instagram!",
        "Follow me @janedoe",
        "YouTube Join us on YouTube",
    ),
    keeps=(
        "Follow us on our journey down the river.",
        "Like us, the bears sleep when nights grow long.",
        "Follow the maker's instructions",
    ),
)

FOLLOW = CueRule(
    id="promo.follow",
    summary="An invitation to follow a named person or site on a network.",
    why=_WHY,
    points=SURE,
    level=Level.STANDARD,
    longest=16,
    frame=(
        r"^[^\w\"]*(?:please |(?:you can )?also |you can )?(?:follow|like|obserwuj|suivez|sigue a|folge|folgen sie)"
        r" (?:[\w@&.,'-]+ ){0,7}(?:on|na|sur|en|auf|bei) \L<cues>(?!\w)"
        r"(?:(?:,| and| &| or|:| at)* ?(?:on )?(?:@[\w.]+|\L<cues>))*[^\w\"]*$"
        r"|^(?:[\w&.'-]+ ){1,4}(?:auf|bei) \L<cues>(?: und \L<cues>)? folgen\W*$"
    ),
    cues=NETWORKS,
    drops=("Follow Jane Doe on Twitter @janedoe", "Follow @janedoe and @thepaper on Twitter."),
    keeps=("Police follow protesters on Twitter.", "Follow politics on Twitter and you will despair"),
)

FOLLOW_LABEL = CueRule(
    id="promo.follow-label",
    summary="The heading of a box that leads to somebody's networks: `Follow The Gazette:`.",
    why="The links below it are no part of the text.",
    points=STRONG,
    level=Level.STANDARD,
    on="plain",
    longest=7,
    frame=(
        r"^[^\w\"]*\L<cues> (?:the )?(?!(?:These|This|Those|That|All|Your|My|Each|Steps?|Directions|Instructions)\b)"
        r"(?!The (?:Steps|Directions|Instructions|Rules))[A-Z@][\w&.'-]*(?: [A-Z&][\w&.'-]*){0,3}:$"
    ),
    cues=("follow", "connect with", "stay connected with", "keep up with"),
    drops=("Follow The Gazette:", "Connect with Jane Doe:"),
    keeps=("Follow These Steps:", "Follow the signs:", "Follow up:"),
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

MENTION = CueRule(
    id="promo.mention",
    summary="A line that begins like an invitation or with the name of what sites offer.",
    why="It is never enough by itself: recipes say 'try', songs say 'sign up', and papers report on newsletters.",
    points=HINT,
    frame=r"^\W*(?:\d{1,2}\W+)?(?:(?:please|the|our|a|an|bitte) )?\L<cues>(?!\w)",
    cues=listed(
        "subscribe, subscription, sign up, signup, newsletter, newsletters, podcast, podcasts, listen to, download",
        "play, try, don't miss, donate, donation, donations, join, follow, support, get the, app, puzzle, puzzles",
        "crossword, crosswords, quiz, abonnieren, abonniere, spenden, jetzt",
    ),
    drops=('"Download our app and take the news with you."', "9. Puzzles"),
    keeps=('"Download our app and take the news with you."', "9. Puzzles", "Play with the dough as little as you can."),
)

RULES: tuple[Rule, ...] = (
    *(NEWSLETTER, OUR_NEWSLETTER, MAIL_FORM, UPDATES, SUBSCRIPTION, LABEL, BUTTON, CALL, BARGAIN, FREEBIE, IN_PRINT),
    *(DOWNLOAD, APP, STORE, PIN, PODCAST, PUZZLE, EVENT, TICKETS, DONATION, JOIN),
    *(FOLLOW_US, FOLLOW, FOLLOW_LABEL, HANDLE, MENTION),
)
