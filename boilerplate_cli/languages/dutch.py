"""Dutch, of the Netherlands and of Belgium."""

from __future__ import annotations

from boilerplate_cli.languages import Language, Phrases
from boilerplate_cli.text import listed

CONSENT = {
    "consent.cookies": Phrases(
        cues=listed("cookies, cookie"),
        lists={
            "leads": listed("door, als je, als u, wanneer u"),
            "greetings": listed("cookiemelding, jouw privacy, uw privacy, cookies op deze website, welkom"),
            "sites": listed(
                "deze website, deze site, onze website, onze site, wij, we, wij en, op deze website, op onze website",
            ),
            "uses": listed("gebruikt, gebruiken, gebruik, plaatst, plaatsen, maakt, maken"),
            "ours": listed("wij gebruiken, we gebruiken, wij plaatsen"),
            "agrees": listed("akkoord, gaat u akkoord, ga je akkoord, stemt u in, stem je in, toestemming"),
            "aims": listed(
                "ervaring, advertenties, informatie, website, inhoud, functioneren, diensten, verkeer, bezoekers",
                "gebruikerservaring, instellingen, akkoord, verbeteren",
            ),
        },
        drops=(
            "Deze website gebruikt cookies om uw ervaring te verbeteren.",
            "Door verder te surfen gaat u akkoord met het gebruik van cookies.",
        ),
        keeps=("Wij eten cookies",),
    ),
    "consent.kind-of-cookie": Phrases(
        cues=listed(
            "noodzakelijke cookies, functionele cookies, analytische cookies, marketing cookies, marketingcookies",
            "deze cookies, deze cookie, tracking cookies, statistische cookies, voorkeurscookies",
        ),
        lists={
            "aims": listed("site, bezoeker, gebruiker, functi, dienst, gegevens, inhoud"),
            "verbs": listed("zijn, is, helpen, worden, wordt, zorgen, maken, verzamelen"),
        },
        drops=(
            "Functionele cookies zijn nodig om de website te laten werken.",
            "Noodzakelijke cookies helpen een website bruikbaar te maken.",
        ),
        keeps=("Deze cookies zijn de beste die ik ooit bakte.",),
    ),
    "consent.cookie-note": Phrases(
        cues=listed(
            "meer informatie over cookies, lees meer over cookies, meer weten over cookies, cookies helpen ons",
            "u kunt uw cookievoorkeuren, je kunt je cookievoorkeuren",
        ),
        drops=("Meer informatie over cookies leest u hier.", "Cookies helpen ons onze diensten te leveren."),
        keeps=("Cookies helpen als de nacht lang is.",),
    ),
    "consent.choice": Phrases(
        cues=listed(
            "alle cookies accepteren, alles accepteren, cookies accepteren, accepteren en sluiten, accepteer alles",
            "accepteer alle cookies, accepteer cookies, alles weigeren, alle cookies weigeren, cookies weigeren",
            "cookie-instellingen, cookie instellingen, cookieinstellingen, cookiebeleid, cookieverklaring",
            "cookies beheren, cookievoorkeuren, cookie voorkeuren, cookies aanpassen, privacy-instellingen",
            "privacyinstellingen, instellingen opslaan, voorkeuren opslaan, alleen noodzakelijke cookies",
            "noodzakelijke cookies, functionele cookies, altijd actief, akkoord en sluiten, selectie toestaan",
            "alle cookies toestaan, instellingen beheren, privacy- en cookiebeleid",
        ),
        drops=("Alle cookies accepteren", "Cookie-instellingen", "Alles weigeren"),
        keeps=("Alles accepteren wat komt", "Alles weigeren of betalen?"),
    ),
    "consent.embedded-content": Phrases(
        cues=listed(
            "om deze inhoud te bekijken, om deze inhoud te tonen, deze inhoud is geblokkeerd",
            "voor het bekijken van deze video moet je cookies, deze inhoud kan niet worden weergegeven",
        ),
        drops=(
            "Om deze inhoud te bekijken moet u cookies accepteren.",
            "Deze inhoud is geblokkeerd omdat u geen cookies hebt toegestaan.",
        ),
        keeps=("Deze inhoud schreven drie auteurs.",),
    ),
    "consent.sign-in": Phrases(
        cues=listed(
            "inloggen, aanmelden, registreren, wachtwoord vergeten, account aanmaken, maak een account aan, uitloggen",
            "log in, afmelden, gratis registreren, nog geen account, al een account, heb je al een account",
            "heeft u al een account, mijn account, onthoud mij, ingelogd blijven, nieuw account aanmaken",
            "inloggen met facebook, inloggen met google, wachtwoord opnieuw instellen, gratis account aanmaken",
        ),
        lists={"before": listed("of, welkom"), "between": listed("of, en, hier, nu, wachtwoord, gebruikersnaam")},
        drops=("Wachtwoord vergeten?", "Inloggen of registreren", "Nog geen account? Registreren"),
        keeps=("Aanmelden kan tot vrijdag op het stadhuis.",),
    ),
    "consent.subscribers": Phrases(
        cues=listed("al abonnee, bent u al abonnee, ben je al abonnee, nog geen abonnee, heb je al een abonnement"),
        lists={"doors": listed("log in, inloggen, log hier in, klik hier, hier, meld je aan, registreer, aanmelden")},
        drops=("Al abonnee? Log hier in", "Ben je al abonnee? Inloggen"),
        keeps=("Al abonnee van de schouwburg, ging zij twee keer per week.",),
    ),
    "consent.paywall": Phrases(
        cues=listed(
            "alleen voor abonnees, log in om verder te lezen, dit artikel is alleen voor abonnees",
            "dit artikel is exclusief voor abonnees, om verder te lezen, abonneer je om verder te lezen",
            "word abonnee om verder te lezen, registreer om verder te lezen, verder lezen met een abonnement",
            "u hebt het maximum aantal gratis artikelen",
        ),
        lists={"please": listed("gelieve")},
        drops=("Log in om verder te lezen", "Dit artikel is exclusief voor abonnees."),
        keeps=("Om te lezen ontbrak hem het licht.",),
    ),
    "consent.label": Phrases(
        cues=listed("voor abonnees, exclusief voor abonnees, premium artikel, plus-artikel"),
        drops=("Voor abonnees", "Exclusief voor abonnees"),
        keeps=("Voor abonnees van het gas werd het koud",),
    ),
    "consent.account": Phrases(
        cues=listed("ingelogd als, u bent ingelogd als, je bent ingelogd als"),
        drops=("Ingelogd als Jansje", "U bent ingelogd als gast"),
        keeps=("Hij was ingelogd als gast",),
    ),
    "consent.word": Phrases(
        cues=listed("akkoord, toestemming, ik ga akkoord, begrepen, weigeren, accepteren"),
        drops=("Akkoord", "Ik ga akkoord"),
        keeps=("Akkoord van Parijs",),
    ),
}

