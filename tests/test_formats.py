"""The formats of `check`: each is what its readers take for valid, whatever the texts and names hold."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from conftest import ARTICLE, CLEANED, Program

from boilerplate_cli.batch import Failure, Job, Reading, Result, clean_job
from boilerplate_cli.cleaner import Cleaner
from boilerplate_cli.reports.about import About
from boilerplate_cli.reports.formats import FORMATS, open_report
from boilerplate_cli.reports.github import SHOWN
from boilerplate_cli.reports.saved import SavedOutput
from boilerplate_cli.settings import Settings

DATA = Path(__file__).parent / "data"
HOSTILE = "x\n::error::%2C,y:\x1b]0;pwn\x07\u202e<&>\"'|`.txt"
EVIL = "::add-mask::a ##[error] ]]> <b> \x01\x0b\x1b[31m\ufffe\uffff\u2028"
EVIL_TEXT = ARTICLE.replace("closes the", f"closes {EVIL} the")
HELD = "Photo: Jane Doe/Reuters\n"


@cache
def cleaner() -> Cleaner:
    return Cleaner()


def results(texts: Mapping[str, str]) -> list[Result | Failure]:
    """A document for each name; a name with # is a row; None for a text stands for a failure."""
    found: list[Result | Failure] = []
    for name, text in texts.items():
        source, _, row = name.partition("#") if name[-1].isdigit() else (name, "", "")
        if text is None:
            found.append(Failure(source, int(row) if row else None, "not valid utf-8: \ud800\x01\n::error::x"))
        else:
            data = json.dumps({"text": text}).encode() if row else text.encode("utf-8", "surrogatepass")
            found.append(clean_job(Job(source, int(row) if row else None, data), cleaner(), Reading()))
    return found


def told(form: str, texts: Mapping[str, Any], place: Callable[[str], str] = str) -> bytes:
    """The report on `texts` in a format."""
    out = bytearray()
    report = open_report(form, About(out.extend, Settings(), Reading(), place))
    for result in results(texts):
        (report.fail if isinstance(result, Failure) else report.add)(result)  # type: ignore[operator]
    report.close()
    return bytes(out)


RUNS: dict[str, dict[str, Any]] = {
    "nothing": {},
    "clean": {"a.txt": CLEANED},
    "some": {"a.txt": ARTICLE, "b/c d%é.txt": ARTICLE, "t.txt": CLEANED},
    "rows": {"r.jsonl#1": ARTICLE, "r.jsonl#3": ARTICLE},
    "held back": {"a.txt": HELD, "r.jsonl#7": HELD},
    "failed": {"a.txt": None, "r.jsonl#2": None, "t.txt": ARTICLE},
    "hostile": {
        HOSTILE: EVIL_TEXT,
        "bad\udce9.txt": ARTICLE,
        "s.jsonl#1": ARTICLE.replace("northern", "\ud800 northern"),
    },
}


@pytest.fixture(scope="module")
def sarif() -> Any:
    from jsonschema import Draft4Validator

    return Draft4Validator(json.loads((DATA / "sarif-2.1.0-rtm.5.json").read_text()))


@pytest.fixture(scope="module")
def junit() -> Any:
    from xmlschema import XMLSchema

    return XMLSchema(DATA / "junit-10.xsd")


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("form", FORMATS)
def test_every_report_on_every_run_is_text(form: str, run: str) -> None:
    out = told(form, RUNS[run])
    if form != "diff" and run != "hostile":
        out.decode()
    if form not in ("diff", "jsonl"):
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028]", out.decode()), "nothing that steers a terminal"


# --- SARIF -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("run", RUNS)
def test_sarif_is_valid(sarif: Any, run: str) -> None:
    log = json.loads(told("sarif", RUNS[run]))
    assert [error.message for error in sarif.iter_errors(log)] == []
    rules = [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]]
    assert [rules[result["ruleIndex"]] for result in log["runs"][0]["results"]] == [
        result["ruleId"] for result in log["runs"][0]["results"]
    ]
    assert log["runs"][0]["invocations"][0]["executionSuccessful"] == (run != "failed")


