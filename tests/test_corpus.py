"""Counts over many documents: the same file whatever the order, and what they take and leave."""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
import tracemalloc
from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from conftest import Program
from hypothesis import given, settings
from hypothesis import strategies as st

from boilerplate_cli import corpus, counts
from boilerplate_cli.batch import Job, Reading, Result, clean_job
from boilerplate_cli.cleaner import Cleaner
from boilerplate_cli.corpus import FOLDING, Group, countable, folded, spellings
from boilerplate_cli.counts import Counting, Counts, CountsError
from boilerplate_cli.document import Document
from boilerplate_cli.grouping import Place
from boilerplate_cli.learning import save
from boilerplate_cli.rule import Level
from boilerplate_cli.settings import Settings
from boilerplate_cli.shared import shared_lines
from boilerplate_cli.stamps import MONTHS, WEEKDAYS
from boilerplate_cli.text import listed

# A made-up corpus

HEAD = ["Valley Mirror", "Villages and people", "Letters to us", "Recipes"]
FOOT = ["From the valley", "Our four reporters", "The Mirror by post", "Three hundred photographs"]
HEADING = "What it cost"
CHORUS = "O valley, sleep, the night is long,"
SYNDICATED = (
    "The ministry said on Monday that the new timetable would take effect in spring. Trains are to run every half hour."
)
NOUNS = listed(
    "bridge, mill, school, harbour, chapel, market, library, tower, orchard, museum, station, garden, bakery"
)
VERBS = listed("opened, closed, burned, moved, flooded, reopened, paid, waited, changed, grew")
PLACES = listed("Ashford, Brook, Corley, Dunmere, Elton, Farley, Garth, Hadley, Ivel, Jarrow, Kelso, Larne")


def sentence(chance: random.Random) -> str:
    one, other = chance.sample(NOUNS, 2)
    town = chance.choice(PLACES)
    return (
        f"The {one} of {chance.choice(PLACES)} {chance.choice(VERBS)} {chance.randint(2, 900)} days after the {other} "
        f"had {chance.choice(VERBS)}, and {town} heard of it from a letter by number {chance.random()}."
    )


def page(number: int, head: Iterable[str] = HEAD, foot: Iterable[str] = FOOT, extra: Iterable[str] = ()) -> str:
    chance = random.Random(number)
    paragraphs = [" ".join(sentence(chance) for _ in range(3)) for _ in range(4)]
    title = f"{chance.choice(PLACES)} and the {chance.choice(NOUNS)} number {number} of the year"
    text = [title, *paragraphs[:2], HEADING, paragraphs[2], *extra, paragraphs[3]]
    return "".join(line + "\n" for line in [*head, *text, *foot])


def group_of(pages: Iterable[str], name: str = "example.org") -> Group:
    """The counts of some pages, as a file of counts would give them."""
    pages = list(pages)
    found = Counter(line for text in pages for line in set(countable(Document.from_text(text))))
    return Group(name, len(pages), lambda lines: found)


def gone(text: str, group: Group | None, level: Level = Level.STANDARD) -> list[str]:
    """The lines that go with these counts and stay without them."""
    cleaner = Cleaner(Settings(level=level))
    without = {removal.line for removal in cleaner.clean(text).removals}
    return [
        removal.text.rstrip("\n")
        for removal in cleaner.clean(text, group=group).removals
        if removal.line not in without
    ]


