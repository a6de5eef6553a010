"""German, of Germany, Austria and Switzerland (which writes `ss` for `ß`)."""

from __future__ import annotations

from boilerplate_cli.languages import Language, Phrases
from boilerplate_cli.text import listed

CONSENT = {
    "consent.cookies": Phrases(
        cues=listed("cookies, cookie, cookie-dateien"),
        lists={
            "leads": listed("durch, mit, wenn sie, wenn du"),
            "greetings": listed(
                "datenschutz & cookies, cookie-hinweis, cookiehinweis, hinweis, datenschutz, hallo, willkommen",
                "wir respektieren ihre privatsphäre, wir verwenden cookies, wir nutzen cookies",
            ),
            "sites": listed(
                "wir, wir und, diese seite, diese website, diese webseite, die website, die webseite, unsere website",
                "unsere webseite, unsere seite, dieses blog, dieser blog, dieser shop, diese internetseite",
                "auf dieser website, auf unserer website, auf dieser seite, auf unserer webseite, auf unseren seiten",
                "um, für, ihre privatsphäre",
            ),
            "uses": listed(
                "verwenden, verwendet, nutzen, nutzt, benutzt, setzen, setzt, benutzen, einsetzen, ermöglichen",
            ),
            "agrees": listed(
                "stimmen sie, stimmst du, erklären sie, erklärst du, einverstanden, akzeptieren sie, akzeptierst du",
            ),
            "aims": listed(
                "seite, erfahren, webseite, webseiten, inhalte, anzeigen, werbung, datenschutz, datenschutzerklärung",
                "einverstanden, zustimmen, akzeptieren, nutzer, nutzererlebnis, besucher, funktionen, dienste, weitere",
                "informationen, nutzung, notwendig, einstellungen, erfahrung, zugriffe",
            ),
        },
        drops=(
            "Diese Website verwendet Cookies, um Inhalte und Anzeigen zu personalisieren.",
            "Durch die Nutzung unserer Dienste erklären Sie sich damit einverstanden, dass wir Cookies setzen.",
        ),
        keeps=(
            "Wir essen Cookies",
            "Die Seite des Bäckers lobt, wie man dort Cookies verwendet: als Boden einer Torte.",
        ),
    ),
    "consent.kind-of-cookie": Phrases(
        cues=listed(
            "notwendige cookies, technisch notwendige cookies, essenzielle cookies, erforderliche cookies",
            "dieses cookie, statistik-cookies, statistik cookies, marketing-cookies, diese cookies",
            "funktionale cookies, analyse-cookies, präferenz-cookies, externe medien-cookies, dieser cookie",
            "cookies von drittanbietern, unbedingt erforderliche cookies, einige cookies, das cookie",
        ),
        lists={
            "aims": listed("seite, nutzer, funktion, daten, dienst, statist, inhalt, analy, betrieb"),
            "verbs": listed(
                "sind, ist, werden, wird, helfen, ermöglichen, ermöglicht, erlaubt, erlauben, speichert, speichern",
                "dient, dienen, erfasst, erfassen",
            ),
        },
        drops=(
            "Essenzielle Cookies ermöglichen grundlegende Funktionen. Sie sind immer aktiv.",
            "Dieses Cookie wird für die Funktion der Seite benötigt.",
        ),
        keeps=("Diese Cookies sind die besten, die ich je gebacken habe.",),
    ),
    "consent.cookie-note": Phrases(
        cues=(
            *listed(
                "cookies erleichtern die bereitstellung, cookies ermöglichen eine, cookies helfen uns",
                "wenn sie diesen cookie deaktivieren, wenn du diesen cookie deaktivierst",
                "die cookie-einstellungen auf dieser website, die auf dieser website verwendeten cookies",
                "mehr informationen zu cookies, weitere informationen zu cookies, sie können ihre cookie",
                "unbedingt notwendige cookies sollten",
            ),
            "weitere informationen, beispielsweise zur kontrolle von cookies",  # with commas of their own
            "du kannst mehr darüber erfahren, welche cookies",
        ),
        drops=(
            "Weitere Informationen, beispielsweise zur Kontrolle von Cookies, findest du hier: Cookie-Richtlinie",
            "Cookies erleichtern die Bereitstellung unserer Dienste.",
        ),
        keeps=("Cookies helfen, wenn die Nacht lang ist.",),
    ),
    "consent.choice": Phrases(
        cues=listed(
            "externer inhalt, inhalt laden, video laden, karte laden, inhalt entsperren, alle akzeptieren",
            "alle cookies akzeptieren, cookies akzeptieren, akzeptieren, alle ablehnen, ablehnen, alles akzeptieren",
            "nur notwendige cookies, nur essenzielle cookies akzeptieren, nur notwendige, auswahl speichern",
            "auswahl erlauben, auswahl bestätigen, alle zulassen, cookies zulassen, cookie-einstellungen",
            "cookie einstellungen, cookies verwalten, cookie-einstellungen ändern, cookie-einstellungen anpassen",
            "cookies anpassen, cookie-richtlinie, cookie-richtlinien, cookie-hinweis, cookie-hinweise",
            "cookie-informationen, cookie-manager, cookie-verwendung, cookie-banner, datenschutzeinstellungen",
            "datenschutz-einstellungen, privatsphäre-einstellungen, privatsphäre, einwilligung ändern",
            "datenschutz-präferenzen, datenschutzeinstellungen ändern, einwilligungen widerrufen",
            "einwilligung widerrufen, historie der privatsphäre-einstellungen, privatsphäre-einstellungen ändern",
            "utiq verwalten, tracking-einstellungen, notwendige cookies, erforderliche cookies, essenzielle cookies",
            "technisch notwendige cookies, statistik-cookies, marketing-cookies, funktionale cookies",
            "individuelle datenschutzeinstellungen, individuelle cookie-einstellungen, cookie-informationen anzeigen",
            "cookie-details, wir respektieren ihre privatsphäre, akzeptieren und schließen, zustimmen",
            "zustimmen und weiter, diese seite verwendet cookies, diese webseite verwendet cookies",
            "diese website verwendet cookies, speichern & schließen, hinweis zur verwendung von cookies",
            "einstellungen speichern, immer aktiv, datenschutz & cookies",
        ),
        drops=("Alle akzeptieren | Ablehnen", "Cookie-Einstellungen"),
        keeps=("Ablehnen oder annehmen?", "Auswahl der Jury"),
    ),
    "consent.embedded-content": Phrases(
        cues=listed(
            "mit dem laden des videos, mit dem laden der karte, mit dem laden des beitrags, mit dem laden des tweets",
            "mit dem laden des inhalts, mit dem aufruf des videos, sie sehen gerade einen platzhalterinhalt",
            "an dieser stelle finden sie einen externen inhalt, an dieser stelle findest du einen externen inhalt",
            "an dieser stelle finden sie einen relevanten externen inhalt",
            "an dieser stelle finden sie ergänzenden externen inhalt",
            "an dieser stelle befindet sich ein externer inhalt, um diesen inhalt anzuzeigen",
            "um diese inhalte anzuzeigen, um dieses element anzuzeigen, zur anzeige dieses inhalts",
            "dieser inhalt kann nicht angezeigt werden, wir benötigen ihre zustimmung, wir brauchen ihre zustimmung",
            "wir benötigen ihre einwilligung, bitte akzeptieren sie cookies, empfohlener redaktioneller inhalt",
            "empfohlener externer inhalt, diesen inhalt laden, externe inhalte anzeigen, externe inhalte laden",
            "alle inhalte laden, youtube immer entsperren, google maps immer entsperren, inhalt entsperren",
            "dieses video kann aufgrund ihrer, personenbezogene daten können an drittplattformen",
        ),
        drops=(
            "Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung des Anbieters.",
            "Externe Inhalte anzeigen",
        ),
        keeps=("Das Laden des Videos dauert.", "Der externe Inhalt des Tanks beträgt 40 Liter."),
    ),
    "consent.sign-in": Phrases(
        cues=listed(
            "anmelden, einloggen, jetzt anmelden, jetzt einloggen, registrieren, jetzt registrieren, hier anmelden",
            "abmelden, kostenlos registrieren, konto erstellen, neues konto erstellen, passwort vergessen",
            "kennwort vergessen, zugangsdaten vergessen, passwort zurücksetzen, passwort wiederherstellen",
            "angemeldet bleiben, eingeloggt bleiben, benutzername oder e-mail-adresse, noch kein konto",
            "noch kein benutzerkonto, noch kein account, noch kein mitglied, noch nicht registriert",
            "schon registriert, bereits registriert, bereits mitglied, bereits kunde, sie haben noch kein konto",
            "sie haben bereits ein konto, passwort anzeigen, mit facebook anmelden, mit google anmelden",
            "ein passwort wird ihnen per e-mail zugeschickt, das passwort wird dir zugemailt",
            "login für abonnenten, abo-login, hier einloggen, login-facebook, hier registrieren",
            "kostenpflichtig anmelden, neu registrieren",
        ),
        lists={
            "before": listed("bitte, oder, willkommen"),
            "between": listed("oder, hier, jetzt, und, passwort, benutzername"),
        },
        drops=("Noch kein Konto? Jetzt registrieren", "Passwort vergessen?"),
        keeps=("Anmelden kann man sich bis Freitag im Rathaus.",),
    ),
    "consent.subscribers": Phrases(
        cues=listed(
            "bereits abonnent, bereits abonniert, sie sind bereits abonnent, sie sind schon abonnent, schon abonnent",
            "sind sie bereits abonnent, sind sie schon abonnent, du hast bereits ein abo, sie haben bereits ein abo",
            "bereits registriert, schon registriert, bereits kunde, schon kunde, sie haben schon ein konto",
            "noch kein abo, haben sie bereits ein konto, sie haben bereits einen account, du hast schon ein konto",
            "noch kein abonnent, noch kein kunde, für abonnenten, noch nicht registriert, noch kein konto",
            "ich bin abonnent",
        ),
        lists={
            "doors": listed(
                "anmelden, einloggen, registrieren, melden sie sich an, loggen sie sich ein, hier, jetzt, freischalten",
            )
        },
        drops=("Sie sind bereits Abonnent? Hier anmelden", "Noch kein Abo? Jetzt freischalten!"),
        keeps=("Noch kein Abonnent? Das war er auch nie.",),
    ),
    "consent.paywall": Phrases(
        cues=(
            *listed(
                "dieser artikel ist nur für, dieser beitrag ist nur für, dieser inhalt ist nur für",
                "dieser artikel ist exklusiv, dieser inhalt ist exklusiv, dieser text ist nur für",
                "dieser artikel ist abonnenten vorbehalten, dieser artikel ist frei für abonnenten",
                "diesen artikel weiterlesen, diesen artikel jetzt weiterlesen, anmelden und weiterlesen",
                "jetzt weiterlesen mit, weiterlesen mit einem abo, weiterlesen nach anmeldung, lesen sie weiter mit",
                "jetzt testen und weiterlesen, abonnieren und weiterlesen, registrieren und weiterlesen",
                "um weiterzulesen, um diesen artikel weiterzulesen, um diesen artikel zu lesen",
                "um den vollständigen artikel zu lesen, zum weiterlesen bitte, mit einem abo weiterlesen",
                "sie haben keine freien artikel, sie möchten weiterlesen, sie wollen weiterlesen",
                "zugriff auf alle inhalte, zugang zu allen inhalten, alle artikel lesen mit, alle premium-inhalte",
                "plus-artikel lesen, das ist ein premium-artikel, das ist ein plus-artikel",
            ),
            "melden sie sich an, um",  # with a comma of their own
            "melde dich an, um",
            "loggen sie sich ein, um",
        ),
        lists={"please": listed("bitte, jetzt")},
        drops=("Melden Sie sich an, um diesen Artikel zu lesen.", "Dieser Artikel ist nur für Abonnenten verfügbar."),
        keeps=("Um weiter zu lesen, fehlte ihr das Licht.",),
    ),
    "consent.label": Phrases(
        cues=listed(
            "nur für abonnenten, für abonnenten, exklusiv für abonnenten, premium-artikel, plus-artikel",
            "nur für mitglieder",
        ),
        drops=("[Nur für Abonnenten]", "Premium-Artikel"),
        keeps=("Nur für Mitglieder des Vereins war das Fest gedacht",),
    ),
    "consent.account": Phrases(
        cues=listed("angemeldet als, eingeloggt als"),
        drops=("Angemeldet als Gast", "Eingeloggt als Jana"),
        keeps=("Er war angemeldet als Gast des Hauses",),
    ),
    "consent.word": Phrases(
        cues=listed("datenschutz, einwilligung, einverstanden, verstanden, ich stimme zu"),
        drops=("Datenschutz", "Einverstanden!"),
        keeps=("Datenschutz und Schule",),
    ),
}

