"""How often rules are right: the counts of small labelled documents, worked out by hand."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from conftest import Program
from hypothesis import given
from hypothesis import strategies as st
from test_laws import documents

from boilerplate_cli import measured as data
from boilerplate_cli.cleaner import Cleaner
from boilerplate_cli.encodings import UnreadableError
from boilerplate_cli.measure import (
    LABELS,
    Labelled,
    Measurement,
    RuleMeasure,
    Tally,
    read_labelled,
    removed_lines,
    wilson,
)
from boilerplate_cli.reports.measure import SORTS, measured, percent, records
from boilerplate_cli.reports.rule import describe
from boilerplate_cli.rule import ANYWHERE, LIKELY, STRONG, CueRule, Level
from boilerplate_cli.rulebook import Rulebook
from boilerplate_cli.settings import Settings


def rule(name: str, points: int, cue: str) -> CueRule:
    return CueRule(id=name, summary="Fruit.", why="x", points=points, drops=(), keeps=(), cues=(cue,), frame=ANYWHERE)


APPLE, APRICOT = rule("promo.apple", STRONG, "apple"), rule("promo.apricot", STRONG, "apricot")
BERRY, CHERRY = rule("share.berry", LIKELY, "berry"), rule("related.cherry", LIKELY, "cherry")
GRAPE = rule("content.grape", -STRONG, "grape")
BOOK = Rulebook((APPLE, APRICOT, BERRY, CHERRY, GRAPE))

LINES = [
    ("b", "apple pie"),  # goes for the apple
    ("b", "apple and apricot"),  # goes, and would go for either: they are of one family
    ("b", "berry and cherry"),  # goes for both
    ("c", "berry alone"),  # stays
    ("c", "apple on the table"),  # goes by mistake
    ("c", "apple and grape"),  # stays for the grape
    ("b", "apple, berry, cherry and grape"),  # goes for all three against the grape
    ("k", "apple of a reader"),  # goes, a comment
    ("p", "apricot of an agency"),  # goes, left to policy
    ("?", "berry in part"),  # stays
    ("-", ""),
    ("c", "words without fruit"),
]


def row(**keys: Any) -> bytes:
    return json.dumps(keys).encode()


PAGE = row(id=1, text="\n".join(line for _, line in LINES), labels="".join(label for label, _ in LINES))


def measure(*rows: bytes, **settings: Any) -> Measurement:
    measurement = Measurement(Cleaner(Settings(**settings), BOOK))
    for raw in rows:
        measurement.add(read_labelled(raw))
    return measurement


def lines(tally: Tally) -> dict[str, int]:
    return {kind: count.lines for kind, count in tally.by_kind.items() if count.lines}


def test_hits_count_whatever_became_of_the_line() -> None:
    rules = measure(PAGE).rules
    assert lines(rules[APPLE].hits) == {"boilerplate": 3, "content": 2, "comment": 1}
    assert lines(rules[APRICOT].hits) == {"boilerplate": 1, "policy": 1}
    assert lines(rules[BERRY].hits) == {"boilerplate": 2, "content": 1, "partly": 1}
    assert lines(rules[CHERRY].hits) == {"boilerplate": 2}
    assert lines(rules[GRAPE].hits) == {"boilerplate": 1, "content": 1}


def test_decisive_hits_are_those_without_which_the_line_had_met_another_fate() -> None:
    rules = measure(PAGE).rules
    assert lines(rules[APPLE].decisive) == {"boilerplate": 2, "content": 1, "comment": 1}
    assert lines(rules[APRICOT].decisive) == {"policy": 1}
    assert lines(rules[BERRY].decisive) == {"boilerplate": 2}
    assert lines(rules[CHERRY].decisive) == {"boilerplate": 2}
    assert lines(rules[GRAPE].decisive) == {"content": 1}


def test_what_is_right_depends_on_what_a_rule_is_for() -> None:
    rules = measure(PAGE, PAGE).rules
    wrong = rules[APPLE].decisive.wrong
    assert (wrong.lines, wrong.characters, wrong.documents) == (2, 2 * len("apple on the table"), 2)
    assert rules[APPLE].decisive.precision == pytest.approx(4 / 6)
    assert rules[GRAPE].decisive.precision == 1
    assert rules[GRAPE].hits.precision == 0.5
    assert rules[APRICOT].decisive.precision is None


def test_totals_are_in_characters() -> None:
    totals = measure(PAGE).totals
    content = sum(len(line) for label, line in LINES if label == "c")
    assert totals.content_lost == pytest.approx(len("apple on the table") / content)
    assert (totals.boilerplate_removed, totals.removed_per_document) == (1, 1)
    assert totals.removed.by_kind["comment"].lines == 1


def test_rules_that_are_switched_off_are_not_measured() -> None:
    rules = measure(PAGE, ignore=("promo",), level=Level.THOROUGH).rules
    assert list(rules) == [BERRY, CHERRY, GRAPE]
    assert lines(rules[BERRY].decisive) == {"boilerplate": 1}


@given(documents())
def test_a_witness_changes_nothing(text: str) -> None:
    cleaner = Cleaner()
    assert cleaner.clean(text, lambda *told: None).removals == cleaner.clean(text).removals


@given(documents(), st.sampled_from(list(Level)))
def test_decisive_hits_are_hits_on_lines_that_went_or_stayed(text: str, level: Level) -> None:
    measurement = Measurement(Cleaner(Settings(level=level)))
    removed = len(removed_lines(measurement.add(Labelled(text, "b" * (text.count("\n") + 1), ()))))
    for one, found in measurement.rules.items():
        assert found.decisive.lines <= found.hits.lines
        assert found.decisive.lines <= (removed if one.points > 0 else text.count("\n") + 1 - removed)


COPIES = row(text="apple on a plate\nApple, on a plate!\nberry", labels="bcc")


def test_of_copies_of_content_that_all_go_one_counts() -> None:
    found = measure(COPIES)
    assert lines(found.rules[APPLE].decisive) == lines(found.rules[APPLE].hits) == {"content": 1, "copy": 1}
    assert found.rules[APPLE].decisive.wrong.characters == len("Apple, on a plate!")
    assert found.totals.content_lost == pytest.approx(18 / 23)


def test_copies_are_free_while_one_stays() -> None:
    found = measure(COPIES, keep=("^apple",))
    assert lines(found.rules[APPLE].decisive) == {"copy": 1}
    assert found.totals.content_lost == 0


def test_short_lines_are_no_copies() -> None:
    assert read_labelled(row(text="apple pie\napple pie", labels="cc")).copies == ()


def test_the_form_with_items() -> None:
    items = [
        {"line": 0, "verdict": "drop", "family": "promo"},
        {"line": 1, "verdict": "keep", "why": "said so"},
        {"lines": [2, 3], "verdict": "one-of"},
        {"line": 4, "verdict": "either"},
    ]
    text = "apple pie\napple tart\napple one\nplain one\napple two\napple three"
    found = measure(row(text=text, items=items))
    assert lines(found.rules[APPLE].decisive) == {"boilerplate": 1, "content": 1, "copy": 1}
    assert lines(found.totals.lines) == {"boilerplate": 1, "content": 2, "copy": 1}
    found = measure(row(text=text.replace("plain", "apple"), items=items), allow_empty=True)
    assert lines(found.rules[APPLE].decisive) == {"boilerplate": 1, "content": 2, "copy": 1}


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        ({"labels": "c"}, "no string under 'text'"),
        ({"text": "a"}, "needs 'labels' or 'items', one of them"),
        ({"text": "a", "labels": "c", "items": []}, "needs 'labels' or 'items', one of them"),
        ({"text": "a\nb", "labels": "c"}, "'labels' has 1 letters for 2 lines"),
        ({"text": "a\n", "labels": "c"}, "'labels' has 1 letters for 2 lines"),
        ({"text": "a", "labels": "x"}, "'labels' has 'x'; known are c b k p ? -"),
        ({"text": "a", "labels": ["c"]}, "'labels' is no string"),
        ({"text": "a", "items": {}}, "'items' is no list"),
        ({"text": "a", "items": ["drop"]}, "item 1 has no verdict"),
        ({"text": "a", "items": [{"verdict": "either"}, {"line": 1, "verdict": "drop"}]}, "item 2 (drop) names no"),
        ({"text": "a", "items": [{"line": True, "verdict": "keep"}]}, "item 1 (keep) names no lines from 0 to 0"),
        ({"text": "a", "items": [{"lines": [], "verdict": "one-of"}]}, "item 1 (one-of) names no lines from 0 to 0"),
    ],
)
def test_rows_that_cannot_be_read(keys: dict[str, Any], message: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_labelled(row(**keys))
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("right", "count", "least"), [(3, 3, 0.4385), (98, 100, 0.9300), (0, 8, 0.0), (50, 100, 0.4038)]
)
def test_the_lower_bound(right: int, count: int, least: float) -> None:
    assert wilson(right, count) == pytest.approx(least, abs=5e-5)


@pytest.mark.parametrize(
    ("share", "shown"), [(1.0, "100 %"), (0.9999, "99.9 %"), (0.5, "50 %"), (0.0, "0 %"), (0.0001, "0.1 %")]
)
def test_what_is_not_all_does_not_read_as_all(share: float, shown: str) -> None:
    assert percent(share) == shown


def test_the_table_says_it_in_a_row_a_rule() -> None:
    table = [" ".join(line.split()) for line in measured(measure(PAGE), "wrong")]
    assert "promo.apple 5 2 60 % 23 % 3 1 67 % 21 % 18 1" in table
    assert "content.grape 2 1 50 % 9 % 1 0 100 % 21 % 0 0" in table
    assert "lines that are not scored: comment 1 (1 removed), policy 1 (1 removed), partly 1 (0 removed)" in table


def test_the_names_of_rules_without_hits_are_whole() -> None:
    measurement = Measurement(Cleaner())
    measurement.add(read_labelled(row(text="Share this on Facebook", labels="b")))
    told = " ".join(measured(measurement, "wrong")).replace(",", " ").split()
    assert {rule.id for rule in measurement.rules} <= set(told)


@pytest.mark.parametrize(
    ("sort", "first"),
    [("wrong", APPLE), ("decisive", APPLE), ("hits", APPLE), ("right", APPLE), ("rule", GRAPE)],
)
def test_orders(sort: str, first: CueRule) -> None:
    found = [json.loads(line) for line in records(measure(PAGE), sort)]
    assert found[0]["rule"] == first.id
    assert sorted(one["rule"] for one in found) == sorted(one.id for one in BOOK.rules)


NOISY = row(text="Share on Facebook\nThe ferry was late again, and nobody at the harbour could say why.", labels="bc")


def test_jsonl_has_an_object_a_rule(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(NOISY + b"\n" + NOISY))
    done = program("measure", "a.jsonl.gz", "--select", "share", "--output-format", "jsonl")
    assert (done.returncode, done.stderr) == (0, b"")
    rules = {one["rule"]: one for one in map(json.loads, done.stdout.splitlines())}
    assert {name.partition(".")[0] for name in rules} >= {"share", "content"}
    assert {name for name, one in rules.items() if one["right_on"] == "boilerplate"} == {
        name for name in rules if name.startswith("share.")
    }
    deciding = [one for one in rules.values() if one["decisive"]["boilerplate"]["lines"]]
    assert [one["decisive"]["boilerplate"] for one in deciding] == [{"lines": 2, "characters": 34, "documents": 2}]
    assert (deciding[0]["decisive"]["precision"], deciding[0]["decisive"]["at_least"]) == (1, 0.3424)


def test_bad_rows_are_named_and_the_others_measured(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"\n".join([NOISY, b'{"text": ', row(text="a\nb", labels="c"), NOISY, b""]))
    done = program("measure", "a.jsonl", "gone.jsonl")
    assert done.returncode == 2
    assert [line.split(":")[1].strip() for line in done.stderr.decode().splitlines()] == [
        "gone.jsonl",
        "a.jsonl#2",
        "a.jsonl#3",
    ]
    assert b"2 documents" in done.stdout


def test_standard_input_and_another_key(program: Program) -> None:
    done = program("measure", "-", "--text-key", "body", stdin=NOISY.replace(b'"text"', b'"body"'))
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"1 documents" in done.stdout


def test_an_empty_file_is_named(program: Program) -> None:
    done = program("measure", "-", stdin=b"")
    assert done.returncode == 2
    assert b"nothing to measure" in done.stderr


def test_the_help_says_what_the_input_is(program: Program) -> None:
    usage = program("measure", "--help").stdout.decode()
    assert all(f"{letter} " in usage for letter in LABELS)
    assert all(word in usage for word in ("drop", "keep", "one-of", *SORTS))


def test_a_rule_without_hits_has_no_precision() -> None:
    assert RuleMeasure(APPLE).hits.precision is None
    assert RuleMeasure(APPLE).hits.at_least is None


@pytest.mark.parametrize(
    ("one", "figures", "sentences"),
    [
        (
            APPLE,
            ((412, 8, 127, 3, 300), (0, 0, 0, 0, 0)),
            [
                "Measured at level standard:",
                "500 dumps of 40 sites, labelled by people:",
                "412 of 420 lines were boilerplate (98 %), in 300 dumps.",
                "Without it 130 lines would have stayed, 3 of them content.",
            ],
        ),
        (
            GRAPE,
            ((0, 0, 0, 0, 0), (1, 0, 1, 0, 1)),
            [
                "Measured at level standard:",
                "9 dumps of 8 sites, with single lines judged by hand, of the families credit, feed, promo and repeat:",
                "1 of 1 line was content (100 %), in 1 dump.",
                "Without it 1 line would have gone, none of them boilerplate.",
            ],
        ),
        (APPLE, ((0, 0, 0, 0, 0), (0, 0, 0, 0, 0)), ["Measured: no hits."]),
        (APPLE, (), []),
    ],
)
def test_the_page_of_a_rule_says_how_often_it_is_right(
    monkeypatch: pytest.MonkeyPatch, one: CueRule, figures: tuple[Any, ...], sentences: list[str]
) -> None:
    monkeypatch.setattr(data, "SETS", {"annotated": (500, 40), "policy": (9, 8)})
    monkeypatch.setattr(data, "RULES", {one.id: figures} if figures else {})
    page = [line.strip() for line in describe(one)]
    points = next(place for place, line in enumerate(page) if line.startswith("Points:"))
    assert page[points + 1 : points + 1 + len(sentences)] == sentences
    assert page[points + 1 + len(sentences)].startswith("Cues:")


def test_the_list_of_rules_shows_how_often_each_is_right(program: Program) -> None:
    header, *rows = program("rules", "share").stdout.decode().splitlines()
    assert header.split() == ["rule", "level", "points", "right", "of", "finds"]
    assert any(" % " in line for line in rows)


def test_credits_and_repeats_are_disputed(monkeypatch: pytest.MonkeyPatch) -> None:
    credit = rule("credit.x", STRONG, "photo")
    monkeypatch.setattr(data, "RULES", {"credit.x": ((1, 1, 1, 1, 1),) * len(data.SETS)})
    assert any("Annotators disagree" in line for line in describe(credit))


def test_the_stored_figures_are_those_of_tallies() -> None:
    for sets in data.RULES.values():
        assert len(sets) == len(data.SETS)
        for right, wrong, decisive_right, decisive_wrong, dumps in sets:
            assert decisive_right <= right
            assert decisive_wrong <= wrong
            assert dumps <= right + wrong
