"""The languages of a text, told from its own words and letters: no model, and no more than a look at each word.

Two kinds of words tell a language: those that every sentence has, and those that every site has, for the menu around
a text may be in another language than the text. No word stands here that many English texts use.
"""

from __future__ import annotations

from collections import Counter

from boilerplate_cli.patterns import pattern

ENOUGH = 3
"""Different words. So many tell a language; two do not: names and titles have them."""

_WORDS = {
    code: set(words.split())
    for code, words in {
        "en": "the of and to in is was for that with are on as it by at from this be have not or an his he you we they "
        "but which what who their has had been will more all can about when your our out if there one she her",
        "de": "und ist nicht auf für sich auch wird werden eine einen einem einer wir uns sie ihre nach "
        "über zum vom oder wie mehr noch nur aber haben wurde ich durch können sind sein beim "
        "seite suche startseite datenschutz impressum anmelden kontakt zurück weiter weiterlesen uhr kommentare "
        "artikel teilen drucken abonnieren nutzungsbedingungen cookie-einstellungen akzeptieren ablehnen",
        "fr": "des dans une qui que avec aux ce cette ces sont nous vous votre être mais "
        "comme leur été ont où aussi après très deux entre ils d'un d'une c'est qu'il n'est l'article "
        "accueil recherche rechercher connexion légales contactez-nous politique confidentialité "
        "partager commentaires abonnez-vous publié heures jour accepter refuser précédent suivant",
        "es": "el los las por para más pero como este esta está ser muy también sobre entre "
        "cuando desde hasta donde años porque nos nuestro nuestra usted tu "
        "inicio buscar aviso política privacidad iniciar sesión suscríbete compartir leer comentarios "
        "publicado aceptar rechazar síguenos anterior siguiente condiciones términos",
        "it": "che è della del dei delle nel nella gli anche più alla dal dalla "
        "questo questa suo essere stato ma anni dopo tra loro cui perché alle sul sulla "
        "cerca accedi registrati contatti chi siamo informativa condividi leggi commenti notizie iscriviti "
        "pubblicato accetta rifiuta seguici successivo tutti diritti riservati",
        "pt": "o uma para não como mas são está também pelo "
        "pela até isso entre quando muito já nos você às à num numa depois anos "
        "início pesquisar buscar contato política privacidade termos compartilhar partilhar leia "
        "comentários notícias publicado aceitar rejeitar siga-nos anterior próximo direitos reservados",
        "nl": "het een voor zijn niet aan ook wordt werd maar bij naar door worden hebben heeft nog "
        "deze dit wij onze ons hun meer geen tot daar moet zich als "
        "zoeken inloggen aanmelden delen verder reacties nieuws voorwaarden privacybeleid cookiebeleid "
        "cookie-instellingen accepteren weigeren volg geplaatst vorige volgende abonneer",
        "pl": "się nie jest że jak dla przez oraz są był była być już jego jej może przy które "
        "który która lub "
        "szukaj zaloguj prywatności udostępnij czytaj więcej komentarze wiadomości strona główna "
        "akceptuję odrzuć polityka zobacz następny poprzedni reklama",
        "sv": "och att det är på med ett så från kan också när "
        "eller vid mycket efter hade sina skulle blir "
        "sök logga läs kommentarer nyheter prenumerera integritetspolicy godkänn avvisa "
        "följ publicerad föregående nästa annons",
        "tr": "ve bir bu için ile çok daha olarak olan sonra var değil ya göre "
        "tarafindan büyük yeni ilk ancak "
        "giriş iletişim üye paylaş devami oku yorumlar haberler abone gizlilik politikasi kabul et reddet "
        "takip edin yayinlanma önceki sonraki anasayfa",
    }.items()
}

ENGLISH = _WORDS["en"]
WORDS = {
    code: words.difference(*(others for other, others in _WORDS.items() if other != code))
    for code, words in _WORDS.items()
    if code != "en"
}
"""The words that tell another language written in Latin letters, without those that a second one has too."""

LETTERS = {
    "ru": pattern("[\u0400-\u04ff]"),
    "ar": pattern("[\u0600-\u06ff]"),
    "zh": pattern("[\u4e00-\u9fff]"),
    "ja": pattern("[\u3040-\u30ff\u4e00-\u9fff]"),  # a line may be Japanese without a syllable of kana
}
"""The letters that tell the other languages: one is enough, as no other language here has them."""


_TOLD_BY = {word: code for code, words in WORDS.items() for word in words}
_TELLING = frozenset(_TOLD_BY)


def tell(text: str) -> tuple[str, ...]:
    """The codes of the languages beside English that `text` (as in keys) may hold, in their order.

    Where not even English can be told, for want of words, it may hold any language that is written in Latin letters.
    """
    words = set(text.split())
    counts = Counter(map(_TOLD_BY.__getitem__, words & _TELLING))
    latin = tuple(code for code in WORDS if counts[code] >= ENOUGH) if counts else ()
    if not latin and len(words & ENGLISH) < ENOUGH:
        latin = tuple(WORDS)
    if text.isascii():
        return latin
    foreign = "".join([word for word in words if not word.isascii()])
    return (*latin, *(code for code, letter in LETTERS.items() if letter.search(foreign)))