SHARE = {
    "share.bar": Phrases(
        lists={
            "words": listed(
                "teilen, twittern, drucken, merken, mailen, versenden, auf, bei, per, über, folgen, folge, sie, uns",
                "mir, weitersagen, wird, in, neuem, fenster, geöffnet, artikel, beitrag, seite, empfehlen",
                "kommentieren",
            )
        },
        drops=("Auf Facebook teilen", "Facebook Twitter Drucken"),
        keeps=("Auf Facebook und in der Kneipe",),
    ),
    "share.click-to-share": Phrases(
        cues=listed("klick, klicken, klicke, hier klicken, zum teilen"),
        lists={"verbs": listed("teilen, drucken, ausdrucken, senden, versenden, anklicken")},
        drops=(
            "Klick, um über Twitter zu teilen (Wird in neuem Fenster geöffnet)",
            "Zum Teilen auf Facebook anklicken",
        ),
        keeps=("Klick", "Klicken beim Drucken ist meist die Walze. Dann hilft Öl."),
    ),
    "share.button": Phrases(
        cues=listed(
            "sharen mit, teilen, artikel teilen, beitrag teilen, seite teilen, diesen artikel teilen",
            "diesen beitrag teilen, jetzt teilen, diese seite teilen, teilen sie dies mit, teilen mit, teile dies mit",
            "teilen sie diesen artikel, teile diesen beitrag, teilen sie diesen beitrag, diese meldung teilen",
            "link kopieren, weitersagen, twittern, empfehlen sie uns weiter, seite weiterempfehlen",
            "artikel weiterempfehlen, artikel empfehlen, teilen auf, teilen über, teilen via, mitteilen",
            "teile diesen artikel, teilen & weitersagen, per e-mail teilen, per mail teilen, teilen und drucken",
            "meine tweets",
        ),
        drops=("Artikel teilen:", "Teilen Sie dies mit:", "Link kopieren"),
        keeps=("Teilen der Masse", "Teilen?"),
    ),
    "share.follow": Phrases(
        cues=listed(
            "folgen sie uns, folge uns, folgt uns, folge mir, folgt mir, folgen sie mir, soziale netzwerke",
            "social-media-kanäle, blog folgen, besuchen sie uns, besuchen sie uns auf, besuche uns auf, finde uns auf",
            "autor folgen, finden sie uns auf, bleiben sie in kontakt",
        ),
        lists={"via": listed("auf, bei"), "where": listed("hier, auch, jetzt"), "please": listed("bitte, auch")},
        drops=("Folgen Sie uns auf:", "Folge uns"),
        keeps=("Folgen Sie uns durch den Garten", "Besuchen Sie uns am Markt"),
    ),
    "share.counter": Phrases(
        cues=listed("x geteilt, mal geteilt, geteilt, gefällt mir"),
        drops=("14 Mal geteilt", "23 Gefällt mir"),
        keeps=("14 geteilt durch 2",),
    ),
    "share.audience": Phrases(
        cues=listed("abonnenten"),
        drops=("1.204 Abonnenten", "12 Abonnenten"),
        keeps=("1.204 Abonnenten kündigten",),
    ),
    "share.likes": Phrases(
        cues=(
            *listed(
                "gefällt mir, liken, bloggern gefällt das, bloggern gefällt dies, blogger gefällt das",
                "sei der erste dem dies gefällt",
            ),
            "sei der erste, dem dies gefällt",  # with a comma of its own
        ),
        lists={"state": listed("laden, lade, wird geladen")},
        drops=("Gefällt mir: Wird geladen …", "%d Bloggern gefällt das:"),
        keeps=("Gefällt mir das?",),
    ),
    "share.plea": Phrases(
        cues=listed(
            "teilen sie diesen artikel, teilen sie diesen beitrag, teilen sie diese seite, teile diesen artikel",
            "teile diesen beitrag, teile diese seite, teilt diesen artikel, teilt diesen beitrag",
        ),
        lists={"ifs": listed("wenn, hat"), "please": listed("bitte, dann, dann bitte")},
        drops=(
            "Hat es Ihnen gefallen? Teilen Sie diesen Beitrag!",
            "Bitte teile diesen Artikel mit deinen Freunden.",
        ),
        keeps=("Teilen Sie diese Seite des Tisches mit einem Messer. Dann leimen Sie.",),
    ),
    "share.embedded-post": Phrases(
        cues=listed("sieh dir diesen beitrag auf instagram an, ein beitrag geteilt von, tweets von"),
        drops=("Sieh dir diesen Beitrag auf Instagram an", "Ein Beitrag geteilt von Jana Beispiel (@jana)"),
        keeps=("Ein Beitrag geteilt von vielen wird nicht wahrer.",),
    ),
    "share.network": Phrases(
        cues=listed("folgen, soziale medien, soziale netzwerke"),
        drops=("Folgen", "Soziale Netzwerke"),
        keeps=("Folgen des Sturms",),
    ),
    "share.run": Phrases(
        lists={
            "sure": listed("teilen, twittern"),
            "perhaps": listed(
                "drucken, merken, mailen, per mail, e-mail senden, kommentar, kommentare, kommentieren, folgen",
                "gefällt mir, artikel drucken, mehr, kopieren, kontakt",
            ),
            "before": listed("auf, bei, über, per"),
            "after": listed("teilen, folgen, kanal, seite"),
            "bar verbs": listed("teilen, teile, folgen, folge, folgt, besuchen, besuche, weitersagen"),
        },
        drops=("x Teilen\nx Twittern\nx Drucken", "x Auf Facebook teilen\nx Auf Twitter teilen\nx Mailen"),
        keeps=("| Drucken\n| Merken\n| Kommentare wurden um neun geschlossen.",),
    ),
}

