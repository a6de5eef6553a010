"""Italian."""

from __future__ import annotations

from boilerplate_cli.languages import Language, Phrases
from boilerplate_cli.text import listed

CONSENT = {
    "consent.cookies": Phrases(
        cues=listed("cookies, cookie, i cookie, dei cookie"),
        lists={
            "leads": listed("continuando, proseguendo, cliccando, se, chiudendo, scorrendo"),
            "greetings": listed("informativa, privacy e cookie, la tua privacy, benvenuto"),
            "sites": listed(
                "questo sito, questo sito web, il nostro sito, il sito, noi, noi e, questo blog, questo portale",
                "il presente sito",
            ),
            "uses": listed("utilizza, utilizziamo, usa, usiamo, impiega, si avvale, fa uso"),
            "ours": listed("utilizziamo, usiamo, questo sito utilizza, questo sito usa"),
            "agrees": listed("acconsenti, accetti, accetta, acconsente, accettare"),
            "aims": listed(
                "esperienza, navigazione, servizi, contenuti, annunci, pubblicità, traffico, funzionamento",
                "saperne di più, terze parti, informativa, preferenze, finalità",
            ),
        },
        drops=(
            "Questo sito utilizza cookie per migliorare la navigazione.",
            "Continuando a navigare accetti l'uso dei cookie.",
        ),
        keeps=("Questo sito utilizza il burro nei cookie della nonna",),
    ),
    "consent.kind-of-cookie": Phrases(
        cues=listed(
            "i cookie tecnici, i cookie necessari, i cookie di profilazione, i cookie statistici, questi cookie",
            "i cookie di marketing, i cookie analitici, questo cookie, i cookie funzionali",
        ),
        lists={
            "aims": listed("sito, utente, utenti, visitator, funzion, servizi, dati, contenut"),
            "verbs": listed("sono, è, consentono, permettono, aiutano, raccolgono, vengono, viene, servono"),
        },
        drops=(
            "I cookie necessari sono indispensabili per il funzionamento del sito.",
            "Questi cookie permettono di contare le visite e capire come gli utenti si muovono.",
        ),
        keeps=("Questi cookie sono i migliori che abbia mai mangiato.",),
    ),
    "consent.cookie-note": Phrases(
        cues=listed(
            "per saperne di più sui cookie, maggiori informazioni sui cookie, i cookie ci aiutano",
            "per maggiori informazioni sui cookie, puoi modificare le preferenze sui cookie",
        ),
        drops=("I cookie ci aiutano a fornire i nostri servizi.", "Maggiori informazioni sui cookie sono qui."),
        keeps=("I cookie ci piacciono tiepidi.",),
    ),
    "consent.choice": Phrases(
        cues=listed(
            "accetta tutto, accetta tutti, accetta i cookie, accetta tutti i cookie, accetta e chiudi",
            "accetta e continua, continua senza accettare, rifiuta tutto, rifiuta tutti, rifiuta i cookie",
            "gestisci i cookie, gestisci preferenze, gestisci le preferenze, gestione cookie, preferenze cookie",
            "impostazioni cookie, impostazioni dei cookie, impostazioni privacy, informativa sui cookie",
            "informativa cookie, preferenze privacy, personalizza cookie, solo cookie necessari, cookie necessari",
            "cookie tecnici, salva preferenze, sempre attivo, informativa privacy e cookie",
        ),
        drops=("Accetta tutti i cookie", "Preferenze cookie", "Continua senza accettare"),
        keeps=("Accetta tutto quello che viene", "Rifiuta tutto e parte"),
    ),
    "consent.embedded-content": Phrases(
        cues=listed(
            "questo contenuto è bloccato, per visualizzare questo contenuto, per vedere questo contenuto accetta",
            "questo contenuto è ospitato da una terza parte",
        ),
        drops=(
            "Questo contenuto è bloccato finché non accetti i cookie.",
            "Per visualizzare questo contenuto è necessario accettare i cookie.",
        ),
        keeps=("Questo contenuto lo scrissero in tre.",),
    ),
    "consent.sign-in": Phrases(
        cues=listed(
            "accedi, registrati, password dimenticata, hai dimenticato la password, crea un account, crea account",
            "esci, ricordami, il mio account, non hai un account, hai già un account, accedi con facebook",
            "accedi con google, effettua il login, recupera password, iscriviti o accedi, accedi o registrati",
        ),
        lists={
            "before": listed("o, oppure, benvenuto"),
            "between": listed("o, oppure, e, qui, ora, password, annulla"),
        },
        drops=("Password dimenticata?", "Accedi o registrati", "Non hai un account? Registrati ora"),
        keeps=("Accedi alla torre da nord", "Registrati in due nastri"),
    ),
    "consent.subscribers": Phrases(
        cues=listed("sei già abbonato, sei già un abbonato, già abbonato, sei abbonato, hai già un abbonamento"),
        lists={"doors": listed("accedi, entra, abbonati, registrati, clicca qui, qui")},
        drops=("Sei già abbonato? Accedi", "Hai già un abbonamento? Entra qui."),
        keeps=("Sei già abbonato al teatro, disse.",),
    ),
    "consent.paywall": Phrases(
        cues=listed(
            "contenuto riservato agli abbonati, articolo riservato agli abbonati, per continuare a leggere",
            "abbonati per, registrati per continuare a leggere, accedi per continuare a leggere",
            "questo articolo è riservato agli abbonati, questo contenuto è riservato agli abbonati",
            "hai raggiunto il limite di articoli",
        ),
        drops=("Abbonati per continuare a leggere", "Questo articolo è riservato agli abbonati."),
        keeps=("Gli abbonati per primi protestarono.",),
    ),
    "consent.label": Phrases(
        cues=listed("solo abbonati, solo per abbonati, per abbonati, riservato agli abbonati"),
        drops=("Solo per abbonati", "Riservato agli abbonati"),
        keeps=("Solo abbonati della prima ora",),
    ),
    "consent.word": Phrases(
        cues=listed("accetta, rifiuta, accetto, ho capito, consenso"),
        drops=("Accetta", "Ho capito"),
        keeps=("Accetta la sconfitta",),
    ),
}