def test_the_schema_of_sarif_refuses_what_is_wrong(sarif: Any) -> None:
    log = json.loads(told("sarif", RUNS["some"]))
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
    assert list(sarif.iter_errors(log))


def test_sarif_says_where_and_why() -> None:
    run = json.loads(told("sarif", {"b/c d%é.txt": ARTICLE}))["runs"][0]
    first, second = run["results"]
    place = second["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "b/c%20d%25%C3%A9.txt"
    assert place["region"] == {"startLine": 9, "endLine": 9}
    assert "Photo: Jane Doe/Reuters" in second["message"]["text"]
    assert first["partialFingerprints"] != second["partialFingerprints"]
    rule = run["tool"]["driver"]["rules"][second["ruleIndex"]]
    assert rule["help"]["markdown"].startswith(f"# {second['ruleId']}\n")


def test_sarif_stays_within_what_github_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("boilerplate_cli.reports.sarif.MOST_RESULTS", 3)
    run = json.loads(told("sarif", {f"{name}.txt": ARTICLE for name in "abc"}))["runs"][0]
    assert len(run["results"]) == 3
    assert "3 results are left out" in run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]


# --- JUnit -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("run", RUNS)
def test_junit_is_valid(junit: Any, run: str) -> None:
    out = told("junit", RUNS[run]).decode()
    junit.validate(out)
    suite = ElementTree.fromstring(out)[0]
    assert int(suite.get("tests", "")) == len(suite.findall("testcase")) == len(RUNS[run])
    assert int(suite.get("failures", "")) == len(suite.findall("testcase/failure"))
    assert int(suite.get("errors", "")) == len(suite.findall("testcase/error"))


def test_junit_has_a_case_for_each_document() -> None:
    runs = {**RUNS["some"], "r.jsonl#3": ARTICLE, "h.txt": HELD, "f.txt": None}
    suite = ElementTree.fromstring(told("junit", runs, lambda name: f"in/{name}"))[0]
    cases = {case.get("name"): [child.tag for child in case] for case in suite}
    assert cases == {
        "in/a.txt": ["failure"],
        "in/b/c d%é.txt": ["failure"],
        "in/t.txt": [],
        "in/r.jsonl#3": ["failure"],
        "in/h.txt": ["failure"],
        "in/f.txt": ["error"],
    }
    failure = suite[0][0]
    assert failure.get("message") == "2 of 11 lines would go"
    assert "9: credit." in (failure.text or "")


# --- GitLab ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("run", RUNS)
def test_gitlab_has_what_it_needs(run: str) -> None:
    issues = json.loads(told("gitlab", RUNS[run]))
    for issue in issues:
        assert issue.keys() == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert issue["location"]["lines"]["begin"] >= 1
    fingerprints = [issue["fingerprint"] for issue in issues]
    assert len(set(fingerprints)) == len(fingerprints)
    assert (
        len(issues) == {"nothing": 0, "clean": 0, "some": 4, "rows": 4, "held back": 2, "failed": 4, "hostile": 6}[run]
    )


def test_fingerprints_do_not_change_with_edits_elsewhere() -> None:
    def fingerprints(text: str) -> list[str]:
        return [issue["fingerprint"] for issue in json.loads(told("gitlab", {"a.txt": text}))]

    before = fingerprints(ARTICLE)
    assert len(before) == 2
    assert fingerprints("A first line, which says that more is to come.\n\n" + ARTICLE) == before
    assert fingerprints(ARTICLE.replace("six metres", "seven metres")) == before
    assert fingerprints(ARTICLE.replace("\n", "\r\n")) == before, "nor with line ends"
    twice = fingerprints(ARTICLE + "\nPhoto: Jane Doe/Reuters\n\nThe end came late, he said.\n")
    assert twice[:2] == before
    assert len(set(twice)) == 3
    assert fingerprints(ARTICLE.replace("Jane", "Joan"))[1] != before[1]


