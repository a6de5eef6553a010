"""Swedish."""

from __future__ import annotations

from boilerplate_cli.languages import Language, Phrases
from boilerplate_cli.text import listed

CONSENT = {
    "consent.cookies": Phrases(
        cues=listed("cookies, cookie, kakor, webbkakor"),
        lists={
            "leads": listed("genom, om du, när du"),
            "greetings": listed("om cookies, cookies på vår webbplats, din integritet, välkommen"),
            "sites": listed(
                "vi, vi och, den här webbplatsen, denna webbplats, webbplatsen, den här sidan, denna sida",
                "vår webbplats, på den här webbplatsen, sajten, den här sajten",
            ),
            "uses": listed("använder, används, sätter, lagrar, sparar"),
            "agrees": listed("godkänner, accepterar, samtycker"),
            "aims": listed(
                "upplevelse, webbplatsen, webbplats, annonser, innehåll, innehållet, trafik, funktioner, besök",
                "statistik, tjänster, samtycker, inställningar, integritetspolicy, sajten",
            ),
        },
        drops=(
            "Vi använder cookies för att ge dig en bättre upplevelse på webbplatsen.",
            "Genom att fortsätta godkänner du att vi använder kakor.",
        ),
        keeps=("Vi bakade kakor hela natten.",),
    ),
    "consent.choice": Phrases(
        cues=listed(
            "acceptera alla, acceptera alla cookies, acceptera cookies, godkänn alla, godkänn alla cookies, godkänn",
            "tillåt alla, tillåt alla cookies, avvisa alla, neka alla, cookieinställningar, hantera cookies",
            "hantera kakor, cookie-inställningar, cookiepolicy, om cookies, om kakor, integritetspolicy",
            "integritetsinställningar, endast nödvändiga, bara nödvändiga, nödvändiga cookies, spara inställningar",
            "jag förstår, personuppgiftspolicy, hantera samtycke, acceptera och stäng",
        ),
        drops=("Acceptera alla cookies", "Cookieinställningar", "Integritetspolicy"),
        keeps=("Acceptera alla inbjudningar", "Om kakor och bröd"),
    ),
    "consent.sign-in": Phrases(
        cues=listed(
            "logga in, logga ut, registrera dig, glömt lösenord, glömt lösenordet, glömt ditt lösenord, skapa konto",
            "mitt konto, mina sidor, kom ihåg mig, har du inget konto, har du redan ett konto, bli medlem",
            "skapa ett konto",
        ),
        lists={"before": listed("eller"), "between": listed("eller, och, här, nu, lösenord")},
        drops=("Glömt lösenordet?", "Logga in eller skapa konto"),
        keeps=("Logga in stockar i älven",),
    ),
}

SHARE = {
    "share.bar": Phrases(
        lists={"words": listed("dela, på, via, skriv, ut, skicka, tipsa, e-post, mejla, kopiera, länk, följ, oss")},
        drops=("Dela på Facebook", "Facebook Twitter Skriv ut"),
        keeps=("Dela Facebook mellan två domare",),
    ),
    "share.click-to-share": Phrases(
        cues=listed("klicka för att, klicka här för att"),
        lists={"verbs": listed("dela, utskrift, skriva ut, e-posta, skicka")},
        drops=(
            "Klicka för att dela på Facebook (Öppnas i ett nytt fönster)",
            "Klicka för att skriva ut (Öppnas i ett nytt fönster)",
        ),
        keeps=("Klicka för att öppna kartan. Dela sedan platsen.",),
    ),
    "share.button": Phrases(
        cues=listed(
            "dela, dela artikeln, dela artikel, dela sidan, dela den här artikeln, dela detta, dela inlägget, dela via",
            "kopiera länk, kopiera länken, länk kopierad, tipsa en vän, tipsa, dela med dig, dela med, tweeta",
        ),
        drops=("Dela:", "Dela artikeln", "Kopiera länk"),
        keeps=("Dela brödet", "Dela?"),
    ),
    "share.follow": Phrases(
        cues=listed(
            "följ oss, följ oss på, följ mig, hitta oss på, gilla oss på, följ oss i sociala medier",
            "följ oss på sociala medier, följ skribenten",
        ),
        lists={"via": listed("på, via"), "where": listed("här, också, i sociala medier")},
        drops=("Följ oss på:", "Följ oss i sociala medier"),
        keeps=("Följ oss genom hamnens gränder",),
    ),
    "share.counter": Phrases(
        cues=listed("delningar, gillar, har delat"),
        drops=("14 delningar", "3 gillar"),
        keeps=("14 delningar av jord",),
    ),
    "share.likes": Phrases(
        cues=listed("gilla, %d bloggare gillar detta, bli först med att gilla detta"),
        lists={"state": listed("laddar, laddar in")},
        drops=("Gilla:", "Gilla: Laddar in …"),
        keeps=("Gilla läget",),
    ),
    "share.embedded-post": Phrases(
        cues=listed("visa detta inlägg på instagram, ett inlägg delat av"),
        drops=("Visa detta inlägg på Instagram", "Ett inlägg delat av Anna Exempel (@anna)"),
        keeps=("Ett inlägg delat av många blir inte sant.",),
    ),
    "share.run": Phrases(
        lists={
            "sure": listed("dela, tweeta, dela artikeln"),
            "perhaps": listed("skriv ut, skicka, kommentera, kommentarer, spara, kopiera länk, mejla, e-post, gilla"),
            "before": listed("dela på, på, via"),
            "bar verbs": listed("dela, följ, gilla, besök"),
        },
        drops=("x Dela\nx Facebook\nx Skriv ut", "x Dela på Facebook\nx Dela på Twitter\nx Mejla"),
        keeps=("| Klubben skrev i maj till fyra företag:\n| Facebook\n| Twitter\n| YouTube",),
    ),
}

RELATED = {
    "related.pointer": Phrases(
        cues=listed(
            "läs också, läs även, läs mer, läs vidare, se även, se också, mer om ämnet, relaterade artiklar, mer om"
        ),
        drops=("Läs också: Bron stängd till våren", "LÄS MER: Färjan går igen"),
        keeps=("Bron stängd till våren", "Läs också: han sover gott. Det är billigast."),
    ),
    "related.button": Phrases(
        cues=listed(
            "läs mer, läs vidare, läs hela artikeln, fortsätt läsa",
            "visa mer, visa fler, visa alla, ladda fler, fler nyheter",
            "läs hela inlägget, se mer, se alla",
        ),
        drops=("Läs mer »", "Fortsätt läsa →", "Visa fler"),
        keeps=("Läs mer än du skriver.",),
    ),
}

CREDIT = {
    "credit.label": Phrases(
        cues=listed("fotograf, bildkälla, fotokälla, bildkredit"),
        drops=("Fotograf: Anna Brandt", "Bildkälla: Stadsarkivet"),
        keeps=("Fotografen kom till hamnen",),
    ),
}

ADS = {
    "ads.label": Phrases(
        cues=listed("annons, annonser, annonsering, sponsrat innehåll, betalt innehåll"),
        drops=(
            "Annons",
            "Sponsrat innehåll",
        ),
        keeps=("Annons om en fyr",),
    ),
}

LANGUAGE = Language(name="Swedish", phrases={**CONSENT, **SHARE, **RELATED, **CREDIT, **ADS})
