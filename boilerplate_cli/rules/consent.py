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
        r"^[^\w\"]*(?:\L<greetings>\W+)?(?:\L<sites> (?:[\w.-]+ ){0,5}?\L<uses>(?!\w)[^\"]{0,100}?(?<!\w)\L<cues>(?!\w)"
        r"(?=\W*$|[^\"]{0,300}?(?<!\w)\L<aims>)"
        r"|\L<leads>\b"
        r"[^.!?\"]{0,120}?(?<!\w)\L<agrees>(?!\w)[^.\"]{0,100}?(?<!\w)\L<cues>(?!\w)"
        r"|\L<ours> \L<cues>(?!\w))"
    ),
    lists={
        "leads": ("by", "if you"),
        "greetings": listed(
            "datenschutz & cookies, privacy & cookies, privacy and cookies, cookies, cookie, cookie notice",
            "cookie policy, cookie-hinweis, cookiehinweis, privacy, hinweis, datenschutz, information, your privacy",
            "we value your privacy, we care about your privacy, notice, about cookies",
            "wir respektieren ihre privatsphäre, hi, hello, hallo, welcome, ok, cookies on this site, we use cookies",
            "wir verwenden cookies, wir nutzen cookies, this site uses cookies",
        ),
        "sites": listed(
            "we, we and, our site, our website, our websites, this site, this website, this web site, the site",
            "this blog, this page, the website, our partners, wir, wir und, diese seite, diese website",
            "diese webseite, die website, die webseite, unsere website, unsere webseite, unsere seite, dieses blog",
            "dieser shop, diese internetseite, auf dieser website, auf unserer website, auf dieser seite",
            "auf unserer webseite, auf unseren seiten, um, für, ce site, nous, notre site, este sitio, este sitio web",
            "esta web, nuestro sitio, esta página, nosotros, este site, questo sito, il nostro sito, il sito",
            "ta strona, ten serwis, ten portal, nasza strona, my, w ramach, serwis, deze website, deze site",
            "onze website, wij, some of these, ihre privatsphäre",
        ),
        "uses": listed(
            "use, uses, using, used, store, stores, place, set, sets, verwenden, verwendet, nutzen, nutzt, benutzt",
            "setzen, setzt, benutzen, einsetzen, ermöglichen, utilise, utilisons, utiliza, usa, utilizza, utilizziamo",
            "używa, używamy, wykorzystuje, korzysta, stosujemy, gebruikt, gebruiken, gebruik, plików",
        ),
        "ours": listed(
            "utilizamos, usamos, este sitio usa, este sitio utiliza, nous utilisons, utilizziamo, używamy, stosujemy",
            "wykorzystujemy, wij gebruiken",
        ),
        "agrees": listed(
            "agree, accept, consent, agreeing, accepting, stimmen sie, stimmst du, erklären sie, erklärst du",
            "einverstanden, akzeptieren sie, akzeptierst du, aceptas, acepta, aceptando, considera que acepta",
            "acceptez, acconsenti, accetti, zgadzasz, zgadzasz się, wyrażasz, akkoord, concorda",
        ),
        "aims": listed(
            "experience, site, website, websites, ads, advertising, content, traffic, policy, privacy, agree, consent",
            "accept, settings, browser, services, service, personal, personalize, personalise, visitors, analyse",
            "analyze, continue, analytics, browsing, functionality, preferences, learn more, more information",
            "social media, browse, seite, erfahren, webseite, webseiten, inhalte, anzeigen, werbung, datenschutz",
            "datenschutzerklärung, einverstanden, zustimmen, akzeptieren, nutzer, nutzererlebnis, besucher",
            "funktionen, dienste, weitere, informationen, nutzung, notwendig, ok, einstellungen, erfahrung",
            "expérience, contenu, publicité, navigation, experiencia, sitio, navegación, contenido, servicios",
            "publicidad, esperienza, navigazione, servizi, celu, treści, reklam, przeglądarki, usług, politykę",
            "polityce, ervaring, advertenties, informatie, experiência",
        ),
    },
    cues=listed(
        "cookies, cookie, cookies from, plików cookie, ciasteczka, cookie-dateien, cookies y, galletas",
    ),
    drops=(
        "We use cookies to improve your experience on our site.",
        "This website uses cookies. By continuing to browse you agree to their use. You can change this at any time.",
        "Diese Website verwendet Cookies, um Inhalte und Anzeigen zu personalisieren.",
        "Durch die Nutzung unserer Dienste erklären Sie sich damit einverstanden, dass wir Cookies setzen.",
        "Utilizamos cookies propias y de terceros para mejorar la navegación.",
    ),
    keeps=(
        "We use cookies for the crust and butter for the rest.",
        "The court found that the site had used cookies without asking its visitors for their consent.",
        "If you like cookies, bake these.",
        "Wir essen Cookies",
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
            "site, visitor, user, inform, data, brows, function, service, seite, nutzer, funktion, funktionieren",
            "daten, dienst, statist, inhalt, analy, betrieb, sitio",
        ),
        "verbs": listed(
            "are, is, help, allow, enable, collect, may, track, remember, used, stores, sind, ist, werden, wird",
            "helfen, ermöglichen, ermöglicht, erlaubt, erlauben, speichert, speichern, dient, dienen, erfasst",
            "erfassen, permettent, son, permiten",
        ),
    },
    cues=listed(
        "necessary cookies, strictly necessary cookies, essential cookies, functional cookies, performance cookies",
        "analytics cookies, analytical cookies, advertising cookies, advertisement cookies, marketing cookies",
        "targeting cookies, statistics cookies, statistic cookies, preference cookies, third-party cookies",
        "these cookies, functionality cookies, social media cookies, other uncategorized cookies, notwendige cookies",
        "technisch notwendige cookies, essenzielle cookies, erforderliche cookies, dieses cookie, statistik-cookies",
        "statistik cookies, marketing-cookies, diese cookies, funktionale cookies, analyse-cookies, präferenz-cookies",
        "externe medien-cookies, dieser cookie, cookies von drittanbietern, unbedingt erforderliche cookies",
        "einige cookies, les cookies nécessaires, las cookies técnicas, das cookie",
    ),
    drops=(
        "Strictly necessary cookies are required for the site to work and cannot be switched off.",
        "Essenzielle Cookies ermöglichen grundlegende Funktionen. Sie sind immer aktiv.",
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
            "cookies erleichtern die bereitstellung, cookies ermöglichen eine, cookies helfen uns, cookies help us",
            "any cookies that may not be particularly necessary, wenn sie diesen cookie deaktivieren",
            "wenn du diesen cookie deaktivierst, if you disable this cookie",
            "die cookie-einstellungen auf dieser website, the cookie settings on this website",
            "die auf dieser website verwendeten cookies, more information about cookies",
            "mehr informationen zu cookies, weitere informationen zu cookies, find out more about cookies",
            "learn more about cookies, for more information about cookies, for more information on cookies",
            "you can change your cookie, sie können ihre cookie, you can find out more about which cookies",
            "unbedingt notwendige cookies sollten, strictly necessary cookie should be enabled",
            "this category only includes cookies",
        ),
        "weitere informationen, beispielsweise zur kontrolle von cookies",  # with commas of their own
        "to find out more, including how to control cookies",
        "du kannst mehr darüber erfahren, welche cookies",
    ),
    drops=(
        "Weitere Informationen, beispielsweise zur Kontrolle von Cookies, findest du hier: Cookie-Richtlinie",
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
        "performance cookies, targeting cookies, marketing cookies, analytics cookies, always active, always enabled",
        "save preferences, save settings, save & accept, save and accept, save my preferences, ok got it",
        "confirm my choices, reject non-essential, about cookies on this site, only necessary cookies",
        "use necessary cookies only, privacy overview, this site uses cookies, we use cookies, we value your privacy",
        "we care about your privacy, your privacy is important to us, how we use cookies, cookies & tracking",
        "about cookies, cookie declaration, privacy & cookies, privacy and cookies, notice at collection",
        "dismiss this notice, externer inhalt, inhalt laden, video laden, karte laden, inhalt entsperren",
        "alle akzeptieren, alle cookies akzeptieren, cookies akzeptieren, akzeptieren, alle ablehnen, ablehnen",
        "nur notwendige cookies, nur essenzielle cookies akzeptieren, nur notwendige, auswahl speichern",
        "auswahl erlauben, auswahl bestätigen, alle zulassen, cookies zulassen, cookie-einstellungen",
        "cookie einstellungen, cookies verwalten, cookie-einstellungen ändern, cookie-einstellungen anpassen",
        "cookies anpassen, cookie-richtlinie, cookie-richtlinien, cookie-hinweis, cookie-hinweise",
        "cookie-informationen, cookie-manager, cookie-verwendung, cookie-banner, datenschutzeinstellungen",
        "datenschutz-einstellungen, privatsphäre-einstellungen, privatsphäre, einwilligung ändern",
        "datenschutz-präferenzen, datenschutzeinstellungen ändern, einwilligungen widerrufen, einwilligung widerrufen",
        "historie der privatsphäre-einstellungen, privatsphäre-einstellungen ändern, utiq verwalten",
        "tracking-einstellungen, notwendige cookies, erforderliche cookies, essenzielle cookies",
        "technisch notwendige cookies, statistik-cookies, marketing-cookies, funktionale cookies",
        "individuelle datenschutzeinstellungen, individuelle cookie-einstellungen, cookie-informationen anzeigen",
        "cookie-details, wir respektieren ihre privatsphäre, akzeptieren und schließen, diese seite verwendet cookies",
        "diese webseite verwendet cookies, diese website verwendet cookies, zustimmen, zustimmen und weiter",
        "speichern & schließen, hinweis zur verwendung von cookies, tout accepter, accepter tout",
        "accepter les cookies, tout refuser, gérer les cookies, gestion des cookies, paramétrer les cookies",
        "paramètres des cookies, politique de cookies, aceptar todo, aceptar todas, aceptar cookies, rechazar todo",
        "configurar cookies, configuración de cookies, política de cookies, uso de cookies, aviso de cookies",
        "política de privacidad, accetta tutto, preferenze cookie, informativa sui cookie, akceptuję",
        "zaakceptuj wszystkie, ustawienia cookies, ustawienia plików cookie, ustawienia prywatności, polityka cookies",
        "polityka prywatności, polityka plików cookies, alle cookies accepteren, cookie-instellingen, cookiebeleid",
        "cookies beheren, privacy-instellingen, aceitar todos",
    ),
    drops=(
        "Accept all cookies",
        "Cookie settings",
        "Alle akzeptieren | Ablehnen",
        "Do not sell my personal information",
    ),
    keeps=("Accept all the help you can get", "Cookie settings for a hot oven", "Ablehnen oder annehmen?"),
)