def test_a_row_has_the_line_of_its_row() -> None:
    issues = json.loads(told("gitlab", RUNS["rows"]))
    assert [issue["location"]["lines"]["begin"] for issue in issues] == [1, 1, 3, 3]
    assert "line 9 of the text" in issues[1]["description"]


# --- GitHub ------------------------------------------------------------------------------------------------------

COMMAND = re.compile(r"::(error|warning|notice) (?:(\w+=[^:,\r\n]*)(?:,(\w+=[^:,\r\n]*))*)::[^\r\n]*")


def as_the_runner_reads(line: str) -> tuple[str, dict[str, str], str]:
    """A workflow command taken apart and unescaped as the runner does it."""

    def unescaped(text: str, more: bool) -> str:
        for code, char in [("%0D", "\r"), ("%0A", "\n")] + [("%3A", ":"), ("%2C", ",")] * more + [("%25", "%")]:
            text = text.replace(code, char)
        return text

    head, _, message = line.removeprefix("::").partition("::")
    kind, _, properties = head.partition(" ")
    pairs = (item.partition("=") for item in properties.split(","))
    return kind, {name: unescaped(value, True) for name, _, value in pairs}, unescaped(message, False)


@pytest.mark.parametrize("run", RUNS)
def test_github_gets_commands_and_a_last_line(run: str) -> None:
    *commands, last = told("github", RUNS[run]).decode().split("\n")[:-1]
    assert all(COMMAND.fullmatch(command) for command in commands)
    assert re.fullmatch(r"\d+ lines? in \d+ of \d+ documents[\w ,]*", last)
    assert "\r" not in "".join(commands)


def test_no_text_and_no_name_acts_as_a_command() -> None:
    commands = told("github", {HOSTILE: EVIL_TEXT}).decode().splitlines()[:-1]
    assert len(commands) == 2
    kind, properties, message = as_the_runner_reads(commands[0])
    assert (kind, properties["line"], properties["endLine"]) == ("warning", "5", "5")
    assert properties["file"] == HOSTILE.replace("\x1b", "␛").replace("\x07", "␇").replace("\u202e", "<U+202E>")
    assert "::add-mask::a #\\#[error]" in message
    assert "%0A%3A%3Aerror%3A%3A%252C%2Cy%3A" in commands[0]


def test_github_is_given_no_more_than_it_shows() -> None:
    def annotations(texts: Mapping[str, Any], kind: str) -> list[tuple[str, dict[str, str], str]]:
        lines = told("github", texts).decode().splitlines()
        return [as_the_runner_reads(line) for line in lines if line.startswith(f"::{kind} ")]

    few = annotations({f"{name}.txt": ARTICLE for name in "abcde"}, "warning")
    assert [(found[1]["file"], found[1]["line"]) for found in few][:3] == [
        ("a.txt", "5"), ("a.txt", "9"), ("b.txt", "5")
    ]  # fmt: skip
    assert len(few) == SHOWN
    more = annotations({f"{name}.txt": ARTICLE for name in "abcdef"}, "warning")
    assert [found[1]["file"] for found in more] == [f"{name}.txt" for name in "abcdef"], "one a document"
    texts = {f"{number:02}.txt": ARTICLE for number in range(30)}
    texts["29.txt"] = ARTICLE + "\nPhoto: Joan Roe/AFP\n\nThe end came late, as the mayor told the reporters there.\n"
    many = annotations(texts, "warning")
    assert len(many) == SHOWN
    assert many[-2][1]["file"] == "29.txt", "the document with most lines is among those shown"
    assert many[-1][2].startswith("42 lines in 21 more documents")
    failed = annotations({f"{number:02}.txt": None for number in range(30)}, "error")
    assert len(failed) == SHOWN
    assert failed[-1][2].startswith("21 more inputs failed")


# --- as a user meets them ----------------------------------------------------------------------------------------