SHARE = {
    "share.bar": Phrases(
        lists={
            "words": listed(
                "condividi, condividere, condivisioni, su, stampa, invia, via, con, per, email, copia, salva, segui",
                "seguici, articolo, commenta, tweetta",
            )
        },
        drops=("Condividi su Facebook", "Facebook Twitter Stampa Invia"),
        keeps=("Condividi Facebook tra due giudici",),
    ),
    "share.click-to-share": Phrases(
        cues=listed("fai clic per, fai clic qui per, clicca per, clicca qui per"),
        lists={"verbs": listed("condividere, stampare, inviare")},
        drops=(
            "Fai clic per condividere su Facebook (Si apre in una nuova finestra)",
            "Fai clic qui per stampare (Si apre in una nuova finestra)",
        ),
        keeps=("Clicca per aprire la mappa. Condividere la posizione aiuta.",),
    ),
    "share.button": Phrases(
        cues=listed(
            "condividi, condividi su, condividi articolo, condividi l'articolo, condividi questo articolo",
            "condividi questo contenuto, condividi questa pagina, copia link, copia il link, link copiato",
            "invia ad un amico, invia a un amico, condividi via email, condividi con, condividi la notizia, tweetta",
        ),
        drops=("Condividi:", "Condividi questo articolo", "Copia link"),
        keeps=("Condividi il pane", "Condividi?"),
    ),
    "share.follow": Phrases(
        cues=listed(
            "seguici, seguici su, seguici anche su, seguici sui social, seguimi, seguimi su, segui l'autore",
            "ci trovi su, resta in contatto, resta connesso, trovaci su, seguici sui nostri canali social",
        ),
        lists={"via": listed("su"), "where": listed("anche, qui, sui social")},
        drops=("Seguici su:", "Seguici sui social"),
        keeps=("Seguici nei vicoli del porto",),
    ),
    "share.counter": Phrases(
        cues=listed("condivisioni, condivisione, mi piace"),
        drops=("14 condivisioni", "3 Mi piace"),
        keeps=("14 condivisioni di terre",),
    ),
    "share.audience": Phrases(
        cues=listed("iscritti, visualizzazioni"),
        drops=("1.204 iscritti", "350 visualizzazioni"),
        keeps=("1.204 iscritti al partito",),
    ),
    "share.likes": Phrases(
        cues=listed("mi piace, piace a %d blogger, di' per primo che ti piace"),
        lists={"state": listed("caricamento")},
        drops=("Mi piace:", "Mi piace: Caricamento..."),
        keeps=("Mi piace?",),
    ),
    "share.plea": Phrases(
        cues=listed(
            "condividi questo articolo, condividi questa pagina, condividi l'articolo, condividete questo articolo"
        ),
        lists={"ifs": listed("se, ti"), "please": listed("per favore, allora")},
        drops=(
            "Se ti è piaciuto, condividi questo articolo con i tuoi amici!",
            "Ti è piaciuto? Condividi l'articolo",
        ),
        keeps=("Condividi questa pagina con la classe. Poi chiedi che cosa voleva la volpe.",),
    ),
    "share.embedded-post": Phrases(
        cues=listed("visualizza questo post su instagram, un post condiviso da"),
        drops=("Visualizza questo post su Instagram", "Un post condiviso da Gianna Esempio (@gianna)"),
        keeps=("Un post condiviso da molti non diventa vero.",),
    ),
    "share.network": Phrases(
        cues=listed("segui, reti sociali, canali social"),
        drops=("Segui", "Canali social"),
        keeps=("Segui la strada",),
    ),
    "share.run": Phrases(
        lists={
            "sure": listed("condividi, seguici, tweetta"),
            "perhaps": listed("stampa, invia, commenta, commenti, salva, copia link, mi piace, email"),
            "before": listed("condividi su, su, seguici su, via"),
            "bar verbs": listed("condividi, seguici, segui, trovaci"),
        },
        drops=("x Condividi\nx Facebook\nx Stampa", "x Condividi su Facebook\nx Condividi su Twitter\nx Invia"),
        keeps=("| Il circolo scrisse in maggio a quattro ditte:\n| Facebook\n| Twitter\n| YouTube",),
    ),
}