SHARE = {
    "share.bar": Phrases(
        lists={
            "words": listed(
                "delen, deel, op, via, dit, artikel, print, printen, mail, e-mail, volg, ons, kopieer, tweeten"
            ),
        },
        drops=("Delen op Facebook", "Deel dit artikel via Twitter"),
        keeps=("Delen van Facebook verkocht",),
    ),
    "share.click-to-share": Phrases(
        cues=listed("klik om, klik hier om"),
        lists={"verbs": listed("delen, printen, af te drukken, afdrukken, mailen, e-mailen")},
        drops=(
            "Klik om te delen met Facebook (Wordt in een nieuw venster geopend)",
            "Klik om af te drukken (Wordt in een nieuw venster geopend)",
        ),
        keeps=("Klik om de kaart te openen. Delen van de positie helpt.",),
    ),
    "share.button": Phrases(
        cues=listed(
            "delen, deel dit artikel, deel dit, dit delen, artikel delen, deel dit bericht, deel via, deel op",
            "deel deze pagina, pagina delen, link kopiëren, kopieer link, link gekopieerd, delen via, delen op",
            "tweeten, deel dit via, stuur door, deel dit verhaal",
        ),
        drops=("Delen:", "Deel dit artikel", "Kopieer link"),
        keeps=("Delen van de stad", "Delen?"),
    ),
    "share.follow": Phrases(
        cues=listed(
            "volg ons, volg ons op, volg ons via, volg mij, vind ons op, blijf op de hoogte, auteur volgen",
            "volg ons op social media, volg ons op sociale media, like ons op",
        ),
        lists={"via": listed("op, via"), "where": listed("ook, hier, ook op, op sociale media")},
        drops=("Volg ons op:", "Volg ons"),
        keeps=("Volg ons door de straten van de haven",),
    ),
    "share.counter": Phrases(
        cues=listed("keer gedeeld, x gedeeld, vind-ik-leuks"),
        drops=("14 keer gedeeld", "3x gedeeld"),
        keeps=("14 keer gedeeld door twee",),
    ),
    "share.audience": Phrases(
        cues=listed("volgers, abonnees, weergaven"),
        drops=("1.204 volgers", "350 weergaven"),
        keeps=("1.204 volgers van de heilige",),
    ),
    "share.likes": Phrases(
        cues=listed("vind ik leuk, dit vind ik leuk, %d bloggers vinden dit leuk, wees de eerste die dit leuk vindt"),
        lists={"state": listed("aan het laden, laden")},
        drops=("Vind ik leuk:", "Vind ik leuk: Aan het laden…"),
        keeps=("Vind ik leuk, zei ze.",),
    ),
    "share.plea": Phrases(
        cues=listed("deel dit artikel, deel deze pagina, deel dit bericht, deel het artikel"),
        lists={"ifs": listed("als, vond"), "please": listed("dan")},
        drops=("Vond je dit interessant? Deel dit artikel!", "Deel dit bericht met je vrienden."),
        keeps=("Deel deze pagina in twee kolommen. Schrijf dan.",),
    ),
    "share.embedded-post": Phrases(
        cues=listed("dit bericht op instagram bekijken, dit bericht bekijken op instagram, een bericht gedeeld door"),
        drops=("Dit bericht op Instagram bekijken", "Een bericht gedeeld door Jansje Voorbeeld (@jansje)"),
        keeps=("Een bericht gedeeld door velen wordt niet waar.",),
    ),
    "share.network": Phrases(
        cues=listed("volgen, sociale media"),
        drops=("Volgen", "Sociale media"),
        keeps=("Volgen van de storm",),
    ),
    "share.run": Phrases(
        lists={
            "sure": listed("delen, deel, deel dit artikel, tweeten"),
            "perhaps": listed(
                "printen, mailen, reageren, reacties, bewaren, kopieer link, volgen, vind ik leuk, doorsturen"
            ),
            "before": listed("delen op, deel op, op, via"),
            "bar verbs": listed("delen, deel, volg, bezoek"),
        },
        drops=("x Delen\nx Facebook\nx Printen", "x Deel op Facebook\nx Deel op Twitter\nx Mailen"),
        keeps=("| De club schreef in mei aan vier bedrijven:\n| Facebook\n| Twitter\n| YouTube",),
    ),
}

