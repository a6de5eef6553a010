"""Forms and widgets: fields and buttons, baskets, players, pictures that failed to load, and notes about scripts.

They are controls of a page. In a text nothing can be typed, bought, enlarged or enabled. What belongs to a thing on
sale (its price, its sizes, its colours) is a fact and stays; the button beneath it goes.

Switch the family off for manuals of software and for texts about forms, whose words are the names of buttons.
"""

from __future__ import annotations

from collections.abc import Iterator

from boilerplate_cli.document import Block, Document
from boilerplate_cli.rule import CERTAIN, LIKELY, STRONG, SURE, CueRule, DocumentRule, Rule
from boilerplate_cli.text import fold_cues, listed

_WHY = "It is a control of the page, and a text has none."

BASKET = CueRule(
    id="forms.basket",
    summary="A button or a label of a shop's basket.",
    why=_WHY,
    points=STRONG,
    longest=9,
    frame=r"^\W*(?:\d+\W+)?\L<cues>(?:\W+(?:\L<cues>|\d+|now|here|jetzt))*[^\w?]*$",
    cues=listed(
        "add to cart, add to basket, add to bag, add to shopping cart, add to shopping bag, add to trolley",
        "add to order, add to wishlist, add to wish list, add to my wishlist, add to my wish list, add to favorites",
        "add to favourites, add to registry, add to list, add to compare, add to quote, add both to cart",
        "add all to cart, added to cart, buy now, buy it now, buy online, order now, order online, shop now",
        "pre-order now, preorder now, view cart, view basket, view bag, my cart, my basket, my bag, shopping cart",
        "shopping basket, shopping bag, your cart, your basket, your bag, your shopping cart, checkout, check out now",
        "proceed to checkout, go to checkout, continue shopping, continue to checkout, update cart, empty cart",
        "items in cart, item in cart, items in your cart, your cart is empty, your cart is currently empty",
        "your basket is empty, your bag is empty, your shopping cart is empty, cart is empty, remove from cart",
        "remove from wishlist, notify me when available, email when available, size guide, size chart",
        "choose your size, select size, select a size, select your size, select color, select colour",
        "choose an option, choose options, select options, select option, clear selection, select quantity",
        "apply coupon, enter coupon code, coupon code, quick view, quick shop, see price in cart, check availability",
        "check price, find in store, reserve in store, pick up in store, compare products, add to compare list",
        "in den warenkorb, in den warenkorb legen, zum warenkorb, warenkorb, warenkorb anzeigen, warenkorb ansehen",
        "ihr warenkorb, ihr warenkorb ist leer, dein warenkorb ist leer, der warenkorb ist leer",
        "zum warenkorb hinzufügen, aktuell befinden sich keine artikel in deinem warenkorb",
        "es befinden sich keine produkte im warenkorb, zur kasse, auf den merkzettel, auf die merkliste",
        "auf den wunschzettel, auf merkzettel, auf die wunschliste, merkzettel, jetzt kaufen, jetzt bestellen",
        "weiter einkaufen, größe wählen, farbe wählen, ausführung wählen, größentabelle, zum shop",
        "gutscheincode eingeben, gutschein einlösen, in den einkaufswagen, ajouter au panier, voir le panier",
        "votre panier, votre panier est vide, mon panier, acheter maintenant, añadir al carrito, agregar al carrito",
        "añadir a la cesta, ver carrito, comprar ahora, tu carrito está vacío, aggiungi al carrello, vai al carrello",
        "il tuo carrello è vuoto, acquista ora, dodaj do koszyka, do koszyka, twój koszyk jest pusty, kup teraz",
        "in winkelwagen, in winkelmandje, adicionar ao carrinho, comprar agora",
    ),
    drops=("Add to basket", "0 items in your cart", "In den Warenkorb", "Add to cart | Add to wishlist"),
    keeps=(
        "Add to basket of eggs",
        "Checkout of library books",
        "The basket is empty",
        "Shopping cart race won by nurse",
    ),
)

STOCK = CueRule(
    id="forms.shop-label",
    summary="A label beside something on sale.",
    why="It belongs to a button or a field of the shop; but it may be a fact about the thing.",
    points=LIKELY,
    longest=4,
    frame=r"^\W*\L<cues>\W*\d*\W*$",
    cues=listed(
        "quantity, qty, in stock, out of stock, sold out, subtotal, free shipping, item added, cart, basket, wishlist",
        "wish list, compare, unit price, regular price, sale price, sale, availability, add, remove, sku, menge",
        "anzahl, auf lager, ausverkauft, sofort lieferbar, lieferbar, zwischensumme, in den, vergleichen",
        "zzgl. versandkosten, inkl. mwst., inkl. mwst. zzgl. versandkosten, quantité, cantidad, quantità, ilość",
        "aantal",
    ),
    drops=("Quantity:", "Qty 1"),
    keeps=("Quantity of rain", "In stock pots"),
)