# What is one line


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3 comments", "17 comments"),
        ("1,234 readers", "7 readers"),
        ("posted on may 3rd, 2019 by staff", "posted on june 21st, 2020 by staff"),
        ("monday, 10:42 am: news", "friday, 9:05 pm: news"),
        ("stand: 3. märz 2020, bearbeitet", "stand: 14. juli 2021, bearbeitet"),
        ("publié le lundi 3 février", "publié le mardi 12 août"),
        ("опубликовано 3 мая", "опубликовано 12 июня"),
    ],
)
def test_figures_and_dates_are_folded(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_words_are_not_folded() -> None:
    assert folded("letters to us") == "letters to us"
    assert folded("3 comments") != folded("3 readers")
    assert folded("the marching band") == "the marching band"


def test_what_is_counted() -> None:
    text = "Home\n3 May 2020\n12\n* * *\n" + "long " * 500 + "\n3 comments\n3 comments\n"
    assert [*countable(Document.from_text(text))] == ["home", *["0 comments", "=3 comments"] * 2]
    assert spellings("3 comments") == ("0 comments", "=3 comments")
    assert spellings("3 may 2020") == ("", "")


def test_another_folding_has_another_number() -> None:
    """Counts that were folded otherwise have to be told apart: change FOLDING whenever this changes."""
    folding = repr((sorted(MONTHS), sorted(WEEKDAYS), corpus._NUMBER.pattern, corpus._WORD.pattern))
    assert (FOLDING, sha256(folding.encode()).hexdigest()[:12]) == (1, "ecfb4a716400")


# What belongs together


@pytest.mark.parametrize(
    ("place", "by", "group"),
    [
        (Place("/a/b.txt"), "all", ""),
        (Place(""), "all", ""),
        (Place(""), "site", None),
        (Place("/crawl/www.Example.org/2020/a.txt"), "site", "example.org"),
        (Place("/home/anna.smith/crawl/a.txt"), "site", "crawl"),
        (Place("/crawl/v1.2/a.txt"), "site", "v1.2"),
        (Place("/crawl/a.example.org.txt"), "site", "crawl"),
        (Place("/crawl/example.org.jsonl.gz", True), "site", "example.org"),
        (Place("/crawl/rows.jsonl", True, "https://user@www.Example.org:8080/a?b"), "site", "example.org"),
        (Place("/crawl/rows.jsonl", True, "example.co.uk/a"), "site", "example.co.uk"),
        (Place("/crawl/rows.jsonl", True, "no host"), "site", "crawl"),
        (Place("/crawl/rows.jsonl", True, "", "http://example.org/a"), "site", "example.org"),
        (Place("", True, "http://example.org/a"), "site", "example.org"),
        (Place("/crawl/news/a.txt"), "folder", "news"),
        (Place("/crawl/rows.jsonl", True, "http://example.org"), "folder", "crawl"),
        (Place("/a.txt"), "folder", None),
        (Place("/crawl/daily-0017.txt"), "prefix", "daily"),
        (Place("/crawl/daily0017.txt.gz"), "prefix", "daily"),
        (Place("/crawl/example.org_3.txt"), "prefix", "example.org"),
        (Place("/crawl/2020-03.txt"), "prefix", "2020"),
        (Place("/crawl/rows.jsonl", True, "", "cnn/17"), "prefix", "cnn"),
        (Place("/crawl/rows.jsonl", True), "prefix", None),
    ],
)
def test_groups(place: Place, by: str, group: str | None) -> None:
    assert place.group(by) == group


# The file

Documents = list[tuple[str, list[str]]]
documents = st.lists(
    st.tuples(st.sampled_from(["a.org", "b.org", "ü\udc80"]), st.lists(st.sampled_from([*"abcdefgh", "é\ud800"]))),
    max_size=20,
)


def written(path: Path, pages: Documents, merged: Iterable[Path] = ()) -> bytes:
    with Counting("site") as counting:
        for file in merged:
            counting.add_counts(Counts(str(file)))
        for group, lines in pages:
            counting.add(group, lines)
        path.unlink(missing_ok=True)
        counting.write(str(path))
    return path.read_bytes()


@given(documents, st.integers(0, 20), st.randoms(use_true_random=False))
def test_the_same_file_in_any_order_and_in_parts(pages: Documents, cut: int, chance: random.Random) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as name:
        folder = Path(name)
        whole = written(folder / "whole", pages)
        shuffled = chance.sample(pages, len(pages))
        assert written(folder / "shuffled", shuffled) == whole
        written(folder / "one", shuffled[:cut])
        written(folder / "other", shuffled[cut:])
        assert written(folder / "merged", [], [folder / "other", folder / "one"]) == whole
        assert written(folder / "added", shuffled[cut:], [folder / "one"]) == whole
        found = Counts(str(folder / "whole"))
        for group in {group for group, _ in pages}:
            known = found.group(group)
            assert known is not None
            assert known.documents == sum(one == group for one, _ in pages)
            expected = Counter(line for one, lines in pages if one == group for line in set(lines))
            assert {**known.frequencies([*"abcdefgh", "é\ud800"])} == {
                line: expected[line] for line in [*"abcdefgh", "é\ud800"]
            }
        assert found.group("c.org") is None


def test_what_does_not_fit_into_memory_waits_on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = [(f"{number % 7}.org", [f"line {number % 5}", f"own {number}"]) for number in range(300)]
    whole = written(tmp_path / "whole", pages)
    monkeypatch.setattr(counts, "MOST_IN_MEMORY", 10)
    assert written(tmp_path / "spilt", pages) == whole
    monkeypatch.setattr(counts, "MOST_IN_MEMORY", 10_000)
    monkeypatch.setattr(counts, "MOST_GROUPS_IN_MEMORY", 2)
    assert written(tmp_path / "many groups", pages) == whole


def test_memory_does_not_grow_with_the_corpus(monkeypatch: pytest.MonkeyPatch) -> None:
    """Python's; SQLite has a cache of its own, which is bounded, too."""
    monkeypatch.setattr(counts, "MOST_IN_MEMORY", 2_000)

    def peak(pages: int) -> int:
        with Counting("site") as counting:
            tracemalloc.start()
            for number in range(pages):
                counting.add("a.org", [f"line {number} {place}" for place in range(500)])
            most = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
        return most

    assert peak(80) < 1.2 * peak(20)


@pytest.mark.slow
def test_a_large_corpus_is_learned_in_little_memory(tmp_path: Path) -> None:
    with (tmp_path / "rows.jsonl").open("w") as rows:
        for number in range(30_000):
            row = {"url": f"http://site{number % 300}.example.org", "text": page(number, extra=[f"{number} is odd"])}
            rows.write(json.dumps(row) + "\n")
    assert (tmp_path / "rows.jsonl").stat().st_size > 50_000_000
    code = (
        "import resource, sys; from boilerplate_cli.cli.group import program\n"
        "try: program(['learn', 'rows.jsonl', '-o', 'big.counts'])\n"
        "finally: print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, check=True)
    assert int(done.stdout) < 100 * 1024  # KiB


def test_many_lines_are_looked_up_at_once(tmp_path: Path) -> None:
    lines = [f"line {chr(97 + number % 26)} {number}" for number in range(3 * counts.AT_ONCE + 1)]
    written(tmp_path / "counts", [("a.org", lines), ("a.org", lines[:10])])
    group = Counts(str(tmp_path / "counts")).group("a.org")
    assert group is not None
    found = group.frequencies([*lines, "none"])
    assert Counter(found[line] for line in lines) == {1: len(lines) - 10, 2: 10}
    assert found["none"] == 0


def test_the_memory_of_a_group_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus, "MOST_KNOWN", 5)
    group = Group("", 5, lambda lines: dict.fromkeys(lines, 1))
    for number in range(100):
        found = group.frequencies([f"{number}", f"{number + 1}", "menu"])
        assert (found[f"{number}"], found[f"{number + 1}"], found["menu"]) == (1, 1, 1)
    assert len(group._known) <= 9
    found = group.frequencies(long := ["x" * 1_000, "y" * 2_000])
    assert found == dict.fromkeys(long, 1)
    assert max(map(len, group._known), default=0) < 200, "long lines would take hundreds of megabytes"


def broken(path: Path, kind: str) -> Path:
    written(path, [("a.org", [f"line {number}" for number in range(2_000)])])
    if kind == "text":
        path.write_text("Home\nNews\n")
    elif kind == "empty":
        path.write_bytes(b"")
    elif kind == "truncated":
        path.write_bytes(path.read_bytes()[:8_192])
    elif kind == "overwritten":
        path.write_bytes(b"".join([path.read_bytes()[:4_096], b"x" * 4_096 * 9]))
    else:
        with closing(sqlite3.connect(path)) as database:
            if kind == "foreign":
                database.execute("DROP TABLE lines")
            elif kind == "view":
                database.execute("ALTER TABLE lines RENAME TO others")
                database.execute("CREATE VIEW lines AS SELECT hash, documents FROM others")
            elif kind == "types":
                database.execute("UPDATE lines SET documents = 'moon'")
                database.execute("UPDATE groups SET documents = x'00'")
            elif kind == "by":
                database.execute("UPDATE meta SET value = 'moon' WHERE name = 'by'")
            else:
                database.execute("UPDATE meta SET value = '77' WHERE name = ?", (kind,))
            database.commit()
    return path


def looked_up(path: Path) -> None:
    group = Counts(str(path)).group("a.org")
    assert group is not None
    group.frequencies([f"line {number}" for number in range(2_000)])


BROKEN = {
    "text": "no file of counts, or a damaged one",
    "empty": "no file of counts, or a damaged one",
    "view": "no file of counts, or a damaged one",
    "truncated": "damaged",
    "overwritten": "damaged",
    "foreign": "an SQLite database, but no file of counts",
    "by": "no file of counts, or a damaged one",
    "format": "its format is 77, and this version reads 1; learn it again",
    "folding": "its folding is 77, and this version reads 1; learn it again",
}


@pytest.mark.parametrize(("kind", "reason"), BROKEN.items())
def test_what_holds_no_counts_is_told(kind: str, reason: str, tmp_path: Path) -> None:
    path = broken(tmp_path / "counts", kind)
    with pytest.raises(CountsError, match=reason) as told:
        looked_up(path)
    assert told.value.filename == str(path)


def test_counts_of_another_type_count_nothing(tmp_path: Path) -> None:
    group = Counts(str(broken(tmp_path / "counts", "types"))).group("a.org")
    assert group is not None
    assert (group.documents, group.frequencies(["line 1"])["line 1"]) == (0, 0)


@pytest.mark.parametrize(("part", "named"), [("_PARTS", "the temporary file of counts"), ("_NEW_FILE", "site.counts")])
def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str, named: str) -> None:
    monkeypatch.setattr(counts, part, f"PRAGMA max_page_count = 9; {getattr(counts, part)}")
    target = tmp_path / "site.counts"
    target.write_bytes(b"as it was")
    with Counting("site") as counting:
        counting.add("a.org", [f"line {number}" for number in range(50_000)])
        with pytest.raises(CountsError, match="full") as told:
            save(counting, target, replace=True)
    assert str(told.value.filename).endswith(named)
    assert contents(tmp_path) == {"site.counts": b"as it was"}


