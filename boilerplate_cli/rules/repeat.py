"""What stands in a document more than once: its headline, the alt texts of its pictures, menus, teasers.

And what many documents of a site have in common, where these were counted: all of that goes. Within a document one copy
always stays: the one with an article below it, else the first. Repeats that belong to the text are
none of this family's business: refrains, dialogue, table rows, labels, code, a heading that a contents list
announced. Switch it off for texts in which every repetition counts, such as transcripts or logs.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from boilerplate_cli.copies import CLOCK, ENTRY, SENTENCE, Copies, byline, copies_of, headline_like, sung, tabular
from boilerplate_cli.document import Block, Document
from boilerplate_cli.rule import CERTAIN, LIKELY, STRONG, SURE, DocumentRule, Level

Found = Iterator[tuple[Block, str]]


def _headline(document: Document) -> Found:
    copies = copies_of(document)
    if copies.headline is None:
        return
    name, top, keeper = copies.headline
    for at in copies.find(name):
        if at != keeper and not sung(copies.around(at)):
            yield copies.blocks[at], copies.line(keeper)
    if name != copies.keys[top]:
        yield copies.blocks[top], f"{copies.line(keeper)} without a name attached"


HEADLINE = DocumentRule(
    id="repeat.headline",
    summary="The document's headline, standing there once more.",
    why="Dumps hold it as browser title, as headline and as alt text of each picture; one is enough.",
    points=SURE,
    scan=_headline,
    drops=(
        """\
x Ferry service resumes after storm | The Harbour Post
| Ferry service resumes after storm
| Boats between the islands sail again since Monday morning, the company said.
x Ferry service resumes after storm
| Passengers had waited for three days in the small terminal building.""",
        """\
| Neue Brücke über den Fluss – „ein Glück“ für die Stadt
| Am Samstag durften die ersten Radfahrer über die neue Brücke fahren.
x NEUE BRÜCKE ÜBER DEN FLUSS - "EIN GLÜCK" FÜR DIE STADT
| Die Bauarbeiten hatten vier Jahre gedauert und mehr gekostet als geplant.""",
    ),
    keeps=(
        """\
| Ferry service resumes
| Boats between the islands sail again since Monday morning, the company said.
| Ferry service resumes slowly
| Passengers had waited for three days in the small terminal building.""",
        """\
| O come, my love, with me
| O come, my love, with me,
| Across the silver sea,
| O come, my love, with me,
| And I shall sing to thee.""",
    ),
    caution="A section that bears the title of the whole document loses its heading.",
)


def _alt_text(document: Document) -> Found:
    copies = copies_of(document)
    for key, places in copies.places.items():
        if len(places) > 6 or key.count(" ") < 3:
            continue
        cases = copies.cases(places)
        for index, case in zip(places, cases, strict=True):
            if case == 0 and 2 in cases and not sung(copies.around(index)):
                yield copies.blocks[index], copies.line(places[cases.index(2)])


ALT_TEXT = DocumentRule(
    id="repeat.alt-text",
    summary="A headline or caption once more, in small letters only.",
    why="That is the alt text of a picture, made from the words beside it.",
    points=SURE,
    scan=_alt_text,
    drops=(
        """\
| The mayor had promised a new library, and on Friday she opened it.
| Children test the reading stairs in Ashford
x children test the reading stairs in ashford
| The shelves hold forty thousand books, and the café stays open until nine.""",
        """\
x die neue halle am alten hafen
| Seit Montag wird in der Stadt wieder Eishockey gespielt.
| Die neue Halle am alten Hafen
| Das Dach war im letzten Winter unter dem Schnee eingebrochen.""",
    ),
    keeps=(
        """\
| Run the Setup Program
| Everything else is done by the installer, which takes a minute.
| run setup""",
        """\