_FIELDS = listed(
    "name, your name, first name, last name, full name, surname, email, e-mail, mail, your email, your e-mail",
    "email address, e-mail address, your email address, your e-mail address, website, web site, your website, url",
    "homepage, subject, message, your message, comment, your comment, comments, phone, phone number, telephone",
    "address, city, zip, zip code, country, company, username, user name, password, title, your rating, your review",
    "nickname, display name, location, vorname, nachname, ihr name, dein name, ihre e-mail, ihre e-mail-adresse",
    "deine e-mail-adresse, e-mail-adresse, webseite, betreff, nachricht, ihre nachricht, kommentar, ihr kommentar",
    "dein kommentar, telefon, benutzername, passwort, anrede, firma, plz, ort, nom, prénom, adresse e-mail, courriel",
    "site web, votre nom, votre e-mail, nombre, correo electrónico, correo, tu nombre, nome, cognome, imię, nazwisko",
    "adres e-mail, treść, naam, e-mailadres, sito web, your full name",
)

REQUIRED = CueRule(
    id="forms.required-field",
    summary="A field of a form with the note that it has to be filled in, or that it will not be shown.",
    why="There is nothing to fill in.",
    points=SURE,
    longest=16,
    frame=(
        r"^\W*(?!\w+:?$)(?:\L<fields>\W*)?(?:\([^()]{0,60}\)\W*)?\(?(?<!\w)\L<cues>(?!\w)\)?(?:\W*\L<cues>)*"
        r"(?: ?[,;(-] ?(?:but )?[^.!?()]{0,40}\)?)?\W*$"
    ),
    lists={"fields": _FIELDS},
    cues=listed(
        "required, required field, required fields, optional, will not be published, will not be displayed",
        "will not be shown, address never made public, never made public, never displayed, not displayed",
        "not published, hidden, kept private, will be kept private, won't be published, required field is",
        "is required, this field is required, field is required, indicates required, indicates required field",
        "indicates required fields, denotes required field, fields are required, all fields are required",
        "all fields required, erforderlich, pflichtfeld, pflichtfelder, benötigt, notwendig",
        "wird nicht veröffentlicht, wird niemals veröffentlicht, adresse wird niemals veröffentlicht",
        "erforderliches feld, alle felder sind pflichtfelder, requis, obligatoire, champ obligatoire",
        "champs obligatoires, ne sera pas publié, requerido, obligatorio, campo obligatorio, campos obligatorios",
        "obbligatorio, campo obbligatorio, wymagane, pole wymagane, vereist, verplicht, obrigatório",
    ),
    drops=(
        "Name (required)",
        "Mail (will not be published) (required)",
        "* Required fields",
        "E-Mail (erforderlich) (Adresse wird niemals veröffentlicht)",
        "This field is required.",
    ),
    keeps=("Name required readings", "Required reading", "No experience is required", "Optional extras"),
)

HINT_TEXT = CueRule(
    id="forms.hint",
    summary="What a form tells its user to type or to choose.",
    why=_WHY,
    points=STRONG,
    longest=10,
    frame=(
        r"^\W*(?!\w+\W*$)(?:(?:please|bitte|-+) ?)?"
        r"(?:\L<cues>|(?:enter|type|select|choose|insert) (?:a |an |your |the |one )?\L<things>"
        r"(?: here| below)?(?: to (?:search|subscribe|reset your password))?)[^\w?.]*$"
    ),
    lists={
        "things": listed(
            "email, e-mail, email address, e-mail address, name, comment, comment here, message, password, username",
            "zip, zip code, category, month, date, country, state, language, region, topic, section, location, option",
            "page, city, currency, code, edition, year, file, image, site, sites, city or zip, keyword, keywords",
            "number, department",
        )
    },
    cues=listed(
        "enter, select, choose, type, insert, write your comment here, write a message, start typing, select one",
        "choose one, choose file, no file chosen, browse files, drag and drop files here, leave this field empty",
        "leave this field blank, dieses feld leer lassen, bitte dieses feld leer lassen",
        "gib hier deinen kommentar ein, kategorie auswählen, monat auswählen, bitte wählen, bitte auswählen",
        "auswählen, bitte wählen sie, wählen sie eine option, bitte korrekte zahl eingeben, datei auswählen",
        "e-mail-adresse eingeben, ihre e-mail-adresse eingeben, deine e-mail-adresse eingeben, adresse eingeben",
        "plz eingeben, geben sie ihre e-mail-adresse ein, sprache auswählen, land auswählen, passwort eingeben",
        "alle auswählen, alles auswählen, elegir mes, elegir categoría, sélectionner un mois, choisir une catégorie",
        "wybierz miesiąc, wybierz kategorię, wybierz, seleziona mese, seleziona una categoria, maand selecteren",
        "select all, deselect all, clear all, clear filters, reset filters, apply filters, filter by, sort by",
        "show filters, hide filters, sortieren nach, filter zurücksetzen, filter anwenden, alle filter",
    ),
    drops=("Enter your email address:", "Select month", "Please choose an option", "Monat auswählen"),
    keeps=("Enter the dragon", "Select committee", "Enter your name in the book at the gate", "Choose your date well"),
)