COMMENTS = {
    "comments.form": Phrases(
        cues=listed(
            "il tuo indirizzo email non sarà, il tuo indirizzo e-mail non sarà, la tua email non sarà",
            "l'indirizzo email non sarà, i campi obbligatori sono, i campi contrassegnati, avvertimi via email",
            "avvisami, ricevi un avviso, devi essere connesso, devi effettuare il login, devi effettuare l'accesso",
            "devi accedere per, accedi per, effettua il login per, questo sito usa akismet",
            "questo sito utilizza akismet, il tuo commento è, il tuo commento sarà, salva il mio nome",
            "fai clic qui per annullare, per commentare",
        ),
        drops=(
            "Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *",
            "Devi essere connesso per inviare un commento.",
        ),
        keeps=("Disse che il tuo indirizzo email non sarà pubblicato.",),
    ),
    "comments.policy": Phrases(
        cues=listed(
            "nessun commento, i commenti sono chiusi, commenti chiusi, commenti disabilitati",
            "i commenti sono disabilitati, sii il primo a, non ci sono commenti, non ci sono ancora commenti",
            "ancora nessun commento, i commenti sono moderati, i commenti sono sottoposti",
        ),
        drops=(
            "I commenti sono chiusi.",
            "Sii il primo a commentare!",
        ),
        keeps=("La sera chiuse i commenti.",),
    ),
    "comments.feed": Phrases(
        cues=listed(
            "rss dei commenti, feed dei commenti, commenti rss, posta commenti (atom), commenti sul post (atom)",
            "iscriviti ai commenti",
        ),
        drops=(
            "RSS dei commenti",
            "Commenti sul post (Atom)",
        ),
        keeps=("Un feed mostra i commenti.",),
    ),
    "comments.button": Phrases(
        cues=listed(
            "rispondi, rispondi al commento, annulla risposta, segnala, segnala abuso, segnala commento, commenta",
            "commenta questo articolo, commenta la notizia, leggi i commenti, leggi tutti i commenti, vedi commenti",
            "vedi tutti i commenti, mostra commenti, mostra altri commenti, nascondi commenti, tutti i commenti",
            "altri commenti, lascia un commento, aggiungi un commento, aggiungi commento, invia commento",
            "pubblica commento, scrivi un commento, commenti meno recenti, commenti più recenti, i più recenti",
            "i più vecchi",
        ),
        drops=(
            "Rispondi",
            "Segnala abuso",
        ),
        keeps=("Rispondi a dieci domande",),
    ),
    "comments.label": Phrases(
        lists={
            "labels": listed(
                "nome, sito web, commento, il tuo nome, il tuo commento, indirizzo email, messaggio, oggetto, annulla",
                "invia, anteprima, invia commento, e-mail",
            ),
        },
        drops=(
            "x Lascia un commento\nx Nome *\nx Email *",
            "x Lascia un commento\nx Commento\nx Nome\nx Sito web",
        ),
        keeps=("| Messaggio in bottiglia\n| Oggetto",),
    ),
    "comments.field": Phrases(
        cues=listed(
            "obbligatorio, richiesto, facoltativo, non sarà pubblicato, non verrà pubblicato, non verrà pubblicata",
        ),
        lists={
            "fields": listed("nome, indirizzo email, sito web, commento"),
        },
        drops=(
            "Nome (obbligatorio)",
            "Email (non verrà pubblicata)",
        ),
        keeps=("Obbligatorio da lunedì",),
    ),
}