| All night the wind, my dear,
| All night the wind and rain
| all night the wind, my dear,
| will I not hear again.""",
    ),
    caution="Poems that repeat a line without its capital.",
)


def _twin(document: Document) -> Found:
    copies = copies_of(document)
    blocks = copies.blocks
    for key, places in copies.few:
        if places[-1] - places[0] > 4 and len(places) == 2:
            continue  # the two are far apart, as most are
        first = blocks[places[0]]
        for index, after in pairwise(places):
            if after - index > (1 if first.prose else 4):
                continue
            if len(places) == 2 and after == index + 1 and _label(first) and not document.fragmented:
                yield blocks[after], ""
            if not (headline_like(first) or (first.prose and first.words >= 8)):
                break
            between = blocks[index + 1 : after]
            if any(block.prose or block.key in copies.places for block in between):
                continue
            signed = any(key in block.key or byline(block) for block in between)
            if between and not (signed and first.words <= 16):
                continue  # a reader who quotes another
            goes = index if copies.keeper(key) == after else after
            if not sung(copies.around(goes)):
                yield blocks[goes], ""


def _label(block: Block) -> bool:
    """True for a name of one or two words, without a figure or a sign that ends it."""
    plain = block.plain
    return block.words <= 2 and len(plain) >= 4 and not block.figures and plain[-1].isalpha() and not plain[0].islower()


TWIN = DocumentRule(
    id="repeat.twin",
    summary="A headline or caption that stands twice, with at most author and date between.",
    why="It is a link and its headline, or a caption and the alt text of its picture.",
    points=SURE,
    scan=_twin,
    drops=(
        """\
| Valley Mirror
| Home
| Sign in
| Old mill to become a concert hall
| by Dana Whitfield, May 4, 2016
x Old mill to become a concert hall
| The town council voted for the plan on Tuesday evening with one voice against.
| Concerts are to begin there in two years, and tickets will be cheap.""",
        """\
| The town council voted for the plan on Tuesday evening with one voice against.
| It had waited for the money since the spring, when the state promised half.
| The builders began at once.
| Workers clear the mill's yard of rubble in April
x Workers clear the mill's yard of rubble in April
| Concerts are to begin there in two years, and tickets will be cheap.""",
    ),
    keeps=(
        """\
| Anna: "Did you see him?"
| Bert: "See whom?"
| Anna: "Did you see him?"
| Bert: "No." """,
        """\
| Lot 12, oak chair
| Estimate: 80 to 120 pounds
| Lot 13, oak table
| Estimate: 80 to 120 pounds""",
    ),
    caution="A line said twice for effect, where no comma and no pronoun shows that it is verse.",
)


def _menu(document: Document) -> Found:
    copies = copies_of(document)
    for index, length in copies.menus.items():
        yield copies.blocks[index], f"one of {length} lines in a row that stood before"


MENU = DocumentRule(
    id="repeat.menu",
    summary="Three or more short lines that stood before in the same order.",
    why="Pages hold their menus twice, for wide and narrow screens or above and below the text.",
    points=SURE,
    scan=_menu,
    drops=(
        """\
| Opening hours
| Exhibitions
| Museum shop
| The museum was founded in 1911 by a printer who collected maps of the coast.
| When he died it passed to the town, which moved it into the old customs house.
x Opening hours
x Exhibitions
x Museum shop""",
        """\
| Startseite
| Vereine
| Rathaus
| Der Gemeinderat hat am Montag den Haushalt für das kommende Jahr beschlossen.
| Für die neue Schule sind darin vier Millionen Euro vorgesehen, mehr als im Vorjahr.
x Startseite
x Vereine
x Rathaus""",
    ),
    keeps=(
        """\
| You will need the following tools:
| hammer
| pliers
| level
| For the second part of the work you need again:
| hammer
| pliers
| level""",
        """\
| Row, brothers, row with me,
| The tide is running free,
| My home is on the sea.
| We left the town at five and saw the lights go out behind us one by one.
| Row, brothers, row with me,
| The tide is running free,
| My home is on the sea.""",
        """\