COMMENTS = {
    "comments.form": Phrases(
        cues=(
            *listed(
                "je e-mailadres wordt niet, uw e-mailadres wordt niet, het e-mailadres wordt niet",
                "je e-mailadres zal niet, vereiste velden zijn, verplichte velden zijn, stuur mij een e-mail",
                "stuur me een e-mail, houd mij op de hoogte, je moet ingelogd zijn, je moet inloggen",
                "u moet ingelogd zijn, u moet inloggen, log in om te, je bent niet ingelogd, je reageert onder je",
                "mijn naam, deze site gebruikt akismet, je reactie wacht, uw reactie is, klik hier om te annuleren",
                "om te reageren",
            ),
            "mijn naam, e-mail en site",
        ),
        drops=(
            "Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *",
            "Je moet ingelogd zijn om een reactie te plaatsen.",
        ),
        keeps=("Ze zei dat je e-mailadres wordt niet getoond.",),
    ),
    "comments.policy": Phrases(
        cues=listed(
            "reacties zijn gesloten, de reacties zijn gesloten, reacties gesloten, reacties zijn uitgeschakeld",
            "geen reacties, nog geen reacties, er zijn nog geen reacties, wees de eerste, de reactiemogelijkheid is",
            "reageren is niet meer mogelijk, reacties worden gemodereerd",
        ),
        drops=(
            "Reacties zijn gesloten.",
            "Wees de eerste om te reageren!",
        ),
        keeps=("'s Avonds sloot hij de reacties.",),
    ),
    "comments.feed": Phrases(
        cues=listed(
            "reacties feed, reactie-feed, rss-feed voor reacties, reacties rss, reacties posten (atom)",
            "reacties rss-feed",
        ),
        drops=(
            "Reacties feed",
            "Reacties posten (Atom)",
        ),
        keeps=("Een feed toont de reacties.",),
    ),
    "comments.button": Phrases(
        cues=listed(
            "beantwoorden, beantwoord, reageer, reageren, reactie annuleren, annuleer reactie, geef een reactie",
            "plaats een reactie, plaats reactie, reactie plaatsen, reactie toevoegen, schrijf een reactie",
            "reactie verzenden, meld misbruik, rapporteer, meld deze reactie, toon reacties, bekijk reacties",
            "bekijk alle reacties, lees reacties, alle reacties, meer reacties, meer reacties laden, oudere reacties",
            "nieuwere reacties, nieuwste eerst, oudste eerst, verberg reacties, reageer op dit artikel",
        ),
        drops=(
            "Reageren",
            "Bekijk alle reacties",
        ),
        keeps=("Reageer op tien vragen",),
    ),
    "comments.label": Phrases(
        lists={
            "labels": listed(
                "naam, reactie, je naam, uw naam, je reactie, uw reactie, e-mailadres, bericht, onderwerp, annuleren",
                "verzenden, site, verstuur, voorbeeld",
            ),
        },
        drops=(
            "x Geef een reactie\nx Naam *\nx E-mail *",
            "x Geef een reactie\nx Reactie\nx Naam\nx E-mailadres",
        ),
        keeps=("| Bericht in een fles\n| Onderwerp",),
    ),
    "comments.field": Phrases(
        cues=listed("vereist, verplicht, optioneel, wordt niet gepubliceerd, niet verplicht"),
        lists={
            "fields": listed("naam, e-mailadres, reactie"),
        },
        drops=(
            "Naam (verplicht)",
            "E-mailadres (wordt niet gepubliceerd)",
        ),
        keeps=("Verplicht vanaf maandag",),
    ),
}