EMBED = CueRule(
    id="consent.embedded-content",
    summary="What stands in place of a video, map or post until the reader allows it.",
    why="It asks for leave to load something that is not in the text.",
    points=CERTAIN,
    longest=110,
    frame=r"^[^\w\"]*\L<cues>(?!\w)",
    cues=listed(
        "mit dem laden des videos, mit dem laden der karte, mit dem laden des beitrags, mit dem laden des tweets",
        "mit dem laden des inhalts, mit dem aufruf des videos, sie sehen gerade einen platzhalterinhalt",
        "an dieser stelle finden sie einen externen inhalt, an dieser stelle findest du einen externen inhalt",
        "an dieser stelle finden sie einen relevanten externen inhalt",
        "an dieser stelle finden sie ergänzenden externen inhalt, an dieser stelle befindet sich ein externer inhalt",
        "um diesen inhalt anzuzeigen, um diese inhalte anzuzeigen, um dieses element anzuzeigen",
        "zur anzeige dieses inhalts, dieser inhalt kann nicht angezeigt werden, wir benötigen ihre zustimmung",
        "wir brauchen ihre zustimmung, wir benötigen ihre einwilligung, bitte akzeptieren sie cookies",
        "empfohlener redaktioneller inhalt, empfohlener externer inhalt, diesen inhalt laden",
        "externe inhalte anzeigen, externe inhalte laden, alle inhalte laden, youtube immer entsperren",
        "google maps immer entsperren, inhalt entsperren, dieses video kann aufgrund ihrer",
        "personenbezogene daten können an drittplattformen, to view this video please enable",
        "this content is hosted by a third party, this content is not available due to your",
        "this article contains content provided by, we need your consent to load, allow external content",
        "you are currently viewing a placeholder content, please accept cookies to, please accept marketing-cookies",
        "ce contenu est bloqué",
    ),
    drops=(
        "Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung des Anbieters.",
        "Externe Inhalte anzeigen",
        "You are currently viewing a placeholder content from a video host.",
    ),
    keeps=("Das Laden des Videos dauert.", "Der externe Inhalt des Tanks beträgt 40 Liter."),
    caution="A manual that says what such a button does.",
)