BUTTON = CueRule(
    id="forms.button",
    summary="A button of a form or of a box.",
    why=_WHY,
    points=STRONG,
    longest=6,
    frame=r"^\W*\L<cues>(?:\W+(?:\L<cues>|or|oder))*[^\w?!.]*$",
    cues=listed(
        "submit, cancel, close, close window, close this window, dismiss, clear form, reset form, send message",
        "send email, send this, send this page, submit form, submit comment, submit review, submit a review",
        "submit query, submit rating, submit vote, submit your review, submit feedback, send feedback, apply now",
        "upload file, save changes, submit request, submit your comment, preview comment, write a review",
        "write review, be the first to review, close menu, close modal, close dialog, close this module, close search",
        "close popup, close panel, close overlay, close x, x close, toggle menu, toggle search, toggle sidebar",
        "show password, hide password, click me, load more, load more posts, show more, show less, view more",
        "read less, expand, collapse, expand all, collapse all, see more, show all, hide all, show/hide, back to form",
        "view results, view result, see results, vote now, absenden, abschicken, abbrechen, schließen, schliessen",
        "fenster schließen, menü schließen, senden, versenden, nachricht senden, formular absenden",
        "kommentar absenden, jetzt absenden, zurücksetzen, popup schließen, mehr laden, mehr anzeigen",
        "weniger anzeigen, mehr laden …, alle anzeigen, einklappen, ausklappen, aufklappen, modal schließen",
        "dialog schließen, abstimmen, ergebnis anzeigen, zum ergebnis, übernehmen, envoyer, annuler, fermer, valider",
        "soumettre, enviar, cancelar, cerrar, aceptar, invia, annulla, chiudi, wyślij, anuluj, zamknij, pokaż więcej",
        "verzenden, annuleren, sluiten, fechar, ver más, voir plus, meer laden",
    ),
    drops=("Submit", "Close", "Cancel | Submit", "Absenden", "Load more"),
    keeps=("Submit to the will of the sea", "Close to home", "Senden Sie uns keine Briefe", "Close?"),
    caution="The name of a button as a heading in a manual.",
)

PLAIN_BUTTON = CueRule(
    id="forms.plain-word",
    summary="A word that labels fields and buttons, and other things as well.",
    why="Beside other controls it is one of them; alone it says nothing.",
    points=LIKELY,
    longest=4,
    frame=r"^\W*\L<cues>[^\w?]*$",
    cues=(
        *_FIELDS,
        *listed(
            "send, save, reset, ok, continue, edit, delete, done, apply, preview, undo, upload, download, play, pause",
            "stop, filter, sort, options, settings, help, image, images, photo, gallery, vote, rate, rating, view",
            "show, hide, refresh, yes, no, all, none, select, go, next slide, previous slide, details, results",
            "status, type here, slideshow, n/a, loading, captcha, captcha code, enter captcha, recaptcha",
            "spam protection, human verification, sicherheitsabfrage, sicherheitscode, spamschutz, javascript, watch",
            "buy, ratings, poll, weiter, speichern, bearbeiten, löschen, bewerten, bewertung, bewertungen, bild",
            "bilder, galerie, herunterladen, ja, nein, alle, anzeigen, einblenden, ausblenden, wählen, vorschau",
            "aktualisieren, ändern, fertig, los, bildergalerie",
        ),
    ),
    drops=("Your name:", "Save", "Vorname"),
    keeps=("Name of the boat", "Save the boat"),
)

