"""`check` as a gate: limits, baselines, and the exit status that a pipeline goes by."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path

import pytest
from conftest import ARTICLE, CLEANED, Program

from boilerplate_cli.baseline import Accepting, BaselineError, Recording, read_baseline
from boilerplate_cli.batch import Failure, Job, Reading, Result, clean_job
from boilerplate_cli.cleaner import Cleaner
from boilerplate_cli.limits import Limit

HELD = "Photo: Jane Doe/Reuters\n"


# --- limits ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "limit"),
    [("0", Limit(0)), ("12", Limit(12)), ("2.5%", Limit(2.5, True)), ("100 %", Limit(100, True)), (" 3 ", Limit(3))],
)
def test_limits_are_read(text: str, limit: Limit) -> None:
    assert Limit.parse(text) == limit


@pytest.mark.parametrize("text", ["", "-1", "1.5", "%", "101%", "1e3", "x", "2%%", "\u0663"])
def test_what_is_no_limit_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="neither a number of lines"):
        Limit.parse(text)


def test_a_limit_is_what_may_be_found() -> None:
    assert not Limit(2).exceeded(2, 50, 100)
    assert Limit(2).exceeded(3, 0, 100) == "3 lines would go, more than 2"
    assert not Limit(10, True).exceeded(99, 10, 100)
    assert Limit(10, True).exceeded(1, 11, 100) == "11 % of the words would go, more than 10 %"
    assert not Limit(0, True).exceeded(1, 0, 0)


@pytest.mark.parametrize(
    ("options", "status", "said"),
    [
        ([], 1, ""),
        (["--fail-above", "3"], 1, "in all, 4 lines would go, more than 3"),
        (["--fail-above", "4"], 0, ""),
        (["--fail-above", "100%"], 0, ""),
        (["--fail-above", "5%"], 1, "% of the words would go, more than 5 %"),
        (["--fail-above-document", "1"], 1, "a.txt: 2 lines would go, more than 1"),
        (["--fail-above-document", "2"], 0, ""),
        (["--fail-above-document", "2", "--fail-above", "3"], 1, "in all"),
        (["--fail-above", "0", "--exit-zero"], 0, "in all"),
        (["--exit-zero"], 0, ""),
    ],
)
def test_a_check_fails_above_its_limits(
    program: Program, tmp_path: Path, options: list[str], status: int, said: str
) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(ARTICLE)
    (tmp_path / "t.txt").write_text(CLEANED)
    done = program("check", ".", *options)
    assert done.returncode == status
    assert said in done.stderr.decode()
    assert bool(done.stderr) == bool(said)
    assert done.stdout == program("check", ".").stdout, "what is found is told all the same"
    assert program("check", ".", "-q", *options).stderr == b""


def test_limits_excuse_no_failure_and_no_document_held_back(program: Program, tmp_path: Path) -> None:
    (tmp_path / "h.txt").write_text(HELD)
    assert program("check", "h.txt", "--fail-above", "100%", "--fail-above-document", "100%").returncode == 1
    assert program("check", "h.txt", "--exit-zero").returncode == 0
    (tmp_path / "bad.txt").write_bytes(b"\xff")
    assert program("check", ".", "--fail-above", "100%", "--exit-zero").returncode == 2
    done = program("check", "h.txt", "--fail-above", "many")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"'many' is neither" in done.stderr


def test_only_some_documents_over_their_limit_are_named(program: Program) -> None:
    rows = "".join(json.dumps({"text": ARTICLE}) + "\n" for _ in range(12))
    done = program("check", "--format", "jsonl", "--fail-above-document", "0", stdin=rows.encode())
    lines = done.stderr.decode().splitlines()
    assert lines[0] == "boilerplate: stdin#1: 2 lines would go, more than 0"
    assert lines[10:] == ["boilerplate: 2 more documents are over that limit"]


# --- baselines ---------------------------------------------------------------------------------------------------

CAPTION = "Photo: Jane Doe/Reuters"
MORE = f"{ARTICLE}\n{CAPTION}\n\nThe wind dropped in the night, and on Tuesday the first ferry left, they said.\n"
"""The caption stands twice."""


@cache
def cleaner() -> Cleaner:
    return Cleaner()


def cleaned(texts: Mapping[str, str | None]) -> list[Result | Failure]:
    """Results in the order of the names; None fails; `#` in a name stands before the row."""
    found: list[Result | Failure] = []
    for name, text in texts.items():
        source, _, row = name.partition("#")
        if text is None:
            found.append(Failure(source, None, "bad"))
        else:
            data = json.dumps({"text": text}).encode() if row else text.encode()
            found.append(clean_job(Job(source, int(row) if row else None, data), cleaner(), Reading()))
    return found


def baseline_of(texts: Mapping[str, str]) -> list[bytes]:
    recording = Recording(Path("b"), str)
    assert all(
        isinstance(result, Result) and not result.cleaning.changed for result in recording.accepting(cleaned(texts))
    )
    return list(recording.lines())


def new(
    baseline: list[bytes], texts: Mapping[str, str | None], elsewhere: Collection[str] = ()
) -> tuple[dict[str, list[str]], dict[str, int]]:
    """What is new in each document, and what the baseline lists without need."""
    checked = {name.partition("#")[0] for name in texts}
    accepting = Accepting("b", read_baseline(baseline), str, checked, lambda path: path in checked or path in elsewhere)
    results = list(accepting.accepting(cleaned(texts)))
    assert [result.name for result in results] == [result.name for result in cleaned(texts)]
    return {
        result.name: [removal.text.strip() for removal in result.cleaning.removals if removal.text.strip()]
        for result in results
        if isinstance(result, Result) and result.cleaning.changed
    }, accepting.unused


def with_other_rules(baseline: list[bytes]) -> list[bytes]:
    """The baseline as a version would have made it in which each rule has another name."""
    header, *entries = map(json.loads, baseline)
    entries = [entry | {"rule": "old.rule"} for entry in entries]
    return [json.dumps(record).encode() + b"\n" for record in ({**header, "rules": "0123456789ab"}, *entries)]


def test_what_is_there_is_accepted_and_what_is_new_is_told() -> None:
    baseline = baseline_of({"a.txt": ARTICLE, "t.txt": CLEANED})
    assert len(baseline) == 3
    assert new(baseline, {"a.txt": ARTICLE, "t.txt": CLEANED}) == ({}, {})
    assert new(baseline, {"a.txt": ARTICLE, "t.txt": ARTICLE})[0].keys() == {"t.txt"}
    assert new(baseline, {"a.txt": MORE}) == ({"a.txt": [CAPTION]}, {}), "one is accepted, not two"
    assert new(baseline, {"a.txt": CLEANED}) == ({}, {"a.txt": 2})


def test_a_baseline_holds_neither_text_nor_line_numbers() -> None:
    baseline = baseline_of({"a.txt": MORE, "b.txt": ARTICLE})
    assert b"Reuters" not in b"".join(baseline)
    assert baseline == baseline_of({"b.txt": "\n\n" + ARTICLE, "a.txt": MORE}), "nor does the order matter"
    counts = [json.loads(line).get("count") for line in baseline[1:]]
    assert sorted(counts, key=str) == [2, None, None, None]


def test_a_baseline_survives_edits() -> None:
    baseline = baseline_of({"a.txt": MORE, "t.txt": CLEANED})
    paragraphs = MORE.split("\n\n")
    moved = "\n\n".join([paragraphs[0], paragraphs[-2], *paragraphs[1:-2], paragraphs[-1]])
    for text in (
        "A line above all others says what the day brought to the coast.\n\n" + MORE,
        MORE.replace("six metres", "seven metres"),
        MORE.replace("\n", "\r\n"),
        moved,
    ):
        assert new(baseline, {"a.txt": text}) == ({}, {}), text
    assert new(baseline, {"z.txt": MORE}) == ({}, {}), "a file renamed"
    assert new(baseline, {"z.txt": MORE}, elsewhere=["a.txt"])[0] != {}, "a file copied"
    assert new(baseline, {"z.txt": MORE.replace("Jane", "Joan")}) == (
        {"z.txt": [CAPTION.replace("Jane", "Joan")] * 2},
        {"a.txt": 2},
    )


def test_what_one_file_leaves_over_another_may_take() -> None:
    baseline = baseline_of({"a.txt": MORE, "c.txt": ARTICLE})
    for source, target in (("a.txt", "c.txt"), ("c.txt", "a.txt")):
        texts = {"a.txt": MORE, "c.txt": ARTICLE, "d.txt": CLEANED}
        texts[target] += f"\n{CAPTION}\n\nAll was well again in the end, as the mayor told the reporters.\n"
        assert new(baseline, texts)[0] == {target: [CAPTION]}
        texts[source] = texts[source].replace(CAPTION, "", 1)
        assert new(baseline, texts) == ({}, {}), "the line moved, up or down the run"
    texts = {"a.txt": None, "b.txt": ARTICLE, "c.txt": ARTICLE}
    assert new(baseline, texts)[0].keys() == {"b.txt"}, "what could not be read leaves nothing over"
    assert new(baseline, texts)[1] == {}


def test_rows_share_the_entries_of_their_file() -> None:
    baseline = baseline_of({"r.jsonl#1": ARTICLE, "r.jsonl#2": CLEANED, "r.jsonl#3": ARTICLE})
    assert new(baseline, {"r.jsonl#1": CLEANED, "r.jsonl#2": ARTICLE, "r.jsonl#4": ARTICLE}) == ({}, {})
    found, _ = new(baseline, {f"r.jsonl#{row}": ARTICLE for row in (1, 2, 3)})
    assert found.keys() == {"r.jsonl#3"}


def test_other_rules_flood_nobody() -> None:
    baseline = with_other_rules(baseline_of({"a.txt": MORE}))
    assert new(baseline, {"a.txt": MORE}) == ({}, {})
    assert new(baseline, {"z.txt": MORE}) == ({}, {})
    assert new(baseline, {"z.txt": MORE.replace("Jane", "Joan")})[0] == {"z.txt": [CAPTION.replace("Jane", "Joan")] * 2}


def test_a_rule_counts_where_the_file_is_another() -> None:
    baseline = [line.replace(b'"rule":"credit.', b'"rule":"legal.') for line in baseline_of({"a.txt": ARTICLE})]
    assert new(baseline, {"a.txt": ARTICLE}) == ({}, {}), "in its own file a line is accepted whatever rule takes it"
    assert new(baseline, {"z.txt": ARTICLE}) == ({"z.txt": [CAPTION]}, {"a.txt": 1})


def test_a_merged_baseline_is_a_baseline() -> None:
    ours, theirs = baseline_of({"a.txt": MORE}), baseline_of({"a.txt": ARTICLE, "b.txt": ARTICLE})
    both = [*ours, *theirs[:1], *theirs[:0:-1]]
    assert new(both, {"a.txt": MORE, "b.txt": ARTICLE}) == ({}, {})
    assert read_baseline(both).current
    assert not read_baseline([*ours, *with_other_rules(theirs)]).current


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([], "it is empty"),
        ([b"Photo: Jane\n"], "it is no baseline"),
        ([b'{"text":"Photo: Jane"}\n'], "it is no baseline"),
        ([b'{"kind":"run","schema":"boilerplate-report/1"}\n'], "it is no baseline"),
        ([b'{"kind":"baseline","schema":"boilerplate-baseline/2"}\n'], "newer than this program"),
        ([b'{"kind":"baseline","schema":"other/1"}\n'], "it is no baseline"),
        ([b"[]\n"], "it is no baseline"),
        (['{"kind":"baseline","schema":"boilerplate-baseline/²"}'.encode()], "it is no baseline"),
        ([b'{"kind":"baseline","schema":"boilerplate-baseline/' + b"1" * 9000 + b'"}'], "it is no baseline"),
        ([b"[" * 200_000], "it is no baseline"),
        (["<", b"[" * 200_000], "line 2 is not JSON"),
        (["<", b'{"path":"a","rule":"b","line":"c","count":1e400}\n'], "line 2 is damaged"),
        ([b"\xff\n"], "it is no baseline"),
        (["<", b"<<<<<<< HEAD\n"], "line 2 is a conflict of a merge"),
        (["<", b"nonsense\n"], "line 2 is not JSON"),
        (["<", b'{"path":"a"}\n'], "line 2 is damaged"),
        (["<", b"7\n"], "line 2 is damaged"),
        (["<", b'{"path":"a","rule":"b","line":"c","count":0}\n'], "line 2 is damaged"),
        (["<", b'{"path":"a","rule":"b","line":"c","count":"x"}\n'], "line 2 is damaged"),
    ],
)
def test_a_broken_or_foreign_baseline(program: Program, tmp_path: Path, lines: list[bytes | str], said: str) -> None:
    data = [line if isinstance(line, bytes) else baseline_of({})[0] for line in lines]
    with pytest.raises(BaselineError, match=said):
        read_baseline(data)


def test_a_baseline_on_the_command_line(program: Program, tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "corpus" / name).write_text(ARTICLE)
    done = program("check", "corpus", "--write-baseline", "list.jsonl")
    assert (done.returncode, done.stdout) == (0, b"0 lines in 0 of 2 documents\n")
    assert done.stderr == b"boilerplate: list.jsonl: 4 lines in 2 files accepted\n"
    first = (tmp_path / "list.jsonl").read_bytes()
    for arguments in (["corpus"], ["corpus/a.txt"], ["."], [str(tmp_path / "corpus/b.txt")]):
        done = program("check", *arguments, "--baseline", "list.jsonl", "-j", "2")
        assert (done.returncode, done.stderr) == (0, b""), arguments
    (tmp_path / "corpus/a.txt").write_text(CLEANED)
    (tmp_path / "corpus/b.txt").write_text(ARTICLE.replace("Jane", "Joan"))
    done = program("check", "corpus", "--baseline", "list.jsonl", "--output-format", "concise")
    assert done.returncode == 1
    assert done.stdout.decode().startswith("b.txt:9: ")
    assert done.stdout.count(b"\n") == 1
    assert b"3 lines listed without need: corpus/a.txt (2), corpus/b.txt (1)" in done.stderr
    assert program("check", "corpus", "--baseline", "list.jsonl", "--fail-above", "1").returncode == 0
    assert (tmp_path / "list.jsonl").read_bytes() == first, "reading changes nothing"
    program("check", "corpus", "--write-baseline", "list.jsonl", "--baseline", "nowhere")
    assert program("check", "corpus", "--baseline", "list.jsonl").stderr == b""
    (tmp_path / "list.jsonl").write_bytes(b"".join(with_other_rules([*first.splitlines(keepends=True)])))
    done = program("check", "corpus/a.txt", "--baseline", "list.jsonl")
    assert done.stderr.startswith(b"boilerplate: list.jsonl: made with other rules")


def test_a_baseline_excuses_no_failure_and_replaces_no_other_file(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "h.txt").write_text(HELD)
    (tmp_path / "notes.md").write_text("precious\n")
    assert program("check", ".", "--write-baseline", "b").returncode == 1, "a document was held back"
    before = (tmp_path / "b").read_bytes()
    assert program("check", ".", "--baseline", "b").returncode == 1
    (tmp_path / "bad.txt").write_bytes(b"\xff")
    done = program("check", ".", "--write-baseline", "b")
    assert done.returncode == 2
    assert b"b: not written" in done.stderr
    for options, said in (
        (["--write-baseline", "notes.md"], "exists and is no baseline"),
        (["--write-baseline", "a.txt"], "is an input"),
        (["--write-baseline", "notes.md", "--output-file", "sarif:x"], "exists and is no baseline"),
        (["--write-baseline", "a.txt/x", "--output-file", "sarif:x"], "Not a directory"),
        (["--write-baseline", "x", "--output-file", "sarif:x"], "written twice"),
        (["--baseline", "b", "--output-file", "sarif:b"], "is an input"),
        (["--baseline", "nowhere"], "no such file; --write-baseline makes one"),
        (["--baseline", "notes.md"], "notes.md: it is no baseline"),
        (["--baseline", "."], "Is a directory"),
    ):
        done = program("check", "a.txt", *options)
        assert (done.returncode, done.stdout) == (2, b""), options
        assert said in done.stderr.decode()
        assert len(done.stderr.splitlines()) == 1
    assert (tmp_path / "b").read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b", "bad.txt", "h.txt", "notes.md"]


def test_a_baseline_is_no_input(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    assert program("check", ".", "--write-baseline", "list.jsonl").returncode == 0
    assert program("check", ".", "--baseline", "list.jsonl").stdout == b"0 lines in 0 of 1 documents\n"
    assert program("check", ".").stdout.endswith(b"2 lines in 1 of 1 documents\n")
    (tmp_path / "list.jsonl").write_text("<<<<<<< HEAD\n")
    assert b"list.jsonl: it is no baseline" in program("check", ".", "--baseline", "list.jsonl").stderr


# --- two reports side by side --------------------------------------------------------------------------------------


def test_compare_tells_what_differs(program: Program, tmp_path: Path) -> None:
    def report(name: str, texts: Mapping[str, str], *options: str) -> None:
        (tmp_path / "in").mkdir()
        for file, text in texts.items():
            (tmp_path / "in" / file).write_text(text)
        program("clean", "in", "-O", f"out-{name}", "--report", name, *options)
        for file in texts:
            (tmp_path / "in" / file).unlink()
        (tmp_path / "in").rmdir()

    report("a", {"a.txt": MORE, "b.txt": ARTICLE, "t.txt": CLEANED})
    report("same", {"a.txt": MORE, "b.txt": ARTICLE, "t.txt": CLEANED}, "--level", "standard")
    report("b", {"a.txt": MORE, "c.txt": ARTICLE, "t.txt": CLEANED}, "--ignore", "credit")
    done = program("compare", "a", "same")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == b"A: 5 lines, 19 words; B: 5 lines, 19 words; 0 of 3 documents differ\n"
    done = program("compare", "a", "b")
    assert done.returncode == 1
    lines = [line.split() for line in done.stdout.decode().splitlines()]
    assert ["credit.name", "3", "0", "-3", "9", "0", "-9"] in lines
    assert ["a.txt", "3", "1", "-2", "11", "5", "-6"] in lines
    assert ["b.txt", "2", "-2", "8", "-8", "only", "in", "A"] in lines
    assert ["c.txt", "1", "+1", "5", "+5", "only", "in", "B"] in lines
    assert not any(line[:1] in (["t.txt"], ["repeat.alt-text"]) for line in lines), "what agrees is not told"
    done = program("compare", "a", "b", "--output-format", "jsonl")
    assert done.returncode == 1
    records = {
        (record["kind"], record.get(record["kind"])): record for record in map(json.loads, done.stdout.splitlines())
    }
    assert records["document", "a.txt"]["difference"] == {"lines": -2, "words": -6}
    assert records["document", "b.txt"]["b"] is None
    assert records["document", "t.txt"]["same"]
    assert records["rule", "repeat.alt-text"] == {
        "kind": "rule",
        "rule": "repeat.alt-text",
        "a": {"lines": 2, "words": 10},
        "b": {"lines": 2, "words": 10},
        "difference": {"lines": 0, "words": 0},
        "same": True,
        "note": None,
    }
    done = program("compare", "a", "nowhere")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"nowhere: No such file" in done.stderr


def test_compare_looks_at_the_lines_not_only_at_their_number() -> None:
    from boilerplate_cli.compare import compare
    from boilerplate_cli.reports.jsonl import ReportWriter
    from boilerplate_cli.restore import read_report
    from boilerplate_cli.settings import Settings

    def report(*options: str, name: str = "a.txt") -> list[bytes]:
        written: list[bytes] = []
        writer = ReportWriter(written.append)
        writer.begin(Settings(), Reading())
        result = clean_job(Job(name, None, MORE.encode()), Cleaner(Settings(keep=options)), Reading())
        assert isinstance(result, Result)
        writer.add(result)
        writer.close()
        return b"".join(written).splitlines(keepends=True)

    first = report()
    line, rule = b'"line":5', b'"rule":"repeat.alt-text"'
    assert line in b"".join(first)
    for old, new, note in ((line, b'"line":6', "other lines"), (rule, b'"rule":"repeat.other"', "other rules")):
        other = compare(read_report(first), read_report([record.replace(old, new) for record in first]))
        assert [pair.note for pair in other.documents] == [note]
        assert not other.same
    held = [record.replace(b'"held_back":null', b'"held_back":"why"') for record in first]
    assert compare(read_report(first), read_report(held)).documents[0].note == "held back in B only"
    assert compare(read_report(first), read_report(first)).same
    assert not compare(read_report(first), read_report(report("Photo"))).same