COMMENTS = {
    "comments.form": Phrases(
        cues=(
            *listed(
                "deine e-mail-adresse wird nicht, ihre e-mail-adresse wird nicht, die e-mail-adresse wird nicht",
                "deine e-mail wird nicht, ihre e-mail wird nicht, ihre email-adresse wird nicht",
                "deine email-adresse wird nicht, erforderliche felder sind, pflichtfelder sind mit",
                "benachrichtigung bei weiteren, benachrichtige mich, benachrichtigen sie mich, informiere mich über",
                "du kommentierst mit, diese website verwendet akismet, diese seite verwendet akismet",
                "trage deine daten unten ein, gib hier deinen kommentar, gib deinen kommentar",
                "geben sie hier ihren kommentar, schreiben sie hier ihren kommentar, du musst angemeldet sein",
                "sie müssen angemeldet sein, sie müssen eingeloggt sein, du musst eingeloggt sein",
                "du musst dich anmelden, sie müssen sich anmelden, bitte anmelden um zu, melde dich an um",
                "bitte melden sie sich an um, bitte loggen sie sich ein um, zum kommentieren bitte",
                "anmelden um zu kommentieren, um kommentieren zu können, um einen kommentar, hier klicken um",
                "nur angemeldete benutzer können, nur registrierte nutzer können, ihr kommentar wird nach",
                "dein kommentar wird nach, ihr kommentar wurde, dein kommentar wurde, ihr kommentar wird",
                "folgende html-tags sind erlaubt, du kannst folgende html, sie können folgende html",
            ),
            "meinen namen, e-mail",
            "meinen namen, meine e-mail",
            "name, e-mail-adresse und website in diesem browser",
            "erfahre mehr darüber, wie deine kommentar",
            "hier klicken, um das antworten",
            "hier klicken, um die antwort",
            "melden sie sich an, um zu kommentieren",
            "melde dich an, um zu kommentieren",
        ),
        drops=(
            "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
            "Benachrichtige mich über neue Beiträge via E-Mail.",
        ),
        keeps=("Sie sagte, deine E-Mail-Adresse wird nicht veröffentlicht.",),
    ),
    "comments.policy": Phrases(
        cues=listed(
            "kommentare sind geschlossen, die kommentare sind geschlossen, kommentare geschlossen",
            "die kommentarfunktion ist, die kommentarfunktion wurde, kommentare sind deaktiviert",
            "kommentare deaktiviert, kommentarfunktion geschlossen, die kommentarfunktion für diesen",
            "der kommentarbereich ist geschlossen, der kommentarbereich wurde geschlossen",
            "die diskussion ist geschlossen, noch keine kommentare, es gibt noch keine kommentare",
            "es sind noch keine kommentare, keine kommentare vorhanden, bisher keine kommentare",
            "bislang keine kommentare, sei der erste mit, sei der erste der, seien sie der erste",
            "schreiben sie den ersten kommentar, schreibe den ersten kommentar, verfassen sie den ersten kommentar",
            "kommentare werden moderiert, alle kommentare werden, kommentare werden erst nach",
            "bitte beachten sie unsere netiquette, bitte beachte unsere netiquette, bitte bleiben sie sachlich",
            "wir behalten uns vor, die redaktion behält sich vor",
        ),
        lists={
            "please": listed("hinweis"),
        },
        drops=(
            "Die Kommentarfunktion ist geschlossen.",
            "Noch keine Kommentare. Schreiben Sie den ersten!",
        ),
        keeps=("Nach einem Tag schloss der Wirt die Kommentare.",),
    ),
    "comments.feed": Phrases(
        cues=listed(
            "kommentare-feed, kommentarfeed, kommentare als rss, kommentar-feed, kommentare feed",
            "rss-feed für kommentare, abonnieren kommentare zum post, kommentare zum post (atom), kommentare zum post",
            "rss-feed der kommentare, kommentare abonnieren, trackback-url, trackback-adresse",
        ),
        drops=(
            "Kommentare als RSS",
            "Kommentare abonnieren",
        ),
        keeps=("Ein Trackback-Feed ist eine Liste.",),
    ),
    "comments.button": Phrases(
        cues=listed(
            "antworten, auf kommentar antworten, kommentar melden, beitrag melden, als spam melden, kommentieren",
            "jetzt kommentieren, kommentar schreiben, kommentar verfassen, kommentar absenden, kommentar abschicken",
            "kommentar hinzufügen, kommentar abgeben, kommentar senden, kommentar veröffentlichen, kommentar posten",
            "antworten abbrechen, antwort abbrechen, antwort schreiben, weitere kommentare anzeigen",
            "weitere kommentare laden, mehr kommentare laden, weitere kommentare, mehr kommentare, alle kommentare",
            "alle kommentare anzeigen, alle kommentare lesen, ältere kommentare, neuere kommentare, zu den kommentaren",
            "zum kommentar, keine kommentare, kein kommentar, kommentarregeln, kommentar-regeln, kommentarrichtlinien",
            "neueste zuerst, älteste zuerst, beste zuerst, neueste, älteste zuerst anzeigen, beliebteste zuerst",
            "kommentare anzeigen, kommentare lesen, kommentare laden, kommentare ausblenden, missbrauch melden",
            "verstoß melden, permalink, antworten anzeigen, antworten ausblenden, zitieren, diskussion verfolgen",
            "jetzt mitdiskutieren, diesen artikel kommentieren, artikel kommentieren, beitrag kommentieren",
            "sortieren nach",
        ),
        drops=(
            "Antworten",
            "Kommentar melden",
        ),
        keeps=("Antworten auf zehn Fragen",),
    ),
    "comments.label": Phrases(
        lists={
            "signs": listed("gefällt mir, liken, melden, zitieren, bearbeiten, löschen, teilen, antworten"),
            "labels": listed(
                "kommentar, e-mail-adresse, webseite, dein kommentar, ihr kommentar, dein name, ihr name, nachricht",
                "betreff, abbrechen, absenden, vorschau, verbinde mit %s, deine e-mail, ihre e-mail",
                "kommentar absenden, benutzername, passwort, titel, überschrift, speichern, sicherheitsfrage",
            ),
        },
        drops=(
            "x Schreibe einen Kommentar\nx Name *\nx E-Mail *",
            "x Kommentar verfassen\nx Ihr Name\nx Ihr Kommentar",
        ),
        keeps=("| Nachricht in der Flasche\n| Titel",),
    ),
    "comments.field": Phrases(
        cues=listed(
            "erforderlich, pflichtfeld, optional, freiwillig, wird nicht veröffentlicht, wird niemals veröffentlicht",
            "wird nicht angezeigt",
        ),
        lists={
            "fields": listed("e-mail-adresse, webseite, kommentar, dein name, ihr name"),
        },
        drops=(
            "E-Mail (erforderlich)",
            "E-Mail-Adresse (wird nicht veröffentlicht)",
        ),
        keeps=("Erforderlich ist der Name",),
    ),
}