LEGAL = {
    "legal.rights": Phrases(
        cues=listed("alle rechten voorbehouden, alle rechten zijn voorbehouden, auteursrechten voorbehouden"),
        lists={"goes_on": listed("aan, voor")},
        drops=(
            "© 2012 Havenpers. Alle rechten voorbehouden.",
            "Alle rechten voorbehouden",
        ),
        keeps=(
            '"Alle rechten voorbehouden", stond er achterin.',
            "Alle rechten voorbehouden aan de kroon verdwenen in dat jaar.",
        ),
    ),
    "legal.copying": Phrases(
        cues=listed(
            "overname zonder, niets uit deze uitgave mag, overname van artikelen, zonder schriftelijke toestemming",
            "zonder voorafgaande schriftelijke, zonder voorafgaande toestemming, zonder toestemming van de uitgever",
            "verveelvoudiging",
        ),
        drops=(
            "Overname zonder toestemming is verboden.",
            "Niets uit deze uitgave mag worden verspreid zonder schriftelijke toestemming.",
        ),
        keeps=('"Overname zonder toestemming", las hij.',),
    ),
    "legal.terms-link": Phrases(
        cues=listed(
            "privacybeleid, privacyverklaring, algemene voorwaarden, gebruiksvoorwaarden, cookiebeleid",
            "cookieverklaring, cookies, cookie-instellingen, privacy-instellingen, privacy en cookies",
            "privacy- en cookiebeleid, privacystatement, leveringsvoorwaarden, voorwaarden, auteursrecht, disclaimer",
            "colofon, toegankelijkheidsverklaring, huisregels, verkoopvoorwaarden, retourbeleid, privacyreglement",
            "cookievoorkeuren",
        ),
        lists={
            "and": listed("en"),
        },
        drops=(
            "Privacybeleid",
            "Algemene voorwaarden | Cookiebeleid",
        ),
        keeps=("Voorwaarden voor vrede",),
    ),
    "legal.footer": Phrases(
        cues=listed(
            "privacybeleid, privacyverklaring, algemene voorwaarden, gebruiksvoorwaarden, cookiebeleid, colofon",
        ),
        drops=(
            "Algemene voorwaarden | Havenpers",
            "De Haven | Privacybeleid | Vacatures",
        ),
        keeps=("De algemene voorwaarden | een toneelstuk",),
    ),
    "legal.maker": Phrases(
        cues=listed(
            "mogelijk gemaakt door, gemaakt door, ontworpen door, ontwikkeld door, website door, webdesign door",
            "gebouwd door, realisatie",
        ),
        drops=(
            "Website door Brandt & Adler",
            "Realisatie: Brandt & Adler",
        ),
        keeps=("Gemaakt door een kind",),
    ),
}