def test_the_digest_is_that_of_the_counts(tmp_path: Path) -> None:
    pages = [("a.org", ["home", "news"])] * 3
    written(tmp_path / "one", pages)
    written(tmp_path / "same", pages[::-1])
    written(tmp_path / "other", pages[:2])
    digests = [Counts(str(tmp_path / name)).digest for name in ("one", "same", "other")]
    assert digests[0] == digests[1] != digests[2]


# What goes and what stays

PAGES = [page(number) for number in range(10)]


@pytest.mark.parametrize("level", [Level.CAUTIOUS, Level.STANDARD])
def test_a_template_goes(level: Level) -> None:
    group = group_of(PAGES)
    for text in PAGES:
        left = Cleaner(Settings(level=level)).clean(text, group=group).text
        assert left == page_text(text)
        assert set(gone(text, group, level)) & {*HEAD, *FOOT}


def page_text(text: str) -> str:
    """A page without the lines around it."""
    return "".join(line for line in text.splitlines(keepends=True) if line.rstrip() not in {*HEAD, *FOOT})


def test_a_group_below_the_minimum_stays_silent() -> None:
    assert gone(PAGES[0], group_of(PAGES[:4])) == []
    assert gone(PAGES[0], group_of(PAGES[:5])) != []
    assert gone(PAGES[0], None) == []