| Apples 12 14 15
| Pears 7 9 11
| Plums 3 3 4
| In the second year the figures were the same, which surprised nobody in the village.
| Apples 12 14 15
| Pears 7 9 11
| Plums 3 3 4""",
    ),
    caution="Refrains without pronouns or commas, and lists that a text repeats on purpose.",
)


def _announced(copies: Copies, first: int, later: int) -> bool:
    """True if `later` heads a section that a contents list names at `first`: so do its neighbours there."""
    if first == 0 or max(first, later) + 1 >= len(copies.blocks):
        return False
    above, below = (copies.places.get(copies.keys[at], ()) for at in (first - 1, first + 1))
    return any(first < at < later - 1 for at in above) and any(at > later + 1 for at in below)


def _listed(copies: Copies, index: int) -> bool:
    """True for a block in a list of links, false in verse, in tables and in lists of ingredients."""
    looks = copies.looks_around(index)
    if len(looks) - looks.count(SENTENCE) < 4:
        return False
    return not tabular(copies.around(index, 2)) and not sung(copies.around(index))


def _teaser(document: Document) -> Found:
    copies = copies_of(document)
    blocks, column = copies.blocks, document.wrap_column or 1_000
    for key, places in copies.few:
        if copies.looks[places[0]] == SENTENCE or not headline_like(blocks[places[0]]):
            continue
        for index in places[1:]:
            if index in copies.menus:
                continue
            above, under = blocks[index - 1], min(index + 1, len(blocks) - 1)
            below = blocks[under]
            if above.prose or copies.looks[under] == SENTENCE or len(below.plain) > 0.7 * column:
                continue  # the heading of a section
            if blocks[index].words < 5 and (byline(above) or byline(below)):
                continue  # a name in a comment
            if CLOCK.match(above.key) and CLOCK.match(below.key):
                continue  # an item of a schedule or a log
            if _listed(copies, index):
                keeper = copies.keeper(key)
                if keeper < index and not _announced(copies, keeper, index):
                    yield blocks[index], ""


TEASER = DocumentRule(
    id="repeat.teaser",
    summary="A headline that stands elsewhere too, here in a list of short lines.",
    why="Lists of the latest and the most read show the same headlines again.",
    points=STRONG,
    level=Level.STANDARD,
    scan=_teaser,
    drops=(
        """\
| Valley Mirror
| Home
| Sign in
| Old mill to become a concert hall
| The town council voted for the plan on Tuesday evening with one voice against.
| Concerts are to begin there in two years, and tickets will be cheap.
| Bus fares rise again
| Rare owl seen near the lake
| Storm tears roof off gym
x Old mill to become a concert hall
| Bakery wins prize for bread
| Chess club looks for members""",
        """\
| Bus fares rise again
| Market moves indoors
| Bridge closed for a week
| Rare owl seen near the lake
| Storm tears roof off gym
| The storm came from the north shortly after school had ended on Tuesday.
| Nobody was hurt, but the gym will stay closed until the summer holidays.
| Most read
| Five walks for a rainy day
x Rare owl seen near the lake
| Chess club looks for members
| Baker moves to the square""",
    ),
    keeps=(
        """\
| Contents
| How the river was tamed
| What the farmers lost
| Where the water goes
| How the river was tamed
| For two hundred years the river had moved its bed after each winter.""",
        """\
| For the dough
| 300 g flour
| 2 eggs
| Salt and white pepper
| For the sauce
| 1 onion
| 200 ml cream
| Salt and white pepper
| 2 cloves of garlic""",
    ),
    caution="Headings of slides, which have no sentence below them.",
)


def _link(document: Document) -> Found:
    copies = copies_of(document)
    for _, places in copies.few:
        first = copies.blocks[places[0]]
        if not copies.looks[places[0]] or first.figures or len(first.plain) < 4:
            continue
        if first.plain[-1] == ":" or not first.plain[0].isalnum():
            continue  # a label, the middle of a sentence
        for index in places[1:]:
            if index in copies.menus:
                continue
            if places[0] < copies.end < index and copies.end < len(copies.blocks) - 5:
                fits = not tabular(copies.around(index))
            else:
                fits = copies.looks[index] == ENTRY and _in_menu(copies, index)
            if fits and not sung(copies.around(index)):
                if document.fragmented:
                    return
                yield copies.blocks[index], ""


def _in_menu(copies: Copies, index: int) -> bool:
    """True for one of several entries in a row, false for what may be the heading of a section."""
    if copies.looks_around(index).count(ENTRY) < 5 or copies.looks[index - 1] != ENTRY:
        return False
    below = copies.blocks[index + 1 : index + 2]
    heads = SENTENCE in copies.looks[index + 1 : index + 3] or any(map(byline, below))
    return not heads and not copies.blocks[index].plain[0].islower()


LINK = DocumentRule(
    id="repeat.link",
    summary="A short line that stands elsewhere too, here in a row of one to four words each or below the text.",
    why="Menus come again with some entries more or less, and the most of them where the text has ended.",
    points=STRONG,
    level=Level.STANDARD,
    scan=_link,
    drops=(
        """\