LEGAL = {
    "legal.rights": Phrases(
        cues=listed(
            "tutti i diritti riservati, tutti i diritti sono riservati, diritti riservati, riproduzione riservata",
        ),
        lists={"goes_on": listed("a, al, alla, alle, ai, agli, per")},
        drops=(
            "© 2012 Stampa del Porto. Tutti i diritti riservati.",
            "Tutti i diritti sono riservati",
        ),
        keeps=(
            '"Tutti i diritti riservati", diceva alla fine.',
            "Tutti i diritti riservati alla corona furono aboliti.",
        ),
    ),
    "legal.copying": Phrases(
        cues=listed(
            "riproduzione riservata, vietata la riproduzione, è vietata la riproduzione, riproduzione vietata",
            "riproduzione anche parziale, senza autorizzazione scritta, senza previa autorizzazione",
            "senza espressa autorizzazione",
        ),
        drops=(
            "© Riproduzione riservata",
            "Vietata la riproduzione anche parziale.",
        ),
        keeps=('"Vietata la riproduzione", lesse.',),
    ),
    "legal.terms-link": Phrases(
        cues=listed(
            "note legali, informativa privacy, informativa sulla privacy, informativa cookie, informativa sui cookie",
            "privacy e cookie, privacy policy e cookie, termini e condizioni, termini di servizio, termini d'uso",
            "condizioni d'uso, condizioni di utilizzo, condizioni generali, condizioni di vendita, gestione cookie",
            "preferenze cookie, impostazioni cookie, dichiarazione di accessibilità, codice etico",
            "trattamento dei dati, tutela della privacy, amministrazione trasparente",
        ),
        lists={
            "and": listed("e"),
        },
        drops=(
            "Note legali",
            "Informativa privacy | Termini e condizioni",
        ),
        keeps=("Note legali e musicali di un giudice",),
    ),
    "legal.footer": Phrases(
        cues=listed(
            "note legali, informativa privacy, informativa sulla privacy, termini e condizioni, condizioni d'uso",
            "termini di servizio",
        ),
        drops=(
            "Note legali | Pubblicità sul porto",
            "Il Porto | Informativa privacy | Lavoro",
        ),
        keeps=("Le note legali | un dramma",),
    ),
    "legal.maker": Phrases(
        cues=listed(
            "realizzato da, realizzato con, realizzazione, sviluppato da, creato con, sito realizzato da",
            "realizzazione siti web, progettato da, orgogliosamente fornito da",
        ),
        drops=(
            "Sito realizzato da Brandt & Adler",
            "Realizzato con WordPress",
        ),
        keeps=("Realizzato con amore in cucina",),
    ),
    "legal.notice": Phrases(
        cues=listed(
            "partita iva, registro imprese, capitale sociale, codice fiscale, direttore responsabile",
            "testata giornalistica registrata",
        ),
        drops=(
            "Partita IVA 01234567890",
            "Direttore responsabile: Tom Adler",
        ),
        keeps=("Il registro è al porto.",),
    ),
}