def test_headings_inside_the_text_stay() -> None:
    group = group_of(PAGES)
    assert group.frequencies([HEADING.lower()])[HEADING.lower()] == 10
    for text in PAGES:
        assert HEADING + "\n" in Cleaner().clean(text, group=group).text


def test_a_syndicated_paragraph_stays() -> None:
    pages = [page(number, extra=[SYNDICATED] if number % 2 else []) for number in range(10)]
    for text in pages:
        assert (SYNDICATED in Cleaner().clean(text, group=group_of(pages)).text) == (SYNDICATED in text)


def test_a_syndicated_article_stays() -> None:
    """Most sentences of a document stand elsewhere: it is a copy, or they are."""
    agency = page(77)
    pages = [*PAGES, agency, agency, agency]
    assert gone(agency, group_of(pages)) == []
    assert gone(PAGES[0], group_of(pages)) != []


def test_a_refrain_stays() -> None:
    verses = [
        f"{CHORUS}\nI hear the mill and I hear the weir,\nMy {noun} is white and my love is near,\n{CHORUS}\n"
        "Oh sleep till morning, my dear, my dear,\n"
        for noun in NOUNS
    ]
    songs = [
        f"{noun} song\n{verse * 2}{sentence(random.Random(noun))}\n" * 2
        for noun, verse in zip(NOUNS, verses, strict=True)
    ]
    for song in songs:
        assert gone(song, group_of(songs)) == []


def test_a_headline_that_other_pages_list_stays() -> None:
    titles = [text.split("\n")[len(HEAD)] for text in PAGES]
    pages = [page(number, foot=[*FOOT, *titles]) for number in range(10)]
    for text, title in zip(pages, titles, strict=True):
        left = Cleaner().clean(text, group=group_of(pages)).text
        assert left.count(title) == 1
        assert left.startswith(title)
        assert not any(other in left for other in {*titles} - {title})


def test_figures_that_differ_are_data() -> None:
    def described(number: int) -> str:
        return page(
            number, extra=[f"Height: {number * 3 + 7} m", f"Weight: {number + 2} kg", f"Built in {1900 + number}"]
        )

    pages = [described(number) for number in range(10)]
    for text in pages:
        left = Cleaner().clean(text, group=group_of(pages)).text
        assert [line for line in text.split("\n") if line.startswith(("Height", "Weight", "Built"))] == [
            line for line in left.split("\n") if line.startswith(("Height", "Weight", "Built"))
        ]


def test_authors_and_dates_stay() -> None:
    def signed(number: int) -> str:
        text = page(number).split("\n")
        place = len(HEAD) + 1
        return "\n".join([*text[:place], "By Dana Whitfield", f"May {number + 1}, 2020", *text[place:]])

    pages = [signed(number) for number in range(10)]
    for text in pages:
        assert "By Dana Whitfield\nMay" in Cleaner().clean(text, group=group_of(pages)).text


def taken(text: str, group: Group) -> dict[str, bool]:
    """The lines in which the others of a group are seen, and whether surely."""
    document = Document.from_text(text)
    document.group = group
    return {line.block.plain: line.template for line in shared_lines(document)}