| Opening hours
| Exhibitions
| Museum shop
| The museum was founded in 1911 by a printer who collected maps of the coast.
| Groups
| Schools
| Friends
x Exhibitions
| Contact
| Imprint
| Newsletter
| When he died it passed to the town, which moved it into the old customs house.""",
        """\
| Rathaus
| Vereine und Verbände
| Der Gemeinderat hat am Montag den Haushalt für das kommende Jahr beschlossen.
| Für die neue Schule sind darin vier Millionen Euro vorgesehen, mehr als im Vorjahr.
| Radweg
x Vereine und Verbände
| Bauhof
| Friedhof
| Impressum""",
    ),
    keeps=(
        """\
| Team
| Points
| Rovers
| 12
| United
| 9
| The return matches in autumn were a close affair from the first week to the last.
| Rovers
| 24
| United
| 23""",
        """\
| Potassium
| Magnesium
| Potassium
| Plants that lack it stay small, and the older leaves turn brown at the edge.
| Magnesium
| Plants that lack it turn pale between the veins of their leaves.""",
        """\
| Dinner
| For the dough
| 300 g flour
| Salt and white pepper
| Knead it all for ten minutes, wrap it in a cloth and leave it in a warm place.
| Roll it out as thin as you can on a table that is well covered with flour.
| For the sauce
| 1 onion
| 200 ml cream
| Salt and white pepper
| 2 cloves of garlic""",
    ),
    caution="Tables of words, one cell a line.",
)


def _pager(document: Document) -> Found:
    copies = copies_of(document)
    for key, places in copies.few:
        for index in places[1:] if key.count(" ") >= 2 else ():
            block = copies.blocks[index]
            line = document.lines[block.first].strip()
            if line[0] not in "«‹←<" and line[-1] not in "»›→>":
                continue
            opens, closes = line.startswith(("«", "‹", "←", "<<")), line.endswith(("»", "›", "→", ">>"))
            if opens != closes or (opens and " | " in block.plain):
                yield block, ""


PAGER = DocumentRule(
    id="repeat.pager",
    summary="A line with an arrow that stands elsewhere too.",
    why="The way to the next page or post stands above and below the text.",
    points=STRONG,
    scan=_pager,
    drops=(
        """\
| « Old mill to become a concert hall
| The storm came from the north shortly after school had ended on Tuesday.
| Nobody was hurt, but the gym will stay closed until the summer holidays.
x « Old mill to become a concert hall""",
        """\
| Bahnhof wird im Herbst umgebaut →
| Der Gemeinderat hat am Montag den Haushalt für das kommende Jahr beschlossen.
| Für die neue Schule sind darin vier Millionen Euro vorgesehen, mehr als im Vorjahr.
x Bahnhof wird im Herbst umgebaut →""",
    ),
    keeps=(
        """\
| Le chapeau de monsieur Renard
| « Où est mon chapeau neuf »
| Il le demanda trois fois à sa femme, qui était assise près de la fenêtre ouverte.
| « Où est mon chapeau neuf »
| Elle ne répondit pas, et il sortit enfin sans chapeau dans la rue mouillée.""",
        """\