LEGAL = {
    "legal.rights": Phrases(
        cues=listed("alle rechte vorbehalten, alle rechte bleiben vorbehalten, alle rechte liegen"),
        lists={"goes_on": listed("bleiben, dem, den, für")},
        drops=(
            "Copyright 2011 by Anna Brandt. Alle Rechte vorbehalten.",
            "Alle Rechte vorbehalten",
        ),
        keeps=(
            '"Alle Rechte vorbehalten", stand auf der letzten Seite.',
            "Alle Rechte vorbehalten bleiben den Erben, stand im Vertrag.",
        ),
    ),
    "legal.copying": Phrases(
        cues=listed(
            "vervielfältigung nur mit, vervielfältigung, nachdruck nur mit, nachdruck, nachdruck verboten",
            "weiterverwendung nur mit, weiterverbreitung nur mit, ohne ausdrückliche genehmigung",
            "ohne schriftliche genehmigung, ohne vorherige schriftliche, ohne schriftliche zustimmung",
            "nur mit genehmigung, nur mit schriftlicher genehmigung, nur mit ausdrücklicher genehmigung",
            "nur mit schriftlicher zustimmung, nur mit vorheriger zustimmung, kopieren verboten",
        ),
        drops=(
            "Nachdruck nur mit schriftlicher Genehmigung des Verlags.",
            "Vervielfältigung, auch auszugsweise, verboten.",
        ),
        keeps=('"Nachdruck verboten", las er laut.',),
    ),
    "legal.disclaimer": Phrases(
        cues=listed(
            "ohne gewähr, keine haftung für die inhalte, für den inhalt der verlinkten, für die inhalte externer",
            "für den inhalt externer, sind ausschließlich deren betreiber, übernehmen keine haftung",
            "übernehmen wir keine haftung, übernimmt keine haftung, übernimmt keinerlei haftung",
            "übernehmen keinerlei haftung, keine gewähr für die richtigkeit, ohne gewähr auf",
            "geben nicht zwingend die meinung, geben nicht unbedingt die meinung, nicht die meinung der redaktion",
            "stellen keine anlageberatung dar, ersetzt keine ärztliche, ersetzen keine ärztliche",
            "ersetzt keinen arztbesuch, keine rechtsberatung dar",
        ),
        lists={
            "self": listed("ich"),
        },
        drops=(
            "Für den Inhalt der verlinkten Seiten sind ausschließlich deren Betreiber verantwortlich.",
            "Alle Angaben ohne Gewähr.",
        ),
        keeps=("Ich sage das ohne Gewähr.",),
    ),
    "legal.terms-link": Phrases(
        cues=listed(
            "impressum, datenschutz, datenschutzerklärung, datenschutzhinweise, datenschutzhinweis",
            "datenschutzbestimmungen, datenschutzrichtlinie, datenschutzrichtlinien, datenschutzinformationen",
            "datenschutzinformation, datenschutz-hinweise, hinweise zum datenschutz, agb, agbs",
            "allgemeine geschäftsbedingungen, nutzungsbedingungen, nutzungsbasierte online-werbung",
            "nutzungsbestimmungen, allgemeine nutzungsbedingungen, haftungsausschluss, datenschutzeinstellungen",
            "cookie-richtlinie, cookie-richtlinien, cookies, rechtliche hinweise, rechtlicher hinweis, rechtliches",
            "widerrufsrecht, widerrufsbelehrung, widerruf, widerrufsformular, teilnahmebedingungen, bildnachweis",
            "bildnachweise, bildrechte, impressum/datenschutz, impressum & kontakt, kontakt & impressum",
            "impressum und kontakt, verträge hier kündigen, vertrag kündigen, verträge kündigen, abo kündigen",
            "barrierefreiheitserklärung, erklärung zur barrierefreiheit, jugendschutz, urheberrecht, lizenzbedingungen",
            "versand und zahlung, zahlung und versand, versandkosten, hinweisgebersystem, compliance, privatsphäre",
            "datenschutz und nutzungsbedingungen",
        ),
        lists={
            "ours": listed("unsere"),
            "and": listed("und"),
        },
        drops=(
            "Impressum & Datenschutz",
            "AGB | Nutzungsbedingungen",
        ),
        keeps=("Datenschutz im Verein",),
    ),
    "legal.footer": Phrases(
        cues=listed("impressum, datenschutz, agb, datenschutzerklärung, nutzungsbedingungen, datenschutzhinweise"),
        drops=(
            "Impressum · Mediadaten",
            "Hafenpost | Datenschutz | Stellen",
        ),
        keeps=("Das Impressum | ein Stück",),
    ),
    "legal.maker": Phrases(
        cues=listed(
            "bereitgestellt von, präsentiert von, erstellt mit, erstellt von, webdesign, webdesign von",
            "realisiert durch, realisiert von, umsetzung, realisation, realisierung, technische umsetzung",
            "gestaltung und umsetzung, konzept und umsetzung, konzeption & umsetzung, design und umsetzung",
            "ein projekt von, betrieben von, betrieben mit, präsentiert von wordpress, bloggen auf",
            "erstelle eine kostenlose website oder ein blog auf, erstelle eine website oder einen blog auf",
            "gehostet von, hosting von",
        ),
        lists={
            "proudly": listed("stolz"),
        },
        drops=(
            "Umsetzung: Brandt & Adler",
            "Stolz präsentiert von WordPress",
        ),
        keeps=("Erstellt mit einem Messer",),
    ),
    "legal.notice": Phrases(
        cues=listed(
            "urheberrechtlich geschützt, verantwortlich für den inhalt, v.i.s.d.p, handelsregister, registergericht",
            "ust-idnr, ust-id, umsatzsteuer-id, umsatzsteuer-identifikationsnummer",
            "verantwortlich im sinne des presserechts, amtsgericht, hrb",
        ),
        drops=(
            "Handelsregister Eastfield, HRB 1234",
            "Ust-IdNr. DE 123456789",
        ),
        keeps=("Das Register führt der Hafen.",),
    ),
}