def test_paths_are_those_of_the_project(program: Program, tmp_path: Path) -> None:
    (tmp_path / "corpus/deep").mkdir(parents=True)
    (tmp_path / "corpus/deep/a.txt").write_text(ARTICLE)
    for env in ({}, {"CI_PROJECT_DIR": str(tmp_path.parent)}, {"CI_PROJECT_DIR": "/nowhere"}):
        done = program("check", "corpus", "--output-format", "gitlab", **env)
        path = json.loads(done.stdout)[0]["location"]["path"]
        assert path == ("" if "nowhere" in str(env) or not env else f"{tmp_path.name}/") + "corpus/deep/a.txt"
    assert b"file=stdin," in program("check", "--output-format", "github", stdin=ARTICLE.encode()).stdout


@pytest.mark.parametrize("form", FORMATS)
def test_the_exit_status_never_depends_on_the_format(program: Program, tmp_path: Path, form: str) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "bad.txt").write_bytes(b"\xff")
    assert program("check", "a.txt", "--output-format", form).returncode == 1
    assert program("check", ".", "--output-format", form).returncode == 2
    assert program("check", "--output-format", form, stdin=CLEANED.encode()).returncode == 0


# --- reports in files --------------------------------------------------------------------------------------------


def test_reports_in_files_are_those_of_standard_output(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "out.txt").write_text("an older report")
    files = [f"{form}:reports/{form}.txt" for form in FORMATS if form != "full"]
    options = [word for file in (*files, "full:out.txt") for word in ("--output-file", file)]
    done = program("check", ".", *options)
    assert (done.returncode, done.stderr) == (1, b"")
    assert (tmp_path / "out.txt").read_bytes() == done.stdout
    for form in FORMATS:
        if form != "full":
            alone = program("check", "a.txt", "--output-format", form)
            assert (tmp_path / f"reports/{form}.txt").read_bytes() == alone.stdout, form
    assert program("check", "a.txt", "-q", "--output-file", "gitlab:quiet.json").stdout == b""
    assert len(json.loads((tmp_path / "quiet.json").read_bytes())) == 2


@pytest.mark.parametrize(
    ("files", "said"),
    [
        (["sarif"], "names no file"),
        (["sarif:"], "names no file"),
        (["sarif:-"], "standard output"),
        (["serif:x"], "'serif' is no format"),
        (["sarif:a.txt"], "is an input"),
        (["sarif:link.txt"], "is an input"),
        (["sarif:x", "junit:./x"], "written twice"),
        (["sarif:folder"], "is a folder"),
        (["sarif:x", "junit:a.txt/x"], "not written"),
    ],
)
def test_a_bad_output_file_ends_the_run_before_it_begins(
    program: Program, tmp_path: Path, files: list[str], said: str
) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "link.txt").symlink_to("a.txt")
    (tmp_path / "folder").mkdir()
    before = sorted(path.name for path in tmp_path.rglob("*"))
    done = program("check", "a.txt", *(word for file in files for word in ("--output-file", file)))
    assert (done.returncode, done.stdout) == (2, b"")
    assert said in done.stderr.decode()
    assert sorted(path.name for path in tmp_path.rglob("*")) == before
    assert (tmp_path / "a.txt").read_text() == ARTICLE