ADS = {
    "ads.label": Phrases(
        cues=listed(
            "advertentie, advertenties, gesponsord, gesponsorde inhoud, gesponsord bericht, gesponsord artikel",
            "reclame, betaalde inhoud, partnerbijdrage, partnercontent, branded content, ingezonden mededeling",
            "advertorial, google advertenties, advertentie sluiten, aangeboden door",
        ),
        drops=(
            "Advertentie",
            "Gesponsorde inhoud",
        ),
        keeps=("Advertentie over een vuurtoren",),
    ),
    "ads.continues": Phrases(
        cues=listed(
            "het artikel gaat verder na de advertentie, artikel gaat verder na advertentie",
            "artikel gaat verder onder de advertentie, lees verder na de advertentie, lees verder onder de advertentie",
            "tekst gaat verder onder de foto, tekst gaat verder onder de video, tekst loopt door onder de foto",
            "tekst gaat verder onder de advertentie, de tekst gaat verder onder de foto, lees verder onder de foto",
            "sla advertentie over, verhaal gaat verder onder de foto",
        ),
        lists={
            "ads": listed("advertentie"),
        },
        drops=(
            "Lees verder na de advertentie",
            "Advertentie - artikel gaat verder onder de advertentie",
        ),
        keeps=("Het artikel gaat verder na de pauze",),
    ),
    "ads.sponsored-by": Phrases(
        cues=listed(
            "gesponsord door, aangeboden door, mede mogelijk gemaakt door, gepresenteerd door, in samenwerking met",
            "advertentie",
        ),
        drops=(
            "Gesponsord door Eastfield Boten",
            "Aangeboden door Eastfield",
        ),
        keeps=("De race werd gesponsord door Eastfield.",),
    ),
    "ads.disclosure": Phrases(
        cues=listed(
            "bevat affiliate links, bevat affiliatelinks, bevat affiliate-links, bevatten affiliate links",
            "zijn affiliate links, zijn affiliatelinks, een commissie, een kleine commissie",
        ),
        lists={
            "notes": listed("let op, opmerking"),
            "openers": listed("dit, deze, sommige, als, de, wanneer, via"),
        },
        drops=(
            "Dit artikel bevat affiliate links.",
            "Als je hier koopt, ontvangen wij een kleine commissie.",
        ),
        keeps=("Een makelaar vraagt een commissie van twee procent.",),
    ),
}