FORM_ROW = CueRule(
    id="forms.row",
    summary="The fields of a form side by side in one line.",
    why="There is nothing to fill in.",
    points=STRONG,
    longest=16,
    frame=(
        r"^\W*(?!\L<cues>\W*$)(?:\L<fields>\W+)*\L<cues>(?:\W+(?:\L<cues>|\L<fields>))*"
        r"(?:\W+(?:cancel|send|login|log in|go|absenden|abbrechen|anmelden|remember me))*\W*$"
    ),
    lists={
        "fields": listed(
            "name, vorname, nachname, email, e-mail, email address, e-mail-adresse, website, webseite, user, nom"
        )
    },
    cues=listed(
        "password, passwort, username, benutzername, kennwort, your email, your name, your email address",
        "your message, submit, ihre nachricht, nachricht, betreff, dein name, deine e-mail-adresse, ihr name",
        "ihre e-mail-adresse, captcha, mot de passe, contraseña, hasło, an e-mail-adresse senden",
        "send to email address, your comment, dein kommentar",
    ),
    drops=("Username: Password:", "Your Name Your Email Address Cancel", "E-Mail-Adresse: Passwort:"),
    keeps=("Name Email", "Name of the password"),
)

_FIELD_KEYS = frozenset(fold_cues(_FIELDS))
_FORM_KEYS = frozenset(
    listed(
        "email, e-mail, mail, your email, your e-mail, email address, e-mail address, your email address, website",
        "web site, url, subject, message, your message, your comment, password, username, e-mail-adresse, ihre e-mail",
        "ihre e-mail-adresse, betreff, ihre nachricht, passwort, benutzername, submit, send, absenden, senden",
        "captcha, correo electrónico, adresse e-mail, adres e-mail, e-mailadres",
    )
)
_MOST_WORDS = 4


def _forms(document: Document) -> Iterator[tuple[Block, str]]:
    blocks = document.worded
    bare = [(n, block.key.rstrip(" :*()")) for n, block in enumerate(blocks) if block.words <= _MOST_WORDS]
    fields = [(n, key) for n, key in bare if key in _FIELD_KEYS or key in _FORM_KEYS]
    start = 0
    for end in range(1, len(fields) + 1):
        if end < len(fields) and fields[end][0] == fields[end - 1][0] + 1:
            continue
        run, start = fields[start:end], end
        keys = {key for _, key in run}
        if len(keys) >= 3 and keys & _FORM_KEYS:
            yield from ((blocks[n], f"a form of {len(run)} lines") for n, _ in run)


FORM = DocumentRule(
    id="forms.fields",
    summary="The fields of a form: three or more labels of fields in a row, with nothing filled in.",
    why="There is nothing to fill in.",
    points=STRONG,
    drops=(
        "x Name\nx E-Mail\nx Website\n| The bridge was closed on Friday.",
        "x Name:\nx Email Address:\nx Subject:\nx Message",
    ),
    keeps=("| Name: Jane\n| Email: jane@example.org\n| Subject: Boats", "| Name\n| City\n| Country"),
    scan=_forms,
)

ERROR = CueRule(
    id="forms.report",
    summary="What a form reports when it was used wrongly, or well.",
    why="It is an answer to somebody who has used the form, and it waits in every page.",
    points=CERTAIN,
    longest=40,
    frame=r"^[^\w\"]*(?:(?:oops|sorry|error|fehler|hoppla)\W+)?\L<cues>(?!\w)",
    cues=listed(
        "thank you for signing up, thanks for signing up, thank you for subscribing, thanks for subscribing",
        "thank you for your feedback, thanks for your feedback, you have successfully subscribed",
        "you have successfully registered, you have successfully unsubscribed, you have successfully logged",
        "please enter your email, please enter your name, bitte geben sie ihre e-mail-adresse, bitte füllen sie alle",
        "bitte füllen sie dieses feld, bitte fülle dieses feld, vielen dank für ihre anmeldung",
        "vielen dank für deine anmeldung, please enter a valid, please provide a valid, please fill out this field",
        "please fill in the required, please fill out all, please complete all, invalid email, invalid url",
        "email is required, invalid email address, that email address, your email address is invalid",
        "the email address you entered, email check failed, post was not sent, your blog cannot share posts by email",
        "unable to complete your request, we could not process your request, name is required to",
        "your message has been sent, your message was sent, your comment could not be posted",
        "your comment has been saved, your comment has been posted, your comment is awaiting moderation",
        "this is only a preview, you have been subscribed, you are now subscribed, you're now subscribed",
        "please the letters and numbers you entered, if the address matches an existing account",
        "your submission has been received, we've sent you an email, we have sent you an email",
        "a confirmation email has been sent, a verification email has been sent, bitte geben sie eine gültige",
        "bitte gib eine gültige, ungültige e-mail, ungültige e-mail-adresse, e-mail-überprüfung fehlgeschlagen",
        "beitrag nicht abgeschickt, ihr blog kann leider keine beiträge, dein blog kann leider keine beiträge",
        "ihre nachricht wurde, deine nachricht wurde, tu blog no puede, please fill in all required",
        "please fill in all fields, please fill in all the required, name is required",
        "name and email address are required, your email is never published, your email is _never_ published",
    ),
    drops=(
        "Please enter a valid email address",
        "Sorry, your blog cannot share posts by email.",
        "Vielen Dank für Ihre Anmeldung. Wir haben Ihnen eine Mail geschickt.",
    ),
    keeps=("The clerk said that something went wrong.", "A valid email address is not enough.", "Error of the crew"),
    caution="A letter of thanks.",
)