def test_what_is_taken_for_a_template() -> None:
    assert taken(PAGES[0], group_of(PAGES)) == dict.fromkeys([*HEAD, *FOOT], True)


def test_a_line_alone_is_less_sure() -> None:
    pages = [page(number, head=[], foot=["Valley Mirror"]) for number in range(10)]
    assert taken(pages[0], group_of(pages)) == {"Valley Mirror": False}


def test_what_some_documents_have_is_less_sure() -> None:
    pages = [page(number, head=[], foot=FOOT if number < 4 else []) for number in range(10)]
    assert taken(pages[0], group_of(pages)) == dict.fromkeys(FOOT[1:], False)
    assert taken(pages[0], group_of([*pages, *(page(number, [], []) for number in range(20, 35))])) == {}


def test_other_figures_are_less_sure() -> None:
    def numbered(number: int) -> list[str]:
        return [*FOOT[1:], f"Readers: {number}", "Route 7 along the river"]

    pages = [page(number, head=[], foot=numbered(number)) for number in range(10)]
    expected = dict.fromkeys(FOOT[1:], True) | {"Readers: 3": False, "Route 7 along the river": True}
    assert taken(pages[3], group_of(pages)) == expected


def test_sentences_need_nearly_all_documents_and_a_long_row() -> None:
    motto = "We have written about the villages along the lower river since the year of the flood."

    def with_motto(share: int, row: list[str]) -> dict[str, bool]:
        pages = [page(number, head=[], foot=[*row, *([motto] if number < share else [])]) for number in range(10)]
        return taken(pages[0], group_of(pages))

    row = [*FOOT, "Walks", "Weather"]
    assert with_motto(8, row)[motto]
    assert motto not in with_motto(7, row)
    assert motto not in with_motto(10, row[:3])


def test_quantities_are_no_template() -> None:
    list_ = ["Salt and water", "2 cups of flour", "3 eggs of the day", "White pepper", "4 spoons of oil"]
    pages = [page(number, head=[], foot=list_) for number in range(10)]
    assert taken(pages[0], group_of(pages)) == {}


def test_a_copy_has_no_template() -> None:
    """Most of its sentences stand elsewhere, so nobody knows what is its text."""
    agency = page(77, head=[], foot=[])
    pages = [
        agency + sentence(random.Random(number)) + "\n" + "".join(line + "\n" for line in FOOT) for number in range(5)
    ]
    assert taken(pages[0], group_of([*pages, *PAGES])) == {}


def test_who_wrote_it_is_no_template() -> None:
    pages = [page(number, head=[], foot=["Dana Whitfield" if number < 4 else "Li Wei", *FOOT]) for number in range(10)]
    assert taken(pages[0], group_of(pages)) == dict.fromkeys(FOOT, True)
    pages = [page(number, head=[], foot=[*FOOT, "By Dana Whitfield", "Posted 12:30"]) for number in range(10)]
    assert taken(pages[0], group_of(pages)) == dict.fromkeys(FOOT, True)


def test_lines_inside_the_text_are_no_template() -> None:
    assert HEADING not in taken(PAGES[0], group_of(PAGES))
    pages = [page(number, head=[], foot=[], extra=["Mirror", "Picture"]) for number in range(10)]
    assert taken(pages[0], group_of(pages)) == {}
    pages = [page(number, head=[], foot=[], extra=["Mirror", "Picture", "Print", "Share"]) for number in range(10)]
    assert taken(pages[0], group_of(pages)) == dict.fromkeys(["Mirror", "Picture", "Print"], True)


def test_the_evidence_names_the_group() -> None:
    evidence = [
        item.seen
        for removal in Cleaner().clean(PAGES[0], group=group_of(PAGES, "valley.example")).removals
        for item in removal.evidence
        if item.rule == "repeat.across-documents"
    ]
    assert set(evidence) == {"in 10 of 10 documents of valley.example"}
    removals = Cleaner().clean(PAGES[0], group=group_of(PAGES, "")).removals
    assert "in 10 of 10 documents" in {item.seen for removal in removals for item in removal.evidence}


pool = [
    *HEAD,
    *FOOT,
    HEADING,
    SYNDICATED,
    CHORUS,
    "3 comments",
    "12 comments",
    *PAGES[0].split("\n"),
    *PAGES[1].split("\n"),
]