ADS = {
    "ads.label": Phrases(
        cues=listed(
            "pubblicità, contenuto sponsorizzato, annuncio pubblicitario, annunci, annunci google, sponsorizzato",
            "sponsorizzato da, informazione pubblicitaria, messaggio promozionale, contenuto promozionale",
            "contenuti sponsorizzati, inserzione, articolo sponsorizzato, redazionale, chiudi pubblicità",
        ),
        drops=(
            "Pubblicità",
            "Contenuto sponsorizzato",
        ),
        keeps=("Pubblicità per un faro",),
    ),
    "ads.continues": Phrases(
        cues=listed(
            "continua dopo la pubblicità, l'articolo continua dopo la pubblicità",
            "continua a leggere dopo la pubblicità, continua a leggere, continua dopo l'annuncio, salta la pubblicità",
            "l'articolo prosegue dopo la pubblicità",
        ),
        lists={
            "ads": listed("pubblicità"),
        },
        drops=(
            "Continua dopo la pubblicità",
            "Pubblicità - l'articolo continua dopo la pubblicità",
        ),
        keeps=("L'articolo continua dopo la pausa",),
    ),
    "ads.sponsored-by": Phrases(
        cues=listed(
            "sponsorizzato da, offerto da, presentato da, in collaborazione con, con il sostegno di, pubblicità",
        ),
        drops=(
            "Sponsorizzato da Eastfield Barche",
            "Offerto da Eastfield",
        ),
        keeps=("La gara fu sponsorizzata da Eastfield.",),
    ),
    "ads.disclosure": Phrases(
        cues=listed(
            "contiene link di affiliazione, contiene link affiliati, contenere link di affiliazione",
            "sono link di affiliazione, link di affiliazione, ricevere una commissione",
            "ricevere una piccola commissione, guadagnare una commissione",
        ),
        lists={
            "notes": listed("nota, avviso"),
            "openers": listed("questo, questa, alcuni, i, se, come, in"),
        },
        drops=(
            "Questo articolo contiene link di affiliazione.",
            "Se acquisti da qui, potremmo ricevere una commissione.",
        ),
        keeps=("Un agente incassa il due per cento.",),
    ),
}