FAILURE = CueRule(
    id="forms.failure",
    summary="The note that something on the page went wrong, with the advice to try again.",
    why="It waits in every page for the case that something fails.",
    points=CERTAIN,
    longest=30,
    frame=(
        r"^[^\w\"]*(?:(?:oops|sorry|error|fehler|hoppla)\W+)?\L<cues>(?!\w)(?:[^\w.?]*$|[^\"]{0,80}?(?<!\w)"
        r"(?:try|reload|refresh|later|your (?:request|submission|form|comment)|versuch\w*|erneut|réessayer|ponownie"
        r"|prueba|inténtalo|riprova|opnieuw)(?!\w))"
    ),
    cues=listed(
        "something went wrong, an error occurred, an error has occurred, an unexpected error occurred",
        "there was an error, there was a problem, there was an issue, unable to load, es ist ein fehler aufgetreten",
        "ein fehler ist aufgetreten, etwas ist schiefgelaufen, da ist etwas schief gelaufen, une erreur est survenue",
        "une erreur s'est produite, wystąpił błąd, si è verificato un errore, se ha producido un error",
        "er is iets misgegaan",
    ),
    drops=("Something went wrong. Please try again later.", "Ein Fehler ist aufgetreten"),
    keeps=("Something went wrong with the bell that night.", "There was a problem with the boat, and nobody knew it."),
)

CAPTCHA = CueRule(
    id="forms.captcha",
    summary="A riddle that is to tell people from machines, or the note about it.",
    why="It guards a form and says nothing of the text.",
    points=SURE,
    longest=60,
    frame=r"^[^\w\"]*(?:(?:please|bitte|to comment|sorry|as a final step before posting your comment)[,:]? )?"
    r"\L<cues>(?!\w)",
    cues=listed(
        "enter the characters you see, enter the characters shown, enter the characters in, type the letters you see",
        "bitte lösen sie die, enter the code shown, enter the code above, enter the code below",
        "enter the letters and numbers, enter the letters you see, enter the text you see, enter the word you see",
        "enter the words above, enter the security code, type the characters you see, type the text you see",
        "type the two words, type the code shown, having trouble reading this image, verify your comment",
        "verify that you are human, prove you are human, prove you're not a robot, prove you're human",
        "i'm not a robot, i am not a robot, i'm human, verify you are human, verifying you are human",
        "this site is protected by recaptcha, protected by recaptcha, this form is protected by",
        "this question is for testing whether, leave this field empty if, what code is in the image",
        "solve this simple math, complete the captcha, checking your browser before",
        "checking if the site connection is secure, this helps prevent automated",
        "this site uses akismet to reduce spam, ich bin kein roboter, geben sie die zeichen ein",
        "geben sie den code ein, geben sie den text ein, welche zeichen sind, diese website verwendet akismet",
        "diese frage dient dazu, diese seite wird durch lösen sie bitte, je ne suis pas un robot, no soy un robot",
        "non sono un robot, nie jestem robotem",
    ),
    drops=(
        "Enter the characters you see in the picture below",
        "This site is protected by reCAPTCHA and the Privacy Policy of its maker applies.",
        "Ich bin kein Roboter",
    ),
    keeps=("He typed the characters he saw on the wall.", "Robots: I am one", '"I am not a robot," she said.'),
    caution="An article on such riddles.",
)