NAVIGATION = {
    "navigation.place": Phrases(
        lists={
            "places": listed(
                "over ons, over mij, contact opnemen, neem contact op, veelgestelde vragen, mijn account, mijn profiel",
                "werken bij, vacatures, klantenservice, persberichten, perskamer, adverteren, adverteren op deze site",
                "winkelwagen, winkelmandje, ons team, het team, colofon, wie zijn wij, wie we zijn, wat we doen",
                "rss-feeds, toegankelijkheid, naar de homepage, digitale krant, tip de redactie, rouwadvertenties",
                "algemene informatie",
            ),
            "headings": listed("contact, pers, archief, partners, hulp, help"),
            "sign in": listed("inloggen, uitloggen, registreren, aanmelden, account aanmaken, log in"),
        },
        drops=(
            "Over ons",
            "Veelgestelde vragen",
        ),
        keeps=("Over ons vloog een meeuw.",),
    ),
    "navigation.section": Phrases(
        lists={
            "sections": listed(
                "economie, nieuws, cultuur, binnenland, buitenland, politiek, sport, wetenschap, gezondheid, onderwijs",
                "opinie, columns, media, tech, technologie, muziek, film, boeken, reizen, eten, koken, recepten, mode",
                "wonen, auto, geld, werk, ondernemen, regio, regionaal, weer, verkeer, natuur, milieu, klimaat",
                "lifestyle, entertainment, achterklap, showbizz, voetbal, wielrennen, schaatsen, tennis, video",
                "video's, foto's, podcasts, puzzels, dossiers, agenda, evenementen, diensten, producten, winkel",
                "abonneren, abonnementen, zoeken, categorieën, archieven, laatste nieuws, net binnen, meest gelezen",
                "geschiedenis, projecten, publicaties, gezin, kinderen, dieren, kunst, theater, religie, misdaad",
                "vastgoed, landbouw, privacy, cookies, voorwaarden, wereld, europa, nederland, vlaanderen",
            ),
        },
        drops=(
            "Nieuws",
            "Cultuur (3)",
        ),
        keeps=("De economie van de zee",),
    ),
    "navigation.menu": Phrases(
        lists={
            "contents": listed("inhoudsopgave, inhoud"),
            "addresses": listed("contact:, perscontact:"),
            "credits": listed("door, van, geplaatst"),
        },
        drops=(
            "x Nieuws\nx De haven\nx Over ons\nx Contact",
            "x Binnenland\nx Buitenland\nx De vuurtoren\nx Cultuur\nx Vacatures",
        ),
        keeps=("| De stichting steunt drie doelen:\n| Gezondheid\n| Onderwijs\n| Milieu\n| Meer wordt niet betaald.",),
    ),
    "navigation.row": Phrases(
        drops=(
            "Home | Nieuws | Over ons",
            "Nieuws · Agenda · Contact opnemen",
        ),
        keeps=("Politiek, cultuur en sport zijn hem vreemd.",),
    ),
    "navigation.label": Phrases(
        lists={
            "labels": listed(
                "categorieën, recente berichten, recente reacties, archieven, hoofdmenu, hoofdnavigatie, meest gelezen",
                "meest bekeken, best gelezen, populaire berichten, laatste berichten, laatste reacties",
                "alle categorieën, alle onderwerpen, handige links, menu openen, menu sluiten, open menu, sluit menu",
                "maand selecteren, categorie selecteren, onderwerpen, rubrieken, snel naar, voettekst",
            ),
        },
        drops=(
            "Recente berichten",
            "Meest gelezen",
        ),
        keeps=("Categorieën van boten",),
    ),
    "navigation.box": Phrases(
        lists={
            "openers": listed("archief, links, blogs die ik volg"),
        },
        drops=(
            "| Recente berichten\nx De brug is dicht\nx Twee ruiters gewond",
            "| Blogs die ik volg\nx Havennotities\nx De klok\nx De netten",
        ),
        keeps=("| Uitrusting\n| Klok\n| Touw",),
    ),
    "navigation.skip-link": Phrases(
        cues=listed(
            "inhoud, hoofdinhoud, de inhoud, content, menu, hoofdmenu, navigatie, hoofdnavigatie, zoeken, footer",
            "voettekst",
        ),
        lists={
            "verbs": listed(
                "ga naar de, ga naar, ga direct naar, ga direct naar de, spring naar, spring naar de, naar de, naar",
                "direct naar, direct naar de, doorgaan naar, meteen naar de, terug naar",
            ),
            "the": listed("de, het"),
            "jump": listed("gaan, springen"),
        },
        drops=(
            "Ga naar de inhoud",
            "Spring naar hoofdinhoud",
        ),
        keeps=("Naar de inhoud van het boek",),
    ),
    "navigation.way-back": Phrases(
        cues=listed(
            "naar boven, terug naar boven, terug, terug naar home, terug naar overzicht, terug naar het overzicht",
            "naar de homepage, terug naar de homepage, terug naar top, terug naar de lijst, naar het begin",
        ),
        drops=(
            "Terug naar boven",
            "↑ Naar boven",
        ),
        keeps=("Terug naar zee",),
    ),
    "navigation.path-label": Phrases(
        cues=listed("u bent hier, je bent hier, u bevindt zich hier, je bent nu hier"),
        lists={
            "homes": listed("home"),
        },
        drops=(
            "U bent hier: Home > Cultuur",
            "Je bent hier:",
        ),
        keeps=("Je bent hier welkom, zei ze.",),
    ),
    "navigation.turn": Phrases(
        cues=listed("volgende, vorige, ouder, nieuwer"),
        drops=(
            "Volgende »",
            "« Vorige",
        ),
        keeps=("Volgende week",),
    ),
    "navigation.pager": Phrases(
        cues=listed(
            "volgende, vorige, volgende pagina, vorige pagina, volgend bericht, vorig bericht, volgend artikel",
            "vorig artikel, oudere berichten, nieuwere berichten, berichtnavigatie, berichten navigatie, meer laden",
            "meer tonen, toon meer, laad meer, bekijk alle, bekijk alles, alles bekijken, meer berichten",
            "laatste pagina, eerste pagina",
        ),
        lists={
            "bare": listed("volgende, vorige"),
            "parts": listed(
                "pagina, pagina's, van, en, of, eerste, laatste, home, volgende, vorige, volgende pagina",
                "vorige pagina, oudere berichten, nieuwere berichten",
            ),
        },
        drops=(
            "Volgende pagina",
            "1 2 3 Volgende",
        ),
        keeps=("De volgende pagina was leeg.",),
    ),
    "navigation.page-count": Phrases(
        cues=listed("pagina, pagina's"),
        lists={
            "of": listed("van"),
            "turning": listed("volgende, vorige"),
        },
        drops=(
            "Pagina 2 van 4",
            "Pagina's: 1 2 3",
        ),
        keeps=("Pagina 3 van het rapport",),
    ),
    "navigation.neighbour": Phrases(
        cues=listed("vorig bericht, volgend bericht, vorig artikel, volgend artikel, vorige, volgende"),
        drops=(
            "Vorig bericht: De klok van het eiland",
            "Volgend artikel: Regen tot vrijdag",
        ),
        keeps=("Volgende - de eieren",),
    ),
    "navigation.search": Phrases(
        cues=listed(
            "zoeken, zoek, zoeken naar, zoek op deze site, zoekresultaten, uitgebreid zoeken, geavanceerd zoeken",
            "doorzoek deze site, zoekterm, zoekveld, zoekformulier, vul een zoekterm in, waar ben je naar op zoek",
            "waar bent u naar op zoek, zoeken openen, zoeken sluiten, zoekopdracht, sluiten",
        ),
        lists={
            "search": listed("zoek, zoeken, doorzoek"),
            "what": listed("op, in, naar, deze, dit, de, het"),
            "things": listed("site, website, blog, archief, pagina, nieuws"),
        },
        drops=(
            "Zoek op deze site",
            "Zoeken naar:",
        ),
        keeps=("Zoek de boot",),
    ),
    "navigation.language-switch": Phrases(
        cues=listed(
            "kies uw taal, kies je taal, selecteer taal, taal kiezen, taal wijzigen, nederlandse versie",
            "engelse versie",
        ),
        drops=(
            "Kies je taal",
            "Taal wijzigen",
        ),
        keeps=("Taal wijzigen kost tijd",),
    ),
}

LANGUAGE = Language(name="Dutch", phrases={**CONSENT, **SHARE, **NAVIGATION, **COMMENTS, **LEGAL, **ADS})