def test_an_output_file_is_no_input(program: Program, tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text(CLEANED)
    for _ in range(2):
        assert program("check", ".", "--output-file", "full:found.txt").returncode == 0
    assert (tmp_path / "found.txt").read_text() == "0 lines in 0 of 1 documents\n"


def test_the_summary_of_a_job_is_added_to(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "step").write_text("# Built")
    program("check", "a.txt", "--output-file", "summary:step", GITHUB_STEP_SUMMARY=str(tmp_path / "step"))
    program("check", "a.txt", "--output-file", "concise:step", GITHUB_STEP_SUMMARY=str(tmp_path / "step"))
    lines = (tmp_path / "step").read_text().splitlines()
    assert lines[0] == "# Built"
    assert lines[4] == "2 lines in 1 of 1 documents"
    assert lines[5].startswith("a.txt:5: ")
    program("check", "a.txt", "--output-file", "concise:step")
    assert (tmp_path / "step").read_text().startswith("a.txt:5: "), "any other file is replaced"
    done = program("check", "a.txt", "--output-file", "summary:")
    assert done.returncode == 2, "as the shell gives it where the variable is not set"


@pytest.mark.parametrize("form", FORMATS)
def test_a_check_that_is_broken_off_leaves_the_earlier_report(tmp_path: Path, form: str) -> None:
    (tmp_path / "old").write_text("[]")
    output = SavedOutput(form, tmp_path / "old", About(lambda data: 0, Settings(), Reading()))
    output.add(results({"a.txt": ARTICLE})[0])  # type: ignore[arg-type]
    output.close("interrupted")
    output.close("complete")
    assert (tmp_path / "old").read_text() == "[]"
    assert [path.name for path in tmp_path.iterdir()] == ["old"]


def test_names_on_standard_error_are_no_commands(program: Program) -> None:
    done = program("check", "x##[error]y.txt\n::error::z")
    assert done.returncode == 2
    assert b"##[" not in done.stderr
    assert len(done.stderr.splitlines()) == 1


# --- counts ------------------------------------------------------------------------------------------------------


def test_markdown_counts_rules_and_names_documents() -> None:
    texts = {**{f"{number:02}.txt": ARTICLE for number in range(12)}, "h.txt": HELD, "r.jsonl#2": None}
    lines = told("markdown", texts).decode().splitlines()
    assert lines[:3] == ["### Boilerplate", "", "24 lines in 12 of 13 documents, 1 held back, 1 failed"]
    assert "| `credit.name` | 12 | 36 | 12 |" in lines
    assert "| 00.txt | 2 | 11 | 8 |" in lines
    assert lines.count("and 2 more") == 1
    assert "| h.txt | it would lose every word |" in lines
    assert any(line.startswith("| r.jsonl\\#2 | not valid utf-8\\: ") for line in lines)
    assert told("markdown", {}).decode().splitlines()[2:] == ["0 lines in 0 of 0 documents", ""]


def test_no_name_leaves_its_cell() -> None:
    from markdown_it import MarkdownIt

    name = "a|b`*_[x](https://e.org)<img src=x>&amp;@me ~~s~~ \\| #1 $x$\n\n# h.txt"
    tokens = (
        MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(told("markdown", {name: ARTICLE}).decode())
    )
    cells = [token.children for token in tokens if token.type == "inline" and token.content.startswith("a")]
    assert len(cells) == 1
    assert {child.type for child in cells[0] or ()} <= {"text", "text_special"}
    assert "".join(child.content for child in cells[0] or ()) == name.replace("\n", "␊")


def test_statistics_come_after_the_findings(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    table = ["rule             lines  words  documents", "credit.name          1      3          1"]
    for form in FORMATS:
        done = program("check", "a.txt", "--output-format", form, "--statistics")
        assert done.returncode == 1
        plain = program("check", "a.txt", "--output-format", form).stdout
        assert done.stdout.startswith(plain)
        lines = [*done.stdout[len(plain) :].decode().splitlines(), *done.stderr.decode().splitlines()]
        assert lines[:2] == ([] if form in ("summary", "markdown") else table), form
        assert (done.stderr == b"") == (form not in ("diff", "jsonl", "gitlab", "junit", "sarif"))
    assert program("check", "a.txt", "-q", "--statistics").stdout.decode().splitlines()[:2] == table


@pytest.mark.parametrize(
    "command", ["::error file=a.txt::Gone", "  ::stop-commands::x", "##[error]Gone", "\t::add-mask::a"]
)
def test_no_line_is_a_command_to_the_log_that_shows_it(program: Program, tmp_path: Path, command: str) -> None:
    (tmp_path / "page.txt").write_text(
        ARTICLE.replace("\n", f"\nShare on Facebook\n{command}\n", 1) + f"{command}\n" * 3
    )
    for args in (
        ["check"],
        ["check", "--output-format", "concise"],
        ["check", "--output-format", "github"],
        ["explain"],
    ):
        shown = program(*args, "page.txt", cwd=tmp_path).stdout.decode()
        assert "Facebook" in shown
        for line in shown.split("\n"):
            assert "##[" not in line
            assert not line.lstrip().startswith("::") or line.startswith(
                ("::warning file=page.txt", "::error file=page.txt,")
            )