SCRIPT = CueRule(
    id="forms.script",
    summary="A note that the page needs a script, a plug-in or another browser.",
    why="It speaks of the screen that the text was on.",
    points=SURE,
    longest=70,
    frame=(
        r"^[^\w\"]*(?:(?:(?:in order )?(?:to|for|um|pour|para|aby) [^.\"]{3,90}?"
        r"|(?:this|our|the|some|diese[rs]?|unsere) [\w ]{3,40}?"
        r"|sorry|unfortunately|oops|leider|achtung|attention|warning"
        r"|note|error|hinweis"
        r"|it (?:looks like|seems|appears)(?: that)?|we(?: have|'ve)? (?:noticed|detected)(?: that)?"
        r"|you must|you need to|you have to|please|bitte)[,:!.]* ){0,2}"
        r"\L<cues>(?!\w)"
    ),
    cues=listed(
        "please enable javascript, enable javascript to, please turn on javascript, javascript is disabled",
        "please turn javascript on, javascript is currently disabled, javascript is not enabled",
        "javascript must be enabled, javascript is required, requires javascript, require javascript",
        "javascript disabled, have javascript enabled, javascript enabled to, without javascript",
        "javascript appears to be disabled, javascript to be enabled, javascript seems to be disabled",
        "you need javascript, please activate javascript, your browser does not support, your browser doesn't support",
        "browser does not support html5, your browser is not supported, this browser is not supported",
        "your browser is out of date, your browser is outdated, your web browser is out of date",
        "you are using an outdated, you're using an outdated, you are using an unsupported",
        "you are using an old version, upgrade your browser, update your browser, your browser is currently not set",
        "your browser has javascript, your browser must support, you need flash player, you need the flash player",
        "you need adobe flash, you need to install flash, requires flash, get the flash player, requires adobe flash",
        "requires the flash player, install the flash, install flash player, download the latest flash player",
        "download the latest version of flash, flash player is required, adobe flash player is required",
        "you need to upgrade your flash, upgrade your flash player, requires a browser that supports, best viewed in",
        "disable your ad blocker, disable your adblocker, turn off your ad blocker, you are using an ad blocker",
        "bitte aktivieren sie javascript, bitte aktiviere javascript, aktivieren sie bitte javascript",
        "aktivieren sie javascript, javascript ist deaktiviert, javascript aktivieren, javascript deaktiviert",
        "benötigt javascript, benötigen sie javascript, bitte aktivieren sie ihr javascript",
        "du hast in deinem browser javascript deaktiviert, javascript muss aktiviert, in ihrem browser ist javascript",
        "sie haben javascript deaktiviert, ihr browser unterstützt, dein browser unterstützt",
        "ihr browser ist veraltet, dein browser ist veraltet, sie verwenden einen veralteten browser",
        "werbeblocker deaktivieren, du verwendest einen veralteten browser, bitte deaktivieren sie ihren adblocker",
        "veuillez activer javascript, votre navigateur ne supporte pas, votre navigateur ne prend pas en charge",
        "por favor habilita javascript, tu navegador no soporta, su navegador no soporta",
        "necesitas habilitar javascript, włącz obsługę javascript, twoja przeglądarka nie obsługuje",
        "il tuo browser non supporta, schakel javascript in",
    ),
    drops=(
        "Please enable JavaScript to see this map.",
        "Your browser does not support the video tag.",
        "Bitte aktivieren Sie JavaScript in Ihrem Browser, um dieses Formular abzusenden.",
        "To see this you need Flash Player 8 or higher.",
    ),
    keeps=(
        "JavaScript was written in ten days.",
        "Hackers love an outdated browser, and JavaScript is their way in.",
        "If you disable JavaScript, half of the web goes dark.",
        "We require every clerk to update their browser once a week.",
    ),
    caution="A step in a manual of a browser; it must not begin as such a note does.",
)

WAIT = CueRule(
    id="forms.loading",
    summary="A note that something is still loading, or could not be loaded.",
    why="It was true for a second on a screen.",
    points=STRONG,
    longest=12,
    frame=r"^\W*(?!loading$)\L<cues>(?:\W+(?:\L<cues>|\d+%?))*[^\w?]*$",
    cues=listed(
        "loading, loading comments, loading more, now loading, loading data, loading image, loading video",
        "please wait, loading please wait, loading recommendations, still loading, page loading, loading poll",
        "loading quotes, loading articles, loading next article, just a moment, one moment please, content is loading",
        "this content could not be loaded, video could not be loaded, failed to load, could not load, wird geladen",
        "lade kommentare, inhalt wird geladen, inhalte werden geladen, bitte warten, kommentare werden geladen",
        "video wird geladen, daten werden geladen, einen moment bitte, einen augenblick bitte, chargement",
        "chargement en cours, cargando, caricamento, caricamento in corso, ładowanie, trwa ładowanie, carregando",
        "bezig met laden, even geduld",
    ),
    drops=("Loading...", "Please wait", "Wird geladen …", "Loading, please wait"),
    keeps=("Loading the boat", "Please wait for the bell", "Laden am Hafen"),
)

