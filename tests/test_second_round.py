"""The second round: the form of a line, what its neighbours say of it, and how the cleaner goes on asking."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_laws import PROSE, documents

from boilerplate_cli import fitted
from boilerplate_cli.cleaner import MOST_PASSES, MOST_ROUNDS, NO_COMPANY, Cleaner
from boilerplate_cli.context import FACTS, POINTS, Context, messages
from boilerplate_cli.document import Document
from boilerplate_cli.form import MOST, features, form
from boilerplate_cli.rule import HINT, LIKELY, STRONG, WEAK, DocumentRule, Level, WeakRule
from boilerplate_cli.rulebook import Rulebook
from boilerplate_cli.rules import RULES, content
from boilerplate_cli.rules.shape import ARTICLE as EXAMPLE
from boilerplate_cli.settings import Settings

ARTICLE = [line[2:] for line in EXAMPLE.splitlines()]
MENU = ["Lorne Hall", "Quell Rooms", "Customs House", "Ticket Desk", "Floor Plans"]
REMOVING = [rule for rule in RULES if isinstance(rule, WeakRule) and rule.points > 0]
CLEANERS = {level: Cleaner(Settings(level=level)) for level in Level}
WITHOUT_WORDS = {"shape", "structure"}
"""The families that know no words."""


def context(*lines: str, votes: dict[int, int] | None = None) -> Context:
    document = Document.from_text("\n".join(lines))
    return Context(document, document.worded, votes or {})


# The form of one line


@given(documents())
def test_every_feature_has_its_points(text: str) -> None:
    for block in Document.from_text(text).worded:
        bins = features(block.plain, block.words, block.sentences, block.figures)
        assert len(bins) == len(fitted.FORM)
        assert all(place < len(table) for place, table in zip(bins, fitted.FORM.values(), strict=True))
        assert block.form == form(block.plain, block.words, block.sentences, block.figures)
        assert -MOST <= block.form <= MOST


@pytest.mark.parametrize("chrome", ["Home | News | Sport | Weather", "Ticket Desk", "» Floor Plans »", "Floor 2"])
def test_the_form_of_chrome_is_not_that_of_text(chrome: str) -> None:
    forms = [block.form for block in Document.from_text("\n".join([chrome, *PROSE[:2], *ARTICLE[1:]])).worded]
    assert forms[0] > 0 > max(forms[1:])


@pytest.mark.parametrize(
    ("line", "feature", "other"),
    [
        ("Ticket desk", "titles", "Ticket Desk"),
        ("Ticket Desk", "words", "Ticket Desk Of The Old Customs House By The Canal"),
        ("Ticket Desk", "end", "Ticket Desk."),
        ("Ticket Desk", "start", "1 Ticket Desk"),
        ("Ticket Desk 1", "figures", "Ticket Desk"),
        ("Ticket | Desk", "separators", "Ticket Desk"),
        ("Ticket, Desk", "commas", "Ticket Desk"),
    ],
)
def test_what_makes_a_form(line: str, feature: str, other: str) -> None:
    place = list(fitted.FORM).index(feature)
    one, two = (
        features(block.plain, block.words, block.sentences, block.figures)
        for block in Document.from_text(f"{line}\n{other}\n").worded
    )
    assert one[place] != two[place]


# What the neighbours say


def test_more_evidence_never_means_fewer_points() -> None:
    for table in (fitted.SHAPE, fitted.BEFORE, fitted.AFTER, fitted.PASSED_ON):
        assert list(table) == sorted(table)
        assert list(table.values()) == sorted(table.values())
    for table in (fitted.SHAPE, fitted.BEFORE, fitted.AFTER):
        assert max(map(abs, table.values())) <= WEAK
    for name in ("behind", "below comments", "below related"):
        points = [points for _, points in fitted.TABLES[name]]
        assert points == sorted(points)
    for name in ("shared", "shared by prose", "text since a heading"):
        points = [points for _, points in fitted.TABLES[name]]
        assert points == sorted(points, reverse=True)
    reach = fitted.PASSED_ON
    assert all(reach[-points] == -passed for points, passed in reach.items())
    assert all(abs(passed) < max(2, abs(points)) for points, passed in reach.items())


own_points = st.lists(st.integers(-MOST, MOST), max_size=60)


@given(own_points)
def test_messages_come_from_the_lines_before_only(own: list[int]) -> None:
    heard = messages(own)
    assert len(heard) == len(own)
    assert heard[:1] in ([], [0])
    for place in range(len(own)):
        assert messages(own[:place] + [0] * (len(own) - place))[: place + 1] == heard[: place + 1]
    assert messages([-points for points in own]) == [-message for message in heard]
    assert set(heard) <= fitted.BEFORE.keys() & fitted.AFTER.keys()


def test_no_fact_is_beyond_its_points() -> None:
    """A text of megabytes is very strong, and stands very far below a heading."""
    for name, table in fitted.TABLES.items():
        assert POINTS[name][10**9] == table[-1][1]


@given(st.integers(1, MOST))
def test_messages_fade(points: int) -> None:
    heard = messages([points, *[0] * 20])[1:]
    assert heard == sorted(heard, reverse=True)
    assert heard[-1] == 0
    assert messages([points] * 5)[-1] >= messages([points])[-1]


@given(documents())
def test_after_is_before_read_backwards(text: str) -> None:
    document = Document.from_text(text)
    blocks = document.worded
    assert Context(document, blocks, {}).after == Context(document, blocks[::-1], {}).before[::-1]


def test_the_lines_around_tell() -> None:
    among_menus = context(*MENU, "What it costs", *MENU)
    within_text = context(*ARTICLE, "What it costs", *ARTICLE)
    assert among_menus.before[5] > 0 > within_text.before[len(ARTICLE)]
    assert among_menus.after[5] > 0 > within_text.after[len(ARTICLE)]


def test_votes_of_rules_count_beside_the_form() -> None:
    plain, voted = context(*ARTICLE), context(*ARTICLE, votes={1: 3, 2: 100})
    assert voted.own[1] == plain.own[1] + 3
    assert voted.own[2] == MOST
    assert voted.own[3:] == plain.own[3:]


# The main text


def stretch(*lines: str) -> tuple[int, ...]:
    found = context(*lines).main_text
    assert found
    return found[:2]


def test_the_main_text_is_the_article() -> None:
    size = len(ARTICLE)
    assert stretch(*ARTICLE) == (0, size)
    assert stretch(*MENU, *ARTICLE) == (5, 5 + size)
    assert stretch(*MENU, *ARTICLE, *MENU) == (5, 5 + size)


def test_a_subhead_does_not_end_the_main_text_and_a_list_does() -> None:
    size = len(ARTICLE)
    assert stretch(*ARTICLE, "What it costs", *ARTICLE) == (0, 2 * size + 1)
    assert stretch(*ARTICLE, *MENU * 40, *ARTICLE, *ARTICLE) == (size + 200, 3 * size + 200)


def test_what_rules_take_for_boilerplate_is_no_main_text() -> None:
    voted = context(*ARTICLE, *MENU * 9, *ARTICLE[1:], votes=dict.fromkeys(range(len(ARTICLE)), 12))
    assert voted.main_text
    assert voted.main_text[:2] == (len(ARTICLE) + 45, 2 * len(ARTICLE) + 44)


@pytest.mark.parametrize("lines", [[], MENU, MENU * 20, PROSE[:1], [*MENU, *PROSE[:2]], ["12", "*", "3 cups"]])
def test_little_text_is_no_main_text(lines: list[str]) -> None:
    assert context(*lines).main_text is None


def test_place_is_the_distance_from_the_main_text() -> None:
    size = len(ARTICLE)
    assert context(*MENU, *ARTICLE, *MENU[:2]).place == [-5, -4, -3, -2, -1, *[0] * size, 1, 2]


def test_the_surest_line_is_behind_nothing() -> None:
    behind = context(*MENU, *ARTICLE, *MENU).behind
    assert min(behind) == 0
    assert behind.index(0) >= len(MENU)
    assert min(behind[:5]) > max(behind[len(MENU) + 2 : len(MENU) + len(ARTICLE) - 2])


def test_words_shared_with_the_main_text() -> None:
    text = ["The ferry goes at nine", "Eastfield signs a striker", "12 May", "Ferries"]
    assert context(*ARTICLE, *text).shared[len(ARTICLE) :] == [100, 0, None, 0]
    assert set(context(*ARTICLE).shared[1:]) == {None}


def test_below_headings() -> None:
    lines = [*ARTICLE, "Related stories", "Bell found", "3 comments", ARTICLE[1], "Leave a reply", "Name"]
    below = context(*lines).below[len(ARTICLE) - 1 :]
    assert [one.related for one in below] == [None, 0, 1, 2, 3, 4, 5]
    assert [one.comments for one in below] == [None, None, None, 0, 1, 2, 3]
    assert [one.form for one in below] == [None] * 5 + [0, 1]
    words = len(ARTICLE[1].split())
    assert [one.prose for one in below] == [None, 0, 0, 0, 0, 0, 0]
    assert context(*lines[:-2], "Name").below[-1].prose == words
    assert context(*ARTICLE).below == []


@given(documents())
def test_each_fact_is_told_of_each_line(text: str) -> None:
    document = Document.from_text(text)
    seen = Context(document, document.worded, {})
    assert FACTS.keys() == fitted.TABLES.keys()
    for name, table in fitted.TABLES.items():
        limits, points = zip(*table, strict=True)
        assert list(limits) == sorted(set(limits))
        facts, given_points = seen.fact(name), seen.points(name)
        assert len(facts) == len(given_points) == len(seen.blocks)
        for fact, one in zip(facts, given_points, strict=True):
            assert one == (0 if fact is None else next(p for limit, p in table if fact <= limit))
        assert max(map(abs, points)) <= WEAK


# The rounds


def always(points: int, id_: str = "shape.always") -> WeakRule:
    return WeakRule(
        id=id_, summary="S.", why="w", points=WEAK, drops=(), keeps=(),
        weigh=lambda context: [points if block.words < 4 else 0 for block in context.blocks],
    )  # fmt: skip


def test_weak_rules_say_nothing_without_a_main_text() -> None:
    rulebook = Rulebook([always(WEAK)])
    assert not Cleaner(rulebook=rulebook).clean("\n".join(MENU)).changed
    thorough = Cleaner(Settings(level=Level.THOROUGH), rulebook)
    assert thorough.clean("\n".join([*ARTICLE, *MENU])).text == "\n".join(ARTICLE) + "\n"


def test_form_and_place_alone_open_no_gap_between_lines_that_stay() -> None:
    company = DocumentRule(
        id="navigation.first", summary="S.", why="w", points=STRONG, drops=(), keeps=(),
        scan=lambda document: [(block, "") for block in document.worded if block.plain == MENU[0]],
    )  # fmt: skip
    text = "\n".join([*ARTICLE, *MENU[1:], ARTICLE[0], *MENU])
    cleaner = Cleaner(rulebook=Rulebook([always(WEAK), company]))
    cleaning = cleaner.clean(text)
    assert cleaning.text == "\n".join([*ARTICLE, *MENU[1:], ARTICLE[0]]) + "\n"
    notes = {verdict.text.strip(): verdict.note for verdict in cleaner.explain(cleaning) if verdict.kept}
    assert all(notes[line] == NO_COMPANY for line in MENU[1:])
    assert not cleaner.clean(cleaning.text).changed


def finds(line: str, points: int, id_: str) -> DocumentRule:
    return DocumentRule(
        id=id_, summary="S.", why="w", points=points, drops=(), keeps=(),
        scan=lambda document: [(block, "") for block in document.worded if block.plain == line],
    )  # fmt: skip


def test_below_the_text_and_what_surely_goes_form_and_place_suffice() -> None:
    footer = "© Lorne Hall"
    cleaner = Cleaner(rulebook=Rulebook([always(WEAK), finds(footer, STRONG, "legal.footer")]))
    stays, too = "Boats To The North", "Boats To The South"
    text = "\n".join([MENU[0], *ARTICLE, MENU[1], stays, footer, too, MENU[2]])
    assert cleaner.clean(text).text == "\n".join([MENU[0], *ARTICLE, MENU[1], stays, too]) + "\n"


def test_points_beyond_doubt_open_a_gap_where_a_person_would_name_a_reason() -> None:
    rules = [always(WEAK), finds(MENU[0], LIKELY, "share.likely"), finds(MENU[2], STRONG, "legal.sure")]
    text = "\n".join([*MENU[:2], *ARTICLE, MENU[2]])
    assert Cleaner(rulebook=Rulebook(rules)).clean(text).text == "\n".join([*MENU[:2], *ARTICLE]) + "\n"
    rules.append(always(HINT, "shape.more"))
    assert Cleaner(rulebook=Rulebook(rules)).clean(text).text == "\n".join(ARTICLE) + "\n"
    without = Cleaner(rulebook=Rulebook(rules[:2] + rules[3:]))
    assert not without.clean(text).changed  # where nothing goes for a rule that suffices, the lines may be a list


@given(st.lists(st.sampled_from([*MENU, "Home | News", "© Lorne Hall", "12", *PROSE[:1]]), max_size=9, unique=True))
def test_no_line_goes_for_its_form_in_a_tiny_document(lines: list[str]) -> None:
    for level in Level:
        for removal in CLEANERS[level].clean("\n".join(lines)).removals:
            assert removal.rule.partition(".")[0] not in WITHOUT_WORDS


def test_each_weak_rule_gives_one_number_a_block() -> None:
    for lines in (ARTICLE, [*MENU * 9, *ARTICLE, *MENU * 20]):
        seen = context(*lines)
        for rule in (*REMOVING, content.TITLE, content.CELLS):
            assert len(rule.weigh(seen)) == len(seen.blocks)
        for rule in REMOVING:
            assert max(map(abs, rule.weigh(seen))) <= WEAK


def test_inactive_weak_rules_have_no_say() -> None:
    text = "\n".join([*ARTICLE, *MENU])
    rulebook, level = Rulebook([always(WEAK)]), Level.THOROUGH
    assert not Cleaner(Settings(level, ignore=("shape",)), rulebook).clean(text).changed
    two = Rulebook([always(3), always(-3, "structure.never"), always(3, "shape.other")])
    assert not Cleaner(Settings(level), two).clean(text).changed
    assert Cleaner(Settings(level, ignore=("structure",)), two).clean(text).removed_lines == len(MENU)
    assert not Cleaner(Settings(level, select=("structure",)), two).clean(text).changed


def test_weak_rules_are_silent_at_the_cautious_level() -> None:
    text = "\n".join([*MENU * 9, *ARTICLE, *MENU * 9])
    for removal in Cleaner(Settings(level=Level.CAUTIOUS)).clean(text).removals:
        assert not {evidence.rule.partition(".")[0] for evidence in removal.evidence} & WITHOUT_WORDS


def test_the_second_round_comes_again_until_it_has_nothing_more_to_say() -> None:
    """What goes leaves other neighbours behind: here each line that goes brings the next one down, in one pass."""
    domino = WeakRule(
        id="structure.domino", summary="S.", why="w", points=WEAK, drops=(), keeps=(),
        weigh=lambda context: [WEAK * (not at and block.words < 4) for at, block in enumerate(context.blocks)],
    )  # fmt: skip
    cleaner = Cleaner(Settings(Level.THOROUGH), Rulebook([domino]))
    cleaning = cleaner.clean("\n".join([*MENU * 3, *ARTICLE]))
    assert cleaning.text == "\n".join(ARTICLE)
    assert {removal.pass_ for removal in cleaning.removals} == {1}
    assert cleaning.settled
    assert not cleaner.clean(cleaning.text).changed
    # Its end is certain all the same.
    long = cleaner.clean("\n".join([*MENU * 40, *ARTICLE]))
    assert (long.removed_lines, long.passes, long.settled) == (MOST_ROUNDS * MOST_PASSES, MOST_PASSES, False)


def test_what_form_and_place_say_can_be_read_in_words() -> None:
    names = ["West Quay", "North Pier", "Old Mill", "Long Barn", "Mill Race"]
    text = "\n".join([*ARTICLE, "Related stories", *MENU[:4], "3 comments", *names, MENU[4]])
    document, wordy = Document.from_text(text), Cleaner(in_words=True)
    found = wordy.evidence(document)
    told = {block.plain: {one.rule.id: one.seen for one in found[block.index]} for block in document.blocks}
    assert told["Customs House"]["shape.line"] == "2 words, no sentence"
    assert told["Customs House"]["related.below"] == "3 lines below 'Related stories'"
    assert told["Customs House"]["structure.place"] == "4 lines below the main text"
    assert told["Ticket Desk"]["structure.before"] == "4 lines like those of a menu right above"
    assert told["Floor Plans"]["comments.below"] == "6 lines below '3 comments'"
    assert told[document.blocks[2].plain]["structure.after"] == "running text right below"


def test_words_change_no_verdict() -> None:
    text = "\n".join([*ARTICLE, *MENU, *ARTICLE[:2], "© Lorne Hall"])
    quiet, wordy = (cleaner.explain(cleaner.clean(text)) for cleaner in (Cleaner(), Cleaner(in_words=True)))
    assert [verdict[:5] for verdict in quiet] == [verdict[:5] for verdict in wordy]
    weak = {rule.id for rule in RULES if isinstance(rule, WeakRule)}
    assert not any(one.seen for verdict in quiet for one in verdict.evidence if one.rule in weak)
    assert any(one.seen for verdict in wordy for one in verdict.evidence if one.rule in weak)
