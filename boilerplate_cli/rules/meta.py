"""Meta lines: what a page says about itself, beside its text. Tags, tools to print and mail it, counters, dates.

Not meta: a date in a diary or a timeline, the keywords of a paper, the author of a letter. The byline and the date
beside the headline go at the level `thorough` only.

Switch the family off where tags, dates and authors are to stay with the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from boilerplate_cli.document import Block, Document
from boilerplate_cli.rule import CERTAIN, STRONG, SURE, CueRule, DocumentRule, Level, PatternRule, Rule
from boilerplate_cli.stamps import may_hold_stamp, stamp_in
from boilerplate_cli.text import listed

TAG_LABELS = listed(
    "tags, tag, tagged, tagged with, tagged as, tagged under, filed under, filed in, posted in, posted under, labels",
    "categories, this entry was posted in, this post was filed under, this entry was filed under",
    "this entry was tagged, explore more on, explore topics, more on these topics, related tags, article tags",
    "related topics, topics, technorati tags, file under, published in, archived under, read more about, more about",
    "schlagwörter, schlagworte, kategorien, kategorie, stichworte, veröffentlicht in, veröffentlicht unter",
    "abgelegt unter, verschlagwortet mit, getaggt mit, getaggt als, dieser beitrag wurde veröffentlicht in",
    "eingeordnet unter, themen, geposted in, étiquettes, étiqueté, catégories, mots-clés, etiquetas, etiquetado",
    "categorías, publicado en, tagi, słowa kluczowe, opublikowano w, kategorie, etichette, categorie, trefwoorden",
    "categorieën, marcadores",
)

TAGS = CueRule(
    id="meta.tags",
    summary="The tags or categories of a post, behind their label.",
    why="They file the page; in the text they only repeat its words.",
    points=SURE,
    level=Level.STANDARD,
    longest=60,
    frame=r"^\W*\L<cues>(?: ?:(?! ?\/\/)(?:[^.!?\"]|\.(?=\w)|\.$)*$|(?:\W*\[\d+\])?\W*$)",
    cues=TAG_LABELS,
    drops=("Tags: boats, harbour, weather", "Filed under: Boats", "Schlagwörter: Hafen, Boote", "Tagged:"),
    keeps=(
        "Tags were torn from the nets.",
        "Categories: they exist to be left.  They are empty.",
        "Posted in Malta, she wrote home every week.",
    ),
    caution="A list of topics in a programme.",
)

FILED = CueRule(
    id="meta.filed",
    summary="The line that files a post under its categories, without a colon.",
    why="It files the page; in the text it only repeats its words.",
    points=STRONG,
    level=Level.STANDARD,
    longest=40,
    frame=r"^\W*(?:[^.!?\"]{0,60}[|,] ?)?\L<cues> [^.!?\"]{2,120}[^\w.?!]*$",
    cues=listed(
        "filed under, filed in, posted in, tagged with, tagged under, posted under, veröffentlicht unter",
        "abgelegt unter, verschlagwortet mit, publié dans, publicado en, opublikowano w, geplaatst in",
    ),
    drops=("Filed under Boats, Harbour | 3 Comments", "Posted in Uncategorized", "Veröffentlicht unter Boote"),
    keeps=("The claim was filed under the act of 1911.", "Posted in Malta, she wrote home every week."),
    caution="A line of a biography: `Posted in Malta`.",
)

FILED_SENTENCE = CueRule(
    id="meta.entry-posted",
    summary="The sentence that says where a blog files the post and how to link to it.",
    why="It files the page; in the text it only repeats its words.",
    points=CERTAIN,
    level=Level.STANDARD,
    longest=70,
    frame=r"^\W*\L<cues>(?!\w)",
    cues=listed(
        "this entry was posted, this post was posted, this entry was filed under, this entry was tagged",
        "bookmark the permalink, this post was filed under, this entry is filed under",
        "you can follow any responses to this entry, this entry was written by",
        "you can follow any comments to this entry, you can leave a response or trackback",
        "both comments and pings are currently closed, dieser beitrag wurde unter, dieser eintrag wurde veröffentlicht",
        "dieser beitrag wurde am, dieser eintrag wurde am, setze ein lesezeichen, speichere in deinen favoriten",
        "dieser artikel wurde am",
    ),
    drops=(
        "This entry was posted in Boats and tagged nets, rope. Bookmark the permalink.",
        "Dieser Beitrag wurde unter Boote veröffentlicht.",
    ),
    keeps=("The entry was posted in the harbour office.", "This post was held by her father."),
)

_MOST_TAGS = 25


def _tag_lists(document: Document) -> Iterator[tuple[Block, str]]:
    blocks = document.worded
    for place, block in enumerate(blocks[:-1]):
        if block.key[-1] != ":" or block.words > 2 or block.key.rstrip(" :") not in _OPENERS:
            continue
        before = first = blocks[place + 1]
        step = 0
        for tag in blocks[place + 1 : place + 1 + _MOST_TAGS]:
            if tag.words > 3 or tag.sentences or tag.plain[-1] == ":" or tag.apart != first.apart:
                break
            # Commas between the tags may stand on their own lines; what follows without one is no tag.
            step = step or tag.index - before.index
            if tag.index - before.index != step:
                break
            yield tag, f"below {block.plain}"
            before = tag


_OPENERS = frozenset(
    listed("tags, tagged, filed under, labels, schlagwörter, schlagworte, kategorien, categories, posted in, etiquetas")
)

TAG_LIST = DocumentRule(
    id="meta.tag-list",
    summary="A tag of a post, below the label of its tags.",
    why="They file the page; in the text they only repeat its words.",
    points=STRONG,
    level=Level.STANDARD,
    drops=("| Tags:\nx boats\nx harbour\nx old nets", "| Schlagwörter:\nx Hafen\nx Boote"),
    keeps=("| Colours:\n| red\n| blue", "| Nets:\n| old\n| new"),
    scan=_tag_lists,
)

PRINT = CueRule(
    id="meta.print-or-mail",
    summary="A button that prints, mails, saves or bookmarks the page.",
    why="It works on the screen, not on the text.",
    points=STRONG,
    level=Level.STANDARD,
    longest=10,
    frame=r"^\W*(?:\L<also>\W+)*\L<cues>(?:\W+(?:(?:and|or|und|oder) )?(?:\L<cues>|\L<also>)(?!\w))*[^\w?]*$",
    lists={
        "also": listed(
            "email, e-mail, mail, save, share, pdf, comment, comments, discuss, rss, facebook, twitter, tweet",
            "bookmark, a a a, font size, text size, link, permalink, digg, save/share, respond, reply, feedback",
            "teilen, merken, kommentieren",
        )
    },
    cues=listed(
        "print, printer friendly, printer-friendly, print friendly, print version, printable version, printer version",
        "printer friendly version, printer-friendly version, print-friendly version, print-friendly, printable page",
        "printer friendly page, printer-friendly format, print preview, print this, email this, e-mail this",
        "email story, e-mail story, print article, email article, e-mail article, print story, print page, email page",
        "send to a friend, send to friend, email to a friend, e-mail to a friend, e-mail a friend, email a friend",
        "tell a friend, mail to a friend, save as pdf, download pdf, pdf version, bookmark this page, add to favorites",
        "add to favourites, email this page, email this article, e-mail this article, print this page",
        "print this article, email link, save this, save article, order reprints, order a reprint, reprints, reprint",
        "email alerts, cite this, export citation, report a typo, report an error, drucken, druckversion, druckansicht",
        "artikel drucken, seite drucken, beitrag drucken, druckfassung, versenden, artikel versenden, seite versenden",
        "per e-mail versenden, weiterempfehlen, artikel weiterempfehlen, seite empfehlen, artikel empfehlen, als pdf",
        "pdf herunterladen, artikel merken, lesezeichen setzen, merken, vorlesen, artikel vorlesen, fehler melden",
        "imprimer, envoyer à un ami, version imprimable, imprimir, enviar a un amigo, versión para imprimir, drukuj",
        "wyślij znajomemu, wersja do druku, stampa, invia a un amico, afdrukken, doorsturen, print deze pagina",
    ),
    drops=("Print this article", "E-mail a friend", "Print | Email", "Seite drucken"),
    keeps=("Print is dead", "Email?", "E-mail this man for a boat.", "Print the form and sign it"),
)

PAGE_TOOL = CueRule(
    id="meta.page-tool",
    summary="A button that does something with this page, post or story.",
    why="It works on the screen, not on the text.",
    points=STRONG,
    level=Level.STANDARD,
    longest=10,
    frame=(
        r"^\W*\L<cues>(?:[ /&,|]|(?:and|or|to|for|as|an?|this|the|it|page|article|story|post|entry|full|my|your|in"
        r"|e-?mail|print)(?!\w))*(?<!\w)"
        r"(?:this|page|article|story|post|entry|friend|friends|pdf|print-friendly|print|printer|version|archive|link)"
        r"(?: (?:pdf|version|page|to (?:a )?friends?|by e-?mail|article|story))?[^\w?]*$"
    ),
    cues=listed("print, email, e-mail, mail, send, save, bookmark, download, view, report, drucken, versenden, open"),
    drops=("E-mail this to a friend", "View this post", "Print full story", "Download as PDF"),
    keeps=("Print is dead", "View of the old page", "Open letter to a friend", "Report this?"),
)

READING_TIME = CueRule(
    id="meta.reading-time",
    summary="How long it takes to read the text.",
    why="It is counted by the page and says nothing.",
    points=STRONG,
    level=Level.STANDARD,
    longest=8,
    frame=(
        r"^\W*(?:\L<cues>\W{0,3}(?:ca\.? ?|etwa |about |approx\.? )?(?:\d{1,3}|<? ?1) ?(?:min\w*|sec\w*|sek\w*)?\.?\W*$"
        r"|(?:about |ca\. )?\d{1,3}[ -]?(?:min|mins|minute|minutes|minuten)\.? \L<cues>\W*$)"
    ),
    cues=listed(
        "read, reading time, estimated reading time, to read, read time, time to read, minute read, lesezeit",
        "geschätzte lesezeit, lesedauer, lesedauer ca, de lecture, temps de lecture, tiempo de lectura, de lectura",
        "czas czytania, czytania, leestijd, di lettura, tempo di lettura, min read",
    ),
    drops=("5 min read", "Lesezeit: 3 Minuten", "Reading time: 12 minutes"),
    keeps=("Read 3 chapters", "20 minutes to read it all", "Lesezeit für Kinder"),
)

TEXT_SIZE = CueRule(
    id="meta.text-size",
    summary="The buttons that make the letters larger.",
    why="A text has no letters that grow.",
    points=STRONG,
    level=Level.STANDARD,
    longest=16,
    frame=r"^\W*(?:change |increase |decrease |adjust |reset |resize |larger |smaller |normal )?\L<cues>"
    r"(?:\W*(?:a|aa|aaa|small|medium|large|larger|smaller|normal|increase|decrease|reset|default|größer|kleiner"
    r"|klein|mittel|groß|print|email)(?!\w))*\W*$",
    cues=listed(
        "text size, font size, type size, resize text, textsize, text-size, schriftgröße, schriftgrösse, schrift",
        "larger text, smaller text, increase text size, decrease text size, larger font, smaller font, a a a, aa a",
        "a+ a-, a- a+, a a+ a-, increase font size, decrease font size, taille du texte, tamaño de letra",
        "tamaño del texto, rozmiar tekstu, lettergrootte, rozmiar czcionki, schrift vergrößern, schrift verkleinern",
        "ändern der schriftgröße, schriftgröße ändern, kontrast",
    ),
    drops=("Text size: A A A", "Font size - +", "Schriftgröße ändern"),
    keeps=("Text size matters to old readers", "A A battery"),
)

COUNTER = CueRule(
    id="meta.counter",
    summary="How often the page was read or rated.",
    why="The number is the site's and changes from hour to hour.",
    points=STRONG,
    level=Level.STANDARD,
    longest=10,
    frame=(
        r"^\W*(?:\L<cues>\W{0,3}\d[\d.,]*k?(?: (?:times|mal|x|hits|views))?\W*$"
        r"|\d[\d.,]* ?k?m? \L<cues>[^\w?]*$|\(?\d[\d.,]* (?:votes?|ratings?)(?:, average.{0,30})?\)?$"
        r"|this page has been viewed(?!\w))"
    ),
    cues=listed(
        "views, page views, pageviews, total views, post views, hits, times viewed, times read, visits, visitors",
        "vote, votes, ratings, rating, average rating, read, total hits, this page has been viewed, article views",
        "number of views, reads, aufrufe, seitenaufrufe, zugriffe, mal gelesen, gelesen, leser, klicks, bewertungen",
        "visitas, vistas, wyświetleń, odsłon, vues, lectures, letture, visite, weergaven",
    ),
    drops=("Views: 1,204", "1,204 views", "Aufrufe: 312", "Read 87 times"),
    keeps=("87 views of the harbour", "Votes: yes 12, no 3", "Hits of 1987"),
    caution="A line of a table that counts visitors or votes.",
)

PERMALINK = CueRule(
    id="meta.permalink",
    summary="The link to the post itself, or the address that counts who links to it.",
    why="It is a tool of the page.",
    points=STRONG,
    level=Level.STANDARD,
    longest=14,
    frame=r"^\W*(?:\L<cues>(?:\W+(?:\L<cues>|\d+|comments?(?: \(\d+\))?|print|email this|e-mail))*\W*"
    r"|\L<opens> ?:? ?(?:https?:\S+)?)$",
    lists={
        "opens": listed(
            "trackback url, trackback address, short url, short link, shortlink, trackback link, url of this page"
        )
    },
    cues=listed(
        "permalink, permanent link, perma-link, link to this post, link to this article, link to this page",
        "direct link, trackback, trackbacks, trackback url, trackback url for this entry, trackback address, short url",
        "short link, shortlink, trackback link, url of this page, links to this post, link to this, permalien",
        "enlace permanente, permanenter link, dauerhafter link, pingback, pingbacks, kurzlink, link to this entry",
        "trackback url for this post, trackbacks/pingbacks",
    ),
    drops=("Permalink", "Permalink | Comments (3)", "TrackBack URL for this entry:"),
    keeps=("Permalink structures explained", "The permanent link between isle and shore"),
)

POST_FOOTER = CueRule(
    id="meta.post-footer",
    summary="The line below a post of a blog: who posted it when and where, and the link to it.",
    why="It files the page; the post above is complete without it.",
    points=STRONG,
    level=Level.STANDARD,
    longest=40,
    frame=(
        r"^\W*(?:posted (?:by|at|in)\b[^|]{0,140}|[^|]{4,40} in [^|]{3,140})[|-] ?\L<cues>"
        r"(?: *[|-] *(?:comments?|trackbacks?)(?: \(\d+\))?)*\W*$"
    ),
    cues=listed("permalink, permanent link, comments (0), permalien, enlace permanente"),
    drops=(
        "Posted by Ann Lee at 10:20 AM in Boats, Harbours | Permalink",
        "3 May 2012 in Boats | Permalink | Comments (3) | TrackBack (0)",
    ),
    keeps=("Posted at 10:20 AM", "Friday, 3 May 2012 at 10:20 | Permalink"),
    caution="The line above a post in a log, which says when it was written.",
)

UPDATED = CueRule(
    id="meta.page-changed",
    summary="When the page, not the story, was last changed or reviewed.",
    why="It dates the page of the site.",
    points=SURE,
    level=Level.STANDARD,
    longest=20,
    frame=r"^\W*\L<cues>(?!\w)[^!?\"]{0,80}$",
    cues=listed(
        "this page was last modified, this page was last updated, page last modified, page last updated",
        "page last reviewed, last modified on, last modified, page updated, site last updated, content last reviewed",
        "this page last updated, diese seite wurde zuletzt, seite zuletzt, letzte änderung, letzte aktualisierung",
        "zuletzt geändert, zuletzt bearbeitet, dernière modification, última modificación, última actualización",
        "ostatnia aktualizacja, ostatnia modyfikacja, ultimo aggiornamento, ultima modifica, laatst gewijzigd",
        "page generated in, page rendered in",
    ),
    drops=(
        "This page was last modified on 3 May 2012, at 10:12.",
        "Letzte Änderung: 03.05.2012",
        "Last modified: May 2011",
    ),
    keeps=("The page was last turned in 1911.", "Last updates from the harbour"),
)

DATED = CueRule(
    id="meta.dated",
    summary="A label such as 'Published' or 'Last updated' with the date of the text.",
    why="It dates the text; where that is wanted, it stays at the other levels.",
    points=STRONG,
    level=Level.THOROUGH,
    holds=True,
    longest=16,
    frame=r"^\W*\L<cues>(?!\w)(?:(?: on| at| am| le| el)? ?:?(?=[^\w]*\w{0,12}\W{0,3}\d)[^!?\"]{4,80}|\W*)$",
    cues=listed(
        "last updated, last updated on, updated, published, published on, first published, posted, posted on",
        "originally published, date published, date, created, created on, published date, publication date",
        "veröffentlicht, veröffentlicht am, erstellt, erstellt am, aktualisiert, aktualisiert am, zuletzt aktualisiert",
        "stand, erschienen am, publié, publié le, mis à jour, publicado, publicado el, actualizado, opublikowano",
        "data publikacji, pubblicato il, geplaatst op, gepubliceerd",
    ),
    drops=("Last updated: 3 May 2012 10:12", "Veröffentlicht am 03.05.2012", "Published on May 3, 2012"),
    keeps=("Published by a small press in Malta", "Updated rules for 2012 are out."),
)

BYLINE = PatternRule(
    id="meta.byline",
    summary="A byline: 'By' and one to three names, as a whole line.",
    why="It names the author; where that is wanted, it stays at the other levels.",
    points=STRONG,
    level=Level.THOROUGH,
    holds=True,
    on="plain",
    longest=14,
    pattern=(
        r"^(?:(?i:written |posted |story |text |words )?(?i:by|von|par|por|di|door|author:|autor:))(?: |: ?)"
        r"(?:(?:[A-Z\u00c0-\u017d][\w.'-]+|[A-Z]\.|de|van|von|der|la|and|und|et|y|e|&)(?!\w) ?,? ?){2,9}"
        r"(?:[|,/-] ?[\w ,.:@|/-]{0,60})?$"
    ),
    drops=("By Anna Brandt", "Von Tom Adler und Anna Brandt", "By ANNA BRANDT, Staff Writer"),
    keeps=("By the harbour", "By May the bridge was open", "Von hier aus", "Die Glocke"),
    caution="The author of a quoted text, or of each part of a collection.",
)

_HEAD = 25
"""Lines. The date beside the headline stands among the first ones."""
_MOST_DATES = 2
"""Lines. When a text was written and when it was changed."""


def _datelines(document: Document) -> Iterator[tuple[Block, str]]:
    head = document.worded[:_HEAD]
    dates = _dates(head[: next((place for place, block in enumerate(head) if block.prose), _HEAD)])
    days = sum(kind == "date" for _, kind in _dates(document.worded)) if dates else 0  # comments have a time as well
    if max(len(dates), days) <= _MOST_DATES:  # the days of a calendar or a diary are what it says
        yield from dates


def _dates(blocks: Iterable[Block]) -> list[tuple[Block, str]]:
    """The blocks that are a date and nothing else, and the kinds of their stamps."""
    return [
        (block, stamp.kind)
        for block in blocks
        if block.words <= 8
        and may_hold_stamp(block.key, block.words, block.figures)
        and (stamp := stamp_in(block.key))
        and stamp.alone
        and stamp.kind.startswith("date")
    ]


DATELINE = DocumentRule(
    id="meta.dateline",
    summary="A date as a whole line, before the text begins.",
    why="It dates the text; where that is wanted, it stays at the other levels.",
    points=STRONG,
    level=Level.THOROUGH,
    holds=True,
    drops=(
        "| Bridge closed after fire\nx 3 May 2012\n| It was closed on Friday, the mayor told us.",
        "| Feuer am Hafen\nx 03.05.2012\n| Es brannte am Freitag bis in die Nacht.",
    ),
    keeps=(
        "| It rained on the day that we set sail.\n| 3 May 2012\n| It rained again.",
        "| The harbour in 2012\n| It was closed on Friday, the mayor told us.",
        "| Harbour events\n| Monday, 12 May 2024\n| Quiz night\n| Tuesday, 13 May 2024\n| Choir\n"
        "| Thursday, 15 May 2024\n| Boat talk",
    ),
    scan=_datelines,
)

RULES: tuple[Rule, ...] = (
    *(TAGS, FILED, FILED_SENTENCE, TAG_LIST, PRINT, PAGE_TOOL, READING_TIME, TEXT_SIZE, COUNTER, PERMALINK, UPDATED),
    *(POST_FOOTER, DATED, BYLINE, DATELINE),
)