PICTURE = CueRule(
    id="forms.picture",
    summary="A control of a picture or a gallery, or what stands in place of a picture.",
    why="The picture is not in the text.",
    points=STRONG,
    longest=10,
    frame=(
        r"^\W*(?:(?:click|tap|klicken|hier klicken|click here|photo|image|bild) )?"
        r"\L<cues>(?:\W+(?:\L<cues>|\d+))*[^\w?]*$"
    ),
    cues=listed(
        "image not available, no image available, no image, image unavailable, image coming soon, photo not available",
        "no photo available, picture not available, image not found, image missing, missing image, image placeholder",
        "placeholder image, video unavailable, video not available, this video is unavailable",
        "this video is not available, this video is no longer available, this image has been removed, image removed",
        "to enlarge, to zoom, to expand, on image to enlarge, image to enlarge, photo to enlarge, picture to enlarge",
        "for larger image, for a larger image, for larger version, for larger view, to view larger, to view full size",
        "on photo to enlarge, on the image to enlarge, on images to enlarge, on the photo to enlarge",
        "for full size image, enlarge, enlarge image, enlarge photo, enlarge this image, enlarge picture, zoom in",
        "zoom out, view larger image, view larger, larger view, larger image, view full size, view full image",
        "full size image, view image, view photo, view gallery, view photo gallery, view slideshow, view all photos",
        "view photos, see all photos, see gallery, open gallery, open image in gallery, open image modal",
        "launch gallery, start slideshow, image gallery, photo gallery, expand image, hide caption, show caption",
        "toggle caption, toggle captions, show captions, hide captions, previous image, next image, next photo",
        "previous photo, next slide, previous slide, previous slide next slide, roll over image to zoom",
        "mouse over to zoom, close gallery, fullscreen, full screen, image caption, bild vergrößern, foto vergrößern",
        "vergrößern, bild vergrössern, zum vergrößern klicken, zum vergrößern, bild anzeigen, kein bild vorhanden",
        "kein bild, kein bild verfügbar, bild nicht verfügbar, bildergalerie öffnen, galerie öffnen",
        "zur bildergalerie, bildergalerie starten, bild in lightbox öffnen, open image in lightbox, großansicht",
        "vollbild, zum vergrößern anklicken, für eine größere ansicht, bildergalerie ansehen, zur galerie",
        "bild herunterladen, bild öffnen, agrandir, agrandir l'image, ampliar imagen, ampliar foto, ampliar",
        "ingrandisci, powiększ, powiększ zdjęcie, vergroot, afbeelding vergroten, klik om te vergroten, sin imagen",
        "brak zdjęcia",
    ),
    drops=("Image not available", "Click to enlarge", "View larger image", "Bild vergrößern"),
    keeps=("The image is not available to the court", "Enlarge the hole with a knife", "Image source of the fund"),
)

PICTURE_COUNT = CueRule(
    id="forms.picture-count",
    summary="The place of a picture among those of its gallery.",
    why="It counts pictures that are not in the text.",
    points=STRONG,
    longest=8,
    frame=(
        r"^(?:\d+ )?\L<cues>:? \d+ ?(?:/|of|von|de|z|van) ?\d+:?$"
        r"|^\d+ ?(?:/|of|von|de|z|van) ?\d+ \L<cues>$"
    ),
    cues=listed(
        "image, images, photo, photos, slide, slides, picture, pictures, bild, bilder, bildern",
        "foto, fotos, imagen, zdjęcie",
    ),
    drops=("Image 1 of 5", "Bild 3 von 12", "4 / 9 Photos"),
    keeps=("Image 1 of the ship", "3 of 12", "Bild 3: der Hafen"),
)