NAVIGATION = {
    "navigation.place": Phrases(
        lists={
            "places": listed(
                "chi siamo, mappa del sito, contattaci, il mio account, il mio profilo, lavora con noi, ufficio stampa",
                "comunicati stampa, pagina principale, domande frequenti, pubblicità su questo sito, la redazione",
                "feed rss, abbonati online, carrello, servizio clienti, area riservata, dove siamo",
                "note legali e privacy, edizione digitale, necrologie, la nostra storia, il nostro team, area stampa",
                "accessibilità, torna alla home",
            ),
            "headings": listed("contatti, aiuto, assistenza, archivio, pubblicità, redazione, lavoro"),
            "sign in": listed("accedi, registrati, esci, iscriviti, login utente, crea un account, entra"),
        },
        drops=(
            "Chi siamo",
            "Mappa del sito",
        ),
        keeps=("Chi siamo noi per giudicare?",),
    ),
    "navigation.section": Phrases(
        lists={
            "sections": listed(
                "economia, politica, mondo, cronaca, spettacoli, salute, cultura, sport, esteri, interni, italia",
                "società, scuola, scienza, scienze, tecnologia, ambiente, viaggi, motori, casa, cucina, ricette, moda",
                "bellezza, benessere, libri, musica, cinema, televisione, tv, teatro, arte, mostre, eventi, foto",
                "video, gallery, blog, opinioni, editoriali, rubriche, lettere, meteo, oroscopo, giochi, lavoro",
                "finanza, borsa, mercati, imprese, aziende, immobiliare, annunci, calcio, serie a, ciclismo, basket",
                "tennis, formula 1, motogp, regioni, regione, provincia, attualità, notizie, ultime notizie",
                "ultima ora, primo piano, categorie, cerca, prodotti, servizi, progetti, storia, famiglia, animali",
                "turismo, territorio, università, sanità, giustizia, negozio, abbonamenti, abbonati, archivi, privacy",
                "note legali, collegamenti",
            ),
        },
        drops=(
            "Cronaca",
            "Ultime notizie",
        ),
        keeps=("La politica del mare",),
    ),
    "navigation.menu": Phrases(
        lists={
            "contents": listed("indice, sommario"),
            "addresses": listed("contatti:, contatto:"),
            "credits": listed("di, pubblicato"),
        },
        drops=(
            "x Cronaca\nx Il porto\nx Chi siamo\nx Contatti",
            "x Politica\nx Economia\nx Il faro\nx Cultura\nx Mappa del sito",
        ),
        keeps=("| La fondazione sostiene tre cause:\n| Salute\n| Scuola\n| Ambiente\n| Altro non si paga.",),
    ),
    "navigation.row": Phrases(
        drops=(
            "Home | Notizie | Contatti",
            "Chi siamo · Eventi · Dove siamo",
        ),
        keeps=("Politica, cultura e sport gli sono estranei.",),
    ),
    "navigation.label": Phrases(
        lists={
            "labels": listed(
                "categorie, articoli recenti, commenti recenti, archivi, menu principale, navigazione principale",
                "i più letti, più letti, i più visti, i più commentati, ultimi articoli, ultimi commenti",
                "articoli popolari, archivio blog, tutte le categorie, tutte le sezioni, link utili, apri menu",
                "chiudi menu, apri il menu, chiudi il menu, seleziona mese, seleziona una categoria, nuvola di tag",
                "sezioni, tutti gli articoli, piè di pagina",
            ),
        },
        drops=(
            "Articoli recenti",
            "I più letti",
        ),
        keeps=("Categorie di barche",),
    ),
    "navigation.box": Phrases(
        lists={
            "openers": listed("archivio, collegamenti, blog amici, siti amici"),
        },
        drops=(
            "| Articoli recenti\nx Il ponte è chiuso\nx Due cavalieri feriti",
            "| Siti amici\nx Note dal porto\nx La campana\nx Le reti",
        ),
        keeps=("| Attrezzi\n| Campana\n| Corda",),
    ),
    "navigation.skip-link": Phrases(
        cues=listed(
            "contenuto, contenuto principale, contenuti, menu, menu principale, navigazione, navigazione principale",
            "footer, ricerca, piè di pagina",
        ),
        lists={
            "verbs": listed("vai al, vai alla, vai ai, vai direttamente al, salta al, salta ai, passa al, torna al"),
            "the": listed("il, la, al"),
        },
        drops=(
            "Vai al contenuto",
            "Salta al contenuto principale",
        ),
        keeps=("Vai al menu del giorno",),
    ),
    "navigation.way-back": Phrases(
        cues=listed(
            "torna su, torna all'inizio, torna alla home, torna indietro, torna alla lista, torna in alto",
            "inizio pagina, torna a inizio pagina, vai su, indietro, torna all'elenco, torna alle notizie",
        ),
        drops=(
            "Torna su ↑",
            "Torna all'inizio",
        ),
        keeps=("Torna all'inizio del libro",),
    ),
    "navigation.path-label": Phrases(
        cues=listed("ti trovi in, sei qui, ti trovi qui, sei in, tu sei qui"),
        lists={
            "homes": listed("home"),
        },
        drops=(
            "Sei qui: Home > Cultura",
            "Ti trovi in:",
        ),
        keeps=("Sei qui perché lo hai chiesto.",),
    ),
    "navigation.turn": Phrases(
        cues=listed("successivo, precedente, successiva, avanti"),
        drops=(
            "Successivo »",
            "« Precedente",
        ),
        keeps=("Avanti tutta",),
    ),
    "navigation.pager": Phrases(
        cues=listed(
            "successivo, precedente, successiva, pagina successiva, pagina precedente, articolo successivo",
            "articolo precedente, post più vecchi, post più recenti, articoli precedenti, articoli successivi",
            "navigazione articoli, mostra altro, mostra di più, carica altri, carica altro, vedi tutti, vedi tutto",
            "mostra tutti, altri articoli, ultima pagina, prima pagina, avanti, indietro",
        ),
        lists={
            "bare": listed("successivo, precedente, successiva, avanti"),
            "parts": listed(
                "pagina, pagine, di, e, o, home, prima, ultima, successivo, precedente, successiva, pagina successiva",
                "pagina precedente, avanti, indietro",
            ),
        },
        drops=(
            "Pagina successiva",
            "1 2 3 Successivo",
        ),
        keeps=("La pagina successiva era bianca.",),
    ),
    "navigation.page-count": Phrases(
        cues=listed("pagina, pagine"),
        lists={
            "of": listed("di"),
            "turning": listed("successivo, precedente, successiva"),
        },
        drops=(
            "Pagina 2 di 4",
            "Pagine: 1 2 3",
        ),
        keeps=("Pagina 3 della relazione",),
    ),
    "navigation.neighbour": Phrases(
        cues=listed(
            "articolo precedente, articolo successivo, articolo prossimo, precedente, successivo, post precedente",
            "post successivo",
        ),
        drops=(
            "Articolo precedente: La campana dell'isola",
            "Articolo successivo: Pioggia fino a venerdì",
        ),
        keeps=("Successivo - le uova",),
    ),
    "navigation.search": Phrases(
        cues=listed(
            "cerca, cerca nel sito, ricerca, ricerca avanzata, cerca nel blog, cerca per, risultati della ricerca",
            "modulo di ricerca, cosa cerchi, cosa stai cercando, motore di ricerca, apri ricerca, chiudi ricerca",
            "inserisci una parola chiave, chiudi",
        ),
        lists={
            "search": listed("cerca, ricerca"),
            "what": listed("nel, in, questo, il, la, tutto"),
            "things": listed("sito, blog, archivio, pagina, notizie"),
        },
        drops=(
            "Cerca nel sito",
            "Ricerca avanzata",
        ),
        keeps=("Cerca la barca",),
    ),
    "navigation.language-switch": Phrases(
        cues=listed(
            "scegli la lingua, seleziona lingua, cambia lingua, seleziona la lingua, versione italiana",
            "versione inglese",
        ),
        drops=(
            "Scegli la lingua",
            "Cambia lingua",
        ),
        keeps=("Cambia lingua e paese",),
    ),
}

LANGUAGE = Language(name="Italian", phrases={**CONSENT, **SHARE, **NAVIGATION, **COMMENTS, **LEGAL, **ADS})