SIGN_IN = CueRule(
    id="consent.sign-in",
    summary="A line of a sign-in box.",
    why=_DOOR,
    points=STRONG,
    longest=16,
    frame=(
        r"^\W*(?:\L<before>\W+)?\L<cues>(?>\W+(?:\L<cues>|\L<between>)(?!\w))*\W*$"
    ),
    lists={
        "before": ("please", "or", "welcome"),
        "between": listed("or, and, get help, now, here, with, cancel, password, username"),
    },
    cues=listed(
        "sign in, sign-in, signin, log in, login, log out, logout, sign out, sign up, signup, register, register now",
        "join now, create account, create an account, create a new account, create new account, new user",
        "log in to your account, log into your account, sign in to your account, sign into your account",
        "welcome log into your account, register for an account, register for free, forgot password",
        "forgot your password, forgotten password, forgotten your password, forgot username, forgot your username",
        "forgot username or password, lost password, lost your password, reset password, reset your password",
        "recover password, recover your password, password recovery, change password, remember me, keep me logged in",
        "keep me signed in, stay signed in, stay logged in, member login, user login, my account, login with facebook",
        "log in with facebook, log in with google, sign in with facebook, sign in with twitter, sign in with google",
        "sign in with apple, connect with facebook, login with google, continue with facebook, continue with google",
        "sign up with facebook, sign up with google, sign in with, log in with, sign in using, sign in or sign up",
        "log in or sign up, sign in or register, log in or register, login or register, login/register",
        "login to your account, enter your password, a password will be e-mailed to you",
        "a password will be emailed to you, enter your username and password, need an account, no account",
        "don't have an account, don't have an account yet, already have an account, already registered",
        "already a member, not a member, not a member yet, not registered, not registered yet, new here, new customer",
        "returning customer, click here to login, click here to register, click here to sign in, anmelden, einloggen",
        "jetzt anmelden, jetzt einloggen, registrieren, jetzt registrieren, hier anmelden, abmelden",
        "kostenlos registrieren, konto erstellen, neues konto erstellen, passwort vergessen, kennwort vergessen",
        "zugangsdaten vergessen, passwort zurücksetzen, passwort wiederherstellen, angemeldet bleiben",
        "eingeloggt bleiben, benutzername oder e-mail-adresse, noch kein konto, noch kein benutzerkonto",
        "noch kein account, noch kein mitglied, noch nicht registriert, schon registriert, bereits registriert",
        "bereits mitglied, bereits kunde, sie haben noch kein konto, sie haben bereits ein konto, passwort anzeigen",
        "mit facebook anmelden, mit google anmelden, ein passwort wird ihnen per e-mail zugeschickt",
        "das passwort wird dir zugemailt, login für abonnenten, abo-login, hier einloggen, login-facebook",
        "hier registrieren, kostenpflichtig anmelden, neu registrieren, se connecter, connectez-vous, connexion",
        "s'inscrire, mot de passe oublié, créer un compte, s'identifier, iniciar sesión, inicia sesión, inicie sesión",
        "regístrate, registrarse, crear cuenta, olvidé mi contraseña, has olvidado tu contraseña",
        "olvidó su contraseña, accedi, registrati, password dimenticata, zaloguj, zaloguj się, zarejestruj się",
        "nie pamiętasz hasła, załóż konto, zapomniałeś hasła, inloggen, registreren, wachtwoord vergeten",
        "account aanmaken, entrar, cadastre-se, esqueci minha senha, esqueceu sua senha, войти, регистрация",
    ),
    drops=(
        "Forgot your password?",
        "Already have an account? Log in",
        "Noch kein Konto? Jetzt registrieren",
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
            "subscription, link, account, get access, here, access, anmelden, einloggen, registrieren",
            "melden sie sich an, loggen sie sich ein, hier, jetzt, freischalten, connectez-vous, identifiez-vous",
            "inicia sesión, accedi, zaloguj",
        )
    },
    cues=listed(
        "already a subscriber, already a member, already a print subscriber, already subscribed, already registered",
        "already have an account, already have a subscription, are you a subscriber, are you already a subscriber",
        "if you are already a subscriber, if you are a subscriber, print subscriber, print subscribers",
        "current subscriber, do you already have an account, don't have an account, do you have an account",
        "not a subscriber, not a subscriber yet, not yet a subscriber, not a member, not a member yet, not registered",
        "not yet registered, new to this site, digital subscriber, existing user, existing subscriber",
        "have an account, got an account, bereits abonnent, bereits abonniert, sie sind bereits abonnent",
        "sie sind schon abonnent, schon abonnent, sind sie bereits abonnent, sind sie schon abonnent",
        "du hast bereits ein abo, sie haben bereits ein abo, bereits registriert, schon registriert, bereits kunde",
        "schon kunde, sie haben schon ein konto, noch kein abo, haben sie bereits ein konto",
        "sie haben bereits einen account, du hast schon ein konto, noch kein abonnent, noch kein kunde",
        "für abonnenten, noch nicht registriert, noch kein konto, ja, ich bin abonnent, déjà abonné, déjà un compte",
        "ya eres suscriptor, ya soy suscriptor, ya tienes cuenta, sei già abbonato, masz już konto, masz subskrypcję",
        "al abonnee, já é assinante",
    ),
    drops=(
        "Already a subscriber? Sign in",
        "Are you a subscriber? Activate your account here.",
        "Sie sind bereits Abonnent? Hier anmelden",
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
            "this story is only available to, this article is free for subscribers, this post is for paid subscribers",
            "this post is for paying subscribers, this is a premium article, this is a subscriber-only",
            "this is subscriber-only, subscriber-only content, you have reached your limit, you've reached your limit",
            "you have reached your monthly limit, you have read all your, you have reached the limit",
            "you have viewed your allowance, you've reached your article limit, you have used all of your free",
            "you have reached your free article limit, this is your last free article, unlock this article",
            "unlock the full article, get unlimited access, get unlimited digital access, unlimited digital access",
            "enjoy unlimited access, get full digital access, subscribe for full access",
            "subscribe for unlimited access, subscribe today for full access, start your free trial to read",
            "the full text of this article is available to, the remainder of this article is available to",
            "full access to this article requires, access to this article requires, access to the full text requires",
            "dieser artikel ist nur für, dieser beitrag ist nur für, dieser inhalt ist nur für",
            "dieser artikel ist exklusiv, dieser inhalt ist exklusiv, dieser text ist nur für",
            "dieser artikel ist abonnenten vorbehalten, dieser artikel ist frei für abonnenten",
            "diesen artikel weiterlesen, diesen artikel jetzt weiterlesen, anmelden und weiterlesen",
            "jetzt weiterlesen mit, weiterlesen mit einem abo, weiterlesen nach anmeldung, lesen sie weiter mit",
            "jetzt testen und weiterlesen, abonnieren und weiterlesen, registrieren und weiterlesen, um weiterzulesen",
            "um diesen artikel weiterzulesen, um diesen artikel zu lesen, um den vollständigen artikel zu lesen",
            "zum weiterlesen bitte, mit einem abo weiterlesen, sie haben keine freien artikel",
            "sie möchten weiterlesen, sie wollen weiterlesen, zugriff auf alle inhalte, zugang zu allen inhalten",
            "alle artikel lesen mit, alle premium-inhalte, plus-artikel lesen, das ist ein premium-artikel",
            "das ist ein plus-artikel, cet article est réservé, la suite est réservée, pour lire la suite",
            "contenu réservé aux abonnés, article réservé aux abonnés, réservé aux abonnés",
            "contenido exclusivo para suscriptores, solo para suscriptores, suscríbete para seguir leyendo",
            "para seguir leyendo, contenuto riservato agli abbonati, per continuare a leggere, abbonati per",
            "treść dostępna tylko dla, artykuł dostępny tylko dla, dostęp do treści, aby przeczytać cały",
            "alleen voor abonnees, log in om verder te lezen, conteúdo exclusivo para assinantes",
            "para continuar lendo, subscribe to continue reading, to continue reading this",
            "to continue reading please, to keep reading this, to keep reading please, to continue reading the full",
        ),
        "melden sie sich an, um",  # with a comma of their own
        "to continue reading,",
        "to keep reading,",
        "melde dich an, um",
        "loggen sie sich ein, um",
        "zaloguj się, aby",
    ),
    drops=(
        "Log in to continue reading.",
        "This article is only available to subscribers. Subscribe now for one pound a month.",
        "You have reached your limit of free articles",
        "Melden Sie sich an, um diesen Artikel zu lesen.",
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
        "subscriber content, free trial, nur für abonnenten, für abonnenten, exklusiv für abonnenten, premium-artikel",
        "plus-artikel, nur für mitglieder, abonnés, réservé aux abonnés, article abonné, solo suscriptores",
        "solo abbonati, dla subskrybentów",
    ),
    drops=("Subscribers only", "[Nur für Abonnenten]"),
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
        "logged in as, angemeldet als, eingeloggt als",
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
        "cookies, cookie, cookies/opt out, datenschutz, privacy, privacy notice, einwilligung, consent, paywall",
        "i accept, i agree, got it, i understand, ok got it, einverstanden, verstanden, ich stimme zu, rozumiem",
        "akkoord, accetta, rifiuta, aceitar, opt out, ccpa",
    ),
    drops=("Cookies", "Datenschutz"),
    keeps=("Our cookies of long ago", "Privacy lost"),
)

RULES: tuple[Rule, ...] = (COOKIES, KIND, NOTE, CHOICE, EMBED, SIGN_IN, SUBSCRIBERS, PAYWALL, LABEL, ACCOUNT, WORD)