| The storm came from the north shortly after school had ended on Tuesday.
| Old mill -> concert hall
| Nobody was hurt, but the gym will stay closed until the summer holidays.
| Old mill -> concert hall""",
    ),
    caution="Speech in arrow-like quotation marks that goes on in the next line.",
)


def _passage(document: Document) -> Found:
    copies = copies_of(document)
    for start, end in copies.runs if len(copies.places) >= 8 else ():
        run = copies.blocks[start:end]
        if len(run) < 8 or sum(block.words for block in run if block.prose) < 60 or document.fragmented:
            continue
        if sum(len(copies.places[block.key]) == 2 for block in run) * 4 >= len(run) * 3:
            for block in run:
                yield block, f"one of {len(run)} lines in a row that stood before"


_ARTICLE = """\
| The town council voted for the plan on Tuesday evening with one voice against.
| It had waited for the money since the spring, when the state promised half.
| The builders are to begin at once, so that the roof is closed before the first snow.
| Below the roof
| There will be room for four hundred listeners, and for a kitchen behind the stage, but none for cars at all.
| The wheel stays where it is, although nobody expects it to turn again.
| Cheap tickets
| Concerts are to begin in two years. The mayor has promised that."""

_SONG = """\
| O come, my love, with me,
| Across the silver sea
| And home again with me,
| For I shall sing to thee,
| And thou shalt sing to me
| Beneath the linden tree,
| And happy we shall be,
| As happy as the bee."""

PASSAGE = DocumentRule(
    id="repeat.passage",
    summary="A long part of the text, standing there once more.",
    why="Pages hold an article twice, for the screen and for print, or as preview and in full.",
    points=CERTAIN,
    level=Level.STANDARD,
    scan=_passage,
    drops=(f"{_ARTICLE}\n| Print view\n{_ARTICLE.replace('| ', 'x ')}", f"{_ARTICLE}\n{_ARTICLE.replace('| ', 'x ')}"),
    keeps=(
        """\
| We ask the members to bring their own chairs to the meeting.
| Whoever cannot come may send a friend who votes for both of them.
| Dogs stay outside.
| The meeting was over in ten minutes, since nobody had brought a chair.
| We ask the members to bring their own chairs to the meeting.
| Whoever cannot come may send a friend who votes for both of them.
| Dogs stay outside.""",
        f"{_SONG}\n| She sang it at the window. Somebody in the street began to listen.\n{_SONG}",
    ),
    caution="Contracts and statutes that repeat whole sections.",
)


def _paragraph(document: Document) -> Found:
    copies = copies_of(document)
    blocks = copies.blocks
    for _, places in copies.few:
        first = blocks[places[0]]
        if not first.prose or len(places) > 3 or first.words < 8 or first.plain[-1] == '"':
            continue
        for index in places[1:]:
            looks = copies.looks_around(index)
            if copies.looks[index + 1 : index + 2].count(SENTENCE) != 0 or len(looks) - looks.count(SENTENCE) < 4:
                continue
            if not any(map(byline, blocks[max(0, index - 3) : index])):
                yield blocks[index], ""


PARAGRAPH = DocumentRule(
    id="repeat.paragraph",
    summary="A sentence that stood before, here among short lines.",
    why="What a page says of itself stands above and below the text.",
    points=SURE,
    level=Level.STANDARD,
    scan=_paragraph,
    drops=(
        """\
| Valley Mirror
| Home
| Weather
| We write about the villages along the lower river since 1987.
| Old mill to become a concert hall
| The town council voted for the plan on Tuesday evening with one voice against.
| Write to the editors
| Advertising rates
x We write about the villages along the lower river since 1987.
| Branch offices
| Archive
| Weather""",
        """\
| Talbote
| Radweg
| Wetter
| Wir schreiben seit vielen Jahren über das Leben am Fluss.
| Alte Mühle
| Der Gemeinderat hat am Montag den Haushalt für das kommende Jahr beschlossen.
| Anzeigen
| Kontakt
x Wir schreiben seit vielen Jahren über das Leben am Fluss.
| Karte
| Archiv""",
    ),
    keeps=(
        """\
