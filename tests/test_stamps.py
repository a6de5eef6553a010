"""Lines with times and dates, and lines that only look like it."""

from __future__ import annotations

import pytest

from boilerplate_cli.stamps import SPELT_OUT, SPELT_OUT_STARTS, form_of, may_hold_stamp, stamp_in
from boilerplate_cli.text import fold, key_of


def key(line: str) -> str:
    return key_of(fold(line))


ALONE = {
    "age": (
        "4 minutes ago",
        "an hour ago",
        "about 2 hours ago",
        "3 hours and 5 mins ago",
        "2h",
        "6d",
        "12 mins",
        "just now",
        "Yesterday",
        "Yesterday at 9:05 pm",
        "vor 3 Stunden",
        "vor einem Tag",
        "Gestern, 16:42 Uhr",
        "il y a 20 minutes",
        "hace una hora",
        "5 godzin temu",
        "3 ore fa",
        "2 dagen geleden",
        "há 3 horas",
        "2 dias atrás",
        "5 минут назад",
        "Вчера, 16:42",
        "3 timmar sedan",
        "Idag kl. 16:42",
        "2 saat önce",
        "منذ 3 ساعات",
        "3小时前",
        "5分前",
        "2日前",
        "昨天 16:42",
    ),
    "clock": ("16:42", "9:05 pm", "11 am", "16.42 Uhr", "Updated at 07:58 GMT", "16h42"),
    "date": (
        "June 26, 2024",
        "26 June 2024",
        "Posted on March 3rd, 2021",
        "14.03.2023",
        "2023-03-14",
        "3/14/2023",
        "Dienstag, 14. März 2023",
        "14-Mar-2023",
        "mardi 14 mars 2023",
        "14 de marzo de 2023",
        "Opublikowano 14 marca 2023",
        "martedì 14 marzo 2023",
        "14 augustus 2023",
        "14 de março de 2023",
        "14 марта 2023",
        "14 mars 2023",
        "14 Mayıs 2023",
        "2023年3月14日",
    ),
    "date and clock": (
        "June 26, 2024 at 4:42 PM",
        "26.06.2024, 16:42",
        "14. März 2023 um 16:42 Uhr",
        "16:42, 14 March 2023",
        "2023-03-14 | 16:42",
        "14 mars 2023 à 16h42",
    ),
}

BESIDE = (
    ("16:42 Cyclist rescued from flooded underpass", "clock", "", "cyclist rescued from flooded underpass"),
    ("Cyclist rescued - 14.03.2023", "date", "cyclist rescued", ""),
    ("Sport | 2 hours ago", "age", "sport", ""),
    ("Posted by: marge at March 14, 2023 5:17 PM", "date and clock", "posted by: marge at", ""),
    ("Harbour bridge (14 March 2023) by Anne Carter", "date", "harbour bridge", "by anne carter"),
)

NONE = (
    "Psalm 23",
    "John 3,16-18",
    "$16.42",
    "EUR 1.299,00",
    "Version 3.11.7",
    "Python 3.12",
    "2-1",
    "Rovers 3-2 United",
    "24/7",
    "1/2 cup of sugar",
    "May the best win",
    "march 61",
    "January (27)",
    "12 comments",
    "2012年13月45日",
    "9999年3月14日",
    "Chapter 12",
    "call 555-12345",
    "192.168.0.1",
    "4x100",
    "a long time ago",
    "3 года",
    "Ждали 5 минут",
    "3小时",
    "2 saat sürdü",
    "dag 3",
    "Yesterday was better",
    "2h of video",
    "25:61",
    "32 June",
    "1,042",
)


@pytest.mark.parametrize(("kind", "line"), [(kind, line) for kind, lines in ALONE.items() for line in lines])
def test_a_line_that_is_a_stamp(kind: str, line: str) -> None:
    stamp = stamp_in(key(line))
    assert stamp is not None
    assert (stamp.kind, stamp.alone) == (kind, True)
    assert may_hold_stamp(key(line), line.count(" ") + 1, any(map(str.isdigit, line)))


@pytest.mark.parametrize(("line", "kind", "before", "after"), BESIDE)
def test_a_line_with_a_stamp(line: str, kind: str, before: str, after: str) -> None:
    stamp = stamp_in(key(line))
    assert stamp is not None
    assert (stamp.kind, stamp.before, stamp.after, stamp.alone) == (kind, before, after, False)


@pytest.mark.parametrize("line", NONE)
def test_look_alikes(line: str) -> None:
    assert stamp_in(key(line)) is None


def test_moments_are_read_both_ways() -> None:
    stamp = stamp_in("03/04/2023 4:42 pm")
    assert stamp is not None
    assert stamp.moments == ((23, 3, 4, 16, 42), (23, 4, 3, 16, 42))
    assert stamp.minute == 42


def test_forms() -> None:
    assert form_of("march 3rd, 2024") == form_of("may 21st, 2023") != form_of("21 may 2023")
    assert form_of("4:42 pm") == form_of("11:05 am")


def test_the_cheap_test_knows_all_starts() -> None:
    assert {start[:2] for start in SPELT_OUT} == SPELT_OUT_STARTS
    assert not may_hold_stamp("a cup of tea for two people", 7, False)