ADS = {
    "ads.label": Phrases(
        cues=listed(
            "anzeige, anzeigen, werbung, werbeanzeige, werbebeitrag, bezahlte anzeige, bezahlte werbung",
            "bezahlter inhalt, bezahlter beitrag, gesponsert, gesponserter beitrag, gesponserte inhalte",
            "gesponserter inhalt, gesponserter artikel, google anzeigen, google-anzeigen",
            "anzeigensonderveröffentlichung, sonderveröffentlichung, verlagsangebot, verlagssonderveröffentlichung",
            "anzeige schließen, anzeige ausblenden, anzeige melden, werbung schließen, werbung ausblenden, advertorial",
            "partnerangebot, partnerangebote, partnerinhalt, angebot unseres partners, angebote unserer partner",
            "über unsere werbung, nutzungsbasierte onlinewerbung, unbezahlte werbung, werbung unbezahlt",
            "affiliate-link, affiliate-links, warum sehe ich diese anzeige, warum sehe ich werbung, ad",
            "ende der werbung, ende der anzeige, anzeige ende, hier werben, anzeige aufgeben, anzeige buchen",
        ),
        drops=(
            "- Anzeige -",
            "Bezahlter Inhalt",
        ),
        keeps=("Anzeige erstattet",),
    ),
    "ads.continues": Phrases(
        cues=listed(
            "lesen sie nach der anzeige weiter, lesen sie weiter nach der anzeige, nach der anzeige weiterlesen",
            "weiter nach der anzeige, weiter nach der werbung, artikel wird unten fortgesetzt",
            "weiter unten geht es weiter, anzeige überspringen, der artikel geht nach der anzeige weiter",
            "artikel geht nach der anzeige weiter, der artikel wird nach dieser werbung fortgesetzt",
            "der text geht nach der anzeige weiter, nach der werbung weiterlesen, nach der werbung geht es weiter",
            "werbung überspringen, ende der anzeige, lesen sie hier weiter, scrollen sie um weiterzulesen",
            "der beitrag geht nach der anzeige weiter",
        ),
        lists={
            "ads": listed("anzeige, werbung"),
        },
        drops=(
            "Lesen Sie nach der Anzeige weiter",
            "Anzeige - der Artikel geht nach der Anzeige weiter",
        ),
        keeps=("Der Artikel geht nach der Pause weiter unten im Hafen.",),
    ),
    "ads.sponsored-by": Phrases(
        cues=listed(
            "anzeige, werbung, präsentiert von, gesponsert von, in kooperation mit, in zusammenarbeit mit",
            "unterstützt von, mit freundlicher unterstützung von, werben auf, werben bei, werben sie",
        ),
        drops=(
            "Anzeige: Boote für alle",
            "Präsentiert von Eastfield Boote",
        ),
        keeps=("Das Rennen wurde gesponsert von Eastfield.",),
    ),
    "ads.sponsors": Phrases(
        cues=listed(
            "sponsoren, unsere sponsoren, hauptsponsor, hauptsponsoren, unsere werbepartner, werbepartner",
            "premiumpartner",
        ),
        drops=(
            "Sponsoren",
            "Unsere Werbepartner",
        ),
        keeps=("Sponsoren gehen",),
    ),
    "ads.disclosure": Phrases(
        cues=listed(
            "enthält affiliate-links, enthält affiliate links, enthält sogenannte affiliate-links",
            "enthalten affiliate-links, sind affiliate-links, sind sogenannte affiliate-links",
            "sogenannten affiliate-links, sogenannte affiliate-links, affiliate-links handeln, enthält werbelinks",
            "enthält werbung, erhalten wir eine provision, wir eine provision, erhalte ich eine provision",
            "bekomme ich eine provision, bekommen wir eine provision, eine kleine provision, sind provisions-links",
            "enthält provisions-links, sogenannte provisions-links",
        ),
        lists={
            "notes": listed("hinweis, transparenzhinweis, anzeige, werbung, werbehinweis, affiliate-hinweis"),
            "openers": listed(
                "dieser, dieses, diese, die, der, bei, wenn, alle, mit, in, für, unsere, einige, kaufst du, kaufen sie",
            ),
        },
        drops=(
            "Dieser Beitrag enthält Affiliate-Links. Kaufen Sie darüber, erhalten wir eine Provision.",
            "Hinweis: Alle mit * markierten Links sind Affiliate-Links.",
        ),
        keeps=("Makler nehmen eine kleine Provision von zwei Prozent.",),
    ),
}