| We ask the members to bring their own chairs to the meeting.
| Nobody did, and so the meeting was held standing and was over in ten minutes.
| We ask the members to bring their own chairs to the meeting.
| This time there was some laughter, and the chairman had to smile himself.""",
        """\
| The court finds that the claim was filed too late.
| So it was dismissed, and the costs were laid on the plaintiff by the judge.
| The court finds that the claim was filed too late.""",
    ),
    caution="Letters and statutes that repeat a sentence between headings.",
)


def _across(document: Document, template: bool) -> Found:
    if document.group is None:
        return
    from boilerplate_cli.shared import shared_lines  # only who has counts needs it

    of = f" of {document.group.name}" if document.group.name else ""
    for line in shared_lines(document):
        if line.template == template:
            yield line.block, f"in {line.documents:,} of {document.group.documents:,} documents{of}"


ACROSS_DOCUMENTS = DocumentRule(
    id="repeat.across-documents",
    summary="A line in a row of lines that half the documents of its site or folder have.",
    why="It is the template that the texts of a site stand in. Known only from counts: see boilerplate learn.",
    points=STRONG,
    scan=lambda document: _across(document, template=True),
    drops=(
        """\
x=Valley Mirror
x=Villages and people
x=Letters to us
x=Recipes
| Old mill to become a concert hall
| The town council voted for the plan on Tuesday evening with one voice against.
| Concerts are to begin there in two years, and tickets will be cheap.
x=From the valley
x=Our four reporters
x=The Mirror by post""",
        """\
| Alte Mühle wird Konzertsaal
| Der Gemeinderat hat am Dienstag mit einer Gegenstimme für den Plan gestimmt.
| In zwei Jahren soll dort zum ersten Mal gespielt werden, und die Karten sollen billig sein.
x=Aus dem Tal
x=Unsere vier Reporter
x=Der Spiegel mit der Post""",
    ),
    keeps=(
        """\
| The dough
|=For two loaves
| Knead the flour with water and salt for ten minutes and leave it in a warm place.
|=In the oven
| The loaves need half an hour, and the kitchen smells of them until the evening.
|=With it
| A soup of beans goes well with this bread, and so does nothing but a little butter.""",
        """\
| The tower was built in 1911 by a printer who collected maps of the coast.
|=Height: 30 m
|=Steps: 140
|=Doors: 2
| When he died it passed to the town, which moved the maps into the old customs house.""",
        """\
|=Old mill to become a concert hall
|=The town council voted for the plan on Tuesday evening with one voice against.
|=Concerts are to begin there in two years, and tickets will be cheap.
|=Builders wanted
|=Singers wanted
|=Seats for sale""",
    ),
    caution="Lists that each document of a site repeats: the same ingredients, the same table of contents.",
)

ACROSS_SOME = DocumentRule(
    id="repeat.across-some",
    summary="A line that some documents of its site or folder have, or that has other figures there, or stands alone.",
    why="Sections of a site have menus of their own. But a word or a name may be in many texts.",
    points=LIKELY,
    level=Level.STANDARD,
    scan=lambda document: _across(document, template=False),
    drops=(
        """\
| The town council voted for the plan on Tuesday evening with one voice against.
| Concerts are to begin there in two years, and tickets will be cheap.
x=Mirror of the valley""",
        """\
| The town council voted for the plan on Tuesday evening with one voice against.
| Concerts are to begin there in two years, and tickets will be cheap.
x=Letters to us (14)
x=Children (3)
x=Poems (61)""",
    ),
    keeps=(
        """\
| "You may say so," he said, and opened the door to the garden.
|=Three stars
| The next day there was snow on the roofs, and nobody came to the well.""",
        """\
|=By Dana Whitfield
| The town council voted for the plan on Tuesday evening with one voice against.
| Concerts are to begin there in two years, and tickets will be cheap.""",
    ),
    caution="What an author puts below each of his texts.",
)

RULES = (HEADLINE, ALT_TEXT, TWIN, MENU, PASSAGE, TEASER, LINK, PAGER, PARAGRAPH, ACROSS_DOCUMENTS, ACROSS_SOME)