PLAYER = CueRule(
    id="forms.player",
    summary="A control of a video or sound player.",
    why="Nothing plays in a text.",
    points=STRONG,
    longest=14,
    frame=r"^\W*\L<cues>(?:\W+(?:\L<cues>|\d[\d:.%x]*|off|selected|live|loaded|of|-))*[^\w?]*$",
    cues=listed(
        "play video, play audio, play slideshow, play clip, watch video, watch the video, watch now, watch live",
        "video player, audio player, listen now, listen to this article, listen to article, listen to this story",
        "listen live, play/pause, play pause, play mute, unmute, unmute video, click to unmute, pause video",
        "stop video, replay video, watch again, current time, duration time, remaining time, stream type",
        "stream type live, seek to live, playback rate, playback speed, picture-in-picture, captions settings",
        "captions off, descriptions off, subtitles off, subtitles settings",
        "captions settings opens captions settings dialog, subtitles settings opens subtitles settings dialog",
        "audio track, quality levels, default selected, this is a modal window, beginning of dialog window",
        "end of dialog window, escape will cancel and close the window, video player is loading, close modal dialog",
        "restore all settings to the default values, text edge style, toggle fullscreen",
        "opaque semi-transparent transparent, use up/down arrow keys to increase or decrease volume",
        "autoplay next video, up next in, share this video, embed code, embed this video, copy embed code",
        "skip back 10 seconds, skip forward 10 seconds, media could not be loaded, video abspielen, video starten",
        "video ansehen, ton einschalten, ton an, stummschalten, zum video, jetzt anhören, artikel anhören",
        "diesen artikel anhören, artikel vorlesen, beitrag anhören, vorlesen, audio abspielen, wiedergeben",
        "einbettungscode, lire la vidéo, écouter l'article, reproducir video, ver video, escuchar artículo",
        "guarda il video, odtwórz, odtwórz wideo, obejrzyj wideo, video afspelen",
    ),
    drops=("Play video", "Current Time 0:00", "Listen to this article", "Video abspielen"),
    keeps=("Play video games", "Watch now, they said, how it ends", "Duration: two hours"),
)

RATING = CueRule(
    id="forms.rating",
    summary="A scale or a poll for readers, with its count.",
    why="It measures the page and says nothing of its own.",
    points=STRONG,
    longest=14,
    frame=(
        r"^\W*\L<cues>(?:\W*$|: ?(?:\d ?)+(?:stars?)?\W*$"
        r"|\W*(?:average:? ?)?(?:rating:? ?)?\d[\d.,/]*(?: (?:out )?(?:of|von) \d+(?: \w+)?)?\W*$"
        r"|[^.!?]{0,30}(?<!\w)(?:votes?|ratings?|stars|average|durchschnitt|bewertungen|sterne|stimmen)(?!\w)[^.!?]{0,30}[^?]{0,6}$)"
    ),
    cues=listed(
        "rate this, rate this article, rate this post, rate this story, rate this page, rate this recipe",
        "rate this item, rate it, rate this video, rate this product, click to rate, click to rate this post, rate me",
        "average rating, average user rating, user rating, your rating, was this article helpful, was this helpful",
        "was this page helpful, was this information helpful, did you find this helpful",
        "did you find this article helpful, how useful was this post, click on a star to rate it, no votes so far",
        "no votes so far be the first to rate this post, no votes yet, no ratings yet, be the first to rate",
        "bewerte diesen artikel, bewerten sie diesen artikel, diesen artikel bewerten, artikel bewerten",
        "jetzt bewerten, bitte bewerten, beitrag bewerten, durchschnittliche bewertung, wie hilfreich war",
        "war dieser artikel hilfreich, war diese seite hilfreich, hat ihnen der artikel gefallen",
        "hat dir der artikel gefallen, wie hilfreich war dieser beitrag, klicke auf die sterne um zu bewerten",
        "keine bewertungen, noch keine bewertungen, deine bewertung, ihre bewertung, oceń artykuł, oceń ten artykuł",
        "valora este artículo, vota questo articolo, gd star rating, (average",
    ),
    drops=("Rate this article", "Average rating: 4.5 out of 5", "War dieser Artikel hilfreich?"),
    keeps=("Rate this high has not been seen", "Rate it as you will"),
)

RULES: tuple[Rule, ...] = (
    *(
        BASKET,
        STOCK,
        REQUIRED,
        HINT_TEXT,
        BUTTON,
        PLAIN_BUTTON,
        FORM_ROW,
        FORM,
        ERROR,
        FAILURE,
        CAPTCHA,
        SCRIPT,
        WAIT,
        PICTURE,
        PICTURE_COUNT,
    ),
    *(PLAYER, RATING),
)