@settings(max_examples=40)
@given(
    st.lists(st.sampled_from(pool), max_size=40),
    st.dictionaries(
        st.sampled_from([one for line in pool for one in countable(Document.from_text(line))]), st.integers(0, 10)
    ),
    st.sampled_from(list(Level)),
)
def test_cleaning_again_with_the_same_counts_finds_nothing(
    lines: list[str], found: Mapping[str, int], level: Level
) -> None:
    cleaner, group = Cleaner(Settings(level=level)), Group("example.org", 10, lambda lines: found)
    cleaning = cleaner.clean("".join(line + "\n" for line in lines), group=group)
    stays = [verdict.text for verdict in cleaner.explain(cleaning) if verdict.kept]
    assert cleaning.text == "".join(stays)
    if cleaning.settled and not cleaning.held_back:
        assert not cleaner.clean(cleaning.text, group=group).changed


def test_without_counts_nothing_is_looked_up() -> None:
    code = (
        "import sys, boilerplate_cli as b; b.clean('a\\n')\n"
        "sys.exit(bool({'sqlite3', 'boilerplate_cli.counts', 'boilerplate_cli.shared'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_row_finds_its_site(tmp_path: Path) -> None:
    path = tmp_path / "counts"
    written(path, [("valley.example", [*countable(Document.from_text(text))]) for text in PAGES])
    cleaner, reading = Cleaner(Settings(corpus=Counts(str(path)))), Reading(url_key="source")
    row = {"text": PAGES[0], "source": "https://www.valley.example/1"}
    found = clean_job(Job("a.jsonl", 1, json.dumps(row).encode()), cleaner, reading)
    assert isinstance(found, Result)
    assert found.cleaning.text == page_text(PAGES[0])
    for other in ({"source": "https://hill.example/"}, {"source": 3}, {}):
        elsewhere = clean_job(Job("a.jsonl", 1, json.dumps(row | {"source": None} | other).encode()), cleaner, reading)
        assert isinstance(elsewhere, Result)
        assert FOOT[0] in elsewhere.cleaning.text


# The commands


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    folder = tmp_path / "crawl"
    for site, head in (
        ("valley.example.org", HEAD),
        ("hill.example.org", ["Hill Post", "Sheep and goats", "Shepherds"]),
    ):
        (folder / site).mkdir(parents=True)
        for number in range(8):
            (folder / site / f"{number}.txt").write_text(page(number + len(head) * 100, head=head))
    (folder / "few.example.org").mkdir()
    (folder / "few.example.org" / "1.txt").write_text(page(1))
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_learn_then_clean(program: Program, crawl: Path, tmp_path: Path) -> None:
    learned = program("learn", "crawl", "-o", "site.counts")
    assert (learned.returncode, learned.stdout) == (0, b"")
    assert learned.stderr.startswith(b"boilerplate: site.counts: 17 documents in 3 groups by site, ")
    assert program("learn", *sorted(crawl.rglob("*.txt"), reverse=True), "-o", "again.counts", "-q").stderr == b""
    assert (tmp_path / "again.counts").read_bytes() == (tmp_path / "site.counts").read_bytes()

    assert program("clean", "crawl", "-O", "out", "--learned", "site.counts").returncode == 0
    for name in ("valley.example.org/3.txt", "hill.example.org/3.txt"):
        assert not any(line in (tmp_path / "out" / name).read_text() for line in (*FOOT, "Sheep and goats"))
    few = (crawl / "few.example.org" / "1.txt").read_text()
    assert (tmp_path / "out" / "few.example.org" / "1.txt").read_text() == few

    assert program("check", "out", "--learned", "site.counts").returncode == 0
    assert program("check", "crawl", "--learned", "site.counts", "-q").returncode == 1
    explained = program("explain", "crawl/valley.example.org/3.txt", "--learned", "site.counts").stdout.decode()
    assert "drop  Our four reporters" in explained
    assert "repeat.across-documents +4 (in 8 of 8 documents of valley.example.org)" in explained

    assert program("clean", "crawl", "-O", "two", "--learned", "site.counts", "-j", "2").returncode == 0
    assert contents(tmp_path / "two") == contents(tmp_path / "out")
    assert program("clean", "--learn", "crawl", "-O", "both").returncode == 0
    assert contents(tmp_path / "both") == contents(tmp_path / "out")
    assert program("clean", "--learn", "crawl", "-O", "both2", "-j", "2").returncode == 0
    assert contents(tmp_path / "both2") == contents(tmp_path / "out")

    (tmp_path / "again.counts").unlink()
    (tmp_path / "site.counts").unlink()
    assert program("restore", "out", "-O", "back").returncode == 0
    assert contents(tmp_path / "back") == contents(crawl)


def test_the_report_names_the_counts(program: Program, crawl: Path, tmp_path: Path) -> None:
    program("learn", "crawl", "-o", "site.counts")
    page_of = "crawl/valley.example.org/3.txt"
    program("clean", page_of, "--learned", "site.counts", "--report", "with.jsonl")
    program("clean", page_of, "--report", "without.jsonl")
    with_counts, without = (
        json.loads((tmp_path / name).read_text().split("\n")[0]) for name in ("with.jsonl", "without.jsonl")
    )
    assert with_counts["corpus"] == Counts(str(tmp_path / "site.counts")).digest
    assert without["corpus"] is None
    assert with_counts.pop("url_key") == "url"
    assert with_counts | {"corpus": None} == without


def test_learning_from_too_few_says_so(program: Program, crawl: Path) -> None:
    done = program("clean", "--learn", "crawl/few.example.org", "-O", "out")
    assert b"--learn says nothing here: no group of the inputs has 5 documents; see --by" in done.stderr
    assert b"says nothing" not in program("clean", "--learn", "crawl", "-O", "other").stderr


def test_parts_make_the_whole(program: Program, crawl: Path, tmp_path: Path) -> None:
    program("learn", "crawl", "-o", "whole.counts")
    program("learn", *sorted(crawl.glob("*/[0-3].txt")), "-o", "one.counts", "-q")
    program("learn", *sorted(crawl.glob("*/[4-9].txt")), "-o", "other.counts", "-q")
    assert program("learn", "other.counts", "one.counts", "-o", "merged.counts").returncode == 0
    assert (
        program("learn", *sorted(crawl.glob("*/[4-9].txt")), "one.counts", "-o", "one.counts", "--overwrite").returncode
        == 0
    )
    whole = (tmp_path / "whole.counts").read_bytes()
    assert (tmp_path / "merged.counts").read_bytes() == whole
    assert (tmp_path / "one.counts").read_bytes() == whole
    refused = program("learn", "whole.counts", "--by", "folder", "-o", "x.counts")
    assert refused.returncode == 2
    assert refused.stderr.endswith(b"whole.counts: counted by site, the others by folder\n")
    assert not (tmp_path / "x.counts").exists()


@pytest.mark.parametrize("by", ["site", "folder", "prefix", "all"])
def test_the_counts_know_how_they_were_grouped(program: Program, crawl: Path, tmp_path: Path, by: str) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(8):
        (folder / f"mirror-{number}.txt").write_text(page(number))
    assert program("learn", "pages", "-o", "by.counts", "--by", by).returncode == 0
    cleaned = program("clean", "pages/mirror-3.txt", "--learned", "by.counts")
    assert cleaned.stdout.decode() == page_text(page(3))
    assert program("clean", "--learn", "--by", by, "pages", "-O", "out").returncode == 0
    assert (tmp_path / "out" / "mirror-3.txt").read_text() == page_text(page(3))


def test_rows_name_their_sites(program: Program, tmp_path: Path) -> None:
    rows = [
        {"id": number, "url": f"https://{site}/{number}", "text": page(number, foot=foot)}
        for number in range(6)
        for site, foot in (("valley.example", FOOT), ("hill.example", ["Hill Post", "Sheep and goats", "Shepherds"]))
    ]
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    (tmp_path / "rows.jsonl").write_text(lines)
    assert b"12 documents in 2 groups by site" in program("learn", "rows.jsonl", "-o", "a.counts").stderr
    assert program("learn", "--format", "jsonl", "-o", "b.counts", stdin=lines.encode()).returncode == 0
    assert (tmp_path / "a.counts").read_bytes() == (tmp_path / "b.counts").read_bytes()
    cleaned = program("clean", "--format", "jsonl", "--learned", "a.counts", stdin=lines.encode())
    texts = [json.loads(line)["text"] for line in cleaned.stdout.splitlines()]
    assert not any("Sheep and goats" in text or FOOT[1] in text for text in texts)
    unplaced = program("learn", "-o", "c.counts", stdin=b"Home\nNews\n")
    assert unplaced.returncode == 2
    assert b"stdin: nothing tells its site, so it is not counted" in unplaced.stderr
    assert unplaced.stderr.endswith(b"boilerplate: nothing to learn from\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("clean", "--learn"), b"--learn reads its inputs twice, and standard input comes once"),
        (
            ("clean", "crawl", "-O", "x", "--learn", "--learned", "s.counts"),
            b"--learn and --learned exclude each other",
        ),
        (("clean", "crawl", "-O", "x", "--by", "folder"), b"--by goes with --learn"),
        (("clean", "crawl", "-O", "x", "--learned", "none.counts"), b"none.counts: No such file or directory"),
        (("check", "crawl", "--learned", "crawl"), b"crawl: a folder"),
        (("explain", "t.txt", "--learned", "t.txt"), b"t.txt: no file of counts, or a damaged one"),
        (("clean", "t.txt", "-o", "s.counts", "--overwrite", "--learned", "s.counts"), b"s.counts is an input"),
        (("check", "t.txt", "--output-file", "sarif:s.counts", "--learned", "s.counts"), b"s.counts is an input"),
        (("learn", "none", "-o", "x.counts"), b"none: no such file or folder\nboilerplate: nothing to learn from"),
        (("learn", "crawl", "-o", "s.counts"), b"s.counts exists; use --overwrite to replace it"),
        (("learn", "crawl", "-o", "t.txt", "--overwrite"), b"t.txt exists and is no file of counts"),
        (("learn", "t.txt", "-o", "t.txt", "--overwrite"), b"t.txt exists and is no file of counts"),
        (("check", "t.txt", "--learned", ""), b"--learned needs the name of a file"),
        (("learn", "crawl", "-o", "x.counts.gz"), b"x.counts.gz: counts are read where they lie and are not packed"),
        (("learn", "crawl", "-o", "/dev/null"), b"/dev/null: is no regular file"),
        (("learn", "crawl", "-o", "t.txt/x.counts"), b"t.txt"),
    ],
)
def test_what_cannot_be_is_one_line(
    program: Program, crawl: Path, tmp_path: Path, arguments: tuple[str, ...], message: bytes
) -> None:
    (tmp_path / "t.txt").write_text("Home\n" * 100)
    program("learn", "crawl", "-o", "s.counts")
    before = contents(tmp_path)
    done = program(*arguments, stdin=b"Home\n")
    assert (done.returncode, done.stdout) == (2, b"")
    assert message in done.stderr
    assert b"Traceback" not in done.stderr
    assert contents(tmp_path) == before


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_damage_that_shows_late_is_one_line(program: Program, crawl: Path, tmp_path: Path, jobs: str) -> None:
    program("learn", "crawl", "-o", "s.counts")
    whole = (tmp_path / "s.counts").read_bytes()
    (tmp_path / "s.counts").write_bytes(whole[: 3 * 4_096] + b"x" * (len(whole) - 3 * 4_096))
    done = program("clean", "crawl", "-O", "out", "--learned", "s.counts", "-j", jobs)
    assert done.returncode == 2
    assert done.stderr.endswith(b"s.counts: no file of counts, or a damaged one\n")
    assert b"Traceback" not in done.stderr