NAVIGATION = {
    "navigation.place": Phrases(
        lists={
            "places": listed(
                "startseite, zur startseite, über uns, über mich, wir über uns, wer wir sind, was wir tun",
                "kontaktformular, impressum, mediadaten, pressekontakt, pressemitteilungen, pressebereich",
                "presseportal, stellenangebote, stellenmarkt, offene stellen, leichte sprache, gebärdensprache",
                "barrierefreiheit, erklärung zur barrierefreiheit, barriere melden, mein konto, mein profil",
                "mein bereich, mitglied werden, jetzt spenden, warenkorb, merkzettel, merkliste",
                "veranstaltungskalender, mediathek, heftarchiv, aktuelle ausgabe, rss-feed, rss-feeds",
                "feed der einträge, feed der beiträge, beitrags-feed (rss), kommentare als rss, kommentare-feed",
                "netiquette, inhaltsverzeichnis a-z, themen a-z, kleinanzeigen, downloadbereich, kontakt & anfahrt",
                "kontakt und anfahrt, häufige fragen, häufig gestellte fragen, ihre werbung, bei uns werben",
                "werben sie bei uns, abo-service, aboservice, abo & service, leserservice, kundenservice, kundencenter",
                "hilfe & kontakt, so erreichen sie uns, seite drucken, sitemap & index, schnellzugriff, wunschliste",
                "unser team, unsere partner, veranstaltung melden, newsletter-archiv, newsletterarchiv",
                "partnerprogramm, über das projekt, über diese seite, über diesen blog, artikel-archiv",
                "digitale ausgabe, epaper-archiv, jobs & karriere, karriere & jobs, ausbildung & karriere",
                "presse & medien, presse und medien, sign in / registrieren",
            ),
            "headings": listed(
                "kontakt, presse, ansprechpartner, anfahrt, hilfe, allgemein, archiv, karriere, spenden, mitmachen",
                "newsletter",
            ),
            "sign in": listed("anmelden, abmelden, einloggen, ausloggen, registrieren, login/registrieren"),
        },
        drops=(
            "Über uns",
            "Stellenangebote »",
        ),
        keeps=(
            "Über uns lachte die Möwe.",
            "Kontakt",
        ),
    ),
    "navigation.section": Phrases(
        lists={
            "sections": listed(
                "aktuell, aktuelles, nachrichten, politik, wirtschaft, kultur, wissen, wissenschaft, technik",
                "gesundheit, reise, reisen, gesellschaft, panorama, meinung, medien, musik, bildung, finanzen",
                "immobilien, auto, ratgeber, service, themen, termine, veranstaltungen, publikationen, projekte",
                "produkte, angebote, leistungen, referenzen, übersicht, unternehmen, verein, vorstand, satzung",
                "geschichte, galerie, bilder, fotos, magazin, redaktion, autoren, autor, abo, werbung, werben",
                "anzeigen, gewinnspiele, gutscheine, tickets, datenschutz, datenschutzerklärung, agb",
                "nutzungsbedingungen, rechtliches, suche, suchen, kategorien, schlagwörter, ausland, inland, regional",
                "lokales, wetter, verkehr, freizeit, familie, leben, digital, deutsch, lexikon, forschung, umwelt",
                "energie, dossiers, menü, partner, material, materialien, bücher, rezepte, mode, stars, kino",
                "deutschland, europa, welt, international, feuilleton, kolumnen, kolumne, interviews, ernährung",
                "fitness, psychologie, recht, recht & gesetz, nachhaltigkeit, landwirtschaft, ausbildung, jugend",
                "religion, beruf, karriere, sonstiges, verschiedenes, vermischtes, leute, unterhaltung, lifestyle",
                "garten, wohnen, haus & garten, essen & trinken, essen und trinken, kochen, tiere, haustiere, spiele",
                "rätsel, quiz, horoskop, tv-programm, fernsehen, fußball, bundesliga, formel 1, wintersport, geld",
                "börse, verbraucher, verbraucherschutz, versicherung, versicherungen, mobilität, netzwelt, computer",
                "handy, multimedia, audio, hörbücher, theater, kunst, literatur, ausstellungen, oper, konzerte",
                "debatte, debatten, wahlen, blaulicht, polizei, region, stadt, land, sport regional, weitere",
                "dokumente, broschüren, berichte, studien, statistik, downloads, links, forum, foren, glossar",
                "bestellen, mitglieder, mitgliedschaft, ehrenamt, stiftung, organisation, team, standorte, filialen",
                "marken, neuheiten, sale, geschenke, kundenmeinungen, lehre, studium, hochschule, fortbildung",
                "seminare, wettbewerbe, ausschreibungen, positionen, stellungnahmen, gemeinde, bürgerservice",
                "tourismus, sehenswürdigkeiten, unterkünfte",
            ),
        },
        drops=(
            "Veranstaltungen (3)",
            "Wirtschaft",
        ),
        keeps=(
            "Wirtschaft und Meer",
            "Kultur ist hier ein großes Wort.",
        ),
    ),
    "navigation.menu": Phrases(
        lists={
            "contents": listed("inhaltsverzeichnis, inhalt"),
            "addresses": listed("kontakt:, pressekontakt:, ansprechpartner:, medienkontakt:"),
            "credits": listed("von"),
        },
        drops=(
            "x Aktuelles\nx Termine\nx Chor\nx Galerie\nx Kontakt",
            "x Startseite\nx Unser Hafen\nx Über uns\nx Impressum",
        ),
        keeps=(
            "| Die Stiftung gibt für drei Dinge Geld:\n| Gesundheit\n| Bildung\n| Umwelt\n| Sonst zahlt sie nichts.",
        ),
    ),
    "navigation.row": Phrases(
        drops=(
            "Startseite · Aktuelles · Kontakt",
            "Über uns | Termine | Hafenfest | Impressum",
        ),
        keeps=("Politik, Wirtschaft und Kultur sind ihm fremd.",),
    ),
    "navigation.label": Phrases(
        lists={
            "labels": listed(
                "hauptnavigation, hauptmenü, servicemenü, servicenavigation, navigation überspringen, menü",
                "menü öffnen, menü schließen, menü anzeigen, menü ausblenden, untermenü, untermenü öffnen",
                "untermenü anzeigen, navigation öffnen, navigation schließen, navigation ein-/ausblenden",
                "metanavigation, metamenü, footer-menü, fußmenü, fußnavigation, fußzeile, kategorien",
                "kategorie auswählen, monat auswählen, schlagworte, schlagwörter, schlagwortwolke, neueste beiträge",
                "neueste kommentare, letzte beiträge, letzte kommentare, aktuelle beiträge, aktuelle artikel",
                "neueste artikel, aktuellste beiträge, top beiträge & seiten, beliebte beiträge, beliebte artikel",
                "meistgelesen, meistgelesene artikel, am meisten gelesen, meist gelesen, meistkommentiert",
                "meistgeteilt, alle themen, alle kategorien, alle rubriken, alle beiträge, alle artikel",
                "weitere themen, unternavigation, seiten, subnavigation, bereichsnavigation, rubriken, themenübersicht",
                "weitere rubriken, beitragsarchiv, archiv nach monaten, sie sind hier, seitenleiste, schnellnavigation",
                "direkteinstieg, links & partner, nützliche links, weiterführende links, externe links, blog-archiv",
                "artikelarchiv, kopfnavigation, mobile navigation, brotkrümelnavigation, schlagwort-wolke",
            ),
        },
        drops=(
            "Kategorie auswählen",
            "Neueste Beiträge",
        ),
        keeps=("Kategorien von Booten",),
    ),
    "navigation.box": Phrases(
        lists={
            "no openers": listed("menü, seiten, menü öffnen, menü schließen, sie sind hier"),
            "openers": listed(
                "archiv, schlagwörter, weblinks, befreundete seiten, befreundete blogs, meine blogs, lieblingsblogs",
                "partnerseiten, unsere seiten",
            ),
        },
        drops=(
            "| Neueste Beiträge\nx Brücke nach Brand gesperrt\nx Zwei Reiter verletzt",
            "| Befreundete Blogs\nx Hafennotizen\nx Alte Netze\nx Leuchtturm",
        ),
        keeps=("| Ausrüstung\n| Glocke\n| Seil",),
    ),
    "navigation.skip-link": Phrases(
        cues=listed(
            "inhalt, hauptinhalt, seiteninhalt, hauptnavigation, navigation, hauptmenü, menü, suche, suchfeld",
            "seitenanfang, fußzeile, footer, fußbereich, kopfbereich, kontakt, artikel, seitenende, untermenü",
            "inhaltsbereich, servicenavigation, metanavigation, breadcrumb, kommentaren",
        ),
        lists={
            "verbs": listed(
                "zum, zur, zu, direkt zum, direkt zur, direkt zu, springe zum, springe zur, springe direkt zum",
                "springe direkt zur, gehe zum, gehe zur, weiter zum, weiter zur, zurück zum, zurück zur, navigation",
            ),
            "the": listed("den, die, das"),
            "jump": listed("springen, wechseln"),
        },
        drops=(
            "Zum Inhalt springen",
            "Direkt zum Hauptinhalt",
        ),
        keeps=("Zum Inhalt des Buches",),
    ),
    "navigation.way-back": Phrases(
        cues=listed(
            "nach oben, zum seitenanfang, zum anfang, zurück nach oben, seitenanfang, an den seitenanfang",
            "zurück zur startseite, zur startseite, zurück zur übersicht, zur übersicht, zurück zum seitenanfang",
            "zurück zur hauptseite, zurück zur liste, zurück zum inhaltsverzeichnis, zurück, zum seitenbeginn",
            "nach oben scrollen, zum anfang der seite, zurück zum anfang, zurück zum artikel, zurück zum archiv",
            "zurück zu den suchergebnissen, zurück zur suche, zurück zur hauptnavigation, zurück zum blog",
            "zurück zur themenübersicht, zur themenübersicht, zur hauptseite, zur desktop-version, zur mobilen version",
        ),
        drops=(
            "↑ Nach oben",
            "Zurück zur Übersicht",
        ),
        keeps=("Zurück zur Liste der Toten",),
    ),
    "navigation.path-label": Phrases(
        cues=listed(
            "sie sind hier, sie befinden sich hier, du bist hier, du befindest dich hier, aktuelle seite, standort",
            "ihr standort",
        ),
        lists={
            "homes": listed("startseite, start, home"),
        },
        drops=(
            "Sie befinden sich hier:",
            "Sie sind hier: Startseite > Hafen",
        ),
        keeps=("Du bist hier zu Hause, sagte sie.",),
    ),
    "navigation.path": Phrases(
        cues=listed("startseite, start, hauptseite"),
        drops=(
            "Startseite » Kultur » Glocke",
            "Start / Hafen / Boote",
        ),
        keeps=("Start - die Geschichte eines Rennens",),
    ),
    "navigation.turn": Phrases(
        cues=listed("vor, weiter, nächste, vorherige, nächster, vorheriger, vorige, ältere, neuere"),
        drops=(
            "Weiter",
            "« Vorherige",
        ),
        keeps=("Weiter so",),
    ),
    "navigation.pager": Phrases(
        cues=listed(
            "nächste, vorherige, nächste seite, vorherige seite, nächster, vorheriger, nächster beitrag",
            "vorheriger beitrag, nächster artikel, vorheriger artikel, vorige seite, vor, weiter, zurück",
            "zurückblättern, weiterblättern, ältere beiträge, neuere beiträge, beitragsnavigation, beitrags-navigation",
            "beitragsnavigation überspringen, ältere einträge, neuere einträge, mehr laden, mehr anzeigen",
            "alle anzeigen, alle ansehen, artikelnavigation, ältere artikel, neuere artikel, weitere beiträge laden",
            "weitere artikel laden, weitere laden, mehr beiträge, mehr artikel, seitennummerierung der beiträge",
            "seitennummerierung, letzte seite, erste seite, älterer post, neuerer post, älterer beitrag",
            "neuerer beitrag, nächstes bild, vorheriges bild, vorherige meldung, nächste meldung",
        ),
        lists={
            "bare": listed("vor, weiter, nächste, vorherige, nächster, vorheriger, vorige"),
            "parts": listed(
                "seite, seiten, von, erste, letzte, anfang, ende, startseite, und, oder, nächste, vorherige",
                "nächste seite, vorherige seite, nächster, vorheriger, nächster beitrag, vorheriger beitrag",
                "nächster artikel, vorheriger artikel, vorige seite, vor, weiter, zurück, ältere beiträge",
                "neuere beiträge, ältere einträge, neuere einträge, letzte seite, erste seite, älterer post",
                "neuerer post",
            ),
        },
        drops=(
            "Nächste Seite",
            "Neuerer Post Älterer Post Startseite",
        ),
        keeps=("Die nächste Seite war leer.",),
    ),
    "navigation.page-count": Phrases(
        cues=listed("seite, seiten"),
        lists={
            "of": listed("von"),
            "turning": listed("weiter, zurück, nächste, vorherige, nächste seite, vorherige seite"),
        },
        drops=(
            "Seite 2 von 4",
            "Seiten: 1 2 3",
        ),
        keeps=("Seite 3 des Berichts",),
    ),
    "navigation.neighbour": Phrases(
        cues=listed(
            "vorheriger beitrag, nächster beitrag, vorheriger artikel, nächster artikel, vorheriger, nächster",
            "vorherige meldung, nächste meldung, älterer beitrag, neuerer beitrag, voriger beitrag, voriger artikel",
        ),
        drops=(
            "Nächster Beitrag: Die Glocke der Insel",
            "Vorheriger Artikel » Regen bis Freitag",
        ),
        keeps=("Nächster Halt - Hafen",),
    ),
    "navigation.search": Phrases(
        cues=listed(
            "suche, suchen, suche nach, suchbegriff, suchbegriff eingeben, suchformular, erweiterte suche",
            "website durchsuchen, webseite durchsuchen, suchfeld, suche starten, suchwort, suchbegriffe",
            "seite durchsuchen, volltextsuche, schnellsuche, detailsuche, suche öffnen, suche schließen",
            "suche einblenden, suche ausblenden, suche umschalten, suchergebnisse, produktsuche, schließen",
            "blog durchsuchen, diesen blog durchsuchen, archiv durchsuchen, suche im archiv, stichwortsuche",
            "stichwort eingeben, geben sie einen suchbegriff ein, bitte suchbegriff eingeben, was suchen sie",
            "wonach suchen sie, wonach suchst du, suchmaske, suche abschicken, suchanfrage, neue suche",
            "suchbegriff hier eingeben, händlersuche, jobsuche",
        ),
        lists={
            "search": listed("suche, suchen, durchsuchen"),
            "what": listed("nach, in, im, auf, der, dieser, diese, website"),
            "things": listed("seite, begriff, website, webseite, blog, archiv, site"),
        },
        drops=(
            "Suche nach:",
            "Suche auf dieser Seite",
        ),
        keeps=("Suche nach dem Boot",),
    ),
    "navigation.language-switch": Phrases(
        cues=listed(
            "deutsche version, sprache wählen, sprache auswählen, sprachauswahl, sprachumschalter, sprache ändern",
            "englische version, sprache wechseln, andere sprachen",
        ),
        drops=(
            "Sprache wählen:",
            "Sprachauswahl",
        ),
        keeps=("Sprache wechseln im Gespräch",),
    ),
}

LANGUAGE = Language(name="German", phrases={**CONSENT, **SHARE, **NAVIGATION, **COMMENTS, **LEGAL, **ADS})