def test_what_cannot_be_read_is_named_and_the_rest_learned(program: Program, crawl: Path, tmp_path: Path) -> None:
    program("learn", "crawl", "-o", "good.counts")
    (crawl / "hill.example.org" / "bad.txt").write_bytes(b"\xff\xfe\xff")
    (crawl / "hill.example.org" / "empty.txt").write_bytes(b"")
    done = program("learn", "crawl", "-o", "s.counts")
    assert done.returncode == 2
    assert b"hill.example.org/bad.txt: " in done.stderr
    assert (tmp_path / "s.counts").read_bytes() == (tmp_path / "good.counts").read_bytes()
    both = program("clean", "--learn", "crawl", "-O", "out")
    assert both.returncode == 2
    assert both.stderr.count(b"bad.txt") == 1


def test_files_of_other_sites_are_told(program: Program, crawl: Path, tmp_path: Path) -> None:
    program("learn", "crawl", "-o", "s.counts")
    (tmp_path / "page.txt").write_text(page(1))
    (tmp_path / "page.jsonl").write_text(json.dumps({"text": page(1)}) + "\n")
    message = b"boilerplate: s.counts: knows no site of these files, so it says nothing of them\n"
    for command in ("clean", "check", "explain"):
        assert program(command, "page.txt", "--learned", "s.counts").stderr == message
        assert program(command, "page.jsonl", "--learned", "s.counts").stderr == b""
        assert program(command, "crawl/hill.example.org/3.txt", "--learned", "s.counts").stderr == b""
    assert program("clean", "page.txt", "--learned", "s.counts", "-q").stderr == b""


def test_few_documents_are_told(program: Program, crawl: Path) -> None:
    told = program("learn", "crawl/few.example.org", "-o", "s.counts").stderr
    assert told.endswith(b"s.counts: says nothing yet: no group has 5 documents; see --by\n")


def test_the_configuration_names_counts(program: Program, crawl: Path, tmp_path: Path) -> None:
    (tmp_path / "settings").mkdir()
    program("learn", "crawl", "-o", "settings/site.counts")
    (tmp_path / "settings" / "b.toml").write_text('learned = "site.counts"\nurl-key = "source"\n')
    name = "crawl/valley.example.org/3.txt"
    without = program("clean", name).stdout
    configured = program("clean", name, "--config", "settings/b.toml").stdout
    assert configured == program("clean", name, "--learned", "settings/site.counts").stdout != without
    assert program("clean", "--learn", "crawl", "-O", "out", "--config", "settings/b.toml").returncode == 0
    (tmp_path / "settings" / "b.toml").write_text('learned = "none.counts"\n')
    wrong = program("clean", name, "--config", "settings/b.toml")
    assert wrong.returncode == 2
    assert wrong.stderr.startswith(b"boilerplate: settings/b.toml: learned: settings/none.counts: No such file")
